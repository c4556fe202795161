# SPDX-License-Identifier: AGPL-3.0-or-later
"""From an account to a logged-in connection: endpoint after endpoint, each within its time."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
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
    RouteError,
    ServerRefused,
    WrongCertificate,
)
from xmppclient.model import Account, ConnectionState
from xmppclient.net.dialer import Dialer
from xmppclient.net.endpoints import Endpoint, candidates
from xmppclient.stream.negotiation import Entry, Resumable, enter, log_in
from xmppclient.stream.opening import Opening, Reached
from xmppclient.stream.timing import Timing
from xmppclient.stream.trust import Known, Shown, nothing_known
from xmppclient.stream.wire import Wire

OF_ONE_ADDRESS = (CertificateRejected, RouteError)

Progress = Callable[[ConnectionState, Endpoint], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Established:
    """A connection with a session on it."""

    wire: Wire
    entry: Entry
    mechanism: str
    endpoint: Endpoint
    shown: Shown


class Connector:
    """Connects one account."""

    def __init__(
        self, dialer: Dialer, timing: Timing, progress: Progress, known: Known = nothing_known
    ) -> None:
        self._dialer = dialer
        self._timing = timing
        self._progress = progress
        self._opening = Opening(dialer, timing, known)

    async def establish(self, account: Account, previous: Resumable | None = None) -> Established:
        """Log in. Raises what ``reach`` raises.

        A server that was verified and refuses the login has the last word: the password
        is not carried to the next endpoint.
        """

        async def enter_session(reached: Reached) -> Established:
            wire, endpoint = reached.wire, reached.endpoint
            self._progress(ConnectionState.AUTHENTICATING, endpoint)
            mechanism = await log_in(wire, account, reached.shown)
            entry = await enter(wire, account, previous)
            return Established(wire, entry, mechanism, endpoint, reached.shown)

        return await self.reach(account, enter_session)

    async def reach(self, account: Account, work: Callable[[Reached], Awaitable[T]]) -> T:
        """Try every endpoint until ``work`` succeeds on a connection to the right server.

        An address where somebody else answers, or to which the route does not lead, does not keep us
        from the next one. Raises the ``ConnectError`` that says most, above all ``WrongCertificate``.
        """
        errors: list[ConnectError] = []
        for endpoint in await self._endpoints(account):
            try:
                return await self._try(endpoint, account, work)
            except ConnectError as error:
                if error.reconnect is Reconnect.NEVER and not isinstance(error, OF_ONE_ADDRESS):
                    raise
                errors.append(error)
        raise max(errors, key=_weight)

    async def _endpoints(self, account: Account) -> tuple[Endpoint, ...]:
        try:
            return await candidates(account, self._dialer.srv, self._dialer.websockets)
        except InvalidAddress as error:
            raise NetworkUnreachable(f"not an address: {error}") from error

    async def _try(self, endpoint: Endpoint, account: Account, work: Callable[[Reached], Awaitable[T]]) -> T:
        self._progress(ConnectionState.CONNECTING, endpoint)
        reached = await self._opening.reach(endpoint, account)
        wire = reached.wire
        try:
            async with asyncio.timeout(self._timing.login):
                if endpoint.url:
                    await _begin_websocket(reached, account)
                return await work(reached)
        except TimeoutError:
            wire.abort(error := ServerRefused("the login takes too long"))
            raise error from None
        except ConnectionLost as error:
            raise ServerRefused(str(error)) from error  # there was no session to lose
        except BaseException:
            wire.abort(ConnectionLost("given up"))
            raise


async def _begin_websocket(reached: Reached, account: Account) -> None:
    from xmppclient.stream.websocket import shake  # seldom needed

    await shake(reached.wire, reached.endpoint, domain(account.jid))


def _weight(error: ConnectError) -> int:
    """Which of several errors to tell: what a person can act on, then what came first."""
    if isinstance(error, WrongCertificate):
        return 4
    if isinstance(error, CertificateRejected):
        return 3
    if error.reconnect is Reconnect.NEVER:
        return 0  # not for one address while another may be there later
    return 1 if isinstance(error, NetworkUnreachable | DnsFailed) else 2
