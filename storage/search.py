# SPDX-License-Identifier: AGPL-3.0-or-later
"""Search in messages: by words, person, place, time and files; newest first.

Every word of a query must occur, anywhere in the text, without regard to case and diacritics
(see ``storage.grams``). Three ways lead to the newest messages that fulfil it, tried in turn:

1. The newest messages of the scope are looked at. What is said often is found there.
2. The index tells which messages may match. If they are few, they are read and sorted.
3. Many: the index is asked for one block of 1024 neighbouring ids after the other, the block
   with the newest messages first, until no block left can hold a newer hit. In one
   conversation, of one person or with files, the messages of that scope are read instead.

One or two letters are found by the words in which they stand, too, but such a word is seldom
rare: where neither 1 nor 2 ends it, it costs what 3 costs.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from sqlite3 import Connection
from typing import Any

from storage import conversations
from storage.database import Database
from storage.grams import fold, match, words
from storage.messages import MESSAGE
from storage.records import (
    AccountId,
    ConversationId,
    ConversationRecord,
    MessageId,
    MessageRecord,
    SearchHit,
    SearchQuery,
)
from storage.rows import to_micros

NEAR = 2_000  # messages looked at before the index is asked
FEW = 10_000  # that many matches are read and sorted
NEWEST_FIRST = "ORDER BY m.time DESC, m.id DESC"
WITH_IDS = "json_each(?) j CROSS JOIN message m ON m.id = j.value"
ACCOUNT = "m.conversation_id IN (SELECT id FROM conversation WHERE account_id = ?)"
IS_BIG = f"SELECT 1 FROM message m WHERE {ACCOUNT} LIMIT 1 OFFSET ?"
MATCH = "SELECT rowid FROM message_text WHERE message_text MATCH ?"
BLOCKS = "SELECT block, newest FROM message_block WHERE newest >= ? AND oldest <= ? ORDER BY newest DESC"
BLOCK_BITS = 10  # an id without them is the number of its block
EVER = 2**62  # microseconds

Holds = Callable[[str], bool]
Row = tuple[int, MessageId, str]  # time, id, body


class Search:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(
        self,
        query: SearchQuery | str,
        limit: int = 50,
        *,
        account_id: AccountId | None = None,
        conversation_id: ConversationId | None = None,
    ) -> tuple[SearchHit, ...]:
        """Messages that fulfil every condition, newest first.

        ``query`` as text means those words, in the account and conversation given here. Without
        words there must be a person, a time or ``with_files``; else nothing is found. No
        character of the text is special. Cancelling the task stops the search.
        """
        if isinstance(query, str):
            query = SearchQuery(query, account_id, conversation_id)
        wanted = words(query.text)
        if not wanted and not (query.sender or query.since or query.until or query.with_files):
            return ()
        return await self._database.look(_find, query, wanted, limit)


class Scope:
    """Where to look: the conditions of a query without its words, as SQL.

    A plus sign before a column keeps SQLite from the index of that column, where another one
    leads to fewer rows or saves sorting them.
    """

    def __init__(self, connection: Connection, query: SearchQuery) -> None:
        self.terms = ["(m.body <> '' OR m.attachment <> '')"]
        self.values: list[Any] = []
        self.since, self.until = 0 if query.since is None else to_micros(query.since), EVER
        self.is_narrow = bool(query.conversation_id or query.sender or query.with_files)
        files = "+" if query.with_files else ""
        big = "+" if connection.execute(IS_BIG, (query.account_id, FEW)).fetchone() else ""
        self._demand(f"{files}m.conversation_id = ?", query.conversation_id)
        self._demand(f"{big}{ACCOUNT}", query.account_id)
        self._demand(f"{files}m.sender = ?", query.sender)
        self._demand("m.time >= ?", query.since and self.since)
        if query.with_files:
            self.terms.append("m.attachment <> ''")
        if query.until:
            self.until = to_micros(query.until)
            self._demand("m.time < ?", self.until)
        if query.before:
            self.until = min(self.until, to_micros(query.before.time))
            self._demand("(m.time, m.id) < (?, ?)", to_micros(query.before.time), query.before.id)

    def _demand(self, term: str, *values: Any) -> None:
        if values[0] is not None:
            self.terms.append(term)
            self.values += values

    @property
    def sql(self) -> str:
        """Asks for the messages of the scope, newest first."""
        return self._select("message m")

    def rows(self, connection: Connection) -> Iterator[Row]:
        return connection.execute(self.sql, self.values)

    def among(self, connection: Connection, ids: Sequence[int]) -> Iterator[Row]:
        """Those with one of these ids."""
        return connection.execute(self._select(WITH_IDS), (json.dumps(ids), *self.values))

    def _select(self, source: str) -> str:
        where = " AND ".join(self.terms)
        return f"SELECT m.time, m.id, m.body FROM {source} WHERE {where} {NEWEST_FIRST}"


def _find(
    connection: Connection, query: SearchQuery, wanted: Sequence[str], limit: int
) -> tuple[SearchHit, ...]:
    find = _newest if wanted else _all
    rows = find(connection, Scope(connection, query), wanted, limit)
    messages = _messages(connection, [row[1] for row in rows])
    places = _conversations(connection, {message.conversation_id for message in messages})
    return tuple(SearchHit(message, places[message.conversation_id]) for message in messages)


def _all(connection: Connection, scope: Scope, _: Sequence[str], limit: int) -> list[Row]:
    return list(islice(scope.rows(connection), limit))


def _newest(connection: Connection, scope: Scope, wanted: Sequence[str], limit: int) -> list[Row]:
    """The newest messages that hold every word, in one of the three ways."""

    def holding(rows: Iterator[Row], most: int = limit) -> list[Row]:
        return list(islice((row for row in rows if _holds(row[2], wanted)), most))

    rows = scope.rows(connection)
    found = holding(islice(rows, NEAR))
    following = next(rows, None)
    if len(found) == limit or following is None:
        return found
    expression = match(wanted)
    ids = [row[0] for row in connection.execute(f"{MATCH} LIMIT ?", (expression, FEW + 1))]
    if len(ids) <= FEW:
        return holding(scope.among(connection, ids))
    if scope.is_narrow:
        return found + holding(chain([following], rows), limit - len(found))
    return _by_blocks(connection, scope, expression, holding, limit)


def _by_blocks(
    connection: Connection,
    scope: Scope,
    expression: str,
    holding: Callable[[Iterator[Row]], list[Row]],
    limit: int,
) -> list[Row]:
    best: list[Row] = []
    empty: set[int] = set()
    for block, newest in connection.execute(BLOCKS, (scope.since, scope.until)).fetchall():
        if len(best) == limit and newest < best[-1][0]:
            break
        if block not in empty:
            ids, next_block = _in_block(connection, expression, block)
            empty.update(range(next_block + 1, block))
            best = sorted(best + holding(scope.among(connection, ids)), reverse=True)[:limit]
    return best


def _in_block(connection: Connection, expression: str, block: int) -> tuple[list[int], int]:
    """The matches in a block, and the nearest block below it that has some (-1: none)."""
    ids: list[int] = []
    sql = f"{MATCH} AND rowid < ? ORDER BY rowid DESC"
    for (rowid,) in connection.execute(sql, (expression, (block + 1) << BLOCK_BITS)):
        if rowid >> BLOCK_BITS < block:
            return ids, rowid >> BLOCK_BITS
        ids.append(rowid)
    return ids, -1


def _holds(body: str, wanted: Sequence[str]) -> bool:
    text = fold(body)
    return all(word in text for word in wanted)


def _messages(connection: Connection, ids: Sequence[int]) -> list[MessageRecord]:
    """In the order of ``ids``."""
    sql = f"SELECT {MESSAGE.select('m')} FROM {WITH_IDS} ORDER BY j.key"
    return [MESSAGE.load(row) for row in connection.execute(sql, (json.dumps(ids),))]


def _conversations(
    connection: Connection, ids: set[ConversationId]
) -> dict[ConversationId, ConversationRecord]:
    where = f"{conversations.SELECT} WHERE c.id IN (SELECT value FROM json_each(?))"
    rows = connection.execute(where, (json.dumps(sorted(ids)),))
    return {record.id: record for record in map(conversations.load, rows)}
