# SPDX-License-Identifier: AGPL-3.0-or-later
"""Inviting people into a room."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.models.text import one_line
from ui.rooms.picking import PeoplePicker
from ui.rooms.state import answer_words
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.model import Address, ConversationId, Room


class Inviting(QObject):
    """View model of InviteSheet.qml."""

    changed = Signal()
    done = Signal()
    """Everybody who was chosen is invited."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._picker = PeoplePicker(core, self)
        self._room: Room | None = None
        self._problem = ""
        self._busy = False
        self._picker.changed.connect(self.changed)

    @property
    def picker(self) -> PeoplePicker:
        return self._picker

    async def begin(self, conversation_id: ConversationId) -> None:
        self._room = await self._core.rooms.get(conversation_id)
        members = await self._core.rooms.members(conversation_id)
        await self._picker.load(self._room.account_id, [member.jid for member in members])
        self._say("")

    @Slot(str)
    def submit(self, text: str) -> None:
        """Invite everybody who is chosen; ``done`` or ``problem`` follows."""
        if self._room is not None and self._picker.chosen and not self._busy:
            self._say("", busy=True)
            self._tasks.spawn(self._invite(self._room, text.strip()), "invite people")

    async def _invite(self, room: Room, text: str) -> None:
        for jid in self._picker.chosen:
            if problem := await self._invite_one(room, jid, text):
                self._say(problem)
                return
            self._picker.toggle(jid)  # who is left is who is not invited yet
        self._say("")
        self.done.emit()

    async def _invite_one(self, room: Room, jid: Address, text: str) -> str:
        """What went wrong."""
        try:
            await self._core.rooms.invite(room.conversation_id, jid, text)
        except (XmppClientError, StorageError) as error:
            return self.tr("{address} was not invited. {reason}").format(
                address=jid, reason=answer_words(error)
            )
        return ""

    def _say(self, problem: str, *, busy: bool = False) -> None:
        self._problem, self._busy = problem, busy
        self.changed.emit()

    def _name(self) -> str:
        return (one_line(self._room.title) or self._room.address) if self._room else ""

    def _hint(self) -> str:
        if self._room is None or not self._room.traits.members_only:
            return self.tr("They get the address of the room. Whether they come is up to them.")
        if self._room.traits.private:
            return self.tr("They become members at once, and new messages are encrypted for them too.")
        return self.tr("They become members at once, and the room lets them in.")

    name = Property(str, _name, notify=changed)
    hint = Property(str, _hint, notify=changed)
    people = Property(QObject, lambda self: self._picker, constant=True)
    count = Property(int, lambda self: len(self._picker.chosen), notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
