# SPDX-License-Identifier: AGPL-3.0-or-later
"""Does this account work? Asked once, before anything is stored."""

import asyncio

from xmppclient.errors import NetworkUnreachable
from xmppclient.model import Account, ConnectionState
from xmppclient.net.dialer import Dialer
from xmppclient.net.endpoints import Endpoint
from xmppclient.stream.connector import Connector
from xmppclient.stream.negotiation import FOOTER
from xmppclient.stream.timing import Timing


async def check_login(account: Account, dialer: Dialer, timeout: float = 30.0) -> str:
    """Log in, leave again, and return the SASL mechanism that was used.

    ``timeout`` is in seconds. Raises a ``ConnectError``.
    """
    timing = Timing()
    try:
        async with asyncio.timeout(timeout):
            established = await Connector(dialer, timing, _ignore).establish(account)
    except TimeoutError:
        raise NetworkUnreachable(f"no login within {timeout:g} s") from None
    await established.wire.close(FOOTER, timing.close)
    return established.mechanism


def _ignore(state: ConnectionState, endpoint: Endpoint) -> None:
    """Nobody watches a check."""
