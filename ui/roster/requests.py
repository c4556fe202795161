# SPDX-License-Identifier: AGPL-3.0-or-later
"""The requests inbox: nothing goes back to a stranger until the user says so."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.models.records import RecordModel
from ui.models.refresh import Refresh
from ui.models.requests import RequestRow, request_key, request_rows
from ui.roster.block import BlockChoice
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.events import (
    ConversationChanged,
    ConversationRemoved,
    RequestReceived,
    RequestsChanged,
)
from xmppclient.model import AccountId, Address


class RequestsViewModel(QObject):
    """Strangers who ask or write: accept, refuse, block, report."""

    changed = Signal()
    opened = Signal(int)
    """Somebody who wrote was accepted; carries the id of the conversation."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._loaded = False
        self._strangers: RecordModel[RequestRow] = RecordModel(RequestRow, request_key, self)
        self._block = BlockChoice(core, tasks, self)
        self._reload = Refresh(tasks, self.load, "read requests")
        for kind in (RequestReceived, RequestsChanged, ConversationRemoved):
            listen(self, core.bus, kind, self._on_news)
        listen(self, core.bus, ConversationChanged, self._on_conversation)

    async def load(self) -> None:
        """Read everything; the profile must be open."""
        accounts = await self._core.accounts.list()
        via = {account.id: str(account.jid) for account in accounts} if len(accounts) > 1 else {}
        rows = request_rows(
            await self._core.contacts.requests(),
            await self._core.chats.list(requests=True),
            datetime.now().astimezone().date(),
            via,
        )
        self._strangers.show(rows)
        self._loaded = True
        self.changed.emit()

    @Slot(int, str)
    def accept(self, account_id: int, address: str) -> None:
        """Let somebody in: presence both ways, their messages among the others."""
        self._tasks.spawn(self._accept(AccountId(account_id), Address(address)), "accept request")

    @Slot(int, str)
    def deny(self, account_id: int, address: str) -> None:
        """Refuse; they may ask again."""
        work = self._core.contacts.deny(AccountId(account_id), Address(address))
        self._tasks.spawn(work, "deny request")

    @Slot(int, str)
    def block(self, account_id: int, address: str) -> None:
        """Block, and report if wished, after asking what exactly is meant."""
        self._block.choose(AccountId(account_id), Address(address), address)

    async def _accept(self, account_id: AccountId, address: Address) -> None:
        row = self._strangers.find((account_id, address))
        await self._core.contacts.accept(account_id, address)
        if row and row.writes:
            self.opened.emit((await self._core.chats.open(account_id, address)).id)

    def _on_news(self, event: object) -> None:
        self._reload.ask()

    def _on_conversation(self, event: ConversationChanged) -> None:
        """Only those that are requests, or were a moment ago, concern this list."""
        place = event.conversation.account_id, event.conversation.address
        if event.conversation.is_request or self._strangers.find(place):
            self._reload.ask()

    strangers = Property(QObject, lambda self: self._strangers, constant=True)
    blocking = Property(QObject, lambda self: self._block, constant=True)
    loaded = Property(bool, lambda self: self._loaded, notify=changed)
    count = Property(int, lambda self: len(self._strangers.rows), notify=changed)
