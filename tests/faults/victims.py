# SPDX-License-Identifier: AGPL-3.0-or-later
"""Programs that are started to be killed: forked off a server that has imported everything.

Starting Python and its libraries takes a second, in which there is nothing to lose; this way
most kills hit a program at work. The disk is slow between the two halves of what belongs together,
a message and its place in the outbox, a text and the state of its key, so that they hit there.
"""

import asyncio
import multiprocessing
import os
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from tests.fakes.profiles import PASSPHRASE
from tests.faults.people import come
from xmppclient.core import Core
from xmppclient.events import ConnectionChanged
from xmppclient.model import ConnectionState

PAUSE = 0.02  # seconds between two messages
DISK = 0.03  # seconds that a write takes where a kill would hurt most
PRELOADED = ["tests.faults.victims", "xmppclient.session", "xmppclient.services.omemo.engine"]

Program = Callable[..., None]


def send_numbers(sign: Path, profile: Path, to: str, told: Path) -> None:
    """Write the next numbers to somebody, and tell each that is committed."""
    asyncio.run(_send_numbers(sign, profile, to, told))


async def _send_numbers(sign: Path, profile: Path, to: str, told: Path) -> None:
    core = await _opened(sign, profile)
    outbox = core.profile.store.outbox
    setattr(outbox, "put", _slowly(outbox.put))  # noqa: B010 - a method
    await core.start()
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


def receive(sign: Path, profile: Path) -> None:
    """Be online."""
    asyncio.run(_receive(sign, profile))


async def _receive(sign: Path, profile: Path) -> None:
    core = await _opened(sign, profile)
    messages = core.profile.store.messages
    setattr(messages, "add_many", _slowly(messages.add_many))  # noqa: B010 - a method
    await core.start()
    await asyncio.Event().wait()


async def _opened(sign: Path, profile: Path) -> Core:
    """Makes the file ``sign`` as soon as a session begins."""

    def note(event: ConnectionChanged) -> None:
        if event.connection.state is ConnectionState.SYNCING:
            sign.touch()

    core = Core(profile)
    core.bus.subscribe(ConnectionChanged, note)
    await core.profile.unlock(PASSPHRASE)
    return core


def _slowly(write: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    async def slow(*arguments: Any) -> Any:
        await asyncio.sleep(DISK)
        return await write(*arguments)

    return slow


@dataclass
class Killer:
    """Starts a program again and again and kills it (SIGKILL) at a random moment.

    Every third time that is counted from its start, else from its session with the server:
    ``program`` is called with a file to make then, and with ``arguments``.
    """

    program: Program
    folder: Path
    arguments: tuple[object, ...]
    longest: float = 0.8  # seconds that it may live
    kills: int = 0
    _context: multiprocessing.context.ForkServerContext = field(
        default_factory=lambda: multiprocessing.get_context("forkserver")
    )

    async def kill(self, times: int) -> None:
        self._context.set_forkserver_preload(PRELOADED)
        for number in range(times):
            sign = self.folder / f"sign{number}"
            process = self._context.Process(target=self.program, args=(sign, *self.arguments), daemon=True)
            await asyncio.to_thread(process.start)
            try:
                if number % 3:
                    await come(sign.exists)
                await asyncio.sleep(random.uniform(0, self.longest))
            finally:
                await asyncio.to_thread(self._end, process)

    def _end(self, process: BaseProcess) -> None:
        assert process.exitcode is None, "the program ended by itself"
        process.kill()
        process.join()
        process.close()
        self.kills += 1
