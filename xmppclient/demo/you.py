# SPDX-License-Identifier: AGPL-3.0-or-later
"""Your own side of the demonstration: a real core, whose profile fills itself as it opens."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from xmppclient.api import RepairApi
from xmppclient.core import Core
from xmppclient.demo import throwaway
from xmppclient.demo.accounts import account
from xmppclient.demo.cast import CONTACTS, REGATTA, YOU, Character, Group
from xmppclient.demo.link import Say, Serving, Settled, Wake
from xmppclient.demo.process import WorldProcess
from xmppclient.demo.story import STORY, Line, beats
from xmppclient.demo.watch import expecting, message_with, online, unless
from xmppclient.events import MessageAdded, MessageChanged, RequestReceived, RoomChanged, RosterChanged
from xmppclient.model import (
    Account,
    Conversation,
    DeliveryState,
    Direction,
    Encryption,
    ProfileState,
    Subscription,
)

PATIENCE = 30.0  # seconds for each step; a slow machine needs some


class StoryClock:
    """Real time, except while the story is told: then the time of which it tells."""

    def __init__(self) -> None:
        self._moment: datetime | None = None

    def now(self) -> datetime:
        return self._moment or datetime.now(UTC)

    def tell(self, moment: datetime) -> None:
        self._moment = moment

    def run(self) -> None:
        """Let real time go on."""
        self._moment = None


class DemoProfile:
    """Opens without asking, and is there once the story has been told."""

    def __init__(self, core: Core, fill: Callable[[], Awaitable[None]]) -> None:
        self._core = core
        self._fill = fill
        self._full = False

    @property
    def state(self) -> ProfileState:
        return ProfileState.OPEN if self._full else ProfileState.KEYRING

    @property
    def folder(self) -> str:
        return self._core.profile.folder

    async def create(self, passphrase: str | None, *, keyring: bool = False) -> None:
        """There is one already."""
        await self.unlock(passphrase)

    async def unlock(self, passphrase: str | None) -> None:
        """Raises ``ServerError``, ``StorageError``, ``TimeoutError``."""
        await self._fill()
        self._full = True

    async def change_passphrase(self, old: str, new: str) -> None:
        await self._core.profile.change_passphrase(old, new)


class DemoCore:
    """Fulfils ``CoreApi``: a core in ``folder`` and its way into the world."""

    def __init__(self, folder: Path, world: WorldProcess, settings: Mapping[str, str]) -> None:
        """``settings`` are what the profile begins with."""
        self._clock = StoryClock()
        self._world = world
        self._wanted = settings
        self._core = Core(folder, self._clock)
        self._outcome = asyncio.Event()
        self._failure: Exception | None = None
        self.bus = self._core.bus
        self.profile = DemoProfile(self._core, self._fill)
        self.accounts = self._core.accounts
        self.chats = self._core.chats
        self.contacts = self._core.contacts
        self.devices = self._core.devices
        self.settings = self._core.settings
        self.rooms = self._core.rooms
        self.routes = self._core.routes
        self.files = self._core.files
        self.host = self._core.host

    @property
    def repair(self) -> RepairApi:
        return self._core.repair

    def set_active(self, active: bool) -> None:
        self._core.set_active(active)

    async def start(self) -> None:
        await self._core.start()

    async def close(self) -> None:
        self._world.deafen()
        await self._core.close()

    async def filled(self) -> None:
        """Wait until the profile is open and the story told; raises what went wrong."""
        await self._outcome.wait()
        if self._failure:
            raise self._failure

    @asynccontextmanager
    async def answer(self, text: str, limit: float) -> AsyncIterator[None]:
        """Leave the block once somebody has written ``text``, encrypted. Raises ``TimeoutError``."""

        def fits(event: MessageAdded) -> bool:
            message = event.message
            is_theirs = message.direction is Direction.IN and message.body == text
            return is_theirs and message.encryption is not Encryption.NONE

        async with expecting(self.bus, MessageAdded, fits, limit):
            yield

    async def _fill(self) -> None:
        try:
            self._world.listen()
            await unless(self._world.ended(), self._fill_profile())
        except Exception as error:
            self._failure = error
            raise
        finally:
            self._outcome.set()

    async def _fill_profile(self) -> None:
        """From nothing to an account with contacts and their history, all of it real."""
        serving, *_ = await asyncio.gather(
            self._world.heard(Serving, PATIENCE),
            throwaway.open_new(self._core),
            asyncio.to_thread(import_module, "xmppclient.session"),
        )
        for key, value in self._wanted.items():
            await self.settings.set(key, value)
        me = await self._core.accounts.add(account(YOU, serving.password, serving.connect, serving.ca_file))
        await online(self._core, me, PATIENCE)
        await self._world.heard(Settled, PATIENCE)
        await self._befriend(me)
        await self._remember(me)
        async with expecting(self.bus, RequestReceived, lambda _: True, PATIENCE):
            self._world.tell(Wake())

    async def _befriend(self, me: Account) -> None:
        """Everybody else agrees by themselves."""
        changed = asyncio.Event()
        subscription = self.bus.subscribe(RosterChanged, lambda _: changed.set())
        try:
            async with asyncio.timeout(PATIENCE):
                await asyncio.gather(*(self.contacts.add(me.id, who.jid, who.name) for who in CONTACTS))
                while not await self._has_friends(me):
                    await changed.wait()
                    changed.clear()
        finally:
            subscription.cancel()

    async def _has_friends(self, me: Account) -> bool:
        contacts = await self.contacts.list(me.id)
        return sum(contact.subscription is Subscription.BOTH for contact in contacts) == len(CONTACTS)

    async def _remember(self, me: Account) -> None:
        """Live through the story, at its own times."""
        now = datetime.now(UTC)
        chats: dict[Character | Group, Conversation] = {
            who: await self.chats.open(me.id, who.jid) for who in CONTACTS
        }
        self._clock.tell(STORY[0].moment.at(now))
        try:
            chats[REGATTA] = await self._gather(me, REGATTA)
            for moment, lines in beats(STORY):
                self._clock.tell(moment.at(now))
                await self._live_through(lines, chats[lines[0].group or lines[0].partner])
        finally:
            self._clock.run()

    async def _gather(self, me: Account, group: Group) -> Conversation:
        """A private group of yours; everybody who is invited comes."""
        everybody = len(group.people) + 1

        def complete(event: RoomChanged) -> bool:
            return event.room.address == group.jid and event.room.occupants == everybody

        async with expecting(self.bus, RoomChanged, complete, PATIENCE):
            invited = tuple(who.jid for who in group.people)
            return await self.rooms.create(me.id, group.name, jid=group.jid, invite=invited)

    async def _live_through(self, lines: tuple[Line, ...], chat: Conversation) -> None:
        for line in lines:
            if line.yours:
                await self._do(line, chat)
            else:
                await self._hear(line)
        if not lines[-1].unread:
            await self.chats.mark_read(chat.id)

    async def _do(self, line: Line, chat: Conversation) -> None:
        if line.reacts_to:
            target = await message_with(self._core, chat, line.reacts_to, PATIENCE)
            await self.chats.react(target.id, (line.text,))
            return
        answered = line.reply_to and await message_with(self._core, chat, line.reply_to, PATIENCE)
        text = line.first or line.text
        async with expecting(self.bus, MessageChanged, is_sent(text), PATIENCE):
            message = await self.chats.send(chat.id, text, reply_to=answered.id if answered else None)
        if line.first:
            await self.chats.correct(message.id, line.text)

    async def _hear(self, line: Line) -> None:
        where = line.group.jid if line.group else ""
        say = Say(line.partner.local, line.text, line.reply_to, line.reacts_to, where)
        if line.reacts_to:
            async with expecting(self.bus, MessageChanged, has_reaction(line), PATIENCE):
                self._world.tell(say)
        else:
            async with expecting(self.bus, MessageAdded, is_from(line), PATIENCE):
                self._world.tell(say)


ARRIVED = (DeliveryState.SENT, DeliveryState.DELIVERED)


def is_sent(text: str) -> Callable[[MessageChanged], bool]:
    return lambda event: event.message.body == text and event.message.state in ARRIVED


def is_from(line: Line) -> Callable[[MessageAdded], bool]:
    return lambda event: (event.message.sender, event.message.body) == (line.partner.jid, line.text)


def has_reaction(line: Line) -> Callable[[MessageChanged], bool]:
    return lambda event: (
        event.message.body == line.reacts_to
        and any(line.text in reaction.emojis for reaction in event.message.reactions)
    )
