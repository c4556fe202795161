# SPDX-License-Identifier: AGPL-3.0-or-later
"""How text is cut for the search index, and a query in the same way.

Text is folded (case, diacritics, width), then every position of every word gives a gram: the
three characters that begin there, fewer at the end of the word. So a part of a word with three
characters or more is found by its grams, and a shorter one by the grams that begin with it.
Characters of scripts written without spaces, and emoji, are grams of their own as well, for
there one character is a word.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

SIZE = 3
MOST = 8  # grams asked for one word: more make nothing rarer
VOICING = "\u3099\u309a"  # combining, but か and が are two letters
ALONE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2600-\u27bf\u2e80-\U000effff]")
# The tokenizer of the index parts text at ASCII characters that are no letters or digits.
SIGNS = {code: 0xF0000 + code for code in range(128) if not chr(code).isalnum() and not chr(code).isspace()}


def fold(text: str) -> str:
    """Text without case, diacritics and forms of width; what is equal then is found."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = (c for c in apart if not unicodedata.combining(c) or c in VOICING)
    return unicodedata.normalize("NFC", "".join(bare).lower())


def grams(text: str) -> str:
    """Every gram of a text once, with spaces between them: what the index stores."""
    found: dict[str, None] = {}
    for word in fold(text).translate(SIGNS).split():
        found.update((word[i : i + SIZE], None) for i in range(len(word)))
        if not word.isascii():
            found.update((c, None) for c in ALONE.findall(word))
    return " ".join(found)


def words(text: str) -> tuple[str, ...]:
    """The folded words of a query. What no text can hold is left out."""
    storable = text.encode(errors="ignore").decode().replace("\0", " ")
    return tuple(dict.fromkeys(fold(storable).split()))


def match(wanted: Sequence[str]) -> str:
    """The FTS5 expression for messages that may hold all these folded words."""
    return " AND ".join(term for word in wanted for term in _terms(word.translate(SIGNS)))


def _terms(word: str) -> Iterator[str]:
    if len(word) >= SIZE:
        starts = dict.fromkeys((*range(0, len(word) - SIZE, SIZE), len(word) - SIZE))
        yield from (f'"{word[i : i + SIZE]}"' for i in list(starts)[-MOST:])
    else:
        yield f'"{word}"' if ALONE.fullmatch(word) else f'"{word}" *'
