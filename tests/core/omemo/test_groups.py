# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO in rooms (XEP-0384 §5.9): everybody who can read, and nobody stops the others."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.omemo_crowd import members, publish_keys
from tests.fakes.omemo_people import ALICE, BOB, CAROL, People, Person, Ticks, message
from tests.fakes.omemo_world import World, until
from xmppclient import ns
from xmppclient.errors import NoDevices, OmemoUnavailable, TrustUndecided
from xmppclient.model import Address, Encryption, Trust
from xmppclient.room import Keys
from xmppclient.services.omemo import Reason, Skip
from xmppclient.services.omemo.lists import LIST_NODES, serialize

ROOM, OTHER = Address("room@muc.test"), Address("other@muc.test")
DAVE = Address("dave@d.test")
MANY = frozenset({BOB, CAROL})
LIST_1, LIST_2 = LIST_NODES[ns.OMEMO_1], LIST_NODES[ns.OMEMO_2]


def asked_for_lists(world: World) -> int:
    return sum(world.asked[f"get {node}"] for node in LIST_NODES.values())


async def lists_read_again(person: Person) -> None:
    """What was put off until the message had left was done."""
    await until(lambda: not person.omemo._gathering.is_behind)
    reading = person.omemo._reading
    if reading is not None:
        await reading


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
    for jid in MANY:
        del world.nodes[jid, LIST_2]
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
    _hold_back(alice, CAROL, free)
    sending = asyncio.ensure_future(alice.say(ROOM, MANY, "hello"))
    await asyncio.sleep(0.02)
    meanwhile = await alice.read(stanza)
    waited = not sending.done()
    free.set()
    sealed = await sending

    assert (meanwhile.body, waited) == ("meanwhile", True)
    assert sealed.left_out == (CAROL,)


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


def _hold_back(person: Person, jid: Address, free: asyncio.Event) -> None:
    request = person.stream.request

    async def waiting(kind: Any, payload: Element, to: str = "", **options: Any) -> Element:
        if to == jid:
            await free.wait()
        found: Element = await request(kind, payload, to, **options)
        return found

    person.stream.request = waiting


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
    turns = 0
    sending = asyncio.ensure_future(alice.say(ROOM, crowd, "x"))
    while not sending.done():
        await asyncio.sleep(0)
        turns += 1

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


# What the front ends see


async def test_who_can_read_is_known_without_asking(people: People, world: World) -> None:
    alice, _, _ = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    erin = Address("erin@e.test")
    await alice.say(ROOM, {BOB, CAROL, DAVE}, "hello")
    (device,) = await alice.omemo.devices(BOB)
    await alice.omemo.set_trust(BOB, device.fingerprint, Trust.VERIFIED)
    world.asked.clear()

    assert await alice.omemo.keys_of([BOB, CAROL, DAVE, erin]) == {
        BOB: Keys.VERIFIED,
        CAROL: Keys.UNVERIFIED,
        DAVE: Keys.NONE,
        erin: Keys.UNKNOWN,
    }
    assert not world.asked


async def test_a_member_whose_devices_are_distrusted_cannot_read(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    (device,) = await alice.omemo.look_up(BOB)
    await alice.omemo.set_trust(BOB, device.fingerprint, Trust.DISTRUSTED)

    assert await alice.omemo.keys_of([BOB]) == {BOB: Keys.NONE}


def _note_writes(
    person: Person, written: list[Mapping[str, str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    apply: Callable[..., Awaitable[None]] = person.store.omemo.apply

    async def noting(account_id: Any, changes: Mapping[str, str | None]) -> None:
        written.append(dict(changes))
        await apply(account_id, changes)

    monkeypatch.setattr(person.store.omemo, "apply", noting)
