# SPDX-License-Identifier: AGPL-3.0-or-later
"""Strangers who ask to see our presence, and addresses that are blocked."""

from sqlite3 import Connection

from storage.database import Database
from storage.records import AccountId, Address, RequestRecord
from storage.rows import Table

REQUEST = Table("request", RequestRecord)
SELECT = f"SELECT {REQUEST.select()} FROM request"
REMOVE = "DELETE FROM request WHERE account_id = ? AND jid = ?"


class Requests:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(self, account_id: AccountId | None = None) -> tuple[RequestRecord, ...]:
        """Newest first; of one account, or of all."""
        rows = await self._database.fetch(
            f"{SELECT} WHERE ?1 IS NULL OR account_id = ?1 ORDER BY received DESC, jid", account_id
        )
        return tuple(map(REQUEST.load, rows))

    async def get(self, account_id: AccountId, jid: Address) -> RequestRecord | None:
        rows = await self._database.fetch(f"{SELECT} WHERE account_id = ? AND jid = ?", account_id, jid)
        return REQUEST.load(rows[0]) if rows else None

    async def put(self, record: RequestRecord) -> None:
        """Store a request, in place of an older one by the same person."""
        await self._database.execute(REQUEST.upsert("account_id", "jid"), *REQUEST.dump(record))

    async def remove(self, account_id: AccountId, jid: Address) -> None:
        await self._database.execute(REMOVE, account_id, jid)

    async def block(self, account_id: AccountId, jid: Address) -> None:
        """Block an address; a request by it is forgotten."""
        await self._database.run(_block, account_id, jid)

    async def unblock(self, account_id: AccountId, jid: Address) -> None:
        await self._database.execute("DELETE FROM blocked WHERE account_id = ? AND jid = ?", account_id, jid)

    async def blocked(self, account_id: AccountId) -> frozenset[Address]:
        rows = await self._database.fetch("SELECT jid FROM blocked WHERE account_id = ?", account_id)
        return frozenset(Address(jid) for (jid,) in rows)


def _block(connection: Connection, account_id: AccountId, jid: Address) -> None:
    connection.execute("INSERT OR IGNORE INTO blocked (account_id, jid) VALUES (?, ?)", (account_id, jid))
    connection.execute(REMOVE, (account_id, jid))
