# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-030, 031, 033: the database in other hands, damaged, or wanted twice."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.profile import Profile
from tests.fakes.profiles import CHEAP, PASSPHRASE, temporary_profile
from xmppclient.errors import DatabaseDamaged, ProfileInUse, StorageError
from xmppclient.model import Account, Address, ConversationId, DeliveryState, Direction, Message

WRITE_LOCK = 120  # the byte of the shared memory file that the one writer locks (SQLite's WAL)
HOLDER = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    fcntl.lockf(file, fcntl.LOCK_EX, 1, int(sys.argv[2]))
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_writer(profile: Path) -> Iterator[subprocess.Popen[str]]:
    """A process in the middle of a transaction on our database."""
    command = [sys.executable, "-c", HOLDER, str(profile / "store.db-shm"), str(WRITE_LOCK)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


async def conversation(profile: Profile) -> ConversationId:
    account = await profile.store.accounts.add(Account(Address("ann@alpha.test"), "secret"))
    made, _ = await profile.store.conversations.ensure(account.id, Address("ben@alpha.test"))
    return made.id


def message(home: ConversationId, body: str) -> Message:
    now = datetime.now(UTC)
    return Message(home, Direction.OUT, Address("ann@alpha.test"), now, body, DeliveryState.QUEUED)


async def test_flt_030_a_write_waits_for_another_process_and_then_happens(tmp_path: Path) -> None:
    profile = await temporary_profile(tmp_path / "profile")
    home = await conversation(profile)
    with another_writer(tmp_path / "profile") as process:
        writing = asyncio.ensure_future(profile.store.messages.add(message(home, "patient")))
        await asyncio.sleep(0.3)
        assert not writing.done()
        process.kill()
        await writing

    assert [one.body for one in await profile.store.messages.page(home)] == ["patient"]
    await profile.close()


async def test_flt_030_reading_goes_on_beside_another_writer(tmp_path: Path) -> None:
    profile = await temporary_profile(tmp_path / "profile")
    home = await conversation(profile)
    await profile.store.messages.add(message(home, "there"))
    with another_writer(tmp_path / "profile"):
        assert [one.body for one in await profile.store.messages.page(home)] == ["there"]
    await profile.close()


async def test_flt_030_a_writer_that_never_ends_is_told_and_nothing_is_half_stored(tmp_path: Path) -> None:
    profile = await temporary_profile(tmp_path / "profile")
    home = await conversation(profile)
    with another_writer(tmp_path / "profile"), pytest.raises(StorageError, match="locked"):
        await profile.store.messages.add(message(home, "too late"))

    await profile.store.messages.add(message(home, "later"))
    assert [one.body for one in await profile.store.messages.page(home)] == ["later"]
    await profile.close()


async def closed_with_messages(folder: Path, count: int) -> ConversationId:
    profile = await temporary_profile(folder)
    home = await conversation(profile)
    await profile.store.messages.add_many([message(home, f"{n} " + "words " * 50) for n in range(count)])
    await profile.close()
    return home


async def opened_and_verified(folder: Path) -> None:
    profile = await Profile.open(folder, PASSPHRASE, cost=CHEAP)
    try:
        await profile.store.verify()
    finally:
        await profile.close()


async def test_flt_031_damage_in_the_middle_is_told_and_nothing_overwritten(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    await closed_with_messages(folder, 500)
    database = folder / "store.db"
    data = bytearray(database.read_bytes())
    for page in range(8, len(data) // 4096):
        data[page * 4096 + 100] ^= 0xFF
    database.write_bytes(data)

    with pytest.raises(DatabaseDamaged):
        await opened_and_verified(folder)

    assert database.read_bytes() == bytes(data)


async def test_flt_031_a_log_cut_short_loses_at_most_its_last_transaction(tmp_path: Path) -> None:
    """As a crashed system may leave it: the program was killed, and the log's end is not there."""
    folder, copy = tmp_path / "profile", tmp_path / "copy"
    profile = await temporary_profile(folder)
    home = await conversation(profile)
    for n in range(20):
        await profile.store.messages.add(message(home, str(n)))
    copy.mkdir(mode=0o700)
    for file in folder.iterdir():
        if file.name != "lock":
            (copy / file.name).write_bytes(file.read_bytes())
    await profile.close()
    log = copy / "store.db-wal"
    log.write_bytes(log.read_bytes()[:-100])
    (copy / "store.db-shm").unlink()

    again = await Profile.open(copy, PASSPHRASE, cost=CHEAP)
    await again.store.verify()
    found = {one.body for one in await again.store.messages.page(home)}
    await again.close()

    assert found in ({str(n) for n in range(19)}, {str(n) for n in range(20)})


OPENER = """
import asyncio, sys
from pathlib import Path
from tests.fakes.profiles import temporary_profile

async def main():
    await temporary_profile(Path(sys.argv[1]))
    print("open", flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


@contextmanager
def another_user(profile: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that has the profile open."""
    command = [sys.executable, "-c", OPENER, str(profile)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


async def test_flt_033_a_second_start_is_refused_and_the_lock_dies_with_its_process(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    await (await temporary_profile(folder)).close()
    with another_user(folder) as process, pytest.raises(ProfileInUse) as refused:
        await Profile.open(folder, PASSPHRASE, cost=CHEAP)

    assert str(process.pid) in str(refused.value)
    await (await Profile.open(folder, PASSPHRASE, cost=CHEAP)).close()
