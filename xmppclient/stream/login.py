# SPDX-License-Identifier: AGPL-3.0-or-later
"""Does this account work? Asked once, before anything is stored."""

import asyncio
from dataclasses import dataclass

from xmppclient.errors import NetworkUnreachable
from xmppclient.model import Account, ConnectionState
from xmppclient.net.dialer import Dialer
from xmppclient.net.endpoints import Endpoint
from xmppclient.stream.connector import Connector
from xmppclient.stream.negotiation import FOOTER
from xmppclient.stream.timing import Timing
from xmppclient.stream.trust import Known, Shown, nothing_known


@dataclass(frozen=True, slots=True)
class Checked:
    """What a login taught: worth storing with the account."""

    mechanism: str
    shown: Shown


async def check_login(
    account: Account, dialer: Dialer, timeout: float = 30.0, known: Known = nothing_known
) -> Checked:
    """Log in and leave again.

    ``timeout`` is in seconds. Raises a ``ConnectError``.
    """
    timing = Timing()
    try:
        async with asyncio.timeout(timeout):
            established = await Connector(dialer, timing, _ignore, known).establish(account)
    except TimeoutError:
        raise NetworkUnreachable(f"no login within {timeout:g} s") from None
    await established.wire.close(FOOTER, timing.close)
    return Checked(established.mechanism, established.shown)


def _ignore(state: ConnectionState, endpoint: Endpoint) -> None:
    """Nobody watches a check."""
