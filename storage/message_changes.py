# SPDX-License-Identifier: AGPL-3.0-or-later
"""Changing messages; each function is one step of a transaction."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from storage.decoration import LINK, decorated
from storage.errors import StorageError
from storage.message_pages import MESSAGE, SELECT, get, one
from storage.records import ConversationId, DeliveryState, LinkRecord, MessageId, MessageRecord
from storage.rows import to_micros

MAX_REVISIONS = 100  # earlier texts kept of one message, so that nobody can fill the disk with them
MAX_SEEN = 1_000  # messages that one marker turns READ
TOLD = 200  # of those, the newest are returned

SEEN = """
    UPDATE message SET state = 'READ' WHERE id IN (
        SELECT id FROM message WHERE conversation_id = ? AND state IN ('SENT', 'DELIVERED')
            AND (time, id) <= (?, ?) AND direction = 'OUT' ORDER BY time DESC, id DESC LIMIT ?)
    RETURNING id"""
# What was deleted, and what was done to it, by name.
FORGET = """
    INSERT INTO forgotten (conversation_id, sender, origin_id, stanza_id, time, expired, nick)
    SELECT conversation_id, sender, origin_id, stanza_id, time, ?2, nick FROM {table}
    WHERE {column} IN (SELECT value FROM json_each(?1)) AND (origin_id <> '' OR stanza_id <> '')"""
FORGETS = (FORGET.format(table="message", column="id"), FORGET.format(table="action", column="message_id"))


def add(connection: Connection, records: Sequence[MessageRecord]) -> tuple[MessageRecord, ...]:
    stored = tuple(_insert(connection, _as_stored(record)) for record in records)
    for conversation_id in {record.conversation_id for record in stored}:
        refresh(connection, conversation_id)
    return stored


def change(connection: Connection, message_id: MessageId, fields: Mapping[str, Any]) -> MessageRecord:
    """Raises StorageError if there is no such message."""
    sets, values = MESSAGE.changes(fields)
    connection.execute(f"UPDATE message SET {sets} WHERE id = ?", (*values, message_id))
    record = get(connection, message_id)
    if record is None:
        raise StorageError(f"no message {message_id}")
    if "time" in fields:
        refresh(connection, record.conversation_id)
    return record


def refresh(connection: Connection, conversation_id: ConversationId) -> None:
    """Let the conversation point to its newest message."""
    newest = "FROM message WHERE conversation_id = ?1 ORDER BY time DESC, id DESC LIMIT 1"
    connection.execute(
        f"UPDATE conversation SET last_message_id = (SELECT id {newest}),"
        f" last_activity = coalesce((SELECT time {newest}), last_activity) WHERE id = ?1",
        (conversation_id,),
    )


def replace_undecryptable(
    connection: Connection, message_id: MessageId, record: MessageRecord
) -> MessageRecord:
    old = one(connection, message_id)
    if old is None or old.state is not DeliveryState.UNDECRYPTABLE:
        raise StorageError(f"message {message_id} is no ciphertext")
    new = replace(
        _as_stored(record),
        id=old.id,
        conversation_id=old.conversation_id,
        pinned=old.pinned,
        expires=record.expires or old.expires,
    )
    return change(connection, message_id, MESSAGE.values(new))


def correct(
    connection: Connection,
    message_id: MessageId,
    body: str,
    time: datetime,
    spoiler: str | None,
    attachment: str,
) -> MessageRecord:
    old = _demand(connection, message_id)
    if old.retracted:
        return _shown(connection, old)
    written = _written(connection, old)
    if old.edited and to_micros(time) < written:
        _add_revision(connection, message_id, body, to_micros(time), to_micros(time))
        return _shown(connection, old)
    if old.body:
        _add_revision(connection, message_id, old.body, written, to_micros(time))
    connection.execute("DELETE FROM link WHERE message_id = ?", (message_id,))
    fields: dict[str, Any] = {"body": body, "edited": True, "spoiler": spoiler, "attachment": attachment}
    return change(connection, message_id, {**fields, **_readable(old)})


def retract(connection: Connection, message_id: MessageId) -> MessageRecord:
    old = _demand(connection, message_id)
    for table in ("revision", "reaction", "link", "repair"):
        connection.execute(f"DELETE FROM {table} WHERE message_id = ?", (message_id,))
    connection.execute("UPDATE action SET body = '' WHERE message_id = ?", (message_id,))
    fields: dict[str, Any] = {
        "body": "",
        "spoiler": None,
        "attachment": "",
        "retracted": True,
        "pinned": False,
    }
    return change(connection, message_id, fields | {"mention": False, **_readable(old)})


def moderate(connection: Connection, message_id: MessageId, moderated_by: str, reason: str) -> MessageRecord:
    old = _demand(connection, message_id)
    if old.retracted:
        return _shown(connection, old)
    retract(connection, message_id)
    fields = {"moderated_by": moderated_by, "moderation_reason": reason}
    return change(connection, message_id, fields)


def set_links(connection: Connection, message_id: MessageId, links: Sequence[LinkRecord]) -> MessageRecord:
    old = _demand(connection, message_id)
    connection.execute("DELETE FROM link WHERE message_id = ?", (message_id,))
    rows = (LINK.dump(replace(link, message_id=message_id)) for link in links)
    connection.executemany(LINK.upsert("message_id", "url"), rows)
    return _shown(connection, old)


def set_read_up_to(
    connection: Connection, conversation_id: ConversationId, message: MessageRecord
) -> tuple[MessageRecord, ...]:
    until = (conversation_id, to_micros(message.time), message.id)
    ids = json.dumps([row[0] for row in connection.execute(SEEN, (*until, MAX_SEEN)).fetchall()])
    newest = (
        f"{SELECT} WHERE m.id IN (SELECT value FROM json_each(?)) ORDER BY m.time DESC, m.id DESC LIMIT ?"
    )
    return decorated(connection, map(MESSAGE.load, connection.execute(newest, (ids, TOLD))))


def delete(connection: Connection, ids: Collection[MessageId], expired: bool) -> tuple[MessageRecord, ...]:
    """Rows go, with all that hangs on them; names stay."""
    chosen = f"{SELECT} WHERE m.id IN (SELECT value FROM json_each(?))"
    records = tuple(map(MESSAGE.load, connection.execute(chosen, (json.dumps(list(ids)),))))
    forget(connection, ids, expired)
    remove(connection, records)
    return records


def forget(connection: Connection, ids: Collection[MessageId], expired: bool) -> None:
    """Remember the names of messages about to be deleted, and of what was done to them."""
    for statement in FORGETS:
        connection.execute(statement, (json.dumps(list(ids)), expired))


def remove(connection: Connection, records: Collection[MessageRecord]) -> None:
    """Rows go and nothing is remembered."""
    connection.executemany("DELETE FROM message WHERE id = ?", [(record.id,) for record in records])
    for conversation_id in {record.conversation_id for record in records}:
        refresh(connection, conversation_id)


def _insert(connection: Connection, record: MessageRecord) -> MessageRecord:
    row = connection.execute(MESSAGE.insert, MESSAGE.dump(record)).lastrowid
    return replace(record, id=MessageId(row or 0))


def _as_stored(record: MessageRecord) -> MessageRecord:
    """A message is text or ciphertext, never both."""
    if record.state is DeliveryState.UNDECRYPTABLE:
        return replace(record, body="")
    return replace(record, ciphertext=b"")


def _readable(old: MessageRecord) -> Mapping[str, Any]:
    """What else changes when a text, or its absence, takes the place of a ciphertext."""
    if old.state is not DeliveryState.UNDECRYPTABLE:
        return {}
    return {"state": DeliveryState.RECEIVED, "ciphertext": b"", "reason": ""}


def _demand(connection: Connection, message_id: MessageId) -> MessageRecord:
    if record := one(connection, message_id):
        return record
    raise StorageError(f"no message {message_id}")


def _shown(connection: Connection, record: MessageRecord) -> MessageRecord:
    return decorated(connection, (record,))[0]


def _written(connection: Connection, record: MessageRecord) -> int:
    """When the text that is shown was written."""
    latest = "SELECT max(replaced) FROM revision WHERE message_id = ?"
    (replaced,) = connection.execute(latest, (record.id,)).fetchone()
    return to_micros(record.time) if replaced is None else int(replaced)


def _add_revision(
    connection: Connection, message_id: MessageId, body: str, written: int, replaced: int
) -> None:
    """Another earlier text; of very many, the oldest go."""
    connection.execute(
        "INSERT INTO revision (message_id, body, time, replaced) VALUES (?, ?, ?, ?)",
        (message_id, body, written, replaced),
    )
    connection.execute(
        "DELETE FROM revision WHERE id IN (SELECT id FROM revision WHERE message_id = ?"
        " ORDER BY time DESC, id DESC LIMIT -1 OFFSET ?)",
        (message_id, MAX_REVISIONS),
    )
