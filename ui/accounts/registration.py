# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new address: which server, what it wants to know, and what it says to the answers."""

import asyncio
import re
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.way import HOST_AND_PORT, pick_ca_file, words_for_server
from ui.errors import words
from ui.forms.answers import FormAnswers
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi, NewAccount
from xmppclient.errors import InvalidCertificateFile, RegistrationRefused, StorageError, XmppClientError
from xmppclient.model import Registration, Tls

CONTEXT = "registration"
SERVER = re.compile(r"[^@\s/:]+(\.[^@\s/:]+)+")
USERNAME, PASSWORD = "username", "password"
WAY = ("server", "caFile")
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

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._domain = ""
        self._question: Registration | None = None
        self._form = FormAnswers(self, _label)
        self._problem = self._domain_problem = ""
        self._way = dict.fromkeys(WAY, "")
        self._way_problems: dict[str, str] = {}
        self._tls = Tls.AUTO
        self._attempt: asyncio.Task[None] | None = None

    @Slot(str)
    def setDomain(self, name: str) -> None:
        self._domain, self._domain_problem, self._question = name.strip().lower(), "", None
        self._form.take(None)
        self.changed.emit()

    @Slot()
    def ask(self) -> None:
        """Ask the server what it wants to know; ``asked`` or ``serverProblem`` follows."""
        if self._attempt:
            return
        if not SERVER.fullmatch(self._domain):
            self._domain_problem = self.tr("Write the name of a server, for example example.org.")
        if (server := self._way["server"]) and not HOST_AND_PORT.fullmatch(server):
            self._way_problems = {"server": words_for_server()}
        if self._domain_problem or self._way_problems:
            self.changed.emit()
            return
        self._start(self._ask(), "ask for a form")

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take over what is typed about the way to the server: server or caFile."""
        self._way[field] = text.strip()
        self._way_problems.pop(field, None)
        self.changed.emit()

    @Slot(str)
    def setTls(self, name: str) -> None:
        self._tls = Tls(name)
        self.changed.emit()

    @Slot()
    def chooseCaFile(self) -> None:
        self._tasks.spawn(self._choose_ca_file(), "choose CA file")

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
        self._way, self._way_problems, self._tls = dict.fromkeys(WAY, ""), {}, Tls.AUTO
        self.back()

    async def _ask(self) -> None:
        try:
            self._take(await self._core.accounts.registration(self._new_account()))
        except InvalidCertificateFile as error:
            self._way_problems = {"caFile": words(error)}
        except (XmppClientError, StorageError) as error:
            self._domain_problem = words(error)
        else:
            self.asked.emit()

    async def _register(self) -> None:
        try:
            account = await self._core.accounts.register(self._new_account(), self._form.answers)
        except RegistrationRefused as error:
            if error.registration is not None:
                self._take(error.registration)
            self._problem = words(error)
            self.failed.emit()
        except (XmppClientError, StorageError) as error:
            self._problem = words(error)
            self.failed.emit()
        except asyncio.CancelledError:
            self.failed.emit()
            raise
        else:
            self.clear()
            self.added.emit(account)

    def _new_account(self) -> NewAccount:
        name, password = self._form.first(USERNAME), self._form.first(PASSWORD)
        return NewAccount(
            jid=f"{name.strip()}@{self._domain}" if name else self._domain,
            password=password,
            connect=tuple(filter(None, [self._way["server"]])),
            tls=self._tls,
            ca_file=self._way["caFile"],
        )

    async def _choose_ca_file(self) -> None:
        if chosen := await pick_ca_file():
            self.edit("caFile", chosen)

    def _take(self, question: Registration) -> None:
        self._question = question
        self._form.take(question.form)
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
    server = Property(str, lambda self: self._way["server"], notify=changed)
    serverProblem = Property(str, lambda self: self._way_problems.get("server", ""), notify=changed)
    caFile = Property(str, lambda self: self._way["caFile"], notify=changed)
    caFileProblem = Property(str, lambda self: self._way_problems.get("caFile", ""), notify=changed)
    tls = Property(str, lambda self: self._tls.value, notify=changed)
    wantsAdvanced = Property(bool, lambda self: bool(self._way_problems), notify=changed)
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
