# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import Qt

from tests.ui.hands import Hands
from tests.ui.kit import page, tasks_of, until
from ui.errors import reason_words
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.repair.repair import RepairViewModel
from ui.repair.rows import TRIED, RepairRow
from xmppclient.errors import NotConnected
from xmppclient.services.repair import Step


class Desk:
    def __init__(self, core: FakeCore, model: RepairViewModel) -> None:
        self.core, self.model = core, model

    def row(self, why: str) -> RepairRow:
        found: RepairRow = next(row for row in self.model.lines.rows if row.why == reason_words(why))
        return found

    async def settled(self) -> None:
        await until(lambda: not self.model.busy)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        model = RepairViewModel(core, tasks)
        await model.load()
        yield Desk(core, model)


async def test_every_line_says_who_when_why_and_what_was_tried(desk: Desk) -> None:
    row = desk.row("tampered")

    assert (row.name, row.tried, row.can_renew) == ("Ana Sousa", "Nothing was tried yet.", False)
    assert row.when
    assert row.why in row.spoken


async def test_a_message_that_can_be_read_now_leaves_the_desk(desk: Desk) -> None:
    row = desk.row("broken_session")
    desk.model.renew(row.message_id)
    await until(lambda: "Renewed" in desk.model.lines.find(row.message_id).tried)
    desk.model.tryAgain(row.message_id)
    await until(lambda: desk.model.lines.find(row.message_id) is None)

    assert desk.model.said == "It can be read now."


async def test_a_message_that_stays_unreadable_stays_and_counts_the_tries(desk: Desk) -> None:
    row = desk.row("tampered")
    desk.model.tryAgain(row.message_id)
    await until(lambda: "Tried to read it again" in desk.row("tampered").tried)
    assert desk.model.tone == "warning"
    await desk.settled()
    desk.model.askAgain(row.message_id)
    await until(lambda: "2 tries so far" in desk.row("tampered").tried)


async def test_without_a_connection_the_desk_says_so(desk: Desk) -> None:
    desk.core.repair.fail_with = NotConnected()
    desk.model.renew(desk.row("broken_session").message_id)
    await until(lambda: desk.model.said)

    assert desk.model.tone == "danger"
    assert not desk.model.busy


async def test_one_cure_at_a_time(desk: Desk) -> None:
    desk.model.askAgain(desk.row("tampered").message_id)
    desk.model.askAgain(desk.row("tampered").message_id)
    await desk.settled()

    assert len(desk.core.repair.done) == 1


async def test_a_line_leads_to_its_chat(desk: Desk) -> None:
    wanted: list[int] = []
    desk.model.wanted.connect(wanted.append)
    desk.model.openChat(desk.row("tampered").conversation_id)

    assert wanted == [fake_data.ANA]


def test_every_step_of_the_core_has_words() -> None:
    assert {step.value for step in Step} == set(TRIED)


async def test_a_message_is_asked_for_again_without_a_mouse() -> None:
    async with page("repair") as shown:
        hands = Hands(shown)
        await hands.tab_to("ask")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: shown.stage.core.repair.done)
        await shown.settle()

        assert hands.has("said")


async def test_the_desk_is_reached_from_the_settings_and_left_with_escape() -> None:
    async with page("settings") as shown:
        hands = Hands(shown)
        await hands.tab_to("openRepair")
        await hands.press(Qt.Key.Key_Return)
        await until(lambda: hands.has("retry"))
        await hands.press(Qt.Key.Key_Escape)
        await until(lambda: not hands.has("retry"))
