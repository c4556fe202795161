# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the user does to messages besides writing them: correct, take back, react.

Like a message, an action is committed here, with its effect, before anything leaves; the
outgoing lane does the rest. What nobody has seen yet needs no action: it is simply changed.
"""

import secrets
from dataclasses import replace

from xmppclient.errors import BadReaction, NotChangeable
from xmppclient.events import ConversationChanged, Event, MessageChanged, MessageRemoved
from xmppclient.model import (
    Action,
    ActionKind,
    ActionState,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Encryption,
    Kind,
    Message,
    Policy,
)
from xmppclient.pipeline import content
from xmppclient.pipeline.actions import Effects
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.outbound import Outbound
from xmppclient.services.messages import Messages
from xmppclient.xep import xep_0444

WAITING = (DeliveryState.QUEUED, DeliveryState.BLOCKED)


class Actions:
    """Acts on the messages of one account."""

    def __init__(self, ctx: Context, outbound: Outbound, messages: Messages) -> None:
        self._ctx = ctx
        self._outbound = outbound
        self._messages = messages
        self._effects = Effects(ctx)

    async def correct(self, message: Message, conversation: Conversation, body: str) -> Message:
        """Replace the text of a message of ours (XEP-0308); one that nobody has seen just changes.

        Raises ``NotChangeable``, ``EmptyMessage``, ``MessageTooLong``; then nothing happened.
        """
        self._demand_ours(message)
        encryption = self._encryption(message, conversation)
        body = self._messages.checked(body, encryption)
        store = self._ctx.store
        async with store.transaction():
            if await self._unseen(message):
                attachment = content.plain(body).attachment
                changed = await store.messages.rewrite(message.id, body, attachment=attachment)
            else:
                action = self._action(ActionKind.CORRECTION, message, conversation, body=body)
                changed = await self._act(action, message, conversation)
        return await self._told(changed)

    async def retract(self, message: Message, conversation: Conversation) -> Message:
        """Ask everybody to delete a message of ours, and delete its words here (XEP-0424).

        One that nobody has seen is deleted. Raises ``NotChangeable``.
        """
        self._demand_ours(message)
        store = self._ctx.store
        async with store.transaction():
            if unseen := await self._unseen(message):
                await store.messages.delete((message.id,))
            else:
                if not _name(message, conversation, ActionKind.RETRACTION):
                    raise NotChangeable
                await self._withdraw(message)
                action = self._action(ActionKind.RETRACTION, message, conversation)
                changed = await self._act(action, message, conversation)
        if not unseen:
            return await self._told(changed)
        await self._publish(MessageRemoved(self._ctx.id, message.conversation_id, message.id), message)
        return replace(message, body="", retracted=True)

    async def react(self, message: Message, conversation: Conversation, emojis: tuple[str, ...]) -> Message:
        """Set our reactions (XEP-0444); none takes them back.

        Raises ``NotChangeable``, and ``BadReaction`` for what is no emoji, or too many.
        """
        wanted = xep_0444.reactions(emojis)
        if len(wanted) < len(dict.fromkeys(emojis)):
            raise BadReaction
        unfit = (DeliveryState.UNDECRYPTABLE, DeliveryState.FAILED)
        if (
            message.retracted
            or message.state in unfit
            or not _name(message, conversation, ActionKind.REACTION)
        ):
            raise NotChangeable
        ours = next((one.emojis for one in message.reactions if one.sender == self._ctx.jid), ())
        if ours == wanted:
            return message
        async with self._ctx.store.transaction():
            action = self._action(ActionKind.REACTION, message, conversation, emojis=wanted)
            changed = await self._act(action, message, conversation)
        return await self._told(changed)

    async def _act(self, action: Action, message: Message, conversation: Conversation) -> Message:
        """Store an action, queue it, and let it have its effect here."""
        store = self._ctx.store
        stored = await store.actions.add(action)
        await store.outbox.put_action(self._ctx.id, stored.id, conversation.address)
        return await self._effects.apply(stored, message, conversation) or message

    async def _withdraw(self, message: Message) -> None:
        """What still waits to be sent about a message need not be sent any more."""
        outbox = self._ctx.store.outbox
        for row in await outbox.pending(self._ctx.id):
            if row.action and row.action.message_id == message.id:
                await outbox.remove_action(row.action.id)
        if message.state in WAITING:
            await outbox.remove(message.id)
            await self._ctx.store.messages.set_state(message.id, DeliveryState.SENT)

    async def _unseen(self, message: Message) -> bool:
        """Whether the message certainly never left."""
        if message.state is DeliveryState.FAILED:
            return True
        return message.state in WAITING and await self._ctx.store.outbox.untouched(message.id)

    def _demand_ours(self, message: Message) -> None:
        if message.direction is not Direction.OUT or message.retracted or not message.origin_id:
            raise NotChangeable

    def _encryption(self, message: Message, conversation: Conversation) -> Encryption:
        """Never weaker than the conversation demands, nor than its target was."""
        encrypt = conversation.policy is Policy.OMEMO or message.encryption is not Encryption.NONE
        return Encryption.OMEMO_1 if encrypt else Encryption.NONE

    def _action(
        self,
        kind: ActionKind,
        message: Message,
        conversation: Conversation,
        *,
        body: str = "",
        emojis: tuple[str, ...] = (),
    ) -> Action:
        origin_id = secrets.token_urlsafe(18)
        room = self._ctx.rooms.of(conversation.address)
        return Action(
            conversation_id=conversation.id,
            kind=kind,
            sender=self._ctx.jid,
            target=_name(message, conversation, kind),
            time=self._ctx.server_now(),
            state=ActionState.APPLIED,
            message_id=message.id,
            body=body,
            emojis=emojis,
            encryption=self._encryption(message, conversation),
            origin_id=origin_id,
            attribute_id=origin_id,
            nick=room.nick if room else "",
            occupant_id=room.occupant_id if room else message.occupant_id,
        )

    async def _told(self, message: Message) -> Message:
        await self._publish(MessageChanged(self._ctx.id, message), message)
        self._outbound.wake()
        return message

    async def _publish(self, event: Event, message: Message) -> None:
        self._ctx.bus.publish(event)
        await announce(self._ctx, message.conversation_id)


async def announce(ctx: Context, conversation_id: ConversationId) -> None:
    """Tell how a conversation is now."""
    if conversation := await ctx.store.conversations.get(conversation_id):
        ctx.bus.publish(ConversationChanged(conversation))


def _name(message: Message, conversation: Conversation, kind: ActionKind) -> str:
    """By what others know a message: in a room by the room's id (XEP-0424 §5, XEP-0444 §4.2), except
    for a correction, which names what its author chose (XEP-0308 §5)."""
    if conversation.kind is Kind.GROUPCHAT and kind is not ActionKind.CORRECTION:
        return message.stanza_id
    return message.attribute_id or message.origin_id
