# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts with everything needed to log in."""

from dataclasses import replace
from sqlite3 import Connection

from storage import erasure
from storage.database import Database
from storage.records import AccountId, AccountRecord, Address
from storage.rows import Table

ACCOUNT = Table("account", AccountRecord)
SELECT = f"SELECT {ACCOUNT.select()} FROM account"


class Accounts:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(self) -> tuple[AccountRecord, ...]:
        """All accounts, in the order they were added."""
        return tuple(ACCOUNT.load(row) for row in await self._database.fetch(f"{SELECT} ORDER BY id"))

    async def get(self, account_id: AccountId) -> AccountRecord | None:
        rows = await self._database.fetch(f"{SELECT} WHERE id = ?", account_id)
        return ACCOUNT.load(rows[0]) if rows else None

    async def by_jid(self, jid: Address) -> AccountRecord | None:
        rows = await self._database.fetch(f"{SELECT} WHERE jid = ?", jid)
        return ACCOUNT.load(rows[0]) if rows else None

    async def add(self, record: AccountRecord) -> AccountRecord:
        """Store a new account; returns it with its id. Its address must be new."""
        return await self._database.run(_add, record)

    async def update(self, record: AccountRecord) -> None:
        """Replace everything of the account with the record's id."""
        sets, values = ACCOUNT.changes(ACCOUNT.values(record))
        await self._database.execute(f"UPDATE account SET {sets} WHERE id = ?", *values, record.id)

    async def remove(self, account_id: AccountId) -> None:
        """Delete the account with its conversations, messages, keys and settings.

        It is disabled first. Messages go in small transactions; if the program ends in between,
        a disabled account is left, with fewer messages, and can be removed again.
        """
        await self._database.execute("UPDATE account SET enabled = 0 WHERE id = ?", account_id)
        await erasure.remove_messages(self._database, account_id)
        await erasure.merge(self._database)
        await self._database.run(_remove, account_id)


def _add(connection: Connection, record: AccountRecord) -> AccountRecord:
    row = connection.execute(ACCOUNT.insert, ACCOUNT.dump(record)).lastrowid
    return replace(record, id=AccountId(row or 0))


def _remove(connection: Connection, account_id: AccountId) -> None:
    connection.execute("DELETE FROM account WHERE id = ?", (account_id,))
    connection.execute("DELETE FROM setting WHERE key GLOB ?", (f"account/{account_id}/*",))
