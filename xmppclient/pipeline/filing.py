# SPDX-License-Identifier: AGPL-3.0-or-later
"""The store stage: files messages into conversations inside the lane's transaction."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from xmppclient.address import domain
from xmppclient.events import ConversationChanged, Event, MessageAdded, MessageChanged
from xmppclient.model import Address, ConversationId, DeliveryState, Direction, Message
from xmppclient.pipeline.classify import Draft
from xmppclient.pipeline.context import Context

UNPROVEN = (DeliveryState.QUEUED, DeliveryState.BLOCKED, DeliveryState.FAILED)


@dataclass(slots=True)
class Filed:
    """What a transaction did, to be announced after its commit."""

    added: list[Message] = field(default_factory=list)
    changed: list[Message] = field(default_factory=list)

    @property
    def touched(self) -> tuple[ConversationId, ...]:
        return tuple(dict.fromkeys(m.conversation_id for m in (*self.added, *self.changed)))


class Filing:
    """Writes to the store; every method runs inside the caller's transaction."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    async def strangers(self, peers: Iterable[Address]) -> frozenset[Address]:
        """Which of these people the user has never dealt with."""
        return frozenset([peer for peer in set(peers) if await self._is_stranger(peer)])

    async def add(self, drafts: list[tuple[Draft, Message]], strangers: frozenset[Address]) -> Filed:
        """Store new messages; conversations come into being, unread counts move."""
        homes = {
            draft.peer: await self._home(draft.peer, strangers)
            for draft in {draft.peer: draft for draft, _ in drafts}.values()
        }
        records = [replace(message, conversation_id=homes[draft.peer]) for draft, message in drafts]
        added = await self._ctx.store.messages.add_many(records)
        await self._count_unread(added)
        return Filed(added=list(added))

    async def cure(self, unreadable: Message, read: Message) -> Message:
        """A message we could not read was sent again and can be read now."""
        return await self._ctx.store.messages.replace_undecryptable(
            unreadable.id, replace(read, conversation_id=unreadable.conversation_id, time=unreadable.time)
        )

    async def prove(self, known: Message, draft: Draft) -> Message | None:
        """A message we have was seen again: learn its archive id; our own is now known to be sent."""
        messages = self._ctx.store.messages
        changed: Message | None = None
        if draft.envelope.stanza_id and not known.stanza_id:
            changed = await messages.set_stanza_id(known.id, draft.envelope.stanza_id)
        if known.direction is Direction.OUT and known.state in UNPROVEN:
            await self._ctx.store.outbox.remove(known.id)
            changed = await messages.set_state(known.id, DeliveryState.SENT)
        return changed

    async def announce(self, filed: Filed) -> None:
        """Tell the front ends; call it after the commit."""
        ctx = self._ctx
        news: list[Event] = [MessageAdded(ctx.id, message) for message in filed.added]
        news += [MessageChanged(ctx.id, message) for message in filed.changed]
        for conversation_id in filed.touched:
            if conversation := await ctx.store.conversations.get(conversation_id):
                news.append(ConversationChanged(conversation))
        for event in news:
            ctx.bus.publish(event)

    async def _is_stranger(self, peer: Address) -> bool:
        if peer in (self._ctx.jid, domain(self._ctx.jid)):
            return False
        if await self._ctx.store.roster.get(self._ctx.id, peer):
            return False
        conversation = await self._ctx.store.conversations.find(self._ctx.id, peer)
        return conversation is None or conversation.is_request

    async def _home(self, peer: Address, strangers: frozenset[Address]) -> ConversationId:
        conversation, _ = await self._ctx.store.conversations.ensure(
            self._ctx.id, peer, is_request=peer in strangers
        )
        return conversation.id

    async def _count_unread(self, added: Iterable[Message]) -> None:
        """Incoming messages count; one of our own from another device means all before were seen."""
        unread: dict[ConversationId, int] = {}
        seen: set[ConversationId] = set()
        for message in sorted(added, key=lambda message: message.time):
            if message.direction is Direction.OUT:
                seen.add(message.conversation_id)
                unread[message.conversation_id] = 0
            else:
                unread[message.conversation_id] = unread.get(message.conversation_id, 0) + 1
        conversations = self._ctx.store.conversations
        for conversation_id in seen:
            await conversations.mark_read(conversation_id)
            await conversations.set_request(conversation_id, False)
        for conversation_id, count in unread.items():
            if count:
                await conversations.add_unread(conversation_id, count)
