# SPDX-License-Identifier: AGPL-3.0-or-later
"""Waiting for news of a core."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, NoReturn, TypeVar

from xmppclient.api import CoreApi
from xmppclient.events import ConnectionChanged, Event, EventBus
from xmppclient.model import Account, ConnectionState, Conversation, Message

E = TypeVar("E", bound=Event)
LOOK = 0.05  # seconds between two looks


@asynccontextmanager
async def expecting(
    bus: EventBus, kind: type[E], enough: Callable[[E], bool], limit: float
) -> AsyncIterator[None]:
    """Leave the block once an event published since its beginning was ``enough``.

    Raises ``TimeoutError`` after ``limit`` seconds.
    """
    came = asyncio.Event()
    subscription = bus.subscribe(kind, lambda event: came.set() if enough(event) else None)
    try:
        async with asyncio.timeout(limit):
            yield
            await came.wait()
    finally:
        subscription.cancel()


async def online(core: CoreApi, account: Account, limit: float) -> None:
    """Wait until the account has caught up. Raises ``TimeoutError``."""

    def is_online(event: ConnectionChanged) -> bool:
        return event.connection.account_id == account.id and event.connection.state is ConnectionState.ONLINE

    if core.accounts.connection(account.id).state is ConnectionState.ONLINE:
        return
    async with expecting(core.bus, ConnectionChanged, is_online, limit):
        pass


async def message_with(core: CoreApi, chat: Conversation, text: str, limit: float) -> Message:
    """The newest message of a conversation that says this, once it is there. Raises ``TimeoutError``."""
    async with asyncio.timeout(limit):
        while True:
            for message in await core.chats.page(chat.id):
                if message.body == text:
                    return message
            await asyncio.sleep(LOOK)


async def unless(trouble: Coroutine[Any, Any, NoReturn], work: Coroutine[Any, Any, None]) -> None:
    """Do the work, but give it up as soon as ``trouble`` raises; raises what either raised."""
    doing, watching = asyncio.ensure_future(work), asyncio.ensure_future(trouble)
    try:
        await asyncio.wait((doing, watching), return_when=asyncio.FIRST_COMPLETED)
    finally:
        ended = [task for task in (watching, doing) if task.done()]
        for task in (doing, watching):
            task.cancel()
        await asyncio.gather(doing, watching, return_exceptions=True)
    for task in ended:
        task.result()
