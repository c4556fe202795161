# SPDX-License-Identifier: AGPL-3.0-or-later
"""A web server on loopback that answers as a test says, and remembers what it was asked."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Asked:
    method: str
    target: str
    headers: Mapping[str, str]  # names in lower case
    body: bytes = b""


Script = Callable[[asyncio.StreamWriter], Awaitable[None]]


def say(status: int = 200, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Script:
    """An ordinary answer."""

    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(head(status, {"Content-Length": str(len(body)), **(headers or {})}) + body)

    return script


def part(body: bytes, length: int) -> Script:
    """Fewer bytes than were announced, then nothing."""

    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(head(200, {"Content-Length": str(length)}) + body)

    return script


def endless(chunk: bytes, pause: float = 0.0, *, length: int | None = None) -> Script:
    """The same again and again, in HTTP's own chunks unless a length is announced."""

    async def script(writer: asyncio.StreamWriter) -> None:
        said = {"Transfer-Encoding": "chunked"} if length is None else {"Content-Length": str(length)}
        writer.write(head(200, said))
        while True:
            writer.write(chunk if length is not None else b"%x\r\n%s\r\n" % (len(chunk), chunk))
            await writer.drain()
            await asyncio.sleep(pause)

    return script


def hang() -> Script:
    """Not a word."""

    async def script(writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    return script


def raw(data: bytes) -> Script:
    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(data)

    return script


def head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} Said", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1")


@dataclass
class EvilHttp:
    """``scripts`` by path; any other path is answered by ``script``."""

    port: int = 0
    script: Script = field(default_factory=say)
    scripts: dict[str, Script] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    early: bool = False  # answer before the body of a request was read
    name: str = "localhost"
    scheme: str = "https"

    def url(self, path: str = "/file") -> str:
        return f"{self.scheme}://{self.name}:{self.port}{path}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            asked = await self._read(reader)
            self.asked.append(asked)
            await self.scripts.get(asked.target.partition("?")[0], self.script)(writer)
            await writer.drain()
        writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> Asked:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        pairs = (line.partition(":") for line in lines if line)
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        length = 0 if self.early else int(headers.get("content-length", "0"))
        return Asked(method, target, headers, await reader.readexactly(length))


@asynccontextmanager
async def evil_http(context: ssl.SSLContext | None) -> AsyncIterator[EvilHttp]:
    """Running while it is entered; without a context it speaks plain http."""
    evil = EvilHttp(scheme="https" if context else "http")
    running: set[asyncio.Task[None]] = set()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(evil.serve(reader, writer))
        running.add(task)
        task.add_done_callback(running.discard)

    server = await asyncio.start_server(accept, LOOPBACK, 0, ssl=context)
    evil.port = server.sockets[0].getsockname()[1]
    try:
        yield evil
    finally:
        server.close()
        for task in set(running):
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
