# SPDX-License-Identifier: AGPL-3.0-or-later
"""The conversations list. Each record carries its last message, from the same query."""

from collections.abc import Sequence
from datetime import UTC, datetime
from sqlite3 import Connection
from typing import Any

from storage import erasure
from storage.database import Database
from storage.messages import MESSAGE
from storage.records import (
    AccountId,
    Address,
    ConversationId,
    ConversationRecord,
    Kind,
    Policy,
    StanzaId,
)
from storage.rows import Table, to_micros

CONVERSATION = Table("conversation", ConversationRecord, without=("last_message",))
SELECT = (
    f"SELECT {CONVERSATION.select('c')}, {MESSAGE.select('m')}"
    " FROM conversation c LEFT JOIN message m ON m.id = c.last_message_id"
)
REMOVE = (
    "DELETE FROM archive_interval WHERE (account_id, archive) IN"
    " (SELECT account_id, address FROM conversation WHERE id = ? AND kind = 'GROUPCHAT')",
    "DELETE FROM invitation WHERE (account_id, room) IN"
    " (SELECT account_id, address FROM conversation WHERE id = ?)",
    "DELETE FROM conversation WHERE id = ?",
)
LIST = (
    f"{SELECT} WHERE (?1 IS NULL OR c.account_id = ?1) AND (?2 IS NULL OR c.is_request = ?2)"
    " ORDER BY c.pinned DESC, c.last_activity DESC, c.id DESC"
)


class Conversations:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(
        self, account_id: AccountId | None = None, requests: bool | None = False
    ) -> tuple[ConversationRecord, ...]:
        """Pinned first, then newest activity first. ``requests`` None: both kinds."""
        return await self._database.read(_list, account_id, requests)

    async def get(self, conversation_id: ConversationId) -> ConversationRecord | None:
        rows = await self._database.fetch(f"{SELECT} WHERE c.id = ?", conversation_id)
        return load(rows[0]) if rows else None

    async def find(self, account_id: AccountId, address: Address) -> ConversationRecord | None:
        return await self._database.read(_find, account_id, address)

    async def ensure(
        self,
        account_id: AccountId,
        address: Address,
        kind: Kind = Kind.CHAT,
        *,
        is_request: bool = False,
        name: str = "",
        at: datetime | None = None,
    ) -> tuple[ConversationRecord, bool]:
        """The conversation with ``address``, and whether it was made just now.

        One that exists is returned as it is. While a new one has no message, ``at`` (now)
        is its last activity.
        """
        started = to_micros(at or datetime.now(UTC))
        values = (account_id, address, kind.name, name, Policy.OMEMO.name, is_request, started)
        return await self._database.run(_ensure, account_id, address, values)

    async def set_kind(self, conversation_id: ConversationId, kind: Kind) -> None:
        """It turned out to be something else: an address that somebody wrote from is a room."""
        await self._set(conversation_id, kind=kind)

    async def set_policy(self, conversation_id: ConversationId, policy: Policy) -> None:
        await self._set(conversation_id, policy=policy)

    async def set_flags(
        self,
        conversation_id: ConversationId,
        pinned: bool | None = None,
        muted: bool | None = None,
        *,
        muted_until: datetime | None = None,
        archived: bool | None = None,
        mentions_only: bool | None = None,
    ) -> None:
        """Change what is not None. ``muted_until`` counts together with ``muted``, None: for ever."""
        flags = {"pinned": pinned, "muted": muted, "archived": archived, "mentions_only": mentions_only}
        changed: dict[str, Any] = {name: flag for name, flag in flags.items() if flag is not None}
        if muted is not None:
            changed["muted_until"] = muted_until if muted else None
        await self._set(conversation_id, **changed)

    async def set_privacy(
        self,
        conversation_id: ConversationId,
        *,
        receipts: bool | None,
        markers: bool | None,
        typing: bool | None,
    ) -> None:
        """What the other side is told; None: as the settings say."""
        await self._set(conversation_id, send_receipts=receipts, send_markers=markers, send_typing=typing)

    async def set_expiry(
        self, conversation_id: ConversationId, *, keep: int | None = None, ephemeral: int | None = None
    ) -> None:
        """Change what is not None: seconds, 0 for ever."""
        given = {"keep": keep, "ephemeral": ephemeral}
        await self._set(conversation_id, **{name: time for name, time in given.items() if time is not None})

    async def set_read_id(self, conversation_id: ConversationId, stanza_id: StanzaId) -> None:
        """Up to which message it was displayed on some device of ours (XEP-0490)."""
        await self._set(conversation_id, read_id=stanza_id)

    async def set_draft(self, conversation_id: ConversationId, text: str) -> None:
        await self._set(conversation_id, draft=text)

    async def set_request(self, conversation_id: ConversationId, flag: bool) -> None:
        await self._set(conversation_id, is_request=flag)

    async def set_name(self, conversation_id: ConversationId, name: str) -> None:
        await self._set(conversation_id, name=name)

    async def mark_read(self, conversation_id: ConversationId) -> None:
        await self.set_unread(conversation_id, 0)

    async def add_unread(self, conversation_id: ConversationId, n: int = 1, mentions: int = 0) -> None:
        """``mentions`` of the ``n`` more messages name us."""
        await self._database.execute(
            "UPDATE conversation SET unread = unread + ?, mentions = mentions + ? WHERE id = ?",
            n, mentions, conversation_id,
        )  # fmt: skip

    async def set_unread(self, conversation_id: ConversationId, n: int, mentions: int = 0) -> None:
        await self._set(conversation_id, unread=n, mentions=mentions)

    async def clear(self, conversation_id: ConversationId) -> None:
        """Delete every message here and remember the names, so that no archive brings them back."""
        await erasure.clear(self._database, conversation_id, forget=True)
        await self.mark_read(conversation_id)
        await erasure.merge(self._database)

    async def remove(self, conversation_id: ConversationId) -> None:
        """Delete a conversation with its messages, or its room; not even names are left.

        It goes in small transactions, as ``clear`` does; both may be repeated if interrupted.
        Of a room also goes what is known of its archive, so that all of it is read if somebody
        joins again.
        """
        await erasure.clear(self._database, conversation_id, forget=False)
        await erasure.remove_people(self._database, conversation_id)
        await self._database.run(_remove, conversation_id)
        await erasure.merge(self._database)

    async def _set(self, conversation_id: ConversationId, **changed: Any) -> None:
        if changed:
            sets, values = CONVERSATION.changes(changed)
            await self._database.execute(
                f"UPDATE conversation SET {sets} WHERE id = ?", *values, conversation_id
            )


def load(row: Sequence[Any]) -> ConversationRecord:
    """A row of SELECT as a record with its last message."""
    message = row[len(CONVERSATION.columns) :]
    last = None if message[MESSAGE.columns.index("id")] is None else MESSAGE.load(message)
    return CONVERSATION.load(row, last_message=last)


def _list(
    connection: Connection, account_id: AccountId | None, requests: bool | None
) -> tuple[ConversationRecord, ...]:
    return tuple(load(row) for row in connection.execute(LIST, (account_id, requests)))


def _find(connection: Connection, account_id: AccountId, address: Address) -> ConversationRecord | None:
    where = f"{SELECT} WHERE c.account_id = ? AND c.address = ?"
    row = connection.execute(where, (account_id, address)).fetchone()
    return load(row) if row else None


def _ensure(
    connection: Connection, account_id: AccountId, address: Address, values: Sequence[Any]
) -> tuple[ConversationRecord, bool]:
    if known := _find(connection, account_id, address):
        return known, False
    connection.execute(
        "INSERT INTO conversation (account_id, address, kind, name, policy, is_request, last_activity)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        values,
    )
    made = _find(connection, account_id, address)
    assert made is not None
    return made, True


def _remove(connection: Connection, conversation_id: ConversationId) -> None:
    for statement in REMOVE:
        connection.execute(statement, (conversation_id,))
