# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line without starting a process: quick, and all a process would print is seen."""

import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self
from unittest.mock import patch

from tests.fakes.profiles import PASSPHRASE, temporary_profile
from tests.lab.lab import Account, Lab, run
from xmppclient.cli.main import main

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Result:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Json]:
        return [json.loads(line) for line in self.out.splitlines()]

    def of(self, event: str) -> list[Json]:
        """The objects of one kind."""
        return [line for line in self.lines if line["event"] == event]

    @property
    def bodies(self) -> list[str]:
        return [line["body"] for line in self.of("message")]

    def good(self) -> Self:
        """Demand success, in silence."""
        assert (self.status, self.err) == (0, ""), self
        return self

    def bad(self, status: int, *words: str) -> Self:
        """Demand failure, explained in one line."""
        assert self.status == status, self
        assert self.err.startswith("error: "), self
        assert self.err.count("\n") == 1, self
        assert all(word in self.err for word in words), self
        return self


class CommandLine:
    """Commands on one profile, one after the other, in this process.

    Give the profile of another one to look at the same store.
    """

    def __init__(self, folder: Path, jid: str = "") -> None:
        self.folder = folder
        self.jid = jid
        self.profile = folder / "profile"
        folder.mkdir(parents=True, exist_ok=True)
        self.passphrase_file = self.file("passphrase", PASSPHRASE)

    def file(self, name: str, text: str) -> str:
        """A file beside the profile; its path."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def make(self) -> Self:
        """The profile, quicker than a command makes it."""
        run(_make(self.profile))
        return self

    @property
    def options(self) -> list[str]:
        return ["--profile", str(self.profile), "--passphrase-file", self.passphrase_file]

    def __call__(self, *arguments: str, stdin: str = "") -> Result:
        """Run a command with ``--json``."""
        return self.run(*self.options, *arguments, "--json", stdin=stdin)

    @staticmethod
    def run(*arguments: str, stdin: str = "") -> Result:
        """Run a command as it stands."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err), patch("sys.stdin", io.StringIO(stdin)), _own_log():
            try:
                status = main(arguments)
            except SystemExit as end:
                status = int(end.code or 0)
        return Result(status, out.getvalue(), err.getvalue())

    def add(self, account: Account, lab: Lab, *options: str) -> Result:
        """``account add``, with the way into a server."""
        return self("account", "add", account.jid, *self.login(account, lab), *options)

    def login(self, account: Account, lab: Lab) -> list[str]:
        password = self.file("password", account.password)
        how = ["--connect", lab.connect, "--tls", lab.tls, "--ca-file", str(lab.ca_file)]
        return ["--password-file", password, *how]

    def history(self, *arguments: str) -> list[Json]:
        return self("history", *arguments).good().lines


def joined(folder: Path, lab: Lab, name: str) -> CommandLine:
    """Somebody with a new account."""
    account = lab.account(prefix=name)
    person = CommandLine(folder / name, account.jid).make()
    person.add(account, lab).good()
    return person


async def _make(folder: Path) -> None:
    await (await temporary_profile(folder)).close()


@contextmanager
def _own_log() -> Iterator[None]:
    """A command sets up the log of its process; this process has one already."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
