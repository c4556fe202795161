# SPDX-License-Identifier: AGPL-3.0-or-later
"""The store stage of receipts and markers (XEP-0184, XEP-0333).

They count only from whom our message was sent to (ATT-067), and only ever raise its state; in a room
nobody speaks for all.
What concerns others, our own markers and chat states, is passed on.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from xmppclient.model import DeliveryState, Direction, Kind, Message
from xmppclient.pipeline.classify import Signal
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.delivery import Delivery
from xmppclient.pipeline.filing import Filed
from xmppclient.pipeline.reader import Reading
from xmppclient.pipeline.senders import Claim, allowed


@dataclass(frozen=True, slots=True)
class Signals:
    """Runs inside the lane's transaction."""

    ctx: Context

    async def file(self, signals: Iterable[Signal], readings: Iterable[Reading], filed: Filed) -> None:
        """Record what signals, and messages that are signals as well, say about ours."""
        beside = [
            Signal(d.envelope, d.peer, d.direction, reading.content, d.kind, d.writer)
            for reading in readings
            for d in (reading.draft,)
            if reading.content.received or reading.content.displayed
        ]
        for signal in (*signals, *beside):
            if signal.direction is Direction.IN:
                await self._received(signal, filed)
                await self._displayed(signal, filed)
            filed.signals.append(signal)

    async def _received(self, signal: Signal, filed: Filed) -> None:
        message = await self._ours(signal, signal.content.received)
        if message and (changed := await Delivery(self.ctx).reached(message, DeliveryState.DELIVERED)):
            filed.changed.append(changed)

    async def _displayed(self, signal: Signal, filed: Filed) -> None:
        message = await self._ours(signal, signal.content.displayed)
        if message is None:
            return
        if changed := await Delivery(self.ctx).reached(message, DeliveryState.READ):
            filed.changed.append(changed)
        filed.changed += await self.ctx.store.messages.set_read_up_to(message.conversation_id, message)

    async def _ours(self, signal: Signal, identifier: str) -> Message | None:
        """The message of ours that is meant, if this sender may say something about it."""
        if not identifier:
            return None
        message = await self.ctx.store.messages.by_origin(self.ctx.id, identifier)
        if message is None:
            return None
        conversation = await self.ctx.store.conversations.get(message.conversation_id)
        if conversation is None or conversation.kind is Kind.GROUPCHAT:
            return None
        sender = signal.envelope.sender
        return message if allowed(Claim.RECEIPT, sender, self.ctx.jid, conversation.address) else None
