# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing messages: into the store first, then to the server.

A message exists, committed, before the composer clears and before the first byte
leaves; the outgoing lane does the rest, now or after the next start.
"""

import re
import secrets
from dataclasses import replace

from xmppclient.errors import EmptyMessage, MessageTooLong
from xmppclient.events import ConversationChanged, MessageAdded, MessageChanged
from xmppclient.model import (
    Address,
    Conversation,
    DeliveryState,
    Direction,
    Encryption,
    Kind,
    Message,
    Policy,
)
from xmppclient.pipeline import content, whispers
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.outbound import Outbound

MAX_BODY = 48 * 1024  # bytes; encrypted for both versions it must fit into a stanza of 256 KiB
SEALED = 16 / 3  # how much larger a stanza is than the words in it, encrypted for both versions
FRAME = 4096  # bytes of a stanza that are not words: ids, a quote

NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0 §2.2

RESENDABLE = (DeliveryState.FAILED, DeliveryState.BLOCKED)


def sendable(body: str) -> str:
    """The text without what XML cannot carry, which becomes U+FFFD: the recipient's program could
    not read an encrypted message that holds it."""
    return NOT_XML.sub("\ufffd", body)


class Messages:
    """Sends the messages of one account."""

    def __init__(self, ctx: Context, outbound: Outbound) -> None:
        self._ctx = ctx
        self._outbound = outbound
        self._max_stanza = 0

    def limit(self, max_stanza: int) -> None:
        """The largest stanza that the server takes, in bytes (XEP-0478); 0: unknown."""
        self._max_stanza = max_stanza
        self._outbound.limit(max_stanza)

    def checked(self, body: str, encryption: Encryption) -> str:
        """The text as it can be sent. Raises ``EmptyMessage``, ``MessageTooLong``."""
        body = sendable(body)
        if not body.strip():
            raise EmptyMessage
        if len(body.encode()) > self._max_body(encryption):
            raise MessageTooLong
        return body

    async def send(
        self,
        conversation: Conversation,
        body: str,
        policy: Policy | None = None,
        *,
        reply_to: Message | None = None,
        spoiler: str | None = None,
        attachment: str = "",
    ) -> Message:
        """Commit a message and queue it; returns the stored row, state QUEUED.

        ``policy`` overrides that of the conversation for this message; ``spoiler`` is the hint
        over hidden words, ``attachment`` the address of the file that the message is. Raises
        ``EmptyMessage``, ``MessageTooLong`` and ``StorageError``; then nothing was stored.
        """
        draft = self._draft(conversation, body, policy)
        if attachment:
            draft = replace(draft, attachment=attachment)
        if conversation.kind is Kind.OCCUPANT:
            draft = replace(draft, occupant_id=await whispers.partner(self._ctx, conversation))
        if reply_to:
            draft = self._answering(draft, conversation, reply_to)
        if spoiler is not None:
            draft = replace(draft, spoiler=" ".join(sendable(spoiler).split())[: content.MAX_HINT])
        store = self._ctx.store
        async with store.transaction():
            message = await store.messages.add(draft)
            await store.outbox.put(self._ctx.id, message.id, conversation.address)
            await store.conversations.mark_read(conversation.id)
            await store.conversations.set_request(conversation.id, False)
            await store.conversations.set_draft(conversation.id, "")
            if conversation.archived:
                await store.conversations.set_flags(conversation.id, archived=False)
        if message.reply_to:
            message = await store.messages.get(message.id) or message
        await self._announce(MessageAdded(self._ctx.id, message))
        self._outbound.wake()
        return message

    async def retry(self, message: Message, conversation: Conversation) -> Message:
        """Queue a failed message again, with the same origin-id."""
        if message.state not in RESENDABLE or message.retracted:
            return message
        store = self._ctx.store
        async with store.transaction():
            await store.outbox.put(self._ctx.id, message.id, conversation.address)
            queued = await store.messages.set_state(message.id, DeliveryState.QUEUED)
        await self._announce(MessageChanged(self._ctx.id, queued))
        self._outbound.wake()
        return queued

    def _draft(self, conversation: Conversation, body: str, policy: Policy | None) -> Message:
        encrypt = (policy or conversation.policy) is Policy.OMEMO
        encryption = Encryption.OMEMO_1 if encrypt else Encryption.NONE
        body = self.checked(body, encryption)
        room = self._ctx.rooms.of(conversation.address)
        origin_id = secrets.token_urlsafe(18)
        return Message(
            conversation_id=conversation.id,
            direction=Direction.OUT,
            sender=self._ctx.jid,
            time=self._ctx.server_now(),
            body=body,
            state=DeliveryState.QUEUED,
            encryption=encryption,
            origin_id=origin_id,
            attribute_id=origin_id,
            attachment=content.plain(body).attachment,
            timer=conversation.ephemeral,
            nick=room.nick if room else "",
            occupant_id=room.occupant_id if room else "",
        )

    def _answering(self, draft: Message, conversation: Conversation, answered: Message) -> Message:
        """In a room messages are known by its ids, and people by their nicks (XEP-0461 §3.2). Without an
        id there is no name that others could know."""
        if conversation.kind is not Kind.GROUPCHAT:
            name = answered.origin_id or answered.attribute_id
            return replace(draft, reply_to=name, reply_sender=answered.sender)
        occupant = Address(f"{conversation.address}/{answered.nick}") if answered.nick else answered.sender
        return replace(draft, reply_to=answered.stanza_id, reply_sender=occupant)

    def _max_body(self, encryption: Encryption) -> int:
        if not self._max_stanza:
            return MAX_BODY
        room = max(self._max_stanza - FRAME, self._max_stanza // 4)
        return min(MAX_BODY, room if encryption is Encryption.NONE else int(room / SEALED))

    async def _announce(self, event: MessageAdded | MessageChanged) -> None:
        self._ctx.bus.publish(event)
        conversation = await self._ctx.store.conversations.get(event.message.conversation_id)
        if conversation:
            self._ctx.bus.publish(ConversationChanged(conversation))
