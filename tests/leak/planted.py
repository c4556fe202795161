# SPDX-License-Identifier: AGPL-3.0-or-later
"""Programs that leak on purpose, each in one way: ``python -m tests.leak.planted WAY``."""

import asyncio
import contextlib
import socket
import sys
from collections.abc import Callable

NAME = "planted.test"
PLACE = ("127.0.0.9", 9)  # nobody listens there, and it is not beyond this machine where nothing stops it
PAGE = "http://127.0.0.9:9/"


def getaddrinfo() -> None:
    """A name asked of the system's resolver."""
    with contextlib.suppress(OSError):
        socket.getaddrinfo(NAME, 5222)


def c_ares() -> None:
    """A service record asked by a library in C that opens its own sockets."""
    import aiodns

    async def ask() -> None:
        resolver = aiodns.DNSResolver(nameservers=[PLACE[0]], timeout=0.5, tries=1)
        with contextlib.suppress(aiodns.error.DNSError):
            await resolver.query_dns(f"_xmpp-client._tcp.{NAME}", "SRV")
        await resolver.close()

    asyncio.run(ask())


def tcp() -> None:
    with contextlib.suppress(OSError):
        socket.create_connection(PLACE, 1).close()


def udp() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.sendto(b"here I am", PLACE)


def qt() -> None:
    """A page fetched by Qt, whose sockets are its own."""
    from PySide6.QtCore import QCoreApplication, QUrl
    from PySide6.QtNetwork import QNetworkAccessManager, QNetworkRequest

    application = QCoreApplication([])
    network = QNetworkAccessManager()
    network.get(QNetworkRequest(QUrl(PAGE))).finished.connect(application.quit)
    application.exec()


def child() -> None:
    """Another program does it, in another language."""
    import subprocess

    place = "/".join(map(str, PLACE))
    subprocess.run(["bash", "-c", f"echo >/dev/tcp/{place}"], stderr=subprocess.DEVNULL, check=False)


def nothing() -> None:
    """As it should be: only the allowed place is asked."""
    with socket.create_connection((sys.argv[2], int(sys.argv[3])), 10) as allowed:
        allowed.sendall(b"ping")
        assert allowed.recv(4) == b"pong"


WAYS: dict[str, Callable[[], None]] = {
    way.__name__: way for way in (getaddrinfo, c_ares, tcp, udp, qt, child, nothing)
}

if __name__ == "__main__":
    WAYS[sys.argv[1]]()
