# SPDX-License-Identifier: AGPL-3.0-or-later
from pathlib import Path

import pytest

from xmppclient.errors import ServerMissing
from xmppclient.server.modules import module_folders


def test_modules_are_found_as_files_and_as_folders(tmp_path: Path) -> None:
    core, more = tmp_path / "core", tmp_path / "more"
    (more / "mod_onions").mkdir(parents=True)
    core.mkdir()
    (core / "mod_invites.lua").touch()
    (more / "mod_onions" / "mod_onions.lua").touch()

    assert module_folders(["invites", "onions"], [core, more]) == (core, more)


def test_a_missing_module_is_named_with_its_package(tmp_path: Path) -> None:
    with pytest.raises(ServerMissing, match=r'"onions".*package "prosody-modules"'):
        module_folders(["onions"], [tmp_path])


def test_a_prosody_without_invitations_is_too_old(tmp_path: Path) -> None:
    with pytest.raises(ServerMissing, match=r"0\.12"):
        module_folders(["invites"], [tmp_path])
