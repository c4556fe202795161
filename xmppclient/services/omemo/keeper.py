# SPDX-License-Identifier: AGPL-3.0-or-later
"""Loads our keys, keeps them published and renewed, and takes in pushed device lists."""

import asyncio
import importlib
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from storage.store import Store
from xmppclient.clock import Clock
from xmppclient.errors import (
    NotConnected,
    OmemoUnavailable,
    RequestError,
    RequestTimedOut,
    StorageError,
    XmppClientError,
)
from xmppclient.events import DevicesChanged, EventBus, ProblemOccurred
from xmppclient.model import Account, Address, Subscription
from xmppclient.services.omemo.commit import Commits
from xmppclient.services.omemo.fetch import BundleId, Fetcher, Unreachable
from xmppclient.services.omemo.finder import Finder
from xmppclient.services.omemo.healing import Healing
from xmppclient.services.omemo.limit import Limit
from xmppclient.services.omemo.outgoing import Publisher
from xmppclient.services.omemo.pep import Pep
from xmppclient.services.omemo.rollback import Rollback
from xmppclient.services.omemo.values import LABEL, PUBLISHED, VERSIONS

if TYPE_CHECKING:
    from xmppclient.services.omemo.engine import Engine

log = logging.getLogger(__name__)

LONGEST_DELAY = 300.0  # seconds between two tries
CHORES = 3600.0  # seconds
MAX_WAITING = 2000  # pushed lists not yet acted on
HISTORY_LIMIT = 600.0  # seconds that a rolled back device waits for what it can still read


class Keeper:
    """Two loops: ``bring_up`` until our keys are published, ``serve`` as long as the account lives."""

    def __init__(
        self,
        account: Account,
        store: Store,
        bus: EventBus,
        commits: Commits,
        pep: Pep,
        publisher: Publisher,
        *,
        clock: Clock,
        now: Callable[[], float],
        first_delay: float,
    ) -> None:
        self._account = account
        self._jid = account.jid
        self._store = store
        self._bus = bus
        self._commits = commits
        self._clock = clock
        self._now = now
        self._first_delay = first_delay
        fetcher = self.fetcher = Fetcher(pep, now)
        self._publisher = publisher
        self._waiting: dict[tuple[str, Address], Element] = {}
        self._wake = publisher.wake
        self.finder = Finder(fetcher, now)
        self.healing = Healing(account.id, bus, commits, self.finder, clock)
        self.rollback = Rollback(account, bus, commits, pep, fetcher, publisher)
        self.ready = asyncio.Event()
        self.tried = asyncio.Event()  # the first try has ended, well or badly
        self._open_to_all = False  # our nodes, as far as we can see to that
        self._chores: Limit[str] = Limit(CHORES, now=now)
        self._chores.begin("chores")
        self._counted = 0  # writes of the state when the sessions were counted last
        self._histories = 0  # catch-ups that are running
        self._history_read = asyncio.Event()  # a catch-up has ended since ``new_session``

    @property
    def in_history(self) -> bool:
        return self._histories > 0

    def new_session(self) -> None:
        """What was read or tried before does not count."""
        self.tried.clear()
        self._history_read.clear()

    async def begin_history(self) -> None:
        """See ``Omemo.begin_history``."""
        self._histories += 1
        async with self._commits.exclusive():
            if self._commits.engine is not None:
                self._commits.engine.in_history = True

    async def end_history(self) -> None:
        """See ``Omemo.end_history``."""
        self._histories -= 1
        if self.in_history:
            return
        async with self._commits.exclusive():
            if self._commits.engine is not None:
                await self._leave_history(self._commits.engine)
                await self._commits.write()
        self._history_read.set()
        self._wake.set()

    async def bring_up(self) -> None:
        """Try until our keys are loaded and published (threats H-13)."""
        delay = self._first_delay
        while True:
            try:
                await self._begin()
                return
            except (XmppClientError, StorageError, Unreachable) as error:
                log.warning("OMEMO is not available yet: %r", error)
                if not self.tried.is_set():
                    self._bus.publish(ProblemOccurred(self._account.id, OmemoUnavailable(str(error))))
            finally:
                self.tried.set()
            await asyncio.sleep(delay)
            delay = min(delay * 2, LONGEST_DELAY)

    async def serve(self) -> None:
        """Act on pushed lists and what failed, and publish what is due, in turn; chores come hourly."""
        while True:
            await self._wait_for_work()
            try:
                await self._do_chores()
                await self._take_pushes()
                if not self.in_history:
                    await self.healing.heal()
                await self._publish_due()
            except (XmppClientError, StorageError) as error:
                log.warning("OMEMO upkeep waits: %r", error)
                asyncio.get_running_loop().call_later(LONGEST_DELAY, self._wake.set)

    async def _wait_for_work(self) -> None:
        try:
            async with asyncio.timeout(CHORES):
                await self._wake.wait()
        except TimeoutError:
            pass
        self._wake.clear()

    async def _do_chores(self) -> None:
        """Renew old keys, and count if the sessions went on, so that a copy from before is noticed."""
        engine = self._commits.engine
        if engine is None or not self.ready.is_set() or self.in_history or not self._chores.begin("chores"):
            return
        async with self._commits.exclusive():
            await engine.upkeep.rotate()
            await self._commits.write()
        if engine.state.writes != self._counted:
            await self.rollback.advance(engine)
            self._counted = engine.state.writes

    async def withdraw(self) -> None:
        """See ``Omemo.withdraw``; the loops must have ended."""
        own_id = self._commits.require().devices.own_id
        try:
            lists = {n: await self.fetcher.device_list(n, self._jid, own_id) for n in VERSIONS}
        except Unreachable as error:
            raise OmemoUnavailable(str(error)) from error
        await self._publisher.withdraw(lists)
        await self.rollback.withdraw(own_id)

    def look_after(self, key: BundleId, reason: str, *, words: bool, trusted: bool) -> None:
        """A message could not be read; see ``Healing.failed``."""
        if self.healing.failed(key, reason, words=words, trusted=trusted):
            self._wake.set()

    def push(self, namespace: str, jid: Address, payload: Element) -> None:
        """A list was pushed; the newest of an address and version counts."""
        if len(self._waiting) < MAX_WAITING:
            self._waiting[namespace, jid] = payload
            self._wake.set()

    async def _begin(self) -> None:
        if self._commits.engine is None:
            await self._open()
        engine = self._commits.require()
        if PUBLISHED in engine.state and not engine.rolled_back:
            self.ready.set()
            self.tried.set()
        if PUBLISHED in engine.state and await self.rollback.look(engine):
            await self._end_device(engine)
        if self._publisher.idle:  # otherwise our keys are new, or their last change is still to come
            await self._check_published()
        await self._publisher.run()
        await self._note_published()
        self.ready.set()
        self._bus.publish(DevicesChanged(self._account.id, self._jid))
        await self.rollback.clean_up(engine)
        await self.rollback.advance(engine)
        await self._mend_access()

    async def _mend_access(self) -> None:
        """Once while the program runs: keys that nobody can read are as good as none."""
        if self._open_to_all:
            return
        try:
            await self._publisher.mend_access()
        except RequestError as error:
            log.info("whether others can read our keys is not known: %s", error)
        except (RequestTimedOut, NotConnected):
            return  # the next session looks
        self._open_to_all = True

    async def _end_device(self, engine: "Engine") -> None:
        """Not before the history was read: the old keys still open a part of it."""
        self.ready.clear()
        self.tried.set()
        try:
            async with asyncio.timeout(HISTORY_LIMIT):
                await self._history_read.wait()
        except TimeoutError:
            log.info("no history came in time")
        await self.rollback.begin_anew(engine)

    async def _open(self) -> None:
        """Load our keys, or make them: committed before anybody can see them."""
        module = await asyncio.to_thread(importlib.import_module, "xmppclient.services.omemo.engine")
        texts = await self._store.omemo.load_all(self._account.id)
        engine = module.Engine(
            texts, self._jid, blind_trust=self._account.blind_trust, clock=self._clock, now=self._now
        )
        if not engine.has_keys:
            for namespace in VERSIONS:
                engine.note_list(namespace, self._jid, await self.fetcher.device_list(namespace, self._jid))
        async with self._commits.exclusive():
            await engine.open(LABEL)
            self._commits.engine = engine
            if self.in_history:
                engine.in_history = True
            else:
                await self._leave_history(engine)
            try:
                await self._commits.write()
            except BaseException:
                self._commits.engine = None
                raise
        self._publisher.device_id = engine.devices.own_id

    async def _check_published(self) -> None:
        """Compare what the server has with what we have, and mend it."""
        engine = self._commits.require()
        own_id = engine.devices.own_id
        self.fetcher.forget_misses(self._jid)
        lists = {n: await self.fetcher.device_list(n, self._jid, own_id) for n in VERSIONS}
        bundles = await self.fetcher.bundles(BundleId(n, self._jid, own_id) for n in VERSIONS)
        async with self._commits.exclusive():
            for namespace, devices in lists.items():
                engine.note_list(namespace, self._jid, devices)
            await engine.take_bundles(bundles)
            await engine.check_published()
            await self._commits.write()

    async def _leave_history(self, engine: "Engine") -> None:
        engine.in_history = False
        if not engine.rolled_back:
            await engine.upkeep.finish_history()

    async def _note_published(self) -> None:
        """Remember that others can find us, and look at our other devices."""
        engine = self._commits.require()
        async with self._commits.exclusive():
            engine.state.put(PUBLISHED, True)
            await self.finder.own_keys(engine)
            await self._commits.write()

    async def _take_pushes(self) -> None:
        engine = self._commits.engine
        while engine is not None and self._waiting:
            key = next(iter(self._waiting))
            payload = self._waiting.pop(key)
            if await self._may_push(key[1]):
                async with self._commits.exclusive():
                    await self.finder.take_push(engine, *key, payload)
                    await self._commits.write()

    async def _may_push(self, jid: Address) -> bool:
        """Lists are pushed by contacts and by our own account; nobody else's count."""
        if jid == self._jid:
            return True
        contact = await self._store.roster.get(self._account.id, jid)
        return contact is not None and contact.subscription in (Subscription.TO, Subscription.BOTH)

    async def _publish_due(self) -> None:
        if self.ready.is_set() and not self.in_history and not self._publisher.idle:
            try:
                await self._publisher.run()
            except NotConnected:
                log.info("our keys are published with the next connection")
            except (RequestError, RequestTimedOut) as error:
                raise OmemoUnavailable(str(error)) from error
