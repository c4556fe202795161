# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from tests.ui.hands import Hands, nameless
from tests.ui.kit import accessible_tree, find, item, page, until
from ui.gallery.fake_core import PASSPHRASE
from ui.gallery.fake_routes import INVITATION, ONION
from ui.gallery.fake_server import LETTERS
from ui.gallery.pages.entry import LONG_ENOUGH, PAGES
from ui.gallery.show import Shown
from xmppclient.sharing import to_link


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


async def test_the_route_is_chosen_without_a_mouse() -> None:
    async with page("first-run") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        await hands.type("nora@example.org")
        await hands.press(Qt.Key.Key_Return)
        await hands.type("hidden")
        for _ in range(4):  # the eye, then direct, Tor, a proxy
            await hands.press(Qt.Key.Key_Tab)
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        await hands.tab_to("proxy")
        await hands.type("10.0.0.1:1080")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: entry.step == "protect")

        assert entry.account_form.way_model.route.text == "socks5://10.0.0.1:1080"


async def test_rare_routes_are_out_of_sight_until_one_wants_more() -> None:
    async with page("first-run") as shown:
        hands = Hands(shown)
        before = len(route_names(shown))
        await hands.click("moreRoutes")
        await shown.settle()

        assert (before, len(route_names(shown))) == (3, 5)
        assert not hands.has("moreRoutes")


async def test_who_sees_the_address_is_said_beside_the_route() -> None:
    async with page("first-run-tor") as shown:
        assert "does not see your internet address" in Hands(shown).look("routeSeen", "text")


async def test_waiting_for_tor_shows_how_far_it_is_and_can_be_cancelled() -> None:
    async with page("first-run-tor-starting") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        assert hands.look("torProgress", "text") == "Connecting to the Tor network: 45 %"
        await hands.tab_to("cancel")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: entry.step == "address")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
async def test_return_and_escape_do_not_connect_at_a_strange_certificate(key: Qt.Key) -> None:
    async with page("first-run-other-certificate") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        assert hands.focused == "refuseCertificate"
        await hands.press(key)
        await until(lambda: not entry.account_form.way_model.certificate.open)

        assert entry.step == "address"
        assert entry.account_form.way_model.pin == ""


async def test_accepting_a_certificate_is_never_one_key_away() -> None:
    async with page("first-run-other-certificate") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        await hands.tab_to("considerCertificate")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        assert entry.account_form.way_model.pin == ""
        assert hands.focused == "refuseCertificate"

        await hands.tab_to("acceptCertificate")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: entry.account_form.way_model.pin)


async def test_an_invitation_is_read_and_taken_without_a_mouse() -> None:
    async with page("first-run") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        await hands.tab_to("haveInvitation")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        await hands.type(to_link(INVITATION))
        await hands.tab_to("acceptInvitation")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: entry.step == "register")
        await shown.settle()

        assert hands.look("newServer", "text") == ONION
        assert hands.has("invited")


async def test_the_line_leads_to_the_certificate() -> None:
    async with page("window-certificate", (1280, 800)) as shown:
        hands = Hands(shown)
        await hands.click("showCertificate")
        await until(lambda: hands.has("refuseCertificate"))
        assert nameless(shown) == []


async def test_the_line_leads_to_what_is_new_about_a_certificate() -> None:
    async with page("window-certificate-news", (1280, 800)) as shown:
        hands, core = Hands(shown), shown.stage.core
        await hands.click("showCertificate")
        await until(lambda: hands.has("noteCertificate"))
        await hands.click("noteCertificate")
        await until(lambda: core.accounts.noted)
        await shown.settle()

        assert not hands.has("showCertificate")


async def test_a_weaker_login_is_asked_about_in_the_line() -> None:
    async with page("window-binding", (1280, 800)) as shown:
        hands = Hands(shown)
        await hands.click("logInAnyway")
        await shown.settle()
        names = [node.text(QAccessible.Text.Name) for node in accessible_tree(shown.window)]

        assert "The operator changed this: log in" in names


def route_names(shown: Shown) -> list[str]:
    """The routes one can choose, as they are heard."""
    choice = item(shown, "route")
    return [
        node.text(QAccessible.Text.Name)
        for node in accessible_tree(choice)
        if node.role() is QAccessible.Role.RadioButton
    ]


async def test_nobody_accepts_a_certificate_without_having_seen_all_of_it() -> None:
    async with page("first-run-other-certificate", (640, 400)) as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        trouble = entry.account_form.way_model.certificate
        await until(lambda: hands.look("refuseCertificate", "activeFocus"))  # the sheet is all there
        await hands.tab_to("readOn")
        while hands.has("readOn"):
            await hands.press(Qt.Key.Key_Return)
            assert not trouble.considering
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()

        assert trouble.considering
        assert hands.has("readOn"), "the warning is read from its beginning"


async def test_bridges_are_offered_with_tor_only_and_need_no_mouse() -> None:
    async with page("first-run") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        assert not hands.has("useBridges")
        entry.account_form.way_model.route.choose("tor")
        await shown.settle()
        await hands.tab_to("useBridges")
        await hands.press(Qt.Key.Key_Return)
        await hands.type("obfs4 192.0.2.7:443 cert=x")
        await shown.settle()

        assert entry.account_form.way_model.bridges_model.given
        assert "Tor of this program" in hands.look("bridged", "text")
        assert not hands.has("useBridges")
        entry.account_form.way_model.route.choose("direct")
        await shown.settle()
        assert not hands.has("bridges")


async def test_a_screen_that_waits_for_tor_says_so_and_the_way_back_keeps_the_bridges() -> None:
    async with page("first-run-bridges-starting") as shown:
        hands, entry = Hands(shown), shown.window.contentItem().childItems()[0].property("entry")
        assert hands.has("torProgress")
        assert "try others" in hands.look("blocked", "text")
        await hands.press(Qt.Key.Key_Escape)
        await until(lambda: entry.step == "address")
        await shown.settle()

        assert hands.look("bridges", "text").startswith("obfs4")


@pytest.mark.parametrize("name", ["first-run-working", "first-run-tor-starting"])
async def test_a_store_that_is_there_is_not_made_any_more(name: str) -> None:
    async with page(name) as shown:
        heard = [node.text(QAccessible.Text.Name) for node in accessible_tree(shown.window)]
        assert "Logging in" in heard
        assert not any("encrypted store" in text for text in heard)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
async def test_the_eye_of_a_password_covers_nothing_that_is_typed(direction: Qt.LayoutDirection) -> None:
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(direction)
    try:
        async with page("first-run") as shown:
            eye = find(item(shown, "password"), lambda inner: inner.property("iconName") == "eye")
            assert eye is not None
            box = eye.parentItem()
            left, right = box.property("leftPadding"), box.width() - box.property("rightPadding")

            assert eye.x() + eye.width() <= left or eye.x() >= right
    finally:
        QGuiApplication.setLayoutDirection(before)
