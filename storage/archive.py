# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which parts of each archive (XEP-0313) are stored, as intervals without a hole.

Intervals grow and join by the ids at their ends alone. Their times say where they lie, but a
clock may have been wrong, and a hole that is taken for covered would never be filled.
"""

from collections.abc import Iterable
from dataclasses import replace

from storage.database import Database
from storage.records import AccountId, Address, IntervalRecord
from storage.rows import Table

INTERVAL = Table("archive_interval", IntervalRecord)
EVERYBODY = Address("")


class Archive:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def intervals(
        self, account_id: AccountId, archive: Address, peer: Address = EVERYBODY
    ) -> tuple[IntervalRecord, ...]:
        """Newest first: those of the whole archive, or those that hold one address alone."""
        rows = await self._database.fetch(
            f"SELECT {INTERVAL.select()} FROM archive_interval"
            " WHERE account_id = ? AND archive = ? AND peer = ? ORDER BY last_time DESC, id DESC",
            account_id, archive, peer,
        )  # fmt: skip
        return tuple(INTERVAL.load(row) for row in rows)

    async def newest(self, account_id: AccountId, archive: Address) -> IntervalRecord | None:
        found = await self.intervals(account_id, archive)
        return found[0] if found else None

    async def cover(self, interval: IntervalRecord) -> IntervalRecord:
        """Add an interval, joined with those that it shares an end with; returns what it became.

        Call it in the transaction that stores its messages.
        """
        async with self._database.transaction():
            touching = await self._touching(interval)
            joined = join(interval, touching)
            marks = ", ".join("?" * len(touching))
            await self._database.execute(
                f"DELETE FROM archive_interval WHERE id IN ({marks})", *(old.id for old in touching)
            )
            await self._database.execute(INTERVAL.insert, *INTERVAL.dump(joined))
            rows = await self._database.fetch("SELECT last_insert_rowid()")
        return replace(joined, id=rows[0][0])

    async def _touching(self, interval: IntervalRecord) -> tuple[IntervalRecord, ...]:
        rows = await self._database.fetch(
            f"SELECT {INTERVAL.select()} FROM archive_interval"
            " WHERE account_id = ? AND archive = ? AND peer = ?"
            " AND (first_id IN (?, ?) OR last_id IN (?, ?)) ORDER BY id",
            interval.account_id, interval.archive, interval.peer,
            *(interval.first_id, interval.last_id) * 2,
        )  # fmt: skip
        return tuple(INTERVAL.load(row) for row in rows)


def join(new: IntervalRecord, touching: Iterable[IntervalRecord]) -> IntervalRecord:
    """One interval from those that share an end with ``new``; it keeps the id of the first."""
    joined = new
    for old in touching:
        joined = _two(joined, old)
    return joined


def _two(new: IntervalRecord, old: IntervalRecord) -> IntervalRecord:
    older, newer = _in_order(new, old)
    return replace(
        older,
        last_id=newer.last_id,
        last_time=newer.last_time,
        from_start=new.from_start or old.from_start,
        id=new.id or old.id,
    )


def _in_order(new: IntervalRecord, old: IntervalRecord) -> tuple[IntervalRecord, IntervalRecord]:
    """Whose beginning and whose end count; two that begin or end alike are told apart by time."""
    if old.last_id == new.first_id:
        return old, new
    if old.first_id == new.last_id:
        return new, old
    return min(new, old, key=lambda one: one.first_time), max(new, old, key=lambda one: one.last_time)
