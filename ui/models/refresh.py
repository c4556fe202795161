# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading anew after news, once for many pieces of news."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, QTimer

from ui.tasks import UiTasks

SETTLE_MS = 33  # a flood of events is answered at most once in two frames


class Refresh(QObject):
    """Calls ``work`` soon after ``ask``; never twice at the same time, never missing the last call."""

    def __init__(
        self, tasks: UiTasks, work: Callable[[], Awaitable[None]], name: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._work = work
        self._name = name
        self._running = False
        self._again = False
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._timer.timeout.connect(self._start)

    def ask(self) -> None:
        if self._running:
            self._again = True
        elif not self._timer.isActive():
            self._timer.start()

    def _start(self) -> None:
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
