# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rooms that stand as a test says, for commands that only need to know how they stand."""

from dataclasses import replace
from typing import Any

from storage.records import RoomRecord
from tests.fakes.account_kit import AccountKit
from xmppclient.model import (
    Address,
    Affiliation,
    ConversationId,
    Kind,
    Occupant,
    Role,
    Room,
    RoomState,
    RoomTraits,
)
from xmppclient.services.rooms import powers

ORCHARD = Address("orchard@muc.a.test")
PRIVATE = RoomTraits(known=True, members_only=True, nonanonymous=True, persistent=True, moderation=True)


class LiveRoomsFake:
    """Fulfils ``services.rooms.seams.LiveRooms``."""

    def __init__(self, kit: AccountKit) -> None:
        self.kit = kit
        self.default_nick = "alice"
        self.rooms: dict[ConversationId, Room] = {}
        self.people: dict[ConversationId, tuple[Occupant, ...]] = {}
        self.entered: list[tuple[str, str, str]] = []
        self.left: list[str] = []
        self.known: list[ConversationId] = []
        self.changed: list[dict[str, Any]] = []

    async def add(
        self,
        address: Address = ORCHARD,
        traits: RoomTraits = PRIVATE,
        *,
        role: Role = Role.MODERATOR,
        affiliation: Affiliation = Affiliation.OWNER,
        state: RoomState = RoomState.JOINED,
        **record: Any,
    ) -> Room:
        """A room with a conversation and a record."""
        store = self.kit.store
        conversation, _ = await store.conversations.ensure(self.kit.ctx.id, address, Kind.GROUPCHAT)
        await store.rooms.put(RoomRecord(conversation.id, "alice", **record))
        room = Room(
            conversation.id,
            self.kit.ctx.id,
            address,
            "alice",
            state,
            role=role,
            affiliation=affiliation,
            traits=traits,
            powers=powers.of_room(role, affiliation, traits),
        )
        self.rooms[room.conversation_id] = room
        return room

    def all(self) -> tuple[Room, ...]:
        return tuple(self.rooms.values())

    def get(self, conversation_id: ConversationId) -> Room | None:
        return self.rooms.get(conversation_id)

    def occupants(self, conversation_id: ConversationId) -> tuple[Occupant, ...]:
        return self.people.get(conversation_id, ())

    async def know(self, conversation_id: ConversationId) -> None:
        self.known.append(conversation_id)

    async def change(self, conversation_id: ConversationId, **fields: Any) -> None:
        await self.kit.store.rooms.change(conversation_id, **fields)
        self.changed.append(fields)

    def counted(self, conversation_id: ConversationId, members: int) -> None:
        self.stand(conversation_id, members=members)

    def enter(self, room: Address, nick: str, password: str) -> None:
        self.entered.append((room, nick, password))

    def forget(self, room: Address) -> None:
        self.rooms = {key: one for key, one in self.rooms.items() if one.address != room}

    async def leave(self, room: Address) -> None:
        self.left.append(room)
        conversation = await self.kit.store.conversations.find(self.kit.ctx.id, room)
        if conversation:
            await self.kit.store.rooms.change(conversation.id, autojoin=False)

    def stand(self, conversation_id: ConversationId, **fields: Any) -> None:
        """The room is different now."""
        self.rooms[conversation_id] = replace(self.rooms[conversation_id], **fields)
