# SPDX-License-Identifier: AGPL-3.0-or-later
"""An account's incoming lane and repair desk over real OMEMO, between imagined servers."""

from datetime import UTC, datetime
from xml.etree.ElementTree import Element, SubElement

from storage.records import Address
from tests.fakes.fake_stream import FakeStream
from tests.fakes.omemo_people import Person
from xmppclient import ns
from xmppclient.clock import SystemClock
from xmppclient.model import Message, StanzaId
from xmppclient.pipeline.batch import BatchProcessor
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.envelope import Envelope, Origin, open_live
from xmppclient.pipeline.outbound import Outbound
from xmppclient.services.messages import Messages
from xmppclient.services.repair import Repair


class Lane:
    """What one device shows of what it is sent."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.ctx = Context(person.account, person.store, person.bus, person.tasks, SystemClock())
        self.processor = BatchProcessor(self.ctx, person.omemo)
        messages = Messages(self.ctx, Outbound(self.ctx, FakeStream(), person.omemo))
        self.repair = Repair(self.ctx, self.processor, person.omemo, messages)

    async def arrive(self, *stanzas: Element) -> None:
        """One batch of the stream."""
        opened = [open_live(stanza, self.person.jid, datetime.now(UTC)) for stanza in stanzas]
        await self.processor.process([envelope for envelope in opened if envelope], None)

    async def archive(self, *stanzas: Element) -> None:
        """A page of the archive, of what was sent just now."""
        now = datetime.now(UTC)
        envelopes = [
            Envelope(
                stanza,
                Origin.ARCHIVE,
                Address(stanza.get("from", "")),
                Address(stanza.get("to", "")),
                now,
                StanzaId(f"archived-{number}"),
            )
            for number, stanza in enumerate(stanzas)
        ]
        await self.processor.process(envelopes, None)

    async def shown(self, peer: Address) -> list[Message]:
        """Oldest first."""
        conversation = await self.person.store.conversations.find(self.person.account.id, peer)
        page = await self.person.store.messages.page(conversation.id, None, 1000) if conversation else ()
        return list(reversed(page))


def named(stanza: Element, origin_id: str) -> Element:
    """With a stable id of its author (XEP-0359)."""
    SubElement(stanza, ns.q(ns.SID, "origin-id"), id=origin_id)
    return stanza
