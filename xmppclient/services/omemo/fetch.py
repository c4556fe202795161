# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fetches device lists and bundles: few at a time, and what is missing is not asked for again soon."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple
from xml.etree.ElementTree import Element

from xmppclient import ns
from xmppclient.errors import NotConnected, RequestError, RequestTimedOut
from xmppclient.model import Address
from xmppclient.services.omemo.lists import LIST_NODES, Devices, parse
from xmppclient.services.omemo.pep import Pep

log = logging.getLogger(__name__)

AT_ONCE = 6  # requests in flight
FIRST_PAUSE = 600.0  # seconds before a missing bundle is asked for again; doubles
LONGEST_PAUSE = 86400.0
TIMEOUT_PAUSE = 60.0  # after no answer at all
MAX_MISSING = 5000  # remembered misses


class Unreachable(Exception):
    """No answer, or an error that says nothing about the node itself."""


class BundleId(NamedTuple):
    namespace: str
    jid: Address
    device_id: int

    @property
    def node(self) -> str:
        if self.namespace == ns.OMEMO_2:
            return "urn:xmpp:omemo:2:bundles"
        return f"eu.siacs.conversations.axolotl.bundles:{self.device_id}"


@dataclass(slots=True)
class Miss:
    until: float
    pause: float


NO_NODE = frozenset(
    {"item-not-found", "forbidden", "not-authorized", "feature-not-implemented", "service-unavailable"}
)


class Fetcher:
    """Reads other people's nodes with bounds (threats ATT-087)."""

    def __init__(self, pep: Pep, now: Callable[[], float] = time.monotonic) -> None:
        self._pep = pep
        self._now = now
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._missing: dict[BundleId, Miss] = {}

    async def device_list(self, namespace: str, jid: Address, own_id: int = 0) -> Devices:
        """The published list, capped; empty where there is none. Raises ``Unreachable``."""
        async with self._slots:
            try:
                payload = await self._pep.newest(jid, LIST_NODES[namespace])
            except RequestError as error:
                if error.condition in NO_NODE:
                    return {}
                raise Unreachable(error.condition) from error
            except (RequestTimedOut, NotConnected) as error:
                raise Unreachable("no answer") from error
        return parse(namespace, payload, own_id)

    async def own_item(self, jid: Address, node: str) -> Element | None:
        """What a node of our own account holds, None if nothing can be had. Raises ``Unreachable``."""
        try:
            return await self._pep.newest(jid, node)
        except RequestError as error:
            log.info("nothing in %s: %s", node, error.condition)
            return None
        except (RequestTimedOut, NotConnected) as error:
            raise Unreachable("no answer") from error

    async def bundles(self, wanted: Iterable[BundleId]) -> dict[BundleId, Element]:
        """The payloads that could be had; the others are missed for a while.

        Raises ``NotConnected`` if the connection went away.
        """
        asked = [bundle for bundle in dict.fromkeys(wanted) if not self.missed(bundle)]
        found = await asyncio.gather(*(self._bundle(bundle) for bundle in asked))
        return {key: payload for key, payload in zip(asked, found, strict=True) if payload is not None}

    def missed(self, bundle: BundleId) -> bool:
        """Whether this bundle was missing a short while ago."""
        miss = self._missing.get(bundle)
        return miss is not None and miss.until > self._now()

    def miss(self, bundle: BundleId, pause: float = FIRST_PAUSE) -> None:
        """Do not ask for this bundle for a while, each time for longer."""
        before = self._missing.pop(bundle, None)
        pause = min(LONGEST_PAUSE, before.pause * 2 if before else pause)
        if len(self._missing) >= MAX_MISSING:
            del self._missing[next(iter(self._missing))]
        self._missing[bundle] = Miss(self._now() + pause, pause)

    def forget_misses(self, jid: Address) -> None:
        """Its owner published something new, or the user asks: try again."""
        for key in [key for key in self._missing if key.jid == jid]:
            del self._missing[key]

    async def _bundle(self, bundle: BundleId) -> Element | None:
        async with self._slots:
            try:
                payload = await self._read(bundle)
            except RequestError as error:
                log.info("no bundle of device %d: %s", bundle.device_id, error.condition)
                payload = None
            except RequestTimedOut:
                self.miss(bundle, TIMEOUT_PAUSE)
                return None
        if payload is None:
            self.miss(bundle)
        else:
            self._missing.pop(bundle, None)
        return payload

    async def _read(self, bundle: BundleId) -> Element | None:
        if bundle.namespace == ns.OMEMO_2:
            return await self._pep.item(bundle.jid, bundle.node, str(bundle.device_id))
        return await self._pep.newest(bundle.jid, bundle.node)
