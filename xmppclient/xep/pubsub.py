# SPDX-License-Identifier: AGPL-3.0-or-later
"""Requests to event nodes, and what comes from them (XEP-0060, XEP-0163)."""

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from xmppclient.ns import q
from xmppclient.xep import forms

PUBSUB = "http://jabber.org/protocol/pubsub"
OWNER = PUBSUB + "#owner"
EVENT = PUBSUB + "#event"
PUBLISH_OPTIONS = PUBSUB + "#publish-options"
NODE_CONFIG = PUBSUB + "#node_config"

PERSIST = {"pubsub#persist_items": "true"}
OPEN = {"pubsub#access_model": "open"} | PERSIST
PRIVATE = {"pubsub#access_model": "whitelist"} | PERSIST  # XEP-0223 §3
KEEP_ALL = {"pubsub#max_items": "max"}
NO_LAST = {"pubsub#send_last_published_item": "never"}

MAX_ITEMS = 10_000  # of one answer

Options = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Item:
    id: str
    payload: Element | None


@dataclass(frozen=True, slots=True)
class NodeEvent:
    """News of a node."""

    node: str
    items: tuple[Item, ...] = ()
    retracted: tuple[str, ...] = ()


def items(node: str, *, item_id: str = "", max_items: str = "") -> Element:
    """Ask for the items of a node: all, the newest ``max_items``, or one."""
    pubsub = Element(q(PUBSUB, "pubsub"))
    wanted = SubElement(pubsub, q(PUBSUB, "items"), node=node)
    if max_items:
        wanted.set("max_items", max_items)
    if item_id:
        SubElement(wanted, q(PUBSUB, "item"), id=item_id)
    return pubsub


def publish(node: str, item_id: str, payload: Element, options: Options) -> Element:
    """Publish an item; the node must fulfil ``options``, or is made with them (§7.1.5)."""
    pubsub = Element(q(PUBSUB, "pubsub"))
    item = SubElement(SubElement(pubsub, q(PUBSUB, "publish"), node=node), q(PUBSUB, "item"), id=item_id)
    item.append(payload)
    if options:
        wanted = SubElement(pubsub, q(PUBSUB, "publish-options"))
        wanted.append(forms.make(PUBLISH_OPTIONS, options))
    return pubsub


def retract(node: str, item_id: str, *, notify: bool = False) -> Element:
    """Take one item away; ``notify`` tells whoever hears the node."""
    pubsub = Element(q(PUBSUB, "pubsub"))
    attributes = {"node": node, "notify": "true"} if notify else {"node": node}
    wanted = SubElement(pubsub, q(PUBSUB, "retract"), attributes)
    SubElement(wanted, q(PUBSUB, "item"), id=item_id)
    return pubsub


def delete(node: str) -> Element:
    """Take a whole node away."""
    pubsub = Element(q(OWNER, "pubsub"))
    SubElement(pubsub, q(OWNER, "delete"), node=node)
    return pubsub


def create(node: str, options: Options) -> Element:
    """Make a node that is like this from the start (§8.1.3)."""
    pubsub = Element(q(PUBSUB, "pubsub"))
    SubElement(pubsub, q(PUBSUB, "create"), node=node)
    SubElement(pubsub, q(PUBSUB, "configure")).append(forms.make(NODE_CONFIG, options))
    return pubsub


def configure(node: str, options: Options) -> Element:
    """Change a node of ours."""
    pubsub = Element(q(OWNER, "pubsub"))
    SubElement(pubsub, q(OWNER, "configure"), node=node).append(forms.make(NODE_CONFIG, options))
    return pubsub


def read_items(answer: Element) -> tuple[Item, ...]:
    """The items of an ``<iq type=result>``."""
    found = answer.findall(f"{q(PUBSUB, 'pubsub')}/{q(PUBSUB, 'items')}/{q(PUBSUB, 'item')}")
    return _items(found)


def read_event(message: Element) -> NodeEvent | None:
    """The news that a message carries; who may send them is for the caller to check."""
    told = message.find(f"{q(EVENT, 'event')}/{q(EVENT, 'items')}")
    if told is None or not told.get("node"):
        return None
    gone = tuple(one.get("id", "") for one in told.findall(q(EVENT, "retract"))[:MAX_ITEMS])
    return NodeEvent(told.get("node", ""), _items(told.findall(q(EVENT, "item"))), gone)


def _items(found: list[Element]) -> tuple[Item, ...]:
    return tuple(Item(one.get("id", ""), one[0] if len(one) else None) for one in found[:MAX_ITEMS])
