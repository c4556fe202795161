# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import Hands, nameless
from tests.ui.kit import page, until
from ui.gallery.fake_core import PASSPHRASE
from ui.gallery.fake_routes import LOGIN
from ui.gallery.pages.entry import LONG_ENOUGH
from xmppclient.api import NewAccount
from xmppclient.model import Account
from xmppclient.route import TorState, TorStatus
from xmppclient.sharing import to_link


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


async def test_a_weaker_route_is_chosen_and_asked_about_without_a_mouse() -> None:
    async with page("account-weaker") as shown:
        hands = Hands(shown)
        assert hands.has("weaker")
        await hands.tab_to("applyRoute")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()

        assert (await shown.stage.core.accounts.list())[0].route == "tor", "nobody agreed yet"


async def test_an_address_is_added_without_a_mouse() -> None:
    async with page("account-tor") as shown:
        hands = Hands(shown)
        await hands.tab_to("addAddress")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        await hands.type("other.test:443")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("place"))

        assert (await shown.stage.core.accounts.list())[0].connect[-1] == "other.test:443"


async def test_addresses_are_moved_and_removed_by_keys() -> None:
    async with page("account-tor") as shown:
        hands, accounts = Hands(shown), shown.stage.core.accounts
        first, second, third = (await accounts.list())[0].connect
        await hands.tab_to("later0")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        assert (await accounts.list())[0].connect == (second, first, third)

        await hands.tab_to("remove2")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        assert (await accounts.list())[0].connect == (second, first)


async def test_the_key_of_an_onion_is_hidden_as_it_is_typed() -> None:
    async with page("account-tor") as shown:
        hands = Hands(shown)
        await hands.tab_to("accountOnionKey", 60)
        await hands.type("SECRET")

        assert "SECRET" not in hands.window.activeFocusItem().property("displayText")
        assert hands.has("applyOnionKey")


@pytest.mark.parametrize(
    "name", ["account-tor", "account-weaker", "account-news", "account-binding", "account-certificate"]
)
async def test_everything_about_the_way_has_a_name_for_the_ear(name: str) -> None:
    async with page(name) as shown:
        assert nameless(shown) == []


async def test_an_invitation_opens_the_form_it_is_for() -> None:
    async with page("settings") as shown:
        hands = Hands(shown)
        await hands.click("useInvitation")
        await shown.settle()
        await hands.type(to_link(LOGIN))
        await shown.settle()
        await hands.click("acceptInvitation")
        await until(lambda: hands.has("login") and not hands.has("acceptInvitation"))

        assert hands.has("invited")


async def test_another_account_that_waits_for_tor_says_how_far_it_is() -> None:
    async def wait(new: NewAccount) -> Account:
        await asyncio.sleep(60)
        raise AssertionError

    async with page("settings") as shown:
        hands, core = Hands(shown), shown.stage.core
        core.accounts.add = wait  # type: ignore[method-assign]
        await hands.click("addAccount")
        await shown.settle()
        await hands.type("third@c.test")
        await hands.press(Qt.Key.Key_Return)
        await hands.type("secret")
        await hands.press(Qt.Key.Key_Return)
        core.routes.become(TorStatus(TorState.CONNECTING, 45))
        await until(lambda: hands.has("torProgress"))
        core.routes.become(TorStatus(TorState.READY, 100))
        await until(lambda: not hands.has("torProgress"))
