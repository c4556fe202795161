# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rooms (XEP-0045) as they are kept between sessions, with their members and occupants.

A room belongs to the conversation that shows it and goes with it. Whoever has a row here was
told by the room: of an occupant whose real address it once told, the address stays.
"""

from collections.abc import Collection, Iterable
from sqlite3 import Connection
from typing import Any

from storage.database import Database
from storage.records import AccountId, Address, ConversationId, MemberRecord, OccupantRecord, RoomRecord
from storage.rows import Table

MAX_OCCUPANTS = 5_000  # kept of one room, so that nobody can fill the disk with them

ROOM = Table("room", RoomRecord)
MEMBER = Table("room_member", MemberRecord)
OCCUPANT = Table("room_occupant", OccupantRecord)

LIST = (
    f"SELECT {ROOM.select('r')} FROM conversation c JOIN room r ON r.conversation_id = c.id"
    " WHERE c.account_id = ? ORDER BY r.conversation_id"
)
GET = f"SELECT {ROOM.select()} FROM room WHERE conversation_id = ?"
MEMBERS = f"SELECT {MEMBER.select()} FROM room_member WHERE conversation_id = ? ORDER BY jid"
OCCUPANTS = f"SELECT {OCCUPANT.select()} FROM room_occupant WHERE conversation_id = ?"
REMOVE_MEMBER = "DELETE FROM room_member WHERE conversation_id = ? AND jid = ?"

# A list that names no nick does not take away the one that is known.
PUT_MEMBER = f"""{MEMBER.insert} ON CONFLICT (conversation_id, jid) DO UPDATE
    SET affiliation = excluded.affiliation, nick = iif(excluded.nick <> '', excluded.nick, nick)"""
# What was seen earlier, in the archive perhaps, adds an address but replaces nothing.
NEWER = "coalesce(excluded.last_seen, 0) >= coalesce(last_seen, 0)"
PUT_OCCUPANT = f"""{OCCUPANT.insert} ON CONFLICT (conversation_id, occupant_id) DO UPDATE
    SET jid = iif(excluded.jid <> '' AND (jid = '' OR {NEWER}), excluded.jid, jid),
        nick = iif({NEWER}, excluded.nick, nick),
        last_seen = iif({NEWER}, excluded.last_seen, last_seen)"""
COUNT = "SELECT count(*) FROM room_occupant WHERE conversation_id = ?"
TRIM = """DELETE FROM room_occupant WHERE conversation_id = ?1 AND occupant_id IN (
    SELECT occupant_id FROM room_occupant WHERE conversation_id = ?1
    ORDER BY last_seen DESC, occupant_id LIMIT -1 OFFSET ?2)"""


class Rooms:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(self, account_id: AccountId) -> tuple[RoomRecord, ...]:
        """All rooms of an account, in the order their conversations were made."""
        return tuple(map(ROOM.load, await self._database.fetch(LIST, account_id)))

    async def get(self, conversation_id: ConversationId) -> RoomRecord | None:
        return await self._database.read(_get, conversation_id)

    async def put(self, record: RoomRecord) -> None:
        """Store a room, in place of what was known of it."""
        await self._database.execute(ROOM.upsert("conversation_id"), *ROOM.dump(record))

    async def change(self, conversation_id: ConversationId, **fields: Any) -> RoomRecord | None:
        """Change some fields of a room; returns what it is now, or None: it is not here any more."""
        return await self._database.run(_change, conversation_id, fields)

    async def remove(self, conversation_id: ConversationId) -> None:
        """Forget a room, its members and occupants. Its conversation stays, with the messages."""
        await self._database.run(_remove, conversation_id)

    async def members(self, conversation_id: ConversationId) -> tuple[MemberRecord, ...]:
        """The affiliation lists as last known, by address."""
        return tuple(map(MEMBER.load, await self._database.fetch(MEMBERS, conversation_id)))

    async def set_members(self, conversation_id: ConversationId, records: Iterable[MemberRecord]) -> bool:
        """Put whole lists in place of what was known; only differences are written.

        Returns whether there were any. An entry without a nick keeps the one that is known.
        """
        return await self._database.run(_set_members, conversation_id, tuple(records))

    async def put_members(self, records: Iterable[MemberRecord]) -> None:
        """Store some entries, in place of older ones of the same people."""
        await self._database.run(_put_members, tuple(records))

    async def remove_member(self, conversation_id: ConversationId, jid: Address) -> None:
        """Somebody has no affiliation any more."""
        await self._database.execute(REMOVE_MEMBER, conversation_id, jid)

    async def occupants(self, conversation_id: ConversationId) -> tuple[OccupantRecord, ...]:
        """Who was ever seen there, last seen first."""
        rows = await self._database.fetch(
            f"{OCCUPANTS} ORDER BY last_seen DESC, occupant_id", conversation_id
        )
        return tuple(map(OCCUPANT.load, rows))

    async def occupant(self, conversation_id: ConversationId, occupant_id: str) -> OccupantRecord | None:
        rows = await self._database.fetch(f"{OCCUPANTS} AND occupant_id = ?", conversation_id, occupant_id)
        return OCCUPANT.load(rows[0]) if rows else None

    async def put_occupants(self, records: Iterable[OccupantRecord]) -> None:
        """Store many at once, in place of what was seen of them earlier.

        A real address that is known stays if a record has none. Of a room the 5,000 that were
        seen last are kept.
        """
        await self._database.run(_put_occupants, tuple(records))


def _get(connection: Connection, conversation_id: ConversationId) -> RoomRecord | None:
    row = connection.execute(GET, (conversation_id,)).fetchone()
    return ROOM.load(row) if row else None


def _change(
    connection: Connection, conversation_id: ConversationId, fields: dict[str, Any]
) -> RoomRecord | None:
    if fields:
        sets, values = ROOM.changes(fields)
        connection.execute(f"UPDATE room SET {sets} WHERE conversation_id = ?", (*values, conversation_id))
    return _get(connection, conversation_id)


def _remove(connection: Connection, conversation_id: ConversationId) -> None:
    for table in (OCCUPANT, MEMBER, ROOM):
        connection.execute(f"DELETE FROM {table.name} WHERE conversation_id = ?", (conversation_id,))


def _set_members(
    connection: Connection, conversation_id: ConversationId, records: Collection[MemberRecord]
) -> bool:
    known = {one.jid: one for one in map(MEMBER.load, connection.execute(MEMBERS, (conversation_id,)))}
    wanted = {one.jid: one for one in records}
    gone = known.keys() - wanted.keys()
    changed = [one for jid, one in wanted.items() if _differs(one, known.get(jid))]
    connection.executemany(REMOVE_MEMBER, [(conversation_id, jid) for jid in gone])
    _put_members(connection, changed)
    return bool(gone or changed)


def _differs(new: MemberRecord, old: MemberRecord | None) -> bool:
    return old is None or new.affiliation is not old.affiliation or new.nick not in ("", old.nick)


def _put_members(connection: Connection, records: Collection[MemberRecord]) -> None:
    connection.executemany(PUT_MEMBER, map(MEMBER.dump, records))


def _put_occupants(connection: Connection, records: Collection[OccupantRecord]) -> None:
    connection.executemany(PUT_OCCUPANT, map(OCCUPANT.dump, records))
    for conversation_id in {one.conversation_id for one in records}:
        (count,) = connection.execute(COUNT, (conversation_id,)).fetchone()
        if count > MAX_OCCUPANTS:
            connection.execute(TRIM, (conversation_id, MAX_OCCUPANTS))
