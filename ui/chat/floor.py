# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether we may write in a room now, and when again (slow mode)."""

from time import monotonic
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from ui.chat.room import OpenRoom
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.model import ConversationId, Power, Role, Room, RoomState

CONTEXT: Final = "room"
LISTEN: Final = QT_TRANSLATE_NOOP("room", "You may read here, and not write.")
ASKED: Final = QT_TRANSLATE_NOOP("room", "The moderators were asked. You may write as soon as one agrees.")
OUTSIDE: Final = QT_TRANSLATE_NOOP("room", "You are not in this room, so you cannot write here.")
HELD: Final = QT_TRANSLATE_NOOP("room", "Nothing is sent until you have decided about this room.")
REFUSED: Final = QT_TRANSLATE_NOOP("room", "The room does not let you in, so you cannot write here.")
ASK: Final = QT_TRANSLATE_NOOP("room", "Ask to speak")
ENTER: Final = QT_TRANSLATE_NOOP("room", "Enter")
DECIDE: Final = QT_TRANSLATE_NOOP("room", "Decide…")


def closed_by(room: Room | None) -> str:
    """Why one cannot write: "refused", "outside", "held", "listen"; "" if one can.

    While a room is being entered one may write: what was written goes out once we are inside.
    """
    match room:
        case None:
            return ""
        case Room(state=RoomState.REFUSED):
            return "refused"
        case Room(state=RoomState.OUTSIDE):
            return "outside"
        case Room(held=held) if held:
            return "held"
        case Room(state=RoomState.JOINED, powers=powers) if Power.SPEAK not in powers:
            return "listen"
        case _:
            return ""


class Floor(QObject):
    """Part of the composer of a room."""

    changed = Signal()
    decisionWanted = Signal()
    """The user wants to decide about the room."""

    def __init__(self, core: CoreApi, tasks: UiTasks, room: OpenRoom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._open = room
        self._asked: ConversationId | None = None
        self._free_at: dict[ConversationId, float] = {}  # monotonic; when one may write again
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count)
        room.changed.connect(self._on_room)

    @property
    def is_open(self) -> bool:
        return not closed_by(self._open.room)

    def wrote(self) -> None:
        """We wrote something: in slow mode the next one has to wait."""
        room = self._open.room
        if room is not None and room.slow and room.role is not Role.MODERATOR:
            self._free_at[room.conversation_id] = monotonic() + room.slow
            self._tick.start()
            self.changed.emit()

    @Slot()
    def act(self) -> None:
        """Do what the button offers."""
        room = self._open.room
        match closed_by(room):
            case "listen" if room:
                self._asked = room.conversation_id
                self._tasks.spawn(self._core.rooms.request_voice(room.conversation_id), "ask to speak")
                self.changed.emit()
            case "outside" if room:
                self._tasks.spawn(self._core.rooms.rejoin(room.conversation_id), "enter a room")
            case "held":
                self.decisionWanted.emit()

    @Slot()
    def _on_room(self) -> None:
        if self._get_wait():
            self._tick.start()
        self.changed.emit()

    @Slot()
    def _count(self) -> None:
        if not self._get_wait():
            self._tick.stop()
        self.changed.emit()

    def _is_asked(self) -> bool:
        room = self._open.room
        return room is not None and room.conversation_id == self._asked

    def _get_closed(self) -> str:
        match closed_by(self._open.room):
            case "listen":
                return say(CONTEXT, ASKED if self._is_asked() else LISTEN)
            case "outside":
                return say(CONTEXT, OUTSIDE)
            case "held":
                return say(CONTEXT, HELD)
            case "refused":
                return say(CONTEXT, REFUSED)
            case _:
                return ""

    def _get_action(self) -> str:
        match closed_by(self._open.room):
            case "listen" if not self._is_asked():
                return say(CONTEXT, ASK)
            case "outside":
                return say(CONTEXT, ENTER)
            case "held":
                return say(CONTEXT, DECIDE)
            case _:
                return ""

    def _get_wait(self) -> int:
        """Seconds until one may write again."""
        room = self._open.room
        free = self._free_at.get(room.conversation_id, 0.0) if room else 0.0
        return max(0, -int(-(free - monotonic()) // 1))

    closed = Property(str, _get_closed, notify=changed)
    action = Property(str, _get_action, notify=changed)
    wait = Property(int, _get_wait, notify=changed)
