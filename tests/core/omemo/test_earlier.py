# SPDX-License-Identifier: AGPL-3.0-or-later
"""Messages that cross each other on their way do not break sessions."""

import random

import pytest

from tests.core.omemo.test_service import only_in, own_id
from tests.fakes.omemo_people import ALICE, BOB, People, Person
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.services.omemo import Reason
from xmppclient.services.omemo.earlier import KEPT

VERSIONS = (ns.OMEMO_1, ns.OMEMO_2)


async def pair(people: People, world: World, namespace: str) -> tuple[Person, Person]:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    for device in (alice, bob):
        only_in(world, namespace, await own_id(device))
    return alice, bob


@pytest.mark.parametrize("namespace", VERSIONS)
async def test_two_who_begin_at_the_same_moment_read_each_other_ever_after(
    people: People, world: World, namespace: str
) -> None:
    alice, bob = await pair(people, world, namespace)
    for number in range(4):
        ours = [await alice.write(BOB, f"a{number}{n}") for n in range(3)]
        theirs = [await bob.write(ALICE, f"b{number}{n}") for n in range(3)]

        assert [(await bob.read(stanza)).body for stanza in ours] == [f"a{number}{n}" for n in range(3)]
        assert [(await alice.read(stanza)).body for stanza in theirs] == [f"b{number}{n}" for n in range(3)]


@pytest.mark.parametrize("seed", range(3))
async def test_however_messages_cross_each_is_read(people: People, world: World, seed: int) -> None:
    """In order from each side, but with any number under way; sessions are renewed in between."""
    dice = random.Random(seed)
    alice, bob = await pair(people, world, dice.choice(VERSIONS))
    under_way: dict[Person, list[tuple[str, object]]] = {alice: [], bob: []}
    for number in range(60):
        writer, reader = dice.choice([(alice, bob), (bob, alice)])
        if dice.random() < 0.5:
            body = str(number)
            under_way[reader].append((body, await writer.write(reader.jid, body)))
        for person, queue in under_way.items():
            while queue and dice.random() < 0.4:
                body, stanza = queue.pop(0)
                assert (await person.read(stanza)).body == body  # type: ignore[arg-type]


async def test_what_was_under_way_while_a_session_was_renewed_is_read(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    first = await bob.read(await alice.write(BOB, "hello"))
    await alice.read(await bob.write(ALICE, "hello yourself"))
    under_way = await alice.write(BOB, "written in the session that is replaced now")
    await bob.omemo.repair(ALICE, first.fingerprint)

    assert (await bob.read(under_way)).body == "written in the session that is replaced now"


async def test_a_repeated_message_of_an_earlier_session_stays_a_duplicate(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    ours, theirs = await alice.write(BOB, "a"), await bob.write(ALICE, "b")
    await bob.read(ours)
    await alice.read(theirs)
    again = await alice.write(BOB, "again")
    await bob.read(again)

    assert await bob.fail_to_read(ours) == Reason.DUPLICATE
    assert await bob.fail_to_read(again) == Reason.DUPLICATE


async def test_what_belongs_to_no_session_changes_none(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")
    await bob.read(stanza)
    await alice.read(await bob.write(ALICE, "answer"))
    broken = await alice.write(BOB, "broken")
    payload = next(broken.iter(ns.q(ns.OMEMO_2, "key")))
    payload.text = payload.text[:-8] + "AAAAAAA="  # type: ignore[index]
    state = bob.omemo._commits.require().state
    before = state.below("/")

    assert await bob.fail_to_read(broken) in (Reason.BROKEN_SESSION, Reason.MALFORMED, Reason.TAMPERED)
    changed = {key for key, value in state.below("/").items() if before.get(key) != value}
    assert not {key for key in changed if "double_ratchet" in key or "earlier" in key}
    assert (await bob.read(await alice.write(BOB, "whole"))).body == "whole"


async def test_only_a_few_earlier_sessions_are_kept(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    first = await bob.read(await alice.write(BOB, "hello"))
    for _ in range(KEPT + 3):
        await bob.omemo.repair(ALICE, first.fingerprint)

    kept = bob.omemo._commits.require().state.below("/xmppclient/earlier/")
    assert [len(sessions) for sessions in kept.values()] == [KEPT]
