# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices that a connection is dead although nobody said so (FLT-004, FLT-014).

A silent connection is asked for an answer; without one it is lost ``idle + answer``
seconds after its last byte. A computer that slept is told by its wall clock, and then
asks at once, with little patience.
"""

import asyncio
import time
from collections.abc import Callable

from xmppclient.errors import ConnectionLost
from xmppclient.stream.timing import Timing
from xmppclient.stream.wire import Wire

SLEPT = 20.0  # seconds by which the wall clock must run ahead
PATIENCE = 4  # an answer may take this many times longer while other bytes still come


class Keepalive:
    """Watches one connection. ``ask`` sends something that the server must answer."""

    def __init__(
        self, wire: Wire, ask: Callable[[], None], timing: Timing, wall: Callable[[], float] = time.time
    ) -> None:
        self._wire = wire
        self._ask = ask
        self._timing = timing
        self._wall = wall
        self._asked: float | None = None
        self._patience = timing.answer
        self._heard = False  # an answer, ever
        self._cut = False

    @property
    def gave_up(self) -> bool:
        """Whether the connection was cut without a single answer.

        A resumed session that ends so is better left: Prosody 0.12 feeds it to the parser of the
        connection before, and where that was lost inside a stanza it never hears us again.
        """
        return self._cut and not self._heard

    def asked(self) -> None:
        """A question is on its way."""
        if self._asked is None:
            self._asked = asyncio.get_running_loop().time()

    def answered(self) -> None:
        """Its answer came."""
        self._heard = True
        self._asked = None
        self._patience = self._timing.answer

    async def watch(self) -> None:
        """Run until the connection is found dead; then cut it."""
        loop, seen = asyncio.get_running_loop(), self._wall()
        while True:
            await asyncio.sleep(self._timing.tick)
            now = self._wall()
            if now - seen > self._timing.tick + SLEPT:
                self._patience = self._timing.awake
                self._asked = loop.time()
                self._ask()
            seen = now
            if self._dead(loop.time()):
                self._cut = True
                self._wire.abort(ConnectionLost("the server does not answer"))
                return

    def _dead(self, now: float) -> bool:
        if self._asked is None:
            if now - self._wire.received_at > self._timing.idle:
                self.asked()
                self._ask()
            return False
        silent = now - max(self._asked, self._wire.received_at)
        return silent > self._patience or now - self._asked > PATIENCE * self._timing.answer
