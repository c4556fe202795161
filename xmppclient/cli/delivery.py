# SPDX-License-Identifier: AGPL-3.0-or-later
"""Waiting until the fate of what was sent is known."""

import asyncio

from xmppclient.cli.rooms import obstacle
from xmppclient.cli.run import Run
from xmppclient.errors import (
    NoDevices,
    Reconnect,
    RequestError,
    RoomHeld,
    RoomHidesAddresses,
    TrustUndecided,
    XmppClientError,
)
from xmppclient.events import (
    ConnectionChanged,
    Event,
    MessageChanged,
    ProblemOccurred,
    RoomChanged,
    TrustRequired,
)
from xmppclient.model import Account, Conversation, DeliveryState, Message, MessageId
from xmppclient.pipeline.delivery import NO_DEVICES

SETTLED = (DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ)
LOOK = 0.05  # seconds between two looks at the outbox
REASONS: dict[str, type[XmppClientError]] = {"room_hides_addresses": RoomHidesAddresses}
HELD = "room"  # why a message is blocked until somebody decides about its room


class Delivery:
    """Hears everything from its making on, so that nothing is missed."""

    def __init__(self, run: Run, account: Account, conversation: Conversation) -> None:
        self._run = run
        self._account = account
        self._conversation = conversation
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        for kind in (MessageChanged, TrustRequired, ConnectionChanged, ProblemOccurred, RoomChanged):
            run.core.bus.subscribe(kind, self._events.put_nowait)

    async def of(self, message: Message) -> None:
        """Return once the server has the message; a room: once it has sent it to everybody.

        Raises ``NoDevices``, ``TrustUndecided``, ``RequestError`` for a refused message, the
        ``RoomError`` that keeps us out, and the ``ConnectError`` that ends the connection for good.
        """
        while not self._settled(await self._events.get(), message.id):
            pass

    async def of_action(self, message_id: MessageId) -> None:
        """Return once the server has what was done to a message. Raises as ``of`` does."""
        waits = True
        while waits:
            waits = await self._waits(message_id)
            while not self._events.empty():
                self._settled(self._events.get_nowait(), None)
            if waits:
                await asyncio.sleep(LOOK)

    async def _waits(self, message_id: MessageId) -> bool:
        rows = await self._run.core.profile.store.outbox.pending(self._account.id)
        return any(row.action and row.action.message_id == message_id for row in rows)

    def _settled(self, event: Event, message_id: MessageId | None) -> bool:
        match event:
            case MessageChanged(message=news) if news.id == message_id:
                self._refuse(news)
                return news.state in SETTLED
            case TrustRequired(conversation_id=where, devices=devices) if where == self._conversation.id:
                raise TrustUndecided(devices)
            case RoomChanged(room) if room.conversation_id == self._conversation.id:
                if error := obstacle(room):
                    raise error
            case ConnectionChanged(connection) if connection.account_id == self._account.id:
                if connection.reason and connection.reason.reconnect is Reconnect.NEVER:
                    raise connection.reason
            case ProblemOccurred(account_id, NoDevices() as error) if account_id == self._account.id:
                raise error
        return False

    def _refuse(self, message: Message) -> None:
        if (message.state, message.reason) == (DeliveryState.BLOCKED, HELD):
            raise RoomHeld
        if message.state is not DeliveryState.FAILED:
            return
        if message.reason == NO_DEVICES:
            raise NoDevices((self._conversation.address,))
        raise REASONS.get(message.reason, RequestError)(message.reason)
