# SPDX-License-Identifier: AGPL-3.0-or-later
"""What failed is left alone for a while, each time for longer."""

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Miss:
    until: float
    pause: float


class Backoff(Generic[K]):
    """Remembers at most ``most`` failures; the first pause doubles up to ``longest`` (seconds)."""

    def __init__(
        self, first: float, longest: float, most: int, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._first = first
        self._longest = longest
        self._most = most
        self._now = now
        self._missed: dict[K, Miss] = {}

    def __contains__(self, key: K) -> bool:
        """Whether it failed the last time, however long ago."""
        return key in self._missed

    def waits(self, key: K) -> bool:
        """Whether it failed a short while ago."""
        miss = self._missed.get(key)
        return miss is not None and miss.until > self._now()

    def miss(self, key: K, pause: float | None = None) -> None:
        """It failed. ``pause``: how long to wait if this was the first time."""
        before = self._missed.get(key)
        if before is not None and before.until > self._now():
            return  # the same failure, seen by another who asked at the same time
        longer = before.pause * 2 if before else pause or self._first
        self._missed.pop(key, None)
        if len(self._missed) >= self._most:
            del self._missed[next(iter(self._missed))]
        self._missed[key] = Miss(self._now() + min(self._longest, longer), min(self._longest, longer))

    def forget(self, key: K) -> None:
        """It worked, or something is new: try again."""
        self._missed.pop(key, None)

    def forget_all(self, chosen: Callable[[K], bool]) -> None:
        for key in [key for key in self._missed if chosen(key)]:
            del self._missed[key]
