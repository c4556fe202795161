# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fetches device lists and bundles: few at a time, and what is missing is not asked for again soon."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import NamedTuple
from xml.etree.ElementTree import Element

from xmppclient import ns
from xmppclient.errors import NotConnected, RequestError, RequestTimedOut
from xmppclient.model import Address
from xmppclient.services.omemo.backoff import Backoff
from xmppclient.services.omemo.lists import LIST_NODES, Devices, parse
from xmppclient.services.omemo.pep import Pep

log = logging.getLogger(__name__)

AT_ONCE = 10  # requests in flight
FIRST_PAUSE = 600.0  # seconds before a missing bundle is asked for again; doubles
LONGEST_PAUSE = 86400.0
TIMEOUT_PAUSE = 60.0  # after no answer at all
MAX_MISSING = 5000  # remembered misses
LONGEST_SILENCE = 3600.0  # seconds that an address or server which does not answer is left alone
MAX_SILENT = 5000


class Unreachable(Exception):
    """No answer, or an error that says nothing about the node itself."""


class Offline(Unreachable):
    """There is no connection: nobody can be asked."""


class BundleId(NamedTuple):
    namespace: str
    jid: Address
    device_id: int

    @property
    def node(self) -> str:
        if self.namespace == ns.OMEMO_2:
            return "urn:xmpp:omemo:2:bundles"
        return f"eu.siacs.conversations.axolotl.bundles:{self.device_id}"


NO_NODE = frozenset(
    {"item-not-found", "forbidden", "not-authorized", "feature-not-implemented", "service-unavailable"}
)


NO_SERVER = frozenset({"remote-server-not-found", "remote-server-timeout"})


class Fetcher:
    """Reads other people's nodes with bounds (threats ATT-087).

    It remembers who did not answer, by address and by server, so that whoever writes to many
    need not wait for each of them (``silent``).
    """

    def __init__(self, pep: Pep, now: Callable[[], float] = time.monotonic) -> None:
        self._pep = pep
        self._now = now
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._missing: Backoff[BundleId] = Backoff(FIRST_PAUSE, LONGEST_PAUSE, MAX_MISSING, now)
        self._silence: Backoff[str] = Backoff(TIMEOUT_PAUSE, LONGEST_SILENCE, MAX_SILENT, now)

    async def device_list(self, namespace: str, jid: Address, own_id: int = 0) -> Devices:
        """The published list, capped; empty where there is none. Raises ``Unreachable``."""
        async with self._slots:
            try:
                payload = await self._listen(jid, self._pep.newest(jid, LIST_NODES[namespace]))
            except RequestError as error:
                if error.condition in NO_NODE:
                    return {}
                raise Unreachable(error.condition) from error
            except RequestTimedOut as error:
                raise Unreachable("no answer") from error
            except NotConnected as error:
                raise Offline("not connected") from error
        return parse(namespace, payload, own_id)

    async def _listen(self, jid: Address, request: Awaitable[Element | None]) -> Element | None:
        """The answer, and whether there was one is remembered."""
        try:
            found = await request
        except RequestError as error:
            (self._fell_silent if error.condition in NO_SERVER else self.heard)(jid)
            raise
        except RequestTimedOut:
            self._fell_silent(jid)
            raise
        self.heard(jid)
        return found

    def _fell_silent(self, jid: Address) -> None:
        self._silence.miss(jid)
        self._silence.miss(_server(jid))

    def heard(self, jid: Address) -> None:
        """There was a sign of life."""
        self._silence.forget(jid)
        self._silence.forget(_server(jid))

    def silent(self, jid: Address) -> bool:
        """Whether this address, or its server, did not answer the last time."""
        return jid in self._silence or _server(jid) in self._silence

    def resting(self, jid: Address) -> bool:
        """Whether that was a short while ago, so that it is not worth asking."""
        return self._silence.waits(jid) or self._silence.waits(_server(jid))

    async def own_item(self, jid: Address, node: str) -> Element | None:
        """What a node of our own account holds, None if nothing can be had. Raises ``Unreachable``."""
        try:
            return await self._pep.newest(jid, node)
        except RequestError as error:
            log.info("nothing in %s: %s", node, error.condition)
            return None
        except (RequestTimedOut, NotConnected) as error:
            raise Unreachable("no answer") from error

    async def bundles(self, wanted: Iterable[BundleId], *, patient: bool = True) -> dict[BundleId, Element]:
        """The payloads that could be had; the others are missed for a while. Without being
        ``patient``, whoever is silent is asked once at most.

        Raises ``NotConnected`` if the connection went away.
        """
        asked = [bundle for bundle in dict.fromkeys(wanted) if not self.missed(bundle)]
        found = await asyncio.gather(*(self._bundle(bundle, patient) for bundle in asked))
        return {key: payload for key, payload in zip(asked, found, strict=True) if payload is not None}

    def missed(self, bundle: BundleId) -> bool:
        """Whether this bundle was missing a short while ago."""
        return self._missing.waits(bundle)

    def miss(self, bundle: BundleId) -> None:
        """Do not ask for this bundle for a while, each time for longer."""
        self._missing.miss(bundle)

    def forget_misses(self, jid: Address) -> None:
        """Its owner published something new, or the user asks: try again."""
        self._missing.forget_all(lambda key: key.jid == jid)
        self.heard(jid)

    async def _bundle(self, bundle: BundleId, patient: bool) -> Element | None:
        async with self._slots:
            if self.resting(bundle.jid) and not patient:
                return None
            try:
                payload = await self._listen(bundle.jid, self._read(bundle))
            except RequestError as error:
                log.info("no bundle of device %d: %s", bundle.device_id, error.condition)
                payload = None
            except RequestTimedOut:
                self._missing.miss(bundle, TIMEOUT_PAUSE)
                return None
        if payload is None:
            self._missing.miss(bundle)
        else:
            self._missing.forget(bundle)
        return payload

    async def _read(self, bundle: BundleId) -> Element | None:
        if bundle.namespace == ns.OMEMO_2:
            return await self._pep.item(bundle.jid, bundle.node, str(bundle.device_id))
        return await self._pep.newest(bundle.jid, bundle.node)


def _server(jid: Address) -> str:
    """Told from an address by its sign."""
    return "@" + jid.rpartition("@")[2]
