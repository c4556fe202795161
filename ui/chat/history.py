# SPDX-License-Identifier: AGPL-3.0-or-later
"""The stored history of one conversation, as its model reads it."""

from collections.abc import Sequence
from dataclasses import dataclass

from xmppclient.api import ChatsApi
from xmppclient.model import ConversationId, Message, MessageId


@dataclass(frozen=True, slots=True)
class StoredPages:
    """Fulfils ``ui.models.messages.Pages``."""

    chats: ChatsApi
    conversation_id: ConversationId

    async def older(self, before: Message | None, limit: int) -> Sequence[Message]:
        return await self.chats.page(self.conversation_id, before, limit)

    async def newer(self, after: Message, limit: int) -> Sequence[Message]:
        return await self.chats.after(self.conversation_id, after, limit)

    async def around(self, message_id: MessageId, limit: int) -> Sequence[Message]:
        return await self.chats.around(message_id, limit)
