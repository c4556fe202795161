# SPDX-License-Identifier: AGPL-3.0-or-later
"""The services of rooms of one account, wired to each other, to the lanes and to the archive."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from xmppclient.errors import RequestError, RequestTimedOut, StorageError
from xmppclient.events import ProblemOccurred
from xmppclient.model import Address, Affiliation, ConversationId
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.inbound import Inbound
from xmppclient.pipeline.outbound import Outbound
from xmppclient.services.archive import Archive
from xmppclient.services.pep import Pep
from xmppclient.services.rooms.activity import RoomsElsewhere
from xmppclient.services.rooms.admin import RoomAdmin
from xmppclient.services.rooms.avatars import RoomAvatars
from xmppclient.services.rooms.background import in_background
from xmppclient.services.rooms.bookmarked import BookmarkedRooms
from xmppclient.services.rooms.bookmarks import Bookmarks
from xmppclient.services.rooms.browse import RoomBrowser
from xmppclient.services.rooms.creation import Creation
from xmppclient.services.rooms.hooks import Hooks
from xmppclient.services.rooms.invitations import Invitations
from xmppclient.services.rooms.members import Members
from xmppclient.services.rooms.service import Rooms
from xmppclient.services.roster import Roster
from xmppclient.services.server_info import Discovery
from xmppclient.stream.protocol import Stream
from xmppclient.xep.muc_admin import Entry

log = logging.getLogger(__name__)

HOLD_LIMIT = 15.0  # seconds that live messages wait for the archive of their room at most


async def _nothing() -> None:
    """For a kit without a repair desk."""


class RoomKit:
    """Everything about rooms that a session owns."""

    def __init__(
        self,
        ctx: Context,
        stream: Stream,
        roster: Roster,
        discovery: Discovery,
        pep: Pep,
        inbound: Inbound,
        outbound: Outbound,
        archive: Archive,
    ) -> None:
        self._ctx = ctx
        self._inbound = inbound
        self._outbound = outbound
        self._archive = archive
        self.reread: Callable[[], Awaitable[None]] = _nothing  # what may be readable after a room
        hooks = Hooks()
        self.live = Rooms(ctx, stream, hooks)
        self.browser = RoomBrowser(ctx, stream)
        self.creation = Creation(stream, self.browser, self.live)
        self.admin = RoomAdmin(ctx, stream, self.live)
        self.members = Members(ctx, stream, self.live)
        self.invitations = Invitations(ctx, stream, self.live, self.admin, self.members, roster.knows)
        self.avatars = RoomAvatars(ctx, stream, self.live)
        self.elsewhere = RoomsElsewhere(ctx, stream, self.live)
        self.bookmarks = Bookmarks(ctx, stream, pep, discovery, BookmarkedRooms(ctx, self.live))
        self._hang(hooks)

    def close(self) -> None:
        self.bookmarks.close()
        self.invitations.close()
        self.live.close()

    def _hang(self, hooks: Hooks) -> None:
        hooks.hold = self._inbound.hold
        hooks.read = self._read
        hooks.release = lambda room, complete: self._inbound.release(room, complete=complete)
        hooks.stored = self._inbound.caught_up
        hooks.forget = self._inbound.forget
        hooks.ready = self._outbound.wake
        hooks.inside = self._inside
        hooks.entered = self._entered
        hooks.outside = self.members.ended
        hooks.entering = self.members.entering
        hooks.ourselves = self.members.inside
        hooks.told = self.avatars.told
        hooks.presence = self.avatars.take
        hooks.affiliations = self._note
        hooks.messages = (self.invitations.take, self.members.take, self.elsewhere.take)
        hooks.recipients = self.members.recipients

    def _entered(self, room: Address, conversation_id: ConversationId) -> None:
        self.members.entered(conversation_id)
        self._outbound.entered(room)

    def _inside(self, room: Address) -> None:
        self._ctx.tasks.spawn(self._send_again(room), "what did not come back")

    async def _send_again(self, room: Address) -> None:
        """What came back and was not stored yet is not lost."""
        await self._inbound.caught_up(room)
        self._outbound.inside(room)

    def _note(self, conversation_id: ConversationId, found: dict[Address, tuple[Affiliation, str]]) -> None:
        entries = [Entry(jid, affiliation, nick) for jid, (affiliation, nick) in found.items()]
        in_background(self._ctx, lambda: self.members.note(conversation_id, entries), "affiliations")

    async def _read(self, room: Address) -> bool:
        """Read the archive of a room. False: it was not possible. Raises ``NotConnected``."""
        limit = asyncio.get_running_loop().call_later(HOLD_LIMIT, self._inbound.admit_plain, room)
        try:
            if await self._archive.catch_up_room(room):
                await self.reread()
            return True
        except (RequestError, RequestTimedOut) as error:
            log.info("the archive of a room could not be read: %s", error)
        except StorageError as error:
            self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
        finally:
            limit.cancel()
        return False
