# SPDX-License-Identifier: AGPL-3.0-or-later
"""A stream on which nobody logs in: TLS is verified, and the server can be asked for an account."""

import asyncio
import secrets
from typing import Literal
from xml.etree.ElementTree import Element

from xmppclient.address import domain
from xmppclient.errors import (
    ConnectError,
    ConnectionLost,
    NetworkUnreachable,
    PolicyViolation,
    RequestTimedOut,
    ServerRefused,
)
from xmppclient.model import Account, ConnectionState
from xmppclient.net.dialer import Dialer
from xmppclient.net.endpoints import Endpoint
from xmppclient.stream import translate
from xmppclient.stream.connector import Connector
from xmppclient.stream.negotiation import FOOTER, look
from xmppclient.stream.opening import Reached
from xmppclient.stream.serial import serialize
from xmppclient.stream.tags import IQ, STREAM_ERROR
from xmppclient.stream.timing import Timing
from xmppclient.stream.trust import Known, Shown, nothing_known
from xmppclient.stream.wire import Wire


class Doorstep:
    """One connection. ``features`` is what the server offers before a login, ``shown`` its certificate."""

    def __init__(self, wire: Wire, host: str, features: Element, shown: Shown) -> None:
        self._wire = wire
        self._host = host
        self.features = features
        self.shown = shown

    async def ask(self, kind: Literal["get", "set"], payload: Element, timeout: float = 30.0) -> Element:
        """Send an IQ and return the result; ``timeout`` is in seconds.

        Only that answer may come. Raises ``RequestError``, ``RequestTimedOut`` and ``ConnectError``:
        ``ConnectionLost`` if nothing was sent, since the connection had ended before.
        """
        iq = Element(IQ, {"type": kind, "id": secrets.token_urlsafe(9), "to": self._host})
        iq.append(payload)
        self._wire.write(serialize(iq))
        try:
            async with asyncio.timeout(timeout):
                answer = await self._wire.receive()
        except TimeoutError:
            self._wire.abort(PolicyViolation("no answer before the login"))
            raise RequestTimedOut(f"{payload.tag}: no answer in {timeout:g} s") from None
        except ConnectionLost as error:
            raise ServerRefused("the server went without an answer") from error
        if answer.tag == STREAM_ERROR:
            raise translate.stream_error(answer, secure=True)
        if answer.tag != IQ or answer.get("id") != iq.get("id"):
            self._wire.abort(surprise := PolicyViolation("the server sent something else than asked for"))
            raise surprise
        if answer.get("type") == "error":
            raise translate.stanza_error(answer)
        return answer

    async def close(self) -> None:
        """Say goodbye, 2 s at most. Never raises."""
        try:
            await self._wire.close(FOOTER, Timing().close)
        except ConnectError:
            pass  # it had ended by itself


async def approach(
    account: Account, dialer: Dialer, timeout: float = 30.0, known: Known = nothing_known
) -> Doorstep:
    """Connect to the account's server on the account's route, without its password.

    ``timeout`` is in seconds. Raises a ``ConnectError``.
    """

    async def enter(reached: Reached) -> Doorstep:
        features = await look(reached.wire, account, reached.shown)
        return Doorstep(reached.wire, domain(account.jid), features, reached.shown)

    try:
        async with asyncio.timeout(timeout):
            return await Connector(dialer, Timing(), _ignore, known).reach(account, enter)
    except TimeoutError:
        raise NetworkUnreachable(f"no connection within {timeout:g} s") from None


def _ignore(state: ConnectionState, endpoint: Endpoint) -> None:
    """Nobody watches."""
