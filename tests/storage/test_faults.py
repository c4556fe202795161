# SPDX-License-Identifier: AGPL-3.0-or-later
"""Killed writers and damaged files."""

import os
import random
import shutil
import time
from collections import Counter
from pathlib import Path

import pytest

from storage.errors import DatabaseDamaged
from storage.profile import Profile
from storage.records import AccountId, AccountRecord, Address, ConversationId
from tests.fakes.profiles import temporary_profile
from tests.storage.build import message
from tests.storage.victims import BATCH, victim

PAGE = 4096


async def test_a_killed_writer_loses_nothing_it_committed(folder: Path) -> None:
    """Ten kills at random moments: each batch is there whole, with its OMEMO state, or not at all."""
    for _ in range(10):
        told = kill_while_writing(folder)
        profile = await temporary_profile(folder)
        stored, state = await batches(profile)

        assert list(stored) == list(range(1, state + 1))
        assert set(stored.values()) == {BATCH}
        assert state in (told, told + 1)  # it may die between commit and telling
        await profile.store.verify()
        await profile.close()


def kill_while_writing(folder: Path) -> int:
    """The last batch the writer said was committed."""
    with victim("write", folder) as writer:
        assert writer.stdout
        first = writer.stdout.readline()
        time.sleep(random.random() * 0.05)
        writer.kill()
        return int((writer.stdout.read().split() or [first])[-1])


async def batches(profile: Profile) -> tuple[dict[int, int], int]:
    """How many messages of each batch are stored, and the batch that the OMEMO state names."""
    messages = await profile.store.messages.page(ConversationId(1), limit=1_000_000)
    counts = Counter(int(record.body.split()[1]) for record in messages)
    state = int((await profile.store.omemo.load_all(AccountId(1))).get("batch", 0))
    return dict(sorted(counts.items())), state


@pytest.fixture
async def big(folder: Path) -> Path:
    """A closed profile with a database of some hundred pages."""
    profile = await temporary_profile(folder)
    account = await profile.store.accounts.add(AccountRecord(Address("a@a.test"), "pw"))
    chat, _ = await profile.store.conversations.ensure(account.id, Address("b@b.test"))
    await profile.store.messages.add_many(message(chat, f"{n} " * 100) for n in range(2000))
    await profile.close()
    return folder


async def read_all(folder: Path) -> None:
    """Open the profile and read everything in it."""
    profile = await temporary_profile(folder)
    try:
        await profile.store.verify()
    finally:
        await profile.close()


async def test_any_flipped_bit_is_noticed(big: Path) -> None:
    """FLT-031. Every page is authenticated; the first 16 bytes are only the database's name."""
    path = big / "store.db"
    whole = path.read_bytes()
    for place in (
        16,
        PAGE - 1,
        PAGE,
        len(whole) // 2,
        len(whole) - 1,
        *random.sample(range(16, len(whole)), 20),
    ):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << random.randrange(8)
        path.write_bytes(damaged)

        with pytest.raises(DatabaseDamaged):
            await read_all(big)

        assert path.read_bytes() == bytes(damaged)  # for a rescue
    path.write_bytes(whole)
    await read_all(big)


@pytest.mark.parametrize("left", [0.1, 0.5, 0.99])
async def test_a_cut_database_is_noticed_and_not_repaired_away(big: Path, left: float) -> None:
    path = big / "store.db"
    size = int(path.stat().st_size * left)
    os.truncate(path, size)

    with pytest.raises(DatabaseDamaged):
        await read_all(big)

    assert path.stat().st_size == size


async def test_damage_further_on_does_not_hide_what_is_whole(big: Path) -> None:
    """A page that cannot be read is an error of the store; others can still be read."""
    path = big / "store.db"
    content = bytearray(path.read_bytes())
    for page in range(len(content) // PAGE // 4, len(content) // PAGE):
        content[page * PAGE + 100] ^= 1
    path.write_bytes(content)

    profile = await temporary_profile(big)

    assert len(await profile.store.accounts.list()) == 1
    with pytest.raises(DatabaseDamaged):
        await profile.store.messages.page(ConversationId(1), limit=10_000)
    await profile.close()


async def test_a_lost_log_costs_what_it_held_and_nothing_else(folder: Path) -> None:
    """FLT-031. The log of a killed writer, gone, cut or noisy: the commits before it are whole."""
    kill_while_writing(folder)
    log = (folder / "store.db-wal").read_bytes()
    for number, left in enumerate((b"", log[: len(log) // 2], log[:-1], b"noise" * 1000)):
        copy = folder.parent / str(number)
        shutil.copytree(folder, copy)
        (copy / "store.db-wal").write_bytes(left)
        (copy / "store.db-shm").unlink()

        profile = await temporary_profile(copy)
        stored, state = await batches(profile)

        assert list(stored) == list(range(1, state + 1))
        assert set(stored.values()) <= {BATCH}
        await profile.store.verify()
        await profile.close()
