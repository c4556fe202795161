# SPDX-License-Identifier: AGPL-3.0-or-later
"""What tests of our own tor have in common."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from xmppclient.net.tor import OwnTor
from xmppclient.net.tor.programs import Programs
from xmppclient.route import TorState, TorStatus
from xmppclient.tasks import TaskOwner

# The settings of a tor whose network has nobody in it: it tries, and leaves this computer alone.
NOWHERE = (
    "TestingTorNetwork 1",
    f"DirAuthority nobody orport=1 no-v2 v3ident={'A' * 40} 127.0.0.1:1 {'B' * 40}",
)


class Started:
    """An ``OwnTor`` and everything it said of itself."""

    def __init__(
        self, folder: Path, extra: tuple[str, ...] = NOWHERE, programs: Programs | None = None
    ) -> None:
        self.seen: list[TorStatus] = []
        self.tasks = TaskOwner("tor")
        self.tor = OwnTor(folder, self.seen.append, self.tasks, extra=extra, programs=programs)

    @property
    def states(self) -> list[TorState]:
        """Each when it was entered."""
        states = [status.state for status in self.seen]
        return [state for n, state in enumerate(states) if n == 0 or states[n - 1] is not state]

    @property
    def steps(self) -> list[str]:
        return [status.step for status in self.seen if status.step]

    async def __aenter__(self) -> "Started":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.tor.close()
        await self.tasks.close()


async def until(condition: Callable[[], object], seconds: float = 30) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110  # nothing tells
            await asyncio.sleep(0.01)
