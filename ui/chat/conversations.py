# SPDX-License-Identifier: AGPL-3.0-or-later
"""The list of conversations: search, selection, pinning, muting."""

from typing import Final

from PySide6.QtCore import (
    Property,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)

from ui.chat.search import MessageSearch
from ui.models.conversations import ConversationListModel, Role
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.model import ConversationId

NONE: Final = 0
"""No conversation is chosen."""


class Conversations(QObject):
    """View model of ConversationList.qml."""

    chosen = Signal(int)
    """The user wants this conversation."""
    currentChanged = Signal()
    countsChanged = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._current = NONE
        self._loaded = False
        self.all = ConversationListModel(core, self)
        self.messages = MessageSearch(core, tasks, self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self.all)
        self._shown.setFilterRole(Role.SEARCH)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        for signal in (
            self.all.modelReset,
            self.all.rowsInserted,
            self.all.rowsRemoved,
            self.all.dataChanged,
        ):
            signal.connect(self.countsChanged)
        for signal in (self._shown.modelReset, self._shown.rowsInserted, self._shown.rowsRemoved,
                       self._shown.rowsMoved, self._shown.layoutChanged):  # fmt: skip
            signal.connect(self.currentChanged)

    async def load(self) -> None:
        await self.all.load()
        self._loaded = True
        self.countsChanged.emit()

    # What the view shows

    def _get_model(self) -> QObject:
        return self._shown

    def _get_messages(self) -> QObject:
        return self.messages

    def _get_loaded(self) -> bool:
        return self._loaded

    def _get_count(self) -> int:
        return self.all.rowCount()

    def _get_unread(self) -> int:
        return sum(c.unread for c in self.all.conversations() if not c.muted)

    def _get_current(self) -> int:
        return self._current

    def _get_current_row(self) -> int:
        source = self.all.index(self.all.row_number(self._current))
        return self._shown.mapFromSource(source).row()

    model = Property(QObject, _get_model, constant=True)
    messagesModel = Property(QObject, _get_messages, constant=True)
    loaded = Property(bool, _get_loaded, notify=countsChanged)
    count = Property(int, _get_count, notify=countsChanged)
    unread = Property(int, _get_unread, notify=countsChanged)
    current = Property(int, _get_current, notify=currentChanged)
    currentRow = Property(int, _get_current_row, notify=currentChanged)

    # What the user does

    @Slot(str)
    def search(self, text: str) -> None:
        """Show only conversations whose name or address has ``text``, and messages that have it."""
        self._shown.setFilterFixedString(text.strip())
        self.messages.search(text)
        self.currentChanged.emit()

    @Slot(int)
    def choose(self, conversation_id: int) -> None:
        self.chosen.emit(conversation_id)

    @Slot(int)
    def chooseRow(self, row: int) -> None:
        """Open the conversation in a row of the shown list."""
        if (found := self._id_at(row)) != NONE:
            self.chosen.emit(found)

    @Slot(int)
    def step(self, rows: int) -> None:
        """Go down (or up) the shown list from the current conversation."""
        last = self._shown.rowCount() - 1
        row = self._get_current_row()
        self.chooseRow(max(0, min(last, row + rows)) if row >= 0 else 0)

    @Slot(int, bool)
    def setPinned(self, conversation_id: int, pinned: bool) -> None:
        work = self._core.chats.set_flags(ConversationId(conversation_id), pinned=pinned)
        self._tasks.spawn(work, name="pin")

    @Slot(int, bool)
    def setMuted(self, conversation_id: int, muted: bool) -> None:
        work = self._core.chats.set_flags(ConversationId(conversation_id), muted=muted)
        self._tasks.spawn(work, name="mute")

    @Slot(int)
    def markRead(self, conversation_id: int) -> None:
        self._tasks.spawn(self._core.chats.mark_read(ConversationId(conversation_id)), name="mark read")

    @property
    def open_id(self) -> int:
        """The conversation that is open, or NONE."""
        return self._current

    def set_current(self, conversation_id: int) -> None:
        """Say which conversation is open."""
        if self._current != conversation_id:
            self._current = conversation_id
            self.currentChanged.emit()

    def _id_at(self, row: int) -> int:
        where: QModelIndex | QPersistentModelIndex = self._shown.index(row, 0)
        return int(self._shown.data(where, Role.CONVERSATION_ID)) if where.isValid() else NONE
