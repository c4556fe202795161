# SPDX-License-Identifier: AGPL-3.0-or-later
"""The few requests to personal event nodes that OMEMO needs (XEP-0060, XEP-0163)."""

from collections.abc import Mapping
from typing import Literal, Protocol
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns
from xmppclient.errors import RequestError
from xmppclient.model import Address

PUBSUB = "http://jabber.org/protocol/pubsub"
OWNER = PUBSUB + "#owner"
PUBLISH_OPTIONS = PUBSUB + "#publish-options"
NODE_CONFIG = PUBSUB + "#node_config"
TIMEOUT = 15.0  # seconds; a contact's server that stays silent must not hold a message longer

OPEN = {"pubsub#access_model": "open", "pubsub#persist_items": "true"}
KEEP_ALL = {"pubsub#max_items": "max"}


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
        await self._publish_open(node, "current", payload, OPEN)

    async def publish_among(self, node: str, item_id: str, payload: Element) -> None:
        """Publish to a node that must keep an item per device.

        ejabberd refuses ``max_items`` while publishing and makes a node of one item: then
        the node is configured afterwards and the item, which may have pushed out another
        device's, is published again.
        """
        try:
            await self._publish(node, item_id, payload, OPEN | KEEP_ALL)
        except RequestError:
            await self._publish_open(node, item_id, payload, OPEN)
            await self._configure(node, OPEN | KEEP_ALL)
            await self._publish(node, item_id, payload, {})

    async def retract(self, node: str, item_id: str) -> None:
        """Take one item away."""
        pubsub = Element(ns.q(PUBSUB, "pubsub"))
        retract = SubElement(pubsub, ns.q(PUBSUB, "retract"), node=node)
        SubElement(retract, ns.q(PUBSUB, "item"), id=item_id)
        await self._stream.request("set", pubsub)

    async def delete(self, node: str) -> None:
        """Take a whole node away."""
        pubsub = Element(ns.q(OWNER, "pubsub"))
        SubElement(pubsub, ns.q(OWNER, "delete"), node=node)
        await self._stream.request("set", pubsub)

    async def _publish_open(
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
        pubsub = Element(ns.q(PUBSUB, "pubsub"))
        items = SubElement(pubsub, ns.q(PUBSUB, "items"), node=node)
        if max_items:
            items.set("max_items", max_items)
        if item_id:
            SubElement(items, ns.q(PUBSUB, "item"), id=item_id)
        answer = await self._stream.request("get", pubsub, to=jid, timeout=TIMEOUT)
        found = answer.findall(f"{{{PUBSUB}}}pubsub/{{{PUBSUB}}}items/{{{PUBSUB}}}item")
        wanted = [item for item in found if not item_id or item.get("id") == item_id]
        return wanted[0][0] if len(wanted) == 1 and len(wanted[0]) else None

    async def _publish(self, node: str, item_id: str, payload: Element, options: Mapping[str, str]) -> None:
        pubsub = Element(ns.q(PUBSUB, "pubsub"))
        publish = SubElement(pubsub, ns.q(PUBSUB, "publish"), node=node)
        SubElement(publish, ns.q(PUBSUB, "item"), id=item_id).append(payload)
        if options:
            SubElement(pubsub, ns.q(PUBSUB, "publish-options")).append(_form(PUBLISH_OPTIONS, options))
        await self._stream.request("set", pubsub)

    async def _configure(self, node: str, options: Mapping[str, str]) -> None:
        pubsub = Element(ns.q(OWNER, "pubsub"))
        configure = SubElement(pubsub, ns.q(OWNER, "configure"), node=node)
        configure.append(_form(NODE_CONFIG, options))
        await self._stream.request("set", pubsub)


def _form(kind: str, values: Mapping[str, str]) -> Element:
    form = Element(ns.q(ns.DATA_FORMS, "x"), type="submit")
    _field(form, "FORM_TYPE", kind, "hidden")
    for key, value in values.items():
        _field(form, key, value)
    return form


def _field(form: Element, var: str, value: str, kind: str = "") -> None:
    field = SubElement(form, ns.q(ns.DATA_FORMS, "field"), var=var)
    if kind:
        field.set("type", kind)
    SubElement(field, ns.q(ns.DATA_FORMS, "value")).text = value
