# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks on OMEMO that want to make us work, answer or lose sessions (ATT-095…097)."""

from base64 import b64decode, b64encode
from collections.abc import AsyncIterator
from copy import deepcopy
from pathlib import Path

import pytest

from tests.fakes.omemo_people import ALICE, BOB, People, Person, Ticks, people as people_in, take_prekeys_once
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.services.omemo import Reason

BUNDLES = "urn:xmpp:omemo:2:bundles"


@pytest.fixture(autouse=True)
def prekeys_by_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    take_prekeys_once(monkeypatch)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def people(world: World, tmp_path: Path) -> AsyncIterator[People]:
    async with people_in(world, tmp_path) as made:
        yield made


async def friends(people: People, ticks: Ticks) -> tuple[Person, Person]:
    alice, bob = await people.device(ALICE), await people.device(BOB, now=ticks)
    await alice.read(await bob.write(ALICE, "hello"))
    await bob.read(await alice.write(BOB, "hello"))
    people.world.take()
    return alice, bob


async def begin_anew(person: Person) -> None:
    """A new session with bob, without a word of it."""
    await person.omemo.repair(BOB, (await person.omemo.devices(BOB))[0].fingerprint)
    person.stream.world.take(person.jid)


async def test_att_095_sessions_begun_over_and_over_get_one_answer_a_minute(
    people: People, world: World
) -> None:
    ticks = Ticks()
    alice, bob = await friends(people, ticks)
    for _ in range(12):
        await begin_anew(alice)
        ticks.time += 10
        await bob.read(await alice.write(BOB, "again"))

    assert len(world.take(BOB)) == 2
    assert (await bob.read(await alice.write(BOB, "the last one counts"))).body == "the last one counts"


async def test_att_095_many_devices_of_one_person_get_few_answers(
    people: People, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xmppclient.services.omemo.upkeep.PERSON_ANSWERS", 3)
    bob = await people.device(BOB)
    for _ in range(5):
        writer = await people.device(ALICE)
        await bob.read(await writer.write(BOB, "hello"))

    assert len(world.take(BOB)) == 3


async def test_att_095_a_damaged_key_exchange_replaces_no_session(people: People, world: World) -> None:
    alice, bob = await friends(people, Ticks())
    goes_on = await alice.write(BOB, "goes on")
    await begin_anew(alice)
    stanza = await alice.write(BOB, "forged")
    for payload in stanza.iter(ns.q(ns.OMEMO_2, "payload")):
        payload.text = "AAAA" + (payload.text or "")[4:]

    assert await bob.fail_to_read(stanza) == Reason.TAMPERED
    assert (await bob.read(goes_on)).body == "goes on"
    assert world.take(BOB) == []


async def test_att_095_a_server_that_damages_messages_causes_one_new_session_an_hour(
    people: People, world: World
) -> None:
    alice, bob = await friends(people, Ticks())
    for _ in range(10):
        stanza = await alice.write(BOB, "on its way")
        for key in stanza.iter(ns.q(ns.OMEMO_2, "key")):
            raw = bytearray(b64decode(key.text or ""))
            raw[5] ^= 1  # of the authentication tag
            key.text = b64encode(raw).decode()
        assert await bob.fail_to_read(stanza) == Reason.BROKEN_SESSION
        await bob.upkeep_done()

    assert len(world.take(BOB)) == 1


async def test_att_096_skipped_keys_are_bounded_and_the_oldest_go(people: People) -> None:
    alice, bob = await friends(people, Ticks())
    stanzas = [await alice.write(BOB, str(number)) for number in range(1400)]
    for number in (699, 1399):
        await bob.read(stanzas[number])
    state = bob.omemo._commits.require().state
    (ratchet,) = [key for key in state._texts if f"{ns.OMEMO_2}/{ALICE}" in key and "double_ratchet" in key]

    assert len(state.get(ratchet)["skipped_message_keys"]) == 1000
    assert await bob.fail_to_read(stanzas[0]) == Reason.DUPLICATE
    assert (await bob.read(stanzas[1000])).body == "1000"


async def test_att_097_a_flood_of_one_way_messages_gets_one_answer(people: People, world: World) -> None:
    alice, bob = await friends(people, Ticks())
    for _ in range(150):
        await bob.read(await alice.write(BOB, "x"))

    assert len(world.take(BOB)) == 1


async def test_att_097_a_flood_in_one_batch_publishes_and_answers_once(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanzas = [await alice.write(BOB, "x") for _ in range(60)]
    await bob.upkeep_done()
    world.asked.clear()
    async with bob.omemo.exclusive():
        for stanza in stanzas:
            await bob.omemo.decrypt(deepcopy(stanza), ALICE)
        async with bob.store.transaction():
            await bob.omemo.flush()
    await bob.omemo.after_commit()
    await bob.upkeep_done()

    assert (len(world.take(BOB)), world.asked[f"set {BUNDLES}"]) == (1, 1)


async def test_att_097_strangers_cannot_make_us_heal_answer_or_publish(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.upkeep_done()
    world.asked.clear()
    for number in range(3):
        if number:
            await begin_anew(alice)
        await bob.read(await alice.write(BOB, "let me in"), stranger=True)
    await bob.upkeep_done()
    asked = {kind: times for kind, times in world.asked.items() if kind.startswith("set")}
    before = world.take(BOB)
    await bob.omemo.accept(ALICE)
    await bob.upkeep_done()

    assert (asked, before, len(world.take(BOB))) == ({}, [], 1)
