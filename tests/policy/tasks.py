# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every task has ended when its test has."""

import asyncio
import inspect
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

_TURNS = 3  # of the loop, for tasks that were cancelled and not awaited


@pytest.fixture(autouse=True)
def no_task_left(request: pytest.FixtureRequest) -> None:
    """Watch in every asynchronous test; synchronous ones get no loop from us."""
    if inspect.iscoroutinefunction(getattr(request.node, "obj", None)):
        request.getfixturevalue("task_watch")


@pytest_asyncio.fixture
async def task_watch() -> AsyncIterator[None]:
    """Set up first, so that it looks after all other fixtures are torn down."""
    yield
    for _ in range(_TURNS):
        await asyncio.sleep(0)
    left = asyncio.all_tasks() - {asyncio.current_task()}
    if left:
        names = ", ".join(sorted(f"{task.get_name()} {task.get_coro()}" for task in left))
        pytest.fail(f"tasks left over: {names}", pytrace=False)
