# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import Iterator
from pathlib import Path

import pytest

from xmppclient.demo.process import WorldProcess
from xmppclient.server import ThrowAwayFolder


@pytest.fixture
def folder() -> Iterator[Path]:
    with ThrowAwayFolder("demo") as made:
        yield made.path


@pytest.fixture
def world(folder: Path) -> Iterator[WorldProcess]:
    made = WorldProcess(folder)
    yield made
    made.end()
