# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.omemo_people import People, people as people_in, take_prekeys_once
from tests.fakes.omemo_world import World


@pytest.fixture(autouse=True)
def prekeys_by_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    take_prekeys_once(monkeypatch)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def people(world: World, tmp_path: Path) -> AsyncIterator[People]:
    async with people_in(world, tmp_path) as made:
        yield made
