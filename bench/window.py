# SPDX-License-Identifier: AGPL-3.0-or-later
"""The window: how long it freezes in a burst, what it weighs, how it scrolls.

The real window runs offscreen with the software renderer on a profile whose account is online
beside a local Prosody. What is sent in a burst piles up behind a slow link and then comes at
once. A freeze is the gap between two Qt timer ticks that are due every 4 ms.

Yardsticks in the same run: bare expat over the same stanzas, slixmpp that parses a whole read
at a time, an empty window.

    python -m bench.window
"""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.kit import PASSPHRASE, TEXT, Row, at_most, befriend, expat_rate, folder, newcomer, pour, table
from bench.scenes import FREEZE
from storage.profile import Profile
from storage.records import Address, DeliveryState, Direction, Encryption, MessageRecord
from tests.lab.lab import ProsodyLab
from tests.lab.tcpfault import FaultProxy
from xmppclient.core import Core
from xmppclient.events import MessageAdded
from xmppclient.model import Account

PLAIN = 10_000
SEALED = 2_000
LONG = 100_000  # messages of each long conversation
BATCH = 5000
SLOW = 8 * 1024  # bytes a second while a burst piles up: enough to be alive
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QT_QPA_UPDATE_IDLE_TIME": "0"}
START = datetime(2024, 1, 1, tzinfo=UTC)
IN_USE = 200  # MiB
LIMIT = 300  # seconds for a step of a scene

Facts = dict[str, Any]
Person = tuple[Core, Account]


class Scene:
    """A process that plays a scene of ``bench.scenes``."""

    def __init__(self, process: Process) -> None:
        self._process = process

    async def next(self) -> Facts:
        """What it reports next."""
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), LIMIT)
        facts: Facts = json.loads(line)
        return facts

    def go(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(b"\n")


@asynccontextmanager
async def playing(name: str, *arguments: object) -> AsyncIterator[Scene]:
    command = (sys.executable, "-m", "bench.scenes", name, *map(str, arguments))
    process = await asyncio.create_subprocess_exec(
        *command, stdin=PIPE, stdout=PIPE, env={**os.environ, **OFFSCREEN}
    )
    try:
        yield Scene(process)
        await asyncio.wait_for(process.wait(), LIMIT)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def once(name: str, *arguments: object) -> Facts:
    async with playing(name, *arguments) as scene:
        return await scene.next()


async def measure(root: Path) -> list[Row]:
    lab = ProsodyLab(root / "prosody", durable=False)
    await lab.start()
    host, _, port = lab.connect.rpartition(":")
    try:
        async with FaultProxy(host, int(port)) as link:
            sender = await newcomer(lab, root / "sender")
            receiver = await newcomer(lab, root / "receiver", link.connect)
            await befriend(sender, receiver)
            await _greet(sender, receiver)
            await receiver[0].close()
            rows = await _bursts(root, sender, receiver[1], link)
            rows += await _memory(root, sender[1].jid)
            await sender[0].close()
            rows += await _reading(root, [Address(lab.account().jid) for _ in range(2)])
    finally:
        await lab.stop()
    return rows


async def _greet(sender: Person, receiver: Person) -> None:
    """A word each way: from then on no OMEMO message carries a key exchange."""
    for (core, account), (other, theirs) in ((sender, receiver), (receiver, sender)):
        read = asyncio.Event()
        subscription = other.bus.subscribe(MessageAdded, lambda event, read=read: read.set())
        chat = await core.chats.open(account.id, theirs.jid)
        await core.chats.send(chat.id, "Hello")
        await asyncio.wait_for(read.wait(), 30)
        subscription.cancel()


async def _bursts(root: Path, sender: Person, receiver: Account, link: FaultProxy) -> list[Row]:
    found, sent = [], []
    async with playing("bursts", root / "receiver", sender[1].jid, PLAIN, SEALED) as scene:
        for count, encrypt in ((PLAIN, False), (SEALED, True)):
            await scene.next()
            link.throttle(SLOW)
            sent.append(await pour(sender, receiver.jid, count, encrypt=encrypt, name=f"burst-{encrypt}"))
            scene.go()
            link.heal()
            found.append(await scene.next())
    (root / "stanzas.xml").write_bytes(_stream(sent[0]))
    bare = await once("unsliced", root / "stanzas.xml")
    words = (
        f"slixmpp alone, a read at a time: {bare['longest']:.0f} ms; bare expat {expat_rate(sent[0]):,.0f}/s"
    )
    return [
        _burst("messages", PLAIN, found[0], words),
        _burst("OMEMO messages", SEALED, found[1], f"bare expat {expat_rate(sent[1]):,.0f}/s"),
    ]


def _stream(stanzas: list[bytes]) -> bytes:
    head = b"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
    return head + b"".join(stanzas)


def _burst(what: str, count: int, facts: Facts, yardstick: str) -> Row:
    assert facts["count"] == count, facts
    assert facts["shown"], facts
    assert not facts["unreadable"], facts
    rate = (count - facts["early"]) / facts["seconds"]
    detail = (
        f"own work {facts['own']:.0f} ms; p99 {facts['p99']:.0f} ms; {facts['over']} over {FREEZE:.0f} ms;"
        f" {rate:,.0f}/s"
    )
    name = f"burst of {count:,} {what}: longest freeze"
    return at_most(name, facts["longest"], FREEZE, "ms", yardstick, detail=detail)


async def _memory(root: Path, address: str) -> list[Row]:
    facts = await once("rest", root / "receiver", address)
    bare = await once("empty")
    empty = f"an empty window of Qt Quick {bare['rss']:.0f} MiB (PSS {bare['pss']:.0f})"
    return [
        _size("RSS at rest, with what measures it", facts["rest"], IN_USE, empty),
        _size(f"RSS, chat of {PLAIN + SEALED:,} messages open and scrolled", facts["open"], IN_USE, empty),
    ]


def _size(what: str, found: Facts, budget: float, yardstick: str) -> Row:
    return at_most(what, found["rss"], budget, "MiB", yardstick, detail=f"PSS {found['pss']:.0f}")


async def _reading(root: Path, addresses: list[Address]) -> list[Row]:
    await _fill(root / "receiver", addresses)
    rows = []
    async with playing("reading", root / "receiver", *addresses) as scene:
        for name in ("first", "second"):
            facts = await scene.next()
            rows += _chat(f"{name} chat of {LONG:,}", facts)
    return rows


def _chat(what: str, facts: Facts) -> list[Row]:
    frames, gaps = facts["frames"], facts["gaps"]
    detail = f"p50 {frames['p50']:.1f}, longest {frames['longest']:.0f} ms; freeze {gaps['longest']:.0f} ms"
    return [
        at_most(f"{what}: from the click to its first frame", facts["opened"], 250, "ms"),
        at_most(f"{what}: frame while scrolling, p95", frames["p95"], 16.7, "ms", detail=detail),
        at_most(f"{what}: rows loaded while scrolling", facts["rows"], 400, ""),
    ]


async def _fill(folder: Path, addresses: list[Address]) -> None:
    profile = await Profile.open(folder, PASSPHRASE)
    (account,) = await profile.store.accounts.list()
    for address in addresses:
        chat, _ = await profile.store.conversations.ensure(account.id, address)
        for first in range(0, LONG, BATCH):
            made = [_message(chat.id, address, number) for number in range(first, first + BATCH)]
            await profile.store.messages.add_many(made)
    await profile.close()


def _message(conversation: Any, sender: Address, number: int) -> MessageRecord:
    own = number % 7 in (0, 1, 4)
    return MessageRecord(
        conversation_id=conversation,
        direction=Direction.OUT if own else Direction.IN,
        sender=sender,
        time=START + timedelta(minutes=number),
        body=TEXT.format(number) * (1 + number % 3),
        state=DeliveryState.SENT if own else DeliveryState.RECEIVED,
        encryption=Encryption.OMEMO_2,
        origin_id=f"long-{conversation}-{number}",
    )


def run() -> list[Row]:
    with folder() as root:
        return asyncio.run(measure(root))


if __name__ == "__main__":
    print(table(run()))
