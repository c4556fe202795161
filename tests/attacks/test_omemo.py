# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks on OMEMO (ATT-082…100, ATT-104): by servers, strangers and people we talk to."""

import base64
import logging
from collections.abc import AsyncIterator
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

import pytest
import xeddsa

from storage.records import Address
from tests.fakes.omemo_people import (
    ALICE,
    BOB,
    CAROL,
    People,
    Person,
    message,
    people as people_in,
    take_prekeys_once,
)
from tests.fakes.omemo_world import World, until
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.errors import DecryptFailed, NoDevices, TrustUndecided
from xmppclient.events import DevicesChanged
from xmppclient.log import pin_libraries
from xmppclient.model import Encryption, Trust
from xmppclient.services.omemo import Reason, Skip, content
from xmppclient.services.omemo.lists import LIST_NODES, MAX_DEVICES
from xmppclient.xep import xep_0420

MARKER = "the marker nobody may see"
NOW = datetime.now(UTC)
MALLORY = Address("mallory@evil.test")
BUNDLES = "urn:xmpp:omemo:2:bundles"


@pytest.fixture(autouse=True)
def prekeys_by_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    take_prekeys_once(monkeypatch)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def people(world: World, tmp_path: Path) -> AsyncIterator[People]:
    async with people_in(world, tmp_path) as made:
        yield made


async def own_id(person: Person) -> int:
    return next(d.device_id for d in await person.omemo.own_devices() if d.this_device)


def encrypted(stanza: Element) -> Element:
    return next(child for child in stanza if child.tag.endswith("}encrypted"))


async def in_old_version(people: People, world: World, text: str) -> tuple[Person, Element]:
    """Bob, and a message to him in OMEMO 0.3."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    del world.nodes[BOB, LIST_NODES[ns.OMEMO_2]]
    return bob, await alice.write(BOB, text)


async def refusal(person: Person, stanza: Element, sender: Address = ALICE) -> str:
    with pytest.raises(DecryptFailed) as failure:
        await person.omemo.decrypt(stanza, sender)
    return failure.value.reason


@pytest.mark.parametrize("version", [ns.OMEMO_1, ns.OMEMO_2])
async def test_att_082_a_stripped_payload_shows_nothing(people: People, world: World, version: str) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    if version == ns.OMEMO_1:
        del world.nodes[BOB, LIST_NODES[ns.OMEMO_2]]
    stanza = await alice.write(BOB, "genuine")
    element = encrypted(stanza)
    element.remove(element.find(ns.q(version, "payload")))  # type: ignore[arg-type]
    SubElement(
        stanza, "{jabber:client}body", {"{http://www.w3.org/XML/1998/namespace}lang": "de"}
    ).text = "forged"

    assert element.tag == ns.q(version, "encrypted")
    assert (await bob.read(stanza)).body is None


async def test_att_083_what_stands_beside_the_ciphertext_does_not_exist(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "genuine")
    for injected in (
        "<body xmlns='jabber:client'>forged</body>",
        "<subject xmlns='jabber:client'>forged</subject>",
        "<replace xmlns='urn:xmpp:message-correct:0' id='1'/>",
        "<retract xmlns='urn:xmpp:message-retract:1' id='1'/>",
        "<x xmlns='jabber:x:oob'><url>https://evil.test</url></x>",
    ):
        stanza.append(fromstring(injected))
    decrypted = await bob.read(stanza)

    assert decrypted.body == "genuine"
    assert not [field for field in decrypted.__slots__ if "forged" in str(getattr(decrypted, field))]


async def test_att_084_plaintext_never_reaches_the_log(
    people: People, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    pin_libraries()
    with caplog.at_level(logging.DEBUG):
        pin_libraries()
        alice, bob = await people.device(ALICE), await people.device(BOB)
        stanza = await alice.write(BOB, MARKER)
        damaged = deepcopy(stanza)
        payload = encrypted(damaged).find(ns.q(ns.OMEMO_2, "payload"))
        assert payload is not None
        payload.text = "AAAA" + (payload.text or "")[4:]
        await refusal(bob, damaged)
        await bob.read(stanza)

    assert MARKER not in caplog.text


async def test_att_085_a_person_without_devices_gets_nothing_in_clear(people: People, world: World) -> None:
    alice = await people.device(ALICE)

    with pytest.raises(NoDevices):
        await alice.encrypt(BOB, MARKER)
    assert world.take(ALICE) == []


async def test_att_086_an_emptied_list_keeps_the_keys_and_sends_nothing(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.befriend(BOB)
    await alice.encrypt(BOB, "hello")
    known = await alice.omemo.devices(BOB)
    for node in LIST_NODES.values():
        for device in list(world.item(BOB, node)):
            world.item(BOB, node).remove(device)
    await alice.push(BOB)

    with pytest.raises(NoDevices):
        await alice.encrypt(BOB, "hello")
    assert [(d.fingerprint, d.active) for d in await alice.omemo.devices(BOB)] == [
        (known[0].fingerprint, False)
    ]


async def test_att_087_a_poisoned_list_costs_a_bounded_number_of_requests(
    people: People, world: World
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.befriend(BOB)
    for node in LIST_NODES.values():
        listed = world.item(BOB, node)
        for number in range(1, 5001):
            SubElement(listed, listed[0].tag, id=str(number))
        SubElement(listed, listed[0].tag, id="-5")
    await alice.push(BOB)
    world.asked.clear()
    stanza = await alice.write(BOB, "hello")
    first = sum(world.asked.values())
    world.asked.clear()
    await alice.encrypt(BOB, "again")

    assert first <= 2 * 2 * MAX_DEVICES
    assert not world.asked
    assert (await bob.read(stanza)).body == "hello"


async def test_att_087_lists_that_keep_changing_do_not_pile_up(people: People, world: World) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)
    await alice.befriend(BOB)
    size = len(await alice.store.omemo.load_all(alice.account.id))
    for turn in range(10):
        for node in LIST_NODES.values():
            listed = world.item(BOB, node)
            tag = listed[0].tag
            for device in list(listed):
                listed.remove(device)
            for number in range(MAX_DEVICES):
                SubElement(listed, tag, id=str(1 + turn * MAX_DEVICES + number))
        await alice.push(BOB)

    assert len(await alice.store.omemo.load_all(alice.account.id)) < size + 4 * MAX_DEVICES


async def test_att_087_a_flood_from_unknown_devices_costs_few_requests(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")
    for key in [key for key in world.nodes if key[0] == ALICE]:
        del world.nodes[key]
    world.asked.clear()
    for _ in range(30):
        assert await bob.fail_to_read(stanza) == Reason.SENDER_UNKNOWN

    assert sum(world.asked.values()) == 2  # one look at the list, one for the keys


async def test_att_088_a_device_added_to_our_account_gets_nothing_until_approved(
    people: People, world: World
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    added = await people.device(ALICE)
    await alice.push(ALICE)
    stanza = await alice.write(BOB, MARKER)
    (row,) = [d for d in await alice.omemo.own_devices() if not d.this_device]

    assert (row.trust, row.active, row.device_id) == (Trust.UNDECIDED, True, await own_id(added))
    assert (await bob.read(stanza)).body == MARKER
    assert await refusal(added, stanza) == Reason.NOT_FOR_THIS_DEVICE
    assert [one.why for one in (await alice.encrypt(BOB, "x")).skipped] == [Skip.OWN_UNDECIDED]


@pytest.mark.parametrize("verified", [False, True])
async def test_att_089_a_known_device_with_a_new_key_is_never_taken_silently(
    people: People, world: World, expected_log: LogWatch, verified: bool
) -> None:
    expected_log("another identity key")
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.encrypt(BOB, "hello")
    (row,) = await alice.omemo.devices(BOB)
    if verified:
        await alice.omemo.set_trust(BOB, row.fingerprint, Trust.VERIFIED)
    await swap_keys(people, world, await own_id(bob))
    await alice.omemo.repair(BOB, row.fingerprint)

    with pytest.raises(TrustUndecided) as failure:
        await alice.encrypt(BOB, "for the swapped one")
    assert [device.fingerprint != row.fingerprint for device in failure.value.devices] == [True]
    rows = {d.fingerprint: (d.active, d.trust) for d in await alice.omemo.devices(BOB)}
    assert rows[row.fingerprint][0] is False
    assert rows[failure.value.devices[0].fingerprint] == (True, Trust.UNDECIDED)


async def test_att_089_a_changed_key_ends_the_session_with_the_old_one(
    people: People, world: World, expected_log: LogWatch
) -> None:
    expected_log("another identity key")
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.read(await bob.write(ALICE, "hello"))
    await bob.read(await alice.write(BOB, "hello"))
    await swap_keys(people, world, await own_id(bob))
    mallory = await people.device(MALLORY)
    forged = encrypted(await mallory.write(ALICE, "forged"))
    forged[0].set("sid", str(await own_id(bob)))

    told: list[DevicesChanged] = []
    alice.bus.subscribe(DevicesChanged, told.append)
    assert await alice.fail_to_read(message(BOB, ALICE, forged)) == Reason.KEY_CHANGED
    await until(lambda: told)
    (row,) = [device for device in await alice.omemo.devices(BOB) if device.active]
    await alice.omemo.set_trust(BOB, row.fingerprint, Trust.VERIFIED)
    (key,) = (await alice.encrypt(BOB, "a new beginning")).elements[0].iter(ns.q(ns.OMEMO_2, "key"))
    assert key.get("kex") == "true"


async def swap_keys(people: People, world: World, device_id: int) -> None:
    """The server gives bob's device the keys of another."""
    other = await people.device(MALLORY)
    other_id = await own_id(other)
    world.put(BOB, BUNDLES, str(device_id), world.item(MALLORY, BUNDLES, str(other_id)))
    node = f"{ns.OMEMO_1}.bundles:"
    world.put(BOB, f"{node}{device_id}", "current", world.item(MALLORY, f"{node}{other_id}"))


@pytest.mark.parametrize("version", [ns.OMEMO_1, ns.OMEMO_2])
async def test_att_091_a_replayed_message_is_not_read_twice(
    people: People, world: World, version: str
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    if version == ns.OMEMO_1:
        del world.nodes[BOB, LIST_NODES[ns.OMEMO_2]]
    stanza = await alice.write(BOB, "once")
    later = await alice.write(BOB, "later")

    assert (await bob.read(stanza)).body == "once"
    assert await refusal(bob, stanza) == Reason.DUPLICATE
    assert (await bob.read(later)).body == "later"
    assert await refusal(bob, stanza) == Reason.DUPLICATE


MALFORMED = {
    "no header": lambda e: e.remove(e[0]),
    "no sid": lambda e: e[0].attrib.clear(),
    "a sid that is no number": lambda e: e[0].set("sid", "one"),
    "a sid out of range": lambda e: e[0].set("sid", str(2**40)),
    "two payloads": lambda e: e.append(deepcopy(e[-1])),
    "a payload that is no base64": lambda e: setattr(e[-1], "text", "%%%"),
    "a payload without text": lambda e: setattr(e[-1], "text", None),
    "a key that is no base64": lambda e: setattr(key_of(e), "text", "%%%"),
    "an empty key": lambda e: setattr(key_of(e), "text", ""),
    "a key of noise": lambda e: setattr(key_of(e), "text", base64.b64encode(b"\x33" * 90).decode()),
    "a huge key": lambda e: setattr(key_of(e), "text", "A" * 100_000),
    "a key exchange that is none": lambda e: (
        key_of(e).set("kex", "false") or key_of(e).set("prekey", "false")
    ),
}


def key_of(element: Element) -> Element:
    return next(child for child in element.iter() if child.tag.endswith("}key"))


@pytest.mark.parametrize("version", [ns.OMEMO_1, ns.OMEMO_2])
@pytest.mark.parametrize("how", MALFORMED)
async def test_att_092_malformed_elements_are_refused_and_harm_nothing(
    people: People, world: World, version: str, how: str
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    if version == ns.OMEMO_1:
        del world.nodes[BOB, LIST_NODES[ns.OMEMO_2]]
    stanza = await alice.write(BOB, "genuine")
    damaged = deepcopy(stanza)
    MALFORMED[how](encrypted(damaged))

    assert await refusal(bob, damaged) in set(Reason)
    assert (await bob.read(stanza)).body == "genuine"


async def test_att_092_two_elements_of_a_version_are_refused(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "genuine")
    stanza.append(deepcopy(encrypted(stanza)))

    assert await refusal(bob, stanza) == Reason.MALFORMED


@pytest.mark.parametrize("size", [0, 4, 8, 11, 17, 64])
async def test_att_093_a_vector_of_odd_size_is_refused(people: People, world: World, size: int) -> None:
    bob, stanza = await in_old_version(people, world, "genuine")
    iv = next(child for child in stanza.iter() if child.tag.endswith("}iv"))
    iv.text = base64.b64encode(bytes(size)).decode()

    assert await refusal(bob, stanza) == Reason.MALFORMED


async def test_att_093_a_changed_payload_is_noticed_and_the_true_one_still_read(
    people: People, world: World
) -> None:
    bob, stanza = await in_old_version(people, world, "genuine")
    damaged = deepcopy(stanza)
    payload = next(child for child in damaged.iter() if child.tag.endswith("}payload"))
    raw = bytearray(base64.b64decode(payload.text or ""))
    raw[0] ^= 1
    payload.text = base64.b64encode(raw).decode()

    assert await refusal(bob, damaged) == Reason.TAMPERED
    assert (await bob.read(stanza)).body == "genuine"


async def test_att_094_prekeys_are_refilled_and_not_used_twice(people: People, world: World) -> None:
    bob = await people.device(BOB)
    item = str(await own_id(bob))
    used: list[str] = []
    for _ in range(6):
        before = prekeys(world, item)
        writer = await people.device(ALICE)
        stanza = await writer.write(BOB, "hello")
        world.asked.clear()
        await bob.read(stanza)
        await until(lambda: world.asked[f"set {BUNDLES}"])
        used += before - prekeys(world, item)

    assert len(prekeys(world, item)) == 100
    assert len(used) == len(set(used)) == 6


def prekeys(world: World, item: str) -> set[str]:
    return {key.text or "" for key in world.item(BOB, BUNDLES, item).iter(ns.q(ns.OMEMO_2, "pk"))}


async def test_att_095_a_key_exchange_by_another_identity_replaces_no_session(
    people: People, world: World, expected_log: LogWatch
) -> None:
    """Mallory writes to bob with the device id of alice; the server says it came from alice."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write(BOB, "hello"))
    mallory = await people.device(MALLORY)
    forged = encrypted(await mallory.write(BOB, "forged"))
    forged[0].set("sid", str(await own_id(alice)))

    assert await bob.fail_to_read(message(ALICE, BOB, forged)) == Reason.KEY_CHANGED
    assert (await bob.read(await alice.write(BOB, "still here"))).body == "still here"


async def test_att_096_a_thousand_lost_messages_are_bridged_and_more_are_not(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.read(await bob.write(ALICE, "hello"))
    await bob.read(await alice.write(BOB, "hello"))
    stanzas = [await alice.write(BOB, str(n)) for n in range(1003)]

    assert await refusal(bob, stanzas[1002]) == Reason.TOO_MANY_SKIPPED
    assert (await bob.read(stanzas[999])).body == "999"
    assert (await bob.read(stanzas[1002])).body == "1002"
    assert (await bob.read(stanzas[500])).body == "500"


async def test_att_097_a_stranger_causes_no_request_and_no_answer(people: People, world: World) -> None:
    """The first message brings the key it is read with."""
    stranger, bob = await people.device(MALLORY), await people.device(BOB)
    stanza = await stranger.write(BOB, "are you there?")
    world.asked.clear()
    decrypted = await bob.read(stanza, stranger=True)

    assert (decrypted.body, decrypted.trust) == ("are you there?", Trust.UNDECIDED)
    assert not world.asked
    assert world.take(BOB) == []


async def test_att_097_what_needs_a_request_waits_until_the_stranger_is_accepted(
    people: People, world: World
) -> None:
    """Our side has forgotten the stranger, who goes on in a session without its beginning."""
    stranger, before = await people.device(MALLORY), await people.device(BOB)
    await stranger.read(await before.write(MALLORY, "hello"))
    stanza = await stranger.write(BOB, "are you there?")
    bob = await people.device(BOB)
    encrypted(stanza).find(f".//{ns.q(ns.OMEMO_2, 'key')}").set("rid", str(await own_id(bob)))  # type: ignore[union-attr]
    world.asked.clear()

    assert await bob.fail_to_read(stanza, stranger=True) == Reason.STRANGER_PENDING
    assert not world.asked
    assert world.take(BOB) == []


async def test_att_097_a_known_device_of_a_stranger_is_answered_after_accepting(
    people: People, world: World
) -> None:
    stranger, bob = await people.device(MALLORY), await people.device(BOB)
    await bob.omemo.look_up(MALLORY)
    stanza = await stranger.write(BOB, "are you there?")
    world.asked.clear()
    body = (await bob.read(stanza, stranger=True)).body
    before = (dict(world.asked), world.take(BOB))
    await bob.omemo.accept(MALLORY)
    await until(lambda: world.asked[f"set {BUNDLES}"])

    assert body == "are you there?"
    assert before == ({}, [])
    assert len(world.take(BOB)) == 1


async def test_att_099_an_unverified_writer_is_marked(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB, blind_trust=False)
    first = await bob.read(await alice.write(BOB, "hello"))
    await bob.omemo.set_trust(ALICE, first.fingerprint, Trust.VERIFIED)
    second = await bob.read(await alice.write(BOB, "hello"))

    assert (first.trust, second.trust) == (Trust.UNDECIDED, Trust.VERIFIED)


async def test_att_100_a_message_belongs_to_the_owner_of_the_device(people: People) -> None:
    """The server says that carol wrote what alice has written."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await people.device(CAROL)
    stanza = await alice.write(BOB, "I owe you")

    assert await refusal(bob, stanza, CAROL) == Reason.SENDER_UNKNOWN
    assert (await bob.read(stanza)).body == "I owe you"


async def test_att_100_a_device_claimed_by_another_account_is_found_out(people: People, world: World) -> None:
    """The server puts alice's device, keys and all, into mallory's list."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    for key in [key for key in world.nodes if key[0] == ALICE]:
        world.nodes[MALLORY, key[1]] = world.nodes[key]

    assert await refusal(bob, await alice.write(BOB, "I owe you"), MALLORY) == Reason.ENVELOPE_MISMATCH


async def test_att_100_a_readdressed_carbon_is_refused(people: People) -> None:
    """Our other device wrote to bob; the server shows it as written to carol."""
    alice, phone, _ = [await people.device(jid) for jid in (ALICE, ALICE, BOB)]
    await phone.omemo.look_up(ALICE)
    for device in await phone.omemo.own_devices():
        if not device.this_device:
            await phone.omemo.set_trust(ALICE, device.fingerprint, Trust.VERIFIED)
    stanza = await phone.write(BOB, "for bob")
    readdressed = deepcopy(stanza)
    readdressed.set("to", CAROL)

    assert await refusal(alice, readdressed) == Reason.ENVELOPE_MISMATCH


def envelope(**changes: str) -> bytes:
    """What alice would encrypt for bob, changed."""
    body = Element(content.BODY)
    body.text = "genuine"
    whole = fromstring(xep_0420.wrap([body], sender=ALICE, to=BOB, time=NOW))
    for child in list(whole):
        name = child.tag.rpartition("}")[2]
        value = changes.get(name)
        if value == "missing":
            whole.remove(child)
        elif value is not None:
            child.set("stamp" if name == "time" else "jid", value)
    return tostring(whole)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"from": MALLORY}, Reason.ENVELOPE_MISMATCH),
        ({"from": "missing"}, Reason.ENVELOPE_MISMATCH),
        ({"to": CAROL}, Reason.ENVELOPE_MISMATCH),
        ({"time": "2199-01-01T00:00:00Z"}, Reason.ENVELOPE_MISMATCH),
        ({"time": "soon"}, Reason.MALFORMED),
        ({"rpad": "missing"}, Reason.MALFORMED),
        ({"content": "missing"}, Reason.MALFORMED),
    ],
)
async def test_att_104_an_envelope_that_does_not_fit_is_refused(
    people: People, monkeypatch: pytest.MonkeyPatch, changes: dict[str, str], reason: Reason
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    monkeypatch.setattr(
        content, "plaintexts", lambda *_, **__: {ns.OMEMO_1: b"", ns.OMEMO_2: envelope(**changes)}
    )
    stanza = await alice.write(BOB, "")

    assert await refusal(bob, stanza) == reason


async def test_att_104_a_good_envelope_of_the_same_making_is_read(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    monkeypatch.setattr(content, "plaintexts", lambda *_, **__: {ns.OMEMO_1: b"", ns.OMEMO_2: envelope()})
    decrypted = await bob.read(await alice.write(BOB, ""))

    assert (decrypted.body, decrypted.encryption) == ("genuine", Encryption.OMEMO_2)


async def test_pushed_lists_count_from_contacts_and_ourselves_only(people: People, world: World) -> None:
    bob = await people.device(BOB)
    await people.device(MALLORY)
    for node in LIST_NODES.values():
        assert bob.omemo.take_event(world.event(MALLORY, node))
    await until(lambda: not bob.omemo._keeper._waiting)
    await bob.push(BOB)

    assert f"/devices/{MALLORY}/list" not in await bob.store.omemo.load_all(bob.account.id)
    assert await bob.omemo.devices(MALLORY) == ()


def impossible(world: World, namespace: str, identity_key: bytes, prekey: bytes, signature: bytes) -> Element:
    """Bob's newest bundle with these keys in it, as the server may publish it."""
    bundle = deepcopy(next(iter(world.nodes[BOB, BUNDLES].values())))
    for name, value in (("ik", identity_key), ("spk", prekey), ("spks", signature)):
        bundle.find(ns.q(namespace, name)).text = base64.b64encode(value).decode()  # type: ignore[union-attr]
    return bundle


@pytest.mark.parametrize("what", ["an identity that is no point", "a prekey of zeros, well signed"])
async def test_att_087_a_device_with_impossible_keys_stops_no_message(
    people: People, world: World, what: str
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    seed = b"7" * 32
    identity = xeddsa.seed_to_ed25519_pub(seed) if "prekey" in what else b"\x02" + bytes(31)
    signature = xeddsa.ed25519_priv_sign(xeddsa.seed_to_priv(seed), bytes(32))
    world.put(BOB, BUNDLES, "77", impossible(world, ns.OMEMO_2, identity, bytes(32), signature))
    SubElement(world.item(BOB, LIST_NODES[ns.OMEMO_2]), ns.q(ns.OMEMO_2, "device"), id="77")
    sealed = await alice.encrypt(BOB, "hello")

    assert [one.device_id for one in sealed.skipped] == [77]
    assert (await bob.read(message(ALICE, BOB, *sealed.elements))).body == "hello"
