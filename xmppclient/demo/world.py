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

from xmppclient.demo.accounts import account
from xmppclient.demo.cast import EVERYBODY, HOST, YOU
from xmppclient.demo.link import Failed, Message, Say, Serving, Settled, Wake, decode, encode
from xmppclient.demo.people import Person
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.log import configure
from xmppclient.model import Address
from xmppclient.server import Prosody, ServerConfig
from xmppclient.tasks import TaskOwner

log = logging.getLogger(__name__)

END = 5.0  # seconds for people and server to leave


class World:
    """Server and people in ``folder``."""

    def __init__(self, folder: Path) -> None:
        names: list[str] = [YOU, *(who.jid for who in EVERYBODY)]
        self._passwords = {name: secrets.token_urlsafe() for name in names}
        self._config = ServerConfig(folder / "server", (HOST,), self._passwords, archive="memory")
        self._server: Prosody | None = None
        self._people = {who.local: Person(who, folder / "people") for who in EVERYBODY}

    async def begin(self) -> None:
        """Start everything, tell when it is there.

        Raises ``ServerError``, ``ConnectError``, ``StorageError``, ``OSError``.
        """
        server, _, _ = await asyncio.gather(
            self._serve(), self._move_in(), asyncio.to_thread(import_module, "xmppclient.session")
        )
        await asyncio.gather(*(self._bring(person, server) for person in self._people.values()))
        tell(Settled())

    async def obey(self, order: Message) -> None:
        match order:
            case Say(who, text, reply_to, reacts_to, group):
                person = self._people[who]
                if reacts_to:
                    await person.react(text, reacts_to, Address(group))
                else:
                    await person.say(text, reply_to, Address(group))
            case Wake():
                for person in self._people.values():
                    person.wake()

    async def end(self) -> None:
        leaving = [person.leave() for person in self._people.values()]
        if self._server:
            leaving.append(self._server.stop())
        await asyncio.gather(*leaving, return_exceptions=True)

    async def _serve(self) -> Prosody:
        self._server = server = Prosody(self._config)
        await server.start()
        tell(Serving(server.connect_direct_tls, str(server.ca_file), self._passwords[YOU]))
        return server

    async def _move_in(self) -> None:
        await asyncio.gather(*(person.move_in() for person in self._people.values()))

    async def _bring(self, person: Person, server: Prosody) -> None:
        jid = person.character.jid
        await person.arrive(
            account(jid, self._passwords[jid], server.connect_direct_tls, str(server.ca_file))
        )


def tell(message: Message) -> None:
    """To the demonstration; nobody may be there any more."""
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.buffer.write(encode(message))
        sys.stdout.buffer.flush()


async def live(folder: Path) -> None:
    """Be the world until nobody wants it any more."""
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


async def _begin(world: World) -> None:
    try:
        await world.begin()
    except (XmppClientError, StorageError, OSError) as error:
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
    folder = Path(sys.argv[1])
    asyncio.run(live(folder))
    shutil.rmtree(folder, ignore_errors=True)  # not before the last thread has written its last file
