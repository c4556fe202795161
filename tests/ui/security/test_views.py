# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import Hands, nameless
from tests.ui.kit import page, until
from ui.gallery import fake_data
from ui.gallery.pages.security import PAGES
from xmppclient.model import Address, Policy, Trust

JONAS = Address("jonas@conversations.example")


@pytest.mark.parametrize("name", [entry.name for entry in PAGES])
async def test_everything_one_can_use_has_a_name_for_the_ear(name: str) -> None:
    async with page(name, (1280, 800)) as shown:
        assert nameless(shown) == []


async def test_a_device_is_verified_without_a_mouse() -> None:
    async with page("details-undecided") as shown:
        hands = Hands(shown)
        await hands.tab_to("verify")
        await hands.press(Qt.Key.Key_Return)
        await shown.settle()
        await hands.tab_to("match")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: not hands.has("match"))
        devices = await shown.stage.core.devices.list(fake_data.FIRST, JONAS)

        assert [device.trust for device in devices if device.device_id == 302] == [Trust.VERIFIED]
        assert hands.has("undo")


async def test_a_fingerprint_that_differs_is_not_trusted() -> None:
    async with page("details-undecided") as shown:
        hands = Hands(shown)
        await hands.click("verify")
        await shown.settle()
        await hands.click("differ")
        await until(lambda: not hands.has("differ"))
        devices = await shown.stage.core.devices.list(fake_data.FIRST, JONAS)

        assert [device.trust for device in devices if device.device_id == 302] == [Trust.DISTRUSTED]


async def test_a_new_device_of_ones_own_is_said_in_red() -> None:
    async with page("details") as shown:
        hands = Hands(shown)

        assert hands.look("ownWaiting", "kind") == "danger"


async def test_a_chat_that_is_not_encrypted_says_so_and_offers_to_encrypt() -> None:
    async with page("details-plain") as shown:
        hands = Hands(shown)
        assert hands.look("plain", "kind") == "danger"
        hands.item("plain").acted.emit()  # type: ignore[attr-defined]
        await until(lambda: not hands.has("plain"))

        assert (await shown.stage.core.chats.get(fake_data.BOT)).policy is Policy.OMEMO


async def test_the_switch_goes_back_when_the_answer_is_no() -> None:
    async with page("details") as shown:
        hands = Hands(shown)
        await hands.tab_to("encrypted")
        await hands.press(Qt.Key.Key_Space)
        await shown.settle()
        await hands.press(Qt.Key.Key_Escape)
        await shown.settle()

        assert hands.look("encrypted", "checked") is True
        assert (await shown.stage.core.chats.get(fake_data.LEILA)).policy is Policy.OMEMO
