# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody who uses the program: one profile, one account, real processes."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.fakes.cli import CommandLine
from tests.fakes.profiles import PASSPHRASE as PASSPHRASE, temporary_profile
from tests.lab.lab import Account, Lab, run

PATIENCE = 60.0  # seconds until something that must happen counts as not happening

ARRIVED = ("sent", "delivered")  # states of what the server has; the second needs a receipt

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Result:
    status: int
    lines: list[Json]
    errors: str


class Person:
    """``run`` and ``listening`` start the program on this person's profile."""

    def __init__(self, folder: Path, lab: Lab, account: Account) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.profile = folder / "profile"
        self.temporary = folder / "tmp"
        self.temporary.mkdir()
        self.jid, self.password = account
        self._lab = lab
        self.passphrase_file = folder / "passphrase"
        self.passphrase_file.write_text(PASSPHRASE)

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "TMPDIR": str(self.temporary), "HOME": str(self.folder)}

    @property
    def program(self) -> list[str]:
        options = ["--profile", str(self.profile), "--passphrase-file", str(self.passphrase_file)]
        return [sys.executable, "-m", "xmppclient", *options]

    def run(self, *arguments: str, text: str | None = None) -> Result:
        """Run a command to its end."""
        done = subprocess.run(
            [*self.program, *arguments, "--json"],
            input=text,
            capture_output=True,
            text=True,
            timeout=PATIENCE * 2,
            env=self.environment,
            check=False,
        )
        return Result(done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr)

    def run_here(self, *arguments: str) -> Result:
        """The same in this process, which is quicker."""
        done = CommandLine.run(*self.program[3:], *arguments, "--json")
        return Result(done.status, done.lines, done.err)

    def succeed(self, *arguments: str, here: bool = False) -> list[Json]:
        """Run a command that must succeed; its lines."""
        result = self.run_here(*arguments) if here else self.run(*arguments)
        assert (result.status, result.errors) == (0, ""), f"{arguments}: {result.errors}"
        return result.lines

    def join(self, *, here: bool = False) -> None:
        """Add the account. ``here``: in this process, to a profile whose Argon2 costs next to nothing."""
        if here:
            run(_make(self.profile))
        password = self.folder / "password"
        password.write_text(self.password)
        options = [
            "--connect",
            self._lab.connect,
            "--tls",
            self._lab.tls,
            "--ca-file",
            str(self._lab.ca_file),
        ]
        self.succeed("account", "add", self.jid, "--password-file", str(password), *options, here=here)
        password.unlink()

    def history(self, *arguments: str) -> list[Json]:
        return self.succeed("history", *arguments)

    @contextmanager
    def listening(self, *arguments: str) -> Iterator["Listener"]:
        """``listen`` in a process of its own, once it is online."""
        listener = Listener([*self.program, "listen", "--json", *arguments], self.environment)
        try:
            listener.until(lambda line: line.get("state") == "online")
            yield listener
        finally:
            listener.end()


class QuickPerson(Person):
    """Only what listens has a process of its own."""

    def run(self, *arguments: str, text: str | None = None) -> Result:
        assert text is None
        return self.run_here(*arguments)

    def join(self, *, here: bool = True) -> None:
        super().join(here=here)


class Listener:
    """A running ``listen`` and what it printed."""

    def __init__(self, command: Sequence[str], environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        )
        self.seen: list[Json] = []
        self._lines: queue.Queue[Json] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def until(self, wanted: Callable[[Json], bool]) -> Json:
        """The first line, already printed or still to come, that is wanted."""
        for line in self.seen:
            if wanted(line):
                return line
        end = time.monotonic() + PATIENCE
        while True:
            try:
                line = self._lines.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"it did not happen; seen: {self.seen}") from None
            self.seen.append(line)
            if wanted(line):
                return line

    def message(self, body: str) -> Json:
        """The message with this text."""
        return self.until(lambda line: line["event"] == "message" and line["body"] == body)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def end(self) -> int:
        """End it as a person would; its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        status = self.process.wait(PATIENCE)
        self._reader.join(PATIENCE)
        for pipe in (self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()
        return status

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(json.loads(line))


async def _make(profile: Path) -> None:
    await (await temporary_profile(profile)).close()


def befriend(one: Person, other: Person) -> None:
    """Make both contacts of each other, in this process."""
    one.succeed("roster", "add", other.jid, here=True)
    other.succeed("roster", "accept", one.jid, here=True)
    one.succeed("roster", "list", here=True)
