# SPDX-License-Identifier: AGPL-3.0-or-later
"""Search in message bodies: every word of the query must occur, anywhere in the text.

Words of three characters and more ask the trigram index, which ignores case and
diacritics. When so many messages match that collecting and sorting them would be slow,
the messages are walked from the newest on instead, and the walk soon ends. Shorter words
(most Chinese and Japanese ones) have no trigram and are compared by LIKE.
"""

import json
import re
import unicodedata
from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any

from storage import conversations
from storage.database import Database
from storage.messages import MESSAGE
from storage.records import AccountId, ConversationId, ConversationRecord, MessageRecord, SearchHit

SHORT = 3  # fewer characters have no trigram
FEW = 2_000  # that many matches are collected and sorted
SELECT = f"SELECT {MESSAGE.select('m')} FROM message m WHERE "
MATCH = "SELECT rowid FROM message_text WHERE message_text MATCH ? LIMIT ?"
NEWEST_FIRST = " ORDER BY m.time DESC, m.id DESC LIMIT ?"
ACCOUNT = "+m.conversation_id IN (SELECT id FROM conversation WHERE account_id = ?)"


class Search:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(
        self,
        text: str,
        *,
        account_id: AccountId | None = None,
        conversation_id: ConversationId | None = None,
        limit: int = 50,
    ) -> tuple[SearchHit, ...]:
        """Messages that hold every word of ``text``, newest first. No word is special."""
        words = unicodedata.normalize("NFC", text).replace("\0", " ").split()
        if not words:
            return ()
        scope = _Filter()
        if conversation_id is not None:
            scope.demand("m.conversation_id = ?", conversation_id)
        if account_id is not None:
            scope.demand(ACCOUNT, account_id)
        return await self._database.read(_find, words, scope, limit)


class _Filter:
    """A growing WHERE clause with its values."""

    def __init__(self) -> None:
        self.terms: list[str] = []
        self.values: list[Any] = []

    def demand(self, term: str, *values: Any) -> None:
        self.terms.append(term)
        self.values.extend(values)

    def select(self, connection: Connection, limit: int) -> list[MessageRecord]:
        """The newest messages that fulfil every term."""
        sql = SELECT + " AND ".join(self.terms) + NEWEST_FIRST
        return [MESSAGE.load(row) for row in connection.execute(sql, (*self.values, limit))]


def fold(text: str) -> str:
    """Text without case and diacritics, as the index compares it."""
    if text.isascii():
        return text.lower()
    bare = (c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", "".join(bare))


def phrase(word: str) -> str:
    """A word for FTS5 in which no character is an operator."""
    return '"' + word.replace('"', '""') + '"'


def _find(connection: Connection, words: Sequence[str], scope: _Filter, limit: int) -> tuple[SearchHit, ...]:
    long = [word for word in words if len(fold(word)) >= SHORT]
    for word in words:
        if word not in long:
            _demand_like(scope, word)
    if long:
        _demand_long(connection, scope, long)
    messages = scope.select(connection, limit)
    places = _conversations(connection, {message.conversation_id for message in messages})
    return tuple(SearchHit(message, places[message.conversation_id]) for message in messages)


def _demand_like(scope: _Filter, word: str) -> None:
    """LIKE ignores the case of ASCII letters only, so the usual forms of others are tried."""
    escaped = re.sub(r"([\\%_])", r"\\\1", word)
    forms = sorted({escaped, escaped.lower(), escaped.upper(), escaped.capitalize()})
    likes = " OR ".join(["m.body LIKE ? ESCAPE '\\'"] * len(forms))
    scope.demand(f"({likes})", *(f"%{form}%" for form in forms))


def _demand_long(connection: Connection, scope: _Filter, words: Sequence[str]) -> None:
    found = connection.execute(MATCH, (" AND ".join(map(phrase, words)), FEW + 1)).fetchall()
    if len(found) <= FEW:
        scope.demand("m.id IN (SELECT value FROM json_each(?))", json.dumps([row[0] for row in found]))
        return
    connection.create_function("fold", 1, fold, deterministic=True)
    for word in words:
        scope.demand("instr(fold(m.body), ?)", fold(word))


def _conversations(
    connection: Connection, ids: set[ConversationId]
) -> dict[ConversationId, ConversationRecord]:
    where = f"{conversations.SELECT} WHERE c.id IN (SELECT value FROM json_each(?))"
    rows = connection.execute(where, (json.dumps(sorted(ids)),))
    return {record.id: record for record in map(conversations.load, rows)}
