# SPDX-License-Identifier: AGPL-3.0-or-later
"""The public rooms of the own server. No other server is asked, and no search engine."""

import asyncio
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.models.records import RecordModel
from ui.models.text import initial_of, one_line, tint_of
from ui.rooms.account import AccountChoice
from ui.rooms.state import answer_words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_N_NOOP, count_words
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.model import AccountId, Address, RoomItem

CONTEXT: Final = "rooms"
THERE: Final = QT_TRANSLATE_N_NOOP("rooms", "%n present", None, 0)


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One public room."""

    name: str
    address: Address
    initial: str
    tint: int
    people: str  # how many are there, in words; empty if it does not say
    spoken: str


class RoomBrowser(QObject):
    """View model of BrowseSheet.qml."""

    changed = Signal()

    def __init__(
        self, core: CoreApi, tasks: UiTasks, account: AccountChoice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._account = account
        self._items: tuple[RoomItem, ...] = ()
        self._filter = ""
        self._problem = ""
        self._reading: asyncio.Task[None] | None = None
        self._asked = AccountId(0)  # whose server the list is of
        self._rows: RecordModel[ListedRow] = RecordModel(ListedRow, lambda row: row.address, self)
        account.changed.connect(self._on_account)

    @property
    def rows(self) -> RecordModel[ListedRow]:
        return self._rows

    def begin(self) -> None:
        """Read the list anew."""
        self.find("")
        self.read()

    @Slot(str)
    def find(self, text: str) -> None:
        """Show those whose name or address has ``text``."""
        self._filter = text.strip()
        self._show()

    @Slot()
    def read(self) -> None:
        self.stop()
        self._asked = self._account.id
        self._reading = self._tasks.spawn(self._read(), "browse rooms")
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Nobody looks any more."""
        self._asked = AccountId(0)
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.changed.emit()

    @Slot()
    def _on_account(self) -> None:
        """Another account was chosen while the list is shown: its server has other rooms."""
        if self._asked and self._asked != self._account.id:
            self.read()

    async def _read(self) -> None:
        self._items, self._problem = (), ""
        self._show()
        try:
            self._items = await self._core.rooms.browse(self._account.id)
        except (XmppClientError, StorageError) as error:
            self._problem = answer_words(error)
        finally:
            if self._reading is asyncio.current_task():
                self._reading = None
                self._show()

    def _show(self) -> None:
        wanted = self._filter.casefold()
        rows = [_row(item) for item in sorted(self._items, key=_busiest)]
        self._rows.show([row for row in rows if wanted in f"{row.name} {row.address}".casefold()])
        self.changed.emit()

    loading = Property(bool, lambda self: self._reading is not None, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    total = Property(int, lambda self: len(self._items), notify=changed)
    filter = Property(str, lambda self: self._filter, notify=changed)
    rooms = Property(QObject, lambda self: self._rows, constant=True)
    account = Property(QObject, lambda self: self._account, constant=True)


def _busiest(item: RoomItem) -> tuple[int, str]:
    return -(item.occupants or 0), (one_line(item.name) or item.address).casefold()


def _row(item: RoomItem) -> ListedRow:
    name = one_line(item.name) or item.address.partition("@")[0]
    people = "" if item.occupants is None else count_words(CONTEXT, THERE, item.occupants)
    spoken = ", ".join(filter(None, (name, item.address, people)))
    return ListedRow(name, item.address, initial_of(name), tint_of(item.address), people, spoken)
