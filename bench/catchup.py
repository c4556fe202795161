# SPDX-License-Identifier: AGPL-3.0-or-later
"""Catching up with an archive of 10,000 messages, half of them OMEMO, from a real Prosody.

CPU is that of this process alone; the server shares the machine, so the wall clock says more
about it than about us. Yardstick: bare expat over the same stanzas. Memory is measured with a
made-up archive of 100,000 messages, which costs none itself.

    python -m bench.catchup
"""

import asyncio
import resource
import time
from pathlib import Path

from bench.kit import (
    PASSPHRASE,
    Row,
    at_least,
    at_most,
    befriend,
    expat_rate,
    folder,
    newcomer,
    online,
    pour,
    table,
)
from tests.fakes.account_kit import account_kit
from tests.faults.archives import away, serve
from tests.lab.lab import ProsodyLab
from xmppclient.core import Core
from xmppclient.events import ArchiveSynced
from xmppclient.model import Account
from xmppclient.server import Feature

COUNT = 5000
UNREAD = 100_000
HEAD = b"<message xmlns='jabber:client'><result xmlns='urn:xmpp:mam:2' id='x'><forwarded>"
TAIL = b"</forwarded></result></message>"


async def measure(root: Path) -> list[Row]:
    lab = ProsodyLab(root / "prosody", durable=False, without=(Feature.OFFLINE,))
    await lab.start()
    try:
        sender = await newcomer(lab, root / "sender")
        receiver = await newcomer(lab, root / "receiver")
        await befriend(sender, receiver)
        await receiver[0].close()
        plain = await pour(sender, receiver[1].jid, COUNT, encrypt=False, name="plain")
        plain_rate = await _sync(root / "receiver", receiver[1])
        sealed = await pour(sender, receiver[1].jid, COUNT, encrypt=True, name="sealed")
        sealed_rate = await _sync(root / "receiver", receiver[1])
        await sender[0].close()
    finally:
        await lab.stop()
    return [
        _row("without decryption", plain_rate, 1500, plain),
        _row("with decryption", sealed_rate, 600, sealed),
        at_most(
            "both, wall clock beside the server", COUNT / plain_rate[1] + COUNT / sealed_rate[1], 10, "s"
        ),
        at_most(
            f"catch-up of {UNREAD:,} unread messages: growth of RSS after the first tenth",
            await _growth(root / "unread"),
            24,
            "MiB",
        ),
    ]


async def _growth(profile: Path) -> float:
    """MiB that the last nine tenths of a long catch-up add to this process."""
    await away(profile)
    async with account_kit(profile) as kit:
        sizes: list[float] = []

        def look(_: ArchiveSynced) -> None:
            sizes.append(_resident())
            kit.news.clear()  # what the kit remembers for tests

        kit.bus.subscribe(ArchiveSynced, look)
        serve(kit, UNREAD)
        stored = await kit.archive.catch_up()
    assert stored == UNREAD - 1, stored
    return max(sizes) - sizes[len(sizes) // 10]


def _resident() -> float:
    """MiB of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def _row(what: str, rate: tuple[float, float], budget: float, data: list[bytes]) -> Row:
    cpu, wall = rate
    bare = expat_rate(data, HEAD, TAIL)
    yardstick = f"bare expat {bare:,.0f}/s, {bare / cpu:.0f} times as fast; wall {wall:,.0f}/s"
    return at_least(f"catch-up of {COUNT:,} messages {what}", cpu, budget, "messages/s of CPU", yardstick)


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


def run() -> list[Row]:
    with folder() as root:
        return asyncio.run(measure(root))


if __name__ == "__main__":
    print(table(run()))
