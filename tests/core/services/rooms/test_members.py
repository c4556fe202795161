# SPDX-License-Identifier: AGPL-3.0-or-later
"""To whom a private room is encrypted, and who belongs to it."""

import asyncio
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
from xmppclient.model import Address, Affiliation, Keys, Occupant, Power, Role, Room, RoomTraits, Trust
from xmppclient.ns import MUC_ADMIN, MUC_USER
from xmppclient.room import MANY
from xmppclient.services.rooms.members import Members
from xmppclient.xep import muc, muc_admin, muc_affiliations
from xmppclient.xep.muc_admin import Entry
from xmppclient.xep.muc_affiliations import FEATURE

CAROL = Address("carol@c.test")
DAVE = Address("dave@d.test")
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


async def test_the_first_message_waits_until_the_lists_are_stored(
    members: Members, server: AffiliationLists, room: Room
) -> None:
    members.entered(room.conversation_id)
    for _ in range(30):
        if server.asked == ["member", "admin", "owner"]:
            break
        await asyncio.sleep(0)

    assert await members.recipients(room.conversation_id) == {BOB}
    assert len(server.asked) == 3
    await rest()


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
    assert [one.values for one in noticed if one.code == "size"] == [(str(MANY + 1),)]


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
    await kit.store.devices.upsert(replace(device, jid=DAVE, trust=Trust.DISTRUSTED))

    assert await members.keys(room.conversation_id) == {
        BOB: Keys.UNVERIFIED,
        CAROL: Keys.NONE,
        EVE: Keys.NONE,
        DAVE: Keys.NONE,
    }


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


def versions(inner: str, since: str = "", until: str = "", sender: str = ORCHARD) -> Element:
    """A room tells of affiliations and their version (XEP-0463)."""
    given = "".join(f" {name}='{text}'" for name, text in (("since", since), ("until", until)) if text)
    mav = f"<mav xmlns='{FEATURE}'{given}/>"
    return xml(f"<message from='{sender}'><x xmlns='{MUC_USER}'>{mav}{inner}</x></message>")


def people(**affiliations: str) -> str:
    jids = {"bob": BOB, "carol": CAROL, "eve": EVE, "alice": ALICE}
    return "".join(f"<item jid='{jids[name]}' affiliation='{one}'/>" for name, one in affiliations.items())


async def rest(*names: str) -> None:
    wanted = names or ("note affiliations", "compare affiliations", "affiliation lists")
    while found := [task for task in asyncio.all_tasks() if task.get_name().endswith(wanted)]:
        await asyncio.gather(*found)


async def version(kit: AccountKit, room: Room) -> str:
    record = await kit.store.rooms.get(room.conversation_id)
    assert record
    return record.affiliations_version


@pytest.fixture
async def versioned(live: LiveRoomsFake) -> Room:
    return await live.add(features=(FEATURE,), affiliations_version="v1")


async def test_a_room_with_versions_is_asked_for_what_changed(
    kit: AccountKit, members: Members, versioned: Room
) -> None:
    record = await kit.store.rooms.get(versioned.conversation_id)
    assert record
    join = muc.join(Address(f"{ORCHARD}/alice"), "", muc.History())
    plain = muc.join(Address(f"{ORCHARD}/alice"), "", muc.History())

    members.entering(record, join)
    members.entering(replace(record, features=()), plain)

    (mav,) = join.iter(muc_affiliations.MAV)
    assert mav.get("since") == "v1"
    assert list(plain.iter(muc_affiliations.MAV)) == []


async def test_what_changed_since_then_spares_the_lists(
    kit: AccountKit, members: Members, server: AffiliationLists, versioned: Room
) -> None:
    await kit.store.rooms.put_members(
        [MemberRecord(versioned.conversation_id, one, MEMBER) for one in (BOB, EVE)]
    )

    assert members.take(versions(people(eve="none", carol="admin"), since="v1", until="v2"))
    members.inside(versioned.conversation_id, versions("", until="v2"))
    members.entered(versioned.conversation_id)
    await rest()

    assert await members.recipients(versioned.conversation_id) == {BOB, CAROL}
    assert (server.asked, await version(kit, versioned)) == ([], "v2")


async def test_whole_lists_replace_what_was_known(
    kit: AccountKit, members: Members, server: AffiliationLists, versioned: Room
) -> None:
    await kit.store.rooms.put_members([MemberRecord(versioned.conversation_id, EVE, MEMBER)])

    members.take(versions(people(alice="owner", bob="member"), until="v7"))
    members.take(versions(people(carol="member"), since="v7", until="v8"))  # in two parts
    members.inside(versioned.conversation_id, versions("", until="v8"))
    await rest()

    assert await members.recipients(versioned.conversation_id) == {BOB, CAROL}
    assert server.asked == []


@pytest.mark.parametrize("until", ["v9", ""])
async def test_a_version_that_is_not_ours_means_asking_for_the_lists(
    kit: AccountKit, members: Members, server: AffiliationLists, versioned: Room, until: str
) -> None:
    members.inside(versioned.conversation_id, versions("", until=until))
    members.entered(versioned.conversation_id)
    await rest()

    assert server.asked == ["member", "admin", "owner"]
    assert await version(kit, versioned) == ""


async def test_a_hole_between_versions_means_asking_for_the_lists(
    kit: AccountKit, members: Members, server: AffiliationLists, versioned: Room
) -> None:
    members.take(versions(people(eve="member"), since="v5", until="v6"))
    await rest()

    assert len(server.asked) == 3
    assert await members.recipients(versioned.conversation_id) == {BOB}


async def test_in_an_open_room_only_staff_asks_for_the_lists(
    members: Members, server: AffiliationLists, live: LiveRoomsFake
) -> None:
    room = await live.add(traits=RoomTraits(known=True), role=Role.PARTICIPANT, affiliation=NONE)
    members.entered(room.conversation_id)
    await rest()
    assert server.asked == []

    live.stand(room.conversation_id, affiliation=ADMIN)
    members.entered(room.conversation_id)
    await rest()
    assert len(server.asked) == 3
