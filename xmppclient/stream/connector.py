# SPDX-License-Identifier: AGPL-3.0-or-later
"""From an account to a logged-in connection: endpoint after endpoint, each within its time."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from ssl import SSLContext
from typing import TypeVar

from xmppclient.address import domain
from xmppclient.errors import (
    CertificateRejected,
    ConnectError,
    ConnectionLost,
    DnsFailed,
    InvalidAddress,
    NetworkUnreachable,
    Reconnect,
    ServerRefused,
    TlsFailed,
)
from xmppclient.model import Account, ConnectionState, Tls
from xmppclient.net.dialer import Dialer
from xmppclient.net.endpoints import Endpoint, candidates
from xmppclient.net.tls import XMPP, client_context
from xmppclient.stream import translate
from xmppclient.stream.negotiation import Entry, Resumable, enter, log_in, secure
from xmppclient.stream.timing import Timing
from xmppclient.stream.wire import Wire

Progress = Callable[[ConnectionState, Endpoint], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Established:
    """A connection with a session on it."""

    wire: Wire
    entry: Entry
    mechanism: str
    endpoint: Endpoint


class Connector:
    """Connects one account."""

    def __init__(self, dialer: Dialer, timing: Timing, progress: Progress) -> None:
        self._dialer = dialer
        self._timing = timing
        self._progress = progress
        self._contexts: dict[Tls, SSLContext] = {}

    async def establish(self, account: Account, previous: Resumable | None = None) -> Established:
        """Log in. Raises what ``reach`` raises.

        A server that was verified and refuses the login has the last word: the password
        is not carried to the next endpoint.
        """

        async def enter_session(wire: Wire, endpoint: Endpoint) -> Established:
            self._progress(ConnectionState.AUTHENTICATING, endpoint)
            mechanism = await log_in(wire, account)
            return Established(wire, await enter(wire, account, previous), mechanism, endpoint)

        return await self.reach(account, enter_session)

    async def reach(self, account: Account, work: Callable[[Wire, Endpoint], Awaitable[T]]) -> T:
        """Try every endpoint until ``work`` succeeds on a connection with verified TLS.

        Raises the ``ConnectError`` that says most.
        """
        errors: list[ConnectError] = []
        for endpoint in await self._endpoints(account):
            try:
                return await self._try(endpoint, account, work)
            except ConnectError as error:
                if error.reconnect is Reconnect.NEVER and not isinstance(error, CertificateRejected):
                    raise
                errors.append(error)
        raise max(errors, key=_weight)

    async def _endpoints(self, account: Account) -> tuple[Endpoint, ...]:
        try:
            return await candidates(account, self._dialer.srv)
        except InvalidAddress as error:
            raise NetworkUnreachable(f"not an address: {error}") from error

    async def _try(
        self, endpoint: Endpoint, account: Account, work: Callable[[Wire, Endpoint], Awaitable[T]]
    ) -> T:
        self._progress(ConnectionState.CONNECTING, endpoint)
        deadline = asyncio.get_running_loop().time() + self._timing.connect
        wire = await self._open(endpoint, deadline)
        try:
            await self._secure(wire, endpoint, account, deadline)
            async with asyncio.timeout(self._timing.login):
                return await work(wire, endpoint)
        except TimeoutError:
            wire.abort(error := ServerRefused("the login takes too long"))
            raise error from None
        except ConnectionLost as error:
            raise ServerRefused(str(error)) from error  # there was no session to lose
        except BaseException:
            wire.abort(ConnectionLost("given up"))
            raise

    async def _open(self, endpoint: Endpoint, deadline: float) -> Wire:
        try:
            async with asyncio.timeout_at(deadline):
                return await Wire.connect(await self._dialer.open(endpoint))
        except TimeoutError:
            raise NetworkUnreachable(f"{endpoint}: no answer") from None
        except OSError as error:
            raise translate.network_error(error) from error

    async def _secure(self, wire: Wire, endpoint: Endpoint, account: Account, deadline: float) -> None:
        context = self._context(endpoint.tls, account)
        try:
            async with asyncio.timeout_at(deadline):
                await secure(wire, endpoint.tls, context, domain(account.jid), self._timing.connect)
        except TimeoutError:
            raise TlsFailed(f"{endpoint}: no answer to TLS") from None

    def _context(self, tls: Tls, account: Account) -> SSLContext:
        """Made once: reading the system's authorities takes 20 ms."""
        if tls not in self._contexts:
            self._contexts[tls] = client_context(account.ca_pem, XMPP if tls is Tls.DIRECT else "")
        return self._contexts[tls]


def _weight(error: ConnectError) -> int:
    """Which of several errors to tell: what a person can act on, then what came first."""
    if isinstance(error, CertificateRejected):
        return 2
    return 0 if isinstance(error, NetworkUnreachable | DnsFailed) else 1
