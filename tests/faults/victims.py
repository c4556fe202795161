# SPDX-License-Identifier: AGPL-3.0-or-later
"""Programs that are started to be killed: forked off a server that has imported everything.

Starting Python and its libraries takes a second, in which there is nothing to lose; this way
most kills hit a program at work.
"""

import asyncio
import multiprocessing
import os
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.fakes.profiles import PASSPHRASE
from xmppclient.core import Core

PAUSE = 0.02  # seconds between two messages
PRELOADED = ["tests.faults.victims", "xmppclient.session", "xmppclient.services.omemo.engine"]

Program = Callable[..., None]


def send_numbers(profile: Path, to: str, told: Path) -> None:
    """Write the next numbers to somebody, and tell each that is committed."""
    asyncio.run(_send_numbers(profile, to, told))


async def _send_numbers(profile: Path, to: str, told: Path) -> None:
    core = await _started(profile)
    (account,) = await core.accounts.list()
    chat = await core.chats.open(account.id, to)
    newest = await core.chats.page(chat.id, None, 1)
    number = int(newest[0].body) if newest else 0
    log = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    while True:
        number += 1
        await core.chats.send(chat.id, str(number))
        os.write(log, f"{number}\n".encode())
        await asyncio.sleep(PAUSE)


def receive(profile: Path) -> None:
    """Be online."""
    asyncio.run(_receive(profile))


async def _receive(profile: Path) -> None:
    await _started(profile)
    await asyncio.Event().wait()


async def _started(profile: Path) -> Core:
    core = Core(profile)
    await core.profile.unlock(PASSPHRASE)
    await core.start()
    return core


@dataclass
class Killer:
    """Starts a program again and again and kills it (SIGKILL) at a random moment."""

    program: Program
    arguments: tuple[object, ...]
    longest: float = 1.2  # seconds that it may live
    kills: int = 0
    _context: multiprocessing.context.ForkServerContext = field(
        default_factory=lambda: multiprocessing.get_context("forkserver")
    )

    async def kill(self, times: int) -> None:
        self._context.set_forkserver_preload(PRELOADED)
        for _ in range(times):
            process = self._context.Process(target=self.program, args=self.arguments, daemon=True)
            await asyncio.to_thread(process.start)
            try:
                await asyncio.sleep(random.uniform(0, self.longest))
            finally:
                await asyncio.to_thread(self._end, process)

    def _end(self, process: BaseProcess) -> None:
        assert process.exitcode is None, "the program ended by itself"
        process.kill()
        process.join()
        process.close()
        self.kills += 1
