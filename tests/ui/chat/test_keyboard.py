# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everyday things in the open window, without a mouse."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.hands import Hands, nameless
from tests.ui.kit import find, item, page, press, until
from ui.chat.chat import Chat
from ui.gallery import fake_data
from xmppclient.model import Direction, Message

Key = Qt.Key
PAINT = "paint left?. Enc"  # the end of what is said aloud, where no quote of it stands
PLAN = "harbour.example/plan. Enc"


class Person(Hands):
    """Somebody in the conversation with Ana."""

    @property
    def chat(self) -> Chat:
        view: QObject = self.shown.window.contentItem().childItems()[0]
        chat = view.property("chat")
        assert isinstance(chat, Chat)
        return chat

    def sees(self, text: str) -> QQuickItem | None:
        return find(self.shown.window.contentItem(), lambda i: i.isVisible() and i.property("text") == text)

    async def key(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            await press(self.shown, key)

    async def go_to(self, text: str) -> None:
        """Walk up the timeline to the message with this text."""
        listing = item(self.shown, "timelineList")
        listing.forceActiveFocus()
        for _ in range(40):
            await self.key(Key.Key_Up)
            row = listing.property("currentItem")
            if row is not None and text in str(row.property("spoken")):
                return
        raise AssertionError(f"no message says {text}")

    async def menu(self, text: str, choose: str) -> None:
        """Open the menu of a message and take a line of it."""
        await self.go_to(text)
        await self.key(Key.Key_Menu)
        await until(lambda: self.sees(choose))
        await self.shown.settle(3)
        for _ in range(20):
            await self.key(Key.Key_Down)
            focus = self.window.activeFocusItem()
            if focus is not None and focus.property("text") == choose:
                await self.key(Key.Key_Return)
                return
        raise AssertionError(f"the menu has no {choose}")


@pytest.fixture
async def person() -> AsyncIterator[Person]:
    async with page("chat-everyday", (900, 600)) as shown:
        shown.window.requestActivate()
        await until(shown.window.isActive)
        yield Person(shown)


def last(person: Person) -> Message:
    found = person.core.chats.history(fake_data.ANA).last()  # type: ignore[attr-defined]
    assert isinstance(found, Message)
    return found


async def test_a_message_is_answered(person: Person) -> None:
    await person.menu(PAINT, "Reply")
    await until(lambda: person.focused == "composerText")
    assert person.sees("Reply to Ana Sousa")
    await person.type("A little")
    await person.key(Key.Key_Return)
    await until(lambda: last(person).body == "A little")

    assert last(person).quote is not None
    assert last(person).reply_sender == "ana@harbour.example"


async def test_escape_gives_up_an_answer_before_anything_else(person: Person) -> None:
    await person.menu(PAINT, "Reply")
    await until(lambda: person.focused == "composerText")
    await person.key(Key.Key_Escape)
    await until(lambda: not person.sees("Reply to Ana Sousa"))


async def test_up_in_the_empty_field_changes_the_last_message(person: Person) -> None:
    item(person.shown, "composerText").forceActiveFocus()
    await person.key(Key.Key_Up)
    await until(lambda: person.sees("Edit your message"))
    assert person.look("composerText", "text") == "Half a bucket"
    await person.type("!")
    await person.key(Key.Key_Return)
    await until(lambda: last(person).edited)

    assert last(person).body == "Half a bucket!"
    assert person.look("composerText", "text") == ""


async def test_the_quick_row_reacts_with_the_arrow_keys(person: Person) -> None:
    await person.go_to(PAINT)
    await person.key(Key.Key_Menu)
    await until(lambda: person.sees("Reply"))
    await person.shown.settle(3)
    await person.key(Key.Key_Down, Key.Key_Right, Key.Key_Return)
    page_of = person.chat.timeline.property("model").messages
    await until(lambda: any(r.emojis == ("❤️",) for m in page_of() for r in m.reactions))


async def test_any_emoji_is_found_by_its_name_for_a_reaction(person: Person) -> None:
    await person.go_to(PAINT)
    await person.key(Key.Key_Menu)
    await until(lambda: person.sees("Reply"))
    await person.shown.settle(3)
    await person.key(Key.Key_Down, Key.Key_Left, *[Key.Key_Right] * 6, Key.Key_Return)
    await until(lambda: person.has("emojiSearch"))
    await person.shown.settle(5)
    await person.type("anchor")
    await until(lambda: person.sees("⚓"))
    await person.key(Key.Key_Return)
    page_of = person.chat.timeline.property("model").messages
    await until(lambda: any(r.emojis == ("⚓",) for m in page_of() for r in m.reactions))


async def test_an_emoji_goes_into_the_field(person: Person) -> None:
    item(person.shown, "composerText").forceActiveFocus()
    await person.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: person.has("emojiSearch"))
    await person.shown.settle(5)
    await person.type("rocket")
    await until(lambda: person.sees("🚀"))
    await person.key(Key.Key_Return)
    await until(lambda: person.look("composerText", "text") == "🚀")

    assert await person.core.settings.get("recent_emoji") == "🚀"


async def test_a_spoiler_is_uncovered_with_the_space_key(person: Person) -> None:
    await person.go_to("What we bought")
    row = item(person.shown, "timelineList").property("currentItem")
    assert row.property("covered")
    await person.key(Key.Key_Space)
    await until(lambda: not item(person.shown, "timelineList").property("currentItem").property("covered"))


async def test_chips_and_quotes_of_the_current_message_are_reached_with_tab(person: Person) -> None:
    await person.go_to(PLAN)
    names: list[str] = []
    for _ in range(6):
        await person.key(Key.Key_Tab)
        focus = person.window.activeFocusItem()
        names.append(str(focus.property("text") or type(focus).__name__) if focus else "")
        if focus is not None and "Reactions" in str(focus.parentItem().metaObject().className()):
            break
    else:
        raise AssertionError(f"only {names}")
    await person.key(Key.Key_Space)
    reacted = person.chat.timeline.property("model").messages
    await until(lambda: any(r.emojis == ("🎉",) for m in reacted() for r in m.reactions))


async def test_deleting_asks_and_enter_on_the_question_deletes_nothing(person: Person) -> None:
    await person.go_to(PAINT)
    await person.key(Key.Key_Delete)
    await until(lambda: person.sees("Delete for me?"))
    await person.shown.settle(5)
    await person.key(Key.Key_Return)  # Cancel has the keyboard
    await until(lambda: not person.chat.questions.property("open"))

    found = person.chat.timeline.property("model").messages()
    assert any("paint left" in message.body for message in found)


async def test_the_menu_of_the_chat_opens_its_sheets(person: Person) -> None:
    button = item(person.shown, "chatMenu")
    button.forceActiveFocus()
    await person.key(Key.Key_Space)
    await until(lambda: person.sees("Check this chat…"))
    await person.shown.settle(3)
    await person.key(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    await until(lambda: person.sees("Missing messages were found and stored"))
    await person.key(Key.Key_Return)
    await until(lambda: not person.sees("Missing messages were found and stored"))


async def test_the_pinned_bar_is_pressed(person: Person) -> None:
    bar = find(
        person.shown.window.contentItem(), lambda i: str(i.property("text")).startswith("Pinned message: ")
    )
    assert bar is not None
    bar.forceActiveFocus()
    await person.key(Key.Key_Space)
    listing = item(person.shown, "timelineList")
    await until(
        lambda: (row := listing.property("currentItem")) and "the plan" in str(row.property("spoken"))
    )


PAGES = (
    "everyday", "chat-reply", "chat-spoiler", "chat-info", "chat-forward", "chat-auto-delete",
    "chat-gap-trouble", "search-narrowed", "archive",
)  # fmt: skip


@pytest.mark.parametrize("name", PAGES)
async def test_everything_that_can_be_used_has_a_name(name: str) -> None:
    async with page(name, (900, 600)) as shown:
        assert nameless(shown) == []


async def test_own_messages_only_are_offered_for_deletion_everywhere(person: Person) -> None:
    await person.go_to(PAINT)
    await person.key(Key.Key_Menu)
    await until(lambda: person.sees("Delete for me…"))
    theirs = person.chat.timeline.message(
        int(item(person.shown, "timelineList").property("currentItem").property("messageId"))
    )

    assert theirs is not None
    assert theirs.direction is Direction.IN
    assert person.sees("Delete for everyone…") is None
