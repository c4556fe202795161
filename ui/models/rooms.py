# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rooms of all accounts as they are now: what they call themselves, whether we are inside."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from ui.bridge import listen
from ui.models.text import one_line
from ui.models.voices import name_of
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import RoomGone
from xmppclient.events import ConversationRemoved, RoomChanged
from xmppclient.model import AccountId, Address, Conversation, ConversationId, Kind, Room, RoomState

CONTEXT: Final = "rooms"
STATES: Final = {
    RoomState.JOINING: QT_TRANSLATE_NOOP("rooms", "entering the room…"),
    RoomState.SYNCING: QT_TRANSLATE_NOOP("rooms", "reading what was written…"),
    RoomState.WAITING: QT_TRANSLATE_NOOP("rooms", "cannot reach the room, tries again"),
    RoomState.REFUSED: QT_TRANSLATE_NOOP("rooms", "the room does not let you in"),
    RoomState.OUTSIDE: QT_TRANSLATE_NOOP("rooms", "you are not in the room"),
    RoomState.JOINED: "",
}
HELD: Final = QT_TRANSLATE_NOOP("rooms", "waits for your decision")
CLOSED: Final = QT_TRANSLATE_NOOP("rooms", "the room is closed")
HINTS: Final = {
    RoomState.JOINING: "joining",
    RoomState.SYNCING: "joining",
    RoomState.WAITING: "waiting",
    RoomState.REFUSED: "refused",
    RoomState.OUTSIDE: "outside",
    RoomState.JOINED: "",
}
"""The small mark beside a name."""
PRIVATE: Final = QT_TRANSLATE_NOOP("rooms", "private, in {room}")


def hint_of(room: Room | None) -> str:
    """The small mark beside a name: "", "joining", "waiting", "refused", "outside", "held"."""
    if room is None:
        return ""
    return HINTS[room.state] or ("held" if room.held else "")


def state_words(room: Room | None) -> str:
    """Whether we are in a room, if that is not as it should be."""
    if room is not None and isinstance(room.reason, RoomGone):
        return say(CONTEXT, CLOSED)
    if room is not None and hint_of(room) == "held":
        return say(CONTEXT, HELD)
    source = STATES[room.state] if room else ""
    return say(CONTEXT, source) if source else ""


class KnownRooms(QObject):
    """Every room that has a conversation, followed from the first reading on."""

    changed = Signal(int)
    """The room of this conversation looks different now."""

    def __init__(self, core: CoreApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._rooms: dict[ConversationId, Room] = {}
        self._places: dict[tuple[AccountId, Address], ConversationId] = {}
        listen(self, core.bus, RoomChanged, self._on_room)
        listen(self, core.bus, ConversationRemoved, self._on_removed)

    async def load(self) -> None:
        self._rooms.clear()
        for room in await self._core.rooms.list():
            self._put(room)

    def get(self, conversation_id: ConversationId) -> Room | None:
        return self._rooms.get(conversation_id)

    def name(self, conversation: Conversation) -> str:
        """What a conversation is called: by us, else by the room itself, else by its address."""
        room = self._rooms.get(conversation.id)
        return name_of(conversation, room.title if room else "")

    def place(self, conversation: Conversation) -> str:
        """Where private messages belong to, in words; "" for any other conversation (ATT-077)."""
        if conversation.kind is not Kind.OCCUPANT:
            return ""
        address = Address(conversation.address.partition("/")[0])
        known = self._places.get((conversation.account_id, address))
        title = one_line(self._rooms[known].title) if known is not None else ""
        return say(CONTEXT, PRIVATE, room=title or address)

    def _put(self, room: Room) -> None:
        self._rooms[room.conversation_id] = room
        self._places[room.account_id, room.address] = room.conversation_id

    def _on_room(self, event: RoomChanged) -> None:
        before = self._rooms.get(event.room.conversation_id)
        self._put(event.room)
        if before is None or _shown(before) != _shown(event.room):
            self.changed.emit(int(event.room.conversation_id))

    def _on_removed(self, event: ConversationRemoved) -> None:
        if room := self._rooms.pop(event.conversation_id, None):
            self._places.pop((room.account_id, room.address), None)


def _shown(room: Room) -> tuple[object, ...]:
    """What of a room is seen without opening it."""
    return room.title, room.state, room.held, room.avatar
