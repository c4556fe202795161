# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from collections.abc import Callable

import pytest

from ui.tasks import UiTasks
from xmppclient.errors import DiskFull, NotConnected


async def fail(error: Exception) -> None:
    raise error


@pytest.mark.parametrize("error", [NotConnected(), DiskFull()])
async def test_what_may_go_wrong_is_said_as_failed(error: Exception) -> None:
    tasks, failed, broke = UiTasks(), list[object](), list[object]()
    tasks.failed.connect(failed.append)
    tasks.broke.connect(broke.append)

    await asyncio.wait([tasks.spawn(fail(error), "fail")])
    await asyncio.sleep(0)

    assert (failed, broke) == ([error], [])


async def test_a_bug_is_logged_whole_and_said_as_broke(expected_log: Callable[[str], None]) -> None:
    expected_log("task ui/fail broke(.|\n)*ZeroDivisionError: by us")
    tasks, failed, broke = UiTasks(), list[object](), list[object]()
    tasks.failed.connect(failed.append)
    tasks.broke.connect(broke.append)
    bug = ZeroDivisionError("by us")

    await asyncio.wait([tasks.spawn(fail(bug), "fail")])
    await asyncio.sleep(0)

    assert (failed, broke) == ([], [bug])


async def test_a_task_hands_back_its_result() -> None:
    tasks = UiTasks()

    assert await tasks.spawn(asyncio.sleep(0, "done"), "sleep") == "done"


async def test_closing_ends_every_task_and_reports_none() -> None:
    tasks, said = UiTasks(), list[object]()
    tasks.failed.connect(said.append)
    tasks.broke.connect(said.append)
    waiting = tasks.spawn(asyncio.sleep(60), "wait")
    never_started = tasks.spawn(asyncio.sleep(60), "wait too")

    await tasks.close()

    assert waiting.cancelled()
    assert never_started.cancelled()
    assert said == []


async def test_a_task_may_close_its_own_owner() -> None:
    tasks = UiTasks()
    other = tasks.spawn(asyncio.sleep(60), "wait")

    await tasks.spawn(tasks.close(), "close")

    assert other.cancelled()


async def test_work_that_ends_within_the_grace_is_not_cut_off() -> None:
    tasks = UiTasks()
    quick, slow = tasks.spawn(asyncio.sleep(0.02, "saved"), "save"), tasks.spawn(asyncio.sleep(60), "wait")

    await tasks.close(grace=0.2)

    assert quick.result() == "saved"
    assert slow.cancelled()


async def test_nothing_begins_after_the_end() -> None:
    tasks, began = UiTasks(), list[int]()

    async def work() -> None:
        began.append(1)

    await tasks.close()
    late = tasks.spawn(work(), "late")
    await asyncio.wait([late])

    assert (late.cancelled(), began) == (True, [])
