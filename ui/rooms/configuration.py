# SPDX-License-Identifier: AGPL-3.0-or-later
"""The settings of a room, as its server asks for them (XEP-0045 §10.2)."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.forms.answers import FormAnswers
from ui.models.text import one_line
from ui.rooms.state import answer_words
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.model import ConversationId, Room


class RoomConfiguration(QObject):
    """View model of ConfigurationSheet.qml."""

    changed = Signal()
    saved = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._room: Room | None = None
        self._form = FormAnswers(self)
        self._problem = ""
        self._busy = False
        self._form.changed.connect(self.changed)

    @property
    def form(self) -> FormAnswers:
        return self._form

    async def begin(self, conversation_id: ConversationId) -> None:
        """Ask the room for its form; it or a problem is shown then."""
        self._room = await self._core.rooms.get(conversation_id)
        self._form.clear()
        self._say("", busy=True)
        try:
            self._form.take(await self._core.rooms.configuration(conversation_id))
        except (XmppClientError, StorageError) as error:
            self._say(answer_words(error))
        else:
            self._say("")

    @Slot()
    def read(self) -> None:
        """Ask again."""
        if self._room is not None and not self._busy:
            self._tasks.spawn(self.begin(self._room.conversation_id), "read room settings")

    @Slot()
    def save(self) -> None:
        """Send the answers; ``saved`` or ``problem`` follows."""
        if self._room is not None and not self._busy and self._form.check():
            self._say("", busy=True)
            self._tasks.spawn(self._save(self._room.conversation_id), "save room settings")

    @Slot()
    def forget(self) -> None:
        """The sheet was closed: answers, passwords among them, are not kept."""
        self._form.clear()

    async def _save(self, conversation_id: ConversationId) -> None:
        try:
            await self._core.rooms.configure(conversation_id, self._form.answers)
        except (XmppClientError, StorageError) as error:
            self._say(answer_words(error))
        else:
            self._say("")
            self.saved.emit()

    def _say(self, problem: str, *, busy: bool = False) -> None:
        self._problem, self._busy = problem, busy
        self.changed.emit()

    def _name(self) -> str:
        return (one_line(self._room.title) or self._room.address) if self._room else ""

    name = Property(str, _name, notify=changed)
    loaded = Property(bool, lambda self: self._form.form is not None, notify=changed)
    answers = Property(QObject, lambda self: self._form, constant=True)
    problem = Property(str, lambda self: self._problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
