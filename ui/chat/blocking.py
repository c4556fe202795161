# SPDX-License-Identifier: AGPL-3.0-or-later
"""Blocking and reporting whom one talks to (XEP-0191, XEP-0377)."""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.models.voices import name_of
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.events import BlockedChanged
from xmppclient.model import Address, Conversation, Kind

CONTEXT: Final = "blocking"
BLOCKED: Final = QT_TRANSLATE_NOOP("blocking", "{name} is blocked and cannot reach you.")
REPORTED: Final = QT_TRANSLATE_NOOP("blocking", "{name} was reported to your server and is blocked.")


class Blocking(QObject):
    """View model of BlockSheet.qml, and of the line that says somebody is blocked."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._conversation: Conversation | None = None
        self._blocked: frozenset[Address] = frozenset()
        listen(self, core.bus, BlockedChanged, self._on_blocked)

    def show(self, conversation: Conversation | None) -> None:
        self._conversation, self._blocked = conversation, frozenset()
        self.changed.emit()
        self._ask()

    def _on_blocked(self, event: BlockedChanged) -> None:
        if self._conversation is not None and self._conversation.account_id == event.account_id:
            self._ask()

    def _ask(self) -> None:
        if self._conversation is not None:
            self._tasks.spawn(self._load(self._conversation), name="blocked people")

    async def _load(self, conversation: Conversation) -> None:
        blocked = frozenset(await self._core.contacts.blocked(conversation.account_id))
        if self._conversation is not None and self._conversation.id == conversation.id:
            self._blocked = blocked
            self.changed.emit()

    @Slot(bool)
    def block(self, server: bool) -> None:
        """Block the person, or everybody on the person's server."""
        if (here := self._conversation) is not None:
            whom = Address(self._get_server()) if server else here.address
            self._tasks.spawn(self._core.contacts.block(here.account_id, whom), name="block")

    @Slot(bool, str)
    def report(self, abuse: bool, text: str) -> None:
        """Tell the server, as spam or as abuse, and block the person."""
        if self._conversation is not None:
            self._tasks.spawn(self._report(self._conversation, abuse, text.strip()), name="report")

    async def _report(self, here: Conversation, abuse: bool, text: str) -> None:
        await self._core.contacts.report(here.account_id, here.address, abuse=abuse, text=text)
        self.said.emit(say(CONTEXT, REPORTED, name=name_of(here)))

    @Slot()
    def unblock(self) -> None:
        if (here := self._conversation) is not None:
            for address in self._here():
                self._tasks.spawn(self._core.contacts.unblock(here.account_id, address), name="unblock")

    def _here(self) -> list[Address]:
        """What of the block list is about this conversation: the person, or the server."""
        here = self._conversation
        names = (here.address, self._get_server()) if here else ()
        return [Address(name) for name in names if name in self._blocked]

    def _get_server(self) -> str:
        return self._conversation.address.rpartition("@")[2] if self._conversation else ""

    def _get_name(self) -> str:
        return name_of(self._conversation) if self._conversation else ""

    def _get_can_block(self) -> bool:
        return self._conversation is not None and self._conversation.kind is Kind.CHAT

    def _get_blocked(self) -> bool:
        return bool(self._here())

    def _get_notice(self) -> str:
        return say(CONTEXT, BLOCKED, name=self._get_name()) if self._here() else ""

    name = Property(str, _get_name, notify=changed)
    server = Property(str, _get_server, notify=changed)
    canBlock = Property(bool, _get_can_block, notify=changed)
    blocked = Property(bool, _get_blocked, notify=changed)
    notice = Property(str, _get_notice, notify=changed)
