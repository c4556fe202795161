# SPDX-License-Identifier: AGPL-3.0-or-later
from pathlib import Path

import pytest

from storage.errors import ProfileExists, ProfileMissing, WrongPassphrase
from storage.records import AccountRecord
from tests.core.core.conftest import Home
from tests.fakes.account_kit import BOB
from tests.fakes.profiles import PASSPHRASE
from xmppclient.core import Core
from xmppclient.errors import NotConnected
from xmppclient.model import Address, ConnectionState, ProfileState


async def test_a_profile_is_missing_then_open_then_locked(tmp_path: Path) -> None:
    core, states = Core(tmp_path / "new"), list[ProfileState]()

    states.append(core.profile.state)
    await core.profile.create(PASSPHRASE)
    states.append(core.profile.state)
    await core.close()
    states.append(core.profile.state)

    assert states == [ProfileState.MISSING, ProfileState.OPEN, ProfileState.LOCKED]
    assert core.profile.folder == str(tmp_path / "new")
    with pytest.raises(ProfileExists):
        await core.profile.create(PASSPHRASE)


async def test_a_wrong_passphrase_leaves_the_profile_locked_and_can_be_corrected(folder: Path) -> None:
    core = Core(folder)
    with pytest.raises(WrongPassphrase):
        await core.profile.unlock("wrong")
    assert core.profile.state is ProfileState.LOCKED

    await core.profile.unlock(PASSPHRASE)
    assert await core.accounts.list() == ()
    await core.close()


async def test_nothing_can_be_read_before_the_profile_is_open(folder: Path) -> None:
    core = Core(folder)

    for ask in (core.chats.list, core.accounts.list, core.settings.all):
        with pytest.raises(ProfileMissing):
            await ask()
    await core.close()


async def test_closing_twice_does_nothing_more(home: Home) -> None:
    await home.core.start()

    await home.core.close()
    await home.core.close()

    assert home.core.sessions.find(home.account.id) is None


async def test_only_enabled_accounts_are_connected(home: Home) -> None:
    store = home.core.profile.store
    off = await store.accounts.add(AccountRecord(Address("off@a.test"), "secret", enabled=False))

    await home.core.start()

    assert home.core.sessions.find(home.account.id)
    assert home.core.sessions.find(off.id) is None
    assert home.core.accounts.connection(off.id).state is ConnectionState.OFFLINE


async def test_what_needs_a_session_says_so_without_one(home: Home) -> None:
    chat = await home.core.chats.open(home.account.id, BOB)

    with pytest.raises(NotConnected):
        await home.core.chats.send(chat.id, "hello")
    with pytest.raises(NotConnected):
        await home.core.contacts.add(home.account.id, BOB)


async def test_settings_are_kept(home: Home) -> None:
    assert await home.core.settings.get("theme") == ""

    await home.core.settings.set("theme", "dark")

    assert await home.core.settings.get("theme") == "dark"
    assert (await home.core.settings.all())["theme"] == "dark"
