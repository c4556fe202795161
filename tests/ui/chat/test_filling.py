# SPDX-License-Identifier: AGPL-3.0-or-later
"""Gaps of the archive in a timeline, and what is pinned."""

from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.chat.timeline import Timeline
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.models.message_roles import Role
from ui.models.messages import MessageListModel
from ui.tasks import UiTasks
from xmppclient.errors import NotConnected
from xmppclient.model import Conversation, ConversationId


class Bench:
    def __init__(self, core: FakeCore, tasks: UiTasks) -> None:
        self.core = core
        self.timeline = Timeline(core, tasks)
        self.fills: list[int] = []
        self.trouble: Exception | None = None
        self._fill = core.chats.fill
        core.chats.fill = self._count  # type: ignore[method-assign]

    async def _count(self, conversation_id: ConversationId, gap_id: int) -> int:
        self.fills.append(gap_id)
        if self.trouble is not None:
            raise self.trouble
        return await self._fill(conversation_id, gap_id)

    async def show(self) -> Conversation:
        conversation = await self.core.chats.get(fake_data.ANA)
        await self.timeline.show(conversation)
        await until(lambda: self.gaps())
        return conversation

    @property
    def model(self) -> MessageListModel:
        model = self.timeline.property("model")
        assert isinstance(model, MessageListModel)
        return model

    def come_to_gap(self) -> int:
        """Scroll to where messages are missing; how many are here then."""
        for row in self.gaps():
            self.timeline.look(row, row)
        return self.model.rowCount()

    def gaps(self) -> dict[int, dict[str, object]]:
        """Rows with a gap above them, and what it says."""
        rows = range(self.model.rowCount())
        found = {row: self.model.data(self.model.index(row), Role.GAP) for row in rows}
        return {row: gap for row, gap in found.items() if gap}


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Bench(core, tasks)


async def test_a_gap_is_a_row_and_is_not_read_before_one_comes_there(bench: Bench) -> None:
    await bench.show()
    ((row, gap),) = bench.gaps().items()
    bench.timeline.look(0, row - 1)

    assert "may be on the server only" in str(gap["text"])
    assert bench.fills == []


async def test_a_gap_fills_when_one_comes_to_it_until_nothing_is_missing(bench: Bench) -> None:
    await bench.show()
    before = bench.model.rowCount()
    await until(lambda: bench.come_to_gap() == before + 30)

    assert 1 < len(bench.fills) < 5
    assert bench.timeline.property("fresh") == 0, "what the archive brings late is not new"


async def test_a_gap_that_cannot_be_filled_says_why_and_waits_to_be_asked(bench: Bench) -> None:
    bench.trouble = NotConnected()
    await bench.show()
    (row,) = bench.gaps()
    rows = bench.model.rowCount()
    for _ in range(3):
        bench.timeline.look(row, row)
    await until(lambda: bench.gaps()[row]["error"])
    bench.timeline.look(row, row)
    assert len(bench.fills) == 1
    assert bench.gaps()[row]["filling"] is False

    bench.trouble = None
    bench.timeline.fill(bench.fills[0])
    await until(lambda: bench.model.rowCount() > rows)
    assert bench.fills[0] == bench.fills[1]


async def test_a_gap_of_an_empty_conversation_is_shown(bench: Bench) -> None:
    await bench.show()
    await bench.core.chats.clear(fake_data.ANA)
    await until(lambda: bench.timeline.property("empty"))
    await until(lambda: bench.timeline.property("gap"))

    assert bench.model.rowCount() == 0


async def test_the_bar_goes_through_what_is_pinned(bench: Bench) -> None:
    await bench.show()
    pins, wanted = bench.timeline.pins, list[int]()
    pins.wanted.connect(wanted.append)
    last = bench.core.chats.history(fake_data.ANA).last()
    assert last is not None
    await bench.core.chats.pin(last.id, True)
    await until(lambda: pins.property("count") == 2)
    assert pins.property("title") == "Pinned message 1 of 2"
    pins.choose()
    pins.choose()
    pins.choose()

    assert wanted[0] == wanted[2] == last.id
    assert wanted[1] != last.id
    assert pins.property("title") == "Pinned message 2 of 2"


async def test_a_pinned_message_that_is_deleted_leaves_the_bar(bench: Bench) -> None:
    await bench.show()
    await until(lambda: bench.timeline.pins.property("count") == 1)
    (pinned,) = await bench.core.chats.pinned(fake_data.ANA)
    await bench.core.chats.delete(pinned.id)
    await until(lambda: bench.timeline.pins.property("count") == 0)


async def test_a_quoted_message_is_jumped_to(bench: Bench) -> None:
    await bench.show()
    rows: list[int] = []
    bench.timeline.revealed.connect(rows.append)
    first = bench.core.chats.history(fake_data.ANA).at(0)
    bench.timeline.jump(first.id)
    await until(lambda: rows)

    assert bench.model.data(bench.model.index(rows[0]), Role.MESSAGE_ID) == first.id


async def test_a_spoiler_is_uncovered_and_covered_again(bench: Bench) -> None:
    await bench.show()
    row, message = next((n, m) for n, m in enumerate(bench.model.messages()) if m.spoiler)
    for covered in (False, True):
        bench.timeline.uncover(message.id)
        assert bench.model.data(bench.model.index(row), Role.COVERED) is covered
