# SPDX-License-Identifier: AGPL-3.0-or-later
"""The store stage: files messages into conversations inside the lane's transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from xmppclient.address import domain
from xmppclient.events import (
    ConversationChanged,
    Event,
    MessageAdded,
    MessageChanged,
    MessageRemoved,
    RoomNoticed,
)
from xmppclient.model import (
    Action,
    ActionKind,
    Address,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Kind,
    Message,
    MessageId,
    Policy,
)
from xmppclient.pipeline import whispers
from xmppclient.pipeline.actions import Effects, spoken
from xmppclient.pipeline.classify import Draft, Signal
from xmppclient.pipeline.context import OUR_ARCHIVE, Context
from xmppclient.pipeline.delivery import Delivery
from xmppclient.pipeline.reader import Reading

CLOCKS_APART = timedelta(minutes=5)  # what is older than the newest by more than this is history
A_MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class Filed:
    """What a transaction did, to be announced after its commit."""

    added: list[Message] = field(default_factory=list)
    changed: list[Message] = field(default_factory=list)
    removed: list[Message] = field(default_factory=list)  # ciphertexts that turned out to be actions
    arrived: list[tuple[Reading, Message]] = field(default_factory=list)  # what ``added`` holds, as it came
    signals: list[Signal] = field(default_factory=list)  # that concern us and not the store
    seen: list[tuple[Message, int]] = field(default_factory=list)
    """Messages that another device of ours wrote, and how many before each were unread until then."""

    others: dict[ConversationId, str] = field(default_factory=dict)  # nicks that changed hands
    proven: list[str] = field(default_factory=list)  # sent ids of ours: seen again, or refused for good

    @property
    def touched(self) -> tuple[ConversationId, ...]:
        told = (*self.added, *self.changed, *self.removed)
        return tuple(dict.fromkeys(message.conversation_id for message in told))


class Filing:
    """Writes to the store; every method runs inside the caller's transaction."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._effects = Effects(ctx)
        self._delivery = Delivery(ctx)

    async def strangers(self, drafts: Iterable[Draft]) -> frozenset[Address]:
        """Which of these people the user has never dealt with; who is in a room of ours is none."""
        peers = {draft.peer for draft in drafts if draft.kind is Kind.CHAT}
        return frozenset([peer for peer in peers if await self._is_stranger(peer)])

    async def add(self, readings: Sequence[Reading], strangers: frozenset[Address]) -> Filed:
        """Store new messages and actions; conversations come into being, unread counts move."""
        filed = Filed()
        await self._add_messages([(one, one.message) for one in readings if one.message], strangers, filed)
        alone: list[tuple[Reading, Message]] = []
        for reading in readings:
            if reading.action:
                alone += await self._act(reading, reading.action, strangers, filed)
        if alone:
            await self._add_messages(alone, strangers, filed)
        return filed

    async def _add_messages(
        self, messages: Sequence[tuple[Reading, Message]], strangers: frozenset[Address], filed: Filed
    ) -> None:
        drafts = {reading.draft.peer: reading.draft for reading, _ in messages}
        homes = {peer: await self._home(draft, strangers) for peer, draft in drafts.items()}
        placed = [(one, message, home) for one, message in messages if (home := homes[one.draft.peer])]
        records = [_started(replace(message, conversation_id=home.id), home) for _, message, home in placed]
        for _, message, home in placed:
            await self._compare_partner(message, home, filed)
        added = await self._ctx.store.messages.add_many(records)
        filed.added += added
        filed.arrived += [(one, stored) for (one, _, _), stored in zip(placed, added, strict=True)]
        await self._keep_links(added)
        filed.changed += await self._effects.awaited(added)
        await self._count(added, [home for home in homes.values() if home], filed)

    async def _compare_partner(self, message: Message, home: Conversation, filed: Filed) -> None:
        """Somebody else may have the nick of whom we whispered with."""
        if home.kind is not Kind.OCCUPANT or message.direction is Direction.OUT or not message.occupant_id:
            return
        if await whispers.known_partner(self._ctx, home) not in ("", message.occupant_id):
            filed.others[home.id] = message.nick

    async def cure(self, unreadable: Message, reading: Reading, filed: Filed) -> None:
        """A message we could not read was sent again, or its keys came, and can be read now."""
        if reading.message:
            text = replace(reading.message, conversation_id=unreadable.conversation_id, time=unreadable.time)
            if text.timer:  # its place may have been seen long ago: it shows its words from now on
                expires = self._ctx.clock.now() + timedelta(seconds=text.timer)
                text = replace(text, expires=expires)
            cured = await self._ctx.store.messages.replace_undecryptable(unreadable.id, text)
            await self._keep_links([replace(text, id=unreadable.id)])
            filed.changed += [cured, *await self._effects.awaited([cured])]
        elif reading.action:
            await self._ctx.store.messages.remove(unreadable.id)
            filed.removed.append(unreadable)
            await self._add_messages(
                await self._act(reading, reading.action, frozenset(), filed), frozenset(), filed
            )

    async def explain(self, unreadable: Message, reason: str, filed: Filed) -> None:
        """A message that was tried again cannot be read for another reason now."""
        if reason != unreadable.reason:
            set_state = self._ctx.store.messages.set_state
            filed.changed.append(await set_state(unreadable.id, DeliveryState.UNDECRYPTABLE, reason))

    async def prove(self, known: Message | Action, draft: Draft) -> Message | None:
        """Something we have was seen again: learn its archive id; what is ours is known to be sent."""
        stanza_id = draft.envelope.stanza_id
        if isinstance(known, Action):
            if stanza_id and not known.stanza_id:
                await self._ctx.store.actions.set_stanza_id(known.id, stanza_id)
            if draft.direction is Direction.OUT:
                await self._ctx.store.outbox.remove_action(known.id)
            return None
        changed: Message | None = None
        if stanza_id and not known.stanza_id:
            changed = await self._ctx.store.messages.set_stanza_id(known.id, stanza_id)
        there = draft.room is not None  # a room's own word, while our archive keeps what came back, too
        return await self._delivery.reached(known, DeliveryState.SENT, there=there) or changed

    async def announce(self, filed: Filed) -> None:
        """Tell the front ends; call it after the commit."""
        ctx = self._ctx
        latest = {message.id: message for message in filed.changed}
        news: list[Event] = [MessageAdded(ctx.id, await self._shown(m, latest)) for m in filed.added]
        news += [MessageChanged(ctx.id, message) for message in latest.values()]
        news += [MessageRemoved(ctx.id, m.conversation_id, m.id) for m in filed.removed]
        for conversation_id in filed.touched:
            if conversation := await ctx.store.conversations.get(conversation_id):
                news.append(ConversationChanged(conversation))
        news += [RoomNoticed(ctx.id, home, "other_person", (nick,)) for home, nick in filed.others.items()]
        for event in news:
            ctx.bus.publish(event)

    async def _shown(self, message: Message, latest: dict[MessageId, Message]) -> Message:
        """A new message with what the same batch did to it, and with what hangs on it."""
        if changed := latest.pop(message.id, None):
            return changed
        if message.reply_to or message.links:
            return await self._ctx.store.messages.get(message.id) or message
        return message

    async def _act(
        self, reading: Reading, action: Action, strangers: frozenset[Address], filed: Filed
    ) -> list[tuple[Reading, Message]]:
        """What a stranger does to nothing makes no conversation. Returns a message instead, if somebody
        in a room corrects what is not theirs: no word of it is lost."""
        draft = reading.draft
        conversation = await self._ctx.store.conversations.find(self._ctx.id, draft.peer)
        if conversation is None and draft.peer in strangers:
            return []
        home = conversation or await self._home(draft, strangers)
        if home is None:
            return []
        if action.kind is ActionKind.CORRECTION and await self._effects.is_foreign(action, home):
            return [(reading, spoken(action, draft.direction))]
        if changed := await self._effects.file(action, home):
            filed.changed.append(changed)
        return []

    async def _keep_links(self, messages: Iterable[Message]) -> None:
        for message in messages:
            if message.links:
                await self._ctx.store.messages.set_links(message.id, message.links)

    async def _is_stranger(self, peer: Address) -> bool:
        if peer in (self._ctx.jid, domain(self._ctx.jid)):
            return False
        if await self._ctx.store.roster.get(self._ctx.id, peer):
            return False
        conversation = await self._ctx.store.conversations.find(self._ctx.id, peer)
        return conversation is None or conversation.is_request

    async def _home(self, draft: Draft, strangers: frozenset[Address]) -> Conversation | None:
        """Where it belongs. A room that is not here any more is not made anew by what is said there."""
        conversations = self._ctx.store.conversations
        if draft.kind is Kind.GROUPCHAT:
            return await conversations.find(self._ctx.id, draft.peer)
        conversation, made = await conversations.ensure(
            self._ctx.id, draft.peer, draft.kind, is_request=draft.peer in strangers, name=_called(draft)
        )
        if made and draft.kind is Kind.OCCUPANT:  # nobody's keys are known there
            await conversations.set_policy(conversation.id, Policy.NONE)
        return conversation

    async def _count(self, added: Iterable[Message], homes: Iterable[Conversation], filed: Filed) -> None:
        """Incoming messages count; one of our own from another device means all before were seen.

        What lies before the newest we had is history, and was counted when it was news, unless
        it was written while we were away.
        """
        conversations = self._ctx.store.conversations
        for home in homes:
            tally = Tally()
            for message in sorted(_of(home, added), key=lambda message: message.time):
                room = home.address if home.kind is Kind.GROUPCHAT else OUR_ARCHIVE
                news = self._ctx.news.has(message.time, room)
                tally.take(message, history=_is_history(message, home, self._ctx.server_now()), news=news)
            if tally.wrote:
                await conversations.set_request(home.id, False)
            if tally.answer:
                filed.seen.append((tally.answer, home.unread + tally.seen))
                await conversations.mark_read(home.id)
            if tally.unread:
                await conversations.add_unread(home.id, tally.unread, tally.mentions)
                if home.archived and (tally.mentions or not home.mentions_only):
                    await conversations.set_flags(home.id, archived=False)


@dataclass(slots=True)
class Tally:
    """Counts the messages of one conversation, oldest first."""

    unread: int = 0
    mentions: int = 0
    seen: int = 0  # were unread until we wrote
    wrote: bool = False
    answer: Message | None = None  # what we wrote from another device, unless that is history

    def take(self, message: Message, *, history: bool, news: bool) -> None:
        outgoing = message.direction is Direction.OUT
        self.wrote |= outgoing
        if history and not news:
            return
        if outgoing:
            if not history:
                self.answer, self.seen = message, self.seen + self.unread
            self.unread = self.mentions = 0
        else:
            self.unread += 1
            self.mentions += message.mention


def _called(draft: Draft) -> str:
    """What a new conversation is called: somebody in a room by the nick."""
    return draft.peer.partition("/")[2] if draft.kind is Kind.OCCUPANT else ""


def _of(home: Conversation, messages: Iterable[Message]) -> list[Message]:
    return [message for message in messages if message.conversation_id == home.id]


def _is_history(message: Message, home: Conversation, now: datetime) -> bool:
    """Whether the conversation, as it was before, has something much newer. What was said in a room
    before we came is history, too."""
    if home.last_message is None:
        return home.kind is Kind.GROUPCHAT and message.time < now - A_MINUTE
    return message.time < home.last_message.time - CLOCKS_APART


def _started(message: Message, home: Conversation) -> Message:
    """With its time running, unless it begins when the message is seen (XEP-0466)."""
    shown_long_ago = _is_history(message, home, message.time)
    if not message.timer or not (message.direction is Direction.OUT or shown_long_ago):
        return message
    return replace(message, expires=message.time + timedelta(seconds=message.timer))
