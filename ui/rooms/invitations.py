# SPDX-License-Identifier: AGPL-3.0-or-later
"""Invitations into rooms, as requests: nobody is told and nothing is asked until one looks (ATT-074)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.ask import Question, Questions
from ui.bridge import listen
from ui.models.records import RecordModel
from ui.models.refresh import Refresh
from ui.models.text import initial_of, one_line, tint_of
from ui.models.when import short_when
from ui.rooms.account import AccountChoice
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.events import InvitationsChanged, RosterChanged
from xmppclient.model import AccountId, Address, Invitation

CONTEXT: Final = "rooms"
BY: Final = QT_TRANSLATE_NOOP("rooms", "{sender} invites you into this room.")
BY_ROOM: Final = QT_TRANSLATE_NOOP("rooms", "The room says that {sender} invites you. It may not be true.")
BY_NOBODY: Final = QT_TRANSLATE_NOOP("rooms", "An invitation. The room does not say who sent it.")
SPOKEN: Final = QT_TRANSLATE_NOOP("rooms", "Invitation into {room}. {what} {text}")


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """One invitation as a card shows it."""

    room: Address
    account_id: AccountId
    name: str
    initial: str
    tint: int
    what: str  # who invites, and how sure that is
    text: str  # what they wrote
    when: str
    blockable: Address  # the sender; the room if it does not say who that is
    spoken: str


class Invitations(QObject):
    """View model of InvitationCards.qml."""

    changed = Signal()
    chosen = Signal(object)
    """Look at the room of this ``Invitation``, and then perhaps enter it."""

    def __init__(
        self, core: CoreApi, tasks: UiTasks, account: AccountChoice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._account = account
        self._invitations: dict[tuple[AccountId, Address], Invitation] = {}
        self._rows: RecordModel[InvitationRow] = RecordModel(
            InvitationRow, lambda row: (row.account_id, row.room), self
        )
        self._questions = Questions(self)
        self._reload = Refresh(tasks, self.load, "read invitations")
        listen(self, core.bus, InvitationsChanged, self._on_invitations)
        listen(self, core.bus, RosterChanged, self._on_roster)

    @property
    def rows(self) -> RecordModel[InvitationRow]:
        return self._rows

    async def load(self) -> None:
        """Read everything; the profile must be open."""
        found = await self._core.rooms.invitations()
        names = {
            (contact.account_id, contact.jid): contact.name
            for account_id in {invitation.account_id for invitation in found}
            for contact in await self._core.contacts.list(account_id)
        }
        today = datetime.now().astimezone().date()
        self._invitations = {(i.account_id, i.room): i for i in found}
        self._rows.show([self._row(i, names.get((i.account_id, i.sender), ""), today) for i in found])
        self.changed.emit()

    @Slot(int, str)
    def look(self, account_id: int, room: str) -> None:
        """Show what the room is; only now it is asked."""
        if found := self._invitations.get((AccountId(account_id), Address(room))):
            self.chosen.emit(found)

    @Slot(int, str)
    def decline(self, account_id: int, room: str) -> None:
        """Forget it; nobody is told."""
        work = self._core.rooms.decline_invitation(AccountId(account_id), Address(room))
        self._tasks.spawn(work, "decline an invitation")

    @Slot(int, str)
    def block(self, account_id: int, room: str) -> None:
        """Block who sent it, or the room if that is not known, after asking."""
        if row := self._rows.find((AccountId(account_id), Address(room))):
            self._tasks.spawn(self._block(row), "block an invitation")

    async def _block(self, row: InvitationRow) -> None:
        question = Question(
            self.tr("Block {name}?").format(name=row.blockable),
            self.tr("Nothing from there reaches you any more. The invitation is deleted. Nobody is told."),
            self.tr("Block"),
            danger=True,
        )
        if await self._questions.ask(question):
            await self._core.contacts.block(row.account_id, row.blockable)
            await self._core.rooms.decline_invitation(row.account_id, row.room)

    def _row(self, invitation: Invitation, contact: str, today: date) -> InvitationRow:
        room, sender = invitation.room, invitation.sender
        what = self._what(invitation, one_line(contact) or sender)
        text = one_line(invitation.reason, 400)
        return InvitationRow(
            room=room,
            account_id=invitation.account_id,
            name=room,
            initial=initial_of(room),
            tint=tint_of(room),
            what=what,
            text=text,
            when=short_when(invitation.received, today),
            blockable=sender or room,
            spoken=say(CONTEXT, SPOKEN, room=room, what=what, text=text),
        )

    @staticmethod
    def _what(invitation: Invitation, sender: str) -> str:
        if not sender:
            return say(CONTEXT, BY_NOBODY)
        return say(CONTEXT, BY if invitation.direct else BY_ROOM, sender=sender)

    def _on_invitations(self, event: InvitationsChanged) -> None:
        self._reload.ask()

    def _on_roster(self, event: RosterChanged) -> None:
        self._reload.ask()

    cards = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._rows.rows), notify=changed)
    questions = Property(QObject, lambda self: self._questions, constant=True)
