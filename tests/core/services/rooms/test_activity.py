# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rooms that we know and are not in: whether something was written there."""

import pytest

from tests.fakes.account_kit import AccountKit
from tests.fakes.fake_stream import result, xml
from tests.fakes.live_rooms import ORCHARD, LiveRoomsFake
from xmppclient.events import RoomActivity
from xmppclient.model import Address, Room, RoomState
from xmppclient.ns import q
from xmppclient.services.rooms.activity import RAI, RoomsElsewhere
from xmppclient.xep import disco

SERVICE = "muc.a.test"


@pytest.fixture
def live(kit: AccountKit) -> LiveRoomsFake:
    return LiveRoomsFake(kit)


@pytest.fixture
def elsewhere(kit: AccountKit, live: LiveRoomsFake) -> RoomsElsewhere:
    answer = f"<query xmlns='{disco.DISCO_INFO}'><feature var='{RAI}'/></query>"
    kit.stream.answers[disco.QUERY] = lambda _: result(answer)
    return RoomsElsewhere(kit.ctx, kit.stream, live)


@pytest.fixture
async def room(live: LiveRoomsFake) -> Room:
    return await live.add(state=RoomState.OUTSIDE)


def told(*rooms: str, sender: str = SERVICE) -> str:
    named = "".join(f"<activity>{room}</activity>" for room in rooms)
    return f"<message from='{sender}'><rai xmlns='{RAI}'>{named}</rai></message>"


async def test_a_service_with_rooms_of_ours_is_asked_to_tell(
    kit: AccountKit, elsewhere: RoomsElsewhere, room: Room
) -> None:
    await elsewhere.start()

    (presence,) = kit.stream.sent
    assert (presence.get("to"), presence[0].tag) == (SERVICE, q(RAI, "rai"))


async def test_a_service_that_does_not_offer_it_learns_nothing(
    kit: AccountKit, elsewhere: RoomsElsewhere, room: Room
) -> None:
    kit.stream.answers[disco.QUERY] = lambda _: result(f"<query xmlns='{disco.DISCO_INFO}'/>")
    await elsewhere.start()

    assert kit.stream.sent == []
    assert not elsewhere.take(xml(told(ORCHARD)))


async def test_without_rooms_that_we_are_not_in_nobody_is_asked(
    kit: AccountKit, elsewhere: RoomsElsewhere, live: LiveRoomsFake
) -> None:
    await live.add(state=RoomState.JOINED)
    await elsewhere.start()

    assert (kit.stream.sent, kit.stream.requests) == ([], [])


async def test_activity_is_told_once_for_each_room(
    kit: AccountKit, elsewhere: RoomsElsewhere, live: LiveRoomsFake, room: Room
) -> None:
    other = await live.add(Address("garden@muc.a.test"), state=RoomState.OUTSIDE)
    await elsewhere.start()

    assert elsewhere.take(xml(told(ORCHARD, "unknown@muc.a.test", "no address@@")))
    assert elsewhere.take(xml(told(ORCHARD, other.address)))

    assert kit.heard(RoomActivity) == [
        RoomActivity(kit.ctx.id, room.conversation_id),
        RoomActivity(kit.ctx.id, other.conversation_id),
    ]


@pytest.mark.parametrize("sender", ["eve@e.test", "muc.e.test", f"{SERVICE}/x", ORCHARD])
async def test_nobody_but_a_service_that_was_asked_tells(
    kit: AccountKit, elsewhere: RoomsElsewhere, room: Room, sender: str
) -> None:
    await elsewhere.start()

    assert not elsewhere.take(xml(told(ORCHARD, sender=sender)))
    assert kit.heard(RoomActivity) == []


async def test_a_service_speaks_for_its_own_rooms_only(
    kit: AccountKit, elsewhere: RoomsElsewhere, live: LiveRoomsFake, room: Room
) -> None:
    await live.add(Address("garden@muc.b.test"), state=RoomState.OUTSIDE)
    await elsewhere.start()

    elsewhere.take(xml(told("garden@muc.b.test")))

    assert kit.heard(RoomActivity) == []
