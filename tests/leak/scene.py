# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ann's day, played by the real program: ``python -m tests.leak.scene FOLDER PART…``.

It runs where only the proxy can be reached, and demands that everything works: a scene in which nothing
happens would leak nothing.
"""

import json
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.e2e.person import ARRIVED, Person, QuickPerson, Result
from tests.e2e.screen import Screen, open_chat, virtual_screen, window
from tests.fakes.pictures import png
from tests.lab.lab import Account
from tests.leak.world import ORDERS, SCENE

NO_NETWORK: Final = 4  # exit status of a command that could not reach what it needs
MOMENT: Final = 0.5  # seconds for a page to open
SIZE: Final = 300_000  # bytes of the file, more than one slice of anything


class Ann(QuickPerson):
    """The account under test; ``processes``: each command is one, as people have it."""

    def __init__(self, folder: Path, *, processes: bool) -> None:
        self.said: dict[str, str] = json.loads((folder / SCENE).read_text())
        home = folder / "ann"
        home.mkdir(exist_ok=True)
        super().__init__(home / f"{time.monotonic_ns()}", None, Account(*self.said["ann"]))
        self._world = folder
        self._processes = processes

    def run(self, *arguments: str, text: str | None = None) -> Result:
        return Person.run(self, *arguments, text=text) if self._processes else self.run_here(*arguments)

    def login(self, who: str, route: str) -> list[str]:
        """Words to add an account: no address is given, so the domain has to be asked where its server is."""
        jid, password = self.said[who]
        file = self.folder / "password"
        file.write_text(password)
        options = ["--password-file", str(file), "--ca-file", self.said["ca"], "--route", route]
        return ["account", "add", jid, *options]

    def order(self, what: str) -> None:
        """Tell those outside what shall become of the proxy."""
        with socket.socket(socket.AF_UNIX) as orders:
            orders.connect(str(self._world / ORDERS))
            orders.sendall(f"{what}\n".encode())
            assert orders.recv(5) == b"done\n"


def everyday(ann: Ann) -> None:
    """Log in, a room with a picture, words, a file there and back, search, settings."""
    ann.succeed(*ann.login("ann", ann.said["route"]))
    room, ben = ann.said["room"], ann.said["ben"]
    ann.succeed("room", "create", room)
    picture = ann.folder / "picture.png"
    picture.write_bytes(png())
    ann.run("room", "avatar", room, str(picture))  # not every Prosody keeps pictures of rooms
    for to in (room, ben):
        (sent,) = ann.succeed("send", to, "needle in the hay")
        assert sent["state"] in ARRIVED, sent
    file = ann.folder / "file.bin"
    file.write_bytes(os.urandom(SIZE))
    (sent,) = ann.succeed("send", ben, "--file", str(file))[-1:]
    copy = ann.folder / "copy.bin"
    ann.succeed("save", sent["id"], str(copy))
    assert copy.read_bytes() == file.read_bytes()
    assert ann.succeed("history", "--search", "needle")
    ann.succeed("settings", "preset=private")
    ann.succeed("roster", "add", ben)


def dying(ann: Ann) -> None:
    """The proxy dies while we are online and while we write, and comes back."""
    ben = ann.said["ben"]
    _known(ann)
    with ann.listening() as listener:
        ann.order("down")
        listener.until(lambda line: line.get("state") == "waiting")
        ann.order("up")
        before = len(listener.seen)
        listener.until(lambda line: line.get("state") == "online" and line in listener.seen[before:])
    ann.order("down")
    result = ann.run("send", ben, "later", "--timeout", "2")
    assert result.status != 0, result
    ann.order("up")
    ann.succeed("sync")


def dead(ann: Ann) -> None:
    """There never was a proxy."""
    refused = ann.run(*ann.login("spare", ann.said["dead"]))
    assert (refused.status, "Nothing was sent" in refused.errors) == (NO_NETWORK, True), refused
    ann.succeed(*ann.login("spare", ann.said["dead"]), "--no-check")
    assert ann.run("send", ann.said["ben"], "never", "--timeout", "2").status != 0
    assert [line["state"] for line in ann.history()] == ["queued"]


def seen(ann: Ann) -> None:
    """The window: a chat, a room, search, details, settings, with the proxy and without, the end."""
    _known(ann)
    ann.succeed("send", ann.said["ben"], "so that there is a conversation")
    club = f"club-{ann.said['room']}"
    ann.succeed("room", "create", club)
    with virtual_screen(ann.folder) as screen, window(ann, screen) as process:
        open_chat(screen, ann.said["ben"])
        screen.type("from the window")
        screen.press("Return")
        open_chat(screen, club)
        screen.type("to the club")
        screen.press("Return")
        _look_around(screen)
        ann.order("down")
        time.sleep(2)  # it notices and tries again
        _look_around(screen)
        ann.order("up")
        time.sleep(2)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    states = {line["body"]: line["state"] for line in ann.history()}
    assert states.keys() >= {"from the window", "to the club"}
    assert {states["from the window"], states["to the club"]} <= set(ARRIVED)


def _look_around(screen: Screen) -> None:
    """Search, details, settings."""
    for keys, text in (("ctrl+f", "needle"), ("ctrl+i", ""), ("ctrl+comma", "")):
        screen.press(keys)
        time.sleep(MOMENT)
        if text:
            screen.type(text)
            time.sleep(MOMENT)
        screen.press("Escape")


def _known(ann: Ann) -> None:
    """The account is there; a part may also be played alone."""
    if not ann.profile.exists():
        ann.succeed(*ann.login("ann", ann.said["route"]))


PARTS: dict[str, Callable[[Ann], None]] = {part.__name__: part for part in (everyday, dying, dead, seen)}


def main() -> int:
    folder, pace, *parts = sys.argv[1:]
    for name in parts:
        ann = Ann(Path(folder), processes=pace == "long")
        PARTS[name](ann)
        print(f"{name}: played", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
