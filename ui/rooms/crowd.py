# SPDX-License-Identifier: AGPL-3.0-or-later
"""The people of one room as they come, change and go."""

import logging
from collections import Counter

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.models.refresh import Refresh
from ui.rooms.people import Group, PeopleModel, Person
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import XmppClientError
from xmppclient.events import MembersChanged, OccupantsChanged, RosterChanged
from xmppclient.model import (
    Address,
    Affiliation,
    ConversationId,
    Member,
    Occupant,
    Power,
    Room,
    RoomState,
)

log = logging.getLogger(__name__)


class Crowd(QObject):
    """Joins who is there with the lists of the room and with our contacts.

    Somebody who is there stands once for each nick; a member who is not stands below.
    """

    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._room: Room | None = None
        self._occupants: dict[str, Occupant] = {}
        self._members: dict[Address, Member] = {}
        self._banned: dict[Address, Member] = {}
        self._contacts: dict[Address, str] = {}
        self._present: Counter[Address] = Counter()
        self._filter = ""
        self.model = PeopleModel(self)
        self._reload = Refresh(tasks, self._load, "read members")
        listen(self, core.bus, OccupantsChanged, self._on_occupants)
        listen(self, core.bus, MembersChanged, self._on_members)
        listen(self, core.bus, RosterChanged, self._on_roster)
        self.model.countChanged.connect(self.changed)

    async def load(self, room: Room) -> None:
        """From now on be about this room."""
        self._room, self._banned = room, {}
        self.find("")
        self._occupants, self._members = {}, {}
        self.model.reset(())
        await self._load()

    def take(self, room: Room) -> None:
        """The room changed: we may see or do other things in it."""
        before, self._room = self._room, room
        if before is None or _sees_banned(before) != _sees_banned(room):
            self.reload()

    @Slot(str)
    def find(self, text: str) -> None:
        """Show only those whose name or address contains ``text``."""
        self._filter = text
        self.model.narrow(text)
        self.changed.emit()

    @Slot()
    def reload(self) -> None:
        """Read the lists anew."""
        self._reload.ask()

    async def _load(self) -> None:
        """Who is there and who belongs here is known; who is banned has to be asked for, and comes later."""
        if (room := self._room) is None:
            return
        occupants = await self._core.rooms.occupants(room.conversation_id)
        members = await self._core.rooms.members(room.conversation_id)
        contacts = await self._core.contacts.list(room.account_id)
        if not self._is_here(room.conversation_id):
            return  # another one was chosen meanwhile
        self._occupants = {who.nick: who for who in occupants}
        self._members = {member.jid: member for member in members}
        self._contacts = {contact.jid: contact.name for contact in contacts}
        self.model.become(self._everybody())
        await self._load_banned(room)

    async def _load_banned(self, room: Room) -> None:
        listed: tuple[Member, ...] = ()
        if _sees_banned(room):
            try:
                listed = await self._core.rooms.members(room.conversation_id, outcasts=True)
            except XmppClientError as error:
                log.info("who is banned cannot be read: %s", error)
        if self._is_here(room.conversation_id):
            self._banned = {m.jid: m for m in listed if m.affiliation is Affiliation.OUTCAST}
            self.model.become(self._everybody())

    def _everybody(self) -> list[Person]:
        self._present = Counter(who.jid for who in self._occupants.values() if who.jid)
        lists = {**self._banned, **self._members}
        absent = (member for jid, member in lists.items() if jid not in self._present)
        return [*map(self._there, self._occupants.values()), *map(self._elsewhere, absent)]

    def _there(self, who: Occupant) -> Person:
        return Person(self._address(), who, self._members.get(who.jid), self._contacts.get(who.jid, ""))

    def _elsewhere(self, member: Member) -> Person:
        return Person(self._address(), None, member, self._contacts.get(member.jid, ""))

    def _address(self) -> Address:
        return self._room.address if self._room else Address("")

    def _on_occupants(self, event: OccupantsChanged) -> None:
        if not self._is_here(event.conversation_id):
            return
        if event.reset:
            self._occupants = {who.nick: who for who in event.changed}
            self.model.reset(self._everybody())
            return
        touched = {self._leave(nick) for nick in event.gone}
        touched |= {self._enter(who) for who in event.changed}
        absent = [jid for jid in touched if jid in self._members]
        away = [jid for jid in absent if not self._present[jid]]
        back = [f"jid:{jid}" for jid in absent if self._present[jid]]
        changed = [*map(self._there, event.changed), *(self._elsewhere(self._members[jid]) for jid in away)]
        self.model.change(changed, [*(f"nick:{nick}" for nick in event.gone), *back])

    def _leave(self, nick: str) -> Address:
        who = self._occupants.pop(nick, None)
        jid = who.jid if who else Address("")
        self._present[jid] -= who is not None
        return jid

    def _enter(self, who: Occupant) -> Address:
        self._leave(who.nick)
        self._occupants[who.nick] = who
        self._present[who.jid] += 1
        return who.jid

    def _on_members(self, event: MembersChanged) -> None:
        if self._is_here(event.conversation_id):
            self.reload()

    def _on_roster(self, event: RosterChanged) -> None:
        if self._room is not None and self._room.account_id == event.account_id:
            self.reload()

    def _is_here(self, conversation_id: ConversationId) -> bool:
        return self._room is not None and self._room.conversation_id == conversation_id

    def _counts(self) -> dict[str, int]:
        return {group.value: self.model.count(group) for group in Group}

    people = Property(QObject, lambda self: self.model, constant=True)
    counts = Property("QVariantMap", _counts, notify=changed)  # type: ignore[arg-type]  # a name of Qt's
    filter = Property(str, lambda self: self._filter, notify=changed)
    total = Property(int, lambda self: self.model.total, notify=changed)


def _sees_banned(room: Room) -> bool:
    return room.state is RoomState.JOINED and Power.BAN in room.powers
