# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom a text names in a room: nicks that stand in it as whole words. Pure."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from xmppclient.model import Address

MOST = 20  # people that one message names
LOOK = 4096  # characters; what is longer was pasted, and calls nobody


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody whom a text of ours names, and where (XEP-0372, XEP-0513)."""

    begin: int  # in characters of the text
    end: int  # behind the last one
    address: Address  # the real one only if everybody in the room sees it, else the occupant JID
    occupant_id: str = ""  # only where the room announces XEP-0421


def nicks_in(text: str, nicks: Collection[str]) -> Iterator[tuple[int, int, str]]:
    """Where which of these stand, exactly as they are written: each once, the longest where several
    begin, and none inside of another."""
    if len(text) > LOOK:
        return
    lengths = sorted({len(nick) for nick in nicks if nick}, reverse=True)
    first = {nick[0] for nick in nicks if nick}
    found: set[str] = set()
    position = 0
    while position < len(text) and len(found) < MOST:
        nick = _nick_at(text, position, nicks, lengths) if text[position] in first else ""
        if nick and nick not in found:
            found.add(nick)
            yield position, position + len(nick), nick
        position += len(nick) or 1


def _nick_at(text: str, position: int, nicks: Collection[str], lengths: list[int]) -> str:
    if position and _is_word(text[position - 1]):
        return ""
    words = (text[position : position + length] for length in lengths)
    return next((w for w in words if w in nicks and not _is_word(text[position + len(w) :][:1])), "")


def _is_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
