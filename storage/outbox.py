# SPDX-License-Identifier: AGPL-3.0-or-later
"""Messages and actions the server is not known to have, in the order they are to be sent."""

import json
from collections.abc import Collection, Sequence
from sqlite3 import Connection
from typing import Any

from storage.actions import ACTION
from storage.database import Database
from storage.decoration import decorated
from storage.messages import MESSAGE
from storage.records import AccountId, ActionId, Address, MessageId, MessageRecord, OutboxRecord

PENDING = (
    f"SELECT o.position, o.recipient, o.attempts, o.message_id, {MESSAGE.select('m')}, {ACTION.select('a')}"
    " FROM outbox o LEFT JOIN message m ON m.id = o.message_id LEFT JOIN action a ON a.id = o.action_id"
    " WHERE o.account_id = ? AND o.recipient NOT IN (SELECT value FROM json_each(?)) ORDER BY o.position"
)
FIRST = 4  # columns before those of the message
ACTIONS = FIRST + len(MESSAGE.columns)


class Outbox:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, account_id: AccountId, message_id: MessageId, to: Address) -> int:
        """Queue a stored message last; returns its position. One queued already keeps its own."""
        return await self._database.run(_put, "message_id", account_id, message_id, to)

    async def put_action(self, account_id: AccountId, action_id: ActionId, to: Address) -> int:
        """Queue a stored action last; returns its position. One queued already keeps its own."""
        return await self._database.run(_put, "action_id", account_id, action_id, to)

    async def pending(
        self, account_id: AccountId, *, without: Collection[Address] = ()
    ) -> tuple[OutboxRecord, ...]:
        """What is to be sent, first one first; each has a message or an action.

        ``without``: addresses that nothing can be sent to now, a room that we are not in perhaps.
        """
        return await self._database.read(_pending, account_id, tuple(without))

    async def recipients(self, account_id: AccountId) -> frozenset[Address]:
        """To whom something is to be sent."""
        sql = "SELECT DISTINCT recipient FROM outbox WHERE account_id = ?"
        return frozenset(Address(row[0]) for row in await self._database.fetch(sql, account_id))

    async def remove(self, message_id: MessageId) -> None:
        """The server has the message, or it is given up."""
        await self._database.execute("DELETE FROM outbox WHERE message_id = ?", message_id)

    async def remove_action(self, action_id: ActionId) -> None:
        """The server has the action, or it is given up."""
        await self._database.execute("DELETE FROM outbox WHERE action_id = ?", action_id)

    async def take(self, position: int) -> bool:
        """It is handed to the server now; False: it is not to be sent any more."""
        sql = "UPDATE outbox SET attempts = attempts + 1 WHERE position = ?"
        return await self._database.execute(sql, position) > 0

    async def untouched(self, message_id: MessageId) -> bool:
        """Whether a message waits here and was never handed to the server."""
        sql = "SELECT 1 FROM outbox WHERE message_id = ? AND attempts = 0"
        return bool(await self._database.fetch(sql, message_id))

    async def bump_attempts(self, message_id: MessageId) -> None:
        await self._database.execute(
            "UPDATE outbox SET attempts = attempts + 1 WHERE message_id = ?", message_id
        )

    async def count(self, account_id: AccountId) -> int:
        rows = await self._database.fetch("SELECT count(*) FROM outbox WHERE account_id = ?", account_id)
        return int(rows[0][0])


def _put(connection: Connection, column: str, account_id: AccountId, what: int, to: Address) -> int:
    connection.execute(
        f"INSERT INTO outbox (account_id, {column}, recipient) VALUES (?, ?, ?)"
        f" ON CONFLICT ({column}) DO NOTHING",
        (account_id, what, to),
    )
    where = f"SELECT position FROM outbox WHERE {column} = ?"
    return int(connection.execute(where, (what,)).fetchone()[0])


def _pending(
    connection: Connection, account_id: AccountId, without: Sequence[Address]
) -> tuple[OutboxRecord, ...]:
    rows = connection.execute(PENDING, (account_id, json.dumps(without))).fetchall()
    stored = (MESSAGE.load(row[FIRST:ACTIONS]) for row in rows if row[3] is not None)
    messages = {message.id: message for message in decorated(connection, stored)}
    return tuple(_record(account_id, row, messages) for row in rows)


def _record(
    account_id: AccountId, row: Sequence[Any], messages: dict[MessageId, MessageRecord]
) -> OutboxRecord:
    position, recipient, attempts, message_id = row[:FIRST]
    if message_id is not None:
        return OutboxRecord(position, account_id, messages[message_id], recipient, attempts)
    return OutboxRecord(position, account_id, None, recipient, attempts, ACTION.load(row[ACTIONS:]))
