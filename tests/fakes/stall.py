# SPDX-License-Identifier: AGPL-3.0-or-later
"""How long the loop was held by work of its own."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager


@asynccontextmanager
async def longest_stall() -> AsyncIterator[Callable[[], float]]:
    """Measure the longest work between two ticks of 1 ms, in seconds of this thread's processor time: other
    programs may hold it, too, and are not our fault."""
    longest = 0.0

    async def tick() -> None:
        nonlocal longest
        while True:
            began = time.thread_time()
            await asyncio.sleep(0.001)
            longest = max(longest, time.thread_time() - began)

    task = asyncio.ensure_future(tick())
    try:
        yield lambda: longest
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
