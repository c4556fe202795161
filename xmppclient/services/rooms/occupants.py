# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is in a room now. In memory only, and small: a thousand people are a large room.

Whoever has the name of somebody else, or one that looks like it, is marked (ATT-076): the one
who stands lower in the room, or came later, is taken for the imitator.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping

from xmppclient.model import Address, Affiliation, Occupant, Power
from xmppclient.room import NOBODY
from xmppclient.services.rooms import powers
from xmppclient.services.rooms.lookalike import shown, skeleton
from xmppclient.xep.muc import RoomPresence

MAX_OCCUPANTS = 20_000  # more than any room has; a hostile one must not fill the memory

Contacts = Mapping[str, tuple[tuple[str, Address], ...]]
"""By skeleton: names and addresses of our contacts."""


def contacts_by_look(names: Iterable[tuple[str, Address]]) -> dict[str, tuple[tuple[str, Address], ...]]:
    """The contacts, as a nick is compared with them."""
    found: dict[str, tuple[tuple[str, Address], ...]] = {}
    for name, jid in names:
        look = skeleton(name)
        found[look] = (*found.get(look, ()), (name, jid))
    return found


class Occupants:
    """The people in one room by nick."""

    def __init__(self) -> None:
        self._present: dict[str, RoomPresence] = {}
        self._looks: dict[str, dict[str, None]] = {}  # nicks by skeleton, in the order they came

    def __len__(self) -> int:
        return len(self._present)

    def __iter__(self) -> Iterator[RoomPresence]:
        return iter(self._present.values())

    @property
    def nicks(self) -> Collection[str]:
        return self._present.keys()

    def get(self, nick: str) -> RoomPresence | None:
        return self._present.get(nick)

    def put(self, presence: RoomPresence) -> frozenset[str]:
        """Somebody is here; returns the nicks that are to be shown anew."""
        if presence.nick not in self._present and len(self._present) >= MAX_OCCUPANTS:
            return frozenset()
        self._present[presence.nick] = presence
        alike = self._looks.setdefault(skeleton(presence.nick), {})
        alike[presence.nick] = None
        return frozenset(alike)

    def remove(self, nick: str) -> frozenset[str]:
        """Somebody went; returns the nicks that are to be shown anew."""
        if self._present.pop(nick, None) is None:
            return frozenset()
        look = skeleton(nick)
        alike = self._looks[look]
        del alike[nick]
        if not alike:
            del self._looks[look]
        return frozenset(alike)

    def imitated(self, presence: RoomPresence, ours: str, contacts: Contacts) -> str:
        """The contact, or the other occupant, whom this one can be taken for; empty: nobody."""
        if presence.nick == ours:
            return ""
        look = skeleton(presence.nick)
        for name, jid in contacts.get(look, ()):
            if jid != presence.jid:
                return name
        alike = self._looks.get(look, {})
        if len(alike) < 2:
            return ""
        genuine = max(alike, key=lambda nick: (nick == ours, self._standing(nick)))
        return "" if genuine == presence.nick else genuine

    def _standing(self, nick: str) -> int:
        return powers.rank(self._present[nick].affiliation)


def describe(
    presence: RoomPresence,
    *,
    ours: bool,
    imitates: str,
    ids: bool,
    ours_in_room: frozenset[Power],
    affiliation: Affiliation,
) -> Occupant:
    """An occupant as front ends see them. ``ids``: occupant ids count here; ``affiliation`` is ours."""
    return Occupant(
        presence.nick,
        presence.role,
        presence.affiliation,
        presence.jid or NOBODY,
        presence.occupant_id if ids else "",
        presence.show,
        presence.status,
        tuple(shown(hat) for hat in presence.hats),
        ours,
        imitates,
        powers.over(ours_in_room, affiliation, presence.affiliation, presence.role, themselves=ours),
    )
