# SPDX-License-Identifier: AGPL-3.0-or-later
"""A name server over TCP that knows what a test tells it, and remembers what it was asked."""

import asyncio
import struct
from collections.abc import Callable
from typing import Self

import dns.message
import dns.rcode
import dns.rrset

Answer = Callable[[dns.message.Message], bytes]


def records(*rows: str, name: str = "") -> Answer:
    """SRV records as text: ``5 1 443 xmpp.example.org.``"""

    def answer(query: dns.message.Message) -> bytes:
        response = dns.message.make_response(query)
        if rows:
            asked = name or query.question[0].name
            response.answer.append(dns.rrset.from_text(asked, 60, "IN", "SRV", *rows))
        return response.to_wire()

    return answer


def refusal(code: dns.rcode.Rcode) -> Answer:
    def answer(query: dns.message.Message) -> bytes:
        response = dns.message.make_response(query)
        response.set_rcode(code)
        return response.to_wire()

    return answer


class DnsServer:
    """Listens on loopback while it is entered."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.asked: list[str] = []
        self._server: asyncio.Server | None = None

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            (size,) = struct.unpack("!H", await reader.readexactly(2))
            query = dns.message.from_wire(await reader.readexactly(size))
            self.asked.append(str(query.question[0].name))
            data = self.answer(query)
            if data:
                writer.write(struct.pack("!H", len(data)) + data)
                await writer.drain()
        except (OSError, EOFError):
            pass
        finally:
            writer.close()
