# SPDX-License-Identifier: AGPL-3.0-or-later
"""Parts of the archive that are not stored yet: where they are and how they are filled.

Reading towards the past from the newer end of a gap is what somebody who scrolls wants. A
gap between two stored parts may hold messages that only the order of the archive makes
readable, so what is encrypted there is read from its older end.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from xmppclient.errors import RequestError
from xmppclient.model import Address, Conversation, Gap, Interval
from xmppclient.pipeline.envelope import Envelope
from xmppclient.services.archive import reading
from xmppclient.services.archive.pager import Page
from xmppclient.services.archive.reading import (
    BEGINNING,
    GONE,
    NOBODY,
    NOWHERE,
    OVERLAP,
    Reading,
    latest,
    placed,
    plain,
    preceding,
)
from xmppclient.services.mam import Window

A_DAY = timedelta(days=1)  # by how much a clock of ours may have been wrong


@dataclass(frozen=True, slots=True)
class Hole:
    """What lies before ``upper``, down to the end of ``lower`` or to the archive's beginning."""

    upper: Interval
    lower: Interval | None
    peer: Address = NOBODY

    @property
    def since(self) -> datetime | None:
        """Where it begins, in time: clocks may have been wrong, so never after its end."""
        return min(self.lower.last_time, self.upper.first_time) if self.lower else None

    def shown(self, conversation: Conversation, *, filling: bool) -> Gap:
        return Gap(conversation.id, self.upper.id, self.since, self.upper.first_time, filling)


def holes(whole: Iterable[Interval], peers: Iterable[Interval], peer: Address = NOBODY) -> list[Hole]:
    """The gaps between intervals, newest first, for one address if there is one.

    Two intervals of the whole archive always have a gap between them, or they would be one. Those
    of one address fit to the others by time alone.
    """
    found: list[Hole] = []
    upper: Interval | None = None
    for interval in sorted((*whole, *peers), key=lambda one: one.last_time, reverse=True):
        if upper is not None and upper.from_start:
            break
        if upper is None or not _touch(upper, interval):
            found += [Hole(upper, interval, peer)] if upper else []
            upper = interval
        elif interval.first_time <= upper.first_time:
            upper = interval
    if upper is not None and not upper.from_start:
        found.append(Hole(upper, None, peer))
    return found


def _touch(upper: Interval, lower: Interval) -> bool:
    return bool(upper.peer or lower.peer) and lower.last_time >= upper.first_time


class Filler:
    """Reads a page at a time into a gap."""

    def __init__(self, kit: Reading) -> None:
        self._kit = kit
        self._ctx = kit.ctx

    async def of(self, peer: Address = NOBODY) -> list[Hole]:
        """The gaps of a conversation; of the whole archive for nobody."""
        archive = self._ctx.store.archive
        whole = await archive.intervals(self._ctx.id, self._kit.archive)
        peers = await archive.intervals(self._ctx.id, self._kit.archive, peer) if peer else ()
        return holes(whole, peers, peer)

    async def older(self, hole: Hole, size: int) -> int:
        """A page from the newer end; returns how many messages were new."""
        page = await self._before(hole, size)
        known = await self._kit.known(page.envelopes)
        envelopes = preceding(placed(page.envelopes, BEGINNING, known), hole.upper.first_time)
        readable = plain(envelopes)
        if hole.lower is not None and len(readable) < len(envelopes):
            stored = await self._kit.store(readable, None)
            return stored + await self.newer(hole, hole.lower)
        stored = await self._kit.store(envelopes, self._down(hole, page, envelopes))
        self._kit.changed()
        return stored

    async def newer(self, hole: Hole, lower: Interval) -> int:
        """A page from the older end, in the order of the archive."""
        page = await self._after(hole, lower)
        closed = page.complete or not page.last or hole.upper.first_id in page.ids
        known = await self._kit.known(page.envelopes)
        envelopes = placed(page.envelopes, lower.last_time, known, hole.upper.first_time)
        end = hole.upper.first_id, hole.upper.first_time
        reached = page.last, latest(page, envelopes)
        last_id, last_time = end if closed else reached
        step = Interval(
            self._ctx.id,
            self._kit.archive,
            lower.last_id,
            lower.last_time,
            last_id,
            last_time,
            peer=hole.peer,
        )
        stored = await self._kit.store(envelopes, step)
        self._kit.changed()
        return stored

    async def _before(self, hole: Hole, size: int) -> Page:
        upper, peer = hole.upper, hole.peer or None
        start = _early(hole.lower.last_time - A_DAY) if hole.lower and peer else None
        by_time = Window(size, before="", peer=peer, start=start, end=upper.first_time)
        if peer and not upper.peer:
            return await self._kit.page(by_time)
        return await self._page(replace(by_time, before=upper.first_id, start=None, end=None), by_time)

    async def _after(self, hole: Hole, lower: Interval) -> Page:
        peer = hole.peer or None
        by_time = Window(reading.PAGE, peer=peer, start=_early(lower.last_time - OVERLAP))
        if peer and not lower.peer:
            return await self._kit.page(by_time)
        return await self._page(replace(by_time, after=lower.last_id or None, start=None), by_time)

    async def _page(self, window: Window, by_time: Window) -> Page:
        """By id; by time where the archive has forgotten the id."""
        try:
            return await self._kit.page(window)
        except RequestError as error:
            if error.condition != GONE:
                raise
        return await self._kit.page(by_time)

    def _down(self, hole: Hole, page: Page, stored: list[Envelope]) -> Interval:
        """What is covered once a page before ``upper`` is stored."""
        oldest = stored[0].time if stored else page.first_time
        first_id, first_time, from_start = page.first, min(oldest, hole.upper.first_time), False
        if hole.lower is not None and _meets(page, hole, hole.lower):
            first_id, first_time = hole.lower.last_id, hole.lower.last_time
        elif page.complete or not page.first:
            first_id, first_time, from_start = NOWHERE, BEGINNING, True
        upper = hole.upper
        return Interval(
            self._ctx.id, self._kit.archive, first_id, first_time, upper.first_id, upper.first_time,
            from_start, hole.peer,
        )  # fmt: skip


def _meets(page: Page, hole: Hole, lower: Interval) -> bool:
    """Whether a page that goes towards the past has reached ``lower``, whose end the archive may have
    forgotten, and whose time another clock may have told."""
    margin = timedelta() if hole.peer else A_DAY
    return page.complete or lower.last_id in page.ids or page.first_time < lower.last_time - margin


def _early(time: datetime) -> datetime:
    return max(time, BEGINNING)
