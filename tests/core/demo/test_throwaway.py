# SPDX-License-Identifier: AGPL-3.0-or-later
import ast
from pathlib import Path

import pytest

from storage.keys import Argon2Cost, KeyFile, SlotKind
from storage.profile import KEY_FILE, Profile
from tests.meta.sources import files, name
from xmppclient.core import Core
from xmppclient.demo import throwaway
from xmppclient.errors import WrongPassphrase
from xmppclient.model import ProfileState


async def test_a_throw_away_profile_is_open_and_encrypted(tmp_path: Path) -> None:
    core = Core(tmp_path / "profile")

    await throwaway.open_new(core)
    state = core.profile.state
    await core.close()

    assert state is ProfileState.OPEN
    assert not (tmp_path / "profile/store.db").read_bytes().startswith(b"SQLite")
    with pytest.raises(WrongPassphrase):
        await Profile.open(tmp_path / "profile", "guess")


async def test_every_other_profile_costs_what_it_should(tmp_path: Path) -> None:
    core = Core(tmp_path)
    await core.profile.create("secret")
    await core.close()

    slot = KeyFile.parse((tmp_path / KEY_FILE).read_bytes()).slot(SlotKind.PASSPHRASE)

    assert slot is not None
    assert slot.payload.startswith(throwaway_costs(Argon2Cost()))
    assert not slot.payload.startswith(throwaway_costs(throwaway.COST))


def throwaway_costs(cost: Argon2Cost) -> bytes:
    return b"".join(value.to_bytes(4) for value in (cost.passes, cost.memory_kib, cost.lanes))


def test_nothing_but_the_demonstration_makes_them() -> None:
    users = {name(file) for file in files(".py", under=("storage", "xmppclient", "ui")) if imports(file)}

    assert users == {"xmppclient/demo/people.py", "xmppclient/demo/you.py"}


def imports(file: Path) -> bool:
    """Whether a source imports ``throwaway`` in any way."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] + [getattr(node, "module", "") or ""]
            if any("throwaway" in part for part in names):
                return True
    return False
