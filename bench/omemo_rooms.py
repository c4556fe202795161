# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO in a room of 100 members with three devices each: the first message and the next ones.

The yardstick, in the same run and for the same devices: python-omemo alone with its own cache
over a dictionary. Ours includes fetching, the devices table and SQLCipher; both include the
imagined server that they ask.

    python -m bench.omemo_rooms
"""

import asyncio
import gc
import logging
import statistics
import time
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import tostring

import oldmemo.etree
import twomemo.etree

from bench.kit import Row, at_most, folder, table
from bench.omemo import alone
from storage.records import Address
from tests.fakes.omemo_crowd import members, publish_keys
from tests.fakes.omemo_people import ALICE, People, Person, people as people_in
from tests.fakes.omemo_world import World
from xmppclient import ns

ROOM = Address("room@muc.test")
MEMBERS, DEVICES, PREKEYS = 100, 3, 100
TEXT = "x" * 100
TIMES = 7
WARM = 500  # milliseconds of CPU
FIRST = 2000
SLICE = 20  # milliseconds that nothing else can happen
ROWS = MEMBERS * DEVICES
KIB = 1024


@dataclass(slots=True)
class Cost:
    """Of one message."""

    cpu: float = 0.0  # milliseconds, of every thread
    longest: float = 0.0  # slice, milliseconds of CPU of the thread with the loop
    rows: int = 0  # of the library's state
    written: int = 0  # bytes, by every write of the process
    size: int = 0  # bytes of the elements to send
    asked: int = 0  # requests


@dataclass(slots=True)
class Watch:
    """Runs whenever nothing else does, and so sees for how long it could not."""

    longest: float = 0.0
    ends: bool = False

    async def run(self) -> None:
        while not self.ends:
            began = time.thread_time()
            await asyncio.sleep(0)
            self.longest = max(self.longest, 1e3 * (time.thread_time() - began))


@asynccontextmanager
async def watched(cost: Cost) -> AsyncIterator[None]:
    watch = Watch()
    running = asyncio.ensure_future(watch.run())
    await asyncio.sleep(0)
    try:
        yield
    finally:
        watch.ends = True
        await running
        cost.longest = watch.longest


def bytes_written() -> int:
    """By this process so far, into files and pipes."""
    lines = Path("/proc/self/io").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("wchar"))


async def ours(alice: Person, crowd: tuple[Address, ...], cost: Cost) -> None:
    apply, rows = alice.store.omemo.apply, 0

    async def counting(account_id: Any, changes: Any) -> None:
        nonlocal rows
        rows += len(changes)
        await apply(account_id, changes)

    alice.store.omemo.apply = counting  # type: ignore[method-assign]
    asked, written, began = alice.stream.world.asked.total(), bytes_written(), time.process_time()
    sealed = await alice.say(ROOM, crowd, TEXT)
    cost.cpu = 1e3 * (time.process_time() - began)
    cost.written = bytes_written() - written
    cost.asked = alice.stream.world.asked.total() - asked
    cost.rows, cost.size = rows, _size(sealed.elements)
    alice.store.omemo.apply = apply  # type: ignore[method-assign]
    assert not sealed.left_out


async def theirs(manager: Any, namespace: str, crowd: tuple[Address, ...], cost: Cost) -> None:
    module = twomemo if namespace == ns.OMEMO_2 else oldmemo
    began = time.process_time()
    messages, _ = await manager.encrypt(frozenset(crowd), {namespace: TEXT.encode()}, [namespace])
    cost.size = _size(map(module.etree.serialize_message, messages))
    cost.cpu = 1e3 * (time.process_time() - began)


def _size(elements: Any) -> int:
    return sum(len(tostring(element)) for element in elements)


Write = Callable[[Cost], Awaitable[None]]


@dataclass(slots=True)
class Costs:
    """The first message, and the middle one of the others."""

    first: Cost = field(default_factory=Cost)
    warm: list[Cost] = field(default_factory=list)

    def of(self, what: str) -> float:
        return statistics.median(float(getattr(cost, what)) for cost in self.warm)

    @property
    def longest(self) -> float:
        return max(cost.longest for cost in self.warm)


async def several(write: Write, again: Write) -> Costs:
    """``again`` is somebody else who writes for the first time too: whoever watches needs time
    itself, so that slices and CPU are measured apart."""
    costs = Costs()
    await write(costs.first)
    for _ in range(TIMES):
        costs.warm.append(Cost())
        await write(costs.warm[-1])
    async with watched(costs.first):
        await again(Cost())
    for cost in costs.warm:
        async with watched(cost):
            await again(Cost())
    return costs


async def both(root: Path, namespace: str) -> tuple[Costs, Costs]:
    world, crowd = World(), members(MEMBERS)
    publish_keys(world, crowd, DEVICES, (namespace,), PREKEYS)
    async with people_in(world, root) as made:
        gc.collect()
        gc.freeze()  # what the imagined server holds is no garbage of ours to look through
        mine = await several(*[await _one_of_us(made, crowd) for _ in range(2)])
        others = [await _one_alone(world, namespace, crowd, name) for name in ("dave", "erin")]
        bare = await several(*(write for _, write in others))
        for manager, _ in others:
            await manager.shutdown()
    gc.unfreeze()
    return mine, bare


async def _one_of_us(made: People, crowd: tuple[Address, ...]) -> Write:
    person = await made.device(ALICE)

    async def write(cost: Cost) -> None:
        await ours(person, crowd, cost)

    return write


async def _one_alone(
    world: World, namespace: str, crowd: tuple[Address, ...], name: str
) -> tuple[Any, Write]:
    manager = await alone(world, Address(f"{name}@d.test"))
    for jid in crowd:
        await manager.refresh_device_lists(jid)

    async def write(cost: Cost) -> None:
        await theirs(manager, namespace, crowd, cost)

    return manager, write


def run() -> list[Row]:
    logging.disable()
    try:
        with warnings.catch_warnings(), folder() as root:
            warnings.simplefilter("ignore")
            return asyncio.run(measure(root))
    finally:
        logging.disable(logging.NOTSET)


async def measure(root: Path) -> list[Row]:
    rows = []
    for name, namespace in (("0.3", ns.OMEMO_1), ("2", ns.OMEMO_2)):
        mine, bare = await both(root / name, namespace)
        rows += _rows(f"OMEMO {name} to {MEMBERS * DEVICES} devices", mine, bare)
    return rows


def _rows(what: str, mine: Costs, bare: Costs) -> list[Row]:
    first, warm = mine.first, mine.of("cpu")
    return [
        at_most(f"{what}, warm", warm, WARM, "ms of CPU", _against(warm, bare.of("cpu"))),
        at_most(f"{what}, warm: longest slice", mine.longest, SLICE, "ms", _alone(bare.longest)),
        Row(
            f"{what}, warm: rows of state written",
            f"{mine.of('rows'):,.0f} ({_bytes(mine.of('written'), mine.of('size'))})",
            f"≤ {ROWS}",
            good=mine.of("rows") <= ROWS,
        ),
        at_most(f"{what}, first contact", first.cpu, FIRST, "ms of CPU", _against(first.cpu, bare.first.cpu)),
        at_most(
            f"{what}, first contact: longest slice", first.longest, SLICE, "ms", _alone(bare.first.longest)
        ),
        Row(
            f"{what}, first contact: rows of state written",
            f"{first.rows:,} ({_bytes(first.written, first.size)})",
            yardstick=f"{first.asked:,} requests",
        ),
    ]


def _bytes(written: float, size: float) -> str:
    return f"{written / KIB:,.0f} KiB to disk, {size / KIB:,.0f} KiB to send"


def _against(ours: float, theirs: float) -> str:
    return f"python-omemo alone {theirs:,.0f} ms, {theirs / ours:.1f} times as much"


def _alone(longest: float) -> str:
    return f"python-omemo alone {longest:,.0f} ms"


if __name__ == "__main__":
    print(table(run()))
