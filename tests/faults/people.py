# SPDX-License-Identifier: AGPL-3.0-or-later
"""People with the whole program, without a window, on a real server."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from inspect import isawaitable
from pathlib import Path
from typing import Any, Final

from tests.fakes.profiles import PASSPHRASE, temporary_profile
from tests.lab.lab import Account, Lab
from xmppclient.api import NewAccount
from xmppclient.core import Core
from xmppclient.events import ConnectionChanged
from xmppclient.model import (
    Address,
    Connection,
    ConnectionState,
    Contact,
    DeliveryState,
    Direction,
    Message,
    Policy,
    Subscription,
    Tls,
)
from xmppclient.session import AccountSession

PATIENCE: Final = 30.0  # seconds
EVERYTHING: Final = 1_000_000  # messages


async def come(look: Callable[[], Any], limit: float = PATIENCE) -> None:
    """Wait until what ``look`` gives, or what it leads to, is true; nothing announces all of it."""
    async with asyncio.timeout(limit):
        while not (await found if isawaitable(found := look()) else found):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.02)


class Person:
    """A core with one account."""

    def __init__(self, folder: Path, account: Account) -> None:
        self.core = Core(folder)
        self.jid = Address(account.jid)
        self.connections: list[Connection] = []
        self.core.bus.subscribe(ConnectionChanged, lambda event: self.connections.append(event.connection))

    @property
    def session(self) -> AccountSession:
        return self.core.sessions.get(self.connections[-1].account_id)

    @property
    def states(self) -> list[ConnectionState]:
        """The states of the connection so far, each once."""
        told = [connection.state for connection in self.connections]
        return [state for n, state in enumerate(told) if not n or told[n - 1] is not state]

    @property
    def online(self) -> bool:
        return bool(self.connections) and self.connections[-1].state is ConnectionState.ONLINE

    async def under_way(self, count: int) -> None:
        """Wait until so many messages were handed to the stream and are not acknowledged."""
        await come(lambda: len(self.session.outbound._in_flight) == count)

    async def start(self) -> None:
        """Open the profile and connect."""
        await self.core.profile.unlock(PASSPHRASE)
        await self.core.start()

    async def ready(self) -> None:
        """Wait until we are online and our keys are published."""
        await come(lambda: self.online and self.session.omemo.ready)

    async def add(self, other: "Person") -> None:
        """Ask to be a contact; the second one to do so accepts."""
        await self.core.contacts.add(self.session.ctx.id, other.jid)

    async def contact(self, other: "Person") -> Contact | None:
        return await self.core.profile.store.roster.get(self.session.ctx.id, other.jid)

    async def knows(self, other: "Person") -> bool:
        contact = await self.contact(other)
        return contact is not None and contact.subscription is Subscription.BOTH

    async def send(
        self, to: "Person", bodies: Iterable[object], policy: Policy | None = None
    ) -> list[Message]:
        chat = await self.core.chats.open(self.session.ctx.id, to.jid)
        return [await self.core.chats.send(chat.id, str(body), policy) for body in bodies]

    async def shown(self, other: "Person") -> list[Message]:
        """The conversation as it is shown, oldest first."""
        chat = await self.core.chats.open(self.session.ctx.id, other.jid)
        return list(reversed(await self.core.chats.page(chat.id, None, EVERYTHING)))

    async def bodies(self, other: "Person") -> list[str]:
        return [message.body for message in await self.shown(other)]

    async def reads(self, other: "Person", bodies: Iterable[object]) -> None:
        """Wait until these messages, and no others, are shown in this order."""
        wanted = [str(body) for body in bodies]
        try:
            await come(lambda: self._shows(other, len(wanted)))
        except TimeoutError:
            pass  # the comparison says more
        shown = await self.bodies(other)
        assert shown == wanted, f"shown: {shown}"

    async def outbox_empties(self, limit: float = PATIENCE) -> None:
        await come(self._has_sent_all, limit)

    async def all_sent(self, to: "Person") -> None:
        """Wait until the outbox is empty; then nothing is shown as unsent."""
        await self.outbox_empties()
        states = {message.state for message in await self.shown(to) if message.direction is Direction.OUT}
        assert states <= {DeliveryState.SENT, DeliveryState.DELIVERED}

    async def close(self) -> None:
        await self.core.close()

    async def _shows(self, other: "Person", count: int) -> bool:
        return len(await self.bodies(other)) >= count

    async def _has_sent_all(self) -> bool:
        return await self.core.profile.store.outbox.count(self.session.ctx.id) == 0


class People:
    """Makes people and closes them."""

    def __init__(self, lab: Lab, folder: Path) -> None:
        self.lab = lab
        self._folder = folder
        self._made: list[Person] = []

    def profile(self, name: str) -> Path:
        return self._folder / name

    async def person(self, name: str, connect: str = "", *, keys: bool = True) -> Person:
        """Somebody online, with published ``keys``, through ``connect`` if that is given."""
        await (await temporary_profile(self.profile(name))).close()
        account = self.lab.account(prefix=name)
        made = Person(self.profile(name), account)
        self._made.append(made)
        await made.core.profile.unlock(PASSPHRASE)
        tls = Tls(self.lab.tls)
        new = NewAccount(
            account.jid, account.password, (connect or self.lab.connect,), tls, str(self.lab.ca_file),
            check=False,
        )  # fmt: skip
        await made.core.accounts.add(new)
        await (made.ready() if keys else come(lambda: made.online))
        return made

    async def again(self, person: Person) -> Person:
        """The same profile, opened anew."""
        made = Person(self.profile(person.jid.partition("-")[0]), Account(person.jid, ""))
        self._made.append(made)
        await made.start()
        await made.ready()
        return made

    async def befriend(self, one: Person, other: Person) -> None:
        await one.add(other)
        await other.add(one)
        await come(lambda: _both(one.knows(other), other.knows(one)))

    async def close(self) -> None:
        for person in self._made:
            await person.close()


async def _both(*answers: Awaitable[bool]) -> bool:
    return all(await asyncio.gather(*answers))


@asynccontextmanager
async def people_on(lab: Lab, folder: Path) -> AsyncIterator[People]:
    made = People(lab, folder)
    try:
        yield made
    finally:
        await made.close()
