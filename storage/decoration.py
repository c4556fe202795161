# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is shown with a message and stored beside it: reactions, links, the message it answers.

A page takes at most three more queries, and only those that one of its messages needs.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from sqlite3 import Connection
from typing import Any

from storage.records import Address, LinkRecord, MessageId, MessageRecord, QuoteRecord, ReactionRecord
from storage.rows import Table

REACTION = Table("reaction", ReactionRecord)
LINK = Table("link", LinkRecord)
QUOTE = "m.id, m.sender, m.body, m.nick, m.retracted, m.spoiler IS NOT NULL"


def referenced(columns: str) -> str:
    """The query that finds messages by (conversation, reference); the best of a place comes last.

    In a room everybody must mean the same message, so its own ids go first; between two people
    the id that the sender chose does (XEP-0461 §3.1). Of several, the first stored one counts:
    a later message cannot take the id of an earlier one.
    """
    match = f"SELECT place, %s, {columns}, m.id FROM wanted w CROSS JOIN message m ON "
    here = " AND m.conversation_id = w.conversation_id"
    return f"""
    WITH wanted AS (
        SELECT CAST(j.key AS INTEGER) AS place, c.id AS conversation_id, j.value ->> 1 AS reference,
               c.kind = 'GROUPCHAT' AS room
        FROM json_each(?) j CROSS JOIN conversation c ON c.id = j.value ->> 0
    )
    {match % "room"} m.origin_id = w.reference AND m.origin_id <> ''{here}
    UNION ALL
    {match % "room"} m.attribute_id = w.reference AND m.attribute_id <> ''
        AND m.attribute_id <> m.origin_id{here}
    UNION ALL
    {match % "NOT room"} m.stanza_id = w.reference AND m.stanza_id <> ''{here}
    ORDER BY 1, 2 DESC, {columns.count(",") + 4} DESC"""


QUOTES = referenced(QUOTE)


def decorated(connection: Connection, records: Iterable[MessageRecord]) -> tuple[MessageRecord, ...]:
    """The same messages with ``reactions``, ``links`` and ``quote``."""
    plain = tuple(records)
    if not plain:
        return plain
    ids = json.dumps([record.id for record in plain])
    more: dict[MessageId, dict[str, Any]] = {}
    for reaction in map(REACTION.load, connection.execute(REACTIONS, (ids,))):
        _append(more, "reactions", reaction.message_id, reaction)
    for link in map(LINK.load, connection.execute(LINKS, (ids,))):
        _append(more, "links", link.message_id, link)
    for message_id, quote in _quotes(connection, [record for record in plain if record.reply_to]).items():
        more.setdefault(message_id, {})["quote"] = quote
    if not more:
        return plain
    return tuple(replace(one, **more[one.id]) if one.id in more else one for one in plain)


REACTIONS = (
    f"SELECT {REACTION.select('r')} FROM json_each(?) j CROSS JOIN reaction r ON r.message_id = j.value"
    " WHERE r.emojis <> '[]' ORDER BY r.time, r.sender"
)
LINKS = f"SELECT {LINK.select('l')} FROM json_each(?) j CROSS JOIN link l ON l.message_id = j.value"


def _append(more: dict[MessageId, dict[str, Any]], name: str, message_id: MessageId, value: object) -> None:
    given = more.setdefault(message_id, {})
    given[name] = (*given.get(name, ()), value)


def _quotes(connection: Connection, replies: Sequence[MessageRecord]) -> Mapping[MessageId, QuoteRecord]:
    if not replies:
        return {}
    wanted = json.dumps([(record.conversation_id, record.reply_to) for record in replies])
    return {
        replies[place].id: QuoteRecord(
            MessageId(found), Address(sender), body, nick, bool(retracted), bool(covered)
        )
        for place, _, found, sender, body, nick, retracted, covered, _ in connection.execute(
            QUOTES, (wanted,)
        )
    }
