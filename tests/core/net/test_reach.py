# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opening sockets: fast where one address is dead."""

import asyncio
import socket

import pytest

from xmppclient.errors import DnsFailed, NetworkUnreachable
from xmppclient.net import reach as module
from xmppclient.net.counting import CountingSocket
from xmppclient.net.reach import Target, reach


@pytest.fixture
def listening() -> socket.socket:
    return socket.create_server(("127.0.0.1", 0))


def port_of(sock: socket.socket) -> int:
    return int(sock.getsockname()[1])


def target(port: int) -> Target:
    return socket.AF_INET, ("127.0.0.1", port)


async def test_a_socket_is_connected_and_does_not_block(listening: socket.socket) -> None:
    with listening, await reach("127.0.0.1", port_of(listening)) as sock:
        assert sock.getpeername() == listening.getsockname()
        assert sock.getblocking() is False


async def test_nobody_listening_is_said_so() -> None:
    with pytest.raises(NetworkUnreachable, match=r"127\.0\.0\.1:1"):
        await reach("127.0.0.1", 1)


async def test_a_name_without_address_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    with pytest.raises(DnsFailed):
        await reach("nowhere.test", 1)


async def test_families_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    def known(*args: object, **options: object) -> list[tuple[object, ...]]:
        six, four = socket.AF_INET6, socket.AF_INET
        hosts = [(six, "::1"), (six, "::2"), (six, "::3"), (four, "1.1.1.1")]
        return [(family, 0, 0, "", (host, 1)) for family, host in hosts]

    monkeypatch.setattr(socket, "getaddrinfo", known)

    targets = await module._resolve("x.test", 1)

    assert [address[0] for _, address in targets] == ["::1", "1.1.1.1", "::2", "::3"]


async def test_a_dead_address_is_given_up_when_the_next_one_answers(
    listening: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive, dead = target(port_of(listening)), (socket.AF_INET, ("127.0.0.2", 1))
    original, given_up = module._connect, []

    async def connect(target: Target) -> CountingSocket:
        if target == dead:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                given_up.append(target)
                raise
        return await original(target)

    monkeypatch.setattr(module, "_connect", connect)
    with listening, await module._race([dead, alive], "x") as sock:
        assert sock.getpeername() == listening.getsockname()
    assert given_up == [dead]


async def test_a_refusing_address_does_not_use_its_head_start(
    listening: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "HEAD_START", 60.0)

    async with asyncio.timeout(30):
        with listening, await module._race([target(1), target(port_of(listening))], "x") as sock:
            assert sock.getpeername() == listening.getsockname()


async def test_the_loser_of_a_draw_is_closed(
    listening: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[socket.socket] = []
    both = asyncio.Event()
    original = module._connect

    async def connect(target: Target) -> CountingSocket:
        sock = await original(target)
        made.append(sock)
        if len(made) == 2:
            both.set()
        await both.wait()
        return sock

    monkeypatch.setattr(module, "_connect", connect)
    twice = [target(port_of(listening))] * 2
    with listening, await module._race(twice, "x") as winner:
        assert [sock.fileno() == -1 for sock in made if sock is not winner] == [True]
