# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers to disco#info, and their fingerprint."""

from xml.etree.ElementTree import fromstring

import pytest

from xmppclient.xep import disco
from xmppclient.xep.disco import Identity, Info

EXODUS = Info(
    (Identity("client", "pc", "", "Exodus 0.9.1"),),
    frozenset(
        {
            "http://jabber.org/protocol/caps",
            "http://jabber.org/protocol/disco#info",
            "http://jabber.org/protocol/disco#items",
            "http://jabber.org/protocol/muc",
        }
    ),
)
PSI = Info(
    (Identity("client", "pc", "en", "Psi 0.11"), Identity("client", "pc", "el", "Ψ 0.11")),
    EXODUS.features,
    (
        {
            "FORM_TYPE": ("urn:xmpp:dataforms:softwareinfo",),
            "ip_version": ("ipv4", "ipv6"),
            "os": ("Mac",),
            "os_version": ("10.5.1",),
            "software": ("Psi",),
            "software_version": ("0.11",),
        },
    ),
)


@pytest.mark.parametrize(
    ("info", "ver"), [(EXODUS, "QgayPKawpkPSDYmwT/WM94uAlu0="), (PSI, "q07IKJEyjvHSyhy//CH0CxmKi8w=")]
)
def test_the_fingerprints_of_the_specification(info: Info, ver: str) -> None:
    assert disco.verification(info) == ver


def test_what_is_kept_is_what_was_read() -> None:
    assert disco.load(disco.dump(PSI)) == PSI


@pytest.mark.parametrize("text", ["", "{}", "[]", "[1,2,3]", '[[],[],[{"a":1}]]', "[[[1]],[],[]]"])
def test_what_was_not_kept_by_us_is_not_believed(text: str) -> None:
    with pytest.raises(ValueError):
        disco.load(text)


def test_an_answer_without_an_answer_is_empty() -> None:
    assert disco.read(fromstring("<iq xmlns='jabber:client' type='result'/>")) == Info()


def test_identities_features_and_forms_are_read() -> None:
    answer = fromstring(
        "<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/disco#info'>"
        "<identity category='server' type='im' name='Prosody' xml:lang='en'/><feature var='a'/>"
        "<x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE'><value>f</value></field>"
        "<field var='n'><value>1</value><value>2</value></field></x></query></iq>"
    )
    info = disco.read(answer)

    assert info.identities == (("server", "im", "en", "Prosody"),)
    assert info.has("server", "im")
    assert info.features == {"a"}
    assert info.form("f")["n"] == ("1", "2")
    assert info.form("g") == {}
