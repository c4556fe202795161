# SPDX-License-Identifier: AGPL-3.0-or-later
"""The real program as a process of its own, ended as the system or a crash would."""

import asyncio
import json
import random
import signal
import sys
import time
from asyncio.subprocess import PIPE, Process
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.fakes.profiles import PASSPHRASE

ROOT = Path(__file__).parents[2]
LIMIT = 300.0  # seconds that a command may take at most


@dataclass
class Program:
    """The command line on one profile."""

    profile: Path
    kills: int = 0
    finished: list[str] = field(default_factory=list)  # last words of commands that were not killed
    _lasts: float = 0.0  # seconds that a whole command took

    async def start(self, *arguments: str) -> Process:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "xmppclient", "--profile", str(self.profile), "--passphrase-file", "-"),
            *arguments,
            "--json",
            cwd=ROOT,
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
        )
        assert process.stdin
        process.stdin.write(PASSPHRASE.encode() + b"\n")
        process.stdin.close()
        return process

    async def run(self, *arguments: str) -> list[dict[str, Any]]:
        """A command that must succeed; its lines. What it took is the measure for killing."""
        began = time.monotonic()
        process = await self.start(*arguments)
        output, complaints = await asyncio.wait_for(process.communicate(), LIMIT)
        assert (process.returncode, complaints) == (0, b"")
        self._lasts = time.monotonic() - began
        return [json.loads(line) for line in output.splitlines()]

    async def killed(self, *arguments: str) -> None:
        """Start a command and kill it (SIGKILL) at a random moment, if it has not ended by then.

        Mostly in the later part: until it has imported what it needs, there is nothing to lose.
        """
        process = await self.start(*arguments)
        earliest = random.choice((0.0, 0.4, 0.4)) * self._lasts
        try:
            await asyncio.wait_for(process.wait(), random.uniform(earliest, 0.9 * self._lasts))
        except TimeoutError:
            self.kills += 1
        finally:
            if process.returncode is None:
                process.kill()
            _, complaints = await process.communicate()
        if process.returncode != -signal.SIGKILL:
            assert (process.returncode, complaints) == (0, b""), arguments
            self.finished.append(arguments[-1])

    async def terminated(self, seconds: float, *arguments: str) -> None:
        """Start a command and ask it to end (SIGTERM) so long after its first words."""
        process = await self.start(*arguments)
        assert process.stdout
        await asyncio.wait_for(process.stdout.readline(), LIMIT)
        await asyncio.sleep(seconds)
        process.terminate()
        _, complaints = await asyncio.wait_for(process.communicate(), LIMIT)
        assert (process.returncode, complaints) == (0, b"")
