# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rooms of one account: which there are, how we get in and stay in (XEP-0045).

A room that cannot be reached is tried again, less and less often. One that does not want us,
or is gone, is left to the user; where it says it went is never followed (ATT-080). What
comes from rooms that we are not in is ignored (ATT-072, ATT-073).
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

from storage.records import RoomRecord
from xmppclient.address import full
from xmppclient.errors import (
    InvalidAddress,
    NotConnected,
    NotInRoom,
    RoomNotFound,
    StorageError,
    UnknownConversation,
)
from xmppclient.events import ConversationChanged
from xmppclient.model import Address, ConversationId, Kind, Occupant, Room, RoomState
from xmppclient.pipeline.context import Context
from xmppclient.services.rooms import joining, selfping
from xmppclient.services.rooms.background import in_background
from xmppclient.services.rooms.coming import Coming
from xmppclient.services.rooms.door import Configure, Door
from xmppclient.services.rooms.hooks import Hooks
from xmppclient.services.rooms.incoming import Incoming
from xmppclient.services.rooms.occupants import Contacts, contacts_by_look
from xmppclient.services.rooms.persons import is_person
from xmppclient.services.rooms.room import LiveRoom
from xmppclient.services.rooms.watch import Watch
from xmppclient.stream.protocol import Stream
from xmppclient.xep import muc

log = logging.getLogger(__name__)


class Rooms:
    """Fulfils ``seams.LiveRooms``."""

    def __init__(
        self, ctx: Context, stream: Stream, hooks: Hooks, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._ctx = ctx
        self._stream = stream
        self._hooks = hooks
        self._rooms: dict[Address, LiveRoom] = {}
        self._contacts: Contacts = {}
        self._online = False
        self._making = asyncio.Lock()  # two who want the same room get one
        self.turns = joining.Turns()
        self.door = Door(ctx, stream, hooks)
        self.coming = Coming(ctx, self.door, self.turns, seconds)
        self.watch = Watch(ctx, stream, hooks, self.turns, self.coming.lost, seconds)
        self._incoming = Incoming(ctx, stream, hooks, self.door, self.coming.lost, self.watch.check)

    # -- which rooms there are --------------------------------------------------------------

    async def load(self) -> None:
        """The rooms of the store, before the first connection."""
        records = {one.conversation_id: one for one in await self._ctx.store.rooms.list(self._ctx.id)}
        for conversation in await self._ctx.store.conversations.list(self._ctx.id, requests=None):
            if record := records.get(conversation.id):
                await self._put(conversation.address, record)

    async def know(self, conversation_id: ConversationId) -> None:
        """A room has come into the store. Raises ``UnknownConversation``."""
        conversation = await self._ctx.store.conversations.get(conversation_id)
        record = await self._ctx.store.rooms.get(conversation_id)
        if conversation is None or record is None:
            raise UnknownConversation
        async with self._making:
            if conversation.address not in self._rooms:
                (await self._put(conversation.address, record)).announce()

    @property
    def default_nick(self) -> str:
        """The same everywhere and always, so that people find us again."""
        return self._ctx.jid.partition("@")[0]

    def of(self, key: Address | ConversationId) -> LiveRoom | None:
        """By the address of the room, or by its conversation."""
        if isinstance(key, str):
            return self._rooms.get(Address(key))
        return next((room for room in self._rooms.values() if room.conversation_id == key), None)

    def all(self) -> tuple[Room, ...]:
        return tuple(room.describe() for room in self._rooms.values())

    def get(self, conversation_id: ConversationId) -> Room | None:
        room = self.of(conversation_id)
        return room.describe() if room else None

    def occupants(self, conversation_id: ConversationId) -> tuple[Occupant, ...]:
        """Who is there now, by role and then nick."""
        room = self.of(conversation_id)
        return room.people() if room else ()

    async def change(self, conversation_id: ConversationId, **fields: Any) -> None:
        """Store fields of a room's record and tell."""
        if room := self.of(conversation_id):
            await room.change(**fields)

    def counted(self, conversation_id: ConversationId, members: int) -> None:
        """So many people belong to it."""
        room = self.of(conversation_id)
        if room and room.members != members:
            room.members = members
            room.announce()

    def forget(self, address: Address) -> None:
        """Its conversation was removed: leave, and know nothing of it any more."""
        if room := self._rooms.pop(address, None):
            self._go(room)
            room.close()
            self._ctx.rooms.drop(address)

    # -- sessions ---------------------------------------------------------------------------

    def start(self) -> None:
        """A new session: go into every room that we are to be in."""
        self._online = True
        in_background(self._ctx, self._look_at_contacts, "names of contacts")
        self.coming.renew()
        for room in self._rooms.values():
            room.connect(True)
            if room.state is RoomState.REFUSED:
                continue  # it said so; only the user can change it
            room.become(RoomState.WAITING if room.record.autojoin else RoomState.OUTSIDE)
            if room.record.autojoin:
                self.coming.come(room)

    def resume(self) -> None:
        """The connection is back: a room may have forgotten us meanwhile."""
        self._online = True
        for room in self._rooms.values():
            room.connect(True)
            if room.inside:
                self.watch.check(room)
            elif room.record.autojoin and room.state is not RoomState.REFUSED:
                self.coming.come(room)
        self._hooks.ready()

    def ended(self) -> None:
        """The connection is gone."""
        self._online = False
        for room in self._rooms.values():
            room.connect(False)
        for answer in self.door.waiting.values():
            if not answer.done():
                answer.set_exception(NotConnected())

    def close(self) -> None:
        for room in self._rooms.values():
            room.close()

    async def run(self) -> None:
        """Ask rooms that have been silent for long; ends by cancellation."""
        while True:
            await asyncio.sleep(selfping.LOOK)
            self.watch.look(self._rooms.values())

    # -- what a person wants ----------------------------------------------------------------

    async def join(self, address: Address, nick: str = "", password: str = "") -> LiveRoom:
        """Enter a room and stay in it; returns once we are inside and its archive was read.

        Raises ``RoomError``, ``NotConnected``, ``StorageError``. Of a room that did not let us in
        the first time nothing stays here.
        """
        known = self._rooms.get(address)
        nick = nick.strip() or (known.record.nick if known else self.default_nick)
        joining.occupant_jid(address, nick)
        self._demand_connection()
        info = await joining.ask(self._stream, address)
        room, new = await self._make(address, nick, password)
        self.coming.stop(room)
        try:
            await self.door.enter(room, stubborn=False, info=info)
        except BaseException as error:
            await self._not_in(room, error, new=new)
            raise
        await self._tell(room)
        return room

    async def create(self, address: Address, nick: str, configure: Configure) -> LiveRoom:
        """Make a room, and set it up before anybody else can enter (§10.1).

        Raises ``RoomExists``, ``RoomError``, ``NotConnected`` and what ``configure`` raises.
        """
        self._demand_connection()
        room, new = await self._make(address, nick or self.default_nick, "")
        try:
            await self.door.enter(room, stubborn=False, configure=configure)
        except BaseException as error:
            await self._not_in(room, error, new=new)
            raise
        await self._tell(room)
        return room

    async def rejoin(self, address: Address) -> None:
        """Try now, with what is known. Raises as ``join``."""
        room = self._known(address)
        await self.join(address, room.record.nick, room.record.password)

    def enter(self, address: Address, nick: str, password: str) -> None:
        """Join in the background, in turn with others, now or when there is a connection."""
        in_background(self._ctx, lambda: self._enter(address, nick, password), "enter a room")

    async def leave(self, address: Address) -> None:
        """Leave and stay out; what was said stays here."""
        room = self._known(address)
        await room.change(autojoin=False)
        self._go(room)

    async def set_nick(self, address: Address, nick: str) -> None:
        """Be called otherwise in one room. Raises ``NickInUse``, ``BadNick``, ``RoomUnreachable``,
        ``NotConnected``."""
        room = self._known(address)
        occupant = joining.occupant_jid(address, nick)
        if room.inside and nick != room.nick:
            await self._incoming.rename(room, occupant)
        await room.change(nick=occupant.partition("/")[2])

    async def set_subject(self, address: Address, text: str) -> None:
        """Raises ``NotInRoom``, ``RoomForbidden``, ``RoomUnreachable``, ``NotConnected``."""
        room = self._known(address)
        if not room.inside:
            raise NotInRoom
        await self._incoming.set_subject(room, text)

    async def decide(self, conversation_id: ConversationId, go_on: bool) -> None:
        """The user has seen what changed: agree to the room as it is now, or leave it."""
        room = self.of(conversation_id)
        if room is None:
            raise UnknownConversation
        if go_on:
            await room.change(held=(), accepted=tuple(sorted({*room.record.accepted, *room.record.held})))
            self._hooks.ready()
        else:
            await self.leave(room.address)

    # -- what arrives -----------------------------------------------------------------------

    def take_presence(self, presence: Element) -> bool:
        """Handle presence of rooms. That of rooms where we are not is nobody's (ATT-073)."""
        if presence.get("type") not in (None, "unavailable", "error"):
            return False
        room, nick = self._sender(presence)
        if room is None:
            return presence.find(muc.USER) is not None
        if self._online or room.address in self.door.waiting:
            self.watch.hear(room)
            self._incoming.presence(room, presence, nick)
        return True

    def take_message(self, message: Element) -> bool:
        """Handle what is no message of a person: subjects, changes of the room, invitations.

        Messages to everybody in a room where we are not are ignored (ATT-072).
        """
        room, nick = self._sender(message)
        if room is not None and room.inside:
            self.watch.hear(room)
            if self._incoming.message(room, message, nick):
                return True
        if any(take(message) for take in self._hooks.messages):
            return True
        there = room is not None and (room.inside or room.address in self.door.waiting)
        return message.get("type") == "groupchat" and not there

    async def _enter(self, address: Address, nick: str, password: str) -> None:
        room, new = await self._make(address, nick or self.default_nick, password)
        if new:
            await self._tell(room)
        if self._online and not room.inside:
            self.coming.come(room)

    # -- the small things -------------------------------------------------------------------

    async def _put(self, address: Address, record: RoomRecord) -> LiveRoom:
        room = LiveRoom(self._ctx, address, record, self._hooks)
        await room.load()
        room.online, room.contacts = self._online, self._contacts
        room.on_unreflected = lambda: self.watch.check(room)
        self._rooms[address] = room
        self._ctx.rooms.put(room)
        return room

    async def _make(self, address: Address, nick: str, password: str) -> tuple[LiveRoom, bool]:
        """A room to be entered, and whether it is new here. Raises ``RoomNotFound`` for a person."""
        async with self._making:
            return await self._made(address, nick, password)

    async def _made(self, address: Address, nick: str, password: str) -> tuple[LiveRoom, bool]:
        if room := self._rooms.get(address):
            await room.change(nick=nick, password=password or room.record.password, autojoin=True)
            return room, False
        store = self._ctx.store
        async with store.transaction():
            conversation, new = await store.conversations.ensure(self._ctx.id, address, Kind.GROUPCHAT)
            if conversation.kind is not Kind.GROUPCHAT:  # somebody wrote from there, or to it
                if await is_person(self._ctx, address):
                    raise RoomNotFound
                await store.conversations.set_kind(conversation.id, Kind.GROUPCHAT)
            record = RoomRecord(conversation.id, nick, password)
            await store.rooms.put(record)
        return await self._put(address, record), new

    async def _not_in(self, room: LiveRoom, error: BaseException, *, new: bool) -> None:
        """A person could not enter a room: one that was not known before is not known now."""
        if not new:
            with contextlib.suppress(type(error)):  # it is raised to whoever wanted to enter
                self.coming.failed(room, error)
            if room.state is RoomState.WAITING and isinstance(error, joining.TEMPORARY):
                self.coming.come(room, pause=joining.FIRST_PAUSE)
            return
        self.forget(room.address)
        with contextlib.suppress(StorageError):
            await self._ctx.store.conversations.remove(room.conversation_id)

    async def _tell(self, room: LiveRoom) -> None:
        if conversation := await self._ctx.store.conversations.get(room.conversation_id):
            self._ctx.bus.publish(ConversationChanged(conversation))

    def _go(self, room: LiveRoom) -> None:
        self.coming.stop(room)
        if room.state in (RoomState.JOINING, RoomState.SYNCING, RoomState.JOINED):
            with contextlib.suppress(NotConnected):
                self._stream.send(muc.leave(joining.occupant_jid(room.address, room.nick)))
        answer = self.door.waiting.get(room.address)
        if answer and not answer.done():
            answer.set_exception(NotInRoom())
        self._hooks.forget(room.address)
        room.become(RoomState.OUTSIDE)

    def _known(self, address: Address) -> LiveRoom:
        room = self._rooms.get(address)
        if room is None:
            raise UnknownConversation
        return room

    def _demand_connection(self) -> None:
        if not self._online:
            raise NotConnected

    def _sender(self, stanza: Element) -> tuple[LiveRoom | None, str]:
        try:
            address, _, nick = full(stanza.get("from", "")).partition("/")
        except InvalidAddress:
            return None, ""
        return self._rooms.get(Address(address)), nick

    async def _look_at_contacts(self) -> None:
        """Whom a nick may imitate: the names and addresses of our contacts."""
        roster = await self._ctx.store.roster.list(self._ctx.id)
        names = [(name, one.jid) for one in roster for name in {one.name, one.jid.partition("@")[0]} if name]
        self._contacts = contacts_by_look(names)
        for room in self._rooms.values():
            room.contacts = self._contacts
