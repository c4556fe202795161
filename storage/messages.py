# SPDX-License-Identifier: AGPL-3.0-or-later
"""Messages, in pages by time; and how one that comes twice is recognised."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from storage.database import Database
from storage.errors import StorageError
from storage.records import (
    AccountId,
    Address,
    ConversationId,
    DeliveryState,
    Direction,
    Encryption,
    MessageId,
    MessageKey,
    MessageRecord,
    StanzaId,
)
from storage.rows import Table, to_micros

MESSAGE = Table("message", MessageRecord, without=("reactions", "links", "quote"))
SELECT = f"SELECT {MESSAGE.select('m')} FROM message m"
NEWEST_FIRST = "ORDER BY m.time DESC, m.id DESC LIMIT ?"

KNOWN_MANY = f"""
    WITH wanted AS (
        SELECT CAST(j.key AS INTEGER) AS place, c.id AS conversation_id, j.value ->> 1 AS stanza_id,
               j.value ->> 2 AS origin_id, j.value ->> 3 AS sender
        FROM json_each(?2) j CROSS JOIN conversation c ON c.account_id = ?1 AND c.address = j.value ->> 0
    )
    SELECT place, 0, {MESSAGE.select("m")} FROM wanted w CROSS JOIN message m
        ON m.conversation_id = w.conversation_id AND m.stanza_id = w.stanza_id AND m.stanza_id <> ''
    UNION ALL
    SELECT place, 1, {MESSAGE.select("m")} FROM wanted w CROSS JOIN message m
        ON m.conversation_id = w.conversation_id AND m.origin_id = w.origin_id AND m.origin_id <> ''
        AND m.sender = w.sender
    ORDER BY 1, 2 DESC"""


class Messages:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, record: MessageRecord) -> MessageRecord:
        """Store a new message; returns it with its id."""
        (stored,) = await self._database.run(_add, (record,))
        return stored

    async def add_many(self, records: Iterable[MessageRecord]) -> tuple[MessageRecord, ...]:
        """Store new messages, all or none; returns them with their ids, in the same order."""
        return await self._database.run(_add, tuple(records))

    async def get(self, message_id: MessageId) -> MessageRecord | None:
        return await self._database.read(_get, message_id)

    async def page(
        self, conversation_id: ConversationId, before: MessageRecord | None = None, limit: int = 50
    ) -> tuple[MessageRecord, ...]:
        """Newest first, strictly older than ``before`` by (time, id)."""
        return await self._database.read(_page, conversation_id, before, limit)

    async def known(
        self,
        conversation_id: ConversationId,
        *,
        stanza_id: str = "",
        origin_id: str = "",
        sender: Address | None = None,
    ) -> MessageRecord | None:
        """The message stored already: by the archive's id, else by (origin id, sender)."""
        return await self._database.read(_known, conversation_id, stanza_id, origin_id, sender)

    async def known_many(
        self, account_id: AccountId, keys: Iterable[MessageKey]
    ) -> Mapping[MessageKey, MessageRecord]:
        """Which messages of an archive page are stored already (one query)."""
        return await self._database.read(_known_many, account_id, tuple(keys))

    async def by_origin(self, account_id: AccountId, origin_id: str) -> MessageRecord | None:
        """The own outgoing message with this origin id."""
        return await self._database.read(_by_origin, account_id, origin_id)

    async def undecryptable(self, account_id: AccountId) -> tuple[MessageRecord, ...]:
        """Messages kept as ciphertext, oldest first."""
        return await self._database.read(_undecryptable, account_id)

    async def set_state(
        self,
        message_id: MessageId,
        state: DeliveryState,
        reason: str = "",
        *,
        encryption: Encryption | None = None,
    ) -> MessageRecord:
        """``encryption``: how it really travels. Raises StorageError if there is no such message;
        so do the other setters."""
        changes: dict[str, object] = {"state": state, "reason": reason}
        if encryption:
            changes["encryption"] = encryption
        return await self._database.run(_change, message_id, changes)

    async def set_stanza_id(
        self, message_id: MessageId, stanza_id: StanzaId, time: datetime | None = None
    ) -> MessageRecord:
        """The archive told its id of a message, and perhaps the time it counts."""
        fields = {"stanza_id": stanza_id} | ({"time": time} if time else {})
        return await self._database.run(_change, message_id, fields)

    async def replace_undecryptable(self, message_id: MessageId, record: MessageRecord) -> MessageRecord:
        """Put what could be read at last in the place of the ciphertext.

        Raises StorageError if the message is not an undecryptable one (any more).
        """
        return await self._database.run(_replace_undecryptable, message_id, record)

    async def remove(self, message_id: MessageId) -> None:
        """Delete a message, wherever it is referred to."""
        await self._database.run(_remove, message_id)


def _add(connection: Connection, records: Sequence[MessageRecord]) -> tuple[MessageRecord, ...]:
    stored = tuple(_insert(connection, _as_stored(record)) for record in records)
    for conversation_id in {record.conversation_id for record in stored}:
        _refresh(connection, conversation_id)
    return stored


def _insert(connection: Connection, record: MessageRecord) -> MessageRecord:
    row = connection.execute(MESSAGE.insert, MESSAGE.dump(record)).lastrowid
    return replace(record, id=MessageId(row or 0))


def _as_stored(record: MessageRecord) -> MessageRecord:
    """A message is text or ciphertext, never both."""
    if record.state is DeliveryState.UNDECRYPTABLE:
        return replace(record, body="")
    return replace(record, ciphertext=b"")


def _refresh(connection: Connection, conversation_id: ConversationId) -> None:
    """Let the conversation point to its newest message."""
    newest = "FROM message WHERE conversation_id = ?1 ORDER BY time DESC, id DESC LIMIT 1"
    connection.execute(
        f"UPDATE conversation SET last_message_id = (SELECT id {newest}),"
        f" last_activity = coalesce((SELECT time {newest}), last_activity) WHERE id = ?1",
        (conversation_id,),
    )


def _get(connection: Connection, message_id: MessageId) -> MessageRecord | None:
    row = connection.execute(f"{SELECT} WHERE m.id = ?", (message_id,)).fetchone()
    return MESSAGE.load(row) if row else None


def _change(connection: Connection, message_id: MessageId, fields: Mapping[str, Any]) -> MessageRecord:
    sets, values = MESSAGE.changes(fields)
    connection.execute(f"UPDATE message SET {sets} WHERE id = ?", (*values, message_id))
    record = _get(connection, message_id)
    if record is None:
        raise StorageError(f"no message {message_id}")
    if "time" in fields:
        _refresh(connection, record.conversation_id)
    return record


def _replace_undecryptable(
    connection: Connection, message_id: MessageId, record: MessageRecord
) -> MessageRecord:
    old = _get(connection, message_id)
    if old is None or old.state is not DeliveryState.UNDECRYPTABLE:
        raise StorageError(f"message {message_id} is no ciphertext")
    new = replace(_as_stored(record), id=old.id, conversation_id=old.conversation_id)
    return _change(connection, message_id, MESSAGE.values(new))


def _remove(connection: Connection, message_id: MessageId) -> None:
    if record := _get(connection, message_id):
        connection.execute("DELETE FROM message WHERE id = ?", (message_id,))
        _refresh(connection, record.conversation_id)


def _page(
    connection: Connection, conversation_id: ConversationId, before: MessageRecord | None, limit: int
) -> tuple[MessageRecord, ...]:
    where, values = "m.conversation_id = ?", [conversation_id]
    if before:
        where += " AND (m.time, m.id) < (?, ?)"
        values += [to_micros(before.time), before.id]  # type: ignore[list-item]
    rows = connection.execute(f"{SELECT} WHERE {where} {NEWEST_FIRST}", (*values, limit))
    return tuple(map(MESSAGE.load, rows))


def _known(
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


def _known_many(
    connection: Connection, account_id: AccountId, keys: Sequence[MessageKey]
) -> Mapping[MessageKey, MessageRecord]:
    wanted = json.dumps([(key.address, key.stanza_id, key.origin_id, key.sender) for key in keys])
    rows = connection.execute(KNOWN_MANY, (account_id, wanted))
    return {keys[row[0]]: MESSAGE.load(row[2:]) for row in rows}  # the archive's id comes last, and wins


def _by_origin(connection: Connection, account_id: AccountId, origin_id: str) -> MessageRecord | None:
    row = connection.execute(
        f"{SELECT} JOIN conversation c ON c.id = m.conversation_id"
        " WHERE m.origin_id = ? AND m.origin_id <> '' AND m.direction = ? AND c.account_id = ?",
        (origin_id, Direction.OUT.name, account_id),
    ).fetchone()
    return MESSAGE.load(row) if row else None


def _undecryptable(connection: Connection, account_id: AccountId) -> tuple[MessageRecord, ...]:
    rows = connection.execute(
        f"{SELECT} JOIN conversation c ON c.id = m.conversation_id"
        " WHERE m.state = 'UNDECRYPTABLE' AND c.account_id = ? ORDER BY m.time, m.id",
        (account_id,),
    )
    return tuple(map(MESSAGE.load, rows))
