# SPDX-License-Identifier: AGPL-3.0-or-later
"""XMPP over WebSocket (RFC 7395): the handshake, one element a message, and the limits of a stream."""

import asyncio
from collections.abc import AsyncIterator
from xml.etree.ElementTree import Element

import pytest
from wsproto.events import CloseConnection, Ping, Pong, RejectConnection

from tests.core.stream.test_wire import Transport
from tests.fakes.web_server import CLOSE, FRAMING, OPEN, WebServer, frame
from xmppclient.errors import ConnectError, ConnectionLost, PolicyViolation, ServerRefused
from xmppclient.model import Tls
from xmppclient.net.endpoints import Endpoint
from xmppclient.ns import CLIENT, q
from xmppclient.stream.parser import AFTER_LOGIN, BEFORE_LOGIN, MAX_DEPTH
from xmppclient.stream.websocket import shake
from xmppclient.stream.wire import BUDGET, Wire

PLACE = Endpoint("web.example.org", 5281, Tls.DIRECT, url="wss://web.example.org:5281/xmpp-websocket?v=1")
FEATURES = "<stream:features xmlns:stream='http://etherx.jabber.org/streams'/>"


class Talk:
    """A client's wire and the server at its other end."""

    def __init__(self) -> None:
        self.transport = Transport()
        self.wire = Wire()
        self.wire.connection_made(self.transport)
        self.server = WebServer(self.wire, self.transport)

    async def shaking(self) -> "asyncio.Task[Wire]":
        task = asyncio.ensure_future(shake(self.wire, PLACE, "example.org"))
        await asyncio.sleep(0)
        return task

    async def begin(self, limit: int = AFTER_LOGIN) -> list[Element]:
        """Up to the features; returns where what comes then is put."""
        shaking = await self.shaking()
        self.server.accept()
        await shaking
        self.wire.restart("<stream:stream>", limit)
        self.server.say(OPEN, FEATURES)
        await self.wire.receive()
        seen: list[Element] = []
        self.wire.deliver(seen.append, limit)
        return seen

    async def failure(self) -> ConnectError:
        return await asyncio.wait_for(self.wire.ended(), 5)


@pytest.fixture
async def talk() -> AsyncIterator[Talk]:
    talk = Talk()
    yield talk
    talk.wire.abort(ConnectionLost("the test is over"))


async def test_the_request_says_only_where_it_goes(talk: Talk) -> None:
    shaking = await talk.shaking()

    head = talk.transport.written.decode().split("\r\n")
    names = {line.partition(":")[0].lower() for line in head[1:] if line}
    assert head[0] == "GET /xmpp-websocket?v=1 HTTP/1.1"
    assert "Host: web.example.org:5281" in head
    assert names == {
        "host",
        "upgrade",
        "connection",
        "sec-websocket-key",
        "sec-websocket-version",
        "sec-websocket-protocol",
    }
    assert talk.server.accept().subprotocols == ["xmpp"]
    await shaking


async def test_a_stream_begins_and_ends_in_its_own_way(talk: Talk) -> None:
    await talk.begin()
    (opening,) = talk.server.texts()
    closing = asyncio.ensure_future(talk.wire.close("</stream:stream>", 5))
    await asyncio.sleep(0)

    assert opening == f"<open xmlns='{FRAMING}' to=\"example.org\" version='1.0' xml:lang='en'/>"
    assert talk.server.texts() == [CLOSE]
    talk.server.say(CLOSE)
    await closing
    assert talk.transport.aborted


async def test_every_message_names_its_namespace(talk: Talk) -> None:
    await talk.begin()
    talk.server.hear()
    for text in ("<message><body>hi</body></message>", "<a xmlns='urn:xmpp:sm:3' h='1'/>", "<iq/>"):
        talk.wire.write(text)

    assert talk.server.texts() == [
        f'<message xmlns="{CLIENT}"><body>hi</body></message>',
        "<a xmlns='urn:xmpp:sm:3' h='1'/>",
        f'<iq xmlns="{CLIENT}"/>',
    ]


async def test_messages_are_elements(talk: Talk) -> None:
    seen = await talk.begin()
    talk.server.say(f"<message xmlns='{CLIENT}' id='1'><body>ä</body></message>", "<presence/> ")
    await asyncio.sleep(0)

    assert [element.tag for element in seen] == [q(CLIENT, "message"), q(CLIENT, "presence")]
    assert seen[0].findtext(q(CLIENT, "body")) == "ä"


@pytest.mark.parametrize("size", [1, 7, 100])
async def test_bytes_and_fragments_may_come_in_any_pieces(talk: Talk, size: int) -> None:
    seen = await talk.begin()
    text = f"<message xmlns='{CLIENT}'><body>{'grüße ' * 40}</body></message>".encode()
    parts = [text[at : at + 33] for at in range(0, len(text), 33)]
    data = b"".join(
        frame(part, 0 if number else 1, final=number == len(parts) - 1) + frame(b"!", 9)
        for number, part in enumerate(parts)
    )
    for at in range(0, len(data), size):
        talk.server.raw(data[at : at + size])
        await asyncio.sleep(0)

    assert [element.findtext(q(CLIENT, "body")) for element in seen] == ["grüße " * 40]


async def test_a_ping_is_answered(talk: Talk) -> None:
    await talk.begin()
    talk.server.hear()
    talk.server.send(Ping(payload=b"still there?"), Pong(payload=b"unasked"))
    await asyncio.sleep(0)

    assert talk.server.hear() == [Pong(payload=b"still there?")]


@pytest.mark.parametrize(
    "bad",
    [
        frame("<a/><b/>"),
        frame("<a/>b"),
        frame("a<b/>"),
        frame(" <a/>"),
        frame("<a><b/>"),
        frame("<a"),
        frame(""),
        frame("<!-- nothing -->"),
        frame("</stream:stream>"),
        frame("<a/></stream:stream>"),
        frame("<?xml version='1.0'?><a/>"),
        frame("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"),
        frame("<a>&nbsp;</a>"),
        frame("<a></b>"),
        frame("<a/>", 2),
        frame(b"\x00\x01", 2),
        frame(b"<a>\xff</a>"),
        frame("<a>", final=False) + frame("<b/>", 1),
        frame("<b/>", 0),
        frame("<a/>", 3),
        frame(b"x" * 126, 9),
        b"\x81\x84\x00\x00\x00\x00<a/>",  # masked
        b"\xc1\x04<a/>",  # compressed, though that was not agreed on
        frame("<a>" * MAX_DEPTH),
        frame(OPEN),
    ],
)
async def test_what_is_not_one_element_a_message_ends_the_connection(talk: Talk, bad: bytes) -> None:
    seen = await talk.begin()
    talk.server.raw(bad)
    talk.server.say("<message/>")

    assert isinstance(await talk.failure(), PolicyViolation)
    assert talk.transport.aborted
    assert not seen


@pytest.mark.parametrize("pieces", [1, 1000])
async def test_an_element_must_not_be_too_large(talk: Talk, pieces: int) -> None:
    seen = await talk.begin(BEFORE_LOGIN)
    text = ("<message><body>" + "x" * BEFORE_LOGIN).encode()
    step = len(text) // pieces
    for at in range(0, len(text), step):
        talk.server.raw(frame(text[at : at + step], 0 if at else 1, final=False))
    error = await talk.failure()

    assert "larger than" in str(error)
    assert not seen


async def test_a_frame_that_never_comes_whole_fills_no_memory(talk: Talk) -> None:
    await talk.begin(BEFORE_LOGIN)
    talk.server.raw(b"\x81\x7f" + (1 << 40).to_bytes(8) + b"<message><body>" + b"x" * 2 * BEFORE_LOGIN)

    assert "larger than" in str(await talk.failure())


@pytest.mark.parametrize(
    "text",
    [
        CLOSE,
        f"<close xmlns='{FRAMING}' see-other-uri='wss://evil.example/ws'/>",
    ],
)
async def test_att_006_a_server_that_closes_sends_us_nowhere(talk: Talk, text: str) -> None:
    seen = await talk.begin()
    talk.server.say("<message/>", text, "<message id='late'/>")
    error = await talk.failure()

    assert isinstance(error, ConnectionLost)
    assert "evil" not in str(error)
    assert len(seen) == 1


async def test_the_end_of_the_socket_is_the_end_of_the_stream(talk: Talk) -> None:
    await talk.begin()
    talk.server.hear()
    talk.server.send(CloseConnection(code=1001, reason="going"))

    assert isinstance(await talk.failure(), ConnectionLost)
    assert [event.code for event in talk.server.hear() if isinstance(event, CloseConnection)] == [1001]


async def test_what_is_said_after_the_server_closed_is_said_into_a_lost_connection(talk: Talk) -> None:
    await talk.begin()
    talk.server.hear()
    talk.server.send(CloseConnection(code=1001))

    with pytest.raises(ConnectionLost):
        talk.wire.write("<presence/>")


async def test_a_stream_has_to_begin(talk: Talk) -> None:
    shaking = await talk.shaking()
    talk.server.accept()
    wire = await shaking
    wire.restart("<stream:stream>", BEFORE_LOGIN)
    talk.server.say(FEATURES)

    with pytest.raises(PolicyViolation):
        await wire.receive()


async def test_after_the_login_another_stream_begins_on_the_same_socket(talk: Talk) -> None:
    shaking = await talk.shaking()
    talk.server.accept()
    wire = await shaking
    for _ in range(2):
        wire.restart("<stream:stream>", BEFORE_LOGIN)
        talk.server.say(OPEN, "<first/>")
        assert (await wire.receive()).tag == q(CLIENT, "first")


async def test_what_was_not_asked_for_is_found_before_the_next_stream(talk: Talk) -> None:
    shaking = await talk.shaking()
    talk.server.accept()
    wire = await shaking
    wire.restart("<stream:stream>", BEFORE_LOGIN)
    talk.server.say(OPEN, "<success/>", "<message/>")
    await wire.receive()

    with pytest.raises(PolicyViolation):
        wire.restart("<stream:stream>", BEFORE_LOGIN)


async def test_a_page_instead_of_a_socket_is_refused(talk: Talk) -> None:
    shaking = await talk.shaking()
    talk.server.hear()
    talk.server.send(RejectConnection(status_code=404))

    with pytest.raises(ServerRefused, match="404"):
        await shaking


async def test_att_108_a_redirection_is_not_followed(talk: Talk) -> None:
    shaking = await talk.shaking()
    talk.server.hear()
    talk.server.send(RejectConnection(status_code=302, headers=[(b"Location", b"wss://evil.example/")]))

    with pytest.raises(ServerRefused, match="302"):
        await shaking


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: AAAA\r\nSec-WebSocket-Protocol: xmpp\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000,
    ],
    ids=["another protocol", "a wrong key", "an endless header"],
)
async def test_junk_instead_of_an_answer_is_refused(talk: Talk, answer: bytes) -> None:
    shaking = await talk.shaking()
    talk.server.raw(answer)

    with pytest.raises(PolicyViolation):
        await shaking


@pytest.mark.parametrize("subprotocol", [None])
async def test_a_socket_that_does_not_speak_xmpp_is_refused(talk: Talk, subprotocol: None) -> None:
    shaking = await talk.shaking()
    talk.server.accept(subprotocol)

    with pytest.raises(PolicyViolation, match="speak XMPP"):
        await shaking


async def test_a_burst_is_taken_in_turns_and_in_order(talk: Talk) -> None:
    seen = await talk.begin()
    text = "<message xmlns='jabber:client' id='{}'><body>" + "x" * 300 + "</body></message>"
    talk.server.say(*(text.format(number) for number in range(3000)))
    taken = [len(seen)]
    while len(seen) < 3000:
        await asyncio.sleep(0)
        taken.append(len(seen))

    assert [element.get("id") for element in seen] == [str(number) for number in range(3000)]
    assert len(taken) > 5  # in turns of BUDGET
    assert BUDGET < 0.1
