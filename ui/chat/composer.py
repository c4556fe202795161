# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing a message: sends in order, keeps drafts, never loses what was typed.

What is being sent stays in the field until the core has it on disk; then exactly that
beginning of the text is taken away. What was typed meanwhile stays. An answer or a
correction that was begun stays with its conversation, too.
"""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from ui.bridge import listen
from ui.chat.floor import Floor
from ui.chat.mentions import Mentions
from ui.chat.room import OpenRoom
from ui.chat.typing import OwnTyping
from ui.errors import words
from ui.models.parts import file_of, words_of
from ui.models.text import one_line
from ui.models.voices import ChatVoices, name_of
from ui.models.when import span_words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.events import ConversationChanged, MessageRemoved
from xmppclient.model import Conversation, ConversationId, Kind, Message, MessageId, Policy

CONTEXT: Final = "composer"
DRAFT_MS: Final = 600
ENCRYPTED: Final = QT_TRANSLATE_NOOP("composer", "Message {name}, end-to-end encrypted")
PLAIN: Final = QT_TRANSLATE_NOOP("composer", "Message {name}, NOT encrypted")
EDITING: Final = QT_TRANSLATE_NOOP("composer", "Edit your message")
REPLYING: Final = QT_TRANSLATE_NOOP("composer", "Reply to {name}")
DISAPPEARING: Final = QT_TRANSLATE_NOOP(
    "composer", "Messages you write here ask to be deleted everywhere {span} after they were read"
)


@dataclass(slots=True)
class Attempt:
    """What one is about to write in a conversation, besides the words."""

    reply: Message | None = None
    editing: Message | None = None
    aside: str = ""  # the draft that waits until the correction is done
    text: str = ""  # the correction, while another conversation is open
    spoiler: str | None = None  # the hint; None: no spoiler


@dataclass(frozen=True, slots=True)
class Piece:
    """Something to send: the part of the field it was typed as, and how it is meant."""

    text: str
    reply: MessageId | None = None
    editing: MessageId | None = None
    spoiler: str | None = None


@dataclass(slots=True)
class Queue:
    """Pieces of one conversation on their way, in order."""

    conversation: Conversation
    pieces: list[Piece] = field(default_factory=list)


def utf16_length(text: str) -> int:
    """How long Qt thinks a text is."""
    return len(text.encode("utf-16-le")) // 2


class Composer(QObject):
    """View model of Composer.qml."""

    changed = Signal()
    textChanged = Signal()
    restored = Signal(str)
    """The field must show this text (another conversation was opened, an edit began or ended)."""
    taken = Signal(int)
    """So many UTF-16 units (Qt counts so) at the start of the field are committed: remove them."""
    lastWanted = Signal()
    """The user wants to change the last message they wrote."""
    focusWanted = Signal()

    def __init__(
        self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None, *, room: OpenRoom | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._open = room or OpenRoom(core, tasks, self)
        self.floor = Floor(core, tasks, self._open, self)
        self.mentions = Mentions(self)
        self._open.changed.connect(self.changed)
        self.floor.changed.connect(self.changed)
        self.floor.changed.connect(self.textChanged)
        self._typing = OwnTyping(core, tasks, self)
        self._conversation: Conversation | None = None
        self._attempts: dict[ConversationId, Attempt] = {}
        self._attempt = Attempt()
        self._text = ""
        self._saved = ""  # the draft as stored
        self._queued = 0  # characters at the start of the text that are on their way
        self._queue: Queue | None = None
        self._error = ""
        self._draft_timer = QTimer(self, interval=DRAFT_MS, singleShot=True)
        self._draft_timer.timeout.connect(self.save_draft)
        listen(self, core.bus, ConversationChanged, self._on_conversation)
        listen(self, core.bus, MessageRemoved, self._on_removed)

    def show(self, conversation: Conversation | None) -> None:
        """Keep the draft of the conversation so far, then go on with that of another."""
        self.save_draft()
        self._typing.stop()
        self._put_away()
        self._conversation = conversation
        self._attempt = self._attempts.pop(conversation.id, Attempt()) if conversation else Attempt()
        self._queue, self._error = None, ""
        self._saved = conversation.draft if conversation else ""
        self._restore(self._attempt.text if self._attempt.editing else self._saved)

    def _put_away(self) -> None:
        """Keep a reply or an edit that was begun with its conversation."""
        if self._conversation is None or self._attempt == Attempt():
            return
        self._attempt.text = self._text
        self._attempts[self._conversation.id] = self._attempt

    def _restore(self, text: str) -> None:
        self._text, self._queued = text, 0
        self.restored.emit(text)
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
        if self._conversation is not None:
            self._typing.typed(self._conversation, text[self._queued :])
        self.textChanged.emit()

    # Answers, corrections, spoilers

    @Slot(object)
    def reply(self, message: Message) -> None:
        """The next message answers this one."""
        if self._attempt.editing:
            self._end_edit()
        self._attempt.reply = message
        self.changed.emit()
        self.focusWanted.emit()

    @Slot(object)
    def editMessage(self, message: Message) -> None:
        """Change the text of a message of ours; the draft waits."""
        if self._attempt.editing is None:
            self.save_draft()
            self._attempt.aside = self._text[self._queued :]
        self._attempt.editing, self._attempt.reply = message, None
        self._restore(message.body)
        self.focusWanted.emit()

    @Slot()
    def editLast(self) -> None:
        """Up in an empty field: change the message written last."""
        if not self._text and self._attempt.editing is None:
            self.lastWanted.emit()

    @Slot(result=bool)
    def cancel(self) -> bool:
        """Give up the reply, the correction or the spoiler; whether there was one."""
        if self._attempt.editing is not None:
            self._end_edit()
        elif self._attempt.reply is not None:
            self._attempt.reply = None
        elif self._attempt.spoiler is not None:
            self._attempt.spoiler = None
        else:
            return False
        self.changed.emit()
        return True

    def _end_edit(self, more: str = "") -> None:
        aside, self._attempt = self._attempt.aside, Attempt()
        self._restore(aside + more)

    @Slot()
    def toggleSpoiler(self) -> None:
        """Cover the next message until it is clicked (XEP-0382)."""
        self._attempt.spoiler = "" if self._attempt.spoiler is None else None
        self.changed.emit()

    @Slot()
    def coverNext(self) -> None:
        """The same from the menu: the keyboard goes to the field."""
        self.toggleSpoiler()
        self.focusWanted.emit()

    @Slot(str)
    def setHint(self, hint: str) -> None:
        """What stands on the cover."""
        if self._attempt.spoiler is not None:
            self._attempt.spoiler = hint

    # Sending

    @Slot()
    def send(self) -> None:
        """Send what was typed since the last time this was called."""
        text = self._text[self._queued :]
        if self._conversation is None or not text.strip() or not self._may_send():
            return
        if self._attempt.editing is not None and self._queued:
            return  # the correction is on its way
        self._queued = len(self._text)
        self._typing.sent()
        if self._attempt.editing is None:
            self.floor.wrote()
        if self._queue is None:
            self._queue = Queue(self._conversation)
        self._queue.pieces.append(self._piece(text))
        if len(self._queue.pieces) == 1:
            self._tasks.spawn(self._work(self._queue), name="send")

    def _piece(self, text: str) -> Piece:
        now = self._attempt
        if now.editing is not None:
            return Piece(text, editing=now.editing.id)
        return Piece(text, now.reply.id if now.reply else None, None, now.spoiler)

    async def _work(self, queue: Queue) -> None:
        while queue.pieces:
            try:
                await self._give(queue.conversation.id, queue.pieces[0])
            except (XmppClientError, StorageError) as error:
                await self._refused(queue, error)
                return
            self._committed(queue, queue.pieces.pop(0))
        if queue is self._queue:
            self.save_draft()

    async def _give(self, where: ConversationId, piece: Piece) -> None:
        """Hand a piece to the core; it is on disk afterwards."""
        chats, text = self._core.chats, piece.text.strip()
        if piece.editing is not None:
            await chats.correct(piece.editing, text)
        else:
            await chats.send(where, text, reply_to=piece.reply, spoiler=piece.spoiler)

    async def _refused(self, queue: Queue, error: Exception) -> None:
        """Nothing of the queue was stored: it stays in the field, or becomes the draft again."""
        pieces, queue.pieces = queue.pieces, []
        if queue is self._queue:
            self._queued = 0
            self._set_error(words(error))
            return
        unsent = "".join(piece.text for piece in pieces if piece.editing is None)
        if unsent:
            await self._core.chats.save_draft(queue.conversation.id, unsent)
        raise error

    def _committed(self, queue: Queue, piece: Piece) -> None:
        if queue is not self._queue:
            self._attempts.pop(queue.conversation.id, None)
            return  # another conversation is open by now
        self._set_error("")
        if piece.editing is not None:
            self._end_edit(self._text[self._queued :])
            return
        self._settle(piece)
        if self._queued >= len(piece.text):
            self._text = self._text[len(piece.text) :]
            self._queued -= len(piece.text)
            self.taken.emit(utf16_length(piece.text))
            self.textChanged.emit()

    def _settle(self, piece: Piece) -> None:
        """The answer is given, the spoiler told: the next message is an ordinary one."""
        now = self._attempt
        if now.reply is not None and now.reply.id == piece.reply:
            now.reply = None
        if piece.spoiler is not None:
            now.spoiler = None
        self.changed.emit()

    @Slot()
    def save_draft(self) -> None:
        """Store what was typed and not sent; a correction is no draft."""
        self._draft_timer.stop()
        if self._attempt.editing is not None:
            return
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

    def _on_removed(self, event: MessageRemoved) -> None:
        """What one answers or changes was deleted."""
        now = self._attempt
        if now.reply is not None and now.reply.id == event.message_id:
            now.reply = None
            self.changed.emit()
        elif now.editing is not None and now.editing.id == event.message_id:
            self._end_edit()

    # What the view shows

    def _get_text(self) -> str:
        return self._text

    def _may_send(self) -> bool:
        """A correction may go in slow mode, too."""
        waits = self.floor.property("wait") and self._attempt.editing is None
        return self.floor.is_open and not waits

    def _get_can_send(self) -> bool:
        written = self._conversation is not None and bool(self._text[self._queued :].strip())
        return written and self._may_send()

    def _get_encrypted(self) -> bool:
        return self._conversation is None or self._conversation.policy is not Policy.NONE

    def _get_placeholder(self) -> str:
        if self._conversation is None:
            return ""
        source = ENCRYPTED if self._get_encrypted() else PLAIN
        return say(CONTEXT, source, name=self._name(self._conversation))

    def _name(self, conversation: Conversation) -> str:
        return name_of(conversation, self._open.room.title if self._open.room else "")

    def _get_error(self) -> str:
        return self._error

    def _get_mode(self) -> str:
        return "edit" if self._attempt.editing else "reply" if self._attempt.reply else ""

    def _get_mode_title(self) -> str:
        if self._attempt.reply is not None and self._conversation is not None:
            people = self._open.people if self._conversation.kind is Kind.GROUPCHAT else None
            voice = ChatVoices(self._conversation, people=people).of(self._attempt.reply)
            return say(CONTEXT, REPLYING, name=voice.name)
        return say(CONTEXT, EDITING) if self._attempt.editing else ""

    def _get_mode_text(self) -> str:
        message = self._attempt.editing or self._attempt.reply
        if message is None:
            return ""
        file = file_of(message)
        return one_line(words_of(message)) or (file["name"] if file else "")

    def _get_spoiler(self) -> bool:
        return self._attempt.spoiler is not None

    def _get_hint(self) -> str:
        return self._attempt.spoiler or ""

    def _get_ephemeral(self) -> str:
        seconds = self._conversation.ephemeral if self._conversation else 0
        return say(CONTEXT, DISAPPEARING, span=span_words(seconds)) if seconds else ""

    text = Property(str, _get_text, notify=textChanged)
    canSend = Property(bool, _get_can_send, notify=textChanged)
    encrypted = Property(bool, _get_encrypted, notify=changed)
    placeholder = Property(str, _get_placeholder, notify=changed)
    error = Property(str, _get_error, notify=changed)
    mode = Property(str, _get_mode, notify=changed)
    modeTitle = Property(str, _get_mode_title, notify=changed)
    modeText = Property(str, _get_mode_text, notify=changed)
    spoiler = Property(bool, _get_spoiler, notify=changed)
    hint = Property(str, _get_hint, notify=changed)
    ephemeral = Property(str, _get_ephemeral, notify=changed)
    floorModel = Property(QObject, lambda self: self.floor, constant=True)
    mentionsModel = Property(QObject, lambda self: self.mentions, constant=True)
