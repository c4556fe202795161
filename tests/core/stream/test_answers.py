# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who learns what of us: the own server and whom the account lets ask; everybody else the same nothing."""

import base64
import hashlib
from xml.etree.ElementTree import Element, fromstring, tostring

import pytest

from tests.policy.logs import LogWatch
from xmppclient.errors import RequestError
from xmppclient.model import Address
from xmppclient.stream.answers import CAPS_NODE, VERSION, Answers, with_caps
from xmppclient.stream.tags import CAPS, DISCO_INFO, PRESENCE

ME = Address("alice@a.test")
CONTACT = Address("bob@b.test")


@pytest.fixture
def answers() -> Answers:
    return Answers(ME, lambda address: address == CONTACT)


def ask(payload: str, sender: str = "a.test", kind: str = "get") -> Element:
    origin = f"from='{sender}'" if sender else ""
    return fromstring(f"<iq xmlns='jabber:client' type='{kind}' id='1' {origin}>{payload}</iq>")


PING = "<ping xmlns='urn:xmpp:ping'/>"
DISCO = "<query xmlns='http://jabber.org/protocol/disco#info'/>"
QUESTIONS = [
    PING,
    DISCO,
    "<query xmlns='jabber:iq:version'/>",
    "<query xmlns='jabber:iq:last'/>",
    "<time xmlns='urn:xmpp:time'/>",
    "<vCard xmlns='vcard-temp'/>",
    "<query xmlns='http://jabber.org/protocol/disco#items'/>",
    "",
]


@pytest.mark.parametrize("sender", ["", "a.test", "alice@a.test", "alice@a.test/other", "bob@b.test/x"])
def test_server_own_devices_and_contacts_are_answered(answers: Answers, sender: str) -> None:
    assert answers.to(ask(PING, sender)).get("type") == "result"
    assert answers.to(ask(DISCO, sender))[0].tag == f"{{{DISCO_INFO}}}query"


@pytest.mark.parametrize("sender", ["eve@e.test/x", "eve@a.test", "b.test", "evil.test", "xa.test"])
def test_att_128_strangers_get_one_answer_to_everything(answers: Answers, sender: str) -> None:
    replies = {tostring(answers.to(ask(payload, sender))) for payload in QUESTIONS}
    replies |= {tostring(answers.to(ask(payload, sender, "set"))) for payload in QUESTIONS}

    (reply,) = replies
    assert b"service-unavailable" in reply
    assert b"text" not in reply


@pytest.mark.parametrize("payload", QUESTIONS[2:])
def test_contacts_learn_neither_version_nor_idle_time(answers: Answers, payload: str) -> None:
    assert b"service-unavailable" in tostring(answers.to(ask(payload, CONTACT)))


def test_a_handler_answers_a_set(answers: Answers) -> None:
    answers.register("{urn:x}x", lambda iq: Element("{urn:x}done"))

    assert answers.to(ask("<x xmlns='urn:x'/>", kind="set"))[0].tag == "{urn:x}done"


def test_a_stranger_does_not_reach_a_handler(answers: Answers) -> None:
    heard: list[Element] = []
    answers.register("{urn:x}x", lambda iq: heard.append(iq))

    answers.to(ask("<x xmlns='urn:x'/>", "eve@e.test", "set"))

    assert not heard


def test_a_handler_may_refuse(answers: Answers) -> None:
    def refuse(iq: Element) -> None:
        raise RequestError("not-acceptable")

    answers.register("{urn:x}x", refuse)

    assert b"not-acceptable" in tostring(answers.to(ask("<x xmlns='urn:x'/>", kind="set")))


def test_a_handler_that_fails_looks_like_a_missing_one(answers: Answers, expected_log: LogWatch) -> None:
    def fail(iq: Element) -> None:
        raise ValueError("marker")

    expected_log("could not be answered")
    answers.register("{urn:x}x", fail)
    missing = answers.to(ask("<y xmlns='urn:y'/>", kind="set"))

    assert tostring(answers.to(ask("<x xmlns='urn:x'/>", kind="set"))) == tostring(missing)


def test_att_130_caps_match_the_features_they_announce(answers: Answers) -> None:
    query = answers.to(ask(DISCO))[0]
    identity = query[0].attrib
    features = [child.attrib["var"] for child in query[1:]]
    text = f"{identity['category']}/{identity['type']}//<" + "".join(f"{f}<" for f in sorted(features))
    version = base64.b64encode(hashlib.sha1(text.encode()).digest()).decode()

    caps = with_caps(Element(PRESENCE))[0]

    assert caps.tag == f"{{{CAPS}}}c"
    assert caps.attrib == {"hash": "sha-1", "node": CAPS_NODE, "ver": version}
    assert "slixmpp" not in tostring(caps).decode()
    assert len(set(features)) == len(features)


def test_device_lists_of_both_omemo_versions_are_asked_for(answers: Answers) -> None:
    features = tostring(answers.to(ask(DISCO))[0]).decode()

    assert "eu.siacs.conversations.axolotl.devicelist+notify" in features
    assert "urn:xmpp:omemo:2:devices+notify" in features


def test_mentions_are_said_to_be_understood(answers: Answers) -> None:
    features = [child.get("var") for child in answers.to(ask(DISCO))[0][1:]]

    assert {"urn:xmpp:mentions:0", "urn:xmpp:mentions:0#channel"} < {*features}


def test_the_node_of_our_caps_is_known_and_no_other(answers: Answers) -> None:
    def of(node: str) -> str | None:
        return answers.to(ask(DISCO.replace("/>", f" node='{node}'/>"))).get("type")

    assert of(f"{CAPS_NODE}#{VERSION}") == "result"
    assert of("something") == "error"


@pytest.mark.parametrize("kind", ["unavailable", "subscribe", "subscribed"])
def test_only_available_presence_has_caps(kind: str) -> None:
    assert not len(with_caps(Element(PRESENCE, type=kind)))


def test_the_presence_given_is_not_changed() -> None:
    presence = Element(PRESENCE)
    with_caps(presence)

    assert not len(presence)
