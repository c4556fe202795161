# SPDX-License-Identifier: AGPL-3.0-or-later
from PySide6.QtCore import Qt

from tests.ui.hands import Hands
from tests.ui.kit import find, page


async def test_a_private_server_does_not_ask_whom_it_reaches() -> None:
    async with page("host-off") as shown:
        hands = Hands(shown)
        assert hands.has("federation")
        assert hands.has("federationWords")
        await hands.tab_to("private")
        await hands.press(Qt.Key.Key_Space)
        await shown.settle()

        assert not hands.has("federation")
        assert not hands.has("federationWords")


async def test_a_connection_that_failed_says_why_beside_it() -> None:
    async with page("connections") as shown:
        told = find(shown.window.contentItem(), lambda one: one.objectName() == "why" and one.isVisible())
        assert told is not None
        assert "does not answer" in told.property("text")
