# SPDX-License-Identifier: AGPL-3.0-or-later
"""A screen and a keyboard for the window, without anybody before them."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.person import PASSPHRASE, PATIENCE, Person

SIZE = "1280x800x24"


class Screen:
    """A virtual screen with a keyboard (Xvfb, xdotool). Without a window manager the keyboard
    must be given to a window."""

    def __init__(self, display: str, memory: Path) -> None:
        self._memory = memory
        self.environment = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XMPPCLIENT_RENDERER": "software"}

    def focus(self) -> None:
        self._tool("search", "--sync", "--onlyvisible", "--name", "xmppclient", "windowfocus", "--sync")

    def type(self, text: str) -> None:
        self._tool("type", "--delay", "15", text)

    def press(self, *keys: str) -> None:
        self._tool("key", "--delay", "30", *keys)

    def picture(self) -> bytes:
        """What is on the screen (Xvfb keeps it in a file)."""
        return (self._memory / "Xvfb_screen0").read_bytes()

    def _tool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env={**os.environ, **self.environment}, check=True)


@contextmanager
def virtual_screen(folder: Path) -> Iterator[Screen]:
    """A screen that nobody sees; ``folder`` holds what is on it."""
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            SIZE,
            "-fbdir",
            str(folder),
            "-nolisten",
            "tcp",
        ],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield Screen(f":{number.readline().strip()}", folder)
    finally:
        process.terminate()
        process.wait(PATIENCE)


@contextmanager
def window(person: Person, screen: Screen, *, passphrase: bool = True) -> Iterator["subprocess.Popen[str]"]:
    """The running program, online."""
    command = person.program if passphrase else person.program[:-2]
    process = subprocess.Popen(
        [*command, "gui"],
        stdout=subprocess.PIPE,
        text=True,
        env={**person.environment, **screen.environment, "XMPPCLIENT_TRACE_START": "1"},
    )
    assert process.stdout is not None
    try:
        assert process.stdout.readline().startswith("first-frame")
        screen.focus()
        if not passphrase:
            time.sleep(1)  # until the field has the keyboard
            screen.type(PASSPHRASE)
            screen.press("Return")
        assert process.stdout.readline().startswith("online")
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(PATIENCE)
        process.stdout.close()


def open_chat(screen: Screen, jid: str) -> None:
    """As one would without a mouse: Ctrl+K, the name, Enter."""
    screen.press("ctrl+k")
    time.sleep(0.7)
    screen.type(jid.partition("@")[0])
    time.sleep(0.7)
    screen.press("Return")
    time.sleep(0.7)
