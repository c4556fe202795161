# SPDX-License-Identifier: AGPL-3.0-or-later
"""The policy of every test: no surprise goes unnoticed.

Python warnings are errors (pyproject.toml), Qt messages fail (pytest-qt), and here: log
records, tasks left over and packets to the outside world.
"""

from pathlib import Path

import pytest

from tests.policy.logs import expected_log as expected_log, watched_logs as watched_logs
from tests.policy.network import loopback_only as loopback_only, no_outside_world as no_outside_world
from tests.policy.tasks import no_task_left as no_task_left, task_watch as task_watch

pytest_plugins = ["tests.lab.fixtures", "pytester"]

LONGEST = ("tests/e2e/", "tests/faults/", "tests/leak/")  # they wait for other programs most of the time


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Other programs are needed for ``tests/peers``, so its tests run only if they are named."""
    named = any("peers" in argument for argument in config.args)
    return True if collection_path.name == "peers" and not named else None


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest modules begin first, so that no worker is left alone with one of them at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONGEST))
