# SPDX-License-Identifier: AGPL-3.0-or-later
"""Servers of one's own in a private Tor network: started as a person would, used by people elsewhere."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import NamedTuple, Self, TypeVar

import pytest

from tests.e2e.person import Json, Listener
from tests.lab.tornet import TorNet
from xmppclient.core import Core
from xmppclient.errors import InvitationRefused
from xmppclient.model import (
    Account,
    ConnectionState,
    ConversationId,
    DeliveryState,
    Direction,
    Encryption,
    Message,
    Policy,
)
from xmppclient.server import ThrowAwayFolder
from xmppclient.server.onion_folder import OnionFolder
from xmppclient.sharing import from_link, new_account

PATIENCE = 60.0  # seconds
PASSWORD = "four words nobody expects"

T = TypeVar("T")


class Served(NamedTuple):
    """A running ``host`` command."""

    folder: Path
    command: Listener

    @property
    def status(self) -> Json:
        return self.command.until(lambda line: line.get("state") == "running")

    @property
    def domain(self) -> str:
        return str(self.status["domain"])

    @property
    def invitation(self) -> str:
        return str(self.command.until(lambda line: line["event"] == "invitation")["link"])


@contextmanager
def serving(folder: Path, tornet: TorNet, *options: str) -> Iterator[Served]:
    """``host`` in a process of its own, in the private network."""
    OnionFolder(folder).close()
    tornet.join(folder / "tor")
    command = [sys.executable, "-m", "xmppclient", "host", "--json", "--folder", str(folder), *options]
    listener = Listener(command, {**os.environ, "HOME": str(folder.parent)})
    try:
        yield Served(folder, listener)
    finally:
        status = listener.end()
    assert status in (0, -signal.SIGKILL)


class Servers(NamedTuple):
    here: Served
    there: Served


@pytest.fixture(scope="module")
def servers(tornet: TorNet) -> Iterator[Servers]:
    with (
        ThrowAwayFolder("hosts") as folder,
        serving(folder.path / "here", tornet) as here,
        serving(folder.path / "there", tornet) as there,
    ):
        yield Servers(here, there)


class Somebody:
    """A headless core with one account, made by an invitation and reached through tor."""

    def __init__(self, folder: Path) -> None:
        self.core = Core(folder)
        self.folder = folder

    @classmethod
    @asynccontextmanager
    async def invited(cls, folder: Path, link: str, name: str, tornet: TorNet) -> AsyncIterator[Self]:
        somebody = cls(folder)
        try:
            await somebody.core.profile.create(PASSWORD)
            somebody.account = await somebody.register(link, name, tornet)
            await eventually(somebody.online)
            yield somebody
        finally:
            await somebody.core.close()

    account: Account

    async def register(self, link: str, name: str, tornet: TorNet) -> Account:
        how = from_link(link)
        route = f"tor://127.0.0.1:{tornet.socks}"
        new = new_account(how, route, f"{name}@{how.jid}", PASSWORD)
        return await self.core.accounts.register(new, {})

    async def online(self) -> bool:
        return self.core.accounts.connection(self.account.id).state is ConnectionState.ONLINE

    async def befriend(self, other: "Somebody") -> None:
        await self.core.contacts.add(self.account.id, other.account.jid)
        await eventually(other.core.contacts.requests)
        await other.core.contacts.accept(other.account.id, self.account.jid)

    async def chat(self, other: "Somebody") -> ConversationId:
        return (await self.core.chats.open(self.account.id, other.account.jid)).id

    async def received(self, conversation: ConversationId, body: str) -> Message:
        """The message of somebody else with this text, once it is there."""

        async def look() -> list[Message]:
            page = await self.core.chats.page(conversation)
            return [m for m in page if m.direction is Direction.IN and m.body == body]

        return (await eventually(look))[0]


async def eventually(look: Callable[[], Awaitable[T]]) -> T:
    """What it finds, once that is something."""
    async with asyncio.timeout(PATIENCE):
        found = await look()
        while not found:
            await asyncio.sleep(0.1)
            found = await look()
    return found


async def test_people_on_two_servers_of_their_own_talk(
    servers: Servers, tornet: TorNet, tmp_path: Path
) -> None:
    here, there = servers
    async with (
        Somebody.invited(tmp_path / "ann", here.invitation, "ann", tornet) as ann,
        Somebody.invited(tmp_path / "ben", there.invitation, "ben", tornet) as ben,
    ):
        await ann.befriend(ben)
        await _talk(ann, ben)
        await _talk(ben, ann)
        await _meet(ann, ben)
        await _send_a_file(ann, ben)
        await _write_to_an_ordinary_server(ann)
        here.command.until(lambda line: f"ann@{here.domain}" in line.get("accounts", ()))


async def _talk(one: Somebody, other: Somebody) -> None:
    words = f"from {one.account.jid}"
    sent = await one.core.chats.send(await one.chat(other), words, Policy.OMEMO)

    got = await other.received(await other.chat(one), words)

    assert got.encryption is Encryption.OMEMO_2
    assert got.origin_id == sent.origin_id


async def _meet(ann: Somebody, ben: Somebody) -> None:
    room = await ann.core.rooms.create(ann.account.id, "Club", invite=(ben.account.jid,))
    assert room.address.endswith(f"@muc.{ann.account.jid.partition('@')[2]}")
    await eventually(ben.core.rooms.invitations)
    seen = await ben.core.rooms.accept_invitation(ben.account.id, room.address)

    await ben.core.chats.send(seen.id, "hello, club", Policy.OMEMO)

    assert (await ann.received(room.id, "hello, club")).encryption is Encryption.OMEMO_2


async def _send_a_file(ann: Somebody, ben: Somebody) -> None:
    """On Ann's server, through the onion, encrypted."""
    picture, copy = ann.folder / "picture.png", ben.folder / "copy.png"
    picture.write_bytes(os.urandom(100_000))
    sent = await ann.core.files.send(await ann.chat(ben), str(picture), Policy.OMEMO)

    got = await ben.received(await ben.chat(ann), sent.body)
    await ben.core.files.save(got.id, str(copy))

    assert sent.body.startswith(f"aesgcm://{ann.account.jid.partition('@')[2]}:80/")
    assert copy.read_bytes() == picture.read_bytes()


async def _write_to_an_ordinary_server(ann: Somebody) -> None:
    """Nobody is asked where that is; it fails."""
    chat = await ann.core.chats.open(ann.account.id, "eve@example.org")
    sent = await ann.core.chats.send(chat.id, "hello?", Policy.NONE)

    async def failed() -> bool:
        return (await ann.core.chats.message(sent.id)).state is DeliveryState.FAILED

    await eventually(failed)


async def test_an_invitation_makes_one_account(servers: Servers, tornet: TorNet, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "xmppclient", "host", "invite", "--folder", str(servers.here.folder)]
    assert servers.here.status
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    link = next(line for line in out.decode().splitlines() if line.startswith("xmpp:"))

    async with Somebody.invited(tmp_path / "cem", link, "cem", tornet) as cem:
        with pytest.raises(InvitationRefused):
            await cem.register(link, "cem2", tornet)


def test_nothing_of_a_server_outlives_a_command_that_is_killed(tornet: TorNet, tmp_path: Path) -> None:
    with serving(tmp_path / "server", tornet) as served:
        assert served.status["domain"]
        prosody = int((served.folder / "prosody.pid").read_text())
        children = [*_descendants(served.command.process.pid)]

        served.command.kill()

    assert prosody in children
    assert len(children) >= 2  # and tor
    assert _ended(children)


def _descendants(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            yield int(child)
            yield from _descendants(int(child))


def _ended(pids: list[int]) -> bool:
    end = time.monotonic() + PATIENCE
    while any(_alive(pid) for pid in pids) and time.monotonic() < end:
        time.sleep(0.02)
    return not any(_alive(pid) for pid in pids)


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
