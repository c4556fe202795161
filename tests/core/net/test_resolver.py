# SPDX-License-Identifier: AGPL-3.0-or-later
"""SRV records from a name server of our own on loopback."""

import asyncio
import struct
from collections.abc import AsyncIterator

import aiodns
import pytest
import pytest_asyncio

from xmppclient.errors import DnsFailed
from xmppclient.net import resolver as module
from xmppclient.net.endpoints import SrvRecord
from xmppclient.net.resolver import lookup_srv

NO_SUCH_NAME, SERVER_FAILURE = 3, 2


def encoded(name: str) -> bytes:
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".") if label) + b"\0"


class NameServer(asyncio.DatagramProtocol):
    """Answers SRV questions from ``records``; other names with ``code``; or not at all."""

    def __init__(self) -> None:
        self.records: dict[str, list[SrvRecord]] = {}
        self.code = NO_SUCH_NAME
        self.silent = False
        self.transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.DatagramTransport) -> None:  # type: ignore[override]
        self.transport = transport

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        if self.silent or self.transport is None:
            return
        question = data[12 : data.index(b"\0", 12) + 5]
        found = [r for name, rows in self.records.items() if encoded(name) == question[:-4] for r in rows]
        code = 0 if found else self.code
        head = data[:2] + struct.pack("!HHHHH", 0x8180 | code, 1, len(found), 0, 0)
        self.transport.sendto(head + question + b"".join(map(self._row, found)), addr)

    def _row(self, record: SrvRecord) -> bytes:
        data = struct.pack("!HHH", record.priority, record.weight, record.port) + encoded(record.target)
        return b"\xc0\x0c" + struct.pack("!HHIH", 33, 1, 60, len(data)) + data


@pytest_asyncio.fixture
async def dns(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[NameServer]:
    transport, server = await asyncio.get_running_loop().create_datagram_endpoint(
        NameServer, local_addr=("127.0.0.1", 0)
    )
    port = transport.get_extra_info("sockname")[1]
    original = aiodns.DNSResolver

    def local(**options: object) -> aiodns.DNSResolver:
        return original(nameservers=[f"127.0.0.1:{port}"], **options)

    monkeypatch.setattr(aiodns, "DNSResolver", local)
    yield server
    transport.close()


async def test_records_are_read(dns: NameServer) -> None:
    records = [SrvRecord("xmpp.alpha.test", 5222, 1, 2), SrvRecord("b.alpha.test", 5223, 3, 4)]
    dns.records["_xmpp-client._tcp.alpha.test"] = records

    assert await lookup_srv("_xmpp-client._tcp.alpha.test") == records


async def test_a_name_without_records_has_none(dns: NameServer) -> None:
    assert await lookup_srv("_xmpp-client._tcp.alpha.test") == ()


async def test_a_failing_name_server_is_said_so(dns: NameServer) -> None:
    dns.code = SERVER_FAILURE

    with pytest.raises(DnsFailed):
        await lookup_srv("_xmpp-client._tcp.alpha.test")


async def test_flt_019_a_silent_name_server_does_not_hold_us(
    dns: NameServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    dns.silent = True
    monkeypatch.setattr(module, "TIMEOUT", 0.3)

    with pytest.raises(DnsFailed):
        await lookup_srv("_xmpp-client._tcp.alpha.test")
