# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex

from tests.ui.kit import tasks_of, until
from tests.ui.models.people import Everybody
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_history import History, endless
from ui.models.gaps import Gaps
from ui.models.message_roles import Role
from ui.models.messages import LONGEST, PAGE, MessageListModel
from ui.tasks import UiTasks
from xmppclient.errors import UnknownMessage
from xmppclient.model import ConversationId, DeliveryState, Direction, Gap, Message, MessageId

CHAT = ConversationId(1)
ROOT = QModelIndex()
NEWEST = fake_data.today_at(12, 0)


class Bench:
    """A model over a history of any length."""

    def __init__(self, tasks: UiTasks, count: int) -> None:
        rule = endless(CHAT, fake_data.ME, fake_data.ME, NEWEST, count)
        self.history = History(CHAT, count, rule)
        self.gate = asyncio.Event()
        self.gate.set()
        self.model = MessageListModel(self, Everybody(), tasks)

    async def older(self, before: Message | None, limit: int) -> tuple[Message, ...]:
        await self._pass()
        return self.history.page(before, limit)

    async def newer(self, after: Message, limit: int) -> tuple[Message, ...]:
        await self._pass()
        return self.history.after(after, limit)

    async def around(self, message_id: MessageId, limit: int) -> tuple[Message, ...]:
        await self._pass()
        message = self.history.get(message_id)
        if message is None:
            raise UnknownMessage(str(message_id))
        return self.history.around(message, limit)

    async def _pass(self) -> None:
        await self.gate.wait()
        await asyncio.sleep(0)

    def arrive(self, minutes: float = 1, body: str = "new") -> Message:
        last = self.history.at(len(self.history) - 1)
        message = replace(last, body=body, time=NEWEST + timedelta(minutes=minutes), direction=Direction.IN)
        message = self.history.add(message)
        self.model.add(message)
        return message

    async def fetch(self) -> None:
        self.model.fetchMore(ROOT)
        await until(lambda: not self.model.loading)

    def ids(self) -> list[int]:
        rows = range(self.model.rowCount())
        return [self.model.data(self.model.index(row), Role.MESSAGE_ID) for row in rows]

    def numbers(self) -> list[int]:
        return [number - self.history.id_of(0) for number in self.ids()]

    def is_gapless(self) -> bool:
        numbers = self.numbers()
        return numbers == list(range(numbers[0], numbers[0] - len(numbers), -1))


@pytest.fixture
async def tasks() -> AsyncIterator[UiTasks]:
    async with tasks_of(FakeCore(empty=True)) as tasks:
        yield tasks


async def test_a_model_keeps_the_rules_of_qt(tasks: UiTasks, qtmodeltester: object) -> None:
    bench = Bench(tasks, 120)
    await bench.model.start()

    qtmodeltester.check(bench.model)  # type: ignore[attr-defined]


async def test_pages_come_newest_first_until_the_history_ends(tasks: UiTasks) -> None:
    bench = Bench(tasks, 120)
    await bench.model.start()
    assert bench.numbers() == list(range(119, 69, -1))

    await bench.fetch()
    assert bench.model.canFetchMore(ROOT)
    await bench.fetch()

    assert bench.numbers() == list(range(119, -1, -1))
    assert not bench.model.canFetchMore(ROOT)


async def test_one_page_is_fetched_at_a_time(tasks: UiTasks) -> None:
    bench = Bench(tasks, 500)
    await bench.model.start()
    bench.history.reads = 0

    for _ in range(5):
        bench.model.fetchMore(ROOT)
    await until(lambda: not bench.model.loading)

    assert bench.history.reads == 1


async def test_news_is_inserted_in_one_batch(tasks: UiTasks) -> None:
    bench = Bench(tasks, 10)
    await bench.model.start()
    inserts: list[tuple[int, int]] = []
    bench.model.rowsInserted.connect(lambda parent, first, last: inserts.append((first, last)))

    for number in range(100):
        bench.arrive(number)
    assert inserts == []
    await until(lambda: inserts)

    assert inserts == [(0, 99)]
    assert bench.numbers() == list(range(109, -1, -1))


async def test_a_message_seen_twice_is_one_row(tasks: UiTasks) -> None:
    bench = Bench(tasks, 3)
    await bench.model.start()
    message = bench.arrive()
    bench.model.flush()
    bench.model.add(message)
    bench.model.flush()

    assert bench.model.rowCount() == 4


async def test_late_history_finds_its_place_between_others(tasks: UiTasks) -> None:
    bench = Bench(tasks, 10)
    await bench.model.start()
    old = bench.history.at(5)
    late = [replace(old, id=MessageId(9000 + n), time=old.time + timedelta(seconds=n + 1)) for n in range(2)]
    for message in late:
        bench.model.add(message)
    bench.model.flush()

    assert bench.ids()[3:7] == [bench.history.id_of(6), 9001, 9000, bench.history.id_of(5)]


async def test_history_older_than_the_window_waits_for_its_page(tasks: UiTasks) -> None:
    bench = Bench(tasks, 200)
    await bench.model.start()
    oldest = bench.history.at(0)
    bench.model.add(replace(oldest, id=MessageId(9000), time=oldest.time - timedelta(days=1)))
    bench.model.flush()

    assert bench.model.rowCount() == PAGE


async def test_news_during_loading_is_neither_lost_nor_doubled(tasks: UiTasks) -> None:
    bench = Bench(tasks, 10)
    bench.gate.clear()
    loading = asyncio.ensure_future(bench.model.start())
    await asyncio.sleep(0)
    bench.arrive()
    await asyncio.sleep(0.1)  # a batch falls due meanwhile
    bench.gate.set()
    await loading
    await until(lambda: bench.model.rowCount() == 11)

    assert bench.is_gapless()


async def test_a_changed_message_repaints_only_its_row(tasks: UiTasks) -> None:
    bench = Bench(tasks, 10)
    await bench.model.start()
    touched: list[int] = []
    bench.model.dataChanged.connect(lambda first, last, roles: touched.append(first.row()))
    message = bench.history.at(4)
    bench.model.change(replace(message, state=DeliveryState.FAILED))
    bench.model.flush()

    assert touched == [5]
    assert bench.model.data(bench.model.index(5), Role.CURE) == "retry"


async def test_the_window_does_not_grow_with_the_history(tasks: UiTasks) -> None:
    bench = Bench(tasks, 100_000)
    await bench.model.start()
    for _ in range(30):
        await bench.fetch()
        bench.model.look(bench.model.rowCount() - 20, bench.model.rowCount() - 5)
        assert bench.model.rowCount() <= LONGEST + PAGE
        assert bench.is_gapless()

    assert bench.model.detached


async def test_scrolling_back_down_brings_everything_back(tasks: UiTasks) -> None:
    bench = Bench(tasks, 1000)
    await bench.model.start()
    for _ in range(12):
        await bench.fetch()
        bench.model.look(bench.model.rowCount() - 20, bench.model.rowCount() - 5)
    while bench.model.detached:
        bench.model.look(3, 12)
        await until(lambda: not bench.model.loading)
        assert bench.is_gapless()
        assert bench.model.rowCount() <= LONGEST + PAGE

    assert bench.numbers()[0] == 999


async def test_what_arrives_while_scrolled_up_is_there_on_the_way_down(tasks: UiTasks) -> None:
    bench = Bench(tasks, 1000)
    await bench.model.start()
    for _ in range(8):
        await bench.fetch()
        bench.model.look(bench.model.rowCount() - 20, bench.model.rowCount() - 5)
    for number in range(120):
        bench.arrive(number)
    bench.model.flush()
    assert bench.model.arrived == 120
    while bench.model.detached:
        bench.model.look(3, 12)
        await until(lambda: not bench.model.loading)

    assert bench.is_gapless()
    assert bench.numbers()[0] == 1119
    assert bench.model.arrived == 0


async def test_a_jump_to_the_latest_overtakes_pages_on_their_way(tasks: UiTasks) -> None:
    bench = Bench(tasks, 1000)
    await bench.model.start()
    assert await bench.model.show(bench.history.id_of(500))
    bench.gate.clear()
    bench.model.look(3, 12)  # a newer page
    await asyncio.sleep(0)
    jump = asyncio.ensure_future(bench.model.start())
    await asyncio.sleep(0)
    bench.gate.set()
    await jump
    await until(lambda: not bench.model.loading)

    assert not bench.model.detached
    assert bench.numbers()[0] == 999
    assert bench.is_gapless()


async def test_an_old_message_is_shown_with_its_neighbours(tasks: UiTasks) -> None:
    bench = Bench(tasks, 5000)
    await bench.model.start()
    wanted = bench.history.at(1234)

    assert await bench.model.show(wanted.id)
    row = bench.model.row_number(wanted.id)
    assert row >= 0
    assert bench.is_gapless()
    while bench.model.detached:
        bench.model.look(0, 10)
        await until(lambda: not bench.model.loading)

    assert bench.numbers()[0] == 4999
    assert bench.is_gapless()


async def test_a_message_that_is_gone_is_not_found(tasks: UiTasks) -> None:
    bench = Bench(tasks, 100)
    await bench.model.start()

    assert not await bench.model.show(MessageId(7))
    assert bench.numbers()[0] == 99


async def test_the_unread_line_stands_above_the_first_unread(tasks: UiTasks) -> None:
    bench = Bench(tasks, 30)
    await bench.model.start(unread=3)
    marked = [row for row in range(30) if bench.model.data(bench.model.index(row), Role.UNREAD_LINE)]
    incoming = [row for row in range(30) if bench.history.at(29 - row).direction is Direction.IN]

    assert marked == [incoming[2]] == [bench.model.unread_row()]


async def test_many_unread_are_loaded_at_once_up_to_a_bound(tasks: UiTasks) -> None:
    bench = Bench(tasks, 5000)
    await bench.model.start(unread=120)
    assert bench.model.rowCount() > 120
    await bench.model.start(unread=4000)

    assert bench.model.rowCount() == LONGEST


async def test_a_body_is_prepared_once_and_not_in_data(
    tasks: UiTasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(tasks, 50)
    await bench.model.start()
    monkeypatch.setattr("ui.models.rows.display", None)  # would fail if called

    for row in range(50):
        for role in Role:
            bench.model.data(bench.model.index(row), role)


async def test_a_failing_store_leaves_the_model_usable(tasks: UiTasks) -> None:
    bench = Bench(tasks, 10)

    async def broken() -> None:
        raise OSError("disk")

    bench._pass = broken  # type: ignore[method-assign]
    with pytest.raises(OSError, match="disk"):
        await bench.model.start()

    assert bench.model.canFetchMore(ROOT)


async def test_a_long_message_is_shown_whole_on_demand(tasks: UiTasks) -> None:
    bench = Bench(tasks, 3)
    await bench.model.start()
    message = bench.arrive(body="long " * 5000)
    bench.model.flush()
    where = bench.model.index(0)
    assert bench.model.data(where, Role.CUT)

    bench.model.show_whole(message.id)
    assert not bench.model.data(where, Role.CUT)
    bench.model.change(replace(message, state=DeliveryState.READ))
    bench.model.flush()

    assert not bench.model.data(where, Role.CUT)


async def test_the_oldest_row_learns_its_day_when_the_history_ends(tasks: UiTasks) -> None:
    bench = Bench(tasks, PAGE)
    await bench.model.start()
    last = bench.model.index(PAGE - 1)
    assert bench.model.data(last, Role.DAY) == ""

    await bench.fetch()

    assert bench.model.data(last, Role.DAY) != ""
    assert bench.model.complete


async def test_a_deleted_message_leaves_its_row_and_its_group(tasks: UiTasks) -> None:
    bench = Bench(tasks, 10)
    await bench.model.start()
    removed: list[int] = []
    bench.model.rowsRemoved.connect(lambda parent, first, last: removed.append(first))
    bench.model.remove(bench.history.id_of(7))
    bench.model.remove(bench.history.id_of(7))
    bench.model.change(bench.history.at(7))
    bench.model.flush()

    assert removed == [2]
    assert bench.numbers() == [9, 8, 6, 5, 4, 3, 2, 1, 0]


async def test_a_message_that_is_deleted_before_it_was_shown_is_never_shown(tasks: UiTasks) -> None:
    bench = Bench(tasks, 3)
    await bench.model.start()
    message = bench.arrive()
    bench.model.remove(message.id)
    bench.model.flush()

    assert bench.model.rowCount() == 3


async def test_a_message_whose_time_is_corrected_moves(tasks: UiTasks) -> None:
    bench = Bench(tasks, 10)
    await bench.model.start()
    newest, third = bench.history.at(9), bench.history.at(7)
    bench.model.change(replace(newest, time=third.time - timedelta(seconds=1)))
    bench.model.flush()

    assert bench.numbers()[:4] == [8, 7, 9, 6]


async def test_a_window_in_the_middle_grows_both_ways(tasks: UiTasks) -> None:
    bench = Bench(tasks, 5000)
    assert await bench.model.show(bench.history.id_of(2500))
    bench.history.reads = 0
    assert bench.model.detached
    assert not bench.model.complete
    before = bench.numbers()
    await bench.fetch()
    bench.model.look(0, 10)
    await until(lambda: not bench.model.loading)

    assert bench.numbers()[0] > before[0]
    assert bench.numbers()[-1] < before[-1]
    assert bench.is_gapless()
    assert bench.history.reads == 2, "one page for each end"


async def test_a_jump_reads_a_bounded_number_of_pages(tasks: UiTasks) -> None:
    bench = Bench(tasks, 100_000)
    await bench.model.start()
    bench.history.reads = 0
    assert await bench.model.show(bench.history.id_of(17))

    assert bench.history.reads <= 4


async def test_a_jump_to_what_is_loaded_keeps_the_window(tasks: UiTasks) -> None:
    bench = Bench(tasks, 5000)
    await bench.model.start()
    before = bench.ids()
    assert await bench.model.show(bench.history.id_of(4980))

    assert bench.ids() == before
    assert not bench.model.detached


async def test_only_what_is_newer_than_everything_counts_as_new(tasks: UiTasks) -> None:
    bench = Bench(tasks, 10)
    await bench.model.start()
    newest = bench.history.at(9)

    assert bench.model.is_new(replace(newest, id=MessageId(99), time=newest.time + timedelta(seconds=1)))
    assert not bench.model.is_new(bench.history.at(4))


async def test_gaps_repaint_only_the_rows_they_stand_above(tasks: UiTasks) -> None:
    bench = Bench(tasks, 20)
    await bench.model.start()
    touched: list[int] = []
    bench.model.dataChanged.connect(lambda first, last, roles: touched.append(first.row()))
    later, earlier = bench.history.at(12), bench.history.at(11)
    gap = Gap(CHAT, 5, earlier.time, later.time)
    bench.model.set_gaps(Gaps([gap]))

    assert set(touched) <= {6, 7, 8}
    assert bench.model.data(bench.model.index(7), Role.GAP)["id"] == 5
    assert bench.model.gaps_in(0, 6) == []
    assert bench.model.gaps_in(5, 9) == [5]
