# SPDX-License-Identifier: AGPL-3.0-or-later
from PySide6.QtCore import Qt

from tests.ui.hands import Hands
from tests.ui.kit import page, until
from ui.gallery.fake_core import PASSPHRASE
from ui.gallery.pages.entry import LONG_ENOUGH


async def test_the_passphrase_is_changed_without_a_mouse() -> None:
    async with page("settings") as shown:
        hands = Hands(shown)
        await hands.tab_to("changePassphrase", 80)
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        for text in (PASSPHRASE, LONG_ENOUGH, LONG_ENOUGH):
            await hands.type(text)
            await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("old"))

        assert shown.stage.core.profile.passphrase == LONG_ENOUGH


async def test_an_account_is_added_without_a_mouse() -> None:
    async with page("settings") as shown:
        hands = Hands(shown)
        await hands.tab_to("addAccount")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        await hands.type("third@c.test")
        await hands.press(Qt.Key.Key_Return)
        await hands.type("secret")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("address"))

        assert len(await shown.stage.core.accounts.list()) == 3


async def test_what_was_typed_is_gone_when_the_sheet_is_closed() -> None:
    async with page("settings") as shown:
        hands = Hands(shown)
        await hands.click("addAccount")
        await shown.settle()
        await hands.type("third@c.test")
        await hands.press(Qt.Key.Key_Escape)
        await shown.settle()
        await hands.click("addAccount")
        await shown.settle()

        assert hands.look("address", "text") == ""


async def test_the_theme_is_chosen_and_shown_at_once() -> None:
    async with page("settings") as shown:
        before = shown.grab().pixel(5, 300)
        shown.stage.appearance.setScheme("dark")
        await shown.settle()

        assert shown.grab().pixel(5, 300) != before
        assert await shown.stage.core.settings.get("theme") == "dark"
