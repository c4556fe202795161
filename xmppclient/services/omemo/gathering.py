# SPDX-License-Identifier: AGPL-3.0-or-later
"""Gets to know the devices of everybody in a room.

Others read and write meanwhile: the account's lock is free while the network is asked. Whoever
did not answer the last time is not waited for again, but asked after the message has left; so
is whose list was read some time ago, since nobody pushes us the lists of those who are no
contacts.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from xmppclient.errors import OmemoUnavailable
from xmppclient.model import Address
from xmppclient.services.omemo.commit import Commits
from xmppclient.services.omemo.fetch import BundleId, Fetcher, Offline, Unreachable
from xmppclient.services.omemo.finder import ROUNDS, Finder
from xmppclient.services.omemo.lists import Devices
from xmppclient.services.omemo.values import VERSIONS

if TYPE_CHECKING:
    from omemo.bundle import Bundle

    from xmppclient.services.omemo.engine import Engine

T = TypeVar("T")
ListId = tuple[str, Address]
Progress = Callable[[int, int], None]

log = logging.getLogger(__name__)

WORKERS = 8  # requests in flight, which leaves some to others
PORTION = 32  # bundles that are taken in at a time
STALE = 86400.0  # seconds that a list which is not up to date may still be used


class Gathering:
    """Reads lists and bundles of many."""

    def __init__(
        self, commits: Commits, finder: Finder, fetcher: Fetcher, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._commits = commits
        self._finder = finder
        self._fetcher = fetcher
        self._now = now
        self._behind: dict[ListId, None] = {}  # to be read when there is time

    def unreachable(self, bundle: BundleId) -> bool:
        """Whether it is not worth waiting for this bundle."""
        return self._fetcher.missed(bundle) or self._fetcher.silent(bundle.jid)

    def is_owed_an_answer(self, jid: Address) -> bool:
        """Whether we know of no devices only because somebody's server has not told yet."""
        return self._fetcher.silent(jid) or not self._commits.require().has_list(jid)

    async def stock_up(self, jids: frozenset[Address], progress: Progress) -> "dict[BundleId, Bundle]":
        """Bring lists up to date and fetch the bundles of devices that there is no session with.

        ``progress`` hears of members first, then of devices; of nothing if all is known.
        Raises ``OmemoUnavailable`` without a connection.
        """
        await self._read_lists(self._stale(self._commits.require(), jids), progress)
        stock: dict[BundleId, Bundle] = {}
        for _ in range(ROUNDS):
            async with self._commits.exclusive():
                engine = self._commits.require()
                engine.lend(stock)
                survey = await engine.survey(jids, self.unreachable)
            if not survey.wanted:
                break
            await self._read_bundles(survey.wanted, survey.devices, stock, progress)
        return stock

    async def catch_up(self) -> None:
        """Read again what was old when it was needed."""
        asked, self._behind = list(self._behind), {}
        try:
            await self._read_lists(asked, _nobody)
        except OmemoUnavailable:
            log.info("device lists are read with the next connection")

    @property
    def is_behind(self) -> bool:
        return bool(self._behind)

    def _stale(self, engine: "Engine", jids: Iterable[Address]) -> list[ListId]:
        """The lists that must be read now; those that can wait are noted."""
        now = self._now()
        needed = []
        for key in ((namespace, jid) for jid in jids for namespace in VERSIONS):
            until = engine.fresh.get(key)
            if until is not None and until > now:
                continue
            if self._fetcher.silent(key[1]) or (until is not None and until + STALE > now):
                self._behind[key] = None
            else:
                needed.append(key)
        return needed

    async def _read_lists(self, asked: list[ListId], progress: Progress) -> None:
        found: dict[ListId, Devices] = {}
        waiting = iter(asked)
        done, offline = 0, False

        async def read() -> None:
            nonlocal done, offline
            for key in waiting:
                if not self._fetcher.resting(key[1]):
                    try:
                        found[key] = await self._fetcher.device_list(*key)
                    except Offline:
                        offline = True
                        return
                    except Unreachable as error:
                        log.info("no device list: %s", error)
                done += 1
                progress(done // len(VERSIONS), len(asked) // len(VERSIONS))

        await asyncio.gather(*(read() for _ in range(WORKERS)))
        if found:
            async with self._commits.exclusive():
                await self._finder.take_lists(self._commits.require(), found)
                await self._commits.write()
        if offline:  # which is nobody's fault: nobody is left out for it
            raise OmemoUnavailable("not connected")

    async def _read_bundles(
        self, wanted: list[BundleId], devices: int, stock: "dict[BundleId, Bundle]", progress: Progress
    ) -> None:
        done = 0
        for portion in portions(wanted, PORTION):
            payloads = await self._finder.fetch(portion)
            done += len(portion)
            progress(devices - len(wanted) + done // 2, devices)
            async with self._commits.exclusive():
                engine = self._commits.require()
                await self._finder.take_bundles(engine, payloads)
                stock |= engine.at_hand(payloads)
                await self._commits.write()


def portions(items: list[T], size: int) -> Iterator[list[T]]:
    """All of them, some at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _nobody(done: int, total: int) -> None:
    """Hears of no progress."""
