# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody of whom only the stanzas matter: a bare login that can speak in rooms."""

import asyncio
import base64
import ssl
from collections.abc import Iterable
from typing import Self

from tests.lab.lab import Account, ProsodyLab

UNANSWERED = 50  # messages sent before the server is asked whether it still follows
MUC = "<x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x>"
PLAIN = "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{}</auth>"
BIND = "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>"


class Body:
    """One session: TLS, SASL PLAIN, a resource."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str) -> None:
        self._reader = reader
        self._writer = writer
        self._host = host

    @classmethod
    async def at(cls, lab: ProsodyLab, account: Account) -> Self:
        address, _, port = lab.connect.partition(":")
        local, _, host = account.jid.partition("@")
        trusted = ssl.create_default_context(cafile=lab.ca_file)
        body = cls(
            *await asyncio.open_connection(address, int(port), ssl=trusted, server_hostname=host), host
        )
        secret = base64.b64encode(f"\0{local}\0{account.password}".encode()).decode()
        await body._open()
        await body.say(PLAIN.format(secret), "<success")
        await body._open()
        await body.say(BIND, "</jid>")
        return body

    async def say(self, text: str, answer: str) -> None:
        """Say something and wait for a word of the answer."""
        self._writer.write(text.encode())
        heard = b""
        while answer.encode() not in heard:
            if not (more := await self._reader.read(65536)):
                raise ConnectionError(f"the server ended the connection: {heard[-200:]!r}")
            heard = heard[-200:] + more

    async def enter(self, room: str, nick: str) -> None:
        await self.say(f"<presence to='{room}/{nick}'>{MUC}</presence>", "code='110'")

    async def pour(self, stanzas: Iterable[bytes]) -> None:
        """Send stanzas as fast as the server takes them."""
        for number, stanza in enumerate(stanzas, 1):
            self._writer.write(stanza)
            if not number % UNANSWERED:
                await self._ping(number)
        await self._ping(0)

    def close(self) -> None:
        self._writer.transport.abort()

    async def _ping(self, number: int) -> None:
        ping = f"<iq type='get' id='ping{number}' to='{self._host}'><ping xmlns='urn:xmpp:ping'/></iq>"
        await self.say(ping, f"id='ping{number}'")

    async def _open(self) -> None:
        head = "<stream:stream to='{}' version='1.0' xmlns='jabber:client' xmlns:stream='{}'>"
        await self.say(head.format(self._host, "http://etherx.jabber.org/streams"), "</stream:features>")
