# SPDX-License-Identifier: AGPL-3.0-or-later
"""The list of conversations: search, selection, pinning, muting."""

from typing import Final

from PySide6.QtCore import (
    Property,
    QObject,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)

from ui.ask import Questions
from ui.chat.expiry import Expiry
from ui.chat.search import MessageSearch
from ui.chat.upkeep import Upkeep
from ui.models.base import Index
from ui.models.conversations import ConversationListModel, Role, is_muted
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.model import Conversation, ConversationId

NONE: Final = 0
"""No conversation is chosen."""


def _counted(chat: Conversation) -> int:
    return chat.mentions if is_muted(chat) or chat.mentions_only else chat.unread


class ShownConversations(QSortFilterProxyModel):
    """The list, or the archive, or whatever of both has the words that are searched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = self._hidden = False
        self._words = ""
        self.setFilterRole(Role.SEARCH)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    @property
    def archive(self) -> bool:
        return self._archive

    def show(self, words: str, *, archive: bool) -> None:
        self._words, self._archive = words, archive
        self.setFilterFixedString(words)  # asks about every row again

    def hide(self, hidden: bool) -> None:
        """Show none: the search is about messages only."""
        if hidden != self._hidden:
            self._hidden = hidden
            self.show(self._words, archive=self._archive)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if self._hidden:
            return False
        if self._words:
            return super().filterAcceptsRow(source_row, source_parent)
        where = self.sourceModel().index(source_row, 0, source_parent)
        return bool(self.sourceModel().data(where, Role.ARCHIVED)) is self._archive


class Conversations(QObject):
    """View model of ConversationList.qml."""

    chosen = Signal(int)
    """The user wants this conversation."""
    currentChanged = Signal()
    countsChanged = Signal()
    findWanted = Signal()
    """The user wants to search: the field should have the keyboard."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._current = NONE
        self._loaded = False
        self.all = ConversationListModel(core, self)
        self.messages = MessageSearch(core, tasks, self, called=self.all.rooms.name)
        self.questions = Questions(self)
        self.expiry = Expiry(core, tasks, self)
        self._upkeep = Upkeep(core, tasks, self.questions, self)
        self._shown = ShownConversations(self)
        self._shown.setSourceModel(self.all)
        self.messages.changed.connect(self._narrow)
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
        """Messages nobody has seen, where they count: also in a muted chat if they name us."""
        return sum(map(_counted, self.all.conversations()))

    def _get_archived(self) -> int:
        return sum(c.archived for c in self.all.conversations())

    def _get_in_archive(self) -> bool:
        return self._shown.archive

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
    archived = Property(int, _get_archived, notify=countsChanged)
    inArchive = Property(bool, _get_in_archive, notify=currentChanged)
    expiryModel = Property(QObject, lambda self: self.expiry, constant=True)
    questionsModel = Property(QObject, lambda self: self.questions, constant=True)
    current = Property(int, _get_current, notify=currentChanged)
    currentRow = Property(int, _get_current_row, notify=currentChanged)

    # What the user does

    @Slot(str)
    def search(self, text: str) -> None:
        """Show only conversations whose name or address has ``text``, and messages that have it."""
        self._shown.show(text.strip(), archive=self._shown.archive)
        self.messages.search(text)
        self.currentChanged.emit()

    @Slot()
    def _narrow(self) -> None:
        """Conversations have no sender, no files: a narrowed search shows messages only."""
        self._shown.hide(bool(self.messages.narrowed))

    @Slot(int)
    def searchIn(self, conversation_id: int) -> None:
        """Search in this conversation only."""
        if (found := self.all.conversation(conversation_id)) is not None:
            self.messages.search_in(found)
            self.findWanted.emit()

    @Slot(bool)
    def showArchive(self, archive: bool) -> None:
        """Show what was put away, or the others again."""
        self._shown.show("", archive=archive)
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
        self._upkeep.set_flags(conversation_id, pinned=pinned)

    @Slot(int, int)
    def mute(self, conversation_id: int, hours: int) -> None:
        """Be quiet for so many hours; 0: for ever; less: no more."""
        self._upkeep.mute(conversation_id, hours)

    @Slot(int, bool)
    def setMentionsOnly(self, conversation_id: int, mentions_only: bool) -> None:
        self._upkeep.set_flags(conversation_id, mentions_only=mentions_only)

    @Slot(int, bool)
    def setArchived(self, conversation_id: int, archived: bool) -> None:
        self._upkeep.set_flags(conversation_id, archived=archived)

    @Slot(int)
    def markRead(self, conversation_id: int) -> None:
        self._upkeep.mark_read(conversation_id)

    @Slot(int)
    def openExpiry(self, conversation_id: int) -> None:
        self._tasks.spawn(self.expiry.open(ConversationId(conversation_id)), name="auto-delete times")

    @Slot(int)
    def clear(self, conversation_id: int) -> None:
        self._upkeep.clear(conversation_id)

    @Slot(int)
    def remove(self, conversation_id: int) -> None:
        self._upkeep.remove(conversation_id)

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
        where = self._shown.index(row, 0)
        return int(self._shown.data(where, Role.CONVERSATION_ID)) if where.isValid() else NONE
