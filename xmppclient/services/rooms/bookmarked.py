# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our rooms as bookmarks, and what another device says about them done here."""

import logging
from dataclasses import replace

from storage.records import RoomRecord
from xmppclient.events import ConversationChanged
from xmppclient.model import Address, Conversation, ConversationId, Kind
from xmppclient.pipeline.context import Context
from xmppclient.services.notify_sync import setting_of
from xmppclient.services.rooms.persons import is_person
from xmppclient.services.rooms.seams import LiveRooms
from xmppclient.services.rooms.traits import MEMBERS_ONLY
from xmppclient.xep import bookmarks
from xmppclient.xep.bookmarks import Bookmark
from xmppclient.xep.notify import When

log = logging.getLogger(__name__)


class BookmarkedRooms:
    """The side of the bookmarks that is in the store."""

    def __init__(self, ctx: Context, live: LiveRooms) -> None:
        self._ctx = ctx
        self._live = live

    @property
    def default_nick(self) -> str:
        return self._live.default_nick

    async def all(self) -> tuple[Bookmark, ...]:
        """Every room that we have."""
        records = {one.conversation_id: one for one in await self._ctx.store.rooms.list(self._ctx.id)}
        conversations = await self._ctx.store.conversations.list(self._ctx.id, requests=None)
        return tuple(_bookmark(one, records[one.id]) for one in conversations if one.id in records)

    async def one(self, conversation_id: ConversationId) -> Bookmark | None:
        """The bookmark of a room; None: it is no room of ours."""
        conversation = await self._ctx.store.conversations.get(conversation_id)
        record = await self._ctx.store.rooms.get(conversation_id)
        if conversation is None or record is None or conversation.account_id != self._ctx.id:
            return None
        return _bookmark(conversation, record)

    async def follow(self, theirs: Bookmark) -> None:
        """Do here what the bookmark says: know the room, call it so, enter or leave it."""
        conversation = await self._ctx.store.conversations.find(self._ctx.id, theirs.room)
        record = await self._ctx.store.rooms.get(conversation.id) if conversation else None
        if conversation is None or record is None:
            await self._add(theirs)
            return
        if conversation.name != theirs.name:
            await self._ctx.store.conversations.set_name(conversation.id, theirs.name)
            self._ctx.bus.publish(ConversationChanged(replace(conversation, name=theirs.name)))
        await self.keep(theirs)
        if theirs.nick:
            await self._live.change(conversation.id, nick=theirs.nick)
        await self._hear(conversation, bookmarks.notify_of(theirs.kept))
        if theirs.autojoin and not record.autojoin:
            self._live.enter(theirs.room, theirs.nick or record.nick, theirs.password or record.password)
        elif record.autojoin and not theirs.autojoin:
            await self.leave(theirs.room)

    async def keep(self, theirs: Bookmark) -> None:
        """Remember what other programs keep in it, and the password. The nick is ours: it may have
        changed while the bookmark was on its way."""
        conversation = await self._ctx.store.conversations.find(self._ctx.id, theirs.room)
        if conversation is not None:
            fields = {"password": theirs.password} if theirs.password else {}
            await self._live.change(conversation.id, bookmark=theirs.kept, **fields)

    async def leave(self, room: Address) -> None:
        await self._live.leave(room)

    def removed(self, conversation_id: ConversationId) -> Address | None:
        """The conversation was deleted: out of the room. Returns its address, if it was one."""
        room = self._live.get(conversation_id)
        if room is None:
            return None
        self._live.forget(room.address)
        return room.address

    async def _hear(self, conversation: Conversation, when: When | None) -> None:
        """Make itself heard as on the other device, which may not say."""
        if when is None or when is setting_of(conversation):
            return
        await self._ctx.store.conversations.set_flags(
            conversation.id, muted=when is When.NEVER, mentions_only=when is When.ON_MENTION
        )
        if changed := await self._ctx.store.conversations.get(conversation.id):
            self._ctx.bus.publish(ConversationChanged(changed))

    async def _add(self, theirs: Bookmark) -> None:
        """A room that is new here. One that is not to be entered is not in the way."""
        if await is_person(self._ctx, theirs.room):
            log.warning("a bookmark calls the address of a person a room")
            return
        nick = theirs.nick or self._live.default_nick
        conversation, created = await self._ctx.store.conversations.ensure(
            self._ctx.id, theirs.room, Kind.GROUPCHAT, name=theirs.name
        )
        if conversation.kind is not Kind.GROUPCHAT:
            await self._ctx.store.conversations.set_kind(conversation.id, Kind.GROUPCHAT)
        if created and not theirs.autojoin:
            await self._ctx.store.conversations.set_flags(conversation.id, archived=True)
        record = RoomRecord(
            conversation.id, nick, theirs.password, autojoin=theirs.autojoin, bookmark=theirs.kept
        )
        await self._ctx.store.rooms.put(record)
        await self._hear(conversation, bookmarks.notify_of(theirs.kept))
        await self._live.know(conversation.id)
        if changed := await self._ctx.store.conversations.get(conversation.id):
            self._ctx.bus.publish(ConversationChanged(changed))
        if theirs.autojoin:
            self._live.enter(theirs.room, nick, theirs.password)


def _bookmark(conversation: Conversation, record: RoomRecord) -> Bookmark:
    return Bookmark(
        conversation.address,
        conversation.name,
        record.autojoin,
        record.nick,
        record.password,
        _kept(conversation, record),
    )


def _kept(conversation: Conversation, record: RoomRecord) -> str:
    """Our setting stands in the bookmark only if it is not what such a room has anyway."""
    usual = When.ALWAYS if MEMBERS_ONLY in record.features else When.ON_MENTION
    wanted, told = setting_of(conversation), bookmarks.notify_of(record.bookmark)
    if wanted is None or not record.features or wanted is (told or usual):
        return record.bookmark
    return bookmarks.with_notify(record.bookmark, wanted)
