# SPDX-License-Identifier: AGPL-3.0-or-later
from tests.fakes.fake_stream import result, xml
from xmppclient.model import Affiliation, Role
from xmppclient.ns import MODERATE, MUC_ADMIN, RETRACT, q
from xmppclient.xep import muc_admin
from xmppclient.xep.muc_admin import Entry

ROOM = "orchard@muc.a.test"


def test_a_list_is_read_without_what_does_not_belong_there() -> None:
    answer = result(
        f"<query xmlns='{MUC_ADMIN}'>"
        "<item affiliation='member' jid='bob@B.test/phone' nick='Bob'><reason>r</reason></item>"
        "<item affiliation='owner' jid='eve@e.test'/><item affiliation='member'/>"
        "<item affiliation='member' jid='@'/><item affiliation='king' jid='a@b.test'/></query>"
    )

    found = muc_admin.read_affiliations(answer, Affiliation.MEMBER)

    assert found == (Entry("bob@b.test", Affiliation.MEMBER, "Bob", "r"),)  # type: ignore[arg-type]


def test_a_kick_has_its_reason() -> None:
    query = muc_admin.set_role("Eve", Role.NONE, " spam ")

    assert (query[0].get("nick"), query[0].get("role")) == ("Eve", "none")
    assert query[0].findtext(q(MUC_ADMIN, "reason")) == "spam"
    assert len(muc_admin.set_role("Eve", Role.NONE, "  ")[0]) == 0


def test_several_people_are_changed_at_once() -> None:
    query = muc_admin.set_affiliations([("a@a.test", Affiliation.MEMBER), ("b@a.test", Affiliation.OUTCAST)])

    assert [(i.get("jid"), i.get("affiliation")) for i in query] == [
        ("a@a.test", "member"),
        ("b@a.test", "outcast"),
    ]


def test_a_message_is_moderated_by_the_rooms_name_for_it() -> None:
    wanted = muc_admin.moderate("stanza-1", "not here")

    assert (wanted.tag, wanted.get("id")) == (q(MODERATE, "moderate"), "stanza-1")
    assert wanted.find(q(RETRACT, "retract")) is not None
    assert wanted.findtext(q(MODERATE, "reason")) == "not here"


def test_older_rooms_moderate_in_their_way() -> None:
    apply = muc_admin.moderate("stanza-1", "no", old=True)

    assert (apply.tag, apply.get("id")) == (q(muc_admin.FASTEN, "apply-to"), "stanza-1")
    moderate = apply[0]
    assert moderate.tag == q(muc_admin.MODERATE_OLD, "moderate")
    assert moderate.find(q(muc_admin.RETRACT_OLD, "retract")) is not None
    assert moderate.findtext(q(muc_admin.MODERATE_OLD, "reason")) == "no"


def test_a_room_is_destroyed_with_a_successor() -> None:
    query = muc_admin.destroy("moved", "new@muc.a.test")

    assert query[0].get("jid") == "new@muc.a.test"
    assert "jid" not in muc_admin.destroy()[0].attrib


def test_what_a_room_tells_of_absent_people_is_read() -> None:
    x = "<x xmlns='http://jabber.org/protocol/muc#user'><item jid='bob@b.test' affiliation='none'/></x>"

    assert muc_admin.read_told(xml(f"<message from='{ROOM}'>{x}</message>")) == (
        Entry("bob@b.test", Affiliation.NONE),  # type: ignore[arg-type]
    )
    assert muc_admin.read_told(xml(f"<message from='{ROOM}'/>")) == ()


def test_voice_is_asked_for_as_a_participant() -> None:
    message = muc_admin.request_voice(ROOM)

    texts = [value.text for value in message.iter("{jabber:x:data}value")]
    assert texts == [muc_admin.VOICE_REQUEST, "participant"]
