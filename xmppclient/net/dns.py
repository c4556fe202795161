# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names that only a name server knows, asked for through a proxy: DNS over TCP (RFC 7766).

A tor resolves addresses but no SRV records, so a public resolver is asked. It sees the domain and
not who asks; which one is a setting. Addresses (A, AAAA) are left to the proxy.
"""

import asyncio
import ipaddress
import socket
import struct
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Final

from xmppclient.errors import (
    DnsFailed,
    InvalidAddress,
    ProxyConfused,
    ProxyLoginRefused,
    ProxyUnavailable,
    RouteError,
    TorFailed,
    TorMissing,
    TorNotReady,
)
from xmppclient.model import Tls
from xmppclient.net.endpoints import Endpoint, SrvRecord, parse

if TYPE_CHECKING:
    from dns.message import Message

RESOLVERS: Final = "9.9.9.9:53,1.1.1.1:53"
PATIENCE: Final = 20.0  # seconds for one resolver to answer, once it is connected
MAX_RECORDS: Final = 50

_OF_THE_ROUTE: Final = (
    ProxyUnavailable, ProxyConfused, ProxyLoginRefused, TorMissing, TorFailed, TorNotReady,
)  # fmt: skip
"""Whatever else a proxy says may be about the resolver alone."""

Open = Callable[[Endpoint], Awaitable[socket.socket]]


def may_be_asked(name: str) -> bool:
    """Whether a name server may hear the name: not of onions, nor of what is here or a number."""
    host = _host(name)
    if host.endswith((".onion", ".i2p", ".local", ".localhost")) or host == "localhost" or "." not in host:
        return False
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return True
    return False


def resolvers(text: str) -> tuple[Endpoint, ...]:
    """``HOST:PORT`` with commas between; nothing: public ones. What is none is left out."""
    found: list[Endpoint] = []
    for place in (text or RESOLVERS).split(","):
        try:
            found += parse(place, Tls.DIRECT)
        except InvalidAddress:
            continue
    return tuple(found)


async def lookup_srv(name: str, servers: Sequence[Endpoint], open_: Open) -> Sequence[SrvRecord]:
    """Ask one server after the other until one knows; nothing if there are no such records.

    ``open_`` makes the connections. Raises ``DnsFailed``, and ``RouteError`` if the route itself fails.
    """
    last: Exception | None = None
    for server in servers:
        try:
            return await _ask(name, await open_(server))
        except _OF_THE_ROUTE:
            raise
        except (DnsFailed, RouteError) as error:
            last = error
    raise DnsFailed(f"{name}: {last or 'no resolver'}") from last


async def _ask(name: str, sock: socket.socket) -> Sequence[SrvRecord]:
    import dns.message  # 60 ms, and never needed on the direct route

    try:
        query = dns.message.make_query(name, "SRV")
        async with asyncio.timeout(PATIENCE):
            reader, writer = await asyncio.open_connection(sock=sock)
            try:
                data = query.to_wire()
                writer.write(struct.pack("!H", len(data)) + data)
                (size,) = struct.unpack("!H", await reader.readexactly(2))
                answer = dns.message.from_wire(await reader.readexactly(size))
            finally:
                writer.transport.abort()
                await writer.wait_closed()
    except (OSError, TimeoutError, EOFError, dns.exception.DNSException) as error:
        sock.close()
        raise DnsFailed(f"{name}: {error!r}") from error
    if not query.is_response(answer):
        raise DnsFailed(f"{name}: an answer to something else")
    return _records(answer)


def _records(answer: "Message") -> Sequence[SrvRecord]:
    """Raises ``DnsFailed`` for an answer that is none."""
    import dns.message
    import dns.rcode

    if answer.rcode() == dns.rcode.NXDOMAIN:
        return ()
    if answer.rcode() != dns.rcode.NOERROR or not isinstance(answer, dns.message.QueryMessage):
        raise DnsFailed(f"the resolver says {dns.rcode.to_text(answer.rcode())}")
    try:
        rows = answer.resolve_chaining().answer or ()
    except dns.exception.DNSException as error:
        raise DnsFailed(f"an answer that makes no sense: {error!r}") from error
    return [
        SrvRecord(row.target.to_text(omit_final_dot=True), row.port, row.priority, row.weight)
        for row in list(rows)[:MAX_RECORDS]
    ]


def _host(name: str) -> str:
    """The domain of ``_service._tcp.domain``."""
    labels = name.lower().rstrip(".").split(".")
    while labels and labels[0].startswith("_"):
        labels.pop(0)
    return ".".join(labels)
