# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of a search in messages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ui.models.parts import file_of, words_of
from ui.models.text import initial_of, one_line, tint_of
from ui.models.voices import name_of
from ui.models.when import day_of, month_words, short_when
from ui.words import ISOLATED, QT_TRANSLATE_NOOP, say
from xmppclient.model import Conversation, Direction, Kind, SearchHit

CONTEXT: Final = "search"
BEFORE: Final = 24
"""Characters shown before the first word that was found."""
YOU: Final = QT_TRANSLATE_NOOP("search", "You: {text}")
SPOKEN: Final = QT_TRANSLATE_NOOP("search", "{name}, {when}: {excerpt}")


@dataclass(frozen=True, slots=True)
class HitRow:
    """One message that was found, and where."""

    name: str
    message_id: int
    initial: str
    tint: int
    room: bool
    when: str
    excerpt: str
    spoken: str
    group: str = ""  # the month, on the first hit of each


def excerpt_of(body: str, text: str) -> str:
    """One line of a message around the first word of ``text``."""
    words = text.casefold().split()
    found = body.casefold().find(words[0]) if words else -1
    if found <= BEFORE:
        return one_line(body)
    start = max(body.find(" ", found - BEFORE, found) + 1, found - BEFORE)
    return "…" + one_line(body[start:])


def hit_rows(
    hits: Iterable[SearchHit], text: str, today: date, called: Callable[[Conversation], str] = name_of
) -> list[HitRow]:
    """Rows newest first, the first of each month with its name. ``called``: what a conversation is called."""
    rows: list[HitRow] = []
    month = ""
    for hit in hits:
        this = month_words(day_of(hit.message.time), today)
        rows.append(replace(_row(hit, text, today, called), group="" if this == month else this))
        month = this
    return rows


def _row(hit: SearchHit, text: str, today: date, called: Callable[[Conversation], str]) -> HitRow:
    name, when = called(hit.conversation), short_when(hit.message.time, today)
    file = file_of(hit.message)
    excerpt = excerpt_of(words_of(hit.message), text) or (file["name"] if file else "")
    if hit.message.direction is Direction.OUT:
        excerpt = say(CONTEXT, YOU, text=excerpt)
    elif nick := one_line(hit.message.nick):
        excerpt = f"{ISOLATED.format(nick)}: {excerpt}"
    return HitRow(
        name=name,
        message_id=int(hit.message.id),
        initial=initial_of(name),
        tint=tint_of(hit.conversation.address),
        room=hit.conversation.kind is Kind.GROUPCHAT,
        when=when,
        excerpt=excerpt,
        spoken=say(CONTEXT, SPOKEN, name=name, when=when, excerpt=excerpt),
    )
