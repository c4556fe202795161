# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our keys: made once, committed before they are published, published whatever happens."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.omemo_people import ALICE, BOB, People, Person, message, people as people_in
from tests.fakes.omemo_world import World, until
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.errors import DecryptFailed, OmemoUnavailable, RequestError
from xmppclient.events import ProblemOccurred
from xmppclient.services.omemo import Reason
from xmppclient.services.omemo.lists import LIST_NODES, parse

BUNDLES = "urn:xmpp:omemo:2:bundles"


def published_ids(world: World, person: Person) -> list[set[int]]:
    return [
        set(parse(namespace, world.item(person.jid, node)))
        for namespace, node in LIST_NODES.items()
        if (person.jid, node) in world.nodes
    ]


def test_importing_the_service_loads_none_of_the_omemo_libraries() -> None:
    code = (
        "import sys, xmppclient.services.omemo; print({'omemo', 'xmlschema', 'pydantic'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "set()"


async def test_both_versions_are_published_with_the_same_device(people: People, world: World) -> None:
    alice = await people.device(ALICE)
    (own,) = await alice.omemo.own_devices()

    assert published_ids(world, alice) == [{own.device_id}, {own.device_id}]
    assert own.this_device
    assert list(world.nodes[ALICE, BUNDLES]) == [str(own.device_id)]
    assert (ALICE, f"{ns.OMEMO_1}.bundles:{own.device_id}") in world.nodes


async def test_a_bundle_is_there_before_a_list_names_it(people: People, world: World) -> None:
    order: list[str] = []
    world.before_request = lambda kind, node: order.append(node) if kind == "set" else None
    await people.device(ALICE)

    kinds = ["list" if node in LIST_NODES.values() else "bundle" for node in order]
    assert kinds[:4] == ["bundle", "bundle", "list", "list"]


async def test_flt_045_a_failed_start_is_tried_again(
    people: People, world: World, expected_log: LogWatch
) -> None:
    expected_log("not available yet")
    failures = iter([RequestError("internal-server-error")] * 2)

    def fail(kind: str, node: str) -> None:
        if error := next(failures, None):
            raise error

    world.before_request = fail
    alice = await people.device(ALICE, start=False, first_delay=0.01)
    problems: list[ProblemOccurred] = []
    alice.bus.subscribe(ProblemOccurred, problems.append)
    await alice.omemo.start()
    await alice.omemo.wait_ready(5)

    assert problems
    assert isinstance(problems[0].error, OmemoUnavailable)


async def test_flt_026_a_kill_while_publishing_leaves_no_orphan_device(
    people: People, world: World, expected_log: LogWatch
) -> None:
    """Whatever was reached, the next start goes on with the same device."""
    for reached in range(1, 5):
        count = 0

        def die(kind: str, node: str, reached: int = reached) -> None:
            nonlocal count
            count += kind == "set"
            if count >= reached:
                raise RequestError("internal-server-error")

        expected_log("not available yet")
        world.nodes.clear()
        world.before_request = die
        alice = await people.device(ALICE, first_delay=60)
        await alice.omemo.close()
        world.before_request = lambda kind, node: None
        again = Person(alice.stream, alice.account, alice.store)
        await again.omemo.start()
        (own,) = await again.omemo.own_devices()

        assert published_ids(world, again) == [{own.device_id}, {own.device_id}]
        await again.close()


async def test_a_second_start_publishes_nothing_that_is_there(people: People, world: World) -> None:
    alice = await people.device(ALICE)
    world.asked.clear()
    await alice.omemo.start()
    await until(lambda: alice.omemo._starting and alice.omemo._starting.done())

    assert world.asked
    assert not [node for node in world.asked if node.startswith("set") and "generation" not in node]


@pytest.mark.parametrize("node", [*LIST_NODES.values(), BUNDLES])
async def test_what_vanished_from_the_server_is_published_again(
    people: People, world: World, node: str
) -> None:
    alice = await people.device(ALICE)
    before = dict(world.nodes[ALICE, node])
    del world.nodes[ALICE, node]
    await alice.omemo.start()
    await until(lambda: (ALICE, node) in world.nodes)

    assert list(world.nodes[ALICE, node]) == list(before)


async def test_old_keys_work_before_the_server_answers(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")
    await bob.omemo.close()
    again = Person(bob.stream, bob.account, bob.store, first_delay=60)
    again.stream.silent.add(BOB)
    await again.omemo.start()

    assert again.omemo.ready
    bob.stream.silent.clear()
    assert (await again.read(stanza)).body == "hello"
    await again.close()


async def test_before_the_start_nothing_works_and_says_so(people: People) -> None:
    bob = await people.device(BOB, start=False)

    assert not bob.omemo.ready
    with pytest.raises(OmemoUnavailable):
        await bob.encrypt(ALICE, "hello")
    with pytest.raises(DecryptFailed) as failure:
        await bob.omemo.decrypt(message(ALICE, BOB), ALICE)
    assert failure.value.reason == Reason.NOT_READY
    with pytest.raises(OmemoUnavailable):
        await bob.omemo.wait_ready(0.01)


async def test_a_node_that_keeps_one_item_is_mended(tmp_path: Path) -> None:
    """ejabberd makes such nodes: each device of an account would erase the keys of the other."""
    world = World(one_item=True)
    async with people_in(world, tmp_path) as made:
        await made.device(ALICE)
        await made.device(ALICE)

        assert len(world.nodes[ALICE, BUNDLES]) == 2


async def test_a_device_that_withdraws_is_written_to_no_more(people: People, world: World) -> None:
    alice, stays, leaves = [await people.device(jid) for jid in (ALICE, BOB, BOB)]
    gone = (await leaves.omemo.own_devices())[0].device_id
    await leaves.omemo.withdraw()
    stanza = await alice.write(BOB, "hello")

    assert (await stays.read(stanza)).body == "hello"
    assert all(gone not in ids for ids in published_ids(world, leaves))
    assert str(gone) not in world.nodes[BOB, BUNDLES]
    assert (BOB, f"{ns.OMEMO_1}.bundles:{gone}") not in world.nodes


async def test_flt_047_nodes_that_nobody_may_read_are_opened(people: People, world: World) -> None:
    alice = await people.device(ALICE)
    await alice.omemo.close()
    for key in [key for key in world.nodes if key[0] == ALICE and "generation" not in key[1]]:
        world.access[key] = "whitelist"
    again = Person(alice.stream, alice.account, alice.store)
    await again.omemo.start()
    await until(lambda: again.omemo._starting and again.omemo._starting.done())
    bob = await people.device(BOB)

    assert (await again.read(await bob.write(ALICE, "hello"))).body == "hello"
    await again.close()
