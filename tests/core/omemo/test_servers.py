# SPDX-License-Identifier: AGPL-3.0-or-later
"""Through Prosody and ejabberd, between our devices and slixmpp-omemo as shipped."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.records import Address
from tests.fakes.omemo_lab import PATIENCE, LabPeople, eventually, lab_people
from tests.fakes.omemo_people import message
from tests.lab.lab import Lab
from xmppclient.errors import RequestError
from xmppclient.model import Encryption, Trust
from xmppclient.services.omemo import generation
from xmppclient.services.omemo.pep import Pep

pytestmark = pytest.mark.filterwarnings("ignore:Accessing plugins through:DeprecationWarning")


@pytest.fixture
async def people(server: Lab, tmp_path: Path) -> AsyncIterator[LabPeople]:
    async with lab_people(server, tmp_path) as made:
        yield made


async def test_slixmpp_omemo_as_shipped_reads_us_and_we_read_it(people: LabPeople) -> None:
    alice, bob = people.lab.account(), people.lab.account()
    ours, theirs = await people.device(alice), await people.shipped(bob)

    await ours.send(Address(bob.jid), "from us")
    assert await theirs.receive() == "from us"
    await theirs.send(Address(alice.jid), "from them")
    assert await ours.receive() == "from them"
    await ours.send(Address(bob.jid), "again")
    assert await theirs.receive() == "again"


async def test_a_person_with_both_kinds_of_client_reads_on_both(people: LabPeople) -> None:
    alice, bob = people.lab.account(), people.lab.account()
    ours = await people.device(alice)
    shipped, second = await people.shipped(bob), await people.device(bob)

    await ours.send(Address(bob.jid), "for both")

    assert await shipped.receive() == "for both"
    assert await second.receive() == "for both"


async def test_members_of_a_room_who_are_no_contacts_are_found_and_one_without_keys_is_named(
    people: LabPeople,
) -> None:
    alice, bob, carol, silent = [people.lab.account() for _ in range(4)]
    writer, *readers = [await people.device(one) for one in (alice, bob, carol)]
    room = Address(f"room@muc.{Address(alice.jid).rpartition('@')[2]}")
    sealed = await writer.say(room, [Address(one.jid) for one in (bob, carol, silent)], "hello")
    stanza = message(writer.jid, room, *sealed.elements)

    assert sealed.left_out == (Address(silent.jid),)
    assert [(await one.read(stanza, room=room)).body for one in readers] == ["hello", "hello"]


async def test_two_devices_each_keep_their_keys_on_the_server(people: LabPeople) -> None:
    alice, bob = people.lab.account(), people.lab.account()
    first, second = await people.device(bob), await people.device(bob)
    writer = await people.device(alice)

    sealed = await writer.encrypt(Address(bob.jid), "to two")

    assert sealed.skipped == ()
    assert sealed.encryption is Encryption.OMEMO_2
    await writer.send(Address(bob.jid), "to two")
    assert [await first.receive(), await second.receive()] == ["to two", "to two"]


async def test_a_withdrawn_device_is_gone_from_the_server(people: LabPeople) -> None:
    alice, bob = people.lab.account(), people.lab.account()
    stays, leaves = await people.device(bob), await people.device(bob)
    await leaves.omemo.withdraw()
    writer = await people.device(alice)
    sealed = await writer.encrypt(Address(bob.jid), "to one")

    keys = [child for child in sealed.elements[0].iter() if child.tag.endswith("}key")]
    assert (len(keys), sealed.skipped) == (1, ())
    assert stays.omemo.ready


async def test_a_new_device_of_ours_is_seen_at_once_and_gets_nothing_until_approved(
    people: LabPeople,
) -> None:
    alice, bob = people.lab.account(), people.lab.account()
    writer, _ = await people.device(alice), await people.device(bob)
    added = await people.device(alice)

    async def others() -> list[str]:
        return [d.fingerprint for d in await writer.omemo.own_devices() if not d.this_device]

    fingerprints: list[str] = []
    while not fingerprints:
        fingerprints = await others()
        await eventually(lambda: True)
    (skipped,) = (await writer.encrypt(Address(bob.jid), "not for it")).skipped
    await writer.omemo.set_trust(Address(alice.jid), fingerprints[0], Trust.VERIFIED)

    assert skipped.why == "own_undecided"
    assert (await writer.encrypt(Address(bob.jid), "for it")).skipped == ()
    assert added.omemo.ready


async def test_the_count_of_our_sessions_is_kept_for_ourselves(people: LabPeople) -> None:
    alice, bob = people.lab.account(), people.lab.account()
    ours, theirs = await people.device(alice), await people.device(bob)
    (own,) = await ours.omemo.own_devices()
    node = generation.node(own.device_id)
    await eventually(lambda: ours.omemo._starting.done() or None if ours.omemo._starting else None)

    kept = await Pep(ours.stream).newest(Address(alice.jid), node)
    assert generation.read(ours.omemo._commits.require().state, own.device_id, kept) == 1
    with pytest.raises(RequestError):
        await Pep(theirs.stream).newest(Address(alice.jid), node)


async def test_flt_032_an_old_copy_of_the_database_becomes_another_device(people: LabPeople) -> None:
    alice, bob = people.lab.account(), people.lab.account()
    ours, theirs = await people.device(alice), await people.device(bob)
    await ours.send(Address(bob.jid), "before")
    assert await theirs.receive() == "before"
    (before,) = await ours.omemo.own_devices()
    state = ours.omemo._commits.require().state
    await eventually(lambda: generation.count(state) or None)
    state.put(generation.COUNT, 0)  # as in a copy from before this session
    await ours.omemo.start()
    await eventually(lambda: ours.omemo._commits.require().rolled_back or None)
    await ours.omemo.begin_history()
    await ours.omemo.end_history()
    await ours.omemo.wait_ready(PATIENCE)
    await ours.send(Address(bob.jid), "after")

    assert await theirs.receive() == "after"
    now = next(device for device in await ours.omemo.own_devices() if device.this_device)
    assert (now.fingerprint, now.device_id != before.device_id) == (before.fingerprint, True)
