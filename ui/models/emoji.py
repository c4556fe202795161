# SPDX-License-Identifier: AGPL-3.0-or-later
"""Emoji by their Unicode names: the ones every font draws in colour, found by words.

Taken from Python's own character data, so that nothing has to be shipped or fetched.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

MOST: Final = 64
"""So many are found for a word."""
COLOURED: Final = "\ufe0f"
BLOCKS: Final = (
    ("people", ((0x1F600, 0x1F64F), (0x1F910, 0x1F92F), (0x1F970, 0x1F97A), (0x1FAE0, 0x1FAF8))),
    ("people", ((0x1F440, 0x1F487), (0x1F90C, 0x1F90F), (0x1F930, 0x1F93E), (0x1F9B5, 0x1F9DF))),
    ("signs", ((0x2763, 0x2764), (0x1F48B, 0x1F49F), (0x1F5A4, 0x1F5A4), (0x1F90D, 0x1F90E),
               (0x1F4A0, 0x1F4AF))),
    ("nature", ((0x1F400, 0x1F43F), (0x1F980, 0x1F9AE), (0x1F330, 0x1F344), (0x1F300, 0x1F320))),
    ("food", ((0x1F345, 0x1F37F), (0x1F950, 0x1F96F), (0x1F9C0, 0x1F9CB), (0x2615, 0x2615))),
    ("doing", ((0x1F380, 0x1F3D3), (0x26BD, 0x26BE), (0x1F93F, 0x1F94F), (0x1F3F8, 0x1F3FA))),
    ("travel", ((0x1F680, 0x1F6FC), (0x1F3E0, 0x1F3F0), (0x26F2, 0x26FD), (0x1F5FB, 0x1F5FF))),
    ("things", ((0x1F4B0, 0x1F53D), (0x231A, 0x231B), (0x23E9, 0x23F3), (0x1F9E0, 0x1F9FF),
                (0x1FA70, 0x1FADF))),
    ("signs", ((0x25FD, 0x2BFF), (0x1F7E0, 0x1F7EB), (0x1F191, 0x1F19A), (0x1F300, 0x1F6FF),
               (0x1F900, 0x1F9AF), (0x1F9B4, 0x1FAFF))),
)  # fmt: skip
"""Groups as a person looks for them, and where their characters stand; the last has all the others."""
TEXT_ONES: Final = frozenset((0x2763, 0x2764, 0x1F5A4))
"""Drawn as text unless a selector follows."""
ALSO: Final = {
    "😂": "laugh lol haha funny",
    "🤣": "laugh lol haha rofl",
    "👍": "yes ok good like plus",
    "👎": "no bad dislike minus",
    "❤️": "love",
    "🙏": "thanks please pray",
    "🎉": "congratulations celebrate hooray",
    "😢": "sad cry tear",
    "😭": "sad cry",
    "😮": "wow surprised",
    "😡": "angry",
    "🔥": "hot lit",
    "✅": "done yes check",
    "❌": "no wrong",
    "💩": "poo",
    "🤔": "hmm think",
    "👋": "hello bye wave",
    "☕": "coffee tea",
    "🙂": "smile",
    "😀": "smile happy",
    "🤷": "dunno",
}
"""Words people look for that are not in the name."""


@dataclass(frozen=True, slots=True)
class Emoji:
    text: str
    name: str
    group: str
    words: str  # what a search looks in


@cache
def all_emoji() -> tuple[Emoji, ...]:
    """In the order they are shown."""
    found: dict[str, Emoji] = {}
    for group, ranges in BLOCKS:
        for code in _codes(ranges):
            text = chr(code) + (COLOURED if code in TEXT_ONES else "")
            name = unicodedata.name(chr(code), "").lower()
            if name and text not in found:
                found[text] = Emoji(text, name, group, f"{name} {ALSO.get(text, '')}")
    return tuple(found.values())


def _codes(ranges: Iterable[tuple[int, int]]) -> Iterable[int]:
    """The characters of ranges that are pictures by themselves."""
    for first, last in ranges:
        for code in range(first, last + 1):
            tone = 0x1F3FB <= code <= 0x1F3FF
            if code in TEXT_ONES or (unicodedata.east_asian_width(chr(code)) == "W" and not tone):
                yield code


def find_emoji(text: str) -> list[Emoji]:
    """Those whose name has every word of ``text`` as a beginning of a word, well-known ones first."""
    words = text.casefold().split()
    hits = [emoji for emoji in all_emoji() if all(f" {word}" in f" {emoji.words}" for word in words)]
    if not words:
        return hits
    return sorted(hits, key=lambda hit: (hit.text not in ALSO, not hit.name.startswith(words[0])))[:MOST]


def name_of_emoji(text: str) -> str:
    """What a screen reader says."""
    return unicodedata.name(text[0], text).lower() if text else ""
