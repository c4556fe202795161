# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the archive has messages that are not here, between two rows of a timeline."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from ui.models.when import clock, day_of, full_when
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Gap, Message

CONTEXT: Final = "timeline"
BETWEEN: Final = QT_TRANSLATE_NOOP(
    "timeline", "Messages between {after} and {before} may be on the server only"
)
BEFORE: Final = QT_TRANSLATE_NOOP("timeline", "Messages from before {before} may be on the server only")


@dataclass(frozen=True, slots=True)
class GapWords:
    """A gap as its row shows it."""

    id: int
    text: str
    filling: bool = False
    error: str = ""

    @property
    def part(self) -> dict[str, Any]:
        return {"id": self.id, "text": self.text, "filling": self.filling, "error": self.error}


def gap_words(gap: Gap, *, filling: bool = False, error: str = "") -> GapWords:
    if gap.after is None:
        text = say(CONTEXT, BEFORE, before=full_when(gap.before))
    else:
        same_day = day_of(gap.after) == day_of(gap.before)
        before = clock(gap.before) if same_day else full_when(gap.before)
        text = say(CONTEXT, BETWEEN, after=full_when(gap.after), before=before)
    return GapWords(gap.id, text, filling or gap.filling, error)


class Gaps:
    """The gaps of one conversation, found by the rows they stand between."""

    def __init__(self, gaps: Iterable[Gap] = ()) -> None:
        self._gaps = sorted(gaps, key=lambda gap: gap.before)
        self._times = [gap.before for gap in self._gaps]
        self._filling: set[int] = set()
        self._errors: dict[int, str] = {}

    def of(self, gap_id: int) -> Gap | None:
        return next((gap for gap in self._gaps if gap.id == gap_id), None)

    def state(self, gap_id: int, *, filling: bool = False, error: str = "") -> None:
        """A page of it is being read, or could not be."""
        (self._filling.add if filling else self._filling.discard)(gap_id)
        self._errors[gap_id] = error

    def keep_state(self, old: "Gaps") -> None:
        """What is under way stays so when the gaps are read anew."""
        here = {gap.id for gap in self._gaps}
        self._filling = old._filling & here
        self._errors = {key: error for key, error in old._errors.items() if key in here}

    def between(self, older: Message | None, newer: Message, *, complete: bool) -> GapWords | None:
        """What is missing above ``newer``; ``complete``: nothing older is here than the last row."""
        if older is None and not complete:
            return None
        place = bisect_right(self._times, newer.time) - 1
        if place < 0 or (older is not None and self._times[place] <= older.time):
            return None
        return self._words(self._gaps[place])

    def alone(self) -> GapWords | None:
        """The newest gap, for a conversation without any message."""
        return self._words(self._gaps[-1]) if self._gaps else None

    def _words(self, gap: Gap) -> GapWords:
        return gap_words(gap, filling=gap.id in self._filling, error=self._errors.get(gap.id, ""))
