# SPDX-License-Identifier: AGPL-3.0-or-later
"""A fair lock that the task holding it may take again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any


class TaskLock:
    """``async with lock.held():`` waits in order of arrival; inner uses by the same task pass.

    It gives True to the outermost use, which is the one that takes and leaves the lock.
    """

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._owner: asyncio.Task[Any] | None = None

    @asynccontextmanager
    async def held(self) -> AsyncIterator[bool]:
        if self._owner is not None and self._owner is asyncio.current_task():
            yield False
            return
        async with self._lock:
            self._owner = asyncio.current_task()
            try:
                yield True
            finally:
                self._owner = None
