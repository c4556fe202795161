# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deleting very many messages, so that the writer is never held for long.

Each turn is a transaction of its own that takes about ``TURN``; others write in between. The
words have to leave the search index too. Taking them out one message at a time costs
some ms each, so of many only the entries are struck out, and now and then the index is merged,
which drops them. A mark in the settings says that a merge is due, should the program end before.
"""

import json
import time
from collections.abc import Callable, Collection
from functools import partial
from sqlite3 import Connection

from storage import message_changes
from storage.database import Database
from storage.records import AccountId, ConversationId, MessageId

TURN = 0.02  # seconds
FEWEST, MOST = 4, 2_000  # rows in one turn
MANY = 1_000  # from here on the index is merged at the end
BETWEEN = 50_000  # rows struck out before a merge: a turn that only drops entries has no bound
PAGES = 48  # of the index that one turn of a merge writes
DUE = "storage/merge"
SPARE = -1  # the id of no message: an entry that makes sure that there is something to merge

INDEXES = "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'"
IN_CHAT = "SELECT id FROM message WHERE conversation_id = ? ORDER BY time, id LIMIT ?"
# In the order they lie in the file, so that a turn writes few pages.
IN_ACCOUNT = (
    "SELECT id FROM message WHERE +conversation_id IN (SELECT id FROM conversation WHERE account_id = ?)"
    " ORDER BY id LIMIT ?"
)
ACTIONS = "SELECT id FROM action WHERE conversation_id = ? ORDER BY id LIMIT ?"
FORGET_ACTIONS = """
    INSERT INTO forgotten (conversation_id, sender, origin_id, stanza_id, time, expired, nick)
    SELECT conversation_id, sender, origin_id, stanza_id, time, 0, nick FROM action
    WHERE id IN (SELECT value FROM json_each(?)) AND (origin_id <> '' OR stanza_id <> '')"""

PEOPLE = (("room_occupant", "occupant_id"), ("room_member", "jid"))  # who was in rooms, and their keys
REMOVE_PEOPLE = """
    DELETE FROM {table} WHERE (conversation_id, {key}) IN (
        SELECT conversation_id, {key} FROM {table}
        WHERE conversation_id IN (SELECT id FROM conversation WHERE {owner} = ?) LIMIT ?)"""

Turn = Callable[[Connection, int], int]  # deletes as many rows at most; returns how many went


async def clear(database: Database, conversation_id: ConversationId, *, forget: bool) -> None:
    """Delete the messages and actions of a conversation; ``forget``: remember their names.

    May be repeated if it was interrupted. Call ``merge`` behind it.
    """
    many = len(await database.fetch(IN_CHAT, conversation_id, MANY)) == MANY
    await _repeat(database, partial(_clear, conversation_id=conversation_id, forget=forget, many=many))


async def remove_people(database: Database, conversation_id: ConversationId) -> None:
    """Forget who was in the room of a conversation that is to be removed."""
    await _repeat(database, partial(_remove_people, owner="id", owner_id=conversation_id))


async def remove_messages(database: Database, account_id: AccountId) -> None:
    """Delete all messages of an account that is to be removed, and who was in its rooms.

    Call ``merge`` behind it.
    """
    await _repeat(database, partial(_remove_messages, account_id=account_id))
    await _repeat(database, partial(_remove_people, owner="account_id", owner_id=account_id))


async def merge(database: Database) -> None:
    """Drop what was struck out of the search indexes, if there is such."""
    if not await database.fetch("SELECT 1 FROM setting WHERE key = ?", DUE):
        return
    for (index,) in await database.fetch(INDEXES):
        await database.run(_prepare, index)
        pages = -PAGES  # at first: take all parts of the index together
        while await database.run(_merge, index, pages):
            pages = PAGES
    await database.execute("DELETE FROM setting WHERE key = ?", DUE)


async def _repeat(database: Database, turn: Turn) -> None:
    size, done, struck = FEWEST, FEWEST, 0
    while done:
        async with database.transaction():
            started = time.perf_counter()
            done = await database.run(turn, size)
        size = _next_size(size, time.perf_counter() - started)
        struck += done
        if struck >= BETWEEN:
            await merge(database)
            struck = 0


def _next_size(size: int, seconds: float) -> int:
    """So many rows that a turn takes its time; it grows slowly, and shrinks at once."""
    wanted = int(size * TURN / max(seconds, TURN / 1.5))
    return min(max(wanted, FEWEST), MOST)


def _clear(
    connection: Connection, size: int, conversation_id: ConversationId, forget: bool, many: bool
) -> int:
    ids = _ids(connection, IN_CHAT, conversation_id, size)
    if not ids:
        return _clear_actions(connection, conversation_id, size, forget)
    if forget:
        message_changes.forget(connection, ids, expired=False)
    if many:
        _strike(connection, ids)
    else:
        _delete(connection, ids)
    message_changes.refresh(connection, conversation_id)
    return len(ids)


def _clear_actions(connection: Connection, conversation_id: ConversationId, size: int, forget: bool) -> int:
    ids = json.dumps(_ids(connection, ACTIONS, conversation_id, size))
    if forget:
        connection.execute(FORGET_ACTIONS, (ids,))
    gone = connection.execute("DELETE FROM action WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    return gone.rowcount


def _remove_messages(connection: Connection, size: int, account_id: AccountId) -> int:
    ids = _ids(connection, IN_ACCOUNT, account_id, size)
    _strike(connection, ids)
    return len(ids)


def _remove_people(connection: Connection, size: int, owner: str, owner_id: int) -> int:
    for table, key in PEOPLE:
        sql = REMOVE_PEOPLE.format(table=table, key=key, owner=owner)
        if gone := connection.execute(sql, (owner_id, size)).rowcount:
            return gone
    return 0


def _ids(connection: Connection, query: str, owner: int, size: int) -> list[MessageId]:
    return [MessageId(row[0]) for row in connection.execute(query, (owner, size))]


def _delete(connection: Connection, ids: Collection[MessageId]) -> None:
    connection.executemany("DELETE FROM message WHERE id = ?", [(one,) for one in ids])


def _strike(connection: Connection, ids: Collection[MessageId]) -> None:
    """Delete messages, and only strike them out of the search indexes; a merge is due then."""
    if ids:
        mark = "INSERT INTO setting (key, value) VALUES (?, '') ON CONFLICT (key) DO NOTHING"
        connection.execute(mark, (DUE,))
        _set_thorough(connection, False)
        _delete(connection, ids)
        _set_thorough(connection, True)


def _set_thorough(connection: Connection, thorough: bool) -> None:
    """Whether a deletion takes the words out of the index at once; between turns it does."""
    for (index,) in connection.execute(INDEXES).fetchall():
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', ?)", (thorough,))


def _prepare(connection: Connection, index: str) -> None:
    """Let a merge take all of the index: one part alone is left as it is, whatever was struck out."""
    connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('usermerge', 2)")
    column = connection.execute(f"PRAGMA table_info({index})").fetchone()[1]
    connection.execute(f"INSERT INTO {index} (rowid, {column}) VALUES ({SPARE}, 'spare')")


def _merge(connection: Connection, index: str, pages: int) -> bool:
    """One turn; False: nothing was left to do (FTS5, "The 'merge' Command")."""
    if connection.execute("SELECT 1 FROM message LIMIT 1").fetchone() is None:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")
        return False
    before = connection.total_changes
    connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (pages,))
    return connection.total_changes - before >= 2
