# SPDX-License-Identifier: AGPL-3.0-or-later
"""One account: builds its stream, lanes and services, and runs its life."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from xml.etree.ElementTree import Element

from storage.store import Store
from xmppclient.clock import Clock
from xmppclient.errors import AuthFailed, NotConnected, RequestError, RequestTimedOut, StorageError
from xmppclient.events import AccountsChanged, ConnectionChanged, DevicesChanged, EventBus, ProblemOccurred
from xmppclient.model import Account, Address, Connection, ConnectionState
from xmppclient.net.router import Router
from xmppclient.pipeline.batch import BatchProcessor
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.discretion import Discretion
from xmppclient.pipeline.envelope import open_live
from xmppclient.pipeline.inbound import Inbound
from xmppclient.pipeline.outbound import Outbound
from xmppclient.services import server_time
from xmppclient.services.actions import Actions
from xmppclient.services.activity import Activity
from xmppclient.services.archive import Archive, retries
from xmppclient.services.archiving import Archiving
from xmppclient.services.blocking import Blocking
from xmppclient.services.certificates import Certificates
from xmppclient.services.displayed import Displayed
from xmppclient.services.expiry import Expiry
from xmppclient.services.files import Uploads
from xmppclient.services.messages import Messages
from xmppclient.services.notify_sync import NotifySync
from xmppclient.services.omemo.service import Omemo
from xmppclient.services.password import Password
from xmppclient.services.pep import Pep
from xmppclient.services.presence import Presences
from xmppclient.services.read_sync import ReadSync
from xmppclient.services.receipts import Receipts
from xmppclient.services.repair import AFTER_ACCEPTING, AFTER_ROOMS, WHEN_READY, Repair
from xmppclient.services.rooms.kit import RoomKit
from xmppclient.services.roster import Roster
from xmppclient.services.server_info import Discovery
from xmppclient.services.typing import Typing
from xmppclient.stream.connection import XmppStream
from xmppclient.stream.trust import Shown
from xmppclient.tasks import TaskOwner

log = logging.getLogger(__name__)

LAST_WORDS = 1.0  # seconds that a closing session may take to tell what was read
HOLD_LIMIT = 15.0  # seconds that live messages wait for the archive at most
ROOMS_LIMIT = 60.0  # seconds that OMEMO waits for the archives of rooms
KEYS_LIMIT = 20.0  # seconds that the archive waits for OMEMO
RESENT_LIMIT = timedelta(seconds=30)  # for what a server sends again after a resumption
FOREVER = datetime.max.replace(tzinfo=UTC)


class AccountSession:
    """The services of one account, wired in the order in which they need each other."""

    def __init__(
        self,
        account: Account,
        store: Store,
        bus: EventBus,
        clock: Clock,
        router: Router,
        *,
        active: bool = True,
    ) -> None:
        self.tasks = TaskOwner(f"account {account.id}")
        self.ctx = Context(account, store, bus, self.tasks, clock)
        self.certificates = Certificates(self.ctx)
        self.stream = XmppStream(
            account,
            self,
            router.dialer(account),
            may_answer=self._may_answer,
            known=self.certificates.known,
        )
        self.omemo = Omemo(account, self.stream, store, bus, self.tasks)
        self.roster = Roster(self.ctx, self.stream)
        self.presence = Presences(self.ctx, self.stream, self.roster)
        self.activity = Activity(self.stream, active=active)
        self.password = Password(self.ctx, self.stream)
        self.archiving = Archiving(self.stream)
        self.discovery = Discovery(self.ctx, self.stream)
        self.blocking = Blocking(self.ctx, self.stream, self.discovery)
        self.pep = Pep(self.ctx, self.stream, self.discovery)
        self.notify_sync = NotifySync(self.ctx, self.pep)
        self.processor = BatchProcessor(self.ctx, self.omemo)
        self.inbound = Inbound(self.ctx, self.processor)
        self.outbound = Outbound(self.ctx, self.stream, self.omemo)
        self.archive = Archive(self.ctx, self.stream, self.inbound, self.omemo)
        self.messages = Messages(self.ctx, self.outbound)
        self.actions = Actions(self.ctx, self.outbound, self.messages)
        self.discretion = Discretion(self.ctx)
        self.expiry = Expiry(self.ctx)
        self.files = Uploads(self.ctx, self.stream, router.http(account))
        self.displayed = Displayed(self.ctx, self.stream, self.discretion, self.expiry)
        self.read_sync = ReadSync(self.ctx, self.pep, self.displayed.apply_remote)
        self.displayed.on_read(self.read_sync.read)
        self.receipts = Receipts(self.ctx, self.stream, self.discretion)
        self.typing = Typing(self.ctx, self.stream, self.discretion, self.roster.knows)
        self.processor.listen(self.outbound.on_filed)
        for listener in (self.displayed.on_filed, self.receipts.on_filed, self.typing.on_filed):
            self.processor.listen(listener)
        self.repair = Repair(self.ctx, self.processor, self.omemo, self.messages)
        self._room_kit = kit = RoomKit(
            self.ctx,
            self.stream,
            self.roster,
            self.discovery,
            self.pep,
            self.inbound,
            self.outbound,
            self.archive,
        )
        kit.reread = partial(self.repair.reread, AFTER_ROOMS)
        self.rooms, self.room_browser, self.room_creation = kit.live, kit.browser, kit.creation
        self.room_admin, self.room_members, self.room_avatars = kit.admin, kit.members, kit.avatars
        self.invitations, self.bookmarks = kit.invitations, kit.bookmarks
        self.connection = Connection(account.id, ConnectionState.OFFLINE, account.route)
        self._beginning: asyncio.Task[None] | None = None
        self._reading: asyncio.Task[None] | None = None
        self._filled = asyncio.Event()
        self._begun = False  # this session has its history, as far as it can get it
        self._stored_until = FOREVER  # until then the server may deliver what it kept for us
        self._subscription = bus.subscribe(DevicesChanged, self._on_devices)

    async def start(self) -> None:
        """Load what is known and connect; returns before the connection is there."""
        await self.certificates.load()
        await self.roster.load()
        await self.repair.load()
        await self.rooms.load()
        self.tasks.spawn(self.inbound.run(), "incoming lane")
        self.tasks.spawn(self.outbound.run(), "outgoing lane")
        self.tasks.spawn(self.expiry.run(), "expiry")
        self.tasks.spawn(self.rooms.run(), "silent rooms")
        self.stream.start()

    async def stop(self) -> None:
        """Close the stream, store what has arrived, end every task."""
        self._subscription.cancel()
        self.repair.close()
        self.notify_sync.close()
        self.typing.close()
        for task in filter(None, (self._beginning, self._reading)):
            task.cancel()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.read_sync.settle(), LAST_WORDS)
        await self.stream.stop()
        self._room_kit.close()
        self.inbound.release(complete=False)
        try:
            await asyncio.wait_for(self.inbound.idle(), 2)
            await self.outbound.settle_now()
        except (TimeoutError, StorageError) as error:
            log.warning("left for the next start: %r", error)
        await self.omemo.close()
        await self.tasks.close()

    async def welcome(self, jid: Address) -> None:
        """Somebody is no stranger any more: read what they wrote, send what that calls for."""
        await self.omemo.accept(jid)
        await self.repair.reread(AFTER_ACCEPTING, jid)

    async def history_filled(self) -> None:
        """Wait until the archive has been read as far as this session reads it."""
        await self._filled.wait()

    # -- what the stream tells (stream.protocol.StreamListener) --------------------------

    def on_connection(self, connection: Connection) -> None:
        self.connection = connection
        if isinstance(connection.refusal, AuthFailed):
            self.tasks.spawn(self.password.refused(), "try the other password")
        self.ctx.bus.publish(ConnectionChanged(connection))

    def on_started(self, resumed: bool) -> None:
        self._stored_until = self.ctx.clock.now() + RESENT_LIMIT if resumed else FOREVER
        self.activity.started()
        self.messages.limit(self.discovery.max_stanza)
        if resumed and self._begun:
            self.tasks.spawn(server_time.learn(self.ctx, self.stream), "ask for the time")
            self.stream.caught_up()
            self.outbound.open(resumed=True)
            self.rooms.resume()
            steps = (
                self.blocking.resume,
                self.notify_sync.resume,
                self.read_sync.resume,
                self.bookmarks.resume,
            )
            self.tasks.spawn(self._follow(*steps), "tell what was not told")
        elif not resumed or self._beginning is None or self._beginning.done():
            self._beginning = self.tasks.spawn(self._begin(self._beginning), "start of a session")

    def on_ended(self) -> None:
        self.outbound.shut()
        self.rooms.ended()
        self.presence.forget()

    def on_message(self, element: Element) -> None:
        if self.archive.take(element) or self.omemo.take_event(element) or self.pep.take(element):
            return
        if self.rooms.take_message(element):
            return
        stored = self.ctx.clock.now() < self._stored_until
        now, rooms = self.ctx.server_now(), self.ctx.rooms
        if envelope := open_live(element, self.ctx.jid, now, stored=stored, rooms=rooms):
            self.inbound.accept(envelope)

    def on_presence(self, element: Element) -> None:
        if not self.rooms.take_presence(element):
            self.presence.take(element)

    def on_acked(self, token: str) -> None:
        self.outbound.acked(token)

    def on_mechanism(self, name: str) -> None:
        self.tasks.spawn(self.password.accepted(), "the password was right")
        self.tasks.spawn(self._remember_mechanism(name), "remember mechanism")

    def on_certificate(self, shown: Shown) -> None:
        self.tasks.spawn(self.certificates.saw(shown), "compare the certificate")

    # -- life -----------------------------------------------------------------------------

    async def _begin(self, previous: "asyncio.Task[None] | None") -> None:
        """A new session: roster, presence, keys, history, and then our own messages."""
        if previous:
            previous.cancel()
            await asyncio.gather(previous, return_exceptions=True)
        self._begun = False
        async with contextlib.AsyncExitStack() as history:
            await self.omemo.begin_history()
            history.push_async_callback(self.omemo.end_history)
            try:
                complete = await self._with_history(self._greet)
            except NotConnected:
                return
            self._begun = True
            self._stored_until = self.ctx.clock.now()
            self.stream.caught_up()
            self.outbound.open(resumed=False)
            self.rooms.start()
            self._reading = self.tasks.spawn(self._read_rooms(history.pop_all()), "archives of rooms")
        self.tasks.spawn(self._follow(self._room_kit.elsewhere.start), "more rooms")
        await self._afterwards()
        if not complete:
            await self._try_again()

    async def _read_rooms(self, history: contextlib.AsyncExitStack) -> None:
        """Until their archives are read, too, keys that were used are kept: two people may have taken the
        same one, and written in different places. If the session ends before, they are kept until the
        next one, which can publish others."""
        await self.rooms.coming.settled(ROOMS_LIMIT)
        await history.aclose()

    async def _greet(self) -> None:
        self.tasks.spawn(server_time.learn(self.ctx, self.stream), "ask for the time")
        keys = self.tasks.spawn(self._prepare_keys(), "publish keys")
        await self.roster.fetch()
        self.presence.announce()
        self.discovery.renew()
        self.files.renew()
        self.room_browser.renew()
        steps = (self.bookmarks.start, self.blocking.fetch, self.notify_sync.start)
        self.tasks.spawn(self._follow(*steps), "use offers")
        await asyncio.wait((keys,), timeout=KEYS_LIMIT)

    async def _with_history(self, first: Callable[[], Awaitable[None]] | None = None) -> bool:
        """Read the archive while live messages wait, for a time. False: it may work later.

        Raises ``NotConnected``.
        """
        self.inbound.hold()
        limit = asyncio.get_running_loop().call_later(HOLD_LIMIT, self._release_early)
        complete = False
        try:
            if first:
                await first()
            await self.archive.catch_up()
            complete = True
        except (RequestError, RequestTimedOut) as error:
            log.warning("the session goes on without its history: %s", error)
            self.ctx.bus.publish(ProblemOccurred(self.ctx.id, error))
            return isinstance(error, RequestError) and error.condition in retries.NEVER
        except StorageError as error:
            self.ctx.bus.publish(ProblemOccurred(self.ctx.id, error))
        finally:
            limit.cancel()
            self.inbound.release(complete=complete)
        return complete

    async def _try_again(self) -> None:
        """The archive could not be read when the session began: ask again, less and less often."""
        for pause in retries.AGAIN:
            await asyncio.sleep(pause)
            try:
                complete = await self._with_history()
            except NotConnected:
                return
            if complete:
                await self._afterwards()
                return

    async def _afterwards(self) -> None:
        """What may take its time."""
        reading = self.tasks.spawn(self._follow(self.read_sync.start), "read on other devices")
        try:
            if self.omemo.ready:
                await self.repair.reread(WHEN_READY)
            await self.archive.fill_gaps()
            await asyncio.wait((reading,))
        except (RequestError, RequestTimedOut, NotConnected) as error:
            log.info("older history comes next time: %s", error)
        except StorageError as error:
            self.ctx.bus.publish(ProblemOccurred(self.ctx.id, error))
        finally:
            self._filled.set()

    async def _follow(self, *steps: Callable[[], Awaitable[None]]) -> None:
        """Do what is nice to have, as far as the server can."""
        for step in steps:
            try:
                await step()
            except (RequestError, RequestTimedOut, NotConnected) as error:
                log.info("done without: %s", error)
            except StorageError as error:
                self.ctx.bus.publish(ProblemOccurred(self.ctx.id, error))

    async def _prepare_keys(self) -> None:
        await self.omemo.start()
        self.outbound.wake()

    def _release_early(self) -> None:
        log.info("the archive is slow; showing new messages before it, except encrypted ones")
        self.inbound.admit_plain()

    def _on_devices(self, event: DevicesChanged) -> None:
        if event.account_id == self.ctx.id:
            self.outbound.decided()

    def _may_answer(self, jid: str) -> bool:
        return self.roster.knows(Address(jid.partition("/")[0]))

    async def _remember_mechanism(self, name: str) -> None:
        async with self.ctx.store.transaction():  # the password may be changing
            account = await self.ctx.store.accounts.get(self.ctx.id)
            if account is None or account.best_mechanism == name:
                return
            await self.ctx.store.accounts.update(replace(account, best_mechanism=name))
        self.ctx.bus.publish(AccountsChanged())  # who holds an older record would store that again
