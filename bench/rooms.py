# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rooms: entering one with a thousand people, and catching up with ten thousand messages of one.

The server is a real Prosody; the thousand people are made up by a module in it (mod_crowd.lua),
since it takes minutes to let so many in. The messages were sent by a member, half of them OMEMO,
and come from the room's own archive. CPU is that of this process alone. Yardstick: bare expat over
the same stanzas.

    python -m bench.rooms
"""

import asyncio
import time
from pathlib import Path
from xml.etree.ElementTree import tostring

from bench.body import Body
from bench.catchup import HEAD, TAIL
from bench.kit import PASSPHRASE, TEXT, Row, at_least, at_most, expat_rate, folder, newcomer, table
from bench.window import once
from tests.lab.lab import Account as Login, ProsodyLab
from xmppclient.core import Core
from xmppclient.events import MessageAdded, OccupantsChanged, RoomChanged
from xmppclient.model import Account, Address, ConversationId, Kind, RoomState
from xmppclient.pipeline import compose
from xmppclient.server import Feature

CROWD = 1000
MODULE = Path(__file__).with_name("mod_crowd.lua")
HALF = 5000  # messages, encrypted and not
LIMIT = 120  # seconds
TIMES = 5
SOMEBODY = (
    b"<presence xmlns='jabber:client' from='crowd@muc.alpha.test/somebody 1' to='me@alpha.test/x'>"
    b"<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='https://example.org' ver='QgayPKawp"
    b"kPSDYmwT/WM94uAlu0='/><x xmlns='vcard-temp:x:update'><photo/></x><occupant-id "
    b"xmlns='urn:xmpp:occupant-id:0' id='4f9c1d2a4f9c1d2a4f9c1d2a4f9c1d2a4f9c1d2a4f9c1d2a4f9c1d2a4f9c1d2a'/>"
    b"<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant' "
    b"jid='somebody-1@example.org/x'/></x></presence>"
)

Person = tuple[Core, Account]


async def measure(root: Path) -> list[Row]:
    lab = ProsodyLab(root / "prosody", durable=False, without=(Feature.OFFLINE,), room_modules=(MODULE,))
    await lab.start()
    try:
        host, guest = await newcomer(lab, root / "host"), await newcomer(lab, root / "guest")
        rows = [await _join(lab, host, guest)]
        rows += await _window(lab, root, host)
        rows += await _archive(lab, root, host, guest)
    finally:
        await lab.stop()
    return rows


async def _join(lab: ProsodyLab, host: Person, guest: Person) -> Row:
    """Enter, and be told of everybody."""
    (there, owner), (core, account) = host, guest
    room = lab.address("crowd")
    await there.rooms.create(owner.id, "Crowd", public=True, jid=room)
    resets: list[OccupantsChanged] = []
    core.bus.subscribe(OccupantsChanged, resets.append)
    took, worked = [], []
    for _ in range(TIMES):
        began, cpu = time.perf_counter(), time.process_time()
        inside = await core.rooms.join(account.id, room)
        took.append(time.perf_counter() - began)
        worked.append(time.process_time() - cpu)
        assert len(await core.rooms.occupants(inside.id)) >= CROWD
        await core.rooms.leave(inside.id)
    wall, cpu = sorted(took)[TIMES // 2], sorted(worked)[TIMES // 2]
    bare = CROWD / expat_rate([SOMEBODY] * CROWD)
    assert max(len(event.changed) for event in resets) >= CROWD
    return at_most(
        f"join of a room with {CROWD:,} people: CPU", cpu * 1000, 200, "ms",
        f"bare expat {bare * 1000:.0f} ms, {cpu / bare:.0f} times as fast",
        detail=f"wall {wall * 1000:.0f} ms beside the server",
    )  # fmt: skip


async def _window(lab: ProsodyLab, root: Path, host: Person) -> list[Row]:
    """The same in the window, with the list of people open."""
    core, _ = await newcomer(lab, root / "window")
    room = lab.address("crowd")
    await host[0].rooms.create(host[1].id, "Crowd in a window", public=True, jid=room)
    await core.close()
    facts = await once("crowd", root / "window", room, CROWD)
    detail = (
        f"longest freeze {facts['longest']:.0f} ms, own work {facts['own']:.0f} ms; p99 {facts['p99']:.0f} ms"
    )
    what = f"window: join of a room with {CROWD:,} people until all are listed"
    return [at_most(what, facts["seconds"], 3, "s", detail=detail)]


async def _archive(lab: ProsodyLab, root: Path, host: Person, guest: Person) -> list[Row]:
    """Be away while much is said in a private group."""
    (there, owner), (core, account) = host, guest
    room = Address(lab.address("group"))
    where = (await there.rooms.create(owner.id, "Group", jid=room, invite=(account.jid,))).id
    await _accept(core, account, room)
    await _hear(there, where, core)
    await core.close()
    plain = [
        tostring(compose.plain(room, f"plain-{n}", TEXT.format(n), kind=Kind.GROUPCHAT)) for n in range(HALF)
    ]
    sealed = [await _seal(there, owner, room, account.jid, n) for n in range(HALF)]
    login = Login(owner.jid, owner.password)
    await there.close()
    speaker = await Body.at(lab, login)
    await speaker.enter(room, owner.jid.partition("@")[0])
    rates = []
    for stanzas in (plain, sealed):
        await speaker.pour(stanzas)
        rates.append(await _catch_up(root / "guest", account, room))
    speaker.close()
    what = f"catch-up of {HALF:,} messages of a room"
    return [
        _rate(f"{what}, not encrypted", rates[0], 1500, plain),
        _rate(f"{what}, encrypted", rates[1], 600, sealed),
        at_most(f"both ({2 * HALF:,}), wall clock beside the server", rates[0][1] + rates[1][1], 12, "s"),
    ]


async def _accept(core: Core, account: Account, room: Address) -> None:
    async with asyncio.timeout(LIMIT):
        while not await core.rooms.invitations():  # noqa: ASYNC110 - it may be there already
            await asyncio.sleep(0.05)
    await core.rooms.accept_invitation(account.id, room)


async def _hear(there: Core, where: ConversationId, core: Core) -> None:
    """From then on no message carries a key exchange."""
    heard = asyncio.Event()
    subscription = core.bus.subscribe(MessageAdded, lambda _: heard.set())
    await there.chats.send(where, "Hello")
    await asyncio.wait_for(heard.wait(), LIMIT)
    subscription.cancel()


async def _seal(core: Core, account: Account, room: Address, to: Address, number: int) -> bytes:
    omemo, origin_id = core.sessions.get(account.id).omemo, f"sealed-{number}"
    async with omemo.exclusive():
        text = TEXT.format(number)
        sealed = await omemo.encrypt(room, frozenset({to}), text, origin_id=origin_id, group=True)
    stanza = compose.encrypted(room, origin_id, sealed.elements, sealed.encryption, kind=Kind.GROUPCHAT)
    return tostring(stanza)


async def _catch_up(profile: Path, account: Account, room: Address) -> tuple[float, float]:
    """CPU and wall clock of a start until we are in the room and have read everything."""
    core = Core(profile)
    await core.profile.unlock(PASSPHRASE)
    (before,) = [found for found in await core.rooms.list() if found.address == room]
    inside = asyncio.Event()
    core.bus.subscribe(RoomChanged, lambda event: event.room.state is RoomState.JOINED and inside.set())
    cpu, wall = time.process_time(), time.perf_counter()
    await core.sessions.start(account)
    await asyncio.wait_for(inside.wait(), LIMIT)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    page = await core.chats.page(before.conversation_id, limit=HALF)
    assert len(page) == HALF
    assert all(message.body for message in page)
    await core.close()
    return cpu, wall


def _rate(what: str, spent: tuple[float, float], budget: float, stanzas: list[bytes]) -> Row:
    rate, bare = HALF / spent[0], expat_rate(stanzas, HEAD, TAIL)
    yardstick = f"bare expat {bare:,.0f}/s, {bare / rate:.0f} times as fast; wall {HALF / spent[1]:,.0f}/s"
    return at_least(what, rate, budget, "messages/s of CPU", yardstick)


def run() -> list[Row]:
    with folder() as root:
        return asyncio.run(measure(root))


if __name__ == "__main__":
    print(table(run()))
