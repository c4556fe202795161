# SPDX-License-Identifier: AGPL-3.0-or-later
"""The connection log: what went out, in memory, for a day."""

import asyncio
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes.certificates import Pki
from tests.fakes.routed import SERVER, account, place
from tests.fakes.socks_server import SocksServer
from xmppclient import errors as e
from xmppclient.model import Address
from xmppclient.net.ledger import MAX_LINES, Ledger
from xmppclient.net.router import Router
from xmppclient.route import Purpose

ANN = Address("ann@example.org")


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ledger(clock: Clock) -> Ledger:
    return Ledger(clock)


@pytest.fixture
def router(monkeypatch: pytest.MonkeyPatch) -> Router:
    monkeypatch.setattr("xmppclient.net.guard.Guard.watch", lambda self: None)
    return Router()


@pytest.fixture
def proxy() -> Iterator[SocksServer]:
    with SocksServer() as server:
        yield server


def test_a_line_says_when_what_for_who_how_and_where(ledger: Ledger, clock: Clock) -> None:
    entry = ledger.begin(Purpose.HTTP, ANN, "tor://127.0.0.1:9050", "up.example.org:443")
    entry.sent(10)
    entry.received(3)
    entry.received(4)
    clock.time += timedelta(seconds=5)
    entry.end()

    (line,) = ledger.snapshot()

    assert (line.purpose, line.account, line.route) == (Purpose.HTTP, ANN, "tor://127.0.0.1:9050")
    assert (line.destination, line.sent, line.received) == ("up.example.org:443", 10, 7)
    assert (line.began, line.ended) == (clock.time - timedelta(seconds=5), clock.time)
    assert line.failure == ""


def test_the_newest_comes_first_and_the_end_counts_once(ledger: Ledger, clock: Clock) -> None:
    first = ledger.begin(Purpose.XMPP, ANN, "direct", "a:1")
    ledger.begin(Purpose.XMPP, ANN, "direct", "b:1")
    first.end()
    clock.time += timedelta(hours=1)
    first.end("DnsFailed")

    newest, oldest = ledger.snapshot()

    assert (newest.destination, newest.ended) == ("b:1", None)
    assert (oldest.ended, oldest.failure) == (clock.time - timedelta(hours=1), "DnsFailed")


def test_what_ended_is_forgotten_after_a_day_and_what_is_open_is_not(ledger: Ledger, clock: Clock) -> None:
    ledger.begin(Purpose.XMPP, ANN, "direct", "ended:1").end()
    ledger.begin(Purpose.XMPP, ANN, "direct", "open:1")

    clock.time += timedelta(hours=23)
    assert len(ledger.snapshot()) == 2
    clock.time += timedelta(hours=2)

    assert [line.destination for line in ledger.snapshot()] == ["open:1"]


def test_no_more_lines_are_kept_than_memory_is_meant_for(ledger: Ledger) -> None:
    for number in range(MAX_LINES + 5):
        ledger.begin(Purpose.DNS, ANN, "direct", f"h:{number}").end()

    lines = ledger.snapshot()

    assert len(lines) == MAX_LINES
    assert lines[-1].destination == "h:5"


def test_clearing_forgets_what_ended(ledger: Ledger) -> None:
    ledger.begin(Purpose.XMPP, ANN, "direct", "ended:1").end()
    ledger.begin(Purpose.XMPP, ANN, "direct", "open:1")

    ledger.clear()

    assert [line.destination for line in ledger.snapshot()] == ["open:1"]


async def test_bytes_are_counted_below_tls_and_the_end_is_noticed(router: Router, proxy: SocksServer) -> None:
    pki = Pki()
    trusting = ssl.create_default_context(cadata=pki.ca_pem)
    trusting.hostname_checks_common_name = False

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readexactly(50_000))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(echo, "127.0.0.1", 0, ssl=pki.server(SERVER))
    proxy.names[SERVER] = server.sockets[0].getsockname()
    async with server:
        sock = await router.dialer(account(proxy.route)).open(place())
        reader, writer = await asyncio.open_connection(sock=sock)
        await writer.start_tls(trusting, server_hostname=SERVER)
        writer.write(b"x" * 50_000)
        await reader.readexactly(50_000)
        (before,) = router.ledger.snapshot()
        writer.close()
        await writer.wait_closed()

    (line,) = router.ledger.snapshot()
    assert before.ended is None
    assert line.ended is not None
    assert (line.route, line.destination) == (proxy.route, f"{SERVER}:5222")
    assert 50_000 < line.sent < 60_000
    assert 50_000 < line.received < 60_000


async def test_a_failure_is_written_down_by_its_name(router: Router, proxy: SocksServer) -> None:
    proxy.reply = 5
    with pytest.raises(e.PortBehindProxyClosed):
        await router.dialer(account(proxy.route)).open(place())
    with pytest.raises(e.NetworkUnreachable):
        await router.dialer(account("direct")).open(place("127.0.0.1", 1))

    direct, proxied = router.ledger.snapshot()

    assert (direct.failure, direct.route, direct.destination) == (
        "NetworkUnreachable",
        "direct",
        "127.0.0.1:1",
    )
    assert (proxied.failure, proxied.route) == ("PortBehindProxyClosed", proxy.route)
    assert direct.ended
    assert proxied.ended


async def test_a_direct_connection_is_counted_too(router: Router) -> None:
    loop = asyncio.get_running_loop()
    with socket.create_server(("127.0.0.1", 0)) as server:
        sock = await router.dialer(account("direct")).open(place("localhost", server.getsockname()[1]))
        await loop.sock_sendall(sock, b"hello")
        sock.close()

    (line,) = router.ledger.snapshot()
    assert (line.sent, line.received) == (5, 0)
    assert line.ended
    assert line.account == account("direct").jid


async def test_credentials_are_not_written_down(router: Router, proxy: SocksServer) -> None:
    with pytest.raises(e.RouteError):
        await router.dialer(account(f"socks5://me:topsecret@127.0.0.1:{proxy.port}")).open(place())

    assert "topsecret" not in repr(router.ledger.snapshot())
