# SPDX-License-Identifier: AGPL-3.0-or-later
"""Inviting others. What comes from them is in ``tests/attacks/test_invitations.py`` too."""

from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import BOB, EVE, AccountKit
from tests.fakes.fake_stream import refuse, result, xml
from tests.fakes.live_rooms import ORCHARD, LiveRoomsFake
from xmppclient.errors import RoomForbidden
from xmppclient.events import InvitationsChanged, RoomNoticed
from xmppclient.model import Affiliation, Role, Room, RoomTraits
from xmppclient.ns import CONFERENCE, MUC_ADMIN, MUC_USER, q
from xmppclient.services.rooms.admin import RoomAdmin
from xmppclient.services.rooms.invitations import Invitations
from xmppclient.services.rooms.members import Members
from xmppclient.xep import muc_admin

DIRECT = q(CONFERENCE, "x")
OPEN = RoomTraits(known=True)


@pytest.fixture
def live(kit: AccountKit) -> LiveRoomsFake:
    return LiveRoomsFake(kit)


@pytest.fixture
def invitations(kit: AccountKit, live: LiveRoomsFake) -> Invitations:
    admin = RoomAdmin(kit.ctx, kit.stream, live)
    members = Members(kit.ctx, kit.stream, live)
    return Invitations(kit.ctx, kit.stream, live, admin, members, kit.roster.knows)


def made_members(kit: AccountKit) -> list[tuple[str, str]]:
    sent = [payload for kind, payload, _ in kit.stream.requests if kind == "set"]
    queries = [payload for payload in sent if payload.tag == muc_admin.ADMIN]
    return [(query[0].attrib["jid"], query[0].attrib["affiliation"]) for query in queries]


def from_bob(inner: str = f"<x xmlns='{CONFERENCE}' jid='{ORCHARD}' reason='come'/>") -> Element:
    return xml(f"<message from='{BOB}/phone'>{inner}</message>")


async def test_into_a_private_room_somebody_becomes_a_member_first(
    kit: AccountKit, live: LiveRoomsFake, invitations: Invitations
) -> None:
    room = await live.add(password="pw")

    await invitations.invite(room.conversation_id, BOB, "come")

    assert made_members(kit) == [(BOB, "member")]
    (sent,) = kit.stream.sent
    assert (sent.get("to"), sent[0].tag) == (BOB, DIRECT)
    assert sent[0].attrib == {"jid": ORCHARD, "reason": "come", "password": "pw"}
    assert [(one.code, one.values) for one in kit.heard(RoomNoticed)] == [("invited", (BOB,))]


async def test_who_belongs_there_keeps_their_place(
    kit: AccountKit, live: LiveRoomsFake, invitations: Invitations
) -> None:
    room = await live.add()  # whose lists were not asked for yet

    def lists(query: Element) -> Element:
        asked = query[0].get("affiliation")
        found = f"<item affiliation='admin' jid='{BOB}'/>" if asked == "admin" else ""
        return result(f"<query xmlns='{MUC_ADMIN}'>{found}</query>")

    kit.stream.answers[muc_admin.ADMIN] = lists
    await invitations.invite(room.conversation_id, BOB)

    assert made_members(kit) == []
    assert len(kit.stream.sent) == 1


async def test_nobody_is_invited_who_could_not_come_in(
    kit: AccountKit, live: LiveRoomsFake, invitations: Invitations
) -> None:
    room = await live.add()
    kit.stream.answers[muc_admin.ADMIN] = refuse("not-allowed")  # the lists, too

    with pytest.raises(RoomForbidden):
        await invitations.invite(room.conversation_id, BOB)
    assert kit.stream.sent == []


async def test_into_an_open_room_the_room_invites(
    kit: AccountKit, live: LiveRoomsFake, invitations: Invitations
) -> None:
    room = await live.add(traits=OPEN, role=Role.PARTICIPANT, affiliation=Affiliation.NONE)

    await invitations.invite(room.conversation_id, BOB, "come")

    (sent,) = kit.stream.sent
    assert (sent.get("to"), len(sent)) == (ORCHARD, 1)
    invite = sent.find(f"{q(MUC_USER, 'x')}/{q(MUC_USER, 'invite')}")
    assert invite is not None
    assert invite.get("to") == BOB
    assert made_members(kit) == []


async def test_who_may_invite_nobody_is_told_so(live: LiveRoomsFake, invitations: Invitations) -> None:
    room = await live.add(role=Role.PARTICIPANT, affiliation=Affiliation.MEMBER)

    with pytest.raises(RoomForbidden):
        await invitations.invite(room.conversation_id, BOB)


async def test_an_invitation_waits_until_it_is_answered(kit: AccountKit, invitations: Invitations) -> None:
    assert invitations.take(from_bob())
    await kit.until(lambda: kit.heard(InvitationsChanged))

    (waiting,) = await kit.store.invitations.list(kit.ctx.id)
    assert (waiting.room, waiting.sender, waiting.reason, waiting.direct) == (ORCHARD, BOB, "come", True)

    await invitations.forget(ORCHARD)
    assert await kit.store.invitations.count(kit.ctx.id) == 0
    assert len(kit.heard(InvitationsChanged)) == 2
    assert kit.stream.sent == []


async def test_nobody_asks_us_into_a_room_that_we_are_in(
    kit: AccountKit, live: LiveRoomsFake, invitations: Invitations
) -> None:
    await live.add()

    assert invitations.take(from_bob())
    await kit.settled()

    assert await kit.store.invitations.count(kit.ctx.id) == 0


async def test_ordinary_messages_are_left_to_others(invitations: Invitations) -> None:
    assert not invitations.take(from_bob("<body>hi</body>"))


async def test_who_does_not_come_is_told_in_the_room(
    kit: AccountKit, live: LiveRoomsFake, invitations: Invitations
) -> None:
    room: Room = await live.add()
    inner = f"<x xmlns='{MUC_USER}'><decline from='{EVE}'><reason>no</reason></decline></x>"

    assert invitations.take(xml(f"<message from='{ORCHARD}'>{inner}</message>"))
    assert invitations.take(xml(f"<message from='other@muc.a.test'>{inner}</message>"))

    assert kit.heard(RoomNoticed) == [RoomNoticed(kit.ctx.id, room.conversation_id, "declined", (EVE, "no"))]
