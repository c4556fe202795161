# SPDX-License-Identifier: AGPL-3.0-or-later
"""Making a room (XEP-0045 §10.1): a private group or a public channel, in one go.

What the server made of it is asked afterwards and not taken for granted. Whatever goes wrong
after a room exists, it is destroyed again: nobody finds themselves in a room that is less
private than they were told.
"""

import asyncio
import logging
import re
import secrets
import string
import unicodedata
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol
from xml.etree.ElementTree import Element

from xmppclient.address import domain
from xmppclient.errors import (
    NotConnected,
    RequestError,
    RequestTimedOut,
    RoomError,
    RoomExists,
    RoomForbidden,
    RoomNotFound,
    XmppClientError,
)
from xmppclient.model import Address, Affiliation
from xmppclient.services.rooms import presets, traits
from xmppclient.services.rooms.browse import RoomBrowser
from xmppclient.services.rooms.refusals import refused
from xmppclient.stream.protocol import Stream
from xmppclient.xep import muc_admin

log = logging.getLogger(__name__)

LETTERS = 12  # of a random address: nobody guesses one of 95 thousand million million
MAX_NAME = 200  # characters


def random_local() -> str:
    """A local part that says nothing and is taken by nobody."""
    return "".join(secrets.choice(string.ascii_lowercase) for _ in range(LETTERS))


def local_of(name: str) -> str:
    """A local part that can be read aloud, for a public room; random if nothing is left of the name."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or random_local()


class Maker(Protocol):
    """Enters a room that is not there yet, and calls ``configure`` when we are alone in it."""

    async def create(
        self, address: Address, nick: str, configure: Callable[[Address], Awaitable[None]]
    ) -> object: ...


class Creation:
    """Makes rooms of one account."""

    def __init__(self, stream: Stream, browser: RoomBrowser, rooms: Maker) -> None:
        self._stream = stream
        self._browser = browser
        self._rooms = rooms

    async def address(self, name: str, *, public: bool) -> Address:
        """Where a new room goes. Raises ``NoRoomService``."""
        local = local_of(name) if public else random_local()
        return Address(f"{local}@{await self._browser.service()}")

    async def create(
        self, room: Address, name: str, nick: str, *, public: bool, members: Sequence[Address] = ()
    ) -> None:
        """Make a room and be in it. What was begun is destroyed if it fails.

        Raises ``RoomExists``, other ``RoomError``, ``RequestError``, ``NotConnected``.
        """
        begun = False

        async def set_up(address: Address) -> None:
            nonlocal begun
            begun = True
            await self._configure(address, name[:MAX_NAME].strip(), public=public)
            if members and not public:
                changes = [(jid, Affiliation.MEMBER) for jid in members]
                await self._set(address, muc_admin.set_affiliations(changes))

        await self._demand_free(room)
        try:
            await self._rooms.create(room, nick, set_up)
        except (XmppClientError, asyncio.CancelledError):
            if begun:
                await self.undo(room)
            raise

    async def _demand_free(self, room: Address) -> None:
        """Raises ``RoomExists`` if there is a room, and what asking raises."""
        try:
            await self._browser.info(room)
        except RoomNotFound:
            return
        raise RoomExists

    async def undo(self, room: Address) -> None:
        """Destroy a room that did not become what it was meant to be."""
        try:
            await self._set(room, muc_admin.destroy())
        except (RoomError, RequestError, RequestTimedOut, NotConnected) as error:
            log.warning("a room that was not finished could not be destroyed: %s", error)

    async def _configure(self, room: Address, name: str, *, public: bool) -> None:
        with refused():
            answer = await self._stream.request("get", muc_admin.configuration(), to=room)
        form = muc_admin.read_configuration(answer)
        if form is None:
            raise RoomForbidden("the service offers no settings")
        preset = presets.PUBLIC if public else presets.PRIVATE
        filled = presets.fill_in(form, presets.answers(form, preset, name))
        await self._set(room, muc_admin.configuration(filled))
        info = await self._browser.info(room)
        made = traits.traits(traits.told(info).features)
        archived = presets.offers_archive(form)
        if different := presets.differences(made, public=public, archived=archived):
            raise RoomForbidden(f"{domain(room)} did not make it so: {', '.join(different)}")

    async def _set(self, room: Address, request: Element) -> None:
        with refused():
            await self._stream.request("set", request, to=room)
