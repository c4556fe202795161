# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is written to, and what the devices table says about it."""

import pytest

from tests.fakes.omemo_people import ALICE, BOB, People, Person, message
from tests.fakes.omemo_world import World, until
from xmppclient import ns
from xmppclient.errors import DecryptFailed, NoDevices, OmemoUnavailable, TrustUndecided, UnknownDevice
from xmppclient.events import DevicesChanged
from xmppclient.model import Device, Trust
from xmppclient.services.omemo import Reason, Skip
from xmppclient.services.omemo.lists import LIST_NODES


async def device_of(viewer: Person, jid: str, *, number: int = 0) -> Device:
    return (await viewer.omemo.devices(jid))[number]  # type: ignore[arg-type]


async def test_a_contact_is_trusted_blindly_at_first(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.encrypt(BOB, "hello")
    row = await device_of(alice, BOB)

    assert (row.trust, row.active, row.this_device) == (Trust.BLIND, True, False)
    assert row.fingerprint == (await bob.omemo.own_devices())[0].fingerprint
    assert {encryption.value for encryption in row.namespaces} == {"omemo:1", "omemo:2"}
    assert row.first_seen is not None
    assert row.last_seen is None


async def test_without_blind_trust_every_device_waits_for_a_decision(people: People) -> None:
    alice, bob = await people.device(ALICE, blind_trust=False), await people.device(BOB)

    with pytest.raises(TrustUndecided) as failure:
        await alice.encrypt(BOB, "hello")
    (undecided,) = failure.value.devices
    row = await device_of(alice, BOB)
    assert (undecided.jid, undecided.trust) == (BOB, Trust.UNDECIDED)
    assert row.fingerprint == undecided.fingerprint

    await alice.omemo.set_trust(BOB, undecided.fingerprint, Trust.VERIFIED)
    assert (await bob.read(await alice.write(BOB, "hello"))).body == "hello"


async def test_after_a_verification_a_new_device_waits_for_a_decision(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.befriend(BOB)
    await alice.encrypt(BOB, "hello")
    verified = (await device_of(alice, BOB)).fingerprint
    await alice.omemo.set_trust(BOB, verified, Trust.VERIFIED)
    await people.device(BOB)
    await alice.push(BOB)

    with pytest.raises(TrustUndecided) as failure:
        await alice.encrypt(BOB, "hello")
    assert [device.fingerprint != verified for device in failure.value.devices] == [True]


async def test_a_distrusted_device_is_left_out_and_not_read(people: People) -> None:
    alice, first, second = [await people.device(jid) for jid in (ALICE, BOB, BOB)]
    await alice.encrypt(BOB, "hello")
    bad = (await first.omemo.own_devices())[0]
    stanza = await first.write(ALICE, "from the bad one")
    await alice.omemo.set_trust(BOB, bad.fingerprint, Trust.DISTRUSTED)
    sealed = await alice.encrypt(BOB, "hello")

    assert [(one.device_id, one.why) for one in sealed.skipped] == [(bad.device_id, Skip.DISTRUSTED)]
    assert (await second.read(message(ALICE, BOB, *sealed.elements))).body == "hello"
    with pytest.raises(DecryptFailed) as failure:
        await alice.read(stanza)
    assert failure.value.reason == Reason.DISTRUSTED

    await alice.omemo.set_trust(BOB, bad.fingerprint, Trust.VERIFIED)
    assert (await alice.read(stanza)).body == "from the bad one"


async def test_a_person_with_distrusted_devices_only_is_not_written_to(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.encrypt(BOB, "hello")
    await alice.omemo.set_trust(BOB, (await device_of(alice, BOB)).fingerprint, Trust.DISTRUSTED)

    with pytest.raises(NoDevices):
        await alice.encrypt(BOB, "hello")


async def test_trust_survives_a_restart(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.encrypt(BOB, "hello")
    await alice.omemo.set_trust(BOB, (await device_of(alice, BOB)).fingerprint, Trust.DISTRUSTED)
    await alice.omemo.close()
    again = Person(alice.stream, alice.account, alice.store)
    await again.omemo.start()

    with pytest.raises(NoDevices):
        await again.encrypt(BOB, "hello")
    await again.close()


async def test_a_message_marks_its_device_as_seen(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    decrypted = await bob.read(await alice.write(BOB, "hello"))
    row = await device_of(bob, ALICE)

    assert row.last_seen is not None
    assert (row.fingerprint, row.device_id) == (decrypted.fingerprint, decrypted.device_id)


async def test_a_device_that_left_the_list_stays_known_and_gets_nothing(people: People, world: World) -> None:
    alice, stays, leaves = [await people.device(jid) for jid in (ALICE, BOB, BOB)]
    await alice.befriend(BOB)
    await alice.encrypt(BOB, "hello")
    gone = (await leaves.omemo.own_devices())[0]
    for node in LIST_NODES.values():
        listed = world.item(BOB, node)
        listed.remove(next(child for child in listed if child.get("id") == str(gone.device_id)))
    await alice.push(BOB)
    rows = {row.fingerprint: row.active for row in await alice.omemo.devices(BOB)}

    assert rows == {gone.fingerprint: False, (await stays.omemo.own_devices())[0].fingerprint: True}
    stanza = await alice.write(BOB, "hello")
    with pytest.raises(DecryptFailed):
        await leaves.read(stanza)


async def test_changes_of_devices_are_told_after_they_are_stored(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    told: list[DevicesChanged] = []
    alice.bus.subscribe(DevicesChanged, told.append)
    await alice.encrypt(BOB, "hello")
    await alice.encrypt(BOB, "again")

    assert [event.jid for event in told] == [BOB]


async def test_an_unknown_fingerprint_is_refused(people: People) -> None:
    alice = await people.device(ALICE)

    with pytest.raises(UnknownDevice):
        await alice.omemo.set_trust(BOB, "00" * 32, Trust.VERIFIED)


async def test_a_verified_device_that_vanished_is_not_silently_replaced(people: People, world: World) -> None:
    """ATT-090: what is left was trusted blindly before; the user is asked."""
    alice, verified, _ = [await people.device(jid) for jid in (ALICE, BOB, BOB)]
    await alice.befriend(BOB)
    await alice.encrypt(BOB, "hello")
    own = (await verified.omemo.own_devices())[0]
    await alice.omemo.set_trust(BOB, own.fingerprint, Trust.VERIFIED)
    await alice.encrypt(BOB, "both get it")
    for node in LIST_NODES.values():
        listed = world.item(BOB, node)
        listed.remove(next(child for child in listed if child.get("id") == str(own.device_id)))
    await alice.push(BOB)

    with pytest.raises(TrustUndecided) as failure:
        await alice.encrypt(BOB, "hello")
    assert [device.trust for device in failure.value.devices] == [Trust.BLIND]


async def test_a_broken_session_is_repaired_on_demand(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.read(await bob.write(ALICE, "hello"))
    await bob.read(await alice.write(BOB, "hello"))
    await spoil_session(bob)
    stanza = await alice.write(BOB, "lost")
    with pytest.raises(DecryptFailed) as failure:
        await bob.read(stanza)
    assert failure.value.reason == Reason.BROKEN_SESSION
    world.take()

    await bob.omemo.repair(ALICE, (await device_of(bob, ALICE)).fingerprint)
    for empty in world.take(BOB):
        empty.set("from", BOB)
        await alice.read(empty)
    assert (await bob.read(await alice.write(BOB, "found"))).body == "found"


async def test_a_repair_without_keys_says_so(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.encrypt(BOB, "hello")
    for key in [key for key in world.nodes if key[0] == BOB]:
        del world.nodes[key]

    with pytest.raises(OmemoUnavailable):
        await alice.omemo.repair(BOB, (await device_of(alice, BOB)).fingerprint)


async def test_a_lost_session_heals_by_itself_once_an_hour(people: People, world: World) -> None:
    """XEP-0384 §6, and FLT-046: the lost message stays lost, the next one is read."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.read(await bob.write(ALICE, "hello"))
    await bob.read(await alice.write(BOB, "hello"))
    await lose_session(bob)
    world.take()

    assert await bob.fail_to_read(await alice.write(BOB, "lost")) == Reason.NO_SESSION
    await until(lambda: world.sent)
    for _ in range(2):
        await lose_session(bob)
        assert await bob.fail_to_read(await alice.write(BOB, "lost")) == Reason.NO_SESSION
        await bob.upkeep_done()
    (empty,) = world.take(BOB)
    assert empty.find(ns.q(ns.OMEMO_2, "encrypted")) is not None


async def test_after_healing_the_next_message_is_read(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.read(await bob.write(ALICE, "hello"))
    await bob.read(await alice.write(BOB, "hello"))
    await lose_session(bob)
    world.take()
    await bob.fail_to_read(await alice.write(BOB, "lost"))
    await until(lambda: world.sent)
    (empty,) = world.take(BOB)
    empty.set("from", BOB)
    await alice.read(empty)

    assert (await bob.read(await alice.write(BOB, "found"))).body == "found"


def sessions(person: Person) -> list[str]:
    state = person.omemo._commits.require().state
    return [key for key in state._texts if key.startswith(f"/{ns.OMEMO_2}/{ALICE}/")]


async def lose_session(person: Person) -> None:
    """As after restoring an old backup."""
    state = person.omemo._commits.require().state
    for key in sessions(person):
        state.remove(key)


async def spoil_session(person: Person) -> None:
    state = person.omemo._commits.require().state
    (key,) = [key for key in sessions(person) if key.endswith("/double_ratchet")]
    ratchet = state.get(key)
    chain = ratchet["diffie_hellman_ratchet"]["symmetric_key_ratchet"]["receiving_chain"]
    chain["key"] = chain["key"][::-1]
    state.put(key, ratchet)
