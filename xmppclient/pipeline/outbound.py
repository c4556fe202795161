# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outgoing lane: sends what the outbox holds, in order, until the server has it.

A row leaves the outbox only when the stream acknowledges it or the message is seen
again (carbon, archive). What was in flight when a session ended goes again with the
same origin-id once the archive has been read.
"""

import asyncio
import logging
from collections import deque
from xml.etree.ElementTree import Element

from storage.records import OutboxRecord
from xmppclient.errors import NoDevices, NotConnected, OmemoUnavailable, StorageError, TrustUndecided
from xmppclient.events import ConversationChanged, MessageChanged, ProblemOccurred, TrustRequired
from xmppclient.model import ConversationId, DeliveryState, Encryption, Message, MessageId
from xmppclient.pipeline import compose
from xmppclient.pipeline.cipher import Cipher
from xmppclient.pipeline.context import Context
from xmppclient.stream.protocol import Stream

log = logging.getLogger(__name__)

WINDOW = 128  # messages sent and not yet acknowledged
RETRY = 20.0  # seconds until keys that could not be fetched are asked for again

TRUST = "trust"  # reasons of BLOCKED and FAILED
NO_DEVICES = "no_devices"
BROKEN = "internal_error"  # a fault of ours; the log has it


class Outbound:
    """The only sender of messages of one account."""

    def __init__(self, ctx: Context, stream: Stream, cipher: Cipher) -> None:
        self._ctx = ctx
        self._stream = stream
        self._cipher = cipher
        self._wake = asyncio.Event()
        self._quiet = asyncio.Event()
        self._open = False
        self._session = 0  # number of those that were not resumed
        self._in_flight: dict[str, MessageId] = {}
        self._acked: deque[str] = deque()
        self._settling = asyncio.Lock()
        self._undecided: set[ConversationId] = set()  # wait for a trust decision

    def wake(self) -> None:
        """There is something new to send, or keys are ready."""
        self._wake.set()

    def decided(self) -> None:
        """Devices or trust changed: what waited for that is tried again."""
        self._undecided.clear()
        self.wake()

    def open(self, *, resumed: bool) -> None:
        """A session can carry messages; unless it was resumed, all in flight are sent again."""
        if not resumed:
            self._in_flight.clear()
            self._session += 1
        self._undecided.clear()
        self._open = True
        self._quiet.clear()
        self.wake()

    def shut(self) -> None:
        """The connection is gone."""
        self._open = False

    def acked(self, token: str) -> None:
        """The server has the message with this origin-id."""
        self._acked.append(token)
        self.wake()

    async def quiet(self) -> None:
        """Wait until the server has everything that can be sent now."""
        await self._quiet.wait()

    async def run(self) -> None:
        """The worker; ends by cancellation."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self._settle()
                if self._open:
                    await self._drain()
            except StorageError as error:
                self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
            if self._open and not self._in_flight and not self._wake.is_set():
                self._quiet.set()

    async def settle_now(self) -> None:
        """Record the acknowledgements that have arrived (before closing)."""
        await self._settle()

    async def _settle(self) -> None:
        """One transaction for all acknowledgements at hand; if it fails they stay at hand."""
        async with self._settling:  # the worker may be at it while the session ends
            tokens = list(self._acked)
            if not tokens:
                return
            async with self._ctx.store.transaction():
                ids = [await self._message_of(token) for token in tokens]
                changed = [await self._mark_sent(message_id) for message_id in ids if message_id]
            for token in tokens:
                self._acked.remove(token)
                self._in_flight.pop(token, None)
        await self._tell(*changed)

    async def _message_of(self, token: str) -> MessageId | None:
        """Also of a session that has ended since."""
        if message_id := self._in_flight.get(token):
            return message_id
        message = await self._ctx.store.messages.by_origin(self._ctx.id, token)
        return message.id if message else None

    async def _mark_sent(self, message_id: MessageId) -> Message:
        await self._ctx.store.outbox.remove(message_id)
        return await self._ctx.store.messages.set_state(message_id, DeliveryState.SENT)

    async def _drain(self) -> None:
        session = self._session
        stuck: set[ConversationId] = set()  # order is kept per conversation
        for row in await self._ctx.store.outbox.pending(self._ctx.id):
            if row.message.origin_id in self._in_flight or row.message.conversation_id in stuck:
                continue
            if not self._usable(session) or len(self._in_flight) >= WINDOW:
                return
            if row.message.conversation_id in self._undecided:
                await self._block(row.message)
            elif not await self._send(row, session):
                stuck.add(row.message.conversation_id)

    def _usable(self, session: int) -> bool:
        """Whether this session can still carry messages. In a new one those that were in flight go first."""
        return self._open and session == self._session

    async def _send(self, row: OutboxRecord, session: int) -> bool:
        """False: the message must wait, and those behind it in its conversation too."""
        try:
            stanza = await self._stanza(row)
        except TrustUndecided as undecided:
            self._undecided.add(row.message.conversation_id)
            await self._block(row.message)
            self._ctx.bus.publish(TrustRequired(self._ctx.id, row.message.conversation_id, undecided.devices))
            return False
        except NoDevices:
            await self._fail(row.message, NO_DEVICES)
            return True
        except OmemoUnavailable:
            asyncio.get_running_loop().call_later(RETRY, self.wake)
            return False
        except StorageError:
            raise
        except Exception:
            log.exception("a message could not be made ready")
            await self._fail(row.message, BROKEN)
            return True
        return self._usable(session) and self._hand_over(stanza, row.message)

    def _hand_over(self, stanza: Element, message: Message) -> bool:
        self._in_flight[message.origin_id] = message.id
        try:
            self._stream.send_tracked(stanza, message.origin_id)
        except NotConnected:
            del self._in_flight[message.origin_id]
            self._open = False
            return False
        return True

    async def _stanza(self, row: OutboxRecord) -> Element:
        message = row.message
        if message.encryption is Encryption.NONE:
            return compose.plain(row.to, message.origin_id, message.body)
        recipients = frozenset({row.to, self._ctx.jid})
        async with self._cipher.exclusive():
            sealed = await self._cipher.encrypt(row.to, recipients, message.body, origin_id=message.origin_id)
        await self._cipher.after_commit()
        await self._note_encryption(message, sealed.encryption)
        return compose.encrypted(row.to, message.origin_id, sealed.elements, sealed.encryption)

    async def _note_encryption(self, message: Message, encryption: Encryption) -> None:
        """Show how it really travels, and that a blocked one moves again."""
        if message.encryption is encryption and message.state is DeliveryState.QUEUED:
            return
        changed = await self._ctx.store.messages.set_state(
            message.id, DeliveryState.QUEUED, encryption=encryption
        )
        self._ctx.bus.publish(MessageChanged(self._ctx.id, changed))

    async def _block(self, message: Message) -> None:
        if message.state is not DeliveryState.BLOCKED:
            await self._tell(
                await self._ctx.store.messages.set_state(message.id, DeliveryState.BLOCKED, TRUST)
            )

    async def _fail(self, message: Message, reason: str) -> None:
        async with self._ctx.store.transaction():
            await self._ctx.store.outbox.remove(message.id)
            changed = await self._ctx.store.messages.set_state(message.id, DeliveryState.FAILED, reason)
        await self._tell(changed)

    async def _tell(self, *messages: Message) -> None:
        for message in messages:
            self._ctx.bus.publish(MessageChanged(self._ctx.id, message))
        for conversation_id in {message.conversation_id for message in messages}:
            if conversation := await self._ctx.store.conversations.get(conversation_id):
                self._ctx.bus.publish(ConversationChanged(conversation))
