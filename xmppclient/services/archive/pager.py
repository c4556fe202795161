# SPDX-License-Identifier: AGPL-3.0-or-later
"""Asks an archive, our own or that of a room, for pages and believes only what came (XEP-0313 §4,
XEP-0059 §2).

What a page covers is taken from the results, not from what its end says of them: a message
that was lost on the way must not count as stored.
"""

import asyncio
import logging
import secrets
from collections import deque
from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace
from datetime import datetime
from xml.etree.ElementTree import Element

from xmppclient import ns
from xmppclient.clock import parse_stamp
from xmppclient.errors import RequestError, XmppClientError
from xmppclient.model import Address, StanzaId
from xmppclient.pipeline.context import OUR_ARCHIVE, Context
from xmppclient.pipeline.envelope import Envelope, open_archived
from xmppclient.pipeline.senders import Claim, allowed
from xmppclient.services import mam
from xmppclient.services.mam import Fin, Window
from xmppclient.stream.protocol import Stream

log = logging.getLogger(__name__)

MAX_PAGES = 10_000  # of one query; an archive that goes on is read on in the next session
PATIENCE = 60.0  # seconds for one page: some servers search from the beginning
DELAY = f"{ns.q(ns.FORWARD, 'forwarded')}/{ns.q(ns.DELAY, 'delay')}"


@dataclass(frozen=True, slots=True)
class Page:
    """Messages in the order of the archive.

    ``first`` and ``last`` are the ids of its ends, empty for an empty page; a message that is
    none between us and somebody counts there, though it has no envelope.
    """

    envelopes: list[Envelope]
    ids: frozenset[str]
    first: StanzaId
    last: StanzaId
    first_time: datetime
    last_time: datetime
    complete: bool


@dataclass(slots=True)
class Query:
    """Collects the results of one that is running."""

    window: Window
    room: Address
    results: "deque[Element]"
    too_many: bool = False

    def take(self, result: Element) -> None:
        """Keep no more than was asked for: those next to where we are. One without an id is none."""
        if not result.get("id"):
            return
        if len(self.results) == self.window.size:
            self.too_many = True
            if not self.window.backward:
                return
        self.results.append(result)


class Pager:
    """Queries to the archives of one account."""

    def __init__(self, ctx: Context, stream: Stream) -> None:
        self._ctx = ctx
        self._stream = stream
        self._queries: dict[str, Query] = {}

    def take(self, message: Element) -> bool:
        """Collect an archive result; False: the message is something else.

        A result counts only from the archive that was asked and for a query that is running
        (ATT-056, ATT-057).
        """
        result = message.find(mam.RESULT)
        if result is None:
            return False
        sender = Address(message.get("from") or self._ctx.jid)
        query = self._queries.get(result.get("queryid", ""))
        if query is not None and self._answers(query, sender):
            query.take(result)
        else:
            log.warning("dropped an archive result that nobody asked for")
        return True

    async def page(self, window: Window, room: Address = OUR_ARCHIVE) -> Page:
        """One page. Raises ``RequestError``, ``RequestTimedOut``, ``NotConnected``."""
        query_id = secrets.token_hex(8)
        query = self._queries[query_id] = Query(window, room, deque(maxlen=window.size))
        try:
            answer = await self._stream.request("set", mam.query(query_id, window), room, timeout=PATIENCE)
        finally:
            del self._queries[query_id]
        fin = mam.fin(answer)
        if fin is None or (fin.last and not query.results):
            raise RequestError("undefined-condition", "the archive did not send the page that it ended")
        return self._opened(query, fin)

    async def pages(self, window: Window, room: Address = OUR_ARCHIVE) -> AsyncGenerator[Page, None]:
        """Pages one after the other; the next is asked for while one is being stored.

        Raises ``RequestError`` also if the archive comes back to where it was, or does not end
        (ATT-059), else as ``page``.
        """
        seen: set[str] = set()
        ahead = self._ctx.tasks.spawn(self._outcome(window, room), "archive page")
        try:
            while True:
                page = await ahead
                if isinstance(page, XmppClientError):
                    raise page
                done = page.complete or not page.last
                more = not done and len(seen) < MAX_PAGES
                if more:
                    window = _beyond(window, page, seen)
                    ahead = self._ctx.tasks.spawn(self._outcome(window, room), "archive page")
                yield page
                if done:
                    return
                if not more:
                    raise RequestError("undefined-condition", "the archive does not come to an end")
        finally:
            ahead.cancel()
            await asyncio.gather(ahead, return_exceptions=True)

    async def _outcome(self, window: Window, room: Address) -> Page | XmppClientError:
        """A page or what went wrong, which is for whoever waits for it and not for the log."""
        try:
            return await self.page(window, room)
        except XmppClientError as error:
            return error

    def _answers(self, query: Query, sender: Address) -> bool:
        claim = Claim.ROOM_ARCHIVE_RESULT if query.room else Claim.ARCHIVE_RESULT
        return allowed(claim, sender, self._ctx.jid, query.room)

    def _opened(self, query: Query, fin: Fin) -> Page:
        results = list(query.results)
        if len(results) > 1 and fin.first == results[-1].get("id") and fin.last == results[0].get("id"):
            results.reverse()  # newest first, though nobody asked for that (XEP-0313 §4.3.4)
        ids = [StanzaId(result.get("id", "")) for result in results] or [StanzaId("")]
        now = self._ctx.clock.now()
        first_time, last_time = (_time(results[end]) if results else None for end in (0, -1))
        opened = (open_archived(result, self._ctx.jid, query.room) for result in results)
        return Page(
            [envelope for envelope in opened if envelope],
            frozenset(ids),
            ids[0],
            ids[-1],
            first_time or now,
            last_time or now,
            fin.complete and not query.too_many,
        )


def _time(result: Element) -> datetime | None:
    delay = result.find(DELAY)
    return None if delay is None else parse_stamp(delay.get("stamp", ""))


def _beyond(window: Window, page: Page, seen: set[str]) -> Window:
    """Where the next page begins."""
    cursor = page.first if window.backward else page.last
    if cursor in seen:
        raise RequestError("undefined-condition", "the archive repeats itself")
    seen.add(cursor)
    return replace(window, before=cursor) if window.backward else replace(window, after=cursor)
