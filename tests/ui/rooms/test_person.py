# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from tests.ui.kit import until
from tests.ui.rooms.kit import House, house
from ui.gallery import fake_data, fake_room_data
from ui.rooms.person import PersonMenu
from xmppclient.errors import RoomForbidden
from xmppclient.model import Affiliation, Kind, Occupant, Power, Role

CREW, SAILING = fake_data.CREW, fake_room_data.SAILING


class Desk:
    def __init__(self, home: House) -> None:
        self.home = home
        self.menu: PersonMenu = home.rooms.details.person

    async def look(self, key: str, where: int = CREW) -> PersonMenu:
        await self.home.rooms.details.load(where)
        self.menu.look(key)
        return self.menu

    async def meet(self, who: Occupant, where: int = SAILING) -> PersonMenu:
        """Somebody comes in, and we look at them."""
        await self.home.rooms.details.load(where)
        self.home.core.rooms.occupy(where, (who,))
        return await self.look(f"nick:{who.nick}", where)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with house() as home:
        yield Desk(home)


def offered(menu: PersonMenu) -> set[str]:
    names = (
        "Write",
        "Verify",
        "MakeModerator",
        "UnmakeModerator",
        "GiveVoice",
        "TakeVoice",
        "Kick",
        "Ban",
        "Free",
    )
    return {name for name in names if menu.property(f"can{name}")}


async def test_an_owner_may_do_everything_to_a_member(desk: Desk) -> None:
    menu = await desk.look("nick:Tomás")

    assert offered(menu) == {"Write", "Verify", "MakeModerator", "TakeVoice", "Kick", "Ban"}
    assert menu.places == ["owner", "admin", "none"]


async def test_nobody_is_offered_anything_to_do_to_themselves(desk: Desk) -> None:
    menu = await desk.look("nick:Nora")

    assert offered(menu) == set()
    assert not menu.useful


async def test_a_moderator_of_a_room_that_hides_people_may_not_appoint_or_ban(desk: Desk) -> None:
    menu = await desk.look("nick:sailor0100", SAILING)

    assert offered(menu) == {"Write", "TakeVoice", "Kick"}
    assert menu.places == []


async def test_a_visitor_can_be_let_write(desk: Desk) -> None:
    menu = await desk.look("nick:sailor1199", SAILING)

    assert offered(menu) == {"Write", "GiveVoice", "Kick"}
    menu.setVoice(True)
    await until(lambda: ("role", SAILING, "sailor1199", Role.PARTICIPANT, "") in desk.home.done)


async def test_an_admin_cannot_touch_other_admins(desk: Desk) -> None:
    who = replace(fake_room_data.crew_people()[0], powers=frozenset({Power.MEMBERS, Power.BAN}))
    menu = await desk.meet(who, CREW)

    assert menu.places == []


async def test_who_is_outside_a_room_can_do_nothing_in_it(desk: Desk) -> None:
    await desk.look("nick:Tomás")
    await desk.home.core.rooms.leave(CREW)
    menu = desk.menu
    menu.look("jid:tomas@harbour.example")

    assert offered(menu) == {"Write", "Verify"}


async def test_a_member_is_made_an_admin(desk: Desk) -> None:
    menu = await desk.look("nick:Tomás")
    menu.setPlace("admin")

    wanted = ("affiliation", CREW, "tomas@harbour.example", Affiliation.ADMIN, "")
    await until(lambda: wanted in desk.home.done)


async def test_an_owner_is_made_only_after_a_question(desk: Desk) -> None:
    menu = await desk.look("nick:Tomás")
    menu.setPlace("owner")
    questions = desk.home.rooms.details.questions
    await until(lambda: questions.open)
    assert "remove you from it" in questions.text
    questions.answer(False)
    await until(lambda: not questions.open)
    assert not any(what[0] == "affiliation" for what in desk.home.done)


async def test_somebody_is_removed_with_a_reason(desk: Desk) -> None:
    settled: list[int] = []
    menu = await desk.look("nick:Tomás")
    menu.settled.connect(lambda: settled.append(1))
    menu.ask("kick")
    assert menu.question == "Remove Tomás Reyes from the room?"
    menu.go(" too loud ")
    await until(lambda: settled)

    assert ("kick", CREW, "Tomás", "too loud") in desk.home.done


async def test_somebody_is_banned(desk: Desk) -> None:
    menu = await desk.look("nick:Tomás")
    menu.ask("ban")
    menu.go("")
    banned = ("affiliation", CREW, "tomas@harbour.example", Affiliation.OUTCAST, "")
    await until(lambda: banned in desk.home.done)


async def test_a_ban_that_is_lifted_leaves_the_list_though_no_room_tells_that(desk: Desk) -> None:
    menu = await desk.look("jid:casino@spam.example")
    assert offered(menu) == {"Verify", "Free"}
    menu.setPlace("none")
    await until(lambda: desk.home.done and desk.home.done[-1][3] is Affiliation.NONE)
    people = desk.home.rooms.details.crowd.model
    await until(lambda: people.find("jid:casino@spam.example") is None)


async def test_what_the_room_refuses_is_told_where_it_was_asked(desk: Desk) -> None:
    menu = await desk.look("nick:Tomás")
    desk.home.core.rooms.fail_with = RoomForbidden()
    menu.ask("kick")
    menu.go("")
    await until(lambda: menu.problem)

    assert "does not let you" in menu.problem
    assert not menu.busy


async def test_att_077_private_messages_go_to_the_nick_where_the_room_hides_people(desk: Desk) -> None:
    menu = await desk.look("nick:Leila Haddad", SAILING)
    menu.write()
    await until(lambda: desk.home.opened)
    opened = await desk.home.core.chats.get(desk.home.opened[0])

    assert (opened.kind, opened.address) == (Kind.OCCUPANT, "sailing@rooms.example/Leila Haddad")
    assert opened.id != fake_data.LEILA


async def test_private_messages_go_to_the_person_where_the_room_shows_them(desk: Desk) -> None:
    menu = await desk.look("nick:李伟")
    menu.write()
    await until(lambda: desk.home.opened)

    assert desk.home.opened == [fake_data.LI_WEI]


async def test_the_devices_of_a_member_are_looked_at_in_their_own_conversation(desk: Desk) -> None:
    menu = await desk.look("jid:leila@example.org")
    menu.verify()
    await until(lambda: desk.home.devices)

    assert desk.home.devices == [fake_data.LEILA]
