# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the lanes need to know about the rooms we are in; ``xmppclient.services.rooms`` fills it."""

from dataclasses import dataclass, field
from typing import Protocol
from xml.etree.ElementTree import Element

from xmppclient.model import Address, ConversationId
from xmppclient.pipeline.naming import Mention


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote something in a room."""

    nick: str
    address: Address  # real bare JID if the room tells it and may be believed, else the occupant JID
    real: bool = False  # ``address`` is a real one
    occupant_id: str = ""  # only where the room announces XEP-0421 (ATT-071)
    ours: bool = False


class RoomView(Protocol):
    """One room that we are in, or whose archive we read."""

    @property
    def address(self) -> Address: ...
    @property
    def conversation_id(self) -> ConversationId: ...
    @property
    def nick(self) -> str:
        """Ours there, in use or wanted: a message that says it as a word names us."""
        ...

    @property
    def occupant_id(self) -> str:
        """Ours there (XEP-0421), empty if the room has none."""
        ...

    @property
    def can_send(self) -> bool:
        """We are inside, up to date, may speak, and nothing waits for a decision of the user."""
        ...

    @property
    def held(self) -> bool:
        """Something changed that the user has to decide about: what is to be sent is blocked."""
        ...

    @property
    def slow(self) -> int:
        """Seconds that we have to wait between two messages (XEP-0500); 0: none."""
        ...

    @property
    def names_messages(self) -> bool:
        """The room's stanza ids count (XEP-0359 §5: it announces them, or has an archive)."""
        ...

    @property
    def private(self) -> bool:
        """Everybody who may read is known by a real address, so OMEMO is possible."""
        ...

    @property
    def inside(self) -> bool:
        """We are there, whether we may speak or not."""
        ...

    def holder(self, nick: str) -> str:
        """The occupant id of whoever has a nick now; empty: nobody, or the room has no such ids."""
        ...

    def author(self, message: Element, nick: str, *, archived: bool) -> Author:
        """Who wrote a groupchat message under this nick. ``archived``: it comes from the room's own
        archive, whose item address counts in a room that is not anonymous."""
        ...

    async def recipients(self) -> frozenset[Address]:
        """Owners, admins and members, present or not, without ourselves."""
        ...

    def named_in(self, text: str) -> tuple[Mention, ...]:
        """Which of those who are here, ourselves aside, a text names by their nicks."""
        ...

    async def leave_out(self, people: tuple[Address, ...]) -> tuple[Address, ...]:
        """Remember who cannot read what is encrypted here, by the last message; returns who could read
        the one before. Raises ``StorageError``."""
        ...

    def unreflected(self) -> None:
        """A message did not come back in time: we may not be in the room any more."""
        ...


@dataclass(slots=True)
class RoomBook:
    """The rooms of one account, by address."""

    _rooms: dict[Address, RoomView] = field(default_factory=dict)

    def of(self, address: Address) -> RoomView | None:
        """None: no room of ours, so what claims to come from it is ignored (ATT-072)."""
        return self._rooms.get(address)

    def put(self, room: RoomView) -> None:
        self._rooms[room.address] = room

    def drop(self, address: Address) -> None:
        self._rooms.pop(address, None)
