# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tells what changed in a room, not more than some times a second (FLT-040)."""

import asyncio
from collections.abc import Callable, Iterable

PAUSE = 0.05  # seconds in which changes are gathered


class Later:
    """Calls something once, a pause after it was first asked for."""

    def __init__(self, work: Callable[[], None], pause: float = PAUSE) -> None:
        self._work = work
        self._pause = pause
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False

    def ask(self) -> None:
        if self._timer is None and not self._closed:
            self._timer = asyncio.get_running_loop().call_later(self._pause, self.now)

    def now(self) -> None:
        """Without waiting any longer."""
        self.cancel()
        self._work()

    def close(self) -> None:
        """Never again."""
        self._closed = True
        self.cancel()

    def cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


class Crowd:
    """Gathers who came, changed and went."""

    def __init__(self) -> None:
        self.changed: dict[str, None] = {}
        self.gone: dict[str, None] = {}

    def note(self, changed: Iterable[str] = (), gone: str = "") -> None:
        for nick in changed:
            self.changed[nick] = None
            self.gone.pop(nick, None)
        if gone:
            self.gone[gone] = None
            self.changed.pop(gone, None)

    def take(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Nicks of those who changed, and of those who are gone; then nothing is left."""
        found = tuple(self.changed), tuple(self.gone)
        self.changed, self.gone = {}, {}
        return found
