# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether something happens in rooms that we know and are not in (XEP-0437).

A service that offers it tells once for each room that there is something new since we were
there. It is asked only if it keeps a room of ours, since asking tells it that we are here.
How busy a room is, in messages an hour (XEP-0502), is part of what a room says of itself.
"""

import logging
from xml.etree.ElementTree import Element, SubElement

from xmppclient.address import bare, domain, full
from xmppclient.errors import InvalidAddress, RequestError, RequestTimedOut
from xmppclient.events import RoomActivity
from xmppclient.model import Address, Room, RoomState
from xmppclient.ns import CLIENT, q
from xmppclient.pipeline.context import Context
from xmppclient.services.rooms.seams import LiveRooms
from xmppclient.stream.protocol import Stream
from xmppclient.xep import disco

log = logging.getLogger(__name__)

RAI = "urn:xmpp:rai:0"
MAX_ROOMS = 1000  # in one message
OUTSIDE = (RoomState.OUTSIDE, RoomState.REFUSED)


class RoomsElsewhere:
    """Hears of rooms of one account that it is not in."""

    def __init__(self, ctx: Context, stream: Stream, live: LiveRooms) -> None:
        self._ctx = ctx
        self._stream = stream
        self._live = live
        self._services: set[Address] = set()  # that were asked to tell, in this session
        self._told: set[Address] = set()

    async def start(self) -> None:
        """A new session: ask the services that keep rooms of ours. Raises ``NotConnected``."""
        self._services.clear()
        self._told.clear()
        for service in sorted({domain(room.address) for room in self._outside()}):
            if await self._offers(service):
                self._services.add(service)
                presence = Element(q(CLIENT, "presence"), to=service)
                SubElement(presence, q(RAI, "rai"))
                self._stream.send(presence)

    def take(self, message: Element) -> bool:
        """Handle what a service tells; True if it was that. Only those that were asked count."""
        found = message.find(q(RAI, "rai"))
        if found is None or not self._asked(message):
            return False
        service = full(message.get("from", ""))
        named = {_room(one.text) for one in found.findall(q(RAI, "activity"))[:MAX_ROOMS]}
        for room in self._outside():
            if room.address in named - self._told and domain(room.address) == service:
                self._told.add(room.address)
                self._ctx.bus.publish(RoomActivity(self._ctx.id, room.conversation_id))
        return True

    def _outside(self) -> list[Room]:
        return [room for room in self._live.all() if room.state in OUTSIDE]

    def _asked(self, message: Element) -> bool:
        try:
            return full(message.get("from", "")) in self._services
        except InvalidAddress:
            return False

    async def _offers(self, service: Address) -> bool:
        try:
            answer = await self._stream.request("get", Element(disco.QUERY), to=service)
        except (RequestError, RequestTimedOut) as error:
            log.info("a service of rooms does not answer: %s", error)
            return False
        return RAI in disco.read(answer).features


def _room(text: str | None) -> Address:
    try:
        return bare((text or "").strip())
    except InvalidAddress:
        return Address("")
