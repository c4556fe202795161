# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which part of a body is there only for programs without a feature (XEP-0428). Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns

TAG = ns.q(ns.FALLBACK, "fallback")
BODY = ns.q(ns.FALLBACK, "body")
MAX_RANGES = 10
MAX_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Fallback:
    """``ranges`` are (start, end) in Unicode code points, as XEP-0426 counts; None: the whole body."""

    feature: str  # the namespace that makes it unnecessary
    ranges: tuple[tuple[int, int], ...] | None = None


def read(element: Element) -> Fallback:
    """What an element says; ranges that are no numbers are left out."""
    bodies = element.findall(BODY)[:MAX_RANGES]
    feature = element.get("for", "")
    if (not bodies and len(element) == 0) or any(not body.attrib for body in bodies):
        return Fallback(feature)
    ranges = (_range(body) for body in bodies)
    return Fallback(feature, tuple(one for one in ranges if one))


def write(fallback: Fallback) -> Element:
    element = Element(TAG, {"for": fallback.feature})
    for start, end in fallback.ranges or ():
        SubElement(element, BODY, {"start": str(start), "end": str(end)})
    return element


def without(body: str, fallbacks: Iterable[Fallback]) -> str:
    """The body without these parts; if no words would be left, the whole body."""
    dropped = bytearray(len(body))
    for fallback in fallbacks:
        for start, end in fallback.ranges or ():
            dropped[start:end] = b"\x01" * len(dropped[start:end])
    kept = "".join(char for char, drop in zip(body, dropped, strict=True) if not drop)
    return kept if kept.strip() else body


def _range(body: Element) -> tuple[int, int] | None:
    start, end = body.get("start", "0"), body.get("end", "")
    numbers = [text for text in (start, end) if text.isascii() and text.isdigit() and len(text) <= MAX_DIGITS]
    return (int(start), int(end)) if len(numbers) == 2 and int(start) < int(end) else None
