# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writes ``tests/data/schema_NNNN.sql``: ``python -m tests.storage.dump NNNN``.

Run it when the migration after schema NNNN is written; the tests migrate the dump. The data
are those of the oldest dump, brought to schema NNNN, and what ``MORE`` adds on the way.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from sqlite3 import Connection

import sqlcipher3

from storage.migrate import migrate

DATA = Path(__file__).parents[1] / "data"
MORE = {
    3: """
    UPDATE conversation SET archived = 1, mentions = 1, muted = 1, muted_until = 1767229200000000,
        read_id = 's1', keep = 3600, ephemeral = 60, send_receipts = 0, send_typing = 1;
    UPDATE message SET reply_to = 'o2', reply_sender = 'alice@a.test', edited = 1, pinned = 1, mention = 1,
        spoiler = '', attachment = 'https://b.test/f', timer = 60, expires = 1767229200000000 WHERE id = 1;
    INSERT INTO revision VALUES (1, 1, 'Guten Tag', 1767225600000000, 1767225601000000);
    INSERT INTO reaction VALUES (1, 'alice@a.test', '["\\ud83d\\udc4d"]', 1767225602000000);
    INSERT INTO link VALUES (1, 'https://b.test/', 'Café', 'About it', 'b.test');
    INSERT INTO action VALUES (1, 1, 'REACTION', 'alice@a.test', 'o1', 1767225602000000, 'APPLIED', 1, '',
        '["\\ud83d\\udc4d"]', 'OMEMO_2', NULL, '', 'o4', '', 'o4', '');
    INSERT INTO action VALUES (2, 1, 'CORRECTION', 'bob@b.test', 'later', 1767225603000000, 'WAITING', NULL,
        'other words', '[]', 'OMEMO_2', 'BLIND', 'ab', 'o5', 's5', '', 'Bob');
    INSERT INTO forgotten VALUES (1, 'bob@b.test', 'o6', 's6', 1767225604000000, 0);
    INSERT INTO repair VALUES (3, 'renew', 2, 1767225605000000);
    INSERT INTO outbox VALUES (5, 1, NULL, 1, 'bob@b.test', 1);
    """
}
GRAMS = 5  # the schema from which on the search index holds grams, and cannot rebuild itself
REBUILD = "INSERT INTO message_text (message_text) VALUES ('rebuild')"
FILL = (
    "INSERT INTO message_text (rowid, grams) SELECT id, grams(body) FROM message WHERE body <> ''",
    "INSERT INTO message_text (message_text, rank) VALUES ('secure-delete', 1)",
)
INDEXED = {"message_text"}


def dump(connection: Connection) -> Iterator[str]:
    """Tables, their rows, search indexes, then all that hangs on them. Ends in the version."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    declared = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql <> '' ORDER BY rowid")
    objects = [row for row in declared.fetchall() if not row[1].startswith("sqlite_") and not _shadow(row[1])]
    tables = [(name, sql) for kind, name, sql in objects if kind == "table" and name not in INDEXED]
    yield from (sql for _, sql in tables)
    for name, _ in tables:
        yield from _rows(connection, name)
    yield from (sql for _, name, sql in objects if name in INDEXED)
    yield from _index(version)
    yield from (sql for kind, _, sql in objects if kind != "table")
    yield f"PRAGMA user_version = {version}"


def _index(version: int) -> tuple[str, ...]:
    """What fills the search index; loading it takes a connection that knows ``grams``."""
    if version >= GRAMS:
        return FILL
    return (REBUILD,) if version > 1 else ()


def _shadow(name: str) -> bool:
    return any(name.startswith(f"{index}_") for index in INDEXED) and not name.endswith(
        ("insert", "update", "delete")
    )


def _rows(connection: Connection, table: str) -> Iterator[str]:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    values = " || ', ' || ".join(f'quote("{column}")' for column in columns)
    for (row,) in connection.execute(f"SELECT {values} FROM {table}"):
        yield f"INSERT INTO {table} VALUES ({row})"


def main(version: int) -> None:
    connection: Connection = sqlcipher3.connect(":memory:", isolation_level=None)
    connection.executescript((DATA / "schema_0001.sql").read_text(encoding="utf-8"))
    for number in range(1, version + 1):
        migrate(connection, upto=number)
        connection.executescript(MORE.get(number, ""))
    text = "".join(f"{statement};\n" for statement in dump(connection))
    connection.close()
    (DATA / f"schema_{version:04}.sql").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]))
