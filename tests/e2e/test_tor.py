# SPDX-License-Identifier: AGPL-3.0-or-later
"""People on an onion server, each on a route of their own, in a private Tor network."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.e2e.person import QuickPerson, Result
from tests.fakes.profiles import PASSPHRASE, temporary_profile
from tests.faults.people import Person, come
from tests.lab.lab import Account, run
from tests.lab.onion import OnionLab, onion_lab
from tests.lab.tornet import TorNet
from xmppclient.api import NewAccount
from xmppclient.errors import RouteError
from xmppclient.model import ConnectionState, Encryption, Policy
from xmppclient.net.tor.control import Control
from xmppclient.server import ThrowAwayFolder
from xmppclient.server.config import free_ports

SIZE = 300_000  # bytes of a file
NO_NETWORK = 4  # exit status


@pytest.fixture(scope="module")
def onion(tornet: TorNet) -> Iterator[OnionLab]:
    """An onion server shared by the tests of this module."""
    with ThrowAwayFolder("onion") as folder:
        manager = onion_lab(folder.path / "prosody", tornet)
        yield run(manager.__aenter__())
        run(manager.__aexit__(None, None, None))


class Street:
    """People who reach the onion through the network's client tor."""

    def __init__(self, folder: Path, onion: OnionLab, tornet: TorNet) -> None:
        self._folder = folder
        self._onion = onion
        self.tor = tornet
        self._made: list[Person] = []

    async def person(self, name: str, kind: str = "tor") -> Person:
        """Online, on a route of that kind."""
        folder = self._folder / name
        await (await temporary_profile(folder)).close()
        account = self._onion.account(name)
        made = Person(folder, account)
        self._made.append(made)
        await made.core.profile.unlock(PASSPHRASE)
        await self.add(made, account, kind)
        await made.ready()
        return made

    async def add(self, person: Person, account: Account, kind: str = "tor") -> None:
        route = f"{kind}://127.0.0.1:{self.tor.socks}"
        await person.core.accounts.add(NewAccount(account.jid, account.password, route=route))

    async def friends(self) -> tuple[Person, Person]:
        ann, ben = await asyncio.gather(self.person("ann"), self.person("ben"))
        await ann.add(ben)
        await ben.add(ann)
        await come(lambda: ann.knows(ben))
        await come(lambda: ben.knows(ann))
        return ann, ben

    async def close(self) -> None:
        for person in self._made:
            await person.close()


@pytest.fixture
async def street(onion: OnionLab, tornet: TorNet, tmp_path: Path) -> AsyncIterator[Street]:
    made = Street(tmp_path, onion, tornet)
    yield made
    await made.close()


async def circuits(tornet: TorNet) -> dict[str, set[str]]:
    """The circuits of open streams, by the login that asked for them."""
    logins: dict[str, str] = {}
    for line in (await tornet.client_info("circuit-status")).splitlines():
        words = dict(word.split("=", 1) for word in line.split() if "=" in word)
        logins[line.split()[0]] = words.get("SOCKS_USERNAME", "").strip('"')
    found: dict[str, set[str]] = {}
    for line in (await tornet.client_info("stream-status")).splitlines():
        _, state, circuit, *_ = line.split()
        if state == "SUCCEEDED":
            found.setdefault(logins[circuit], set()).add(circuit)
    return found


async def close_circuits(tornet: TorNet) -> None:
    """As when relays go away."""
    control = await Control.open("127.0.0.1", tornet.control, lambda _: None)
    try:
        await control.authenticate(tornet.cookie)
        for circuit in set().union(*(await circuits(tornet)).values()):
            await control.command(f"CLOSECIRCUIT {circuit}")
    finally:
        control.close()


def states(person: Person, start: int) -> list[ConnectionState]:
    return [connection.state for connection in person.connections[start:]]


async def test_people_behind_an_onion_talk_meet_and_send_files(street: Street, tmp_path: Path) -> None:
    ann, ben = await street.friends()
    await ann.send(ben, ["through the onion"])
    await ben.reads(ann, ["through the onion"])
    await ben.send(ann, ["and back"])
    await ann.reads(ben, ["through the onion", "and back"])
    await _meet(ann, ben)
    await _send_a_file(ann, ben, tmp_path)

    assert {message.encryption for message in await ann.shown(ben)} == {Encryption.OMEMO_2}
    routes = {line.route.partition(":")[0] for line in ann.core.routes.connections()}
    assert routes == {"tor"}


async def _meet(ann: Person, ben: Person) -> None:
    room = await ann.core.rooms.create(ann.session.ctx.id, "Club", invite=(ben.jid,))
    await come(lambda: ben.core.rooms.invitations())
    there = await ben.core.rooms.accept_invitation(ben.session.ctx.id, room.address)
    await ben.core.chats.send(there.id, "hello, club", Policy.OMEMO)

    async def arrived() -> bool:
        page = await ann.core.chats.page(room.id)
        return [(m.body, m.encryption) for m in page if m.body] == [("hello, club", Encryption.OMEMO_2)]

    await come(arrived)


async def _send_a_file(ann: Person, ben: Person, folder: Path) -> None:
    file, copy = folder / "file", folder / "copy"
    file.write_bytes(os.urandom(SIZE))
    chat = await ann.core.chats.open(ann.session.ctx.id, ben.jid)
    sent = await ann.core.files.send(chat.id, str(file))
    await come(lambda: _has(ben, ann, sent.body))
    (message,) = [message for message in await ben.shown(ann) if message.body == sent.body]
    await ben.core.files.save(message.id, str(copy))
    assert copy.read_bytes() == file.read_bytes()


async def _has(reader: Person, writer: Person, body: str) -> bool:
    return body in await reader.bodies(writer)


async def test_flt_016_tor_killed_under_us_comes_back_and_nothing_is_lost_or_doubled(street: Street) -> None:
    ann, ben = await street.friends()
    await ann.send(ben, ["before"])
    await ben.reads(ann, ["before"])
    start = len(ann.connections)
    await street.tor.kill_client()
    await come(lambda: ann.connections[-1].state is ConnectionState.WAITING)
    reason = ann.connections[-1].reason
    await ann.send(ben, ["one", "two"])
    await street.tor.start_client()

    await ben.reads(ann, ["before", "one", "two"])
    await ann.all_sent(ben)
    assert isinstance(reason, RouteError)
    assert ConnectionState.SYNCING not in states(ann, start), "the session was not resumed"


async def test_flt_017_a_lost_circuit_is_replaced_and_accounts_stay_apart(street: Street) -> None:
    ann, ben = await street.friends()
    start = len(ann.connections)
    await close_circuits(street.tor)
    await come(lambda: not ann.online)
    await ann.send(ben, ["one", "two"])

    await ben.reads(ann, ["one", "two"])
    await ann.all_sent(ben)
    assert ConnectionState.SYNCING not in states(ann, start), "the session was not resumed"
    assert len(set.union(*(await circuits(street.tor)).values())) >= 2


async def test_att_135_accounts_have_circuits_of_their_own_and_a_new_identity_has_others(
    street: Street, onion: OnionLab
) -> None:
    ann = await street.person("ann")
    await street.add(ann, onion.account("anna"))
    await come(lambda: sum(c.state is ConnectionState.ONLINE for c in ann.connections) >= 2)
    before = await circuits(street.tor)
    first, second = before.values()
    await ann.core.routes.new_identity((await ann.core.accounts.list())[0].id)

    after: dict[str, set[str]] = {}

    async def moved() -> bool:
        after.clear()
        after.update(await circuits(street.tor))
        return len(after) == 2 and len(set(after) - set(before)) == 1

    await come(moved)
    assert len(before) == 2
    assert not first & second
    (fresh,) = (after[login] for login in after if login not in before)
    assert not fresh & (first | second)


async def test_an_onion_is_reached_by_any_socks_route_and_keeps_its_certificate(street: Street) -> None:
    ann = await street.person("ann", "socks5")
    seen = await ann.core.accounts.certificate(ann.session.ctx.id)

    (stored,) = await ann.core.profile.store.certificates.list(ann.session.ctx.id)

    assert seen is not None
    assert stored.fingerprint == seen.fingerprint


@pytest.mark.parametrize("route", ["tor", "socks5"])
def test_att_110_without_a_proxy_the_command_says_so_and_fails(
    onion: OnionLab, tmp_path: Path, route: str
) -> None:
    (nobody,) = free_ports(1)
    result = add(onion, tmp_path, f"{route}://127.0.0.1:{nobody}")

    assert result.status == NO_NETWORK
    assert f"127.0.0.1:{nobody}" in result.errors
    assert "Nothing was sent" in result.errors


def test_an_onion_is_never_looked_up_without_tor(onion: OnionLab, tmp_path: Path) -> None:
    result = add(onion, tmp_path, "direct")

    assert result.status == NO_NETWORK
    assert "Tor" in result.errors


def add(onion: OnionLab, folder: Path, route: str) -> Result:
    """``account add`` as people type it."""
    person = QuickPerson(folder / "zoe", onion, onion.account("zoe"))
    password = folder / "password"
    password.write_text(person.password)
    words = ["--password-file", str(password), "--route", route]
    return person.run("account", "add", person.jid, *words)
