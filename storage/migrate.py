# SPDX-License-Identifier: AGPL-3.0-or-later
"""Brings a database to the newest schema, one numbered script after the other.

Each script and its new ``user_version`` are one transaction, so a killed migration leaves
the old schema or the new one. There is no way back.
"""

from collections.abc import Iterator
from importlib.resources import files
from sqlite3 import Connection

from storage.errors import DatabaseDamaged, SchemaTooNew
from storage.grams import grams


def scripts() -> tuple[tuple[int, str], ...]:
    """Every migration as (number, SQL), in order."""
    found = sorted(_numbered())
    if [number for number, _ in found] != list(range(1, len(found) + 1)):
        raise AssertionError("migrations must be numbered 1, 2, 3, …")
    return tuple(found)


def newest() -> int:
    """The schema this program writes."""
    return len(scripts())


def version(connection: Connection) -> int:
    """The schema of a database; 0 for one that holds nothing yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Connection, upto: int | None = None) -> None:
    """Run what is missing. Foreign keys must be off, they are checked before each commit.

    Gives the connection the function that the triggers of the search index call.
    Raises SchemaTooNew when a newer program wrote the database.
    """
    connection.create_function("grams", 1, grams, deterministic=True)
    known = scripts()
    found = version(connection)
    if found > len(known):
        raise SchemaTooNew(found, len(known))
    for number, sql in known[found:upto]:
        _run(connection, number, sql)


def _run(connection: Connection, number: int, sql: str) -> None:
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{sql}\n;PRAGMA user_version = {number};")
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise DatabaseDamaged(f"migration {number} found rows without their parent")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _numbered() -> Iterator[tuple[int, str]]:
    for file in files("storage.migrations").iterdir():
        if file.name.endswith(".sql"):
            yield int(file.name[:4]), file.read_text(encoding="utf-8")
