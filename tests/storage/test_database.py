# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
import contextlib
import inspect
import logging
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from sqlite3 import Connection
from types import SimpleNamespace

import aiosqlite
import pytest
import sqlcipher3

from storage import database
from storage.database import Database, DatabaseKey
from storage.errors import DatabaseDamaged, DiskFull, StorageError
from storage.migrate import migrate
from tests.storage.victims import ROOT

KEY = DatabaseKey(b"k" * 32, b"i" * 16)
FAILING = """
import asyncio, sys
from pathlib import Path
from storage.database import Database, DatabaseKey

async def main():
    kept.append(await Database.open(Path(sys.argv[1]), DatabaseKey(b"k" * 32, b"i" * 16)))
    1 / 0

kept = []
asyncio.run(main())
"""
PUT = "INSERT INTO setting (key, value) VALUES (?, '')"


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    database.create(tmp_path / "store.db", KEY)
    opened = await Database.open(tmp_path / "store.db", KEY)
    yield opened
    await opened.close()


async def stored(db: Database) -> list[str]:
    """What other tasks can read."""
    read = asyncio.ensure_future(db.fetch("SELECT key FROM setting ORDER BY key"))
    return [key for (key,) in await read]


async def test_a_transaction_is_seen_by_others_when_it_is_over(db: Database) -> None:
    async with db.transaction():
        await db.execute(PUT, "a")
        assert await db.fetch("SELECT key FROM setting") == [("a",)]
        assert await stored(db) == []

    assert await stored(db) == ["a"]


async def test_an_exception_undoes_the_whole_transaction(db: Database) -> None:
    with pytest.raises(ValueError, match="x"):
        await _fail(db)

    assert await stored(db) == []
    await db.execute(PUT, "next")
    assert await stored(db) == ["next"]


async def _fail(db: Database) -> None:
    async with db.transaction():
        await db.execute(PUT, "a")
        raise ValueError("x")


async def test_an_inner_transaction_commits_with_the_outer(db: Database) -> None:
    async def fail_outside() -> None:
        async with db.transaction():
            async with db.transaction():
                await db.execute(PUT, "inner")
            assert await stored(db) == []
            raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        await fail_outside()

    assert await stored(db) == []


async def test_a_failed_inner_transaction_is_undone_alone(db: Database) -> None:
    async with db.transaction():
        await db.execute(PUT, "outer")
        with pytest.raises(ValueError, match="x"):
            await _fail(db)

    assert await stored(db) == ["outer"]


async def test_a_failed_write_is_undone_alone(db: Database) -> None:
    def half(connection: Connection) -> None:
        connection.execute(PUT, ("half",))
        connection.execute(PUT, ("outer",))  # there already

    async with db.transaction():
        await db.execute(PUT, "outer")
        with pytest.raises(StorageError, match="UNIQUE"):
            await db.run(half)

    assert await stored(db) == ["outer"]


async def test_a_single_write_is_all_or_nothing(db: Database) -> None:
    def half(connection: Connection) -> None:
        connection.execute(PUT, ("half",))
        raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        await db.run(half)

    assert await stored(db) == []


async def test_other_tasks_wait_for_the_writer(db: Database) -> None:
    order: list[str] = []

    async def other() -> None:
        await db.execute(PUT, "other")
        order.append("other")

    async with db.transaction():
        task = asyncio.ensure_future(other())
        await db.execute(PUT, "first")
        await asyncio.sleep(0.02)
        order.append("first")
    await task

    assert order == ["first", "other"]
    assert await stored(db) == ["first", "other"]


async def test_readers_do_not_wait_for_the_writer(db: Database) -> None:
    async with db.transaction():
        await db.execute(PUT, "a")
        assert await asyncio.wait_for(stored(db), 1) == []


async def test_a_cancelled_task_leaves_no_transaction_behind(db: Database) -> None:
    """Cancelled at any moment: in BEGIN, in a statement, between, in COMMIT."""
    for turns in range(40):
        task = asyncio.ensure_future(_two(db, f"{turns:02}"))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait((task,))
        assert await db.run(lambda connection: connection.total_changes) >= 0  # BEGIN is possible

    pairs = await stored(db)
    assert {key[:2] for key in pairs if key.endswith("a")} == {key[:2] for key in pairs if key.endswith("b")}


async def _two(db: Database, name: str) -> None:
    async with db.transaction():
        await db.execute(PUT, name + "a")
        await db.execute(PUT, name + "b")


async def test_a_cancelled_statement_is_rolled_back_before_the_next_begins(db: Database) -> None:
    async def slow() -> None:
        async with db.transaction():
            await db.execute(PUT, "slow")
            await db.run(_count_long)
            await db.execute(PUT, "never")

    task = asyncio.ensure_future(slow())
    await asyncio.sleep(0.03)
    task.cancel()
    await db.execute(PUT, "next")

    assert task.done()
    assert await stored(db) == ["next"]


def _count_long(connection: Connection) -> None:
    sql = (
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 500000) SELECT max(i) FROM n"
    )
    connection.execute(sql).fetchone()


async def test_a_task_cancelled_many_times_ends_when_its_rollback_is_done(db: Database) -> None:
    """Nobody else gets the writer before that."""
    over: list[bool] = []

    def slow(connection: Connection) -> None:
        time.sleep(0.05)
        over.append(True)

    async def stubborn() -> None:
        async with db.transaction():
            await db.execute(PUT, "a")
            await db.run(slow)

    task = asyncio.ensure_future(stubborn())
    await asyncio.sleep(0.02)
    for _ in range(20):
        task.cancel()
        await asyncio.sleep(0)
    assert not task.done()
    await asyncio.wait((task,))

    assert task.cancelled()
    assert over == [True]
    await db.execute(PUT, "next")
    assert await stored(db) == ["next"]


async def test_many_tasks_writing_at_once_lose_nothing(db: Database) -> None:
    await asyncio.gather(*(_two(db, f"{n:02}") for n in range(30)))

    assert len(await stored(db)) == 60


async def test_closing_waits_for_the_running_transaction(db: Database, tmp_path: Path) -> None:
    async def slow() -> None:
        async with db.transaction():
            await db.execute(PUT, "a")
            await asyncio.sleep(0.02)
            await db.execute(PUT, "b")

    task = asyncio.ensure_future(slow())
    await asyncio.sleep(0.01)
    await db.close()
    await task

    again = await Database.open(tmp_path / "store.db", KEY)
    assert await stored(again) == ["a", "b"]
    await again.close()


async def test_a_full_disk_refuses_and_the_store_goes_on_afterwards(db: Database) -> None:
    """FLT-028, with a limit of pages in the place of a small disk."""
    (pages,) = (await db.fetch("PRAGMA page_count"))[0]
    await db.execute(PUT, "before")
    await db.run(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}").fetchall())

    with pytest.raises(DiskFull):
        await _fill(db)

    assert await stored(db) == ["before"]
    await db.run(lambda connection: connection.execute("PRAGMA max_page_count = 100000").fetchall())
    await _fill(db)
    assert len(await stored(db)) == 2
    await db.verify()


async def _fill(db: Database) -> None:
    async with db.transaction():
        await db.execute("INSERT INTO setting VALUES ('big', ?)", "x" * 500_000)


async def test_after_sqlite_rolled_back_by_itself_nothing_more_is_stored(db: Database) -> None:
    """As it may on a full disk. The rest must not be committed alone, half of a whole."""

    async def half() -> None:
        async with db.transaction():
            await db.execute(PUT, "first")
            await db.read(lambda connection: connection.execute("ROLLBACK"))
            await db.execute(PUT, "second")

    with pytest.raises(StorageError, match="rolled back"):
        await half()

    assert await stored(db) == []


async def test_a_transaction_that_went_on_after_a_full_disk_is_not_half_stored(db: Database) -> None:
    async def stubborn() -> None:
        async with db.transaction():
            await db.execute(PUT, "first")
            with pytest.raises(DiskFull):
                await _fill(db)
            await db.execute(PUT, "second")

    await db.run(lambda connection: connection.execute("PRAGMA max_page_count = 1").fetchall())
    with contextlib.suppress(StorageError):
        await stubborn()

    assert await stored(db) in ([], ["first", "second"])


@pytest.mark.parametrize(("free", "error"), [(0, DiskFull), (2**30, StorageError)])
def test_an_io_error_on_a_full_disk_is_a_full_disk(
    free: int, error: type[StorageError], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What SQLite says when it cannot make the index of its log."""
    failed = sqlcipher3.OperationalError("disk I/O error")
    failed.sqlite_errorname = "SQLITE_IOERR"
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=free))

    assert type(database.translate(failed, tmp_path / "store.db")) is error


async def test_driver_errors_never_leave(db: Database) -> None:
    for sql in ("nonsense", "SELECT * FROM nowhere", "INSERT INTO outbox VALUES (1, 1, 1, 'x', 0)"):
        with pytest.raises(StorageError):
            await db.execute(sql)


async def test_the_reader_cannot_write(db: Database) -> None:
    with pytest.raises(StorageError, match="readonly"):
        await db.fetch("DELETE FROM setting")


async def test_a_wrong_key_is_damage_since_the_key_was_proven_before(db: Database, tmp_path: Path) -> None:
    with pytest.raises(DatabaseDamaged):
        await Database.open(tmp_path / "store.db", DatabaseKey(b"x" * 32, KEY.database_id))


async def test_the_driver_writes_nothing_to_the_terminal(
    db: Database, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    other = sqlcipher3.connect(":memory:")
    other.execute("PRAGMA cipher_log_level = WARN")  # the default, for the whole process
    other.close()

    with pytest.raises(DatabaseDamaged):
        await Database.open(tmp_path / "store.db", DatabaseKey(b"x" * 32, KEY.database_id))

    assert capfd.readouterr() == ("", "")


async def test_no_database_is_made_where_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        await Database.open(tmp_path / "nothing.db", KEY)

    assert list(tmp_path.iterdir()) == []


async def test_a_database_is_not_made_over_another(db: Database, tmp_path: Path) -> None:
    before = (tmp_path / "store.db").read_bytes()

    with pytest.raises(FileExistsError):
        database.create(tmp_path / "store.db", KEY)

    assert (tmp_path / "store.db").read_bytes() == before


def test_a_new_database_is_never_spread_over_two_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def watched(connection: Connection) -> None:
        migrate(connection)
        seen.append([path.name for path in tmp_path.iterdir()])

    monkeypatch.setattr(database, "migrate", watched)
    database.create(tmp_path / "store.db", KEY)

    assert seen == [["store.db"]]


async def test_the_head_of_the_file_names_the_database(db: Database, tmp_path: Path) -> None:
    assert (tmp_path / "store.db").read_bytes()[:16] == KEY.database_id


async def test_the_settings_of_both_connections_are_those_meant(db: Database) -> None:
    wanted = {"journal_mode": "wal", "secure_delete": 1, "temp_store": 2, "cipher_memory_security": "0"}
    writing = {"synchronous": 2, "foreign_keys": 1, "query_only": 0} | wanted
    for setting, value in wanted.items() | {("query_only", 1)}:
        assert await db.fetch(f"PRAGMA {setting}") == [(value,)], setting
    async with db.transaction():
        for setting, value in writing.items():
            assert await db.fetch(f"PRAGMA {setting}") == [(value,)], setting


async def test_values_are_not_logged_at_any_level(db: Database, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    await db.execute(PUT, "very secret")

    assert "very secret" not in caplog.text


def test_the_key_shows_in_no_traceback() -> None:
    assert KEY.secret.hex() not in repr(KEY)
    assert repr(KEY.secret) not in repr(KEY)


def test_a_program_that_fails_does_not_hang_on_its_open_store(tmp_path: Path) -> None:
    database.create(tmp_path / "store.db", KEY)
    done = subprocess.run(
        [sys.executable, "-c", FAILING, str(tmp_path / "store.db")],
        cwd=ROOT, capture_output=True, text=True, timeout=20, check=False,
    )  # fmt: skip

    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stderr


def test_the_private_method_of_aiosqlite_is_still_the_one_we_know() -> None:
    assert list(inspect.signature(aiosqlite.Connection._execute).parameters) == [
        "self",
        "fn",
        "args",
        "kwargs",
    ]
    assert inspect.iscoroutinefunction(aiosqlite.Connection._execute)
