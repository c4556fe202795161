# SPDX-License-Identifier: AGPL-3.0-or-later
"""The incoming lane: one worker per account takes what arrived, in order.

A kill at any moment leaves either a whole batch stored or nothing of it, and then the
archive brings it again: a live message moves the sync point only while everything
before it is stored.
"""

import asyncio
import logging
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime

from xmppclient.errors import StorageError
from xmppclient.events import ProblemOccurred
from xmppclient.model import ArchivePoint
from xmppclient.pipeline.batch import BatchProcessor
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.envelope import Envelope

log = logging.getLogger(__name__)

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
LIVE_BATCH = 64  # messages in one transaction when they come faster than the disk


@dataclass(slots=True)
class Batch:
    envelopes: list[Envelope]
    point: ArchivePoint | None = None
    done: "asyncio.Future[int] | None" = None  # number of new messages

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
        self._pages: deque[Batch] = deque()
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._held = False
        self._complete = False  # everything before the next live message is stored
        self._reached = BEGINNING  # time of the last point

    def accept(self, envelope: Envelope) -> None:
        """Queue a message of the stream."""
        self._live.append(envelope)
        self._stir()

    async def accept_page(self, envelopes: list[Envelope], point: ArchivePoint | None) -> int:
        """Store a page of the archive and, with it, how far we are.

        Returns the number of new messages once committed. Raises ``StorageError``.
        """
        done: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._pages.append(Batch(envelopes, point, done))
        self._stir()
        return await done

    def hold(self) -> None:
        """Keep live messages waiting while the archive is read, so that ratchets move in order."""
        self._held = True
        self._complete = False

    def release(self, *, complete: bool) -> None:
        """Let live messages through. ``complete``: the archive was read to its end."""
        self._held = False
        self._complete = complete
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

    def _stir(self) -> None:
        self._idle.clear()
        self._wake.set()

    def _next(self) -> Batch | None:
        if self._pages:
            batch = self._pages.popleft()
        elif self._held or not self._live:
            return None
        else:
            taken = [self._live.popleft() for _ in range(min(LIVE_BATCH, len(self._live)))]
            batch = Batch(taken, self._live_point(taken))
        if batch.point:
            self._reached = batch.point.time
        return batch

    def _live_point(self, taken: list[Envelope]) -> ArchivePoint | None:
        """The newest of these in the archive; what a server delivers late lies before the last point."""
        archived = [envelope for envelope in taken if envelope.stanza_id and envelope.time >= self._reached]
        if not self._complete or not archived:
            return None
        return ArchivePoint(self._ctx.id, self._ctx.jid, archived[-1].stanza_id, archived[-1].time)

    async def _work(self, batch: Batch) -> None:
        try:
            batch.finish(await self._processor.process(batch.envelopes, batch.point))
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
            if batch.point:
                await self._ctx.store.archive.set_point(batch.point)
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
        """Nothing of the batch is stored: from now on only the archive knows what is missing."""
        self._complete = False
        batch.fail(error)
        self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
