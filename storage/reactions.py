# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reactions (XEP-0444): the newest set of each person to each message."""

from storage.database import Database
from storage.decoration import REACTION
from storage.records import MessageId, ReactionRecord

SET = f"{REACTION.upsert('message_id', 'sender')} WHERE excluded.time >= reaction.time"


class Reactions:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def set(self, record: ReactionRecord) -> bool:
        """Put a person's reactions in place of theirs before; none at all takes them back.

        False, and nothing changes, if a newer set stands: an archive may bring old ones late.
        """
        return await self._database.execute(SET, *REACTION.dump(record)) > 0

    async def of(self, message_id: MessageId) -> tuple[ReactionRecord, ...]:
        """Oldest first."""
        rows = await self._database.fetch(
            f"SELECT {REACTION.select()} FROM reaction WHERE message_id = ? AND emojis <> '[]'"
            " ORDER BY time, sender",
            message_id,
        )
        return tuple(map(REACTION.load, rows))
