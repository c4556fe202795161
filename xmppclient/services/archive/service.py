# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a session and its front ends ask of the archive."""

import asyncio
import logging
import time as timer
from collections.abc import Callable
from dataclasses import replace
from xml.etree.ElementTree import Element

from xmppclient.errors import NotConnected, RequestError, RequestTimedOut, StorageError
from xmppclient.events import ProblemOccurred
from xmppclient.model import Address, CheckReport, Conversation, Gap, Kind
from xmppclient.pipeline.context import OUR_ARCHIVE, Context
from xmppclient.pipeline.inbound import Inbound
from xmppclient.services.archive import reading, retries
from xmppclient.services.archive.catch_up import CatchUp
from xmppclient.services.archive.check import Check
from xmppclient.services.archive.gaps import Filler, Hole
from xmppclient.services.archive.pager import Pager
from xmppclient.services.archive.reading import History, HistoryMode, Reading, peer_of
from xmppclient.stream.protocol import Stream

log = logging.getLogger(__name__)

SCROLLED = 100  # messages that scrolling into a gap brings; enough for some screens
ENOUGH = 400  # messages of a room that are here without anybody having scrolled
HOLD_LIMIT = 15.0  # seconds that live messages of a room wait for its archive at most
BREATH = 0.02  # seconds between two pages in the background, at least


class Archive:
    """The archives of one account: its own and those of its rooms."""

    def __init__(self, ctx: Context, stream: Stream, inbound: Inbound, omemo: HistoryMode) -> None:
        self._pager = Pager(ctx, stream)
        self._kit = Reading(ctx, self._pager, inbound, History(omemo))
        self._turn = asyncio.Lock()  # one page of a gap at a time
        self._filling: set[int] = set()
        self._retries: dict[Address, asyncio.Task[None]] = {}
        self._behind: set[Address] = set()  # rooms that are being filled in the background

    def take(self, message: Element) -> bool:
        """Collect an archive result; False: the message is something else."""
        return self._pager.take(message)

    async def catch_up(self) -> int:
        """Fetch and store what came since the last session; returns the number of new messages.

        Raises ``RequestError``, ``RequestTimedOut``, ``NotConnected``, ``StorageError``; what
        was stored until then stays stored.
        """
        return await CatchUp(self._kit).run()

    async def catch_up_room(self, address: Address) -> int:
        """The same for the archive of a room: only the newest page if it was never read. What lies
        before is read when somebody scrolls there, and a little of it in the background.

        The room has to be in ``ctx.rooms``, and its live messages held. Raises as ``catch_up``.
        """
        if task := self._retries.pop(address, None):
            task.cancel()
        try:
            stored = await CatchUp(replace(self._kit, room=address)).run()
        except (RequestError, RequestTimedOut) as error:
            if not isinstance(error, RequestError) or error.condition not in retries.NEVER:
                retry = self._catch_up_later(address)
                self._retries[address] = self._kit.ctx.tasks.spawn(retry, "archive of a room again")
            raise
        if address not in self._behind:
            self._behind.add(address)
            self._kit.ctx.tasks.spawn(self._fill_room(address), "history of a room")
        return stored

    async def _catch_up_later(self, address: Address) -> None:
        """Until it works, less and less often, while we are in the room."""
        inbound = self._kit.inbound
        for pause in retries.AGAIN:
            await asyncio.sleep(pause)
            if self._kit.ctx.rooms.of(address) is None:
                return
            complete = False
            inbound.hold(address)
            limit = asyncio.get_running_loop().call_later(HOLD_LIMIT, inbound.admit_plain, address)
            try:
                await CatchUp(replace(self._kit, room=address)).run()
                complete = True
                return
            except (RequestError, RequestTimedOut) as error:
                log.info("the archive of a room still cannot be read: %s", error)
            except NotConnected:
                return  # whoever enters it in the next session reads it
            except StorageError as error:
                self._kit.ctx.bus.publish(ProblemOccurred(self._kit.ctx.id, error))
                return
            finally:
                limit.cancel()
                inbound.release(address, complete=complete)

    async def fill_gaps(self) -> int:
        """Fill every gap, those between stored parts first; returns the number of new messages.

        For the background: it works half of the time at most, and gives up where a page brings it no
        further. What is left is known and comes next time. Raises as ``catch_up``.
        """
        return await self._fill(Filler(self._kit), lambda stored: True)

    async def gaps(self, conversation: Conversation) -> tuple[Gap, ...]:
        """What of a conversation is not read from the archive yet, newest first."""
        found = await self._filler(conversation).of(peer_of(conversation))
        return tuple(hole.shown(conversation, filling=hole.upper.id in self._filling) for hole in found)

    async def fill(self, conversation: Conversation, gap_id: int) -> int:
        """Read a page into a gap, from its newer end; returns how many messages were new.

        0 also if it is filled already. Raises as ``catch_up``.
        """
        self._filling.add(gap_id)
        self._kit.changed()
        try:
            filler = self._filler(conversation)
            async with self._turn, self._kit.history.reading():
                for hole in await filler.of(peer_of(conversation)):
                    if hole.upper.id == gap_id:
                        return await filler.older(hole, SCROLLED)
            return 0
        finally:
            self._filling.discard(gap_id)
            self._kit.changed()

    async def check(self, conversation: Conversation) -> CheckReport:
        """Compare a conversation with the whole archive and store what is missing. Raises as
        ``catch_up``."""
        async with self._kit.history.reading():
            return await Check(self._of(conversation), conversation).run()

    def _of(self, conversation: Conversation) -> Reading:
        """The archive that has a conversation."""
        room = conversation.address if conversation.kind is Kind.GROUPCHAT else OUR_ARCHIVE
        return replace(self._kit, room=room)

    def _filler(self, conversation: Conversation) -> Filler:
        return Filler(self._of(conversation))

    async def _fill(self, filler: Filler, goes_on: Callable[[int], bool]) -> int:
        stored = 0
        done: set[tuple[str, str]] = set()
        async with self._kit.history.reading():
            while goes_on(stored):
                hole = next((hole for hole in await filler.of() if _name(hole) not in done), None)
                if hole is None:
                    break
                done.add(_name(hole))
                started = timer.monotonic()
                stored += await self._in_background(filler, hole)
                await self._kit.inbound.idle()
                await asyncio.sleep(max(BREATH, timer.monotonic() - started))
        return stored

    async def _fill_room(self, address: Address) -> None:
        """Read a little more of a room than its newest page, so that one can scroll at once."""
        try:
            here = await self._stored_of(address)
            filler = Filler(replace(self._kit, room=address))
            await self._fill(filler, lambda stored: here + stored < ENOUGH)
        except (RequestError, RequestTimedOut, NotConnected) as error:
            log.info("older history of a room comes when somebody scrolls there: %s", error)
        except StorageError as error:
            self._kit.ctx.bus.publish(ProblemOccurred(self._kit.ctx.id, error))
        finally:
            self._behind.discard(address)

    async def _stored_of(self, address: Address) -> int:
        """How many messages of a room are here, as far as that matters."""
        room = self._kit.ctx.rooms.of(address)
        if room is None:
            return ENOUGH
        return len(await self._kit.ctx.store.messages.page(room.conversation_id, None, ENOUGH))

    async def _in_background(self, filler: Filler, hole: Hole) -> int:
        async with self._turn:
            if hole.lower is not None:
                return await filler.newer(hole, hole.lower)
            return await filler.older(hole, reading.PAGE)


def _name(hole: Hole) -> tuple[str, str]:
    """Its ends; they move with every page that was stored."""
    return hole.upper.first_id, hole.lower.last_id if hole.lower else ""
