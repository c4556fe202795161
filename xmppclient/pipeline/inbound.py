# SPDX-License-Identifier: AGPL-3.0-or-later
"""The incoming lane: one worker per account takes what arrived, in order.

A kill at any moment leaves either a whole batch stored or nothing of it, and then the
archive brings it again. What came live in one session has no hole: it prolongs the covered
part of the archive if that was read to its end, and else begins another, behind a gap. Each room
has an archive of its own, and nobody waits for that of another.
"""

import asyncio
import logging
from collections import deque
from dataclasses import dataclass
from enum import Enum

from xmppclient.errors import StorageError
from xmppclient.events import GapsChanged, ProblemOccurred
from xmppclient.model import AccountId, Address, Interval
from xmppclient.pipeline.batch import BatchProcessor
from xmppclient.pipeline.cipher import is_encrypted
from xmppclient.pipeline.context import OUR_ARCHIVE, Context
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
    strand: "Strand | None" = None  # it came live in

    def finish(self, stored: int) -> None:
        if self.done and not self.done.done():
            self.done.set_result(stored)

    def fail(self, error: BaseException) -> None:
        if self.done and not self.done.done():
            self.done.set_exception(error)


class Strand:
    """Live messages of one archive, our own or that of a room: they wait for it alone."""

    def __init__(self, archive: Address, room: Address) -> None:
        self._archive = archive
        self._room = room
        self._live: deque[Envelope] = deque()
        self._sealed: deque[Envelope] = deque()  # encrypted ones that wait while others pass
        self._hold = Hold.NONE
        self.open = asyncio.Event()  # nothing waits
        self.open.set()
        self._earlier = 0  # live messages of sessions before this one
        self._linked = False  # what comes next follows what came last, without a hole
        self.end: Interval | None = None  # ends with the last message that the archive named

    @property
    def ready(self) -> bool:
        return self._hold is not Hold.ALL and bool(self._live)

    def accept(self, envelope: Envelope) -> None:
        waits = self._hold is Hold.ENCRYPTED and is_encrypted(envelope.message)
        (self._sealed if waits else self._live).append(envelope)

    def hold(self) -> None:
        self._gather()
        self._earlier = len(self._live)
        self._hold = Hold.ALL
        self.open.clear()
        self.unlink()

    def unlink(self) -> None:
        """What comes next may lie behind a hole."""
        self._linked = False
        self.end = None

    def admit_plain(self) -> None:
        everything = tuple(self._live)
        self._live.clear()
        self._earlier = 0
        self._hold = Hold.ENCRYPTED
        for envelope in everything:
            self.accept(envelope)

    def release(self, *, complete: bool) -> None:
        """A room whose archive was not read covers nothing: perhaps it has none."""
        self.open.set()
        if self._hold is Hold.NONE and not complete:
            return
        self._gather()
        self._hold = Hold.NONE
        if not complete:
            self.end = None
        self._linked = not self._room or self.end is not None

    def take(self, account_id: AccountId) -> Batch:
        """What comes next; only if it is ``ready``."""
        earlier = self._earlier > 0
        count = min(LIVE_BATCH, self._earlier if earlier else len(self._live))
        taken = [self._live.popleft() for _ in range(count)]
        self._earlier -= count if earlier else 0
        return Batch(taken, strand=self) if earlier else self._continue(taken, account_id)

    def _gather(self) -> None:
        """Those that waited for the archive come before those that arrived since."""
        self._live.extendleft(reversed(self._sealed))
        self._sealed.clear()

    def _continue(self, taken: list[Envelope], account_id: AccountId) -> Batch:
        """These prolong the covered part; what a server delivers late lies before its end."""
        archived = [e for e in taken if e.stanza_id and (self.end is None or e.time >= self.end.last_time)]
        if not self._linked or not archived:
            return Batch(taken, strand=self)
        opens_gap = self.end is None
        first, last = archived[0], archived[-1]
        begin = self.end or Interval(
            account_id, self._archive, first.stanza_id, first.time, first.stanza_id, first.time
        )
        self.end = Interval(
            account_id, self._archive, begin.last_id, begin.last_time, last.stanza_id, last.time
        )
        return Batch(taken, self.end, opens_gap=opens_gap, strand=self)


class Inbound:
    """Takes envelopes from the stream and pages from the archives."""

    def __init__(self, ctx: Context, processor: BatchProcessor) -> None:
        self._ctx = ctx
        self._processor = processor
        self._strands: dict[Address, Strand] = {}  # the one that was served last comes last
        self._pages: deque[Batch] = deque()
        self._page_was_last = False  # pages and live messages take turns
        self._wake = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()

    def accept(self, envelope: Envelope) -> None:
        """Queue a message of the stream."""
        self._strand(envelope.room).accept(envelope)
        self._stir()

    async def accept_page(self, envelopes: list[Envelope], covered: Interval | None) -> int:
        """Store a page of an archive and, with it, what it covers.

        Returns the number of new messages once committed. Raises ``StorageError``.
        """
        done: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._pages.append(Batch(envelopes, covered, done))
        self._stir()
        return await done

    def hold(self, archive: Address = OUR_ARCHIVE) -> None:
        """A session begins, or a room is joined: its live messages wait while its archive is read, so
        that ratchets move in order. In a new session nothing is known of the rooms."""
        self._strand(archive).hold()
        if archive == OUR_ARCHIVE:
            for strand in self._strands.values():
                strand.unlink()

    def admit_plain(self, archive: Address = OUR_ARCHIVE) -> None:
        """The archive takes long: what is not encrypted need not wait for it."""
        self._strand(archive).admit_plain()
        self._stir()

    def reached(self, end: Interval) -> None:
        """An archive is stored up to its end, or was when we asked; ``end`` ends there."""
        room = OUR_ARCHIVE if end.archive == self._ctx.jid else end.archive
        self._strand(room).end = end

    def release(self, archive: Address = OUR_ARCHIVE, *, complete: bool = True) -> None:
        """Let live messages through. ``complete``: the archive was read to its end, if there is one."""
        self._strand(archive).release(complete=complete)
        self._stir()

    def forget(self, archive: Address) -> None:
        """We left a room; what still waits is not shown."""
        if strand := self._strands.pop(archive, None):
            strand.open.set()

    async def caught_up(self, archive: Address) -> None:
        """Wait until everything is stored that has come from an archive, or live beside it."""
        await self._strand(archive).open.wait()
        await self.idle()

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

    def _strand(self, room: Address) -> Strand:
        return self._strands.setdefault(room, Strand(room or self._ctx.jid, room))

    def _stir(self) -> None:
        self._idle.clear()
        self._wake.set()

    def _next(self) -> Batch | None:
        room = next((room for room, strand in self._strands.items() if strand.ready), None)
        if self._pages and (room is None or not self._page_was_last):
            self._page_was_last = True
            return self._pages.popleft()
        self._page_was_last = False
        if room is None:
            return None
        strand = self._strands[room] = self._strands.pop(room)
        return strand.take(self._ctx.id)

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
        if batch.strand:
            batch.strand.end = None
        batch.fail(error)
        self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
