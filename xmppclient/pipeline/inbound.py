# SPDX-License-Identifier: AGPL-3.0-or-later
"""The incoming lane: one worker per account takes what arrived, in order.

A kill at any moment leaves either a whole batch stored or nothing of it, and then the
archive brings it again. What came live in one session has no hole: it prolongs the covered
part of the archive if that was read to its end, and else begins another, behind a gap.
"""

import asyncio
import logging
from collections import deque
from dataclasses import dataclass
from enum import Enum

from xmppclient.errors import StorageError
from xmppclient.events import GapsChanged, ProblemOccurred
from xmppclient.model import Interval
from xmppclient.pipeline.batch import BatchProcessor
from xmppclient.pipeline.cipher import is_encrypted
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.envelope import Envelope

log = logging.getLogger(__name__)

LIVE_BATCH = 64  # messages in one transaction when they come faster than the disk


class Hold(Enum):
    """Which live messages wait."""

    NONE = "none"
    ENCRYPTED = "encrypted"
    ALL = "all"


@dataclass(slots=True)
class Batch:
    envelopes: list[Envelope]
    covered: Interval | None = None
    done: "asyncio.Future[int] | None" = None  # number of new messages
    opens_gap: bool = False  # what lies before it in the archive is not stored

    def finish(self, stored: int) -> None:
        if self.done and not self.done.done():
            self.done.set_result(stored)

    def fail(self, error: BaseException) -> None:
        if self.done and not self.done.done():
            self.done.set_exception(error)


class Inbound:
    """Takes envelopes from the stream and pages from the archive."""

    def __init__(self, ctx: Context, processor: BatchProcessor) -> None:
        self._ctx = ctx
        self._processor = processor
        self._live: deque[Envelope] = deque()
        self._sealed: deque[Envelope] = deque()  # encrypted ones that wait while others pass
        self._pages: deque[Batch] = deque()
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._hold = Hold.NONE
        self._earlier = 0  # live messages of sessions before this one
        self._linked = False  # what comes next follows what came last, without a hole
        self._end: Interval | None = None  # ends with the last message that the archive named

    def accept(self, envelope: Envelope) -> None:
        """Queue a message of the stream."""
        waits = self._hold is Hold.ENCRYPTED and is_encrypted(envelope.message)
        (self._sealed if waits else self._live).append(envelope)
        self._stir()

    async def accept_page(self, envelopes: list[Envelope], covered: Interval | None) -> int:
        """Store a page of the archive and, with it, what it covers.

        Returns the number of new messages once committed. Raises ``StorageError``.
        """
        done: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._pages.append(Batch(envelopes, covered, done))
        self._stir()
        return await done

    def hold(self) -> None:
        """A session begins: live messages wait while the archive is read, so that ratchets move in
        order."""
        self._gather()
        self._earlier = len(self._live)
        self._hold = Hold.ALL
        self._linked = False
        self._end = None

    def admit_plain(self) -> None:
        """The archive takes long: what is not encrypted need not wait for it."""
        everything = tuple(self._live)
        self._live.clear()
        self._earlier = 0
        self._hold = Hold.ENCRYPTED
        for envelope in everything:
            self.accept(envelope)

    def reached(self, end: Interval) -> None:
        """The archive is stored up to its end, or was when we asked; ``end`` ends there."""
        self._end = end

    def release(self, *, complete: bool) -> None:
        """Let live messages through. ``complete``: the archive was read to its end."""
        if self._hold is Hold.NONE and not complete:
            return
        self._gather()
        self._hold = Hold.NONE
        self._linked = True
        if not complete:
            self._end = None
        self._stir()

    async def idle(self) -> None:
        """Wait until everything that may be stored is stored."""
        await self._idle.wait()

    async def run(self) -> None:
        """The worker; ends by cancellation."""
        while True:
            batch = self._next()
            if batch is None:
                self._idle.set()
                self._wake.clear()
                await self._wake.wait()
            else:
                await self._work(batch)

    def _gather(self) -> None:
        """Those that waited for the archive come before those that arrived since."""
        self._live.extendleft(reversed(self._sealed))
        self._sealed.clear()

    def _stir(self) -> None:
        self._idle.clear()
        self._wake.set()

    def _next(self) -> Batch | None:
        if self._pages:
            return self._pages.popleft()
        if self._hold is Hold.ALL or not self._live:
            return None
        earlier = self._earlier > 0
        count = min(LIVE_BATCH, self._earlier if earlier else len(self._live))
        taken = [self._live.popleft() for _ in range(count)]
        self._earlier -= count if earlier else 0
        return Batch(taken) if earlier else self._continue(taken)

    def _continue(self, taken: list[Envelope]) -> Batch:
        """These prolong the covered part; what a server delivers late lies before its end."""
        archived = [e for e in taken if e.stanza_id and (self._end is None or e.time >= self._end.last_time)]
        if not self._linked or not archived:
            return Batch(taken)
        opens_gap = self._end is None
        self._end = self._reaching(self._end or self._reaching(None, archived[0]), archived[-1])
        return Batch(taken, self._end, opens_gap=opens_gap)

    def _reaching(self, end: Interval | None, last: Envelope) -> Interval:
        """From the end of an interval, or out of nothing, to a message."""
        first_id, first_time = (end.last_id, end.last_time) if end else (last.stanza_id, last.time)
        return Interval(self._ctx.id, self._ctx.jid, first_id, first_time, last.stanza_id, last.time)

    async def _work(self, batch: Batch) -> None:
        try:
            batch.finish(await self._processor.process(batch.envelopes, batch.covered))
            if batch.opens_gap:
                self._ctx.bus.publish(GapsChanged(self._ctx.id))
        except asyncio.CancelledError:
            batch.fail(asyncio.CancelledError())
            raise
        except StorageError as error:
            self._failed(batch, error)
        except Exception:
            log.exception("a batch failed; its messages are taken one by one")
            await self._one_by_one(batch)

    async def _one_by_one(self, batch: Batch) -> None:
        """Keep one message that breaks a stage from taking its neighbours with it."""
        stored = 0
        try:
            for envelope in batch.envelopes:
                stored += await self._alone(envelope)
            if batch.covered:
                await self._ctx.store.archive.cover(batch.covered)
        except StorageError as error:
            self._failed(batch, error)
        else:
            batch.finish(stored)

    async def _alone(self, envelope: Envelope) -> int:
        try:
            return await self._processor.process([envelope], None)
        except StorageError:
            raise
        except Exception:
            log.exception("a message could not be processed")
            return 0

    def _failed(self, batch: Batch, error: StorageError) -> None:
        """Nothing of the batch is stored: what comes next lies behind a gap."""
        self._end = None
        batch.fail(error)
        self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
