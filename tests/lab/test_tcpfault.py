# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from tests.lab.tcpfault import FaultProxy

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@pytest.fixture
async def proxy() -> AsyncIterator[FaultProxy]:
    """In front of a server that echoes."""

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        except OSError:
            pass  # the proxy cut us off, as it should
        finally:
            writer.close()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server, FaultProxy("127.0.0.1", server.sockets[0].getsockname()[1]) as it:
        yield it


@pytest.fixture
async def client(proxy: FaultProxy) -> AsyncIterator[Streams]:
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)
    yield reader, writer
    writer.close()


async def ask(client: Streams, data: bytes, timeout: float = 5.0) -> bytes:
    client[1].write(data)
    return await asyncio.wait_for(client[0].readexactly(len(data)), timeout)


async def test_without_a_fault_everything_passes(client: Streams) -> None:
    data = bytes(range(256)) * 1000

    assert await ask(client, data) == data


async def test_a_black_hole_holds_back_and_healing_lets_go(client: Streams, proxy: FaultProxy) -> None:
    proxy.black_hole()
    with pytest.raises(TimeoutError):
        await ask(client, b"hello", timeout=0.2)

    proxy.heal()

    assert await asyncio.wait_for(client[0].readexactly(5), 5) == b"hello"


async def test_a_mute_server_hears_and_is_heard_later(client: Streams, proxy: FaultProxy) -> None:
    proxy.mute()
    with pytest.raises(TimeoutError):
        await ask(client, b"hello", timeout=0.2)

    proxy.heal()

    assert await asyncio.wait_for(client[0].readexactly(5), 5) == b"hello"


async def test_a_drop_is_an_orderly_end(client: Streams, proxy: FaultProxy) -> None:
    await ask(client, b"x")

    proxy.drop()

    assert await asyncio.wait_for(client[0].read(), 5) == b""


async def test_a_reset_is_a_reset(client: Streams, proxy: FaultProxy) -> None:
    await ask(client, b"x")

    proxy.reset()

    with pytest.raises(ConnectionResetError):
        await asyncio.wait_for(client[0].read(), 5)


async def test_delay_delays(client: Streams, proxy: FaultProxy) -> None:
    proxy.delay(0.1)
    started = time.monotonic()

    await ask(client, b"x")

    assert time.monotonic() - started >= 0.2  # there and back


async def test_a_throttled_line_is_slow(client: Streams, proxy: FaultProxy) -> None:
    proxy.throttle(100_000)
    started = time.monotonic()

    await ask(client, bytes(20_000))

    assert time.monotonic() - started >= 0.3


async def test_one_byte_from_the_server_is_corrupted(client: Streams, proxy: FaultProxy) -> None:
    proxy.corrupt(after=2)

    assert await ask(client, b"abcd") == b"ab\x9cd"
    assert await ask(client, b"abcd") == b"abcd"


async def test_after_a_half_close_the_client_may_still_talk(client: Streams, proxy: FaultProxy) -> None:
    await ask(client, b"x")

    proxy.half_close()

    assert await asyncio.wait_for(client[0].read(), 5) == b""
    client[1].write(b"still here")
    await client[1].drain()
    assert proxy.open == 1


async def test_refused_connections_are_reset(proxy: FaultProxy) -> None:
    proxy.refuse()
    reader, writer = await asyncio.open_connection("127.0.0.1", proxy.port)

    with pytest.raises(ConnectionResetError):
        await asyncio.wait_for(reader.read(), 5)

    writer.close()
    assert (proxy.accepted, proxy.open) == (1, 0)
