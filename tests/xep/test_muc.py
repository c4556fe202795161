# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stanzas of rooms as they are written and read (XEP-0045)."""

from datetime import UTC, datetime
from xml.etree.ElementTree import tostring

import pytest

from tests.fakes.fake_stream import xml
from xmppclient import errors, ns
from xmppclient.model import Address, Affiliation, Role
from xmppclient.xep import muc
from xmppclient.xep.muc import Code, History, RoomPresence

NICK = Address("orchard@muc.test/alice")


def presence(x: str, inner: str = "", kind: str = "") -> RoomPresence | None:
    attribute = f" type='{kind}'" if kind else ""
    text = (
        f"<presence from='orchard@muc.test/bob'{attribute}>{inner}<x xmlns='{ns.MUC_USER}'>{x}</x></presence>"
    )
    return muc.read_presence(xml(text), "bob")


def test_joining_asks_for_no_history_by_default() -> None:
    text = tostring(muc.join(NICK, "", History())).decode()
    assert 'to="orchard@muc.test/alice"' in text
    assert 'maxstanzas="0"' in text
    assert "type=" not in text
    assert "password" not in text


def test_joining_may_ask_for_what_came_since() -> None:
    since = datetime(2026, 3, 1, 12, tzinfo=UTC)
    text = tostring(muc.join(NICK, "sesame", History(20, since))).decode()
    assert 'since="2026-03-01T12:00:00Z"' in text
    assert "maxstanzas" not in text
    assert ">sesame<" in text


def test_leaving_and_another_nick_are_presence() -> None:
    assert muc.leave(NICK).attrib == {"to": NICK, "type": "unavailable"}
    assert muc.rename(NICK).attrib == {"to": NICK}


def test_a_subject_has_no_body() -> None:
    message = muc.set_subject(Address("orchard@muc.test"), "Pears", "s1")
    assert [child.tag for child in message] == [muc.SUBJECT]
    assert muc.subject(message) == "Pears"


def test_an_occupant_is_read() -> None:
    found = presence(
        "<item affiliation='owner' role='moderator' jid='bob@b.test/phone'/>"
        "<status code='110'/><status code='210'/>",
        f"<show>dnd</show><status>busy</status><occupant-id xmlns='{ns.OCCUPANT_ID}' id='o1'/>"
        f"<hats xmlns='{ns.HATS}'><hat title='Host' uri='a'/><hat uri='b'/></hats>",
    )
    assert found == RoomPresence(
        "bob",
        True,
        Role.MODERATOR,
        Affiliation.OWNER,
        Address("bob@b.test"),
        frozenset({Code.OURSELVES, Code.NICK_ASSIGNED}),
        "dnd",
        "busy",
        "o1",
        ("Host",),
    )


def test_one_who_is_put_out_is_read() -> None:
    found = presence(
        "<item affiliation='none' role='none'><actor nick='zoe'/><reason>noise</reason></item>"
        "<status code='307'/>",
        kind="unavailable",
    )
    assert found is not None
    assert (found.available, found.actor, found.reason) == (False, "zoe", "noise")


def test_the_end_of_a_room_says_where_to_go() -> None:
    found = presence("<destroy jid='new@muc.test'><reason>moved</reason></destroy>", kind="unavailable")
    assert found is not None
    assert (found.destroyed, found.successor, found.reason) == (True, "new@muc.test", "moved")


@pytest.mark.parametrize("kind", ["error", "subscribe", "probe"])
def test_other_presence_is_no_occupant(kind: str) -> None:
    assert presence("<item/>", kind=kind) is None


def test_presence_without_a_nick_is_no_occupant() -> None:
    assert muc.read_presence(xml(f"<presence><x xmlns='{ns.MUC_USER}'/></presence>"), "") is None


def test_nonsense_is_read_as_nothing() -> None:
    found = presence(
        "<item affiliation='emperor' role='god' jid='@@'/><status code='x'/><status/><status code='-11'/>",
        f"<show>{'x' * 1000}</show><status>{'y' * 1000}</status>"
        f"<hats xmlns='{ns.HATS}'>" + "<hat title='h'/>" * 100 + "</hats>",
    )
    assert found is not None
    assert (found.affiliation, found.role, found.jid) == (Affiliation.NONE, Role.NONE, "")
    assert (found.codes, found.show, len(found.status), len(found.hats)) == (frozenset(), "online", 300, 10)


def test_only_codes_about_the_room_are_privacy() -> None:
    x = "".join(f"<status code='{code}'/>" for code in (104, 110, 170, 307))
    message = xml(f"<message><x xmlns='{ns.MUC_USER}'>{x}</x></message>")
    assert muc.privacy_codes(message) == {104, 170}
    assert muc.privacy_codes(xml("<message/>")) == frozenset()


@pytest.mark.parametrize(
    ("inner", "kind", "subject"),
    [
        ("<subject>Pears</subject>", "groupchat", "Pears"),
        ("<subject/>", "groupchat", ""),
        ("<subject>Pears</subject><body>and</body>", "groupchat", None),
        ("<subject>Pears</subject>", "chat", None),
        ("<body>and</body>", "groupchat", None),
    ],
)
def test_a_subject_changes_without_a_body_only(inner: str, kind: str, subject: str | None) -> None:
    assert muc.subject(xml(f"<message type='{kind}'>{inner}</message>")) == subject


def test_one_item_names_the_author_and_two_do_not() -> None:
    item = "<item jid='bob@b.test/phone'/>"
    for items, jid in ((item, "bob@b.test"), (item * 2, ""), ("", "")):
        assert muc.item_jid(xml(f"<message><x xmlns='{ns.MUC_USER}'>{items}</x></message>")) == jid


def test_an_unknown_refusal_means_that_the_room_cannot_be_reached() -> None:
    assert type(muc.refusal("resource-constraint", "later")) is errors.RoomUnreachable
    assert muc.refusal("forbidden", "go").text == "go"
