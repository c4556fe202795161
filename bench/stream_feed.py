# SPDX-License-Identifier: AGPL-3.0-or-later
"""Archived stanzas from bytes to the listener: CPU per stanza.

    python -m bench.stream_feed [COUNT]

The yardstick, in the same process: slixmpp's own parser and dispatch with the plugins a
client of its kind loads. No network; asyncio's largest read, 256 KiB, at a time.
"""

import asyncio
import sys
import time
from collections.abc import Callable, Coroutine
from typing import Any
from unittest.mock import Mock

import slixmpp

from bench.kit import Row, at_most, table
from xmppclient.model import Address
from xmppclient.stream.answers import Answers
from xmppclient.stream.parser import AFTER_LOGIN, StreamParser
from xmppclient.stream.requests import Requests
from xmppclient.stream.session import Session
from xmppclient.stream.wire import Wire

COUNT = 10_000
BUDGET = 100  # microseconds of CPU a stanza
READ = 256 * 1024
HEADER = b"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
STANZA = (
    "<message from='alice@a.test' to='alice@a.test/r1'><result xmlns='urn:xmpp:mam:2' id='{n}' queryid='q'>"
    "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/>"
    "<message xmlns='jabber:client' from='bob@b.test/x' to='alice@a.test' type='chat' id='m{n}'>"
    "<encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='12345'><key rid='1' prekey='true'>"
    + "QUJD" * 40
    + "</key><key rid='2'>"
    + "QUJD" * 20
    + "</key><iv>QUJDREVGR0hJSktM</iv></header><payload>"
    + "QUJD" * 20
    + "</payload></encrypted><store xmlns='urn:xmpp:hints'/><body>[OMEMO]</body>"
    "<origin-id xmlns='urn:xmpp:sid:0' id='m{n}'/></message></forwarded></result></message>"
)
XEPS = "0030 0045 0060 0085 0115 0163 0184 0191 0198 0199 0280 0308 0313 0333 0359 0444"


class Seen:
    """Counts and keeps nothing, as elements that are handled are dropped."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, stanza: object) -> None:
        self.count += 1


async def ours(data: bytes, count: int) -> None:
    seen = Seen()
    me = Address("alice@a.test")
    listener = Mock(on_message=seen)
    session = Session(me, listener, Requests(me, me), Answers(me, lambda _: False), lambda _: None)
    wire = Wire()
    wire.connection_made(Mock(get_write_buffer_size=lambda: 0))
    wire._parser = StreamParser(AFTER_LOGIN)
    wire.deliver(session.receive, AFTER_LOGIN)
    for offset in range(0, len(data), READ):
        wire.data_received(data[offset : offset + READ])
        while wire._buffer:  # noqa: ASYNC110  its next turn
            await asyncio.sleep(0)
    assert seen.count == count


async def yardstick(data: bytes, count: int) -> None:
    seen = Seen()
    client = slixmpp.ClientXMPP("alice@a.test", "", loop=asyncio.get_running_loop())
    for number in XEPS.split():
        client.register_plugin(f"xep_{number}")
    client.init_parser()
    client.start_stream_handler = lambda header: None
    matcher = slixmpp.MatchXPath("{jabber:client}message")
    client.register_handler(slixmpp.Callback("all", matcher, seen))
    for offset in range(0, len(data), READ):
        client.data_received(data[offset : offset + READ])
        await asyncio.sleep(0)
    assert seen.count == count


def run(count: int = COUNT) -> list[Row]:
    data = HEADER + "".join(STANZA.replace("{n}", str(n)) for n in range(count)).encode()
    slixmpps, our = (_cpu(way, data, count) for way in (yardstick, ours))
    what = f"stream, bytes to elements: archived OMEMO stanza of {len(data) / count:,.0f} bytes"
    return [
        at_most(
            what, our, BUDGET, "µs of CPU", f"slixmpp {slixmpps:.0f} µs, {slixmpps / our:.1f} times as much"
        )
    ]


def _cpu(way: Callable[[bytes, int], Coroutine[Any, Any, None]], data: bytes, count: int) -> float:
    """Microseconds of CPU a stanza."""
    cpu = time.process_time()
    asyncio.run(way(data, count))
    return (time.process_time() - cpu) / count * 1e6


if __name__ == "__main__":
    print(table(run(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)))
