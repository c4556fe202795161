# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finding a room of ours, and waiting until we are in it."""

import asyncio

from xmppclient import address
from xmppclient.cli.run import Run
from xmppclient.errors import NotInRoom, RoomError, RoomHeld, RoomUnreachable, XmppClientError
from xmppclient.events import RoomChanged
from xmppclient.model import Account, Address, Conversation, Room, RoomState

ENTERING = 30.0  # seconds
SETTLED = (RoomState.JOINED, RoomState.REFUSED)


async def known(run: Run, account: Account, where: str) -> Room | None:
    """The room that has this address, in or out. Raises ``InvalidAddress``."""
    wanted = address.bare(where)
    found = [
        room
        for room in await run.core.rooms.list()
        if (room.account_id, room.address) == (account.id, wanted)
    ]
    return found[0] if found else None


async def ours(run: Run, account: Account, where: str) -> Room:
    """A room that we joined and did not leave. Raises ``NotInRoom``, ``InvalidAddress``."""
    room = await known(run, account, where)
    if room is None or not room.autojoin:
        raise NotInRoom
    return room


async def inside(run: Run, room: Room) -> Room:
    """Wait until we are in a room and up to date; how it is then.

    Raises the ``RoomError`` that keeps us out.
    """
    now = await settled(run, room, ENTERING)
    if now.state is not RoomState.JOINED:
        raise now.reason or (NotInRoom() if not now.autojoin else RoomUnreachable())
    return now


async def settled(run: Run, room: Room, limit: float, *, stubborn: bool = True) -> Room:
    """Wait until we are in a room, or know that we cannot be, or time is over; how it is then.

    ``stubborn``: one that could not be reached is tried again until time is over.
    """
    changed = asyncio.Event()
    subscription = run.core.bus.subscribe(RoomChanged, lambda _: changed.set())
    try:
        async with asyncio.timeout(limit):
            while True:
                changed.clear()
                room = await run.core.rooms.get(room.conversation_id)
                given_up = not stubborn and room.state is RoomState.WAITING and room.reason is not None
                if room.state in SETTLED or given_up or not room.autojoin:
                    break
                await changed.wait()
    except TimeoutError:
        pass
    finally:
        subscription.cancel()
    return room


async def addressee(run: Run, account: Account, to: str) -> Conversation:
    """Where a text for ``to`` goes: a room of ours, somebody in it (ROOM/NICK), or a person.

    Raises ``InvalidAddress``, ``RoomError``.
    """
    room = await known(run, account, to)
    if room is None:
        if await _is_of_a_room(run, account, to):
            raise NotInRoom
        return await run.core.chats.open(account.id, to)
    if not room.autojoin:
        raise NotInRoom
    if reason := obstacle(room):
        raise reason
    if nick := _nick(to):
        await run.online(account)
        await inside(run, room)
        return await run.core.rooms.private_chat(room.conversation_id, nick)
    return await run.core.chats.get(room.conversation_id)


async def _is_of_a_room(run: Run, account: Account, to: str) -> bool:
    """Whether nobody but rooms lives on this server, as far as that is known or our own server knows.
    Raises ``InvalidAddress``."""
    domain = address.domain(address.bare(to))
    if domain in {address.domain(room.address) for room in await run.core.rooms.list()}:
        return True
    if not domain.endswith(f".{address.domain(account.jid)}"):
        return False
    await run.online(account)
    return domain in await run.core.rooms.services(account.id)


def obstacle(room: Room) -> XmppClientError | None:
    """Why nothing can be sent there until somebody does something about it."""
    if room.state is RoomState.REFUSED:
        return room.reason or RoomError()
    return RoomHeld() if room.held else None


def _nick(to: str) -> str:
    return Address(address.full(to)).partition("/")[2]
