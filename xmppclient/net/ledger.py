# SPDX-License-Identifier: AGPL-3.0-or-later
"""What went out: every connection of the last day, in memory only."""

from collections import deque
from datetime import datetime, timedelta
from itertools import count
from typing import Final

from xmppclient.clock import Clock, SystemClock
from xmppclient.model import Address
from xmppclient.route import OutgoingConnection, Purpose

KEPT: Final = timedelta(days=1)
MAX_LINES: Final = 5_000  # the oldest is forgotten first


class Entry:
    """One connection, from the attempt on. Whoever holds it tells what happens."""

    def __init__(self, clock: Clock, line: OutgoingConnection) -> None:
        self._clock = clock
        self._line = line
        self._sent = 0
        self._received = 0
        self._ended: datetime | None = None
        self._failure = ""

    def sent(self, size: int) -> None:
        """``size`` bytes more."""
        self._sent += size

    def received(self, size: int) -> None:
        """``size`` bytes more."""
        self._received += size

    def end(self, failure: str = "") -> None:
        """It is over; ``failure`` is the class name of the error if it never was of use. The first time
        counts, and the first failure."""
        self._ended = self._ended or self._clock.now()
        self._failure = self._failure or failure

    @property
    def last_seen(self) -> datetime | None:
        """When it ended; None while it is open."""
        return self._ended

    def line(self) -> OutgoingConnection:
        """What is known of it now."""
        known = self._line
        return OutgoingConnection(
            known.id, known.began, known.purpose, known.account, known.route, known.destination,
            self._ended, self._sent, self._received, self._failure,
        )  # fmt: skip


class Ledger:
    """The connection log. Nothing of it is ever written to disk."""

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._ids = count(1)
        self._entries: deque[Entry] = deque(maxlen=MAX_LINES)

    def begin(self, purpose: Purpose, account: Address, route: str, destination: str) -> Entry:
        """Somebody dials; ``destination`` is ``host:port`` as it was asked for."""
        now = self._clock.now()
        entry = Entry(
            self._clock, OutgoingConnection(next(self._ids), now, purpose, account, route, destination)
        )
        self._entries.append(entry)
        return entry

    def snapshot(self) -> tuple[OutgoingConnection, ...]:
        """Newest first: what is open, and what ended within a day."""
        self._forget_old()
        return tuple(entry.line() for entry in reversed(self._entries))

    def clear(self) -> None:
        """Forget what ended; what is open goes on being counted."""
        self._keep([entry for entry in self._entries if entry.last_seen is None])

    def _forget_old(self) -> None:
        oldest = self._clock.now() - KEPT
        self._keep([entry for entry in self._entries if entry.last_seen is None or entry.last_seen > oldest])

    def _keep(self, entries: list[Entry]) -> None:
        self._entries = deque(entries, maxlen=MAX_LINES)
