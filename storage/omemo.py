# SPDX-License-Identifier: AGPL-3.0-or-later
"""The OMEMO library's own state: keys, sessions and ratchets as JSON text by key."""

from collections.abc import Mapping
from sqlite3 import Connection

from storage.database import Database
from storage.records import AccountId


class OmemoValues:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def load_all(self, account_id: AccountId) -> dict[str, str]:
        rows = await self._database.fetch("SELECT key, value FROM omemo WHERE account_id = ?", account_id)
        return dict(rows)

    async def apply(self, account_id: AccountId, changes: Mapping[str, str | None]) -> None:
        """Store these values, all or none; None deletes."""
        await self._database.run(_apply, account_id, dict(changes))


def _apply(connection: Connection, account_id: AccountId, changes: Mapping[str, str | None]) -> None:
    connection.executemany(
        "INSERT INTO omemo (account_id, key, value) VALUES (?, ?, ?)"
        " ON CONFLICT (account_id, key) DO UPDATE SET value = excluded.value",
        [(account_id, key, value) for key, value in changes.items() if value is not None],
    )
    connection.executemany(
        "DELETE FROM omemo WHERE account_id = ? AND key = ?",
        [(account_id, key) for key, value in changes.items() if value is None],
    )
