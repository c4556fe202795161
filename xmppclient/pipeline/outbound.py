# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outgoing lane: sends messages and actions of the outbox, in order, until the server has them.

A row leaves the outbox only when the stream acknowledges it or the message is seen
again (carbon, archive). What was in flight when a session ended goes again with the
same origin-id once the archive has been read. To a room only its return is a proof (``reflections``).
"""

import asyncio
import logging
from collections import deque
from dataclasses import replace
from xml.etree.ElementTree import Element

from storage.records import OutboxRecord
from xmppclient.errors import (
    EncryptionError,
    NoDevices,
    NotConnected,
    OmemoUnavailable,
    RequestError,
    RequestTimedOut,
    RoomError,
    RoomHidesAddresses,
    StorageError,
    TrustUndecided,
)
from xmppclient.events import (
    ConversationChanged,
    KeysProgress,
    MessageChanged,
    ProblemOccurred,
    RoomNoticed,
    TrustRequired,
)
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
from xmppclient.pipeline.delivery import Delivery
from xmppclient.pipeline.discretion import Disclosure, Discretion
from xmppclient.pipeline.filing import Filed
from xmppclient.pipeline.reflections import Reflections
from xmppclient.pipeline.rooms import RoomView
from xmppclient.stream.protocol import Stream

log = logging.getLogger(__name__)

WINDOW = 128  # messages sent and not yet acknowledged
RETRY = 20.0  # seconds until keys that could not be fetched are asked for again

TRUST = "trust"  # reasons of BLOCKED and FAILED
ROOM = "room"  # it gives away more than before, and the user has to decide
HIDES_ADDRESSES = "room_hides_addresses"
NO_DEVICES = "no_devices"
BROKEN = "internal_error"  # a fault of ours; the log has it

NOT_NOW = (OmemoUnavailable, NotConnected, RequestError, RequestTimedOut, RoomError)
"""Who shall read it, or with which keys, cannot be found out now."""

VERSIONS = dict(zip(ENCRYPTED_TAGS, (Encryption.OMEMO_2, Encryption.OMEMO_1), strict=True))


class Outbound:
    """The only sender of messages of one account."""

    def __init__(self, ctx: Context, stream: Stream, cipher: Cipher) -> None:
        self._ctx = ctx
        self._stream = stream
        self._cipher = cipher
        self._delivery = Delivery(ctx)
        self._discretion = Discretion(ctx)
        self._wake = asyncio.Event()
        self._quiet = asyncio.Event()
        self._open = False
        self._session = 0  # number of those that were not resumed
        self._in_flight: dict[str, OutboxRecord] = {}
        self._reflections = Reflections(ctx)
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
            self._reflections.clear()
            self._session += 1
        self._undecided.clear()
        self._open = True
        self._quiet.clear()
        self.wake()

    def entered(self, room: Address) -> None:
        """We are in a room, perhaps again, and its archive was read: what did not come back goes again."""
        self._reflections.forget(room)
        for token in [token for token, row in self._in_flight.items() if row.to == room]:
            del self._in_flight[token]
        self.wake()

    def inside(self, room: Address) -> None:
        """We asked, and are still in a room."""
        if self._reflections.inside(room):
            self.wake()

    def retried(self, token: str) -> None:
        """A message that failed goes again."""
        self._reflections.seen(token)

    def on_filed(self, filed: Filed) -> None:
        """Something was committed: perhaps messages of ours that came back from a room."""
        for token in filed.proven:
            if self._reflections.seen(token) or self._came_back(token):
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
            busy = self._in_flight or self._reflections.awaited
            if self._open and not busy and not self._wake.is_set():
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
                changed = [await self._arrived(token) for token in tokens]
            for token in tokens:
                self._acked.remove(token)
                row = self._in_flight.pop(token, None)
                if row and (room := self._ctx.rooms.of(row.to)):
                    self._reflections.await_return(token, room)
        await self._tell(*(message for message in changed if message))

    async def _arrived(self, token: str) -> Message | None:
        """The server has what was sent with this id, perhaps in a session that has ended since."""
        store = self._ctx.store
        if message := await store.messages.by_origin(self._ctx.id, token):
            in_room = await self._is_room(message.conversation_id)
            return None if in_room else await self._delivery.reached(message, DeliveryState.SENT)
        action = await store.actions.by_origin(self._ctx.id, token)
        if action and not await self._is_room(action.conversation_id):
            await store.outbox.remove_action(action.id)
        return None

    async def _is_room(self, conversation_id: ConversationId) -> bool:
        conversation = await self._ctx.store.conversations.get(conversation_id)
        return conversation is not None and conversation.kind is Kind.GROUPCHAT

    def _came_back(self, token: str) -> bool:
        row = self._in_flight.get(token)
        if row is None or self._ctx.rooms.of(row.to) is None:
            return False
        del self._in_flight[token]
        return True

    async def _drain(self) -> None:
        session = self._session
        stuck: set[ConversationId] = set()  # order is kept per conversation
        closed = await self._closed()
        for row in await self._ctx.store.outbox.pending(self._ctx.id, without=closed):
            item = _item(row)
            if self._is_on_its_way(item) or item.conversation_id in stuck:
                continue
            if not self._usable(session) or len(self._in_flight) >= WINDOW:
                return
            room = self._ctx.rooms.of(row.to)
            if room and room.held:
                await self._block(item, ROOM)
            elif item.conversation_id in self._undecided:
                await self._block(item)
            elif not await self._send(row, session):
                stuck.add(item.conversation_id)

    def _is_on_its_way(self, item: Message | Action) -> bool:
        return item.origin_id in self._in_flight or item.origin_id in self._reflections.awaited

    async def _closed(self) -> tuple[Address, ...]:
        """Rooms that we cannot speak in now: what is for them waits, and keeps nothing else waiting."""
        recipients = await self._ctx.store.outbox.recipients(self._ctx.id)
        return tuple([address for address in recipients if await self._is_closed(address)])

    async def _is_closed(self, address: Address) -> bool:
        if room := self._ctx.rooms.of(address):
            return not (room.can_send or room.held)
        conversation = await self._ctx.store.conversations.find(self._ctx.id, address)
        return conversation is not None and conversation.kind is Kind.GROUPCHAT

    def _usable(self, session: int) -> bool:
        """Whether this session can still carry messages. In a new one those that were in flight go first."""
        return self._open and session == self._session

    async def _send(self, row: OutboxRecord, session: int) -> bool:
        """False: it must wait, and what is behind it in its conversation too."""
        item = _item(row)
        try:
            stanza = await self._stanza(row)
        except TrustUndecided as undecided:
            self._undecided.add(item.conversation_id)
            await self._block(item)
            self._ctx.bus.publish(TrustRequired(self._ctx.id, item.conversation_id, undecided.devices))
            return False
        except NoDevices as error:
            await self._fail(item, NO_DEVICES, error)
            return True
        except RoomHidesAddresses as error:
            await self._fail(item, HIDES_ADDRESSES, error)
            return True
        except NOT_NOW:
            asyncio.get_running_loop().call_later(RETRY, self.wake)
            return False
        except StorageError:
            raise
        except Exception:
            log.exception("a message could not be made ready")
            await self._fail(item, BROKEN)
            return True
        if stanza is None:
            self.wake()
            return False
        return self._may_leave(row, session) and self._hand_over(stanza, row)

    def _may_leave(self, row: OutboxRecord, session: int) -> bool:
        """Encrypting takes time: the room may have become another meanwhile."""
        room = self._ctx.rooms.of(row.to)
        return self._usable(session) and (room is None or (room.can_send and not room.held))

    def _hand_over(self, stanza: Element, row: OutboxRecord) -> bool:
        token = _item(row).origin_id
        self._in_flight[token] = row
        try:
            self._stream.send_tracked(stanza, token)
        except NotConnected:
            del self._in_flight[token]
            self._open = False
            return False
        return True

    async def _stanza(self, row: OutboxRecord) -> Element | None:
        """What to send; None: the row changed meanwhile, so look again."""
        item = _item(row)
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
        if not await self._take(row, sealed.encryption, sealed.left_out):
            return None
        if room:
            await self._note_silent(conversation.id, sealed.left_out)
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
        if row.action:
            target = await messages.get(row.action.message_id) if row.action.message_id else None
            return words.of_action(row.action, target, await self._answered(target), receipt=receipt)
        assert row.message, "an outbox row has a message or an action"
        markable = await self._discretion.tells(Disclosure.MARKERS, conversation)
        answered = await self._answered(row.message)
        return words.of_message(row.message, answered, markable=markable, receipt=receipt)

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

    async def _note_silent(self, conversation_id: ConversationId, left_out: tuple[Address, ...]) -> None:
        """Remember who cannot read along, and say it once of each."""
        record = await self._ctx.store.rooms.get(conversation_id)
        if record is None or set(record.silent) == set(left_out):
            return
        await self._ctx.store.rooms.change(conversation_id, silent=left_out)
        if news := tuple(one for one in left_out if one not in record.silent):
            self._ctx.bus.publish(RoomNoticed(self._ctx.id, conversation_id, "left_out", news))

    async def _block(self, item: Message | Action, reason: str = TRUST) -> None:
        if not isinstance(item, Message) or item.state is DeliveryState.BLOCKED:
            return
        if await self._ctx.store.messages.get(item.id):  # it may have been deleted meanwhile
            blocked = await self._ctx.store.messages.set_state(item.id, DeliveryState.BLOCKED, reason)
            await self._tell(blocked)

    async def _fail(self, item: Message | Action, reason: str, error: EncryptionError | None = None) -> None:
        """A message shows that it failed; of an action only an error can tell."""
        store = self._ctx.store
        if isinstance(item, Action):
            await store.outbox.remove_action(item.id)
            if error:
                self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
            return
        async with store.transaction():
            if await store.messages.get(item.id) is None:
                return
            await store.outbox.remove(item.id)
            changed = await store.messages.set_state(item.id, DeliveryState.FAILED, reason)
        await self._tell(changed)

    async def _tell(self, *messages: Message) -> None:
        for message in messages:
            self._ctx.bus.publish(MessageChanged(self._ctx.id, message))
        for conversation_id in {message.conversation_id for message in messages}:
            if conversation := await self._ctx.store.conversations.get(conversation_id):
                self._ctx.bus.publish(ConversationChanged(conversation))


def _item(row: OutboxRecord) -> Message | Action:
    item = row.message or row.action
    assert item, "an outbox row has a message or an action"
    return item
