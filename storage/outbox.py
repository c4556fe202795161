# SPDX-License-Identifier: AGPL-3.0-or-later
"""Messages the server is not known to have, in the order they are to be sent."""

from sqlite3 import Connection

from storage.database import Database
from storage.messages import MESSAGE
from storage.records import AccountId, Address, MessageId, OutboxRecord

PENDING = (
    f"SELECT o.position, o.recipient, o.attempts, {MESSAGE.select('m')}"
    " FROM outbox o JOIN message m ON m.id = o.message_id WHERE o.account_id = ? ORDER BY o.position"
)


class Outbox:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, account_id: AccountId, message_id: MessageId, to: Address) -> int:
        """Queue a stored message last; returns its position. One queued already keeps its own."""
        return await self._database.run(_put, account_id, message_id, to)

    async def pending(self, account_id: AccountId) -> tuple[OutboxRecord, ...]:
        """What is to be sent, first one first."""
        return await self._database.read(_pending, account_id)

    async def remove(self, message_id: MessageId) -> None:
        """The server has the message, or it is given up."""
        await self._database.execute("DELETE FROM outbox WHERE message_id = ?", message_id)

    async def bump_attempts(self, message_id: MessageId) -> None:
        await self._database.execute(
            "UPDATE outbox SET attempts = attempts + 1 WHERE message_id = ?", message_id
        )

    async def count(self, account_id: AccountId) -> int:
        rows = await self._database.fetch("SELECT count(*) FROM outbox WHERE account_id = ?", account_id)
        return int(rows[0][0])


def _put(connection: Connection, account_id: AccountId, message_id: MessageId, to: Address) -> int:
    connection.execute(
        "INSERT INTO outbox (account_id, message_id, recipient) VALUES (?, ?, ?)"
        " ON CONFLICT (message_id) DO NOTHING",
        (account_id, message_id, to),
    )
    where = "SELECT position FROM outbox WHERE message_id = ?"
    return int(connection.execute(where, (message_id,)).fetchone()[0])


def _pending(connection: Connection, account_id: AccountId) -> tuple[OutboxRecord, ...]:
    return tuple(
        OutboxRecord(position, account_id, MESSAGE.load(message), recipient, attempts)
        for position, recipient, attempts, *message in connection.execute(PENDING, (account_id,))
    )
