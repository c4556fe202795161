# SPDX-License-Identifier: AGPL-3.0-or-later
"""How what comes a second time is recognised, the same for messages, actions and forgotten ones."""

import json
from collections.abc import Collection, Mapping, Sequence
from sqlite3 import Connection
from typing import Any, TypeVar

from storage.records import AccountId, MessageKey
from storage.rows import Table

T = TypeVar("T")


def known_many(table: Table[Any]) -> str:
    """The query that ``recognise`` runs; ``table`` needs the columns of names, a sender and a nick."""
    return f"""
    WITH wanted AS (
        SELECT CAST(j.key AS INTEGER) AS place, c.id AS conversation_id, j.value ->> 1 AS stanza_id,
               j.value ->> 2 AS origin_id, j.value ->> 3 AS sender,
               j.value ->> 4 AS nick
        FROM json_each(?2) j CROSS JOIN conversation c ON c.account_id = ?1 AND c.address = j.value ->> 0
    )
    SELECT place, 0, {table.select("m")} FROM wanted w CROSS JOIN {table.name} m
        ON m.conversation_id = w.conversation_id AND m.stanza_id = w.stanza_id AND m.stanza_id <> ''
    UNION ALL
    SELECT place, 1, {table.select("m")} FROM wanted w CROSS JOIN {table.name} m
        ON m.conversation_id = w.conversation_id AND m.origin_id = w.origin_id AND m.origin_id <> ''
        AND (m.sender = w.sender OR (m.nick = w.nick AND m.nick <> ''))
    ORDER BY 1, 2 DESC"""


def recognise(
    connection: Connection, table: Table[T], account_id: AccountId, keys: Collection[MessageKey]
) -> Mapping[MessageKey, T]:
    """What is stored already: by the archive's id, else by origin id and sender, or nick. One query."""
    places: Sequence[MessageKey] = tuple(keys)
    wanted = json.dumps([(key.address, key.stanza_id, key.origin_id, key.sender, key.nick) for key in places])
    rows = connection.execute(known_many(table), (account_id, wanted))
    return {places[row[0]]: table.load(row[2:]) for row in rows}  # the archive's id comes last, and wins
