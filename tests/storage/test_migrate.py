# SPDX-License-Identifier: AGPL-3.0-or-later
"""Schemas of the past become that of today, data and all.

``tests/data/schema_NNNN.sql`` is what a database of that schema dumps, made by
``python -m tests.storage.dump NNNN`` when the next migration is written.
"""

import time
from pathlib import Path
from sqlite3 import Connection

import pytest
import sqlcipher3

from storage import migrate
from storage.database import Database, DatabaseKey
from storage.errors import DatabaseDamaged, SchemaTooNew
from storage.grams import grams
from storage.records import MessageId, MessageKey, OccupantRecord, RoomRecord
from storage.store import Store
from tests.storage.victims import victim

DATA = Path(__file__).parents[1] / "data"
KEY = DatabaseKey(b"k" * 32, b"i" * 16)


def old_versions() -> range:
    return range(1, migrate.newest())


def connect(path: Path) -> Connection:
    connection: Connection = sqlcipher3.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(KEY.pragma)
    connection.create_function("grams", 1, grams, deterministic=True)  # which dumps from 5 on call
    return connection


def load(path: Path, version: int) -> None:
    """Make a database of an old schema from its dump."""
    connection = connect(path)
    connection.executescript(dump_of(version).read_text(encoding="utf-8"))
    assert migrate.version(connection) == version
    connection.close()


def dump_of(version: int) -> Path:
    return DATA / f"schema_{version:04}.sql"


def schema(connection: Connection) -> set[tuple[str, ...]]:
    """Everything that is declared, without differences of white space."""
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
    return {(*names, " ".join(sql.split())) for *names, sql in rows}


def test_migrations_are_numbered_without_a_gap() -> None:
    assert [number for number, _ in migrate.scripts()] == list(range(1, migrate.newest() + 1))
    assert migrate.newest() >= 2


def test_every_old_schema_has_a_dump() -> None:
    assert [dump_of(version).name for version in old_versions() if not dump_of(version).is_file()] == []


@pytest.mark.parametrize("old", old_versions())
def test_an_old_schema_becomes_the_same_as_a_new_one(old: int, tmp_path: Path) -> None:
    load(tmp_path / "old.db", old)
    migrated, fresh = connect(tmp_path / "old.db"), connect(tmp_path / "new.db")
    migrate.migrate(migrated)
    migrate.migrate(fresh)

    assert schema(migrated) == schema(fresh)
    assert migrate.version(migrated) == migrate.newest()
    migrated.close()
    fresh.close()


@pytest.mark.parametrize("old", old_versions())
async def test_the_data_of_an_old_schema_is_all_there(old: int, tmp_path: Path) -> None:
    load(tmp_path / "store.db", old)

    store = Store(await Database.open(tmp_path / "store.db", KEY))

    (account,) = await store.accounts.list()
    (chat,) = await store.conversations.list()
    assert chat.last_message
    assert chat.last_message.body == "東京で会議"
    assert [message.id for message in await store.messages.page(chat.id)] == [2, 1, 3]
    assert [hit.message.id for hit in await store.search.find("schoner cafe")] == [1]
    assert [hit.message.id for hit in await store.search.find("京で会")] == [2]
    lane = [4] if old < 3 else [4, 5]  # with an action, as soon as there were some
    assert [record.position for record in await store.outbox.pending(account.id)] == lane
    assert (await store.messages.undecryptable(account.id))[0].ciphertext == b"<m/>"
    assert len(await store.roster.list(account.id)) == len(await store.devices.list(account.id)) == 1
    assert await store.settings.all() == {"theme": "dark"}
    await store.verify()
    await store.close()


@pytest.mark.parametrize("old", old_versions()[2:])
async def test_what_people_did_with_messages_is_all_there(old: int, tmp_path: Path) -> None:
    load(tmp_path / "store.db", old)

    store = Store(await Database.open(tmp_path / "store.db", KEY))

    (chat,) = await store.conversations.list()
    assert (chat.archived, chat.keep, chat.ephemeral, chat.read_id) == (True, 3600, 60, "s1")
    assert (chat.send_receipts, chat.send_markers, chat.send_typing) == (False, None, True)
    first = await store.messages.get(MessageId(1))
    assert first
    assert (first.edited, first.pinned, first.mention, first.spoiler, first.timer) == (
        True, True, True, "", 60
    )  # fmt: skip
    assert (first.reactions[0].emojis, first.links[0].title) == (("\U0001f44d",), "Café")
    assert first.quote
    assert first.quote.message_id == 2
    assert [one.body for one in await store.messages.revisions(first.id)] == ["Guten Tag"]
    assert [one.body for one in await store.actions.waiting(chat.id, ["later"])] == ["other words"]
    assert [row.action.id for row in await store.outbox.pending(chat.account_id) if row.action] == [1]
    assert len(await store.repairs.of(chat.account_id)) == 1
    key = MessageKey(chat.address, "s6")
    assert await store.forgotten.known_many(chat.account_id, [key]) == {key}
    await store.close()


@pytest.mark.parametrize("old", old_versions()[2:5])
async def test_what_is_older_than_rooms_says_nothing_of_them(old: int, tmp_path: Path) -> None:
    load(tmp_path / "store.db", old)

    store = Store(await Database.open(tmp_path / "store.db", KEY))

    (chat,) = await store.conversations.list()
    first = await store.messages.get(MessageId(1))
    assert first
    assert (first.markable, first.occupant_id, first.left_out) == (False, "", ())
    assert (first.moderated_by, first.moderation_reason, first.reactions[0].nick) == ("", "", "")
    waiting = await store.actions.waiting(chat.id, ["later"])
    assert [one.occupant_id for one in waiting] == [""]
    key = MessageKey(chat.address, "", "o6", "bob@b.test")
    assert await store.forgotten.known_many(chat.account_id, [key]) == {key}
    assert await store.rooms.list(chat.account_id) == ()
    assert await store.invitations.list() == ()
    await store.rooms.put(RoomRecord(chat.id, "alice"))
    await store.rooms.put_occupants([OccupantRecord(chat.id, "id", "Bob")])
    await store.close()


def test_the_schema_of_rooms_rewrites_no_message(tmp_path: Path) -> None:
    """So that it costs nothing however many there are."""
    path = tmp_path / "store.db"
    load(path, 5)
    connection = connect(path)
    names = ", ".join(row[1] for row in connection.execute("PRAGMA table_info(message)") if row[1] != "id")
    connection.execute(
        "WITH RECURSIVE k(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM k LIMIT 4000)"
        f" INSERT INTO message ({names}) SELECT {names} FROM message, k WHERE message.id = 1"
    )
    connection.execute("PRAGMA journal_mode = WAL")

    migrate.migrate(connection, upto=6)

    assert path.stat().st_size > 1_000_000
    assert path.with_name("store.db-wal").stat().st_size < 200_000
    connection.close()


async def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    load(tmp_path / "store.db", 1)
    connection = connect(tmp_path / "store.db")
    connection.execute("PRAGMA user_version = 9999")
    connection.close()

    with pytest.raises(SchemaTooNew) as refused:
        await Database.open(tmp_path / "store.db", KEY)

    assert (refused.value.found, refused.value.known) == (9999, migrate.newest())
    connection = connect(tmp_path / "store.db")
    assert migrate.version(connection) == 9999
    connection.close()


async def test_a_database_without_a_schema_is_damaged_not_new(tmp_path: Path) -> None:
    connection = connect(tmp_path / "store.db")
    connection.execute("CREATE TABLE t (a)")
    connection.close()

    with pytest.raises(DatabaseDamaged):
        await Database.open(tmp_path / "store.db", KEY)


@pytest.mark.parametrize(
    "bad", ["CREATE TABLE half (a); nonsense;", "INSERT INTO blocked VALUES (77, 'orphan@b.test');"]
)
def test_a_failing_migration_leaves_the_old_schema(
    bad: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = migrate.scripts()
    load(tmp_path / "old.db", 1)
    connection = connect(tmp_path / "old.db")
    before = schema(connection)
    monkeypatch.setattr(migrate, "scripts", lambda: (scripts[0], (2, bad)))

    with pytest.raises((sqlcipher3.Error, DatabaseDamaged)):
        migrate.migrate(connection)

    assert (migrate.version(connection), schema(connection)) == (1, before)
    connection.close()


def test_flt_027_a_killed_migration_leaves_the_old_schema_or_the_new(tmp_path: Path) -> None:
    """The messages of the big database take the new index some time."""
    path = tmp_path / "store.db"
    load(path, 1)
    connection = connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN")
    names = ", ".join(row[1] for row in connection.execute("PRAGMA table_info(message)") if row[1] != "id")
    connection.execute(
        "WITH RECURSIVE k(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM k LIMIT 20000)"
        f" INSERT INTO message ({names}) SELECT {names.replace('body', 'body || n')}"
        " FROM message, k WHERE message.id = 1"
    )
    connection.execute("COMMIT")
    old = schema(connection)
    connection.close()
    seen = set()
    for delay in (0, 0.01, 0.02, 0.04, 0.08, 0.12, 0.16, 0.2, 0.3, 0.5):
        with victim("migrate", path) as migrating:
            assert migrating.stdout
            migrating.stdout.readline()
            time.sleep(delay)
            migrating.kill()
        connection = connect(path)
        seen.add(migrate.version(connection))
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM message").fetchone() == (20003,)
        if migrate.version(connection) == 1:
            assert schema(connection) == old
        connection.close()

    assert seen <= set(range(1, migrate.newest() + 1))
    assert 1 in seen
