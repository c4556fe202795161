# SPDX-License-Identifier: AGPL-3.0-or-later
"""The last known roster, and its version (RFC 6121 §2.6)."""

from collections.abc import Iterable
from sqlite3 import Connection

from storage.database import Database
from storage.records import AccountId, Address, RosterRecord
from storage.rows import Table

ROSTER = Table("roster", RosterRecord)
SELECT = f"SELECT {ROSTER.select()} FROM roster WHERE account_id = ?"
SET_VERSION = "UPDATE account SET roster_version = ? WHERE id = ?"


class Roster:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(self, account_id: AccountId) -> tuple[RosterRecord, ...]:
        rows = await self._database.fetch(f"{SELECT} ORDER BY jid", account_id)
        return tuple(map(ROSTER.load, rows))

    async def get(self, account_id: AccountId, jid: Address) -> RosterRecord | None:
        rows = await self._database.fetch(f"{SELECT} AND jid = ?", account_id, jid)
        return ROSTER.load(rows[0]) if rows else None

    async def replace_all(
        self, account_id: AccountId, records: Iterable[RosterRecord], version: str = ""
    ) -> None:
        """The server sent the whole roster."""
        await self._database.run(_replace_all, account_id, tuple(records), version)

    async def put(self, record: RosterRecord) -> None:
        """Store one item, in place of an older one."""
        await self._database.execute(ROSTER.upsert("account_id", "jid"), *ROSTER.dump(record))

    async def remove(self, account_id: AccountId, jid: Address) -> None:
        await self._database.execute("DELETE FROM roster WHERE account_id = ? AND jid = ?", account_id, jid)

    async def version(self, account_id: AccountId) -> str:
        rows = await self._database.fetch("SELECT roster_version FROM account WHERE id = ?", account_id)
        return str(rows[0][0]) if rows else ""

    async def set_version(self, account_id: AccountId, version: str) -> None:
        await self._database.execute(SET_VERSION, version, account_id)


def _replace_all(
    connection: Connection, account_id: AccountId, records: Iterable[RosterRecord], version: str
) -> None:
    connection.execute("DELETE FROM roster WHERE account_id = ?", (account_id,))
    connection.executemany(ROSTER.upsert("account_id", "jid"), map(ROSTER.dump, records))
    connection.execute(SET_VERSION, (version, account_id))
