# SPDX-License-Identifier: AGPL-3.0-or-later
"""Login, messages and files through a private Tor network, beside the same over loopback.

Six hops to an onion service, all of them processes on this machine: that shows what our code and Tor's
work cost, not how long a real network takes, which is many times longer.

    python -m bench.tor
"""

import asyncio
import os
import statistics
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

from bench.kit import PASSPHRASE, Row, folder, online, table
from tests.faults.people import come
from tests.lab.lab import Account as Login, ProsodyLab
from tests.lab.onion import onion_lab
from tests.lab.tornet import TorNet
from xmppclient.api import NewAccount
from xmppclient.core import Core
from xmppclient.model import Account, ConversationId, Direction, Tls

TIMES = 5
SIZE = 5 * 1024 * 1024  # bytes of the file


class Person(NamedTuple):
    core: Core
    account: Account


class Times(NamedTuple):
    """Seconds; of bytes, per second."""

    login: float
    message: float
    up: float
    down: float


async def _person(profile: Path, new: NewAccount) -> Person:
    core = Core(profile)
    await core.profile.create(PASSPHRASE)
    account = await core.accounts.add(new)
    await online(core, account)
    await core.sessions.get(account.id).omemo.wait_ready(60)
    return Person(core, account)


async def _times(root: Path, login: Callable[[], NewAccount]) -> Times:
    """Of two people who use the same kind of way; ``root`` is a folder."""
    ann, ben = await _person(root / "ann", login()), await _person(root / "ben", login())
    try:
        logins = [await _login(ann) for _ in range(TIMES)]
        chat = (await ann.core.chats.open(ann.account.id, ben.account.jid)).id
        there = (await ben.core.chats.open(ben.account.id, ann.account.jid)).id
        await _talk(ann, ben, chat, there, "the first one makes sessions")
        talks = [
            await _seconds(lambda n=n: _talk(ann, ben, chat, there, f"word {n}"))  # type: ignore[misc]
            for n in range(TIMES)
        ]
        return Times(statistics.median(logins), statistics.median(talks), *await _file(root, ann, chat))
    finally:
        await ann.core.close()
        await ben.core.close()


async def _seconds(work: Callable[[], Awaitable[object]]) -> float:
    began = time.perf_counter()
    await work()
    return time.perf_counter() - began


async def _login(person: Person) -> float:
    """A new session, from the first packet until caught up."""
    sessions = person.core.sessions
    await sessions.stop(person.account.id)
    began = time.perf_counter()
    session = await sessions.start(person.account)
    await online(*person)
    seconds = time.perf_counter() - began
    await session.omemo.wait_ready(60)
    return seconds


async def _talk(ann: Person, ben: Person, chat: ConversationId, there: ConversationId, body: str) -> None:
    """Until it is stored and readable on the other side."""
    await ann.core.chats.send(chat, body)

    async def arrived() -> bool:
        page = await ben.core.chats.page(there)
        return any(m.body == body and m.direction is Direction.IN for m in page)

    await come(arrived)


async def _file(root: Path, ann: Person, chat: ConversationId) -> tuple[float, float]:
    """Bytes per second, encrypted, there and back."""
    file, copy = root / "file", root / "copy"
    file.write_bytes(os.urandom(SIZE))
    began = time.perf_counter()
    message = await ann.core.files.send(chat, str(file))
    sent = time.perf_counter()
    await ann.core.files.save(message.id, str(copy))
    return SIZE / (sent - began), SIZE / (time.perf_counter() - sent)


async def measure(root: Path) -> list[Row]:
    lab = ProsodyLab(root / "prosody", durable=False)
    await lab.start()
    try:
        near = await _times(_made(root / "near"), lambda: _straight(lab))
    finally:
        await lab.stop()
    net = TorNet()
    began = time.perf_counter()
    await net.start()
    ready = time.perf_counter() - began
    try:
        async with onion_lab(root / "onion", net) as onion:
            far = await _times(_made(root / "far"), lambda: _through_tor(onion.account(), net))
    finally:
        await net.stop()
    return [*_rows(near, far), Row("the private network itself: start", f"{ready:.0f} s")]


def _made(path: Path) -> Path:
    path.mkdir()
    return path


def _straight(lab: ProsodyLab) -> NewAccount:
    jid, password = lab.account()
    return NewAccount(jid, password, (lab.connect,), Tls(lab.tls), str(lab.ca_file))


def _through_tor(login: Login, net: TorNet) -> NewAccount:
    return NewAccount(*login, route=f"tor://127.0.0.1:{net.socks}")


def _rows(near: Times, far: Times) -> list[Row]:
    mib = 1024 * 1024
    return [
        _row("a new session: connect to caught up", far.login, near.login, "s"),
        _row("an OMEMO message: sent to readable there", far.message, near.message, "s"),
        _row("a file of 5 MiB, encrypted: upload", far.up / mib, near.up / mib, "MiB/s"),
        _row("a file of 5 MiB, encrypted: download", far.down / mib, near.down / mib, "MiB/s"),
    ]


def _row(what: str, far: float, near: float, unit: str) -> Row:
    """``far`` as a part of ``near``, whichever is better."""
    ratio = max(far, near) / min(far, near)
    return Row(what, f"{far:.2f} {unit}", yardstick=f"over loopback {near:.2f} {unit}, ratio {ratio:.1f}")


def run() -> list[Row]:
    with folder() as root:
        return asyncio.run(measure(root))


if __name__ == "__main__":
    print(table(run()))
