# SPDX-License-Identifier: AGPL-3.0-or-later
"""Logging in with an address one has: what is typed, the attempt, what went wrong and where."""

import asyncio
import re

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.way import HOST_AND_PORT, pick_ca_file, words_for_server
from ui.errors import words
from ui.tasks import UiTasks
from xmppclient.api import CoreApi, NewAccount
from xmppclient.errors import (
    AccountExists,
    AuthFailed,
    InvalidAddress,
    InvalidCertificateFile,
    StorageError,
    XmppClientError,
)
from xmppclient.model import Tls

_FIELDS = ("address", "password", "server", "caFile")


class AccountForm(QObject):
    """One attempt at a time; every problem is shown at the field that can cure it."""

    changed = Signal()
    added = Signal(object)
    """The account was logged in once and stored; carries the ``Account``."""
    failed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._values = dict.fromkeys(_FIELDS, "")
        self._tls = Tls.AUTO
        self._allow_plain = False
        self._problems: dict[str, str] = {}
        self._attempt: asyncio.Task[None] | None = None

    def check(self) -> bool:
        """Whether the attempt is worth making, without asking anybody."""
        problems: dict[str, str] = {}
        if not re.fullmatch(r"[^@\s/]+@[^@\s/]+", self._values["address"].strip()):
            problems["address"] = words(InvalidAddress())
        if not self._values["password"]:
            problems["password"] = self.tr("Enter the password of this account.")
        if self._server and not HOST_AND_PORT.fullmatch(self._server):
            problems["server"] = words_for_server()
        self._say(problems)
        return not problems

    @Slot()
    def submit(self) -> None:
        """Log in once and store the account; ``added`` or ``failed`` follows."""
        if not self._attempt and self.check():
            self._attempt = self._tasks.spawn(self._add(), "add account")
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """End a running attempt; nothing was stored."""
        if self._attempt:
            self._attempt.cancel()

    @Slot()
    def clear(self) -> None:
        """Forget everything typed, the password first of all."""
        self._values = dict.fromkeys(_FIELDS, "")
        self._tls, self._allow_plain = Tls.AUTO, False
        self._say({})

    @Slot()
    def chooseCaFile(self) -> None:
        self._tasks.spawn(self._choose_ca_file(), "choose CA file")

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take over what is typed into ``field``: address, password, server or caFile."""
        if field in self._values and self._values[field] != text:
            self._values[field] = text
            self._say({name: problem for name, problem in self._problems.items() if name != field})

    @Slot(str)
    def setTls(self, name: str) -> None:
        self._tls = Tls(name)
        self.changed.emit()

    @Slot(bool)
    def setAllowPlain(self, allowed: bool) -> None:
        self._allow_plain = allowed
        self.changed.emit()

    async def _add(self) -> None:
        try:
            account = await self._core.accounts.add(self._new_account())
        except (XmppClientError, StorageError) as error:
            self._attempt = None
            self._say({_field_of(error): words(error)})
            self.failed.emit()
        except asyncio.CancelledError:
            self._attempt = None
            self._say({})
            self.failed.emit()
            raise
        else:
            self._attempt = None
            self.clear()
            self.added.emit(account)

    def _new_account(self) -> NewAccount:
        return NewAccount(
            jid=self._values["address"].strip(),
            password=self._values["password"],
            connect=(self._server,) if self._server else (),
            tls=self._tls,
            ca_file=self._values["caFile"].strip(),
            allow_plain=self._allow_plain,
        )

    async def _choose_ca_file(self) -> None:
        if chosen := await pick_ca_file():
            self.edit("caFile", chosen)

    @property
    def _server(self) -> str:
        return self._values["server"].strip()

    def _say(self, problems: dict[str, str]) -> None:
        self._problems = problems
        self.changed.emit()

    def _domain(self) -> str:
        return self._values["address"].strip().rpartition("@")[2]

    address = Property(str, lambda self: self._values["address"], notify=changed)
    password = Property(str, lambda self: self._values["password"], notify=changed)
    server = Property(str, lambda self: self._values["server"], notify=changed)
    caFile = Property(str, lambda self: self._values["caFile"], notify=changed)
    tls = Property(str, lambda self: self._tls.value, notify=changed)
    allowPlain = Property(bool, lambda self: self._allow_plain, notify=changed)
    busy = Property(bool, lambda self: self._attempt is not None, notify=changed)
    domain = Property(str, _domain, notify=changed)
    problem = Property(str, lambda self: self._problems.get("", ""), notify=changed)
    addressProblem = Property(str, lambda self: self._problems.get("address", ""), notify=changed)
    passwordProblem = Property(str, lambda self: self._problems.get("password", ""), notify=changed)
    serverProblem = Property(str, lambda self: self._problems.get("server", ""), notify=changed)
    caFileProblem = Property(str, lambda self: self._problems.get("caFile", ""), notify=changed)
    wantsAdvanced = Property(
        bool, lambda self: bool(self._problems.keys() & {"server", "caFile"}), notify=changed
    )


def _field_of(error: Exception) -> str:
    """The field whose change can help; empty: none."""
    match error:
        case InvalidAddress() | AccountExists():
            return "address"
        case AuthFailed():
            return "password"
        case InvalidCertificateFile():
            return "caFile"
        case _:
            return ""
