# SPDX-License-Identifier: AGPL-3.0-or-later
"""Looking for rooms (XEP-0030, XEP-0045 §6): on our own server, or one that the user names.

No list of rooms is asked of anybody else. A server that pages its list (XEP-0059) is read to
the end, or until so much has come that nobody would look through it.
"""

import logging
import re
from xml.etree.ElementTree import Element, SubElement

from xmppclient.address import domain, full
from xmppclient.errors import (
    InvalidAddress,
    NoRoomService,
    RequestError,
    RequestTimedOut,
    RoomForbidden,
    RoomNotFound,
    RoomUnreachable,
)
from xmppclient.model import Address, RoomItem, RoomPreview
from xmppclient.ns import MUC, RSM, q
from xmppclient.pipeline.context import Context
from xmppclient.services.rooms import meter, traits
from xmppclient.services.rooms.refusals import refused
from xmppclient.stream.protocol import Stream
from xmppclient.xep import disco
from xmppclient.xep.disco import Info

log = logging.getLogger(__name__)

DISCO_ITEMS = "http://jabber.org/protocol/disco#items"
ITEMS = q(DISCO_ITEMS, "query")
ITEM = q(DISCO_ITEMS, "item")
SET = q(RSM, "set")
RESERVED_NICK = "x-roomuser-item"  # XEP-0045 §7.12

PAGE = 250
MAX_ROOMS = 5000
MAX_SERVICES = 20  # asked for what they are
MAX_TEXT = 1000  # characters of a name or a description
COUNTED = re.compile(r"^(?P<name>.*\S)?\s*\((?P<count>\d{1,6})\)$", re.DOTALL)
"""How some servers write how many are there into the name."""


class RoomBrowser:
    """Finds rooms and what they say of themselves before anybody joins."""

    def __init__(self, ctx: Context, stream: Stream) -> None:
        self._ctx = ctx
        self._stream = stream
        self._services: dict[Address, Info] | None = None

    def renew(self) -> None:
        """A new session began: what the server offers may be different."""
        self._services = None

    async def services(self) -> tuple[Address, ...]:
        """Where our server keeps rooms, the best guess first. Raises ``RequestError``,
        ``RequestTimedOut`` and ``NotConnected``."""
        return tuple(await self.described())

    async def described(self) -> dict[Address, Info]:
        """The services with what they can do; asked once in a session."""
        if self._services is None:
            own = domain(self._ctx.jid)
            items = [item.address for item in await self._items(own)]
            listed = [jid for jid in items if "@" not in jid and jid.endswith(f".{own}")] or items
            infos = {jid: await self._ask(jid) for jid in listed[:MAX_SERVICES]}
            self._services = {jid: info for jid, info in infos.items() if info and _keeps_rooms(info)}
        return self._services

    async def service(self) -> Address:
        """Where a new room goes. Raises ``NoRoomService``."""
        if found := await self.services():
            return found[0]
        raise NoRoomService

    async def list(self, service: Address | None = None) -> tuple[RoomItem, ...]:
        """The public rooms of a service, by name.

        Raises ``NoRoomService``, ``RoomError``, ``RequestError`` and ``NotConnected``.
        """
        with refused():
            found = await self._items(service or await self.service())
        rooms = (item for item in found if "@" in item.address)
        return tuple(sorted(rooms, key=lambda item: (item.name.casefold(), item.address)))

    async def info(self, room: Address) -> Info:
        """What a room says of itself. Raises ``RoomError``, ``RequestError``, ``NotConnected``."""
        try:
            with refused():
                return await self._info(room)
        except RoomForbidden as error:  # everybody may ask this, so it is the service that refuses
            raise RoomUnreachable(error.text) from error

    async def preview(self, room: Address) -> RoomPreview:
        """Raises what ``info`` raises."""
        info = await self.info(room)
        if not traits.is_room(info):
            raise RoomNotFound("this is no room")
        told = traits.told(info)
        found = traits.traits(told.features)
        privacy = meter.before_joining(room, found, told.occupants, domain(self._ctx.jid))
        nick = await self._reserved_nick(room)
        return RoomPreview(
            room, told.title, told.description, found, told.occupants, privacy, nick, told.activity
        )

    async def _reserved_nick(self, room: Address) -> str:
        """The nick that the room keeps for us, if it does such things (§7.12)."""
        query = Element(disco.QUERY, node=RESERVED_NICK)
        try:
            answer = await self._stream.request("get", query, to=room)
        except (RequestError, RequestTimedOut):
            return ""
        return next((one.name for one in disco.read(answer).identities if one.category == "conference"), "")

    async def _items(self, jid: Address) -> tuple[RoomItem, ...]:
        """All that an entity lists, page by page where it has pages."""
        found: dict[Address, RoomItem] = {}
        last = ""
        while len(found) < MAX_ROOMS:
            query = Element(ITEMS)
            rsm = SubElement(query, SET)
            SubElement(rsm, q(RSM, "max")).text = str(PAGE)
            if last:
                SubElement(rsm, q(RSM, "after")).text = last
            answer = await self._stream.request("get", query, to=jid)
            new = {item.address: item for item in _read_items(answer) if item.address not in found}
            found |= new
            last = answer.findtext(f"{ITEMS}/{SET}/{q(RSM, 'last')}") or ""
            if not new or not last:
                break
        return tuple(found.values())[:MAX_ROOMS]

    async def _ask(self, jid: Address) -> Info | None:
        try:
            return await self._info(jid)
        except (RequestError, RequestTimedOut) as error:
            log.info("a service does not say what it is: %s", error)
            return None

    async def _info(self, jid: Address) -> Info:
        return disco.read(await self._stream.request("get", Element(disco.QUERY), to=jid))


def _keeps_rooms(info: Info) -> bool:
    """A service of rooms, and no gateway to another network."""
    return MUC in info.features and info.has("conference", "text")


def _read_items(answer: Element) -> list[RoomItem]:
    return [item for one in answer.findall(f"{ITEMS}/{ITEM}")[:MAX_ROOMS] if (item := _item(one))]


def _item(element: Element) -> RoomItem | None:
    try:
        address = full(element.get("jid", ""))
    except InvalidAddress:
        return None
    if not address or "/" in address or element.get("node"):
        return None
    name = element.get("name", "").strip()[:MAX_TEXT]
    if counted := COUNTED.match(name):
        return RoomItem(address, counted["name"] or "", int(counted["count"]))
    return RoomItem(address, name)
