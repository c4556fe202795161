# SPDX-License-Identifier: AGPL-3.0-or-later
"""Conversations in rooms on screen and by keyboard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.hands import Hands, nameless
from tests.ui.kit import find, page, until
from ui.gallery import fake_data, fake_room_data
from ui.gallery.show import Shown
from ui.scene import COMPOSER

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@asynccontextmanager
async def at(name: str, size: tuple[int, int] = (900, 600)) -> AsyncIterator[Hands]:
    """Somebody who looks at this page and has the keyboard in the composer."""
    async with page(name, size) as shown:
        shown.window.requestActivate()
        await until(shown.window.isActive)
        await shown.settle(4)
        hands = Hands(shown)
        if hands.has(COMPOSER):
            hands.item(COMPOSER).forceActiveFocus()
        yield hands


def seen(shown: Shown, text: str) -> QQuickItem | None:
    """A text in sight that contains this."""
    return find(
        shown.window.contentItem(),
        lambda item: item.isVisible() and text in str(item.property("text") or ""),
    )


async def test_a_name_is_completed_without_leaving_the_field() -> None:
    async with at("room-chat-public") as hands:
        await hands.type("Well, @b")
        await until(lambda: hands.has("mentionList"))
        await hands.press(Key.Key_Down)
        await hands.press(Key.Key_Up)
        await hands.press(Key.Key_Return)

        assert hands.look(COMPOSER, "text") == "Well, Björn "
        assert hands.focused == COMPOSER
        assert not hands.has("mentionList")
        assert hands.core.chats.sent == []


async def test_tab_completes_a_name_and_moves_on_where_there_is_none() -> None:
    async with at("room-chat") as hands:
        await hands.type("tom")
        await hands.press(Key.Key_Tab)
        assert hands.look(COMPOSER, "text") == "Tomás, "
        await hands.press(Key.Key_Tab)
        assert hands.focused != COMPOSER


async def test_escape_closes_the_names_and_nothing_else() -> None:
    async with at("room-chat-public") as hands:
        await hands.type("@b")
        await until(lambda: hands.has("mentionList"))
        await hands.press(Key.Key_Escape)

        assert not hands.has("mentionList")
        assert hands.look(COMPOSER, "text") == "@b"


async def test_the_subject_is_read_in_full() -> None:
    async with at("room-chat") as hands:
        await hands.tab_to("subjectButton")
        await hands.press(Key.Key_Return)
        await until(lambda: seen(hands.shown, "Set by Ana"))


@pytest.mark.parametrize("size", [(900, 600), (480, 480)])
async def test_a_spoiler_needs_no_button(size: tuple[int, int]) -> None:
    async with at("chat-everyday", size) as hands:
        assert hands.has("spoilerButton") is (size[0] > 560)
        await hands.press(Key.Key_S, Modifier.ControlModifier | Modifier.ShiftModifier)
        await until(lambda: hands.has("spoilerHint"))
        await hands.press(Key.Key_S, Modifier.ControlModifier | Modifier.ShiftModifier)
        await until(lambda: not hands.has("spoilerHint"))


async def test_a_narrow_window_keeps_the_spoiler_in_the_menu() -> None:
    async with at("chat-everyday", (480, 480)) as hands:
        await hands.click("chatMenu")
        await until(lambda: seen(hands.shown, "Cover the next message"))


async def test_where_one_may_not_write_there_is_no_field() -> None:
    async with at("room-chat-visitor") as hands:
        assert not hands.has(COMPOSER)
        await hands.tab_to("floorAction")
        await hands.press(Key.Key_Return)
        await until(lambda: ("voice", fake_room_data.SAILING) in hands.core.rooms.done)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("room-chat-public", "Not encrypted: anybody may enter"),
        ("room-chat-held", "Nothing is sent until you have decided."),
        ("room-chat-destroyed", "It names another one: new-pier@rooms.example."),
        ("room-chat-silent", "pavel@old.example"),
        ("room-chat-newcomers", "they can read along now"),
        ("room-chat-private", "by a nickname only, in Sailing"),
        ("room-chat-keys", "Fetching keys: 12 of 80"),
        ("room-chat-noticed", "Ana removed Pavel from the room: “noise at night”"),
        ("chat-check", "Missing messages were found and stored"),
        ("chat-told", "That you have read it"),
        ("chat-block", "Report them to your server?"),
    ],
)
async def test_a_page_shows_what_it_is_about(name: str, words: str) -> None:
    async with page(name, (640, 480)) as shown:
        await until(lambda: seen(shown, words), words)


async def test_what_the_room_says_is_told_to_a_screen_reader() -> None:
    async with page("room-chat", (900, 600)) as shown:
        assert nameless(shown) == []


async def test_the_details_of_a_room_follow_the_conversation() -> None:
    async with page("window-room", (1280, 800)) as shown:
        await until(lambda: seen(shown, "What this room gives away"))
        shell = shown.window.property("shell")
        shell.openConversation(fake_data.LEILA)
        await until(lambda: seen(shown, "Your devices"))
        await until(lambda: not seen(shown, "What this room gives away"))
        shell.openConversation(fake_data.CREW)
        await until(lambda: seen(shown, "What this room gives away"))


async def test_rooms_are_found_and_begun_by_keyboard() -> None:
    async with page("window-room", (1280, 800)) as shown:
        shown.window.requestActivate()
        await until(shown.window.isActive)
        hands = Hands(shown)
        for key, words in (
            (Key.Key_N, "New private group"),
            (Key.Key_G, "New private group"),
            (Key.Key_J, "Join a room"),
            (Key.Key_B, "Rooms of your server"),
        ):
            await hands.press(key, Modifier.ControlModifier)
            await until(lambda words=words: seen(shown, words), words)  # type: ignore[misc]
            await hands.press(Key.Key_Escape)
            await until(lambda words=words: not seen(shown, words), words)  # type: ignore[misc]


async def test_the_question_about_a_held_room_opens_from_its_chat() -> None:
    async with page("window-room", (1280, 800)) as shown:
        shell = shown.window.property("shell")
        shell.openConversation(fake_room_data.NIGHT)
        await until(lambda: seen(shown, "Nothing is sent until you have decided."))
        shell.chat.actOnRoom()
        await until(lambda: seen(shown, "It can be found by anybody"))


async def test_invitations_stand_above_other_requests() -> None:
    async with page("window-requests", (1280, 800)) as shown:
        card, stranger = seen(shown, "lighthouse@rooms.example"), seen(shown, "Petra")
        assert card is not None
        assert stranger is not None
        assert 0 < card.mapToScene(card.position()).y() < stranger.mapToScene(stranger.position()).y()


async def test_flt_040_a_crowd_is_listed_only_while_somebody_looks_at_it() -> None:
    async with page("window-room", (1280, 800)) as shown:
        shell = shown.window.property("shell")
        details = shell.property("roomsModel").details
        shell.closeDetails()
        shell.openConversation(fake_room_data.SAILING)
        await until(lambda: shell.chat.property("conversationId") == fake_room_data.SAILING)
        await shown.settle(4)
        assert details.room.conversation_id == fake_data.CREW

        shell.openDetails()
        await until(lambda: details.room.conversation_id == fake_room_data.SAILING)
        shell.openConversation(fake_data.CREW)
        await until(lambda: details.room.conversation_id == fake_data.CREW)
