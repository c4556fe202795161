# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a session and its front ends ask of the archive."""

import asyncio
import time as timer
from xml.etree.ElementTree import Element

from xmppclient.model import CheckReport, Conversation, Gap
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.inbound import Inbound
from xmppclient.services.archive import reading
from xmppclient.services.archive.catch_up import CatchUp
from xmppclient.services.archive.check import Check
from xmppclient.services.archive.gaps import Filler, Hole
from xmppclient.services.archive.pager import Pager
from xmppclient.services.archive.reading import HistoryMode, Reading
from xmppclient.stream.protocol import Stream

SCROLLED = 100  # messages that scrolling into a gap brings; enough for some screens
BREATH = 0.02  # seconds between two pages in the background, at least


class Archive:
    """The archive of one account."""

    def __init__(self, ctx: Context, stream: Stream, inbound: Inbound, omemo: HistoryMode) -> None:
        self._pager = Pager(ctx, stream)
        self._kit = Reading(ctx, self._pager, inbound, omemo)
        self._filler = Filler(self._kit)
        self._turn = asyncio.Lock()  # one page of a gap at a time
        self._filling: set[int] = set()

    def take(self, message: Element) -> bool:
        """Collect an archive result; False: the message is something else."""
        return self._pager.take(message)

    async def catch_up(self) -> int:
        """Fetch and store what came since the last session; returns the number of new messages.

        Raises ``RequestError``, ``RequestTimedOut``, ``NotConnected``, ``StorageError``; what
        was stored until then stays stored.
        """
        return await CatchUp(self._kit).run()

    async def fill_gaps(self) -> int:
        """Fill every gap, those between stored parts first; returns the number of new messages.

        For the background: it works half of the time at most, and gives up where a page brings it no
        further. What is left is known and comes next time. Raises as ``catch_up``.
        """
        stored = 0
        async with self._kit.history():
            done: set[tuple[str, str]] = set()
            while hole := next((h for h in await self._filler.of() if _name(h) not in done), None):
                done.add(_name(hole))
                started = timer.monotonic()
                stored += await self._in_background(hole)
                await self._kit.inbound.idle()
                await asyncio.sleep(max(BREATH, timer.monotonic() - started))
        return stored

    async def gaps(self, conversation: Conversation) -> tuple[Gap, ...]:
        """What of a conversation is not read from the archive yet, newest first."""
        found = await self._filler.of(conversation.address)
        return tuple(hole.shown(conversation, filling=hole.upper.id in self._filling) for hole in found)

    async def fill(self, conversation: Conversation, gap_id: int) -> int:
        """Read a page into a gap, from its newer end; returns how many messages were new.

        0 also if it is filled already. Raises as ``catch_up``.
        """
        self._filling.add(gap_id)
        self._kit.changed()
        try:
            async with self._turn, self._kit.history():
                for hole in await self._filler.of(conversation.address):
                    if hole.upper.id == gap_id:
                        return await self._filler.older(hole, SCROLLED)
            return 0
        finally:
            self._filling.discard(gap_id)
            self._kit.changed()

    async def check(self, conversation: Conversation) -> CheckReport:
        """Compare a conversation with the whole archive and store what is missing. Raises as
        ``catch_up``."""
        async with self._kit.history():
            return await Check(self._kit, conversation).run()

    async def _in_background(self, hole: Hole) -> int:
        async with self._turn:
            if hole.lower is not None:
                return await self._filler.newer(hole, hole.lower)
            return await self._filler.older(hole, reading.PAGE)


def _name(hole: Hole) -> tuple[str, str]:
    """Its ends; they move with every page that was stored."""
    return hole.upper.first_id, hole.lower.last_id if hole.lower else ""
