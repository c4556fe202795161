# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is writing (XEP-0085).

We tell only if the settings say so, and never that somebody looks at a chat or left it.
What others tell counts for a while, and only from people of the roster or of a room of ours.
"""

import asyncio
from collections.abc import Callable

from xmppclient.errors import NotConnected
from xmppclient.events import TypingChanged
from xmppclient.model import Address, Conversation, ConversationId, Direction, Kind
from xmppclient.pipeline import compose, content
from xmppclient.pipeline.content import Content
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.discretion import Disclosure, Discretion
from xmppclient.pipeline.envelope import Origin
from xmppclient.pipeline.filing import Filed
from xmppclient.stream.protocol import Stream

PAUSE = 30.0  # seconds without a key after which we have paused (XEP-0085 §2)
FORGET = 60.0  # seconds after which somebody who says no more is not writing
MAX_WRITING = 200  # people at once: a room may be large, and hostile

Who = tuple[Address, Address]
"""The address of a conversation, and who writes in it."""


class Typing:
    """Both directions for one account."""

    def __init__(
        self, ctx: Context, stream: Stream, discretion: Discretion, knows: Callable[[Address], bool]
    ) -> None:
        self._ctx = ctx
        self._stream = stream
        self._discretion = discretion
        self._knows = knows
        self._told: dict[ConversationId, asyncio.TimerHandle] = {}  # where we are said to write
        self._writing: dict[Who, asyncio.TimerHandle] = {}

    async def set(self, conversation: Conversation, composing: bool) -> None:
        """A key was pressed, or the text is gone."""
        if not composing:
            self._pause(conversation)
            return
        if conversation.id not in self._told:
            if not await self._discretion.tells(Disclosure.TYPING, conversation):
                return
            self._send(conversation, "composing")
        self._forget(conversation.id)
        loop = asyncio.get_running_loop()
        self._told[conversation.id] = loop.call_later(PAUSE, self._pause, conversation)

    def wrote(self, conversation_id: ConversationId) -> None:
        """A message was sent, which says that we stopped."""
        self._forget(conversation_id)

    def on_filed(self, filed: Filed) -> None:
        """Something was committed."""
        for reading, message in filed.arrived:
            if message.direction is Direction.IN:
                self._stop((reading.draft.peer, message.sender))
        for signal in filed.signals:
            live = signal.envelope.origin is not Origin.ARCHIVE and signal.direction is Direction.IN
            known = signal.kind is not Kind.CHAT or self._knows(signal.peer)
            if live and signal.content.chat_state and known:
                self._hear((signal.peer, signal.author), composing=signal.content.chat_state == "composing")

    def close(self) -> None:
        """The session ends: no timer may fire any more, and nobody is seen writing."""
        for timer in self._told.values():
            timer.cancel()
        self._told.clear()
        for who in tuple(self._writing):
            self._writing.pop(who).cancel()

    def _hear(self, who: Who, *, composing: bool) -> None:
        if not composing:
            self._stop(who)
            return
        known = self._writing.pop(who, None)
        if known is None and len(self._writing) >= MAX_WRITING:
            return
        self._writing[who] = asyncio.get_running_loop().call_later(FORGET, self._stop, who)
        if known:
            known.cancel()
        else:
            self._ctx.tasks.spawn(self._publish(who, composing=True), "typing")

    def _stop(self, who: Who) -> None:
        if timer := self._writing.pop(who, None):
            timer.cancel()
            self._ctx.tasks.spawn(self._publish(who, composing=False), "typing")

    async def _publish(self, who: Who, *, composing: bool) -> None:
        peer, author = who
        conversation = await self._ctx.store.conversations.find(self._ctx.id, peer)
        if conversation and (who in self._writing) is composing:
            self._ctx.bus.publish(TypingChanged(self._ctx.id, conversation.id, author, composing))

    def _pause(self, conversation: Conversation) -> None:
        if conversation.id in self._told:
            self._forget(conversation.id)
            self._send(conversation, "paused")

    def _forget(self, conversation_id: ConversationId) -> None:
        if timer := self._told.pop(conversation_id, None):
            timer.cancel()

    def _send(self, conversation: Conversation, state: str) -> None:
        elements = content.write(Content(chat_state=state))
        signal = compose.signal(conversation.address, elements, ("no-store",), conversation.kind)
        try:
            self._stream.send(signal)
        except NotConnected:
            return  # it would be of no interest later
