# SPDX-License-Identifier: AGPL-3.0-or-later
"""From the text of a stranger to something safe and pleasant to show. Pure functions.

Nothing here ever passes remote text on as markup: it is shown as plain text, or escaped
and given links of our own.
"""

import html
import re
import unicodedata
import zlib
from dataclasses import dataclass
from typing import Final

from ui.models.styling import Line, Span, Style, lines_of, spans_of
from ui.words import ISOLATED

SHOWN_CHARACTERS: Final = 5000
"""More than this of one message is shown on demand only: laying it out takes too long."""
SHOWN_LINES: Final = 120
BIG_EMOJI: Final = 3
"""So many emoji alone are shown big."""
SCANNED: Final = 256
"""Characters looked at to find the direction of a text."""
PREVIEW: Final = 160

_LINK = re.compile(r"(?:\bhttps?://|\bxmpp:|\bmailto:)[^\s<>\"'`\u2066-\u2069\u202a-\u202e]+", re.IGNORECASE)
_TRAILING = ".,;:!?…。，、؟"
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BIDI_CONTROLS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"\s+")
_ONE = (
    r"(?:[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe"
    r"\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001faff])"
    r"\ufe0f?[\U0001f3fb-\U0001f3ff]?[\U000e0020-\U000e007f]*"
)
_EMOJI = re.compile(rf"[\U0001f1e6-\U0001f1ff]{{2}}|[#*0-9]\ufe0f?\u20e3|{_ONE}(?:\u200d{_ONE})*")
_ALONE = re.compile(rf"(?:(?:{_EMOJI.pattern})\s*){{1,{BIG_EMOJI}}}")
_ACTION = "/me "


@dataclass(frozen=True, slots=True)
class Display:
    """How a body is shown: ``text`` is HTML of our own making if ``rich``, else plain text."""

    text: str
    rich: bool = False
    emoji: bool = False  # one to three emoji and nothing else
    rtl: bool = False
    cut: bool = False  # only the beginning; the message has more


def clean(text: str) -> str:
    """Without control characters; line breaks and tabs stay."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n"))


def one_line(text: str, limit: int = PREVIEW) -> str:
    """A name or preview: one line, no direction overrides that would reach its neighbours."""
    return _SPACE.sub(" ", _BIDI_CONTROLS.sub("", _CONTROLS.sub(" ", text[: limit * 2]))).strip()[:limit]


def isolated(name: str) -> str:
    """A name inside a sentence: if it runs from right to left, it does not turn its neighbours."""
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in name)
    return ISOLATED.format(name) if turns else name


def is_rtl(text: str) -> bool:
    """Whether the first strong character runs from right to left (UAX #9, rule P2)."""
    for character in text[:SCANNED]:
        if (kind := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return kind != "L"
    return False


def is_big_emoji(text: str) -> bool:
    return len(text) < SCANNED and _ALONE.fullmatch(text.strip()) is not None


def is_one_emoji(text: str) -> bool:
    return len(text) < SCANNED and _EMOJI.fullmatch(text) is not None


def find_links(text: str) -> list[tuple[int, int]]:
    """Where links stand, without the punctuation that merely follows them."""
    return [(match.start(), _end_of_link(match)) for match in _LINK.finditer(text)]


def _end_of_link(match: re.Match[str]) -> int:
    link = match.group()
    too_many = link.count(")") - link.count("(")  # closing brackets that belong to the sentence
    end = len(link)
    while end and (link[end - 1] in _TRAILING or (link[end - 1] == ")" and too_many > 0)):
        too_many -= link[end - 1] == ")"
        end -= 1
    return match.start() + end


def _cut(text: str) -> str:
    lines = text[:SHOWN_CHARACTERS].split("\n", SHOWN_LINES)
    return "\n".join(lines[:SHOWN_LINES])


TAGS: Final = {Style.STRONG: "b", Style.EMPHASIS: "i", Style.STRUCK: "s", Style.CODE: "code"}
PARAGRAPH: Final = '<p{kind} style="margin-top:0;margin-bottom:0;white-space:pre-wrap">{line}</p>'


def _rich(text: str, *, styled: bool) -> tuple[str, bool]:
    """HTML of our own making, and whether it shows anything that plain text would not."""
    lines = list(lines_of(text)) if styled else [Line(line) for line in text.split("\n")]
    parts: list[str] = []
    rich = False
    for line in lines:
        kind = ' class="code"' if line.code else ' class="quote"' if line.quotes else ""
        links = [] if line.code else find_links(line.text)
        spans = spans_of(line.text, line.start, links) if styled and not line.code else []
        rich = rich or bool(kind or links or spans)
        parts.append(PARAGRAPH.format(kind=kind, line=_marked(line.text, links, spans) or " "))
    return "".join(parts), rich


def _marked(line: str, links: list[tuple[int, int]], spans: list[Span]) -> str:
    """A line with our tags in it; all of the line itself is escaped."""
    tags: dict[int, list[str]] = {}
    for span in reversed(spans):  # what ends at the same place: the inner one first
        tags.setdefault(span.end, []).append(f"</{TAGS[span.style]}>")
    for start, end in links:
        tags.setdefault(end, []).insert(0, "</a>")
        tags.setdefault(start, []).append(f'<a href="{html.escape(line[start:end])}">')
    for span in spans:
        place = tags.setdefault(span.start, [])
        place.append(f"<{TAGS[span.style]}>")
    parts: list[str] = []
    done = 0
    for at in sorted(tags):
        parts += (html.escape(line[done:at]), *tags[at])
        done = at
    return "".join((*parts, html.escape(line[done:])))


def display(body: str, *, actor: str = "", whole: bool = False) -> Display:
    """Prepare a message body once.

    ``actor`` is who wrote it, for ``/me`` (XEP-0245); ``whole`` shows very long ones too.
    """
    text = clean(body).strip("\n")
    if text.startswith(_ACTION) and actor:
        text = f"* {one_line(actor)} {text.removeprefix(_ACTION)}"
    shown = text if whole else _cut(text)
    marked, rich = _rich(shown, styled=len(shown) <= SHOWN_CHARACTERS)
    return Display(
        text=marked if rich else shown,
        rich=rich,
        emoji=is_big_emoji(shown),
        rtl=is_rtl(shown),
        cut=len(shown) < len(text),
    )


def is_action(body: str) -> bool:
    """Whether a body says what its sender does (XEP-0245)."""
    return body.startswith(_ACTION)


def initial_of(name: str) -> str:
    """The letter on an avatar."""
    return next((character.upper() for character in name if character.isalnum()), "#")


def tint_of(address: str, tints: int = 10) -> int:
    """A colour that stays with an address."""
    return zlib.crc32(address.encode()) % tints
