# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio

import pytest

from xmppclient.demo.watch import expecting
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
