# SPDX-License-Identifier: AGPL-3.0-or-later
"""How often one thing is done by itself: whoever writes must not make us act at will."""

import time
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)

MAX_REMEMBERED = 1000


class Limit(Generic[K]):
    """Allows one action per key and ``pause`` seconds."""

    def __init__(self, pause: float, now: Callable[[], float] = time.monotonic) -> None:
        self._pause = pause
        self._now = now
        self._last: dict[K, float] = {}

    def begin(self, key: K) -> bool:
        """Whether it is time to act; if so, it is noted."""
        if self._now() - self._last.get(key, float("-inf")) < self._pause:
            return False
        self._last.pop(key, None)
        if len(self._last) >= MAX_REMEMBERED:
            del self._last[next(iter(self._last))]
        self._last[key] = self._now()
        return True
