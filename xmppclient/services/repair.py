# SPDX-License-Identifier: AGPL-3.0-or-later
"""The repair desk: kept ciphertexts are read again once what was in the way is gone.

What still cannot be read stays visible with its reason, and with what was tried.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from xml.etree.ElementTree import Element, ParseError, fromstring

from xmppclient import ns
from xmppclient.address import bare, full
from xmppclient.errors import OwnMessage, RoomHidesAddresses, UnknownDevice
from xmppclient.events import (
    ConversationChanged,
    ConversationRemoved,
    DevicesChanged,
    MessageRemoved,
    OccupantsChanged,
    SessionRenewed,
    UnreadableChanged,
)
from xmppclient.model import (
    Address,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Kind,
    Message,
    MessageId,
)
from xmppclient.pipeline.batch import BatchProcessor
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.envelope import Envelope, Origin
from xmppclient.pipeline.filing import Filed
from xmppclient.pipeline.reader import HIDDEN
from xmppclient.pipeline.rooms import Author
from xmppclient.services.messages import Messages

AFTER_ACCEPTING = frozenset({"stranger_pending"})
AFTER_TRUSTING = frozenset({"distrusted"})
WHEN_READY = frozenset({"not_ready", "sender_unknown", "unreachable"})
OUR_KEYS = frozenset({"not_ready"})
AFTER_NEWS = WHEN_READY | AFTER_TRUSTING | {"key_changed"}
AFTER_ROOMS = frozenset({"too_many_skipped"})
"""All archives share the sessions: what somebody wrote to us alone may come after too much in a room."""
RENEWABLE = frozenset({"no_session", "broken_session", "too_many_skipped"})
SLICE = 50  # ciphertexts in memory at a time
ASK = "I could not read your last message. Could you please send it again?"


class Step(StrEnum):
    """What was tried last: stable codes, stored with the message."""

    REREAD = "reread"
    RENEWED = "renewed"
    ASKED = "asked"
    AUTOMATIC = "automatic"  # the program renewed the session by itself


class Sessions(Protocol):
    """What is needed of ``xmppclient.services.omemo.Omemo``."""

    async def renew(self, jid: Address, device_id: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Line:
    """What has to be known of an unreadable message to decide whether to try it."""

    conversation_id: ConversationId
    sender: Address
    reason: str


def sender_device(message: Message) -> int:
    """The OMEMO device that wrote a kept ciphertext, 0 if it does not say."""
    element = _kept(message)
    for namespace in (ns.OMEMO_2, ns.OMEMO_1):
        header = f"{ns.q(namespace, 'encrypted')}/{ns.q(namespace, 'header')}"
        found = None if element is None else element.find(header)
        text = "" if found is None else found.get("sid", "")
        if text.isascii() and text.isdigit() and len(text) <= 10:
            return int(text)
    return 0


class Repair:
    """The unreadable messages of one account."""

    def __init__(self, ctx: Context, processor: BatchProcessor, omemo: Sessions, messages: Messages) -> None:
        self._ctx = ctx
        self._processor = processor
        self._omemo = omemo
        self._messages = messages
        self._lines: dict[MessageId, Line] = {}
        self._telling = False
        self._waiting: set[Address] = set()  # whose devices changed since their messages were tried
        self._reading = asyncio.Lock()
        self._busy: Address | None = None
        self._meeting: set[ConversationId] = set()  # whose people became known since
        processor.listen(self._on_filed)
        self._subscriptions = (
            ctx.bus.subscribe(DevicesChanged, self._on_devices),
            ctx.bus.subscribe(SessionRenewed, self._on_renewed),
            ctx.bus.subscribe(MessageRemoved, self._on_removed),
            ctx.bus.subscribe(OccupantsChanged, self._on_occupants),
            ctx.bus.subscribe(ConversationRemoved, self._on_conversation_removed),
        )

    async def load(self) -> None:
        """Know what could not be read before."""
        for row in await self._ctx.store.messages.undecryptable(self._ctx.id):
            self._lines[row.id] = _line(row)

    def close(self) -> None:
        for subscription in self._subscriptions:
            subscription.cancel()

    async def reread(self, reasons: frozenset[str], sender: Address | None = None) -> None:
        """Try the messages that failed for one of these reasons again, oldest first."""
        await self._read(self._find(reasons, sender), Step.REREAD)

    # What a person asks for

    async def try_again(self, message: Message) -> bool:
        """Whether it is readable now."""
        await self._read([message.id], Step.REREAD)
        now = await self._ctx.store.messages.get(message.id)
        return now is not None and now.state is not DeliveryState.UNDECRYPTABLE

    async def renew(self, message: Message) -> None:
        """Begin the session with the device that wrote it anew.

        Raises ``UnknownDevice``, ``OmemoUnavailable``.
        """
        device_id = sender_device(message)
        if not device_id or "/" in message.sender:
            raise UnknownDevice(message.sender)
        await self._omemo.renew(message.sender, device_id)
        await self._note([message.id], Step.RENEWED)

    async def ask_again(self, message: Message, conversation: Conversation, text: str = ASK) -> None:
        """Ask its author to send it again: in the conversation, or alone if it was written in a room.

        Raises ``OwnMessage``, and ``RoomHidesAddresses`` if nobody knows who wrote it.
        """
        if message.direction is Direction.OUT:
            raise OwnMessage
        if conversation.kind is not Kind.CHAT:
            conversation = await self._in_private(message)
        await self._messages.send(conversation, text)
        if conversation.draft:  # a message that is sent takes the place of the draft; this one does not
            await self._ctx.store.conversations.set_draft(conversation.id, conversation.draft)
            if shown := await self._ctx.store.conversations.get(conversation.id):
                self._ctx.bus.publish(ConversationChanged(shown))
        await self._note([message.id], Step.ASKED)

    async def _in_private(self, message: Message) -> Conversation:
        """The conversation with the author of a message in a room."""
        if "/" in message.sender:
            raise RoomHidesAddresses
        conversation, new = await self._ctx.store.conversations.ensure(self._ctx.id, message.sender)
        if new:
            self._ctx.bus.publish(ConversationChanged(conversation))
        return conversation

    # What happens by itself

    def _on_devices(self, event: DevicesChanged) -> None:
        """Keys came or trust changed. What we cause by reading again is no news."""
        jid = event.jid
        if event.account_id != self._ctx.id or jid == self._busy or jid in self._waiting:
            return
        if self._concerned(jid):
            self._waiting.add(jid)
            self._ctx.tasks.spawn(self._read_news(jid), "read kept messages again")

    async def _read_news(self, jid: Address) -> None:
        async with self._reading:
            self._waiting.discard(jid)
            self._busy = jid
            try:
                await self._read(self._concerned(jid), Step.REREAD)
            finally:
                self._busy = None

    def _on_occupants(self, event: OccupantsChanged) -> None:
        """A room tells who somebody is, whose messages could not be read for want of that."""
        told = event.account_id == self._ctx.id and any(one.jid and one.occupant_id for one in event.changed)
        waits = any(
            line.reason == HIDDEN and line.conversation_id == event.conversation_id
            for line in self._lines.values()
        )
        if told and waits and event.conversation_id not in self._meeting:
            self._meeting.add(event.conversation_id)
            self._ctx.tasks.spawn(self._read_hidden(event.conversation_id), "read what was nobody's")

    async def _read_hidden(self, conversation_id: ConversationId) -> None:
        async with self._reading:
            self._meeting.discard(conversation_id)
            rows = await self._rows(self._find(frozenset({HIDDEN}), None, conversation_id))
            known = [row.id for row in rows if (await self._author(row)).real]
            await self._read(known, Step.REREAD)

    def _concerned(self, jid: Address) -> list[MessageId]:
        """What may be readable now that devices of ``jid`` changed: of everybody, if our own keys came."""
        waited = self._find(OUR_KEYS, None) if jid == self._ctx.jid else []
        return sorted({*waited, *self._find(AFTER_NEWS, jid)})

    def _on_renewed(self, event: SessionRenewed) -> None:
        if event.account_id == self._ctx.id and self._find(RENEWABLE, event.jid):
            self._ctx.tasks.spawn(self._note_renewed(event), "note a new session")

    async def _note_renewed(self, event: SessionRenewed) -> None:
        for part in _slices(self._find(RENEWABLE, event.jid)):
            rows = await self._rows(part)
            await self._note([m.id for m in rows if sender_device(m) == event.device_id], Step.AUTOMATIC)

    def _on_filed(self, filed: Filed) -> None:
        before = dict(self._lines)
        for message in (*filed.added, *filed.changed):
            if message.state is DeliveryState.UNDECRYPTABLE:
                self._lines[message.id] = _line(message)
            else:
                self._lines.pop(message.id, None)
        for message in filed.removed:
            self._lines.pop(message.id, None)
        if self._lines != before:
            self._tell()

    def _on_removed(self, event: MessageRemoved) -> None:
        if self._lines.pop(event.message_id, None):
            self._tell()

    def _on_conversation_removed(self, event: ConversationRemoved) -> None:
        kept = {
            id_: line for id_, line in self._lines.items() if line.conversation_id != event.conversation_id
        }
        if len(kept) < len(self._lines):
            self._lines = kept
            self._tell()

    # Inside

    def _find(
        self, reasons: frozenset[str], sender: Address | None, conversation_id: ConversationId | None = None
    ) -> list[MessageId]:
        """Oldest first."""
        return sorted(
            id_
            for id_, line in self._lines.items()
            if line.reason in reasons
            and sender in (None, line.sender)
            and conversation_id in (None, line.conversation_id)
        )

    async def _read(self, ids: Sequence[MessageId], step: Step) -> None:
        for part in _slices(ids):
            rows = await self._rows(part)
            found = [(await self._envelope(row), row) for row in rows]
            await self._processor.reread([(envelope, row) for envelope, row in found if envelope])
            left = [row.id for row in rows if row.id in self._lines]
            for row in rows:
                if row.id not in self._lines:
                    await self._ctx.store.repairs.clear(row.id)
            await self._note(left, step)

    async def _rows(self, ids: Sequence[MessageId]) -> list[Message]:
        found = [await self._ctx.store.messages.get(id_) for id_ in ids]
        return [row for row in found if row and row.state is DeliveryState.UNDECRYPTABLE]

    async def _note(self, ids: Sequence[MessageId], step: Step) -> None:
        if ids:
            async with self._ctx.store.transaction():
                for id_ in ids:
                    await self._ctx.store.repairs.note(id_, step, self._ctx.clock.now())
            self._tell()

    def _tell(self) -> None:
        """One event for all that happens in a turn of the loop."""
        if not self._telling:
            self._telling = True
            asyncio.get_running_loop().call_soon(self._publish)

    def _publish(self) -> None:
        self._telling = False
        self._ctx.bus.publish(UnreadableChanged(self._ctx.id))

    async def _envelope(self, row: Message) -> Envelope | None:
        element = _kept(row)
        if element is None:
            return None
        own = self._ctx.jid
        sender = full(element.get("from") or own)
        in_room = element.get("type") == "groupchat"
        return Envelope(
            element,
            Origin.ARCHIVE,
            sender,
            full(element.get("to") or own),
            row.time,
            row.stanza_id,
            room=bare(sender) if in_room else Address(""),
            writer=await self._author(row) if in_room else None,
        )

    async def _author(self, row: Message) -> Author:
        """Who wrote it in a room: as it was told then, or is known by their occupant id since."""
        sender = row.sender
        if "/" in sender and row.occupant_id:
            known = await self._ctx.store.rooms.occupant(row.conversation_id, row.occupant_id)
            sender = known.jid if known and known.jid else sender
        ours = row.direction is Direction.OUT
        return Author(row.nick, sender, "/" not in sender, row.occupant_id, ours)


def _line(row: Message) -> Line:
    return Line(row.conversation_id, row.sender, row.reason)


def _kept(row: Message) -> Element | None:
    try:
        return fromstring(row.ciphertext)  # noqa: S314 - our own copy, parsed under the limits
    except ParseError:
        return None


def _slices(ids: Sequence[MessageId]) -> list[Sequence[MessageId]]:
    return [ids[start : start + SLICE] for start in range(0, len(ids), SLICE)]
