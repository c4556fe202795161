# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who belongs to a room, present or not: the affiliation lists (XEP-0045 §9, XEP-0463).

They say to whom a message in a private room is encrypted, so they are asked for when a room
was entered, and what the room tells afterwards is noted at once. Only the room is believed.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping
from functools import partial
from xml.etree.ElementTree import Element

from storage.records import MemberRecord, RoomRecord
from storage.store import Store
from xmppclient.address import full
from xmppclient.errors import (
    InvalidAddress,
    NotConnected,
    RequestError,
    RoomError,
    RoomForbidden,
    StorageError,
    UnknownConversation,
)
from xmppclient.events import MembersChanged, RoomNoticed
from xmppclient.model import (
    AccountId,
    Address,
    Affiliation,
    Conversation,
    ConversationId,
    Keys,
    Member,
    Occupant,
    Role,
    Room,
)
from xmppclient.pipeline.context import Context
from xmppclient.room import NOBODY
from xmppclient.services.rooms import meter, powers
from xmppclient.services.rooms.background import in_background
from xmppclient.services.rooms.refusals import refused
from xmppclient.services.rooms.seams import LiveRooms
from xmppclient.stream.protocol import Stream
from xmppclient.xep import muc_admin, muc_affiliations
from xmppclient.xep.muc_admin import Entry
from xmppclient.xep.muc_affiliations import FEATURE, Step

log = logging.getLogger(__name__)

LISTS = (Affiliation.OWNER, Affiliation.ADMIN, Affiliation.MEMBER)
BELONGING = frozenset(LISTS)
MOST_NEWCOMERS = 100  # that are kept until the user has seen them
MOST_NAMES = 10  # in one notice
ORDER = {affiliation: place for place, affiliation in enumerate(Affiliation)}


class Members:
    """The affiliation lists of the rooms of one account."""

    def __init__(self, ctx: Context, stream: Stream, live: LiveRooms) -> None:
        self._ctx = ctx
        self._stream = stream
        self._live = live
        self._locks: dict[ConversationId, asyncio.Lock] = {}
        self._fresh: set[ConversationId] = set()  # asked for since we entered
        self._stays: Counter[ConversationId] = Counter()  # times that we were outside
        self._expected: set[tuple[ConversationId, Address]] = set()  # the user added them

    def expect(self, conversation_id: ConversationId, person: Address) -> None:
        """The user adds somebody here and now, and need not be told of it."""
        self._expected.add((conversation_id, person))

    def ended(self, conversation_id: ConversationId | None = None) -> None:
        """We are not in the room, or in no room, any more: what changes is not told."""
        ended = set(self._stays) | self._fresh if conversation_id is None else {conversation_id}
        self._fresh -= ended
        self._stays.update(ended)

    async def fetch(self, conversation_id: ConversationId) -> None:
        """Ask for the lists and store them. Of a list that we may not read, what is known stays.

        Raises ``RoomError``, ``RequestError``, ``NotConnected``.
        """
        async with self._lock(conversation_id):
            await self._fetch(self._room(conversation_id))

    async def _fetch(self, room: Room) -> None:
        stay = self._stays[room.conversation_id]
        found: dict[Address, MemberRecord] = {}
        known = await self._ctx.store.rooms.members(room.conversation_id)
        for affiliation in reversed(LISTS):  # who is in two lists counts as the higher one
            entries = await self._list(room.address, affiliation)
            if entries is None:
                found |= {one.jid: one for one in known if one.affiliation is affiliation}
            else:
                found |= {one.jid: _record(room.conversation_id, one) for one in entries}
        await self._keep(room, known, found.values())
        if stay == self._stays[room.conversation_id]:
            self._fresh.add(room.conversation_id)

    async def _ensure(self, conversation_id: ConversationId) -> None:
        """Fetch the lists unless they are known since we entered."""
        room = self._room(conversation_id)
        async with self._lock(conversation_id):
            if conversation_id not in self._fresh:
                await self._fetch(room)

    def entering(self, record: RoomRecord, join: Element) -> None:
        """Let presence that enters a room ask what has changed, where the room can tell."""
        if FEATURE in record.features:
            muc_affiliations.ask(join, record.affiliations_version)

    def inside(self, conversation_id: ConversationId, presence: Element) -> None:
        """Our own presence names the version that the room has told us before it, if it tells one."""
        if step := muc_affiliations.read(presence):
            in_background(
                self._ctx, partial(self._compare, conversation_id, step.until), "compare affiliations"
            )

    def entered(self, conversation_id: ConversationId) -> None:
        """We came in: ask for the lists in the background, where they matter, unless the room has told
        them. In an open room they are not for everybody."""
        room = self._live.get(conversation_id)
        if room and (room.traits.members_only or room.affiliation in powers.STAFF):
            in_background(self._ctx, lambda: self._try(self._ensure, conversation_id), "affiliation lists")

    def refresh(self, conversation_id: ConversationId) -> None:
        """Ask for the lists anew, in the background."""
        in_background(self._ctx, lambda: self._try(self.fetch, conversation_id), "affiliation lists")

    async def _compare(self, conversation_id: ConversationId, until: str) -> None:
        async with self._lock(conversation_id):
            record = await self._ctx.store.rooms.get(conversation_id)
            if record and until and record.affiliations_version == until:
                self._fresh.add(conversation_id)
            elif record and record.affiliations_version:
                await self._ctx.store.rooms.change(conversation_id, affiliations_version="")

    async def _try(
        self, work: Callable[[ConversationId], Awaitable[None]], conversation_id: ConversationId
    ) -> None:
        try:
            await work(conversation_id)
        except (RoomError, RequestError, NotConnected, UnknownConversation) as error:
            log.info("the lists stay as they are: %s", error)

    async def recipients(self, conversation_id: ConversationId) -> frozenset[Address]:
        """Owners, admins and members without ourselves, present or not. Asked for once after each
        entering, before the first message. Raises what ``fetch`` raises."""
        await self._ensure(conversation_id)
        listed = {one.jid for one in await self._ctx.store.rooms.members(conversation_id)}
        present = self._live.occupants(conversation_id)  # the lists may not be ours to read
        unlisted = [
            Entry(one.jid, one.affiliation, one.nick)
            for one in present
            if one.jid and one.affiliation in BELONGING and one.jid not in listed
        ]
        if unlisted:  # known and shown before anything is encrypted to them
            await self.note(conversation_id, unlisted)
        return frozenset({*listed, *(one.jid for one in unlisted)} - {self._ctx.jid})

    async def list(self, conversation_id: ConversationId, *, outcasts: bool = False) -> tuple[Member, ...]:
        """The lists as stored, by affiliation and address; who is banned is asked for now."""
        room = self._room(conversation_id)
        records = list(await self._ctx.store.rooms.members(conversation_id))
        if outcasts:
            banned = await self._list(room.address, Affiliation.OUTCAST) or ()
            records += [MemberRecord(conversation_id, e.jid, e.affiliation, e.nick) for e in banned]
        present = {one.jid: one for one in self._live.occupants(conversation_id) if one.jid}
        keys = await self.keys(conversation_id)
        owners = sum(record.affiliation is Affiliation.OWNER for record in records)
        members = (self._member(room, one, present, keys, last_owner=owners == 1) for one in records)
        return tuple(sorted(members, key=lambda member: (ORDER[member.affiliation], member.jid)))

    async def keys(self, conversation_id: ConversationId) -> dict[Address, Keys]:
        """What is known of everybody's keys."""
        return await keys_of(self._ctx.store, self._ctx.id, conversation_id)

    def take(self, message: Element) -> bool:
        """Note the affiliations of people who are not there, as the room itself tells them in a
        message (§9.3, XEP-0463 §5.2); True if it was that."""
        entries, step = muc_admin.read_told(message), muc_affiliations.read(message)
        if not entries and step is None:
            return False
        try:
            sender = full(message.get("from", ""))
        except InvalidAddress:
            return False
        room = next((room for room in self._live.all() if room.address == sender), None)
        if room is None:
            return False
        in_background(self._ctx, partial(self.note, room.conversation_id, entries, step), "note affiliations")
        return True

    async def note(
        self, conversation_id: ConversationId, entries: Collection[Entry], step: Step | None = None
    ) -> None:
        """Store what the room says of some people: they have changed their place, or have none. Of all,
        if ``step`` begins nowhere."""
        room = self._live.get(conversation_id)
        if room is None:
            return
        async with self._lock(conversation_id):
            known = await self._ctx.store.rooms.members(conversation_id)
            whole = step is not None and not step.since
            unasked = step is None and conversation_id not in self._fresh
            if room.traits.members_only and unasked and not known:
                return  # the lists are still to be asked for, and begin with everybody
            found = {} if whole else {one.jid: one for one in known}
            for entry in entries:
                found.pop(entry.jid, None)
                if entry.affiliation in BELONGING:
                    found[entry.jid] = _record(conversation_id, entry)
            try:
                await self._keep(room, known, found.values())
            except StorageError:  # whoever had to go would read along
                self._fresh.discard(conversation_id)
                raise
            if step is not None:
                await self._step(conversation_id, step)

    async def _step(self, conversation_id: ConversationId, step: Step) -> None:
        """Remember the version, if it follows from the one that we had; else there is a hole."""
        record = await self._ctx.store.rooms.get(conversation_id)
        follows = record is not None and step.since in ("", record.affiliations_version)
        await self._ctx.store.rooms.change(
            conversation_id, affiliations_version=step.until if follows else ""
        )
        if not follows:
            self._fresh.discard(conversation_id)
            self.refresh(conversation_id)

    def _lock(self, conversation_id: ConversationId) -> asyncio.Lock:
        return self._locks.setdefault(conversation_id, asyncio.Lock())

    async def _keep(
        self, room: Room, known: Collection[MemberRecord], found: Collection[MemberRecord]
    ) -> None:
        """Store whole lists and tell it; also who can read along from now on, and when the room has become
        too large to be private."""
        self._live.counted(room.conversation_id, len(found))
        if known and room.traits.private:  # before they are stored, or a kill could hide them
            await self._show_new(room, {one.jid for one in found} - {one.jid for one in known})
        if not await self._ctx.store.rooms.set_members(room.conversation_id, found):
            return
        self._ctx.bus.publish(MembersChanged(self._ctx.id, room.conversation_id))
        if known and meter.crossed(len(known), len(found)):
            self._notice(room, "size", str(len(found)))

    async def _show_new(self, room: Room, people: Collection[Address]) -> None:
        """Who belongs to a private room can read what is written there; a room says alone who that is,
        so nobody is added unseen: it is kept until the user has seen it."""
        added = {(room.conversation_id, jid) for jid in people}
        news = sorted(jid for _, jid in added - self._expected if jid != self._ctx.jid)
        self._expected -= added
        record = await self._ctx.store.rooms.get(room.conversation_id)
        if news and record:
            before = [jid for jid in record.newcomers if jid not in news]
            await self._live.change(room.conversation_id, newcomers=(*before, *news)[-MOST_NEWCOMERS:])
            self._notice(room, "member_added", *news[:MOST_NAMES], str(len(news)))

    def _notice(self, room: Room, code: str, *values: str) -> None:
        self._ctx.bus.publish(RoomNoticed(self._ctx.id, room.conversation_id, code, values))

    async def _list(self, address: Address, affiliation: Affiliation) -> tuple[Entry, ...] | None:
        """One list; None if it is not for us."""
        try:
            with refused():
                answer = await self._stream.request("get", muc_admin.affiliations(affiliation), to=address)
        except RoomForbidden:
            return None
        return muc_admin.read_affiliations(answer, affiliation)

    def _member(
        self,
        room: Room,
        record: MemberRecord,
        present: Mapping[Address, Occupant],
        keys: Mapping[Address, Keys],
        *,
        last_owner: bool,
    ) -> Member:
        occupant = present.get(record.jid)
        ours = record.jid == self._ctx.jid
        return Member(
            record.jid,
            record.affiliation,
            occupant.nick if occupant else record.nick,
            present=occupant is not None,
            ours=ours,
            keys=keys.get(record.jid, Keys.UNKNOWN),
            powers=powers.over(
                room.powers,
                room.affiliation,
                record.affiliation,
                occupant.role if occupant else Role.NONE,
                themselves=ours,
                last_owner=last_owner and record.affiliation is Affiliation.OWNER,
            ),
        )

    def _room(self, conversation_id: ConversationId) -> Room:
        if room := self._live.get(conversation_id):
            return room
        raise UnknownConversation(str(conversation_id))


async def keys_of(
    store: Store, account_id: AccountId, conversation_id: ConversationId
) -> dict[Address, Keys]:
    """What an account knows of the keys of people in a room; who is not named is unknown."""
    record = await store.rooms.get(conversation_id)
    silent = {Address(jid): Keys.NONE for jid in (record.silent if record else ())}
    tally = await store.devices.tally(account_id)
    return silent | {jid: _keys(*devices) for jid, devices in tally.items()}


async def at_rest(store: Store, conversation: Conversation) -> tuple[Member, ...]:
    """The lists as stored, for an account that does not run: there is nothing we may do."""
    keys = await keys_of(store, conversation.account_id, conversation.id)
    account = await store.accounts.get(conversation.account_id)
    ours = account.jid if account else NOBODY
    found = await store.rooms.members(conversation.id)
    return tuple(
        Member(one.jid, one.affiliation, one.nick, ours=one.jid == ours, keys=keys.get(one.jid, Keys.UNKNOWN))
        for one in sorted(found, key=lambda one: (ORDER[one.affiliation], one.jid))
    )


def _record(conversation_id: ConversationId, entry: Entry) -> MemberRecord:
    return MemberRecord(conversation_id, entry.jid, entry.affiliation, entry.nick)


def _keys(usable: int, verified: int) -> Keys:
    """By the number of somebody's devices; those that are gone or distrusted read nothing."""
    if not usable:
        return Keys.NONE
    return Keys.VERIFIED if verified == usable else Keys.UNVERIFIED
