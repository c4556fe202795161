# SPDX-License-Identifier: AGPL-3.0-or-later
"""Conversations and messages for the front ends. Reading needs no connection."""

from datetime import datetime
from typing import TYPE_CHECKING

from xmppclient import address
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import NotChangeable, RoomHidesAddresses, UnknownConversation, UnknownMessage
from xmppclient.events import (
    ConversationChanged,
    ConversationCleared,
    ConversationRemoved,
    EventBus,
    MessageChanged,
    MessageRemoved,
)
from xmppclient.model import (
    AccountId,
    CheckReport,
    Conversation,
    ConversationId,
    DeliveryState,
    Gap,
    Kind,
    Message,
    MessageId,
    Policy,
    Revision,
    SearchHit,
    SearchQuery,
)

if TYPE_CHECKING:
    from xmppclient.session import AccountSession


class Chats:
    """All conversations of all accounts."""

    def __init__(self, profile: ProfileHolder, sessions: Sessions, bus: EventBus) -> None:
        self._profile = profile
        self._sessions = sessions
        self._bus = bus

    async def list(self, *, requests: bool = False) -> tuple[Conversation, ...]:
        return await self._profile.store.conversations.list(requests=requests)

    async def get(self, conversation_id: ConversationId) -> Conversation:
        """Raises ``UnknownConversation``."""
        if conversation := await self._profile.store.conversations.get(conversation_id):
            return conversation
        raise UnknownConversation(str(conversation_id))

    async def open(self, account_id: AccountId, jid: str) -> Conversation:
        """The conversation with somebody, new if need be. Raises ``InvalidAddress``."""
        person = address.person(jid)
        store = self._profile.store
        contact = await store.roster.get(account_id, person)
        conversation, created = await store.conversations.ensure(
            account_id, person, name=contact.name if contact else ""
        )
        if created:
            self._bus.publish(ConversationChanged(conversation))
        return conversation

    async def page(
        self, conversation_id: ConversationId, before: Message | None = None, limit: int = 50
    ) -> tuple[Message, ...]:
        return await self._profile.store.messages.page(conversation_id, before, limit)

    async def after(
        self, conversation_id: ConversationId, after: Message, limit: int = 50
    ) -> tuple[Message, ...]:
        return await self._profile.store.messages.after(conversation_id, after, limit)

    async def around(self, message_id: MessageId, limit: int = 50) -> tuple[Message, ...]:
        """Raises ``UnknownMessage``."""
        if found := await self._profile.store.messages.around(message_id, limit):
            return found
        raise UnknownMessage(str(message_id))

    async def message(self, message_id: MessageId) -> Message:
        """Raises ``UnknownMessage``."""
        if message := await self._profile.store.messages.get(message_id):
            return message
        raise UnknownMessage(str(message_id))

    async def send(
        self,
        conversation_id: ConversationId,
        body: str,
        policy: Policy | None = None,
        *,
        reply_to: MessageId | None = None,
        spoiler: str | None = None,
        attachment: str = "",
    ) -> Message:
        """Commit a message and queue it; ``attachment`` is the address of the file that it is.

        Raises ``EmptyMessage``, ``MessageTooLong``, ``StorageError``, and ``UnknownMessage`` if it
        answers a message of another conversation.
        """
        conversation = await self.get(conversation_id)
        session = self._sessions.get(conversation.account_id)
        answered = await self.message(reply_to) if reply_to else None
        if answered and answered.conversation_id != conversation_id:
            raise UnknownMessage(str(reply_to))
        message = await session.messages.send(
            conversation, body, policy, reply_to=answered, spoiler=spoiler, attachment=attachment
        )
        session.typing.wrote(conversation_id)
        if conversation.unread:
            await session.displayed.mark_read(conversation)
        if conversation.is_request:
            await session.welcome(conversation.address)
        return message

    async def retry(self, message_id: MessageId) -> None:
        """Queue a message that failed again. Raises ``UnknownMessage``, ``NotConnected``."""
        message, conversation, session = await self._place(message_id)
        await session.messages.retry(message, conversation)

    async def correct(self, message_id: MessageId, body: str) -> Message:
        """Raises ``NotChangeable``, ``EmptyMessage``, ``MessageTooLong``, ``UnknownMessage``."""
        message, conversation, session = await self._place(message_id)
        return await session.actions.correct(message, conversation, body)

    async def retract(self, message_id: MessageId) -> Message:
        """Raises ``NotChangeable``, ``UnknownMessage``."""
        message, conversation, session = await self._place(message_id)
        return await session.actions.retract(message, conversation)

    async def react(self, message_id: MessageId, emojis: tuple[str, ...]) -> Message:
        """Raises ``BadReaction``, ``NotChangeable``, ``UnknownMessage``."""
        message, conversation, session = await self._place(message_id)
        return await session.actions.react(message, conversation, emojis)

    async def forward(self, message_id: MessageId, conversation_id: ConversationId) -> Message:
        """Send the words of a message to somebody else, as words of our own.

        Raises ``NotChangeable`` if there are none to forward.
        """
        message = await self.message(message_id)
        if not message.body or message.state is DeliveryState.UNDECRYPTABLE:
            raise NotChangeable
        return await self.send(conversation_id, message.body, spoiler=message.spoiler)

    async def delete(self, message_id: MessageId) -> None:
        """Delete a message here; one that still waits is not sent. Raises ``UnknownMessage``."""
        message = await self.message(message_id)
        await self._profile.store.messages.delete((message_id,))
        conversation = await self.get(message.conversation_id)
        self._bus.publish(MessageRemoved(conversation.account_id, conversation.id, message_id))
        self._bus.publish(ConversationChanged(conversation))

    async def pin(self, message_id: MessageId, pinned: bool) -> Message:
        """Raises ``UnknownMessage``."""
        message = await self.message(message_id)
        message = await self._profile.store.messages.set_pinned(message.id, pinned)
        account_id = (await self.get(message.conversation_id)).account_id
        self._bus.publish(MessageChanged(account_id, message))
        return message

    async def pinned(self, conversation_id: ConversationId) -> tuple[Message, ...]:
        return await self._profile.store.messages.pinned(conversation_id)

    async def revisions(self, message_id: MessageId) -> tuple[Revision, ...]:
        return await self._profile.store.messages.revisions(message_id)

    async def clear(self, conversation_id: ConversationId) -> None:
        """Raises ``UnknownConversation``. Takes long for very many messages."""
        conversation = await self.get(conversation_id)
        await self._profile.store.conversations.clear(conversation_id)
        self._bus.publish(ConversationCleared(conversation.account_id, conversation_id))
        await self._changed(conversation_id)

    async def remove(self, conversation_id: ConversationId) -> None:
        """Raises ``UnknownConversation``. Takes long for very many messages."""
        conversation = await self.get(conversation_id)
        await self._profile.store.conversations.remove(conversation_id)
        self._bus.publish(ConversationRemoved(conversation.account_id, conversation_id))

    async def set_typing(self, conversation_id: ConversationId, composing: bool) -> None:
        """Without a connection nobody is told."""
        conversation = await self.get(conversation_id)
        if session := self._sessions.find(conversation.account_id):
            await session.typing.set(conversation, composing)

    async def mark_read(self, conversation_id: ConversationId) -> None:
        conversation = await self.get(conversation_id)
        if not conversation.unread:
            return
        if session := self._sessions.find(conversation.account_id):
            await session.displayed.mark_read(conversation)
        else:
            await self._profile.store.conversations.mark_read(conversation_id)
            await self._changed(conversation_id)

    async def save_draft(self, conversation_id: ConversationId, text: str) -> None:
        await self._profile.store.conversations.set_draft(conversation_id, text)
        await self._changed(conversation_id)

    async def set_policy(self, conversation_id: ConversationId, policy: Policy) -> None:
        """Raises ``RoomHidesAddresses`` for somebody who is only known as an occupant of a room."""
        conversation = await self.get(conversation_id)
        if policy is Policy.OMEMO and conversation.kind is Kind.OCCUPANT:
            raise RoomHidesAddresses
        await self._profile.store.conversations.set_policy(conversation_id, policy)
        await self._changed(conversation_id)

    async def set_flags(
        self,
        conversation_id: ConversationId,
        *,
        pinned: bool | None = None,
        muted: bool | None = None,
        muted_until: datetime | None = None,
        archived: bool | None = None,
        mentions_only: bool | None = None,
    ) -> None:
        await self._profile.store.conversations.set_flags(
            conversation_id,
            pinned=pinned,
            muted=muted,
            muted_until=muted_until,
            archived=archived,
            mentions_only=mentions_only,
        )
        await self._changed(conversation_id)

    async def set_privacy(
        self,
        conversation_id: ConversationId,
        *,
        receipts: bool | None,
        markers: bool | None,
        typing: bool | None,
    ) -> None:
        await self._profile.store.conversations.set_privacy(
            conversation_id, receipts=receipts, markers=markers, typing=typing
        )
        await self._changed(conversation_id)

    async def set_expiry(
        self, conversation_id: ConversationId, *, keep: int | None = None, ephemeral: int | None = None
    ) -> None:
        conversation = await self.get(conversation_id)
        await self._profile.store.conversations.set_expiry(conversation_id, keep=keep, ephemeral=ephemeral)
        if session := self._sessions.find(conversation.account_id):
            session.expiry.wake()
        await self._changed(conversation_id)

    async def search(
        self, text: str, conversation_id: ConversationId | None = None, limit: int = 50
    ) -> tuple[SearchHit, ...]:
        return await self._profile.store.search.find(text, conversation_id=conversation_id, limit=limit)

    async def find(self, query: SearchQuery, limit: int = 50) -> tuple[SearchHit, ...]:
        return await self._profile.store.search.find(query, limit)

    async def gaps(self, conversation_id: ConversationId) -> tuple[Gap, ...]:
        """Nothing is known of them while the account does not run."""
        conversation = await self.get(conversation_id)
        session = self._sessions.find(conversation.account_id)
        return await session.archive.gaps(conversation) if session else ()

    async def fill(self, conversation_id: ConversationId, gap_id: int) -> int:
        """Raises ``NotConnected``, ``RequestError``, ``RequestTimedOut``."""
        conversation = await self.get(conversation_id)
        return await self._sessions.get(conversation.account_id).archive.fill(conversation, gap_id)

    async def check(self, conversation_id: ConversationId) -> CheckReport:
        """Raises ``NotConnected``, ``RequestError``, ``RequestTimedOut``."""
        conversation = await self.get(conversation_id)
        return await self._sessions.get(conversation.account_id).archive.check(conversation)

    async def _place(self, message_id: MessageId) -> "tuple[Message, Conversation, AccountSession]":
        message = await self.message(message_id)
        conversation = await self.get(message.conversation_id)
        return message, conversation, self._sessions.get(conversation.account_id)

    async def _changed(self, conversation_id: ConversationId) -> None:
        self._bus.publish(ConversationChanged(await self.get(conversation_id)))
