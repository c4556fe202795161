# SPDX-License-Identifier: AGPL-3.0-or-later
"""How often a broken thing is reacted to by itself."""

import time
from collections.abc import Callable

from xmppclient.services.omemo.fetch import BundleId

PAUSE = 3600.0  # seconds between two reactions to one device
MAX_DEVICES = 1000  # remembered


class Healing:
    """Allows one reaction per device and hour: whoever writes must not make us answer at will."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._last: dict[BundleId, float] = {}

    def begin(self, key: BundleId) -> bool:
        """Whether it is time to react; if so, it is noted."""
        if self._now() - self._last.get(key, float("-inf")) < PAUSE:
            return False
        self._last.pop(key, None)
        if len(self._last) >= MAX_DEVICES:
            del self._last[next(iter(self._last))]
        self._last[key] = self._now()
        return True
