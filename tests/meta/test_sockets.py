# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sockets are opened in ``xmppclient/net`` and nowhere else: a route that fails closed needs one door.

What is forbidden elsewhere is whatever connects, or looks up a name: of Python, of the libraries in
use, and of Qt, in Python and in QML.
"""

import re
from pathlib import Path

import pytest

from tests.meta.sources import PROGRAM, ROOT, files, name

ALLOWED = {
    "xmppclient/net/": re.compile(""),  # the door
    "xmppclient/server/config.py": re.compile(r"socket\.socket"),  # looks which ports are free
    "ui/chat/timeline.py": re.compile("QDesktopServices"),  # the user opens a link, in another program
    "ui/offline.py": re.compile(r"QtNetwork"),  # takes the network away from Qt
}
OPENING = re.compile(
    r"\b(create_connection|open_connection|create_datagram_endpoint|sock_connect|open_unix_connection"
    r"|create_unix_connection|socket\.socket|socketpair|getaddrinfo|gethostbyname(_ex)?|gethostbyaddr"
    r"|getnameinfo|DNSResolver|urlopen|urlretrieve|HTTPSConnection|HTTPConnection|http\.client|urllib\.request"
    r"|smtplib|ftplib|aiodns|pycares|dns\.(async)?(query|resolver)|python_socks|aiohttp(_socks)?|ClientSession"
    r"|TCPConnector|ProxyConnector|xep_0065)\b|\bupload_file\("
    r"|\b(QTcpSocket|QSslSocket|QUdpSocket|QAbstractSocket|QNetworkAccessManager|QNetworkRequest|QWebSocket"
    r"|QHostInfo|QDnsLookup|QtNetwork|QtWebSockets|QtWebEngine\w*|QtMultimedia\w*|QtWebView|QDesktopServices)\b"
)
ADOPTING = re.compile(r"create_connection\((cls|lambda: \w+|\w+), sock=sock")  # a transport of an open socket
FETCHING = re.compile(
    r"XMLHttpRequest|\bWebSocket\s*\{|^import Qt(WebSockets|WebEngine|WebView|Multimedia|Network)"
    r"|source:.*\b(https?|ftp|wss?):|Qt\.openUrlExternally"
)


def openings(source: str) -> list[str]:
    """The lines of a source that open a socket or look up a name."""
    return [line for line in source.splitlines() if OPENING.search(line) and not ADOPTING.search(line)]


def fetchings(source: str) -> list[str]:
    """The lines of a view that fetch something."""
    return [line for line in source.splitlines() if FETCHING.search(line)]


def allowed(file: Path, line: str) -> bool:
    return any(name(file).startswith(place) and what.search(line) for place, what in ALLOWED.items())


def test_sockets_are_opened_in_net_only() -> None:
    found = [
        f"{name(file)}: {line.strip()}"
        for file in files(".py", under=PROGRAM)
        for line in openings(file.read_text(encoding="utf-8"))
        if not allowed(file, line)
    ]

    assert found == []


def test_views_fetch_nothing() -> None:
    found = [
        f"{name(file)}: {line.strip()}"
        for file in files(".qml", ".js", under=PROGRAM)
        for line in fetchings(file.read_text(encoding="utf-8"))
    ]

    assert found == []


def test_net_is_where_they_are_opened() -> None:
    assert openings((ROOT / "xmppclient/net/reach.py").read_text())
    assert openings((ROOT / "xmppclient/net/dns.py").read_text())


@pytest.mark.parametrize(
    "line",
    [
        "await loop.create_connection(Wire, host, port)",
        "reader, writer = await asyncio.open_connection(host, port)",
        "sock = socket.socket()",
        "async with aiohttp.ClientSession() as http:",
        "async with ClientSession() as http:",
        "socket.getaddrinfo(host, port)",
        "QNetworkAccessManager(self)",
        "QHostInfo.lookupHost(name, self.found)",
        "QDnsLookup(self)",
        "from PySide6.QtNetwork import QTcpSocket",
        "from PySide6 import QtWebEngineCore",
        "await client['xep_0363'].upload_file(path)",
        "client.register_plugin('xep_0065')",
        "import aiodns",
        "from dns.asyncresolver import resolve; dns.resolver.query(x)",
    ],
)
def test_the_pattern_finds_what_it_should(line: str) -> None:
    assert openings(line)


@pytest.mark.parametrize(
    "line",
    [
        'source: "https://example.org/picture.png"',
        "var x = new XMLHttpRequest()",
        "import QtWebSockets",
        "WebSocket { url: address }",
        "Qt.openUrlExternally(link)",
    ],
)
def test_the_pattern_for_views_finds_what_it_should(line: str) -> None:
    assert fetchings(line)


@pytest.mark.parametrize(
    "line",
    ["_, wire = await loop.create_connection(cls, sock=sock)", "from xmppclient.net.socks import shake"],
)
def test_the_pattern_leaves_the_rest_alone(line: str) -> None:
    assert not openings(line)
