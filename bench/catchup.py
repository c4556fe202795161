# SPDX-License-Identifier: AGPL-3.0-or-later
"""Catching up with an archive of 10,000 messages, half of them OMEMO, from a real Prosody.

CPU is that of this process alone; the server shares the machine, so the wall clock says more
about it than about us. Yardstick: bare expat over the same stanzas.

    python -m bench.catchup
"""

import asyncio
import time
from pathlib import Path
from xml.etree.ElementTree import Element, tostring
from xml.parsers import expat

from bench.kit import PASSPHRASE, Row, at_least, befriend, folder, newcomer, online, table
from tests.lab.lab import ProsodyLab
from xmppclient.core import Core
from xmppclient.model import Account
from xmppclient.pipeline import compose

COUNT = 5000
TEXT = "The ferry leaves at nine, meet you at the old crane. Bring the thermos, and a scarf, {}"


async def measure(root: Path) -> list[Row]:
    lab = ProsodyLab(root / "prosody", durable=False)
    await lab.start()
    try:
        sender = await newcomer(lab, root / "sender")
        receiver = await newcomer(lab, root / "receiver")
        await befriend(sender, receiver)
        await receiver[0].close()
        plain, plain_bytes = await _write(sender, receiver[1], encrypt=False)
        plain_rate = await _sync(root / "receiver", receiver[1])
        sealed, sealed_bytes = await _write(sender, receiver[1], encrypt=True)
        sealed_rate = await _sync(root / "receiver", receiver[1])
        await sender[0].close()
    finally:
        await lab.stop()
    assert plain == sealed == COUNT
    return [
        _row("without decryption", plain_rate, 1500, plain_bytes),
        _row("with decryption", sealed_rate, 600, sealed_bytes),
    ]


def _row(what: str, rate: tuple[float, float], budget: float, data: list[bytes]) -> Row:
    cpu, wall = rate
    expat_rate = _expat(data)
    yardstick = f"bare expat {expat_rate:,.0f}/s, {expat_rate / cpu:.0f} times as fast; wall {wall:,.0f}/s"
    return at_least(f"catch-up of {COUNT:,} messages {what}", cpu, budget, "messages/s of CPU", yardstick)


async def _write(
    sender: tuple[Core, Account], receiver: Account, *, encrypt: bool
) -> tuple[int, list[bytes]]:
    """Send straight into the stream; returns how many, and a sample of their bytes."""
    core, account = sender
    session = core.sessions.get(account.id)
    sample: list[bytes] = []
    for number in range(COUNT):
        text, origin_id = TEXT.format(number), f"bench-{encrypt}-{number}"
        if encrypt:
            async with session.omemo.exclusive():
                sealed = await session.omemo.encrypt(
                    receiver.jid, frozenset({receiver.jid}), text, origin_id=origin_id
                )
            stanza = compose.encrypted(receiver.jid, origin_id, sealed.elements, sealed.encryption)
        else:
            stanza = compose.plain(receiver.jid, origin_id, text)
        sample.append(tostring(stanza))
        session.stream.send(stanza)
        if number % 50 == 0:
            await session.stream.request("get", Element("{urn:xmpp:ping}ping"), to=_server(account))
    await session.stream.request("get", Element("{urn:xmpp:ping}ping"), to=_server(account))
    return len(sample), sample


def _server(account: Account) -> str:
    return account.jid.rpartition("@")[2]


async def _sync(profile: Path, account: Account) -> tuple[float, float]:
    """Messages per second of CPU and of wall clock."""
    core = Core(profile)
    await core.profile.unlock(PASSPHRASE)
    before = len(await core.chats.list())
    cpu, wall = time.process_time(), time.perf_counter()
    session = await core.sessions.start(account)
    await online(core, account)
    await session.history_filled()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    chat = (await core.chats.list())[0]
    page = await core.chats.page(chat.id, limit=COUNT)
    unreadable = sum(1 for message in page if not message.body)
    assert len(page) == COUNT, (len(page), before)
    assert not unreadable, unreadable
    await core.close()
    return COUNT / cpu, COUNT / wall


def _expat(stanzas: list[bytes]) -> float:
    """Stanzas per second, each wrapped as an archive result."""
    head = b"<message xmlns='jabber:client'><result xmlns='urn:xmpp:mam:2' id='x'><forwarded>"
    data = b"<r>" + b"".join(head + s + b"</forwarded></result></message>" for s in stanzas) + b"</r>"
    started = time.perf_counter()
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda *_: None
    parser.CharacterDataHandler = lambda _: None
    parser.Parse(data, True)
    return len(stanzas) / (time.perf_counter() - started)


def run() -> list[Row]:
    with folder() as root:
        return asyncio.run(measure(root))


if __name__ == "__main__":
    print(table(run()))
