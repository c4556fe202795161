# SPDX-License-Identifier: AGPL-3.0-or-later
"""One room as it is now: whether we are in it, who is there, and who wrote what."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element

from storage.records import RoomRecord
from xmppclient.errors import XmppClientError
from xmppclient.events import OccupantsChanged, RoomChanged, RoomNoticed
from xmppclient.model import Address, Affiliation, ConversationId, Occupant, Power, Role, Room, RoomState
from xmppclient.ns import SID
from xmppclient.pipeline.cipher import is_encrypted
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.naming import Mention, nicks_in
from xmppclient.pipeline.rooms import Author
from xmppclient.room import NOBODY, RoomTraits
from xmppclient.services.rooms import powers, traits
from xmppclient.services.rooms.announcing import Crowd, Later
from xmppclient.services.rooms.background import in_background
from xmppclient.services.rooms.hooks import Hooks
from xmppclient.services.rooms.identities import Identities
from xmppclient.services.rooms.lookalike import shown
from xmppclient.services.rooms.occupants import Contacts, Occupants, describe
from xmppclient.services.rooms.traits import Told
from xmppclient.xep import muc
from xmppclient.xep.muc import RoomPresence

INSIDE = (RoomState.SYNCING, RoomState.JOINED)
THERE = (RoomState.JOINING, *INSIDE)
BELONGING = (Affiliation.OWNER, Affiliation.ADMIN, Affiliation.MEMBER)
MOST_NAMES = 10  # in one notice
MAX_OUTSIDERS = 1000  # of whom people are told, in one stay
STORE_PAUSE = 2.0  # seconds until who was seen is stored


class LiveRoom:
    """Fulfils ``pipeline.rooms.RoomView``. ``service.Rooms`` decides what happens to it."""

    def __init__(self, ctx: Context, address: Address, record: RoomRecord, hooks: Hooks) -> None:
        self._ctx = ctx
        self._hooks = hooks
        self.address = address
        self.record = record
        self.state = RoomState.OUTSIDE
        self.reason: XmppClientError | None = None
        self.nick = record.nick  # in use
        self.role = Role.NONE
        self.affiliation = Affiliation.NONE
        self.occupant_id = ""  # ours
        self.successor = NOBODY
        self.told = Told()
        self.members = 0
        self.online = False  # there is a connection, and the room was looked after in it
        self.repeated = asyncio.Event()  # it has sent what it remembers, without having an archive
        self.changing = 0  # times that the room has said to be another, and was not asked yet
        self.closed = False  # forgotten: nobody hears it any more
        self.lock = asyncio.Lock()  # one way in at a time
        self.occupants = Occupants()
        self.contacts: Contacts = {}
        self.identities = Identities(ctx, record.conversation_id, lambda: self._storing.ask())
        self.on_unreflected: Callable[[], None] = lambda: None
        self._traits = traits.traits(record.features, logged=record.logged)
        self._crowd = Crowd()
        self._shown = False  # front ends were told who is there
        self._publishing = Later(self.publish_now)
        self._storing = Later(self._store_occupants, STORE_PAUSE)
        self._affiliations: dict[Address, tuple[Affiliation, str]] = {}
        self._outsiders: dict[str, bool] = {}  # by nick, whether people were told

    async def load(self) -> None:
        """What is stored of its people."""
        await self.identities.load()
        found = await self._ctx.store.rooms.members(self.conversation_id)
        self.members = sum(one.affiliation in BELONGING for one in found)

    def close(self) -> None:
        self.closed = True
        self._publishing.close()
        self._storing.close()

    # -- what the lanes see (pipeline.rooms.RoomView) ---------------------------------------

    @property
    def conversation_id(self) -> ConversationId:
        return self.record.conversation_id

    @property
    def can_send(self) -> bool:
        speaks = self.role in (Role.MODERATOR, Role.PARTICIPANT)
        settled = self.state is RoomState.JOINED and not self.changing
        return self.online and settled and speaks and not self.held

    @property
    def held(self) -> bool:
        return bool(self.record.held)

    @property
    def slow(self) -> int:
        return self.told.slow

    @property
    def names_messages(self) -> bool:
        return self._traits.archived or SID in self.record.features

    @property
    def private(self) -> bool:
        return self._traits.private

    def holder(self, nick: str) -> str:
        present = self.occupants.get(nick)
        return present.occupant_id if present and self._traits.occupant_ids else ""

    def author(self, message: Element, nick: str, *, archived: bool) -> Author:
        """See ``RoomView``. A live message never says itself who wrote it: any occupant could."""
        occupant_id = muc.occupant_id(message) if self._traits.occupant_ids else ""
        past = archived or muc.is_history(message, self.address)
        real = self._in_archive(message) if archived else self._present(nick, occupant_id)
        if past and not archived and (real == self._ctx.jid or not is_encrypted(message)):
            real = NOBODY  # who has the nick now; only keys could prove that they had it then
        real = real or self.identities.of(occupant_id)
        if self._is_ours(nick, occupant_id, real, past=past):
            return Author(nick, self._ctx.jid, True, occupant_id, ours=True)
        return Author(nick, real or Address(f"{self.address}/{nick}"), bool(real), occupant_id)

    async def recipients(self) -> frozenset[Address]:
        """As stored; asked for first if the wiring says how."""
        if self._hooks.recipients is not None:
            return await self._hooks.recipients(self.conversation_id)
        found = await self._ctx.store.rooms.members(self.conversation_id)
        return frozenset(one.jid for one in found if one.affiliation in BELONGING) - {self._ctx.jid}

    def named_in(self, text: str) -> tuple[Mention, ...]:
        found = nicks_in(text, self.occupants.nicks)
        return tuple(self._named(*one) for one in found if one[2] != self.nick)

    async def leave_out(self, people: tuple[Address, ...]) -> tuple[Address, ...]:
        news = tuple(one for one in people if one not in self.record.silent)
        await self.change(silent=people)
        return news if self.record.silent == people else ()  # else it was deleted meanwhile

    def unreflected(self) -> None:
        self.on_unreflected()

    # -- what front ends see ----------------------------------------------------------------

    @property
    def traits(self) -> RoomTraits:
        return self._traits

    @property
    def inside(self) -> bool:
        return self.state in INSIDE

    @property
    def powers(self) -> frozenset[Power]:
        """What we may do, while we are inside."""
        if not self.inside:
            return frozenset()
        return powers.of_room(
            self.role,
            self.affiliation,
            self._traits,
            open_subject=self.told.open_subject,
            open_invites=self.told.open_invites,
        )

    def describe(self) -> Room:
        record = self.record
        return Room(
            conversation_id=record.conversation_id,
            account_id=self._ctx.id,
            address=self.address,
            nick=self.nick,
            state=self.state if self.online or self.state is RoomState.REFUSED else RoomState.OUTSIDE,
            reason=self.reason,
            title=record.title,
            description=record.description,
            subject=record.subject,
            subject_nick=record.subject_nick,
            role=self.role,
            affiliation=self.affiliation,
            traits=self._traits,
            powers=self.powers,
            occupants=len(self.occupants),
            members=self.members,
            autojoin=record.autojoin,
            held=record.held,
            silent=record.silent,
            newcomers=record.newcomers,
            avatar=record.avatar,
            successor=self.successor,
            slow=self.told.slow,
        )

    def people(self) -> tuple[Occupant, ...]:
        """Everybody who is there, by role and then nick."""
        order = {role: place for place, role in enumerate(Role)}
        found = (self.occupant(one) for one in self.occupants)
        return tuple(sorted(found, key=lambda one: (order[one.role], one.nick.casefold(), one.nick)))

    def occupant(self, presence: RoomPresence) -> Occupant:
        return describe(
            presence,
            ours=presence.nick == self.nick,
            imitates=self.occupants.imitated(presence, self.nick, self.contacts),
            ids=self._traits.occupant_ids,
            ours_in_room=self.powers,
            affiliation=self.affiliation,
        )

    # -- changes ----------------------------------------------------------------------------

    async def change(self, **fields: Any) -> None:
        """Store what is different of these fields, then tell."""
        new = {name: value for name, value in fields.items() if getattr(self.record, name) != value}
        if new and (record := await self._ctx.store.rooms.change(self.conversation_id, **new)):
            self.record = record
            self._traits = traits.traits(record.features, logged=record.logged)
            self.announce()

    def become(self, state: RoomState, reason: XmppClientError | None = None) -> None:
        """Another state; who was there is forgotten outside, or when we come in anew."""
        self.state, self.reason = state, reason
        if state not in INSIDE:
            self.occupants = Occupants()
            self._crowd.take()
            if self._shown:
                self._publish(OccupantsChanged(self._ctx.id, self.conversation_id, reset=True))
            self._shown = False
            self._outsiders.clear()
            self.role = Role.NONE
            self.nick = self.record.nick if state is not RoomState.JOINING else self.nick
            self._hooks.outside(self.conversation_id)
        self.announce()

    def came(self, presence: RoomPresence, *, ours: bool) -> None:
        """Somebody is here, or changed."""
        before = self.occupants.get(presence.nick)
        self._crowd.note(self.occupants.put(presence))
        if ours:
            self._is_us(presence)
        if self.inside:
            self._learn(presence, before)
            self._publishing.ask()

    def went(self, nick: str) -> None:
        """Somebody is not here any more."""
        self._crowd.note(self.occupants.remove(nick), gone=nick)
        if self.inside:
            self._publishing.ask()

    def everybody(self) -> None:
        """We have come in: tell at once who is there, and remember them."""
        if self._traits.occupant_ids:
            self.identities.learn(self.occupants)
            if ourselves := self.occupants.get(self.nick):  # the room may hide even us
                self.identities.learn((replace(ourselves, jid=self._ctx.jid),))
        self._publishing.cancel()
        self._crowd.take()
        self._shown = True
        self._publish(RoomChanged(self.describe()))
        self._publish(OccupantsChanged(self._ctx.id, self.conversation_id, self.people(), reset=True))
        for one in self.occupants:
            self._judge(one)
        self._tell_outsiders()

    def connect(self, online: bool) -> None:
        """There is a connection, or there is none."""
        self.online = online
        self.announce()

    def announce(self) -> None:
        self._publishing.ask()

    def publish_now(self) -> None:
        """What has changed since the last time."""
        self._publishing.cancel()
        changed, gone = self._crowd.take() if self._shown else ((), ())
        self._publish(RoomChanged(self.describe()))
        found = tuple(self.occupant(one) for nick in changed if (one := self.occupants.get(nick)))
        if found or gone:
            self._publish(OccupantsChanged(self._ctx.id, self.conversation_id, found, gone))
        if self._affiliations:
            told, self._affiliations = self._affiliations, {}
            self._hooks.affiliations(self.conversation_id, told)
        self._tell_outsiders()

    def notice(self, code: str, *values: str) -> None:
        """Something that people in the room should see, once."""
        self._publish(RoomNoticed(self._ctx.id, self.conversation_id, code, values))

    def _publish(self, event: RoomChanged | OccupantsChanged | RoomNoticed) -> None:
        self._ctx.bus.publish(event)

    def _is_us(self, presence: RoomPresence) -> None:
        moved = self.inside
        if moved and presence.affiliation is not self.affiliation:
            self.notice("affiliation", presence.affiliation.value)
        if moved and presence.role is not self.role:
            self.notice("role", presence.role.value)
        spoke = self.can_send
        self.nick, self.role, self.affiliation = presence.nick, presence.role, presence.affiliation
        self.occupant_id = presence.occupant_id if self._traits.occupant_ids else ""
        if self.can_send and not spoke:
            self._hooks.ready()

    def _learn(self, presence: RoomPresence, before: RoomPresence | None) -> None:
        if self._traits.occupant_ids:
            ours = presence.nick == self.nick
            self.identities.learn((replace(presence, jid=self._ctx.jid) if ours else presence,))
        new = before is None or before.affiliation is not presence.affiliation
        if new and presence.jid:
            self._affiliations[presence.jid] = (presence.affiliation, shown(presence.nick))
        self._judge(presence)

    def _judge(self, presence: RoomPresence) -> None:
        """Nobody is to be in a private room who does not belong there; a room may let them in anyway."""
        belongs = presence.affiliation in BELONGING or presence.nick == self.nick
        if self.private and not belongs and len(self._outsiders) < MAX_OUTSIDERS:
            self._outsiders.setdefault(presence.nick, False)

    def _tell_outsiders(self) -> None:
        if news := [nick for nick, told in self._outsiders.items() if not told]:
            self._outsiders |= dict.fromkeys(news, True)
            self.notice("outsider", *map(shown, news[:MOST_NAMES]), str(len(news)))

    def _store_occupants(self) -> None:
        in_background(self._ctx, self.identities.store, "remember occupants")

    # -- whom we name -----------------------------------------------------------------------

    def _named(self, begin: int, end: int, nick: str) -> Mention:
        """A moderator may know addresses that are hidden from the others, and must not tell them."""
        present = self.occupants.get(nick)
        real = present.jid if present and self._traits.nonanonymous else NOBODY
        return Mention(begin, end, real or Address(f"{self.address}/{nick}"), self.holder(nick))

    # -- who wrote it -----------------------------------------------------------------------

    def _in_archive(self, message: Element) -> Address:
        """The address in a result of the room's own archive, which speaks for the room."""
        return muc.item_jid(message) if self._traits.nonanonymous else NOBODY

    def _present(self, nick: str, occupant_id: str) -> Address:
        """The address of whoever has the nick now, unless somebody else had it just before."""
        present = self.occupants.get(nick)
        if present is None or (occupant_id and present.occupant_id not in ("", occupant_id)):
            return NOBODY
        return present.jid

    def _is_ours(self, nick: str, occupant_id: str, real: Address, *, past: bool) -> bool:
        """By the best that is known: the address, else the occupant id, else the nick (ATT-081), which
        says nothing of the ``past``: somebody else may have had it then."""
        if real:
            return real == self._ctx.jid
        if occupant_id and self.occupant_id:
            return occupant_id == self.occupant_id
        return nick == self.nick and not past
