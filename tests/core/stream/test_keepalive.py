# SPDX-License-Identifier: AGPL-3.0-or-later
"""A watch over a connection, with a wall clock that can be moved."""

import asyncio
from collections.abc import AsyncIterator

import pytest_asyncio

from tests.core.stream.test_wire import Transport
from xmppclient.errors import ConnectionLost
from xmppclient.stream.keepalive import Keepalive
from xmppclient.stream.timing import Timing
from xmppclient.stream.wire import Wire

TIMING = Timing(idle=0.2, answer=0.3, awake=0.1, tick=0.02)


class Watched:
    """A wire under watch, and what was asked on it."""

    def __init__(self) -> None:
        self.wall = 1_000_000.0
        self.questions = 0
        self.wire = Wire()
        self.wire.connection_made(Transport())
        self.keepalive = Keepalive(self.wire, self._ask, TIMING, lambda: self.wall)
        self.task = asyncio.ensure_future(self.keepalive.watch())

    def _ask(self) -> None:
        self.questions += 1

    async def lost_within(self, seconds: float) -> bool:
        try:
            error = await asyncio.wait_for(self.wire.ended(), seconds)
        except TimeoutError:
            return False
        return isinstance(error, ConnectionLost)


@pytest_asyncio.fixture
async def watched() -> AsyncIterator[Watched]:
    it = Watched()
    yield it
    it.task.cancel()
    await asyncio.gather(it.task, return_exceptions=True)


async def test_silence_is_asked_about_once_and_then_ends_the_connection(watched: Watched) -> None:
    assert await watched.lost_within(1)
    assert watched.questions == 1


async def test_whoever_talks_is_not_asked(watched: Watched) -> None:
    for _ in range(20):
        watched.wire.data_received(b" ")
        await asyncio.sleep(0.02)

    assert watched.questions == 0


async def test_an_answer_starts_the_watch_anew(watched: Watched) -> None:
    for _ in range(12):
        await asyncio.sleep(0.05)
        if watched.questions:
            watched.wire.data_received(b" ")
            watched.keepalive.answered()

    assert 1 <= watched.questions <= 3
    assert not await watched.lost_within(0)


async def test_a_server_that_talks_but_never_answers_is_left_in_the_end(watched: Watched) -> None:
    async def chatter() -> None:
        while True:
            watched.wire.data_received(b" ")
            await asyncio.sleep(0.02)

    watched.keepalive.asked()
    talking = asyncio.ensure_future(chatter())
    try:
        assert not await watched.lost_within(0.6)
        assert await watched.lost_within(2)
    finally:
        talking.cancel()
        await asyncio.gather(talking, return_exceptions=True)


async def test_flt_014_after_sleep_the_connection_is_tried_at_once_and_briefly(watched: Watched) -> None:
    watched.wire.data_received(b" ")
    watched.wall += 8 * 3600

    assert await watched.lost_within(0.19)  # not even the time after which silence is asked about
    assert watched.questions == 1


async def test_flt_014_a_connection_that_outlived_the_sleep_stays(watched: Watched) -> None:
    watched.wall += 8 * 3600
    await asyncio.sleep(0.05)
    assert watched.questions == 1
    watched.wire.data_received(b" ")
    watched.keepalive.answered()

    assert not await watched.lost_within(0.15)


def test_flt_014_the_defaults_notice_within_ten_seconds_of_waking() -> None:
    timing = Timing()

    assert 2 * timing.tick + timing.awake < 10


async def test_flt_034_a_clock_set_back_harms_nothing(watched: Watched) -> None:
    watched.wall -= 86_400

    assert not await watched.lost_within(0.1)
    assert watched.questions == 0
