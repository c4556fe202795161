# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files of one account on its way to a server: where to put them (XEP-0363), and putting them there.

A file gets a random name on the server. Of its own name the ending stays, because programs that receive
it know by that what it is; so the server learns the ending and the size, of encrypted files, too. What
is in a file is sent as it is.
"""

import asyncio
import logging
import mimetypes
import re
import secrets
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final
from xml.etree.ElementTree import Element

from xmppclient.address import domain
from xmppclient.errors import (
    FileTooLarge,
    FileUnreadable,
    NotConnected,
    NoUpload,
    RequestError,
    RequestTimedOut,
)
from xmppclient.events import ConnectionChanged
from xmppclient.model import Address, ConnectionState
from xmppclient.net.exchange import Progress
from xmppclient.net.http import CHUNK, HttpClient
from xmppclient.ns import q
from xmppclient.pipeline.context import Context
from xmppclient.stream.protocol import Stream
from xmppclient.xep import aesgcm, disco, upload
from xmppclient.xep.aesgcm import Encryptor, Secret
from xmppclient.xep.disco import Info
from xmppclient.xep.upload import Slot

log = logging.getLogger(__name__)

DISCO_ITEMS = "http://jabber.org/protocol/disco#items"

MAX_SERVICES: Final = 20  # asked for what they are
RECONNECTING: Final = 30.0  # seconds to wait for the stream
OPAQUE: Final = "application/octet-stream"
CONNECTED: Final = (ConnectionState.SYNCING, ConnectionState.ONLINE)

_ENDING = re.compile(r"\.[a-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class UploadService:
    jid: Address
    limit: int  # bytes; 0: it does not say


class Uploads:
    """Puts files where others can get them."""

    def __init__(self, ctx: Context, stream: Stream, http: HttpClient) -> None:
        self._ctx = ctx
        self._stream = stream
        self._http = http
        self._service: UploadService | None = None

    def renew(self) -> None:
        """A new session began: what the server offers may be different."""
        self._service = None

    async def upload(self, path: Path, *, encrypt: bool, progress: Progress | None = None) -> str:
        """Upload a file; returns the address to send, which of an encrypted file is secret.

        Raises ``FileUnreadable``, ``NoUpload``, ``FileTooLarge``, ``NotConnected``, ``RequestError``,
        ``RequestTimedOut``, and as ``HttpClient.put`` does. Then nothing is to be sent.
        """
        file, size = await asyncio.to_thread(_open, path)
        with file:
            secret = Secret.new() if encrypt else None
            length = size + aesgcm.TAG if secret else size
            media_type = OPAQUE if secret else mimetypes.guess_type(path.name)[0] or OPAQUE
            slot = await self._slot(_name(path), length, media_type)
            address = aesgcm.write(slot.get, secret) if secret else slot.get
            body = _sealed(file, size, secret) if secret else _pieces(file, size)
            headers = {**slot.headers, "Content-Type": media_type}
            await self._http.put(slot.put, headers, body, length, progress)
        return address

    async def service(self) -> UploadService:
        """Where the account's server takes files; asked once in a session. Raises ``NoUpload``."""
        if self._service is None:
            self._service = await self._find()
        return self._service

    async def _slot(self, name: str, size: int, media_type: str) -> Slot:
        service = await self.service()
        if 0 < service.limit < size:
            raise FileTooLarge(service.limit)
        try:
            return upload.read(await self._ask(upload.request(name, size, media_type), service.jid))
        except RequestError as error:
            raise upload.refusal(error) from error

    async def _find(self) -> UploadService:
        own = domain(self._ctx.jid)
        items = await self._ask(Element(q(DISCO_ITEMS, "query")), own)
        listed = [item.get("jid", "") for item in items.iter(q(DISCO_ITEMS, "item"))]
        for jid in dict.fromkeys((own, *listed[:MAX_SERVICES])):
            info = await self._info(jid)
            if upload.UPLOAD in info.features:
                return UploadService(Address(jid), upload.limit(info))
        raise NoUpload

    async def _info(self, jid: str) -> Info:
        try:
            return disco.read(await self._ask(Element(disco.QUERY), jid))
        except (RequestError, RequestTimedOut) as error:
            log.info("a service does not say what it is: %s", error)
            return Info()

    async def _ask(self, question: Element, jid: str) -> Element:
        """Ask, and once more if the connection is lost meanwhile and comes back."""
        try:
            return await self._stream.request("get", question, to=jid)
        except NotConnected:
            await self._connected()
            return await self._stream.request("get", question, to=jid)

    async def _connected(self) -> None:
        """Raises ``NotConnected`` if the stream does not come back soon."""
        back = asyncio.Event()

        def hear(event: ConnectionChanged) -> None:
            if event.connection.account_id == self._ctx.id and event.connection.state in CONNECTED:
                back.set()

        subscription = self._ctx.bus.subscribe(ConnectionChanged, hear)
        try:
            await asyncio.wait_for(back.wait(), RECONNECTING)
        except TimeoutError:
            raise NotConnected from None
        finally:
            subscription.cancel()


def _name(path: Path) -> str:
    """Random (ATT-134), with the ending of the file's own name if it is an ordinary one."""
    ending = path.suffix.lower()
    return secrets.token_urlsafe(12) + (ending if _ENDING.fullmatch(ending) else "")


def _open(path: Path) -> tuple[BinaryIO, int]:
    """A file that can be read, and its size. Raises ``FileUnreadable``."""
    try:
        if not path.is_file():
            raise FileUnreadable(f"{path.name} is no file")
        file = path.open("rb")
        return file, file.seek(0, 2)
    except OSError as error:
        raise FileUnreadable(f"{path.name}: {error.strerror or error}") from error


async def _pieces(file: BinaryIO, size: int) -> AsyncGenerator[bytes, None]:
    """What is in a file. Raises ``FileUnreadable`` if it is not as long any more as it was."""
    file.seek(0)
    left = size
    while piece := await asyncio.to_thread(_read, file):
        left -= len(piece)
        if left < 0:
            break
        yield piece
    if left:
        raise FileUnreadable("it was changed meanwhile")


async def _sealed(file: BinaryIO, size: int, secret: Secret) -> AsyncGenerator[bytes, None]:
    """The same, encrypted piece by piece beside the loop."""
    encryptor = Encryptor(secret)
    async with aclosing(_pieces(file, size)) as pieces:
        async for piece in pieces:
            yield await asyncio.to_thread(encryptor.update, piece)
    yield encryptor.finish()


def _read(file: BinaryIO) -> bytes:
    try:
        return file.read(CHUNK)
    except OSError as error:
        raise FileUnreadable(error.strerror or str(error)) from error
