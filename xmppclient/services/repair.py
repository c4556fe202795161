# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading kept ciphertexts again, once what was in the way is gone."""

from dataclasses import dataclass
from xml.etree.ElementTree import ParseError, fromstring

from xmppclient.address import full
from xmppclient.model import Address, Conversation, Message
from xmppclient.pipeline.batch import BatchProcessor
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.envelope import Envelope, Origin

AFTER_ACCEPTING = frozenset({"stranger_pending"})
AFTER_TRUSTING = frozenset({"distrusted"})
WHEN_READY = frozenset({"not_ready", "sender_unknown"})


@dataclass(frozen=True, slots=True)
class Repair:
    """The unreadable messages of one account."""

    ctx: Context
    processor: BatchProcessor

    async def reread(self, reasons: frozenset[str], peer: Address | None = None) -> None:
        """Try the messages that failed for one of these reasons again, oldest first."""
        rows = [
            row for row in await self.ctx.store.messages.undecryptable(self.ctx.id) if row.reason in reasons
        ]
        homes = {row.conversation_id: await self._home(row) for row in rows}
        wanted = [row for row in rows if peer is None or homes[row.conversation_id] == peer]
        envelopes = [(envelope, row) for row in wanted if (envelope := self._envelope(row))]
        await self.processor.reread(envelopes)

    async def _home(self, row: Message) -> Address | None:
        conversation: Conversation | None = await self.ctx.store.conversations.get(row.conversation_id)
        return conversation.address if conversation else None

    def _envelope(self, row: Message) -> Envelope | None:
        try:
            element = fromstring(row.ciphertext)  # noqa: S314 - our own copy, parsed under the limits
        except ParseError:
            return None
        own = self.ctx.jid
        return Envelope(
            element,
            Origin.ARCHIVE,
            full(element.get("from") or own),
            full(element.get("to") or own),
            row.time,
            row.stanza_id,
        )
