# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading anew after news, once for many pieces of news."""

import asyncio
from collections.abc import Awaitable, Callable

from ui.tasks import UiTasks

SETTLE = 0.033  # seconds; a flood of events is answered at most once in two frames


class Refresh:
    """Calls ``work`` soon after ``ask``; never twice at the same time, never missing the last call."""

    def __init__(self, tasks: UiTasks, work: Callable[[], Awaitable[None]], name: str) -> None:
        self._tasks = tasks
        self._work = work
        self._name = name
        self._timer: asyncio.TimerHandle | None = None
        self._running = False
        self._again = False

    def ask(self) -> None:
        if self._running:
            self._again = True
        elif self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SETTLE, self._start)

    def _start(self) -> None:
        self._timer = None
        self._running = True
        self._tasks.spawn(self._run(), self._name)

    async def _run(self) -> None:
        try:
            await self._work()
        finally:
            self._running = False
            if self._again:
                self._again = False
                self.ask()
