# SPDX-License-Identifier: AGPL-3.0-or-later
"""Completing the nick of somebody in the room while one writes: ``@`` or Tab, then Enter.

Nothing of this is modal: the list stands above the field, the keyboard stays in it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.models.records import RecordModel
from ui.models.room_people import RoomPeople, folded
from ui.models.text import one_line
from ui.models.voices import alarm_words, person
from xmppclient.model import Occupant

MOST: Final = 6
"""Names that are offered at once."""
LONGEST: Final = 40
"""Letters of a word that are looked at."""
_WORD: Final = re.compile(r"(?:^|(?<=[\s(\[{\"'«„“¿¡]))(@?)([^\s@]{0,40})$")


@dataclass(frozen=True, slots=True)
class Candidate:
    nick: str
    shown: str
    initial: str
    tint: int
    alarm: str  # whom the nick can be taken for, in words


@dataclass(frozen=True, slots=True)
class Word:
    """What is being typed before the cursor: where it begins, and its letters."""

    start: int  # in characters of the text
    asked: bool  # it begins with @
    letters: str


def word_before(text: str, cursor: int) -> Word | None:
    """The word that ends at ``cursor``; None inside of something that is no word."""
    found = _WORD.search(text[max(0, cursor - LONGEST - 2) : cursor])
    if found is None:
        return None
    return Word(cursor - len(found.group()), bool(found.group(1)), found.group(2))


def candidates(people: Iterable[Occupant], letters: str, recent: dict[str, int]) -> list[Occupant]:
    """Whose nick begins with ``letters``, or a word of it does; who spoke last comes first."""
    wanted = folded(letters)
    ranked = [
        (not nick.startswith(wanted), -recent.get(who.nick, 0), nick, who)
        for who in people
        if not who.ours and _fits(nick := folded(who.nick), wanted)
    ]
    return [who for *_, who in sorted(ranked, key=lambda rank: rank[:3])[:MOST]]


def _fits(nick: str, wanted: str) -> bool:
    return nick.startswith(wanted) or f" {wanted}" in nick


class Mentions(QObject):
    """View model of MentionList.qml."""

    changed = Signal()
    completed = Signal(int, int, str)
    """In the field, replace what stands from here to there (UTF-16 units, as Qt counts) by this."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: RoomPeople | None = None
        self._recent: dict[str, int] = {}  # nick → a number that grows with every message
        self._rows: RecordModel[Candidate] = RecordModel(Candidate, lambda row: row.nick, self)
        self._text = ""
        self._cursor = 0
        self._word: Word | None = None
        self._at = 0

    def show(self, people: RoomPeople | None) -> None:
        """Offer these people; None in a chat of two."""
        self._people = people
        self._recent.clear()
        self.close()

    def spoke(self, nick: str) -> None:
        """Whoever spoke last is answered most."""
        self._recent[nick] = len(self._recent) + max(self._recent.values(), default=0)

    @Slot(str, int)
    def look(self, text: str, cursor: int) -> None:
        """The field holds ``text``, the cursor stands at ``cursor`` (UTF-16 units)."""
        self._text, self._cursor = text, characters(text, cursor)
        word = word_before(text, self._cursor)
        if word is not None and word.asked:
            self._offer(word)
        elif self._word is not None:
            self.close()

    @Slot(result=bool)
    def complete(self) -> bool:
        """Tab: take the name that is chosen, or look for one; whether there is one."""
        if self._word is not None:
            return self.take()
        word = word_before(self._text, self._cursor)
        if word is None or not word.letters:
            return False
        self._offer(word)
        if len(self._rows.rows) == 1:
            return self.take()
        return self._word is not None

    @Slot(result=bool)
    def take(self) -> bool:
        """Write the chosen name."""
        word, rows = self._word, self._rows.rows
        if word is None or not rows:
            return False
        nick = rows[min(self._at, len(rows) - 1)].nick
        said = f"{nick}, " if not self._text[: word.start].strip() else f"{nick} "
        start, end = units(self._text, word.start), units(self._text, self._cursor)
        self.close()
        self.completed.emit(start, end, said)
        return True

    @Slot(int)
    def choose(self, row: int) -> None:
        """Take the name in this row."""
        self._at = row
        self.take()

    @Slot(int)
    def step(self, rows: int) -> None:
        self._at = (self._at + rows) % max(1, len(self._rows.rows))
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._word, self._at = None, 0
        self._rows.show([])
        self.changed.emit()

    def _offer(self, word: Word) -> None:
        found = candidates(self._people.present(), word.letters, self._recent) if self._people else []
        if not found:
            return self.close()
        if self._word is None or self._word.letters != word.letters:
            self._at = 0
        self._word = word
        self._rows.show([self._candidate(who) for who in found])
        self.changed.emit()
        return None

    def _candidate(self, who: Occupant) -> Candidate:
        assert self._people is not None
        sender = who.jid or self._people.at(who.nick)
        voice = person(who.nick, self._people.identity(sender, who.occupant_id))
        contact = one_line(self._people.contact(who.jid)) if who.jid else ""
        shown = f"{voice.name} · {contact}" if contact and contact != voice.name else voice.name
        alarm = alarm_words(self._people, sender, who.nick, who.occupant_id)
        return Candidate(who.nick, shown, voice.initial, voice.tint, alarm)

    def _get_current(self) -> str:
        rows = self._rows.rows
        return rows[min(self._at, len(rows) - 1)].shown if rows else ""

    open = Property(bool, lambda self: self._word is not None, notify=changed)
    at = Property(int, lambda self: self._at, notify=changed)
    current = Property(str, _get_current, notify=changed)
    model = Property(QObject, lambda self: self._rows, constant=True)


def characters(text: str, units_before: int) -> int:
    """How many characters the first so many UTF-16 units of ``text`` are."""
    raw = text.encode("utf-16-le")[: 2 * units_before]
    return len(raw.decode("utf-16-le", "ignore"))


def units(text: str, characters_before: int) -> int:
    return len(text[:characters_before].encode("utf-16-le")) // 2
