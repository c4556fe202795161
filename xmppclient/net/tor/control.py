# SPDX-License-Identifier: AGPL-3.0-or-later
"""A small client of Tor's control protocol (spec.torproject.org/control-spec)."""

import asyncio
import hashlib
import hmac
import re
import secrets
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Final, Self

from xmppclient.errors import TorFailed
from xmppclient.net.guard import permit

MAX_LINE: Final = 64 * 1024  # bytes
MAX_REPLY: Final = 4 * 1024 * 1024  # bytes of one reply, all its lines
COOKIE_SIZE: Final = 32  # bytes
_TIMEOUT: Final = 10.0  # seconds for an answer; tor gives it at once

_SERVER_TO_US: Final = b"Tor safe cookie authentication server-to-controller hash"
_US_TO_SERVER: Final = b"Tor safe cookie authentication controller-to-server hash"
_LINE: Final = re.compile(r"(\d{3})([-+ ])(.*)", re.DOTALL)
_KEYWORD: Final = re.compile(r'([A-Za-z0-9_/-]+)=("(?:[^"\\]|\\.)*"|\S*)')


Reply = tuple[str, list[str]]  # its code, and a string for each line


class Control(asyncio.Protocol):
    """One control connection. Replies answer commands in order; events go to ``on_event``."""

    def __init__(self, on_event: Callable[[str], None], on_end: Callable[[], None]) -> None:
        self._on_event = on_event
        self._on_end = on_end
        self._transport: asyncio.Transport | None = None
        self._waiting: deque[asyncio.Future[Reply]] = deque()
        self._buffer = bytearray()
        self._lines: list[str] = []  # of the reply that is coming in
        self._data: list[str] | None = None  # of its line that goes on until a dot
        self._size = 0

    @classmethod
    async def open(
        cls,
        host: str,
        port: int,
        on_event: Callable[[str], None] = lambda _: None,
        on_end: Callable[[], None] = lambda: None,
    ) -> Self:
        """Connect. ``on_event`` gets the text of an event, ``on_end`` hears once when the connection ended,
        whoever ended it. Raises ``TorFailed``."""
        loop = asyncio.get_running_loop()
        try:
            with permit(host, port):
                connecting = loop.create_connection(lambda: cls(on_event, on_end), host, port)
                _, control = await asyncio.wait_for(connecting, _TIMEOUT)
        except (OSError, TimeoutError) as error:
            raise TorFailed(f"its control port does not answer: {error}") from error
        return control

    async def authenticate(self, cookie_file: Path) -> None:
        """Prove to each other that both can read the cookie (SAFECOOKIE). Raises ``TorFailed``."""
        try:
            cookie = await asyncio.to_thread(cookie_file.read_bytes)
        except OSError as error:
            raise TorFailed(f"its cookie cannot be read: {error}") from error
        if len(cookie) != COOKIE_SIZE:
            raise TorFailed("its cookie has a wrong size")
        ours = secrets.token_bytes(32)
        told = keywords((await self.command(f"AUTHCHALLENGE SAFECOOKIE {ours.hex()}"))[0])
        try:
            proof, theirs = bytes.fromhex(told["SERVERHASH"]), bytes.fromhex(told["SERVERNONCE"])
        except (KeyError, ValueError):
            raise TorFailed("its challenge makes no sense") from None
        message = cookie + ours + theirs
        if not hmac.compare_digest(hmac.digest(_SERVER_TO_US, message, hashlib.sha256), proof):
            raise TorFailed("what answers at its control port does not know the cookie")
        await self.command(f"AUTHENTICATE {hmac.digest(_US_TO_SERVER, message, hashlib.sha256).hex()}")

    async def command(self, line: str) -> list[str]:
        """Send one command; its reply, a string for each line. Raises ``TorFailed``, also if tor refuses."""
        code, lines = await self.ask(line)
        if not code.startswith("2"):
            raise TorFailed(f"tor says {code} {'; '.join(lines)}")
        return lines

    async def ask(self, line: str) -> Reply:
        """Send one command; its reply, whatever it is. Raises ``TorFailed`` where none comes."""
        if any(ord(char) < 32 for char in line):
            raise TorFailed("a command has control characters")
        if self._transport is None:
            raise TorFailed("the control connection ended")
        reply: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._waiting.append(reply)
        self._transport.write(line.encode() + b"\r\n")
        try:
            return await asyncio.wait_for(reply, _TIMEOUT)
        except TimeoutError:
            self.close()  # later replies would answer the wrong commands
            raise TorFailed("tor does not answer its control port") from None

    async def info(self, key: str) -> str:
        """One value of GETINFO; lines of a long one are joined by newlines."""
        return (await self.command(f"GETINFO {key}"))[0].partition("=")[2].lstrip("\n")

    def close(self) -> None:
        """End the connection; a tor that it owns ends too."""
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        while self._waiting:
            self._answer(TorFailed("the control connection ended"))
        self._on_end()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        *lines, rest = self._buffer.split(b"\n")
        self._buffer = bytearray(rest)
        for line in lines:
            if len(line) > MAX_LINE or not self._take(line.decode("utf-8", "replace").removesuffix("\r")):
                self.close()
                return
        if len(rest) > MAX_LINE:
            self.close()

    def _take(self, line: str) -> bool:
        """One line more; False if it makes no sense."""
        self._size += len(line) + 1
        if self._size > MAX_REPLY:
            return False
        if self._data is not None:
            self._take_data(line, self._data)
            return True
        if not (found := _LINE.fullmatch(line)):
            return False
        code, kind, text = found.groups()
        if kind == "+":
            self._data = [text]
            return True
        self._lines.append(text)
        return kind == "-" or self._complete(code)

    def _take_data(self, line: str, data: list[str]) -> None:
        if line != ".":
            data.append(line.removeprefix(".") if line.startswith("..") else line)
            return
        self._lines.append("\n".join(data))
        self._data = None

    def _complete(self, code: str) -> bool:
        lines, self._lines, self._size = self._lines, [], 0
        if code.startswith("6"):
            self._on_event(lines[0])
            return True
        if not self._waiting:
            return False
        self._answer((code, lines))
        return True

    def _answer(self, answer: Reply | TorFailed) -> None:
        reply = self._waiting.popleft()
        if reply.done():  # whoever asked was cancelled
            return
        if isinstance(answer, TorFailed):
            reply.set_exception(answer)
        else:
            reply.set_result(answer)


def quote(text: str) -> str:
    """A QuotedString of the protocol. The caller refuses control characters."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def keywords(text: str) -> dict[str, str]:
    """The ``KEY=VALUE`` and ``KEY="quoted value"`` of a reply or event."""
    return {key: _unquoted(value) for key, value in _KEYWORD.findall(text)}


def _unquoted(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value[1:-1]) if len(value) > 1 and value.startswith('"') else value
