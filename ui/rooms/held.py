# SPDX-License-Identifier: AGPL-3.0-or-later
"""The question about a room that gives away more than before (ATT-079)."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.models.text import one_line
from ui.rooms.meter import changes
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.events import RoomChanged
from xmppclient.model import ConversationId, Policy, Room


class HeldRoom(QObject):
    """View model of HeldSheet.qml. Nothing is sent into the room until somebody answers."""

    changed = Signal()
    settled = Signal()
    """Nothing is left to decide."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._room: Room | None = None
        self._name = ""
        self._encrypted = False
        listen(self, core.bus, RoomChanged, self._on_room)

    async def begin(self, conversation_id: ConversationId) -> None:
        self._room = await self._core.rooms.get(conversation_id)
        conversation = await self._core.chats.get(conversation_id)
        self._encrypted = conversation.policy is Policy.OMEMO
        self._name = one_line(conversation.name) or one_line(self._room.title) or self._room.address
        self.changed.emit()

    @Slot(bool)
    def decide(self, go_on: bool) -> None:
        """Go on in the room as it is now, or leave it."""
        if self._room is not None:
            self._tasks.spawn(
                self._core.rooms.decide(self._room.conversation_id, go_on), "decide about a room"
            )

    def _on_room(self, event: RoomChanged) -> None:
        if self._room is None or event.room.conversation_id != self._room.conversation_id:
            return
        was, self._room = self._room, event.room
        self.changed.emit()
        if was.held and not event.room.held:
            self.settled.emit()

    def _what(self) -> list[str]:
        if self._room is None:
            return []
        return changes(self._room.held, barred=self._encrypted and not self._room.traits.private)

    name = Property(str, lambda self: self._name, notify=changed)
    what = Property(list, _what, notify=changed)
