# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.ui.kit import tasks_of, until
from ui.accounts.unlock import UnlockForm
from ui.gallery.fake_core import PASSPHRASE, FakeCore
from xmppclient.errors import DatabaseDamaged, PassphraseNeeded, ProfileInUse, StorageError
from xmppclient.model import ProfileState


async def test_the_right_passphrase_opens() -> None:
    core, opened = FakeCore(ProfileState.LOCKED), list[int]()
    async with tasks_of(core) as tasks:
        form = UnlockForm(core, tasks)
        form.opened.connect(lambda: opened.append(1))
        form.unlock(PASSPHRASE)
        await until(lambda: opened)

    assert core.profile.state is ProfileState.OPEN


async def test_a_wrong_one_is_said_and_may_be_tried_again() -> None:
    core = FakeCore(ProfileState.LOCKED)
    async with tasks_of(core) as tasks:
        form = UnlockForm(core, tasks)
        form.unlock("nope")
        await until(lambda: form.problem)

        assert "does not open" in form.problem
        assert not form.busy
        assert await form.open(PASSPHRASE)
        assert form.problem == ""


async def test_nothing_is_tried_without_a_passphrase() -> None:
    core = FakeCore(ProfileState.LOCKED)
    async with tasks_of(core) as tasks:
        form = UnlockForm(core, tasks)
        form.unlock("")

        assert not form.busy


@pytest.mark.parametrize(
    ("error", "field"),
    [(ProfileInUse(4711), "blocked"), (DatabaseDamaged("x"), "blocked"), (PassphraseNeeded("x"), "problem")],
)
async def test_trouble_that_no_passphrase_cures_stands_apart(error: StorageError, field: str) -> None:
    async def refuse(passphrase: str | None) -> None:
        raise error

    core = FakeCore(ProfileState.LOCKED)
    core.profile.unlock = refuse  # type: ignore[method-assign]
    async with tasks_of(core) as tasks:
        form = UnlockForm(core, tasks)

        assert not await form.open("anything")
        assert form.property(field)
        assert not form.property("problem" if field == "blocked" else "blocked")
