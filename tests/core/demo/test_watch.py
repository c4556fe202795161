# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from typing import NoReturn

import pytest

from xmppclient.demo.watch import expecting, unless
from xmppclient.events import EventBus, RosterChanged
from xmppclient.model import AccountId


async def test_the_block_is_left_once_the_right_event_came() -> None:
    bus = EventBus()
    loop = asyncio.get_running_loop()

    async with expecting(bus, RosterChanged, lambda event: event.account_id == 2, 5):
        bus.publish(RosterChanged(AccountId(1)))
        later = loop.call_later(0.05, bus.publish, RosterChanged(AccountId(2)))

    assert later.when() <= loop.time()


async def test_an_event_inside_the_block_counts() -> None:
    bus = EventBus()

    async with expecting(bus, RosterChanged, lambda _: True, 0.5):
        bus.publish(RosterChanged(AccountId(1)))


async def test_one_before_the_block_does_not() -> None:
    bus = EventBus()
    bus.publish(RosterChanged(AccountId(1)))

    with pytest.raises(TimeoutError):
        async with expecting(bus, RosterChanged, lambda _: True, 0.02):
            pass


async def never() -> NoReturn:
    await asyncio.Event().wait()
    raise AssertionError


async def trouble() -> NoReturn:
    raise LookupError("trouble")


async def test_work_without_trouble_is_done() -> None:
    done = []

    async def work() -> None:
        await asyncio.sleep(0)
        done.append(True)

    await unless(never(), work())

    assert done


async def test_trouble_ends_the_work_and_is_raised() -> None:
    with pytest.raises(LookupError, match="trouble"):
        await unless(trouble(), never())


async def test_what_the_work_raises_is_raised() -> None:
    with pytest.raises(LookupError, match="trouble"):
        await unless(never(), trouble())


async def test_whoever_stops_waiting_stops_both() -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.02):
            await unless(never(), never())
