# SPDX-License-Identifier: AGPL-3.0-or-later
"""How long a start takes, for measuring: with ``XMPPCLIENT_TRACE_START=1`` two lines on stdout,

``first-frame MS`` when the first picture of the window is on screen and ``online MS`` when
the first account has caught up, in milliseconds since the process was started.
"""

import sys
import time
from collections.abc import Mapping
from os import sysconf
from pathlib import Path

VARIABLE = "XMPPCLIENT_TRACE_START"
START_FIELD = 22  # of /proc/PID/stat, in clock ticks since boot (proc(5))
_IMPORTED = time.monotonic()


def since_process_start() -> float:
    """Milliseconds; where the system does not tell, since this module was imported."""
    try:
        stat = Path("/proc/self/stat").read_text(encoding="ascii", errors="replace")
        ticks = int(stat.rpartition(")")[2].split()[START_FIELD - 3])
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / sysconf("SC_CLK_TCK")) * 1000
    except (OSError, AttributeError):
        return (time.monotonic() - _IMPORTED) * 1000


class StartTrace:
    """Says each milestone once."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._wanted = environment.get(VARIABLE) == "1"
        self._said: set[str] = set()

    def reached(self, milestone: str) -> None:
        if self._wanted and milestone not in self._said:
            self._said.add(milestone)
            sys.stdout.write(f"{milestone} {since_process_start():.0f}\n")
            sys.stdout.flush()
