# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading messages: in pages by time, by their names, by what is to be done with them."""

import json
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from storage.decoration import decorated, referenced
from storage.records import (
    AccountId,
    Address,
    ConversationId,
    Direction,
    MessageId,
    MessageRecord,
    RevisionRecord,
)
from storage.rows import Table, from_micros, to_micros

MESSAGE = Table("message", MessageRecord, without=("reactions", "links", "quote"))
REVISION = Table("revision", RevisionRecord)
SELECT = f"SELECT {MESSAGE.select('m')} FROM message m"
NEWEST_FIRST = "ORDER BY m.time DESC, m.id DESC LIMIT ?"
OLDEST_FIRST = "ORDER BY m.time, m.id LIMIT ?"
REFERENCED = referenced(MESSAGE.select("m"))

SETTLED = "m.state NOT IN ('QUEUED', 'BLOCKED')"  # what waits to be sent is never too old
EXPIRED = f"{SELECT} WHERE m.expires <= ? ORDER BY m.expires LIMIT ?"
OVERDUE = (
    f"SELECT {MESSAGE.select('m')} FROM conversation c CROSS JOIN message m"
    f" ON m.conversation_id = c.id AND m.time <= ? - c.keep * 1000000 AND {SETTLED} WHERE c.keep > 0"
    " ORDER BY m.conversation_id, m.time LIMIT ?"
)
NEXT_DUE = f"""
    SELECT min(due) FROM (
        SELECT min(expires) AS due FROM message WHERE expires IS NOT NULL
        UNION ALL
        SELECT c.keep * 1000000 + (SELECT m.time FROM message m
            WHERE m.conversation_id = c.id AND {SETTLED} ORDER BY m.time LIMIT 1)
        FROM conversation c WHERE c.keep > 0)"""


def one(connection: Connection, message_id: MessageId) -> MessageRecord | None:
    """A message without decoration."""
    row = connection.execute(f"{SELECT} WHERE m.id = ?", (message_id,)).fetchone()
    return MESSAGE.load(row) if row else None


def get(connection: Connection, message_id: MessageId) -> MessageRecord | None:
    return _decorated(connection, one(connection, message_id))


def page(
    connection: Connection, conversation_id: ConversationId, before: MessageRecord | None, limit: int
) -> tuple[MessageRecord, ...]:
    where, values = "m.conversation_id = ?", [conversation_id]
    if before:
        where += " AND (m.time, m.id) < (?, ?)"
        values += [to_micros(before.time), before.id]  # type: ignore[list-item]
    return _select(connection, f"{where} {NEWEST_FIRST}", *values, limit)


def after(
    connection: Connection, conversation_id: ConversationId, record: MessageRecord, limit: int
) -> tuple[MessageRecord, ...]:
    where = f"m.conversation_id = ? AND (m.time, m.id) > (?, ?) {OLDEST_FIRST}"
    return _select(connection, where, conversation_id, to_micros(record.time), record.id, limit)[::-1]


def around(connection: Connection, message_id: MessageId, limit: int) -> tuple[MessageRecord, ...]:
    record = get(connection, message_id)
    if record is None:
        return ()
    newer = after(connection, record.conversation_id, record, limit // 2)
    older = page(connection, record.conversation_id, record, max(limit - len(newer) - 1, 0))
    return (*newer, record, *older)


def pinned(connection: Connection, conversation_id: ConversationId) -> tuple[MessageRecord, ...]:
    return _select(connection, f"m.conversation_id = ? AND m.pinned = 1 {NEWEST_FIRST}", conversation_id, -1)


def by_reference(
    connection: Connection, conversation_id: ConversationId, reference: str
) -> MessageRecord | None:
    rows = connection.execute(REFERENCED, (json.dumps([(conversation_id, reference)]),)).fetchall()
    return _decorated(connection, MESSAGE.load(rows[-1][2:])) if rows else None


def known(
    connection: Connection,
    conversation_id: ConversationId,
    stanza_id: str,
    origin_id: str,
    sender: Address | None,
) -> MessageRecord | None:
    by_stanza = f"{SELECT} WHERE m.conversation_id = ? AND m.stanza_id = ? AND m.stanza_id <> ''"
    by_origin = (
        f"{SELECT} WHERE m.conversation_id = ? AND m.origin_id = ? AND m.origin_id <> '' AND m.sender = ?"
    )
    row = connection.execute(by_stanza, (conversation_id, stanza_id)).fetchone()
    row = row or connection.execute(by_origin, (conversation_id, origin_id, sender)).fetchone()
    return MESSAGE.load(row) if row else None


def by_origin(connection: Connection, account_id: AccountId, origin_id: str) -> MessageRecord | None:
    row = connection.execute(
        f"{SELECT} JOIN conversation c ON c.id = m.conversation_id"
        " WHERE m.origin_id = ? AND m.origin_id <> '' AND m.direction = ? AND c.account_id = ?",
        (origin_id, Direction.OUT.name, account_id),
    ).fetchone()
    return _decorated(connection, MESSAGE.load(row)) if row else None


def undecryptable(connection: Connection, account_id: AccountId) -> tuple[MessageRecord, ...]:
    rows = connection.execute(
        f"{SELECT} JOIN conversation c ON c.id = m.conversation_id"
        " WHERE m.state = 'UNDECRYPTABLE' AND c.account_id = ? ORDER BY m.time, m.id",
        (account_id,),
    )
    return tuple(map(MESSAGE.load, rows))


def revisions(connection: Connection, message_id: MessageId) -> tuple[RevisionRecord, ...]:
    where = f"SELECT {REVISION.select()} FROM revision WHERE message_id = ? ORDER BY time, id"
    return tuple(map(REVISION.load, connection.execute(where, (message_id,))))


def due(connection: Connection, now: datetime, limit: int) -> tuple[MessageRecord, ...]:
    found: dict[MessageId, MessageRecord] = {}
    for query in (EXPIRED, OVERDUE):
        for row in connection.execute(query, (to_micros(now), limit - len(found))):
            record = MESSAGE.load(row)
            found[record.id] = record
    return tuple(found.values())


def next_due(connection: Connection) -> datetime | None:
    (micros,) = connection.execute(NEXT_DUE).fetchone()
    return None if micros is None else from_micros(micros)


def _select(connection: Connection, where: str, *values: Any) -> tuple[MessageRecord, ...]:
    return decorated(connection, map(MESSAGE.load, connection.execute(f"{SELECT} WHERE {where}", values)))


def _decorated(connection: Connection, record: MessageRecord | None) -> MessageRecord | None:
    return decorated(connection, (record,))[0] if record else None
