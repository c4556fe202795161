# SPDX-License-Identifier: AGPL-3.0-or-later
"""Leaving a room, and closing it for everybody."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.ask import Question, Questions
from ui.rooms.state import answer_words
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.model import ConversationId, Room


class Closing(QObject):
    """View model of DestroySheet.qml, and of the question before one leaves."""

    changed = Signal()
    wanted = Signal()
    """Ask whether the room is really to be destroyed."""
    done = Signal()

    def __init__(
        self, core: CoreApi, tasks: UiTasks, questions: Questions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._questions = questions
        self._room: Room | None = None
        self._name = ""
        self._problem = ""
        self._busy = False

    def take(self, room: Room, name: str) -> None:
        self._room, self._name = room, name
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Leave, after asking."""
        if self._room is not None:
            self._tasks.spawn(self._leave(self._room.conversation_id), "leave a room")

    @Slot()
    def askDestroy(self) -> None:
        self._say("")
        self.wanted.emit()

    @Slot(str, result=bool)
    def isName(self, typed: str) -> bool:
        """Whether somebody typed the name of the room, and so means it."""
        return bool(self._name) and typed.strip().casefold() == self._name.casefold()

    @Slot(str, str, str)
    def closeForAll(self, typed: str, reason: str, successor: str) -> None:
        """Destroy the room if its name was typed; ``done`` or ``problem`` follows."""
        if self._room is not None and not self._busy and self.isName(typed):
            self._say("", busy=True)
            work = self._destroy(self._room.conversation_id, reason.strip(), successor.strip())
            self._tasks.spawn(work, "destroy a room")

    async def _leave(self, conversation_id: ConversationId) -> None:
        question = Question(
            self.tr("Leave {name}?").format(name=self._name),
            self.tr(
                "You leave on all your devices and get nothing new from it. What was said stays here, and "
                "whoever is in the room sees that you left."
            ),
            self.tr("Leave"),
        )
        if await self._questions.ask(question):
            await self._core.rooms.leave(conversation_id)

    async def _destroy(self, conversation_id: ConversationId, reason: str, successor: str) -> None:
        try:
            await self._core.rooms.destroy(conversation_id, reason, successor)
        except (XmppClientError, StorageError) as error:
            self._say(answer_words(error))
        else:
            self._say("")
            self.done.emit()

    def _say(self, problem: str, *, busy: bool = False) -> None:
        self._problem, self._busy = problem, busy
        self.changed.emit()

    name = Property(str, lambda self: self._name, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
