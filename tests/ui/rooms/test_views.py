# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import Hands, nameless
from tests.ui.kit import item, page, until
from ui.gallery import fake_data, fake_room_data
from ui.gallery.pages.rooms import PAGES
from ui.gallery.show import Shown
from xmppclient.model import Affiliation, Occupant, Role

CREW, SAILING = fake_data.CREW, fake_room_data.SAILING


@pytest.mark.parametrize("name", [entry.name for entry in PAGES])
async def test_everything_one_can_use_has_a_name_for_the_ear(name: str) -> None:
    async with page(name, (900, 900)) as shown:
        assert nameless(shown) == []


async def press_down_to(hands: Hands, key: str, limit: int = 30) -> None:
    """Press the arrow down until the row with this key is the current one."""
    people = item(hands.shown, "peopleRows")
    for _ in range(limit):
        row = people.property("currentItem")
        if row is not None and row.property("key") == key:
            return
        await hands.press(Qt.Key.Key_Down)
    raise AssertionError(f"the arrow never reaches {key}")


# Ways into rooms


async def test_a_private_group_is_made_without_a_mouse() -> None:
    async with page("rooms-start") as shown:
        hands = Hands(shown)
        assert hands.focused == "startGroup"
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        assert hands.focused == "groupName"
        await hands.type("Summer trip")
        await hands.press(Qt.Key.Key_Return)
        assert hands.focused == "peopleSearch"
        await hands.type("lei")
        await hands.press(Qt.Key.Key_Return)
        await hands.tab_to("create")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("create"))

        assert shown.stage.core.rooms.done == [("create", "Summer trip", False, "", ("leila@example.org",))]


async def test_the_arrows_choose_people_too() -> None:
    async with page("rooms-group") as shown:
        hands = Hands(shown)
        await hands.tab_to("peopleSearch")
        await hands.press(Qt.Key.Key_Down)
        assert hands.look("peopleList", "activeFocus")
        await hands.press(Qt.Key.Key_Down)
        await hands.press(Qt.Key.Key_Space)
        row = item(shown, "peopleList").property("currentItem")

        assert row.property("chosen")
        assert row.property("name") == "Jonas"


async def test_a_channel_is_made_without_a_mouse() -> None:
    async with page("rooms-channel") as shown:
        hands = Hands(shown)
        assert hands.look("promise", "kind") == "warning"
        await hands.type("Knots")
        assert hands.look("channelAddress", "hint") == "knots@rooms.example"
        await hands.press(Qt.Key.Key_Return)
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: shown.stage.core.rooms.done)

        assert shown.stage.core.rooms.done[0][3] == "knots@rooms.example"


async def test_the_door_opens_only_when_every_warning_was_on_screen() -> None:
    async with page("rooms-preview", (640, 480)) as shown:
        hands = Hands(shown)
        assert hands.focused == "go"
        pressed = 0
        while hands.look("go", "text") == "Read on":
            assert shown.stage.core.rooms.done == []
            await hands.press(Qt.Key.Key_Return)
            await shown.settle()
            pressed += 1
            assert pressed < 10
        assert pressed
        assert hands.look("go", "text") == "Join"
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("go"))

        assert shown.stage.core.rooms.done == [("join", "sailing@rooms.example", "nora")]


async def test_a_window_that_shows_everything_at_once_needs_no_reading_on() -> None:
    async with page("rooms-preview", (900, 1000)) as shown:
        await shown.settle()

        assert Hands(shown).look("go", "text") == "Join"


async def test_an_address_is_looked_at_first_and_escape_forgets_it() -> None:
    async with page("rooms-enter", (900, 1000)) as shown:
        hands = Hands(shown)
        await hands.type("xmpp:vault@rooms.example?join")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.has("meter"))
        assert hands.has("roomPassword")
        await hands.press(Qt.Key.Key_Escape)
        await until(lambda: not hands.has("meter"))

        assert shown.stage.core.rooms.done == []


async def test_a_wrong_password_is_said_at_its_field() -> None:
    async with page("rooms-preview-password", (900, 1000)) as shown:
        hands = Hands(shown)
        await shown.settle()
        await hands.tab_to("roomPassword")
        await hands.type("wrong")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.look("roomPassword", "error"))
        assert hands.has("go")


async def test_a_room_of_the_list_is_looked_at_without_a_mouse() -> None:
    async with page("rooms-browse", (900, 1000)) as shown:
        hands = Hands(shown)
        assert hands.focused == "browseSearch"
        await hands.type("kitch")
        await until(lambda: hands.look("browseList", "count") == 1)
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.has("meter"))

        assert shown.stage.core.rooms.done == []


async def test_a_list_that_cannot_be_read_is_tried_again() -> None:
    async with page("rooms-browse-problem") as shown:
        hands = Hands(shown)
        assert hands.has("browseProblem")
        shown.stage.core.rooms.fail_with = None
        hands.item("browseProblem").acted.emit()  # type: ignore[attr-defined]
        await until(lambda: hands.has("browseList"))


async def test_an_invitation_is_declined_without_a_mouse() -> None:
    async with page("rooms-invitations") as shown:
        hands = Hands(shown)
        await hands.tab_to("declineRoom")
        await hands.press(Qt.Key.Key_Space)
        await until(lambda: shown.stage.core.rooms.done)

        assert shown.stage.core.rooms.done == [("decline", "lighthouse@rooms.example")]


# In a room


async def test_att_079_a_held_room_is_left_or_gone_on_with_only_by_choice() -> None:
    async with page("rooms-held") as shown:
        hands = Hands(shown)
        await hands.press(Qt.Key.Key_Escape)
        await until(lambda: not hands.has("goOn"))
        assert shown.stage.core.rooms.done == []

    async with page("rooms-held") as shown:
        hands = Hands(shown)
        await hands.tab_to("goOn")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: shown.stage.core.rooms.done)
        assert shown.stage.core.rooms.done == [("decide", fake_room_data.NIGHT, True)]


async def test_the_settings_of_a_room_are_changed_without_a_mouse() -> None:
    async with page("rooms-configuration") as shown:
        hands = Hands(shown)
        await hands.tab_to("muc#roomconfig_persistentroom")
        await hands.press(Qt.Key.Key_Space)
        await hands.tab_to("muc#roomconfig_roomowners")
        await hands.press(Qt.Key.Key_Tab)
        assert hands.focused != "muc#roomconfig_roomowners", "Tab leaves several lines"
        await hands.tab_to("saveConfiguration")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("saveConfiguration"))
        _what, _where, answers = shown.stage.core.rooms.done[-1]

        assert answers["muc#roomconfig_persistentroom"] == ("0",)  # type: ignore[index]
        assert answers["muc#roomconfig_membersonly"] == ("1",)  # type: ignore[index]


async def test_a_nickname_is_changed_without_a_mouse() -> None:
    async with page("rooms-nick") as shown:
        hands = Hands(shown)
        await hands.type("Captain")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("editLine"))

        assert shown.stage.core.rooms.done == [("nick", CREW, "Captain")]


async def test_a_room_is_destroyed_only_by_typing_its_name() -> None:
    async with page("rooms-destroy") as shown:
        hands = Hands(shown)
        assert not hands.look("destroyNow", "enabled")
        await hands.type("Harbour")
        assert not hands.look("destroyNow", "enabled")
        await hands.type(" crew")
        assert hands.look("destroyNow", "enabled")
        await hands.tab_to("destroyNow")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("destroyNow"))

        assert shown.stage.core.rooms.done[0] == ("destroy", CREW, "", "")


async def test_somebody_is_removed_with_a_reason_without_a_mouse() -> None:
    async with page("rooms-kick") as shown:
        hands = Hands(shown)
        assert hands.focused == "reason"
        await hands.type("too loud")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("reason"))

        assert shown.stage.core.rooms.done == [("kick", CREW, "Tomás", "too loud")]


async def test_the_arrows_walk_through_the_people_and_return_opens_the_menu() -> None:
    async with page("rooms-details", (320, 700)) as shown:
        hands = Hands(shown)
        await hands.tab_to("people")
        await press_down_to(hands, "nick:Tomás")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()

        assert hands.has("personKick")
        assert hands.has("personAdmin")
        assert not hands.has("personFree")
        await hands.press(Qt.Key.Key_Escape)


async def test_nobody_gets_a_menu_about_themselves() -> None:
    async with page("rooms-details", (320, 700)) as shown:
        hands = Hands(shown)
        await hands.tab_to("people")
        await press_down_to(hands, "nick:Nora")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()

        assert not hands.has("personWrite")


async def test_only_as_many_rows_are_made_as_can_be_seen() -> None:
    async with page("rooms-details-public", (320, 1700)) as shown:
        hands = Hands(shown)
        people = item(shown, "peopleRows")
        rows = [child for child in people.property("contentItem").childItems() if child.property("key")]

        assert hands.look("peopleRows", "count") == fake_room_data.CROWD
        assert 10 < len(rows) < 120


async def test_the_place_in_the_list_stays_when_people_come_and_go() -> None:
    async with page("rooms-details-public", (320, 700)) as shown:
        people = item(shown, "peopleRows")
        people.setProperty("contentY", 20_000)
        await shown.settle()
        seen = top_row(shown)
        comers = (Occupant("0 comes first", Role.PARTICIPANT, Affiliation.NONE),)
        shown.stage.core.rooms.occupy(SAILING, comers, gone=("sailor0008", "sailor0009"))
        await shown.settle()

        assert abs(int(seen[6:]) - int(top_row(shown)[6:])) <= 3


def top_row(shown: Shown) -> str:
    people = item(shown, "peopleRows")
    rows = [child for child in people.property("contentItem").childItems() if child.property("key")]
    below = [row for row in rows if row.y() >= people.property("contentY") and row.isVisible()]
    return str(min(below, key=lambda row: row.y()).property("name"))


async def test_people_are_searched_for_without_a_mouse() -> None:
    async with page("rooms-details-public", (320, 700)) as shown:
        hands = Hands(shown)
        await hands.tab_to("searchPeople")
        await hands.type("sailor0042")
        await until(lambda: hands.look("peopleRows", "count") == 1)


async def test_a_held_room_says_so_in_red_at_the_top() -> None:
    async with page("rooms-details-held") as shown:
        hands = Hands(shown)

        assert hands.look("stateBanner", "kind") == "danger"
        assert "Nothing is sent" in hands.look("stateBanner", "text")


async def test_att_080_a_room_that_is_gone_offers_its_successor_and_does_not_go_there() -> None:
    async with page("rooms-details-gone") as shown:
        hands = Hands(shown)

        assert "new-pier@rooms.example" in hands.look("stateBanner", "text")
        assert hands.look("stateBanner", "action") == "Look at the new room…"
        assert shown.stage.core.rooms.done == []
