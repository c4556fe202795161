# SPDX-License-Identifier: AGPL-3.0-or-later
"""Group chats for the front ends."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from storage.records import RoomRecord
from xmppclient import address
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import NotInRoom, UnknownConversation, UnknownMessage
from xmppclient.events import ConversationChanged, EventBus
from xmppclient.model import (
    AccountId,
    Address,
    Affiliation,
    Conversation,
    ConversationId,
    Form,
    Invitation,
    Kind,
    Member,
    MessageId,
    Occupant,
    Policy,
    Role,
    Room,
    RoomItem,
    RoomPreview,
    RoomPrivacy,
)
from xmppclient.services.rooms import members, meter, traits

if TYPE_CHECKING:
    from xmppclient.session import AccountSession


class Rooms:
    """The rooms of all accounts. Fulfils ``api.RoomsApi``."""

    def __init__(self, profile: ProfileHolder, sessions: Sessions, bus: EventBus) -> None:
        self._profile = profile
        self._sessions = sessions
        self._bus = bus

    async def list(self) -> tuple[Room, ...]:
        found = await self._profile.store.conversations.list(requests=None)
        rooms = [await self._look(one) for one in found if one.kind is Kind.GROUPCHAT]
        return tuple(room for room in rooms if room is not None)

    async def get(self, conversation_id: ConversationId) -> Room:
        """Raises ``UnknownConversation`` if it is no room."""
        if room := await self._look(await self._conversation(conversation_id)):
            return room
        raise UnknownConversation(str(conversation_id))

    async def services(self, account_id: AccountId) -> tuple[Address, ...]:
        return await self._sessions.get(account_id).room_browser.services()

    async def browse(self, account_id: AccountId, service: str = "") -> tuple[RoomItem, ...]:
        """Raises ``NoRoomService``, ``InvalidAddress``, ``RoomError``, ``RequestError``."""
        chosen = address.bare(service.strip()) or None
        return await self._sessions.get(account_id).room_browser.list(chosen)

    async def preview(self, account_id: AccountId, jid: str) -> RoomPreview:
        """Raises ``RoomNotFound``, ``RoomUnreachable``, ``InvalidAddress``."""
        return await self._sessions.get(account_id).room_browser.preview(address.person(jid))

    async def join(
        self, account_id: AccountId, jid: str, *, nick: str = "", password: str = ""
    ) -> Conversation:
        """Raises ``RoomError``, ``InvalidAddress``, ``NotConnected``."""
        session = self._sessions.get(account_id)
        room = address.person(jid)
        return await self._enter(session, room, nick or session.rooms.default_nick, password)

    async def rejoin(self, conversation_id: ConversationId) -> None:
        """Raises ``RoomError``, ``NotConnected``."""
        conversation, session = await self._place(conversation_id)
        record = await self._record(conversation_id)
        await self._enter(session, conversation.address, record.nick, record.password)

    async def leave(self, conversation_id: ConversationId) -> None:
        conversation, session = await self._place(conversation_id)
        await session.rooms.leave(conversation.address)
        await session.bookmarks.put(conversation_id)

    async def create(
        self,
        account_id: AccountId,
        name: str,
        *,
        public: bool = False,
        jid: str = "",
        invite: tuple[str, ...] = (),
    ) -> Conversation:
        """Raises ``RoomExists``, ``NoRoomService``, ``InvalidAddress``, other ``RoomError``."""
        session = self._sessions.get(account_id)
        people = tuple(address.person(one) for one in invite)
        room = address.person(jid) if jid else await session.room_creation.address(name, public=public)
        nick = session.rooms.default_nick
        await session.room_creation.create(room, name, nick, public=public, members=people)
        conversation = await self._entered(session, room)
        for person in people:
            session.room_members.expect(conversation.id, person)
            await session.invitations.invite(conversation.id, person)
        return conversation

    async def destroy(self, conversation_id: ConversationId, reason: str = "", successor: str = "") -> None:
        _, session = await self._place(conversation_id)
        other = address.person(successor) if successor else None
        await session.room_admin.destroy(conversation_id, reason, other)
        await session.rooms.change(conversation_id, autojoin=False)
        await session.bookmarks.put(conversation_id)

    async def occupants(self, conversation_id: ConversationId) -> tuple[Occupant, ...]:
        """None while we are not inside."""
        conversation = await self._conversation(conversation_id)
        session = self._sessions.find(conversation.account_id)
        return session.rooms.occupants(conversation_id) if session else ()

    async def members(self, conversation_id: ConversationId, *, outcasts: bool = False) -> tuple[Member, ...]:
        room = await self.get(conversation_id)
        if session := self._sessions.find(room.account_id):
            session.room_members.refresh(conversation_id)
        return await self._members(await self._conversation(conversation_id), outcasts=outcasts)

    async def set_nick(self, conversation_id: ConversationId, nick: str) -> None:
        """Raises ``NickInUse``, ``BadNick``, ``NotInRoom``."""
        conversation, session = await self._place(conversation_id)
        await session.rooms.set_nick(conversation.address, nick)
        await session.bookmarks.put(conversation_id)

    async def set_subject(self, conversation_id: ConversationId, subject: str) -> None:
        """Raises ``RoomForbidden``, ``NotInRoom``."""
        conversation, session = await self._place(conversation_id)
        await session.rooms.set_subject(conversation.address, subject)

    async def set_title(self, conversation_id: ConversationId, title: str) -> None:
        _, session = await self._place(conversation_id)
        await self._profile.store.conversations.set_name(conversation_id, title.strip())
        self._bus.publish(ConversationChanged(await self._conversation(conversation_id)))
        await session.bookmarks.put(conversation_id)

    async def set_avatar(self, conversation_id: ConversationId, picture: bytes) -> None:
        """Raises ``BadPicture``, ``RoomForbidden``."""
        conversation, session = await self._place(conversation_id)
        await session.room_avatars.set(conversation_id, conversation.address, picture)

    async def invite(self, conversation_id: ConversationId, jid: str, text: str = "") -> None:
        """Raises ``InvalidAddress``, ``RoomForbidden``."""
        _, session = await self._place(conversation_id)
        person = address.person(jid)
        session.room_members.expect(conversation_id, person)
        await session.invitations.invite(conversation_id, person, text)

    async def invitations(self) -> tuple[Invitation, ...]:
        return await self._profile.store.invitations.list(None)

    async def accept_invitation(self, account_id: AccountId, room: Address, nick: str = "") -> Conversation:
        """Raises what ``join`` raises; the invitation stays until we are inside."""
        session = self._sessions.get(account_id)
        found = await self._profile.store.invitations.get(account_id, room)
        password = found.password if found else ""
        conversation = await self._enter(session, room, nick or session.rooms.default_nick, password)
        await session.invitations.forget(room)
        return conversation

    async def decline_invitation(self, account_id: AccountId, room: Address) -> None:
        await self._sessions.get(account_id).invitations.forget(room)

    async def kick(self, conversation_id: ConversationId, nick: str, reason: str = "") -> None:
        await self.set_role(conversation_id, nick, Role.NONE, reason)

    async def set_role(
        self, conversation_id: ConversationId, nick: str, role: Role, reason: str = ""
    ) -> None:
        """Raises ``RoomForbidden``, ``NotInRoom``."""
        _, session = await self._place(conversation_id)
        await session.room_admin.set_role(conversation_id, nick, role, reason)

    async def set_affiliation(
        self, conversation_id: ConversationId, jid: str, affiliation: Affiliation, reason: str = ""
    ) -> None:
        """Raises ``RoomForbidden``, ``InvalidAddress``."""
        _, session = await self._place(conversation_id)
        person = address.bare(jid.strip())
        session.room_members.expect(conversation_id, person)
        await session.room_admin.set_affiliation(conversation_id, person, affiliation, reason)
        session.room_members.refresh(conversation_id)

    async def moderate(self, message_id: MessageId, reason: str = "") -> None:
        """Raises ``UnknownMessage``, ``RoomForbidden``, ``NotChangeable``."""
        message = await self._profile.store.messages.get(message_id)
        if message is None:
            raise UnknownMessage(str(message_id))
        _, session = await self._place(message.conversation_id)
        await session.room_admin.moderate(message, reason)

    async def request_voice(self, conversation_id: ConversationId) -> None:
        _, session = await self._place(conversation_id)
        await session.room_admin.request_voice(conversation_id)

    async def configuration(self, conversation_id: ConversationId) -> Form:
        """Raises ``RoomForbidden``."""
        _, session = await self._place(conversation_id)
        return await session.room_admin.configuration(conversation_id)

    async def configure(
        self, conversation_id: ConversationId, answers: Mapping[str, tuple[str, ...]]
    ) -> None:
        _, session = await self._place(conversation_id)
        await session.room_admin.configure(conversation_id, answers)

    async def private_chat(self, conversation_id: ConversationId, nick: str) -> Conversation:
        """Raises ``NotInRoom`` if nobody of that nick is there."""
        conversation, session = await self._place(conversation_id)
        found = next((one for one in session.rooms.occupants(conversation_id) if one.nick == nick), None)
        if found is None or found.ours:
            raise NotInRoom(nick)
        store = self._profile.store
        room = await self.get(conversation_id)
        if found.jid and room.traits.nonanonymous:  # a moderator sees more, and must not show it
            made, created = await store.conversations.ensure(conversation.account_id, found.jid)
        else:
            occupant = address.full(f"{conversation.address}/{nick}")
            made, created = await store.conversations.ensure(
                conversation.account_id, occupant, Kind.OCCUPANT, name=nick
            )
            await store.conversations.set_policy(made.id, Policy.NONE)
        made = await self._conversation(made.id)
        if created:
            self._bus.publish(ConversationChanged(made))
        return made

    async def privacy(self, conversation_id: ConversationId) -> RoomPrivacy:
        conversation = await self._conversation(conversation_id)
        room = await self.get(conversation_id)
        people = await self._members(conversation)
        account = await self._profile.store.accounts.get(conversation.account_id)
        own = address.domain(account.jid) if account else Address("")
        return meter.privacy(room, people, {}, conversation.policy, own)

    async def greet(self, conversation_id: ConversationId) -> None:
        _, session = await self._place(conversation_id)
        await session.rooms.change(conversation_id, newcomers=())

    async def decide(self, conversation_id: ConversationId, go_on: bool) -> None:
        _, session = await self._place(conversation_id)
        await session.rooms.decide(conversation_id, go_on)
        await session.bookmarks.put(conversation_id)

    async def _enter(
        self, session: "AccountSession", room: Address, nick: str, password: str
    ) -> Conversation:
        await session.rooms.join(room, nick, password)
        return await self._entered(session, room)

    async def _entered(self, session: "AccountSession", room: Address) -> Conversation:
        conversation = await self._profile.store.conversations.find(session.ctx.id, room)
        assert conversation is not None
        await session.bookmarks.put(conversation.id)
        return conversation

    async def _members(self, conversation: Conversation, *, outcasts: bool = False) -> tuple[Member, ...]:
        if session := self._sessions.find(conversation.account_id):
            return await session.room_members.list(conversation.id, outcasts=outcasts)
        return await members.at_rest(self._profile.store, conversation)

    async def _look(self, conversation: Conversation) -> Room | None:
        """The room as it is now; None if the conversation is none."""
        session = self._sessions.find(conversation.account_id)
        if session and (room := session.rooms.get(conversation.id)):
            return room
        record = await self._profile.store.rooms.get(conversation.id)
        return at_rest(conversation, record) if record else None

    async def _conversation(self, conversation_id: ConversationId) -> Conversation:
        if conversation := await self._profile.store.conversations.get(conversation_id):
            return conversation
        raise UnknownConversation(str(conversation_id))

    async def _record(self, conversation_id: ConversationId) -> RoomRecord:
        if record := await self._profile.store.rooms.get(conversation_id):
            return record
        raise UnknownConversation(str(conversation_id))

    async def _place(self, conversation_id: ConversationId) -> tuple[Conversation, "AccountSession"]:
        """Raises ``UnknownConversation``, ``NotConnected``."""
        conversation = await self._conversation(conversation_id)
        if conversation.kind is not Kind.GROUPCHAT:
            raise UnknownConversation(str(conversation_id))
        return conversation, self._sessions.get(conversation.account_id)


def at_rest(conversation: Conversation, record: RoomRecord) -> Room:
    """A room of an account that does not run."""
    return Room(
        conversation.id,
        conversation.account_id,
        conversation.address,
        record.nick,
        title=record.title,
        description=record.description,
        subject=record.subject,
        subject_nick=record.subject_nick,
        traits=traits.traits(record.features, logged=record.logged),
        autojoin=record.autojoin,
        held=record.held,
        silent=record.silent,
        newcomers=record.newcomers,
        avatar=record.avatar,
    )
