# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts with a route, and a listener that must never be reached."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

from tests.fakes.socks_server import LOOPBACK, Request
from xmppclient.model import Account, Address, Tls
from xmppclient.net.endpoints import Endpoint

ONION = "duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion"
SERVER = "chat.example.org"


def account(route: str, jid: str = f"alice@{SERVER}", **changes: object) -> Account:
    return Account(Address(jid), "secret", route=route, **changes)  # type: ignore[arg-type]


def place(host: str = SERVER, port: int = 5222) -> Endpoint:
    return Endpoint(host, port, Tls.DIRECT)


@contextmanager
def unreached() -> Iterator[int]:
    """A port of this computer; on leaving, nobody may have knocked there."""
    with socket.create_server((LOOPBACK, 0)) as listener:
        yield int(listener.getsockname()[1])
        listener.setblocking(False)
        try:
            listener.accept()[0].close()
        except BlockingIOError:
            return
        raise AssertionError("somebody went past the route")


def places(requests: list[Request]) -> list[str]:
    return [request.place for request in requests]
