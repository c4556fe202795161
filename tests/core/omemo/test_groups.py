# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO in rooms (XEP-0384 §5.9): everybody who can read, and nobody stops the others."""

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.omemo_crowd import publish_keys
from tests.fakes.omemo_people import ALICE, BOB, CAROL, People, message
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.errors import NoDevices, TrustUndecided
from xmppclient.model import Address, Encryption, Trust
from xmppclient.services.omemo import Reason, Skip
from xmppclient.services.omemo.libraries import current_etree, legacy_etree
from xmppclient.services.omemo.lists import LIST_NODES

ROOM, OTHER = Address("room@muc.test"), Address("other@muc.test")
DAVE = Address("dave@d.test")
MANY = frozenset({BOB, CAROL})
LIST_1, LIST_2 = LIST_NODES[ns.OMEMO_1], LIST_NODES[ns.OMEMO_2]


# Who reads


async def test_every_member_reads_and_answers(people: People) -> None:
    alice, bob, carol = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    stanza = await alice.write_in(ROOM, MANY, "hello")
    first = [(await one.read(stanza, room=ROOM)).body for one in (bob, carol)]
    stanza = await bob.write_in(ROOM, {ALICE, CAROL}, "hello yourself")
    second = [(await one.read(stanza, room=ROOM)).body for one in (alice, carol)]

    assert (first, second) == (["hello", "hello"], ["hello yourself", "hello yourself"])


async def test_what_is_said_reaches_both_versions_and_our_other_device(people: People, world: World) -> None:
    alice, old, new, desk = [await people.device(jid) for jid in (ALICE, BOB, CAROL, ALICE)]
    del world.nodes[BOB, LIST_2], world.nodes[CAROL, LIST_1]
    await alice.push(ALICE)
    (mine,) = [device for device in await alice.omemo.own_devices() if not device.this_device]
    await alice.omemo.set_trust(ALICE, mine.fingerprint, Trust.VERIFIED)
    stanza = await alice.write_in(ROOM, MANY, "hello")

    assert [child.tag for child in stanza] == [ns.q(n, "encrypted") for n in (ns.OMEMO_2, ns.OMEMO_1)]
    assert [(await one.read(stanza, room=ROOM)).body for one in (old, new, desk)] == ["hello"] * 3


async def test_several_rooms_and_a_person_are_written_to_at_once_for_the_first_time(people: People) -> None:
    alice, bob, carol = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    first, second, direct = await asyncio.gather(
        alice.write_in(ROOM, MANY, "to all"),
        alice.write_in(OTHER, MANY, "to others"),
        alice.write(BOB, "psst"),
    )

    assert (await bob.read(direct)).body == "psst"
    for one in (bob, carol):  # the later one first
        assert (await one.read(second, room=OTHER)).body == "to others"
        assert (await one.read(first, room=ROOM)).body == "to all"


async def test_members_without_keys_are_left_out_and_named(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    sealed = await alice.say(ROOM, {BOB, CAROL, DAVE}, "hello")

    assert sealed.left_out == (CAROL, DAVE)
    stanza = message(ALICE, ROOM, *sealed.elements)
    assert (await bob.read(stanza, room=ROOM)).body == "hello"


async def test_a_member_whose_devices_are_all_distrusted_is_left_out(people: People) -> None:
    alice, _, carol = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    (device,) = await alice.omemo.look_up(CAROL)
    await alice.omemo.set_trust(CAROL, device.fingerprint, Trust.DISTRUSTED)
    sealed = await alice.say(ROOM, MANY, "hello")

    assert sealed.left_out == (CAROL,)
    assert await carol.fail_to_read(message(ALICE, ROOM, *sealed.elements), room=ROOM) in (
        Reason.NOT_FOR_THIS_DEVICE,
        Reason.UNSUPPORTED,
    )


async def test_keys_that_are_no_good_cost_one_member_their_copy(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    publish_keys(world, [CAROL], 1, (ns.OMEMO_1,))
    (node,) = [node for jid, node in world.nodes if jid == CAROL and "bundles" in node]
    signature = world.item(CAROL, node).find(ns.q(ns.OMEMO_1, "signedPreKeySignature"))
    assert signature is not None
    signature.text = "A" * 86 + "=="
    sealed = await alice.say(ROOM, MANY, "hello")

    assert sealed.left_out == (CAROL,)
    assert [one.why for one in sealed.skipped] == [Skip.BAD_BUNDLE]
    assert (await bob.read(message(ALICE, ROOM, *sealed.elements), room=ROOM)).body == "hello"


async def test_nothing_is_written_when_nobody_could_read_it(people: People) -> None:
    alice = await people.device(ALICE)
    with pytest.raises(NoDevices) as failure:
        await alice.say(ROOM, MANY, "hello")

    assert failure.value.jids == (BOB, CAROL)


async def test_in_a_room_of_one_our_other_devices_read(people: People) -> None:
    alice, desk = await people.device(ALICE), await people.device(ALICE)
    await alice.push(ALICE)
    (mine,) = [device for device in await alice.omemo.own_devices() if not device.this_device]
    await alice.omemo.set_trust(ALICE, mine.fingerprint, Trust.VERIFIED)
    stanza = await alice.write_in(ROOM, (), "a note")

    assert (await desk.read(stanza, room=ROOM)).body == "a note"


async def test_a_room_of_one_with_one_device_gets_words_for_nobody_and_no_plain_ones(people: People) -> None:
    alice = await people.device(ALICE)
    sealed = await alice.say(ROOM, (), "a secret note")
    (element,) = sealed.elements

    assert (sealed.encryption, sealed.left_out) == (Encryption.OMEMO_2, ())
    assert element.find(ns.q(ns.OMEMO_2, "payload")) is not None
    assert not list(element.iter(ns.q(ns.OMEMO_2, "key")))
    assert "secret" not in "".join(element.itertext())


async def test_two_members_who_took_the_same_device_id_both_read_the_older_version(
    people: People, world: World
) -> None:
    alice, bob, carol = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    for jid in (ALICE, BOB, CAROL):
        del world.nodes[jid, LIST_2]
    await carol.read(await alice.write_in(ROOM, {CAROL}, "hello"), room=ROOM)
    await alice.read(await carol.write(ALICE, "hello"))  # so that only bob needs a key exchange
    stanza = await alice.write_in(ROOM, MANY, "hello")
    bobs, carols = [str(one.omemo._commits.require().devices.own_id) for one in (bob, carol)]
    same = message(ALICE, ROOM, *map(_with_id(carols, bobs), stanza))
    (header,) = same.iter(ns.q(ns.OMEMO_1, "header"))
    keys = header.findall(ns.q(ns.OMEMO_1, "key"))
    first, last = [[key for key in keys if key.get("name") == name] for name in ("other", None)]
    header[:] = [*first, *last, *header.findall(ns.q(ns.OMEMO_1, "iv"))]

    assert (await bob.read(same, room=ROOM)).body == "hello"
    await bob.upkeep_done()
    assert [one.get("to") for one in world.take(BOB)] == [ALICE]  # the answer; no session was begun anew


def _with_id(before: str, after: str) -> Callable[[Element], Element]:
    def change(element: Element) -> Element:
        for key in element.iter(ns.q(ns.OMEMO_1, "key")):
            if key.get("rid") == before:
                key.set("rid", after)
                key.set("name", "other")
        return element

    return change


async def test_what_is_written_to_many_is_read_by_the_parsers_of_the_libraries(
    people: People, world: World
) -> None:
    """They compare with the schemas of both versions; ours do not."""
    alice, bob, _, _ = [await people.device(jid) for jid in (ALICE, BOB, CAROL, CAROL)]
    (newer,) = await alice.write_in(ROOM, MANY, "hello")
    for jid in MANY:
        del world.nodes[jid, LIST_2]
        await alice.omemo.look_up(jid)
    (older,) = await alice.write_in(ROOM, MANY, "hello")
    await bob.omemo.look_up(ALICE)
    engine = bob.omemo._commits.require()

    assert Counter(key.bare_jid for key, _ in current_etree.parse_message(newer, ALICE).keys) == {
        BOB: 1,
        CAROL: 2,
    }
    read = await legacy_etree.parse_message(older, ALICE, BOB, engine.manager)
    assert engine.devices.own_id in {key.device_id for key, _ in read.keys}
    assert len(older.findall(f".//{ns.q(ns.OMEMO_1, 'key')}")) == 3


# Trust


async def test_members_are_trusted_blindly_like_contacts(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    decrypted = await bob.read(await alice.write_in(ROOM, {BOB}, "hello"), room=ROOM)
    (device,) = await alice.omemo.devices(BOB)

    assert (decrypted.trust, device.trust) == (Trust.BLIND, Trust.BLIND)


async def test_without_blind_trust_the_user_is_asked_about_everybody_at_once(people: People) -> None:
    alice = await people.device(ALICE, blind_trust=False)
    await people.device(BOB)
    await people.device(CAROL)
    with pytest.raises(TrustUndecided) as failure:
        await alice.say(ROOM, MANY, "hello")
    assert {device.jid for device in failure.value.devices} == MANY

    for device in failure.value.devices:
        await alice.omemo.set_trust(device.jid, device.fingerprint, Trust.VERIFIED)
    assert (await alice.say(ROOM, MANY, "hello")).left_out == ()


async def test_a_new_device_beside_a_verified_one_is_left_out_and_stops_nobody(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    (verified,) = await alice.omemo.look_up(BOB)
    await alice.omemo.set_trust(BOB, verified.fingerprint, Trust.VERIFIED)
    new = await people.device(BOB)
    await alice.omemo.look_up(BOB)
    sealed = await alice.say(ROOM, {BOB}, "hello")
    stanza = message(ALICE, ROOM, *sealed.elements)

    assert [one.why for one in sealed.skipped] == [Skip.UNDECIDED]
    assert (await bob.read(stanza, room=ROOM)).body == "hello"
    assert await new.fail_to_read(stanza, room=ROOM) == Reason.NOT_FOR_THIS_DEVICE


async def test_if_the_verified_device_vanished_the_others_of_that_member_are_left_out(
    people: People, world: World
) -> None:
    alice, bob, _ = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    (verified,) = await alice.omemo.look_up(BOB)
    await alice.omemo.set_trust(BOB, verified.fingerprint, Trust.VERIFIED)
    await people.device(BOB)
    for namespace, node in LIST_NODES.items():
        element = world.item(BOB, node)
        for device in [child for child in element if child.get("id") == str(verified.device_id)]:
            element.remove(device)
        assert len(element) == 1, namespace
    await alice.omemo.look_up(BOB)

    assert (await alice.say(ROOM, MANY, "hello")).left_out == (BOB,)
    assert bob.jid == BOB


# Envelopes


@pytest.mark.parametrize("room", [OTHER, None])
async def test_words_for_one_room_cannot_be_shown_elsewhere(people: People, room: Address | None) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    sealed = await alice.say(ROOM, {BOB}, "we agreed")
    assert sealed.encryption is Encryption.OMEMO_2
    moved = message(ALICE, room or BOB, *sealed.elements)

    assert await bob.fail_to_read(moved, room=room) == Reason.ENVELOPE_MISMATCH


async def test_words_for_one_person_cannot_be_shown_in_a_room(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "between us")

    assert await bob.fail_to_read(stanza, room=ROOM) == Reason.ENVELOPE_MISMATCH


async def test_an_envelope_in_a_room_must_say_for_whom_it_is(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    _without_recipient(monkeypatch)
    stanza = await alice.write_in(ROOM, {BOB}, "for whomever")
    assert await bob.fail_to_read(stanza, room=ROOM) == Reason.ENVELOPE_MISMATCH

    alone = await alice.write(BOB, "between two people it may be missing")
    assert (await bob.read(alone)).body == "between two people it may be missing"


def _without_recipient(monkeypatch: pytest.MonkeyPatch) -> None:
    from xmppclient.xep import xep_0420

    wrap = xep_0420.wrap

    def without(*args: Any, **options: Any) -> bytes:
        return wrap(*args, **options).replace(f'<ns0:to jid="{options["to"]}" />'.encode(), b"")

    monkeypatch.setattr("xmppclient.services.omemo.content.xep_0420.wrap", without)
