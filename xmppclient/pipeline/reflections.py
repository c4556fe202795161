# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was sent to rooms and has not come back.

A server that took a message to a room has not delivered it: we may not be in there any more. A
room sends each message to everybody inside, its author too (XEP-0045 §7.4), and only that, or the
message in its archive, proves that it got there.
"""

import asyncio

from xmppclient.model import Address
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.rooms import RoomView

PATIENCE = 20.0  # seconds from the acknowledgement of the server to the return
TRIES = 3  # of one message in one session, to a room that says that we are inside


class Reflections:
    """Of one account. What comes back too late makes the room look whether we are still inside."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self.awaited: dict[str, tuple[Address, asyncio.TimerHandle]] = {}
        self._overdue: dict[str, int] = {}  # how often each was missed

    def await_return(self, token: str, room: RoomView) -> None:
        """Our server has the message with this origin id."""
        timer = asyncio.get_running_loop().call_later(PATIENCE, self._missed, token, room)
        self.awaited[token] = room.address, timer

    def seen(self, token: str) -> bool:
        """It came back, or is not awaited any more; whether it was awaited."""
        self._overdue.pop(token, None)
        return self._drop(token)

    def inside(self, room: Address) -> bool:
        """The room says that we are in it, so what did not come back by now was lost on the way. Whether
        anything goes again."""
        late = {token for token, times in self._overdue.items() if times < TRIES}
        lost = [token for token, (address, _) in self.awaited.items() if address == room and token in late]
        for token in lost:
            self._drop(token)
        return bool(lost)

    def forget(self, room: Address) -> bool:
        """What is still missing is sent again; whether anything is."""
        missing = [token for token, (address, _) in self.awaited.items() if address == room]
        for token in missing:
            self.seen(token)
        return bool(missing)

    def clear(self) -> None:
        for token in tuple(self.awaited):
            self.seen(token)
        self._overdue.clear()

    def _drop(self, token: str) -> bool:
        _, timer = self.awaited.pop(token, (None, None))
        if timer:
            timer.cancel()
        return timer is not None

    def _missed(self, token: str, room: RoomView) -> None:
        self._overdue[token] = self._overdue.get(token, 0) + 1
        if self._ctx.rooms.of(room.address) is room:
            room.unreflected()
