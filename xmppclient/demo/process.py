# SPDX-License-Identifier: AGPL-3.0-or-later
"""The world's process, seen from the demonstration: started, listened to, ended."""

import asyncio
import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Final, NoReturn, TypeVar

from xmppclient.demo.link import Failed, Message, decode, encode
from xmppclient.errors import ServerError

ROOT: Final = Path(__file__).resolve().parents[2]  # the folder that holds the package
LEAVE: Final = 8.0  # seconds the world has to end by itself
CHUNK: Final = 65_536  # bytes
DIED: Final = "The people and their server ended unexpectedly."

M = TypeVar("M", bound=Message)


class WorldProcess:
    """Runs from its making to ``end``; ends by itself with our process, however that ends.

    ``heard`` needs ``listen`` on the running loop before, and ``deafen`` on the same loop after.
    """

    def __init__(self, folder: Path) -> None:
        self._child = subprocess.Popen(  # noqa: S603  # our own program, no shell
            [sys.executable, "-m", "xmppclient.demo", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            start_new_session=True,  # Ctrl+C in our terminal is ours to handle
        )
        self._partial = b""
        self._said: list[Message] = []
        self._over = False
        self._news = asyncio.Event()

    @property
    def pid(self) -> int:
        return self._child.pid

    def listen(self) -> None:
        os.set_blocking(self._output, False)
        asyncio.get_running_loop().add_reader(self._output, self._read)

    def deafen(self) -> None:
        asyncio.get_running_loop().remove_reader(self._output)

    def tell(self, message: Message) -> None:
        """A world that is gone hears nothing; ``heard`` and ``ended`` say so."""
        if self._child.stdin:
            with contextlib.suppress(BrokenPipeError):
                self._child.stdin.write(encode(message))
                self._child.stdin.flush()

    async def heard(self, kind: type[M], limit: float) -> M:
        """The first message of this kind. Raises ``ServerError``."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limit):
                while True:
                    for message in self._said:
                        if isinstance(message, kind):
                            return message
                        if isinstance(message, Failed):
                            raise ServerError(f"{message.reason}.")
                    await self._wait()
        raise ServerError("The people and their server take too long.")

    async def ended(self) -> NoReturn:
        """Wait until the world is gone without having been asked; raises ``ServerError`` then."""
        while True:
            await self._wait()

    def end(self) -> None:
        """Let it go, and wait until it has; without patience after eight seconds."""
        if self._child.stdin:
            with contextlib.suppress(BrokenPipeError):
                self._child.stdin.close()
        try:
            self._child.wait(LEAVE)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        if self._child.stdout:
            self._child.stdout.close()

    @property
    def _output(self) -> int:
        if self._child.stdout is None:
            raise RuntimeError("the world was started without a pipe")
        return self._child.stdout.fileno()

    async def _wait(self) -> None:
        if self._over:
            raise ServerError(DIED)
        self._news.clear()
        await self._news.wait()

    def _read(self) -> None:
        data = os.read(self._output, CHUNK)
        *lines, self._partial = (self._partial + data).split(b"\n")
        self._said += [decode(line) for line in lines]
        if not data:
            self._over = True
            self.deafen()
        self._news.set()
