# SPDX-License-Identifier: AGPL-3.0-or-later
"""The way into a room: ask what it is, send presence, see who is there, read what was missed.

What a room gives away is compared with what the user agreed to before anything can be sent
into it; so a room that changed while we were away is noticed (ATT-079).
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Collection

from xmppclient.errors import NickInUse, NotInRoom, RoomExists, RoomNotFound, RoomUnreachable
from xmppclient.model import Address, Policy, RoomState
from xmppclient.pipeline.context import Context
from xmppclient.services.rooms import joining, traits
from xmppclient.services.rooms.hooks import Hooks
from xmppclient.services.rooms.room import LiveRoom
from xmppclient.stream.protocol import Stream
from xmppclient.xep import muc
from xmppclient.xep.disco import Info
from xmppclient.xep.muc import Code, History

log = logging.getLogger(__name__)

RECENT = 50  # messages that a room without an archive is asked for the first time

Configure = Callable[[Address], Awaitable[None]]


class Door:
    """Goes into the rooms of one account. A room that waits for an answer is in ``waiting``."""

    def __init__(self, ctx: Context, stream: Stream, hooks: Hooks) -> None:
        self._ctx = ctx
        self._stream = stream
        self._hooks = hooks
        self.waiting: dict[Address, asyncio.Future[frozenset[int]]] = {}
        self.changes: dict[Address, set[int]] = {}  # codes of rooms that were not looked into yet

    async def enter(
        self,
        room: LiveRoom,
        *,
        stubborn: bool,
        info: Info | None = None,
        configure: Configure | None = None,
    ) -> None:
        """Returns once we are inside and its archive was read, as far as it can be.

        ``stubborn``: under another nick rather than not at all. ``info``: it was just asked.
        ``configure``: make the room, and set it up while nobody else can be in it. Raises
        ``RoomError``, ``RequestError``, ``NotConnected``, ``StorageError``.
        """
        async with room.lock:
            if stubborn and room.inside and room.online:
                return
            if room.closed:  # whoever came before us was not let in
                raise RoomUnreachable
            room.become(RoomState.JOINING)
            if configure is None:
                await self.learn(
                    room, await joining.ask(self._stream, room.address) if info is None else info
                )
            self._hooks.hold(room.address)
            complete = False
            try:
                codes = await self._knock(room, joining.nicks(room.record.nick, stubborn=stubborn))
                await self._arrive(room, codes, configure)
                complete = await self._read(room)
            finally:
                self._hooks.release(room.address, complete)
            if not room.traits.archived:  # what it repeated may prove that ours arrived
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._hooks.stored(room.address), joining.HISTORY)
            self._still(room)
            room.become(RoomState.JOINED)
            room.publish_now()
        self._hooks.entered(room.address, room.conversation_id)

    async def learn(self, room: LiveRoom, info: Info, codes: Collection[int] = ()) -> None:
        """What the room says of itself, or a status code of it; hold what is to be sent if it gives away
        more than the user agreed to."""
        if info.features:
            room.told = traits.told(info)
            self._hooks.told(room.conversation_id, info)
        told, record = room.told, room.record
        await room.change(
            features=traits.after((told.features if info.features else record.features), codes),
            logged=traits.log_after(record.logged, codes),
            title=told.title or record.title,
            description=told.description if info.features else record.description,
        )
        exposed = traits.exposures(room.traits)
        if not room.inside or not room.traits.known:
            return  # nothing can be sent there, and what lets us in may say more
        if not record.accepted:
            await self._first(room, exposed)
            return
        await self._compare(room, exposed)
        if info.features or room.state is not RoomState.JOINED:  # no code alone, which may be half of it
            await room.change(accepted=tuple(sorted({*room.record.accepted} & {*exposed})))

    async def _compare(self, room: LiveRoom, exposed: Collection[str]) -> None:
        news = [code for code in traits.newly(room.record.accepted, exposed) if code not in room.record.held]
        if news:
            await room.change(held=tuple(sorted({*room.record.held, *news})))
            for code in news:
                room.notice(code)

    async def _first(self, room: LiveRoom, exposed: Collection[str]) -> None:
        """A room that we see for the first time is what the user wanted to enter, or made. Encrypt if
        that is possible there."""
        await room.change(accepted=tuple(sorted(exposed)))
        conversations = self._ctx.store.conversations
        policy = Policy.OMEMO if room.traits.private else Policy.NONE
        await conversations.set_policy(room.conversation_id, policy)
        await conversations.set_flags(room.conversation_id, mentions_only=not room.traits.members_only)

    async def _knock(self, room: LiveRoom, nicks: tuple[str, ...]) -> frozenset[int]:
        """Returns the status codes of our own presence inside."""
        for nick in nicks:
            try:
                codes = await self._ask_in(room, nick)
            except NickInUse:
                if nick == nicks[-1]:
                    raise
                continue
            if room.nick != room.record.nick:
                room.notice("renamed", room.nick)
            return codes
        raise NickInUse

    async def _ask_in(self, room: LiveRoom, nick: str) -> frozenset[int]:
        occupant = joining.occupant_jid(room.address, nick)
        room.nick = nick
        room.repeated.clear()
        presence = muc.join(occupant, room.record.password, await self._history(room))
        self._hooks.entering(room.record, presence)
        if room.state is not RoomState.JOINING:  # the user has left it meanwhile
            raise NotInRoom
        answer = self.waiting[room.address] = asyncio.get_running_loop().create_future()
        try:
            self._stream.send(presence)
            return await asyncio.wait_for(answer, joining.PATIENCE)
        except TimeoutError as error:
            raise RoomUnreachable from error
        finally:
            self.waiting.pop(room.address, None)

    async def _history(self, room: LiveRoom) -> History:
        """Only a room without an archive is asked for what it remembers."""
        if room.traits.archived:
            return History()
        page = await self._ctx.store.messages.page(room.conversation_id, None, 1)
        return History(since=page[0].time) if page else History(most=RECENT)

    async def _arrive(self, room: LiveRoom, codes: frozenset[int], configure: Configure | None) -> None:
        if (Code.CREATED in codes) is (configure is None):
            self._stream.send(muc.leave(joining.occupant_jid(room.address, room.nick)))
            raise RoomNotFound if configure is None else RoomExists
        info = Info()
        if configure is not None:
            await configure(room.address)
            info = await joining.ask(self._stream, room.address)
        # No code about a log in the presence that lets us in means that there is none (§7.2.12).
        told = codes if Code.LOGGED in codes else {*codes, Code.NOT_LOGGED}
        await self.learn(room, info, {*told, *self.changes.pop(room.address, ())})
        self._still(room)
        room.everybody()

    def _still(self, room: LiveRoom) -> None:
        """Raises what put us out, or ``RoomUnreachable``, if we are not inside any more."""
        if not room.inside:
            raise room.reason or RoomUnreachable

    async def _read(self, room: LiveRoom) -> bool:
        """Whether there is an archive, and it was read to its end. A room without one repeats what it
        remembers, and then its subject (§7.2.15)."""
        if room.traits.archived:
            return await self._hooks.read(room.address)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(room.repeated.wait(), joining.HISTORY)
        return False
