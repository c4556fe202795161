# SPDX-License-Identifier: AGPL-3.0-or-later
"""The other end of a WebSocket, in memory: it reads what a wire wrote and answers into the wire."""

from wsproto import ConnectionType, WSConnection
from wsproto.events import AcceptConnection, Event, Message, Request

from tests.core.stream.test_wire import Transport
from xmppclient.stream.wire import Wire

FRAMING = "urn:ietf:params:xml:ns:xmpp-framing"
OPEN = f"<open xmlns='{FRAMING}' version='1.0' from='example.org' id='1'/>"
CLOSE = f"<close xmlns='{FRAMING}'/>"


class WebServer:
    """One connection, seen from the server."""

    def __init__(self, wire: Wire, transport: Transport) -> None:
        self._wire = wire
        self._transport = transport
        self._socket = WSConnection(ConnectionType.SERVER)
        self._read = 0

    def hear(self) -> list[Event]:
        """What the client has sent since the last time; everything it sends is masked, or this fails."""
        data = self._transport.written[self._read :]
        self._read = len(self._transport.written)
        self._socket.receive_data(data)
        return list(self._socket.events())

    def texts(self) -> list[str]:
        return [event.data for event in self.hear() if isinstance(event, Message)]

    def accept(self, subprotocol: str | None = "xmpp") -> Request:
        """Answer the HTTP request."""
        (request,) = self.hear()
        assert isinstance(request, Request)
        self.send(AcceptConnection(subprotocol=subprotocol))
        return request

    def send(self, *events: Event) -> None:
        self.raw(b"".join(bytes(self._socket.send(event)) for event in events))

    def raw(self, data: bytes) -> None:
        self._wire.data_received(data)

    def say(self, *texts: str) -> None:
        """One message for each text."""
        self.raw(b"".join(map(frame, texts)))


def frame(text: str | bytes, opcode: int = 1, *, final: bool = True) -> bytes:
    """A frame as a server sends it; opcode 0 goes on with a message, 2 is binary."""
    data = text.encode() if isinstance(text, str) else text
    size = len(data)
    head = bytes([opcode | 0x80 * final])
    if size < 126:
        return head + bytes([size]) + data
    if size < 65536:
        return head + b"\x7e" + size.to_bytes(2) + data
    return head + b"\x7f" + size.to_bytes(8) + data
