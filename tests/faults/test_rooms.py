# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-001, 002, 024, 041 in a private group: what is under way when something fails arrives once."""

import asyncio
import signal
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from tests.faults.commands import Program
from tests.faults.conftest import Pair
from tests.faults.people import EVERYTHING, People, Person, come, people_on
from tests.faults.test_kills import CATCH_UP, flawless, kills, verdict
from tests.faults.victims import Killer, send_numbers
from tests.lab.federation import Federation
from tests.lab.tcpfault import FaultProxy
from xmppclient.model import ConversationId, DeliveryState, Direction, Message, RoomState
from xmppclient.server import LOOPBACK, ThrowAwayFolder
from xmppclient.server.config import Ports

FIVE = range(1, 6)
PATIENCE = 30.0  # seconds


@dataclass
class Group:
    """What both have of the group; Bob made it, Alice was invited."""

    room: str

    async def id(self, person: Person) -> ConversationId:
        (found,) = [room for room in await person.core.rooms.list() if room.address == self.room]
        return found.conversation_id

    async def say(self, person: Person, bodies: Iterable[object]) -> None:
        chat = await self.id(person)
        for body in bodies:
            await person.core.chats.send(chat, str(body))

    async def shown(self, person: Person) -> list[Message]:
        return list(reversed(await person.core.chats.page(await self.id(person), None, EVERYTHING)))

    async def bodies(self, person: Person) -> list[str]:
        return [message.body for message in await self.shown(person)]

    async def reads(self, person: Person, bodies: Iterable[object]) -> None:
        """Wait until these messages, and no others, are shown in this order."""
        wanted = [str(body) for body in bodies]
        try:
            await come(lambda: self.shows(person, len(wanted)), PATIENCE)
        except TimeoutError:
            pass  # the comparison says more
        assert await self.bodies(person) == wanted

    async def all_sent(self, person: Person) -> None:
        await person.outbox_empties()
        states = {one.state for one in await self.shown(person) if one.direction is Direction.OUT}
        assert states <= {DeliveryState.SENT}

    async def joined(self, person: Person) -> None:
        await come(lambda: self.is_joined(person), PATIENCE)

    async def shows(self, person: Person, count: int) -> bool:
        return len(await self.bodies(person)) >= count

    async def is_joined(self, person: Person) -> bool:
        room = await person.core.rooms.get(await self.id(person))
        return person.online and room.state is RoomState.JOINED


async def gathered(alice: Person, bob: Person, room: str, first: Iterable[str] = ("before",)) -> Group:
    bobs, alices = bob.session.ctx.id, alice.session.ctx.id
    await bob.core.rooms.create(bobs, "Group", jid=room, invite=(alice.jid,))
    await come(alice.core.rooms.invitations)
    (invitation,) = await alice.core.rooms.invitations()
    await alice.core.rooms.accept_invitation(alices, invitation.room)
    group = Group(room)
    await group.say(bob, first)
    await group.reads(alice, first)
    return group


@pytest_asyncio.fixture
async def group(pair: Pair) -> Group:
    return await gathered(pair.alice, pair.bob, pair.people.lab.address("group"))


async def test_flt_002_a_reset_right_after_sending_to_a_room_loses_nothing(pair: Pair, group: Group) -> None:
    pair.proxy.black_hole()
    await group.say(pair.alice, FIVE)
    await pair.alice.under_way(len(FIVE))
    pair.proxy.reset()
    pair.proxy.heal()

    await group.reads(pair.bob, ["before", *FIVE])
    await group.all_sent(pair.alice)
    assert await group.bodies(pair.alice) == await group.bodies(pair.bob)


async def test_flt_002_a_reset_before_the_reflection_doubles_nothing(pair: Pair, group: Group) -> None:
    pair.proxy.mute()
    await group.say(pair.alice, FIVE)
    await group.reads(pair.bob, ["before", *FIVE])
    pair.proxy.reset()
    pair.proxy.heal()

    await group.all_sent(pair.alice)
    await group.say(pair.alice, ["after"])
    await group.reads(pair.bob, ["before", *FIVE, "after"])
    assert await group.bodies(pair.alice) == await group.bodies(pair.bob)


async def test_flt_002_again_and_again_in_the_midst_of_sending_each_arrives_once(
    pair: Pair, group: Group
) -> None:
    for start in range(0, 30, 10):
        await group.say(pair.alice, range(start, start + 10))
        await asyncio.sleep(0.03 * (start // 10))  # chance decides how many have left
        pair.proxy.reset()
    await group.all_sent(pair.alice)

    await group.reads(pair.bob, ["before", *range(30)])
    assert await group.bodies(pair.alice) == await group.bodies(pair.bob)


async def test_flt_001_a_killed_server_loses_none_of_what_was_under_way_to_a_room(own_pair: Pair) -> None:
    alice, bob, lab = own_pair.alice, own_pair.bob, own_pair.people.lab
    group = await gathered(alice, bob, lab.address("group"))
    own_pair.proxy.mute()
    await group.say(alice, FIVE[:2])
    await group.reads(bob, ["before", *FIVE[:2]])
    lab.pause()
    await group.say(alice, FIVE[2:])
    await lab.kill()
    own_pair.proxy.heal()
    await come(lambda: not alice.online and not bob.online)
    await lab.restart()

    await group.reads(bob, ["before", *FIVE])
    await group.all_sent(alice)
    assert await group.bodies(alice) == await group.bodies(bob)


async def test_flt_024_a_program_killed_before_the_reflection_sends_once(pair: Pair, group: Group) -> None:
    await pair.alice.close()
    program = Program(pair.people.profile("alice"))
    pair.proxy.delay(0.15)
    sending = await program.start("send", group.room, "last words")
    await group.reads(pair.bob, ["before", "last words"])
    sending.kill()
    told, _ = await sending.communicate()
    pair.proxy.heal()
    assert (sending.returncode, told) == (-signal.SIGKILL, b"")

    (*_, synced) = await program.run("sync")
    lines = await program.run("history", group.room)
    assert synced["event"] == "synced"
    assert [(line["body"], line["state"]) for line in lines][1:] == [("last words", "sent")]
    assert await group.bodies(pair.bob) == ["before", "last words"]


@kills
@pytest.mark.timeout(5400)
async def test_flt_024_a_sender_killed_at_any_moment_sends_everything_once_to_a_room(
    times: int, people: People, tmp_path: Path
) -> None:
    alice, bob = await people.person("alice"), await people.person("bob")
    group = await gathered(alice, bob, people.lab.address("group"), ["0"])
    await alice.close()
    killer = Killer(send_numbers, tmp_path, (people.profile("alice"), group.room, tmp_path / "told"))
    await killer.kill(times)
    alice = await people.again(alice)
    await alice.outbox_empties(CATCH_UP)

    stored = await group.bodies(alice)
    await come(lambda: group.shows(bob, len(stored)), CATCH_UP)
    await asyncio.wait_for(bob.session.inbound.idle(), CATCH_UP)
    result = verdict(stored, await group.bodies(bob))
    print(f"\nFLT-024 in a room after {killer.kills} kills: {result}")
    assert len(stored) > times
    assert set((tmp_path / "told").read_text().split()) <= set(stored)
    assert result == flawless(stored)


@pytest_asyncio.fixture
async def far(
    federation: Federation, tmp_path: Path, hasty: None, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Person, Person, Group]]:
    """Alice on one server, Bob and the room on the other; rooms are asked soon."""
    monkeypatch.setattr("xmppclient.services.rooms.selfping.SILENCE", 1.0)
    monkeypatch.setattr("xmppclient.services.rooms.selfping.LOOK", 0.5)
    async with (
        people_on(federation.alpha, tmp_path / "alpha") as at_alpha,
        people_on(federation.beta, tmp_path / "beta") as at_beta,
    ):
        alice, bob = await at_alpha.person("alice"), await at_beta.person("bob")
        yield alice, bob, await gathered(alice, bob, federation.beta.address("group"))


Far = tuple[Person, Person, Group]


async def test_flt_041_whom_a_room_forgot_comes_back_and_reads_what_was_said(
    federation: Federation, far: Far
) -> None:
    alice, bob, group = far
    await federation.beta.kill()
    await federation.beta.restart()
    await come(lambda: bob.online)
    await group.joined(bob)
    await group.say(bob, ["nobody told Alice"])

    await group.reads(alice, ["before", "nobody told Alice"])
    await group.say(alice, ["here again"])
    await group.reads(bob, ["before", "nobody told Alice", "here again"])


async def test_flt_002_what_is_lost_between_servers_goes_again(
    tmp_path: Path, hasty: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between them nobody acknowledges anything: only the room's own copy tells."""
    monkeypatch.setattr("xmppclient.pipeline.reflections.PATIENCE", 1.0)
    ports = Ports.free(), Ports.free()
    async with FaultProxy(LOOPBACK, ports[1].s2s) as link:
        with ThrowAwayFolder("lab") as folder:
            servers = Federation(folder.path, ports=ports, there=link.port)
            await servers.start()
            try:
                async with (
                    people_on(servers.alpha, tmp_path / "alpha") as at_alpha,
                    people_on(servers.beta, tmp_path / "beta") as at_beta,
                ):
                    alice, bob = await at_alpha.person("alice"), await at_beta.person("bob")
                    group = await gathered(alice, bob, servers.beta.address("group"))
                    link.black_hole()
                    await group.say(alice, FIVE)
                    await asyncio.sleep(0.5)  # they have left for the other server
                    link.reset()
                    link.heal()

                    await group.all_sent(alice)
                    await group.reads(bob, ["before", *FIVE])
                    assert await group.bodies(alice) == await group.bodies(bob)
            finally:
                await servers.stop()


async def test_flt_041_what_a_ghost_writes_arrives_once(
    federation: Federation, far: Far, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xmppclient.services.rooms.selfping.SILENCE", 600.0)
    alice, bob, group = far
    await federation.beta.restart()
    await group.say(alice, FIVE)

    await group.all_sent(alice)
    await group.reads(bob, ["before", *FIVE])
