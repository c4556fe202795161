# SPDX-License-Identifier: AGPL-3.0-or-later
"""Logging in with an address one has: what is typed, the attempt, what went wrong and where."""

import asyncio
import re

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.bridges import Bridges
from ui.accounts.way import Way, host_of
from ui.errors import words
from ui.models.routes import host_words, trouble_words
from ui.tasks import UiTasks
from xmppclient.api import CoreApi, NewAccount
from xmppclient.errors import AccountExists, AuthFailed, InvalidAddress, StorageError, XmppClientError
from xmppclient.route import HowToConnect

_FIELDS = ("address", "password")


class AccountForm(QObject):
    """One attempt at a time; every problem is shown at the field that can cure it."""

    changed = Signal()
    added = Signal(object)
    """The account was logged in once and stored; carries the ``Account``."""
    failed = Signal()
    certificateAccepted = Signal()
    """The user accepts what the server showed; the attempt is worth making again."""

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        parent: QObject | None = None,
        bridges: Bridges | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self.way_model = Way(core, tasks, self, bridges)
        self._values = dict.fromkeys(_FIELDS, "")
        self._allow_plain = False
        self._problems: dict[str, str] = {}
        self._invited = ""  # server of the invitation that filled this in
        self._attempt: asyncio.Task[None] | None = None
        self.way_model.changed.connect(self.changed)
        self.way_model.certificate.accepted.connect(self._on_accepted)

    def take(self, how: HowToConnect) -> None:
        """Fill in what an invitation says; the address is still to be typed."""
        self.clear()
        self._invited = host_of(how.jid)
        self.way_model.take(how)

    def check(self) -> bool:
        """Whether the attempt is worth making, without asking anybody."""
        problems: dict[str, str] = {}
        if not re.fullmatch(r"[^@\s/]+@[^@\s/]+", self._values["address"].strip()):
            problems["address"] = words(InvalidAddress())
        elif self._invited and host_of(self._values["address"].strip()) != self._invited:
            problems["address"] = self.tr("The invitation is for addresses that end in @{server}.").format(
                server=self._invited
            )
        if not self._values["password"]:
            problems["password"] = self.tr("Enter the password of this account.")
        self._say(problems)
        return self.way_model.check() and not problems

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
        self._allow_plain = False
        self.forgetInvitation()
        self._say({})

    @Slot()
    def forgetInvitation(self) -> None:
        """Take back what it filled in."""
        self._invited = ""
        self.way_model.clear()

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take over what is typed into ``field``: address or password."""
        if self._values[field] != text:
            self._values[field] = text
            self._say({name: problem for name, problem in self._problems.items() if name != field})

    @Slot(bool)
    def setAllowPlain(self, allowed: bool) -> None:
        self._allow_plain = allowed
        self.changed.emit()

    async def _add(self) -> None:
        try:
            await self.way_model.prepare()
            account = await self._core.accounts.add(self._new_account())
        except (XmppClientError, StorageError) as error:
            self._attempt = None
            self._explain(error)
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
        address, password = self._values["address"].strip(), self._values["password"]
        return self.way_model.apply(NewAccount(address, password, allow_plain=self._allow_plain))

    def _explain(self, error: XmppClientError | StorageError) -> None:
        if self.way_model.explain(error, self._domain()):
            self._say({})
        else:
            self._say({_field_of(error): trouble_words(error, self._domain(), self.way_model.route.text)})

    def _say(self, problems: dict[str, str]) -> None:
        self._problems = problems
        self.changed.emit()

    @Slot(str)
    def _on_accepted(self, fingerprint: str) -> None:
        self.way_model.edit("pin", fingerprint)
        self._say({})
        self.certificateAccepted.emit()

    def _domain(self) -> str:
        return host_of(self._values["address"].strip())

    address = Property(str, lambda self: self._values["address"], notify=changed)
    password = Property(str, lambda self: self._values["password"], notify=changed)
    allowPlain = Property(bool, lambda self: self._allow_plain, notify=changed)
    way = Property(QObject, lambda self: self.way_model, constant=True)
    invited = Property(str, lambda self: host_words(self._invited), notify=changed)
    busy = Property(bool, lambda self: self._attempt is not None, notify=changed)
    domain = Property(str, _domain, notify=changed)
    problem = Property(str, lambda self: self._problems.get("", ""), notify=changed)
    addressProblem = Property(str, lambda self: self._problems.get("address", ""), notify=changed)
    passwordProblem = Property(str, lambda self: self._problems.get("password", ""), notify=changed)


def _field_of(error: Exception) -> str:
    """The field whose change can help; empty: none."""
    match error:
        case InvalidAddress() | AccountExists():
            return "address"
        case AuthFailed():
            return "password"
        case _:
            return ""
