# SPDX-License-Identifier: AGPL-3.0-or-later
"""What counts as a reaction (XEP-0444): single emojis of UTS #51, each once. Pure."""

import re
from collections.abc import Iterable

MAX_EMOJIS = 20  # of one person at one message; who sends more loses the rest
MAX_POINTS = 24  # code points of one emoji: a family with skin tones has 15

BASE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe"
    "\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f004\U0001f0cf\U0001f170\U0001f171"
    "\U0001f17e\U0001f17f\U0001f18e\U0001f191-\U0001f19a\U0001f201-\U0001f265\U0001f300-\U0001f64f"
    "\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7f0\U0001f90c-\U0001f9ff\U0001fa70-\U0001faff]"
)
ELEMENT = f"{BASE}[\U0001f3fb-\U0001f3ff]?\ufe0f?"
EMOJI = re.compile(
    f"{ELEMENT}(?:\u200d{ELEMENT})*"
    "|[\U0001f1e6-\U0001f1ff]{2}"  # a flag
    "|[0-9#*]\ufe0f?\u20e3"  # a key
    "|\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"  # the flag of a region
)


def is_emoji(text: str) -> bool:
    """Whether the text is displayed as one emoji."""
    return len(text) <= MAX_POINTS and EMOJI.fullmatch(text) is not None


def reactions(texts: Iterable[str]) -> tuple[str, ...]:
    """The emojis among the texts, each once, 20 at most; whatever else is left out (§4)."""
    found = dict.fromkeys(text.strip() for text in texts)
    return tuple(text for text in found if is_emoji(text))[:MAX_EMOJIS]
