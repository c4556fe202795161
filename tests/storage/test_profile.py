# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
import errno
import os
import random
import shutil
import sqlite3
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from storage import database, private
from storage.errors import (
    DatabaseDamaged,
    DiskFull,
    ForeignDatabase,
    KeyFileDamaged,
    KeyringUnavailable,
    PassphraseNeeded,
    ProfileExists,
    ProfileInUse,
    ProfileMissing,
    StorageError,
    WrongPassphrase,
)
from storage.profile import Profile
from storage.records import AccountRecord, Address
from tests.fakes.profiles import CHEAP, PASSPHRASE, MemoryVault, temporary_profile
from tests.storage.victims import victim

FILES = {"keys.xck", "store.db", "lock"}


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file but the lock, which says who looked last."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "lock"}


async def make(folder: Path, jid: str = "alice@a.test") -> None:
    """A closed profile with one account."""
    profile = await temporary_profile(folder)
    await profile.store.accounts.add(AccountRecord(Address(jid), "pw"))
    await profile.close()


async def refuse(folder: Path, error: type[StorageError], passphrase: str | None = PASSPHRASE) -> None:
    """Opening fails with exactly this error, changes nothing and lets go of the lock."""
    before = snapshot(folder)
    for _ in range(2):
        with pytest.raises(StorageError) as refused:
            await Profile.open(folder, passphrase, cost=CHEAP)
        assert type(refused.value) is error
    assert snapshot(folder) == before


async def test_what_was_stored_is_there_after_opening_again(folder: Path) -> None:
    await make(folder)

    profile = await temporary_profile(folder)

    assert [account.jid for account in await profile.store.accounts.list()] == ["alice@a.test"]
    await profile.close()


async def test_the_state_goes_from_missing_to_locked(folder: Path) -> None:
    assert Profile.state(folder) == "missing"
    folder.mkdir()
    assert Profile.state(folder) == "missing"
    await make(folder)
    assert Profile.state(folder) == "locked"


async def test_all_files_are_for_their_owner_only(folder: Path) -> None:
    profile = await temporary_profile(folder)
    await profile.store.settings.set("a", "b")

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}

    assert modes == dict.fromkeys(FILES | {"store.db-wal", "store.db-shm"}, 0o600)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    await profile.close()


async def test_files_are_for_their_owner_whatever_the_umask(folder: Path) -> None:
    old = os.umask(0)
    try:
        await make(folder)
    finally:
        os.umask(old)

    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


async def test_a_closed_profile_is_three_files(folder: Path) -> None:
    await make(folder)

    assert {path.name for path in folder.iterdir()} == FILES


async def test_a_folder_opened_to_others_is_closed_again(folder: Path) -> None:
    await make(folder)
    folder.chmod(0o755)

    await (await temporary_profile(folder)).close()

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


async def test_closing_twice_does_no_harm(folder: Path) -> None:
    profile = await temporary_profile(folder)
    await profile.close()
    await profile.close()


async def test_a_closed_store_says_so(folder: Path) -> None:
    profile = await temporary_profile(folder)
    await profile.close()

    with pytest.raises(StorageError, match="closed"):
        await profile.store.accounts.list()
    with pytest.raises(StorageError, match="closed"):
        await profile.store.settings.set("a", "b")


async def test_a_profile_in_use_is_refused_also_to_ourselves(folder: Path) -> None:
    profile = await temporary_profile(folder)

    await refuse(folder, ProfileInUse)
    with pytest.raises(ProfileInUse):
        await Profile.create(folder, PASSPHRASE, cost=CHEAP)

    await profile.close()


async def test_no_profile_is_missing_and_no_folder_is_made(folder: Path) -> None:
    with pytest.raises(ProfileMissing):
        await Profile.open(folder, PASSPHRASE)

    assert not folder.exists()


async def test_a_wrong_passphrase_is_told_from_damage(folder: Path) -> None:
    await make(folder)

    await refuse(folder, WrongPassphrase, "wrong")


async def test_without_a_way_of_unlocking_no_profile_is_made(folder: Path) -> None:
    for passphrase in (None, ""):
        with pytest.raises(PassphraseNeeded):
            await Profile.create(folder, passphrase)

    assert not folder.exists()


@pytest.mark.parametrize("content", [b"", b"XCKEYS1\n", b"something else" * 20])
async def test_a_damaged_key_file_is_told_from_a_wrong_passphrase(folder: Path, content: bytes) -> None:
    await make(folder)
    (folder / "keys.xck").write_bytes(content)

    assert Profile.state(folder) == "locked"
    await refuse(folder, KeyFileDamaged)


async def test_a_lost_key_file_is_no_invitation_to_begin_anew(folder: Path) -> None:
    await make(folder)
    (folder / "keys.xck").unlink()

    assert Profile.state(folder) == "locked"
    await refuse(folder, KeyFileDamaged)
    with pytest.raises(ProfileExists):
        await Profile.create(folder, PASSPHRASE, cost=CHEAP)


@pytest.mark.parametrize("name", ["keys.xck", "store.db"])
async def test_nothing_is_made_over_a_file_of_a_profile(folder: Path, name: str) -> None:
    folder.mkdir()
    (folder / name).write_bytes(b"")

    with pytest.raises(ProfileExists):
        await Profile.create(folder, PASSPHRASE, cost=CHEAP)

    assert snapshot(folder) == {name: b""}


async def test_nothing_is_made_over_a_whole_profile(folder: Path) -> None:
    await make(folder)
    before = snapshot(folder)

    with pytest.raises(ProfileExists):
        await Profile.create(folder, "another", cost=CHEAP)

    assert snapshot(folder) == before


async def test_a_lost_database_is_not_made_anew(folder: Path) -> None:
    await make(folder)
    (folder / "store.db").unlink()

    await refuse(folder, DatabaseDamaged)


async def test_an_empty_database_is_not_made_anew(folder: Path) -> None:
    await make(folder)
    (folder / "store.db").write_bytes(b"")

    await refuse(folder, DatabaseDamaged)


async def test_the_database_of_another_profile_is_foreign(folder: Path, tmp_path: Path) -> None:
    await make(folder)
    await make(tmp_path / "other")
    shutil.copy(tmp_path / "other" / "store.db", folder / "store.db")

    await refuse(folder, ForeignDatabase)


async def test_an_unencrypted_database_is_foreign(folder: Path) -> None:
    await make(folder)
    (folder / "store.db").unlink()
    with sqlite3.connect(folder / "store.db") as plain:
        plain.execute("CREATE TABLE account (jid)")
    plain.close()

    await refuse(folder, ForeignDatabase)


@pytest.mark.parametrize("length", [1, 16, 100, 4095])
async def test_a_database_cut_within_its_first_page_is_damaged(folder: Path, length: int) -> None:
    await make(folder)
    os.truncate(folder / "store.db", length)

    await refuse(folder, DatabaseDamaged)


async def test_a_zeroed_database_is_damaged(folder: Path) -> None:
    await make(folder)
    (folder / "store.db").write_bytes(bytes(8192))

    await refuse(folder, DatabaseDamaged)


async def test_a_flipped_bit_in_the_first_page_is_damage(folder: Path) -> None:
    """FLT-031. The rest of the file is test_faults'."""
    await make(folder)
    flip(folder / "store.db", 100)

    await refuse(folder, DatabaseDamaged)


async def test_a_flipped_bit_in_the_name_of_the_database_is_forgiven(folder: Path) -> None:
    await make(folder)
    flip(folder / "store.db", 3)

    profile = await temporary_profile(folder)

    assert len(await profile.store.accounts.list()) == 1
    await profile.close()


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


async def test_a_new_passphrase_opens_and_the_old_one_no_more(folder: Path) -> None:
    profile = await temporary_profile(folder)
    await profile.change_passphrase(PASSPHRASE, "new")
    await profile.close()

    await refuse(folder, WrongPassphrase)
    await (await Profile.open(folder, "new")).close()


async def test_a_wrong_old_passphrase_changes_nothing(profile: Profile) -> None:
    before = (profile.folder / "keys.xck").read_bytes()

    with pytest.raises(WrongPassphrase):
        await profile.change_passphrase("wrong", "new")
    with pytest.raises(PassphraseNeeded):
        await profile.change_passphrase(PASSPHRASE, "")

    assert (profile.folder / "keys.xck").read_bytes() == before


async def test_a_profile_may_be_opened_by_the_keyring_alone(folder: Path) -> None:
    vault = MemoryVault()
    await (await Profile.create(folder, None, keyring=True, vault=lambda: vault)).close()

    assert Profile.state(folder) == "keyring"
    profile = await Profile.open(folder, None, cost=CHEAP, vault=lambda: vault)
    await profile.change_passphrase("", "first")
    await profile.close()
    await (await Profile.open(folder, "first", vault=lambda: vault)).close()


async def test_where_the_keyring_fails_the_passphrase_is_asked_for(folder: Path) -> None:
    vault = MemoryVault()
    profile = await Profile.create(folder, PASSPHRASE, keyring=True, cost=CHEAP, vault=lambda: vault)
    await profile.close()
    vault.secrets.clear()

    with pytest.raises(PassphraseNeeded):
        await Profile.open(folder, None, vault=lambda: vault)
    with pytest.raises(PassphraseNeeded):
        await Profile.open(folder, None, vault=_no_vault)
    await (await Profile.open(folder, PASSPHRASE, vault=_no_vault)).close()


async def test_where_only_the_keyring_could_help_its_failure_is_told(folder: Path) -> None:
    vault = MemoryVault()
    await (await Profile.create(folder, None, keyring=True, vault=lambda: vault)).close()

    with pytest.raises(KeyringUnavailable):
        await Profile.open(folder, None, vault=_no_vault)


async def test_without_a_keyring_slot_the_keyring_is_not_touched(folder: Path) -> None:
    await make(folder)

    with pytest.raises(PassphraseNeeded):
        await Profile.open(folder, None, vault=_no_vault)


async def test_without_a_safe_keyring_no_keyring_profile_is_made(folder: Path) -> None:
    with pytest.raises(KeyringUnavailable):
        await Profile.create(folder, PASSPHRASE, keyring=True, cost=CHEAP, vault=_no_vault)

    assert Profile.state(folder) == "missing"


def _no_vault() -> MemoryVault:
    raise KeyringUnavailable("none here")


async def test_attachments_have_a_key_that_stays(folder: Path) -> None:
    first = await temporary_profile(folder)
    await first.change_passphrase(PASSPHRASE, "new")
    await first.close()
    second = await Profile.open(folder, "new")

    assert len(first.attachment_key) == 32
    assert second.attachment_key == first.attachment_key
    await second.close()


@pytest.mark.parametrize("step", range(1, 6))
async def test_a_profile_is_born_whole_or_not_at_all(
    folder: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the process had been killed after each step that changes the disk."""
    with monkeypatch.context() as patch:
        die_after(step, patch)
        with pytest.raises(Killed):
            await Profile.create(folder, PASSPHRASE, cost=CHEAP)

    assert Profile.state(folder) == ("missing" if step < 4 else "locked")
    profile = await temporary_profile(folder)

    assert await profile.store.accounts.list() == ()
    await profile.close()
    assert {path.name for path in folder.iterdir()} == FILES


class Killed(Exception):
    """Stands for the end of the process."""


def die_after(step: int, patch: pytest.MonkeyPatch) -> None:
    """Folder, database, key file, name of the database, name of the key file: the fifth is the last."""
    left = [step]
    for module, name in (
        (private, "make_folder"), (database, "create"), (private, "write"), (private, "move")
    ):  # fmt: skip
        patch.setattr(module, name, _counting(getattr(module, name), left))


def _counting(function: Callable[..., Any], left: list[int]) -> Callable[..., Any]:
    def counted(*args: Any) -> Any:
        result = function(*args)
        left[0] -= 1
        if not left[0]:
            raise Killed
        return result

    return counted


async def test_killed_while_making_profiles_leaves_whole_ones_or_none(tmp_path: Path) -> None:
    for kill in range(6):
        base = tmp_path / str(kill)
        base.mkdir()
        with victim("create", base) as maker:
            assert maker.stdout
            maker.stdout.readline()
            time.sleep(random.random() * 0.2)
            maker.kill()
        for folder in base.iterdir():
            profile = await temporary_profile(folder)
            await profile.store.verify()
            await profile.close()


async def test_what_a_killed_change_of_the_passphrase_left_is_removed(folder: Path) -> None:
    await make(folder)
    (folder / "keys.xck.tmp").write_bytes((folder / "keys.xck").read_bytes())

    await (await temporary_profile(folder)).close()

    assert {path.name for path in folder.iterdir()} == FILES


async def test_killed_while_changing_the_passphrase_leaves_the_old_or_the_new(folder: Path) -> None:
    await make(folder)
    with victim("change", folder) as changer:
        assert changer.stdout
        changer.stdout.readline()
        time.sleep(random.random() * 0.1)
        changer.kill()

    try:
        profile = await temporary_profile(folder)
    except WrongPassphrase:
        profile = await Profile.open(folder, "another")

    assert len(await profile.store.accounts.list()) == 1
    assert not (folder / "keys.xck.tmp").exists()
    await profile.close()


async def test_a_cancelled_creation_holds_the_lock_until_its_thread_is_done(folder: Path) -> None:
    task = asyncio.ensure_future(Profile.create(folder, PASSPHRASE, cost=CHEAP))
    await asyncio.sleep(0.005)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    await (await temporary_profile(folder)).close()


async def test_a_full_disk_is_told_when_a_profile_is_made(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(DiskFull):
        await Profile.create(folder, PASSPHRASE, cost=CHEAP)


async def test_an_unreadable_key_file_is_an_error_of_the_store(folder: Path) -> None:
    await make(folder)
    (folder / "keys.xck").unlink()
    (folder / "keys.xck").mkdir()

    assert Profile.state(folder) == "locked"
    with pytest.raises(StorageError):
        await temporary_profile(folder)
