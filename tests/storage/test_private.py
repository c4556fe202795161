# SPDX-License-Identifier: AGPL-3.0-or-later
import stat
from pathlib import Path

import pytest

from storage import private


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_written_file_is_for_its_owner_only(tmp_path: Path) -> None:
    private.write(tmp_path / "key", b"x")

    assert mode(tmp_path / "key") == 0o600


def test_an_open_folder_is_cut_down_to_its_owner(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "profile"
    folder.mkdir(mode=0o755, parents=True)

    private.make_folder(folder)

    assert mode(folder) == 0o700


def test_the_old_content_stays_until_the_new_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private.write(tmp_path / "key", b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        private.replace(tmp_path / "key", b"new")

    assert (tmp_path / "key").read_bytes() == b"old"


def test_replacing_leaves_nothing_beside_the_file(tmp_path: Path) -> None:
    private.replace(tmp_path / "key", b"old")
    private.replace(tmp_path / "key", b"new")

    assert (tmp_path / "key").read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [tmp_path / "key"]
