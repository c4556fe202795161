# SPDX-License-Identifier: AGPL-3.0-or-later
"""A TCP connection straight to a place: to a server on the direct route, else to the proxy."""

import asyncio
import socket
from collections.abc import Iterable
from typing import Final

from xmppclient.errors import DnsFailed, NetworkUnreachable
from xmppclient.net.counting import CountingSocket
from xmppclient.net.guard import permit

HEAD_START: Final = 0.25  # seconds one address has for itself (RFC 8305 §8)

Target = tuple[int, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]  # family, address

Attempt = asyncio.Task[CountingSocket]


async def reach(host: str, port: int) -> CountingSocket:
    """A connected, non-blocking socket, IPv6 and IPv4 tried side by side (RFC 8305).

    Raises ``DnsFailed``, ``NetworkUnreachable``.
    """
    return await _race(await _resolve(host, port), f"{host}:{port}")


async def _resolve(host: str, port: int) -> list[Target]:
    """Addresses of the host, the families taking turns."""
    try:
        with permit(host, port):  # a thread of its own takes the permit along, one of the loop's does not
            infos = await asyncio.to_thread(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise DnsFailed(f"{host} has no address") from error
    first = infos[0][0]
    targets: list[Target] = [(info[0], info[4]) for info in infos]
    lead = [target for target in targets if target[0] == first]
    rest = [target for target in targets if target[0] != first]
    return [target for pair in zip(lead, rest, strict=False) for target in pair] + _longer(lead, rest)


def _longer(lead: list[Target], rest: list[Target]) -> list[Target]:
    both = min(len(lead), len(rest))
    return lead[both:] or rest[both:]


async def _race(targets: list[Target], name: str) -> CountingSocket:
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
    raise NetworkUnreachable(f"{name}: {last}") from last


async def _drop(attempts: Iterable[Attempt]) -> None:
    """End what lost the race; a socket that connected meanwhile is closed."""
    for attempt in attempts:
        attempt.cancel()
    for result in await asyncio.gather(*attempts, return_exceptions=True):
        if isinstance(result, socket.socket):
            result.close()


async def _connect(target: Target) -> CountingSocket:
    family, address = target
    sock = CountingSocket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with permit(str(address[0]), int(address[1])):
            await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock
