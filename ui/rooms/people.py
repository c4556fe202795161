# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is in a room, who belongs to it and who is banned: rows grouped by role.

A row is told as little as possible: words are made when a row is looked at, so that a crowd
of thousands costs nothing but its sorting.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from ui.models.base import ROOT, RowModel
from ui.models.roster import DOTS
from ui.models.text import initial_of, one_line, tint_of
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Address, Affiliation, Keys, Member, Occupant, Power, Role, Show

CONTEXT: Final = "rooms"
AFFILIATIONS: Final = {
    Affiliation.OWNER: QT_TRANSLATE_NOOP("rooms", "Owner"),
    Affiliation.ADMIN: QT_TRANSLATE_NOOP("rooms", "Admin"),
    Affiliation.MEMBER: QT_TRANSLATE_NOOP("rooms", "Member"),
    Affiliation.OUTCAST: QT_TRANSLATE_NOOP("rooms", "Banned"),
}
KEYS: Final = {
    Keys.NONE: ("lock-open", "warning", QT_TRANSLATE_NOOP("rooms", "Cannot read what is encrypted")),
    Keys.UNVERIFIED: ("shield", "muted", QT_TRANSLATE_NOOP("rooms", "Devices not compared")),
    Keys.VERIFIED: ("shield-check", "success", QT_TRANSLATE_NOOP("rooms", "Every device verified")),
}
"""Icon, tone and words; nothing is shown of what is not known."""
YOU: Final = QT_TRANSLATE_NOOP("rooms", "You")
LOOKS_LIKE: Final = QT_TRANSLATE_NOOP(
    "rooms", "Not {name}: only the nickname looks alike. This is {address}."
)
LOOKS_LIKE_HIDDEN: Final = QT_TRANSLATE_NOOP(
    "rooms", "Looks like {name}. The room hides who it is, so do not believe it."
)
SPOKEN: Final = QT_TRANSLATE_NOOP("rooms", "{name}. {line}")


class Group(StrEnum):
    """Under which heading somebody stands, in this order."""

    MODERATORS = "moderators"
    PARTICIPANTS = "participants"
    VISITORS = "visitors"
    ABSENT = "absent"
    BANNED = "banned"


ORDER: Final = {group: place for place, group in enumerate(Group)}
GROUPS: Final = {Role.MODERATOR: Group.MODERATORS, Role.VISITOR: Group.VISITORS}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is there, or stands in the lists of the room, or both."""

    room: Address
    occupant: Occupant | None = None
    member: Member | None = None
    contact: str = ""  # what we call them

    @property
    def key(self) -> str:
        return f"nick:{self.occupant.nick}" if self.occupant else f"jid:{self.jid}"

    @property
    def jid(self) -> Address:
        """The real address; empty where the room hides it."""
        if self.occupant is not None:
            return self.occupant.jid
        return self.member.jid if self.member else Address("")

    @property
    def nick(self) -> str:
        """Of somebody who is there."""
        return self.occupant.nick if self.occupant else ""

    @property
    def name(self) -> str:
        told = self.occupant.nick if self.occupant else self.member.nick if self.member else ""
        return one_line(self.contact) or one_line(told) or str(self.jid)

    @property
    def group(self) -> Group:
        if self.occupant is not None:
            return GROUPS.get(self.occupant.role, Group.PARTICIPANTS)
        return Group.BANNED if self.affiliation is Affiliation.OUTCAST else Group.ABSENT

    @property
    def order(self) -> tuple[int, str, str]:
        return ORDER[self.group], self.name.casefold(), self.key

    @property
    def affiliation(self) -> Affiliation:
        known = self.occupant or self.member
        return known.affiliation if known else Affiliation.NONE

    @property
    def role(self) -> Role:
        return self.occupant.role if self.occupant else Role.NONE

    @property
    def ours(self) -> bool:
        known = self.occupant or self.member
        return known is not None and known.ours

    @property
    def powers(self) -> frozenset[Power]:
        """What we may do to them."""
        known = self.occupant or self.member
        return known.powers if known else frozenset()

    @property
    def keys(self) -> Keys:
        return self.member.keys if self.member else Keys.UNKNOWN

    @property
    def identity(self) -> str:
        """What their colour stays with."""
        if self.jid or self.occupant is None:
            return self.jid
        return self.occupant.occupant_id or f"{self.room}/{self.occupant.nick}"

    @property
    def alarm(self) -> str:
        """Whom they can be taken for (ATT-076)."""
        alike = one_line(self.occupant.imitates) if self.occupant else ""
        if not alike:
            return ""
        return say(CONTEXT, LOOKS_LIKE if self.jid else LOOKS_LIKE_HIDDEN, name=alike, address=self.jid)

    @property
    def line(self) -> str:
        """Below the name: who they are here, and what they say of themselves."""
        place = AFFILIATIONS.get(self.affiliation)
        status = one_line(self.occupant.status) if self.occupant else ""
        nick = one_line(self.nick)
        parts = (
            say(CONTEXT, YOU) if self.ours else "",
            say(CONTEXT, place) if place else "",
            nick if nick != self.name else "",
            self.jid if self.jid != self.name and not self.ours else "",
            status,
        )
        return " · ".join(filter(None, parts))

    @property
    def hats(self) -> list[str]:
        return [one_line(hat) for hat in self.occupant.hats] if self.occupant else []

    @property
    def keys_words(self) -> str:
        return say(CONTEXT, KEYS[self.keys][2]) if self.keys in KEYS else ""

    @property
    def spoken(self) -> str:
        more = ", ".join(filter(None, (self.line, *self.hats, self.keys_words, self.alarm)))
        return say(CONTEXT, SPOKEN, name=self.name, line=more)


class PersonRole(IntEnum):
    KEY = Qt.ItemDataRole.UserRole + 1
    NAME = Qt.ItemDataRole.UserRole + 2
    GROUP = Qt.ItemDataRole.UserRole + 3
    INITIAL = Qt.ItemDataRole.UserRole + 4
    TINT = Qt.ItemDataRole.UserRole + 5
    PRESENCE = Qt.ItemDataRole.UserRole + 6
    LINE = Qt.ItemDataRole.UserRole + 7
    HATS = Qt.ItemDataRole.UserRole + 8
    KEYS_ICON = Qt.ItemDataRole.UserRole + 9
    KEYS_TONE = Qt.ItemDataRole.UserRole + 10
    KEYS_WORDS = Qt.ItemDataRole.UserRole + 11
    ALARM = Qt.ItemDataRole.UserRole + 12
    SPOKEN = Qt.ItemDataRole.UserRole + 13


NAMES: Final = {
    PersonRole.KEY: "key",
    PersonRole.NAME: "name",
    PersonRole.GROUP: "group",
    PersonRole.INITIAL: "initial",
    PersonRole.TINT: "tint",
    PersonRole.PRESENCE: "presence",
    PersonRole.LINE: "line",
    PersonRole.HATS: "hats",
    PersonRole.KEYS_ICON: "keysIcon",
    PersonRole.KEYS_TONE: "keysTone",
    PersonRole.KEYS_WORDS: "keysWords",
    PersonRole.ALARM: "alarm",
    PersonRole.SPOKEN: "spoken",
}
GETTERS: Final[dict[int, Callable[[Person], object]]] = {
    PersonRole.KEY: lambda person: person.key,
    PersonRole.NAME: lambda person: person.name,
    PersonRole.GROUP: lambda person: person.group.value,
    PersonRole.INITIAL: lambda person: initial_of(person.name),
    PersonRole.TINT: lambda person: tint_of(person.identity),
    PersonRole.PRESENCE: lambda person: DOTS[Show(person.occupant.show)] if person.occupant else "",
    PersonRole.LINE: lambda person: person.line,
    PersonRole.HATS: lambda person: person.hats,
    PersonRole.KEYS_ICON: lambda person: KEYS[person.keys][0] if person.keys in KEYS else "",
    PersonRole.KEYS_TONE: lambda person: KEYS[person.keys][1] if person.keys in KEYS else "",
    PersonRole.KEYS_WORDS: lambda person: person.keys_words,
    PersonRole.ALARM: lambda person: person.alarm,
    PersonRole.SPOKEN: lambda person: person.spoken,
    Qt.ItemDataRole.DisplayRole: lambda person: person.name,
    Qt.ItemDataRole.AccessibleTextRole: lambda person: person.spoken,
}


class PeopleModel(RowModel[Person]):
    """Everybody, or those who were searched for; what changes moves its own row only."""

    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(NAMES, GETTERS, parent)
        self._all: dict[str, Person] = {}
        self._wanted = ""
        self._counts: Counter[Group] = Counter()

    @property
    def rows(self) -> list[Person]:
        return self._rows

    @property
    def total(self) -> int:
        return len(self._all)

    def count(self, group: Group) -> int:
        return self._counts[group]

    def find(self, key: str) -> Person | None:
        return self._all.get(key)

    def reset(self, people: Iterable[Person]) -> None:
        """Be about these, and nobody else."""
        self._all = {person.key: person for person in people}
        self._counts = Counter(person.group for person in self._all.values())
        self._reset()

    def become(self, people: Iterable[Person]) -> None:
        """Be about these, touching only what is different."""
        wanted = {person.key: person for person in people}
        self.change(wanted.values(), [key for key in self._all if key not in wanted])

    def change(self, changed: Iterable[Person], gone: Iterable[str] = ()) -> None:
        """Some are new or different, some (by key) are gone."""
        for key in gone:
            self._drop(key)
        for person in changed:
            self._put(person)
        self.countChanged.emit()

    def narrow(self, text: str) -> None:
        """Show those whose name, nick or address has ``text``."""
        if (wanted := text.strip().casefold()) != self._wanted:
            self._wanted = wanted
            self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = sorted(filter(self._fits, self._all.values()), key=_order)
        self.endResetModel()
        self.countChanged.emit()

    def _fits(self, person: Person) -> bool:
        return self._wanted in f"{person.name} {person.nick} {person.jid}".casefold()

    def _put(self, person: Person) -> None:
        old = self._all.get(person.key)
        if old == person:
            return
        if old is not None and old.order == person.order and self._fits(old) and self._fits(person):
            place = self._place(old)
            self._rows[place] = self._all[person.key] = person
            self._touch(place, place + 1)
            return
        self._drop(person.key)
        self._all[person.key] = person
        self._counts[person.group] += 1
        if self._fits(person):
            self._insert(person)

    def _insert(self, person: Person) -> None:
        place = self._place(person)
        self.beginInsertRows(ROOT, place, place)
        insort(self._rows, person, key=_order)
        self.endInsertRows()

    def _drop(self, key: str) -> None:
        if (person := self._all.pop(key, None)) is None:
            return
        self._counts[person.group] -= 1
        if self._fits(person):
            place = self._place(person)
            self.beginRemoveRows(ROOT, place, place)
            del self._rows[place]
            self.endRemoveRows()

    def _place(self, person: Person) -> int:
        return bisect_left(self._rows, person.order, key=_order)


def _order(person: Person) -> tuple[int, str, str]:
    return person.order
