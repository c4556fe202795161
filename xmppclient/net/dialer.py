# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the stream of an account is opened: one dialer per route, and a route never falls back to another."""

import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from xmppclient.errors import ConnectError, NetworkUnreachable, OnionNeedsTor, ProxyUnsuitable
from xmppclient.model import Address
from xmppclient.net.dns import may_be_asked
from xmppclient.net.endpoints import Endpoint, FindUrls, SrvRecord
from xmppclient.net.ledger import Entry, Ledger
from xmppclient.net.reach import reach
from xmppclient.net.resolver import lookup_srv
from xmppclient.route import DIRECT, Purpose, Route, RouteKind

Begin = Callable[[Purpose, str, str], Entry]
"""Writes a line of the connection log: purpose, route, destination."""


class Dialer(Protocol):
    """How one account reaches the network."""

    async def open(self, endpoint: Endpoint) -> socket.socket:
        """A connected, non-blocking socket. Raises a ``ConnectError``."""
        ...

    async def srv(self, name: str) -> Sequence[SrvRecord]:
        """SRV records of a name; nothing where the route must not ask. Raises ``DnsFailed``, and
        ``RouteError`` if the route is of no use."""
        ...

    async def websockets(self, domain: str) -> Sequence[str]:
        """The WebSockets that a domain names (XEP-0156). Raises a ``ConnectError``."""
        ...


def unlogged(purpose: Purpose, route: str, destination: str) -> Entry:
    """For somebody who keeps no connection log."""
    return Ledger().begin(purpose, Address(""), route, destination)


async def unnamed(domain: str) -> Sequence[str]:
    """For somebody who does not ask the web."""
    raise NetworkUnreachable(f"{domain} was not asked for its WebSockets")


class DirectDialer:
    """Straight to the server."""

    def __init__(
        self, begin: Begin = unlogged, purpose: Purpose = Purpose.XMPP, websockets: FindUrls = unnamed
    ) -> None:
        self._begin = begin
        self._purpose = purpose
        self._websockets = websockets

    async def open(self, endpoint: Endpoint) -> socket.socket:
        """Raises ``DnsFailed``, ``NetworkUnreachable``, ``OnionNeedsTor``."""
        complain_if_unreachable(DIRECT, endpoint.host)
        entry = self._begin(self._purpose, str(DIRECT), place_of(endpoint))
        with ended_by_failure(entry):
            sock = await reach(endpoint.host, endpoint.port)
        sock.entry = entry
        return sock

    async def srv(self, name: str) -> Sequence[SrvRecord]:
        """Ask the system's name servers. Raises ``DnsFailed``."""
        if not may_be_asked(name):
            return ()
        entry = self._begin(Purpose.DNS, str(DIRECT), name)
        with ended_by_failure(entry):
            records = await lookup_srv(name)
        entry.end()
        return records

    async def websockets(self, domain: str) -> Sequence[str]:
        return await self._websockets(domain)


def complain_if_unreachable(route: Route, host: str) -> None:
    """Raises ``OnionNeedsTor``, ``ProxyUnsuitable`` for a host that the route cannot lead to, before
    anybody is asked for it."""
    name = host.lower().rstrip(".")
    if name.endswith(".onion") and not route.onions:
        raise OnionNeedsTor(host)
    if name.endswith(".i2p") and route.kind not in (RouteKind.I2P, RouteKind.SOCKS):
        raise ProxyUnsuitable(f"{host} needs the route i2p")


def place_of(endpoint: Endpoint) -> str:
    """``host:port``, without the path of a URL, which may be a secret."""
    host = f"[{endpoint.host}]" if ":" in endpoint.host else endpoint.host
    return f"{host}:{endpoint.port}"


@contextmanager
def ended_by_failure(entry: Entry) -> Iterator[None]:
    """Write down why a connection did not come about."""
    try:
        yield
    except ConnectError as error:
        entry.end(type(error).__name__)
        raise
    except BaseException:
        entry.end("Cancelled")
        raise
