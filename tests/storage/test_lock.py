# SPDX-License-Identifier: AGPL-3.0-or-later
import errno
import os
from pathlib import Path

import pytest

from storage.errors import ProfileInUse
from storage.lock import ProfileLock
from tests.fakes.profiles import temporary_profile
from tests.storage.victims import victim


def test_a_held_lock_tells_who_holds_it(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path / "lock")

    with pytest.raises(ProfileInUse) as refused:
        ProfileLock(tmp_path / "lock")

    assert refused.value.pid == os.getpid()
    lock.release()


def test_a_released_lock_can_be_taken_again(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path / "lock")
    lock.release()
    lock.release()

    ProfileLock(tmp_path / "lock").release()


def test_a_stale_or_senseless_lock_file_locks_nothing(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("4194304000 and some noise\n")

    ProfileLock(tmp_path / "lock").release()

    assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"


def test_a_full_disk_keeps_the_number_out_of_the_file_but_not_the_lock_from_being_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int, content: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.write", full)
        lock = ProfileLock(tmp_path / "lock")
    with pytest.raises(ProfileInUse) as refused:
        ProfileLock(tmp_path / "lock")

    assert refused.value.pid is None
    lock.release()
    ProfileLock(tmp_path / "lock").release()


async def test_a_second_process_is_refused_until_the_first_is_killed(folder: Path) -> None:
    """FLT-033."""
    await (await temporary_profile(folder)).close()
    with victim("hold", folder) as first:
        assert first.stdout
        pid = int(first.stdout.readline())
        with pytest.raises(ProfileInUse) as refused:
            await temporary_profile(folder)
        first.kill()
        first.wait()

        second = await temporary_profile(folder)

    assert refused.value.pid == pid == first.pid
    await second.close()
