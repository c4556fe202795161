# SPDX-License-Identifier: AGPL-3.0-or-later
"""Corrections, retractions and reactions: as they came, and those whose target is not here yet."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from sqlite3 import Connection
from typing import Any

from storage.database import Database
from storage.errors import StorageError
from storage.recognition import recognise
from storage.records import (
    AccountId,
    ActionId,
    ActionRecord,
    ActionState,
    ConversationId,
    MessageId,
    MessageKey,
    StanzaId,
)
from storage.rows import Table

ACTION = Table("action", ActionRecord)
SELECT = f"SELECT {ACTION.select('a')} FROM action a"
MAX_WAITING = 1_000  # in one conversation: nobody can fill the disk with actions on nothing
WAITING = (
    f"{SELECT} WHERE a.conversation_id = ? AND a.state = 'WAITING'"
    " AND a.target IN (SELECT value FROM json_each(?)) ORDER BY a.time, a.id"
)


class Actions:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, record: ActionRecord) -> ActionRecord:
        """Store a new action; returns it with its id.

        Of the actions that wait in a conversation only the newest thousand are kept.
        """
        return await self._database.run(_add, record)

    async def get(self, action_id: ActionId) -> ActionRecord | None:
        return await self._database.read(_get, action_id)

    async def known_many(
        self, account_id: AccountId, keys: Iterable[MessageKey]
    ) -> Mapping[MessageKey, ActionRecord]:
        """Which ones are stored already, recognised as messages are (one query)."""
        return await self._database.read(recognise, ACTION, account_id, tuple(keys))

    async def waiting(
        self, conversation_id: ConversationId, references: Collection[str]
    ) -> tuple[ActionRecord, ...]:
        """Those that wait for a message with one of these ids, oldest first."""
        return await self._database.read(_waiting, conversation_id, tuple(references))

    async def settle(
        self, action_id: ActionId, state: ActionState, message_id: MessageId | None
    ) -> ActionRecord:
        """Its target was found and it is applied or refused. Raises StorageError if there is no
        such action; so does the other setter."""
        return await self._database.run(_change, action_id, {"state": state, "message_id": message_id})

    async def set_stanza_id(self, action_id: ActionId, stanza_id: StanzaId) -> ActionRecord:
        """The archive told its id of an action."""
        return await self._database.run(_change, action_id, {"stanza_id": stanza_id})

    async def by_origin(self, account_id: AccountId, origin_id: str) -> ActionRecord | None:
        """The own action with this origin id."""
        return await self._database.read(_by_origin, account_id, origin_id)

    async def by_reference(self, conversation_id: ConversationId, reference: str) -> ActionRecord | None:
        """The newest action with this origin id, of anybody in the conversation."""
        rows = await self._database.fetch(
            f"{SELECT} WHERE a.origin_id = ? AND a.origin_id <> '' AND a.conversation_id = ?"
            " ORDER BY a.id DESC LIMIT 1",
            reference,
            conversation_id,
        )
        return ACTION.load(rows[0]) if rows else None


def _add(connection: Connection, record: ActionRecord) -> ActionRecord:
    row = connection.execute(ACTION.insert, ACTION.dump(record)).lastrowid
    if record.state is ActionState.WAITING:
        connection.execute(
            "DELETE FROM action WHERE id IN (SELECT id FROM action WHERE conversation_id = ?"
            " AND state = 'WAITING' ORDER BY id DESC LIMIT -1 OFFSET ?)",
            (record.conversation_id, MAX_WAITING),
        )
    return replace(record, id=ActionId(row or 0))


def _get(connection: Connection, action_id: ActionId) -> ActionRecord | None:
    row = connection.execute(f"{SELECT} WHERE a.id = ?", (action_id,)).fetchone()
    return ACTION.load(row) if row else None


def _waiting(
    connection: Connection, conversation_id: ConversationId, references: Collection[str]
) -> tuple[ActionRecord, ...]:
    rows = connection.execute(WAITING, (conversation_id, json.dumps(list(references))))
    return tuple(map(ACTION.load, rows))


def _change(connection: Connection, action_id: ActionId, fields: Mapping[str, Any]) -> ActionRecord:
    sets, values = ACTION.changes(fields)
    connection.execute(f"UPDATE action SET {sets} WHERE id = ?", (*values, action_id))
    if record := _get(connection, action_id):
        return record
    raise StorageError(f"no action {action_id}")


def _by_origin(connection: Connection, account_id: AccountId, origin_id: str) -> ActionRecord | None:
    row = connection.execute(
        f"{SELECT} JOIN conversation c ON c.id = a.conversation_id JOIN account o ON o.id = c.account_id"
        " WHERE a.origin_id = ? AND a.origin_id <> '' AND o.id = ? AND a.sender = o.jid",
        (origin_id, account_id),
    ).fetchone()
    return ACTION.load(row) if row else None
