# SPDX-License-Identifier: AGPL-3.0-or-later
"""A room as the lanes see it, and stanzas of one."""

from dataclasses import dataclass, field
from typing import Any, Final
from xml.etree.ElementTree import Element

from storage.records import RoomRecord
from tests.fakes.account_kit import ALICE, BOB, XMLNS, AccountKit, ids
from xmppclient import ns
from xmppclient.model import Address, ConversationId, Kind
from xmppclient.pipeline.naming import Mention, nicks_in
from xmppclient.pipeline.rooms import Author

ROOM: Final = Address("room@muc.a.test")


@dataclass
class FakeRoom:
    """Fulfils ``pipeline.rooms.RoomView``: Alice is in it as "alice", Bob as "bob"."""

    conversation_id: ConversationId
    address: Address = ROOM
    nick: str = "alice"
    occupant_id: str = ""
    can_send: bool = True
    held: bool = False
    slow: int = 0
    names_messages: bool = True
    inside: bool = True
    private: bool = True
    anonymous: bool = False
    occupant_ids: bool = False
    people: dict[str, Address] = field(default_factory=lambda: {"bob": BOB})  # by nick
    members: frozenset[Address] = frozenset({BOB})
    holders: dict[str, str] = field(default_factory=dict)  # occupant ids by nick
    silent: tuple[Address, ...] = ()
    missed: int = 0  # how often a message did not come back

    def author(self, message: Element, nick: str, *, archived: bool) -> Author:
        known = message.find(ns.q(ns.OCCUPANT_ID, "occupant-id")) if self.occupant_ids else None
        occupant_id = "" if known is None else known.get("id", "")
        past = archived or message.find(ns.q(ns.DELAY, "delay")) is not None
        untold = past and self.anonymous and not occupant_id
        if nick == self.nick and not untold:
            return Author(nick, ALICE, real=True, occupant_id=occupant_id, ours=True)
        real = None if self.anonymous else self.people.get(nick)
        address = real or Address(f"{self.address}/{nick}")
        return Author(nick, address, real=real is not None, occupant_id=occupant_id)

    def holder(self, nick: str) -> str:
        return self.holders.get(nick, "")

    async def recipients(self) -> frozenset[Address]:
        return self.members

    def named_in(self, text: str) -> tuple[Mention, ...]:
        return tuple(
            Mention(begin, end, self.people[nick], self.holder(nick))
            for begin, end, nick in nicks_in(text, self.people)
        )

    async def leave_out(self, people: tuple[Address, ...]) -> tuple[Address, ...]:
        before, self.silent = self.silent, people
        return tuple(one for one in people if one not in before)

    def unreflected(self) -> None:
        self.missed += 1


async def room(kit: AccountKit, address: Address = ROOM, **options: Any) -> FakeRoom:
    """Alice is in a room."""
    conversation, _ = await kit.store.conversations.ensure(kit.ctx.id, address, Kind.GROUPCHAT)
    await kit.store.rooms.put(RoomRecord(conversation.id, "alice"))
    made = FakeRoom(conversation.id, address, **options)
    kit.ctx.rooms.put(made)
    return made


def said(body: str, nick: str = "bob", inner: str = "", room: Address = ROOM, **attributes: str) -> str:
    """A message to everybody in a room; without a nick, of the room itself."""
    sender = f"{room}/{nick}" if nick else room
    extra = "".join(f" {name}='{value}'" for name, value in attributes.items())
    words = f"<body>{body}</body>" if body else ""
    start = f"<message {XMLNS} type='groupchat' from='{sender}' to='{ALICE}/desk'{extra}>"
    return f"{start}{words}{inner}</message>"


def numbered(archive: str, origin: str = "", room: Address = ROOM) -> str:
    """Origin id, and the id that a room gave."""
    return ids(origin, archive, by=room)


def occupant(identifier: str) -> str:
    return f"<occupant-id xmlns='{ns.OCCUPANT_ID}' id='{identifier}'/>"
