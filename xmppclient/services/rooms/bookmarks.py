# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which rooms we are in, on all our devices (XEP-0402; XEP-0049 where there are no private nodes).

What this device and the account had in common last is kept. A difference to it tells which
side has changed, so a room that was left offline is left everywhere, and one that was removed
elsewhere does not come back. Only our own account speaks for our bookmarks (ATT-061).

A server that has private nodes and turns them into the old form for old programs does so by
itself (``#compat``); nothing is written twice.
"""

import asyncio
import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from xmppclient.errors import NotConnected, NotOffered, RequestError, RequestTimedOut
from xmppclient.events import ConversationChanged, ConversationRemoved
from xmppclient.model import Address, ConversationId, Kind
from xmppclient.ns import BOOKMARKS, PRIVATE, q
from xmppclient.pipeline.context import Context
from xmppclient.services.notify_sync import setting_of
from xmppclient.services.pep import Pep
from xmppclient.services.rooms.background import in_background
from xmppclient.services.rooms.bookmarked import BookmarkedRooms
from xmppclient.services.server_info import Discovery
from xmppclient.stream.protocol import Stream
from xmppclient.xep import bookmarks
from xmppclient.xep.bookmarks import Bookmark
from xmppclient.xep.notify import When
from xmppclient.xep.pubsub import Item, NodeEvent

log = logging.getLogger(__name__)

STORE = q(PRIVATE, "query")


class Agreed(NamedTuple):
    """What of a bookmark both sides had last."""

    name: str
    autojoin: bool
    nick: str
    notify: str = ""  # a value of XEP-0492


class Bookmarks:
    """Brings our rooms and the account's bookmarks together."""

    def __init__(
        self, ctx: Context, stream: Stream, pep: Pep, discovery: Discovery, rooms: BookmarkedRooms
    ) -> None:
        self._ctx = ctx
        self._stream = stream
        self._pep = pep
        self._discovery = discovery
        self._rooms = rooms
        self._agreed: dict[Address, Agreed] | None = None  # None: not read yet
        self._behind = False  # something was not told, for want of a connection
        self._lock = asyncio.Lock()  # one change is told, or followed, after the other
        self._settings: dict[ConversationId, When | None] = {}
        self._subscriptions = (
            ctx.bus.subscribe(ConversationRemoved, self._on_removed),
            ctx.bus.subscribe(ConversationChanged, self._on_changed),
        )
        pep.on_event(BOOKMARKS, self._on_event)

    def close(self) -> None:
        for subscription in self._subscriptions:
            subscription.cancel()

    async def start(self) -> None:
        """Bring both sides together. Raises ``RequestError``, ``RequestTimedOut``, ``NotConnected``."""
        async with self._lock:
            self._behind = False
            before = dict(await self._known())
            theirs = {one.room: one for one in await self._read()}
            ours = {one.room: one for one in await self._rooms.all()}
            for room in theirs.keys() | ours.keys() | before.keys():
                await self._settle(room, before.get(room), theirs.get(room), ours.get(room))

    async def resume(self) -> None:
        """The connection is back: tell what could not be told."""
        if self._behind:
            await self.start()

    async def put(self, conversation_id: ConversationId) -> None:
        """We entered a room, left it, or call it something else: tell our other devices. What cannot
        be told now is told later."""
        async with self._lock:
            if found := await self._rooms.one(conversation_id):
                await self._tell(found)

    def _on_event(self, event: NodeEvent) -> None:
        in_background(self._ctx, lambda: self._follow_event(event), "bookmarks of another device")

    def _on_changed(self, event: ConversationChanged) -> None:
        """Perhaps a room was muted. Most changes of a conversation are no matter of its bookmark."""
        one = event.conversation
        if one.account_id != self._ctx.id or one.kind is not Kind.GROUPCHAT:
            return
        setting = setting_of(one)
        if one.id not in self._settings or self._settings[one.id] is not setting:
            self._settings[one.id] = setting
            in_background(self._ctx, lambda: self.put(one.id), "tell in a bookmark that a room is muted")

    def _on_removed(self, event: ConversationRemoved) -> None:
        if event.account_id != self._ctx.id:
            return
        if room := self._rooms.removed(event.conversation_id):
            in_background(self._ctx, lambda: self._take_away(room), "take a bookmark away")

    async def _take_away(self, room: Address) -> None:
        async with self._lock:
            await self._forget(room)

    async def _follow_event(self, event: NodeEvent) -> None:
        async with self._lock:
            ours = {one.room: one for one in await self._rooms.all()}
            for theirs in _read_items(event.items):
                before = (await self._known()).get(theirs.room)
                if before == _agreed(theirs) and theirs.room in ours:
                    await self._rooms.keep(theirs)  # ours is on its way, or others' details changed
                else:
                    await self._settle(theirs.room, before, theirs, ours.get(theirs.room))
            for room in map(Address, event.retracted):
                if before := (await self._known()).get(room):
                    await self._settle(room, before, None, ours.get(room))

    async def _settle(
        self, room: Address, before: Agreed | None, theirs: Bookmark | None, ours: Bookmark | None
    ) -> None:
        """One room: what both sides have, and what they had in common."""
        if theirs is None:
            await self._missing(room, before, ours)
        elif ours is None:
            await self._unknown(room, before, theirs)
        elif _same(theirs, ours):
            await self._agree(room, _agreed(theirs))
            await self._rooms.keep(theirs)
        elif before == _agreed(theirs):
            await self._tell(_merged(ours, theirs))
        else:
            await self._agree(room, _agreed(theirs))
            await self._rooms.follow(theirs)

    async def _missing(self, room: Address, before: Agreed | None, ours: Bookmark | None) -> None:
        """The account has no such bookmark: it was removed elsewhere, or never was there."""
        if ours is not None and before is None and ours.autojoin:
            await self._tell(ours)
            return
        await self._agree(room, None)
        if ours is not None and before is not None:
            await self._rooms.leave(room)

    async def _unknown(self, room: Address, before: Agreed | None, theirs: Bookmark) -> None:
        """We have no such room: it was removed here, or made elsewhere."""
        if before is not None:
            await self._forget(room)
        else:
            await self._agree(room, _agreed(theirs))
            await self._rooms.follow(theirs)

    async def _tell(self, ours: Bookmark) -> None:
        before = (await self._known()).get(ours.room)
        usual_nick = ours.nick == self._rooms.default_nick  # which need not be said
        if before == _agreed(ours) or (usual_nick and before == _agreed(replace(ours, nick=""))):
            return
        if await self._write({ours.room: ours}):
            await self._agree(ours.room, _agreed(ours))
            await self._rooms.keep(ours)

    async def _forget(self, room: Address) -> None:
        if await self._write({room: None}):
            await self._agree(room, None)

    async def _write(self, changed: Mapping[Address, Bookmark | None]) -> bool:
        """Whether the account has it now."""
        try:
            await self._publish(changed)
        except NotConnected:
            self._behind = True
            return False
        except (NotOffered, RequestError, RequestTimedOut) as error:
            log.info("bookmarks stay here: %s", error)
            return False
        return True

    async def _publish(self, changed: Mapping[Address, Bookmark | None]) -> None:
        if not await self._nodes():
            before = await self._storage()
            query = Element(STORE)
            query.append(bookmarks.write_storage(before, changed))
            await self._stream.request("set", query)
            return
        for room, bookmark in changed.items():
            if bookmark:
                await self._pep.publish(BOOKMARKS, room, bookmarks.write(bookmark))
            else:
                await self._retract(room)

    async def _retract(self, room: Address) -> None:
        try:
            await self._pep.retract(BOOKMARKS, room)
        except RequestError as error:
            if error.condition != "item-not-found":
                raise

    async def _read(self) -> tuple[Bookmark, ...]:
        if await self._nodes():
            return _read_items(await self._pep.items(BOOKMARKS))
        return bookmarks.read_storage(await self._storage())

    async def _storage(self) -> Element:
        query = Element(STORE)
        SubElement(query, bookmarks.STORAGE)
        found = (await self._stream.request("get", query)).find(f"{STORE}/{bookmarks.STORAGE}")
        return Element(bookmarks.STORAGE) if found is None else found

    async def _nodes(self) -> bool:
        return (await self._discovery.get()).can_push_read

    async def _known(self) -> dict[Address, Agreed]:
        if self._agreed is None:
            stored = json.loads(await self._ctx.store.settings.get(self._key, "{}"))
            self._agreed = {Address(room): Agreed(*values) for room, values in stored.items()}
        return self._agreed

    async def _agree(self, room: Address, value: Agreed | None) -> None:
        known = await self._known()
        if known.get(room) == value:
            return
        self._agreed = {jid: one for jid, one in known.items() if jid != room}
        if value is not None:
            self._agreed[room] = value
        await self._ctx.store.settings.set(self._key, json.dumps(self._agreed))

    @property
    def _key(self) -> str:
        return f"account/{self._ctx.id}/bookmarks"


def _read_items(items: Iterable[Item]) -> tuple[Bookmark, ...]:
    found = (bookmarks.read(item.id, item.payload) for item in items)
    return tuple(one for one in found if one)[: bookmarks.MAX_BOOKMARKS]


def _agreed(bookmark: Bookmark) -> Agreed:
    when = bookmarks.notify_of(bookmark.kept)
    return Agreed(bookmark.name, bookmark.autojoin, bookmark.nick, when.value if when else "")


def _same(theirs: Bookmark, ours: Bookmark) -> bool:
    """A bookmark without a nick leaves it to each device."""
    return _agreed(replace(theirs, nick=theirs.nick or ours.nick)) == _agreed(ours)


def _merged(ours: Bookmark, theirs: Bookmark) -> Bookmark:
    """Ours, with what others keep in it now."""
    when = bookmarks.notify_of(ours.kept)
    if when is None or when is bookmarks.notify_of(theirs.kept):
        return replace(ours, kept=theirs.kept)
    return replace(ours, kept=bookmarks.with_notify(theirs.kept, when))
