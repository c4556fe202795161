# SPDX-License-Identifier: AGPL-3.0-or-later
"""A login by hand, so that the lab is tested without the code it is there to test."""

import asyncio
import base64
import ssl
from pathlib import Path

from tests.lab.lab import Account

_STREAM = (
    "<?xml version='1.0'?><stream:stream to='{host}' version='1.0' xmlns='jabber:client' "
    "xmlns:stream='http://etherx.jabber.org/streams'>"
)
_TIMEOUT = 10.0  # seconds


async def logs_in(connect: str, ca_file: Path, account: Account) -> bool:
    """Whether the server takes the password (SASL PLAIN inside direct TLS, RFC 4616)."""
    async with asyncio.timeout(_TIMEOUT):
        address, _, port = connect.partition(":")
        local, _, host = account.jid.partition("@")
        reader, writer = await asyncio.open_connection(
            address, int(port), ssl=ssl.create_default_context(cafile=ca_file), server_hostname=host
        )
        try:
            writer.write(_STREAM.format(host=host).encode())
            await reader.readuntil(b"</stream:features>")
            secret = base64.b64encode(f"\0{local}\0{account.password}".encode()).decode()
            writer.write(
                f"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{secret}</auth>".encode()
            )
            answer = await reader.readuntil(b">")
            return b"<success" in answer
        finally:
            writer.transport.abort()  # an orderly end would wait for the server's part of it
            await asyncio.sleep(0)
