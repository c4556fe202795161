# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers without words are few, and keys change when they should."""

import json
from xml.etree.ElementTree import Element

import pytest
from x3dh import base_state

from storage.records import Address
from tests.fakes.omemo_people import ALICE, BOB, CAROL, People, Person, Ticks, Wall
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.services.omemo import Reason
from xmppclient.services.omemo.earlier import EARLIER

BUNDLES = "urn:xmpp:omemo:2:bundles"
DAYS_TO_2038 = 5000


async def friends(people: People, **options: object) -> tuple[Person, Person]:
    """Alice and bob, who have heard of each other; nothing is under way."""
    alice, bob = await people.device(ALICE), await people.device(BOB, **options)
    await alice.read(await bob.write(ALICE, "hello"))
    await bob.read(await alice.write(BOB, "hello"))
    people.world.take()
    return alice, bob


async def read_together(person: Person, stanzas: list[Element], sender: Address = ALICE) -> None:
    """One batch of the incoming lane."""
    async with person.omemo.exclusive():
        for stanza in stanzas:
            await person.omemo.decrypt(stanza, sender)
        async with person.store.transaction():
            await person.omemo.flush()
    await person.omemo.after_commit()


async def test_a_chain_is_answered_again_only_when_it_has_doubled(people: People, world: World) -> None:
    ticks = Ticks()
    alice, bob = await friends(people, now=ticks)
    answered = []
    for number in range(2, 240):
        ticks.time += 3600
        await bob.read(await alice.write(BOB, "x"))
        if world.take(BOB):
            answered.append(number)

    assert answered == [53, 106, 212]


async def test_a_batch_gets_one_answer_and_a_minute_too(people: People, world: World) -> None:
    ticks = Ticks()
    alice, bob = await friends(people, now=ticks)
    await read_together(bob, [await alice.write(BOB, "x") for _ in range(60)])
    first = world.take(BOB)
    await read_together(bob, [await alice.write(BOB, "x") for _ in range(60)])
    at_once = world.take(BOB)
    ticks.time += 61
    await bob.read(await alice.write(BOB, "x"))

    assert (len(first), len(at_once), len(world.take(BOB))) == (1, 0, 1)


async def test_an_answer_that_was_read_makes_room_for_the_next(people: People, world: World) -> None:
    ticks = Ticks()
    alice, bob = await friends(people, now=ticks)
    for _ in range(2):
        ticks.time += 61
        await read_together(bob, [await alice.write(BOB, "x") for _ in range(54)])
        (answer,) = world.take(BOB)
        answer.set("from", BOB)
        await alice.read(answer)


async def test_words_of_our_own_are_an_answer(people: People, world: World) -> None:
    alice, bob = await friends(people)
    await read_together(bob, [await alice.write(BOB, "x") for _ in range(30)])
    await bob.write(ALICE, "I am listening")
    await read_together(bob, [await alice.write(BOB, "x") for _ in range(60)])

    assert world.take(BOB) == []


async def test_an_answer_that_has_to_wait_survives_a_restart(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.omemo.begin_history()
    await bob.read(await alice.write(BOB, "hello"))
    await bob.omemo.close()
    again = Person(bob.stream, bob.account, bob.store)
    await again.omemo.start()

    assert len(world.take(BOB)) == 1
    await again.close()


async def test_after_a_catch_up_each_device_gets_one_answer(people: People, world: World) -> None:
    desk, phone, bob = [await people.device(jid) for jid in (ALICE, ALICE, BOB)]
    await bob.omemo.begin_history()
    for device in (desk, phone):
        await read_together(bob, [await device.write(BOB, "x") for _ in range(60)])
    during = world.take(BOB)
    await bob.omemo.end_history()

    assert (len(during), len(world.take(BOB))) == (0, 2)


async def test_catch_ups_inside_each_other_end_with_the_last(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.omemo.begin_history()
    await bob.omemo.begin_history()
    await bob.read(await alice.write(BOB, "hello"))
    await bob.omemo.end_history()
    inner = world.take(BOB)
    await bob.omemo.end_history()

    assert (len(inner), len(world.take(BOB))) == (0, 1)


def prekeys(world: World) -> set[str]:
    (bundle,) = world.nodes[BOB, BUNDLES].values()
    return {key.text or "" for key in bundle.iter(ns.q(ns.OMEMO_2, "pk"))}


async def test_keys_are_refilled_and_published_after_a_catch_up_only(people: People, world: World) -> None:
    bob = await people.device(BOB)
    await bob.omemo.begin_history()
    before = prekeys(world)
    for _ in range(3):
        writer = await people.device(ALICE)
        world.asked.clear()
        await bob.read(await writer.write(BOB, "hello"))
        await bob.upkeep_done()
    during = prekeys(world)
    published = world.asked[f"set {BUNDLES}"]
    await bob.omemo.end_history()
    await bob.upkeep_done()

    assert (during, published) == (before, 0)
    assert (len(prekeys(world)), len(before - prekeys(world))) == (100, 3)


async def test_two_people_who_took_the_same_prekey_are_both_read_after_we_were_away(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(base_state.secrets, "choice", lambda keys: min(keys))
    alice, carol, bob = [await people.device(jid) for jid in (ALICE, CAROL, BOB)]
    first, second = await alice.write(BOB, "from alice"), await carol.write(BOB, "from carol")
    await bob.omemo.begin_history()

    assert [(await bob.read(stanza)).body for stanza in (first, second)] == ["from alice", "from carol"]


async def test_att_091_an_exchange_is_not_replayed_while_its_prekey_is_kept(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    first = await alice.write(BOB, "once")
    await alice.omemo.repair(BOB, (await alice.omemo.devices(BOB))[0].fingerprint)
    second = await alice.write(BOB, "in a new session")
    await bob.omemo.begin_history()
    await bob.read(first)
    await bob.read(second)

    assert await bob.fail_to_read(first) == Reason.DUPLICATE
    bob.omemo._commits.require().state.remove_below(EARLIER)
    assert await bob.fail_to_read(first) == Reason.BROKEN_SESSION
    assert (await bob.read(await alice.write(BOB, "goes on"))).body == "goes on"


async def signed_prekey(person: Person) -> str:
    stored = await person.store.omemo.load_all(person.account.id)
    return str(json.loads(stored[f"/{ns.OMEMO_2}/x3dh"])["signed_pre_key"]["priv"])


async def history(person: Person) -> str:
    """A catch-up goes by; the signed prekey after it."""
    await person.omemo.begin_history()
    await person.omemo.end_history()
    return await signed_prekey(person)


async def test_a_signed_prekey_is_renewed_after_a_week_and_a_catch_up(people: People) -> None:
    wall = Wall()
    alice, bob = await people.device(ALICE), await people.device(BOB, clock=wall)
    first = await signed_prekey(bob)
    stanza = await alice.write(BOB, "with the old key")
    wall.move(days=6)
    assert await history(bob) == first
    wall.move(days=2)
    await bob.omemo.start()
    await bob.omemo.begin_history()
    assert await signed_prekey(bob) == first
    await bob.omemo.end_history()

    assert await signed_prekey(bob) != first
    assert (await bob.read(stanza)).body == "with the old key"


@pytest.mark.parametrize("days", [1, -1])
async def test_flt_034_a_clock_that_is_a_day_off_renews_nothing(people: People, days: int) -> None:
    wall = Wall()
    bob = await people.device(BOB, clock=wall)
    first = await signed_prekey(bob)
    wall.move(days=days)

    assert await history(bob) == first


async def test_flt_034_a_clock_that_jumps_about_renews_once(people: People) -> None:
    """Twice would take the key away that others still use."""
    wall, ticks = Wall(), Ticks()
    alice, bob = await people.device(ALICE), await people.device(BOB, clock=wall, now=ticks)
    stanza = await alice.write(BOB, "with the first key")
    first = await signed_prekey(bob)
    seen = []
    for days in (DAYS_TO_2038, -DAYS_TO_2038, DAYS_TO_2038, -DAYS_TO_2038):
        wall.move(days=days)
        seen.append(await history(bob))

    assert len({first, *seen}) == 2
    assert (await bob.read(stanza, sent=wall.now())).body == "with the first key"
    wall.move(days=8)
    ticks.time += 8 * 86400
    assert await history(bob) not in seen
