# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cuts a long computation into slices, so that it never holds up a picture."""

import asyncio
import time

SLICE = 0.006  # seconds at a time; one step more may follow


class Pace:
    """Told after each step, it lets everything else run when a slice is used up."""

    def __init__(self) -> None:
        self._since = 0.0

    async def breathe(self) -> None:
        if time.perf_counter() - self._since >= SLICE:
            await asyncio.sleep(0)
            self._since = time.perf_counter()
