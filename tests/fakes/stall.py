# SPDX-License-Identifier: AGPL-3.0-or-later
"""How long the loop was held."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager


@asynccontextmanager
async def longest_stall() -> AsyncIterator[Callable[[], float]]:
    """Measure the longest time the loop was kept from a 1 ms tick, in seconds."""
    longest = 0.0

    async def tick() -> None:
        nonlocal longest
        while True:
            began = time.perf_counter()
            await asyncio.sleep(0.001)
            longest = max(longest, time.perf_counter() - began)

    task = asyncio.ensure_future(tick())
    try:
        yield lambda: longest
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
