# SPDX-License-Identifier: AGPL-3.0-or-later
"""Choosing a conversation: where a message is forwarded to, what a search is about."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.models.records import RecordModel
from ui.models.text import initial_of, tint_of
from ui.models.voices import name_of
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.model import Conversation, ConversationId, Kind


@dataclass(frozen=True, slots=True)
class Place:
    """A conversation one may choose."""

    name: str
    place_id: int
    address: str
    initial: str
    tint: int
    room: bool


def place_of(conversation: Conversation, title: str = "") -> Place:
    """``title`` is what a room calls itself."""
    name = name_of(conversation, title)
    return Place(
        name,
        int(conversation.id),
        conversation.address,
        initial_of(name),
        tint_of(conversation.address),
        conversation.kind is Kind.GROUPCHAT,
    )


class ConversationPicker(QObject):
    """View model of ConversationPicker.qml."""

    opened = Signal()
    chosen = Signal(object)
    """This ``Conversation``."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._all: dict[ConversationId, Conversation] = {}
        self._titles: dict[ConversationId, str] = {}  # of rooms
        self._rows: RecordModel[Place] = RecordModel(Place, lambda place: place.place_id, self)

    def open(self, *, people_only: bool = False) -> None:
        """Show what there is to choose from."""
        self._tasks.spawn(self._load(people_only), name="conversations to choose from")

    async def _load(self, people_only: bool) -> None:
        found = await self._core.chats.list()
        self._titles = {room.conversation_id: room.title for room in await self._core.rooms.list()}
        self._all = {c.id: c for c in found if not people_only or c.kind is Kind.CHAT}
        self.search("")
        self.opened.emit()

    @Slot(str)
    def search(self, text: str) -> None:
        """Show those whose name or address has ``text``."""
        wanted = text.strip().casefold()
        places = [place_of(found, self._titles.get(found.id, "")) for found in self._all.values()]
        self._rows.show([p for p in places if wanted in f"{p.name} {p.address}".casefold()])

    @Slot(int)
    def choose(self, place_id: int) -> None:
        if (found := self._all.get(ConversationId(place_id))) is not None:
            self.chosen.emit(found)

    @Slot()
    def chooseFirst(self) -> None:
        if self._rows.rows:
            self.choose(self._rows.rows[0].place_id)

    def _get_model(self) -> QObject:
        return self._rows

    model = Property(QObject, _get_model, constant=True)
