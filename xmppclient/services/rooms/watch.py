# SPDX-License-Identifier: AGPL-3.0-or-later
"""Asks rooms that have been silent, or are in doubt, whether we are still inside (XEP-0410)."""

import asyncio
import logging
from collections.abc import Callable, Iterable

from xmppclient.errors import NotConnected, RoomUnreachable
from xmppclient.model import Address, RoomState
from xmppclient.pipeline.context import Context
from xmppclient.services.rooms import joining, selfping
from xmppclient.services.rooms.hooks import Hooks
from xmppclient.services.rooms.incoming import Lost
from xmppclient.services.rooms.room import LiveRoom
from xmppclient.services.rooms.selfping import Answer
from xmppclient.stream.protocol import Stream

log = logging.getLogger(__name__)


class Watch:
    """The rooms of one account. ``lost`` is called with one that we are not in any more."""

    def __init__(
        self,
        ctx: Context,
        stream: Stream,
        hooks: Hooks,
        turns: joining.Turns,
        lost: Lost,
        seconds: Callable[[], float],
    ) -> None:
        self._ctx = ctx
        self._stream = stream
        self._hooks = hooks
        self._turns = turns
        self._lost = lost
        self._seconds = seconds
        self._heard: dict[Address, float] = {}
        self._unanswered: dict[Address, int] = {}
        self._checks: dict[Address, asyncio.Task[None]] = {}

    def hear(self, room: LiveRoom) -> None:
        """It said something."""
        self._heard[room.address] = self._seconds()

    def look(self, rooms: Iterable[LiveRoom]) -> None:
        """Ask each of these that has been silent for long."""
        for room in rooms:
            silent = self._seconds() - self._heard.get(room.address, 0.0)
            if room.online and room.state is RoomState.JOINED and silent >= selfping.SILENCE:
                self.check(room)

    def check(self, room: LiveRoom) -> None:
        """Find out whether we are still inside, unless that is being done."""
        if room.inside and room.address not in self._checks:
            task = self._ctx.tasks.spawn(self._check(room), "self-ping")
            self._checks[room.address] = task
            task.add_done_callback(lambda _: self._checks.pop(room.address, None))

    async def _check(self, room: LiveRoom) -> None:
        async with self._turns.take():
            try:
                occupant = joining.occupant_jid(room.address, room.nick)
                answer = await selfping.self_ping(self._stream, occupant)
            except NotConnected:
                return
        if answer is Answer.UNDECIDED:
            self._unanswered[room.address] = self._unanswered.get(room.address, 0) + 1
            if self._unanswered[room.address] < selfping.GIVE_UP:
                return
        self._unanswered.pop(room.address, None)
        if answer is Answer.INSIDE:
            self.hear(room)
            self._hooks.inside(room.address)
        elif room.inside:
            log.info("a room has forgotten us")
            self._lost(room, RoomUnreachable() if answer is Answer.UNDECIDED else None)
