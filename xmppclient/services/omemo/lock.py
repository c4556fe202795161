# SPDX-License-Identifier: AGPL-3.0-or-later
"""A fair lock that the task holding it may take again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any


class TaskLock:
    """``async with lock.held():`` waits in order of arrival; inner uses by the same task pass."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._owner: asyncio.Task[Any] | None = None

    @property
    def mine(self) -> bool:
        """Whether the running task holds the lock."""
        return self._owner is not None and self._owner is asyncio.current_task()

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        if self.mine:
            yield
            return
        async with self._lock:
            self._owner = asyncio.current_task()
            try:
                yield
            finally:
                self._owner = None
