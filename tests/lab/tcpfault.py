# SPDX-License-Identifier: AGPL-3.0-or-later
"""A TCP proxy on loopback that fails on command.

>>> async with FaultProxy("127.0.0.1", 5222) as proxy:
...     connect_to(proxy.connect)
...     proxy.black_hole()      # nothing passes any more, nothing is closed
...     proxy.heal()            # what was held back passes
"""

import asyncio
import socket
import struct
from dataclasses import dataclass
from typing import Self

from xmppclient.server import LOOPBACK
from xmppclient.tasks import TaskOwner

CHUNK = 16 * 1024
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 s: close() sends RST


@dataclass
class Fault:
    """What happens to bytes on their way; the default is nothing."""

    delay: float = 0.0  # seconds each chunk waits
    bytes_per_second: float = 0.0  # 0: no limit
    hold_after: int = -1  # bytes to the server, after which it is a black hole; -1: none
    corrupt_after: int = -1  # the byte at this offset of the next data is inverted; -1: none


class FaultProxy:
    """Listens on ``connect`` and passes everything on to one address, unless told to fail."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._server: asyncio.Server | None = None
        self._tasks = TaskOwner("fault proxy")
        self._links: set[_Link] = set()
        self._flowing = asyncio.Event()  # towards the server
        self._answering = asyncio.Event()  # towards the client
        self._flowing.set()
        self._answering.set()
        self.fault = Fault()
        self.accepting = True
        self.accepted = 0  # connections so far

    @property
    def port(self) -> int:
        assert self._server is not None
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    @property
    def connect(self) -> str:
        return f"{LOOPBACK}:{self.port}"

    @property
    def open(self) -> int:
        """Connections that stand now."""
        return len(self._links)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, LOOPBACK, 0, limit=CHUNK)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        self.heal()
        self.reset()
        await self._tasks.close()
        await self._server.wait_closed()

    def heal(self) -> None:
        """Everything passes again, what was held back first."""
        self.fault = Fault()
        self.accepting = True
        self._flowing.set()
        self._answering.set()

    def black_hole(self) -> None:
        """Hold back every byte in both directions; connections stay open."""
        self._flowing.clear()
        self._answering.clear()

    def hold_after(self, size: int) -> None:
        """Become a black hole when the client has said so many bytes more."""
        self.fault.hold_after = size

    @property
    def holding(self) -> bool:
        """Whether it is a black hole."""
        return not self._flowing.is_set()

    def mute(self) -> None:
        """Hold back what the server says; what the client says arrives."""
        self._answering.clear()

    def refuse(self) -> None:
        """Reset every new connection as soon as it is made."""
        self.accepting = False

    def delay(self, seconds: float) -> None:
        """Let each chunk arrive that much later."""
        self.fault.delay = seconds

    def throttle(self, bytes_per_second: float) -> None:
        self.fault.bytes_per_second = bytes_per_second

    def corrupt(self, after: int = 0) -> None:
        """Invert one byte of what the server says next, ``after`` bytes on."""
        self.fault.corrupt_after = after

    def drop(self) -> None:
        """Close every connection on both sides in an orderly way (FIN)."""
        for link in self._links:
            link.close()

    def reset(self) -> None:
        """Cut every connection on both sides at once (RST)."""
        for link in self._links:
            link.reset()

    def half_close(self) -> None:
        """The server's side says it has finished; the client may go on talking."""
        for link in self._links:
            link.half_close()

    def strand(self) -> None:
        """Connections that stand now lead nowhere any more, without a word to either side, as after
        a change of the client's address; new ones pass."""
        for link in self._links:
            link.stranded = True

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        if self.accepting:
            self._tasks.spawn(self._link(reader, writer), name=f"link {self.accepted}")
        else:
            _reset(writer)

    async def _link(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            from_server, to_server = await asyncio.open_connection(*self._target)
        except OSError:
            _reset(writer)
            return
        link = _Link(writer, to_server)
        self._links.add(link)
        try:
            await asyncio.gather(
                self._pump(link, reader, to_server, answers=False),
                self._pump(link, from_server, writer, answers=True),
            )
        finally:
            self._links.discard(link)
            link.close()

    async def _pump(
        self, link: "_Link", source: asyncio.StreamReader, sink: asyncio.StreamWriter, *, answers: bool
    ) -> None:
        """Pass bytes on until the source ends; then tell the sink so."""
        try:
            while data := await source.read(CHUNK):
                if link.stranded:
                    continue
                await self._hold(len(data), self._answering if answers else self._flowing)
                sink.write(self._damage(data) if answers else data)
                await sink.drain()
                if not answers:
                    self._count(len(data))
            if not sink.is_closing() and not link.stranded:
                sink.write_eof()
        except (OSError, RuntimeError):  # RuntimeError: half_close has ended this direction already
            sink.close()

    async def _hold(self, size: int, open_way: asyncio.Event) -> None:
        rate = self.fault.bytes_per_second
        await asyncio.sleep(self.fault.delay + (size / rate if rate else 0.0))
        await open_way.wait()

    def _count(self, size: int) -> None:
        if self.fault.hold_after >= 0:
            self.fault.hold_after -= size
            if self.fault.hold_after <= 0:
                self.fault.hold_after = -1
                self.black_hole()

    def _damage(self, data: bytes) -> bytes:
        at = self.fault.corrupt_after
        if at < 0:
            return data
        if at >= len(data):
            self.fault.corrupt_after -= len(data)
            return data
        self.fault.corrupt_after = -1
        return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


class _Link:
    """The two ends of one connection."""

    def __init__(self, client: asyncio.StreamWriter, server: asyncio.StreamWriter) -> None:
        self._client = client
        self._server = server
        self.stranded = False

    def close(self) -> None:
        self._client.close()
        self._server.close()

    def reset(self) -> None:
        _reset(self._client)
        _reset(self._server)

    def half_close(self) -> None:
        self._client.write_eof()


def _reset(writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    if connection.fileno() < 0:
        return  # it ended by itself
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()
