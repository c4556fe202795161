# SPDX-License-Identifier: AGPL-3.0-or-later
"""When to try again: soon after a loss, ever more rarely after failures, never in step with others."""

from random import Random

from xmppclient.errors import ConnectError, Reconnect
from xmppclient.stream.timing import Timing

JITTER = 0.25  # of the wait, both ways
STORM = 10.0  # seconds within which a second loss is not answered at once
STABLE = 60.0  # seconds after which a session counts as a success


class Backoff:
    """The wait before the next try. Time is monotonic, in seconds."""

    def __init__(self, timing: Timing, rng: Random) -> None:
        self._timing = timing
        self._rng = rng
        self._failures = 0
        self._last_immediate = float("-inf")

    def succeeded(self, lasted: float) -> None:
        """A session was up this long."""
        if lasted >= STABLE:
            self._failures = 0

    def wait(self, error: ConnectError, now: float) -> float:
        """Seconds to wait after this error; 0 at once."""
        if error.reconnect is Reconnect.NOW and now - self._last_immediate > STORM:
            self._last_immediate = now
            return 0.0
        base = min(self._timing.longest_wait, self._timing.first_wait * 2.0 ** min(self._failures, 20))
        self._failures += 1
        wait = base * self._rng.uniform(1 - JITTER, 1 + JITTER)
        return min(self._timing.longest_wait, max(self._timing.first_wait, wait))
