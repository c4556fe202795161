# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a domain has its WebSockets (XEP-0156 §4): it says so in a file on its web server.

The file is fetched over verified TLS on the account's own route, so what it names is named by the
domain. Of all it may say only ``wss`` addresses are taken, a few of them, and nothing else is followed.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final
from xml.parsers import expat

from xmppclient.errors import ConnectError, NetworkUnreachable, RouteError, TransferError

WEBSOCKET: Final = "urn:xmpp:alt-connections:websocket"
XRD: Final = "http://docs.oasis-open.org/ns/xri/xrd-1.0"
LIMIT: Final = 64 * 1024  # bytes of the file
MOST: Final = 4  # addresses that are tried
LONGEST: Final = 1000  # characters of one
PATIENCE: Final = 60.0  # seconds for a file; onions are slow

Fetch = Callable[[str, int], Awaitable[bytes]]
"""Fetches the small file at an https address, of at most so many bytes. Raises ``TransferError`` or a
``ConnectError``."""


async def find_websockets(domain: str, fetch: Fetch) -> tuple[str, ...]:
    """The URLs that a domain names, its favourite first. Raises a ``ConnectError`` if there are none."""
    answers = (("host-meta.json", _in_json), ("host-meta", _in_xml))
    last: Exception | None = None
    for name, read in answers:
        try:
            async with asyncio.timeout(PATIENCE):
                data = await fetch(f"https://{domain}/.well-known/{name}", LIMIT)
            if found := _usable(read(data)):
                return found
        except RouteError:
            raise  # the next one would not get further
        except (TransferError, ConnectError, TimeoutError, ValueError) as error:
            last = error
    raise NetworkUnreachable(f"{domain} names no WebSocket") from last


def _usable(urls: Iterable[str]) -> tuple[str, ...]:
    good = [url for url in urls if url.startswith("wss://") and len(url) <= LONGEST and url.isprintable()]
    return tuple(dict.fromkeys(good))[:MOST]


def _in_json(data: bytes) -> list[str]:
    """RFC 6415 appendix A. Raises ``ValueError``."""
    try:
        document: Any = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    links = document.get("links") if isinstance(document, dict) else None
    return [link["href"] for link in links or () if _is_websocket(link)] if isinstance(links, list) else []


def _is_websocket(link: object) -> bool:
    return isinstance(link, dict) and link.get("rel") == WEBSOCKET and isinstance(link.get("href"), str)


def _in_xml(data: bytes) -> list[str]:
    """RFC 6415 §2. Raises ``ValueError``."""
    found: list[str] = []

    def begin(name: str, attributes: dict[str, str]) -> None:
        if name == f"{XRD} Link" and attributes.get("rel") == WEBSOCKET and "href" in attributes:
            found.append(attributes["href"])

    def refuse(*_: object) -> None:
        raise ValueError("a document type")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = begin
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ValueError("not well-formed XML") from error
    return found
