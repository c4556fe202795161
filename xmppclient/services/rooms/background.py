# SPDX-License-Identifier: AGPL-3.0-or-later
"""Work that nobody waits for and that writes to the store."""

import asyncio
from collections.abc import Awaitable, Callable

from xmppclient.errors import StorageError
from xmppclient.events import ProblemOccurred
from xmppclient.pipeline.context import Context


def in_background(ctx: Context, work: Callable[[], Awaitable[None]], name: str) -> asyncio.Task[None]:
    """Do it in a task; that the disk is full is told to the user, who can do something about it."""
    return ctx.tasks.spawn(_told(ctx, work), name)


async def _told(ctx: Context, work: Callable[[], Awaitable[None]]) -> None:
    try:
        await work()
    except StorageError as error:
        ctx.bus.publish(ProblemOccurred(ctx.id, error))
