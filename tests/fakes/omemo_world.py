# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server's part of OMEMO in memory: everybody's event nodes, and messages in flight."""

import asyncio
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from typing import Literal
from xml.etree.ElementTree import Element, SubElement

from xmppclient.errors import NotConnected, RequestError, RequestTimedOut
from xmppclient.model import Address
from xmppclient.xep.pubsub import OWNER, PUBSUB

P, OWN, E = f"{{{PUBSUB}}}", f"{{{OWNER}}}", "{http://jabber.org/protocol/pubsub#event}"
CLIENT = "{jabber:client}"


async def until(condition: Callable[[], object], seconds: float = 30) -> None:
    """Wait for something that happens in the background."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - plain values, no event
            await asyncio.sleep(0.005)


class World:
    """Nodes of all accounts. ``one_item`` behaves like ejabberd, see ``Pep.publish_among``."""

    def __init__(self, *, one_item: bool = False) -> None:
        self.nodes: dict[tuple[str, str], dict[str, Element]] = {}
        self.sizes: dict[tuple[str, str], int] = {}
        self.access: dict[tuple[str, str], str] = {}  # who may read a node; not said: everybody
        self.sent: list[tuple[Address, Element]] = []  # bare sender, message
        self.asked: Counter[str] = Counter()  # "get node", "set node"
        self.one_item = one_item
        self.before_request: Callable[[str, str], None] = lambda kind, node: None

    def stream(self, jid: Address) -> "WorldStream":
        return WorldStream(self, jid)

    def item(self, jid: str, node: str, item_id: str = "current") -> Element:
        return self.nodes[jid, node][item_id]

    def put(self, jid: str, node: str, item_id: str, payload: Element) -> None:
        self.nodes.setdefault((jid, node), {})[item_id] = payload

    def take(self, sender: Address | None = None) -> list[Element]:
        """The messages sent, by one or all; they are gone then."""
        taken = [message for jid, message in self.sent if sender in (None, jid)]
        self.sent = [(jid, message) for jid, message in self.sent if sender not in (None, jid)]
        return taken

    def event(self, jid: str, node: str) -> Element:
        """The notification of the newest item of a node."""
        message = Element(CLIENT + "message", {"from": jid})
        items = SubElement(SubElement(message, E + "event"), E + "items", node=node)
        item_id, payload = list(self.nodes[jid, node].items())[-1]
        SubElement(items, E + "item", id=item_id).append(payload)
        return message


class WorldStream:
    """One account's connection to the world."""

    def __init__(self, world: World, jid: Address) -> None:
        self.world = world
        self.jid = jid
        self.connected = True
        self.silent: set[str] = set()  # addresses that never answer

    def send(self, stanza: Element) -> None:
        if not self.connected:
            raise NotConnected
        self.world.sent.append((self.jid, stanza))

    async def request(
        self, kind: Literal["get", "set"], payload: Element, to: str = "", timeout: float = 30.0
    ) -> Element:
        await asyncio.sleep(0)
        if not self.connected:
            raise NotConnected
        if to in self.silent:
            raise RequestTimedOut
        action = payload[0]
        node = action.get("node", "")
        self.world.asked[f"{kind} {node}"] += 1
        self.world.before_request(kind, node)
        if kind == "get" and action.tag == OWN + "configure":
            return self._configuration(node)
        if kind == "get":
            return self._get(to or self.jid, node, action)
        if action.tag == OWN + "delete":
            del self.world.nodes[self.jid, node]
        elif action.tag == P + "retract":
            del self.world.nodes[self.jid, node][action[0].get("id", "")]
        elif payload.tag == OWN + "pubsub":
            self.world.sizes[self.jid, node] = 10_000
            self.world.access[self.jid, node] = "open"
        else:
            self._publish(node, action, payload)
        return Element(CLIENT + "iq", type="result")

    def _configuration(self, node: str) -> Element:
        answer = Element(CLIENT + "iq", type="result")
        field = SubElement(answer, "{jabber:x:data}field", var="pubsub#access_model")
        access = self.world.access.get((self.jid, node), "open")
        SubElement(field, "{jabber:x:data}value").text = access
        return answer

    def _get(self, jid: str, node: str, action: Element) -> Element:
        if (jid, node) not in self.world.nodes:
            raise RequestError("item-not-found")
        if jid != self.jid and self.world.access.get((jid, node), "open") != "open":
            raise RequestError("forbidden")
        answer = Element(CLIENT + "iq", type="result")
        items = SubElement(SubElement(answer, P + "pubsub"), P + "items", node=node)
        wanted = [item.get("id") for item in action]
        stored = self.world.nodes[jid, node]
        for item_id in wanted or list(stored)[-int(action.get("max_items", "1000")) :]:
            if item_id in stored:
                SubElement(items, P + "item", id=str(item_id)).append(deepcopy(stored[str(item_id)]))
        return answer

    def _publish(self, node: str, action: Element, payload: Element) -> None:
        options = [field.get("var") for field in payload.iter("{jabber:x:data}field")]
        if self.world.one_item and "pubsub#max_items" in options:
            raise RequestError("resource-constraint")
        size = self.world.sizes.get((self.jid, node), 1 if self.world.one_item else 10_000)
        stored = self.world.nodes.setdefault((self.jid, node), {})
        item_id = action[0].get("id", "")
        stored.pop(item_id, None)
        stored[item_id] = deepcopy(action[0][0])
        while len(stored) > size:
            del stored[next(iter(stored))]
