# SPDX-License-Identifier: AGPL-3.0-or-later
"""To whom a private room is encrypted, and who belongs to it."""

from collections.abc import Mapping
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest

from storage.records import DeviceRecord, MemberRecord
from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit
from tests.fakes.fake_stream import refuse, result, xml
from tests.fakes.live_rooms import ORCHARD, LiveRoomsFake
from xmppclient.errors import NotConnected, RequestError
from xmppclient.events import MembersChanged, RoomNoticed
from xmppclient.model import Address, Affiliation, Keys, Occupant, Power, Role, Room, Trust
from xmppclient.ns import MUC_ADMIN, MUC_USER
from xmppclient.room import MANY
from xmppclient.services.rooms.members import Members
from xmppclient.xep import muc_admin
from xmppclient.xep.muc_admin import Entry

CAROL = Address("carol@c.test")
OWNER, ADMIN, MEMBER, NONE, OUTCAST = Affiliation
Lists = dict[Affiliation, tuple[str, ...]]


class AffiliationLists:
    """A room that tells its lists, except those that are None."""

    def __init__(self, kit: AccountKit) -> None:
        self.lists: Mapping[Affiliation, tuple[str, ...] | None] = {OWNER: (ALICE,), MEMBER: (BOB,)}
        self.asked: list[str] = []
        kit.stream.answers[muc_admin.ADMIN] = self._answer

    def _answer(self, query: Element) -> Element:
        name = query[0].attrib["affiliation"]
        self.asked.append(name)
        people = self.lists.get(Affiliation(name), ())
        if people is None:
            raise RequestError("forbidden")
        items = "".join(f"<item affiliation='{name}' jid='{jid}'/>" for jid in people)
        return result(f"<query xmlns='{MUC_ADMIN}'>{items}</query>")


@pytest.fixture
def live(kit: AccountKit) -> LiveRoomsFake:
    return LiveRoomsFake(kit)


@pytest.fixture
def server(kit: AccountKit) -> AffiliationLists:
    return AffiliationLists(kit)


@pytest.fixture
def members(kit: AccountKit, live: LiveRoomsFake) -> Members:
    return Members(kit.ctx, kit.stream, live)


@pytest.fixture
async def room(live: LiveRoomsFake) -> Room:
    return await live.add()


async def test_those_who_belong_there_can_read_present_or_not(
    members: Members, server: AffiliationLists, room: Room
) -> None:
    server.lists = {OWNER: (ALICE, EVE), ADMIN: (CAROL,), MEMBER: (BOB,), OUTCAST: ("spam@s.test",)}

    assert await members.recipients(room.conversation_id) == {EVE, CAROL, BOB}


async def test_lists_are_asked_for_once_after_entering(
    members: Members, server: AffiliationLists, room: Room
) -> None:
    await members.recipients(room.conversation_id)
    await members.recipients(room.conversation_id)
    assert server.asked == ["member", "admin", "owner"]

    members.ended()
    await members.recipients(room.conversation_id)
    assert len(server.asked) == 6


async def test_without_lists_there_is_nobody_to_encrypt_to(
    kit: AccountKit, members: Members, room: Room
) -> None:
    kit.stream.connected = False

    with pytest.raises(NotConnected):
        await members.recipients(room.conversation_id)


async def test_who_was_removed_cannot_read_any_more(
    members: Members, server: AffiliationLists, room: Room
) -> None:
    await members.fetch(room.conversation_id)
    server.lists = {OWNER: (ALICE,), MEMBER: (CAROL,)}

    await members.fetch(room.conversation_id)

    assert await members.recipients(room.conversation_id) == {CAROL}


async def test_a_list_that_is_not_for_us_is_filled_by_who_is_there(
    kit: AccountKit, members: Members, server: AffiliationLists, live: LiveRoomsFake, room: Room
) -> None:
    await kit.store.rooms.put_members([MemberRecord(room.conversation_id, CAROL, ADMIN)])
    server.lists = {OWNER: None, ADMIN: None, MEMBER: (BOB,)}
    live.people[room.conversation_id] = (
        Occupant("Eve", Role.MODERATOR, OWNER, EVE),
        Occupant("Guest", Role.PARTICIPANT, NONE, Address("guest@g.test")),
        Occupant("Hidden", Role.PARTICIPANT, MEMBER),
    )

    assert await members.recipients(room.conversation_id) == {BOB, CAROL, EVE}


async def test_who_is_in_two_lists_is_the_higher(
    members: Members, server: AffiliationLists, room: Room
) -> None:
    server.lists = {OWNER: (BOB,), MEMBER: (BOB,)}
    await members.fetch(room.conversation_id)

    assert [one.affiliation for one in await members.list(room.conversation_id)] == [OWNER]


async def test_other_errors_are_told(kit: AccountKit, members: Members, room: Room) -> None:
    kit.stream.answers[muc_admin.ADMIN] = refuse("internal-server-error")

    with pytest.raises(RequestError):
        await members.fetch(room.conversation_id)


async def test_a_change_is_announced_once(
    kit: AccountKit, members: Members, server: AffiliationLists, room: Room
) -> None:
    await members.fetch(room.conversation_id)
    await members.fetch(room.conversation_id)

    assert kit.heard(MembersChanged) == [MembersChanged(kit.ctx.id, room.conversation_id)]


async def test_becoming_too_large_is_noticed_once(
    kit: AccountKit, members: Members, server: AffiliationLists, room: Room
) -> None:
    def crowd(count: int) -> Lists:
        return {MEMBER: tuple(f"p{n}@b.test" for n in range(count))}

    for count in (MANY, MANY + 1, MANY + 2):
        server.lists = crowd(count)
        await members.fetch(room.conversation_id)

    noticed = kit.heard(RoomNoticed)
    assert [(one.code, one.values) for one in noticed] == [("size", (str(MANY + 1),))]


async def test_the_list_shows_who_is_there_and_what_we_may_do(
    kit: AccountKit, members: Members, server: AffiliationLists, live: LiveRoomsFake, room: Room
) -> None:
    await members.fetch(room.conversation_id)
    live.people[room.conversation_id] = (Occupant("Bobby", Role.PARTICIPANT, MEMBER, BOB),)

    ours, bob = await members.list(room.conversation_id)

    assert (ours.ours, ours.powers) == (True, frozenset())
    assert (bob.jid, bob.nick, bob.present) == (BOB, "Bobby", True)
    assert {Power.KICK, Power.BAN, Power.MEMBERS} <= bob.powers


async def test_the_banned_are_asked_for_when_wanted(
    members: Members, server: AffiliationLists, room: Room
) -> None:
    server.lists = {OWNER: (ALICE,), OUTCAST: (EVE,)}
    await members.fetch(room.conversation_id)

    assert [one.jid for one in await members.list(room.conversation_id)] == [ALICE]
    assert [one.jid for one in await members.list(room.conversation_id, outcasts=True)] == [ALICE, EVE]


async def test_what_is_known_of_keys(kit: AccountKit, members: Members, live: LiveRoomsFake) -> None:
    room = await live.add(silent=(CAROL,))
    device = DeviceRecord(kit.ctx.id, BOB, 1, "a" * 64, Trust.VERIFIED)
    await kit.store.devices.upsert(device)
    assert await members.keys(room.conversation_id) == {BOB: Keys.VERIFIED, CAROL: Keys.NONE}

    await kit.store.devices.upsert(replace(device, fingerprint="b" * 64, trust=Trust.BLIND))
    await kit.store.devices.upsert(replace(device, jid=EVE, active=False))

    assert await members.keys(room.conversation_id) == {BOB: Keys.UNVERIFIED, CAROL: Keys.NONE}


async def test_what_the_room_tells_of_absent_people_counts(
    kit: AccountKit, members: Members, server: AffiliationLists, room: Room
) -> None:
    await members.fetch(room.conversation_id)
    items = f"<item jid='{CAROL}' affiliation='member'/><item jid='{BOB}' affiliation='none'/>"

    assert members.take(xml(f"<message from='{ORCHARD}'><x xmlns='{MUC_USER}'>{items}</x></message>"))

    await kit.until(lambda: len(kit.heard(MembersChanged)) == 2)
    assert await members.recipients(room.conversation_id) == {CAROL}


@pytest.mark.parametrize("sender", [f"{ORCHARD}/Eve", "eve@e.test", "muc.a.test", "other@muc.a.test"])
async def test_nobody_but_the_room_tells_who_belongs_there(members: Members, room: Room, sender: str) -> None:
    x = f"<x xmlns='{MUC_USER}'><item jid='{EVE}' affiliation='owner'/></x>"

    assert not members.take(xml(f"<message from='{sender}'>{x}</message>"))


async def test_presence_of_somebody_new_is_noted(
    members: Members, server: AffiliationLists, room: Room
) -> None:
    await members.fetch(room.conversation_id)
    await members.note(room.conversation_id, [Entry(EVE, ADMIN, "Eve")])

    assert await members.recipients(room.conversation_id) == {BOB, EVE}
