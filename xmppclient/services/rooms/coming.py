# SPDX-License-Identifier: AGPL-3.0-or-later
"""Coming into rooms by ourselves: in turns, again and again while that can help, and no longer."""

import asyncio
from collections.abc import Callable
from random import uniform

from xmppclient.address import domain
from xmppclient.errors import (
    NotConnected,
    RequestError,
    RequestTimedOut,
    RoomError,
    RoomGone,
    RoomUnreachable,
    StorageError,
)
from xmppclient.events import ProblemOccurred
from xmppclient.model import Address, RoomState
from xmppclient.pipeline.context import Context
from xmppclient.services.rooms import joining
from xmppclient.services.rooms.door import Door
from xmppclient.services.rooms.room import LiveRoom

JITTER = 0.25  # of a pause, both ways: not every room at once


class Coming:
    """What is tried for the rooms of one account without anybody waiting for it."""

    def __init__(self, ctx: Context, door: Door, turns: joining.Turns, seconds: Callable[[], float]) -> None:
        self._ctx = ctx
        self._door = door
        self._turns = turns
        self._seconds = seconds
        self._tasks: dict[Address, asyncio.Task[None]] = {}
        self._silent: dict[Address, float] = {}  # servers that did not answer, and when

    def renew(self) -> None:
        """A new session: what was silent may answer."""
        self._silent.clear()

    def come(self, room: LiveRoom, pause: float = 0.0) -> None:
        """Enter a room, however often that has to be tried; ``pause`` seconds from now."""
        self.stop(room)
        self._tasks[room.address] = self._ctx.tasks.spawn(self._bring(room, pause), "enter a room")

    async def settled(self, limit: float) -> None:
        """Wait until all that are being entered are, with their archives read; ``limit`` seconds at most."""
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=limit)

    def stop(self, room: LiveRoom) -> None:
        """Try no longer."""
        if task := self._tasks.pop(room.address, None):
            task.cancel()

    def lost(self, room: LiveRoom, reason: RoomError | None) -> None:
        """We are not inside any more. None: go in again at once."""
        if reason is None or isinstance(reason, joining.TEMPORARY):
            room.become(RoomState.WAITING, reason)
            self.come(room, pause=joining.FIRST_PAUSE if reason else 0.0)
            return
        if isinstance(reason, RoomGone):
            room.successor = Address(reason.successor)
        room.become(RoomState.REFUSED, reason)

    def failed(self, room: LiveRoom, error: BaseException) -> None:
        """How the room stands after we could not enter. Raises what is no situation but a bug."""
        if not room.record.autojoin:
            room.become(RoomState.OUTSIDE)
            return
        match error:
            case RoomError() if not isinstance(error, joining.TEMPORARY):
                self.lost(room, error)
            case RoomError():
                if isinstance(error.__cause__, RequestTimedOut | TimeoutError):
                    self._silent[domain(room.address)] = self._seconds()
                room.become(RoomState.WAITING, error)
            case RequestError() | RequestTimedOut() | NotConnected() | asyncio.CancelledError():
                if room.state is not RoomState.JOINED:  # its archive may be half read
                    room.become(RoomState.WAITING)
            case StorageError():
                room.become(RoomState.WAITING)
                self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
            case _:
                room.become(RoomState.WAITING)
                raise error

    async def _bring(self, room: LiveRoom, pause: float) -> None:
        while room.online and room.record.autojoin and not room.closed:
            await asyncio.sleep(pause * uniform(1 - JITTER, 1 + JITTER))  # noqa: S311 - no secret
            try:
                async with self._turns.take():
                    self._demand_answers(room)
                    await self._door.enter(room, stubborn=True)
                return
            except Exception as error:  # noqa: BLE001 - sorted there; what is a bug is raised again
                self.failed(room, error)
                if not isinstance(error, (*joining.TEMPORARY, StorageError)):
                    return
            pause = joining.pause_after(pause)

    def _demand_answers(self, room: LiveRoom) -> None:
        """Raises ``RoomUnreachable`` at once if its server has just not answered: with many rooms
        there, those of other servers would wait for all of them."""
        silent = self._silent.get(domain(room.address))
        if silent is not None and self._seconds() - silent < joining.FIRST_PAUSE:
            raise RoomUnreachable
