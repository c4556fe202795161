# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks on OMEMO by members of a room, its service and their servers."""

from collections.abc import AsyncIterator
from copy import deepcopy
from pathlib import Path

import pytest

from tests.fakes.omemo_crowd import members, publish_keys
from tests.fakes.omemo_people import ALICE, BOB, CAROL, People, Person, message, people as people_in
from tests.fakes.omemo_world import World
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.model import Address, Encryption
from xmppclient.services.omemo import Reason, Skip
from xmppclient.services.omemo.fetch import BundleId

ROOM, OTHER = Address("room@muc.test"), Address("other@muc.test")
MALLORY = Address("mallory@m.test")
MANY = frozenset({ALICE, BOB, MALLORY})


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def people(world: World, tmp_path: Path) -> AsyncIterator[People]:
    async with people_in(world, tmp_path) as made:
        yield made


def own_id(person: Person) -> int:
    return person.omemo._commits.require().devices.own_id


async def test_att_081_our_device_id_in_the_mouth_of_another_is_not_us(people: People, world: World) -> None:
    """Nothing is remembered of what we wrote: only our own address makes a message ours."""
    alice, _ = await people.device(ALICE), await people.device(BOB)
    ours = await alice.write_in(ROOM, MANY, "mine")
    world.asked.clear()
    theirs = deepcopy(ours)
    theirs.set("from", f"{MALLORY}/r")

    assert await alice.fail_to_read(theirs, room=ROOM) == Reason.NOT_FOR_THIS_DEVICE
    assert await alice.fail_to_read(ours, room=ROOM) == Reason.WRITTEN_HERE
    assert not world.asked


async def test_att_081_what_another_device_of_ours_wrote_is_not_taken_for_written_here(
    people: People, world: World
) -> None:
    alice, desk, _ = [await people.device(jid) for jid in (ALICE, ALICE, BOB)]
    unseen = await desk.write_in(ROOM, {BOB}, "from the desk")

    assert await alice.fail_to_read(unseen, room=ROOM) == Reason.NOT_FOR_THIS_DEVICE


async def test_att_081_a_member_cannot_pass_on_the_words_of_another_as_their_own(people: People) -> None:
    alice, bob, mallory = [await people.device(jid) for jid in (ALICE, BOB, MALLORY)]
    stanza = await alice.write_in(ROOM, MANY, "my words")
    stanza.set("from", f"{MALLORY}/r")
    for header in stanza.iter(ns.q(ns.OMEMO_2, "header")):
        header.set("sid", str(own_id(mallory)))

    assert await bob.fail_to_read(stanza, room=ROOM) in (
        Reason.BROKEN_SESSION,
        Reason.KEY_CHANGED,
        Reason.NO_SESSION,
    )
    assert alice.jid == ALICE


async def test_a_room_cannot_replay_what_was_said_in_another(people: People) -> None:
    """Withheld in one room and shown in the other, by a service that runs both."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write_in(ROOM, MANY, "first"), room=ROOM)
    withheld = await alice.say(ROOM, MANY, "yes, do it")
    assert withheld.encryption is Encryption.OMEMO_2
    moved = message(ALICE, OTHER, *withheld.elements, type="groupchat")

    assert await bob.fail_to_read(moved, room=OTHER) == Reason.ENVELOPE_MISMATCH


async def test_att_101_whose_address_the_room_hides_is_not_looked_for(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write_in(ROOM, MANY, "hello")
    world.asked.clear()
    async with bob.omemo.exclusive():
        with pytest.raises(Exception, match=Reason.SENDER_HIDDEN):
            await bob.omemo.decrypt(stanza, Address(f"{ROOM}/alice"), room=ROOM)

    assert not world.asked
    assert not world.sent


async def test_att_097_a_stranger_in_a_room_makes_us_do_nothing(people: People, world: World) -> None:
    mallory, bob = await people.device(MALLORY), await people.device(BOB)
    stanza = await mallory.write_in(ROOM, MANY, "are you there?")
    world.asked.clear()
    world.take()
    read = await bob.read(stanza, room=ROOM, stranger=True)

    assert read.body == "are you there?"
    assert not world.asked
    assert not world.sent


async def test_att_087_members_with_endless_lists_cost_a_bounded_number_of_questions(
    people: People, world: World
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    crowd = members(2)
    publish_keys(world, crowd, 300, prekeys=1)
    world.asked.clear()
    sealed = await alice.say(ROOM, {BOB, *crowd}, "hello")

    keys = [key for element in sealed.elements for key in element.iter() if key.tag.endswith("}key")]
    assert len(keys) == 1 + 2 * 50
    assert sum(count for node, count in world.asked.items() if "bundles" in node) <= 2 * 50 + 2
    assert (await bob.read(message(ALICE, ROOM, *sealed.elements), room=ROOM)).body == "hello"


async def test_att_089_a_member_with_another_identity_key_gets_nothing_and_stops_nobody(
    people: People, world: World, expected_log: LogWatch
) -> None:
    expected_log("another identity key")
    alice, bob, carol = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    await alice.say(ROOM, {BOB, CAROL}, "before")
    impostor = await people.device(MALLORY)
    for namespace in (ns.OMEMO_1, ns.OMEMO_2):
        theirs, hers = (BundleId(namespace, one.jid, own_id(one)) for one in (impostor, carol))
        items = list(world.nodes[theirs.jid, theirs.node].values())
        item_id = str(hers.device_id) if namespace == ns.OMEMO_2 else "current"
        world.put(hers.jid, hers.node, item_id, items[-1])
    await alice.omemo.renew(CAROL, own_id(carol))
    sealed = await alice.say(ROOM, {BOB, CAROL}, "after")

    assert sealed.left_out == (CAROL,)
    assert [(one.jid, one.why) for one in sealed.skipped] == [(CAROL, Skip.UNDECIDED)]
    assert (await bob.read(message(ALICE, ROOM, *sealed.elements), room=ROOM)).body == "after"


@pytest.mark.parametrize("namespace", [ns.OMEMO_1, ns.OMEMO_2])
async def test_att_092_keys_that_make_every_secret_known_cost_their_owner_the_copy(
    people: People, world: World, monkeypatch: pytest.MonkeyPatch, namespace: str
) -> None:
    """Points of small order, properly signed: whatever one agrees on with them is zero."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    monkeypatch.setattr("tests.fakes.omemo_crowd._public_key", lambda: bytes(32))
    evil = members(1, "evil.test")
    publish_keys(world, evil, 1, (namespace,))
    sealed = await alice.say(ROOM, {BOB, *evil}, "hello")

    assert sealed.left_out == evil
    assert (await bob.read(message(ALICE, ROOM, *sealed.elements), room=ROOM)).body == "hello"


@pytest.mark.parametrize("damage", ["<list/>", "<devices/>", "no list"])
async def test_att_092_a_member_with_a_broken_list_is_left_out(
    people: People, world: World, damage: str
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await people.device(CAROL)
    for jid, node in list(world.nodes):
        if jid == CAROL and "device" in node and "bundle" not in node:
            (element,) = world.nodes[jid, node].values()
            element.clear()
            if damage == "no list":
                element.tag = "{urn:example:other}thing"
            elif damage == "<devices/>":
                element.append(deepcopy(element))
    sealed = await alice.say(ROOM, {BOB, CAROL}, "hello")

    assert sealed.left_out == (CAROL,)
    assert (await bob.read(message(ALICE, ROOM, *sealed.elements), room=ROOM)).body == "hello"
