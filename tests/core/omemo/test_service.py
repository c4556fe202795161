# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing and reading between real devices over an imagined server."""

import pytest

from tests.fakes.omemo_people import ALICE, BOB, CAROL, People, Person, message
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.errors import DecryptFailed, NoDevices, OmemoUnavailable, RequestError
from xmppclient.events import DevicesChanged
from xmppclient.model import Encryption, Trust
from xmppclient.services.omemo import Reason, Skip, is_encrypted
from xmppclient.services.omemo.lists import LIST_NODES

BODY = "{jabber:client}body"


async def test_a_first_message_is_read_and_answered(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)

    first = await bob.read(await alice.write(BOB, "hello"))
    answer = await alice.read(await bob.write(ALICE, "hello yourself"))

    assert (first.body, answer.body) == ("hello", "hello yourself")
    assert (first.trust, answer.trust) == (Trust.BLIND, Trust.BLIND)


async def test_after_a_verification_a_new_writer_is_not_trusted_blindly(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    first = await bob.read(await alice.write(BOB, "hello"))
    await bob.omemo.set_trust(ALICE, first.fingerprint, Trust.VERIFIED)
    other = await people.device(ALICE)

    assert (await bob.read(await other.write(BOB, "it is me"))).trust is Trust.UNDECIDED


@pytest.mark.parametrize("text", ["", " ", "x" * 20_000, "🎉 ü \u202e\n\ttab", "]]>&<"])
async def test_any_text_arrives_as_it_was_written(people: People, text: str) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)

    assert (await bob.read(await alice.write(BOB, text))).body == text


async def test_two_own_clients_speak_the_newer_version(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    sealed = await alice.encrypt(BOB, "hello")

    assert sealed.encryption is Encryption.OMEMO_2
    assert [element.tag for element in sealed.elements] == [ns.q(ns.OMEMO_2, "encrypted")]
    assert (await bob.read(message(ALICE, BOB, *sealed.elements))).encryption is Encryption.OMEMO_2


async def test_devices_of_different_versions_get_one_element_each(people: People, world: World) -> None:
    alice, old, new = [await people.device(jid) for jid in (ALICE, BOB, BOB)]
    only_in(world, ns.OMEMO_1, await own_id(old))
    only_in(world, ns.OMEMO_2, await own_id(new))
    stanza = await alice.write(BOB, "hello")

    assert {child.tag for child in stanza} == {ns.q(n, "encrypted") for n in (ns.OMEMO_1, ns.OMEMO_2)}
    assert [(await device.read(stanza)).body for device in (old, new)] == ["hello", "hello"]


async def test_a_message_for_both_versions_is_read_once(people: People, world: World) -> None:
    """A writer that gives both elements to one device: the newer is read, the older not shown again."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    newer = await alice.encrypt(BOB, "hello")
    for jid in (ALICE, BOB):
        del world.nodes[jid, LIST_NODES[ns.OMEMO_2]]
    await alice.omemo.look_up(BOB)
    older = await alice.encrypt(BOB, "hello")
    both = message(ALICE, BOB, *older.elements, *newer.elements)

    assert older.encryption is Encryption.OMEMO_1
    assert (await bob.read(both)).encryption is Encryption.OMEMO_2
    with pytest.raises(DecryptFailed) as again:
        await bob.read(message(ALICE, BOB, *newer.elements))
    assert again.value.reason == Reason.DUPLICATE


async def test_what_cannot_be_read_in_the_newer_version_is_read_in_the_older(
    people: People, world: World
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    newer = await alice.encrypt(BOB, "hello")
    del world.nodes[BOB, LIST_NODES[ns.OMEMO_2]]
    await alice.omemo.look_up(BOB)
    older = await alice.encrypt(BOB, "hello")
    payload = newer.elements[0].find(ns.q(ns.OMEMO_2, "payload"))
    assert payload is not None
    payload.text = "AAAA" + (payload.text or "")[4:]

    decrypted = await bob.read(message(ALICE, BOB, *newer.elements, *older.elements))
    assert (decrypted.body, decrypted.encryption) == ("hello", Encryption.OMEMO_1)


async def test_a_device_that_wrote_in_the_newer_version_is_answered_in_it(
    people: People, world: World
) -> None:
    """Without a label nothing tells that a device in both lists can read omemo:2."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    unlabel(world, BOB)
    cautious = (await alice.encrypt(BOB, "hello")).encryption
    await alice.read(await bob.write(ALICE, "in the newer version"))

    assert cautious is Encryption.OMEMO_1
    assert (await alice.encrypt(BOB, "hello")).encryption is Encryption.OMEMO_2


async def test_one_doubtful_reader_takes_the_message_to_the_older_version(
    people: People, world: World
) -> None:
    """slixmpp-omemo cannot read a message that has an omemo:2 element for somebody else."""
    alice, _, doubtful = [await people.device(jid) for jid in (ALICE, BOB, BOB)]
    unlabel(world, BOB, await own_id(doubtful))
    sealed = await alice.encrypt(BOB, "hello")

    assert [element.tag for element in sealed.elements] == [ns.q(ns.OMEMO_1, "encrypted")]


async def test_our_other_device_reads_what_we_write_once_approved(people: People) -> None:
    alice, phone, bob = [await people.device(jid) for jid in (ALICE, ALICE, BOB)]
    await alice.omemo.look_up(ALICE)
    other = next(d for d in await alice.omemo.own_devices() if not d.this_device)
    await alice.omemo.set_trust(ALICE, other.fingerprint, Trust.VERIFIED)
    stanza = await alice.write(BOB, "hello")

    assert [(await device.read(stanza)).body for device in (bob, phone)] == ["hello", "hello"]


async def test_the_writing_device_cannot_read_its_own_message(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")

    with pytest.raises(DecryptFailed) as failure:
        await alice.read(stanza)
    assert failure.value.reason == Reason.WRITTEN_HERE


async def test_the_session_is_completed_by_an_empty_message(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write(BOB, "hello"))
    (empty,) = world.take(BOB)
    empty.set("from", BOB)

    assert is_encrypted(empty)
    assert empty.find(BODY) is None
    assert (await alice.read(empty)).body is None


async def test_a_heartbeat_is_sent_before_a_chain_gets_long(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.read(await bob.write(ALICE, "hello"))
    await bob.read(await alice.write(BOB, "hello"))
    world.take()
    for _ in range(60):
        await bob.read(await alice.write(BOB, "x"))
        for beat in world.take(BOB):
            beat.set("from", BOB)
            await alice.read(beat)
            return
    pytest.fail("no heartbeat in 60 messages")


async def test_nobody_without_devices_is_written_to(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)

    with pytest.raises(NoDevices) as failure:
        await alice.encrypt(CAROL, "hello")
    assert failure.value.jids == (CAROL,)


async def test_one_of_several_without_devices_is_named(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)

    with pytest.raises(NoDevices) as failure:
        await alice.omemo.encrypt(BOB, frozenset({BOB, CAROL}), "hello", origin_id="x")
    assert failure.value.jids == (CAROL,)


async def test_a_silent_server_is_not_taken_for_a_person_without_devices(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    alice.stream.silent.add(BOB)

    with pytest.raises(OmemoUnavailable):
        await alice.encrypt(BOB, "hello")


async def test_a_known_person_is_reached_while_their_server_is_silent(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write(BOB, "1"))
    alice.stream.silent.add(BOB)
    await alice.omemo.start()

    assert (await bob.read(await alice.write(BOB, "2"))).body == "2"


async def test_a_device_without_keys_is_left_out_and_not_asked_for_again(
    people: People, world: World
) -> None:
    alice, bob, gone = [await people.device(jid) for jid in (ALICE, BOB, BOB)]
    gone_id = await own_id(gone)
    del world.nodes[BOB, "urn:xmpp:omemo:2:bundles"][str(gone_id)]
    del world.nodes[BOB, f"{ns.OMEMO_1}.bundles:{gone_id}"]
    first = await alice.encrypt(BOB, "1")
    world.asked.clear()
    second = await alice.encrypt(BOB, "2")

    for sealed in (first, second):
        assert [(one.device_id, one.why) for one in sealed.skipped] == [(gone_id, Skip.NO_BUNDLE)]
    assert not world.asked
    assert bob.omemo.ready


async def test_lists_are_read_once_and_then_pushed(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.befriend(BOB)
    await alice.encrypt(BOB, "1")
    world.asked.clear()
    await alice.encrypt(BOB, "2")
    unchanged = dict(world.asked)
    await people.device(BOB)
    await alice.push(BOB)

    assert unchanged == {}
    assert len((await alice.encrypt(BOB, "3")).elements[0].findall(f".//{ns.q(ns.OMEMO_2, 'key')}")) == 2


async def test_only_a_message_with_an_omemo_element_counts_as_encrypted(people: People) -> None:
    bob = await people.device(BOB)
    plain = message(ALICE, BOB)

    assert not is_encrypted(plain)
    with pytest.raises(DecryptFailed) as failure:
        await bob.read(plain)
    assert failure.value.reason == Reason.UNSUPPORTED


async def own_id(person: Person) -> int:
    devices = await person.omemo.own_devices()
    return next(device.device_id for device in devices if device.this_device)


def only_in(world: World, namespace: str, device_id: int) -> None:
    """Take a device of bob out of the other version's list."""
    other = ns.OMEMO_1 if namespace == ns.OMEMO_2 else ns.OMEMO_2
    listed = world.item(BOB, LIST_NODES[other])
    for child in list(listed):
        if child.get("id") == str(device_id):
            listed.remove(child)


def unlabel(world: World, jid: str, device_id: int = 0) -> None:
    """Take the label off the devices of a list, or off one."""
    for child in world.item(jid, LIST_NODES[ns.OMEMO_2]):
        if device_id in (0, int(child.get("id", ""))):
            child.attrib.pop("label", None)
            child.attrib.pop("labelsig", None)


async def test_one_unreadable_list_of_two_is_no_obstacle(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    fail_for(world, LIST_NODES[ns.OMEMO_2])
    sealed = await alice.encrypt(BOB, "hello")

    assert sealed.encryption is Encryption.OMEMO_1
    assert (await bob.read(message(ALICE, BOB, *sealed.elements))).body == "hello"


async def test_what_was_learned_before_a_failure_is_kept(people: People, world: World) -> None:
    alice, bob, _ = [await people.device(jid) for jid in (ALICE, BOB, CAROL)]
    alice.stream.silent.add(CAROL)
    with pytest.raises(OmemoUnavailable):
        await alice.omemo.encrypt(BOB, frozenset({BOB, CAROL}), "hello", origin_id="x")
    fail_for(world, *LIST_NODES.values())
    stanza = await alice.write(BOB, "hello")
    fail_for(world)

    assert (await bob.read(stanza)).body == "hello"


def fail_for(world: World, *nodes: str) -> None:
    def fail(kind: str, node: str) -> None:
        if kind == "get" and node in nodes:
            raise RequestError("remote-server-timeout")

    world.before_request = fail


async def test_a_list_that_was_lost_with_its_transaction_is_read_again(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    del world.nodes[BOB, LIST_NODES[ns.OMEMO_1]]
    stanza = await bob.write(ALICE, "hello")
    async with alice.omemo.exclusive():
        await alice.omemo.decrypt(stanza, BOB)
        await alice.omemo.discard()

    assert (await bob.read(await alice.write(BOB, "hello"))).body == "hello"


async def test_a_list_pushed_without_a_change_writes_nothing(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.befriend(BOB)
    await alice.encrypt(BOB, "hello")
    told: list[DevicesChanged] = []
    alice.bus.subscribe(DevicesChanged, told.append)
    await alice.push(BOB)

    assert told == []


async def test_nobody_is_asked_about_the_device_they_sit_at(people: People) -> None:
    alice = await people.device(ALICE)
    await people.device(ALICE)
    await alice.push(ALICE)

    trusts = {device.this_device: device.trust for device in await alice.omemo.own_devices()}
    assert trusts == {True: Trust.VERIFIED, False: Trust.UNDECIDED}
