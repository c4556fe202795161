# SPDX-License-Identifier: AGPL-3.0-or-later
"""Catching up with the account's archive (XEP-0313).

Everything goes through the incoming lane, page by page, each committed with the point
up to which the archive is stored. The first time, the newest page of the account and of
each contact come first, then the rest towards the past; where that stopped is kept, so
that it goes on after a restart.
"""

import asyncio
import logging
import secrets
import time as timer
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol
from xml.etree.ElementTree import Element

from xmppclient.errors import RequestError, XmppClientError
from xmppclient.events import ArchiveSynced
from xmppclient.model import Address, ArchivePoint, StanzaId
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.envelope import Envelope, open_archived
from xmppclient.pipeline.inbound import Inbound
from xmppclient.pipeline.senders import Claim, allowed
from xmppclient.services import mam
from xmppclient.services.mam import Fin, Window
from xmppclient.stream.protocol import Stream

log = logging.getLogger(__name__)

PAGE = 100  # messages; a page is parsed in slices, so its size costs no frame
FIRST_PER_CHAT = 20
MAX_RESULTS = 10 * PAGE  # what one query may bring; a server that sends more is cut off
COMPLETE = "complete"
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
OVERLAP = timedelta(minutes=5)  # read again when only the time is left to go by
CLOCKS_APART = timedelta(minutes=5)  # by how much the server's clock may lie behind ours


class HistoryMode(Protocol):
    """What OMEMO does around a catch-up: no empty message for each old message."""

    async def begin_history(self) -> None: ...
    async def end_history(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Page:
    envelopes: list[Envelope]
    fin: Fin

    def following(self, time: datetime) -> "Page":
        """The same page, behind what was stored last, whose time is ``time``.

        That may have come live, and then our clock said when it arrived; the archive says
        when it took a message, often in whole seconds. What it took later is not shown earlier.
        """
        late = time - CLOCKS_APART
        return Page([replace(e, time=time) if late < e.time < time else e for e in self.envelopes], self.fin)


class Archive:
    """The archive of one account."""

    def __init__(self, ctx: Context, stream: Stream, inbound: Inbound, omemo: HistoryMode) -> None:
        self._ctx = ctx
        self._stream = stream
        self._inbound = inbound
        self._omemo = omemo
        self._queries: dict[str, list[Element]] = {}

    def take(self, message: Element) -> bool:
        """Collect an archive result; False: the message is something else.

        A result counts only from our own account and for a query that is running
        (ATT-056, ATT-057).
        """
        result = message.find(mam.RESULT)
        if result is None:
            return False
        sender = Address(message.get("from") or self._ctx.jid)
        found = self._queries.get(result.get("queryid", ""))
        if found is not None and allowed(Claim.ARCHIVE_RESULT, sender, self._ctx.jid):
            if len(found) < MAX_RESULTS:
                found.append(result)
        else:
            log.warning("dropped an archive result that nobody asked for")
        return True

    async def catch_up(self) -> int:
        """Fetch and store what the archive has and we have not; returns the number of new messages.

        Raises ``RequestError``, ``RequestTimedOut``, ``NotConnected``, ``StorageError``; what
        was stored until then stays stored.
        """
        started = timer.monotonic()
        point = await self._ctx.store.archive.point(self._ctx.id, self._ctx.jid)
        async with self._history():
            stored = await (self._forward(point) if point else self._start())
        self._report(stored, started, complete=True)
        return stored

    async def fill_past(self) -> int:
        """Go on towards the beginning of the archive; returns the number of new messages."""
        key = self._past_key()
        oldest = await self._ctx.store.settings.get(key)
        stored = 0
        if not oldest or oldest == COMPLETE:
            return 0
        async with self._history(), aclosing(self._pages(Window(PAGE, before=oldest))) as pages:
            async for page in pages:
                stored += await self._inbound.accept_page(page.envelopes, None)
                finished = page.fin.complete or not page.fin.first
                await self._ctx.store.settings.set(key, COMPLETE if finished else page.fin.first)
        return stored

    @asynccontextmanager
    async def _history(self) -> AsyncIterator[None]:
        await self._omemo.begin_history()
        try:
            yield
        finally:
            await self._omemo.end_history()

    async def _start(self) -> int:
        """An archive that was empty when we first looked is read from its beginning: in the order
        in which it was written, so that ratchets can follow."""
        if await self._ctx.store.settings.get(self._past_key()) == COMPLETE:
            return await self._read_on(Window(PAGE))
        return await self._first_time()

    async def _forward(self, point: ArchivePoint) -> int:
        """From the last stored message on; by time where the archive has forgotten its id."""
        try:
            return await self._read_on(Window(PAGE, after=point.stanza_id), point.time)
        except RequestError as error:
            if error.condition != "item-not-found":
                raise
        log.info("the archive no longer knows where we were; asking by time")
        return await self._read_on(Window(PAGE, start=point.time - OVERLAP))

    async def _read_on(self, window: Window, behind: datetime = BEGINNING) -> int:
        stored = 0
        started = timer.monotonic()
        async with aclosing(self._pages(window)) as pages:
            async for page in pages:
                stored += await self._store(page.following(behind))
                self._report(stored, started, complete=False)
        return stored

    async def _first_time(self) -> int:
        newest = await self._page(Window(PAGE, before=""))
        for contact in await self._ctx.store.roster.list(self._ctx.id):
            page = await self._page(Window(FIRST_PER_CHAT, before="", peer=contact.jid))
            await self._inbound.accept_page(page.envelopes, None)
        past = COMPLETE if newest.fin.complete or not newest.fin.first else newest.fin.first
        await self._ctx.store.settings.set(self._past_key(), past)
        return await self._store(newest)

    async def _store(self, page: Page) -> int:
        if not page.fin.last:
            return await self._inbound.accept_page(page.envelopes, None)
        time = page.envelopes[-1].time if page.envelopes else self._ctx.clock.now()
        point = ArchivePoint(self._ctx.id, self._ctx.jid, StanzaId(page.fin.last), time)
        return await self._inbound.accept_page(page.envelopes, point)

    async def _pages(self, window: Window) -> AsyncGenerator[Page, None]:
        """Pages one after the other; the next is asked for while one is being stored."""
        seen: set[str] = set()
        ahead = self._ctx.tasks.spawn(self._outcome(window), "archive page")
        try:
            while True:
                page = await ahead
                if isinstance(page, XmppClientError):
                    raise page
                forward = window.before is None
                cursor = page.fin.last if forward else page.fin.first
                done = page.fin.complete or not cursor or cursor in seen
                if not done:
                    seen.add(cursor)
                    window = replace(window, after=cursor) if forward else replace(window, before=cursor)
                    ahead = self._ctx.tasks.spawn(self._outcome(window), "archive page")
                yield page
                if done:
                    return
        finally:
            ahead.cancel()
            await asyncio.gather(ahead, return_exceptions=True)

    async def _outcome(self, window: Window) -> Page | XmppClientError:
        """A page or what went wrong, which is for whoever waits for it and not for the log."""
        try:
            return await self._page(window)
        except XmppClientError as error:
            return error

    async def _page(self, window: Window) -> Page:
        query_id = secrets.token_hex(8)
        results = self._queries[query_id] = []
        try:
            answer = await self._stream.request("set", mam.query(query_id, window))
        finally:
            del self._queries[query_id]
        fin = mam.fin(answer)
        if fin is None:
            raise RequestError("undefined-condition", "the archive did not end its page")
        opened = (open_archived(result, self._ctx.jid) for result in results)
        return Page([envelope for envelope in opened if envelope], fin)

    def _report(self, stored: int, started: float, *, complete: bool) -> None:
        seconds = timer.monotonic() - started
        self._ctx.bus.publish(ArchiveSynced(self._ctx.id, stored, seconds, complete))

    def _past_key(self) -> str:
        return f"account/{self._ctx.id}/archive/oldest"
