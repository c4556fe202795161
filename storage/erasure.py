# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deleting very many messages, so that the writer is never held for long.

Each turn is a transaction of its own that takes about ``TURN``; others write in between. The
words have to leave the search index too. Taking them out one message at a time costs more than
1 ms each, so of many only the entries are struck out, and at the end the index is merged once,
which drops them. A mark in the settings says that a merge is due, should the program end before.
"""

import json
import time
from sqlite3 import Connection

from storage import message_changes
from storage.database import Database
from storage.records import ConversationId, MessageId

TURN = 0.02  # seconds
FEWEST, MOST = 8, 2_000  # rows in one turn
MANY = 1_000  # from here on the index is merged at the end
PAGES = 48  # of the index that one turn of a merge writes
DUE = "storage/merge"

INDEXES = "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"
OLDEST = "SELECT id FROM message WHERE conversation_id = ? ORDER BY time, id LIMIT ?"
FORGET = """
    INSERT INTO forgotten (conversation_id, sender, origin_id, stanza_id, time, expired)
    SELECT conversation_id, sender, origin_id, stanza_id, time, 0 FROM action
    WHERE id IN (SELECT value FROM json_each(?)) AND (origin_id <> '' OR stanza_id <> '')"""


async def erase(database: Database, conversation_id: ConversationId, *, forget: bool) -> None:
    """Delete the messages and actions of a conversation; ``forget``: remember their names.

    May be repeated if it was interrupted. Call ``merge`` behind it.
    """
    rows = await database.fetch(OLDEST, conversation_id, MANY)
    many = len(rows) == MANY
    size = FEWEST
    while True:
        async with database.transaction():
            started = time.perf_counter()
            done = await database.run(_turn, conversation_id, size, forget, many)
        size = _next_size(size, time.perf_counter() - started)
        if not done:
            break


async def merge(database: Database) -> None:
    """Drop what was struck out of the search indexes, if there is such."""
    if not await database.fetch("SELECT 1 FROM setting WHERE key = ?", DUE):
        return
    for (index,) in await database.fetch(INDEXES):
        await database.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('usermerge', 2)")
        pages = -PAGES  # at first: take all parts of the index together
        while await database.run(_merge, index, pages):
            pages = PAGES
    await database.execute("DELETE FROM setting WHERE key = ?", DUE)


def _next_size(size: int, seconds: float) -> int:
    wanted = int(size * TURN / max(seconds, TURN / 2))
    return min(max(wanted, FEWEST), MOST)


def _turn(
    connection: Connection, conversation_id: ConversationId, size: int, forget: bool, many: bool
) -> int:
    """Returns how many rows went."""
    if many:
        mark = "INSERT INTO setting (key, value) VALUES (?, '') ON CONFLICT (key) DO NOTHING"
        connection.execute(mark, (DUE,))
        _set_thorough(connection, False)
    done = _messages(connection, conversation_id, size, forget) or _actions(
        connection, conversation_id, size, forget
    )
    if many:
        _set_thorough(connection, True)
    return done


def _set_thorough(connection: Connection, thorough: bool) -> None:
    """Whether a deletion takes the words out of the index at once; it is on between turns."""
    for (index,) in connection.execute(INDEXES).fetchall():
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', ?)", (thorough,))


def _messages(connection: Connection, conversation_id: ConversationId, size: int, forget: bool) -> int:
    ids = [MessageId(row[0]) for row in connection.execute(OLDEST, (conversation_id, size))]
    if forget:
        message_changes.forget(connection, ids, expired=False)
    connection.executemany("DELETE FROM message WHERE id = ?", [(one,) for one in ids])
    if ids:
        message_changes.refresh(connection, conversation_id)
    return len(ids)


def _actions(connection: Connection, conversation_id: ConversationId, size: int, forget: bool) -> int:
    rows = connection.execute(
        "SELECT id FROM action WHERE conversation_id = ? LIMIT ?", (conversation_id, size)
    )
    ids = json.dumps([row[0] for row in rows])
    if forget:
        connection.execute(FORGET, (ids,))
    gone = connection.execute("DELETE FROM action WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    return gone.rowcount


def _merge(connection: Connection, index: str, pages: int) -> bool:
    """One turn; False: nothing was left to do (FTS5, "The 'merge' Command")."""
    before = connection.total_changes
    connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (pages,))
    return connection.total_changes - before >= 2
