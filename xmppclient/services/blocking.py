# SPDX-License-Identifier: AGPL-3.0-or-later
"""Blocking people and whole servers (XEP-0191), and reporting them (XEP-0377).

A block works here at once, connected or not. Where the server can block, both lists are
brought together when a session begins: each side's changes since the list that both had
last are done on the other. So neither a block made offline nor one made on another device
is lost, and what was unblocked does not come back.
"""

import json
from collections.abc import Collection
from xml.etree.ElementTree import Element, SubElement

from xmppclient.address import full
from xmppclient.errors import InvalidAddress, NotConnected, NotOffered, RequestError
from xmppclient.events import BlockedChanged, RequestsChanged
from xmppclient.model import Address
from xmppclient.ns import SID, q
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.senders import Claim, allowed, blocks
from xmppclient.services.server_info import BLOCKING, REPORTING, Discovery
from xmppclient.stream.protocol import Stream

LIST = q(BLOCKING, "blocklist")
BLOCK = q(BLOCKING, "block")
UNBLOCK = q(BLOCKING, "unblock")
ITEM = q(BLOCKING, "item")
REPORT = q(REPORTING, "report")

MAX_ITEMS = 10_000
MAX_TEXT = 2000  # characters of a report
MAX_NAMED = 20  # messages in a report


def report_of(account: Address, *, abuse: bool, text: str, stanza_ids: Collection[str]) -> Element:
    """Why somebody is blocked, for those who run our server. Nobody else is told."""
    reason = "urn:xmpp:reporting:abuse" if abuse else "urn:xmpp:reporting:spam"
    report = Element(REPORT, reason=reason)
    for stanza_id in list(stanza_ids)[:MAX_NAMED]:
        SubElement(report, q(SID, "stanza-id"), by=account, id=stanza_id)
    if text.strip():
        SubElement(report, q(REPORTING, "text")).text = text.strip()[:MAX_TEXT]
    return report


class Blocking:
    """Whom one account blocks. Entries are bare addresses of people, or domains."""

    def __init__(self, ctx: Context, stream: Stream, discovery: Discovery) -> None:
        self._ctx = ctx
        self._stream = stream
        self._discovery = discovery
        self._behind = False  # the server was not told something, for want of a connection
        stream.on_iq(BLOCK, self._on_push)
        stream.on_iq(UNBLOCK, self._on_push)

    async def block(self, jid: Address) -> None:
        """Block here, and on the server as soon as there is one that can."""
        await self._block_here(jid)
        await self._tell_server(BLOCK, jid)

    async def unblock(self, jid: Address) -> None:
        await self._unblock_here(jid)
        await self._tell_server(UNBLOCK, jid)

    async def report(
        self, jid: Address, *, abuse: bool = False, text: str = "", stanza_ids: Collection[str] = ()
    ) -> None:
        """Block, and tell the server why. The block holds here even if telling fails.

        Raises ``NotOffered`` if the server takes no reports, ``NotConnected``, ``RequestError``
        and ``RequestTimedOut``.
        """
        await self._block_here(jid)
        if not (await self._discovery.get()).can_report:
            await self._tell_server(BLOCK, jid)
            raise NotOffered("reports")
        reason = report_of(self._ctx.jid, abuse=abuse, text=text, stanza_ids=stanza_ids)
        await self._send(BLOCK, jid, reason)

    async def fetch(self) -> None:
        """Bring our list and the server's together; nothing happens if the server has none."""
        self._behind = False
        if not (await self._discovery.get()).can_block:
            return
        answer = await self._stream.request("get", Element(LIST))
        found = answer.find(LIST)
        theirs = _addresses(found) if found is not None else frozenset()
        ours = await self._ctx.store.requests.blocked(self._ctx.id)
        before = await self._agreed()
        for jid in ours - before - theirs:
            await self._send(BLOCK, jid)
        for jid in (before & theirs) - ours:
            await self._send(UNBLOCK, jid)
        await self._agree((theirs - (before - ours)) | (ours - before))
        await self._follow(added=theirs - before - ours, removed=(before & ours) - theirs)

    async def resume(self) -> None:
        """The connection is back: tell what could not be told."""
        if self._behind:
            await self.fetch()

    def _on_push(self, iq: Element) -> None:
        """Another device of ours has blocked or unblocked; only our server may say so (ATT-062)."""
        if not allowed(Claim.BLOCK_PUSH, full(iq.get("from", "")), self._ctx.jid):
            raise RequestError("service-unavailable")
        self._ctx.tasks.spawn(self._apply_push(iq[0]), "block list push")

    async def _apply_push(self, pushed: Element) -> None:
        named = _addresses(pushed)
        ours = await self._ctx.store.requests.blocked(self._ctx.id)
        if pushed.tag == BLOCK:
            await self._agree(await self._agreed() | named)
            await self._follow(added=named - ours, removed=frozenset())
        else:
            gone = named if len(pushed) else ours  # without names: everybody
            await self._agree(await self._agreed() - gone)
            await self._follow(added=frozenset(), removed=gone & ours)

    async def _follow(self, *, added: frozenset[Address], removed: frozenset[Address]) -> None:
        """Do here what was done elsewhere."""
        for jid in added:
            await self._ctx.store.requests.block(self._ctx.id, jid)
        for jid in removed:
            await self._ctx.store.requests.unblock(self._ctx.id, jid)
        if added or removed:
            self._tell()

    async def _block_here(self, jid: Address) -> None:
        await self._ctx.store.requests.block(self._ctx.id, jid)
        for request in await self._ctx.store.requests.list(self._ctx.id):
            if blocks({jid}, request.jid):
                await self._ctx.store.requests.remove(self._ctx.id, request.jid)
        self._tell()

    async def _unblock_here(self, jid: Address) -> None:
        await self._ctx.store.requests.unblock(self._ctx.id, jid)
        self._tell()

    async def _tell_server(self, command: str, jid: Address) -> None:
        """What cannot be told now is told when the next session begins."""
        try:
            if (await self._discovery.get()).can_block:
                await self._send(command, jid)
        except NotConnected:
            self._behind = True

    async def _send(self, command: str, jid: Address, report: Element | None = None) -> None:
        request = Element(command)
        item = SubElement(request, ITEM, jid=jid)
        if report is not None:
            item.append(report)
        await self._stream.request("set", request)
        agreed = await self._agreed()
        await self._agree(agreed | {jid} if command == BLOCK else agreed - {jid})

    def _tell(self) -> None:
        self._ctx.bus.publish(BlockedChanged(self._ctx.id))
        self._ctx.bus.publish(RequestsChanged(self._ctx.id))

    async def _agreed(self) -> frozenset[Address]:
        """The list that server and we had in common last."""
        text = await self._ctx.store.settings.get(self._key, "[]")
        return frozenset(Address(str(jid)) for jid in json.loads(text))

    async def _agree(self, entries: frozenset[Address]) -> None:
        await self._ctx.store.settings.set(self._key, json.dumps(sorted(entries)))

    @property
    def _key(self) -> str:
        return f"account/{self._ctx.id}/blocked"


def _addresses(element: Element) -> frozenset[Address]:
    """The people and domains of a list. A single device of somebody cannot be blocked here."""
    found: set[Address] = set()
    for item in element.findall(ITEM)[:MAX_ITEMS]:
        try:
            jid = full(item.get("jid", ""))
        except InvalidAddress:
            continue
        if jid and "/" not in jid:
            found.add(jid)
    return frozenset(found)
