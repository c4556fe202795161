# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one can do with a message: the model of its menu."""

from collections.abc import Coroutine
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ui.ask import Question, Questions
from ui.chat.timeline import Timeline, may_correct
from ui.errors import reason_words
from ui.models.text import find_links
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.model import DeliveryState, Direction, Message, MessageId

CONTEXT: Final = "actions"
QUICK: Final = ("👍", "❤️", "😂", "😮", "😢", "🙏")
"""Reactions that are one click away."""
UNSENT: Final = (DeliveryState.QUEUED, DeliveryState.BLOCKED, DeliveryState.FAILED)
RETRACT: Final = QT_TRANSLATE_NOOP("actions", "Delete for everyone?")
RETRACT_TEXT: Final = QT_TRANSLATE_NOOP(
    "actions",
    "The words are deleted here, and every program that got them is asked to delete them too. "
    "Not every program does, and somebody may have read or copied them already.",
)
RETRACT_YES: Final = QT_TRANSLATE_NOOP("actions", "Delete for everyone")
DELETE: Final = QT_TRANSLATE_NOOP("actions", "Delete for me?")
DELETE_TEXT: Final = QT_TRANSLATE_NOOP(
    "actions",
    "The message is deleted on this computer and does not come back from the server. "
    "Others, and your other devices, keep it.",
)
DELETE_YES: Final = QT_TRANSLATE_NOOP("actions", "Delete for me")
READABLE: Final = QT_TRANSLATE_NOOP("actions", "The message can be read now.")
STILL_NOT: Final = QT_TRANSLATE_NOOP("actions", "It still cannot be read. {reason}")
RENEWED: Final = QT_TRANSLATE_NOOP(
    "actions", "The session was begun anew. New messages can be read; ask to send this one again."
)
ASKED: Final = QT_TRANSLATE_NOOP("actions", "You asked to send the message again.")


def _question(title: str, text: str, yes: str) -> Question:
    return Question(say(CONTEXT, title), say(CONTEXT, text), say(CONTEXT, yes), danger=True)


class MessageActions(QObject):
    """View model of MessageMenu.qml. ``look`` chooses the message, the rest is about it."""

    changed = Signal()
    replyWanted = Signal(object)
    """Write an answer to this ``Message``."""
    editWanted = Signal(object)
    """Change the text of this ``Message``."""
    forwardWanted = Signal(object)
    infoWanted = Signal(object)
    decisionWanted = Signal()
    """The user wants to decide about devices."""
    roomDecisionWanted = Signal()
    """The user wants to decide about the room."""
    said = Signal(str)
    """A short sentence for the user."""

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        timeline: Timeline,
        questions: Questions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._timeline = timeline
        self._questions = questions
        self._message: Message | None = None

    @property
    def message(self) -> Message | None:
        """The message that everything is about."""
        return self._message

    @Slot(int)
    def look(self, message_id: int) -> None:
        """From now on everything is about this message."""
        self._message = self._timeline.message(message_id)
        self.changed.emit()

    # What the user does

    @Slot()
    def reply(self) -> None:
        if self._message is not None and self._get_can_reply():
            self.replyWanted.emit(self._message)

    @Slot()
    def edit(self) -> None:
        if self._message is not None and self._get_can_edit():
            self.editWanted.emit(self._message)

    @Slot()
    def forward(self) -> None:
        if self._message is not None and self._get_can_reply():
            self.forwardWanted.emit(self._message)

    @Slot()
    def info(self) -> None:
        if self._message is not None:
            self.infoWanted.emit(self._message)

    @Slot()
    def original(self) -> None:
        """Go to the message that this one answers."""
        if self._message is not None and self._message.quote is not None:
            self._timeline.jump(int(self._message.quote.message_id))

    @Slot()
    def copy(self) -> None:
        """Put the whole text of the message on the clipboard, as it was written."""
        if self._message is not None:
            QGuiApplication.clipboard().setText(self._message.body)

    @Slot(str)
    def react(self, emoji: str) -> None:
        """Add a reaction of ours, or take it back."""
        message = self._message
        if message is None or not self._get_can_reply():
            return
        ours = self._ours(message)
        left = tuple(kept for kept in ours if kept != emoji)
        wanted = left if emoji in ours else (*ours, emoji)
        self._spawn(self._core.chats.react(message.id, wanted), "react")

    def _ours(self, message: Message) -> tuple[str, ...]:
        mine = (reaction.emojis for reaction in message.reactions if self._timeline.is_me(reaction.sender))
        return next(mine, ())

    @Slot()
    def pin(self) -> None:
        """Pin the message, or unpin it."""
        if self._message is not None:
            self._spawn(self._core.chats.pin(self._message.id, not self._message.pinned), "pin a message")

    @Slot()
    def delete(self) -> None:
        """Delete it here, after a question."""
        if self._message is not None:
            question = _question(DELETE, DELETE_TEXT, DELETE_YES)
            self._spawn(self._after(question, self._message.id, retract=False), "delete a message")

    @Slot()
    def retract(self) -> None:
        """Ask everybody to delete it, after a question."""
        if self._message is not None and self._get_can_retract():
            question = _question(RETRACT, RETRACT_TEXT, RETRACT_YES)
            self._spawn(self._after(question, self._message.id, retract=True), "retract a message")

    async def _after(self, question: Question, message_id: MessageId, *, retract: bool) -> None:
        if not await self._questions.ask(question):
            return
        if retract:
            await self._core.chats.retract(message_id)
        else:
            await self._core.chats.delete(message_id)

    # What helps a message that is stuck

    @Slot()
    def cure(self) -> None:
        """The one thing that helps: send it again, decide about devices, begin the session anew."""
        match self._message and self._message.state:
            case DeliveryState.FAILED:
                self.retry()
            case DeliveryState.BLOCKED if self._message and self._message.reason == "room":
                self.roomDecisionWanted.emit()
            case DeliveryState.BLOCKED:
                self.decisionWanted.emit()
            case DeliveryState.UNDECRYPTABLE:
                self.renew()

    @Slot()
    def retry(self) -> None:
        if self._message is not None and self._get_can_retry():
            self._spawn(self._core.chats.retry(self._message.id), "retry")

    @Slot()
    def tryAgain(self) -> None:
        if self._message is not None:
            self._spawn(self._try_again(self._message), "read again")

    async def _try_again(self, message: Message) -> None:
        if await self._core.repair.try_again(message.id):
            self.said.emit(say(CONTEXT, READABLE))
        else:
            self.said.emit(say(CONTEXT, STILL_NOT, reason=reason_words(message.reason)))

    @Slot()
    def renew(self) -> None:
        if self._message is not None:
            self._spawn(self._told(self._core.repair.renew(self._message.id), RENEWED), "renew a session")

    @Slot()
    def askAgain(self) -> None:
        if self._message is not None:
            self._spawn(self._told(self._core.repair.ask_again(self._message.id), ASKED), "ask again")

    async def _told(self, work: Coroutine[Any, Any, None], source: str) -> None:
        await work
        self.said.emit(say(CONTEXT, source))

    def _spawn(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.spawn(work, name=name)

    # What the menu shows

    def _is_readable(self) -> bool:
        message = self._message
        gone = message is None or message.retracted or message.state is DeliveryState.UNDECRYPTABLE
        return not gone

    def _get_can_reply(self) -> bool:
        """Others know the message and its words are here."""
        return self._is_readable() and self._message is not None and self._message.state not in UNSENT

    def _get_can_copy(self) -> bool:
        return self._is_readable() and self._message is not None and bool(self._message.body)

    def _get_can_edit(self) -> bool:
        return self._message is not None and may_correct(self._message)

    def _get_can_retract(self) -> bool:
        message = self._message
        ours = message is not None and message.direction is Direction.OUT and not message.retracted
        return ours and not self._get_can_retry()

    def _get_can_retry(self) -> bool:
        return self._message is not None and self._message.state is DeliveryState.FAILED

    def _get_unreadable(self) -> bool:
        return self._message is not None and self._message.state is DeliveryState.UNDECRYPTABLE

    def _get_can_renew(self) -> bool:
        return self._get_unreadable() and self._message is not None and bool(self._message.fingerprint)

    def _get_can_pin(self) -> bool:
        return self._is_readable()

    def _get_pinned(self) -> bool:
        return self._message is not None and self._message.pinned

    def _get_mine(self) -> list[str]:
        return list(self._ours(self._message)) if self._message else []

    def _get_spoiler(self) -> bool:
        message = self._message
        return message is not None and message.spoiler is not None and not message.retracted

    def _get_quotes(self) -> bool:
        return self._message is not None and self._message.quote is not None

    def _get_link(self) -> str:
        """The first thing in the message that can be opened."""
        message = self._message
        if message is None or message.retracted:
            return ""
        return message.attachment or next((message.body[a:b] for a, b in find_links(message.body)), "")

    spoiler = Property(bool, _get_spoiler, notify=changed)
    quotes = Property(bool, _get_quotes, notify=changed)
    link = Property(str, _get_link, notify=changed)
    canReply = Property(bool, _get_can_reply, notify=changed)
    canCopy = Property(bool, _get_can_copy, notify=changed)
    canEdit = Property(bool, _get_can_edit, notify=changed)
    canRetract = Property(bool, _get_can_retract, notify=changed)
    canRetry = Property(bool, _get_can_retry, notify=changed)
    canRenew = Property(bool, _get_can_renew, notify=changed)
    canPin = Property(bool, _get_can_pin, notify=changed)
    unreadable = Property(bool, _get_unreadable, notify=changed)
    pinned = Property(bool, _get_pinned, notify=changed)
    mine = Property("QStringList", _get_mine, notify=changed)  # type: ignore[arg-type]  # a name of Qt's
    quick = Property("QStringList", lambda self: list(QUICK), constant=True)  # type: ignore[arg-type]  # a name of Qt's
