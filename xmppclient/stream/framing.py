# SPDX-License-Identifier: AGPL-3.0-or-later
"""How a stream of elements stands in the bytes of a connection."""

from typing import Protocol
from xml.etree.ElementTree import Element

from xmppclient.stream.parser import StreamParser

SLICE = 2048  # bytes parsed between two looks at the clock


class Reader(Protocol):
    """Bytes of one stream in, whole elements out, within the limits of ``stream.parser``."""

    limit: int  # bytes an element may have

    @property
    def pending(self) -> int:
        """Bytes since the last tag: a long token that is read again with every feed."""
        ...

    @property
    def ended(self) -> bool:
        """Whether the server has closed the stream."""
        ...

    def feed(self, data: bytes) -> list[Element]:
        """Every element that is complete now. Raises ``PolicyViolation``, ``ServerRefused``."""
        ...


class Framing(Protocol):
    """What is around the elements; it lasts as long as the connection."""

    @property
    def slice(self) -> int:
        """Bytes that are read in a few milliseconds, whatever they are."""
        ...

    def reader(self, limit: int) -> Reader:
        """For a stream that begins now."""
        ...

    def header(self, text: str) -> str:
        """What begins a stream, in place of the header of RFC 6120."""
        ...

    def footer(self, text: str) -> str:
        """What ends it."""
        ...

    def encode(self, text: str) -> bytes:
        """One element, or header or footer, as it goes to the transport."""
        ...

    def replies(self) -> bytes:
        """What the framing has to say by itself now."""
        ...


class Plain:
    """RFC 6120: the stream is one document, and nothing else is on the connection."""

    slice = SLICE

    def reader(self, limit: int) -> StreamParser:
        return StreamParser(limit)

    def header(self, text: str) -> str:
        return text

    def footer(self, text: str) -> str:
        return text

    def encode(self, text: str) -> bytes:
        return text.encode()

    def replies(self) -> bytes:
        return b""
