# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing a message: sends in order, keeps drafts, never loses what was typed.

What is being sent stays in the field until the core has it on disk; then exactly that
beginning of the text is taken away. What was typed meanwhile stays.
"""

from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from ui.bridge import listen
from ui.errors import words
from ui.models.conversations import name_of
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.events import ConversationChanged
from xmppclient.model import Conversation, Policy

CONTEXT: Final = "composer"
DRAFT_MS: Final = 600
ENCRYPTED: Final = QT_TRANSLATE_NOOP("composer", "Message {name}, end-to-end encrypted")
PLAIN: Final = QT_TRANSLATE_NOOP("composer", "Message {name}, NOT encrypted")


def utf16_length(text: str) -> int:
    """How long Qt thinks a text is."""
    return len(text.encode("utf-16-le")) // 2


class Composer(QObject):
    """View model of Composer.qml."""

    changed = Signal()
    textChanged = Signal()
    restored = Signal(str)
    """The field must show this text (another conversation was opened)."""
    taken = Signal(int)
    """So many UTF-16 units (Qt counts so) at the start of the field are committed: remove them."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._conversation: Conversation | None = None
        self._text = ""
        self._saved = ""  # the draft as stored
        self._queued = 0  # characters at the start of the text that are on their way
        self._queue: list[str] = []  # pieces of the text, in order
        self._error = ""
        self._draft_timer = QTimer(self, interval=DRAFT_MS, singleShot=True)
        self._draft_timer.timeout.connect(self.save_draft)
        listen(self, core.bus, ConversationChanged, self._on_conversation)

    def show(self, conversation: Conversation | None) -> None:
        """Keep the draft of the conversation so far, then go on with that of another."""
        self.save_draft()
        self._conversation = conversation
        self._queue, self._queued, self._error = [], 0, ""
        self._saved = self._text = conversation.draft if conversation else ""
        self.restored.emit(self._text)
        self.textChanged.emit()
        self.changed.emit()

    @Slot(str)
    def edit(self, text: str) -> None:
        """The field now holds ``text``."""
        if text == self._text:
            return
        if text[: self._queued] != self._text[: self._queued]:
            self._queued = 0  # changed while it was being sent: nothing is taken away any more
        self._text = text
        self._draft_timer.start()
        self.textChanged.emit()

    @Slot()
    def send(self) -> None:
        """Send what was typed since the last time this was called."""
        piece = self._text[self._queued :]
        if self._conversation is None or not piece.strip():
            return
        self._queued = len(self._text)
        self._queue.append(piece)
        if len(self._queue) == 1:
            self._tasks.spawn(self._work(self._conversation, self._queue), name="send")

    async def _work(self, conversation: Conversation, queue: list[str]) -> None:
        while queue:
            try:
                await self._core.chats.send(conversation.id, queue[0].strip())
            except (XmppClientError, StorageError) as error:
                await self._refused(conversation, queue, error)
                return
            self._committed(queue, queue.pop(0))
        if queue is self._queue:
            self.save_draft()

    async def _refused(self, conversation: Conversation, queue: list[str], error: Exception) -> None:
        """Nothing of the queue was stored: it stays in the field, or becomes the draft again."""
        unsent = "".join(queue)
        queue.clear()
        if queue is self._queue:
            self._queued = 0
            self._set_error(words(error))
        else:
            await self._core.chats.save_draft(conversation.id, unsent)
            raise error

    def _committed(self, queue: list[str], piece: str) -> None:
        if queue is not self._queue:
            return  # another conversation is open by now
        self._set_error("")
        if self._queued >= len(piece):
            self._text = self._text[len(piece) :]
            self._queued -= len(piece)
            self.taken.emit(utf16_length(piece))
            self.textChanged.emit()

    @Slot()
    def save_draft(self) -> None:
        """Store what was typed and not sent."""
        self._draft_timer.stop()
        draft = self._text[self._queued :].rstrip()
        if self._conversation is not None and draft != self._saved:
            self._saved = draft
            self._tasks.spawn(self._core.chats.save_draft(self._conversation.id, draft), name="draft")

    @Slot()
    def clearError(self) -> None:
        self._set_error("")

    def _set_error(self, error: str) -> None:
        if self._error != error:
            self._error = error
            self.changed.emit()

    def _on_conversation(self, event: ConversationChanged) -> None:
        if self._conversation is not None and self._conversation.id == event.conversation.id:
            self._conversation = event.conversation
            self.changed.emit()

    # What the view shows

    def _get_text(self) -> str:
        return self._text

    def _get_can_send(self) -> bool:
        return self._conversation is not None and bool(self._text[self._queued :].strip())

    def _get_encrypted(self) -> bool:
        return self._conversation is None or self._conversation.policy is not Policy.NONE

    def _get_placeholder(self) -> str:
        if self._conversation is None:
            return ""
        source = ENCRYPTED if self._get_encrypted() else PLAIN
        return say(CONTEXT, source, name=name_of(self._conversation))

    def _get_error(self) -> str:
        return self._error

    text = Property(str, _get_text, notify=textChanged)
    canSend = Property(bool, _get_can_send, notify=textChanged)
    encrypted = Property(bool, _get_encrypted, notify=changed)
    placeholder = Property(str, _get_placeholder, notify=changed)
    error = Property(str, _get_error, notify=changed)
