# SPDX-License-Identifier: AGPL-3.0-or-later
from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

import pytest
from hypothesis import given, strategies as st

from xmppclient.xep.xep_0420 import NAMESPACE, EnvelopeMalformed, EnvelopeMismatch, check, unwrap, wrap

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
BODY = "{jabber:client}body"
ALICE, BOB = "alice@a.test", "bob@b.test"

# What XML 1.0 §2.2 lets a document hold, without the carriage return that parsers normalise.
xml_text = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufffe\uffff")
    | st.sampled_from("\t\n")
)


def body(text: str) -> Element:
    element = Element(BODY)
    element.text = text
    return element


def envelope(*, drop: str = "", content: str = "", **attributes: str) -> bytes:
    """A good envelope of alice to bob, changed as told."""
    whole = fromstring(wrap([body("hello")], sender=ALICE, to=BOB, time=NOW))
    for child in list(whole):
        name = child.tag.rpartition("}")[2]
        if name == drop:
            whole.remove(child)
        for key in child.keys() if name in attributes else ():
            child.set(key, attributes[name])
    if content:
        whole[0].append(fromstring(content))
    return tostring(whole)


@given(xml_text)
def test_what_was_wrapped_is_unwrapped(text: str) -> None:
    opened = unwrap(wrap([body(text)], sender=ALICE, to=BOB, time=NOW))

    assert opened.text(BODY) == text
    assert (opened.sender, opened.to, opened.time) == (ALICE, BOB, NOW)


def test_short_texts_cannot_be_told_apart_by_length() -> None:
    lengths = {
        len(wrap([body("x" * n)], sender=ALICE, to=BOB, time=NOW)) for n in (1, 2, 3) for _ in range(20)
    }

    assert min(lengths) >= 256
    assert len(lengths) > 10


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no xml",
        b"<envelope/>",
        b"\xff\xfe\x00",
        b"<!DOCTYPE a [<!ENTITY b 'c'>]><envelope xmlns='urn:xmpp:sce:1'/>",
        f"<envelope xmlns='{NAMESPACE}'><rpad/></envelope>".encode(),
        f"<envelope xmlns='{NAMESPACE}'><content/><content/><rpad/></envelope>".encode(),
        envelope(drop="rpad"),
        envelope(time="yesterday"),
        envelope(time="2026-03-01T12:00:00"),
        b"<" + b"a" * 300_000,
    ],
)
def test_what_is_no_envelope_is_refused(data: bytes) -> None:
    with pytest.raises(EnvelopeMalformed):
        unwrap(data)


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("from", envelope(**{"from": "mallory@a.test"})),
        ("from", envelope(drop="from")),
        ("to", envelope(to="carol@c.test")),
        ("time", envelope(time="2026-03-03T12:00:00Z")),
    ],
)
def test_affixes_that_contradict_the_stanza_are_refused(name: str, changed: bytes) -> None:
    with pytest.raises(EnvelopeMismatch, match=name):
        check(unwrap(changed), sender=ALICE, to=BOB, now=NOW)


@pytest.mark.parametrize("changed", [envelope(), envelope(drop="to"), envelope(drop="time")])
def test_affixes_that_the_profile_leaves_open_may_be_missing(changed: bytes) -> None:
    check(unwrap(changed), sender=ALICE, to=BOB, now=NOW)


def test_a_resource_in_an_affix_does_not_matter() -> None:
    check(unwrap(envelope(**{"from": ALICE + "/phone"})), sender=ALICE, to=BOB, now=NOW)


def test_an_old_message_is_fine_when_the_archive_says_it_is_old() -> None:
    later = NOW + timedelta(days=400)

    check(unwrap(envelope()), sender=ALICE, to=BOB, now=later, sent=NOW)
    with pytest.raises(EnvelopeMismatch, match="time"):
        check(unwrap(envelope()), sender=ALICE, to=BOB, now=later, sent=later)


@pytest.mark.parametrize(
    "smuggled",
    [
        "<store xmlns='urn:xmpp:hints'/>",
        "<stanza-id xmlns='urn:xmpp:sid:0' id='x' by='y'/>",
        "<addresses xmlns='http://jabber.org/protocol/address'/>",
        "<encryption xmlns='urn:xmpp:eme:0' namespace='x'/>",
        "<nameless/>",
    ],
)
def test_what_servers_process_does_not_come_from_inside(smuggled: str) -> None:
    assert [child.tag for child in unwrap(envelope(content=smuggled)).content] == [BODY]


def test_an_origin_id_may_be_inside() -> None:
    opened = unwrap(envelope(content="<origin-id xmlns='urn:xmpp:sid:0' id='x'/>"))

    assert [child.tag for child in opened.content] == [BODY, "{urn:xmpp:sid:0}origin-id"]


def test_two_affixes_of_a_kind_are_refused() -> None:
    whole = fromstring(envelope())
    SubElement(whole, f"{{{NAMESPACE}}}from", jid=ALICE)

    with pytest.raises(EnvelopeMalformed):
        unwrap(tostring(whole))
