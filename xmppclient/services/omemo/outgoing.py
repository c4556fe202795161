# SPDX-License-Identifier: AGPL-3.0-or-later
"""What OMEMO wants to send, kept back until the state it depends on is committed."""

import asyncio
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Protocol
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns
from xmppclient.errors import NotConnected
from xmppclient.model import Address
from xmppclient.services.omemo.lists import LIST_NODES, MAX_DEVICES, Devices, serialize
from xmppclient.services.omemo.pep import Pep

log = logging.getLogger(__name__)

BUNDLES_NODE = "urn:xmpp:omemo:2:bundles"


class What(IntEnum):
    """Kinds of publications, in the order they must reach the server: nobody may find a
    device in a list whose keys are not there yet."""

    BUNDLE = 0
    LIST = 1


class Sender(Protocol):
    def send(self, stanza: Element) -> None: ...


Publications = dict[tuple[What, str], Element]  # the newest of a kind and version counts


@dataclass(slots=True)
class Load:
    """Publications and empty messages."""

    publications: Publications = field(default_factory=dict)
    empties: list[tuple[Address, Element]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.publications or self.empties)

    def add(self, other: "Load") -> None:
        self.publications |= other.publications
        self.empties += other.empties

    def take(self) -> "Load":
        """Everything, leaving this one empty."""
        taken = Load(self.publications, self.empties)
        self.publications, self.empties = {}, []
        return taken


class Publisher:
    """Brings publications to the server, one at a time, bundles before lists.

    ``wake`` is set when something is due; ``device_id`` must be set before ``run``.
    """

    def __init__(self, pep: Pep, wake: asyncio.Event) -> None:
        self._pep = pep
        self.wake = wake
        self._due: Publications = {}
        self.device_id = 0

    @property
    def idle(self) -> bool:
        return not self._due

    def add(self, publications: Publications) -> None:
        if publications:
            self._due |= publications
            self.wake.set()

    async def run(self) -> None:
        """Publish all that is due. What fails stays due.

        Raises ``RequestError``, ``RequestTimedOut`` and ``NotConnected``.
        """
        for key, element in self._in_order():
            await self._publish(*key, element)
            if self._due.get(key) is element:
                del self._due[key]

    async def mend_access(self) -> None:
        """See that others can read what we publish (threats FLT-047). Raises as ``run`` does."""
        for node in (*LIST_NODES.values(), BUNDLES_NODE, self._own_node(self.device_id)):
            if await self._pep.mend_access(node):
                log.info("others could not read %s", node)

    async def withdraw(self, lists: Mapping[str, Devices]) -> None:
        """Leave the published lists, given as they are now, and then delete our keys.

        Raises as ``run`` does.
        """
        for namespace, devices in lists.items():
            others = {device_id: label for device_id, label in devices.items() if device_id != self.device_id}
            if len(others) < min(len(devices), MAX_DEVICES):
                await self._pep.publish_one(LIST_NODES[namespace], serialize(namespace, others))
        await self.delete_keys(self.device_id)

    async def delete_keys(self, device_id: int) -> None:
        """Delete what we published about a device of ours. Raises as ``run`` does."""
        await self._pep.retract(BUNDLES_NODE, str(device_id))
        await self._pep.delete(self._own_node(device_id))

    def forget(self) -> None:
        """What was due belongs to a device that is no more."""
        self._due.clear()

    def _in_order(self) -> Iterator[tuple[tuple[What, str], Element]]:
        while self._due:
            key = min(self._due)
            yield key, self._due[key]

    async def _publish(self, what: What, namespace: str, element: Element) -> None:
        if what is What.LIST:
            await self._pep.publish_one(LIST_NODES[namespace], element)
        elif namespace == ns.OMEMO_2:
            await self._pep.publish_among(BUNDLES_NODE, str(self.device_id), element)
        else:
            await self._pep.publish_one(self._own_node(self.device_id), element)

    def _own_node(self, device_id: int) -> str:
        return f"{ns.OMEMO_1}.bundles:{device_id}"


def send_empties(stream: Sender, empties: list[tuple[Address, Element]]) -> None:
    """Send messages that only move ratchets; a lost one does no harm."""
    for jid, element in empties:
        message = Element(ns.q(ns.CLIENT, "message"), to=jid, type="chat")
        message.append(element)
        SubElement(message, ns.q(ns.HINTS, "store"))
        try:
            stream.send(message)
        except NotConnected:
            log.info("an empty message to %s is lost: not connected", jid)
