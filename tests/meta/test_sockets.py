# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sockets are opened in ``xmppclient/net`` and nowhere else: a route that fails closed needs one door."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("xmppclient", "ui", "storage", "resources")
ALLOWED = ("xmppclient/net/", "xmppclient/server/")  # the server's own: choosing its ports, asking it
OPENING = re.compile(
    r"\b(create_connection|open_connection|create_datagram_endpoint|sock_connect|open_unix_connection"
    r"|socket\.socket|socketpair|ClientSession|getaddrinfo|gethostbyname|DNSResolver|urlopen|HTTPSConnection"
    r"|HTTPConnection|QTcpSocket|QSslSocket|QUdpSocket|QNetworkAccessManager|QWebSocket)\b"
)
ADOPTING = "create_connection(cls, sock=sock)"  # a connected socket becomes a transport; nothing is opened


def openings(source: str) -> list[str]:
    """The lines of a source that open a socket."""
    return [line for line in source.splitlines() if OPENING.search(line) and ADOPTING not in line]


def sources() -> list[Path]:
    return [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]


def test_sockets_are_opened_in_net_only() -> None:
    found = {
        str(path.relative_to(ROOT)): lines
        for path in sources()
        if not str(path.relative_to(ROOT)).startswith(ALLOWED)
        if (lines := openings(path.read_text()))
    }

    assert not found


def test_net_is_where_they_are_opened() -> None:
    assert openings((ROOT / "xmppclient/net/dialer.py").read_text())


@pytest.mark.parametrize(
    "line",
    [
        "await loop.create_connection(Wire, host, port)",
        "reader, writer = await asyncio.open_connection(host, port)",
        "sock = socket.socket()",
        "async with aiohttp.ClientSession() as http:",
        "socket.getaddrinfo(host, port)",
        "QNetworkAccessManager(self)",
    ],
)
def test_the_pattern_finds_what_it_should(line: str) -> None:
    assert openings(line)
