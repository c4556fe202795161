# SPDX-License-Identifier: AGPL-3.0-or-later
"""Invitations and bookmarks that somebody made up (threats, rows 061, 074 and 075)."""

import asyncio
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit
from tests.fakes.fake_server import EVERYTHING, FakeServer, event
from tests.fakes.fake_stream import xml
from tests.fakes.live_rooms import ORCHARD, LiveRoomsFake
from xmppclient.events import BlockedChanged
from xmppclient.model import Address, Invitation
from xmppclient.ns import BOOKMARKS, CONFERENCE, MUC_USER
from xmppclient.services.rooms import invitations as subject
from xmppclient.services.rooms.admin import RoomAdmin
from xmppclient.services.rooms.bookmarked import BookmarkedRooms
from xmppclient.services.rooms.bookmarks import Bookmarks
from xmppclient.services.rooms.invitations import Invitations
from xmppclient.services.rooms.members import Members

CEO = Address("ceo@a.test")


@pytest.fixture
def live(kit: AccountKit) -> LiveRoomsFake:
    return LiveRoomsFake(kit)


@pytest.fixture
def invitations(kit: AccountKit, live: LiveRoomsFake) -> Invitations:
    given = kit.ctx, kit.stream, live
    return Invitations(*given, RoomAdmin(*given), Members(*given), kit.roster.knows)


def direct(sender: str, room: str, inner: str = "") -> Element:
    invite = f"<x xmlns='{CONFERENCE}' jid='{room}'/>"
    return xml(f"<message from='{sender}/x'>{invite}{inner}</message>")


def mediated(room: str, inviter: str) -> Element:
    return xml(f"<message from='{room}'><x xmlns='{MUC_USER}'><invite from='{inviter}'/></x></message>")


async def stored() -> None:
    """Wait until everything that came has been looked at."""
    tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    await asyncio.gather(
        *(task for task in tasks if task.get_name().endswith(("/invitation", " device", " blocked")))
    )


async def waiting(kit: AccountKit) -> tuple[Invitation, ...]:
    await stored()
    return await kit.store.invitations.list(kit.ctx.id)


async def test_att_074_the_true_sender_of_an_invitation_is_shown(
    kit: AccountKit, invitations: Invitations
) -> None:
    claim = f"<x xmlns='{MUC_USER}'><invite from='{CEO}'/></x><body>from the CEO</body>"

    invitations.take(direct(EVE, ORCHARD, claim))

    (shown,) = await waiting(kit)
    assert (shown.sender, shown.direct) == (EVE, True)


async def test_att_074_what_a_room_says_of_the_sender_is_no_proof(
    kit: AccountKit, invitations: Invitations
) -> None:
    invitations.take(mediated("trap@muc.e.test", BOB))

    (shown,) = await waiting(kit)
    assert (shown.room, shown.direct) == ("trap@muc.e.test", False)


async def test_att_074_an_invitation_enters_nothing_and_asks_nobody(
    kit: AccountKit, live: LiveRoomsFake, invitations: Invitations
) -> None:
    invitations.take(direct(BOB, ORCHARD))
    invitations.take(mediated("trap@muc.e.test", CEO))

    assert len(await waiting(kit)) == 2
    assert (kit.stream.sent, kit.stream.requests, live.entered) == ([], [], [])


async def test_att_075_a_thousand_invitations_into_one_room_are_one(
    kit: AccountKit, invitations: Invitations
) -> None:
    for n in range(1000):
        invitations.take(direct(f"eve{n}@e{n}.test", ORCHARD))

    assert len(await waiting(kit)) == 1


async def test_att_075_a_flood_of_rooms_is_cut_and_a_friend_still_comes_through(
    kit: AccountKit, invitations: Invitations
) -> None:
    for n in range(200):
        invitations.take(direct(EVE, f"room{n}@muc.e.test"))
        invitations.take(mediated(f"trap{n}@muc.e.test", BOB))  # names a contact
    assert len(await waiting(kit)) == 2 * subject.MAX_FROM_SERVER  # e.test and muc.e.test
    for n in range(200):
        invitations.take(direct(f"eve@e{n}.test", f"many{n}@muc.e.test"))
    assert len(await waiting(kit)) == subject.MAX_PER_MINUTE

    invitations.take(direct(BOB, ORCHARD))

    assert ORCHARD in [one.room for one in await waiting(kit)]


async def test_att_075_a_patient_flood_ends_and_a_friend_takes_a_place(
    kit: AccountKit, invitations: Invitations
) -> None:
    for n in range(subject.MAX_WAITING + 20):
        kit.clock.move(10)
        invitations.take(direct(EVE, f"room{n}@muc.e.test"))
        await stored()
    assert len(await waiting(kit)) == subject.MAX_WAITING

    invitations.take(direct(BOB, ORCHARD))

    found = await waiting(kit)
    assert len(found) == subject.MAX_WAITING
    assert ORCHARD in [one.room for one in found]
    assert "room0@muc.e.test" not in [one.room for one in found]  # the oldest of a stranger


async def test_att_075_a_friends_invitation_is_not_replaced_by_a_strangers(
    kit: AccountKit, invitations: Invitations
) -> None:
    invitations.take(direct(EVE, ORCHARD))
    await stored()
    invitations.take(direct(BOB, ORCHARD))
    await stored()
    invitations.take(direct(EVE, ORCHARD))

    assert [one.sender for one in await waiting(kit)] == [BOB]


@pytest.mark.parametrize("blocked", [EVE, "e.test", "trap@muc.e.test", "muc.e.test"])
async def test_att_075_nothing_comes_from_who_is_blocked(
    kit: AccountKit, invitations: Invitations, blocked: str
) -> None:
    await kit.store.requests.block(kit.ctx.id, Address(blocked))
    invitations.take(direct(EVE, "trap@muc.e.test"))
    invitations.take(mediated("trap@muc.e.test", EVE))

    assert await waiting(kit) == ()


async def test_att_075_blocking_somebody_takes_their_invitations_away(
    kit: AccountKit, invitations: Invitations
) -> None:
    invitations.take(direct(EVE, "trap@muc.e.test"))
    invitations.take(direct(BOB, ORCHARD))
    await stored()

    await kit.store.requests.block(kit.ctx.id, EVE)
    kit.bus.publish(BlockedChanged(kit.ctx.id))
    await stored()

    assert [one.room for one in await waiting(kit)] == [ORCHARD]


BOOKMARK = f"<item id='trap@muc.e.test'><conference xmlns='{BOOKMARKS}' autojoin='true'/></item>"


@pytest.mark.parametrize(
    ("sender", "counts"),
    [
        (ALICE, True),
        (f"{ALICE}/phone", False),
        (BOB, False),
        (EVE, False),
        ("a.test", False),
        (ORCHARD, False),
    ],
)
async def test_att_061_only_our_own_account_makes_us_join(
    kit: AccountKit, live: LiveRoomsFake, sender: str, counts: bool
) -> None:
    server = FakeServer(kit, *EVERYTHING)
    bookmarks = Bookmarks(kit.ctx, kit.stream, server.pep, server.discovery, BookmarkedRooms(kit.ctx, live))

    assert server.pep.take(event(BOOKMARKS, BOOKMARK, sender)) is counts
    await stored()

    assert bool(live.entered) is counts
    assert (await kit.store.conversations.find(kit.ctx.id, Address("trap@muc.e.test")) is not None) is counts
    bookmarks.close()
