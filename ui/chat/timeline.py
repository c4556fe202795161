# SPDX-License-Identifier: AGPL-3.0-or-later
"""The messages of the open conversation and what one can do with them."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ui.bridge import listen
from ui.chat.links import real_host, split, warnings_about
from ui.errors import words
from ui.models.conversations import name_of
from ui.models.messages import MessageListModel
from ui.models.rows import Voice, person
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.events import ConversationChanged, MessageAdded, MessageChanged
from xmppclient.model import (
    Address,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Kind,
    Message,
)

CONTEXT: Final = "timeline"
YOU: Final = QT_TRANSLATE_NOOP("timeline", "You")
REPAIRING: Final = QT_TRANSLATE_NOOP(
    "timeline", "The session is being repaired. New messages can be read; ask to send this one again."
)


def voice_of(conversation: Conversation, message: Message) -> Voice:
    """Who wrote a message, as shown in its conversation."""
    if message.direction is Direction.OUT:
        return person(say(CONTEXT, YOU), message.sender, own=True)
    if conversation.kind is Kind.GROUPCHAT:
        return person(
            message.nick or message.sender.rpartition("/")[2], Address(message.nick or message.sender)
        )
    return person(name_of(conversation), message.sender)


class Timeline(QObject):
    """View model of Timeline.qml."""

    opened = Signal()
    """Another conversation is shown, at its newest message or the unread line."""
    changed = Signal()
    decisionWanted = Signal()
    """The user wants to decide about devices."""
    linkChosen = Signal(str, str, "QStringList")  # type: ignore[arg-type]  # a name of Qt's
    """Ask before opening: the link, the host it leads to, what to be wary of."""
    revealed = Signal(int)
    """The view should show this row."""
    written = Signal()
    """The user wrote something: its place is the end, so the end should be in view."""
    said = Signal(str)
    """A short sentence for the user."""

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        parent: QObject | None = None,
        *,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._open_url = open_url
        self._conversation: Conversation | None = None
        self._model: MessageListModel | None = None
        self._at_end = True  # the newest message is in view
        self._active = False  # somebody looks at the window
        self._error = ""  # why the messages cannot be read
        self._fresh = 0  # incoming messages since the end was left
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self._new_day)
        self._wait_for_midnight()
        listen(self, core.bus, MessageAdded, self._on_added)
        listen(self, core.bus, MessageChanged, self._on_changed)
        listen(self, core.bus, ConversationChanged, self._on_conversation)

    async def show(self, conversation: Conversation | None) -> None:
        """Open a conversation, or none."""
        self._conversation = conversation
        self._at_end, self._fresh = True, 0
        self._model = model = self._make_model(conversation) if conversation else None
        self._error = ""
        self.changed.emit()
        if conversation is not None and model is not None:
            await self._fill(conversation, model)

    async def _fill(self, conversation: Conversation, model: MessageListModel) -> None:
        try:
            await model.start(conversation.unread)
        except (XmppClientError, StorageError) as error:
            self._error = words(error)
            self.changed.emit()
        else:
            self._opened(conversation)

    @Slot()
    def again(self) -> None:
        """Try once more to read what could not be read."""
        self._tasks.spawn(self.show(self._conversation), name="read messages again")

    def _make_model(self, conversation: Conversation) -> MessageListModel:
        """A model without a parent: it lives until the last page it asked for has come."""
        page = partial(self._core.chats.page, conversation.id)
        model = MessageListModel(page, partial(self._voice, conversation.id), self._tasks)
        model.stateChanged.connect(self.changed)
        return model

    def _opened(self, conversation: Conversation) -> None:
        if self._conversation is not None and self._conversation.id == conversation.id:
            self.opened.emit()
            self._read()

    def _voice(self, conversation_id: ConversationId, message: Message) -> Voice:
        here = self._conversation
        if here is None or here.id != conversation_id:
            return person("", message.sender)  # the model of a chat that was left
        return voice_of(here, message)

    # News

    def _on_added(self, event: MessageAdded) -> None:
        if self._model is None or not self._is_here(event.message):
            return
        self._model.add(event.message)
        if event.message.state is DeliveryState.QUEUED:
            self.written.emit()
        elif event.message.direction is Direction.IN and not self._at_end:
            self._fresh += 1
            self.changed.emit()
        self._read()

    def _on_changed(self, event: MessageChanged) -> None:
        if self._model is not None and self._is_here(event.message):
            self._model.change(event.message)

    def _on_conversation(self, event: ConversationChanged) -> None:
        old = self._conversation
        if old is None or old.id != event.conversation.id:
            return
        self._conversation = event.conversation
        if self._model is not None and old.name != event.conversation.name:
            self._model.refresh()
        self._read()

    def _is_here(self, message: Message) -> bool:
        return self._conversation is not None and message.conversation_id == self._conversation.id

    def _wait_for_midnight(self) -> None:
        now = datetime.now()
        midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=1, microsecond=0)
        self._midnight.start(int((midnight - now).total_seconds() * 1000))

    @Slot()
    def _new_day(self) -> None:
        if self._model is not None:
            self._model.refresh()
        self._wait_for_midnight()

    # What the view says

    @Slot(bool)
    def setAtEnd(self, at_end: bool) -> None:
        """Whether the newest message is in view."""
        if self._at_end != at_end:
            self._at_end = at_end
            self._fresh = 0
            self.changed.emit()
            self._read()

    @Slot(bool)
    def setActive(self, active: bool) -> None:
        """Whether somebody looks at this window; what came meanwhile stands below the unread line."""
        if active and not self._active and self._conversation and self._model and self._conversation.unread:
            self._model.flush()
            self._model.mark_unread(self._conversation.unread)
        self._active = active
        self._read()

    @Slot(int, int)
    def look(self, newest: int, oldest: int) -> None:
        """Rows in view, for loading around them and dropping what is far away."""
        if self._model is not None:
            self._model.look(newest, oldest)

    @Slot()
    def toLatest(self) -> None:
        """Go to the newest message, wherever the window of the history is."""
        if self._model is not None and self._model.detached:
            self._tasks.spawn(self._model.start(), name="latest messages")

    def _read(self) -> None:
        here = self._conversation
        if here is not None and here.unread and self._active and self._at_end and not self._get_detached():
            self._tasks.spawn(self._core.chats.mark_read(here.id), name="mark read")

    # What the user does with a message

    @Slot(int)
    def cure(self, message_id: int) -> None:
        """Do what helps a message: send it again, decide about devices, repair the session."""
        message = self._model.message(message_id) if self._model else None
        if message is None:
            return
        if message.state is DeliveryState.FAILED:
            self._tasks.spawn(self._core.chats.retry(message.id), name="retry")
        elif message.state is DeliveryState.BLOCKED:
            self.decisionWanted.emit()
        elif message.state is DeliveryState.UNDECRYPTABLE:
            self._tasks.spawn(self._repair(message), name="repair")

    async def _repair(self, message: Message) -> None:
        if (here := self._conversation) is not None:
            await self._core.devices.repair(here.account_id, here.address, message.fingerprint)
            self.said.emit(say(CONTEXT, REPAIRING))

    @Slot(int)
    def copy(self, message_id: int) -> None:
        """Put the whole text of a message on the clipboard, as it was written."""
        message = self._model.message(message_id) if self._model else None
        if message is not None:
            QGuiApplication.clipboard().setText(message.body)

    @Slot(str)
    def copyText(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    @Slot(int)
    def showWhole(self, message_id: int) -> None:
        if self._model is not None:
            self._model.show_whole(message_id)

    @Slot(str)
    def chooseLink(self, link: str) -> None:
        """A link was clicked: ask first."""
        if split(link) is not None:
            self.linkChosen.emit(link, real_host(link), warnings_about(link))

    @Slot(str)
    def openLink(self, link: str) -> None:
        """The user has seen where the link leads and wants it."""
        if split(link) is not None:
            self._open_url(QUrl(link))

    async def reveal(self, message: Message) -> None:
        """Load and show a message of this conversation, however old."""
        if self._model is not None and await self._model.show(message):
            self._at_end = False
            self.revealed.emit(self._model.row_number(message.id))
            self.changed.emit()

    # What the view shows

    def _get_open(self) -> bool:
        return self._conversation is not None

    def _get_model(self) -> QObject | None:
        return self._model

    def _get_room(self) -> bool:
        return self._conversation is not None and self._conversation.kind is Kind.GROUPCHAT

    def _get_loading(self) -> bool:
        return self._model is not None and self._model.loading

    def _get_error(self) -> str:
        return self._error

    def _get_empty(self) -> bool:
        return (
            self._model is not None
            and not self._error
            and not self._model.loading
            and self._model.rowCount() == 0
        )

    def _get_detached(self) -> bool:
        return self._model is not None and self._model.detached

    def _get_fresh(self) -> int:
        return self._fresh

    def _get_unread_row(self) -> int:
        return self._model.unread_row() if self._model else -1

    open = Property(bool, _get_open, notify=changed)
    model = Property(QObject, _get_model, notify=changed)
    room = Property(bool, _get_room, notify=changed)
    loading = Property(bool, _get_loading, notify=changed)
    error = Property(str, _get_error, notify=changed)
    empty = Property(bool, _get_empty, notify=changed)
    detached = Property(bool, _get_detached, notify=changed)
    fresh = Property(int, _get_fresh, notify=changed)
    unreadRow = Property(int, _get_unread_row, notify=opened)
