# SPDX-License-Identifier: AGPL-3.0-or-later
from xml.etree.ElementTree import Element, tostring

import pytest

from tests.fakes.account_kit import BOB
from xmppclient import ns
from xmppclient.model import Encryption
from xmppclient.pipeline import compose

BODY = ns.q(ns.CLIENT, "body")


def test_a_message_carries_one_stable_id_and_is_archived() -> None:
    message = compose.plain(BOB, "o1", "hello")

    assert (message.get("to"), message.get("type"), message.get("id")) == (BOB, "chat", "o1")
    assert [child.get("id") for child in message.iterfind(ns.q(ns.SID, "origin-id"))] == ["o1"]
    assert message.find(ns.q(ns.HINTS, "store")) is not None
    assert message.findtext(BODY) == "hello"


@pytest.mark.parametrize(
    ("version", "namespace"), [(Encryption.OMEMO_1, ns.OMEMO_1), (Encryption.OMEMO_2, ns.OMEMO_2)]
)
def test_an_encrypted_message_says_how_and_nothing_of_what(version: Encryption, namespace: str) -> None:
    ciphertext = Element(ns.q(namespace, "encrypted"))

    message = compose.encrypted(BOB, "o1", (ciphertext,), version)

    assert ciphertext in message
    assert message.findtext(BODY) == compose.FALLBACK
    marking = message.find(ns.q(ns.EME, "encryption"))
    assert marking is not None
    assert marking.get("namespace") == namespace
    assert [child.text for child in message if child.text] == [compose.FALLBACK]
    assert b"secret" not in tostring(message)
