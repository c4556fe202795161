# SPDX-License-Identifier: AGPL-3.0-or-later
"""XMPP over WebSocket (RFC 7395): for networks that let nothing but the web pass.

It runs over the same socket, TLS and route as everything else. ``<open/>`` and ``<close/>`` stand
in place of the stream's tags, and each message is one whole element. Messages go through the same
parser as a plain stream does, as if they were its parts, so all of its limits hold.

A server may send us elsewhere in ``see-other-uri`` (§3.6.2); that is read over, as ``see-other-host`` is.
"""

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element
from xml.sax.saxutils import quoteattr

from wsproto import ConnectionType, WSConnection
from wsproto.connection import ConnectionState
from wsproto.events import (
    AcceptConnection,
    CloseConnection,
    Event,
    Message,
    Ping,
    Pong,
    RejectConnection,
    RejectData,
    Request,
    TextMessage,
)
from wsproto.utilities import RemoteProtocolError

from xmppclient.errors import PolicyViolation, ServerRefused
from xmppclient.net.endpoints import Endpoint
from xmppclient.ns import CLIENT, q
from xmppclient.stream.parser import BEFORE_LOGIN, StreamParser
from xmppclient.stream.tags import STREAMS
from xmppclient.stream.wire import Wire

SLICE: Final = 256  # bytes: more than a hundred empty frames
FRAMING: Final = "urn:ietf:params:xml:ns:xmpp-framing"
SUBPROTOCOL: Final = "xmpp"
OPEN, CLOSE = q(FRAMING, "open"), q(FRAMING, "close")

_SHAKEN: Final = "shaken"  # of the element that stands for the server's answer to the handshake
_AROUND: Final = f"<stream:stream xmlns='{CLIENT}' xmlns:stream='{STREAMS}'>".encode()
_BARE: Final = re.compile(r"<([^\s/>]+)(?!\s+xmlns=)(?=[\s/>])")


async def shake(wire: Wire, endpoint: Endpoint, domain: str) -> Wire:
    """Turn a connection to ``endpoint.url`` into one that carries XMPP for ``domain``.

    It says nothing of us but which host is meant. Raises ``ServerRefused``, ``PolicyViolation``.
    """
    wire.reframe(WebSocket(endpoint.url, domain), BEFORE_LOGIN)
    await wire.receive()
    return wire


class WebSocket:
    """The framing of one connection, from the HTTP request on."""

    slice = SLICE

    def __init__(self, url: str, domain: str) -> None:
        parts = urlsplit(url)
        self._domain = domain
        self._socket = WSConnection(ConnectionType.CLIENT)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        request = Request(host=parts.netloc, target=target, subprotocols=[SUBPROTOCOL])
        self._replies = self._socket.send(request)

    def reader(self, limit: int) -> "Messages":
        return Messages(self, limit)

    def header(self, text: str) -> str:
        return f"<open xmlns='{FRAMING}' to={quoteattr(self._domain)} version='1.0' xml:lang='en'/>"

    def footer(self, text: str) -> str:
        return f"<close xmlns='{FRAMING}'/>"

    def encode(self, text: str) -> bytes:
        """Each message stands alone, so it has to name its namespace (§3.3.3). After a close there is nothing
        to say (RFC 6455 §5.5.1); the wire knows that it is lost."""
        if self._socket.state is not ConnectionState.OPEN:
            return b""
        return bytes(self._socket.send(TextMessage(_BARE.sub(rf'<\1 xmlns="{CLIENT}"', text, count=1))))

    def replies(self) -> bytes:
        said, self._replies = self._replies, b""
        return said

    def events(self, data: bytes) -> Iterable[Event]:
        """What the bytes mean. Raises ``PolicyViolation``."""
        try:
            self._socket.receive_data(data)
            yield from self._socket.events()
        except RemoteProtocolError:
            raise PolicyViolation("no answer of a WebSocket") from None

    def reply(self, event: Event) -> None:
        self._replies += self._socket.send(event)

    @property
    def broken(self) -> bool:
        """Whether it ended because the server broke the rules of RFC 6455."""
        return self._socket.state is ConnectionState.OPEN


class Messages:
    """Reads the messages of one stream."""

    def __init__(self, socket: WebSocket, limit: int) -> None:
        self._socket = socket
        self._parser = StreamParser(limit)
        self._parser.feed(_AROUND)
        self._begun = False  # a message
        self._found: list[Element] = []  # in it
        self._greeted = False
        self.ended = False

    @property
    def limit(self) -> int:
        return self._parser.limit

    @limit.setter
    def limit(self, limit: int) -> None:
        self._parser.limit = limit

    @property
    def pending(self) -> int:
        return self._parser.pending

    def feed(self, data: bytes) -> list[Element]:
        if self.ended:
            return []
        return [element for event in self._socket.events(data) for element in self._take(event)]

    def _take(self, event: Event) -> list[Element]:
        match event:
            case _ if self.ended:
                return []
            case TextMessage():
                return self._read(event)
            case Ping():
                self._socket.reply(event.response())
            case CloseConnection():
                self._close(event)
            case AcceptConnection():
                return [self._accepted(event)]
            case RejectConnection() | RejectData():
                raise ServerRefused(f"no WebSocket there (HTTP status {getattr(event, 'status_code', '?')})")
            case Message():
                raise PolicyViolation("a binary message")
            case Pong():
                pass
        return []

    def _accepted(self, event: AcceptConnection) -> Element:
        if event.subprotocol != SUBPROTOCOL:
            raise PolicyViolation("a WebSocket that does not speak XMPP")
        return Element(_SHAKEN)

    def _read(self, message: TextMessage) -> list[Element]:
        """A piece of a message; its element comes with the last one."""
        if message.data and not self._begun:
            self._begun = True
            if not message.data.startswith("<"):
                raise PolicyViolation("a message that does not begin with an element")
        self._found += self._parser.feed(message.data.encode())
        if len(self._found) > 1:
            raise PolicyViolation("more than one element in a message")
        return self._whole() if message.message_finished else []

    def _whole(self) -> list[Element]:
        found, self._found, self._begun = self._found, [], False
        if not found or not self._parser.between:
            raise PolicyViolation("a message that is not one element")
        return self._element(found[0])

    def _element(self, element: Element) -> list[Element]:
        if element.tag == CLOSE:
            self.ended = True
            return []
        if (element.tag == OPEN) == self._greeted:
            raise PolicyViolation(
                "not the beginning of a stream" if not self._greeted else "a second beginning"
            )
        if not self._greeted:
            self._greeted = True
            return []
        return [element]

    def _close(self, event: CloseConnection) -> None:
        if self._socket.broken:
            raise PolicyViolation("the server broke the rules of WebSocket")
        self._socket.reply(event.response())
        self.ended = True
