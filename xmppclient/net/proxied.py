# SPDX-License-Identifier: AGPL-3.0-or-later
"""Connections through a proxy. Not imported before an account has such a route."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence

from xmppclient.errors import (
    DnsFailed,
    NetworkUnreachable,
    OnionKeyNeeded,
    OnionKeyNotTaken,
    OnionNotFound,
    OnionUnreachable,
    ProxyTimedOut,
    ProxyUnavailable,
)
from xmppclient.net.counting import CountingSocket
from xmppclient.net.dialer import Begin, complain_if_unreachable, ended_by_failure, place_of, unnamed
from xmppclient.net.dns import may_be_asked
from xmppclient.net.endpoints import Endpoint, FindUrls, Lookup, SrvRecord, onion_of
from xmppclient.net.reach import reach
from xmppclient.net.socks import TO_PROXY, shake
from xmppclient.net.way import Proxy, Way
from xmppclient.route import Purpose, RouteKind


async def nothing() -> None:
    """For a proxy that remembers nothing, or that is not ours."""


class ProxyDialer:
    """Through the proxy of a way, and through nothing else: a dead one means no connection."""

    def __init__(
        self,
        way: Way,
        begin: Begin,
        lookup: Lookup,
        purpose: Purpose = Purpose.XMPP,
        *,
        onion_key: bool = False,
        websockets: FindUrls = unnamed,
        forget_onions: Callable[[], Awaitable[None]] = nothing,
    ) -> None:
        """``onion_key``: the account has a key for its onion, so who misses it was not given it.
        ``forget_onions`` lets our own tor look anew for onions that were away."""
        self._way = way
        self._begin = begin
        self._lookup = lookup
        self._purpose = purpose
        self._onion_key = onion_key
        self._websockets = websockets
        self._forget_onions = forget_onions

    async def open(self, endpoint: Endpoint) -> socket.socket:
        """Raises a ``RouteError``; then nothing was sent to anybody but the proxy."""
        complain_if_unreachable(self._way.route, endpoint.host)
        proxy = await self._way.proxy()
        if proxy is None:
            raise ProxyUnavailable("there is no proxy on the direct route")
        entry = self._begin(self._purpose, self._way.describe(), place_of(endpoint))
        with ended_by_failure(entry):
            sock = await _to_proxy(proxy)
            sock.entry = entry
            try:
                await shake(sock, proxy, endpoint.host, endpoint.port)
            except OnionKeyNeeded as error:
                if self._onion_key and not self._way.own:
                    raise OnionKeyNotTaken(str(error)) from error
                raise
            except (OnionNotFound, OnionUnreachable, ProxyTimedOut):
                if self._way.own and onion_of(endpoint.host):
                    await self._forget_onions()
                raise
        return sock

    async def srv(self, name: str) -> Sequence[SrvRecord]:
        """Ask a public resolver through the proxy; nobody about onions. Raises ``DnsFailed``,
        ``RouteError``."""
        if self._way.route.kind is RouteKind.I2P or not may_be_asked(name):
            return ()
        return await self._lookup(name)

    async def websockets(self, domain: str) -> Sequence[str]:
        return await self._websockets(domain)


async def _to_proxy(proxy: Proxy) -> CountingSocket:
    try:
        async with asyncio.timeout(TO_PROXY):
            return await reach(proxy.host, proxy.port)
    except (TimeoutError, DnsFailed, NetworkUnreachable) as error:
        raise ProxyUnavailable(f"nobody answers at {proxy.host}:{proxy.port}") from error
