# SPDX-License-Identifier: AGPL-3.0-or-later
"""Certificates that logins trusted, so that another one is noticed."""

from storage.database import Database
from storage.records import AccountId, CertificateRecord
from storage.rows import Table

CERTIFICATE = Table("certificate", CertificateRecord)
LIST = f"SELECT {CERTIFICATE.select()} FROM certificate WHERE account_id = ? ORDER BY last_seen DESC"
# Seen again: when it was first seen, and what the user said of it, stays.
PUT = f"""{CERTIFICATE.insert} ON CONFLICT (account_id, host, fingerprint) DO UPDATE
    SET last_seen = max(last_seen, excluded.last_seen)"""
NOTE = "UPDATE certificate SET noted = 1 WHERE account_id = ?"


class Certificates:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(self, account_id: AccountId) -> tuple[CertificateRecord, ...]:
        """All of an account, the one seen last first."""
        return tuple(map(CERTIFICATE.load, await self._database.fetch(LIST, account_id)))

    async def put(self, record: CertificateRecord) -> None:
        """Store a certificate, or that it was seen again."""
        await self._database.execute(PUT, *CERTIFICATE.dump(record))

    async def note(self, account_id: AccountId) -> None:
        """The user has seen all that are stored."""
        await self._database.execute(NOTE, account_id)

    async def forget(self, account_id: AccountId) -> None:
        """What comes next is trusted as the first one."""
        await self._database.execute("DELETE FROM certificate WHERE account_id = ?", account_id)
