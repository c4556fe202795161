# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest

from tests.ui.rooms.kit import House, house


@pytest.fixture
async def home() -> AsyncIterator[House]:
    async with house() as made:
        yield made
