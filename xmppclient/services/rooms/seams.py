# SPDX-License-Identifier: AGPL-3.0-or-later
"""What commands need to know of the rooms that we are in."""

from typing import Protocol

from xmppclient.model import ConversationId, Occupant, Room


class LiveRooms(Protocol):
    """The rooms of one account as they are now."""

    def all(self) -> tuple[Room, ...]: ...
    def get(self, conversation_id: ConversationId) -> Room | None: ...
    def occupants(self, conversation_id: ConversationId) -> tuple[Occupant, ...]: ...
