# SPDX-License-Identifier: AGPL-3.0-or-later
"""The picture of a room, in its vCard (XEP-0486, XEP-0153).

A room names the hash of its picture in its discovery or in presence of its own. The picture
is fetched from the room once, counts only if it has that hash, and nothing else is fetched
for it. What occupants show of themselves is another matter.
"""

import logging
from xml.etree.ElementTree import Element

from xmppclient.address import full
from xmppclient.errors import BadPicture, InvalidAddress, NotConnected, RequestError, RequestTimedOut
from xmppclient.model import Address, ConversationId, Room
from xmppclient.pipeline.context import Context
from xmppclient.services.rooms.background import in_background
from xmppclient.services.rooms.refusals import refused
from xmppclient.services.rooms.seams import LiveRooms
from xmppclient.stream.protocol import Stream
from xmppclient.xep import vcard
from xmppclient.xep.disco import Info

log = logging.getLogger(__name__)

ROOM_INFO = "http://jabber.org/protocol/muc#roominfo"
HASH = "muc#roominfo_avatarhash"


class RoomAvatars:
    """Keeps the pictures of the rooms of one account."""

    def __init__(self, ctx: Context, stream: Stream, live: LiveRooms) -> None:
        self._ctx = ctx
        self._stream = stream
        self._live = live
        self._asking: set[tuple[ConversationId, str]] = set()

    def take(self, presence: Element) -> bool:
        """Handle presence of a room itself; True if it was that."""
        try:
            sender = full(presence.get("from", ""))
        except InvalidAddress:
            return False
        room = next((room for room in self._live.all() if room.address == sender), None)
        if room is None or presence.get("type") is not None:
            return False
        if (told := vcard.announced(presence)) is not None:
            self._spawn(room, (told,))
        return True

    def told(self, conversation_id: ConversationId, info: Info) -> None:
        """A room has answered to disco#info."""
        room = self._live.get(conversation_id)
        hashes = (vcard.valid_hash(text) for text in info.form(ROOM_INFO).get(HASH, ()))
        if room is not None and (found := tuple(filter(None, hashes))):
            self._spawn(room, found)

    async def set(self, conversation_id: ConversationId, address: Address, picture: bytes) -> None:
        """Give the room a picture, or take it away if it is empty. Only an owner may.

        Raises ``BadPicture``, ``RoomError``, ``RequestError``, ``NotConnected``.
        """
        if picture and not vcard.picture_type(picture):
            raise BadPicture
        with refused():
            await self._stream.request("set", vcard.write(picture), to=address)
        await self._keep(conversation_id, picture)

    def _spawn(self, room: Room, hashes: tuple[str, ...]) -> None:
        in_background(self._ctx, lambda: self._learn(room, hashes), "picture of a room")

    async def _learn(self, room: Room, hashes: tuple[str, ...]) -> None:
        record = await self._ctx.store.rooms.get(room.conversation_id)
        question = (room.conversation_id, hashes[0])
        if record is None or record.avatar_hash in hashes or question in self._asking:
            return
        if not hashes[0]:
            await self._keep(room.conversation_id, b"")
            return
        self._asking.add(question)
        try:
            pictures = vcard.read(await self._stream.request("get", Element(vcard.TAG), to=room.address))
        except (RequestError, RequestTimedOut, NotConnected) as error:
            log.info("no picture: %s", error)
            return
        finally:
            self._asking.discard(question)
        for picture in pictures:
            if vcard.picture_hash(picture) in hashes:
                await self._keep(room.conversation_id, picture)
                return

    async def _keep(self, conversation_id: ConversationId, picture: bytes) -> None:
        name = vcard.picture_hash(picture) if picture else ""
        await self._live.change(conversation_id, avatar=picture, avatar_hash=name)
