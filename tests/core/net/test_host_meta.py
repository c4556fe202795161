# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a domain says of its WebSockets (XEP-0156)."""

import json

import pytest

from xmppclient.errors import (
    ConnectError,
    NetworkUnreachable,
    ProxyUnavailable,
    TransferError,
    TransferRefused,
)
from xmppclient.net.host_meta import LIMIT, MOST, WEBSOCKET, XRD, find_websockets

JSON, XML = "https://example.org/.well-known/host-meta.json", "https://example.org/.well-known/host-meta"
URL = "wss://web.example.org:443/ws"


class Web:
    """A web server with two files, and what was asked of it."""

    def __init__(self, files: dict[str, bytes | Exception]) -> None:
        self._files = files
        self.asked: list[str] = []

    async def fetch(self, url: str, limit: int) -> bytes:
        assert limit == LIMIT
        self.asked.append(url)
        found = self._files.get(url, TransferRefused(404))
        if isinstance(found, Exception):
            raise found
        return found


def in_json(*hrefs: object, rel: str = WEBSOCKET) -> bytes:
    return json.dumps({"links": [{"rel": rel, "href": href} for href in hrefs]}).encode()


def in_xml(*hrefs: str, rel: str = WEBSOCKET, head: str = "") -> bytes:
    links = "".join(f"<Link rel='{rel}' href='{href}'/>" for href in hrefs)
    return f"<?xml version='1.0' encoding='utf-8'?>{head}<XRD xmlns='{XRD}'>{links}</XRD>".encode()


async def test_the_file_in_json_is_enough() -> None:
    web = Web({JSON: in_json(URL), XML: in_xml("wss://other.example/")})

    assert await find_websockets("example.org", web.fetch) == (URL,)
    assert web.asked == [JSON]


async def test_the_file_in_xml_is_asked_for_where_the_other_is_of_no_use() -> None:
    web = Web({JSON: b"<html>not here</html>", XML: in_xml(URL)})

    assert await find_websockets("example.org", web.fetch) == (URL,)


async def test_only_websockets_with_tls_are_taken() -> None:
    bosh = {"rel": "urn:xmpp:alt-connections:xbosh", "href": "https://example.org/bosh"}
    found = [{"rel": WEBSOCKET, "href": href} for href in ("ws://example.org/", "https://example.org/", URL)]
    web = Web({JSON: json.dumps({"links": [bosh, 7, {"rel": WEBSOCKET}, *found]}).encode()})

    assert await find_websockets("example.org", web.fetch) == (URL,)


async def test_no_more_than_a_few_are_tried() -> None:
    many = [f"wss://n{number}.example/" for number in range(50)]

    assert await find_websockets("example.org", Web({JSON: in_json(*many)}).fetch) == tuple(many[:MOST])


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"links": {}}',
        b'{"links": [[], null, {"rel": [], "href": {}}]}',
        b"[" * 60_000,
        in_json("wss://example.org/\x00"),
        in_json("wss://example.org/" + "x" * 2000),
        in_json(URL, rel="urn:xmpp:alt-connections:xbosh"),
        in_xml(URL, rel="lrdd"),
        in_xml("ws://example.org/ws"),
        in_xml("&e;", head=f"<!DOCTYPE XRD [<!ENTITY e '{URL}'>]>"),
        in_xml(URL)[:-3],
        in_xml(URL).replace(XRD.encode(), b"urn:other"),
    ],
)
async def test_junk_is_the_same_as_nothing(junk: bytes) -> None:
    with pytest.raises(NetworkUnreachable, match="names no WebSocket"):
        await find_websockets("example.org", Web({JSON: junk, XML: junk}).fetch)


@pytest.mark.parametrize(
    "error", [TransferRefused(302), TransferError("broken"), ConnectError("no way"), TimeoutError()]
)
async def test_a_file_that_cannot_be_had_is_done_without(error: Exception) -> None:
    web = Web({JSON: error, XML: in_xml(URL)})

    assert await find_websockets("example.org", web.fetch) == (URL,)


async def test_a_route_that_is_down_is_told_as_such() -> None:
    web = Web({JSON: ProxyUnavailable("no proxy")})

    with pytest.raises(ProxyUnavailable):
        await find_websockets("example.org", web.fetch)
    assert web.asked == [JSON]
