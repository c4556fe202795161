# SPDX-License-Identifier: AGPL-3.0-or-later
"""View model of the repair desk."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.errors import words
from ui.models.records import RecordModel
from ui.models.refresh import Refresh
from ui.repair.rows import RepairRow, repair_row
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.events import MessageChanged, MessageRemoved, UnreadableChanged
from xmppclient.model import ConversationId, DeliveryState, MessageId

Cure = Callable[[MessageId], Awaitable[None]]


class RepairViewModel(QObject):
    """Every message that cannot be read, newest first, and the three cures."""

    changed = Signal()
    grew = Signal()
    """There is another line."""
    wanted = Signal(int)
    """The conversation of a line is to be opened."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._loaded = False
        self._busy: MessageId | None = None
        self._said = self._tone = ""
        self._lines: RecordModel[RepairRow] = RecordModel(RepairRow, lambda row: row.message_id, self)
        self._reload = Refresh(tasks, self.load, "read the repair desk")
        listen(self, core.bus, UnreadableChanged, self._on_news)
        listen(self, core.bus, MessageRemoved, self._on_news)
        listen(self, core.bus, MessageChanged, self._on_message)

    async def load(self) -> None:
        """Read everything; the profile must be open."""
        today = datetime.now().astimezone().date()
        rows = [repair_row(line, today) for line in await self._core.repair.list()]
        is_news = self._loaded and any(self._lines.find(row.message_id) is None for row in rows)
        self._lines.show(rows)
        self._loaded = True
        self.changed.emit()
        if is_news:
            self.grew.emit()

    @Slot(int)
    def tryAgain(self, message_id: int) -> None:
        """Read it once more."""
        self._start(MessageId(message_id), self._try_again)

    @Slot(int)
    def renew(self, message_id: int) -> None:
        """Begin the session with its device anew."""
        self._start(MessageId(message_id), self._renew)

    @Slot(int)
    def askAgain(self, message_id: int) -> None:
        """Ask its author to send it again."""
        self._start(MessageId(message_id), self._ask_again)

    @Slot(int)
    def openChat(self, conversation_id: int) -> None:
        self.wanted.emit(ConversationId(conversation_id))

    @Slot()
    def forget(self) -> None:
        """What was said has been read."""
        self._say("", "")

    def _start(self, message_id: MessageId, cure: Cure) -> None:
        if self._busy is None:
            self._busy = message_id
            self.changed.emit()
            self._tasks.spawn(self._run(message_id, cure), "repair")

    async def _run(self, message_id: MessageId, cure: Cure) -> None:
        try:
            await cure(message_id)
        except (XmppClientError, StorageError) as error:
            self._say(words(error), "danger")
        finally:
            self._busy = None
            self.changed.emit()
            self._reload.ask()

    async def _try_again(self, message_id: MessageId) -> None:
        if await self._core.repair.try_again(message_id):
            self._say(self.tr("It can be read now."), "success")
        else:
            self._say(self.tr("It still cannot be read."), "warning")

    async def _renew(self, message_id: MessageId) -> None:
        await self._core.repair.renew(message_id)
        said = self.tr("The session is renewed. What comes next can be read; ask to send this one again.")
        self._say(said, "success")

    async def _ask_again(self, message_id: MessageId) -> None:
        await self._core.repair.ask_again(message_id)
        self._say(self.tr("The sender was asked to send it again."), "success")

    def _say(self, said: str, tone: str) -> None:
        self._said, self._tone = said, tone
        self.changed.emit()

    def _on_news(self, _event: object) -> None:
        self._reload.ask()

    def _on_message(self, event: MessageChanged) -> None:
        listed = self._lines.find(event.message.id) is not None
        if listed != (event.message.state is DeliveryState.UNDECRYPTABLE):
            self._reload.ask()

    lines = Property(QObject, lambda self: self._lines, constant=True)
    loaded = Property(bool, lambda self: self._loaded, notify=changed)
    count = Property(int, lambda self: len(self._lines.rows), notify=changed)
    busy = Property(bool, lambda self: self._busy is not None, notify=changed)
    busyWith = Property(int, lambda self: self._busy or 0, notify=changed)
    said = Property(str, lambda self: self._said, notify=changed)
    tone = Property(str, lambda self: self._tone, notify=changed)
