# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is writing (XEP-0085): told to the other side if the settings say so, and heard from it."""

from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from ui.bridge import listen
from ui.models.room_people import RoomPeople
from ui.models.text import isolated
from ui.models.voices import ChatVoices, nick_of
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.events import MessageAdded, TypingChanged
from xmppclient.model import Address, Conversation, ConversationId, Direction

CONTEXT: Final = "typing"
IDLE_MS: Final = 5_000
"""Without a key for so long one has stopped writing."""
FORGET_MS: Final = 60_000
"""Who said nothing more for so long is not writing any more: the word of it was lost."""
ONE: Final = QT_TRANSLATE_NOOP("typing", "{name} is typing…")
HERE: Final = QT_TRANSLATE_NOOP("typing", "typing…")
TWO: Final = QT_TRANSLATE_NOOP("typing", "{name} and {other} are typing…")
MANY: Final = QT_TRANSLATE_NOOP("typing", "{count} people are typing…")


class OwnTyping(QObject):
    """Says once that we began to write, and once that we stopped."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._where: ConversationId | None = None  # where they know that we write
        self._idle = QTimer(self, interval=IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self.stop)

    def typed(self, conversation: Conversation, text: str) -> None:
        """The field holds ``text`` after a key."""
        if not text.strip():
            return self.stop()
        if self._where != conversation.id:
            self.stop()
            self._where = conversation.id
            self._say(conversation.id, composing=True)
        self._idle.start()
        return None

    @Slot()
    def stop(self) -> None:
        self._idle.stop()
        if self._where is not None:
            self._say(self._where, composing=False)
            self._where = None

    def sent(self) -> None:
        """The message itself says that we have written; nothing else has to."""
        self._idle.stop()
        self._where = None

    def _say(self, conversation_id: ConversationId, *, composing: bool) -> None:
        self._tasks.spawn(self._core.chats.set_typing(conversation_id, composing), name="typing")


class Typists(QObject):
    """Who writes in the open conversation."""

    changed = Signal()

    def __init__(self, core: CoreApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voices: ChatVoices | None = None
        self._names: dict[Address, str] = {}
        self._forget = QTimer(self, interval=FORGET_MS, singleShot=True)
        self._forget.timeout.connect(self._clear)
        listen(self, core.bus, TypingChanged, self._on_typing)
        listen(self, core.bus, MessageAdded, self._on_added)

    def show(self, conversation: Conversation | None, people: RoomPeople | None = None) -> None:
        self._voices = ChatVoices(conversation, people=people) if conversation else None
        self._clear()

    @Slot()
    def _clear(self) -> None:
        self._names.clear()
        self.changed.emit()

    def _on_typing(self, event: TypingChanged) -> None:
        if not self._is_here(event.conversation_id) or self._voices is None:
            return
        self._names.pop(event.jid, None)
        if event.composing:
            self._names[event.jid] = isolated(self._voices.person(event.jid, nick_of(event.jid)).name)
            self._forget.start()
        self.changed.emit()

    def _on_added(self, event: MessageAdded) -> None:
        message = event.message
        if self._is_here(message.conversation_id) and message.direction is Direction.IN:
            self._names.pop(message.sender, None)
            if self._voices is not None and self._voices.people is not None:
                self._names.pop(self._voices.people.at(message.nick), None)
            self.changed.emit()

    def _is_here(self, conversation_id: ConversationId) -> bool:
        return self._voices is not None and self._voices.conversation.id == conversation_id

    def words(self, *, alone: bool) -> str:
        """In a chat of two it is clear who; "" if nobody writes."""
        names = list(self._names.values())
        if not names:
            return ""
        if alone:
            return say(CONTEXT, HERE)
        if len(names) == 1:
            return say(CONTEXT, ONE, name=names[0])
        if len(names) == 2:
            return say(CONTEXT, TWO, name=names[0], other=names[1])
        return say(CONTEXT, MANY, count=len(names))

    def _get_anybody(self) -> bool:
        return bool(self._names)

    anybody = Property(bool, _get_anybody, notify=changed)
