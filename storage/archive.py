# SPDX-License-Identifier: AGPL-3.0-or-later
"""How far each archive (XEP-0313) is stored."""

from storage.database import Database
from storage.records import AccountId, Address, ArchivePoint
from storage.rows import Table

POINT = Table("archive_point", ArchivePoint)


class Archive:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def point(self, account_id: AccountId, archive: Address) -> ArchivePoint | None:
        rows = await self._database.fetch(
            f"SELECT {POINT.select()} FROM archive_point WHERE account_id = ? AND archive = ?",
            account_id, archive,
        )  # fmt: skip
        return POINT.load(rows[0]) if rows else None

    async def set_point(self, point: ArchivePoint) -> None:
        await self._database.execute(POINT.upsert("account_id", "archive"), *POINT.dump(point))
