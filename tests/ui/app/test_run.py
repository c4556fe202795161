# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole window, from its first frame to its last, on a core of made-up data."""

import asyncio
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage, QWindow
from PySide6.QtWidgets import QApplication

import ui.app
from ui.gallery import fake_data
from ui.gallery.fake_core import PASSPHRASE, FakeCore
from ui.scene import SceneControls
from xmppclient.errors import ProfileInUse
from xmppclient.events import UnreadableChanged
from xmppclient.model import ProfileState

GOOD = "four words nobody expects"


class Core(FakeCore):
    """Tells whether it was closed, and may take its time for it."""

    closed = False
    hangs = False

    async def close(self) -> None:
        if self.hangs:
            await asyncio.sleep(60)
        self.closed = True


@dataclass
class Play:
    """Runs the program with a scene in it."""

    folder: Path
    core: Core = field(default_factory=lambda: Core(ProfileState.LOCKED))

    def run(
        self,
        scene: Callable[[SceneControls], Awaitable[None]] | None,
        passphrase: str | None = PASSPHRASE,
        slow_modules: tuple[str, ...] = (),
    ) -> int:
        return ui.app.run(self.folder, passphrase, lambda: self.core, scene=scene, slow_modules=slow_modules)


@pytest.fixture
def play(qapp: QApplication, tmp_path: Path) -> Play:
    return Play(tmp_path)


async def entered(controls: SceneControls) -> None:
    await controls.wait_until(lambda: controls.ready)


def test_a_passphrase_given_at_start_leads_to_the_conversations(play: Play) -> None:
    assert play.run(entered) == 0
    assert play.core.closed


def test_the_core_is_started_once_everything_is_shown(play: Play) -> None:
    started: list[bool] = []

    async def scene(controls: SceneControls) -> None:
        await controls.wait_until(lambda: play.core.started)
        started.append(controls.ready)

    play.run(scene)

    assert started == [True]


def test_the_user_unlocks_by_typing(play: Play) -> None:
    async def scene(controls: SceneControls) -> None:
        assert not controls.ready
        await controls.wait_until(lambda: controls.window.activeFocusItem() is not None)
        await controls.type(PASSPHRASE)
        await controls.send()
        await entered(controls)

    assert play.run(scene, passphrase=None) == 0


def test_the_first_run_ends_among_the_conversations(play: Play) -> None:
    play.core = Core(ProfileState.MISSING, empty=True)

    async def scene(controls: SceneControls) -> None:
        for screen in (("nora@example.org", "hidden"), (GOOD, GOOD)):
            await asyncio.sleep(0.1)
            for text in screen:
                await controls.type(text)
                await controls.send()
        await entered(controls)

    play.run(scene, passphrase=None)

    assert play.core.profile.passphrase == GOOD


def test_a_message_is_typed_and_sent(play: Play, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"

    async def scene(controls: SceneControls) -> None:
        await entered(controls)
        await controls.select("leila@example.org")
        await controls.type("See you at the crane 👋 你好")
        await controls.send()
        await controls.wait_until(lambda: bool(play.core.chats.sent))
        await controls.grab(picture)

    play.run(scene)

    assert play.core.chats.sent == ["See you at the crane 👋 你好"]
    assert QImage(str(picture)).width() > 600


def test_what_was_typed_and_not_sent_is_kept_as_a_draft(play: Play) -> None:
    async def scene(controls: SceneControls) -> None:
        await entered(controls)
        await controls.select("leila@example.org")
        await controls.type("almost")

    play.run(scene)

    assert asyncio.run(play.core.chats.get(fake_data.LEILA)).draft == "almost"


def test_closing_the_window_ends_the_program(play: Play) -> None:
    def close() -> None:
        windows = [window for window in QApplication.topLevelWindows() if window.isVisible()]
        for window in windows:
            assert isinstance(window, QWindow)
            window.close()
        if not windows:
            QTimer.singleShot(50, close)

    QTimer.singleShot(300, close)

    assert play.run(None) == 0
    assert play.core.closed


def test_closing_the_window_ends_a_scene_that_is_playing(play: Play) -> None:
    async def scene(controls: SceneControls) -> None:
        await entered(controls)
        controls.window.close()
        await asyncio.sleep(60)

    assert play.run(scene) == 0
    assert play.core.closed


def test_a_core_that_does_not_close_does_not_hold_the_window(
    play: Play, monkeypatch: pytest.MonkeyPatch, expected_log: Callable[[str], None]
) -> None:
    expected_log("the core did not close")
    monkeypatch.setattr(ui.app, "CLOSE_LIMIT", 0.05)
    play.core.hangs = True
    began = time.monotonic()

    assert play.run(entered) == 0
    assert time.monotonic() - began < 5


def test_a_scene_that_fails_fails_the_program_and_still_closes_the_core(play: Play) -> None:
    async def scene(controls: SceneControls) -> None:
        raise LookupError("the scene is wrong")

    with pytest.raises(LookupError, match="the scene is wrong"):
        play.run(scene)
    assert play.core.closed


def test_slow_modules_are_imported_off_the_window_thread_after_the_first_frame(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "slow_module_of_a_test.py").write_text(
        "import threading\nfrom PySide6.QtGui import QGuiApplication\n"
        "thread = threading.current_thread()\n"
        "shown = any(window.isExposed() for window in QGuiApplication.topLevelWindows())\n"
        "import time\ntime.sleep(0.5)\nfinished = True\n"
    )
    monkeypatch.syspath_prepend(tmp_path)

    finished: list[bool] = []

    async def scene(controls: SceneControls) -> None:
        await controls.wait_until(lambda: play.core.started)
        finished.append(hasattr(sys.modules["slow_module_of_a_test"], "finished"))

    play.run(scene, slow_modules=("slow_module_of_a_test",))
    module = sys.modules.pop("slow_module_of_a_test")

    assert finished == [True], "the core waits for them, or it would import them on the window's thread"
    assert module.thread is not threading.main_thread()
    assert module.shown


def test_a_profile_used_elsewhere_names_the_process(play: Play) -> None:
    async def refuse(passphrase: str | None) -> None:
        raise ProfileInUse(4711)

    play.core.profile.unlock = refuse  # type: ignore[method-assign]
    seen: list[str] = []

    async def scene(controls: SceneControls) -> None:
        unlock = controls.shell.entryModel.unlock_form
        await controls.wait_until(lambda: bool(unlock.blocked))
        seen.append(unlock.blocked)

    play.run(scene)

    assert "process 4711" in seen[0]


def test_a_bug_is_said_and_the_program_goes_on(play: Play, expected_log: Callable[[str], None]) -> None:
    expected_log("ZeroDivisionError")

    async def scene(controls: SceneControls) -> None:
        await entered(controls)
        asyncio.get_running_loop().call_soon(lambda: 1 / 0)
        await controls.wait_until(lambda: "Something broke" in controls.shell.problem)
        await controls.select("leila@example.org")

    assert play.run(scene) == 0


def test_choosing_somebody_among_the_contacts_opens_the_chat_and_its_details(play: Play) -> None:
    async def scene(controls: SceneControls) -> None:
        await entered(controls)
        controls.shell.contactsModel.open(fake_data.FIRST, "jonas@conversations.example")
        details = controls.shell.detailsModel
        await controls.wait_until(lambda: details.name == "Jonas")
        assert controls.shell.chat.conversation.id == fake_data.JONAS

    assert play.run(scene) == 0


def test_a_message_that_cannot_be_read_is_offered_to_the_repair_desk(play: Play) -> None:
    pages: list[str] = []

    async def scene(controls: SceneControls) -> None:
        await entered(controls)
        await controls.wait_until(lambda: play.core.started)
        broken = (await play.core.repair.list())[0].message
        play.core.chats.add(replace(broken, time=datetime.now(UTC)))
        play.core.bus.publish(UnreadableChanged(fake_data.FIRST))
        await controls.wait_until(lambda: controls.shell.repairable)
        controls.shell.openRepair()
        pages.append(controls.shell.page)

    play.run(scene)

    assert pages == ["settings"]


def test_the_core_hears_when_nobody_looks(play: Play) -> None:
    heard: list[bool] = []

    async def scene(controls: SceneControls) -> None:
        await entered(controls)
        controls.window.showMinimized()
        await controls.wait_until(lambda: not play.core.active)
        heard.append(play.core.active)

    play.run(scene)

    assert heard == [False]
