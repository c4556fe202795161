# SPDX-License-Identifier: AGPL-3.0-or-later
"""asyncio on Qt's event loop, with exact timers and one ready queue.

qasync drives sockets, signals, subprocesses and executors. Its scheduling is replaced,
because it makes one coarse Qt timer for every callback: ``sleep(1)`` may end 50 ms early,
and many pending callbacks cost quadratic time. Here

* callbacks wait in one queue, emptied by one zero-interval timer for at most ``budget``
  seconds at a time, so that painting and input get their turn in between;
* timers wait in a heap behind one precise Qt timer and never fire early;
* a nested Qt loop (a menu, a native dialog) pauses asyncio instead of breaking its tasks,
  because Qt never fires a timer again whose slot is still running.

Names of asyncio that are not public and are used here: ``Handle._run``, the hook
``_timer_handle_cancelled`` and ``BaseEventLoop._check_closed``; a test pins them.
"""

import asyncio
import heapq
import math
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Any

import PySide6.QtWidgets  # noqa: F401  qasync takes whichever Qt is loaded already
import qasync
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

BUDGET = 0.008
"""Seconds of callbacks between two turns of Qt: half a frame at 60 Hz."""
WORKERS = 4
LONGEST_TIMER_MS = 24 * 3600 * 1000
MIN_PURGE = 64
"""Cancelled timers are swept once they are the majority of at least this many."""


class _Waker(QObject):
    """Carries a wake-up from another thread into Qt's."""

    wake = Signal()


class BudgetLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync is untyped
    """An asyncio loop for a Qt program; use it with ``asyncio.Runner(loop_factory=...)``."""

    def __init__(
        self,
        app: QCoreApplication | None = None,
        budget: float = BUDGET,
        after_turn: Callable[[], object] = lambda: None,
    ) -> None:
        """``after_turn`` is called in the loop's thread whenever callbacks have run."""
        self._after_turn = after_turn
        self._budget = budget
        self._queue: deque[asyncio.Handle] = deque()
        self._heap: list[asyncio.TimerHandle] = []
        self._dead_timers = 0
        self._waking = False
        self._soon = QTimer(interval=0)
        self._later = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._waker = _Waker()
        super().__init__(app)
        self.set_default_executor(ThreadPoolExecutor(WORKERS, thread_name_prefix="worker"))
        self._soon.timeout.connect(self._drain)
        self._later.timeout.connect(self._collect_due)
        self._waker.wake.connect(self._woken, Qt.ConnectionType.QueuedConnection)

    @property
    def waiting_timers(self) -> int:
        """Timers in the heap, cancelled ones that were not swept yet included."""
        return len(self._heap)

    def call_soon(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._queue.append(handle)
        self._wake()
        return handle

    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._queue.append(handle)  # atomic; and always before the flag is read
        if not self._waking:
            self._waking = True
            self._waker.wake.emit()
        return handle

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        self._check_closed()
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._heap, handle)
        if self._heap[0] is handle:
            self._arm()
        return handle

    def run_forever(self) -> None:
        if self._queue:
            self._wake()
        self._arm()
        super().run_forever()

    def close(self) -> None:
        if not self.is_running():
            self._soon.stop()
            self._later.stop()
            self._queue.clear()
            self._heap.clear()
        super().close()

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        """Called by ``TimerHandle.cancel``; keeps long cancelled timers from piling up."""
        self._dead_timers += 1
        if len(self._heap) > MIN_PURGE and self._dead_timers * 2 > len(self._heap):
            self._heap = [timer for timer in self._heap if not timer.cancelled()]
            heapq.heapify(self._heap)
            self._dead_timers = 0
            self._arm()

    def _wake(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _woken(self) -> None:
        self._waking = False
        if self._queue:
            self._wake()

    def _arm(self) -> None:
        """Set the Qt timer to the earliest entry of the heap."""
        if not self._heap:
            self._later.stop()
            return
        delay = max(0.0, self._heap[0].when() - self.time())
        self._later.start(min(math.ceil(delay * 1000), LONGEST_TIMER_MS))

    def _collect_due(self) -> None:
        now = self.time()
        while self._heap and self._heap[0].when() <= now:
            timer = heapq.heappop(self._heap)
            if timer.cancelled():
                self._dead_timers -= 1
            else:
                self._queue.append(timer)
        self._arm()
        if self._queue:
            self._wake()

    def _drain(self) -> None:
        """Run waiting callbacks until none is left or the budget is spent.

        Qt's timers also fire when somebody else runs Qt's loop. Then, as in asyncio, nothing runs.
        """
        end = time.perf_counter() + self._budget
        while self._queue and self.is_running():
            handle = self._queue.popleft()
            if not handle.cancelled():
                handle._run()
                if time.perf_counter() > end:
                    break
        self._after_turn()
        if not self._queue or not self.is_running():
            self._soon.stop()
