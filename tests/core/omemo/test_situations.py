# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everything that can happen to an encrypted message, and which tests say what is done about it."""

from collections.abc import Callable
from inspect import iscoroutinefunction
from typing import Any

import pytest

from tests.attacks import test_omemo as attacks
from tests.core.omemo import (
    test_commit as commit,
    test_healing as healing,
    test_history as history,
    test_service as service,
    test_start as start,
    test_trust as trust,
    test_upkeep as upkeep,
)
from tests.fakes.omemo_lane import Lane, named
from tests.fakes.omemo_people import ALICE, BOB, People, Person, message
from tests.fakes.omemo_world import World, until
from xmppclient import ns
from xmppclient.events import DevicesChanged
from xmppclient.model import DeliveryState, Direction, Trust
from xmppclient.services.omemo import Reason
from xmppclient.services.omemo.lists import LIST_NODES, parse

VERSIONS = [ns.OMEMO_1, ns.OMEMO_2]


async def speaking(people: People, world: World, version: str) -> tuple[Person, Person]:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    if version == ns.OMEMO_1:
        del world.nodes[BOB, LIST_NODES[ns.OMEMO_2]]
    return alice, bob


async def own_id(person: Person) -> int:
    return next(d.device_id for d in await person.omemo.own_devices() if d.this_device)


@pytest.mark.parametrize("version", VERSIONS)
async def test_an_unknown_device_is_looked_up_read_and_marked(
    people: People, world: World, version: str
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB, blind_trust=False)
    if version == ns.OMEMO_1:
        del world.nodes[BOB, LIST_NODES[ns.OMEMO_2]]
    read = await bob.read(await alice.write(BOB, "hello"))

    assert (read.body, read.trust) == ("hello", Trust.UNDECIDED)


async def test_a_device_in_no_list_is_read_once_its_keys_are_there(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.befriend(ALICE)
    hidden = {key: world.nodes.pop(key) for key in list(world.nodes) if key[0] == ALICE}
    alice.omemo._commits.require().fresh |= dict.fromkeys([(n, ALICE) for n in VERSIONS], float("inf"))
    lane = Lane(bob)
    await lane.arrive(named(await alice.write(BOB, "who am I?"), "m1"))
    (before,) = await lane.shown(ALICE)
    world.nodes |= hidden
    await bob.push(ALICE)
    await bob.omemo.look_up(ALICE)
    await until(lambda: not lane.repair._lines)
    (after,) = await lane.shown(ALICE)

    assert (before.state, before.reason) == (DeliveryState.UNDECRYPTABLE, Reason.SENDER_UNKNOWN)
    assert (after.state, after.body) == (DeliveryState.RECEIVED, "who am I?")


@pytest.mark.parametrize("version", VERSIONS)
async def test_flt_036_messages_out_of_order_are_read(people: People, world: World, version: str) -> None:
    alice, bob = await speaking(people, world, version)
    stanzas = [await alice.write(BOB, str(number)) for number in range(5)]

    assert [(await bob.read(stanzas[number])).body for number in (4, 0, 2, 1, 3)] == ["4", "0", "2", "1", "3"]


async def test_a_message_for_other_devices_says_so(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")
    later = await people.device(BOB)

    assert await later.fail_to_read(stanza) == Reason.NOT_FOR_THIS_DEVICE
    assert (await bob.read(stanza)).body == "hello"


async def test_a_list_without_this_device_gets_it_back_at_once(people: People, world: World) -> None:
    alice = await people.device(ALICE)
    for node in LIST_NODES.values():
        listed = world.item(ALICE, node)
        for device in list(listed):
            listed.remove(device)
    await alice.push(ALICE)
    await alice.upkeep_done()

    for namespace, node in LIST_NODES.items():
        await until(lambda ns_=namespace, node=node: parse(ns_, world.item(ALICE, node)))
        assert set(parse(namespace, world.item(ALICE, node))) == {await own_id(alice)}


async def test_another_device_of_ours_that_vanishes_is_told(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(ALICE)
    await alice.push(ALICE)
    told: list[DevicesChanged] = []
    alice.bus.subscribe(DevicesChanged, told.append)
    for node in LIST_NODES.values():
        listed = world.item(ALICE, node)
        for device in [one for one in listed if one.get("id") != str(await own_id(alice))]:
            listed.remove(device)
    await alice.push(ALICE)

    assert [event.jid for event in told]
    assert {d.this_device: d.active for d in await alice.omemo.devices(ALICE)} == {True: True, False: False}


async def test_what_our_other_device_wrote_is_shown_as_ours(people: People) -> None:
    """Whether a carbon brings it or the archive does."""
    desk, phone, bob = [await people.device(jid) for jid in (ALICE, ALICE, BOB)]
    await phone.omemo.look_up(ALICE)
    other = next(d for d in await phone.omemo.own_devices() if not d.this_device)
    await phone.omemo.set_trust(ALICE, other.fingerprint, Trust.VERIFIED)
    lane = Lane(desk)
    for number in (1, 2):
        stanza = named(await phone.write(BOB, f"from the phone {number}"), f"m{number}")
        await (lane.archive if number == 1 else lane.arrive)(stanza)
        assert (await bob.read(stanza)).body == f"from the phone {number}"

    shown = await lane.shown(BOB)
    assert [(m.direction, m.state) for m in shown] == [(Direction.OUT, DeliveryState.SENT)] * 2
    assert {m.body for m in shown} == {"from the phone 1", "from the phone 2"}


async def test_what_this_device_wrote_comes_back_and_is_never_unreadable(people: People) -> None:
    desk, _ = await people.device(ALICE), await people.device(BOB)
    lane = Lane(desk)
    await lane.archive(named(await desk.write(BOB, "hello"), "nobody knows this any more"))

    assert await lane.shown(BOB) == []


async def test_somebody_elses_message_is_not_taken_for_our_own(people: People) -> None:
    """Device ids are chosen by their owners: two people may have the same."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    element = (await alice.encrypt(BOB, "hello")).elements[0]
    element[0].set("sid", str(await own_id(bob)))

    assert await bob.fail_to_read(message(ALICE, BOB, element)) == Reason.SENDER_UNKNOWN


SITUATIONS: dict[str, tuple[Callable[..., Any], ...]] = {
    "unknown sender device": (test_an_unknown_device_is_looked_up_read_and_marked,),
    "device in no list": (
        test_a_device_in_no_list_is_read_once_its_keys_are_there,
        attacks.test_att_087_a_flood_from_unknown_devices_costs_few_requests,
    ),
    "duplicate": (attacks.test_att_091_a_replayed_message_is_not_read_twice,),
    "out of order": (test_flt_036_messages_out_of_order_are_read,),
    "not for this device": (test_a_message_for_other_devices_says_so,),
    "session lost": (
        trust.test_a_lost_session_heals_by_itself_once_an_hour,
        healing.test_flt_046_a_session_wiped_on_one_side_heals_and_the_lost_message_is_marked,
    ),
    "broken session": (
        trust.test_a_broken_session_is_repaired_on_demand,
        healing.test_a_broken_session_heals_after_two_messages_in_a_row,
    ),
    "gap up to 1000": (attacks.test_att_096_a_thousand_lost_messages_are_bridged_and_more_are_not,),
    "gap over 1000": (healing.test_too_many_lost_messages_heal_too,),
    "tampered payload": (attacks.test_att_093_a_changed_payload_is_noticed_and_the_true_one_still_read,),
    "distrusted sender": (trust.test_a_distrusted_device_is_left_out_and_not_read,),
    "undecided sender": (attacks.test_att_099_an_unverified_writer_is_marked,),
    "undecided recipient": (trust.test_without_blind_trust_every_device_waits_for_a_decision,),
    "recipient without OMEMO": (
        service.test_nobody_without_devices_is_written_to,
        service.test_one_of_several_without_devices_is_named,
    ),
    "bundle missing": (service.test_a_device_without_keys_is_left_out_and_not_asked_for_again,),
    "list of dead devices": (attacks.test_att_087_a_poisoned_list_costs_a_bounded_number_of_requests,),
    "device gone from its list": (trust.test_a_device_that_left_the_list_stays_known_and_gets_nothing,),
    "own device missing from its list": (
        test_a_list_without_this_device_gets_it_back_at_once,
        test_another_device_of_ours_that_vanishes_is_told,
        start.test_what_vanished_from_the_server_is_published_again,
    ),
    "identity key changes": (attacks.test_att_089_a_known_device_with_a_new_key_is_never_taken_silently,),
    "concurrent encryptions": (commit.test_fifty_messages_at_once_are_all_readable_in_order,),
    "concurrent decryptions": (commit.test_fifty_readers_at_once_read_each_message_once,),
    "heartbeat": (
        upkeep.test_a_chain_is_answered_again_only_when_it_has_doubled,
        upkeep.test_a_batch_gets_one_answer_and_a_minute_too,
    ),
    "catch-up": (
        history.test_a_thousand_archived_messages_get_one_answer,
        upkeep.test_after_a_catch_up_each_device_gets_one_answer,
        upkeep.test_keys_are_refilled_and_published_after_a_catch_up_only,
    ),
    "own devices": (
        service.test_our_other_device_reads_what_we_write_once_approved,
        test_what_our_other_device_wrote_is_shown_as_ours,
        test_what_this_device_wrote_comes_back_and_is_never_unreadable,
    ),
}


@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_situation_has_a_test(situation: str) -> None:
    assert SITUATIONS[situation]
    assert all(iscoroutinefunction(test) for test in SITUATIONS[situation])
