# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who an occupant id belongs to (XEP-0421), remembered for when they are gone.

What is encrypted in a room's archive can be read only if the real address of its author is
known. So what the room told while somebody was there is stored, many at once after a pause.
"""

from collections.abc import Callable, Iterable

from storage.records import OccupantRecord
from xmppclient.errors import StorageError
from xmppclient.model import Address, ConversationId
from xmppclient.pipeline.context import Context
from xmppclient.room import NOBODY
from xmppclient.xep.muc import RoomPresence

MAX_KNOWN = 20_000  # in memory, of one room


class Identities:
    """The occupant ids of one room whose real address is known."""

    def __init__(self, ctx: Context, conversation_id: ConversationId, on_news: Callable[[], None]) -> None:
        self._ctx = ctx
        self._conversation_id = conversation_id
        self._on_news = on_news
        self._known: dict[str, Address] = {}
        self._unstored: dict[str, OccupantRecord] = {}

    async def load(self) -> None:
        """What is stored."""
        found = await self._ctx.store.rooms.occupants(self._conversation_id)
        self._known |= {one.occupant_id: one.jid for one in found if one.jid}

    def of(self, occupant_id: str) -> Address:
        """The real bare address; empty: the room never told it."""
        return self._known.get(occupant_id, NOBODY) if occupant_id else NOBODY

    def learn(self, presences: Iterable[RoomPresence]) -> None:
        """The room says who these are."""
        for one in presences:
            new = one.occupant_id and one.jid and self._known.get(one.occupant_id) != one.jid
            if new and len(self._known) < MAX_KNOWN:
                self._known[one.occupant_id] = one.jid
                self._unstored[one.occupant_id] = OccupantRecord(
                    self._conversation_id, one.occupant_id, one.nick, one.jid, self._ctx.clock.now()
                )
        if self._unstored:
            self._on_news()

    async def store(self) -> None:
        """Write what is new, in one go."""
        records, self._unstored = tuple(self._unstored.values()), {}
        try:
            if records:
                await self._ctx.store.rooms.put_occupants(records)
        except StorageError:
            self._unstored = {one.occupant_id: one for one in records} | self._unstored
            raise
