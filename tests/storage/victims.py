# SPDX-License-Identifier: AGPL-3.0-or-later
"""Processes that tests start in order to kill them: ``python -m tests.storage.victims WHAT FOLDER``.

Each prints a line when it is ready, and after each step.
"""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.database import Database, DatabaseKey
from storage.profile import Profile
from storage.records import AccountRecord, Address
from tests.fakes.profiles import CHEAP, PASSPHRASE, temporary_profile
from tests.storage.build import message

ROOT = Path(__file__).parents[2]
BATCH = 20  # messages in one transaction of the writer


@contextmanager
def victim(what: str, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """Start a victim; it is killed at the end at the latest."""
    command = [sys.executable, "-m", "tests.storage.victims", what, str(folder)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert process.stdout
        process.stdout.close()


def tell(text: object) -> None:
    os.write(1, f"{text}\n".encode())


async def hold(folder: Path) -> None:
    """Open the profile and keep it."""
    await temporary_profile(folder)
    tell(os.getpid())
    await asyncio.sleep(60)


async def write(folder: Path) -> None:
    """Commit batches of messages with an OMEMO value; tell the number of each batch."""
    store = (await temporary_profile(folder)).store
    account = await store.accounts.by_jid(Address("a@a.test")) or await store.accounts.add(
        AccountRecord(Address("a@a.test"), "pw")
    )
    chat, _ = await store.conversations.ensure(account.id, Address("b@b.test"))
    batch = int((await store.omemo.load_all(account.id)).get("batch", 0))
    while True:
        batch += 1
        async with store.transaction():
            await store.omemo.apply(account.id, {"batch": str(batch)})
            await store.messages.add_many([message(chat, f"batch {batch} " * 50) for _ in range(BATCH)])
        tell(batch)


async def create(folder: Path) -> None:
    """Make one profile after the other, each in a folder of its own."""
    for number in range(1000):
        tell(number)
        profile = await Profile.create(folder / str(number), PASSPHRASE, cost=CHEAP)
        await profile.close()


async def change(folder: Path) -> None:
    """Change the passphrase to and fro."""
    profile = await temporary_profile(folder)
    old, new = PASSPHRASE, "another"
    tell("ready")
    while True:
        await profile.change_passphrase(old, new)
        old, new = new, old


async def remove(folder: Path) -> None:
    """Remove the only account; tell how many messages are gone after each step."""
    store = (await temporary_profile(folder)).store
    (account,) = await store.accounts.list()
    removing = asyncio.create_task(store.accounts.remove(account.id))
    while not removing.done():
        rows = await store.database.fetch("SELECT 3000 - count(*) FROM message")
        tell(200 if rows[0][0] >= 200 else rows[0][0])
    await removing
    tell("done")


async def migrate_old(path: Path) -> None:
    """Bring a database, made by test_migrate, up to date."""
    tell("ready")
    await Database.open(path, DatabaseKey(b"k" * 32, b"i" * 16))
    tell("done")
    await asyncio.sleep(60)


if __name__ == "__main__":
    WORK: dict[str, Callable[[Path], Awaitable[None]]] = {
        "hold": hold, "write": write, "create": create, "change": change, "migrate": migrate_old,
        "remove": remove,
    }  # fmt: skip
    asyncio.run(WORK[sys.argv[1]](Path(sys.argv[2])))  # type: ignore[arg-type]
