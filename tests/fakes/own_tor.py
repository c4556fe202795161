# SPDX-License-Identifier: AGPL-3.0-or-later
"""A tor of one's own that connects to nothing."""

from collections.abc import Callable, Mapping
from pathlib import Path

from xmppclient.errors import RouteError
from xmppclient.route import TorState, TorStatus
from xmppclient.tasks import TaskOwner


class FakeOwnTor:
    """Ready at once, or fails with ``problem``; remembers what was published."""

    def __init__(self) -> None:
        self.port = 9
        self.problem: RouteError | None = None
        self.published: list[tuple[dict[int, tuple[str, int]], str, tuple[str, ...]]] = []
        self.folder = Path()
        self.closed = False
        self.bridges: tuple[str, ...] = ()
        self._tell: Callable[[TorStatus], None] = print

    def make(self, folder: Path, on_status: Callable[[TorStatus], None], tasks: TaskOwner) -> "FakeOwnTor":
        """As ``core.host.MakeTor``."""
        self.folder = folder
        self._tell = on_status
        on_status(TorStatus(TorState.CONNECTING, 45))
        return self

    async def set_bridges(self, lines: tuple[str, ...]) -> None:
        self.bridges = lines

    async def socks(self) -> tuple[str, int]:
        if self.problem:
            raise self.problem
        self._tell(TorStatus(TorState.READY, 100))
        return "127.0.0.1", self.port

    async def publish(
        self, ports: Mapping[int, tuple[str, int]], key: str = "", clients: tuple[str, ...] = ()
    ) -> tuple[str, str]:
        self.published.append((dict(ports), key, clients))
        return "somewhere.onion", key

    async def unpublish(self, onion: str) -> None:
        """It forgets nothing."""

    def fall(self, problem: RouteError | None = None) -> None:
        """It ended, or lost its network."""
        self._tell(TorStatus(TorState.FAILED, problem=problem))

    async def close(self) -> None:
        self.closed = True
