# SPDX-License-Identifier: AGPL-3.0-or-later
"""Elements from the wire: read as the libraries read them, refused with one error."""

from copy import deepcopy
from xml.etree.ElementTree import Element, SubElement

import oldmemo.etree
import pytest
import twomemo.etree
from hypothesis import HealthCheck, given, settings, strategies as st

from tests.fakes.omemo_people import ALICE, BOB, People, message
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.services.omemo import bundles, codec
from xmppclient.services.omemo.lists import LIST_NODES

NODES = {ns.OMEMO_2: "urn:xmpp:omemo:2:bundles", ns.OMEMO_1: "eu.siacs.conversations.axolotl.bundles:{}"}


async def published(people: People, world: World, namespace: str) -> tuple[Element, int]:
    alice = await people.device(ALICE)
    device_id = (await alice.omemo.own_devices())[0].device_id
    item = str(device_id) if namespace == ns.OMEMO_2 else "current"
    return world.item(ALICE, NODES[namespace].format(device_id), item), device_id


@pytest.mark.parametrize("namespace", NODES)
async def test_a_bundle_reads_as_the_library_reads_it(people: People, world: World, namespace: str) -> None:
    payload, device_id = await published(people, world, namespace)
    library = twomemo.etree if namespace == ns.OMEMO_2 else oldmemo.etree

    assert bundles.parse(namespace, payload, ALICE, device_id) == library.parse_bundle(
        payload, ALICE, device_id
    )


@pytest.mark.parametrize("namespace", NODES)
async def test_a_bundle_with_any_part_missing_or_spoilt_is_refused(
    people: People, world: World, namespace: str
) -> None:
    payload, device_id = await published(people, world, namespace)
    count = 0
    for index in range(len(payload)):
        for spoil in (drop, empty, shorten, garble, repeat):
            damaged = deepcopy(payload)
            spoil(damaged, index)
            count += 1
            with pytest.raises(codec.Malformed):
                bundles.parse(namespace, damaged, ALICE, device_id)
    assert count == 20


def drop(payload: Element, index: int) -> None:
    payload.remove(payload[index])


def empty(payload: Element, index: int) -> None:
    payload[index].text = ""
    for child in list(payload[index]):
        payload[index].remove(child)


def shorten(payload: Element, index: int) -> None:
    target = payload[index][0] if len(payload[index]) else payload[index]
    target.text = (target.text or "")[4:]


def garble(payload: Element, index: int) -> None:
    target = payload[index][0] if len(payload[index]) else payload[index]
    target.text = "!" + (target.text or "")[1:]


def repeat(payload: Element, index: int) -> None:
    if len(payload[index]):
        payload[index][0].attrib.clear()
    else:
        payload.append(deepcopy(payload[index]))


async def test_a_flood_of_prekeys_is_cut(people: People, world: World) -> None:
    payload, device_id = await published(people, world, ns.OMEMO_2)
    prekeys = payload.find(ns.q(ns.OMEMO_2, "prekeys"))
    assert prekeys is not None
    prekeys.extend([deepcopy(prekeys[0]) for _ in range(5000)])

    assert bundles.parse(ns.OMEMO_2, payload, ALICE, device_id)


@pytest.fixture
async def stanzas(people: People, world: World) -> dict[str, Element]:
    """A message of each version from alice to the device of bob, and bob's device id."""
    alice, bob = await people.device(ALICE), await people.device(BOB)
    newer = await alice.write(BOB, "hello")
    del world.nodes[BOB, LIST_NODES[ns.OMEMO_2]]
    await alice.omemo.look_up(BOB)
    older = await alice.write(BOB, "hello")
    newer.set("device", str((await bob.omemo.own_devices())[0].device_id))
    return {ns.OMEMO_2: newer, ns.OMEMO_1: older}


@pytest.mark.parametrize("namespace", NODES)
async def test_a_message_reads_as_the_library_reads_it(stanzas: dict[str, Element], namespace: str) -> None:
    own = int(stanzas[ns.OMEMO_2].get("device", ""))
    (part,) = codec.parts(stanzas[namespace], BOB, own)
    ours = codec.parse(part, ALICE, BOB, own, sign_bit=False)
    theirs = (
        twomemo.etree.parse_message(part.element, ALICE) if namespace == ns.OMEMO_2 else None
    )  # the legacy parser needs a session manager

    assert ours.namespace == namespace
    assert part.is_key_exchange
    if theirs is not None:
        assert (ours.bare_jid, ours.device_id) == (theirs.bare_jid, theirs.device_id)
        assert [key.encrypted_message for key, _ in ours.keys] == [
            key.encrypted_message for key, _ in theirs.keys
        ]


mutations = st.sampled_from(["drop", "text", "attribute", "repeat", "move"])


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
async def test_whatever_is_done_to_an_element_it_parses_or_is_malformed(
    stanzas: dict[str, Element], data: st.DataObject
) -> None:
    own = int(stanzas[ns.OMEMO_2].get("device", ""))
    stanza = deepcopy(stanzas[data.draw(st.sampled_from(sorted(NODES)))])
    for _ in range(data.draw(st.integers(1, 3))):
        mutate(stanza, data)
    try:
        for part in codec.parts(stanza, BOB, own):
            if part.key is not None:
                codec.parse(part, ALICE, BOB, own, sign_bit=data.draw(st.booleans()))
    except codec.Malformed:
        pass


def mutate(stanza: Element, data: st.DataObject) -> None:
    parent = data.draw(st.sampled_from([element for element in stanza.iter() if len(element)] or [stanza]))
    if not len(parent):
        return
    child = data.draw(st.sampled_from(list(parent)))
    match data.draw(mutations):
        case "drop":
            parent.remove(child)
        case "text":
            child.text = data.draw(st.sampled_from(["", "AAAA", "!", "ä", "MwohBQ==", "M" * 6000, None]))
        case "attribute" if child.attrib:
            name = data.draw(st.sampled_from(sorted(child.attrib)))
            child.set(name, data.draw(st.sampled_from(["", "0", "-1", "x", "9" * 30, "true", "1"])))
        case "repeat":
            parent.append(deepcopy(child))
        case "move":
            parent.remove(child)
            SubElement(stanza, "{x}other").append(child)


async def test_a_message_without_an_element_has_no_parts() -> None:
    assert codec.parts(message(ALICE, BOB), BOB, 1) == ()
