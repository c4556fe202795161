# SPDX-License-Identifier: AGPL-3.0-or-later
"""How often one thing is done by itself: whoever writes must not make us act at will."""

import time
from collections import deque
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)

MAX_REMEMBERED = 1000


class Limit(Generic[K]):
    """Allows ``times`` actions per key and ``pause`` seconds."""

    def __init__(self, pause: float, times: int = 1, now: Callable[[], float] = time.monotonic) -> None:
        self._pause = pause
        self._times = times
        self._now = now
        self._last: dict[K, deque[float]] = {}

    def full(self, key: K) -> bool:
        """Whether it is too soon to act again."""
        last = self._last.get(key)
        return last is not None and len(last) == self._times and self._now() - last[0] < self._pause

    def begin(self, key: K) -> bool:
        """Whether it is time to act; if so, it is noted."""
        allowed = not self.full(key)
        last = self._last.pop(key, None) or deque(maxlen=self._times)
        if allowed:
            last.append(self._now())
        if len(self._last) >= MAX_REMEMBERED:
            del self._last[next(iter(self._last))]
        self._last[key] = last
        return allowed
