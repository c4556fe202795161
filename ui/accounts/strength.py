# SPDX-License-Identifier: AGPL-3.0-or-later
"""How hard a passphrase is to guess, as a hint. Pure functions.

The estimate is deliberately simple and rather too low than too high: it counts what an
attacker who knows the habits of people has to try, not every combination of characters.
"""

import math
import re
from enum import IntEnum

SHORTEST = 8  # characters; less is refused
WORD_BITS = 11.0  # a word of four letters or more, from a list of some 2000
_CLASSES = ((r"[a-z]", 26), (r"[A-Z]", 26), (r"[0-9]", 10), (r"[ -/:-@\[-`{-~]", 33), (r"[^ -~]", 100))
_RUNS = re.compile(r"(.)\1+|(?:0123|1234|2345|3456|4567|5678|6789|abcd|qwer|asdf|pass)", re.IGNORECASE)


class Strength(IntEnum):
    SHORT = 0
    WEAK = 1
    FAIR = 2
    STRONG = 3


def strength(passphrase: str) -> Strength:
    """Judge a passphrase; below ``SHORTEST`` characters it is always SHORT."""
    if len(passphrase) < SHORTEST:
        return Strength.SHORT
    bits = guess_bits(passphrase)
    return Strength.WEAK if bits < 40 else Strength.FAIR if bits < 55 else Strength.STRONG


def guess_bits(passphrase: str) -> float:
    """About log2 of the guesses it takes."""
    told = _RUNS.sub(lambda found: found[0][0], passphrase)  # a run tells no more than its first letter
    words = re.findall(r"[^\W\d_]{4,}", told)
    if len(words) >= 3:
        return len(set(words)) * WORD_BITS + 3.0 * len(re.findall(r"[\d\W_]", re.sub(r"\s", "", told)))
    alphabet = sum(size for pattern, size in _CLASSES if re.search(pattern, told))
    variety = len(set(told)) / max(len(told), 1)
    return 0.75 * len(told) * math.log2(max(alphabet, 2)) * (0.5 + 0.5 * variety)
