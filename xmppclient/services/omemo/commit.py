# SPDX-License-Identifier: AGPL-3.0-or-later
"""When the state of an account is written, and what may be sent because it was.

python-omemo changes memory. A transaction writes the change (``flush``), leaving the lock
makes it final (or ``discard`` takes it back), and only then what depends on it is let out.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from storage.store import Store
from xmppclient.clock import Clock
from xmppclient.errors import OmemoUnavailable
from xmppclient.events import DevicesChanged, EventBus
from xmppclient.model import AccountId, Address, Device
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.lock import TaskLock
from xmppclient.services.omemo.outgoing import Load, Publisher, Sender, send_empties
from xmppclient.services.omemo.rows import Rows

if TYPE_CHECKING:
    from omemo.types import DeviceInformation

    from xmppclient.services.omemo.engine import Engine


@dataclass(slots=True)
class Held:
    """What a stranger's messages call for."""

    load: Load = field(default_factory=Load)
    answers: set[BundleId] = field(default_factory=set)


class Commits:
    """The lock of an account, its state, and the order of writing and sending."""

    def __init__(
        self,
        store: Store,
        account_id: AccountId,
        clock: Clock,
        bus: EventBus,
        stream: Sender,
        publisher: Publisher,
    ) -> None:
        self._store = store
        self._account_id = account_id
        self._clock = clock
        self._bus = bus
        self._stream = stream
        self._publisher = publisher
        self._lock = TaskLock()
        self._rows = Rows(store, account_id)
        self._flushed = False
        self._held: dict[Address, Held] = {}  # of strangers, until accepted
        self._cleared = Load()  # committed, to be sent
        self._changed: set[Address] = set()  # committed changes of devices, to be told
        self.engine: Engine | None = None

    def require(self) -> "Engine":
        """Raises ``OmemoUnavailable`` while our keys are not loaded."""
        if self.engine is None:
            raise OmemoUnavailable
        return self.engine

    @asynccontextmanager
    async def exclusive(self) -> AsyncIterator[None]:
        """See ``Omemo.exclusive``."""
        async with self._lock.held() as outermost:
            try:
                yield
            except BaseException:
                if outermost:
                    self.discard()
                raise
            if outermost:
                self._settle()

    async def write(self) -> None:
        """Flush in a transaction of our own. On failure memory is as before."""
        if self.engine is not None and self.engine.dirty:
            try:
                async with self._store.transaction():
                    await self.flush()
            except BaseException:
                self.discard()
                raise
            self._settle()
        self.release()

    async def flush(self) -> None:
        """Write what changed; the caller holds lock and transaction."""
        if self.engine is None:
            return
        await self.engine.answer()
        if changes := self.engine.state.changes():
            await self._store.omemo.apply(self._account_id, changes)
        await self._rows.write(self.engine, self.engine.changed, self._clock.now())
        self._flushed = True

    def discard(self) -> None:
        """Memory returns to what the database holds; nothing of it is sent."""
        if self.engine is not None:
            self.engine.discard()
        self._rows.forget()
        self._flushed = False

    def saw(self, device: "DeviceInformation", when: datetime) -> Device:
        """A message of this device was read."""
        record = self.record(device)
        self._rows.saw(record.jid, record.fingerprint, when)
        return record

    def record(self, device: "DeviceInformation") -> Device:
        return self._rows.record(self.require(), device, self._clock.now())

    def hold(self, stranger: Address, load: Load, answer: BundleId | None) -> None:
        """Keep what a stranger's message calls for until ``accept``."""
        if load or answer:
            held = self._held.setdefault(stranger, Held())
            held.load.add(load)
            held.answers |= {answer} if answer else set()

    async def accept(self, stranger: Address) -> None:
        """Let out what was kept; the caller holds the lock."""
        if held := self._held.pop(stranger, None):
            self._cleared.add(held.load)
            for key in held.answers:
                self.require().upkeep.queue.add(key)
            await self.write()

    def release(self) -> None:
        """Send what was waiting for the commit, and tell the listeners."""
        load = self._cleared.take()
        send_empties(self._stream, load.empties)
        self._publisher.add(load.publications)
        changed, self._changed = self._changed, set()
        for jid in sorted(changed):
            self._bus.publish(DevicesChanged(self._account_id, jid))

    def _settle(self) -> None:
        """What was flushed is committed now."""
        engine = self.engine
        if engine is None or not self._flushed:
            return
        self._flushed = False
        self._rows.forget()
        self._changed |= engine.changed
        self._cleared.add(engine.settle())
