# SPDX-License-Identifier: AGPL-3.0-or-later
"""The window on a screen, driven by a real keyboard, and somebody on the command line."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.conftest import Pair
from tests.e2e.person import ARRIVED, PASSPHRASE, PATIENCE, Person

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


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
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
            str(tmp_path),
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
            yield Screen(f":{number.readline().strip()}", tmp_path)
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


def open_chat(screen: Screen, other: Person) -> None:
    """As one would without a mouse: Ctrl+K, the name, Enter."""
    screen.press("ctrl+k")
    time.sleep(0.7)
    screen.type(other.jid.partition("@")[0])
    time.sleep(0.7)
    screen.press("Return")
    time.sleep(0.7)


def test_keys_pressed_in_the_window_arrive_encrypted(pair: Pair, screen: Screen) -> None:
    ann, ben = pair
    ann.succeed("send", ben.jid, "so that there is a conversation")
    with ben.listening() as listener, window(ann, screen, passphrase=False):
        open_chat(screen, ben)
        screen.type("typed with real keys")
        screen.press("Return")
        heard = listener.message("typed with real keys")

    assert (heard["encryption"], heard["from"]) == ("omemo:2", ann.jid)
    assert ann.history(ben.jid)[-1]["state"] in ARRIVED


def test_what_others_write_is_stored_and_seen(prosody_pair: Pair, screen: Screen) -> None:
    ann, ben = prosody_pair
    ben.succeed("send", ann.jid, "so that there is a conversation")
    with window(ann, screen):
        open_chat(screen, ben)
        before = screen.picture()
        ben.succeed("send", ann.jid, "look at your window")
        time.sleep(1)
        after = screen.picture()

    assert ann.history(ben.jid)[-1]["body"] == "look at your window"
    assert before != after


def test_a_killed_window_has_lost_nothing(prosody_pair: Pair, screen: Screen) -> None:
    ann, ben = prosody_pair
    ann.succeed("send", ben.jid, "so that there is a conversation")
    with window(ann, screen) as process:
        open_chat(screen, ben)
        screen.type("last words")
        screen.press("Return")
        time.sleep(1)
        process.kill()
    ann.succeed("sync")
    ben.succeed("sync")

    assert [line["body"] for line in ben.history(ann.jid)].count("last words") == 1
