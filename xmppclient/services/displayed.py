# SPDX-License-Identifier: AGPL-3.0-or-later
"""Up to where a chat was read: here, on our other devices, and what the other side is told of it.

A marker (XEP-0333) goes out only if the sender asked for it, the settings allow it, and it may
see our presence anyway.
"""

from collections.abc import Callable, Coroutine, Iterable

from xmppclient.errors import NotConnected
from xmppclient.events import ConversationChanged
from xmppclient.model import Address, Conversation, ConversationId, Direction, Kind, Message, StanzaId
from xmppclient.pipeline import compose, content
from xmppclient.pipeline.content import Content
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.discretion import Disclosure, Discretion
from xmppclient.pipeline.filing import Filed
from xmppclient.services.expiry import Expiry
from xmppclient.stream.protocol import Stream

AT_ONCE = 500  # unread messages that are looked at when a chat is read
NAMED = 20  # further ones, to find one that the archive has named

OnRead = Callable[[Address, StanzaId], None]


class Displayed:
    """Read positions of one account."""

    def __init__(self, ctx: Context, stream: Stream, discretion: Discretion, expiry: Expiry) -> None:
        self._ctx = ctx
        self._stream = stream
        self._discretion = discretion
        self._expiry = expiry
        self._ahead: dict[Address, StanzaId] = {}  # read elsewhere, and not here yet
        self._listeners: list[OnRead] = []

    def on_read(self, listener: OnRead) -> None:
        """Call this when a chat was read here, with the position in our archive."""
        self._listeners.append(listener)

    async def mark_read(self, conversation: Conversation) -> None:
        """The user saw everything; nothing is told to anybody if nothing was new."""
        newest = await self._seen(conversation)
        marker = _marker(newest, conversation)
        if marker and await self._discretion.tells(Disclosure.MARKERS, conversation):
            self._send(conversation, marker)

    async def apply_remote(self, peer: Address, stanza_id: StanzaId) -> None:
        """Another device of ours read up to this message (XEP-0490); a position only moves on."""
        conversation = await self._ctx.store.conversations.find(self._ctx.id, peer)
        if conversation is None or conversation.read_id == stanza_id:
            return
        message = await self._ctx.store.messages.by_reference(conversation.id, stanza_id)
        if message is None or message.stanza_id != stanza_id:
            self._ahead[peer] = stanza_id
        else:
            await self._read_up_to(conversation, message)

    def on_filed(self, filed: Filed) -> None:
        """Something was committed."""
        for reading, message in filed.arrived:
            if message.stanza_id and self._ahead.get(reading.draft.peer) == message.stanza_id:
                position = self._ahead.pop(reading.draft.peer)
                self._spawn(self.apply_remote(reading.draft.peer, position))
        for answer, unread in filed.seen:
            if unread:
                self._spawn(self._seen_before(answer, unread))
        for signal in filed.signals:
            if signal.direction is Direction.OUT and signal.content.displayed:
                self._spawn(self._marked_elsewhere(signal.peer, signal.content.displayed))

    async def _seen(self, conversation: Conversation) -> tuple[Message, ...]:
        """Everything in a conversation was seen; returns its newest messages, newest first."""
        store = self._ctx.store
        newest = await store.messages.page(conversation.id, None, min(conversation.unread, AT_ONCE) + NAMED)
        position = next((message.stanza_id for message in newest if message.stanza_id), StanzaId(""))
        moved = bool(position) and position != conversation.read_id
        async with store.transaction():
            await store.conversations.mark_read(conversation.id)
            if moved:
                await store.conversations.set_read_id(conversation.id, position)
        await self._expiry.displayed(newest)
        await self._announce(conversation.id)
        if moved:
            for listener in self._listeners:
                listener(conversation.address, position)
        return newest

    async def _seen_before(self, answer: Message, unread: int) -> None:
        """We wrote from another device: whoever writes has read what came before."""
        limit = min(unread, AT_ONCE) + NAMED
        await self._expiry.displayed(
            await self._ctx.store.messages.page(answer.conversation_id, answer, limit)
        )

    async def _marked_elsewhere(self, peer: Address, reference: str) -> None:
        """Another device of ours sent a marker for a message of theirs."""
        conversation = await self._ctx.store.conversations.find(self._ctx.id, peer)
        if conversation is None:
            return
        message = await self._ctx.store.messages.by_reference(conversation.id, reference)
        if message and message.direction is Direction.IN:
            await self._read_up_to(conversation, message)

    async def _read_up_to(self, conversation: Conversation, message: Message) -> None:
        store = self._ctx.store
        async with store.transaction():
            now = await store.conversations.get(conversation.id)
            if now is None or await self._is_ahead(now, message):
                return
            newer = await store.messages.after(conversation.id, message, AT_ONCE)
            left = [one for one in newer if one.direction is Direction.IN]
            unread = min(now.unread, len(left))
            mentions = min(now.mentions, sum(one.mention for one in left))
            await store.conversations.set_unread(conversation.id, unread, mentions)
            if message.stanza_id:
                await store.conversations.set_read_id(conversation.id, message.stanza_id)
        older = await store.messages.page(conversation.id, message, now.unread - unread + NAMED)
        await self._expiry.displayed((message, *older))
        await self._announce(conversation.id)

    async def _is_ahead(self, conversation: Conversation, message: Message) -> bool:
        """Whether it was read further than to this message."""
        if not conversation.read_id:
            return False
        reached = await self._ctx.store.messages.by_reference(conversation.id, conversation.read_id)
        return reached is not None and reached.time > message.time

    async def _announce(self, conversation_id: ConversationId) -> None:
        if conversation := await self._ctx.store.conversations.get(conversation_id):
            self._ctx.bus.publish(ConversationChanged(conversation))

    def _send(self, conversation: Conversation, identifier: str) -> None:
        elements = content.write(Content(displayed=identifier))
        try:
            self._stream.send(compose.signal(conversation.address, elements, ("store",), conversation.kind))
        except NotConnected:
            return  # the next marker says the same

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        self._ctx.tasks.spawn(work, "read elsewhere")


def _marker(newest: Iterable[Message], conversation: Conversation) -> str:
    """The newest message that was unread and asks for a marker, by the name that others know: in a room
    the room's (XEP-0333 §5)."""
    received = [message for message in newest if message.direction is Direction.IN]
    wanted = next((one for one in received[: conversation.unread] if one.markable), None)
    if wanted is None:
        return ""
    return wanted.stanza_id if conversation.kind is Kind.GROUPCHAT else wanted.attribute_id
