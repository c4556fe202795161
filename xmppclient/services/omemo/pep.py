# SPDX-License-Identifier: AGPL-3.0-or-later
"""The few requests to personal event nodes that OMEMO needs (XEP-0060, XEP-0163)."""

from collections.abc import Mapping
from typing import Literal, Protocol
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns
from xmppclient.errors import RequestError
from xmppclient.model import Address
from xmppclient.xep import pubsub
from xmppclient.xep.pubsub import KEEP_ALL, OPEN, PRIVATE

TIMEOUT = 15.0  # seconds; a contact's server that stays silent must not hold a message longer


class Requester(Protocol):
    """What is needed of ``xmppclient.stream.protocol.Stream``."""

    async def request(
        self, kind: Literal["get", "set"], payload: Element, to: str = "", timeout: float = 30.0
    ) -> Element: ...


class Pep:
    """Reads anybody's nodes and writes our own.

    Every method raises ``RequestError``, ``RequestTimedOut`` and ``NotConnected``.
    """

    def __init__(self, stream: Requester) -> None:
        self._stream = stream

    async def newest(self, jid: Address, node: str) -> Element | None:
        """The payload of the newest item, whatever its id; None if there is none."""
        return await self._payload(jid, node, max_items="1")

    async def item(self, jid: Address, node: str, item_id: str) -> Element | None:
        return await self._payload(jid, node, item_id=item_id)

    async def publish_one(self, node: str, payload: Element) -> None:
        """Publish to a node that keeps its newest item only."""
        await self._publish_as(node, "current", payload, OPEN)

    async def publish_private(self, node: str, payload: Element) -> None:
        """Publish for our own devices alone."""
        await self._publish_as(node, "current", payload, PRIVATE)

    async def publish_among(self, node: str, item_id: str, payload: Element) -> None:
        """Publish to a node that must keep an item per device.

        ejabberd refuses ``max_items`` while publishing and makes a node of one item: then
        the node is configured afterwards and the item, which may have pushed out another
        device's, is published again.
        """
        try:
            await self._publish(node, item_id, payload, OPEN | KEEP_ALL)
        except RequestError:
            await self._publish_as(node, item_id, payload, OPEN)
            await self._configure(node, OPEN | KEEP_ALL)
            await self._publish(node, item_id, payload, {})

    async def mend_access(self, node: str) -> bool:
        """Let everybody read a node of ours, whoever set it up otherwise; whether that was needed."""
        asked = Element(ns.q(pubsub.OWNER, "pubsub"))
        SubElement(asked, ns.q(pubsub.OWNER, "configure"), node=node)
        answer = await self._stream.request("get", asked)
        field = answer.find(f".//{ns.q(ns.DATA_FORMS, 'field')}[@var='pubsub#access_model']")
        if field is None or field.findtext(ns.q(ns.DATA_FORMS, "value")) in (None, "open"):
            return False
        await self._configure(node, OPEN)
        return True

    async def retract(self, node: str, item_id: str) -> None:
        """Take one item away."""
        await self._stream.request("set", pubsub.retract(node, item_id))

    async def delete(self, node: str) -> None:
        """Take a whole node away."""
        await self._stream.request("set", pubsub.delete(node))

    async def _publish_as(
        self, node: str, item_id: str, payload: Element, options: Mapping[str, str]
    ) -> None:
        """Publish with options; a node that exists with others is configured first (§7.1.5)."""
        try:
            await self._publish(node, item_id, payload, options)
        except RequestError:
            await self._configure(node, options)
            await self._publish(node, item_id, payload, {})

    async def _payload(
        self, jid: Address, node: str, *, item_id: str = "", max_items: str = ""
    ) -> Element | None:
        asked = pubsub.items(node, item_id=item_id, max_items=max_items)
        answer = await self._stream.request("get", asked, to=jid, timeout=TIMEOUT)
        wanted = [item for item in pubsub.read_items(answer) if not item_id or item.id == item_id]
        return wanted[0].payload if len(wanted) == 1 else None

    async def _publish(self, node: str, item_id: str, payload: Element, options: Mapping[str, str]) -> None:
        await self._stream.request("set", pubsub.publish(node, item_id, payload, options))

    async def _configure(self, node: str, options: Mapping[str, str]) -> None:
        await self._stream.request("set", pubsub.configure(node, options))
