# SPDX-License-Identifier: AGPL-3.0-or-later
"""From a slot to a coroutine: the owner of every task the window starts."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from xmppclient.errors import StorageError, XmppClientError

log = logging.getLogger(__name__)

T = TypeVar("T")


class UiTasks(QObject):
    """Runs coroutines for the views and says once how each of them failed.

    What the program expects to go wrong arrives on ``failed``; it has words in
    ``ui.errors``. Anything else is a bug: it is logged whole and arrives on ``broke``.
    """

    failed = Signal(object)
    """An ``XmppClientError`` or ``StorageError`` that the task did not handle."""
    broke = Signal(object)
    """Any other exception."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def spawn(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
        """Run ``work`` on the loop. The task may be awaited or cancelled by whoever spawned it.

        After ``close`` nothing begins any more: the task is cancelled at once.
        """
        task = asyncio.get_running_loop().create_task(work, name=f"ui/{name}")
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        if self._closed:
            task.cancel()
        return task

    async def close(self, grace: float = 0.0) -> None:
        """Let what runs end by itself for ``grace`` seconds, cancel the rest, wait until all has ended."""
        running = [task for task in self._tasks if task is not asyncio.current_task()]
        if running and grace:
            await asyncio.wait(running, timeout=grace)
        self._closed = True
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, XmppClientError | StorageError):
            log.info("task %s failed: %s", task.get_name(), error)
            self.failed.emit(error)
        elif error is not None:
            log.error("task %s broke", task.get_name(), exc_info=error)
            self.broke.emit(error)
