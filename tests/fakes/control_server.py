# SPDX-License-Identifier: AGPL-3.0-or-later
"""What answers at a control port and says what a test wants it to say."""

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

Answer = Callable[[str], bytes | None]  # to a command; None ends the connection

COOKIE = bytes(range(32))
NONCE = bytes(32)


class ControlServer:
    def __init__(self, answer: Answer) -> None:
        self.heard: list[str] = []
        self.port = 0
        self._answer = answer
        self._writers: list[asyncio.StreamWriter] = []

    def say(self, data: bytes) -> None:
        """Without being asked."""
        for writer in self._writers:
            writer.write(data)

    def end(self) -> None:
        for writer in self._writers:
            writer.close()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        try:
            while line := (await reader.readline()).decode().strip():
                self.heard.append(line)
                if (answer := self._answer(line)) is None:
                    break
                writer.write(answer)
        except ConnectionError:
            pass
        finally:
            writer.close()


@asynccontextmanager
async def control_server(answer: Answer) -> AsyncIterator[ControlServer]:
    it = ControlServer(answer)
    server = await asyncio.start_server(it.serve, "127.0.0.1", 0)
    it.port = server.sockets[0].getsockname()[1]
    async with server:
        yield it
        it.end()


def knows(cookie: bytes) -> Answer:
    """A tor with this cookie (SAFECOOKIE)."""
    proof = b""

    def answer(line: str) -> bytes:
        nonlocal proof
        word, _, rest = line.partition(" ")
        if word == "AUTHCHALLENGE":
            message = cookie + bytes.fromhex(rest.split()[1]) + NONCE
            proof = _digest(b"Tor safe cookie authentication controller-to-server hash", message)
            ours = _digest(b"Tor safe cookie authentication server-to-controller hash", message)
            told = f"250 AUTHCHALLENGE SERVERHASH={ours.hex()} SERVERNONCE={NONCE.hex()}\r\n"
            return told.upper().encode()
        right = word == "AUTHENTICATE" and bytes.fromhex(rest) == proof
        return b"250 OK\r\n" if right else b"515 Bad authentication\r\n"

    return answer


def _digest(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, hashlib.sha256)
