# SPDX-License-Identifier: AGPL-3.0-or-later
"""Invitations into rooms, ours to others and those that come (XEP-0045 §7.8, XEP-0249).

One that comes is an entry that waits for the user and nothing more: the room is not asked
about itself, not entered, and nobody learns that it arrived (ATT-074). There is one entry
for each room, few in a minute and few in all, so that nobody can bury those of friends
(ATT-075). Whom a room names as the sender is what that room says; only of an invitation that
came from a person do servers vouch for the sender.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from xml.etree.ElementTree import Element

from xmppclient.address import domain, full
from xmppclient.errors import RoomForbidden, UnknownConversation
from xmppclient.events import BlockedChanged, InvitationsChanged, RoomNoticed
from xmppclient.model import Address, Affiliation, ConversationId, Invitation, Power, Room, RoomState
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.senders import blocks
from xmppclient.services.rooms.admin import RoomAdmin
from xmppclient.services.rooms.background import in_background
from xmppclient.services.rooms.members import Members
from xmppclient.services.rooms.seams import LiveRooms
from xmppclient.stream.protocol import Stream
from xmppclient.xep import muc_invite
from xmppclient.xep.muc_invite import Decline, Invite

MAX_WAITING = 100  # of one account
MAX_PER_MINUTE = 60  # from people who are no contacts, or whom only a room names
MAX_FROM_SERVER = 10  # of these, through one server
MINUTE = timedelta(minutes=1)
THERE = (RoomState.JOINING, RoomState.SYNCING, RoomState.JOINED)


class Invitations:
    """The invitations of one account. ``knows`` says who is a contact."""

    def __init__(
        self,
        ctx: Context,
        stream: Stream,
        live: LiveRooms,
        admin: RoomAdmin,
        members: Members,
        knows: Callable[[Address], bool],
    ) -> None:
        self._ctx = ctx
        self._stream = stream
        self._live = live
        self._admin = admin
        self._members = members
        self._knows = knows
        self._recent: deque[tuple[datetime, Address]] = deque()  # and from which server
        self._lock = asyncio.Lock()
        self._subscription = ctx.bus.subscribe(BlockedChanged, self._on_blocked)

    def close(self) -> None:
        self._subscription.cancel()

    async def invite(self, conversation_id: ConversationId, jid: Address, text: str = "") -> None:
        """Invite somebody. Into a room for members alone they become a member first, if we may do
        that, and hear it from us; else the room is asked to invite them, and decides.

        Raises ``RoomForbidden``, ``NotInRoom`` and what ``RoomAdmin.set_affiliation`` raises.
        """
        room = self._room(conversation_id)
        if Power.INVITE not in room.powers:
            raise RoomForbidden("the room lets us invite nobody")
        if room.traits.members_only and Power.MEMBERS in room.powers:
            await self._make_member(conversation_id, jid)
            record = await self._ctx.store.rooms.get(conversation_id)
            password = record.password if record else ""
            self._stream.send(muc_invite.direct(room.address, jid, text, password))
        else:
            self._stream.send(muc_invite.mediated(room.address, jid, text))
        self._ctx.bus.publish(RoomNoticed(self._ctx.id, conversation_id, "invited", (jid,)))

    def take(self, message: Element) -> bool:
        """Handle a message that invites us, or says that somebody does not come."""
        if invite := muc_invite.read(message):
            invite = self._truly(invite, message)
            if self._proven(invite.sender, direct=invite.direct) or not self._too_many(message):
                in_background(self._ctx, partial(self._receive, invite), "invitation")
            return True
        if decline := muc_invite.read_decline(message):
            self._declined(decline)
            return True
        return False

    def _truly(self, invite: Invite, message: Element) -> Invite:
        """What somebody in a room of ours whispers comes from them, and not from the room."""
        if invite.direct and any(room.address == invite.sender for room in self._live.all()):
            return replace(invite, sender=full(message.get("from", "")))
        return invite

    async def forget(self, room: Address) -> None:
        """It was answered; nobody is told."""
        await self._ctx.store.invitations.remove(self._ctx.id, room)
        self._ctx.bus.publish(InvitationsChanged(self._ctx.id))

    async def _make_member(self, conversation_id: ConversationId, jid: Address) -> None:
        """Nobody loses a higher place by it: who belongs there is asked first if it is not known."""
        if jid not in await self._members.recipients(conversation_id):
            await self._admin.set_affiliation(conversation_id, jid, Affiliation.MEMBER)

    async def _receive(self, invite: Invite) -> None:
        record = Invitation(
            self._ctx.id,
            invite.room,
            invite.sender,
            self._ctx.clock.now(),
            invite.reason,
            invite.password,
            invite.direct,
        )
        async with self._lock:
            if await self._unwanted(invite) or not await self._has_place(invite):
                return
            await self._ctx.store.invitations.put(record)
        self._ctx.bus.publish(InvitationsChanged(self._ctx.id))

    async def _unwanted(self, invite: Invite) -> bool:
        """From somebody who is blocked, or into a room that we are in."""
        inside = any(room.address == invite.room for room in self._live.all() if room.state in THERE)
        return inside or await self._is_blocked(invite)

    async def _is_blocked(self, invite: Invite | Invitation) -> bool:
        blocked = await self._ctx.store.requests.blocked(self._ctx.id)
        return any(blocks(blocked, jid) for jid in (invite.room, _bare(invite.sender)) if jid)

    def _on_blocked(self, event: BlockedChanged) -> None:
        if event.account_id == self._ctx.id:
            in_background(self._ctx, self._drop_blocked, "invitations of the blocked")

    async def _drop_blocked(self) -> None:
        """What somebody sent before they were blocked is gone, too."""
        for invitation in await self._ctx.store.invitations.list(self._ctx.id):
            if await self._is_blocked(invitation):
                await self.forget(invitation.room)

    async def _has_place(self, invite: Invite) -> bool:
        """Whether it may be kept; a proven contact's takes the place of one that is not."""
        waiting = await self._ctx.store.invitations.list(self._ctx.id)
        proven = self._proven(invite.sender, direct=invite.direct)
        weak = [one for one in waiting if not self._proven(one.sender, direct=one.direct)]
        if any(one.room == invite.room for one in waiting):
            return proven and any(one.room == invite.room for one in weak)
        if len(waiting) < MAX_WAITING:
            return True
        if not proven or not weak:
            return False
        await self._ctx.store.invitations.remove(self._ctx.id, weak[-1].room)  # the oldest
        return True

    def _proven(self, sender: Address, *, direct: bool) -> bool:
        """From a contact, for which servers vouch."""
        return direct and self._knows(sender)

    def _too_many(self, message: Element) -> bool:
        now, server = self._ctx.clock.now(), domain(full(message.get("from", "")))
        while self._recent and now - self._recent[0][0] >= MINUTE:
            self._recent.popleft()
        from_server = sum(one == server for _, one in self._recent)
        if len(self._recent) >= MAX_PER_MINUTE or from_server >= MAX_FROM_SERVER:
            return True
        self._recent.append((now, server))
        return False

    def _declined(self, decline: Decline) -> None:
        room = next((room for room in self._live.all() if room.address == decline.room), None)
        if room is not None:
            values = (decline.sender, decline.reason)
            self._ctx.bus.publish(RoomNoticed(self._ctx.id, room.conversation_id, "declined", values))

    def _room(self, conversation_id: ConversationId) -> Room:
        if room := self._live.get(conversation_id):
            return room
        raise UnknownConversation(str(conversation_id))


def _bare(jid: Address) -> Address:
    return Address(jid.partition("/")[0])
