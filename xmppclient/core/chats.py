# SPDX-License-Identifier: AGPL-3.0-or-later
"""Conversations and messages for the front ends. Reading needs no connection."""

from xmppclient import address
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import UnknownConversation, UnknownMessage
from xmppclient.events import ConversationChanged, EventBus
from xmppclient.model import AccountId, Conversation, ConversationId, Message, MessageId, Policy, SearchHit


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

    async def message(self, message_id: MessageId) -> Message:
        """Raises ``UnknownMessage``."""
        if message := await self._profile.store.messages.get(message_id):
            return message
        raise UnknownMessage(str(message_id))

    async def send(self, conversation_id: ConversationId, body: str, policy: Policy | None = None) -> Message:
        """Commit a message and queue it. Raises ``EmptyMessage``, ``MessageTooLong``, ``StorageError``."""
        conversation = await self.get(conversation_id)
        session = self._sessions.get(conversation.account_id)
        message = await session.messages.send(conversation, body, policy)
        if conversation.is_request:
            await session.welcome(conversation.address)
        return message

    async def retry(self, message_id: MessageId) -> None:
        """Queue a message that failed again. Raises ``UnknownMessage``, ``NotConnected``."""
        message = await self.message(message_id)
        conversation = await self.get(message.conversation_id)
        await self._sessions.get(conversation.account_id).messages.retry(message, conversation)

    async def mark_read(self, conversation_id: ConversationId) -> None:
        if (await self.get(conversation_id)).unread:
            await self._profile.store.conversations.mark_read(conversation_id)
            await self._changed(conversation_id)

    async def save_draft(self, conversation_id: ConversationId, text: str) -> None:
        await self._profile.store.conversations.set_draft(conversation_id, text)
        await self._changed(conversation_id)

    async def set_policy(self, conversation_id: ConversationId, policy: Policy) -> None:
        await self._profile.store.conversations.set_policy(conversation_id, policy)
        await self._changed(conversation_id)

    async def set_flags(
        self, conversation_id: ConversationId, *, pinned: bool | None = None, muted: bool | None = None
    ) -> None:
        await self._profile.store.conversations.set_flags(conversation_id, pinned=pinned, muted=muted)
        await self._changed(conversation_id)

    async def search(
        self, text: str, conversation_id: ConversationId | None = None, limit: int = 50
    ) -> tuple[SearchHit, ...]:
        return await self._profile.store.search.find(text, conversation_id=conversation_id, limit=limit)

    async def _changed(self, conversation_id: ConversationId) -> None:
        self._bus.publish(ConversationChanged(await self.get(conversation_id)))
