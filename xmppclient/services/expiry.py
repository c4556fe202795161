# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deleting messages whose time is over: by XEP-0466, or because a chat keeps them no longer.

The time of an incoming message runs from when it was displayed, that of our own from when it
was sent. A clock that is set while the program runs deletes nothing early: time is counted
from the start by one that cannot be set.
"""

import asyncio
import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from xmppclient.errors import StorageError
from xmppclient.events import ConversationChanged, MessageRemoved, ProblemOccurred
from xmppclient.model import Direction, Message
from xmppclient.pipeline.context import Context

LOOK = 30.0  # seconds after which the store is asked again in any case
SOON = 0.05  # seconds between two bounded deletions
REMEMBERED = timedelta(days=366)  # the names of what expired, lest the archive brings it back


def since_boot() -> float:
    """Seconds that also pass while the machine sleeps, where the system can tell."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class Expiry:
    """Deletes for the whole profile, as long as this account runs."""

    def __init__(self, ctx: Context, steady: Callable[[], float] = since_boot) -> None:
        self._ctx = ctx
        self._steady = steady
        self._started, self._origin = ctx.clock.now(), steady()
        self._wake = asyncio.Event()
        self._untidy = True  # deleted words may still be in the log or in an index

    def wake(self) -> None:
        """Something may be due earlier than was known."""
        self._wake.set()

    async def displayed(self, messages: Iterable[Message]) -> None:
        """Incoming messages were seen: from now on their time runs."""
        started = False
        for message in messages:
            if message.direction is Direction.IN and message.timer and message.expires is None:
                expires = self._ctx.clock.now() + timedelta(seconds=message.timer)
                await self._ctx.store.messages.set_expires(message.id, expires)
                started = True
        if started:
            self.wake()

    async def run(self) -> None:
        """The worker; ends by cancellation."""
        while True:
            self._wake.clear()
            try:
                pause = await self.delete_due()
            except StorageError as error:
                self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
                pause = LOOK
            try:
                await asyncio.wait_for(self._wake.wait(), pause)
            except TimeoutError:
                continue

    async def delete_due(self) -> float:
        """Delete what is due, a bounded number; returns after how many seconds to look again."""
        store = self._ctx.store
        due = await store.messages.due(self._now())
        if due:
            deleted = await store.messages.delete([message.id for message in due], expired=True)
            await self._tell(deleted)
            self._untidy = True
            return SOON
        if self._untidy:
            await store.forgotten.prune(self._now() - REMEMBERED)
            await store.tidy()
            self._untidy = False
        following = await store.messages.next_due()
        if following is None:
            return LOOK
        return min(LOOK, max(SOON, (following - self._now()).total_seconds()))

    def _now(self) -> datetime:
        return self._started + timedelta(seconds=self._steady() - self._origin)

    async def _tell(self, deleted: Iterable[Message]) -> None:
        conversations = {}
        for message in deleted:
            if message.conversation_id not in conversations:
                found = await self._ctx.store.conversations.get(message.conversation_id)
                conversations[message.conversation_id] = found
            if home := conversations[message.conversation_id]:
                self._ctx.bus.publish(MessageRemoved(home.account_id, home.id, message.id))
        for home in conversations.values():
            if home:
                self._ctx.bus.publish(ConversationChanged(home))
