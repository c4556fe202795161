# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.fakes.fake_stream import xml
from xmppclient.ns import CONFERENCE, MUC_USER, q
from xmppclient.xep import muc_invite
from xmppclient.xep.muc_invite import Invite

ROOM = "orchard@muc.a.test"


def mediated(sender: str = ROOM, inviter: str = "from='bob@b.test/phone'", extra: str = "") -> str:
    return (
        f"<message from='{sender}'><x xmlns='{MUC_USER}'><invite {inviter}><reason>come</reason></invite>"
        f"<password>pw</password></x>{extra}</message>"
    )


def direct(sender: str = "bob@b.test/phone", jid: str = ROOM, kind: str = "normal") -> str:
    return (
        f"<message from='{sender}' type='{kind}'>"
        f"<x xmlns='{CONFERENCE}' jid='{jid}' reason='come' password='pw'/></message>"
    )


def test_both_kinds_are_read() -> None:
    through_room = muc_invite.read(xml(mediated()))
    from_person = muc_invite.read(xml(direct()))

    assert through_room == Invite(ROOM, "bob@b.test", "come", "pw")  # type: ignore[arg-type]
    assert from_person == Invite(ROOM, "bob@b.test", "come", "pw", direct=True)  # type: ignore[arg-type]


def test_what_some_rooms_add_for_old_programs_makes_it_no_direct_one() -> None:
    found = muc_invite.read(xml(mediated(extra=f"<x xmlns='{CONFERENCE}' jid='{ROOM}'>come</x>")))

    assert found
    assert not found.direct
    assert muc_invite.read(xml(direct(sender=ROOM))) is None  # a room does not invite by itself


def test_an_occupant_stays_one() -> None:
    found = muc_invite.read(xml(mediated(inviter=f"from='{ROOM}/Bob'")))

    assert found
    assert found.sender == f"{ROOM}/Bob"


def test_a_room_need_not_say_who_it_was() -> None:
    found = muc_invite.read(xml(mediated(inviter="")))

    assert found
    assert found.sender == ""


@pytest.mark.parametrize(
    "text",
    [
        mediated(sender=f"{ROOM}/Bob"),  # an occupant, in private
        mediated(sender="muc.a.test"),
        mediated(inviter="from='@'"),
        direct(jid="muc.a.test"),
        direct(jid=f"{ROOM}/nick"),
        direct(jid=""),
        direct(sender="b.test"),
        direct(kind="error"),
        direct(kind="groupchat"),
        "<message from='bob@b.test/x'><body>hi</body></message>",
    ],
)
def test_what_cannot_be_an_invitation_is_none(text: str) -> None:
    assert muc_invite.read(xml(text)) is None


def test_what_is_sent_is_what_is_read() -> None:
    message = muc_invite.direct(ROOM, "bob@b.test", " come ", "pw")
    message.set("from", "alice@a.test/desk")
    through_room = muc_invite.mediated(ROOM, "bob@b.test", "come")

    assert muc_invite.read(message) == Invite(ROOM, "alice@a.test", "come", "pw", direct=True)  # type: ignore[arg-type]
    invite = through_room.find(f"{q(MUC_USER, 'x')}/{q(MUC_USER, 'invite')}")
    assert invite is not None
    assert (through_room.get("to"), invite.get("to")) == (ROOM, "bob@b.test")


def test_a_decline_names_who_does_not_come() -> None:
    inner = "<decline from='bob@b.test/phone'><reason>busy</reason></decline>"
    found = muc_invite.read_decline(
        xml(f"<message from='{ROOM}'><x xmlns='{MUC_USER}'>{inner}</x></message>")
    )

    assert found == muc_invite.Decline(ROOM, "bob@b.test", "busy")  # type: ignore[arg-type]
    assert muc_invite.read_decline(xml("<message from='bob@b.test'/>")) is None
