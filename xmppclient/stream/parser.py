# SPDX-License-Identifier: AGPL-3.0-or-later
"""XML of one stream, with the limits a hostile server runs into (RFC 6120 §11, threats H-14, H-15).

A parser lives for one stream: TLS and SASL each begin a new one, and nothing of the old
is kept.
"""

import re
from collections.abc import Iterable
from typing import cast
from xml.etree.ElementTree import Element, ParseError, XMLPullParser
from xml.parsers import expat

from xmppclient.errors import PolicyViolation
from xmppclient.stream.tags import STREAM

MAX_DEPTH = 128  # elements inside each other, the stream itself included
MAX_ELEMENTS = 65_536  # in one stanza; half a million of them would take 60 MB and hold the loop
BEFORE_LOGIN = 64 * 1024  # bytes one element may have
AFTER_LOGIN = 2 * 1024 * 1024

_TAG = re.compile(rb"""<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>""")


class StreamParser:
    """Bytes in, whole first-level elements out.

    ``pending`` tells how many bytes were fed since the last tag: a long token that is
    still incomplete, which may be read again from its start with every feed.
    """

    def __init__(self, limit: int = AFTER_LOGIN) -> None:
        self.limit = limit
        self.pending = 0
        self.ended = False
        self._tags = _WholeTags()
        self._prolog: _Prolog | None = _Prolog()
        self._pull: XMLPullParser[Element] = XMLPullParser(("start", "end"))
        self._root: Element | None = None
        self._depth = 0
        self._elements = 0
        self._size = 0

    @property
    def between(self) -> bool:
        """Whether the last element is complete, and nothing stands behind it."""
        return self._depth == 1 and not self._tags.waits

    def feed(self, data: bytes) -> list[Element]:
        """Every element that is complete now. Raises ``PolicyViolation``; the text names no data."""
        if self.ended:
            return []
        self._size += len(data)
        self.pending += len(data)
        if self._size > self.limit:
            raise PolicyViolation(f"an element is larger than {self.limit} bytes")
        try:
            return self._read(self._tags.take(data))
        except (ParseError, expat.ExpatError) as error:
            raise PolicyViolation(f"not well-formed XML (code {error.code})") from None

    def _read(self, data: bytes) -> list[Element]:
        if not data:
            return []
        if self._prolog is not None:
            self._prolog.feed(data)
            if self._prolog.passed:
                data, self._prolog = bytes(self._prolog.seen), None
            else:
                return []
        self._pull.feed(data)
        return self._collect()

    def _collect(self) -> list[Element]:
        complete: list[Element] = []
        events = cast(Iterable[tuple[str, Element]], self._pull.read_events())
        for event, element in events:
            self.pending = 0
            if event == "start":
                self._open(element)
            elif self._close():
                complete.append(element)
        return complete

    def _open(self, element: Element) -> None:
        self._depth += 1
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            raise PolicyViolation(f"an element with more than {MAX_ELEMENTS} in it")
        if self._depth > MAX_DEPTH:
            raise PolicyViolation(f"elements nested deeper than {MAX_DEPTH}")
        if self._depth == 1:
            self._root = element
            if element.tag != STREAM:
                raise PolicyViolation("not an XMPP stream")

    def _close(self) -> bool:
        """Whether a whole first-level element has ended."""
        self._depth -= 1
        if self._depth == 0:
            self.ended = True
        if self._depth != 1:
            return False
        self._size = self._elements = 0
        assert self._root is not None
        self._root.clear()  # else the root would keep every stanza of the session
        return True


class _WholeTags:
    """Passes bytes on up to the end of a tag, and keeps what follows until its tag is complete.

    An expat with the fix of CVE-2023-52425 puts off a tag that came in pieces until twice as
    much is there, so a stanza cut at the wrong byte would wait for the next one. Debian 12
    has that expat, and a Python that cannot switch it off.
    """

    def __init__(self) -> None:
        self._kept = bytearray()
        self._begun = False

    @property
    def waits(self) -> bool:
        return bool(self._kept.strip())

    def take(self, data: bytes) -> bytes:
        self._kept += data
        if not self._begun and bytes(self._kept.lstrip()[:1]) not in (b"", b"<"):
            return self._pass(len(self._kept))  # no XML at all: let that be found at once
        end = self._kept.rfind(b">") + 1 if b">" in data else 0
        start = self._kept.rfind(b"<", 0, end)
        if start >= 0 and not _TAG.match(self._kept, start, end):
            end = start  # that ">" stands inside an attribute
        return self._pass(end)

    def _pass(self, end: int) -> bytes:
        self._begun = self._begun or end > 0
        whole = bytes(self._kept[:end])
        del self._kept[:end]
        return whole


class _Prolog:
    """Reads up to the stream header and refuses what XMPP forbids there: DTDs, other encodings.

    A document type can stand nowhere else, so this parser is done once the header came.
    """

    def __init__(self) -> None:
        self.seen = bytearray()
        self.passed = False
        self._expat = expat.ParserCreate("utf-8")
        self._expat.XmlDeclHandler = self._on_declaration
        self._expat.StartDoctypeDeclHandler = self._on_doctype
        self._expat.StartElementHandler = self._on_header

    def feed(self, data: bytes) -> None:
        self.seen += data
        try:
            self._expat.Parse(data, False)
        except expat.ExpatError:
            if not self.passed:  # behind the header the other parser finds it again
                raise

    def _on_declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        if encoding is not None and encoding.lower() != "utf-8":
            raise PolicyViolation("the stream is not in UTF-8")

    def _on_doctype(self, *_: object) -> None:
        raise PolicyViolation("the stream has a document type")

    def _on_header(self, name: str, attributes: object) -> None:
        self.passed = True
        self._expat.StartElementHandler = None
