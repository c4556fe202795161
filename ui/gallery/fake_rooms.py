# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up rooms that can be joined, moderated, configured and left."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ui.gallery import fake_data, fake_room_data
from ui.gallery.fake_chats import FakeChats
from xmppclient.errors import (
    BadPicture,
    InvalidAddress,
    NickInUse,
    NoRoomService,
    NotInRoom,
    RoomBanned,
    RoomExists,
    RoomForbidden,
    RoomNotFound,
    RoomPasswordWrong,
    UnknownConversation,
)
from xmppclient.events import (
    EventBus,
    InvitationsChanged,
    MembersChanged,
    OccupantsChanged,
    RoomChanged,
)
from xmppclient.model import (
    AccountId,
    Address,
    Affiliation,
    Conversation,
    ConversationId,
    Form,
    Invitation,
    Kind,
    Level,
    Member,
    MessageId,
    Occupant,
    Policy,
    Power,
    PrivacyPoint,
    Role,
    Room,
    RoomItem,
    RoomPreview,
    RoomPrivacy,
    RoomState,
    RoomTraits,
)

REFUSALS = {
    "nowhere@rooms.example": RoomNotFound(),
    "banned@rooms.example": RoomBanned("No advertising."),
}
VAULT = "vault@rooms.example"  # wants ``fake_room_data.SECRET``
LONG_DESCRIPTION = "What this room is for, who may come and what is not welcome. " * 8


class FakeRooms:
    """Rooms. ``fail_with`` makes whatever needs the room raise; ``delay`` (seconds) makes it slow."""

    def __init__(
        self, bus: EventBus, chats: FakeChats, rooms: Iterable[Room], invitations: Iterable[Invitation]
    ) -> None:
        self._bus = bus
        self._chats = chats
        self._rooms = {room.conversation_id: room for room in rooms}
        known = self._rooms.keys()
        self._occupants = {
            place: {who.nick: who for who in people}
            for place, people in fake_room_data.occupants().items()
            if place in known
        }
        self._members = {
            place: people for place, people in fake_room_data.members().items() if place in known
        }
        self._invitations = list(invitations)
        self.form = fake_room_data.configuration()
        self.listed = fake_room_data.listed() if known else ()
        self.done: list[tuple[object, ...]] = []
        self.fail_with: Exception | None = None
        self.delay = 0.0

    # Finding and entering

    async def list(self) -> tuple[Room, ...]:
        return tuple(self._rooms.values())

    async def get(self, conversation_id: ConversationId) -> Room:
        if room := self._rooms.get(conversation_id):
            return room
        raise UnknownConversation(str(conversation_id))

    async def services(self, account_id: AccountId) -> tuple[Address, ...]:
        return (fake_room_data.SERVICE,) if account_id == fake_data.FIRST else ()

    async def browse(self, account_id: AccountId, service: str = "") -> tuple[RoomItem, ...]:
        await self._ask()
        if not service and not await self.services(account_id):
            raise NoRoomService
        return self.listed

    async def preview(self, account_id: AccountId, jid: str) -> RoomPreview:
        address = _address(jid)
        await self._ask()
        if isinstance(refusal := REFUSALS.get(address), RoomNotFound):
            raise refusal
        known = next((room for room in self._rooms.values() if room.address == address), None)
        traits = known.traits if known else _traits(address)
        size = (
            None if address.startswith("lobby") else known.occupants if known else 9 if traits.private else 41
        )
        title = known.title if known else address.partition("@")[0].capitalize()
        about = LONG_DESCRIPTION if "long" in address else "Everybody is welcome."
        description = known.description if known else about
        return RoomPreview(address, title, description, traits, size, _privacy(traits, size))

    async def join(
        self, account_id: AccountId, jid: str, *, nick: str = "", password: str = ""
    ) -> Conversation:
        address = _address(jid)
        await self._ask()
        if refusal := REFUSALS.get(address):
            raise refusal
        if address == VAULT and password != fake_room_data.SECRET:
            raise RoomPasswordWrong
        if nick == "Ana":
            raise NickInUse
        self.done.append(("join", address, nick))
        return await self._enter(account_id, address, nick or "Nora", _traits(address))

    async def rejoin(self, conversation_id: ConversationId) -> None:
        await self._do("rejoin", conversation_id)
        self.change(conversation_id, state=RoomState.JOINED, reason=None)

    async def leave(self, conversation_id: ConversationId) -> None:
        self.done.append(("leave", conversation_id))
        self.change(conversation_id, state=RoomState.OUTSIDE, autojoin=False, occupants=0, held=())
        self.occupy(conversation_id, (), reset=True)

    async def create(
        self,
        account_id: AccountId,
        name: str,
        *,
        public: bool = False,
        jid: str = "",
        invite: tuple[str, ...] = (),
    ) -> Conversation:
        await self._ask()
        address = _address(jid) if jid else Address(f"k3fw9x2m7d@{fake_room_data.SERVICE}")
        if any(room.address == address for room in self._rooms.values()):
            raise RoomExists
        self.done.append(("create", name, public, jid, invite))
        traits = fake_room_data.PUBLIC if public else fake_room_data.PRIVATE
        made = await self._enter(account_id, address, "Nora", traits)
        self.change(
            made.id, title=name, role=Role.MODERATOR, affiliation=Affiliation.OWNER, powers=frozenset(Power)
        )
        return made

    async def destroy(self, conversation_id: ConversationId, reason: str = "", successor: str = "") -> None:
        await self._do("destroy", conversation_id, reason, successor)
        await self.leave(conversation_id)

    # People

    async def occupants(self, conversation_id: ConversationId) -> tuple[Occupant, ...]:
        people = self._occupants.get(conversation_id, {}).values()
        return tuple(sorted(people, key=lambda who: (tuple(Role).index(who.role), who.nick.casefold())))

    async def members(self, conversation_id: ConversationId, *, outcasts: bool = False) -> tuple[Member, ...]:
        listed = self._members.get(conversation_id, ())
        return tuple(m for m in listed if outcasts or m.affiliation is not Affiliation.OUTCAST)

    async def set_nick(self, conversation_id: ConversationId, nick: str) -> None:
        if nick in self._occupants.get(conversation_id, {}):
            raise NickInUse
        await self._do("nick", conversation_id, nick)
        self.change(conversation_id, nick=nick)

    async def set_subject(self, conversation_id: ConversationId, subject: str) -> None:
        await self._do("subject", conversation_id, subject)
        room = await self.get(conversation_id)
        self.change(conversation_id, subject=subject, subject_nick=room.nick)

    async def set_title(self, conversation_id: ConversationId, title: str) -> None:
        await self._do("title", conversation_id, title)
        self._chats.rename(conversation_id, title)

    async def set_avatar(self, conversation_id: ConversationId, picture: bytes) -> None:
        if picture and not picture.startswith((b"\x89PNG", b"\xff\xd8\xff")):
            raise BadPicture
        await self._do("avatar", conversation_id, len(picture))
        self.change(conversation_id, avatar=picture)

    async def invite(self, conversation_id: ConversationId, jid: str, text: str = "") -> None:
        _address(jid)
        await self._do("invite", conversation_id, jid, text)

    async def invitations(self) -> tuple[Invitation, ...]:
        return tuple(self._invitations)

    async def accept_invitation(self, account_id: AccountId, room: Address, nick: str = "") -> Conversation:
        conversation = await self.join(account_id, room, nick=nick)
        self._answer(account_id, room)
        return conversation

    async def decline_invitation(self, account_id: AccountId, room: Address) -> None:
        self.done.append(("decline", room))
        self._answer(account_id, room)

    # Keeping order

    async def kick(self, conversation_id: ConversationId, nick: str, reason: str = "") -> None:
        await self._do("kick", conversation_id, nick, reason)
        self.occupy(conversation_id, (), gone=(nick,))

    async def set_role(
        self, conversation_id: ConversationId, nick: str, role: Role, reason: str = ""
    ) -> None:
        await self._do("role", conversation_id, nick, role, reason)
        self.occupy(conversation_id, (replace(self._occupants[conversation_id][nick], role=role),))

    async def set_affiliation(
        self, conversation_id: ConversationId, jid: str, affiliation: Affiliation, reason: str = ""
    ) -> None:
        address = _address(jid)
        await self._do("affiliation", conversation_id, address, affiliation, reason)
        listed = self._members.get(conversation_id, ())
        others = tuple(member for member in listed if member.jid != address)
        old = next((member for member in listed if member.jid == address), Member(address, affiliation))
        kept = () if affiliation is Affiliation.NONE else (replace(old, affiliation=affiliation),)
        self._members[conversation_id] = others + kept
        room = await self.get(conversation_id)
        if {old.affiliation, affiliation} != {Affiliation.NONE, Affiliation.OUTCAST}:  # nobody tells that
            self._bus.publish(MembersChanged(room.account_id, conversation_id))

    async def moderate(self, message_id: MessageId, reason: str = "") -> None:
        self.done.append(("moderate", message_id, reason))
        message = await self._chats.retract(message_id)
        self._chats.change(replace(message, moderated_by="Nora", moderation_reason=reason))

    async def request_voice(self, conversation_id: ConversationId) -> None:
        await self._do("voice", conversation_id)

    async def configuration(self, conversation_id: ConversationId) -> Form:
        await self._do("configuration", conversation_id)
        return self.form

    async def configure(
        self, conversation_id: ConversationId, answers: Mapping[str, tuple[str, ...]]
    ) -> None:
        await self._do("configure", conversation_id, dict(answers))

    async def private_chat(self, conversation_id: ConversationId, nick: str) -> Conversation:
        room = await self.get(conversation_id)
        who = self._occupants.get(conversation_id, {}).get(nick)
        if who is not None and who.jid:
            return await self._chats.open(room.account_id, who.jid)
        return self._chats.start(
            room.account_id, Address(f"{room.address}/{nick}"), Kind.OCCUPANT, policy=Policy.NONE
        )

    async def privacy(self, conversation_id: ConversationId) -> RoomPrivacy:
        room = await self.get(conversation_id)
        known = fake_room_data.privacy().get(conversation_id)
        return known or _privacy(room.traits, room.occupants or None)

    async def greet(self, conversation_id: ConversationId) -> None:
        self.done.append(("greet", conversation_id))
        self.change(conversation_id, newcomers=())

    async def decide(self, conversation_id: ConversationId, go_on: bool) -> None:
        self.done.append(("decide", conversation_id, go_on))
        if go_on:
            self.change(conversation_id, held=())
        else:
            await self.leave(conversation_id)

    # What happens in a room

    def change(self, conversation_id: ConversationId, **changes: object) -> Room:
        """A room changes, and says so."""
        room = replace(self._rooms[conversation_id], **changes)  # type: ignore[arg-type]  # field names
        self._rooms[conversation_id] = room
        self._bus.publish(RoomChanged(room))
        return room

    def occupy(
        self,
        conversation_id: ConversationId,
        changed: tuple[Occupant, ...],
        *,
        gone: tuple[str, ...] = (),
        reset: bool = False,
    ) -> None:
        """People come, change and go."""
        people = self._occupants.setdefault(conversation_id, {})
        if reset:
            people.clear()
        for nick in gone:
            people.pop(nick, None)
        people.update({who.nick: who for who in changed})
        account_id = self._rooms[conversation_id].account_id
        self._bus.publish(OccupantsChanged(account_id, conversation_id, changed, gone, reset))
        self.change(conversation_id, occupants=len(people))

    async def _enter(
        self, account_id: AccountId, address: Address, nick: str, traits: RoomTraits
    ) -> Conversation:
        policy = Policy.OMEMO if traits.private else Policy.NONE
        made = self._chats.start(account_id, address, Kind.GROUPCHAT, policy=policy)
        here = Occupant(nick, Role.PARTICIPANT, Affiliation.MEMBER, ours=True)
        old = self._rooms.get(made.id)
        room = Room(made.id, account_id, address, nick, traits=traits, powers=fake_room_data.GUEST)
        self._rooms[made.id] = replace(
            old or room, state=RoomState.JOINED, reason=None, autojoin=True, role=Role.PARTICIPANT
        )
        self.occupy(made.id, (here,))
        return made

    async def _do(self, what: str, conversation_id: ConversationId, *more: object) -> None:
        """Something that needs to be inside."""
        await self._ask()
        room = await self.get(conversation_id)
        if what not in ("rejoin", "title") and room.state is not RoomState.JOINED:
            raise NotInRoom
        if what == "subject" and Power.SUBJECT not in room.powers:
            raise RoomForbidden("Only moderators change the subject.")
        self.done.append((what, conversation_id, *more))

    async def _ask(self) -> None:
        await asyncio.sleep(self.delay)
        if self.fail_with is not None:
            raise self.fail_with

    def _answer(self, account_id: AccountId, room: Address) -> None:
        self._invitations = [i for i in self._invitations if (i.account_id, i.room) != (account_id, room)]
        self._bus.publish(InvitationsChanged(account_id))


def _address(jid: str) -> Address:
    if "@" not in jid.strip("@"):
        raise InvalidAddress(jid)
    return Address(jid.lower())


def _traits(address: Address) -> RoomTraits:
    """Rooms that nobody made up in more detail."""
    if address.startswith("lighthouse"):
        return fake_room_data.PRIVATE
    if address == VAULT:
        return replace(fake_room_data.PRIVATE, password=True)
    return fake_room_data.PUBLIC


def _privacy(traits: RoomTraits, size: int | None) -> RoomPrivacy:
    if traits.private:
        return fake_room_data.private_preview(size or 1)
    if size is None:
        points = [p for p in fake_room_data.public_privacy(0).points if p.code != "size"]
        return RoomPrivacy((*points, PrivacyPoint("size_unknown", Level.NOTE)))
    return fake_room_data.public_privacy(size)
