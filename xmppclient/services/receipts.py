# SPDX-License-Identifier: AGPL-3.0-or-later
"""Telling people that their message arrived (XEP-0184).

Only what came live and is stored is answered, only when asked, and only to who may see
our presence anyway: a stranger learns nothing from us (ATT-127).
"""

from xmppclient.errors import NotConnected
from xmppclient.model import Direction, Message
from xmppclient.pipeline import compose, content
from xmppclient.pipeline.content import Content
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.discretion import Disclosure, Discretion
from xmppclient.pipeline.envelope import Origin
from xmppclient.pipeline.filing import Filed
from xmppclient.pipeline.reader import Reading
from xmppclient.stream.protocol import Stream


class Receipts:
    """Answers for one account."""

    def __init__(self, ctx: Context, stream: Stream, discretion: Discretion) -> None:
        self._ctx = ctx
        self._stream = stream
        self._discretion = discretion

    def on_filed(self, filed: Filed) -> None:
        """Something was committed."""
        asked = [(reading, message) for reading, message in filed.arrived if _asks(reading)]
        if asked:
            self._ctx.tasks.spawn(self._answer(asked), "receipts")

    async def _answer(self, asked: list[tuple[Reading, Message]]) -> None:
        for reading, message in asked:
            conversation = await self._ctx.store.conversations.get(message.conversation_id)
            if conversation and await self._discretion.tells(Disclosure.RECEIPTS, conversation):
                self._send(reading)

    def _send(self, reading: Reading) -> None:
        elements = content.write(Content(received=reading.draft.attribute_id))
        receipt = compose.signal(reading.draft.envelope.sender, elements, ("store",))
        try:
            self._stream.send(receipt)
        except NotConnected:
            return  # whoever asked is told nothing: a receipt is worth no more than that


def _asks(reading: Reading) -> bool:
    draft = reading.draft
    live = draft.envelope.origin is Origin.LIVE and draft.direction is Direction.IN
    return live and reading.content.receipt_request and bool(draft.attribute_id)
