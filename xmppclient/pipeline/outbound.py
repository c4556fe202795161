# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outgoing lane: sends messages and actions of the outbox, in order, until the server has them.

A row leaves the outbox only when the stream acknowledges it or the message is seen
again (carbon, archive). What was in flight when a session ended goes again with the
same origin-id once the archive has been read.
"""

import asyncio
import logging
from collections import deque
from dataclasses import replace
from xml.etree.ElementTree import Element

from storage.records import OutboxRecord
from xmppclient.errors import NoDevices, NotConnected, OmemoUnavailable, StorageError, TrustUndecided
from xmppclient.events import ConversationChanged, MessageChanged, ProblemOccurred, TrustRequired
from xmppclient.model import Action, ConversationId, DeliveryState, Encryption, Message
from xmppclient.pipeline import compose, content, placement, words
from xmppclient.pipeline.cipher import ENCRYPTED_TAGS, Cipher
from xmppclient.pipeline.content import Content
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.delivery import Delivery
from xmppclient.pipeline.discretion import Disclosure, Discretion
from xmppclient.stream.protocol import Stream

log = logging.getLogger(__name__)

WINDOW = 128  # messages sent and not yet acknowledged
RETRY = 20.0  # seconds until keys that could not be fetched are asked for again

TRUST = "trust"  # reasons of BLOCKED and FAILED
NO_DEVICES = "no_devices"
BROKEN = "internal_error"  # a fault of ours; the log has it

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
        self._in_flight: dict[str, Message | Action] = {}
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
                changed = [await self._arrived(token) for token in tokens]
            for token in tokens:
                self._acked.remove(token)
                self._in_flight.pop(token, None)
        await self._tell(*(message for message in changed if message))

    async def _arrived(self, token: str) -> Message | None:
        """The server has what was sent with this id, perhaps in a session that has ended since."""
        store = self._ctx.store
        if message := await store.messages.by_origin(self._ctx.id, token):
            return await self._delivery.reached(message, DeliveryState.SENT)
        if action := await store.actions.by_origin(self._ctx.id, token):
            await store.outbox.remove_action(action.id)
        return None

    async def _drain(self) -> None:
        session = self._session
        stuck: set[ConversationId] = set()  # order is kept per conversation
        for row in await self._ctx.store.outbox.pending(self._ctx.id):
            item = _item(row)
            if item.origin_id in self._in_flight or item.conversation_id in stuck:
                continue
            if not self._usable(session) or len(self._in_flight) >= WINDOW:
                return
            if item.conversation_id in self._undecided:
                await self._block(item)
            elif not await self._send(row, session):
                stuck.add(item.conversation_id)

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
        except OmemoUnavailable:
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
        return self._usable(session) and self._hand_over(stanza, item)

    def _hand_over(self, stanza: Element, item: Message | Action) -> bool:
        self._in_flight[item.origin_id] = item
        try:
            self._stream.send_tracked(stanza, item.origin_id)
        except NotConnected:
            del self._in_flight[item.origin_id]
            self._open = False
            return False
        return True

    async def _stanza(self, row: OutboxRecord) -> Element | None:
        """What to send; None: the row changed meanwhile, so look again."""
        item = _item(row)
        said = await self._content(row)
        elements = content.write(replace(said, body=""))
        if item.encryption is Encryption.NONE:
            beside = placement.outside(elements, (Encryption.NONE,))
            stanza = compose.plain(row.to, item.origin_id, said.body, beside)
            return stanza if await self._take(row, item.encryption) else None
        recipients = frozenset({row.to, self._ctx.jid})
        async with self._cipher.exclusive():
            sealed = await self._cipher.encrypt(
                row.to,
                recipients,
                said.body,
                origin_id=item.origin_id,
                beside=placement.inside(elements),
            )
        await self._cipher.after_commit()
        if not await self._take(row, sealed.encryption):
            return None
        versions = {VERSIONS[element.tag] for element in sealed.elements if element.tag in VERSIONS}
        beside = placement.outside(elements, versions)
        return compose.encrypted(row.to, item.origin_id, sealed.elements, sealed.encryption, beside)

    async def _content(self, row: OutboxRecord) -> Content:
        messages = self._ctx.store.messages
        if row.action:
            target = await messages.get(row.action.message_id) if row.action.message_id else None
            return words.of_action(row.action, target, await self._answered(target))
        assert row.message, "an outbox row has a message or an action"
        conversation = await self._ctx.store.conversations.get(row.message.conversation_id)
        markable = conversation and await self._discretion.tells(Disclosure.MARKERS, conversation)
        return words.of_message(row.message, await self._answered(row.message), markable=bool(markable))

    async def _answered(self, message: Message | None) -> Message | None:
        """What a reply answers, as it is stored now."""
        if message is None or message.quote is None:
            return None
        return await self._ctx.store.messages.get(message.quote.message_id)

    async def _take(self, row: OutboxRecord, encryption: Encryption) -> bool:
        """Note that it goes out now, and how; False if it was changed or withdrawn meanwhile."""
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
            taken = await store.outbox.take(row.position)
        if changed:
            self._ctx.bus.publish(MessageChanged(self._ctx.id, changed))
        return taken

    async def _block(self, item: Message | Action) -> None:
        if not isinstance(item, Message) or item.state is DeliveryState.BLOCKED:
            return
        if await self._ctx.store.messages.get(item.id):  # it may have been deleted meanwhile
            blocked = await self._ctx.store.messages.set_state(item.id, DeliveryState.BLOCKED, TRUST)
            await self._tell(blocked)

    async def _fail(self, item: Message | Action, reason: str, error: NoDevices | None = None) -> None:
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
