# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outgoing lane: sends messages and actions of the outbox, in order, until the server has them.

A row leaves the outbox only when the stream acknowledges it or the message is seen
again (carbon, archive). What was in flight when a session ended goes again with the
same origin-id once the archive has been read. To a room only its return is a proof (``reflections``),
and what is encrypted for one lets other conversations pass (``readying``).
"""

import asyncio
import logging
from collections import deque
from functools import partial
from xml.etree.ElementTree import Element, tostring

from storage.records import OutboxRecord
from xmppclient.errors import (
    NoDevices,
    NotConnected,
    NotInRoom,
    OmemoUnavailable,
    RequestError,
    RequestTimedOut,
    RoomError,
    RoomHidesAddresses,
    StorageError,
    TrustUndecided,
    XmppClientError,
)
from xmppclient.events import (
    ConversationChanged,
    MessageChanged,
    ProblemOccurred,
    TrustRequired,
)
from xmppclient.model import (
    Action,
    Address,
    ConversationId,
    DeliveryState,
    Encryption,
    Kind,
    Message,
)
from xmppclient.pipeline import whispers
from xmppclient.pipeline.cipher import Cipher
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.delivery import BROKEN, HIDES_ADDRESSES, NO_DEVICES, OTHER_PERSON, Delivery
from xmppclient.pipeline.filing import Filed
from xmppclient.pipeline.readying import Readying
from xmppclient.pipeline.reflections import Reflections
from xmppclient.pipeline.rooms import RoomView
from xmppclient.pipeline.stanzas import Stanzas, item_of
from xmppclient.stream.protocol import Stream

log = logging.getLogger(__name__)

WINDOW = 128  # messages sent and not yet acknowledged
RETRY = 20.0  # seconds until keys that could not be fetched are asked for again
MAX_STANZA = 256 * 1024  # bytes that a server takes if it does not say how many (XEP-0478)

TRUST = "trust"  # reasons of BLOCKED and FAILED
ROOM = "room"  # it gives away more than before, and the user has to decide
TOO_LARGE = "policy-violation"  # what a server would say, and close the connection

NOT_NOW = (OmemoUnavailable, NotConnected, RequestError, RequestTimedOut, RoomError)
"""Who shall read it, or with which keys, cannot be found out now."""


class Outbound:
    """The only sender of messages of one account."""

    def __init__(self, ctx: Context, stream: Stream, cipher: Cipher) -> None:
        self._ctx = ctx
        self._stream = stream
        self._delivery = Delivery(ctx)
        self._stanzas = Stanzas(ctx, cipher)
        self._wake = asyncio.Event()
        self._quiet = asyncio.Event()
        self._open = False
        self._moment = 0  # counts whatever makes rows go again
        self._session = 0  # the moment when it began, if it was not resumed
        self._again: dict[Address, int] = {}  # the moment when rows of a room went again
        self._in_flight: dict[str, OutboxRecord] = {}
        self._reflections = Reflections(ctx)
        self._acked: deque[str] = deque()
        self._settling = asyncio.Lock()
        self._readying = Readying(ctx, self._wake.set)
        self._undecided: set[ConversationId] = set()  # wait for a trust decision
        self._max_stanza = MAX_STANZA
        self._spoke: dict[Address, float] = {}  # when in rooms, by the clock of the loop

    def limit(self, max_stanza: int) -> None:
        """The largest stanza that the server takes, in bytes; 0: unknown."""
        self._max_stanza = max_stanza or MAX_STANZA

    def wake(self) -> None:
        """There is something new to send, or keys are ready."""
        self._readying.stir()
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
            self._moment += 1
            self._session = self._moment
        self._undecided.clear()
        self._open = True
        self._quiet.clear()
        self.wake()

    def entered(self, room: Address) -> None:
        """We are in a room, perhaps again, and its archive was read: what did not come back goes again."""
        again = self._reflections.forget(room)
        for token in [token for token, row in self._in_flight.items() if row.to == room]:
            del self._in_flight[token]
            again = True
        if again:
            self._goes_again(room)
        self.wake()

    def inside(self, room: Address) -> None:
        """We asked, and are still in a room."""
        if self._reflections.inside(room):
            self._goes_again(room)
            self.wake()

    def _goes_again(self, room: Address) -> None:
        """What is being made ready for this room now was written later, and must not overtake."""
        self._moment += 1
        self._again[room] = self._moment

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
            busy = self._in_flight or self._reflections.awaited or self._readying
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
        moment = self._moment
        stuck = set(self._readying.passed)  # order is kept per conversation
        closed = await self._closed()
        for row in await self._ctx.store.outbox.pending(self._ctx.id, without=closed):
            item = item_of(row)
            if self._is_on_its_way(item) or item.conversation_id in stuck:
                continue
            if not self._usable(moment) or len(self._in_flight) + len(self._readying) >= WINDOW:
                return
            room = self._ctx.rooms.of(row.to)
            if room and room.held:
                await self._block(item, ROOM)
            elif item.conversation_id in self._undecided:
                await self._block(item)
            elif room and self._too_soon(room):
                stuck.add(item.conversation_id)
            elif room and item.encryption is not Encryption.NONE:
                self._readying.start(item.conversation_id, partial(self._send, row, moment))
                stuck.add(item.conversation_id)
            elif not await self._send(row, moment):
                stuck.add(item.conversation_id)

    def _too_soon(self, room: RoomView) -> bool:
        """A room in slow mode wants a pause between two messages (XEP-0500); we are woken after it."""
        loop = asyncio.get_running_loop()
        left = self._spoke.get(room.address, float("-inf")) + room.slow - loop.time()
        if room.slow and left > 0:
            loop.call_later(left, self.wake)
        return bool(room.slow) and left > 0

    def _is_on_its_way(self, item: Message | Action) -> bool:
        return item.origin_id in self._in_flight or item.origin_id in self._reflections.awaited

    async def _closed(self) -> tuple[Address, ...]:
        """Rooms that we cannot speak in now: what is for them waits, and keeps nothing else waiting."""
        recipients = await self._ctx.store.outbox.recipients(self._ctx.id)
        return tuple([address for address in recipients if await self._is_closed(address)])

    async def _is_closed(self, address: Address) -> bool:
        if room := self._ctx.rooms.of(address):
            return not (room.can_send or room.held)
        if (room := whispers.place(self._ctx, address)[0]) is not None:
            return not room.inside
        conversation = await self._ctx.store.conversations.find(self._ctx.id, address)
        return conversation is not None and conversation.kind is Kind.GROUPCHAT

    def _usable(self, moment: int) -> bool:
        """Whether this session can still carry messages. In a new one those that were in flight go first."""
        return self._open and moment >= self._session

    async def _send(self, row: OutboxRecord, moment: int) -> bool:
        """False: it must wait, and what is behind it in its conversation too."""
        item, room = item_of(row), self._ctx.rooms.of(row.to)
        if whispers.changed_hands(self._ctx, item, row.to):
            await self._fail(item, OTHER_PERSON, NotInRoom())
            return True
        try:
            stanza = await self._stanzas.of(row)
        except TrustUndecided as undecided:
            self._undecided.add(item.conversation_id)
            await self._block(item)
            self.wake()  # so is what was written behind it
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
        if len(tostring(stanza)) > self._max_stanza:
            await self._fail(item, TOO_LARGE)
            return True
        return self._may_leave(row, room, moment) and self._hand_over(stanza, row)

    def _may_leave(self, row: OutboxRecord, room: RoomView | None, moment: int) -> bool:
        """Encrypting takes time: the room may have become another meanwhile, or be none of ours any more."""
        other = self._ctx.rooms.of(row.to) is not room or bool(room and room.held)
        if other or whispers.changed_hands(self._ctx, item_of(row), row.to):
            self.wake()
            return False
        first = moment >= self._again.get(row.to, 0)
        return first and self._usable(moment) and (room is None or room.can_send)

    def _hand_over(self, stanza: Element, row: OutboxRecord) -> bool:
        token = item_of(row).origin_id
        self._in_flight[token] = row
        self._spoke[row.to] = asyncio.get_running_loop().time()
        try:
            self._stream.send_tracked(stanza, token)
        except NotConnected:
            del self._in_flight[token]
            self._open = False
            return False
        return True

    async def _block(self, item: Message | Action, reason: str = TRUST) -> None:
        if not isinstance(item, Message) or item.state is DeliveryState.BLOCKED:
            return
        if await self._ctx.store.messages.get(item.id):  # it may have been deleted meanwhile
            blocked = await self._ctx.store.messages.set_state(item.id, DeliveryState.BLOCKED, reason)
            await self._tell(blocked)

    async def _fail(self, item: Message | Action, reason: str, error: XmppClientError | None = None) -> None:
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
