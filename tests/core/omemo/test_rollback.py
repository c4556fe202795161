# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-032, ATT-138: an old copy of the database must not encrypt with keys that were used."""

import pytest

from storage.records import AccountRecord
from storage.store import Store
from tests.fakes.omemo_people import ALICE, BOB, People, Person, Ticks
from tests.fakes.omemo_world import World, WorldStream, until
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.errors import DatabaseRolledBack, OmemoUnavailable, RequestError
from xmppclient.events import ProblemOccurred
from xmppclient.model import Device, Trust
from xmppclient.services.omemo import generation
from xmppclient.services.omemo.lists import LIST_NODES, parse

BUNDLES = "urn:xmpp:omemo:2:bundles"


class Restarted(Person):
    """The next run of the program, and what it complains of."""

    def __init__(self, stream: WorldStream, account: AccountRecord, store: Store) -> None:
        super().__init__(stream, account, store)
        self.problems: list[ProblemOccurred] = []
        self.bus.subscribe(ProblemOccurred, self.problems.append)


async def this_device(person: Person) -> Device:
    return next(device for device in await person.omemo.own_devices() if device.this_device)


async def started_again(person: Person, texts: dict[str, str] | None = None) -> Restarted:
    """The program ends and starts again, perhaps with an older state."""
    await until(lambda: person.omemo._starting and person.omemo._starting.done())
    await person.omemo.close()
    if texts is not None:
        now = await person.store.omemo.load_all(person.account.id)
        await person.store.omemo.apply(person.account.id, dict.fromkeys(now, None) | texts)
    return restarted(person)


def restarted(person: Person) -> Restarted:
    return Restarted(person.stream, person.account, person.store)


async def settled(person: Person) -> None:
    await until(lambda: person.omemo._starting and person.omemo._starting.done())


def problems(person: Restarted) -> list[type]:
    return [type(event.error) for event in person.problems]


async def restored(people: People) -> tuple[Restarted, Person]:
    """Bob, and alice, whose database is older than her last session."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write(BOB, "hello"))
    await alice.read(await bob.write(ALICE, "hello"))
    await settled(alice)
    copy = await alice.store.omemo.load_all(alice.account.id)
    later = await started_again(alice)
    await later.omemo.start()
    await bob.read(await later.write(BOB, "with keys that are used now"))
    return await started_again(later, copy), bob


async def test_flt_032_att_138_a_restored_database_becomes_another_device(
    people: People, world: World
) -> None:
    alice, bob = await restored(people)
    await bob.omemo.set_trust(ALICE, (await bob.omemo.devices(ALICE))[0].fingerprint, Trust.VERIFIED)
    before = await this_device(alice)
    archived = await bob.write(ALICE, "while alice was away")
    await alice.omemo.begin_history()
    await alice.omemo.start()
    await until(lambda: problems(alice))
    with pytest.raises(OmemoUnavailable):
        await alice.encrypt(BOB, "with keys that were used")
    with pytest.raises(OmemoUnavailable):
        await alice.omemo.repair(BOB, (await alice.omemo.devices(BOB))[0].fingerprint)
    assert (await alice.read(archived)).body == "while alice was away"
    await alice.omemo.end_history()
    await alice.omemo.wait_ready(5)
    await settled(alice)

    after = await this_device(alice)
    assert problems(alice) == [DatabaseRolledBack]
    assert (after.fingerprint, after.device_id != before.device_id) == (before.fingerprint, True)
    for namespace, node in LIST_NODES.items():
        assert set(parse(namespace, world.item(ALICE, node))) == {after.device_id}
    assert list(world.nodes[ALICE, BUNDLES]) == [str(after.device_id)]
    assert (ALICE, f"{ns.OMEMO_1}.bundles:{before.device_id}") not in world.nodes
    read = await bob.read(await alice.write(BOB, "with new keys"))
    assert (read.body, read.trust, read.device_id) == ("with new keys", Trust.VERIFIED, after.device_id)
    await bob.omemo.look_up(ALICE)
    assert (await alice.read(await bob.write(ALICE, "welcome back"))).body == "welcome back"
    assert [device.device_id for device in await bob.omemo.devices(ALICE)] == [after.device_id]
    await alice.close()


async def test_a_program_that_is_ended_meanwhile_goes_on_with_the_new_device(
    people: People, world: World, expected_log: LogWatch
) -> None:
    expected_log("not available yet")
    alice, _ = await restored(people)
    old = await this_device(alice)
    world.before_request = fail_to_publish
    await alice.omemo.start()
    await until(lambda: problems(alice))
    world.asked.clear()
    await alice.omemo.begin_history()
    await alice.omemo.end_history()
    await until(lambda: any(kind.startswith("set") for kind in world.asked))
    world.before_request = lambda kind, node: None
    await alice.omemo.close()
    again = restarted(alice)
    await again.omemo.start()
    await settled(again)

    new = await this_device(again)
    assert new.device_id != old.device_id
    for namespace, node in LIST_NODES.items():
        assert set(parse(namespace, world.item(ALICE, node))) == {new.device_id}
    assert list(world.nodes[ALICE, BUNDLES]) == [str(new.device_id)]
    assert problems(again) == []
    await again.close()


def fail_to_publish(kind: str, node: str) -> None:
    if kind == "set":
        raise RequestError("internal-server-error")


async def test_the_same_database_is_no_old_one(people: People) -> None:
    first = await people.device(ALICE)
    before = await this_device(first)
    alice = await started_again(first)
    for _ in range(3):
        await alice.omemo.start()
        await settled(alice)
        alice = await started_again(alice)

    assert (await this_device(alice)).device_id == before.device_id
    assert problems(alice) == []
    await alice.close()


async def test_a_number_that_we_did_not_write_counts_for_nothing(people: People, world: World) -> None:
    """A server could make us change devices at will."""
    alice = await people.device(ALICE)
    await settled(alice)
    own = await this_device(alice)
    kept = world.item(ALICE, generation.node(own.device_id))
    kept.set("count", "99")
    again = await started_again(alice)
    await again.omemo.start()
    await settled(again)

    assert problems(again) == []
    await again.close()


async def test_a_server_without_private_nodes_is_no_obstacle(people: People, world: World) -> None:
    def refuse(kind: str, node: str) -> None:
        if "generation" in node:
            raise RequestError("feature-not-implemented")

    world.before_request = refuse
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await settled(alice)

    assert (await bob.read(await alice.write(BOB, "hello"))).body == "hello"


async def test_a_long_session_counts_hourly_while_its_sessions_go_on(people: People, world: World) -> None:
    """A copy that was made while the program ran must be noticed too."""
    ticks = Ticks()
    alice, _ = await people.device(ALICE, now=ticks), await people.device(BOB)
    await settled(alice)
    state = alice.omemo._commits.require().state
    counts = []
    for _ in range(3):
        await alice.encrypt(BOB, "hello")
        ticks.time += 1900
        await alice.push(ALICE)
        await alice.upkeep_done()
        counts.append(generation.count(state))

    kept = world.item(ALICE, generation.node((await this_device(alice)).device_id))
    assert counts == [1, 2, 2]
    assert kept.get("count") == "2"


async def test_a_device_that_withdraws_leaves_no_count(people: People, world: World) -> None:
    alice = await people.device(ALICE)
    await settled(alice)
    await alice.omemo.withdraw()

    assert not [node for jid, node in world.nodes if "generation" in node]
