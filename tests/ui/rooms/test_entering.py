# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio

import pytest

from tests.ui.kit import until
from tests.ui.rooms.kit import House
from ui.gallery import fake_data, fake_room_data
from ui.gallery.fake_rooms import VAULT
from ui.rooms.entering import EnterRoom, place_of
from xmppclient.errors import BadNick, RoomFull


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        (" room@rooms.test ", ("room@rooms.test", "")),
        ("room@rooms.test/nick", ("room@rooms.test", "")),
        ("xmpp:room@rooms.test?join", ("room@rooms.test", "")),
        ("XMPP:room%20one@rooms.test?join;password=a%3Bb%20c", ("room one@rooms.test", "a;b c")),
        ("xmpp://room@rooms.test?password=x;join#top", ("room@rooms.test", "x")),
        ("xmpp:room@rooms.test/nick?join", ("room@rooms.test", "")),
        ("", ("", "")),
    ],
)
def test_an_address_or_a_link_says_where_to_go(typed: str, place: tuple[str, str]) -> None:
    assert place_of(typed) == place


async def look(home: House, text: str) -> EnterRoom:
    home.rooms.enter(text)
    entering = home.rooms.entering
    await until(lambda: entering.previewed)
    return entering


async def test_what_a_room_gives_away_comes_before_the_door(home: House) -> None:
    entering = await look(home, "sailing@rooms.example")

    assert (entering.name, entering.address) == ("Sailing", "sailing@rooms.example")
    assert entering.warnings == 4
    assert [row.tone for row in entering.meter.rows][:5] == ["warning"] * 4 + ["muted"]
    assert home.done == []


async def test_nothing_is_entered_that_was_not_looked_at(home: House) -> None:
    home.rooms.enter("")
    entering = home.rooms.entering
    entering.setAddress("sailing@rooms.example")
    entering.join()

    assert not entering.busy
    assert home.done == []


async def test_another_address_takes_the_preview_away(home: House) -> None:
    entering = await look(home, "sailing@rooms.example")
    entering.setAddress("kitchen@rooms.example")

    assert not entering.previewed
    entering.join()
    assert not entering.busy


async def test_an_answer_about_an_address_typed_before_is_not_shown(home: House) -> None:
    home.core.rooms.delay = 0.05
    home.rooms.enter("nowhere@rooms.example")
    entering = home.rooms.entering
    await asyncio.sleep(0.01)
    entering.setAddress("kitchen@rooms.example")
    await asyncio.sleep(0.1)

    assert entering.addressProblem == ""
    assert not entering.previewed


async def test_a_room_is_entered_under_a_nick(home: House) -> None:
    entering = await look(home, "kitchen@rooms.example")
    assert entering.nick == "nora"
    entering.setNick(" Nora L ")
    entering.join()
    await until(lambda: home.opened)

    assert home.done == [("join", "kitchen@rooms.example", "Nora L")]


async def test_two_clicks_enter_once(home: House) -> None:
    entering = await look(home, "kitchen@rooms.example")
    entering.join()
    entering.join()
    await until(lambda: home.opened)
    await until(lambda: not entering.busy)

    assert len(home.done) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [("nonsense", "Write an address like room@"), ("nowhere@rooms.example", "There is no such room")],
)
async def test_what_is_wrong_with_an_address_is_told_at_its_field(home: House, text: str, said: str) -> None:
    home.rooms.enter(text)
    entering = home.rooms.entering
    await until(lambda: entering.addressProblem)

    assert said in entering.addressProblem
    assert not entering.previewed
    entering.setAddress("kitchen@rooms.example")
    assert entering.addressProblem == ""


async def test_a_ban_is_told_in_words_with_its_reason(home: House) -> None:
    entering = await look(home, "banned@rooms.example")
    entering.join()
    await until(lambda: entering.problem)

    assert entering.problem == "You are banned from this room. It says: “No advertising.”"
    assert home.opened == []


async def test_a_password_is_asked_for_and_a_wrong_one_told(home: House) -> None:
    entering = await look(home, VAULT)
    assert entering.wantsPassword
    entering.setPassword("wrong")
    entering.join()
    await until(lambda: entering.passwordProblem)
    entering.setPassword(fake_room_data.SECRET)
    assert entering.passwordProblem == ""
    entering.join()
    await until(lambda: home.opened)


async def test_a_link_brings_its_password_along_and_it_is_not_kept(home: House) -> None:
    entering = await look(home, f"xmpp:{VAULT}?join;password={fake_room_data.SECRET}")
    assert entering.password == fake_room_data.SECRET
    entering.forget()

    assert (entering.password, entering.text) == ("", "")


@pytest.mark.parametrize("error", [None, BadNick()])
async def test_a_nick_that_cannot_be_used_is_told_at_its_field(home: House, error: Exception | None) -> None:
    entering = await look(home, "kitchen@rooms.example")
    entering.setNick("Ana")
    home.core.rooms.fail_with = error
    entering.join()
    await until(lambda: entering.nickProblem)

    assert "Choose another one" in entering.nickProblem
    entering.setNick("Anna")
    assert entering.nickProblem == ""


async def test_a_full_room_is_told_and_can_be_tried_again(home: House) -> None:
    entering = await look(home, "kitchen@rooms.example")
    home.core.rooms.fail_with = RoomFull()
    entering.join()
    await until(lambda: entering.problem)
    home.core.rooms.fail_with = None
    entering.join()
    await until(lambda: home.opened)


async def test_the_account_is_the_one_that_was_chosen(home: House) -> None:
    home.rooms.enter("")
    entering = home.rooms.entering
    await until(lambda: len(entering.account.options) == 2)
    entering.account.choose(str(fake_data.SECOND))
    entering.setAddress("kitchen@rooms.example")
    entering.look()
    await until(lambda: entering.previewed)
    assert entering.nick == "n.lindqvist"
    entering.join()
    await until(lambda: home.opened)

    assert (await home.core.chats.get(home.opened[0])).account_id == fake_data.SECOND


async def test_att_080_the_new_room_of_a_destroyed_one_gets_the_same_preview(home: House) -> None:
    home.rooms.followSuccessor(fake_room_data.PIER)
    await until(lambda: home.rooms.entering.previewed)

    assert home.rooms.entering.address == "new-pier@rooms.example"
    assert home.done == []
