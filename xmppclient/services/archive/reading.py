# SPDX-License-Identifier: AGPL-3.0-or-later
"""What everybody who reads the archive shares: pages, the lane, history mode, and times."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from xmppclient.events import GapsChanged
from xmppclient.model import Address, Interval, StanzaId
from xmppclient.pipeline.cipher import is_encrypted
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.envelope import Envelope
from xmppclient.pipeline.inbound import Inbound
from xmppclient.services.archive.pager import Page, Pager

PAGE = 250  # messages; a server may send fewer. A page is parsed in slices, so it costs no frame
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
NOWHERE = StanzaId("")
GONE = "item-not-found"  # the archive does not know the id that we named (XEP-0313 §4.3.5)
OVERLAP = timedelta(minutes=5)  # read again when only the time is left to go by
CLOCKS_APART = timedelta(minutes=5)  # by how much the server's clock may lie behind ours
MICROSECOND = timedelta(microseconds=1)


class HistoryMode(Protocol):
    """What OMEMO does around a catch-up: no empty message for each old message."""

    async def begin_history(self) -> None: ...
    async def end_history(self) -> None: ...


@dataclass(slots=True)
class Reading:
    """The archive of one account, as the parts of this package read it."""

    ctx: Context
    pager: Pager
    inbound: Inbound
    omemo: HistoryMode
    _readers: int = field(default=0)

    @asynccontextmanager
    async def history(self) -> AsyncIterator[None]:
        """Old messages are read inside; whoever comes first and leaves last tells OMEMO."""
        self._readers += 1
        try:
            if self._readers == 1:
                await self.omemo.begin_history()
            yield
        finally:
            self._readers -= 1
            if not self._readers:
                await self.omemo.end_history()

    async def store(self, envelopes: list[Envelope], covered: Interval | None) -> int:
        """Through the lane; returns the number of new messages. Raises ``StorageError``."""
        return await self.inbound.accept_page(envelopes, covered)

    def changed(self) -> None:
        self.ctx.bus.publish(GapsChanged(self.ctx.id))

    def interval(self, page: Page, peer: Address = Address("")) -> Interval:
        """What a page covers by itself."""
        return Interval(
            self.ctx.id, self.ctx.jid, page.first, page.first_time, page.last, page.last_time, peer=peer
        )


def plain(envelopes: list[Envelope]) -> list[Envelope]:
    """Those that may be read in any order.

    There is one OMEMO session with each device, and it keeps 1,000 keys that were passed over: an
    encrypted message that is read too early may take the keys of those before it away for ever.
    """
    return [envelope for envelope in envelopes if not is_encrypted(envelope.message)]


def following(envelopes: list[Envelope], time: datetime) -> list[Envelope]:
    """The same messages, behind what was stored last, whose time is ``time``.

    That may have come live, and then our clock said when it arrived; the archive says when it
    took a message, often in whole seconds. What it took later is not shown earlier.
    """
    late = time - CLOCKS_APART
    return [replace(e, time=time) if late < e.time < time else e for e in envelopes]


class Ranks:
    """Tells messages of one second apart, since most servers stamp in whole seconds.

    Whoever sees a second from its beginning gives its messages the same times, whatever comes first.
    """

    def __init__(self) -> None:
        self._stamp = BEGINNING
        self._rank = 0

    def ranked(self, envelopes: list[Envelope]) -> list[Envelope]:
        """The same messages, those after the first of a second a microsecond later each."""
        return [self._next(envelope) for envelope in envelopes]

    def _next(self, envelope: Envelope) -> Envelope:
        self._rank = self._rank + 1 if envelope.time == self._stamp else 0
        self._stamp = envelope.time
        return replace(envelope, time=envelope.time + self._rank * MICROSECOND) if self._rank else envelope


def preceding(envelopes: list[Envelope], time: datetime) -> list[Envelope]:
    """The same messages, before what is stored already and begins at ``time``.

    Those that the archive took in that second are told apart by microseconds.
    """
    late = [envelope for envelope in envelopes if time <= envelope.time < time + CLOCKS_APART]
    early = [
        envelope for envelope in envelopes if envelope.time < time or envelope.time >= time + CLOCKS_APART
    ]
    return early + [
        replace(e, time=time - n * MICROSECOND) for n, e in zip(range(len(late), 0, -1), late, strict=True)
    ]
