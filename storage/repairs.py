# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was tried to read messages that could not be read."""

from collections.abc import Mapping
from datetime import datetime

from storage.database import Database
from storage.records import AccountId, MessageId, RepairRecord
from storage.rows import Table, to_micros

REPAIR = Table("repair", RepairRecord)
OF = (
    f"SELECT {REPAIR.select('r')} FROM repair r JOIN message m ON m.id = r.message_id"
    " JOIN conversation c ON c.id = m.conversation_id WHERE ?1 IS NULL OR c.account_id = ?1"
)


class Repairs:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def note(self, message_id: MessageId, step: str, at: datetime) -> None:
        """One more try; ``step`` is a code for what was tried last."""
        await self._database.execute(
            "INSERT INTO repair (message_id, step, tries, last_tried) VALUES (?, ?, 1, ?)"
            " ON CONFLICT (message_id) DO UPDATE SET step = excluded.step, tries = tries + 1,"
            " last_tried = excluded.last_tried",
            message_id, step, to_micros(at),
        )  # fmt: skip

    async def of(self, account_id: AccountId | None = None) -> Mapping[MessageId, RepairRecord]:
        """What was tried, of one account or of all."""
        records = map(REPAIR.load, await self._database.fetch(OF, account_id))
        return {record.message_id: record for record in records}

    async def clear(self, message_id: MessageId) -> None:
        await self._database.execute("DELETE FROM repair WHERE message_id = ?", message_id)
