# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which sightings are one message. Nothing stored here: what a single batch brings."""

import pytest

from tests.fakes.account_kit import ALICE, NOON, chat_message, ids
from tests.fakes.fake_stream import xml
from xmppclient.pipeline.classify import Draft, classify
from xmppclient.pipeline.envelope import open_live
from xmppclient.pipeline.known import KnownMessages
from xmppclient.pipeline.rooms import RoomBook


def draft(inner: str = "", sender: str = "bob@b.test/phone", **attributes: str) -> Draft:
    envelope = open_live(xml(chat_message("x", sender, inner, **attributes)), ALICE, NOON)
    assert envelope
    found = classify(envelope, ALICE, RoomBook())
    assert isinstance(found, Draft)
    return found


def repeated(first: Draft, second: Draft) -> bool:
    known = KnownMessages({})
    known.add(first)
    return known.find(second)[0]


SAME = {
    "one archive id": (draft(ids(archive="m1")), draft(ids(archive="m1"), id="other")),
    "one origin id": (draft(ids("o1")), draft(ids("o1"))),
    "one origin id, resent and archived twice": (draft(ids("o1", "m1")), draft(ids("o1", "m2"))),
    "one id attribute, live and archived": (draft(id="a1"), draft(ids(archive="m1"), id="a1")),
    "from another resource": (draft(ids("o1")), draft(ids("o1"), "bob@b.test/desk")),
}
DIFFERENT = {
    "no ids at all": (draft(), draft()),
    "two archive ids": (draft(ids(archive="m1")), draft(ids(archive="m2"))),
    "a careless id attribute, archived twice": (
        draft(ids(archive="m1"), id="1"),
        draft(ids(archive="m2"), id="1"),
    ),
    "one origin id of two people": (draft(ids("o1")), draft(ids("o1"), "eve@e.test/x")),
    "an archive id that somebody made up": (
        draft(ids(archive="m1")),
        draft(ids(archive="m1", by="eve@e.test")),
    ),
}


@pytest.mark.parametrize("pair", SAME.values(), ids=SAME.keys())
def test_these_are_one_message(pair: tuple[Draft, Draft]) -> None:
    assert repeated(*pair)
    assert repeated(*reversed(pair))


@pytest.mark.parametrize("pair", DIFFERENT.values(), ids=DIFFERENT.keys())
def test_these_are_two_messages(pair: tuple[Draft, Draft]) -> None:
    assert not repeated(*pair)
    assert not repeated(*reversed(pair))
