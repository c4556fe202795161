# SPDX-License-Identifier: AGPL-3.0-or-later
"""The process around you: a server, and everybody on it.

It lives as long as its standard input stays open: when the demonstration ends, by itself
or by SIGKILL, it stops the server and deletes the folder.
"""

import asyncio
import contextlib
import logging
import os
import secrets
import shutil
import sys
from importlib import import_module
from pathlib import Path

from xmppclient.api import NewAccount
from xmppclient.demo.accounts import account
from xmppclient.demo.cast import EVERYBODY, HOST, YOU
from xmppclient.demo.link import Failed, Message, Say, Serving, Settled, Wake, decode, encode
from xmppclient.demo.people import Person
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.log import configure
from xmppclient.server import Prosody, ServerConfig
from xmppclient.tasks import TaskOwner

log = logging.getLogger(__name__)

END = 5.0  # seconds for people and server to leave


class World:
    """Server and people in ``folder``."""

    def __init__(self, folder: Path) -> None:
        names: list[str] = [YOU, *(who.jid for who in EVERYBODY)]
        self._passwords = {name: secrets.token_urlsafe() for name in names}
        self._server = Prosody(ServerConfig(folder / "server", (HOST,), self._passwords, archive="memory"))
        self._people = {who.local: Person(who, folder / "people") for who in EVERYBODY}

    async def begin(self) -> None:
        """Start everything and tell when it is there. Raises ``ServerError``, ``ConnectError``."""
        await asyncio.gather(
            self._serve(),
            asyncio.to_thread(import_module, "xmppclient.session"),
            *(person.move_in() for person in self._people.values()),
        )
        await asyncio.gather(*(person.arrive(self._account(person)) for person in self._people.values()))
        tell(Settled())

    async def obey(self, order: Message) -> None:
        match order:
            case Say(who, text):
                await self._people[who].say(text)
            case Wake():
                for person in self._people.values():
                    person.wake()

    async def end(self) -> None:
        await asyncio.gather(
            *(person.leave() for person in self._people.values()), self._server.stop(), return_exceptions=True
        )

    async def _serve(self) -> None:
        await self._server.start()
        tell(Serving(self._server.connect_direct_tls, str(self._server.ca_file), self._passwords[YOU]))

    def _account(self, person: Person) -> NewAccount:
        jid = person.character.jid
        return account(jid, self._passwords[jid], self._server.connect_direct_tls, str(self._server.ca_file))


def tell(message: Message) -> None:
    """To the demonstration; nobody may be there any more."""
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.buffer.write(encode(message))
        sys.stdout.buffer.flush()


async def live(folder: Path) -> None:
    """Be the world until nobody wants it any more; then nothing of it is left."""
    owner = TaskOwner("world")
    world = World(folder)
    owner.spawn(_begin(world), "begin")
    try:
        await _obey_all(world)
        await owner.close()
        async with asyncio.timeout(END):
            await world.end()
    except TimeoutError:
        log.warning("somebody did not leave within %s s", END)
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(1)  # the kernel ends the server with us
    shutil.rmtree(folder, ignore_errors=True)


async def _begin(world: World) -> None:
    try:
        await world.begin()
    except (XmppClientError, StorageError, TimeoutError) as error:
        tell(Failed(str(error) or type(error).__name__))


async def _obey_all(world: World) -> None:
    """Returns at the end of standard input."""
    orders = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(orders)
    transport, _ = await asyncio.get_running_loop().connect_read_pipe(lambda: protocol, sys.stdin.buffer)
    try:
        async for line in orders:
            await world.obey(decode(line))
    finally:
        transport.close()


def main() -> None:
    configure()
    asyncio.run(live(Path(sys.argv[1])))
