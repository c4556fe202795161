# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens to one batch: classify → deduplicate → decrypt → store → announce.

Ratchet state, messages and the covered part of the archive are one transaction.
"""

import asyncio
from collections.abc import Callable, Collection
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace

from xmppclient.model import (
    Action,
    Address,
    DeliveryState,
    Direction,
    Encryption,
    Interval,
    Kind,
    Message,
)
from xmppclient.pipeline.cipher import Cipher
from xmppclient.pipeline.classify import Bounce, Draft, Signal, bounce_counts, classify
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.envelope import Envelope, Origin
from xmppclient.pipeline.filing import Filed, Filing
from xmppclient.pipeline.known import KnownMessages, comes_back, key_of, key_of_forgotten
from xmppclient.pipeline.order import Order
from xmppclient.pipeline.reader import HIDDEN, Reading, read
from xmppclient.pipeline.senders import blocks
from xmppclient.pipeline.signals import Signals

NOT_THERE = frozenset(
    {"not-acceptable", "recipient-unavailable", "remote-server-not-found", "remote-server-timeout"}
)
"""A room says the first to somebody who is not in it (XEP-0045 §7.4), servers say the others on the way
there: we may not be inside, and nothing is wrong with the message."""

Listener = Callable[[Filed], None]
"""Hears what was committed, at once and in order."""


@dataclass(slots=True)
class Sorted:
    """A batch after classification and deduplication."""

    fresh: list[tuple[Draft, Message | None]] = field(default_factory=list)  # with an unreadable copy
    seen: list[tuple[Draft, Message | Action]] = field(default_factory=list)
    bounces: list[Bounce] = field(default_factory=list)
    signals: list[Signal] = field(default_factory=list)

    @property
    def encrypted(self) -> bool:
        return any(draft.encrypted for draft, _ in self.fresh)


class BatchProcessor:
    """Takes batches of one account through the stages."""

    def __init__(self, ctx: Context, cipher: Cipher) -> None:
        self._ctx = ctx
        self._cipher = cipher
        self._filing = Filing(ctx)
        self._signals = Signals(ctx)
        self._order = Order()
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Call this after each commit, before the front ends hear of it."""
        self._listeners.append(listener)

    async def process(self, envelopes: Collection[Envelope], covered: Interval | None) -> int:
        """Store a batch and announce it; returns the number of new messages. ``covered``: what of the
        archive is stored then.

        Raises ``StorageError``; then nothing was stored and the ratchets stand as before.
        """
        work = await self._sort(envelopes)
        return await self._run(work, self._order.reached(covered, envelopes))

    async def reread(self, unreadable: Collection[tuple[Envelope, Message]]) -> None:
        """Try again to read what could not be read before; successes replace their rows."""
        work = Sorted()
        for envelope, stored in unreadable:
            if isinstance(draft := classify(envelope, self._ctx.jid, self._ctx.rooms), Draft):
                work.fresh.append((draft, stored))
        if work.fresh:
            await self._run(work, None)

    async def _run(self, work: Sorted, covered: Interval | None) -> int:
        strangers = await self._filing.strangers(draft for draft, _ in work.fresh)
        async with AsyncExitStack() as stack:
            if work.encrypted:
                await stack.enter_async_context(self._cipher.exclusive())
            filed = await self._read_and_store(work, strangers, covered)
        if work.encrypted:
            await self._cipher.after_commit()
        for listener in self._listeners:
            listener(filed)
        await self._filing.announce(filed)
        return len(filed.added)

    async def _sort(self, envelopes: Collection[Envelope]) -> Sorted:
        work = Sorted()
        drafts: list[Draft] = []
        blocked = await self._ctx.store.requests.blocked(self._ctx.id)
        for envelope in envelopes:
            match classify(envelope, self._ctx.jid, self._ctx.rooms):
                case Draft() | Signal() as it if blocks(blocked, it.peer):
                    continue
                case Draft() as draft:
                    drafts.append(draft)
                case Signal() as signal:
                    work.signals.append(signal)
                case Bounce() as bounce:
                    work.bounces.append(bounce)
        known = await self._known(drafts) if drafts else KnownMessages({})
        self._order.begin()
        for draft in drafts:
            repeated, stored = known.find(draft)
            if not repeated and (stored := await self._renamed(draft, work)):
                repeated = True
            if not repeated:
                work.fresh.append((self._order.placed(draft), None))
                known.add(draft)
            elif stored is not None:
                if self._is_ours(stored) and comes_back(draft, stored):
                    draft = replace(draft, direction=Direction.OUT)
                self._order.follow(draft, stored)
                self._sort_repeated(work, draft, stored)
        return work

    async def _renamed(self, draft: Draft, work: Sorted) -> Message | None:
        """A message of ours that comes back without the name that we gave it, as from a gateway to
        another network: known by its words, while it is on its way."""
        if draft.room is None or draft.direction is Direction.IN or draft.origin_id or draft.encrypted:
            return None
        if draft.envelope.origin is Origin.ARCHIVE:
            return None
        returned = {stored.id for _, stored in work.seen if isinstance(stored, Message)}
        for row in await self._ctx.store.outbox.pending(self._ctx.id):
            sent = row.message if row.attempts and row.to == draft.room.address else None
            if sent is None or sent.id in returned or sent.encryption is not Encryption.NONE:
                continue
            if sent.body == draft.body:
                return sent
        return None

    def _is_ours(self, stored: Message | Action) -> bool:
        return stored.sender == self._ctx.jid

    def _sort_repeated(self, work: Sorted, draft: Draft, stored: Message | Action) -> None:
        """A message we could not read may come again, encrypted anew, or from an archive that knows its
        author: then it is worth reading."""
        unreadable = isinstance(stored, Message) and stored.state is DeliveryState.UNDECRYPTABLE
        resent = draft.envelope.stanza_id != stored.stanza_id
        met = unreadable and draft.real and isinstance(stored, Message) and stored.reason == HIDDEN
        if unreadable and isinstance(stored, Message) and draft.encrypted and (resent or met):
            work.fresh.append((draft, stored))
        else:
            work.seen.append((draft, stored))

    async def _known(self, drafts: list[Draft]) -> KnownMessages:
        store, account_id = self._ctx.store, self._ctx.id
        keys = [key_of(draft) for draft in drafts]
        return KnownMessages(
            await store.messages.known_many(account_id, keys),
            await store.actions.known_many(account_id, keys),
            await store.forgotten.known_many(account_id, map(key_of_forgotten, drafts)),
        )

    async def _read_and_store(
        self, work: Sorted, strangers: frozenset[Address], covered: Interval | None
    ) -> Filed:
        new: list[Reading] = []
        cured: list[tuple[Message, Reading]] = []
        failed: list[tuple[Message, str]] = []
        for draft, unreadable in work.fresh:
            reading = await read(draft, self._cipher, self._ctx.jid, stranger=draft.peer in strangers)
            if reading and unreadable is None:
                new.append(reading)
            elif reading and unreadable and not reading.unreadable:
                cured.append((unreadable, reading))
            elif reading and unreadable and reading.message:
                failed.append((unreadable, reading.message.reason))
            await asyncio.sleep(0)
        async with self._ctx.store.transaction():
            filed = await self._filing.add(new, strangers)
            for old, reading in cured:
                await self._filing.cure(old, reading, filed)
            for old, reason in failed:
                await self._filing.explain(old, reason, filed)
            await self._settle(work, filed)
            await self._signals.file(work.signals, new, filed)
            if work.encrypted:
                await self._cipher.flush()
            if covered:
                await self._ctx.store.archive.cover(covered)
        return filed

    async def _settle(self, work: Sorted, filed: Filed) -> None:
        for draft, stored in work.seen:
            if draft.direction is Direction.OUT:
                filed.proven.append(stored.origin_id)
            if changed := await self._filing.prove(stored, draft):
                filed.changed.append(changed)
        for bounce in work.bounces:
            if changed := await self._bounced(bounce):
                filed.changed.append(changed)
                filed.proven.append(changed.origin_id)
            elif await self._bounced_action(bounce):
                filed.proven.append(bounce.attribute_id)

    async def _bounced(self, bounce: Bounce) -> Message | None:
        store = self._ctx.store
        message = await store.messages.by_origin(self._ctx.id, bounce.attribute_id)
        if message is None or message.direction is not Direction.OUT:
            return None
        home = await store.conversations.get(message.conversation_id)
        if home is None or not bounce_counts(bounce, self._ctx.jid, home.address, home.kind):
            return None
        room = self._ctx.rooms.of(home.address)
        if room and bounce.condition in NOT_THERE:
            room.unreflected()
            return None
        await store.outbox.remove(message.id)
        return await store.messages.set_state(message.id, DeliveryState.FAILED, bounce.condition)

    async def _bounced_action(self, bounce: Bounce) -> bool:
        """Whether a room refused an action for good: it is not sent again in each session."""
        store = self._ctx.store
        action = await store.actions.by_origin(self._ctx.id, bounce.attribute_id)
        home = await store.conversations.get(action.conversation_id) if action else None
        if action is None or home is None or home.kind is not Kind.GROUPCHAT:
            return False
        if not bounce_counts(bounce, self._ctx.jid, home.address, home.kind):
            return False
        if (room := self._ctx.rooms.of(home.address)) and bounce.condition in NOT_THERE:
            room.unreflected()
            return False
        await store.outbox.remove_action(action.id)
        return True
