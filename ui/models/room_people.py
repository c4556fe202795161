# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is who in a room, as far as it is known here (ATT-076).

A nick is no name: anybody may take any. People are told apart by their real address if the
room shows it and may be believed, else by their occupant id (XEP-0421), else by the nick.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from xmppclient.model import Address, Occupant

INVISIBLE: Final = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")


def folded(name: str) -> str:
    """A name by which two that look the same are the same, as far as Unicode itself knows."""
    visible = "".join(
        letter
        for letter in unicodedata.normalize("NFKC", name)
        if letter not in INVISIBLE and unicodedata.category(letter) != "Cf"
    )
    return " ".join(visible.casefold().split())


@dataclass(slots=True)
class RoomPeople:
    """The people of one room, those who left included where that matters."""

    room: Address
    _contacts: Mapping[Address, str] = field(default_factory=dict)  # their names, by address
    _owners: dict[str, Address] = field(default_factory=dict)  # contacts by their folded names
    _present: dict[str, Occupant] = field(default_factory=dict)  # by nick
    _by_id: dict[str, Occupant] = field(default_factory=dict)  # also those who have left
    _imitators: dict[str, str] = field(default_factory=dict)  # identity → who they can be taken for

    def know(self, contacts: Mapping[Address, str]) -> None:
        """Our contacts: their names by address."""
        self._contacts = contacts
        self._owners = {folded(name): jid for jid, name in contacts.items() if name}

    def contact(self, sender: Address) -> str:
        """What we call whoever has this real address; "" if they are no contact."""
        return self._contacts.get(sender, "")

    def reset(self, occupants: Iterable[Occupant]) -> None:
        """These are there, and nobody else."""
        self._present.clear()
        self.change(occupants, ())

    def change(self, changed: Iterable[Occupant], gone: Iterable[str]) -> None:
        for nick in gone:
            self._present.pop(nick, None)
        for occupant in changed:
            self._present[occupant.nick] = occupant
            if occupant.occupant_id:
                self._by_id[occupant.occupant_id] = occupant
            self._note(occupant)

    def _note(self, occupant: Occupant) -> None:
        """Remember an imitator: what they wrote stays on screen when they have left."""
        who = self.identity(occupant.jid or self.at(occupant.nick), occupant.occupant_id)
        if occupant.imitates:
            self._imitators[who] = occupant.imitates
        else:
            self._imitators.pop(who, None)

    def at(self, nick: str) -> Address:
        """The occupant JID of a nick."""
        return Address(f"{self.room}/{nick}")

    def is_real(self, sender: Address) -> bool:
        return not sender.startswith(f"{self.room}/")

    def identity(self, sender: Address, occupant_id: str = "") -> str:
        """What stays the same when somebody takes another nick, if anything does."""
        return sender if self.is_real(sender) else occupant_id or sender

    def by_id(self, occupant_id: str) -> Occupant | None:
        return self._by_id.get(occupant_id)

    def by_nick(self, nick: str) -> Occupant | None:
        """Who has this nick now; perhaps somebody else than before."""
        return self._present.get(nick)

    def live(self, sender: Address, nick: str, occupant_id: str) -> Occupant | None:
        """The occupant who wrote something, if that very person is there now."""
        found = self._present.get(nick)
        if found is None:
            return None
        if occupant_id and found.occupant_id:
            return found if occupant_id == found.occupant_id else None
        return found if not self.is_real(sender) or found.jid == sender else None

    def present(self) -> Iterable[Occupant]:
        return self._present.values()

    def imitated(self, sender: Address, nick: str, occupant_id: str) -> str:
        """Whom somebody of this nick can be taken for, and is not; "" if there is nobody."""
        if told := self._imitators.get(self.identity(sender, occupant_id)):
            return told
        owner = self._owners.get(folded(nick))
        if owner is None or owner == sender:
            return ""
        live = self.live(sender, nick, occupant_id)
        return "" if live is not None and live.jid == owner else self._contacts[owner]
