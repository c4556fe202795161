# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opening sockets: fast where one address is dead, closed where the route is."""

import asyncio
import socket
import time

import pytest

from xmppclient.errors import DnsFailed, NetworkUnreachable, ProxyUnavailable
from xmppclient.model import Account as AccountRecord, Address, Tls
from xmppclient.net import dialer as module
from xmppclient.net.dialer import DirectDialer, Target
from xmppclient.net.endpoints import Endpoint
from xmppclient.net.router import Router


@pytest.fixture
def listening() -> socket.socket:
    return socket.create_server(("127.0.0.1", 0))


def port_of(sock: socket.socket) -> int:
    return int(sock.getsockname()[1])


def endpoint(port: int, host: str = "127.0.0.1") -> Endpoint:
    return Endpoint(host, port, Tls.DIRECT)


async def test_a_socket_is_connected_and_does_not_block(listening: socket.socket) -> None:
    with listening, await DirectDialer().open(endpoint(port_of(listening))) as sock:
        assert sock.getpeername() == listening.getsockname()
        assert sock.getblocking() is False


async def test_nobody_listening_is_said_so() -> None:
    with pytest.raises(NetworkUnreachable, match=r"127\.0\.0\.1:1"):
        await DirectDialer().open(endpoint(1))


async def test_a_name_without_address_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    async def unknown(*args: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", unknown)

    with pytest.raises(DnsFailed):
        await DirectDialer().open(endpoint(1, "nowhere.test"))


async def test_families_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    async def known(*args: object, **options: object) -> list[tuple[object, ...]]:
        six, four = socket.AF_INET6, socket.AF_INET
        hosts = [(six, "::1"), (six, "::2"), (six, "::3"), (four, "1.1.1.1")]
        return [(family, 0, 0, "", (host, 1)) for family, host in hosts]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", known)

    targets = await module._resolve(endpoint(1, "x.test"))

    assert [address[0] for _, address in targets] == ["::1", "1.1.1.1", "::2", "::3"]


async def test_a_dead_address_delays_by_a_head_start_only(
    listening: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive: Target = (socket.AF_INET, ("127.0.0.1", port_of(listening)))
    dead: Target = (socket.AF_INET, ("127.0.0.2", 1))
    original, given_up = module._connect, []

    async def connect(target: Target) -> socket.socket:
        if target == dead:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                given_up.append(target)
                raise
        return await original(target)

    monkeypatch.setattr(module, "_connect", connect)
    began = time.monotonic()
    with listening, await module._race([dead, alive], endpoint(1)) as sock:
        assert sock.getpeername() == listening.getsockname()
    assert time.monotonic() - began < 1.5
    assert given_up == [dead]


async def test_a_refusing_address_delays_nothing(listening: socket.socket) -> None:
    refused: Target = (socket.AF_INET, ("127.0.0.1", 1))
    alive: Target = (socket.AF_INET, ("127.0.0.1", port_of(listening)))
    began = time.monotonic()
    with listening, await module._race([refused, alive], endpoint(1)) as sock:
        assert sock.getpeername() == listening.getsockname()
    assert time.monotonic() - began < module.HEAD_START


async def test_the_loser_of_a_draw_is_closed(
    listening: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    target: Target = (socket.AF_INET, ("127.0.0.1", port_of(listening)))
    made: list[socket.socket] = []
    both = asyncio.Event()
    original = module._connect

    async def connect(target: Target) -> socket.socket:
        sock = await original(target)
        made.append(sock)
        if len(made) == 2:
            both.set()
        await both.wait()
        return sock

    monkeypatch.setattr(module, "_connect", connect)
    with listening, await module._race([target, target], endpoint(1)) as winner:
        assert [sock.fileno() == -1 for sock in made if sock is not winner] == [True]


@pytest.mark.parametrize("route", ["tor", "socks5://127.0.0.1:9050", "i2p", ""])
async def test_a_route_that_is_not_there_is_closed(route: str, listening: socket.socket) -> None:
    closed = Router().dialer(AccountRecord(Address("alice@alpha.test"), "", route=route))
    listening.setblocking(False)

    with listening:
        with pytest.raises(ProxyUnavailable, match="nothing was sent"):
            await closed.open(endpoint(port_of(listening)))
        with pytest.raises(BlockingIOError):
            listening.accept()
    assert await closed.srv("_xmpp-client._tcp.alpha.test") == ()


def test_the_direct_route_is_direct() -> None:
    assert isinstance(Router().dialer(AccountRecord(Address("alice@alpha.test"), "")), DirectDialer)
