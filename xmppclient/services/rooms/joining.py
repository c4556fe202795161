# SPDX-License-Identifier: AGPL-3.0-or-later
"""Going into a room: ask what it is, send presence, wait until it says that we are inside (§7.2).

Nothing is sent to what does not say that it is a room. Many rooms take turns.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from xml.etree.ElementTree import Element

from xmppclient.address import full
from xmppclient.errors import (
    BadNick,
    InvalidAddress,
    RequestError,
    RequestTimedOut,
    RoomError,
    RoomFull,
    RoomGone,
    RoomLocked,
    RoomNotFound,
    RoomUnreachable,
)
from xmppclient.model import Address
from xmppclient.services.rooms import traits
from xmppclient.stream.protocol import Stream
from xmppclient.xep import disco
from xmppclient.xep.disco import Info

AT_ONCE = 4  # rooms that are entered at the same time
PATIENCE = 60.0  # seconds that a room may take to let us in: it may be slow, and far away
HISTORY = 5.0  # seconds from our presence to the subject, if a room sends one, and until all is stored
FIRST_PAUSE, LONGEST_PAUSE = 30.0, 1800.0  # seconds until a room is tried again
MAX_NICK = 200  # bytes; servers take 1023 at most
TRIES = 3  # other nicks that are tried when ours is taken

TEMPORARY = (RoomUnreachable, RoomFull, RoomLocked)
"""What may be over later, without anybody doing something."""
AWAY = frozenset(
    {"remote-server-not-found", "remote-server-timeout", "service-unavailable", "recipient-unavailable"}
)
"""The room's server says nothing about the room."""


class Turns:
    """Lets a few work at the same time, and the others wait."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        self._turn = asyncio.Semaphore(at_once)
        self.busy = 0
        self.most = 0  # ever at the same time

    @asynccontextmanager
    async def take(self) -> AsyncIterator[None]:
        async with self._turn:
            self.busy += 1
            self.most = max(self.most, self.busy)
            try:
                yield
            finally:
                self.busy -= 1


def occupant_jid(room: Address, nick: str) -> Address:
    """The address of a nick in a room. Raises ``BadNick``."""
    if not nick.strip() or len(nick.encode()) > MAX_NICK:
        raise BadNick(nick[:MAX_NICK])
    try:
        address = full(f"{room}/{nick}")
    except InvalidAddress as error:
        raise BadNick(nick) from error
    if not address.partition("/")[2]:
        raise BadNick(nick)
    return address


def nicks(wanted: str, *, stubborn: bool) -> tuple[str, ...]:
    """The nicks to try. ``stubborn``: rather under another one than not at all."""
    return tuple(wanted + "_" * count for count in range(TRIES + 1 if stubborn else 1))


async def ask(stream: Stream, room: Address) -> Info:
    """What a room is; empty if it does not tell us.

    Raises ``RoomNotFound``, ``RoomGone``, ``RoomUnreachable``, ``NotConnected``.
    """
    try:
        info = disco.read(await stream.request("get", Element(disco.QUERY), to=room))
    except RequestTimedOut as error:
        raise RoomUnreachable from error
    except RequestError as error:
        if reason := absent(error.condition, error.text):
            raise reason from error
        return Info()
    if not traits.is_room(info):
        raise RoomNotFound
    return info


def absent(condition: str, text: str) -> RoomError | None:
    """Why there is no room, or none to be reached; None: there is one that tells us nothing."""
    if condition == "item-not-found":
        return RoomNotFound(text)
    if condition == "gone":
        return RoomGone(text)
    return RoomUnreachable(text) if condition in AWAY else None


def pause_after(last: float) -> float:
    """Seconds until the next try."""
    return min(max(2 * last, FIRST_PAUSE), LONGEST_PAUSE)
