# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.account_kit import AccountKit, account_kit


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[AccountKit]:
    async with account_kit(tmp_path / "profile") as made:
        yield made
