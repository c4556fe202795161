# SPDX-License-Identifier: AGPL-3.0-or-later
"""One SQLCipher database: connections to write, to read and to search, each with its own thread.

Work is handed over as plain functions that get the connection, so a whole unit of work
costs one hop to the thread and back. ``run`` changes, ``read`` and ``look`` ask; all know whether
they are inside the ``transaction()`` of the calling task.

The writer commits with ``synchronous=FULL``: what was committed survives a power failure,
which the outbox and the OMEMO ratchets need. Measured in turns on a busy two-core machine, a
transaction of one message and twelve OMEMO values takes 1.0 ms with it and 0.6 ms with
``NORMAL``, so there is little to gain from less.

Only this module knows the driver and its errors. It uses two private names of aiosqlite,
pinned by tests: ``_execute``, for there is no public way to run a function, and ``_thread``,
to mark it as a daemon.
"""

import asyncio
import logging
import os
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection
from threading import Event
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import aiosqlite
import sqlcipher3

from storage.cancellation import finish
from storage.errors import DatabaseDamaged, DiskFull, StorageError
from storage.migrate import migrate, version

STEPS = 1_000  # of SQLite's machine, after which a cancelled question ends
BUSY_SECONDS = 5  # another program may look into the file for a moment
CACHE_KIB = 16_384  # decrypted pages a connection keeps
WAL_BYTES = 16 * 2**20  # what the write-ahead log is cut to after a burst
ROOM_BYTES = 64 * 2**10  # with less left on the disk not even the index of the log can be made

T = TypeVar("T")
P = ParamSpec("P")
Work = Callable[Concatenate[Connection, P], T]
Step = Callable[[Connection], None]


@dataclass(frozen=True, slots=True)
class DatabaseKey:
    """The raw 32-byte key, and the 16 bytes that name the database.

    The name is SQLCipher's salt: it stands in clear at the head of the file.
    """

    secret: bytes = field(repr=False)
    database_id: bytes

    @property
    def pragma(self) -> str:
        return f"PRAGMA key = \"x'{self.secret.hex()}{self.database_id.hex()}'\""


class Database:
    """An open database. Made by ``open``; ended by ``close``."""

    def __init__(self, writer: "_Worker", reader: "_Worker", searcher: "_Worker") -> None:
        self._writer = writer
        self._reader = reader
        self._searcher = searcher
        self._lock = asyncio.Lock()
        self._owner: asyncio.Task[Any] | None = None

    @classmethod
    async def open(cls, path: Path, key: DatabaseKey) -> "Database":
        """Open an existing file and migrate it. Raises DatabaseDamaged, SchemaTooNew."""
        workers: list[_Worker] = []
        try:
            for prepare in (_prepare_writer, _prepare_reader, _prepare_reader):
                workers += [await _Worker.start(path, key, prepare)]
        except BaseException:
            for worker in workers:
                await worker.close()
            raise
        writer, reader, searcher = workers
        return cls(writer, reader, searcher)

    async def verify(self) -> None:
        """Check the authentication of every page, then the structure; raises DatabaseDamaged."""
        await self.read(_verify)

    async def checkpoint(self) -> None:
        """Bring the write-ahead log into the database and empty it, unless somebody reads just now.

        Not inside a transaction.
        """
        async with self._lock:
            await self._writer.call(_checkpoint)

    async def close(self) -> None:
        """Wait for the running transaction, then close every connection."""
        async with self._lock:
            await self._searcher.close()
            await self._reader.close()
            await self._writer.close()

    def transaction(self) -> AbstractAsyncContextManager[None]:
        """All or nothing: commits at the end, rolls back on an exception or cancellation.

        One task at a time writes, others wait. Inside the same task an inner transaction
        joins the outer one: it commits with it, and if it fails it is undone alone. A task
        started inside is another task: it waits, so do not wait for it inside. A commit that
        has begun stands, even if its task is cancelled meanwhile.
        """
        return self._inner() if self._owned else self._outer()

    async def run(self, work: Work[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call ``work(connection, …)`` in a transaction: the task's own, or one just for it."""
        if self._owned:
            return await self._writer.call(_nested, work, *args, **kwargs)
        async with self._lock:
            return await self._writer.call(_alone, work, *args, **kwargs)

    async def read(self, work: Work[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call ``work(connection, …)`` to ask; sees what the task's own transaction wrote."""
        worker = self._writer if self._owned else self._reader
        return await worker.call(work, *args, **kwargs)

    async def look(self, work: Work[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """``read`` for what may take long: other reads do not wait, and a cancelled task ends it."""
        if self._owned:
            return await self._writer.call(work, *args, **kwargs)
        stopped = Event()
        try:
            return await self._searcher.call(_until, stopped, work, *args, **kwargs)
        finally:
            stopped.set()

    async def execute(self, sql: str, *values: Any) -> int:
        """Run one changing statement; returns the number of rows changed."""
        return await self.run(_execute, sql, values)

    async def fetch(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run one asking statement; returns all rows."""
        return await self.read(_fetch, sql, values)

    @property
    def _owned(self) -> bool:
        return self._owner is not None and self._owner is asyncio.current_task()

    @asynccontextmanager
    async def _outer(self) -> AsyncIterator[None]:
        async with self._lock:
            self._owner = asyncio.current_task()
            try:
                async with self._bracket(_begin, _commit, _rollback):
                    yield
            finally:
                self._owner = None

    @asynccontextmanager
    async def _inner(self) -> AsyncIterator[None]:
        async with self._bracket(_save, _release, _undo):
            yield

    @asynccontextmanager
    async def _bracket(self, start: Step, end: Step, undo: Step) -> AsyncIterator[None]:
        # What a cancelled task has handed over still runs, and the rollback runs after it.
        try:
            await self._writer.call(start)
            yield
            await self._writer.call(end)
        except BaseException:
            await finish(self._writer.call(undo))
            raise


class _Driver:
    """What aiosqlite takes for its connection: ours, opened later on the same thread.

    An error while aiosqlite itself connects would leave its thread behind unawaited.
    """

    def __init__(self) -> None:
        self.connection: Connection | None = None

    def open(self, path: Path, prepare: Work[[DatabaseKey], None], key: DatabaseKey) -> None:
        self.connection = _connect(path)
        prepare(self.connection, key)

    def close(self) -> None:
        if self.connection is not None:
            self.connection.close()


class _Worker:
    """One connection and its thread."""

    def __init__(self, path: Path, driver: _Driver, thread: aiosqlite.Connection) -> None:
        self._path = path
        self._driver = driver
        self._thread = thread
        self._closed = False

    @classmethod
    async def start(cls, path: Path, key: DatabaseKey, prepare: Work[[DatabaseKey], None]) -> "_Worker":
        logging.getLogger("aiosqlite").setLevel(logging.INFO)  # DEBUG shows every value
        driver = _Driver()
        thread = aiosqlite.Connection(lambda: cast(Connection, driver), 64)
        thread._thread.daemon = True  # a program that fails must end, not wait for us
        worker = cls(path, driver, await thread)
        try:
            await worker._on_thread(driver.open, path, prepare, key)
        except BaseException:
            await worker.close()
            raise
        return worker

    async def call(self, work: Work[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``work(connection, …)`` on the thread."""
        if self._closed or self._driver.connection is None:
            raise StorageError("the store is closed")
        return await self._on_thread(work, self._driver.connection, *args, **kwargs)

    async def close(self) -> None:
        if not self._closed:
            self._closed = True
            await finish(self._thread.close())

    async def _on_thread(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function on the thread; driver errors come translated."""
        try:
            return await self._thread._execute(function, *args, **kwargs)  # type: ignore[no-untyped-call, no-any-return]
        except sqlcipher3.Error as error:
            raise translate(error, self._path) from error


def create(path: Path, key: DatabaseKey) -> None:
    """Make a whole, empty database in a new file (mode 0600). Blocks.

    No write-ahead log yet: it would be left beside the file if the disk were full at the
    end, and the file has to be complete alone when this returns.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        connection = _connect(path)
        try:
            _unlock(connection, key)
            connection.execute("PRAGMA synchronous = FULL")
            migrate(connection)
        finally:
            connection.close()
    except sqlcipher3.Error as error:
        raise translate(error, path) from error


def translate(error: Exception, path: Path) -> StorageError:
    """The error of ours for an error of the driver. Its text holds no stored values."""
    match getattr(error, "sqlite_errorname", "").split("_")[:2]:
        case ["SQLITE", "FULL"]:
            return DiskFull(str(error))
        case ["SQLITE", "IOERR"] if shutil.disk_usage(path.parent).free < ROOM_BYTES:
            return DiskFull(str(error))  # SQLite could not make its small files
        case ["SQLITE", "CORRUPT" | "NOTADB"]:
            return DatabaseDamaged(str(error))
    return StorageError(str(error))


def _connect(path: Path) -> Connection:
    """Open an existing file; never creates one."""
    uri = path.resolve().as_uri() + "?mode=rw"
    return sqlcipher3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)  # type: ignore[no-any-return]


def _unlock(connection: Connection, key: DatabaseKey) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # else it writes to stderr
    connection.execute(key.pragma)
    version(connection)  # the first page that is read proves the key


def _configure(connection: Connection) -> None:
    for setting in (
        "journal_mode = WAL",
        f"journal_size_limit = {WAL_BYTES}",
        "temp_store = MEMORY",
        "secure_delete = ON",
        f"cache_size = -{CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {setting}").fetchall()


def _prepare_writer(connection: Connection, key: DatabaseKey) -> None:
    _unlock(connection, key)
    if version(connection) == 0:  # asked before anything can be written
        raise DatabaseDamaged("the database is empty")
    _configure(connection)
    connection.execute("PRAGMA synchronous = FULL")
    migrate(connection)
    connection.execute("PRAGMA foreign_keys = ON")


def _prepare_reader(connection: Connection, key: DatabaseKey) -> None:
    _unlock(connection, key)
    _configure(connection)
    connection.execute("PRAGMA query_only = ON")


def _verify(connection: Connection) -> None:
    for check in ("cipher_integrity_check", "quick_check"):
        for (finding,) in connection.execute(f"PRAGMA {check}"):
            if finding != "ok":
                raise DatabaseDamaged(f"{check}: {finding}")


def _checkpoint(connection: Connection) -> None:
    connection.execute("PRAGMA busy_timeout = 0").fetchall()  # a reader may take long: do not wait
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}").fetchall()


def _until(
    connection: Connection, stopped: Event, work: Work[P, T], /, *args: P.args, **kwargs: P.kwargs
) -> T:
    connection.set_progress_handler(stopped.is_set, STEPS)
    try:
        return work(connection, *args, **kwargs)
    finally:
        connection.set_progress_handler(None, STEPS)


def _execute(connection: Connection, sql: str, values: tuple[Any, ...]) -> int:
    return connection.execute(sql, values).rowcount


def _fetch(connection: Connection, sql: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    return connection.execute(sql, values).fetchall()


def _alone(connection: Connection, work: Work[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    try:
        _begin(connection)
        result = work(connection, *args, **kwargs)
        _commit(connection)
    except BaseException:
        _rollback(connection)
        raise
    return result


def _nested(connection: Connection, work: Work[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    try:
        _save(connection)
        result = work(connection, *args, **kwargs)
        _release(connection)
    except BaseException:
        _undo(connection)
        raise
    return result


def _begin(connection: Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")


def _commit(connection: Connection) -> None:
    _demand_transaction(connection)
    connection.execute("COMMIT")


def _rollback(connection: Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _save(connection: Connection) -> None:
    _demand_transaction(connection)
    connection.execute("SAVEPOINT step")


def _release(connection: Connection) -> None:
    connection.execute("RELEASE step")


def _undo(connection: Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK TO step")
        connection.execute("RELEASE step")


def _demand_transaction(connection: Connection) -> None:
    """SQLite ends a transaction by itself when, for one, the disk is full.

    What followed would then be committed alone, half of a whole.
    """
    if not connection.in_transaction:
        raise StorageError("the transaction was rolled back")
