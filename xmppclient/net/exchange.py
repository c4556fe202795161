# SPDX-License-Identifier: AGPL-3.0-or-later
"""One HTTP exchange: how long it may stand still, what is written down of it, and what its end is called."""

import asyncio
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from xmppclient.errors import (
    FileHostUntrusted,
    NetworkUnreachable,
    ProxyTimedOut,
    RouteError,
    TransferInterrupted,
    XmppClientError,
)
from xmppclient.net.ledger import Entry
from xmppclient.net.web import WebAddress

CONNECTING: Final = 90.0  # seconds, with TLS; onions are slow
PATIENCE: Final = 60.0  # seconds in which at least LEAST bytes must move
LEAST: Final = 1024  # bytes; a server that gives less only keeps us busy (ATT-107)

Progress = Callable[[int, int], None]
"""Told of bytes done and their total, which is 0 while it is unknown."""


class Exchange:
    """A request and its answer, while they run."""

    def __init__(self, address: WebAddress, entry: Entry, limit: asyncio.Timeout) -> None:
        self.address = address
        self.answering = False  # connected, and the request on its way
        self._entry = entry
        self._limit = limit
        self._moved = 0
        self.left = False  # the account goes another way now

    def cut(self) -> None:
        """End it at once."""
        self.left = True
        if not self._limit.expired():
            self._limit.reschedule(asyncio.get_running_loop().time())

    def answered(self) -> None:
        """The head of the answer is here."""
        self.answering = True
        self._wait_anew()

    def received(self, size: int) -> None:
        self._entry.received(size)
        self._move(size)

    async def meter(
        self, body: AsyncGenerator[bytes, None], size: int, progress: Progress | None
    ) -> AsyncGenerator[bytes, None]:
        """The bytes of a body, counted when they went."""
        self.answered()
        done = 0
        async for chunk in body:
            yield chunk
            done += len(chunk)
            self._entry.sent(len(chunk))
            self._move(len(chunk))
            if progress:
                progress(done, size)

    def _move(self, size: int) -> None:
        self._moved += size
        if self._moved >= LEAST:
            self._wait_anew()

    def _wait_anew(self) -> None:
        self._moved = 0
        if not self.left and not self._limit.expired():
            self._limit.reschedule(asyncio.get_running_loop().time() + PATIENCE)


@asynccontextmanager
async def exchange(address: WebAddress, entry: Entry, *, proxied: bool) -> AsyncIterator[Exchange]:
    """Ends what stands still, and gives every failure the name that people are told."""
    from aiohttp import ClientError
    from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

    running: Exchange | None = None
    try:
        async with asyncio.timeout(CONNECTING) as limit:
            running = Exchange(address, entry, limit)
            yield running
    except XmppClientError as error:
        entry.end(type(error).__name__)
        raise
    except (ClientError, ProxyError, ProxyConnectionError, ProxyTimeoutError, OSError) as error:
        begun = running is not None and (running.answering or running.left)
        known = _known(error, proxied=proxied, answering=begun)
        entry.end(type(known).__name__)
        raise known from error
    finally:
        entry.end()


def _known(error: Exception, *, proxied: bool, answering: bool) -> XmppClientError:
    """What happened, in the language of the core."""
    cause = error.__cause__
    if isinstance(cause, XmppClientError):  # raised by the file that was being sent
        return cause
    if answering:
        return TransferInterrupted(str(error) or type(error).__name__)
    if unproven(error):
        return FileHostUntrusted(str(error))
    if proxied and (route := _route_error(error)):
        return route
    if isinstance(error, TimeoutError) and proxied:
        return ProxyTimedOut("no connection in time")
    return NetworkUnreachable(str(error) or type(error).__name__)


def _route_error(error: Exception) -> RouteError | None:
    from xmppclient.net.socks import translate_proxy_error

    return translate_proxy_error(error.__cause__ or error)


def unproven(error: Exception) -> bool:
    """Whether a server did not prove who it is. Behind a proxy the library wraps what TLS says."""
    from aiohttp import ClientSSLError

    kinds = (ClientSSLError, ssl.SSLError)
    return isinstance(error, kinds) or isinstance(error.__cause__, kinds)
