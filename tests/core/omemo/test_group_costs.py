# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a message to a room costs: many devices, and the upkeep of their sessions."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.omemo_crowd import members, publish_keys
from tests.fakes.omemo_people import ALICE, BOB, CAROL, People, Person, Ticks
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.errors import NoDevices
from xmppclient.model import Address, Trust
from xmppclient.services.omemo import Skip
from xmppclient.services.omemo.lists import LIST_NODES, serialize

ROOM = Address("room@muc.test")
MANY = frozenset({BOB, CAROL})
LIST_1 = LIST_NODES[ns.OMEMO_1]


def asked_for_lists(world: World) -> int:
    return sum(world.asked[f"get {node}"] for node in LIST_NODES.values())


# Many


async def test_lists_are_read_once_and_later_behind_the_message(people: People, world: World) -> None:
    ticks = Ticks()
    alice = await people.device(ALICE, now=ticks)
    crowd = members(5)
    publish_keys(world, crowd, 1)
    world.asked.clear()
    counts = []
    for pause in (0, 60, 1000, 0):
        ticks.time += pause
        await alice.say(ROOM, crowd, "x")
        counts.append(asked_for_lists(world))
        await alice.lists_read()

    assert counts == [10, 10, 10, 20]


async def test_progress_is_told_at_first_contact_and_never_again(people: People, world: World) -> None:
    alice = await people.device(ALICE)
    crowd = members(40)
    publish_keys(world, crowd, 1)
    told: list[tuple[int, int]] = []
    await alice.say(ROOM, crowd, "x", progress=lambda done, total: told.append((done, total)))
    lists, devices = told[:80], told[80:]

    assert lists[-1] == (40, 40)
    assert [done for done, _ in lists] == sorted(done for done, _ in lists)
    assert devices[-1] == (40, 40)
    assert [done for done, _ in devices] == sorted(done for done, _ in devices)
    told.clear()
    await alice.say(ROOM, crowd, "x", progress=lambda done, total: told.append((done, total)))
    assert told == []


async def test_a_warm_message_writes_each_ratchet_once_and_nothing_else(
    people: People, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await people.device(ALICE)
    crowd = members(20)
    publish_keys(world, crowd, 2)
    await alice.say(ROOM, crowd, "x")
    written: list[Mapping[str, str | None]] = []
    _note_writes(alice, written, monkeypatch)
    await alice.say(ROOM, crowd, "x")

    (changes,) = written
    assert len(changes) == 40
    assert all(key.endswith("/double_ratchet") for key in changes)


async def test_a_message_that_was_given_up_halfway_uses_no_key_twice(
    people: People, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ratchets are committed in portions; what came of the first ones is lost, not used again."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    crowd = [BOB, *members(80)]
    publish_keys(world, crowd[1:], 1)
    halfway, told = asyncio.Event(), list[int]()

    def stop(done: int, total: int) -> None:
        told.append(done)
        if told.count(81) and done in range(60, 81):  # all lists are read, most sessions built
            halfway.set()

    sending = asyncio.ensure_future(alice.say(ROOM, crowd, "lost", progress=stop))
    await halfway.wait()
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    stored = await alice.store.omemo.load_all(alice.account.id)
    engine = alice.omemo._commits.require()
    stanza = await alice.write_in(ROOM, crowd, "kept")

    assert not engine.state.dirty
    assert any(key.endswith("/double_ratchet") for key in stored)
    assert (await bob.read(stanza, room=ROOM)).body == "kept"


async def test_who_is_distrusted_while_it_is_written_gets_no_key_any_more(
    people: People, world: World
) -> None:
    alice = await people.device(ALICE)
    crowd = members(80)
    publish_keys(world, crowd, 1, (ns.OMEMO_1,))
    deciding: list[asyncio.Task[None]] = []

    async def distrust_everybody() -> None:
        async with alice.omemo.exclusive():
            for jid in crowd:
                (device,) = await alice.omemo.devices(jid)
                await alice.omemo.set_trust(jid, device.fingerprint, Trust.DISTRUSTED)

    def decide(done: int, total: int) -> None:
        if not deciding and told.count(80) and done > 40:  # the first portion is written
            deciding.append(asyncio.ensure_future(distrust_everybody()))
        told.append(done)

    told: list[int] = []
    sealed = await alice.say(ROOM, crowd, "x", progress=decide)
    await deciding[0]

    assert 0 < len(sealed.left_out) < 80


async def test_everything_else_gets_its_turn_between_devices(
    people: People, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await people.device(ALICE)
    crowd = members(20)
    publish_keys(world, crowd, 1)
    await alice.say(ROOM, crowd, "x")
    monkeypatch.setattr("xmppclient.services.omemo.pace.SLICE", 0.0)
    turns, sleep = 0, asyncio.sleep

    async def counting(delay: float) -> None:
        nonlocal turns
        turns += 1
        await sleep(delay)

    monkeypatch.setattr(asyncio, "sleep", counting)
    await alice.say(ROOM, crowd, "x")

    assert turns > 4 * len(crowd)  # looked at, judged, written to, stored


async def test_members_with_very_many_devices_get_a_share(people: People, world: World) -> None:
    """A list of 1,000 is cut to 50, and in a crowd of 1,000 everybody has four (ATT-087)."""
    alice = await people.device(ALICE)
    world.put(BOB, LIST_1, "current", serialize(ns.OMEMO_1, dict.fromkeys(range(1, 1001))))
    world.asked.clear()
    with pytest.raises(NoDevices):
        await alice.say(ROOM, {BOB}, "hello")
    assert sum(count for node, count in world.asked.items() if "bundles" in node) == 50

    engine = alice.omemo._commits.require()
    survey = await engine.survey([BOB, *members(999)], lambda bundle: False)
    assert len(survey.wanted) == 4
    assert [one.why for one in survey.skipped] == [Skip.TOO_MANY] * 46


# Upkeep


async def test_an_answer_to_a_member_goes_to_their_own_address(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    world.take()
    await bob.read(await alice.write_in(ROOM, {BOB}, "hello"), room=ROOM)
    (answer,) = world.take(BOB)

    assert (answer.get("to"), answer.get("type")) == (ALICE, "chat")
    assert (await alice.read(_from(answer, BOB))).body is None


async def test_a_whole_room_gets_a_bounded_number_of_answers(
    people: People, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xmppclient.services.omemo.upkeep.ALL_ANSWERS", 2)
    ticks = Ticks()
    bob = await people.device(BOB, now=ticks)
    writers = [await people.device(Address(f"writer{number}@w.test")) for number in range(4)]
    for writer in writers:
        await bob.read(await writer.write_in(ROOM, {BOB}, "hello"), room=ROOM)
    early = len(world.take(BOB))
    ticks.time += 61
    await bob.read(await writers[0].write_in(ROOM, {BOB}, "again"), room=ROOM)

    assert (early, len(world.take(BOB))) == (2, 2)


def _from(stanza: Element, sender: Address) -> Element:
    stanza.set("from", f"{sender}/r")
    return stanza


def _note_writes(
    person: Person, written: list[Mapping[str, str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    apply: Callable[..., Awaitable[None]] = person.store.omemo.apply

    async def noting(account_id: Any, changes: Mapping[str, str | None]) -> None:
        written.append(dict(changes))
        await apply(account_id, changes)

    monkeypatch.setattr(person.store.omemo, "apply", noting)
