# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files over HTTP on the route of an account: put one, get one, and nothing else.

Every exchange has a connection of its own. A proxy gets the name of the host, which is never looked up
here. Redirects are not followed, cookies are not kept, and nobody is told which program asks.

Where the account's own server is known by a pinned certificate, that counts as much as a valid one.
Plain http exists inside an onion only, reached by a tor, which encrypts and proves the address; and only
the account's own onion is sent anything that way.
"""

import asyncio
import socket
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import ExitStack, aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Any, Final

from xmppclient.address import domain
from xmppclient.errors import (
    DnsFailed,
    FileTooLarge,
    NetworkUnreachable,
    ProxyUnavailable,
    TransferRefused,
    UnsafeAddress,
)
from xmppclient.model import Account
from xmppclient.net import endpoints, web
from xmppclient.net.dialer import complain_if_unreachable
from xmppclient.net.exchange import Exchange, Progress, exchange, unproven
from xmppclient.net.guard import permit
from xmppclient.net.ledger import Ledger
from xmppclient.net.pinned import pinned_context
from xmppclient.net.reach import reach
from xmppclient.net.tls import client_context
from xmppclient.net.way import Proxy, Way
from xmppclient.net.web import WebAddress
from xmppclient.route import Purpose

if TYPE_CHECKING:
    from aiohttp import ClientResponse, ClientSession, TCPConnector

    from xmppclient.net.known_host import Places

CHUNK: Final = 64 * 1024  # bytes
DONE: Final = (200, 201)
UNTOLD: Final = ("User-Agent", "Accept", "Accept-Encoding", "Content-Type")  # what the library would add

Take = Callable[[bytes], Awaitable[None]]
"""Takes the next bytes of a file; what it raises ends the transfer."""


class HttpClient:
    """Of one account. Costs nothing before it is used."""

    def __init__(self, way: Way, ledger: Ledger, account: Account) -> None:
        self._way = way
        self._ledger = ledger
        self._account = account
        self._running: set[Exchange] = set()

    @property
    def account(self) -> Account:
        """Whose it is, as it was when this was made."""
        return self._account

    def cut(self) -> None:
        """The account has left this way: what is still going on ends at once, as ``TransferInterrupted``."""
        for running in self._running:
            running.cut()

    async def put(
        self,
        url: str,
        headers: Mapping[str, str],
        body: AsyncGenerator[bytes, None],
        size: int,
        progress: Progress | None = None,
    ) -> None:
        """Store a file of ``size`` bytes at an address.

        Raises ``UnsafeAddress``, ``FileHostUntrusted``, ``TransferRefused``, ``TransferInterrupted``,
        ``RouteError``, ``NetworkUnreachable``, and what ``body`` raises.
        """
        known = {**headers, "Content-Length": str(size)}
        async with aclosing(body), self._exchange(url, sending=True) as (session, running):
            metered = running.meter(body, size, progress)
            async with aclosing(metered), await self._ask(session, running, "PUT", known, metered) as answer:
                _judge(answer.status)

    async def get(self, url: str, take: Take, limit: int, progress: Progress | None = None) -> int:
        """Fetch a file of at most ``limit`` bytes; returns how many it had.

        Raises as ``put`` does, ``FileTooLarge``, and what ``take`` raises.
        """
        done = 0
        wanted = {"Accept-Encoding": "identity"}
        async with (
            self._exchange(url) as (session, running),
            await self._ask(session, running, "GET", wanted) as answer,
        ):
            _judge(answer.status)
            total = answer.content_length or 0
            if total > limit:
                raise FileTooLarge(limit)
            async for chunk in answer.content.iter_any():
                done += len(chunk)
                running.received(len(chunk))
                if done > limit:
                    raise FileTooLarge(limit)
                await take(chunk)
                if progress:
                    progress(done, total)
        return done

    async def fetch(self, url: str, limit: int) -> bytes:
        """Fetch something small. Raises as ``get`` does."""
        found = bytearray()

        async def take(chunk: bytes) -> None:
            found.extend(chunk)

        await self.get(url, take, limit)
        return bytes(found)

    @asynccontextmanager
    async def _exchange(
        self, url: str, *, sending: bool = False
    ) -> AsyncIterator[tuple["ClientSession", Exchange]]:
        """A session for one exchange, permitted to go where the route leads and nowhere else."""
        address = self._checked(url, sending=sending)
        proxy = await self._way.proxy()
        where = f"{address.host}:{address.port}"
        entry = self._ledger.begin(Purpose.HTTP, self._account.jid, self._way.describe(), where)
        with ExitStack() as permits:
            async with exchange(address, entry, proxied=proxy is not None) as running, self._noted(running):
                if proxy is None:
                    connector = await self._straight(address, permits)
                else:
                    connector = await _through(proxy, permits)
                async with _session(connector) as session:
                    yield session, running

    @asynccontextmanager
    async def _noted(self, running: Exchange) -> AsyncIterator[None]:
        self._running.add(running)
        try:
            yield
        finally:
            self._running.discard(running)

    async def _ask(
        self,
        session: "ClientSession",
        running: Exchange,
        method: str,
        headers: Mapping[str, str],
        body: AsyncGenerator[bytes, None] | None = None,
    ) -> "ClientResponse":
        """Connect, send, and wait for the head of the answer."""
        from aiohttp import ClientError
        from yarl import URL

        options: dict[str, Any] = {"headers": headers, "data": body, "allow_redirects": False}
        target = URL(running.address.url, encoded=True)
        refused: Exception | None = None
        for trust in self._trusted(running.address):
            try:
                answer = await session.request(method, target, ssl=trust, **options)
            except ClientError as error:
                if not unproven(error):
                    raise
                refused = error
                continue
            running.answered()
            return answer
        assert refused is not None
        raise refused

    def _trusted(self, address: WebAddress) -> Iterator[ssl.SSLContext]:
        """What may prove who a host is: a certificate that an authority signed, or the pinned one."""
        yield client_context(self._account.ca_pem)
        if self._account.pin and self._near(address.host):
            yield pinned_context(self._account.pin)

    def _checked(self, url: str, *, sending: bool) -> WebAddress:
        """Raises ``UnsafeAddress``, ``OnionNeedsTor``, ``ProxyUnsuitable``; then nobody was asked."""
        address = web.parse(url)
        complain_if_unreachable(self._way.route, address.host)
        if address.scheme == "http" and not self._way.route.seals:
            raise UnsafeAddress("not https, and no tor of this computer encrypts it")
        if address.scheme == "http" and sending and not self._near(address.host):
            raise UnsafeAddress("not https, and not the onion of the account's own server")
        if address.local and not self._may_be_local(address.host):
            raise UnsafeAddress("inside a private network")
        return address

    async def _straight(self, address: WebAddress, permits: ExitStack) -> "TCPConnector":
        """To one of the host's own addresses. Raises ``NetworkUnreachable``, ``UnsafeAddress``."""
        from aiohttp import TCPConnector

        from xmppclient.net.known_host import KnownHost

        places = await self._look_up(address)
        for _, number in places:
            permits.enter_context(permit(number, address.port))
        return TCPConnector(resolver=KnownHost(places), use_dns_cache=False, force_close=True)

    async def _look_up(self, address: WebAddress) -> "Places":
        """Only what is public, unless the account's own server is not (ATT-108): one answer decides what
        is connected to, so that a name cannot change its mind in between."""
        try:
            with permit(address.host, address.port):
                infos = await asyncio.to_thread(
                    socket.getaddrinfo, address.host, address.port, type=socket.SOCK_STREAM
                )
        except (OSError, UnicodeError) as error:
            raise NetworkUnreachable(f"{address.host} has no address") from error
        places = [(info[0], str(info[4][0])) for info in infos]
        numbers = [web.as_number(number) for _, number in places]
        secluded = any(number is None or not web.public(number) for number in numbers)
        if secluded and not self._may_be_local(address.host):
            raise UnsafeAddress("inside a private network")
        return places

    def _may_be_local(self, host: str) -> bool:
        """The account's own server may be anywhere, and the neighbours of one that is not public, too."""
        return self._near(host) or any(_secluded(given) for given in self._given)

    def _near(self, host: str) -> bool:
        own = domain(self._account.jid)
        return host == own or host.endswith(f".{own}") or host in self._given

    @property
    def _given(self) -> frozenset[str]:
        """Hosts that the user gave as addresses of the account's server."""
        found = [endpoints.parse(text) for text in self._account.connect]
        return frozenset(endpoint.host.lower() for group in found for endpoint in group if endpoint.host)


def _secluded(host: str) -> bool:
    number = web.as_number(host)
    return host == "localhost" or (number is not None and not web.public(number))


def _judge(status: int) -> None:
    """Raises ``UnsafeAddress`` for a redirect (ATT-108), ``TransferRefused``."""
    if 300 <= status < 400:
        raise UnsafeAddress("it sends us on to another address")
    if status not in DONE:
        raise TransferRefused(status)


async def _through(proxy: Proxy, permits: ExitStack) -> "TCPConnector":
    """The proxy looks the host up; this connector cannot. Raises ``ProxyUnavailable``."""
    from aiohttp_socks import ProxyConnector

    number = await _number(proxy)
    permits.enter_context(permit(number, proxy.port))
    connector: TCPConnector = ProxyConnector(
        number, proxy.port,
        username=proxy.user or None, password=proxy.password or None,
        rdns=True, force_close=True,
    )  # fmt: skip
    return connector


async def _number(proxy: Proxy) -> str:
    """Where a proxy answers that was given by name: the library would look that up past the guard."""
    if web.as_number(proxy.host) is not None:
        return proxy.host
    try:
        with await reach(proxy.host, proxy.port) as sock:
            return str(sock.getpeername()[0])
    except (DnsFailed, NetworkUnreachable) as error:
        raise ProxyUnavailable(str(error)) from error


def _session(connector: "TCPConnector") -> "ClientSession":
    from aiohttp import ClientSession, ClientTimeout, DummyCookieJar

    return ClientSession(
        connector=connector,
        cookie_jar=DummyCookieJar(),
        skip_auto_headers=UNTOLD,
        timeout=ClientTimeout(total=None),  # the exchange has its own
        auto_decompress=False,
        trust_env=False,
        read_bufsize=CHUNK,
    )
