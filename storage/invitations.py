# SPDX-License-Identifier: AGPL-3.0-or-later
"""Invitations into rooms that wait for an answer: one for each room."""

from storage.database import Database
from storage.records import AccountId, Address, InvitationRecord
from storage.rows import Table

INVITATION = Table("invitation", InvitationRecord)
SELECT = f"SELECT {INVITATION.select()} FROM invitation"
WHERE = "WHERE account_id = ? AND room = ?"


class Invitations:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(self, account_id: AccountId | None = None) -> tuple[InvitationRecord, ...]:
        """Newest first; of one account, or of all."""
        rows = await self._database.fetch(
            f"{SELECT} WHERE ?1 IS NULL OR account_id = ?1 ORDER BY received DESC, room", account_id
        )
        return tuple(map(INVITATION.load, rows))

    async def get(self, account_id: AccountId, room: Address) -> InvitationRecord | None:
        rows = await self._database.fetch(f"{SELECT} {WHERE}", account_id, room)
        return INVITATION.load(rows[0]) if rows else None

    async def put(self, record: InvitationRecord) -> None:
        """Store an invitation, in place of an earlier one into the same room."""
        await self._database.execute(INVITATION.upsert("account_id", "room"), *INVITATION.dump(record))

    async def remove(self, account_id: AccountId, room: Address) -> None:
        await self._database.execute(f"DELETE FROM invitation {WHERE}", account_id, room)

    async def count(self, account_id: AccountId | None = None) -> int:
        """Of one account, or of all."""
        rows = await self._database.fetch(
            "SELECT count(*) FROM invitation WHERE ?1 IS NULL OR account_id = ?1", account_id
        )
        return int(rows[0][0])
