# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom the accounts block: people and whole servers."""

import re
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.errors import words
from ui.models.records import RecordModel
from ui.models.refresh import Refresh
from ui.models.text import initial_of, tint_of
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import InvalidAddress, StorageError, XmppClientError
from xmppclient.events import AccountsChanged, BlockedChanged
from xmppclient.model import Account, AccountId, Address

ADDRESS = re.compile(r"([^@\s/]+@)?[^@\s/.]+(\.[^@\s/.]+)+")


@dataclass(frozen=True, slots=True)
class BlockedRow:
    """One person, or everybody on one server."""

    address: Address
    account_id: AccountId
    initial: str
    tint: int
    server: bool
    via: str  # the own account, if there are several


class BlockedViewModel(QObject):
    """Lists, blocks and unblocks."""

    changed = Signal()
    blocked = Signal()
    """What was typed is blocked now."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._accounts: tuple[Account, ...] = ()
        self._loaded = False
        self._busy = False
        self._problem = ""
        self._rows: RecordModel[BlockedRow] = RecordModel(
            BlockedRow, lambda row: (row.account_id, row.address), self
        )
        self._reload = Refresh(tasks, self.load, "read blocked people")
        listen(self, core.bus, BlockedChanged, self._on_news)
        listen(self, core.bus, AccountsChanged, self._on_news)

    async def load(self) -> None:
        """Read everything; the profile must be open."""
        self._accounts = await self._core.accounts.list()
        rows = [
            self._row(account, address)
            for account in self._accounts
            for address in await self._core.contacts.blocked(account.id)
        ]
        self._rows.show(sorted(rows, key=lambda row: (row.server, row.address)))
        self._loaded = True
        self.changed.emit()

    @Slot(int, str)
    def unblock(self, account_id: int, address: str) -> None:
        work = self._core.contacts.unblock(AccountId(account_id), Address(address))
        self._tasks.spawn(work, "unblock")

    @Slot(int, str)
    def block(self, account_id: int, typed: str) -> None:
        """Block an address, or a server by its name; ``blocked`` or ``problem`` follows."""
        if not self._busy:
            self._tasks.spawn(self._block(AccountId(account_id), typed.strip().lower()), "block")

    @Slot()
    def forgetProblem(self) -> None:
        self._say("")

    async def _block(self, account_id: AccountId, typed: str) -> None:
        self._say("", busy=True)
        try:
            if not ADDRESS.fullmatch(typed):
                raise InvalidAddress(typed)
            await self._core.contacts.block(account_id, Address(typed))
        except InvalidAddress:
            self._say(self.tr("Write an address like name@example.org, or a server like example.org."))
        except (XmppClientError, StorageError) as error:
            self._say(words(error))
        else:
            self._say("")
            self.blocked.emit()

    def _row(self, account: Account, address: Address) -> BlockedRow:
        via = account.jid if len(self._accounts) > 1 else ""
        return BlockedRow(address, account.id, initial_of(address), tint_of(address), "@" not in address, via)

    def _on_news(self, _event: object) -> None:
        self._reload.ask()

    def _say(self, problem: str, *, busy: bool = False) -> None:
        self._problem, self._busy = problem, busy
        self.changed.emit()

    def _account_choices(self) -> list[dict[str, object]]:
        return [{"value": str(account.id), "text": account.jid} for account in self._accounts]

    rows = Property(QObject, lambda self: self._rows, constant=True)
    loaded = Property(bool, lambda self: self._loaded, notify=changed)
    count = Property(int, lambda self: len(self._rows.rows), notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    accounts = Property(list, _account_choices, notify=changed)
