# SPDX-License-Identifier: AGPL-3.0-or-later
"""Time as a thing one is given, so that tests can move it."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The wall clock, UTC-aware."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def parse_stamp(text: str) -> datetime | None:
    """A XEP-0082 date and time; None if it is not one, or not one of our calendar."""
    try:
        stamp = datetime.fromisoformat(text)
        return stamp.astimezone(UTC) if stamp.tzinfo else None
    except (ValueError, OverflowError):
        return None
