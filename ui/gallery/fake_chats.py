# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up conversations that can be talked in."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ui.gallery import fake_data
from ui.gallery.fake_data import Chat
from ui.gallery.fake_history import MOST, History
from xmppclient.errors import InvalidAddress, UnknownConversation, UnknownMessage
from xmppclient.events import (
    ConversationChanged,
    ConversationCleared,
    ConversationRemoved,
    EventBus,
    GapsChanged,
    MessageAdded,
    MessageChanged,
    MessageRemoved,
    TypingChanged,
)
from xmppclient.model import (
    AccountId,
    Address,
    CheckReport,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Encryption,
    Gap,
    Kind,
    Message,
    MessageId,
    Policy,
    Quote,
    Reaction,
    Revision,
    SearchHit,
    SearchQuery,
    Trust,
)

FILLED_AT_ONCE = 20  # messages a gap loses with each page


class FakeChats:
    """Conversations. ``fail_with`` makes every following send raise; ``delay`` makes them slow."""

    def __init__(self, bus: EventBus, chats: Iterable[Chat]) -> None:
        self._bus = bus
        self._chats = {chat.conversation.id: chat for chat in chats}
        self._now = fake_data.today_at(9, 50)  # later than all that is made up
        self.fail_with: Exception | None = None
        self.broken: Exception | None = None  # every page raises it
        self.delay = 0.0
        self.sent: list[str] = []
        self.retried: list[MessageId] = []
        self.read: list[ConversationId] = []
        self.typed: list[tuple[ConversationId, bool]] = []
        self.checked: list[ConversationId] = []

    async def list(self, *, requests: bool = False) -> tuple[Conversation, ...]:
        found = (chat.conversation for chat in self._chats.values())
        return tuple(c for c in found if c.is_request == requests)

    async def get(self, conversation_id: ConversationId) -> Conversation:
        return self._chat(conversation_id).conversation

    async def open(self, account_id: AccountId, jid: str) -> Conversation:
        if "@" not in jid:
            raise InvalidAddress(jid)
        return self.start(account_id, Address(jid))

    async def page(
        self, conversation_id: ConversationId, before: Message | None = None, limit: int = 50
    ) -> tuple[Message, ...]:
        await self._read()
        return self.history(conversation_id).page(before, limit)

    async def after(
        self, conversation_id: ConversationId, after: Message, limit: int = 50
    ) -> tuple[Message, ...]:
        await self._read()
        return self.history(conversation_id).after(after, limit)

    async def around(self, message_id: MessageId, limit: int = 50) -> tuple[Message, ...]:
        await self._read()
        message = self._message(message_id)
        return self.history(message.conversation_id).around(message, limit)

    async def message(self, message_id: MessageId) -> Message:
        return self._message(message_id)

    async def send(
        self,
        conversation_id: ConversationId,
        body: str,
        policy: Policy | None = None,
        *,
        reply_to: MessageId | None = None,
        spoiler: str | None = None,
    ) -> Message:
        await self._write()
        self.sent.append(body)
        conversation = self._chat(conversation_id).conversation
        plain = (policy or conversation.policy) is Policy.NONE
        encryption = Encryption.NONE if plain else Encryption.OMEMO_2
        quoted = self._message(reply_to) if reply_to is not None else None
        return self.add(
            Message(conversation_id, Direction.OUT, fake_data.ME, self._tick(), body,
                    DeliveryState.QUEUED, encryption=encryption, spoiler=spoiler,
                    timer=conversation.ephemeral, reply_to=str(quoted.id) if quoted else "",
                    reply_sender=quoted.sender if quoted else Address(""),
                    quote=quote(quoted) if quoted else None)
        )  # fmt: skip

    async def retry(self, message_id: MessageId) -> None:
        self.retried.append(message_id)
        self.change(replace(self._message(message_id), state=DeliveryState.QUEUED, reason=""))

    async def correct(self, message_id: MessageId, body: str) -> Message:
        await self._write()
        old = self._message(message_id)
        revisions = self._chat(old.conversation_id).revisions
        known = revisions.get(message_id, ())
        revisions[message_id] = (*known, Revision(len(known) + 1, message_id, old.body, old.time))
        return self.change(replace(old, body=body, edited=True, links=()))

    async def retract(self, message_id: MessageId) -> Message:
        await self._write()
        return self.change(without_words(self._message(message_id)))

    async def react(self, message_id: MessageId, emojis: tuple[str, ...]) -> Message:
        await self._write()
        return self.reacted(message_id, fake_data.ME, emojis)

    async def forward(self, message_id: MessageId, conversation_id: ConversationId) -> Message:
        return await self.send(conversation_id, self._message(message_id).body)

    async def delete(self, message_id: MessageId) -> None:
        message = self._message(message_id)
        chat = self._chat(message.conversation_id)
        chat.history.hide([chat.history.number_of(message_id)])
        account_id = chat.conversation.account_id
        self._bus.publish(MessageRemoved(account_id, message.conversation_id, message_id))
        self._refresh(chat)

    async def pin(self, message_id: MessageId, pinned: bool) -> Message:
        return self.change(replace(self._message(message_id), pinned=pinned))

    async def pinned(self, conversation_id: ConversationId) -> tuple[Message, ...]:
        return tuple(m for m in self.history(conversation_id).page(None, 1000) if m.pinned)

    async def revisions(self, message_id: MessageId) -> tuple[Revision, ...]:
        return self._chat(self._message(message_id).conversation_id).revisions.get(message_id, ())

    async def clear(self, conversation_id: ConversationId) -> None:
        chat = self._chat(conversation_id)
        chat.history.hide(range(len(chat.history)))
        self._bus.publish(ConversationCleared(chat.conversation.account_id, conversation_id))
        self._refresh(chat)

    async def remove(self, conversation_id: ConversationId) -> None:
        self.drop(conversation_id)

    async def set_typing(self, conversation_id: ConversationId, composing: bool) -> None:
        self.typed.append((conversation_id, composing))

    async def mark_read(self, conversation_id: ConversationId) -> None:
        self.read.append(conversation_id)
        self._change(conversation_id, unread=0, mentions=0)

    async def save_draft(self, conversation_id: ConversationId, text: str) -> None:
        self._change(conversation_id, draft=text)

    async def set_policy(self, conversation_id: ConversationId, policy: Policy) -> None:
        self._change(conversation_id, policy=policy)

    async def set_flags(
        self,
        conversation_id: ConversationId,
        *,
        pinned: bool | None = None,
        muted: bool | None = None,
        muted_until: datetime | None = None,
        archived: bool | None = None,
        mentions_only: bool | None = None,
    ) -> None:
        flags = {"pinned": pinned, "muted": muted, "archived": archived, "mentions_only": mentions_only}
        changes: dict[str, object] = {name: value for name, value in flags.items() if value is not None}
        if muted is not None:
            changes["muted_until"] = muted_until if muted else None
        self._change(conversation_id, **changes)

    async def set_privacy(
        self,
        conversation_id: ConversationId,
        *,
        receipts: bool | None,
        markers: bool | None,
        typing: bool | None,
    ) -> None:
        self._change(conversation_id, send_receipts=receipts, send_markers=markers, send_typing=typing)

    async def set_expiry(
        self, conversation_id: ConversationId, *, keep: int | None = None, ephemeral: int | None = None
    ) -> None:
        times = {"keep": keep, "ephemeral": ephemeral}
        self._change(conversation_id, **{name: value for name, value in times.items() if value is not None})

    async def search(
        self, text: str, conversation_id: ConversationId | None = None, limit: int = 50
    ) -> tuple[SearchHit, ...]:
        return await self.find(SearchQuery(text, conversation_id=conversation_id), limit)

    async def find(self, query: SearchQuery, limit: int = 50) -> tuple[SearchHit, ...]:
        hits = [
            SearchHit(message, chat.conversation)
            for chat in self._chats.values()
            if query.conversation_id in (None, chat.conversation.id)
            and query.account_id in (None, chat.conversation.account_id)
            for message in chat.history.page(None, 200)
            if fits(message, query)
        ]
        return tuple(sorted(hits, key=lambda hit: hit.message.time, reverse=True)[:limit])

    async def gaps(self, conversation_id: ConversationId) -> tuple[Gap, ...]:
        return tuple(sorted(self._chat(conversation_id).gaps, key=lambda gap: gap.before, reverse=True))

    async def fill(self, conversation_id: ConversationId, gap_id: int) -> int:
        """Bring back messages from the newer end of a gap; it is over when none is left."""
        chat = self._chat(conversation_id)
        gap = next((gap for gap in chat.gaps if gap.id == gap_id), None)
        if gap is None:
            return 0
        self._set_gap(chat, replace(gap, filling=True))
        await self._read()
        came, left = chat.from_archive(gap_id, FILLED_AT_ONCE)
        self._set_gap(chat, replace(gap, before=came[0].time) if left else None, gap_id)
        for message in reversed(came):
            self._bus.publish(MessageAdded(chat.conversation.account_id, message))
        return len(came)

    async def check(self, conversation_id: ConversationId) -> CheckReport:
        self.checked.append(conversation_id)
        await self._read()
        return CheckReport(conversation_id, 412, 3, 1, 2, complete=True)

    def history(self, conversation_id: ConversationId) -> History:
        return self._chat(conversation_id).history

    def receive(self, conversation_id: ConversationId, body: str) -> Message:
        """A message of the other side arrives."""
        conversation = self._chat(conversation_id).conversation
        self._chats[conversation_id].conversation = replace(conversation, unread=conversation.unread + 1)
        return self.add(
            Message(conversation_id, Direction.IN, conversation.address, self._tick(), body,
                    DeliveryState.RECEIVED, encryption=Encryption.OMEMO_2, trust=Trust.BLIND)
        )  # fmt: skip

    def start(
        self,
        account_id: AccountId,
        address: Address,
        kind: Kind = Kind.CHAT,
        *,
        policy: Policy = Policy.OMEMO,
    ) -> Conversation:
        """A conversation with this address, made if there is none."""
        for chat in self._chats.values():
            if (chat.conversation.account_id, chat.conversation.address) == (account_id, address):
                return chat.conversation
        number = ConversationId(max(self._chats, default=0) + 1)
        made = Conversation(number, account_id, address, kind, policy=policy)
        self._chats[made.id] = Chat(made, History(made.id, 0))
        return self._put(made)

    def rename(self, conversation_id: ConversationId, name: str) -> None:
        self._change(conversation_id, name=name)

    def types(self, conversation_id: ConversationId, composing: bool = True) -> None:
        """The other side begins or stops writing."""
        conversation = self._chat(conversation_id).conversation
        self._bus.publish(
            TypingChanged(conversation.account_id, conversation_id, conversation.address, composing)
        )

    def reacted(self, message_id: MessageId, sender: Address, emojis: tuple[str, ...]) -> Message:
        """Somebody puts these reactions to a message, in place of those before."""
        message = self._message(message_id)
        others = tuple(reaction for reaction in message.reactions if reaction.sender != sender)
        own = (Reaction(message_id, sender, emojis, self._tick()),) if emojis else ()
        return self.change(replace(message, reactions=others + own))

    def add(self, message: Message) -> Message:
        """Store a message and announce it."""
        chat = self._chat(message.conversation_id)
        stored = chat.history.add(message)
        self._bus.publish(MessageAdded(chat.conversation.account_id, stored))
        self._refresh(chat)
        return stored

    def change(self, message: Message) -> Message:
        """Replace a message and announce it."""
        chat = self._chat(message.conversation_id)
        chat.history.put(message)
        self._bus.publish(MessageChanged(chat.conversation.account_id, message))
        return message

    def everything(self) -> Iterable[tuple[Message, Conversation]]:
        """The newest messages of each conversation."""
        for chat in self._chats.values():
            for message in chat.history.page(None, 200):
                yield message, chat.conversation

    def drop(self, conversation_id: ConversationId) -> None:
        """A conversation is deleted."""
        chat = self._chats.pop(conversation_id)
        self._bus.publish(ConversationRemoved(chat.conversation.account_id, conversation_id))

    async def _read(self) -> None:
        await asyncio.sleep(self.delay)
        if self.broken is not None:
            raise self.broken

    async def _write(self) -> None:
        await asyncio.sleep(self.delay)
        if self.fail_with is not None:
            raise self.fail_with

    def _tick(self) -> datetime:
        self._now = max(self._now + timedelta(seconds=1), datetime.now(UTC))
        return self._now

    def _chat(self, conversation_id: ConversationId) -> Chat:
        if chat := self._chats.get(conversation_id):
            return chat
        raise UnknownConversation(str(conversation_id))

    def _message(self, message_id: MessageId) -> Message:
        if message := self.history(ConversationId(message_id // MOST)).get(message_id):
            return message
        raise UnknownMessage(str(message_id))

    def _change(self, conversation_id: ConversationId, **changes: object) -> None:
        old = self._chat(conversation_id).conversation
        self._put(replace(old, **changes))  # type: ignore[arg-type]  # field names, checked at once

    def _refresh(self, chat: Chat) -> None:
        last = chat.history.last()
        self._change(
            chat.conversation.id, last_message=last, last_activity=last.time if last else None, archived=False
        )

    def _set_gap(self, chat: Chat, gap: Gap | None, gap_id: int = 0) -> None:
        gone = gap.id if gap else gap_id
        chat.gaps = [other for other in chat.gaps if other.id != gone] + ([gap] if gap else [])
        self._bus.publish(GapsChanged(chat.conversation.account_id))

    def _put(self, conversation: Conversation) -> Conversation:
        self._chats[conversation.id].conversation = conversation
        self._bus.publish(ConversationChanged(conversation))
        return conversation


def quote(message: Message) -> Quote:
    covered = message.spoiler is not None
    return Quote(message.id, message.sender, message.body, message.nick, message.retracted, covered)


def without_words(message: Message) -> Message:
    """What is left of a retracted message."""
    return replace(
        message, body="", retracted=True, reactions=(), links=(), quote=None, spoiler=None,
        attachment="", pinned=False,
    )  # fmt: skip


def fits(message: Message, query: SearchQuery) -> bool:
    return (
        query.text.casefold() in message.body.casefold()
        and query.sender in (None, message.sender)
        and (query.since is None or query.since <= message.time)
        and (query.until is None or message.time < query.until)
        and (not query.with_files or bool(message.attachment))
        and (query.before is None or message.time < query.before.time)
    )
