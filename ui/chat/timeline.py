# SPDX-License-Identifier: AGPL-3.0-or-later
"""The messages of the open conversation and what one can do with them."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ui.bridge import listen
from ui.chat.filling import Filling
from ui.chat.history import StoredPages
from ui.chat.links import real_host, split, warnings_about
from ui.chat.pins import Pins
from ui.errors import words
from ui.models.messages import MessageListModel
from ui.models.room_people import RoomPeople
from ui.models.voices import ChatVoices
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.events import (
    ConversationChanged,
    ConversationCleared,
    MessageAdded,
    MessageChanged,
    MessageRemoved,
)
from xmppclient.model import (
    Address,
    Conversation,
    DeliveryState,
    Direction,
    Kind,
    Message,
    MessageId,
)


def may_correct(message: Message) -> bool:
    """Whether we may replace the text of a message (XEP-0308)."""
    own = message.direction is Direction.OUT and not message.retracted
    return own and not message.attachment


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
        self._voices: ChatVoices | None = None
        self._people: RoomPeople | None = None
        self._at_end = True  # the newest message is in view
        self._active = False  # somebody looks at the window
        self._error = ""  # why the messages cannot be read
        self._fresh = 0  # incoming messages since the end was left
        self.filling = Filling(core, tasks, self)
        self.filling.changed.connect(self.changed)
        self.pins = Pins(core, tasks, self)
        self.pins.wanted.connect(self.jump)
        self._midnight = QTimer(self, singleShot=True)
        self._midnight.timeout.connect(self._new_day)
        self._wait_for_midnight()
        listen(self, core.bus, MessageAdded, self._on_added)
        listen(self, core.bus, MessageChanged, self._on_changed)
        listen(self, core.bus, MessageRemoved, self._on_removed)
        listen(self, core.bus, ConversationChanged, self._on_conversation)
        listen(self, core.bus, ConversationCleared, self._on_cleared)

    async def show(self, conversation: Conversation | None, people: RoomPeople | None = None) -> None:
        """Open a conversation, or none; ``people`` are those of a room."""
        self._conversation = conversation
        self._at_end, self._fresh = True, 0
        self._people = people if conversation and conversation.kind is Kind.GROUPCHAT else None
        self._voices = ChatVoices(conversation, people=self._people) if conversation else None
        self._model = model = self._make_model(conversation) if conversation else None
        self._error = ""
        self.changed.emit()
        if conversation is not None and model is not None:
            await self._know_me(conversation)
            await self._load(conversation, model)
        if self._model is model:  # else another conversation was opened meanwhile
            self._tasks.spawn(self.filling.show(conversation, model), name="gaps")
            self._tasks.spawn(self.pins.show(conversation), name="pinned messages")

    async def _know_me(self, conversation: Conversation) -> None:
        accounts = await self._core.accounts.list()
        me = next((account.jid for account in accounts if account.id == conversation.account_id), None)
        if self._voices is not None and self._voices.conversation.id == conversation.id:
            self._voices.me = me or Address("")

    async def _load(self, conversation: Conversation, model: MessageListModel) -> None:
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
        self._tasks.spawn(self.show(self._conversation, self._people), name="read messages again")

    @Slot()
    def revoice(self) -> None:
        """More is known of the people in the room."""
        if self._model is not None:
            self._model.revoice()

    def _make_model(self, conversation: Conversation) -> MessageListModel:
        """A model without a parent: it lives until the last page it asked for has come."""
        pages = StoredPages(self._core.chats, conversation.id)
        model = MessageListModel(pages, self._voices or ChatVoices(conversation), self._tasks)
        model.stateChanged.connect(self.changed)
        return model

    def _opened(self, conversation: Conversation) -> None:
        if self._conversation is not None and self._conversation.id == conversation.id:
            self.opened.emit()
            self._read()

    # News

    def _on_added(self, event: MessageAdded) -> None:
        if self._model is None or not self._is_here(event.message):
            return
        self._model.add(event.message)
        if event.message.state is DeliveryState.QUEUED:
            self.written.emit()
        elif (
            event.message.direction is Direction.IN and not self._at_end and self._model.is_new(event.message)
        ):
            self._fresh += 1
            self.changed.emit()
        self._read()

    def _on_changed(self, event: MessageChanged) -> None:
        if self._model is not None and self._is_here(event.message):
            self._model.change(event.message)

    def _on_removed(self, event: MessageRemoved) -> None:
        here = self._conversation is not None and self._conversation.id == event.conversation_id
        if here and self._model is not None:
            self._model.remove(event.message_id)
            self.changed.emit()

    def _on_conversation(self, event: ConversationChanged) -> None:
        old = self._conversation
        if old is None or old.id != event.conversation.id:
            return
        self._conversation = event.conversation
        if self._voices is not None:
            self._voices.conversation = event.conversation
        if self._model is not None and old.name != event.conversation.name:
            self._model.refresh()
        self._read()

    def _on_cleared(self, event: ConversationCleared) -> None:
        if self._conversation is not None and self._conversation.id == event.conversation_id:
            self.again()

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
            self.filling.come_to(self._model.gaps_in(newest, oldest))

    @Slot(int)
    def fill(self, gap_id: int) -> None:
        """Read what the archive has in a gap."""
        self.filling.fill(gap_id)

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

    def message(self, message_id: int) -> Message | None:
        """A message that is loaded."""
        return self._model.message(message_id) if self._model else None

    def last_own(self) -> Message | None:
        """The newest message that its author may still change."""
        found = self._model.messages() if self._model and not self._model.detached else ()
        return next((message for message in found if may_correct(message)), None)

    def is_me(self, sender: Address) -> bool:
        return self._voices is not None and self._voices.person(sender).own

    @property
    def voices(self) -> ChatVoices | None:
        return self._voices

    @Slot(str)
    def copyText(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)

    @Slot(int)
    def showWhole(self, message_id: int) -> None:
        if self._model is not None:
            self._model.show_whole(message_id)

    @Slot(int)
    def uncover(self, message_id: int) -> None:
        """Show what a spoiler covers, or cover it again."""
        if self._model is not None:
            self._model.uncover(message_id)

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

    @Slot(int)
    def jump(self, message_id: int) -> None:
        """Show a message of this conversation: a quoted one, a pinned one."""
        if message_id:
            self._tasks.spawn(self.reveal(MessageId(message_id)), name="jump")

    async def reveal(self, message_id: MessageId) -> None:
        """Load and show a message of this conversation, however old."""
        if self._model is not None and await self._model.show(message_id):
            self._at_end = False
            self.revealed.emit(self._model.row_number(message_id))
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

    def _get_gap(self) -> dict[str, Any] | None:
        """What the server may have of a conversation that is empty here."""
        alone = self.filling.alone() if self._get_empty() else None
        return alone.part if alone else None

    def _get_pins(self) -> QObject:
        return self.pins

    open = Property(bool, _get_open, notify=changed)
    model = Property(QObject, _get_model, notify=changed)
    room = Property(bool, _get_room, notify=changed)
    loading = Property(bool, _get_loading, notify=changed)
    error = Property(str, _get_error, notify=changed)
    empty = Property(bool, _get_empty, notify=changed)
    detached = Property(bool, _get_detached, notify=changed)
    fresh = Property(int, _get_fresh, notify=changed)
    gap = Property("QVariant", _get_gap, notify=changed)  # type: ignore[arg-type]  # a name of Qt's
    pinsModel = Property(QObject, _get_pins, constant=True)
    unreadRow = Property(int, _get_unread_row, notify=opened)
