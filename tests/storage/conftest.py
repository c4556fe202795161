# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, create
from storage.profile import Profile
from storage.records import AccountRecord, Address, ConversationRecord
from storage.store import Store
from tests.fakes.profiles import temporary_profile
from tests.storage.pages import KEY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the profile of a test lies."""
    return tmp_path / "profile"


@pytest.fixture
async def profile(folder: Path) -> AsyncIterator[Profile]:
    opened = await temporary_profile(folder)
    yield opened
    await opened.close()


@pytest.fixture
def store(profile: Profile) -> Store:
    return profile.store


@pytest.fixture
async def bare(tmp_path: Path) -> AsyncIterator[Store]:
    """A store whose key the test knows, in ``bare.db``."""
    create(tmp_path / "bare.db", KEY)
    opened = Store(await Database.open(tmp_path / "bare.db", KEY))
    yield opened
    await opened.close()


@pytest.fixture
async def account(store: Store) -> AccountRecord:
    return await store.accounts.add(AccountRecord(Address("alice@a.test"), "pass-alice"))


@pytest.fixture
async def chat(store: Store, account: AccountRecord) -> ConversationRecord:
    """The conversation of alice with bob."""
    record, _ = await store.conversations.ensure(account.id, Address("bob@b.test"))
    return record
