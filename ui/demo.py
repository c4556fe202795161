# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demonstration in the window: ``xmppclient demo``.

The process of the server and the people is started before Qt is even imported, so that
they get ready while the window appears. Where nobody can see a window, the scene is played
offscreen and a picture of it is saved.
"""

import os
import signal
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from xmppclient.errors import ServerError
from xmppclient.server import ThrowAwayFolder, find_prosody

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.scene import SceneControls
    from xmppclient.demo.process import WorldProcess
    from xmppclient.demo.you import DemoCore

PICTURE: Final = "demo.png"
SIZE: Final = (1280, 800)  # of the picture, px
TEXT: Final = "The ferry leaves at nine. I am bringing coffee ☕"
PATIENCE: Final = 60.0  # seconds for what takes a few; a slow machine needs more
GALLERY: Final = "Without it, look at the views on made-up data: python -m ui.gallery chat"
UNSEEN: Final = "offscreen"  # Qt's platform without a display
DISPLAYS: Final = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}  # Qt's platforms, and what they need


def run(screenshot: Path | None, *, theme: str = "system") -> int:
    """Play until the window is closed, or until the picture is saved; the exit status.

    With ``screenshot`` nothing is shown and the picture goes there.
    """
    from xmppclient.demo.process import WorldProcess

    _let_signals_kill()
    try:
        find_prosody()
        if screenshot and not screenshot.absolute().parent.is_dir():
            raise FileNotFoundError(f"there is no folder {screenshot.absolute().parent}")
        with ThrowAwayFolder("demo") as folder:
            world = WorldProcess(folder.path)
            try:
                return _show(folder.path, world, screenshot, theme)
            finally:
                world.end()
    except ServerError as error:
        return _complain(f"{error} {GALLERY}")
    except TimeoutError:
        return _complain("The people of the demonstration did not come in time. Is the computer very busy?")
    except OSError as error:
        return _complain(f"The demonstration cannot go on: {error}")


def platforms(environment: Mapping[str, str], system: str) -> str | None:
    """What Qt shall try, in this order, so that a dead display is no reason to abort; None: as it likes."""
    if system in ("darwin", "win32"):
        return None
    names = [name for name, variable in DISPLAYS.items() if environment.get(variable)]
    return ";".join([environment.get("QT_QPA_PLATFORM") or ";".join(names), UNSEEN]).lstrip(";")


def _complain(words: str) -> int:
    sys.stderr.write(f"{words}\n")
    return 1


def _let_signals_kill() -> None:
    """Until the window hears Ctrl+C, it shall end us at once: the world cleans up after the dead.
    An exception in the midst of Qt's imports would be turned into another, or into a crash."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _show(folder: Path, world: "WorldProcess", screenshot: Path | None, theme: str) -> int:
    qt = _start_qt(UNSEEN if screenshot else platforms(os.environ, sys.platform))
    seen = qt.platformName() != UNSEEN
    if not seen:
        os.environ["QT_QUICK_BACKEND"] = "software"

    from ui import app
    from xmppclient.demo.you import DemoCore

    core = DemoCore(folder / "you", world, {"theme": theme})
    if seen:
        return app.run(folder, core_factory=lambda: core, scene=partial(_stay, core, world))
    play = Play(core, (screenshot or Path(PICTURE)).absolute())
    app.run(folder, core_factory=lambda: core, scene=play)
    if not play.done:
        return 1  # interrupted
    sys.stdout.write(f"Played the demonstration without a window; its picture is {play.picture}\n")
    return 0


def _start_qt(platform: str | None) -> "QApplication":
    from PySide6.QtWidgets import QApplication

    if platform:
        os.environ["QT_QPA_PLATFORM"] = platform
    return QApplication(sys.argv[:1])


async def _stay(core: "DemoCore", world: "WorldProcess", controls: "SceneControls") -> None:
    """Open a first conversation; the rest is the user's. Raises ``ServerError`` if the world ends."""
    await _enter(core, controls)
    if controls.shell.chat.conversation is None:
        await _open_first(controls)
    await world.ended()


class Play:
    """The scene: write to the echo, wait for the answer, and save what the window shows."""

    def __init__(self, core: "DemoCore", picture: Path) -> None:
        self._core = core
        self.picture = picture
        self.done = False

    async def __call__(self, controls: "SceneControls") -> None:
        """Raises ``ServerError``, ``TimeoutError``, and ``OSError`` if the picture cannot be written."""
        from PySide6.QtCore import QSize

        controls.window.resize(QSize(*SIZE))
        await _enter(self._core, controls)
        await _open_first(controls)
        await controls.type(TEXT)
        async with self._core.answer(TEXT, PATIENCE):
            await controls.send()
        controls.shell.openDetails()
        await controls.grab(self.picture)
        self.done = True


async def _enter(core: "DemoCore", controls: "SceneControls") -> None:
    await core.filled()
    await controls.wait_until(lambda: controls.ready, PATIENCE)


async def _open_first(controls: "SceneControls") -> None:
    from xmppclient.demo.cast import ECHO

    await controls.select(ECHO.jid)
