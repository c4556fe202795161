# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new address: which server, what it wants to know, and what it says to the answers."""

import asyncio
import re
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.bridges import Bridges
from ui.accounts.way import Way, host_of
from ui.forms.answers import FormAnswers
from ui.models.routes import host_words, trouble_words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi, NewAccount
from xmppclient.errors import RegistrationRefused, StorageError, XmppClientError
from xmppclient.model import Registration
from xmppclient.route import HowToConnect

CONTEXT = "registration"
SERVER = re.compile(r"[^@\s/:]+(\.[^@\s/:]+)+")
USERNAME, PASSWORD = "username", "password"
LABELS = {
    USERNAME: QT_TRANSLATE_NOOP("registration", "Name"),
    PASSWORD: QT_TRANSLATE_NOOP("registration", "Password"),
    "email": QT_TRANSLATE_NOOP("registration", "E-mail"),
    "ocr": QT_TRANSLATE_NOOP("registration", "What you read in the picture"),
}


class RegistrationForm(QObject):
    """Asks a server for its form, takes the answers, makes the account."""

    changed = Signal()
    asked = Signal()
    """The server's form is there."""
    added = Signal(object)
    """The account was made and stored; carries the ``Account``."""
    failed = Signal()
    """It was not made; the form says why."""
    certificateAccepted = Signal()
    """The user accepts what the server showed; asking is worth it again."""

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
        self._domain = ""
        self._question: Registration | None = None
        self._form = FormAnswers(self, _label)
        self._problem = self._domain_problem = ""
        self._invited = self._name = ""  # server of an invitation, and the name that it reserves
        self._attempt: asyncio.Task[None] | None = None
        self.way_model = Way(core, tasks, self, bridges)
        self.way_model.changed.connect(self.changed)
        self.way_model.certificate.accepted.connect(self._on_accepted)

    def take(self, how: HowToConnect) -> None:
        """Fill in what an invitation says."""
        self.clear()
        self.way_model.take(how)
        self._invited = host_of(how.jid)
        self._name = how.jid.rpartition("@")[0] if how.register else ""
        self.setDomain(self._invited)

    @Slot()
    def forgetInvitation(self) -> None:
        """Take back what it filled in."""
        self._invited = self._name = ""
        self.way_model.clear()

    @Slot(str)
    def setDomain(self, name: str) -> None:
        self._domain, self._domain_problem, self._question = name.strip().lower(), "", None
        if self._invited and self._domain != self._invited:
            self.forgetInvitation()
        self._form.take(None)
        self.changed.emit()

    @Slot()
    def ask(self) -> None:
        """Ask the server what it wants to know; ``asked`` or ``serverProblem`` follows."""
        if self._attempt:
            return
        named = SERVER.fullmatch(self._domain)
        self._domain_problem = (
            "" if named else self.tr("Write the name of a server, for example example.org.")
        )
        if self.way_model.check() and not self._domain_problem:
            self._start(self._ask(), "ask for a form")
        else:
            self.changed.emit()

    @Slot(str, str)
    def answer(self, name: str, text: str) -> None:
        """Take over what is typed or chosen for a field."""
        self._form.answer(name, text)

    @Slot(str, str, bool)
    def tick(self, name: str, value: str, on: bool) -> None:
        """Choose one of several, or take it back."""
        self._form.tick(name, value, on)

    def check(self) -> bool:
        """Whether everything that has to be is filled in."""
        complete = self._form.check()
        self.changed.emit()
        return complete

    @Slot()
    def submit(self) -> None:
        """Make the account; ``added`` or ``failed`` follows."""
        if not self._attempt and self.check():
            self._problem = ""
            self._start(self._register(), "register")

    @Slot()
    def goOn(self) -> None:
        """Ask, or answer: whatever comes next."""
        if self._question is None:
            self.ask()
        else:
            self.submit()

    @Slot()
    def cancel(self) -> None:
        if self._attempt:
            self._attempt.cancel()

    @Slot()
    def back(self) -> None:
        """To another server."""
        self._question, self._problem = None, ""
        self._form.take(None)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Forget everything, the password first of all."""
        self._form.clear()
        self._domain, self._domain_problem = "", ""
        self.forgetInvitation()
        self.back()

    async def _ask(self) -> None:
        try:
            await self.way_model.prepare()
            self._take(await self._core.accounts.registration(self._new_account()))
        except (XmppClientError, StorageError) as error:
            if not self.way_model.explain(error, self._domain):
                self._domain_problem = self._words(error)
        else:
            self.asked.emit()

    async def _register(self) -> None:
        try:
            await self.way_model.prepare()
            account = await self._core.accounts.register(self._new_account(), self._form.answers)
        except RegistrationRefused as error:
            if error.registration is not None:
                self._take(error.registration)
            self._problem = self._words(error)
            self.failed.emit()
        except (XmppClientError, StorageError) as error:
            self.way_model.explain(error, self._domain)
            self._problem = self._words(error)
            self.failed.emit()
        except asyncio.CancelledError:
            self.failed.emit()
            raise
        else:
            self.clear()
            self.added.emit(account)

    def _new_account(self) -> NewAccount:
        name, password = self._form.first(USERNAME), self._form.first(PASSWORD)
        jid = f"{name.strip()}@{self._domain}" if name else self._domain
        return self.way_model.apply(NewAccount(jid, password))

    def _words(self, error: Exception) -> str:
        return trouble_words(error, self._domain, self.way_model.route.text)

    @Slot(str)
    def _on_accepted(self, fingerprint: str) -> None:
        self.way_model.edit("pin", fingerprint)
        self._domain_problem = self._problem = ""
        self.certificateAccepted.emit()

    def _take(self, question: Registration) -> None:
        self._question = question
        self._form.take(question.form)
        if self._name and self._form.rows.find(USERNAME) and not self._form.first(USERNAME):
            self._form.answer(USERNAME, self._name)
        self.changed.emit()

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._attempt = self._tasks.spawn(work, name)
        self._attempt.add_done_callback(self._ended)
        self._domain_problem = ""
        self.changed.emit()

    def _ended(self, _task: object) -> None:
        self._attempt = None
        self.changed.emit()

    def _title(self) -> str:
        return (self._question.form.title if self._question else "") or self._domain

    def _is_elsewhere(self) -> bool:
        return self._question is not None and bool(self._question.link) and not self._question.form.fields

    domain = Property(str, lambda self: self._domain, notify=changed)
    domainProblem = Property(str, lambda self: self._domain_problem, notify=changed)
    way = Property(QObject, lambda self: self.way_model, constant=True)
    invited = Property(str, lambda self: host_words(self._invited), notify=changed)
    busy = Property(bool, lambda self: self._attempt is not None, notify=changed)
    known = Property(bool, lambda self: self._question is not None, notify=changed)
    elsewhere = Property(bool, _is_elsewhere, notify=changed)
    link = Property(str, lambda self: self._question.link if self._question else "", notify=changed)
    title = Property(str, _title, notify=changed)
    instructions = Property(
        str, lambda self: self._question.form.instructions if self._question else "", notify=changed
    )
    problem = Property(str, lambda self: self._problem, notify=changed)
    fields = Property(QObject, lambda self: self._form.rows, constant=True)


def _label(name: str) -> str:
    return say(CONTEXT, LABELS[name]) if name in LABELS else name
