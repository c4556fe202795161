# SPDX-License-Identifier: AGPL-3.0-or-later
"""One connection to a server: bytes are cut into slices, elements come out, one at a time.

While a session is negotiated elements are fetched with ``receive`` and nothing is read
ahead; so whatever a server glues behind ``<proceed/>`` or ``<success/>`` is found at the
next step and ends the connection. After ``deliver`` every element goes to a function.

asyncio hands over up to 256 KiB at once, some 600 stanzas. Read in one go they would
freeze a window for 0.1 s, so at most ``BUDGET`` seconds are spent at a time and reading
pauses meanwhile.
"""

import asyncio
import ssl
import time
from collections import deque
from collections.abc import Callable
from socket import socket
from typing import cast
from xml.etree.ElementTree import Element

from xmppclient.errors import ConnectError, ConnectionLost, PolicyViolation
from xmppclient.stream import translate
from xmppclient.stream.framing import Framing, Plain, Reader

MAX_SLICE = 64 * 1024  # for a long token
BUDGET = 0.005  # seconds of parsing before others get their turn
LONG = 16 * 1024  # bytes of a token from which on it is looked at less often
DRIP = 0.05  # seconds to gather bytes of a long token that comes in small pieces
MAX_UNSENT = 16 * 1024 * 1024  # bytes that wait because the server does not read

Sink = Callable[[Element], None]


class Wire(asyncio.Protocol):
    """Transport, TLS and framing of one connection. It ends once, and says why."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._framing: Framing = Plain()
        self._parser: Reader | None = None
        self._buffer = bytearray()
        self._ready: deque[Element] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._sink: Sink | None = None
        self._turn: asyncio.Handle | None = None
        self._drip: asyncio.Handle | None = None
        self._error: ConnectError | None = None
        self._ended = asyncio.Event()
        self.secure = False
        self.certificate = b""  # what the server showed (DER), trusted or not
        self.received_at = self._loop.time()  # monotonic, seconds

    @classmethod
    async def connect(cls, sock: socket) -> "Wire":
        """Take over a connected socket."""
        try:
            _, wire = await asyncio.get_running_loop().create_connection(cls, sock=sock)
        except BaseException:
            sock.close()
            raise
        return wire

    async def upgrade(self, context: ssl.SSLContext, hostname: str, timeout: float) -> None:
        """Speak TLS from here on. Raises ``CertificateRejected``, ``TlsFailed``, ``PolicyViolation``."""
        self._forget_stream()
        try:
            transport = await self._loop.start_tls(
                self._open_transport(), self, context, server_hostname=hostname, ssl_handshake_timeout=timeout
            )
        except (OSError, ValueError) as error:
            raise translate.tls_error(error) from error
        self._transport = cast(asyncio.Transport, transport)
        self.certificate = self._transport.get_extra_info("ssl_object").getpeercert(binary_form=True) or b""
        self.secure = True

    def restart(self, header: str, limit: int) -> None:
        """Begin a new stream with a new parser. Raises ``PolicyViolation`` if the server sent ahead."""
        self._forget_stream()
        self._parser = self._framing.reader(limit)
        self.write(self._framing.header(header))

    def reframe(self, framing: Framing, limit: int) -> None:
        """Let something else stand around the elements from here on. Raises ``PolicyViolation``."""
        self._forget_stream()
        self._framing = framing
        self._parser = framing.reader(limit)
        self._reply()

    async def receive(self) -> Element:
        """The next element. Raises the ``ConnectError`` that ended the connection."""
        while not self._ready:
            self._raise_if_ended()
            self._waiter = self._loop.create_future()
            self._pump()
            await self._waiter
        return self._ready.popleft()

    def deliver(self, sink: Sink, limit: int) -> None:
        """From now on give every element to ``sink`` as it comes; ``limit`` is bytes per element."""
        if self._parser is not None:
            self._parser.limit = limit
        self._sink = sink
        self._later()

    def write(self, text: str) -> None:
        """Hand text to the transport, in order."""
        self._write(self._framing.encode(text))

    def _write(self, data: bytes) -> None:
        transport = self._open_transport()
        transport.write(data)
        if transport.get_write_buffer_size() > MAX_UNSENT:
            self.abort(ConnectionLost("the server does not read what we send"))

    def abort(self, error: ConnectError) -> None:
        """Cut the connection; nothing that was received is handed out any more."""
        self._end(error)
        self._ready.clear()
        if self._transport is not None:
            self._transport.abort()

    async def close(self, footer: str, timeout: float) -> None:
        """Say goodbye and wait for the server to do the same, ``timeout`` seconds at most."""
        if self._error is None:
            self.write(self._framing.footer(footer))
            try:
                await asyncio.wait_for(self._ended.wait(), timeout)
            except TimeoutError:
                pass
        self.abort(ConnectionLost("closed"))

    async def ended(self) -> ConnectError:
        """Wait until the connection is over; the result says why."""
        await self._ended.wait()
        assert self._error is not None
        return self._error

    # what asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self.received_at = self._loop.time()
        if self._error is None:
            self._buffer += data
            self._pump()

    def eof_received(self) -> None:
        self._finish(ConnectionLost("the server closed the connection"))

    def connection_lost(self, exc: Exception | None) -> None:
        self._finish(ConnectionLost(f"the connection broke: {exc}" if exc else "the connection was closed"))

    # reading

    def _pump(self) -> None:
        """Parse for a while. What is left waits for the next turn, or for somebody to want it."""
        if self._turn is not None:
            self._turn.cancel()
            self._turn = None
        self._hand_out()
        until = time.perf_counter() + BUDGET
        while self._buffer and self._wanted() and self._error is None:
            if time.perf_counter() > until:
                return self._later()
            if not self._feed():
                return None
        self._read_on(not self._buffer)
        return None

    def _wanted(self) -> bool:
        return self._parser is not None and (self._sink is not None or not self._ready)

    def _feed(self, *, patient: bool = True) -> bool:
        """Parse one slice. False if a long token comes too slowly to be worth another look yet."""
        assert self._parser is not None
        size = min(MAX_SLICE, max(self._framing.slice, self._parser.pending // 4))
        if patient and self._parser.pending > LONG and len(self._buffer) < size:
            self._drip = self._drip or self._loop.call_later(DRIP, self._feed_late)
            self._read_on(True)
            return False
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        try:
            self._ready.extend(self._parser.feed(data))
            self._reply()
        except ConnectError as error:
            self.abort(error)
            return False
        self._hand_out()
        if self._parser.ended:
            self._finish(ConnectionLost("the server closed the stream"))
        return True

    def _reply(self) -> None:
        if data := self._framing.replies():
            self._write(data)

    def _feed_late(self) -> None:
        self._drip = None
        if self._error is None and self._buffer and self._wanted():
            self._feed(patient=False)
            self._pump()

    def _hand_out(self) -> None:
        if self._waiter is not None and self._ready and not self._waiter.done():
            self._waiter.set_result(None)
        while self._sink is not None and self._ready and self._error is None:
            self._sink(self._ready.popleft())

    def _later(self) -> None:
        self._read_on(False)
        self._turn = self._loop.call_soon(self._pump)

    def _read_on(self, wanted: bool) -> None:
        if self._transport is not None and self._error is None:
            (self._transport.resume_reading if wanted else self._transport.pause_reading)()

    # ending

    def _finish(self, error: ConnectError) -> None:
        """The other side is done: what came before is still handed out, then it is over."""
        while self._buffer and self._parser is not None and self._error is None:
            self._feed(patient=False)
        self._end(error)

    def _end(self, error: ConnectError) -> None:
        if self._error is not None:
            return
        self._error = error
        self._buffer.clear()
        for handle in (self._turn, self._drip):
            if handle is not None:
                handle.cancel()
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
        self._ended.set()

    def _raise_if_ended(self) -> None:
        if self._error is not None:
            raise self._error

    def _open_transport(self) -> asyncio.Transport:
        self._raise_if_ended()
        assert self._transport is not None
        return self._transport

    def _forget_stream(self) -> None:
        """Drop the parser; a server that has already said more than asked is not to be trusted."""
        if self._ready or self._buffer.strip():
            error = PolicyViolation("the server sent more than it was asked for")
            self.abort(error)
            raise error
        self._buffer.clear()
        self._parser = None
