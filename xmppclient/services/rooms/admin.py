# SPDX-License-Identifier: AGPL-3.0-or-later
"""What moderators, admins and owners do in a room (XEP-0045 §8-§10, XEP-0425).

The room decides who may do what. Nothing is changed here when a command succeeds: the room
tells everybody, ourselves included, and that counts.
"""

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from xmppclient.errors import NotChangeable, NotInRoom, RoomForbidden, UnknownConversation
from xmppclient.model import Address, Affiliation, ConversationId, Form, Message, Role, Room, RoomState
from xmppclient.ns import MODERATE
from xmppclient.pipeline.context import Context
from xmppclient.services.rooms import presets
from xmppclient.services.rooms.refusals import refused
from xmppclient.services.rooms.seams import LiveRooms
from xmppclient.stream.protocol import Stream
from xmppclient.xep import forms, muc_admin


class RoomAdmin:
    """Commands of one account about its rooms.

    All raise ``UnknownConversation`` if it is no room, ``NotConnected``, the ``RoomError`` that the
    refusal stands for, and ``RequestError`` for what has no name.
    """

    def __init__(self, ctx: Context, stream: Stream, live: LiveRooms) -> None:
        self._ctx = ctx
        self._stream = stream
        self._live = live

    async def set_role(
        self, conversation_id: ConversationId, nick: str, role: Role, reason: str = ""
    ) -> None:
        """Give or take voice or moderation; ``NONE`` kicks."""
        room = self._inside(conversation_id)
        await self._set(room.address, muc_admin.set_role(nick, role, reason))

    async def set_affiliation(
        self, conversation_id: ConversationId, jid: Address, affiliation: Affiliation, reason: str = ""
    ) -> None:
        """Change what somebody is in the room. Raises ``RoomForbidden`` for the last owner."""
        room = self._room(conversation_id)
        if affiliation is not Affiliation.OWNER and await self._is_last_owner(conversation_id, jid):
            raise RoomForbidden("somebody has to own the room")
        await self._set(room.address, muc_admin.set_affiliations([(jid, affiliation)], reason))

    async def moderate(self, message: Message, reason: str = "") -> None:
        """Take a message back for everybody. Raises ``NotChangeable`` if the room gave it no name."""
        room = self._inside(message.conversation_id)
        record = await self._ctx.store.rooms.get(message.conversation_id)
        features = record.features if record else ()
        old = MODERATE not in features
        if old and muc_admin.MODERATE_OLD not in features:
            raise RoomForbidden("the room does not moderate")
        if not message.stanza_id or message.retracted:
            raise NotChangeable
        await self._set(room.address, muc_admin.moderate(message.stanza_id, reason, old=old))

    async def request_voice(self, conversation_id: ConversationId) -> None:
        """Ask the moderators to let us speak (§7.13)."""
        self._stream.send(muc_admin.request_voice(self._inside(conversation_id).address))

    async def configuration(self, conversation_id: ConversationId) -> Form:
        """The room's settings, for an owner."""
        return forms.read(await self._form(self._room(conversation_id).address))

    async def configure(
        self, conversation_id: ConversationId, answers: Mapping[str, tuple[str, ...]]
    ) -> None:
        """Change settings; what is not answered stays as the room has it, hidden fields included."""
        room = self._room(conversation_id)
        form = await self._form(room.address)
        await self._set(room.address, muc_admin.configuration(presets.fill_in(form, answers)))

    async def destroy(
        self, conversation_id: ConversationId, reason: str = "", successor: Address | None = None
    ) -> None:
        """End the room for everybody (§10.9)."""
        room = self._room(conversation_id)
        await self._set(room.address, muc_admin.destroy(reason, successor or ""))

    async def _form(self, address: Address) -> Element:
        with refused():
            answer = await self._stream.request("get", muc_admin.configuration(), to=address)
        form = muc_admin.read_configuration(answer)
        if form is None:
            raise RoomForbidden("the room has no settings for us")
        return form

    async def _set(self, address: Address, request: Element) -> None:
        with refused():
            await self._stream.request("set", request, to=address)

    async def _is_last_owner(self, conversation_id: ConversationId, jid: Address) -> bool:
        members = await self._ctx.store.rooms.members(conversation_id)
        return [m.jid for m in members if m.affiliation is Affiliation.OWNER] == [jid]

    def _room(self, conversation_id: ConversationId) -> Room:
        if room := self._live.get(conversation_id):
            return room
        raise UnknownConversation(str(conversation_id))

    def _inside(self, conversation_id: ConversationId) -> Room:
        """Raises ``NotInRoom``."""
        room = self._room(conversation_id)
        if room.state not in (RoomState.SYNCING, RoomState.JOINED):
            raise NotInRoom
        return room
