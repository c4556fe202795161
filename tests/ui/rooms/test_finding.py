# SPDX-License-Identifier: AGPL-3.0-or-later
"""New rooms, the list of the server, choosing and inviting people."""

import pytest

from tests.ui.kit import until
from tests.ui.rooms.kit import House, house
from ui.gallery import fake_data
from ui.rooms.browsing import RoomBrowser
from ui.rooms.creating import NewRoom
from xmppclient.errors import RequestError, RoomForbidden, RoomUnreachable
from xmppclient.model import Address

LEILA, TOMAS = Address("leila@example.org"), Address("tomas@harbour.example")


async def new_room(home: House, *, public: bool = False) -> NewRoom:
    if public:
        home.rooms.newChannel()
    else:
        home.rooms.newGroup()
    await until(lambda: home.rooms.create.possible)
    return home.rooms.create


async def test_a_private_group_is_made_in_one_step_with_its_people(home: House) -> None:
    create = await new_room(home)
    assert "encrypted end-to-end" in create.promise
    assert "rooms.example" in create.promise
    create.setName(" Summer trip ")
    create.picker.toggle(TOMAS)
    create.picker.toggle(LEILA)
    create.submit()
    await until(lambda: home.opened)

    assert home.done == [("create", "Summer trip", False, "", (TOMAS, LEILA))]


async def test_two_clicks_make_one_room(home: House) -> None:
    create = await new_room(home)
    create.setName("Summer trip")
    create.submit()
    create.submit()
    await until(lambda: home.opened)
    await until(lambda: not create.busy)

    assert len(home.done) == 1


async def test_a_room_without_a_name_is_not_made(home: House) -> None:
    create = await new_room(home)
    create.submit()
    assert create.nameProblem
    create.setName("x")

    assert create.nameProblem == ""
    assert home.done == []


async def test_a_channel_says_that_everybody_reads_along_and_suggests_an_address(home: House) -> None:
    create = await new_room(home, public=True)
    assert "Nothing in it is encrypted" in create.promise
    create.setName("Sailing & Søren's Boats!")
    assert create.address == "sailing-søren-s-boats@rooms.example"
    create.setLocal("boats@elsewhere.example")
    assert create.address == "boats@rooms.example"
    create.submit()
    await until(lambda: home.opened)

    assert home.done[0][3] == "boats@rooms.example"


async def test_an_address_that_is_taken_is_told_at_its_field(home: House) -> None:
    create = await new_room(home, public=True)
    create.setName("Sailing")
    create.submit()
    await until(lambda: create.addressProblem)

    assert "exists already" in create.addressProblem
    assert not create.busy


async def test_what_the_service_refuses_is_told(home: House) -> None:
    create = await new_room(home)
    create.setName("x")
    home.core.rooms.fail_with = RoomForbidden("Only admins make rooms.")
    create.submit()
    await until(lambda: create.problem)

    assert "Only admins make rooms." in create.problem


async def test_a_server_without_rooms_says_so_before_anything_is_typed(home: House) -> None:
    create = await new_room(home)
    create.property("account").choose(str(fake_data.SECOND))
    await until(lambda: create.problem)

    assert "has no group chats" in create.problem
    assert not create.possible


async def test_a_form_begins_empty_each_time(home: House) -> None:
    create = await new_room(home)
    create.setName("x")
    create.picker.toggle(LEILA)
    await new_room(home)
    await until(lambda: create.picker.count == 0)

    assert create.name == ""


# Choosing people


async def test_contacts_are_found_and_those_who_were_chosen_stay(home: House) -> None:
    picker = (await new_room(home)).picker
    picker.toggle(LEILA)
    picker.find("tom")

    assert [(row.name, row.chosen) for row in picker.rows.rows] == [
        ("Tomás Reyes", False),
        ("Leila Haddad", True),
    ]
    assert picker.chooseFirst()
    assert picker.chosen == (LEILA, TOMAS)


async def test_anybody_can_be_chosen_by_a_whole_address(home: House) -> None:
    picker = (await new_room(home)).picker
    picker.find("Zoe@far")
    assert [(row.address, row.known) for row in picker.rows.rows] == [("zoe@far", False)]
    picker.find("zoe")
    assert list(picker.rows.rows) == []
    assert not picker.chooseFirst()


async def test_those_who_belong_to_the_room_are_not_offered(home: House) -> None:
    home.rooms.invite(fake_data.CREW)
    picker = home.rooms.inviting.picker
    await until(lambda: picker.anybody)

    assert LEILA not in [row.address for row in picker.rows.rows]
    assert "jonas@conversations.example" in [row.address for row in picker.rows.rows]


async def test_people_are_invited_one_after_the_other(home: House) -> None:
    inviting, done = home.rooms.inviting, []
    inviting.done.connect(lambda: done.append(1))
    home.rooms.invite(fake_data.CREW)
    await until(lambda: inviting.picker.anybody)
    inviting.picker.toggle("omar@example.org")
    inviting.picker.toggle("zoe@z.test")
    inviting.submit(" come ")
    await until(lambda: done)

    assert home.sheets == ["invite"]
    assert [what[2:] for what in home.done] == [("omar@example.org", "come"), ("zoe@z.test", "come")]


async def test_who_could_not_be_invited_is_named_and_still_chosen(home: House) -> None:
    inviting = home.rooms.inviting
    home.rooms.invite(fake_data.CREW)
    await until(lambda: inviting.picker.anybody)
    inviting.picker.toggle("omar@example.org")
    home.core.rooms.fail_with = RequestError("forbidden")
    inviting.submit("")
    await until(lambda: inviting.problem)

    assert inviting.problem.startswith("omar@example.org was not invited.")
    assert inviting.count == 1


# The list of the server


async def listed(home: House) -> RoomBrowser:
    home.rooms.browse()
    await until(lambda: not home.rooms.browser.loading and home.sheets)
    await until(lambda: home.rooms.browser.total or home.rooms.browser.problem)
    return home.rooms.browser


async def test_the_public_rooms_are_listed_busiest_first(home: House) -> None:
    browser = await listed(home)

    assert browser.total == 46
    assert [(row.name, row.people) for row in browser.rows.rows[:2]] == [
        ("Sailing", "1200 present"), ("Gardening for people without a garden", "41 present"),
    ]  # fmt: skip
    assert "lobby" in [row.name for row in browser.rows.rows]


async def test_the_list_is_searched_here_and_nobody_is_asked(home: House) -> None:
    browser = await listed(home)
    home.core.rooms.fail_with = RoomUnreachable()
    browser.find(" KITCH ")

    assert [row.name for row in browser.rows.rows] == ["Kitchen"]
    assert browser.problem == ""


async def test_a_list_that_cannot_be_read_says_why_and_is_read_again(home: House) -> None:
    home.core.rooms.fail_with = RoomUnreachable()
    browser = await listed(home)
    assert "does not answer" in browser.problem
    home.core.rooms.fail_with = None
    browser.read()
    assert browser.loading
    await until(lambda: browser.total)

    assert browser.problem == ""


async def test_another_account_shows_the_rooms_of_its_server(home: House) -> None:
    browser = await listed(home)
    browser.account.choose(str(fake_data.SECOND))
    await until(lambda: browser.problem)

    assert "has no group chats" in browser.problem
    assert browser.total == 0


async def test_a_list_that_nobody_looks_at_any_more_is_not_read_to_its_end(home: House) -> None:
    home.core.rooms.delay = 60.0
    home.rooms.browse()
    await until(lambda: home.rooms.browser.loading)
    home.rooms.browser.stop()
    await until(lambda: not home.rooms.browser.loading)


async def test_without_an_account_nothing_breaks() -> None:
    async with house(empty=True) as home:
        home.rooms.newGroup()
        await until(lambda: home.rooms.create.problem)
        home.rooms.browse()
        await until(lambda: home.rooms.browser.problem)
        assert not home.rooms.create.possible


@pytest.mark.parametrize("sheet", ["start", "group", "channel", "enter", "browse"])
async def test_every_way_into_a_room_asks_for_its_sheet(home: House, sheet: str) -> None:
    ways = {
        "start": home.rooms.start,
        "group": home.rooms.newGroup,
        "channel": home.rooms.newChannel,
        "enter": lambda: home.rooms.enter(""),
        "browse": home.rooms.browse,
    }
    ways[sheet]()

    assert home.sheets == [sheet]
