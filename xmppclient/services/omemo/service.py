# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO of one account (XEP-0384), both versions: encrypts, decrypts, keeps keys published.

Light to import; the libraries are loaded by ``start``, in a thread. One lock serialises
everything that touches ratchets, devices or trust. State and plaintext commit together:
``decrypt`` leaves its writes to ``flush`` in the caller's transaction, ``encrypt`` commits
its own before it returns, and nothing is sent that depends on uncommitted state.
"""

import asyncio
import importlib
import logging
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Protocol
from xml.etree.ElementTree import Element

from storage.store import Store
from xmppclient import ns
from xmppclient.address import bare
from xmppclient.clock import Clock, SystemClock
from xmppclient.errors import (
    DecryptFailed,
    InvalidAddress,
    NotConnected,
    OmemoUnavailable,
    RequestError,
    RequestTimedOut,
    StorageError,
    TrustUndecided,
    UnknownDevice,
    XmppClientError,
)
from xmppclient.events import DevicesChanged, EventBus, ProblemOccurred
from xmppclient.model import Account, Address, Device, Subscription, Trust
from xmppclient.services.omemo import content
from xmppclient.services.omemo.fetch import BundleId, Fetcher, Unreachable
from xmppclient.services.omemo.lists import Devices, list_event, parse
from xmppclient.services.omemo.lock import TaskLock
from xmppclient.services.omemo.outgoing import Load, Publisher, send_empties
from xmppclient.services.omemo.pep import Pep, Requester
from xmppclient.services.omemo.rows import Rows
from xmppclient.services.omemo.values import VERSIONS, Decrypted, Encrypted, Reason
from xmppclient.tasks import TaskOwner

if TYPE_CHECKING:
    from omemo.types import DeviceInformation

    from xmppclient.services.omemo.codec import Part
    from xmppclient.services.omemo.engine import Engine, Sealed, Survey

log = logging.getLogger(__name__)

LABEL = "desktop"  # says that omemo:2 is understood, see Engine._preference
PUBLISHED = "/xmppclient/published"
FIRST_DELAY = 5.0  # seconds until a failed start is tried again; doubles
LONGEST_DELAY = 300.0
DAY = 86400.0
ROUNDS = 3  # of fetching bundles for one message: one version, the other, labels checked
MAX_WAITING_LISTS = 2000


class OmemoStream(Requester, Protocol):
    """What is needed of ``xmppclient.stream.protocol.Stream``."""

    def send(self, stanza: Element) -> None: ...


class Omemo:
    """See the module. Every public coroutine takes the lock itself if the task has it not."""

    def __init__(
        self,
        account: Account,
        stream: OmemoStream,
        store: Store,
        bus: EventBus,
        tasks: TaskOwner,
        *,
        clock: Clock | None = None,
        first_delay: float = FIRST_DELAY,
    ) -> None:
        self._account = account
        self._jid = account.jid
        self._stream = stream
        self._store = store
        self._bus = bus
        self._tasks = tasks
        self._clock = clock or SystemClock()
        self._first_delay = first_delay
        self._pep = Pep(stream)
        self._fetcher = Fetcher(self._pep)
        self._rows = Rows(store, account.id)
        self._lock = TaskLock()
        self._engine: Engine | None = None
        self._publisher: Publisher | None = None
        self._ready = asyncio.Event()
        self._tried = asyncio.Event()
        self._starting: asyncio.Task[None] | None = None
        self._serving: asyncio.Task[None] | None = None
        self._in_history = False
        self._flushed = False
        self._fresh: set[tuple[str, Address]] = set()  # lists read or pushed in this session
        self._waiting: dict[tuple[str, Address], Element] = {}  # pushed, not yet acted on
        self._wake = asyncio.Event()
        self._cleared = Load()  # committed, to be sent
        self._held: dict[Address, Load] = {}  # of strangers, until accepted
        self._to_tell: set[Address] = set()

    # Life

    @property
    def ready(self) -> bool:
        """Whether our keys are loaded and were published at least once."""
        return self._ready.is_set()

    async def wait_ready(self, timeout: float) -> None:
        """Raises ``OmemoUnavailable`` after ``timeout`` seconds."""
        try:
            await asyncio.wait_for(self._ready.wait(), timeout)
        except TimeoutError as error:
            raise OmemoUnavailable from error

    async def start(self) -> None:
        """Load our keys, or make them, and see that they are published; call it for each new
        session. Returns after the first try; a failed one is repeated in the background."""
        self._fresh.clear()
        if self._starting is None or self._starting.done():
            self._tried.clear()
            self._starting = self._tasks.spawn(self._bring_up(), "omemo start")
        if self._serving is None or self._serving.done():
            self._serving = self._tasks.spawn(self._serve(), "omemo upkeep")
        await self._tried.wait()

    async def close(self) -> None:
        """End what runs in the background; nothing committed is lost."""
        tasks = [task for task in (self._starting, self._serving) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # The lane protocol

    @asynccontextmanager
    async def exclusive(self) -> AsyncIterator[None]:
        """The account's lock, fair, re-entrant for its task. Leaving it, the transaction that
        called ``flush`` must have ended; an exception passing through means it failed."""
        if self._lock.mine:
            yield
            return
        async with self._lock.held():
            try:
                yield
            except BaseException:
                await self.discard()
                raise
            self._settle()

    async def decrypt(
        self, message: Element, sender: Address, *, stranger: bool = False, sent: datetime | None = None
    ) -> Decrypted:
        """Read a ``<message/>``; only its payload counts, never what stands beside it.

        ``sender`` is the bare JID of the writer, ``sent`` the time an archive gives. For a
        ``stranger`` nothing is fetched, and what would be sent waits for ``accept``.
        Raises ``DecryptFailed`` with a ``Reason`` and nothing else; the session then stands
        as before, or the message is spent.
        """
        async with self.exclusive():
            if self._engine is None:
                raise DecryptFailed(Reason.NOT_READY)
            failure: DecryptFailed | None = None
            for part in self._readable(self._engine, message):
                try:
                    return await self._decrypt(self._engine, part, message, sender, stranger, sent)
                except DecryptFailed as error:
                    failure = failure or error
            raise failure or DecryptFailed(Reason.NOT_FOR_THIS_DEVICE)

    async def encrypt(
        self, to: Address, recipients: frozenset[Address], body: str, *, origin_id: str
    ) -> Encrypted:
        """Encrypt for all trusted devices of the recipients and of ours; committed on return.

        Raises ``OmemoUnavailable``, ``NoDevices``, ``TrustUndecided``; never falls back.
        """
        async with self.exclusive():
            engine = self._engine
            if engine is None or not self.ready:
                raise OmemoUnavailable
            jids = recipients - {self._jid}
            try:
                survey = await self._survey(engine, jids)
                texts = content.plaintexts(body, sender=self._jid, to=to, time=self._clock.now())
                sealed = await self._seal(engine, jids, texts, survey)
            finally:
                await self._commit()
            self._send_cleared()
            return Encrypted(sealed.elements, sealed.encryption, sealed.skipped)

    async def flush(self) -> None:
        """Write what changed; inside the caller's transaction."""
        engine = self._engine
        if engine is None:
            return
        if changes := engine.state.changes():
            await self._store.omemo.apply(self._account.id, changes)
        await self._rows.write(engine, engine.changed, self._clock.now())
        self._flushed = True

    async def discard(self) -> None:
        """The transaction failed: memory returns to what the database holds."""
        if self._engine is not None:
            self._engine.state.discard()
            self._engine.staged.take()
            self._engine.changed.clear()
        self._rows.forget()
        self._flushed = False

    async def after_commit(self) -> None:
        """Send what the committed state calls for, and tell the listeners."""
        self._send_cleared()

    async def begin_history(self) -> None:
        """A catch-up begins: keep used prekeys and answer nobody until it has ended."""
        self._in_history = True
        async with self.exclusive():
            if self._engine is not None:
                self._engine.begin_history()

    async def end_history(self) -> None:
        """The catch-up is over: one answer per session that needs one."""
        self._in_history = False
        async with self.exclusive():
            if self._engine is not None:
                await self._engine.end_history()
                await self._commit()
        self._send_cleared()

    # Devices and trust

    async def devices(self, jid: Address) -> tuple[Device, ...]:
        """The devices of an address whose keys are known, also those no longer listed."""
        return await self._store.devices.list(self._account.id, jid)

    async def own_devices(self) -> tuple[Device, ...]:
        return await self.devices(self._jid)

    async def look_up(self, jid: Address) -> tuple[Device, ...]:
        """Fetch lists and keys of an address now, then ``devices``. Raises ``OmemoUnavailable``."""
        async with self.exclusive():
            engine = self._require()
            self._fetcher.forget_misses(jid)
            self._fresh -= {(namespace, jid) for namespace in VERSIONS}
            await self._survey(engine, frozenset({jid}))
            await self._commit()
        self._send_cleared()
        return await self.devices(jid)

    async def set_trust(self, jid: Address, fingerprint: str, trust: Trust) -> None:
        """Record what the user thinks of a device. Raises ``UnknownDevice``, ``OmemoUnavailable``."""
        async with self.exclusive():
            engine = self._require()
            device = self._find(engine, jid, fingerprint)
            await engine.set_trust(jid, device.identity_key, trust)
            await self._commit()
        self._send_cleared()

    async def repair(self, jid: Address, fingerprint: str) -> None:
        """Begin the sessions with a device anew and tell it so.

        Raises ``UnknownDevice``, ``OmemoUnavailable`` (also if its keys cannot be fetched).
        """
        async with self.exclusive():
            engine = self._require()
            device = self._find(engine, jid, fingerprint)
            self._fetcher.forget_misses(jid)
            wanted = engine.session_bundles(device)
            await self._fetch_bundles(engine, wanted)
            renewed = [await engine.renew_session(key) for key in wanted]
            await self._commit()
        self._send_cleared()
        if not any(renewed):
            raise OmemoUnavailable

    async def accept(self, jid: Address) -> None:
        """A stranger was accepted: send what reading their messages called for."""
        if held := self._held.pop(jid, None):
            self._cleared.add(held)
            self._send_cleared()

    def take_event(self, message: Element) -> bool:
        """Note a pushed device list; True if the message was one. Acts later, under the lock."""
        event = list_event(message)
        if event is None:
            return False
        try:
            sender = bare(event.sender) or self._jid
        except InvalidAddress:
            return True
        if len(self._waiting) < MAX_WAITING_LISTS:
            self._waiting[event.namespace, sender] = event.payload
            self._wake.set()
        return True

    # Starting

    async def _bring_up(self) -> None:
        delay = self._first_delay
        while True:
            try:
                await self._begin()
                return
            except (XmppClientError, StorageError, Unreachable) as error:
                log.warning("OMEMO is not available yet: %r", error)
                self._bus.publish(ProblemOccurred(self._account.id, OmemoUnavailable(str(error))))
            finally:
                self._tried.set()
            await asyncio.sleep(delay)
            delay = min(delay * 2, LONGEST_DELAY)

    async def _begin(self) -> None:
        if self._engine is None:
            await self._open()
        engine = self._require()
        if PUBLISHED in engine.state:
            self._ready.set()
            self._tried.set()
        await self._publish(engine)
        self._ready.set()
        self._bus.publish(DevicesChanged(self._account.id, self._jid))

    async def _open(self) -> None:
        """Load our state, or make our keys; the next time they are there even if this fails."""
        module = await asyncio.to_thread(importlib.import_module, "xmppclient.services.omemo.engine")
        texts = await self._store.omemo.load_all(self._account.id)
        engine: Engine = module.Engine(texts, self._jid, blind_trust=self._account.blind_trust)
        if not texts:
            for namespace in VERSIONS:
                engine.note_list(namespace, self._jid, await self._own_list(namespace))
        async with self.exclusive():
            await engine.open(LABEL)
            if not self._in_history:
                await engine.end_history()
            await self._adopt(engine)

    async def _adopt(self, engine: "Engine") -> None:
        self._engine = engine
        try:
            await self._commit()
        except BaseException:
            self._engine = None
            raise
        self._publisher = Publisher(self._pep, engine.devices.own_id)

    async def _own_list(self, namespace: str) -> Devices:
        own_id = self._engine.devices.own_id if self._engine else 0
        return await self._fetcher.device_list(namespace, self._jid, own_id)

    async def _publish(self, engine: "Engine") -> None:
        """Compare what the server has with what we have, and mend it."""
        own = [BundleId(namespace, self._jid, engine.devices.own_id) for namespace in VERSIONS]
        self._fetcher.forget_misses(self._jid)
        published = {namespace: await self._own_list(namespace) for namespace in VERSIONS}
        bundles = await self._fetcher.bundles(own)
        async with self.exclusive():
            for namespace, devices in published.items():
                engine.note_list(namespace, self._jid, devices)
                self._fresh.add((namespace, self._jid))
            await engine.take_bundles(bundles)
            await engine.check_published()
            await engine.renew_signed_prekeys()
            await self._learn_own(engine)
            await self._commit()
        self._send_cleared(publish=False)
        await self._require_publisher().run()
        if PUBLISHED not in engine.state:
            async with self.exclusive():
                engine.state.put(PUBLISHED, True)
                await self._commit()

    async def _learn_own(self, engine: "Engine") -> None:
        """Know the keys of our other devices, to show them for approval (threats H-19)."""
        await self._fetch_bundles(engine, engine.survey((), self._fetcher.missed).wanted)

    # Upkeep

    async def _serve(self) -> None:
        """Acts on pushed lists and publishes what is due, in turn."""
        while True:
            try:
                await asyncio.wait_for(self._wake.wait(), DAY)
            except TimeoutError:
                await self._renew()
            self._wake.clear()
            await self._take_lists()
            await self._run_publisher()

    async def _renew(self) -> None:
        if self._engine is not None:
            async with self.exclusive():
                await self._engine.renew_signed_prekeys()
                await self._commit()
            self._send_cleared()

    async def _take_lists(self) -> None:
        engine = self._engine
        while engine is not None and self._waiting:
            (namespace, jid), payload = self._waiting.popitem()
            if await self._may_push(jid):
                async with self.exclusive():
                    await self._take_list(engine, namespace, jid, payload)
                    await self._commit()
                self._send_cleared()

    async def _take_list(self, engine: "Engine", namespace: str, jid: Address, payload: Element) -> None:
        devices = parse(namespace, payload, engine.devices.own_id if jid == self._jid else 0)
        self._fetcher.forget_misses(jid)
        await engine.take_list(namespace, jid, devices)
        self._fresh.add((namespace, jid))
        if jid == self._jid:
            await self._learn_own(engine)

    async def _may_push(self, jid: Address) -> bool:
        """Lists are pushed by contacts and by our own account; nobody else's count."""
        if jid == self._jid:
            return True
        contact = await self._store.roster.get(self._account.id, jid)
        return contact is not None and contact.subscription in (Subscription.TO, Subscription.BOTH)

    async def _run_publisher(self) -> None:
        publisher = self._publisher
        if publisher is None or publisher.idle or not self.ready:
            return
        try:
            await publisher.run()
        except (RequestError, RequestTimedOut, NotConnected) as error:
            log.warning("our keys could not be published: %r", error)
            asyncio.get_running_loop().call_later(LONGEST_DELAY, self._wake.set)

    # Encrypting

    async def _survey(self, engine: "Engine", jids: frozenset[Address]) -> "Survey":
        """Fetch what is not known about these people's devices, then see what can be done."""
        await self._refresh_lists(engine, jids)
        survey = engine.survey(jids, self._fetcher.missed)
        for _ in range(ROUNDS):
            if not survey.wanted:
                break
            await self._fetch_bundles(engine, survey.wanted)
            survey = engine.survey(jids, self._fetcher.missed)
        return survey

    async def _refresh_lists(self, engine: "Engine", jids: Iterable[Address]) -> None:
        stale = [(n, jid) for jid in jids for n in VERSIONS if (n, jid) not in self._fresh]
        found = await asyncio.gather(
            *(self._fetcher.device_list(namespace, jid) for namespace, jid in stale), return_exceptions=True
        )
        for (namespace, jid), devices in zip(stale, found, strict=True):
            if isinstance(devices, Unreachable):
                if not engine.devices.ids(jid):
                    raise OmemoUnavailable(str(devices)) from devices
            elif isinstance(devices, BaseException):
                raise devices
            else:
                await engine.take_list(namespace, jid, devices)
                self._fresh.add((namespace, jid))

    async def _fetch_bundles(self, engine: "Engine", wanted: Iterable[BundleId]) -> None:
        try:
            payloads = await self._fetcher.bundles(wanted)
        except NotConnected as error:
            raise OmemoUnavailable(str(error)) from error
        for key in await engine.take_bundles(payloads):
            self._fetcher.miss(key)

    async def _seal(
        self, engine: "Engine", jids: frozenset[Address], texts: dict[str, bytes], survey: "Survey"
    ) -> "Sealed":
        from xmppclient.services.omemo.engine import Undecided

        try:
            return await engine.encrypt(jids, texts, survey)
        except Undecided as error:
            now = self._clock.now()
            records = tuple(self._rows.record(engine, device, now) for device in error.devices)
            raise TrustUndecided(records) from error

    # Decrypting

    def _readable(self, engine: "Engine", message: Element) -> "list[Part]":
        """The elements with a key for this device, strongest version first."""
        parts = engine.parts(message)
        if not parts:
            raise DecryptFailed(Reason.UNSUPPORTED)
        return [part for part in parts if part.key is not None]

    async def _decrypt(
        self,
        engine: "Engine",
        part: "Part",
        message: Element,
        sender: Address,
        stranger: bool,
        sent: datetime | None,
    ) -> Decrypted:
        if not engine.knows(sender, part.sender_device):
            if stranger:
                raise DecryptFailed(Reason.STRANGER_PENDING)
            await self._meet(engine, part, sender)
        before = engine.staged.take()
        plaintext, device = await engine.decrypt(part, sender)
        if stranger:
            self._hold(sender, engine.staged.take())
        engine.staged.add(before)
        return self._opened(engine, part, message, sender, plaintext, device, sent)

    def _opened(
        self,
        engine: "Engine",
        part: "Part",
        message: Element,
        sender: Address,
        plaintext: bytes | None,
        device: "DeviceInformation",
        sent: datetime | None,
    ) -> Decrypted:
        body = None
        if plaintext is not None:
            to = content.recipient(message, self._jid)
            now = self._clock.now()
            body = content.body(part.namespace, plaintext, sender=sender, to=to, now=now, sent=sent)
            if part.namespace == ns.OMEMO_2:
                engine.speaks_current(sender, part.sender_device)
        record = self._rows.record(engine, device, self._clock.now())
        self._rows.saw(sender, record.fingerprint, sent or self._clock.now())
        return Decrypted(body, VERSIONS[part.namespace], record.fingerprint, device.device_id, record.trust)

    async def _meet(self, engine: "Engine", part: "Part", sender: Address) -> None:
        """Fetch what is needed to know an unknown device. Raises ``DecryptFailed``."""
        try:
            if part.sender_device not in engine.devices.ids(sender):
                devices = await self._fetcher.device_list(part.namespace, sender)
                await engine.take_list(part.namespace, sender, devices)
                self._fresh.add((part.namespace, sender))
            await self._fetch_bundles(engine, [BundleId(part.namespace, sender, part.sender_device)])
        except (Unreachable, OmemoUnavailable) as error:
            raise DecryptFailed(Reason.UNREACHABLE, str(error)) from error
        if not engine.knows(sender, part.sender_device):
            raise DecryptFailed(Reason.SENDER_UNKNOWN)

    def _hold(self, jid: Address, load: Load) -> None:
        if load:
            self._held.setdefault(jid, Load()).add(load)

    # Committing

    async def _commit(self) -> None:
        """Write what changed in a transaction of our own."""
        async with self._store.transaction():
            await self.flush()
        self._settle()

    def _settle(self) -> None:
        """What was flushed is committed now."""
        engine = self._engine
        if engine is None or not self._flushed:
            return
        self._flushed = False
        engine.state.commit()
        self._rows.forget()
        self._cleared.add(engine.staged.take())
        self._to_tell |= engine.changed
        engine.changed.clear()

    def _send_cleared(self, *, publish: bool = True) -> None:
        load = self._cleared.take()
        send_empties(self._stream, load.empties)
        if load.publications and self._publisher is not None:
            self._publisher.add(load.publications)
            if publish:
                self._wake.set()
        told, self._to_tell = self._to_tell, set()
        for jid in sorted(told):
            self._bus.publish(DevicesChanged(self._account.id, jid))

    # Small things

    def _require(self) -> "Engine":
        if self._engine is None:
            raise OmemoUnavailable
        return self._engine

    def _require_publisher(self) -> Publisher:
        if self._publisher is None:
            raise OmemoUnavailable
        return self._publisher

    def _find(self, engine: "Engine", jid: Address, fingerprint: str) -> "DeviceInformation":
        device = engine.find(jid, fingerprint)
        if device is None:
            raise UnknownDevice(fingerprint)
        return device
