# SPDX-License-Identifier: AGPL-3.0-or-later
"""People on the shared server and on one that may be killed."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from tests.fakes.account_kit import blank_profile as blank_profile, kit as kit
from tests.fakes.archive_scenes import small_pages as small_pages
from tests.fakes.attack import attack as attack, good as good, pki as pki
from tests.faults.people import People, Person, people_on
from tests.lab.lab import Lab, ProsodyLab
from tests.lab.tcpfault import FaultProxy
from xmppclient.stream.timing import Timing

HASTY = Timing(first_wait=0.1, longest_wait=0.5, connect=3.0, login=5.0, idle=0.5, answer=1.5, tick=0.1)


@dataclass
class Pair:
    """Alice writes through a network that fails, Bob reads."""

    people: People
    proxy: FaultProxy
    alice: Person
    bob: Person


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streams that notice and try again sooner than people would like."""
    monkeypatch.setattr("xmppclient.stream.connection.Timing", lambda: HASTY)


@pytest_asyncio.fixture
async def people(lab: ProsodyLab, tmp_path: Path) -> AsyncIterator[People]:
    async with people_on(lab, tmp_path) as made:
        yield made


@pytest_asyncio.fixture
async def pair(lab: ProsodyLab, tmp_path: Path, hasty: None) -> AsyncIterator[Pair]:
    async for made in _pair(lab, tmp_path):
        yield made


@pytest_asyncio.fixture
async def own_pair(private_lab: ProsodyLab, tmp_path: Path, hasty: None) -> AsyncIterator[Pair]:
    """A pair whose server (``own_pair.people.lab``) may be killed."""
    async for made in _pair(private_lab, tmp_path):
        yield made


async def _pair(lab: Lab, folder: Path) -> AsyncIterator[Pair]:
    host, _, port = lab.connect.rpartition(":")
    async with FaultProxy(host, int(port)) as proxy, people_on(lab, folder) as people:
        alice, bob = await people.person("alice", proxy.connect), await people.person("bob")
        await people.befriend(alice, bob)
        yield Pair(people, proxy, alice, bob)
