# SPDX-License-Identifier: AGPL-3.0-or-later
"""One CONNECT through a SOCKS5 proxy (RFC 1928, RFC 1929), and what its refusals mean.

Names go to the proxy as they are; nothing is looked up here. Beside the replies of the RFC there are
those of a tor that was asked for more exact ones (socks-extensions.txt, ExtendedErrors).
"""

import asyncio
import re
from socket import socket
from typing import Any, Final

from python_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError, ProxyType
from python_socks.async_.asyncio import Proxy as Handshake

from xmppclient.errors import (
    BadOnionAddress,
    HostBehindProxyUnknown,
    NetworkBehindProxyDown,
    OnionKeyNeeded,
    OnionKeyWrong,
    OnionNotFound,
    OnionUnreachable,
    PortBehindProxyClosed,
    ProxyConfused,
    ProxyFailed,
    ProxyForbids,
    ProxyLoginRefused,
    ProxyTimedOut,
    ProxyUnavailable,
    ProxyUnsuitable,
    RouteError,
)
from xmppclient.net.counting import CountingSocket
from xmppclient.net.way import Proxy

TO_PROXY: Final = 10.0  # seconds, each, until it is connected and until it says its first word
TO_HOST: Final = 60.0  # seconds from then on: an onion takes its time

REPLIES: Final[dict[int, type[RouteError]]] = {
    0x01: ProxyFailed,
    0x02: ProxyForbids,
    0x03: NetworkBehindProxyDown,
    0x04: HostBehindProxyUnknown,
    0x05: PortBehindProxyClosed,
    0x06: ProxyTimedOut,
    0x07: ProxyUnsuitable,
    0x08: ProxyUnsuitable,
    0xF0: OnionNotFound,  # no descriptor
    0xF1: OnionUnreachable,  # a descriptor that makes no sense
    0xF2: OnionUnreachable,  # no introduction
    0xF3: OnionUnreachable,  # no rendezvous
    0xF4: OnionKeyNeeded,
    0xF5: OnionKeyWrong,
    0xF6: BadOnionAddress,
    0xF7: OnionUnreachable,  # the introduction took too long
}

_CODE: Final = re.compile(r"Invalid reply code: 0X([0-9A-F]{1,2})", re.IGNORECASE)
_LOGIN: Final = ("authentication failure", "No acceptable authentication methods")
_HUNG_UP: Final = "closed unexpectedly"


async def shake(sock: CountingSocket, proxy: Proxy, host: str, port: int) -> None:
    """Ask the proxy at the other end of ``sock`` for a connection. Afterwards the socket leads there.

    On any failure the socket is closed. Raises ``RouteError``.
    """
    if not (proxy.user + proxy.password).isascii():
        sock.close()
        raise ProxyLoginRefused("a user name or password that is not ASCII")
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(TO_PROXY) as patience:
            sock.on_first_bytes = lambda: patience.reschedule(loop.time() + TO_HOST)
            await _Connected(sock, proxy).connect(host, port, timeout=TO_PROXY + TO_HOST)
    except TimeoutError as error:
        spoke = sock.on_first_bytes is None
        sock.close()
        raise (ProxyTimedOut if spoke else ProxyUnavailable)(f"{host}:{port}: no answer") from error
    except (ProxyError, OSError, ValueError) as error:
        sock.close()
        raise (translate_proxy_error(error) or ProxyFailed(str(error))) from error
    except BaseException:
        sock.close()
        raise
    sock.on_first_bytes = None


def translate_proxy_error(error: BaseException) -> RouteError | None:
    """What an error of python-socks, or of aiohttp-socks, says; None if it is about something else."""
    if isinstance(error, ProxyTimeoutError):
        return ProxyTimedOut(str(error))
    if isinstance(error, ProxyConnectionError):
        return ProxyUnavailable(str(error))
    if isinstance(error, ProxyError):
        return _refusal(error)
    if isinstance(error, ValueError):
        return HostBehindProxyUnknown("not a host name that can be asked for")
    if isinstance(error, ConnectionError):
        return ProxyUnavailable(f"the proxy hung up: {error}")
    return None


def _refusal(error: ProxyError) -> RouteError:
    """By the code of the proxy's reply; python-socks knows tor's own ones in its text only."""
    text = str(error)
    found = _CODE.search(text)
    code = int(found[1], 16) if found else error.error_code
    if code is not None:
        return REPLIES.get(code, ProxyConfused)(f"reply {code:#04x}")
    if any(words in text for words in _LOGIN):
        return ProxyLoginRefused(text)
    return ProxyUnavailable("the proxy hung up") if _HUNG_UP in text else ProxyConfused(text)


class _Connected(Handshake):
    """The handshake of python-socks on a socket of ours, so that it opens none itself."""

    def __init__(self, sock: CountingSocket, proxy: Proxy) -> None:
        super().__init__(
            ProxyType.SOCKS5,
            proxy.host,
            proxy.port,
            proxy.user or None,
            proxy.password or None,
            rdns=True,
            forward=_Given(sock),
        )


class _Given(Handshake):
    """In place of a proxy before the proxy: where python-socks would connect, it is handed our socket."""

    def __init__(self, sock: CountingSocket) -> None:
        super().__init__(ProxyType.SOCKS5, "", 0)
        self._sock = sock

    async def connect(
        self, dest_host: str, dest_port: int, timeout: float | None = None, **kwargs: Any
    ) -> socket:
        return self._sock
