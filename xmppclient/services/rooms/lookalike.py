# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names that people give themselves, and whom they can be taken for (ATT-076).

Two names look alike if they have the same skeleton: without what cannot be seen, in one case,
without accents, and with letters of other scripts replaced by the Latin ones of the same shape
(after the idea of Unicode's UTS #39 §4; the table is a short one of our own).
"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

MAX_NICK = 100  # characters shown
UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})  # controls, bidi, zero width, private use
BLANK = "\N{OPEN BOX}"  # for a name of which nothing can be seen
FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800")  # seen as nothing, too

SHAPES = str.maketrans(
    {
        # Cyrillic
        "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ј": "j", "к": "k", "ӏ": "l",
        "м": "m", "н": "h", "о": "o", "р": "p", "ԛ": "q", "г": "r", "ѕ": "s", "т": "t", "ѵ": "v", "ԝ": "w",
        "х": "x", "у": "y", "з": "3", "ь": "b", "ү": "y", "п": "n", "и": "u",
        # Greek
        "α": "a", "β": "b", "ϲ": "c", "ε": "e", "γ": "y", "η": "n", "ι": "i", "κ": "k", "μ": "u", "ν": "v",
        "ο": "o", "ρ": "p", "σ": "o", "τ": "t", "υ": "u", "χ": "x", "ω": "w",
        # Armenian
        "ա": "w", "օ": "o", "ո": "n", "ս": "u", "ց": "g", "հ": "h", "զ": "q", "յ": "j",
        # Latin letters and signs
        "ı": "i", "ȷ": "j", "ɑ": "a", "ɡ": "g", "ɩ": "i", "ʋ": "v", "ɴ": "n", "ʀ": "r", "ʏ": "y", "ß": "b",
        "ø": "o", "đ": "d", "ħ": "h", "ł": "l", "ŧ": "t", "ƒ": "f", "ꞌ": "'", "’": "'", "ʼ": "'", "`": "'",
        "0": "o", "1": "l", "|": "l", "!": "l", "5": "s", "$": "s", "@": "a", "‐": "-", "–": "-", "—": "-",
        "−": "-", "_": "-", "·": ".", "․": ".",
    }
)  # fmt: skip
PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
SAME = str.maketrans({"i": "l"})  # an l, a capital I and a one


def shown(nick: str) -> str:
    """A name fit to be shown: nothing in it hides, turns the direction of writing or breaks the line."""
    seen = "".join(" " if c.isspace() else c for c in nick if _visible(c))
    return " ".join(seen.split())[:MAX_NICK] or BLANK


@lru_cache(maxsize=8192)
def skeleton(name: str) -> str:
    """What a name looks like."""
    text = unicodedata.normalize("NFKD", shown(name)).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c) and not c.isspace())
    text = unicodedata.normalize("NFKD", text.translate(SHAPES))
    for pair, single in PAIRS:
        text = text.replace(pair, single)
    return text.translate(SAME)


def imitates(nick: str, names: Iterable[str]) -> str:
    """The first of these names that the nick can be taken for without being the same; else empty."""
    look = skeleton(nick)
    return next((name for name in names if name != nick and skeleton(name) == look), "")


def _visible(character: str) -> bool:
    blank = character.isspace() and unicodedata.category(character) not in ("Zl", "Zp")
    return blank or not (character in FILLERS or unicodedata.category(character) in UNSEEN)
