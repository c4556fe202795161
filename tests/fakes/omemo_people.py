# SPDX-License-Identifier: AGPL-3.0-or-later
"""Devices of people, each with a real store, in a ``World``."""

from collections.abc import AsyncIterator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from math import inf
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from x3dh import base_state

from storage.records import AccountRecord, Address, RosterRecord, Subscription
from storage.store import Store
from tests.fakes.omemo_world import CLIENT, World, until
from tests.fakes.profiles import temporary_profile
from xmppclient.errors import DecryptFailed
from xmppclient.events import EventBus
from xmppclient.services.omemo import Decrypted, Encrypted, Omemo
from xmppclient.services.omemo.lists import LIST_NODES
from xmppclient.tasks import TaskOwner

ALICE, BOB, CAROL = Address("alice@a.test"), Address("bob@b.test"), Address("carol@c.test")


class Person:
    """One device: its service and what is around it."""

    def __init__(self, stream: Any, account: AccountRecord, store: Store, **options: Any) -> None:
        self.jid = account.jid
        self.account = account
        self.store = store
        self.bus = EventBus()
        self.tasks = TaskOwner(account.jid)
        self.stream = stream
        self.omemo = Omemo(account, self.stream, store, self.bus, self.tasks, **options)

    async def encrypt(self, to: Address, body: str) -> Encrypted:
        async with self.omemo.exclusive():
            sealed = await self.omemo.encrypt(to, frozenset({to, self.jid}), body, origin_id="o1")
        await self.omemo.after_commit()
        return sealed

    async def write(self, to: Address, body: str) -> Element:
        """An encrypted message as the recipient gets it."""
        return message(self.jid, to, *(await self.encrypt(to, body)).elements)

    async def say(self, room: Address, members: Iterable[Address], body: str, **options: Any) -> Encrypted:
        """Encrypt for a room as the outgoing lane does."""
        everybody = frozenset(members) | {self.jid}
        return await self.omemo.encrypt(room, everybody, body, origin_id="o1", group=True, **options)

    async def write_in(self, room: Address, members: Iterable[Address], body: str) -> Element:
        """An encrypted message as members get it, but for its sender, whom the room tells."""
        sealed = await self.say(room, members, body)
        return message(self.jid, room, *sealed.elements, type="groupchat")

    async def read(self, stanza: Element, **options: Any) -> Decrypted:
        """Decrypt and commit, as the incoming lane does."""
        sender = Address(stanza.get("from", "").partition("/")[0])
        async with self.omemo.exclusive():
            decrypted = await self.omemo.decrypt(stanza, sender, **options)
            async with self.store.transaction():
                await self.omemo.flush()
        await self.omemo.after_commit()
        return decrypted

    async def fail_to_read(self, stanza: Element, **options: Any) -> str:
        """The reason; committed, as the lane stores an unreadable message."""
        sender = Address(stanza.get("from", "").partition("/")[0])
        async with self.omemo.exclusive():
            try:
                await self.omemo.decrypt(stanza, sender, **options)
            except DecryptFailed as failure:
                reason = failure.reason
            else:
                raise AssertionError("it was read")
            async with self.store.transaction():
                await self.omemo.flush()
        await self.omemo.after_commit()
        return reason

    async def push(self, jid: Address) -> None:
        """Hear of the lists of ``jid`` as they are on the server, and act on them."""
        fresh = self.omemo._commits.require().fresh
        for namespace, node in LIST_NODES.items():
            fresh.pop((namespace, jid), None)
            assert self.omemo.take_event(self.stream.world.event(jid, node))
        await until(lambda: all(fresh.get((namespace, jid)) == inf for namespace in LIST_NODES))
        async with self.omemo.exclusive():
            pass

    async def upkeep_done(self) -> None:
        """What failed was looked after, as far as that is wanted now."""
        keeper = self.omemo._keeper
        await until(lambda: not (keeper._wake.is_set() or (keeper.healing._wanted and not keeper.in_history)))
        async with self.omemo.exclusive():
            pass

    async def lists_read(self) -> None:
        """What a message to a room did not wait for was done."""
        reading = self.omemo._reading
        if reading is not None:
            await reading

    async def befriend(self, *jids: Address) -> None:
        for jid in jids:
            await self.store.roster.put(RosterRecord(self.account.id, jid, subscription=Subscription.BOTH))

    async def close(self) -> None:
        await self.omemo.close()
        await self.tasks.close()


class Ticks:
    """A clock of seconds that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


class Wall:
    """The clock on the wall, which somebody may set."""

    def __init__(self) -> None:
        self.time = datetime.now(UTC)

    def now(self) -> datetime:
        return self.time

    def move(self, **by: float) -> None:
        self.time += timedelta(**by)


def message(sender: Address, to: Address, *children: Element, **attributes: str) -> Element:
    stanza = Element(CLIENT + "message", {"from": f"{sender}/r", "to": to, "type": "chat", **attributes})
    stanza.extend(children)
    return stanza


class People:
    """Makes devices, each with a profile of its own below one folder."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world = world
        self._folder = folder
        self._count = 0
        self._stack = AsyncExitStack()

    async def device(
        self, jid: Address, *, start: bool = True, blind_trust: bool = True, **options: Any
    ) -> Person:
        """A new device of ``jid``, its keys published."""
        self._count += 1
        profile = await temporary_profile(self._folder / str(self._count))
        self._stack.push_async_callback(profile.close)
        account = await profile.store.accounts.add(AccountRecord(jid, "secret", blind_trust=blind_trust))
        person = Person(self.world.stream(jid), account, profile.store, **options)
        self._stack.push_async_callback(person.close)
        if start:
            await person.omemo.start()
        return person

    async def close(self) -> None:
        await self._stack.aclose()


@asynccontextmanager
async def people(world: World, folder: Path) -> AsyncIterator[People]:
    made = People(world, folder)
    try:
        yield made
    finally:
        await made.close()


def take_prekeys_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody picks by chance a prekey that somebody has picked before."""
    taken: set[bytes] = set()

    def choose(keys: list[bytes]) -> bytes:
        chosen = next(key for key in keys if key not in taken)
        taken.add(chosen)
        return chosen

    monkeypatch.setattr(base_state.secrets, "choice", choose)
