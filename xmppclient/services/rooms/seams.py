# SPDX-License-Identifier: AGPL-3.0-or-later
"""What commands need of the rooms that we are in."""

from typing import Any, Protocol

from xmppclient.model import Address, ConversationId, Occupant, Room


class LiveRooms(Protocol):
    """The rooms of one account as they are now."""

    @property
    def default_nick(self) -> str: ...
    def all(self) -> tuple[Room, ...]: ...
    def get(self, conversation_id: ConversationId) -> Room | None: ...
    def occupants(self, conversation_id: ConversationId) -> tuple[Occupant, ...]: ...
    async def know(self, conversation_id: ConversationId) -> None:
        """A room has come into the store."""
        ...

    async def change(self, conversation_id: ConversationId, **fields: Any) -> None:
        """Store fields of a room's record and tell."""
        ...

    def counted(self, conversation_id: ConversationId, members: int) -> None:
        """As many people belong to it."""
        ...

    def enter(self, room: Address, nick: str, password: str) -> None:
        """Join in the background, in turn with others, now or when there is a connection."""
        ...

    def forget(self, room: Address) -> None:
        """Its conversation was removed: leave, and know nothing of it any more."""
        ...

    async def leave(self, room: Address) -> None: ...
