# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server that speaks any bytes, and remembers every byte it hears.

A script drives each connection: ``async def script(peer)``. The parts of an honest
session are methods of ``Peer``, so that a script can be honest up to the step it attacks.
"""

import asyncio
import hashlib
import hmac
import re
import ssl
from base64 import b64decode, b64encode
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Self

from xmppclient.tasks import TaskOwner

HOST = "alpha.test"
JID = f"alice@{HOST}"
PASSWORD = "correct horse battery"

HEADER = (
    "<?xml version='1.0'?><stream:stream xmlns='jabber:client' id='s1' version='1.0' "
    f"xmlns:stream='http://etherx.jabber.org/streams' from='{HOST}'>"
)
FOOTER = "</stream:stream>"
SASL = "urn:ietf:params:xml:ns:xmpp-sasl"
STARTTLS = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>"
PROCEED = "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"
BIND = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>"
SM = "<sm xmlns='urn:xmpp:sm:3'/>"
SUCCESS = f"<success xmlns='{SASL}'/>"
FORGED = f"<message from='boss@{HOST}' to='{JID}'><body>forged</body></message>"


class ClientGone(Exception):
    """The client ended the connection."""


class Peer:
    """One connection, seen from the server."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, tls: ssl.SSLContext
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._tls = tls
        self._unread = ""
        self.heard = ""  # all the client said
        self.clear = ""  # what of it everybody on the way could read
        self.secure = writer.get_extra_info("ssl_object") is not None

    @property
    def alpn(self) -> str | None:
        """What TLS agreed to speak."""
        spoken: str | None = self._writer.get_extra_info("ssl_object").selected_alpn_protocol()
        return spoken

    def say(self, text: str | bytes) -> None:
        """Write to the client."""
        if self._writer.is_closing():
            raise ClientGone
        self._writer.write(text if isinstance(text, bytes) else text.encode())

    async def hear(self, pattern: str) -> re.Match[str]:
        """Wait until the client has said something that matches; that much counts as read."""
        while (match := re.search(pattern, self._unread)) is None:
            data = await self._reader.read(65536)
            if not data:
                raise ClientGone
            self._note(data)
        self._unread = self._unread[match.end() :]
        return match

    async def listen(self) -> None:
        """Note everything until the client says goodbye or goes."""
        while FOOTER not in self.heard and (data := await self._reader.read(65536)):
            self._note(data)

    def close(self) -> None:
        with suppress(AttributeError):  # Python 3.11, of a TLS transport that the other side has just closed
            self._writer.close()

    def reset(self) -> None:
        """Cut the connection without a word."""
        with suppress(AttributeError):  # Python before 3.11.4, of a TLS transport that was closed twice
            self._writer.transport.abort()

    async def drained(self) -> None:
        """Wait until the client has taken most of what was said."""
        await self._writer.drain()

    # an honest session, step by step

    async def features(self, *features: str) -> None:
        """Answer the stream header."""
        await self.hear("<stream:stream[^>]*>")
        self.say(f"{HEADER}<stream:features>{''.join(features)}</stream:features>")

    async def starttls(self, behind: str = "") -> None:
        """Offer and begin TLS; ``behind`` is glued to ``<proceed/>``."""
        await self.features(STARTTLS)
        await self.hear("<starttls[^>]*/>")
        self.say(PROCEED + behind)
        await self.handshake()

    def show(self, tls: ssl.SSLContext) -> None:
        """Use another certificate on this connection."""
        self._tls = tls

    async def handshake(self) -> None:
        await self._writer.drain()
        await self._writer.start_tls(self._tls)
        self.secure = True

    async def scram(self, *offer: str, iterations: int = 4096, password: str = PASSWORD) -> "Scram":
        """Offer SCRAM-SHA-256, or ``offer``, and go on until the client has proved itself."""
        await self.features(*(offer or (mechanisms("SCRAM-SHA-256"),)))
        scram = Scram(await self.sasl("auth"), iterations, password)
        self.challenge(scram.first)
        scram.finish(await self.sasl("response"))
        return scram

    async def login(self, *offer: str) -> "Scram":
        """TLS and SCRAM."""
        if not self.secure:
            await self.starttls()
        scram = await self.scram(*offer)
        self.say(f"<success xmlns='{SASL}'>{b64(scram.proof)}</success>")
        return scram

    async def bind(self, jid: str = f"{JID}/r1") -> None:
        """Bind the client to an address; the session it may want back is not known any more."""
        request = await self.hear('<resume [^>]*/>|<iq [^>]*id="([^"]+)".*?</iq>')
        if request[1] is None:
            self.say("<failed xmlns='urn:xmpp:sm:3'/>")
            request = await self.hear('<iq [^>]*id="([^"]+)".*?</iq>')
        answer = f"<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>{jid}</jid></bind>"
        self.say(f"<iq type='result' id='{request[1]}'>{answer}</iq>")

    async def session(self, *features: str) -> None:
        """A whole session, up to and with carbons."""
        await self.login()
        await self.features(BIND, *features)
        await self.bind()
        if SM in features:
            await self.hear("<enable[^>]*>")
            self.say("<enabled xmlns='urn:xmpp:sm:3' id='resume-me' resume='true'/>")
        await self.hear("urn:xmpp:carbons:2.*?</iq>")

    def challenge(self, text: str) -> None:
        self.say(f"<challenge xmlns='{SASL}'>{b64(text)}</challenge>")

    async def sasl(self, name: str) -> str:
        """The decoded payload of the client's next ``<auth/>`` or ``<response/>``."""
        match = await self.hear(f"<{name} [^>]*>([^<]*)</{name}>")
        return b64decode(match[1]).decode()

    def _note(self, data: bytes) -> None:
        text = data.decode(errors="backslashreplace")
        self._unread += text
        self.heard += text
        if not self.secure:
            self.clear += text


class Scram:
    """The server's half of SCRAM-SHA-256 (RFC 7677); ``header`` is what the client says of binding."""

    def __init__(self, client_first: str, iterations: int, password: str) -> None:
        binding, _, self.bare = client_first.split(",", 2)
        self.header = f"{binding},,"
        self.bound_to = b""  # what the client believes to be the other end of the connection
        self.nonce = re.findall("r=([^,]+)", self.bare)[0]
        self.first = f"r={self.nonce}srv,s={b64('salt-of-alice')},i={iterations}"
        self._password, self._iterations = password, iterations
        self.proof = ""
        self.honest = False  # the client knows the password

    def finish(self, client_final: str) -> None:
        """Work out the proof that this server knows the password."""
        key = hashlib.pbkdf2_hmac("sha256", self._password.encode(), b"salt-of-alice", self._iterations)
        without_proof, _, proof = client_final.rpartition(",p=")
        signed = f"{self.bare},{self.first},{without_proof}".encode()
        self.honest = _proves(b64decode(proof), key, signed)
        said = b64decode(re.findall("^c=([^,]*),", without_proof)[0])
        assert said.startswith(self.header.encode())
        self.bound_to = said.removeprefix(self.header.encode())
        server_key = hmac.digest(key, b"Server Key", "sha256")
        self.proof = "v=" + b64encode(hmac.digest(server_key, signed, "sha256")).decode()


def _proves(proof: bytes, key: bytes, signed: bytes) -> bool:
    """Whether the proof is that of the stored key (RFC 5802 §3)."""
    stored = hashlib.sha256(hmac.digest(key, b"Client Key", "sha256")).digest()
    signature = hmac.digest(stored, signed, "sha256")
    return hashlib.sha256(bytes(a ^ b for a, b in zip(proof, signature, strict=True))).digest() == stored


Script = Callable[[Peer], Awaitable[None]]


class EvilServer:
    """Listens on ``connect`` and runs the script on every connection."""

    def __init__(self, script: Script, tls: ssl.SSLContext, *, direct: bool = False) -> None:
        self._script = script
        self._tls = tls
        self._direct = direct
        self._tasks = TaskOwner("evil server")
        self._server: asyncio.Server | None = None
        self.peers: list[Peer] = []
        self.failures: list[BaseException] = []

    @property
    def connect(self) -> str:
        assert self._server is not None
        return f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    @property
    def heard(self) -> str:
        """Everything that was said on all connections."""
        return "".join(peer.heard for peer in self.peers)

    @property
    def clear(self) -> str:
        return "".join(peer.clear for peer in self.peers)

    @property
    def inside(self) -> str:
        """What was said inside TLS."""
        return "".join(peer.heard[len(peer.clear) :] for peer in self.peers)

    async def __aenter__(self) -> Self:
        context = self._tls if self._direct else None
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=context)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for peer in self.peers:
            peer.reset()
        await self._tasks.close()
        await self._server.wait_closed()
        if self.failures:
            raise self.failures[0]

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer = Peer(reader, writer, self._tls)
        self.peers.append(peer)
        self._tasks.spawn(self._serve(peer), name="peer")

    async def _serve(self, peer: Peer) -> None:
        try:
            await self._script(peer)
            await peer.listen()
        except (ClientGone, OSError):
            pass  # the client has had enough, which is what most scripts are after
        except Exception as error:
            self.failures.append(error)
        finally:
            peer.close()


def mechanisms(*names: str) -> str:
    inner = "".join(f"<mechanism>{name}</mechanism>" for name in names)
    return f"<mechanisms xmlns='{SASL}'>{inner}</mechanisms>"


def bindings(*types: str) -> str:
    """What a login can be bound to (XEP-0440)."""
    inner = "".join(f"<channel-binding type='{kind}'/>" for kind in types)
    return f"<sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'>{inner}</sasl-channel-binding>"


def failure(condition: str) -> str:
    return f"<failure xmlns='{SASL}'><{condition}/></failure>"


def stream_error(condition: str, inner: str = "") -> str:
    namespace = "urn:ietf:params:xml:ns:xmpp-streams"
    return f"<stream:error><{condition} xmlns='{namespace}'>{inner}</{condition}></stream:error>"


def b64(text: str) -> str:
    return b64encode(text.encode()).decode() or "="
