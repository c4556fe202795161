# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pinned messages of the open conversation: one line, one at a time."""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.models.parts import file_of, words_of
from ui.models.refresh import Refresh
from ui.models.text import one_line
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.events import MessageChanged, MessageRemoved
from xmppclient.model import Conversation, Message, MessageId

CONTEXT: Final = "pins"
ONE: Final = QT_TRANSLATE_NOOP("pins", "Pinned message")
ONE_OF: Final = QT_TRANSLATE_NOOP("pins", "Pinned message {number} of {count}")
SPOILER: Final = QT_TRANSLATE_NOOP("pins", "Spoiler")


class Pins(QObject):
    """View model of PinnedBar.qml."""

    changed = Signal()
    wanted = Signal(int)
    """The user wants to see this message."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._conversation: Conversation | None = None
        self._pinned: tuple[Message, ...] = ()
        self._at = 0  # which one the bar shows
        self._news = Refresh(tasks, self._load, "pinned messages")
        self._tasks = tasks
        listen(self, core.bus, MessageChanged, self._on_changed)
        listen(self, core.bus, MessageRemoved, self._on_removed)

    async def show(self, conversation: Conversation | None) -> None:
        self._conversation, self._pinned, self._at = conversation, (), 0
        self.changed.emit()
        await self._load()

    async def _load(self) -> None:
        here = self._conversation
        if here is None:
            return
        pinned = await self._core.chats.pinned(here.id)
        if self._conversation is not None and self._conversation.id == here.id:
            self._pinned = pinned
            self._at = min(self._at, max(len(pinned) - 1, 0))
            self.changed.emit()

    def _on_changed(self, event: MessageChanged) -> None:
        here = self._conversation is not None and event.message.conversation_id == self._conversation.id
        if here and (event.message.pinned or self._has(event.message.id)):
            self._news.ask()

    def _on_removed(self, event: MessageRemoved) -> None:
        if self._has(event.message_id):
            self._news.ask()

    def _has(self, message_id: MessageId) -> bool:
        return any(message.id == message_id for message in self._pinned)

    @Slot()
    def choose(self) -> None:
        """Go to the message the bar shows; the next time to the next one."""
        if self._pinned:
            self.wanted.emit(self._pinned[self._at].id)
            self._at = (self._at + 1) % len(self._pinned)
            self.changed.emit()

    @Slot()
    def unpin(self) -> None:
        if self._pinned:
            work = self._core.chats.pin(self._pinned[self._at].id, False)
            self._tasks.spawn(work, name="unpin")

    def _get_count(self) -> int:
        return len(self._pinned)

    def _get_title(self) -> str:
        if len(self._pinned) < 2:
            return say(CONTEXT, ONE)
        return say(CONTEXT, ONE_OF, number=self._at + 1, count=len(self._pinned))

    def _get_text(self) -> str:
        if not self._pinned:
            return ""
        message = self._pinned[self._at]
        if message.spoiler is not None:
            return say(CONTEXT, SPOILER)
        file = file_of(message)
        return one_line(words_of(message)) or (file["name"] if file else "")

    count = Property(int, _get_count, notify=changed)
    title = Property(str, _get_title, notify=changed)
    text = Property(str, _get_text, notify=changed)
