# SPDX-License-Identifier: AGPL-3.0-or-later
import base64
from xml.etree.ElementTree import Element, SubElement, fromstring

import pytest

from xmppclient import ns
from xmppclient.services.omemo.lists import LIST_NODES, MAX_DEVICES, Label, list_event, parse, serialize


def listed(namespace: str, *devices: str) -> Element:
    name = "devices" if namespace == ns.OMEMO_2 else "list"
    return fromstring(f"<{name} xmlns='{namespace}'>{''.join(devices)}</{name}>")


@pytest.mark.parametrize("namespace", LIST_NODES)
def test_a_list_survives_the_way_through_xml(namespace: str) -> None:
    devices = {1: None, 2**31 - 1: None}

    assert parse(namespace, serialize(namespace, devices)) == devices


def test_labels_travel_with_their_signature_in_the_newer_version_only() -> None:
    devices = {5: Label("desk", b"s" * 64)}

    assert parse(ns.OMEMO_2, serialize(ns.OMEMO_2, devices)) == devices
    assert parse(ns.OMEMO_1, serialize(ns.OMEMO_1, devices)) == {5: None}


@pytest.mark.parametrize("bad", ["0", "-1", "x", "", "4294967296", "2147483648", "1.5", "١", " 7", "+7"])
def test_invalid_ids_are_ignored(bad: str) -> None:
    assert parse(ns.OMEMO_1, listed(ns.OMEMO_1, f"<device id='{bad}'/>", "<device id='7'/>")) == {7: None}


def test_foreign_elements_with_an_id_are_no_devices() -> None:
    payload = listed(
        ns.OMEMO_1, "<device xmlns='urn:example' id='1'/>", "<extra id='2'/>", "<device id='3'/>"
    )

    assert parse(ns.OMEMO_1, payload) == {3: None}


def test_a_long_list_is_cut_but_never_before_our_own_device() -> None:
    payload = listed(ns.OMEMO_1, *(f"<device id='{n}'/>" for n in range(1, 5001)))

    assert len(parse(ns.OMEMO_1, payload)) == MAX_DEVICES
    assert 4999 in parse(ns.OMEMO_1, payload, own_id=4999)


@pytest.mark.parametrize("signature", ["", "!!", base64.b64encode(b"short").decode()])
def test_a_label_without_a_usable_signature_is_no_label(signature: str) -> None:
    payload = listed(ns.OMEMO_2, f"<device id='1' label='x' labelsig='{signature}'/>")

    assert parse(ns.OMEMO_2, payload) == {1: None}


def event(node: str, *items: str) -> Element:
    content = "".join(f"<item>{item}</item>" for item in items)
    return fromstring(
        "<message xmlns='jabber:client' from='bob@b.test'>"
        f"<event xmlns='http://jabber.org/protocol/pubsub#event'>"
        f"<items node='{node}'>{content}</items></event>"
        "</message>"
    )


def test_a_pushed_list_is_recognised() -> None:
    found = list_event(event(LIST_NODES[ns.OMEMO_1], f"<list xmlns='{ns.OMEMO_1}'><device id='1'/></list>"))

    assert found is not None
    assert (found.namespace, found.sender) == (ns.OMEMO_1, "bob@b.test")
    assert parse(found.namespace, found.payload) == {1: None}


@pytest.mark.parametrize(
    "message",
    [
        event("urn:other", "<list xmlns='eu.siacs.conversations.axolotl'/>"),
        event(LIST_NODES[ns.OMEMO_1]),
        event(LIST_NODES[ns.OMEMO_1], "<a xmlns='x'/>", "<a xmlns='x'/>"),
        event(LIST_NODES[ns.OMEMO_1], ""),
        SubElement(Element("x"), "{jabber:client}message"),
    ],
)
def test_other_events_are_left_alone(message: Element) -> None:
    assert list_event(message) is None
