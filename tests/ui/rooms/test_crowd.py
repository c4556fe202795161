# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from tests.ui.kit import until
from tests.ui.rooms.kit import House, house
from tests.ui.rooms.test_people import Watch
from ui.gallery import fake_data, fake_room_data
from ui.rooms.crowd import Crowd
from ui.rooms.people import Group
from xmppclient.errors import NotConnected
from xmppclient.events import MembersChanged, OccupantsChanged
from xmppclient.model import Address, Affiliation, Keys, Occupant, Role

CREW = fake_data.CREW
TOMAS = fake_room_data.crew_people()[2]
LEILA = Occupant("Lei", Role.PARTICIPANT, Affiliation.MEMBER, Address("leila@example.org"))


class Place:
    def __init__(self, home: House) -> None:
        self.home = home
        self.crowd: Crowd = home.rooms.details.property("crowd")

    def shown(self, group: Group | None = None) -> list[str]:
        return [row.key for row in self.crowd.model.rows if group in (None, row.group)]

    def occupy(self, *changed: Occupant, gone: tuple[str, ...] = (), reset: bool = False) -> None:
        self.home.core.rooms.occupy(CREW, changed, gone=gone, reset=reset)


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    async with house() as home:
        await home.rooms.details.load(CREW)
        yield Place(home)


async def test_who_is_there_stands_above_who_is_not(place: Place) -> None:
    assert place.shown(Group.MODERATORS) == ["nick:Ana", "nick:Nora"]
    assert place.shown(Group.PARTICIPANTS) == ["nick:Tomás", "nick:李伟"]
    assert place.shown(Group.ABSENT) == ["jid:leila@example.org", "jid:pavel@old.example"]
    assert place.shown(Group.BANNED) == ["jid:casino@spam.example"]


async def test_a_member_who_leaves_is_absent_and_back_again_once(place: Place) -> None:
    place.occupy(gone=("Tomás",))
    assert "jid:tomas@harbour.example" in place.shown(Group.ABSENT)
    place.occupy(TOMAS)

    assert "nick:Tomás" in place.shown(Group.PARTICIPANTS)
    assert "jid:tomas@harbour.example" not in place.shown()


async def test_a_member_with_two_nicks_is_absent_when_both_are_gone(place: Place) -> None:
    place.occupy(replace(TOMAS, nick="Tomás (phone)"))
    place.occupy(gone=("Tomás",))
    assert "jid:tomas@harbour.example" not in place.shown()
    place.occupy(gone=("Tomás (phone)",))

    assert "jid:tomas@harbour.example" in place.shown(Group.ABSENT)


async def test_a_member_who_comes_leaves_the_absent_without_a_reset(place: Place) -> None:
    watch = Watch(place.crowd.model)
    place.occupy(LEILA)

    assert "jid:leila@example.org" not in place.shown()
    assert place.crowd.model.find("nick:Lei").name == "Leila Haddad"
    assert sorted(what for what, _ in watch.said) == ["insert", "remove"]


async def test_flt_040_only_a_reset_makes_the_list_anew(place: Place) -> None:
    watch = Watch(place.crowd.model)
    place.occupy(*(Occupant(f"n{n}", Role.PARTICIPANT, Affiliation.NONE) for n in range(50)))
    assert "reset" not in {what for what, _ in watch.said}
    place.occupy(fake_room_data.crew_people()[1], reset=True)

    assert watch.said[-1] == ("reset", 0)
    assert place.shown(Group.MODERATORS) == ["nick:Nora"]
    assert len(place.shown(Group.ABSENT)) == 5


async def test_news_of_another_room_changes_nothing(place: Place) -> None:
    before = place.shown()
    stranger = (Occupant("Eve", Role.PARTICIPANT, Affiliation.NONE),)
    place.home.core.bus.publish(OccupantsChanged(fake_data.FIRST, fake_room_data.NIGHT, stranger))

    assert place.shown() == before


async def test_keys_that_are_known_later_are_shown_then(place: Place) -> None:
    members = place.home.core.rooms._members
    members[CREW] = tuple(replace(m, keys=Keys.VERIFIED) for m in members[CREW])
    place.home.core.bus.publish(MembersChanged(fake_data.FIRST, CREW))
    found = place.crowd.model.find

    await until(lambda: (row := found("nick:Tomás")) and row.keys is Keys.VERIFIED)


async def test_lists_that_are_read_again_touch_only_what_is_different(place: Place) -> None:
    watch = Watch(place.crowd.model)
    members = place.home.core.rooms._members
    members[CREW] = tuple(m for m in members[CREW] if m.jid != "leila@example.org")
    place.home.core.bus.publish(MembersChanged(fake_data.FIRST, CREW))
    await until(lambda: watch.said)

    assert watch.said == [("remove", 4)]


async def test_a_list_of_the_banned_that_cannot_be_read_spoils_nothing(place: Place) -> None:
    listed = place.home.core.rooms.members

    async def refuse(conversation_id: object, *, outcasts: bool = False) -> object:
        if outcasts:
            raise NotConnected
        return await listed(conversation_id)

    place.home.core.rooms.members = refuse
    place.crowd.reload()
    await until(lambda: not place.shown(Group.BANNED))

    assert place.shown(Group.ABSENT)


async def test_those_who_may_not_ban_are_not_shown_who_is(place: Place) -> None:
    place.home.core.rooms.change(CREW, powers=fake_room_data.GUEST, affiliation=Affiliation.MEMBER)
    await until(lambda: not place.shown(Group.BANNED))


async def test_another_room_begins_with_an_empty_search(place: Place) -> None:
    place.crowd.find("Ana")
    await place.home.rooms.details.load(fake_data.READING)

    assert place.crowd.filter == ""
    assert place.shown(Group.MODERATORS) == ["nick:Marguerite"]
