# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio

import pytest

from tests.policy.logs import LogWatch
from xmppclient import tasks as module
from xmppclient.tasks import TaskOwner


async def forever(ended: list[str]) -> None:
    try:
        await asyncio.Event().wait()
    finally:
        ended.append("ended")


async def test_closing_ends_every_task_and_waits_for_it() -> None:
    owner, ended = TaskOwner("x"), list[str]()
    tasks = [owner.spawn(forever(ended), "y") for _ in range(3)]
    await asyncio.sleep(0)

    await owner.close()

    assert ended == ["ended"] * 3
    assert all(task.cancelled() for task in tasks)
    await owner.close()


async def test_a_failure_is_logged_once_with_the_name_of_its_task(expected_log: LogWatch) -> None:
    expected_log("task x/y failed(.|\n)*ZeroDivisionError")

    async def fail() -> None:
        raise ZeroDivisionError

    await asyncio.wait([TaskOwner("x").spawn(fail(), "y")])
    await asyncio.sleep(0)


async def test_a_task_that_swallows_a_cancellation_is_told_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    owner, told = TaskOwner("x"), list[int]()

    async def stubborn() -> None:
        while len(told) < 3:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                told.append(1)

    owner.spawn(stubborn(), "y")
    await asyncio.sleep(0)
    await asyncio.wait_for(owner.close(), 2)

    assert len(told) == 3


async def test_a_task_may_close_its_own_owner() -> None:
    owner, ended = TaskOwner("x"), list[str]()
    owner.spawn(forever(ended), "other")

    async def close() -> str:
        await owner.close()
        return "closed"

    assert await owner.spawn(close(), "closer") == "closed"
    assert ended == ["ended"]
