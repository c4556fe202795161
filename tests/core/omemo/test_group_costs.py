# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a message to a room costs: of servers that do not answer, of many devices, of upkeep."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.omemo_crowd import members, publish_keys
from tests.fakes.omemo_people import ALICE, BOB, CAROL, People, Person, Ticks, message
from tests.fakes.omemo_world import World, until
from xmppclient import ns
from xmppclient.errors import NoDevices, OmemoUnavailable, RequestTimedOut
from xmppclient.model import Address
from xmppclient.services.omemo import Reason, Skip
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.lists import LIST_NODES, serialize

ROOM = Address("room@muc.test")
MANY = frozenset({BOB, CAROL})
LIST_1 = LIST_NODES[ns.OMEMO_1]


def asked_for_lists(world: World) -> int:
    return sum(world.asked[f"get {node}"] for node in LIST_NODES.values())


async def lists_read_again(person: Person) -> None:
    """What was put off until the message had left was done."""
    await until(lambda: not person.omemo._gathering.is_behind)
    reading = person.omemo._reading
    if reading is not None:
        await reading


# Servers that do not answer


async def test_a_member_whose_server_is_silent_is_left_out_and_not_waited_for_again(
    people: People, world: World
) -> None:
    ticks = Ticks()
    alice, bob = await people.device(ALICE, now=ticks), await people.device(BOB)
    asked: list[str] = []
    alice.stream.silent.add(CAROL)
    _note_questions(alice, asked)
    first = await alice.say(ROOM, MANY, "1")
    before = asked.count(CAROL)
    second = await alice.say(ROOM, MANY, "2")

    assert (first.left_out, second.left_out) == ((CAROL,), (CAROL,))
    assert (before, asked.count(CAROL)) == (2, 2)  # both lists at once
    assert (await bob.read(message(ALICE, ROOM, *first.elements), room=ROOM)).body == "1"


async def test_who_was_silent_is_asked_after_the_message_has_left_and_ever_more_seldom(
    people: People, world: World
) -> None:
    ticks = Ticks()
    alice, _ = await people.device(ALICE, now=ticks), await people.device(BOB)
    alice.stream.silent.add(CAROL)
    asked: list[str] = []
    _note_questions(alice, asked)
    times = []
    for minute in range(240):
        await alice.say(ROOM, MANY, "x")
        await lists_read_again(alice)
        if CAROL in asked:
            times.append(minute)
        asked.clear()
        ticks.time += 60

    assert times == [0, 1, 3, 7, 15, 31, 63, 123, 183]


async def test_a_pushed_list_ends_the_silence(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.befriend(CAROL)
    alice.stream.silent.add(CAROL)
    await alice.say(ROOM, MANY, "1")
    carol = await people.device(CAROL)
    alice.stream.silent.clear()
    await alice.push(CAROL)
    sealed = await alice.say(ROOM, MANY, "2")

    assert sealed.left_out == ()
    assert (await carol.read(message(ALICE, ROOM, *sealed.elements), room=ROOM)).body == "2"


async def test_one_silent_server_is_found_out_once_for_all_its_people(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    crowd = members(40, "dead.test")
    alice.stream.silent.update(crowd)
    asked: list[str] = []
    _note_questions(alice, asked)
    sealed = await alice.say(ROOM, {BOB, *crowd}, "hello")

    assert len(sealed.left_out) == 40
    assert len([jid for jid in asked if jid in crowd]) <= 10  # those that were under way


async def test_others_read_while_servers_are_asked(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await bob.write(ALICE, "meanwhile")
    free = asyncio.Event()
    asked = _hold_back(alice, CAROL, free)
    sending = asyncio.ensure_future(alice.say(ROOM, MANY, "hello"))
    await asked.wait()
    meanwhile = await alice.read(stanza)
    waited = not sending.done()
    free.set()
    sealed = await sending

    assert (meanwhile.body, waited) == ("meanwhile", True)
    assert sealed.left_out == (CAROL,)


async def test_others_read_while_a_session_is_begun_anew(people: People) -> None:
    alice, bob, carol = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    stanza = await bob.write(ALICE, "meanwhile")
    await alice.say(ROOM, {CAROL}, "hello")
    free = asyncio.Event()
    asked = _hold_back(alice, CAROL, free)
    key = BundleId(ns.OMEMO_2, CAROL, carol.omemo._commits.require().devices.own_id)
    alice.omemo._keeper.look_after(key, Reason.NO_SESSION, words=True, trusted=True)
    await asked.wait()
    meanwhile = await alice.read(stanza)
    waited = key in alice.omemo._keeper.healing._wanted
    free.set()
    await alice.upkeep_done()

    assert (meanwhile.body, waited) == ("meanwhile", True)


async def test_a_member_whose_server_is_silent_holds_up_reading_once(people: People) -> None:
    ticks = Ticks()
    alice, *others = [await people.device(jid, now=ticks) for jid in (ALICE, CAROL, CAROL, CAROL)]
    stanzas = [await other.write_in(ROOM, {ALICE}, "hello") for other in others]
    asked: list[str] = []
    alice.stream.silent.add(CAROL)
    _note_questions(alice, asked)
    reasons = [await alice.fail_to_read(stanza, room=ROOM) for stanza in stanzas]
    before = asked.count(CAROL)
    alice.stream.silent.clear()
    ticks.time += 61

    assert (reasons, before) == ([Reason.UNREACHABLE] * 3, 1)
    assert (await alice.read(stanzas[0], room=ROOM)).body == "hello"


async def test_whoever_holds_the_lock_may_write_to_a_room(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    async with alice.omemo.exclusive():
        sealed = await alice.say(ROOM, {BOB}, "hello")

    assert sealed.elements


async def test_if_nobody_has_answered_yet_it_waits_and_is_tried_again(people: People) -> None:
    ticks = Ticks()
    alice, bob = await people.device(ALICE, now=ticks), await people.device(BOB)
    alice.stream.silent.add(BOB)
    for _ in range(2):
        with pytest.raises(OmemoUnavailable):
            await alice.say(ROOM, {BOB}, "hello")
    alice.stream.silent.clear()
    ticks.time += 61
    with pytest.raises(OmemoUnavailable):
        await alice.say(ROOM, {BOB}, "hello")
    await lists_read_again(alice)

    assert (await bob.read(await alice.write_in(ROOM, {BOB}, "hello"), room=ROOM)).body == "hello"


async def test_a_bundle_that_did_not_come_in_time_is_waited_for(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)

    def fall_silent(kind: str, node: str) -> None:
        if "bundle" in node:
            raise RequestTimedOut

    world.before_request = fall_silent
    with pytest.raises(OmemoUnavailable):
        await alice.say(ROOM, {BOB}, "hello")


async def test_nobody_is_left_out_because_the_connection_went_away(people: People) -> None:
    alice, _, carol = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    await alice.say(ROOM, {BOB}, "hello")
    alice.stream.connected = False
    with pytest.raises(OmemoUnavailable):
        await alice.say(ROOM, MANY, "hello")
    alice.stream.connected = True

    assert (await carol.read(await alice.write_in(ROOM, MANY, "hello"), room=ROOM)).body == "hello"


async def test_without_a_connection_and_without_keys_it_waits(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.say(ROOM, {BOB}, "hello")
    alice.stream.connected = False

    assert (await alice.say(ROOM, {BOB}, "all is known")).elements
    with pytest.raises(OmemoUnavailable):
        await alice.say(ROOM, {CAROL}, "nothing is known")


def _note_questions(person: Person, asked: list[str]) -> None:
    request = person.stream.request

    async def noting(kind: Any, payload: Element, to: str = "", **options: Any) -> Element:
        asked.append(to)
        found: Element = await request(kind, payload, to, **options)
        return found

    person.stream.request = noting


def _hold_back(person: Person, jid: Address, free: asyncio.Event) -> asyncio.Event:
    """No answer from there before ``free``; set when they were asked."""
    request, asked = person.stream.request, asyncio.Event()

    async def waiting(kind: Any, payload: Element, to: str = "", **options: Any) -> Element:
        if to == jid:
            asked.set()
            await free.wait()
        found: Element = await request(kind, payload, to, **options)
        return found

    person.stream.request = waiting
    return asked


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
        await lists_read_again(alice)

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
