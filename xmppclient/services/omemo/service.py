# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO of one account (XEP-0384), both versions: encrypts, decrypts, keeps keys published.

Light to import; the libraries are loaded by ``start``, in a thread. One lock serialises
everything that touches ratchets, devices or trust. State and plaintext commit together:
``decrypt`` leaves its writes to ``flush`` in the caller's transaction, ``encrypt`` commits
its own before it returns, and nothing is sent that depends on uncommitted state.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Protocol
from xml.etree.ElementTree import Element

from storage.store import Store
from xmppclient import ns
from xmppclient.address import bare
from xmppclient.clock import Clock, SystemClock
from xmppclient.errors import DecryptFailed, EncryptionError, InvalidAddress, OmemoUnavailable, UnknownDevice
from xmppclient.events import EventBus
from xmppclient.model import Account, Address, Device, Trust
from xmppclient.services.omemo import content
from xmppclient.services.omemo.commit import Commits
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.gathering import Gathering
from xmppclient.services.omemo.keeper import Keeper
from xmppclient.services.omemo.lists import list_event
from xmppclient.services.omemo.outgoing import Publisher, Sender
from xmppclient.services.omemo.pep import Pep, Requester
from xmppclient.services.omemo.sending import Draft, Sending
from xmppclient.services.omemo.values import VERSIONS, Decrypted, Encrypted, Reason
from xmppclient.tasks import TaskOwner

if TYPE_CHECKING:
    from omemo.types import DeviceInformation

    from xmppclient.services.omemo.codec import Part
    from xmppclient.services.omemo.engine import Engine

log = logging.getLogger(__name__)

FIRST_DELAY = 5.0  # seconds until a failed start is tried again; doubles


class OmemoStream(Requester, Sender, Protocol):
    """What is needed of ``xmppclient.stream.protocol.Stream``."""


class Omemo:
    """See the module. Every coroutine takes the lock by itself if its task does not hold it."""

    def __init__(
        self,
        account: Account,
        stream: OmemoStream,
        store: Store,
        bus: EventBus,
        tasks: TaskOwner,
        *,
        clock: Clock | None = None,
        now: Callable[[], float] = time.monotonic,
        first_delay: float = FIRST_DELAY,
    ) -> None:
        self._account = account
        self._jid = account.jid
        self._store = store
        self._tasks = tasks
        self._clock = clock or SystemClock()
        pep = Pep(stream)
        publisher = Publisher(pep, asyncio.Event())
        self._commits = Commits(store, account.id, self._clock, bus, stream, publisher)
        self._keeper = Keeper(
            account,
            store,
            bus,
            self._commits,
            pep,
            publisher,
            clock=self._clock,
            now=now,
            first_delay=first_delay,
        )
        self._finder = self._keeper.finder
        self._gathering = Gathering(self._commits, self._finder, self._keeper.fetcher, now)
        self._sending = Sending(self._jid, self._commits, self._finder, self._gathering, self._clock)
        self._starting: asyncio.Task[None] | None = None
        self._serving: asyncio.Task[None] | None = None
        self._reading: asyncio.Task[None] | None = None  # device lists, after a message has left

    # Life

    @property
    def ready(self) -> bool:
        """Whether our keys are loaded and were published at least once."""
        return self._keeper.ready.is_set()

    async def wait_ready(self, timeout: float) -> None:
        """Raises ``OmemoUnavailable`` after ``timeout`` seconds."""
        try:
            async with asyncio.timeout(timeout):
                await self._keeper.ready.wait()
        except TimeoutError as error:
            raise OmemoUnavailable from error

    async def start(self) -> None:
        """Load our keys, or make them, and see that they are published; call it for each new
        session. Returns after the first try; a failed one is repeated in the background."""
        if self._commits.engine is not None:
            self._commits.engine.fresh.clear()  # what was pushed since is unknown
        if self._starting is None or self._starting.done():
            self._keeper.new_session()
            self._starting = self._tasks.spawn(self._keeper.bring_up(), "omemo start")
        if self._serving is None or self._serving.done():
            self._serving = self._tasks.spawn(self._keeper.serve(), "omemo upkeep")
        await self._keeper.tried.wait()

    async def close(self) -> None:
        """End what runs in the background; nothing committed is lost."""
        tasks = {task for task in (self._starting, self._serving, self._reading) if task is not None}
        while tasks:  # a task may be told again: ``wait_for`` can swallow a cancellation
            for task in tasks:
                task.cancel()
            _, tasks = await asyncio.wait(tasks, timeout=1)

    async def withdraw(self) -> None:
        """Take this device out of our published lists and its keys from the server, so that
        nobody writes to it any more: for an account that is removed (XEP-0384 §6).

        The service has ended then. Raises ``OmemoUnavailable``, ``RequestError``,
        ``RequestTimedOut``, ``NotConnected``.
        """
        await self.close()
        async with self.exclusive():
            await self._keeper.withdraw()

    # The lanes

    def exclusive(self) -> AbstractAsyncContextManager[None]:
        """The account's lock: fair, and its holder may take it again. When it is left, the
        transaction that called ``flush`` must have ended; an exception that passes through
        means that it failed. Take it before a transaction, never inside one."""
        return self._commits.exclusive()

    async def decrypt(
        self,
        message: Element,
        sender: Address,
        *,
        stranger: bool = False,
        sent: datetime | None = None,
        room: Address | None = None,
    ) -> Decrypted:
        """Read a ``<message/>``; only its payload counts, never what stands beside it (H-5).

        ``sender`` is the bare JID of the writer, ``sent`` when an archive says it was sent. For
        a ``stranger`` nothing is fetched: the key that the first message brings is used, and
        what should be sent waits for ``accept``. ``room``: where it was written. Then ``sender`` is
        the real address that the room tells, and an envelope must name the room, so that words
        for one room cannot be shown in another or as if they were for us alone (XEP-0384 §4.4.1;
        0.3 has no such protection). Members of a private room that we are in are no strangers.
        Raises ``DecryptFailed`` with a ``Reason`` and nothing else.
        """
        async with self.exclusive():
            if self._commits.engine is None:
                raise DecryptFailed(Reason.NOT_READY)
            if "/" in sender:
                raise DecryptFailed(Reason.SENDER_HIDDEN)
            arrived = content.Arrived(message, sender, sent, room)
            failures: dict[str, tuple[Part, DecryptFailed]] = {}  # the first of each version
            try:
                for part in self._readable(self._commits.engine, message, sender):
                    try:
                        decrypted = await self._decrypt(self._commits.engine, part, arrived, stranger)
                        failures.pop(part.namespace, None)  # of a key for somebody else's device
                        return decrypted
                    except DecryptFailed as error:
                        failures.setdefault(part.namespace, (part, error))
            finally:
                if not stranger:
                    self._look_after(self._commits.engine, sender, failures.values())
            raise next((error for _, error in failures.values()), DecryptFailed(Reason.NOT_FOR_THIS_DEVICE))

    async def encrypt(
        self,
        to: Address,
        recipients: frozenset[Address],
        body: str,
        *,
        origin_id: str,
        beside: tuple[Element, ...] = (),
        group: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> Encrypted:
        """Encrypt for all trusted devices of the recipients and of ours; committed on return.

        Devices that speak omemo:2 also read what stands ``beside`` the body; 0.3 cannot carry it.

        In a ``group`` ``to`` is the room, and recipients are all its members, present or not
        (XEP-0384 §5.9). Nobody without keys keeps it from the others: they are ``left_out``.
        Do not hold ``exclusive`` then, or nobody can read before the last server has answered.
        ``progress`` hears what is done of how much: members first, then devices.

        Raises ``OmemoUnavailable``, ``NoDevices``, ``TrustUndecided`` (in a group without blind
        trust only); never falls back.
        """
        if not self.ready:
            raise OmemoUnavailable
        draft = Draft(to, recipients - {self._jid}, body, beside)
        if not group:
            return await self._sending.to_person(draft)
        try:
            encrypted = await self._sending.to_room(draft, progress or _nobody)
        except EncryptionError:
            self._read_lists()
            raise
        self._read_lists()
        return encrypted

    async def flush(self) -> None:
        """Write what changed; inside the caller's transaction."""
        await self._commits.flush()

    async def discard(self) -> None:
        """The transaction failed: memory returns to what the database holds."""
        self._commits.discard()

    async def after_commit(self) -> None:
        """Send what the committed state calls for, and tell the listeners."""
        self._commits.release()

    async def begin_history(self) -> None:
        """A catch-up begins: keep used prekeys, answer and help nobody until it has ended."""
        await self._keeper.begin_history()

    async def end_history(self) -> None:
        """The catch-up is over: one answer for each session that needs one, and fresh keys."""
        await self._keeper.end_history()

    def take_event(self, message: Element) -> bool:
        """Note a pushed device list (XEP-0163 §4), to act on it under the lock soon.

        True if the message was one, then nobody else need look at it.
        """
        event = list_event(message)
        if event is None:
            return False
        try:
            self._keeper.push(event.namespace, bare(event.sender) or self._jid, event.payload)
        except InvalidAddress:
            log.info("a device list of nobody was ignored")
        return True

    # Devices and trust

    async def devices(self, jid: Address) -> tuple[Device, ...]:
        """The devices of an address whose keys are known, also those no longer listed."""
        return await self._store.devices.list(self._account.id, jid)

    async def own_devices(self) -> tuple[Device, ...]:
        return await self.devices(self._jid)

    async def look_up(self, jid: Address) -> tuple[Device, ...]:
        """Fetch lists and keys of an address now, then ``devices``. Raises ``OmemoUnavailable``."""
        async with self.exclusive():
            engine = self._commits.require()
            self._finder.forget(engine, jid)
            await self._finder.survey(engine, frozenset({jid}))
            await self._commits.write()
        return await self.devices(jid)

    async def set_trust(self, jid: Address, fingerprint: str, trust: Trust) -> None:
        """Record what the user thinks of a device. Raises ``UnknownDevice``, ``OmemoUnavailable``."""
        async with self.exclusive():
            device = self._find(jid, fingerprint)
            await self._commits.require().set_trust(jid, device.identity_key, trust)
            await self._commits.write()

    async def repair(self, jid: Address, fingerprint: str) -> None:
        """Begin the sessions with a device anew and tell it so.

        Raises ``UnknownDevice``, ``OmemoUnavailable`` (also if its keys cannot be fetched).
        """
        async with self.exclusive():
            await self._renew(self._find(jid, fingerprint))

    async def renew(self, jid: Address, device_id: int) -> None:
        """``repair`` for the device with this id."""
        async with self.exclusive():
            device = self._commits.require().devices.read(jid, device_id)
            if device is None:
                raise UnknownDevice(f"{jid}: {device_id}")
            await self._renew(device)

    async def accept(self, jid: Address) -> None:
        """A stranger was accepted: send what reading their messages called for."""
        async with self.exclusive():
            await self._commits.accept(jid)

    # Inside

    def _read_lists(self) -> None:
        """Those that a message to a room did not wait for."""
        if self._gathering.is_behind and (self._reading is None or self._reading.done()):
            self._reading = self._tasks.spawn(self._gathering.catch_up(), "omemo lists")

    async def _renew(self, device: "DeviceInformation") -> None:
        engine, jid = self._commits.require(), Address(device.bare_jid)
        if engine.rolled_back:
            raise OmemoUnavailable
        wanted = engine.session_bundles(device)
        self._finder.forget(engine, jid)
        await self._finder.bundles(engine, wanted)
        renewed = [await engine.renew_session(key) for key in wanted]
        await self._commits.write()
        if not any(renewed):
            raise OmemoUnavailable("no keys to begin a session with")

    def _find(self, jid: Address, fingerprint: str) -> "DeviceInformation":
        device = self._commits.require().find(jid, fingerprint)
        if device is None:
            raise UnknownDevice(fingerprint)
        return device

    def _readable(self, engine: "Engine", message: Element, sender: Address) -> "list[Part]":
        """The elements with a key for this device, strongest version first."""
        parts = engine.parts(message)
        if not parts:
            raise DecryptFailed(Reason.UNSUPPORTED)
        if sender == self._jid and any(part.sender_device == engine.devices.own_id for part in parts):
            raise DecryptFailed(Reason.WRITTEN_HERE)
        return [part for part in parts if part.key is not None]

    async def _decrypt(
        self,
        engine: "Engine",
        part: "Part",
        arrived: content.Arrived,
        stranger: bool,
    ) -> Decrypted:
        sender = arrived.sender
        known = engine.knows(sender, part.sender_device)
        if not known and not stranger:
            await self._finder.meet(engine, part, sender)
        elif not known and not engine.introduce(part, sender):
            raise DecryptFailed(Reason.STRANGER_PENDING)
        key = BundleId(part.namespace, sender, part.sender_device)
        before = engine.staged.take()
        try:
            plaintext, device = await engine.decrypt(part, sender)
        except DecryptFailed:
            if stranger and not known:
                engine.devices.dismiss(sender, part.sender_device)
            raise
        finally:
            if stranger:
                answer = key if engine.upkeep.queue.drop(key) else None
                self._commits.hold(sender, engine.staged.take(), answer)
            engine.staged.add(before)
        self._keeper.healing.works(key)
        if arrived.sent is None:
            self._keeper.fetcher.heard(sender)
        if not stranger:
            device = await engine.trust_blindly(device)
        body, beside = self._open(part, plaintext, arrived)
        if part.namespace == ns.OMEMO_2 and plaintext is not None:
            engine.speaks_current(sender, part.sender_device)
        record = self._commits.saw(device, arrived.sent or self._clock.now())
        version = VERSIONS[part.namespace]
        return Decrypted(body, version, record.fingerprint, device.device_id, record.trust, beside)

    def _look_after(
        self, engine: "Engine", sender: Address, failures: "Iterable[tuple[Part, DecryptFailed]]"
    ) -> None:
        for part, failure in failures:
            key = BundleId(part.namespace, sender, part.sender_device)
            trusted = engine.is_trusted(sender, part.sender_device)
            self._keeper.look_after(key, failure.reason, words=part.has_words, trusted=trusted)

    def _open(
        self, part: "Part", plaintext: bytes | None, arrived: content.Arrived
    ) -> tuple[str | None, tuple[Element, ...]]:
        if plaintext is None:
            return None, ()
        return content.opened(part.namespace, plaintext, arrived, own=self._jid, now=self._clock.now())


def _nobody(done: int, total: int) -> None:
    """Hears of no progress."""
