# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO devices of contacts and of the account itself, and what the user thinks of them."""

from datetime import datetime

from storage.database import Database
from storage.records import AccountId, Address, DeviceRecord, Trust
from storage.rows import Table, to_micros

DEVICE = Table("device", DeviceRecord)
SELECT = f"SELECT {DEVICE.select()} FROM device WHERE account_id = ?"
ONE = "WHERE account_id = ? AND jid = ? AND fingerprint = ?"
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

    async def get(self, account_id: AccountId, jid: Address, fingerprint: str) -> DeviceRecord | None:
        rows = await self._database.fetch(
            f"{SELECT} AND jid = ? AND fingerprint = ?", account_id, jid, fingerprint
        )
        return DEVICE.load(rows[0]) if rows else None

    async def upsert(self, record: DeviceRecord) -> None:
        """Store a device. When first seen stays; label and last seen stay unless given."""
        await self._database.execute(UPSERT, *DEVICE.dump(record))

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
