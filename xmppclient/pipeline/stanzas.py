# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns rows of the outbox into stanzas: what they say, encrypted if that is demanded."""

from dataclasses import replace
from xml.etree.ElementTree import Element

from storage.records import OutboxRecord
from xmppclient.errors import RoomHidesAddresses
from xmppclient.events import KeysProgress, MessageChanged, RoomNoticed
from xmppclient.model import (
    Action,
    Address,
    Conversation,
    ConversationId,
    DeliveryState,
    Encryption,
    Kind,
    Message,
)
from xmppclient.pipeline import compose, content, placement, words
from xmppclient.pipeline.cipher import ENCRYPTED_TAGS, Cipher
from xmppclient.pipeline.content import Content
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.discretion import Disclosure, Discretion
from xmppclient.pipeline.rooms import RoomView

VERSIONS = dict(zip(ENCRYPTED_TAGS, (Encryption.OMEMO_2, Encryption.OMEMO_1), strict=True))


def item_of(row: OutboxRecord) -> Message | Action:
    item = row.message or row.action
    assert item, "an outbox row has a message or an action"
    return item


class Stanzas:
    """Of one account. A row that was made one is noted as handed over."""

    def __init__(self, ctx: Context, cipher: Cipher) -> None:
        self._ctx = ctx
        self._cipher = cipher
        self._discretion = Discretion(ctx)

    async def of(self, row: OutboxRecord) -> Element | None:
        """What to send; None: the row changed meanwhile, so look again.

        Raises ``RoomHidesAddresses``, and as ``Cipher.encrypt`` and ``RoomView.recipients`` do.
        """
        item = item_of(row)
        conversation = await self._ctx.store.conversations.get(item.conversation_id)
        if conversation is None:
            return None  # and its rows with it
        said = await self._content(row, conversation)
        elements = content.write(replace(said, body=""))
        if item.encryption is Encryption.NONE:
            beside = placement.outside(elements, (Encryption.NONE,))
            stanza = compose.plain(row.to, item.origin_id, said.body, beside, conversation.kind)
            return stanza if await self._take(row, item.encryption) else None
        room = self._ctx.rooms.of(row.to)
        recipients = await self._recipients(row, conversation, room)
        sealed = await self._cipher.encrypt(
            row.to,
            recipients,
            said.body,
            origin_id=item.origin_id,
            beside=placement.inside(elements),
            group=room is not None,
            progress=lambda done, total: self._tell_progress(conversation.id, done, total),
        )
        await self._cipher.after_commit()
        if room:
            await self._leave_out(room, sealed.left_out)
        if not await self._take(row, sealed.encryption, sealed.left_out):
            return None
        versions = {VERSIONS[element.tag] for element in sealed.elements if element.tag in VERSIONS}
        beside = placement.outside(elements, versions)
        return compose.encrypted(
            row.to, item.origin_id, sealed.elements, sealed.encryption, beside, conversation.kind
        )

    async def _recipients(
        self, row: OutboxRecord, conversation: Conversation, room: RoomView | None
    ) -> frozenset[Address]:
        """Who shall be able to read it, our own devices too. Raises ``RoomHidesAddresses``."""
        if conversation.kind is Kind.OCCUPANT or (room and not room.private):
            raise RoomHidesAddresses
        others = await room.recipients() if room else frozenset({row.to})
        return others | {self._ctx.jid}

    def _tell_progress(self, conversation_id: ConversationId, done: int, total: int) -> None:
        self._ctx.bus.publish(KeysProgress(self._ctx.id, conversation_id, done, total))

    async def _content(self, row: OutboxRecord, conversation: Conversation) -> Content:
        messages = self._ctx.store.messages
        receipt = conversation.kind is not Kind.GROUPCHAT
        room = self._ctx.rooms.of(row.to)
        named = room.named_in(item_of(row).body) if room else ()
        if row.action:
            target = await messages.get(row.action.message_id) if row.action.message_id else None
            return words.of_action(
                row.action, target, await self._answered(target), receipt=receipt, named=named
            )
        assert row.message, "an outbox row has a message or an action"
        markable = await self._discretion.tells(Disclosure.MARKERS, conversation)
        answered = await self._answered(row.message)
        return words.of_message(row.message, answered, markable=markable, receipt=receipt, named=named)

    async def _answered(self, message: Message | None) -> Message | None:
        """What a reply answers, as it is stored now."""
        if message is None or message.quote is None:
            return None
        return await self._ctx.store.messages.get(message.quote.message_id)

    async def _take(
        self, row: OutboxRecord, encryption: Encryption, left_out: tuple[Address, ...] = ()
    ) -> bool:
        """Note that it goes out now, how, and who cannot read it; False if it was changed or withdrawn
        meanwhile."""
        store = self._ctx.store
        changed: Message | None = None
        async with store.transaction():
            if row.message:
                now = await store.messages.get(row.message.id)
                if now is None or (now.body, now.spoiler) != (row.message.body, row.message.spoiler):
                    return False
                if now.encryption is not encryption or now.state is DeliveryState.BLOCKED:
                    changed = await store.messages.set_state(
                        now.id, DeliveryState.QUEUED, encryption=encryption
                    )
                if left_out != now.left_out:
                    changed = await store.messages.set_left_out(now.id, left_out)
            taken = await store.outbox.take(row.position)
        if changed:
            self._ctx.bus.publish(MessageChanged(self._ctx.id, changed))
        return taken

    async def _leave_out(self, room: RoomView, people: tuple[Address, ...]) -> None:
        """Say once of each who cannot read along."""
        if news := await room.leave_out(people):
            self._ctx.bus.publish(RoomNoticed(self._ctx.id, room.conversation_id, "left_out", news))
