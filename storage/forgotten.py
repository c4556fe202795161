# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of messages deleted here, so that no archive brings them back."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from sqlite3 import Connection

from storage.database import Database
from storage.recognition import recognise
from storage.records import AccountId, ForgottenRecord, MessageKey
from storage.rows import Table, to_micros

FORGOTTEN = Table("forgotten", ForgottenRecord)


class Forgotten:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, records: Iterable[ForgottenRecord]) -> None:
        """Remember names; ``messages.delete`` does so by itself."""
        await self._database.run(_add, tuple(records))

    async def known_many(self, account_id: AccountId, keys: Iterable[MessageKey]) -> frozenset[MessageKey]:
        """Which ones were deleted here, recognised as messages are (one query)."""
        return frozenset(await self._database.read(recognise, FORGOTTEN, account_id, tuple(keys)))

    async def prune(self, before: datetime) -> int:
        """Drop the names of expired messages that are older; returns how many.

        What somebody deleted is remembered for ever.
        """
        return await self._database.execute(
            "DELETE FROM forgotten WHERE expired = 1 AND time < ?", to_micros(before)
        )


def _add(connection: Connection, records: Sequence[ForgottenRecord]) -> None:
    connection.executemany(FORGOTTEN.insert, map(FORGOTTEN.dump, records))
