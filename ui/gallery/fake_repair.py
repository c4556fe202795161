# SPDX-License-Identifier: AGPL-3.0-or-later
"""A made-up repair desk: what could not be read, and what helps."""

from dataclasses import replace
from typing import Final

from ui.gallery.fake_chats import FakeChats
from ui.gallery.fake_data import today_at
from xmppclient.errors import UnknownMessage
from xmppclient.events import EventBus, UnreadableChanged
from xmppclient.model import AccountId, DeliveryState, MessageId, Unreadable

HEALED: Final = "Here it is again: platform two, quarter to nine."
RENEWABLE: Final = frozenset({"broken_session", "no_session", "too_many_skipped"})


class FakeRepair:
    """Reads a message on the second try, once its session was renewed."""

    def __init__(self, bus: EventBus, chats: FakeChats) -> None:
        self._bus = bus
        self._chats = chats
        self._tried: dict[MessageId, tuple[str, int]] = {}
        self.fail_with: Exception | None = None
        self.done: list[tuple[str, MessageId]] = []

    async def list(self, account_id: AccountId | None = None) -> tuple[Unreadable, ...]:
        lines = [
            self._line(Unreadable(message, conversation, can_renew=message.reason in RENEWABLE))
            for message, conversation in self._chats.everything()
            if message.state is DeliveryState.UNDECRYPTABLE and account_id in (None, conversation.account_id)
        ]
        return tuple(sorted(lines, key=lambda line: line.message.time, reverse=True))

    async def try_again(self, message_id: MessageId) -> bool:
        line = await self._find(message_id)
        readable = line.step == "renewed"
        if readable:
            self._chats.change(replace(line.message, state=DeliveryState.RECEIVED, body=HEALED, reason=""))
        self._note("reread", line)
        return readable

    async def renew(self, message_id: MessageId) -> None:
        self._note("renewed", await self._find(message_id))

    async def ask_again(self, message_id: MessageId) -> None:
        self._note("asked", await self._find(message_id))

    def _line(self, line: Unreadable) -> Unreadable:
        if (tried := self._tried.get(line.message.id)) is None:
            return line
        step, tries = tried
        return replace(line, step=step, tries=tries, last_tried=today_at(9, 49))

    def _note(self, step: str, line: Unreadable) -> None:
        self.done.append((step, line.message.id))
        self._tried[line.message.id] = step, line.tries + 1
        self._bus.publish(UnreadableChanged(line.conversation.account_id))

    async def _find(self, message_id: MessageId) -> Unreadable:
        if self.fail_with is not None:
            raise self.fail_with
        for line in await self.list():
            if line.message.id == message_id:
                return line
        raise UnknownMessage(str(message_id))
