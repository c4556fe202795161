# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a new session reads of the archive: everything since the last one, in order.

A program is seldom away for more than a page, so one question is mostly enough. If there
is more, the newest page is fetched next and what is not encrypted in it is shown at once;
the rest comes in the order in which it was written, because ratchets allow no other.
"""

import logging
import time as timer
from contextlib import aclosing
from dataclasses import replace

from xmppclient.errors import RequestError
from xmppclient.events import ArchiveSynced
from xmppclient.model import Address, Interval
from xmppclient.services.archive import reading
from xmppclient.services.archive.pager import Page
from xmppclient.services.archive.reading import (
    BEGINNING,
    GONE,
    NOWHERE,
    OVERLAP,
    Reading,
    latest,
    placed,
    plain,
)
from xmppclient.services.mam import Window

log = logging.getLogger(__name__)

FIRST_PER_CHAT = 20
FAR = 4  # pages that are read of a room where nothing is encrypted before the newest one comes


class CatchUp:
    """One run; ``end`` is the interval that grows."""

    def __init__(self, kit: Reading) -> None:
        self._kit = kit
        self._ctx = kit.ctx
        self._started = timer.monotonic()
        self._stored = 0
        self.end: Interval | None = None

    async def run(self) -> int:
        """Returns the number of new messages."""
        self.end = await self._ctx.store.archive.newest(self._ctx.id, self._kit.archive)
        self._ctx.news.begin(self.end.last_time if self.end else None, self._kit.room)
        async with self._kit.history.reading():
            if self.end is None:
                await self._first_time()
            else:
                await self._forward(self.end)
        if self.end is not None:
            self._kit.inbound.reached(self.end)
        self._report(complete=True)
        return self._stored

    async def _forward(self, end: Interval) -> None:
        """From the last stored message on; by time where the archive has forgotten its id."""
        try:
            await self._read_on(Window(reading.PAGE, after=end.last_id or None))
        except RequestError as error:
            if error.condition != GONE:
                raise
            log.info("the archive no longer knows where we were; asking by time")
            reached = (self.end or end).last_time
            await self._read_on(Window(reading.PAGE, start=max(reached - OVERLAP, BEGINNING)))

    async def _read_on(self, window: Window) -> None:
        read = 0
        async with aclosing(self._kit.pages(window)) as pages:
            async for page in pages:
                if not page.complete and page.last and not read:
                    await self._look_ahead()
                await self._append(page)
                self._report(complete=False)
                read += 1
                if read >= FAR and not page.complete and self._kit.any_order:
                    await self._skip()
                    return

    async def _skip(self) -> None:
        """A large room wrote more than anybody reads: go on with its newest page, behind a gap."""
        assert self.end is not None
        newest = await self._kit.page(Window(reading.PAGE, before=""))
        if self.end.last_id in newest.ids:
            await self._read_on(Window(reading.PAGE, after=self.end.last_id))
            return
        self.end = opening(self._kit.interval(newest), newest)
        self._stored += await self._kit.store(placed(newest.envelopes, BEGINNING), self.end)
        self._kit.changed()

    async def _look_ahead(self) -> None:
        """The newest messages, as far as it is safe; they come again, and are known then."""
        try:
            newest = await self._kit.page(Window(reading.PAGE, before=""))
        except RequestError as error:
            log.info("the newest messages come last: %s", error)
            return
        whole = [e for e in newest.envelopes if e.time > newest.first_time]  # seconds, seen as a whole
        self._stored += await self._kit.store(plain(placed(whole, newest.first_time)), None)

    async def _append(self, page: Page) -> None:
        assert self.end is not None
        envelopes = placed(page.envelopes, self.end.last_time)
        if page.last:
            self.end = replace(
                self._kit.interval(page),
                first_id=self.end.last_id,
                first_time=self.end.last_time,
                last_time=latest(page, envelopes),
                from_start=not self.end.last_id,
            )
        self._stored += await self._kit.store(envelopes, self.end if page.last else None)

    async def _first_time(self) -> None:
        """The newest page, and in the archive of the account before it that of each contact. An archive
        that is empty is read from its beginning the next time, in order, so that ratchets can follow."""
        newest = await self._kit.page(Window(reading.PAGE, before=""))
        if not newest.complete and not self._kit.room:
            for contact in await self._ctx.store.roster.list(self._ctx.id):
                await self._newest_of(contact.jid, newest)
        self.end = opening(self._kit.interval(newest), newest)
        self._stored += await self._kit.store(placed(newest.envelopes, BEGINNING), self.end)
        self._kit.changed()

    async def _newest_of(self, contact: Address, newest: Page) -> None:
        """What a contact wrote last, if that lies before the newest page of all."""
        page = await self._kit.page(Window(FIRST_PER_CHAT, before="", peer=contact))
        older = [e for e in page.envelopes if e.stanza_id not in newest.ids and e.time <= newest.first_time]
        covered = opening(self._kit.interval(page, contact), page)
        if older or covered.from_start:
            covered = replace(covered, last_id=newest.first, last_time=newest.first_time)
            self._stored += await self._kit.store(older, covered)

    def _report(self, *, complete: bool) -> None:
        if self._kit.room:
            return  # a room tells its state itself
        seconds = timer.monotonic() - self._started
        self._ctx.bus.publish(ArchiveSynced(self._ctx.id, self._stored, seconds, complete))


def opening(interval: Interval, page: Page) -> Interval:
    """What the newest page covers; all there is, if nothing lies before it."""
    if page.last and not page.complete:
        return interval
    last_time = interval.last_time if page.last else BEGINNING
    return replace(interval, first_id=NOWHERE, first_time=BEGINNING, last_time=last_time, from_start=True)
