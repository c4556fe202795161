# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio

from tests.ui.kit import until
from ui.models.refresh import Refresh
from ui.tasks import UiTasks


class Reader:
    """Counts how often it reads, and how many reads overlap."""

    def __init__(self, tasks: UiTasks, seconds: float = 0.0) -> None:
        self.began = self.ended = self.most_at_once = 0
        self._seconds = seconds
        self.refresh = Refresh(tasks, self._read, "read")

    async def _read(self) -> None:
        self.began += 1
        self.most_at_once = max(self.most_at_once, self.began - self.ended)
        await asyncio.sleep(self._seconds)
        self.ended += 1


async def test_a_flood_of_news_is_read_once() -> None:
    tasks = UiTasks()
    reader = Reader(tasks)
    for _ in range(500):
        reader.refresh.ask()
    await until(lambda: reader.ended)
    await asyncio.sleep(0.08)

    assert reader.began == 1


async def test_news_during_a_read_is_read_afterwards_and_never_at_the_same_time() -> None:
    tasks = UiTasks()
    reader = Reader(tasks, seconds=0.05)
    reader.refresh.ask()
    await until(lambda: reader.began)
    reader.refresh.ask()
    await until(lambda: reader.ended == 2)

    assert reader.most_at_once == 1


async def test_a_read_that_fails_does_not_stop_the_next() -> None:
    tasks, calls = UiTasks(), list[int]()
    failed: list[object] = []
    tasks.failed.connect(failed.append)

    async def read() -> None:
        from xmppclient.errors import DiskFull

        calls.append(1)
        if len(calls) == 1:
            raise DiskFull

    refresh = Refresh(tasks, read, "read")
    refresh.ask()
    await until(lambda: failed)
    refresh.ask()
    await until(lambda: len(calls) == 2)
