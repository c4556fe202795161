# SPDX-License-Identifier: AGPL-3.0-or-later
"""The conversations of all accounts: pinned first, then the newest activity first."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from ui.bridge import listen
from ui.errors import reason_words
from ui.models.base import BATCH_MS, ROOT, RowModel
from ui.models.parts import DELETED, file_of, words_of
from ui.models.rooms import KnownRooms, hint_of, state_words
from ui.models.text import initial_of, one_line, tint_of
from ui.models.when import full_when, short_when
from ui.pictures import room_avatar_url
from ui.words import ISOLATED, QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.events import ConversationChanged, ConversationRemoved, PresenceChanged
from xmppclient.model import (
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Kind,
    Message,
    Policy,
    Presence,
    Show,
)

CONTEXT: Final = "conversations"
DRAFT: Final = QT_TRANSLATE_NOOP("conversations", "Draft: {text}")
PLAIN: Final = QT_TRANSLATE_NOOP("conversations", "Not encrypted · {text}")
NOBODY: Final = QT_TRANSLATE_NOOP("conversations", "No messages yet")
NOT_SENT: Final = QT_TRANSLATE_NOOP("conversations", "Not sent · {text}")
SPOKEN_UNREAD: Final = QT_TRANSLATE_NOOP("conversations", "{name}, {count} unread, {when}: {preview}")
SPOKEN: Final = QT_TRANSLATE_NOOP("conversations", "{name}, {when}: {preview}")
SPOILER: Final = QT_TRANSLATE_NOOP("conversations", "Spoiler")
SAID_BY_YOU: Final = QT_TRANSLATE_NOOP("conversations", "You: {text}")
NAMED: Final = QT_TRANSLATE_NOOP("conversations", "names you")
MUTED: Final = QT_TRANSLATE_NOOP("conversations", "muted")
MUTED_UNTIL: Final = QT_TRANSLATE_NOOP("conversations", "muted until {when}")
DOTS: Final = {
    Show.CHAT: "online",
    Show.ONLINE: "online",
    Show.AWAY: "away",
    Show.XA: "away",
    Show.DND: "busy",
    Show.OFFLINE: "",
}
"""The dot of an avatar."""


class Role(IntEnum):
    CONVERSATION_ID = Qt.ItemDataRole.UserRole + 1
    NAME = Qt.ItemDataRole.UserRole + 2
    INITIAL = Qt.ItemDataRole.UserRole + 3
    TINT = Qt.ItemDataRole.UserRole + 4
    ROOM = Qt.ItemDataRole.UserRole + 5
    PRESENCE = Qt.ItemDataRole.UserRole + 6
    WHEN = Qt.ItemDataRole.UserRole + 7
    PREVIEW = Qt.ItemDataRole.UserRole + 8
    TONE = Qt.ItemDataRole.UserRole + 9
    STATE = Qt.ItemDataRole.UserRole + 10
    UNREAD = Qt.ItemDataRole.UserRole + 11
    MUTED = Qt.ItemDataRole.UserRole + 12
    PINNED = Qt.ItemDataRole.UserRole + 13
    SPOKEN = Qt.ItemDataRole.UserRole + 14
    SEARCH = Qt.ItemDataRole.UserRole + 15
    MENTIONS = Qt.ItemDataRole.UserRole + 16
    MUTED_WORDS = Qt.ItemDataRole.UserRole + 17
    ARCHIVED = Qt.ItemDataRole.UserRole + 18
    MENTIONS_ONLY = Qt.ItemDataRole.UserRole + 19
    ROOM_STATE = Qt.ItemDataRole.UserRole + 20
    ROOM_WORDS = Qt.ItemDataRole.UserRole + 21
    PLACE = Qt.ItemDataRole.UserRole + 22
    PICTURE = Qt.ItemDataRole.UserRole + 23


NAMES: Final = {
    Role.CONVERSATION_ID: "conversationId",
    Role.NAME: "name",
    Role.INITIAL: "initial",
    Role.TINT: "tint",
    Role.ROOM: "room",
    Role.PRESENCE: "presence",
    Role.WHEN: "when",
    Role.PREVIEW: "preview",
    Role.TONE: "tone",
    Role.STATE: "deliveryState",
    Role.UNREAD: "unread",
    Role.MUTED: "muted",
    Role.PINNED: "pinned",
    Role.SPOKEN: "spoken",
    Role.SEARCH: "search",
    Role.MENTIONS: "mentions",
    Role.MUTED_WORDS: "mutedWords",
    Role.ARCHIVED: "archived",
    Role.MENTIONS_ONLY: "mentionsOnly",
    Role.ROOM_STATE: "roomState",
    Role.ROOM_WORDS: "roomWords",
    Role.PLACE: "place",
    Role.PICTURE: "picture",
}


@dataclass(slots=True, eq=False)
class Row:
    """One conversation as its delegate shows it."""

    conversation: Conversation
    name: str
    presence: str
    when: str
    preview: str
    tone: str  # "", "draft", "plain", "failed", "unreadable": how the preview is coloured
    state: str  # of the last message, if it is ours
    room_state: str = ""  # a hint of ui.models.rooms
    room_words: str = ""  # the same in words
    place: str = ""  # private messages in a room: which one
    avatar: bytes = b""  # of a room

    @property
    def spoken(self) -> str:
        unread = self.conversation.unread
        source = SPOKEN_UNREAD if unread else SPOKEN
        name = ", ".join(filter(None, (self.name, self.place)))
        words = say(CONTEXT, source, name=name, count=unread, when=self.when, preview=self.preview)
        named = say(CONTEXT, NAMED) if self.conversation.mentions else ""
        return ", ".join(filter(None, (words, named, muted_words(self.conversation), self.room_words)))


GETTERS: Final[dict[int, Callable[[Row], object]]] = {
    Role.CONVERSATION_ID: lambda row: int(row.conversation.id),
    Role.NAME: lambda row: row.name,
    Role.INITIAL: lambda row: initial_of(row.name),
    Role.TINT: lambda row: tint_of(row.conversation.address),
    Role.ROOM: lambda row: row.conversation.kind is Kind.GROUPCHAT,
    Role.PRESENCE: lambda row: row.presence,
    Role.WHEN: lambda row: row.when,
    Role.PREVIEW: lambda row: row.preview,
    Role.TONE: lambda row: row.tone,
    Role.STATE: lambda row: row.state,
    Role.UNREAD: lambda row: row.conversation.unread,
    Role.MUTED: lambda row: is_muted(row.conversation),
    Role.PINNED: lambda row: row.conversation.pinned,
    Role.SPOKEN: lambda row: row.spoken,
    Role.SEARCH: lambda row: f"{row.name} {row.conversation.address}",
    Role.MENTIONS: lambda row: row.conversation.mentions,
    Role.MUTED_WORDS: lambda row: muted_words(row.conversation),
    Role.ARCHIVED: lambda row: row.conversation.archived,
    Role.MENTIONS_ONLY: lambda row: row.conversation.mentions_only,
    Role.ROOM_STATE: lambda row: row.room_state,
    Role.ROOM_WORDS: lambda row: row.room_words,
    Role.PLACE: lambda row: row.place,
    Role.PICTURE: lambda row: room_avatar_url(row.avatar) if row.avatar else "",  # rows in sight only
    Qt.ItemDataRole.DisplayRole: lambda row: row.name,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
}


def order(conversation: Conversation) -> tuple[bool, float, int]:
    """Grows along the list: pinned first, newest activity first."""
    last = conversation.last_activity
    return not conversation.pinned, -(last.timestamp() if last else 0.0), -conversation.id


def is_muted(conversation: Conversation) -> bool:
    until = conversation.muted_until
    return conversation.muted and (until is None or until > datetime.now(UTC))


def muted_words(conversation: Conversation) -> str:
    """That it is quiet, and until when."""
    if not is_muted(conversation):
        return ""
    if conversation.muted_until is None:
        return say(CONTEXT, MUTED)
    return say(CONTEXT, MUTED_UNTIL, when=full_when(conversation.muted_until))


def preview_of(conversation: Conversation) -> tuple[str, str]:
    """The second line of a row, and its tone."""
    if draft := one_line(conversation.draft):
        return say(CONTEXT, DRAFT, text=draft), "draft"
    message = conversation.last_message
    if message is None:
        return say(CONTEXT, NOBODY), ""
    text = _words_of(message, room=conversation.kind is Kind.GROUPCHAT)
    if message.state is DeliveryState.FAILED:
        return say(CONTEXT, NOT_SENT, text=text), "failed"
    if conversation.policy is Policy.NONE:
        return say(CONTEXT, PLAIN, text=text), "plain"
    return text, "unreadable" if message.state is DeliveryState.UNDECRYPTABLE else ""


def _words_of(message: Message, *, room: bool) -> str:
    if message.state is DeliveryState.UNDECRYPTABLE:
        return reason_words(message.reason)
    text = say("timeline", DELETED) if message.retracted else _one_line_of(message)
    if not room:
        return text
    if message.direction is Direction.OUT:
        return say(CONTEXT, SAID_BY_YOU, text=text)
    nick = one_line(message.nick)
    return f"{ISOLATED.format(nick)}: {text}" if nick else text


def _one_line_of(message: Message) -> str:
    if message.spoiler is not None:
        return " · ".join(filter(None, (say(CONTEXT, SPOILER), one_line(message.spoiler))))
    file = file_of(message)
    return one_line(words_of(message)) or (file["name"] if file else "")


def make_row(conversation: Conversation, presence: Presence, today: date, rooms: KnownRooms) -> Row:
    preview, tone = preview_of(conversation)
    last = conversation.last_message
    own = last is not None and last.direction is Direction.OUT and tone == ""
    room = rooms.get(conversation.id)
    return Row(
        conversation,
        rooms.name(conversation),
        DOTS[presence.show] if conversation.kind is Kind.CHAT else "",
        short_when(conversation.last_activity, today) if conversation.last_activity else "",
        preview,
        tone,
        last.state.value if own and last else "",
        hint_of(room),
        state_words(room),
        rooms.place(conversation),
        room.avatar if room else b"",
    )


class ConversationListModel(RowModel[Row]):
    """Every conversation that is not a stranger's request."""

    def __init__(
        self, core: CoreApi, parent: QObject | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(NAMES, GETTERS, parent)
        self._core = core
        self._today = today
        self.rooms = KnownRooms(core, self)
        self.rooms.changed.connect(self._on_room)
        self._row_of: dict[ConversationId, Row] = {}
        self._changed: dict[ConversationId, Conversation] = {}
        self._batch = QTimer(self, interval=BATCH_MS, singleShot=True)
        self._batch.timeout.connect(self.flush)
        listen(self, core.bus, ConversationChanged, self._on_conversation)
        listen(self, core.bus, ConversationRemoved, self._on_removed)
        listen(self, core.bus, PresenceChanged, self._on_presence)

    async def load(self) -> None:
        """Read the whole list anew."""
        conversations = await self._core.chats.list()
        await self.rooms.load()
        self.beginResetModel()
        self._rows = [self._make(found) for found in sorted(conversations, key=order)]
        self._row_of = {row.conversation.id: row for row in self._rows}
        self._changed.clear()
        self.endResetModel()

    def conversation(self, conversation_id: int) -> Conversation | None:
        row = self._row_of.get(ConversationId(conversation_id))
        return row.conversation if row else None

    def row_number(self, conversation_id: int) -> int:
        """Where a conversation stands; -1 if it is not in the list."""
        row = self._row_of.get(ConversationId(conversation_id))
        return self._rows.index(row) if row else -1

    def conversations(self) -> tuple[Conversation, ...]:
        return tuple(row.conversation for row in self._rows)

    @Slot()
    def flush(self) -> None:
        """Show what changed since the last batch."""
        changed, self._changed = self._changed, {}
        for conversation in changed.values():
            self._put(conversation)

    def refresh(self) -> None:
        """The day changed: make all rows again."""
        for conversation in self.conversations():
            self._put(conversation)

    def _on_conversation(self, event: ConversationChanged) -> None:
        self._changed[event.conversation.id] = event.conversation
        if not self._batch.isActive():
            self._batch.start()

    def _on_removed(self, event: ConversationRemoved) -> None:
        self._changed.pop(event.conversation_id, None)
        if row := self._row_of.get(event.conversation_id):
            self._remove(row)

    @Slot(int)
    def _on_room(self, conversation_id: int) -> None:
        """A room is called or hinted differently; private chats in it name it, too."""
        room = self.rooms.get(ConversationId(conversation_id))
        for row in self._rows:
            here = row.conversation
            inside = here.kind is Kind.OCCUPANT and room and here.address.startswith(f"{room.address}/")
            if here.id == conversation_id or inside:
                self._on_conversation(ConversationChanged(self._changed.get(here.id, here)))

    def _on_presence(self, event: PresenceChanged) -> None:
        who = event.presence
        for row in self._rows:
            if (row.conversation.account_id, row.conversation.address) == (who.account_id, who.jid):
                self._on_conversation(ConversationChanged(row.conversation))

    def _make(self, conversation: Conversation) -> Row:
        return make_row(conversation, self._presence(conversation), self._today(), self.rooms)

    def _presence(self, conversation: Conversation) -> Presence:
        return self._core.contacts.presence(conversation.account_id, conversation.address)

    def _put(self, conversation: Conversation) -> None:
        old = self._row_of.get(conversation.id)
        if conversation.is_request:
            if old:
                self._remove(old)
        elif old is None:
            self._insert(self._make(conversation))
        else:
            self._update(old, self._make(conversation))

    def _insert(self, row: Row) -> None:
        place = self._place(row, self._rows)
        self.beginInsertRows(ROOT, place, place)
        self._rows.insert(place, row)
        self._row_of[row.conversation.id] = row
        self.endInsertRows()

    def _remove(self, row: Row) -> None:
        place = self._rows.index(row)
        self.beginRemoveRows(ROOT, place, place)
        del self._rows[place], self._row_of[row.conversation.id]
        self.endRemoveRows()

    def _update(self, old: Row, new: Row) -> None:
        source = self._rows.index(old)
        self._rows[source] = self._row_of[new.conversation.id] = new
        target = self._place(new, [row for row in self._rows if row is not new])
        if target != source:
            # Qt counts the target before the row is taken out
            self.beginMoveRows(ROOT, source, source, ROOT, target + (target > source))
            self._rows.insert(target, self._rows.pop(source))
            self.endMoveRows()
        self._touch(target, target + 1)

    @staticmethod
    def _place(row: Row, rows: list[Row]) -> int:
        return bisect_left(rows, order(row.conversation), key=lambda other: order(other.conversation))
