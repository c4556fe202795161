# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-006, 012, 013, 015: a slow server, one that lacks something, a client that moves."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import Pair
from tests.faults.people import come, people_on
from tests.faults.test_network import FIVE, states_since
from tests.lab.fixtures import lab_without
from tests.lab.lab import ProsodyLab
from xmppclient.model import ConnectionState, DeliveryState, Policy
from xmppclient.server import Feature


async def test_flt_006_a_server_slower_than_our_patience_doubles_nothing(pair: Pair) -> None:
    """Everything arrives, so late that we take the connection for dead and send again."""
    alice, bob, proxy = pair.alice, pair.bob, pair.proxy
    await alice.send(bob, ["before"])
    await alice.all_sent(bob)
    proxy.delay(3.0)
    await alice.send(bob, FIVE)
    await come(lambda: not alice.online)
    await bob.reads(alice, ["before", *FIVE])
    proxy.heal()

    await alice.all_sent(bob)
    await alice.send(bob, ["after"])
    await bob.reads(alice, ["before", *FIVE, "after"])


async def test_flt_015_with_a_new_address_the_session_is_resumed_and_nothing_doubled(pair: Pair) -> None:
    """The old connection is silent, as packets to the old address are."""
    alice, bob = pair.alice, pair.bob
    await alice.send(bob, ["before"])
    await alice.all_sent(bob)
    online = len(alice.connections)
    pair.proxy.strand()
    await alice.send(bob, FIVE)
    await bob.send(alice, ["while away"])

    await come(lambda: ConnectionState.ONLINE in states_since(pair, online))
    await bob.reads(alice, ["before", "while away", *FIVE])
    await alice.outbox_empties()
    assert ConnectionState.SYNCING not in states_since(pair, online), "the session was not resumed"
    assert sorted(await alice.bodies(bob)) == sorted(await bob.bodies(alice))


@pytest.fixture
def bare_lab() -> Iterator[ProsodyLab]:
    with lab_without(Feature.CARBONS, Feature.UPLOAD, Feature.ROOMS, Feature.RESUMPTION) as lab:
        yield lab


async def test_flt_013_a_server_without_extras_carries_messages(bare_lab: ProsodyLab, tmp_path: Path) -> None:
    async with people_on(bare_lab, tmp_path) as people:
        alice, bob = await people.person("alice"), await people.person("bob")
        await people.befriend(alice, bob)
        await alice.send(bob, FIVE)

        await bob.reads(alice, FIVE)
        await alice.all_sent(bob)


@pytest.fixture
def keyless_lab() -> Iterator[ProsodyLab]:
    with lab_without(Feature.PEP) as lab:
        yield lab


async def test_flt_012_without_a_place_for_keys_nothing_leaves_in_the_clear(
    keyless_lab: ProsodyLab, tmp_path: Path, expected_log: Callable[[str], None]
) -> None:
    expected_log("OMEMO is not available yet")
    async with people_on(keyless_lab, tmp_path) as people:
        alice, bob = await people.person("alice", keys=False), await people.person("bob", keys=False)
        await people.befriend(alice, bob)
        await alice.send(bob, ["secret"])
        await asyncio.sleep(1)

        (kept,) = await alice.shown(bob)
        assert kept.state in (DeliveryState.QUEUED, DeliveryState.BLOCKED)
        await alice.core.chats.retry(kept.id)
        carol = await people.person("carol", keys=False)
        await people.befriend(alice, carol)
        await alice.send(carol, ["in the open"], Policy.NONE)
        await carol.reads(alice, ["in the open"])
        assert await bob.bodies(alice) == []
