# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server program as a child process: started, ended, stopped in its tracks.

Waiting is done by looking again every few milliseconds, so a process can be started on
one event loop and ended on another.
"""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from xmppclient.errors import ServerFailed

_LAUNCHER = Path(__file__).with_name("launcher.py")
_LOOK = 0.02  # seconds between two looks
GRACE = 5.0  # seconds a server has to end by itself


class ServerProcess:
    """Runs one command; on Linux it dies with the thread that started it, so use the main one."""

    def __init__(self, command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
        self._command = [sys.executable, "-I", "-S", str(_LAUNCHER), str(os.getpid()), *command]
        self._output = folder / "output.log"
        self._environment = dict(environment)
        self._child: subprocess.Popen[bytes] | None = None

    @property
    def running(self) -> bool:
        return self._child is not None and self._child.poll() is None

    @property
    def pid(self) -> int:
        """Process id of the running server. Raises ``RuntimeError`` when there is none."""
        if self._child is None or not self.running:
            raise RuntimeError("the server is not running")
        return self._child.pid

    def output_text(self) -> str:
        """What it wrote to standard output and error since its last start."""
        return self._output.read_text(encoding="utf-8", errors="replace") if self._output.exists() else ""

    async def start(self, ready: Callable[[], bool], timeout: float) -> None:
        """Start, and return when ``ready()`` says so.

        Raises ``ServerFailed`` when the process ends before or ``timeout`` seconds pass.
        """
        self._spawn()
        deadline = time.monotonic() + timeout
        while not ready():
            if not self.running or time.monotonic() > deadline:
                await self.kill()
                raise ServerFailed(last_lines(self.output_text()))
            await asyncio.sleep(_LOOK)

    async def stop(self, grace: float = GRACE) -> None:
        """End it in an orderly way; without patience after ``grace`` seconds."""
        if self.running:
            self.resume()
            self._signal(signal.SIGTERM)
            if not await self._ended_within(grace):
                await self.kill()
        self._forget()

    async def kill(self) -> None:
        """End it as a power cut would."""
        if self.running:
            self._signal(signal.SIGKILL)
            await self._ended_within(GRACE)
        self._forget()

    def pause(self) -> None:
        """Let it hang: connections stay open and nobody answers."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        self._signal(signal.SIGCONT)

    def _spawn(self) -> None:
        self._output.parent.mkdir(parents=True, exist_ok=True)
        with self._output.open("wb") as output:
            self._child = subprocess.Popen(  # noqa: S603  # the command is our own, no shell
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self._output.parent,
                env=self._environment,
                start_new_session=True,  # Ctrl+C in our terminal is ours to handle
            )

    def _signal(self, number: signal.Signals) -> None:
        os.kill(self.pid, number)

    async def _ended_within(self, seconds: float) -> bool:
        for _ in range(round(seconds / _LOOK)):
            if not self.running:
                return True
            await asyncio.sleep(_LOOK)
        return not self.running

    def _forget(self) -> None:
        if not self.running:
            self._child = None


def last_lines(text: str, count: int = 5) -> str:
    """The end of a log in one line."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return " | ".join([line for line in lines if line][-count:])
