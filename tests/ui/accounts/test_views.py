# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import Hands, nameless
from tests.ui.kit import page, until
from ui.gallery.fake_core import PASSPHRASE
from ui.gallery.fake_server import LETTERS
from ui.gallery.pages.entry import LONG_ENOUGH, PAGES


@pytest.mark.parametrize("name", [entry.name for entry in PAGES])
async def test_everything_one_can_use_has_a_name_for_the_ear(name: str) -> None:
    async with page(name) as shown:
        assert nameless(shown) == []


async def test_one_types_the_passphrase_at_once_and_return_unlocks() -> None:
    async with page("unlock") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        await hands.type(PASSPHRASE)
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: entry.step == "done")


async def test_a_wrong_passphrase_is_marked_for_typing_over() -> None:
    async with page("unlock") as shown:
        hands = Hands(shown)
        await hands.type("nope")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.look("passphrase", "error"))
        await shown.settle()

        assert hands.window.activeFocusItem().property("selectedText")
        assert hands.look("unlock", "enabled")


async def test_what_is_typed_is_hidden_until_one_wants_to_see_it() -> None:
    async with page("unlock") as shown:
        hands = Hands(shown)
        await hands.type("secret")
        field = hands.window.activeFocusItem()
        assert "secret" not in field.property("displayText")
        await hands.press(Qt.Key.Key_Tab)
        await hands.press(Qt.Key.Key_Space)

        assert field.property("displayText") == "secret"


async def test_the_first_run_needs_no_mouse() -> None:
    async with page("first-run") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        await hands.type("nora@example.org")
        await hands.press(Qt.Key.Key_Return)
        await hands.type("hidden")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: entry.step == "protect")
        await shown.settle()
        await hands.type(LONG_ENOUGH)
        await hands.press(Qt.Key.Key_Return)
        await hands.type(LONG_ENOUGH)
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: entry.step == "done")


async def test_what_few_people_need_is_out_of_sight() -> None:
    async with page("first-run") as shown:
        hands = Hands(shown)
        assert not hands.has("server")
        await hands.click("advanced")
        await shown.settle()

        assert hands.has("server")
        assert hands.has("caFile")


async def test_trouble_in_the_hidden_part_brings_it_into_sight() -> None:
    async with page("first-run-advanced") as shown:
        assert Hands(shown).look("server", "error")


async def test_tab_reaches_every_field_and_the_button() -> None:
    async with page("first-run") as shown:
        hands = Hands(shown)
        for name in ("address", "password", "advanced", "next"):
            await hands.tab_to(name)


async def test_an_attempt_is_cancelled_with_escape() -> None:
    async with page("first-run-working") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        await hands.tab_to("cancel")
        await hands.press(Qt.Key.Key_Escape)
        await until(lambda: entry.step == "address")


async def test_a_second_window_says_who_has_the_store() -> None:
    async with page("unlock-in-use") as shown:
        entry = shown.window.contentItem().childItems()[0].property("entry")

        assert "process 4711" in entry.unlock_form.blocked


async def test_the_connection_line_offers_to_try_now() -> None:
    async with page("window-waiting", (1280, 800)) as shown:
        hands = Hands(shown)
        await hands.click("retry")
        await until(lambda: not hands.has("retry"))


async def test_no_line_is_drawn_while_all_is_well() -> None:
    async with page("window", (1280, 800)) as shown:
        assert not Hands(shown).has("retry")


async def test_a_new_address_needs_no_mouse() -> None:
    async with page("first-run") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        await hands.tab_to("needAddress")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        await hands.tab_to("newServer")
        await hands.type("example.org")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.has("username"))
        for name, text in (("username", "zoe"), ("password", "pw"), ("ocr", LETTERS)):
            await hands.tab_to(name)
            await hands.type(text)
        await hands.tab_to("next")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: entry.step == "protect")


async def test_what_a_server_has_on_a_page_is_said_and_not_fetched() -> None:
    async with page("register-elsewhere") as shown:
        assert "https://example.org/join" in Hands(shown).look("page", "text")
