# SPDX-License-Identifier: AGPL-3.0-or-later
"""Up to where each chat was read, kept in common by our devices (XEP-0490).

Only our own account can read the node, so nothing of this reaches the other side; markers
for them (XEP-0333) are another matter. It is on unless ``privacy/read_sync`` says "off".

The stored conversation knows its position. What could not be published, because there was
no connection or the program ended, is found by comparing both sides at the next start.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from xml.etree.ElementTree import Element, SubElement

from xmppclient.address import full
from xmppclient.errors import InvalidAddress, NotConnected, NotOffered, RequestError, RequestTimedOut
from xmppclient.model import Address, Conversation, Kind, StanzaId
from xmppclient.ns import SID, q
from xmppclient.pipeline.context import Context
from xmppclient.services.pep import Pep
from xmppclient.xep.pubsub import Item, NodeEvent

log = logging.getLogger(__name__)

NODE = "urn:xmpp:mds:displayed:0"
DISPLAYED = q(NODE, "displayed")
STANZA_ID = q(SID, "stanza-id")
SETTING = "privacy/read_sync"
QUIET = 2.0  # seconds without further reading after which a position is published

Apply = Callable[[Address, StanzaId], Awaitable[object]]


class ReadSync:
    """Publishes read positions, and hands those of other devices to ``apply``."""

    def __init__(self, ctx: Context, pep: Pep, apply: Apply) -> None:
        self._ctx = ctx
        self._pep = pep
        self._apply = apply
        self._waiting: dict[Address, StanzaId] = {}
        self._behind = False  # something was not published, for want of a connection
        self._publisher: asyncio.Task[None] | None = None
        pep.on_event(NODE, self._on_event)

    async def start(self) -> None:
        """Learn what was read elsewhere, then tell what was read here alone."""
        self._behind = False
        if not await self._wanted():
            return
        theirs = dict(self._positions(await self._pep.items(NODE)))
        for peer, position in theirs.items():
            await self._apply(peer, position)
        for conversation in await self._ctx.store.conversations.list(requests=False):
            if await self._ahead(conversation, theirs):
                self._later(conversation.address, conversation.read_id)

    async def resume(self) -> None:
        """The connection is back: publish what could not be published."""
        if self._behind:
            await self.start()

    def read(self, peer: Address, position: StanzaId) -> None:
        """A chat was read here, up to the message with this id of our archive or the room's."""
        if position and "/" not in peer:
            self._later(peer, position)

    async def settle(self) -> None:
        """The session ends: publish now what waits for the reader to come to rest."""
        if self._publisher and not self._publisher.done():
            self._publisher.cancel()
            waiting, self._waiting = self._waiting, {}
            if await self._wanted():
                await self._send(waiting)

    def _on_event(self, event: NodeEvent) -> None:
        self._ctx.tasks.spawn(self._take(event.items), "read on another device")

    async def _take(self, items: Iterable[Item]) -> None:
        if await self._wanted():
            for peer, position in self._positions(items):
                if self._waiting.get(peer) == position:
                    del self._waiting[peer]
                await self._apply(peer, position)

    async def _ahead(self, conversation: Conversation, theirs: dict[Address, StanzaId]) -> bool:
        """Whether we have read further. A position that is not known here may be further still."""
        ours, other = conversation.read_id, theirs.get(conversation.address)
        if conversation.account_id != self._ctx.id or conversation.kind is Kind.OCCUPANT or not ours:
            return False
        if other is None or other == ours:
            return other is None
        return await self._ctx.store.messages.by_reference(conversation.id, other) is not None

    def _later(self, peer: Address, position: StanzaId) -> None:
        self._waiting[peer] = position
        if self._publisher is None or self._publisher.done():
            self._publisher = self._ctx.tasks.spawn(self._publish(), "publish what was read")

    async def _publish(self) -> None:
        while self._waiting:
            before = dict(self._waiting)
            await asyncio.sleep(QUIET)
            if self._waiting != before:
                continue  # still reading
            self._waiting.clear()
            if await self._wanted():
                await self._send(before)

    async def _send(self, positions: dict[Address, StanzaId]) -> None:
        for peer, position in positions.items():
            payload = Element(DISPLAYED)
            SubElement(payload, STANZA_ID, by=self._archive(peer), id=position)
            try:
                await self._pep.publish(NODE, peer, payload)
            except NotConnected:
                self._behind = True
                return
            except (NotOffered, RequestError, RequestTimedOut) as error:
                log.info("what was read stays here: %s", error)
                return

    async def _wanted(self) -> bool:
        return await self._ctx.store.settings.get(SETTING) != "off"

    def _archive(self, peer: Address) -> Address:
        """Whose ids count for a conversation."""
        return peer if self._ctx.rooms.of(peer) else self._ctx.jid

    def _positions(self, items: Iterable[Item]) -> Iterable[tuple[Address, StanzaId]]:
        """Who and where; only what our own archive has named counts for a person, and for a room only
        what that has named."""
        for item in items:
            found = item.payload.find(STANZA_ID) if item.payload is not None else None
            if found is None or item.payload is None or item.payload.tag != DISPLAYED:
                continue
            try:
                peer, by = full(item.id), full(found.get("by", ""))
            except InvalidAddress:
                continue
            if "@" in peer and "/" not in peer and by == self._archive(peer) and found.get("id"):
                yield peer, StanzaId(found.get("id", ""))
