# SPDX-License-Identifier: AGPL-3.0-or-later
"""The only place that opens sockets: one dialer per route, and a route never falls back to another."""

import asyncio
import socket
from collections.abc import Iterable, Sequence
from typing import Protocol

from xmppclient.errors import DnsFailed, NetworkUnreachable, ProxyUnavailable
from xmppclient.net.endpoints import Endpoint, SrvRecord
from xmppclient.net.resolver import lookup_srv

HEAD_START = 0.25  # seconds one address has for itself (RFC 8305 §8)

Target = tuple[int, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]  # family, address

Attempt = asyncio.Task[socket.socket]


class Dialer(Protocol):
    """How one account reaches the network."""

    async def open(self, endpoint: Endpoint) -> socket.socket:
        """A connected, non-blocking socket. Raises a ``ConnectError``."""
        ...

    async def srv(self, name: str) -> Sequence[SrvRecord]:
        """SRV records of a name; nothing where the route must not ask. Raises ``DnsFailed``."""
        ...


class ClosedDialer:
    """A route that cannot be used: every attempt fails and nothing leaves the machine."""

    def __init__(self, route: str) -> None:
        self._route = route

    async def open(self, endpoint: Endpoint) -> socket.socket:
        raise ProxyUnavailable(f"the route {self._route!r} is not supported; nothing was sent")

    async def srv(self, name: str) -> Sequence[SrvRecord]:
        return ()


class DirectDialer:
    """Straight to the server, IPv6 and IPv4 side by side (RFC 8305)."""

    async def open(self, endpoint: Endpoint) -> socket.socket:
        """Race the addresses of the host. Raises ``DnsFailed``, ``NetworkUnreachable``."""
        return await _race(await _resolve(endpoint), endpoint)

    async def srv(self, name: str) -> Sequence[SrvRecord]:
        """Ask the system's name servers. Raises ``DnsFailed``."""
        return await lookup_srv(name)


async def _resolve(endpoint: Endpoint) -> list[Target]:
    """Addresses of the host, the families taking turns."""
    loop = asyncio.get_running_loop()
    try:
        infos = await loop.getaddrinfo(endpoint.host, endpoint.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise DnsFailed(f"{endpoint.host} has no address") from error
    first = infos[0][0]
    targets: list[Target] = [(info[0], info[4]) for info in infos]
    lead = [target for target in targets if target[0] == first]
    rest = [target for target in targets if target[0] != first]
    return [target for pair in zip(lead, rest, strict=False) for target in pair] + _longer(lead, rest)


def _longer(lead: list[Target], rest: list[Target]) -> list[Target]:
    both = min(len(lead), len(rest))
    return lead[both:] or rest[both:]


async def _race(targets: list[Target], endpoint: Endpoint) -> socket.socket:
    """Start an attempt every quarter second, or as soon as one fails; the first that connects wins."""
    waiting, attempts, running = list(targets), set[Attempt](), set[Attempt]()
    winner: Attempt | None = None
    last: BaseException | None = None
    try:
        while waiting or running:
            if waiting:
                attempt = asyncio.ensure_future(_connect(waiting.pop(0)))
                attempts.add(attempt)
                running.add(attempt)
            timeout = HEAD_START if waiting else None
            done, running = await asyncio.wait(running, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
            for attempt in done:
                if (last := attempt.exception()) is None:
                    winner = attempt
                    return attempt.result()
    finally:
        await _drop(attempts - {winner})
    raise NetworkUnreachable(f"{endpoint}: {last}") from last


async def _drop(attempts: Iterable[Attempt]) -> None:
    """End what lost the race; a socket that connected meanwhile is closed."""
    for attempt in attempts:
        attempt.cancel()
    for result in await asyncio.gather(*attempts, return_exceptions=True):
        if isinstance(result, socket.socket):
            result.close()


async def _connect(target: Target) -> socket.socket:
    family, address = target
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock
