# SPDX-License-Identifier: AGPL-3.0-or-later
"""Histories of any length that cost nothing until a page is read."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from xmppclient.model import (
    Address,
    ConversationId,
    DeliveryState,
    Direction,
    Encryption,
    Message,
    MessageId,
    Trust,
)

MOST = 1_000_000  # messages a conversation may have; ids are conversation * MOST + number

LINES = (
    "Hello!",
    "See https://xmpp.org/extensions/xep-0384.html for the <b>details</b> 🙂",
    "مرحبا، كيف حالك اليوم؟ هذا نص من اليمين إلى اليسار.",
    "今日は東京で会議があります。明日また話しましょう。",
    "A longer message that wraps over several lines, because people do write such things when they "
    "explain how a protocol works, with an emoji 👍🏽 and some more words at the end.",
    "שלום עולם",
    "ok",
    "The build is green again 🎉🎉",
    "你好，聊天记录已经加密保存。",
    "Line one\nLine two\nLine three",
)


class History:
    """The messages of one conversation: ``count`` made by a rule, then those added.

    Some may not be here: not read from the archive yet, or deleted.
    """

    def __init__(
        self, conversation_id: ConversationId, count: int, make: Callable[[int], Message] | None = None
    ) -> None:
        self._id = conversation_id
        self._count = count
        self._make = make
        self._added: list[Message] = []
        self._replaced: dict[MessageId, Message] = {}
        self._missing: set[int] = set()
        self.reads = 0

    def __len__(self) -> int:
        return self._count + len(self._added)

    def id_of(self, number: int) -> MessageId:
        return MessageId(self._id * MOST + number)

    def number_of(self, message_id: MessageId) -> int:
        return message_id - self._id * MOST

    def at(self, number: int) -> Message:
        """The message ``number``, oldest is 0."""
        if number >= self._count:
            return self._added[number - self._count]
        if (replaced := self._replaced.get(self.id_of(number))) is not None:
            return replaced
        if self._make is None:
            raise IndexError(number)
        return replace(self._make(number), id=self.id_of(number))

    def get(self, message_id: MessageId) -> Message | None:
        number = self.number_of(message_id)
        return self.at(number) if 0 <= number < len(self) and number not in self._missing else None

    def add(self, message: Message) -> Message:
        stored = replace(message, id=self.id_of(len(self)))
        self._added.append(stored)
        return stored

    def put(self, message: Message) -> None:
        """Replace a message by one with the same id."""
        number = self.number_of(message.id)
        if number >= self._count:
            self._added[number - self._count] = message
        else:
            self._replaced[message.id] = message

    def hide(self, numbers: Iterable[int]) -> None:
        """As if these were not here."""
        self._missing.update(numbers)

    def bring_back(self, numbers: Iterable[int]) -> None:
        self._missing.difference_update(numbers)

    def last(self) -> Message | None:
        return next(self._down(len(self)), None)

    def page(self, before: Message | None, limit: int) -> tuple[Message, ...]:
        """Messages newest first, strictly older than ``before``."""
        self.reads += 1
        end = len(self) if before is None else min(self.number_of(before.id), len(self))
        return tuple(islice(self._down(end), limit))

    def after(self, after: Message, limit: int) -> tuple[Message, ...]:
        """Messages newest first, strictly newer than ``after``, those next to it."""
        self.reads += 1
        numbers = range(self.number_of(after.id) + 1, len(self))
        newer = (self.at(number) for number in numbers if number not in self._missing)
        return tuple(reversed(tuple(islice(newer, limit))))

    def around(self, message: Message, limit: int) -> tuple[Message, ...]:
        newer = self.after(message, limit // 2)
        return *newer, message, *self.page(message, limit - len(newer) - 1)

    def _down(self, end: int) -> Iterator[Message]:
        return (self.at(number) for number in range(end - 1, -1, -1) if number not in self._missing)


def endless(
    conversation_id: ConversationId, me: Address, them: Address, newest: datetime, count: int
) -> Callable[[int], Message]:
    """The rule of a long chat: all scripts, both directions, some of them unreadable."""

    def make(number: int) -> Message:
        own = number % 7 in (2, 3, 6)
        unreadable = not own and number % 97 == 5
        return Message(
            conversation_id=conversation_id,
            direction=Direction.OUT if own else Direction.IN,
            sender=me if own else them,
            time=newest - timedelta(minutes=3 * (count - 1 - number)),
            body="" if unreadable else LINES[number * 7919 % 104729 % len(LINES)],
            state=DeliveryState.READ
            if own
            else DeliveryState.UNDECRYPTABLE
            if unreadable
            else DeliveryState.RECEIVED,
            encryption=Encryption.OMEMO_2,
            trust=Trust.VERIFIED if number % 5 else Trust.BLIND,
            fingerprint="5a1f09c2" * 8,
            reason="broken_session" if unreadable else "",
        )

    return make
