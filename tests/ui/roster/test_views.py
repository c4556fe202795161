# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import Hands, nameless
from tests.ui.kit import page, until
from ui.gallery.pages import people, settings

PAGES = people.PAGES + settings.PAGES


@pytest.mark.parametrize("name", [entry.name for entry in PAGES])
async def test_everything_one_can_use_has_a_name_for_the_ear(name: str) -> None:
    async with page(name) as shown:
        assert nameless(shown) == []


async def test_somebody_is_added_without_a_mouse() -> None:
    async with page("contacts") as shown:
        hands = Hands(shown)
        await hands.tab_to("add")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        assert hands.focused == "contactAddress"
        await hands.type("zoe@z.test")
        await hands.press(Qt.Key.Key_Return)
        await hands.type("Zoe")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("contactAddress"))

        assert "zoe@z.test" in [contact.jid for contact in await shown.stage.core.contacts.list(1)]  # type: ignore[arg-type]


async def test_a_wrong_address_is_said_in_the_sheet_and_it_stays_open() -> None:
    async with page("contacts") as shown:
        hands = Hands(shown)
        await hands.click("add")
        await shown.settle()
        await hands.type("zoe")
        await hands.press(Qt.Key.Key_Return)
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.look("contactAddress", "error"))


async def test_blocking_waits_for_the_answer_and_escape_is_a_no() -> None:
    async with page("requests-blocking") as shown:
        hands = Hands(shown)
        assert hands.has("blockNow")
        await hands.press(Qt.Key.Key_Escape)
        await until(lambda: not hands.has("blockNow"))

        assert shown.stage.core.contacts.done == []


async def test_somebody_is_blocked_by_typing_the_address() -> None:
    async with page("blocked") as shown:
        hands = Hands(shown)
        await hands.tab_to("toBlock")
        await hands.type("noise.example")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.look("toBlock", "text") == "")

        assert "noise.example" in await shown.stage.core.contacts.blocked(1)  # type: ignore[arg-type]


async def test_somebody_is_unblocked_without_a_mouse() -> None:
    async with page("blocked") as shown:
        hands = Hands(shown)
        await hands.tab_to("unblock")
        await hands.press(Qt.Key.Key_Space)
        await until(lambda: shown.stage.core.contacts.freed)


async def test_a_request_is_accepted_without_a_mouse() -> None:
    async with page("requests") as shown:
        hands = Hands(shown)
        await hands.tab_to("accept")
        await hands.press(Qt.Key.Key_Space)
        await until(lambda: shown.stage.core.contacts.done)
