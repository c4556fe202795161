# SPDX-License-Identifier: AGPL-3.0-or-later
"""A room whose members' servers do not answer, or a connection that goes away."""

import asyncio
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.omemo_crowd import members
from tests.fakes.omemo_people import ALICE, BOB, CAROL, People, Person, Ticks, message
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.errors import OmemoUnavailable, RequestTimedOut
from xmppclient.model import Address
from xmppclient.services.omemo import Reason
from xmppclient.services.omemo.fetch import BundleId

ROOM = Address("room@muc.test")
MANY = frozenset({BOB, CAROL})


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
        await alice.lists_read()
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
    await alice.lists_read()

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
