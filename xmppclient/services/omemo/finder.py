# SPDX-License-Identifier: AGPL-3.0-or-later
"""Brings published lists and keys to the engine when a message needs them.

The caller holds the account's lock. Lists of contacts are read once per session at most:
the server pushes what changes. Others' are read again after a while.
"""

import asyncio
import math
import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from xmppclient.errors import DecryptFailed, NotConnected, OmemoUnavailable
from xmppclient.model import Address
from xmppclient.services.omemo.fetch import BundleId, Fetcher, Unreachable
from xmppclient.services.omemo.limit import Limit
from xmppclient.services.omemo.lists import Devices, parse
from xmppclient.services.omemo.values import VERSIONS, Reason

if TYPE_CHECKING:
    from xmppclient.services.omemo.codec import Part
    from xmppclient.services.omemo.engine import Engine
    from xmppclient.services.omemo.survey import Survey

FRESH = 900.0  # seconds a list that was read, not pushed, counts as up to date
ASK_AGAIN = 60.0  # seconds between two looks for devices that write and are not listed
ROUNDS = 3  # of fetching for one message: a bundle of one version, of the other, and once more


class Finder:
    """Finds the devices of people."""

    def __init__(self, fetcher: Fetcher, now: Callable[[], float] = time.monotonic) -> None:
        self._fetcher = fetcher
        self._now = now
        self._asking: Limit[tuple[str, Address]] = Limit(ASK_AGAIN, now=now)

    def forget(self, engine: "Engine", jid: Address) -> None:
        """Ask for everything of this address again."""
        self._fetcher.forget_misses(jid)
        for namespace in VERSIONS:
            engine.fresh.pop((namespace, jid), None)

    def unusable(self, keys: Iterable[BundleId]) -> None:
        """No session can be built from these bundles: leave them alone for a while."""
        for key in keys:
            self._fetcher.miss(key)

    async def survey(self, engine: "Engine", jids: frozenset[Address]) -> "Survey":
        """Fetch what is not known about these people's devices and see what can be reached.

        Raises ``OmemoUnavailable`` if somebody's devices are unknown and cannot be asked for.
        """
        await self._refresh_lists(engine, jids)
        survey = await engine.survey(jids, self._fetcher.missed)
        for _ in range(ROUNDS):
            if not survey.wanted:
                break
            await self.bundles(engine, survey.wanted)
            survey = await engine.survey(jids, self._fetcher.missed)
        return survey

    async def bundles(self, engine: "Engine", wanted: Iterable[BundleId]) -> None:
        """Fetch these bundles. Raises ``OmemoUnavailable`` without a connection."""
        await self.take_bundles(engine, await self.fetch(wanted, patient=True))

    async def fetch(self, wanted: Iterable[BundleId], *, patient: bool = False) -> dict[BundleId, Element]:
        """The payloads of these bundles, as ``Fetcher.bundles`` gets them; needs no lock.

        Raises ``OmemoUnavailable`` without a connection.
        """
        try:
            return await self._fetcher.bundles(wanted, patient=patient)
        except NotConnected as error:
            raise OmemoUnavailable(str(error)) from error

    async def take_bundles(self, engine: "Engine", payloads: dict[BundleId, Element]) -> None:
        """Learn keys from what was fetched."""
        self.unusable(await engine.take_bundles(payloads))

    async def meet(self, engine: "Engine", part: "Part", sender: Address) -> None:
        """Get to know the device that wrote a message. Raises ``DecryptFailed``.

        Some clients never list themselves, so its keys are asked for in any case. Everybody's
        messages wait meanwhile: who did not answer a short while ago is not asked again.
        """
        device_id, namespace = part.sender_device, part.namespace
        key = BundleId(namespace, sender, device_id)
        try:
            if self._fetcher.resting(sender):
                raise Unreachable("silent")
            if device_id not in engine.devices.ids(sender) and self._asking.begin((namespace, sender)):
                await self._read_list(engine, namespace, sender)
            await self.take_bundles(engine, await self.fetch([key]))
            engine.admit(key)
        except (Unreachable, OmemoUnavailable) as error:
            raise DecryptFailed(Reason.UNREACHABLE, str(error)) from error
        if not engine.knows(sender, device_id):
            raise DecryptFailed(Reason.SENDER_UNKNOWN)

    async def take_push(self, engine: "Engine", namespace: str, jid: Address, payload: Element) -> None:
        """A list was pushed. Our own new devices are looked at, for the user to approve."""
        self._fetcher.forget_misses(jid)
        own_id = engine.devices.own_id if jid == engine.jid else 0
        await engine.take_list(namespace, jid, parse(namespace, payload, own_id))
        engine.fresh[namespace, jid] = math.inf
        if jid == engine.jid:
            await self.own_keys(engine)

    async def own_keys(self, engine: "Engine") -> None:
        """Know the keys of our other devices (threats H-19)."""
        survey = await engine.survey((), self._fetcher.missed)
        await self.bundles(engine, survey.wanted)

    async def _read_list(self, engine: "Engine", namespace: str, jid: Address) -> None:
        await self._take_list(engine, namespace, jid, await self._fetcher.device_list(namespace, jid))

    async def take_lists(self, engine: "Engine", found: Mapping[tuple[str, Address], Devices]) -> None:
        """Act on lists that were read."""
        for (namespace, jid), devices in found.items():
            await self._take_list(engine, namespace, jid, devices)
            await engine.pace.breathe()

    async def _take_list(self, engine: "Engine", namespace: str, jid: Address, devices: Devices) -> None:
        await engine.take_list(namespace, jid, devices)
        engine.fresh[namespace, jid] = self._now() + FRESH

    async def _refresh_lists(self, engine: "Engine", jids: Iterable[Address]) -> None:
        now = self._now()
        stale = [(n, jid) for jid in jids for n in VERSIONS if engine.fresh.get((n, jid), 0) <= now]
        found = await asyncio.gather(
            *(self._fetcher.device_list(namespace, jid) for namespace, jid in stale), return_exceptions=True
        )
        unreachable: set[Address] = set()
        for (namespace, jid), devices in zip(stale, found, strict=True):
            if isinstance(devices, Unreachable):
                unreachable.add(jid)
            elif isinstance(devices, BaseException):
                raise devices
            else:
                await self._take_list(engine, namespace, jid, devices)
        if unknown := [jid for jid in unreachable if not engine.devices.ids(jid)]:
            raise OmemoUnavailable("no answer about " + ", ".join(sorted(unknown)))
