# SPDX-License-Identifier: AGPL-3.0-or-later
"""The open room: how it is, who is there, whom its members' keys are being fetched for."""

from PySide6.QtCore import Property, QObject, Signal

from ui.bridge import listen
from ui.chat.room_banner import Banner, banner_of
from ui.chat.room_words import notice_words
from ui.models.room_people import RoomPeople
from ui.models.text import one_line
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import UnknownConversation
from xmppclient.events import (
    ConversationChanged,
    KeysProgress,
    OccupantsChanged,
    RoomChanged,
    RoomNoticed,
    RosterChanged,
)
from xmppclient.model import AccountId, Address, Conversation, ConversationId, Kind, Occupant, Room

CONTEXT = "room"
FETCHING = QT_TRANSLATE_NOOP("room", "Fetching keys: {done} of {total}")
QUIET = "rooms/silent/"
"""Settings: of which members without keys somebody has been told, by conversation."""


class OpenRoom(QObject):
    """What the parts of a chat need to know of its room; nothing where it is a chat of two."""

    changed = Signal()
    """The room as such."""
    peopleChanged = Signal()
    """Who is there, or what is known of them."""
    progressChanged = Signal()
    noticed = Signal(str)
    """Something happened that is worth a quiet line."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._conversation: Conversation | None = None
        self.room: Room | None = None
        self.place = ""  # what the room of private messages is called
        self.people = RoomPeople(Address(""))
        self._quiet: frozenset[str] = frozenset()  # members without keys that were named and put aside
        self._done = self._total = 0
        listen(self, core.bus, RoomChanged, self._on_room)
        listen(self, core.bus, ConversationChanged, self._on_conversation)
        listen(self, core.bus, OccupantsChanged, self._on_occupants)
        listen(self, core.bus, KeysProgress, self._on_keys)
        listen(self, core.bus, RoomNoticed, self._on_noticed)
        listen(self, core.bus, RosterChanged, self._on_roster)

    def show(self, conversation: Conversation | None) -> None:
        """Be about this conversation; ``load`` reads what is known of its room."""
        self._conversation, self.room, self.place = conversation, None, ""
        self.people = RoomPeople(conversation.address if conversation else Address(""))
        self._done = self._total = 0
        self._quiet = frozenset()
        self.changed.emit()
        self.progressChanged.emit()

    async def load(self) -> None:
        """Returns once names are known; the people follow."""
        conversation = self._conversation
        if conversation is not None and conversation.kind is Kind.OCCUPANT:
            await self._load_place(conversation)
        if conversation is None or conversation.kind is not Kind.GROUPCHAT:
            return
        await self._load(conversation)
        if self.is_here(conversation.id):
            self.changed.emit()
            self._tasks.spawn(self._meet(conversation.id), name="people of a room")

    async def _load(self, conversation: Conversation) -> None:
        try:
            room = await self._core.rooms.get(conversation.id)
        except UnknownConversation:
            return  # its account was removed meanwhile
        quiet = await self._core.settings.get(f"{QUIET}{conversation.id}")
        contacts = await self._contacts(conversation.account_id)
        if self.is_here(conversation.id):
            self.room, self._quiet = room, frozenset(quiet.split())
            self.people.know(contacts)

    async def _load_place(self, conversation: Conversation) -> None:
        """Which room private messages belong to."""
        address = conversation.address.partition("/")[0]
        rooms = [room for room in await self._core.rooms.list() if room.address == address]
        if self.is_here(conversation.id):
            self.place = next((one_line(room.title) for room in rooms), "") or address
            self.changed.emit()

    async def _contacts(self, account_id: AccountId) -> dict[Address, str]:
        return {contact.jid: contact.name for contact in await self._core.contacts.list(account_id)}

    async def _meet(self, conversation_id: ConversationId) -> None:
        occupants = await self._core.rooms.occupants(conversation_id)
        if self.is_here(conversation_id):
            self.people.reset(occupants)
            self.peopleChanged.emit()

    def is_here(self, conversation_id: ConversationId) -> bool:
        return self._conversation is not None and self._conversation.id == conversation_id

    def me(self) -> Occupant | None:
        return self.people.by_nick(self.room.nick) if self.room else None

    @property
    def action(self) -> str:
        """What the banner offers."""
        return self._banner().action

    def put_aside(self) -> None:
        """Newcomers, or the members without keys, have been named; say nothing more about them."""
        if self.room is None:
            return
        if self.room.newcomers:
            self._tasks.spawn(self._core.rooms.greet(self.room.conversation_id), name="newcomers")
        else:
            self._quiet |= frozenset(self.room.silent)
            key, value = f"{QUIET}{self.room.conversation_id}", " ".join(sorted(self._quiet))
            self._tasks.spawn(self._core.settings.set(key, value), name="silent members")
            self.changed.emit()

    # News

    def _on_room(self, event: RoomChanged) -> None:
        if self.is_here(event.room.conversation_id):
            self.room = event.room
            self.changed.emit()

    def _on_conversation(self, event: ConversationChanged) -> None:
        if self.is_here(event.conversation.id) and event.conversation != self._conversation:
            self._conversation = event.conversation
            self.changed.emit()

    def _on_occupants(self, event: OccupantsChanged) -> None:
        if not self.is_here(event.conversation_id):
            return
        if event.reset:
            self.people.reset(event.changed)
        else:
            self.people.change(event.changed, event.gone)
        self.peopleChanged.emit()

    def _on_keys(self, event: KeysProgress) -> None:
        if self.is_here(event.conversation_id):
            self._done, self._total = event.done, event.total
            self.progressChanged.emit()

    def _on_noticed(self, event: RoomNoticed) -> None:
        if self.is_here(event.conversation_id) and (words := notice_words(event.code, event.values)):
            self.noticed.emit(words)

    def _on_roster(self, event: RosterChanged) -> None:
        here = self._conversation
        if here is not None and self.room is not None and here.account_id == event.account_id:
            self._tasks.spawn(self._rename(here), name="names in a room")

    async def _rename(self, conversation: Conversation) -> None:
        contacts = await self._contacts(conversation.account_id)
        if self.is_here(conversation.id):
            self.people.know(contacts)
            self.peopleChanged.emit()

    # What the view shows

    def _banner(self) -> Banner:
        return banner_of(self._conversation, self.room, self.people, self._quiet, self.place)

    def _get_progress(self) -> float:
        """Of the keys that are fetched now; below 0: none are."""
        return self._done / self._total if self._done < self._total else -1.0

    def _get_progress_words(self) -> str:
        return say(CONTEXT, FETCHING, done=self._done, total=self._total)

    banner = Property(str, lambda self: self._banner().text, notify=changed)
    bannerKind = Property(str, lambda self: self._banner().kind, notify=changed)
    bannerIcon = Property(str, lambda self: self._banner().icon, notify=changed)
    bannerAction = Property(str, lambda self: self._banner().action_words, notify=changed)
    bannerClosable = Property(bool, lambda self: self._banner().closable, notify=changed)
    progress = Property(float, _get_progress, notify=progressChanged)
    progressWords = Property(str, _get_progress_words, notify=progressChanged)
