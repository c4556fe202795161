# SPDX-License-Identifier: AGPL-3.0-or-later
"""The store stage of actions: corrections, retractions and reactions meet their targets.

An action whose target is not here yet waits in the store, for the target may come later:
from the archive, or after a repair. Everything runs inside the lane's transaction.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from xmppclient.model import (
    Action,
    ActionKind,
    ActionState,
    Address,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Kind,
    Message,
    MessageId,
    Reaction,
)
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.rights import may, moderates, same_author

MAX_REACTORS = 100  # people whose reactions are kept at one message (ATT-066)


@dataclass(frozen=True, slots=True)
class Effects:
    """Applies the actions of one account's conversations."""

    ctx: Context

    async def file(self, action: Action, conversation: Conversation) -> Message | None:
        """Store a new action and apply it if it may; returns the message that changed."""
        action = replace(action, conversation_id=conversation.id)
        target = await self._target(action)
        if target is None:
            await self.ctx.store.actions.add(action)
            return None
        state = self._judge(action, target, conversation)
        if target.retracted:
            action = replace(action, body="")
        await self.ctx.store.actions.add(replace(action, state=state, message_id=target.id))
        return await self.apply(action, target, conversation) if state is ActionState.APPLIED else None

    async def is_foreign(self, action: Action, conversation: Conversation) -> bool:
        """Whether in a room somebody acts on what is not, as far as anybody can tell, their own."""
        if conversation.kind is Kind.CHAT:
            return False
        target = await self._target(replace(action, conversation_id=conversation.id))
        return target is not None and not same_author(action, target)

    async def awaited(self, stored: Iterable[Message]) -> list[Message]:
        """Apply what waited for messages that are here now, oldest first; returns what changed."""
        by_chat: dict[ConversationId, dict[str, MessageId]] = {}
        for message in stored:
            named = by_chat.setdefault(message.conversation_id, {})
            for name in (message.stanza_id, message.attribute_id, message.origin_id):
                named[name] = message.id
        changed: list[Message] = []
        for conversation_id, named in by_chat.items():
            named.pop("", None)
            waiting = await self.ctx.store.actions.waiting(conversation_id, tuple(named))
            settled = [await self._settle(action, named[action.target]) for action in waiting]
            changed += [message for message in settled if message]
        return changed

    async def apply(self, action: Action, target: Message, conversation: Conversation) -> Message | None:
        """Do what an action says, without asking whether it may; returns the message if it changed."""
        messages = self.ctx.store.messages
        match action.kind:
            case _ if target.retracted:
                return None
            case ActionKind.CORRECTION:
                return await messages.correct(target.id, action.body, action.time)
            case ActionKind.RETRACTION:
                if moderates(action, conversation):
                    return await messages.moderate(target.id, action.nick or action.sender, action.body)
                return await messages.retract(target.id)
            case ActionKind.REACTION:
                return await self._react(action, target)

    async def _react(self, action: Action, target: Message) -> Message | None:
        reactions = self.ctx.store.reactions
        sender = identity(action)
        others = {one.sender for one in await reactions.of(target.id)} - {sender}
        if len(others) >= MAX_REACTORS:
            return None
        reaction = Reaction(target.id, sender, action.emojis, action.time, action.nick)
        changed = await reactions.set(reaction)
        return await self.ctx.store.messages.get(target.id) if changed else None

    async def _settle(self, action: Action, message_id: MessageId) -> Message | None:
        target = await self.ctx.store.messages.get(message_id)
        conversation = await self.ctx.store.conversations.get(action.conversation_id)
        if target is None or conversation is None:
            return None
        state = self._judge(action, target, conversation)
        await self.ctx.store.actions.settle(action.id, state, target.id)
        return await self.apply(action, target, conversation) if state is ActionState.APPLIED else None

    def _judge(self, action: Action, target: Message, conversation: Conversation) -> ActionState:
        allowed = may(action, target, conversation, account=self.ctx.jid)
        return ActionState.APPLIED if allowed else ActionState.REFUSED

    async def _target(self, action: Action) -> Message | None:
        """The message it names, also by the id of a correction of it (XEP-0444 §4)."""
        store = self.ctx.store
        if message := await store.messages.by_reference(action.conversation_id, action.target):
            return message
        earlier = await store.actions.by_reference(action.conversation_id, action.target)
        if earlier is None or earlier.kind is not ActionKind.CORRECTION or earlier.message_id is None:
            return None
        return await store.messages.get(earlier.message_id)


def identity(action: Action) -> Address:
    """Who acted, so that it stays the same if they change their nick in a room: the real address, else
    room and occupant id."""
    room, _, nick = action.sender.partition("/")
    return Address(f"{room}/{action.occupant_id}") if nick and action.occupant_id else action.sender


def spoken(action: Action, direction: Direction) -> Message:
    """A correction as a message of its own."""
    outgoing = direction is Direction.OUT
    return Message(
        conversation_id=action.conversation_id,
        direction=direction,
        sender=action.sender,
        time=action.time,
        body=action.body,
        state=DeliveryState.SENT if outgoing else DeliveryState.RECEIVED,
        encryption=action.encryption,
        trust=action.trust,
        fingerprint=action.fingerprint,
        origin_id=action.origin_id,
        stanza_id=action.stanza_id,
        attribute_id=action.attribute_id,
        nick=action.nick,
        occupant_id=action.occupant_id,
    )
