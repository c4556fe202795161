# SPDX-License-Identifier: AGPL-3.0-or-later
"""The connection of one account: it connects, stays connected, and says how it goes.

Fulfils ``stream.protocol.Stream``. What decides is in the modules beside: negotiation of
a session, its routing, the watch over its connection, the wait before the next try.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal
from xml.etree.ElementTree import Element

from xmppclient.address import bare
from xmppclient.clock import Clock, SystemClock
from xmppclient.errors import ConnectError, NotConnected, PolicyViolation, Reconnect, XmppClientError
from xmppclient.log import pin_libraries
from xmppclient.model import Account, Address, Connection, ConnectionState
from xmppclient.net.dialer import Dialer
from xmppclient.net.endpoints import Endpoint
from xmppclient.ns import CARBONS, q
from xmppclient.stream.answers import Answers
from xmppclient.stream.backoff import Backoff
from xmppclient.stream.client import Client
from xmppclient.stream.connector import Connector, Established
from xmppclient.stream.guard import guarded
from xmppclient.stream.keepalive import Keepalive
from xmppclient.stream.negotiation import FOOTER
from xmppclient.stream.parser import AFTER_LOGIN
from xmppclient.stream.protocol import IqHandler, StreamListener
from xmppclient.stream.requests import Requests
from xmppclient.stream.sasl import remembered
from xmppclient.stream.session import Session
from xmppclient.stream.tags import FEATURES
from xmppclient.stream.timing import Timing
from xmppclient.stream.trust import Known, nothing_known
from xmppclient.tasks import TaskOwner

log = logging.getLogger(__name__)

GLANCE = 2.0  # seconds between two looks at the wall clock while waiting: the computer may sleep


class XmppStream:
    """See ``stream.protocol.Stream``.

    ``may_answer`` tells which bare addresses besides our own server may ask us things,
    ``known`` which certificates earlier logins trusted.
    """

    def __init__(
        self,
        account: Account,
        listener: StreamListener,
        dialer: Dialer,
        *,
        may_answer: Callable[[Address], bool] = lambda _: False,
        known: Known = nothing_known,
        timing: Timing | None = None,
        clock: Clock | None = None,
        rng: random.Random | None = None,
    ) -> None:
        pin_libraries()
        self._account = account
        self._listener = listener
        self._timing = timing or Timing()
        self._clock = clock or SystemClock()
        self._connector = Connector(dialer, self._timing, self._on_progress, known)
        self._backoff = Backoff(self._timing, rng or random.SystemRandom())
        self._answers = Answers(bare(account.jid), may_answer)
        self._tasks = TaskOwner(f"stream {account.id}")
        self._session: Session | None = None
        self._established: Established | None = None
        self._runner: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._stopping = False
        self._last_error: ConnectError | None = None
        self._client: Client | None = None

    @property
    def client(self) -> Client:
        """slixmpp for its plugins: made when first asked for, the same object from then on."""
        if self._client is None:
            self._client = Client(self._account.jid, self.send)
            if self._session is not None:
                self._client.begin(self._session.bound)
        return self._client

    @property
    def bound(self) -> Address:
        return self._session.bound if self._session is not None else bare(self._account.jid)

    @property
    def features(self) -> Element:
        return self._session.features if self._session is not None else Element(FEATURES)

    def use(self, account: Account) -> None:
        self._account = account

    def start(self) -> None:
        self._wake.set()
        self._stopping = False
        if self._runner is None or self._runner.done():
            self._runner = self._tasks.spawn(self._run(), "run")

    async def stop(self) -> None:
        self._stopping = True
        if self._established is not None:
            await self._established.wire.close(FOOTER, self._timing.close)
        await self._tasks.close()
        self._forget_session("stopped")
        self._report(ConnectionState.OFFLINE)

    def caught_up(self) -> None:
        if self._session is not None and self._session.connected and not self._session.caught_up:
            self._session.caught_up = True
            self._report(ConnectionState.ONLINE)

    def send(self, stanza: Element) -> None:
        self._live().send(stanza)

    def send_tracked(self, stanza: Element, token: str) -> None:
        self._live().send(stanza, token)

    def send_nonza(self, element: Element) -> None:
        self._live().send_nonza(element)

    async def request(
        self, kind: Literal["get", "set"], payload: Element, to: str = "", timeout: float = 30.0
    ) -> Element:
        session = self._live()
        return await session.requests.ask(kind, payload, to, timeout, session.send)

    def on_iq(self, payload: str, handler: IqHandler) -> None:
        self._answers.register(payload, handler)

    def _live(self) -> Session:
        if self._session is None or not self._session.connected:
            raise NotConnected("no connection")
        return self._session

    # the life of the connection

    async def _run(self) -> None:
        """Connect, serve, wait, again; until told to stop or until trying again is pointless."""
        loop = asyncio.get_running_loop()
        while True:
            self._wake.clear()
            self._last_error = error = await self._once()
            if self._stopping:
                return
            if error.reconnect is Reconnect.NEVER:
                self._forget_session(str(error))
                self._report(ConnectionState.OFFLINE, reason=error)
                return
            await self._pause(self._backoff.wait(error, loop.time()), error)

    async def _once(self) -> ConnectError:
        """One connection from its first byte to its end, and why it ended."""
        previous = self._session.resumable if self._session is not None else None
        try:
            established = await self._connector.establish(self._account, previous)
        except ConnectError as error:
            log.info("no connection: %s", type(error).__name__)
            return error
        self._established = established
        try:
            return await self._serve(established)
        finally:
            self._established = None

    async def _serve(self, established: Established) -> ConnectError:
        loop, wire = asyncio.get_running_loop(), established.wire
        began = loop.time()
        self._remember(established)
        session = self._session_for(established)
        session.features = established.entry.features
        keepalive = Keepalive(wire, session.ask, self._timing, lambda: self._clock.now().timestamp())
        session.attach(wire, keepalive)
        watch = self._tasks.spawn(keepalive.watch(), "keepalive")
        try:
            self._enter(session, established)
            return await wire.ended()
        finally:
            watch.cancel()
            if established.entry.handled is not None and keepalive.gave_up:
                session.resume_id = ""  # see Keepalive.gave_up
            self._leave(session, loop.time() - began)

    def _session_for(self, established: Established) -> Session:
        """The session that was resumed, or a new one in its place."""
        entry = established.entry
        if entry.handled is not None and self._session is not None:
            return self._session
        if entry.lost_at is not None and self._session is not None:
            self._settle_lost(self._session, entry.lost_at)
        self._forget_session("the session could not be resumed")
        requests = Requests(bare(self._account.jid), entry.bound)
        session = Session(entry.bound, self._listener, requests, self._answers, self._to_plugins)
        session.managed, session.resume_id = entry.managed, entry.resume_id
        self._session = session
        return session

    def _enter(self, session: Session, established: Established) -> None:
        """Make the session usable, tell, then let in what comes."""
        entry = established.entry
        resumed = entry.handled is not None
        if entry.handled is not None:
            try:
                session.resume(entry.handled)
            except (PolicyViolation, NotConnected) as error:
                session.resume_id = ""
                established.wire.abort(
                    error if isinstance(error, ConnectError) else PolicyViolation(str(error))
                )
                return
        else:
            self._enable_carbons(session)
            if self._client is not None:
                guarded(self._client.begin, session.bound)
        state = ConnectionState.ONLINE if session.caught_up else ConnectionState.SYNCING
        self._report(state, endpoint=established.endpoint)
        guarded(self._listener.on_started, resumed)
        for element in entry.early:
            session.receive(element)
        established.wire.deliver(session.receive, AFTER_LOGIN)

    def _enable_carbons(self, session: Session) -> None:
        work = session.requests.ask("set", Element(q(CARBONS, "enable")), "", 30.0, session.send)
        self._tasks.spawn(_best_effort(work), "carbons")

    def _leave(self, session: Session, lasted: float) -> None:
        self._backoff.succeeded(lasted)
        session.detach()
        guarded(self._listener.on_ended)
        if session.resumable is None:
            self._forget_session("the connection was lost")

    def _forget_session(self, reason: str) -> None:
        if self._session is not None:
            session, self._session = self._session, None
            session.requests.fail(reason)
            if self._client is not None:
                guarded(self._client.end)

    def _to_plugins(self, element: Element) -> None:
        if self._client is not None:
            self._client.take(element)

    def _settle_lost(self, session: Session, handled: int) -> None:
        """A server that cannot resume may still say what it had (XEP-0198 §5)."""
        try:
            session.settle(handled)
        except PolicyViolation:
            log.info("an impossible count of a lost session was ignored")

    def _remember(self, established: Established) -> None:
        mechanism = remembered(self._account.best_mechanism, established.mechanism)
        self._account = replace(self._account, best_mechanism=mechanism)
        guarded(self._listener.on_mechanism, mechanism)
        guarded(self._listener.on_certificate, established.shown)

    async def _pause(self, seconds: float, error: ConnectError) -> None:
        """Wait; ``start`` ends it early, and so does a computer that wakes up too late."""
        if seconds <= 0:
            return
        loop = asyncio.get_running_loop()
        retry_at = self._clock.now() + timedelta(seconds=seconds)
        until = loop.time() + seconds
        self._report(ConnectionState.WAITING, reason=error, retry_at=retry_at)
        while loop.time() < until and self._clock.now() < retry_at and not self._wake.is_set():
            try:
                await asyncio.wait_for(self._wake.wait(), min(GLANCE, until - loop.time()))
            except TimeoutError:
                pass

    # telling

    def _on_progress(self, state: ConnectionState, endpoint: Endpoint) -> None:
        self._report(state, endpoint=endpoint, reason=self._last_error)

    def _report(
        self,
        state: ConnectionState,
        *,
        endpoint: Endpoint | None = None,
        reason: ConnectError | None = None,
        retry_at: datetime | None = None,
    ) -> None:
        if endpoint is None and self._established is not None:
            endpoint = self._established.endpoint
        account = self._account
        address = str(endpoint) if endpoint is not None else ""
        connection = Connection(account.id, state, account.route, address, reason, retry_at)
        guarded(self._listener.on_connection, connection)


async def _best_effort(work: Coroutine[None, None, Element]) -> None:
    """Something nice to have: a server without it is as good."""
    try:
        await work
    except XmppClientError as error:
        log.info("not granted: %s", type(error).__name__)
