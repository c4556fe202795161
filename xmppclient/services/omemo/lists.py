# SPDX-License-Identifier: AGPL-3.0-or-later
"""Published device lists of both versions as plain values, with the caps of ATT-087. Pure."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns
from xmppclient.model import Address

MAX_DEVICES = 50  # of one list; the rest of it is ignored
MAX_ID = 2**31 - 1
MAX_LABEL = 53  # code points (XEP-0384 §5.3.1)

LIST_NODES = {
    ns.OMEMO_2: "urn:xmpp:omemo:2:devices",
    ns.OMEMO_1: "eu.siacs.conversations.axolotl.devicelist",
}
INTERESTS = tuple(node + "+notify" for node in LIST_NODES.values())  # for entity capabilities
EVENT = "{http://jabber.org/protocol/pubsub#event}"
TAGS = {
    ns.OMEMO_2: (ns.q(ns.OMEMO_2, "devices"), ns.q(ns.OMEMO_2, "device")),
    ns.OMEMO_1: (ns.q(ns.OMEMO_1, "list"), ns.q(ns.OMEMO_1, "device")),
}


@dataclass(frozen=True, slots=True)
class Label:
    """A device's name as its owner published it, and the signature of its identity key."""

    text: str
    signature: bytes


Devices = Mapping[int, Label | None]


def parse(namespace: str, payload: Element | None, own_id: int = 0) -> dict[int, Label | None]:
    """The devices of a list element, at most ``MAX_DEVICES``; ``own_id`` is never cut off.

    What is not a valid id of the list's own namespace is ignored.
    """
    outer, inner = TAGS[namespace]
    if payload is None or payload.tag != outer:
        return {}
    devices: dict[int, Label | None] = {}
    for child in payload:
        device_id = _id(child.get("id", "")) if child.tag == inner else 0
        if device_id and (len(devices) < MAX_DEVICES or device_id == own_id):
            devices[device_id] = _label(child) if namespace == ns.OMEMO_2 else None
    return devices


def serialize(namespace: str, devices: Devices) -> Element:
    """The element to publish."""
    outer, inner = TAGS[namespace]
    element = Element(outer)
    for device_id, label in devices.items():
        device = SubElement(element, inner, id=str(device_id))
        if label is not None and namespace == ns.OMEMO_2:
            device.set("label", label.text)
            device.set("labelsig", base64.b64encode(label.signature).decode())
    return element


@dataclass(frozen=True, slots=True)
class ListEvent:
    """Somebody published a device list (XEP-0163 §4)."""

    namespace: str
    sender: Address  # as in ``from``: may be a full JID, empty for our own account
    payload: Element


def list_event(message: Element) -> ListEvent | None:
    """The device list that a ``<message/>`` brings, if it brings exactly one."""
    items = message.find(f"{EVENT}event/{EVENT}items")
    if items is None:
        return None
    namespace = next((key for key, node in LIST_NODES.items() if node == items.get("node")), None)
    found = items.findall(f"{EVENT}item")
    if namespace is None or len(found) != 1 or len(found[0]) != 1:
        return None
    return ListEvent(namespace, Address(message.get("from", "")), found[0][0])


def _id(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        return 0
    number = int(text)
    return number if number <= MAX_ID else 0


def _label(device: Element) -> Label | None:
    text, signature = device.get("label"), device.get("labelsig")
    if not text or not signature or len(text) > MAX_LABEL:
        return None
    try:
        decoded = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        return None
    return Label(text, decoded) if len(decoded) == 64 else None
