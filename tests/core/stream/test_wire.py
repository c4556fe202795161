# SPDX-License-Identifier: AGPL-3.0-or-later
"""The feed: large reads do not hold the loop, and order stays."""

import asyncio
import time
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from xmppclient.errors import ConnectionLost, PolicyViolation
from xmppclient.stream.parser import AFTER_LOGIN
from xmppclient.stream.wire import BUDGET, Wire

HEADER = b"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"


class Transport(asyncio.Transport):
    """Remembers what a wire does with it."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""
        self.paused = False
        self.aborted = False
        self.unsent = 0

    def write(self, data: Any) -> None:
        self.written += bytes(data)

    def get_write_buffer_size(self) -> int:
        return self.unsent

    def pause_reading(self) -> None:
        self.paused = True

    def resume_reading(self) -> None:
        self.paused = False

    def abort(self) -> None:
        self.aborted = True


@pytest.fixture
async def transport() -> Transport:
    return Transport()


@pytest.fixture
async def wire(transport: Transport) -> Wire:
    wire = Wire()
    wire.connection_made(transport)
    wire.restart("<stream>", AFTER_LOGIN)
    return wire


def stanzas(count: int) -> bytes:
    return b"".join(b"<message id='%d'><body>%s</body></message>" % (n, b"x" * 300) for n in range(count))


async def test_a_large_read_is_taken_in_turns_and_in_order(wire: Wire, transport: Transport) -> None:
    seen: list[Element] = []
    turns: list[int] = []
    longest = 0.0

    def slow(element: Element) -> None:
        until = time.perf_counter() + 0.0002
        while time.perf_counter() < until:
            pass
        seen.append(element)

    wire.deliver(slow, AFTER_LOGIN)
    wire.data_received(HEADER + stanzas(600))
    assert transport.paused
    while len(seen) < 600:
        began = time.perf_counter()
        await asyncio.sleep(0)
        longest = max(longest, time.perf_counter() - began)
        turns.append(len(seen))

    assert [element.get("id") for element in seen] == [str(n) for n in range(600)]
    assert len(turns) > 10  # 600 times 0.2 ms in turns of 5 ms
    assert longest < 20 * BUDGET
    await asyncio.sleep(0)
    assert not transport.paused


async def test_elements_wait_until_they_are_fetched(wire: Wire, transport: Transport) -> None:
    wire.data_received(HEADER + stanzas(600))

    assert transport.paused
    assert [(await wire.receive()).get("id") for _ in range(600)] == [str(n) for n in range(600)]
    assert not transport.paused


async def test_fetching_waits_for_the_server(wire: Wire) -> None:
    waiting = asyncio.ensure_future(wire.receive())
    await asyncio.sleep(0)
    wire.data_received(HEADER + b"<a/>")

    assert (await waiting).tag == "{jabber:client}a"


async def test_what_came_before_the_end_is_still_handed_out(wire: Wire) -> None:
    seen: list[Element] = []
    wire.deliver(seen.append, AFTER_LOGIN)
    wire.data_received(HEADER + stanzas(600))
    wire.connection_lost(None)

    assert len(seen) == 600
    assert isinstance(await wire.ended(), ConnectionLost)


async def test_nothing_is_handed_out_after_an_abort(wire: Wire, transport: Transport) -> None:
    seen: list[Element] = []

    def once(element: Element) -> None:
        seen.append(element)
        wire.abort(PolicyViolation("enough"))

    wire.deliver(once, AFTER_LOGIN)
    wire.data_received(HEADER + stanzas(600))
    wire.data_received(stanzas(1))
    await asyncio.sleep(0.01)

    assert len(seen) == 1
    assert transport.aborted
    with pytest.raises(PolicyViolation):
        wire.write("x")


async def test_an_end_is_told_to_whoever_waits(wire: Wire) -> None:
    waiting = asyncio.ensure_future(wire.receive())
    await asyncio.sleep(0)
    wire.eof_received()

    with pytest.raises(ConnectionLost):
        await waiting


async def test_a_new_stream_begins_with_nothing_left_of_the_old(wire: Wire) -> None:
    wire.data_received(HEADER + b"<a/>")
    await wire.receive()
    wire.data_received(b"<b")
    wire.restart("<stream>", AFTER_LOGIN)
    wire.data_received(HEADER + b"<c/>")

    assert (await wire.receive()).tag == "{jabber:client}c"


async def test_blanks_between_two_streams_are_allowed(wire: Wire) -> None:
    wire.data_received(HEADER + b"<a/> \n")
    await wire.receive()
    wire.restart("<stream>", AFTER_LOGIN)


async def test_an_unread_element_before_a_new_stream_is_a_violation(wire: Wire, transport: Transport) -> None:
    wire.data_received(HEADER + b"<a/><b/>")
    await wire.receive()

    with pytest.raises(PolicyViolation):
        wire.restart("<stream>", AFTER_LOGIN)
    assert transport.aborted


async def test_a_server_that_does_not_read_is_left(wire: Wire, transport: Transport) -> None:
    transport.unsent = 10**9
    wire.write("x")

    assert transport.aborted


async def test_slow_bytes_of_a_long_token_arrive_in_the_end(wire: Wire) -> None:
    seen: list[Element] = []
    wire.deliver(seen.append, AFTER_LOGIN)
    wire.data_received(HEADER + b"<message a='" + b"x" * 100_000)
    for byte in b"y'/>":
        wire.data_received(bytes([byte]))
    assert not seen
    await asyncio.sleep(0.15)

    assert len(seen) == 1
