# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO devices of contacts and of the account itself, and what the user thinks of them."""

import json
from collections.abc import Iterable
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from storage.database import Database
from storage.records import AccountId, Address, DeviceRecord, Trust
from storage.rows import Table, to_micros

DEVICE = Table("device", DeviceRecord)
SELECT = f"SELECT {DEVICE.select()} FROM device WHERE account_id = ?"
ONE = "WHERE account_id = ? AND jid = ? AND fingerprint = ?"
OF_MANY = f"{SELECT} AND jid IN (SELECT value FROM json_each(?)) ORDER BY jid, first_seen, device_id"
TALLY = """SELECT jid, sum(active AND trust <> 'DISTRUSTED'), sum(active AND trust = 'VERIFIED')
    FROM device WHERE account_id = ? GROUP BY jid"""
UPSERT = f"""{DEVICE.insert} ON CONFLICT (account_id, jid, fingerprint) DO UPDATE SET
    device_id = excluded.device_id, trust = excluded.trust, active = excluded.active,
    namespaces = excluded.namespaces, this_device = excluded.this_device,
    label = coalesce(nullif(excluded.label, ''), label),
    first_seen = coalesce(first_seen, excluded.first_seen),
    last_seen = coalesce(excluded.last_seen, last_seen)"""


class Devices:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(self, account_id: AccountId, jid: Address | None = None) -> tuple[DeviceRecord, ...]:
        """Devices of one address, or of all, the longest known first."""
        rows = await self._database.fetch(
            f"{SELECT} AND (?2 IS NULL OR jid = ?2) ORDER BY jid, first_seen, device_id", account_id, jid
        )
        return tuple(map(DEVICE.load, rows))

    async def list_many(self, account_id: AccountId, jids: Iterable[Address]) -> tuple[DeviceRecord, ...]:
        """Devices of these addresses."""
        rows = await self._database.fetch(OF_MANY, account_id, json.dumps([*jids]))
        return tuple(map(DEVICE.load, rows))

    async def tally(self, account_id: AccountId) -> dict[Address, tuple[int, int]]:
        """Of each address whose devices are known: how many can be written to, and how many of them
        are verified."""
        rows = await self._database.fetch(TALLY, account_id)
        return {jid: (usable, verified) for jid, usable, verified in rows}

    async def get(self, account_id: AccountId, jid: Address, fingerprint: str) -> DeviceRecord | None:
        rows = await self._database.fetch(
            f"{SELECT} AND jid = ? AND fingerprint = ?", account_id, jid, fingerprint
        )
        return DEVICE.load(rows[0]) if rows else None

    async def upsert(self, record: DeviceRecord) -> None:
        """Store a device. When first seen stays; label and last seen stay unless given."""
        await self._database.execute(UPSERT, *DEVICE.dump(record))

    async def upsert_many(self, records: Iterable[DeviceRecord]) -> None:
        """``upsert`` of each, all or none."""
        await self._database.run(_execute_many, UPSERT, [DEVICE.dump(record) for record in records])

    async def set_trust(self, account_id: AccountId, jid: Address, fingerprint: str, trust: Trust) -> None:
        await self._database.execute(
            f"UPDATE device SET trust = ? {ONE}", trust.name, account_id, jid, fingerprint
        )

    async def touch(self, account_id: AccountId, jid: Address, fingerprint: str, seen: datetime) -> None:
        """A message came from the device; the latest time stays."""
        await self._database.execute(
            f"UPDATE device SET last_seen = max(coalesce(last_seen, 0), ?) {ONE}",
            to_micros(seen), account_id, jid, fingerprint,
        )  # fmt: skip


def _execute_many(connection: Connection, sql: str, rows: list[tuple[Any, ...]]) -> None:
    connection.executemany(sql, rows)
