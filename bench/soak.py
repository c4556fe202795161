# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two people write to each other while everything between them fails, again and again.

Each is a process of its own, on an encrypted profile, with OMEMO. A proxy before each cuts,
delays, mutes, damages and swallows; the server is stopped and killed; one of the two is killed too.
Every few messages one is corrected, and another one marked with a reaction. In the end both
histories are compared with what was written: nothing may be lost, doubled, unreadable, out of order,
or in another state than on the other side. The memory of the one who is never killed must not grow.

    python -m bench.soak                                  # 20,000 messages in 30 minutes
    python -m bench.soak --messages 500 --minutes 2 --seed 7 --write
    python -m bench.soak --messages 500 --minutes 2 --keep /tmp/soak   # profiles and logs stay there
"""

import argparse
import asyncio
import json
import logging
import os
import random
import statistics
import sys
import time
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from bench.__main__ import write
from bench.kit import PASSPHRASE, Row, befriend, folder, newcomer, online, table
from bench.verdict import AGAIN, Verdict, judge, tell
from tests.lab.lab import ProsodyLab
from tests.lab.tcpfault import FaultProxy
from xmppclient.core import Core
from xmppclient.log import pin_libraries
from xmppclient.model import Account, Address, ConversationId, Direction, Message
from xmppclient.tasks import TaskOwner

MESSAGES, MINUTES = 20_000, 30.0
EVERYTHING = 10_000_000
WRITTEN = "all written"
CHANGED = 10  # of so many messages one is corrected and one has a reaction
SAMPLE = 5.0  # seconds between two looks at the memory
WARM = 0.2  # part of the time that does not count for the memory
SETTLE = 300.0  # seconds until everything must have arrived in the end
SLOPE_LIMIT = 8.0  # MiB in an hour, beyond what stored messages may occupy in caches


async def change(core: Core, chat: ConversationId) -> None:
    """Correct the newest message of ours, and react to the newest of theirs."""
    newest = await core.chats.page(chat, None, 2 * CHANGED)
    ours = [message for message in newest if message.direction is Direction.OUT]
    theirs = [message for message in newest if message.direction is Direction.IN and message.body]
    await core.chats.correct(ours[0].id, ours[0].body + AGAIN)
    if theirs:
        await core.chats.react(theirs[0].id, ("👍",))


def note_down(file: Path) -> None:
    """Keep a log, with times, of what our own code tells at INFO."""
    form = "%(asctime)s.%(msecs)03d %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(filename=file, level=logging.INFO, format=form, datefmt="%H:%M:%S")
    pin_libraries()


async def talk(profile: Path, to: str, count: int, pause: float) -> None:
    """Write the numbers that are still to be written, then stay online; the log goes beside the profile."""
    note_down(profile.with_suffix(".log"))
    core = Core(profile)
    await core.profile.unlock(PASSPHRASE)
    await core.start()
    (account,) = await core.accounts.list()
    chat = await core.chats.open(account.id, to)
    written = [m for m in await core.chats.page(chat.id, None, EVERYTHING) if m.direction is Direction.OUT]
    for number in range(len(written) + 1, count + 1):
        await core.chats.send(chat.id, str(number))
        if number % CHANGED == 0:
            await change(core, chat.id)
        await asyncio.sleep(random.uniform(0, 2 * pause))
    print(WRITTEN, flush=True)
    await asyncio.Event().wait()


class Talker:
    """One of the two, as a process that may be killed."""

    def __init__(self, profile: Path, jid: Address, count: int, pause: float) -> None:
        self.profile = profile
        self.jid = jid
        self.process: Process | None = None
        self.kills = 0
        self._count = count
        self._pause = pause

    async def start(self, to: Address) -> None:
        settings = json.dumps([str(self.profile), to, self._count, self._pause])
        command = (sys.executable, "-m", "bench.soak", "--talk", settings)
        self.process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)

    async def written(self) -> None:
        """Wait until everything is written, though perhaps not sent."""
        assert self.process is not None
        assert self.process.stdout is not None
        line = (await self.process.stdout.readline()).decode().strip()
        assert line == WRITTEN, f"a talker ended by itself: {line}"

    async def kill(self) -> None:
        assert self.process is not None
        assert self.process.returncode is None, "a talker ended by itself"
        self.process.kill()
        await self.process.wait()
        self.kills += 1

    def memory(self) -> float:
        """Resident, in MiB."""
        assert self.process is not None
        pages = Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20


@dataclass
class Faults:
    """What may go wrong, and how often it did."""

    lab: ProsodyLab
    proxies: tuple[FaultProxy, FaultProxy]
    talkers: tuple[Talker, Talker]
    dice: random.Random
    counts: Counter[str] = field(default_factory=Counter)

    async def rage(self, until: float) -> None:
        """One fault after the other, until that time of the monotonic clock."""
        kinds: dict[str, Callable[[], Awaitable[None]]] = {
            "reset": self._instant(FaultProxy.reset),
            "end of stream": self._instant(FaultProxy.drop),
            "half close": self._instant(FaultProxy.half_close),
            "new address": self._instant(FaultProxy.strand),
            "damaged byte": self._instant(FaultProxy.corrupt),
            "black hole": self._lasting(FaultProxy.black_hole, 20),
            "deaf": self._lasting(FaultProxy.mute, 20),
            "refused": self._lasting(FaultProxy.refuse, 10),
            "slow": self._lasting(lambda proxy: proxy.delay(1.5), 15),
            "narrow": self._lasting(lambda proxy: proxy.throttle(4_000), 15),
            "server stands still": self._server_stands_still,
            "server killed": self._server_killed,
            "program killed": self._program_killed,
        }
        while time.monotonic() < until:
            name = self.dice.choice(sorted(kinds))
            self.counts[name] += 1
            logging.info("fault: %s", name)
            await kinds[name]()
            await asyncio.sleep(self.dice.uniform(2, 12))

    def _instant(self, do: Callable[[FaultProxy], object]) -> Callable[[], Awaitable[None]]:
        async def happen() -> None:
            do(self.dice.choice(self.proxies))

        return happen

    def _lasting(self, do: Callable[[FaultProxy], object], seconds: float) -> Callable[[], Awaitable[None]]:
        async def happen() -> None:
            proxy = self.dice.choice(self.proxies)
            do(proxy)
            await asyncio.sleep(self.dice.uniform(0.5, seconds))
            proxy.reset()  # what was held back does not arrive late
            proxy.heal()

        return happen

    async def _server_stands_still(self) -> None:
        self.lab.pause()
        await asyncio.sleep(self.dice.uniform(0.5, 15))
        self.lab.resume()

    async def _server_killed(self) -> None:
        await self.lab.kill()
        await asyncio.sleep(self.dice.uniform(0, 5))
        await self.lab.restart()

    async def _program_killed(self) -> None:
        other, victim = self.talkers
        await victim.kill()
        await asyncio.sleep(self.dice.uniform(0, 3))
        await victim.start(other.jid)


@dataclass(frozen=True, slots=True)
class Reader:
    """One of the two in the end, when its process is gone."""

    core: Core
    account: Account
    other: Address

    async def shown(self) -> list[Message]:
        """The conversation, oldest first."""
        chat = await self.core.chats.open(self.account.id, self.other)
        return list(reversed(await self.core.chats.page(chat.id, None, EVERYTHING)))

    async def settled(self, wanted: int, other: "Reader") -> bool:
        """Whether nothing waits to be sent and everything has come."""
        if await self.core.profile.store.outbox.count(self.account.id):
            return False
        verdict = judge(wanted, await self.shown(), await other.shown())
        return not (verdict.lost or verdict.different)


async def read(talker: Talker, other: Talker) -> Reader:
    core = Core(talker.profile)
    await core.profile.unlock(PASSPHRASE)
    (account,) = await core.accounts.list()
    await core.sessions.start(account)
    return Reader(core, account, other.jid)


async def verdicts(talkers: tuple[Talker, Talker], wanted: int) -> list[Verdict]:
    """Let both catch up, and look."""
    one, other = talkers
    readers = [await read(one, other), await read(other, one)]
    for reader in readers:
        await online(reader.core, reader.account)
    end = time.monotonic() + SETTLE
    pairs = (tuple(readers), tuple(reversed(readers)))
    for reader, author in pairs:
        while time.monotonic() < end and not await reader.settled(wanted, author):  # noqa: ASYNC110 - no event
            await asyncio.sleep(2)
    found = [judge(wanted, await reader.shown(), await author.shown()) for reader, author in pairs]
    for (reader, author), verdict in zip(pairs, found, strict=True):
        if not verdict.flawless:
            tell(reader.account.jid, wanted, await reader.shown(), await author.shown())
    for reader in readers:
        await reader.core.close()
    return found


async def sample(talker: Talker, found: list[tuple[float, float]]) -> None:
    while True:
        await asyncio.sleep(SAMPLE)
        found.append((time.monotonic(), talker.memory()))
        logging.info("memory: %.1f MiB", found[-1][1])


def slope(samples: list[tuple[float, float]]) -> float:
    """MiB in an hour, without the beginning."""
    kept = samples[int(len(samples) * WARM) :]
    if len(kept) < 3:
        return 0.0
    line = statistics.linear_regression([at for at, _ in kept], [size for _, size in kept])
    return line.slope * 3600


async def measure(root: Path, messages: int, minutes: float, seed: int) -> list[Row]:
    each, seconds = messages // 2, minutes * 60
    lab = ProsodyLab(root / "prosody", durable=True)
    await lab.start()
    host, _, port = lab.connect.rpartition(":")
    try:
        async with FaultProxy(host, int(port)) as one, FaultProxy(host, int(port)) as other:
            ann = await newcomer(lab, root / "ann", one.connect)
            ben = await newcomer(lab, root / "ben", other.connect)
            await befriend(ann, ben)
            await ann[0].close()
            await ben[0].close()
            pause = seconds * 0.9 / each
            talkers = (
                Talker(root / "ann", ann[1].jid, each, pause),
                Talker(root / "ben", ben[1].jid, each, pause),
            )
            faults = Faults(lab, (one, other), talkers, random.Random(seed))
            samples = await _under_fire(faults, seconds)
            found = await verdicts(talkers, each)
    finally:
        await lab.stop()
    return _rows(faults, found, samples, minutes)


async def _under_fire(faults: Faults, seconds: float) -> list[tuple[float, float]]:
    """Let them talk while things fail; the samples of the first one's memory."""
    first, second = faults.talkers
    await first.start(second.jid)
    await second.start(first.jid)
    samples: list[tuple[float, float]] = []
    watching = TaskOwner("watching")
    watching.spawn(sample(first, samples), "memory")
    try:
        await faults.rage(time.monotonic() + seconds)
        for proxy in faults.proxies:
            proxy.heal()
        async with asyncio.timeout(SETTLE):
            await asyncio.gather(first.written(), second.written())
    finally:
        await watching.close()
        for talker in faults.talkers:
            await talker.kill()
    return samples


def _rows(
    faults: Faults, found: list[Verdict], samples: list[tuple[float, float]], minutes: float
) -> list[Row]:
    kinds = ", ".join(f"{name} {count}" for name, count in sorted(faults.counts.items()))
    rows = [Row(f"faults in {minutes:g} minutes", f"{faults.counts.total()}", kinds)]
    for name, verdict in zip(("first", "second"), found, strict=True):
        measured = (
            f"{verdict.received:,} of {verdict.sent:,}; lost {verdict.lost}, doubled {verdict.doubled}, "
            f"unreadable {verdict.unreadable}, out of order {verdict.disordered}, "
            f"different {verdict.different}"
        )
        rows.append(Row(f"received by the {name}", measured, "all; 0, 0, 0, 0, 0", good=verdict.flawless))
    grown, last = slope(samples), samples[-1][1] if samples else 0.0
    rows.append(
        Row(
            "memory of the one never killed",
            f"{grown:+.1f} MiB an hour, {last:.0f} MiB at the end",
            f"≤ {SLOPE_LIMIT:g} MiB an hour",
            good=grown <= SLOPE_LIMIT,
        )
    )
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description="Talk while everything fails.")
    parser.add_argument("--messages", type=int, default=MESSAGES)
    parser.add_argument("--minutes", type=float, default=MINUTES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true", help="put the table into bench/README.md")
    parser.add_argument("--keep", metavar="DIR", type=Path, help="a new folder for profiles and logs")
    parser.add_argument("--talk", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.talk:
        profile, to, count, pause = json.loads(arguments.talk)
        asyncio.run(talk(Path(profile), to, count, pause))
        return 0
    load = os.getloadavg()[0]
    with ExitStack() as stack:
        root = arguments.keep or stack.enter_context(folder())
        root.mkdir(parents=True, exist_ok=True)
        note_down(root / "faults.log")
        rows = asyncio.run(measure(root, arguments.messages, arguments.minutes, arguments.seed))
    if arguments.write:
        write("soak", rows, load)
    print(table(rows))
    return any(row.good is False for row in rows)


if __name__ == "__main__":
    sys.exit(main())
