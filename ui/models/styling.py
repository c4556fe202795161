# SPDX-License-Identifier: AGPL-3.0-or-later
"""Message styling (XEP-0393): bold, italic, struck, code, blocks of code, quotes.

Reads each character a bounded number of times whatever it is given (ATT-120). Finds only
where styles begin and end: every character stays, as the XEP recommends, and whoever makes
markup of it has to escape the text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

FENCE: Final = "```"


class Style(Enum):
    STRONG = "*"
    EMPHASIS = "_"
    STRUCK = "~"
    CODE = "`"


MARKS: Final = {style.value: style for style in Style}
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Span:
    """A styled part of a line, its directives included; spans nest and never cross."""

    start: int
    end: int
    style: Style


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a body: its own text from ``start`` on, after the signs of ``quotes`` quotations."""

    text: str
    start: int = 0
    quotes: int = 0
    code: bool = False  # of a block of code, fences included


def lines_of(body: str) -> Iterator[Line]:
    """The blocks of a body, one line at a time (§5.1)."""
    block: int | None = None  # in how many quotations the open block of code stands
    for text in body.split("\n"):
        start, quotes = _unquote(text, block)
        if block is not None and quotes == block:
            yield Line(text, start, quotes, code=True)
            block = None if text[start:] == FENCE else block
            continue
        block = quotes if text.startswith(FENCE, start) else None
        yield Line(text, start, quotes, code=block is not None)


def _unquote(text: str, most: int | None) -> tuple[int, int]:
    """Where the text of a line begins, and how many quotations it is in (at most ``most``)."""
    start = quotes = 0
    while quotes != most and text.startswith(">", start):
        quotes += 1
        start += 1
        if start < len(text) and text[start].isspace():
            start += 1
    return start, quotes


def spans_of(line: str, start: int = 0, apart: Sequence[Range] = ()) -> list[Span]:
    """The styled spans of a line, outer ones first (§5.2); ``apart``: ranges without directives."""
    closers = _closers(line, start, apart)
    found: list[Span] = []
    open_until: list[int] = []  # ends of the spans around the current character
    opened = start - 1  # where the last directive opened
    position = start
    while position < len(line):
        if open_until and position == open_until[-1]:
            open_until.pop()
            position += 1
            continue
        limit = open_until[-1] if open_until else len(line)
        mark = line[position]
        if _may_open(line, start, position, opened) and (end := _next(closers[mark], position, limit)):
            found.append(Span(position, end + 1, MARKS[mark]))
            opened = position
            if mark == Style.CODE.value:
                position = end  # nothing inside is styled
            else:
                open_until.append(end)
        position += 1
    return found


def _may_open(line: str, start: int, at: int, opened: int) -> bool:
    if line[at] not in MARKS or at + 1 >= len(line):
        return False
    if line[at + 1].isspace() or line[at + 1] == line[at]:
        return False
    before_is_open = opened == at - 1 and line[opened] != line[at] and opened >= start
    return at == start or line[at - 1].isspace() or before_is_open


def _closers(line: str, start: int, apart: Sequence[Range]) -> dict[str, list[int]]:
    """For each directive the places where it may close, the last one first."""
    free = _outside(len(line), apart)
    places: dict[str, list[int]] = {mark: [] for mark in MARKS}
    for at in range(len(line) - 1, start, -1):
        if line[at] in MARKS and free[at] and not line[at - 1].isspace():
            places[line[at]].append(at)
    return places


def _outside(length: int, apart: Sequence[Range]) -> bytearray:
    free = bytearray(b"\x01") * length
    for first, end in apart:
        free[first:end] = bytes(end - first)
    return free


def _next(places: list[int], position: int, limit: int) -> int:
    """The first closing place behind ``position`` and before ``limit``; 0 if there is none."""
    while places and places[-1] <= position + 1:
        places.pop()
    return places[-1] if places and places[-1] < limit else 0
