# SPDX-License-Identifier: AGPL-3.0-or-later
"""A store of 1,000,000 messages: opening it, the newest page, a search.

Yardstick: the same schema and the same rows in a database without encryption, read by the
bare driver with the statements of a page and a search.

    python -m bench.store [MESSAGES]
"""

import asyncio
import random
import sys
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from multiprocessing import get_context
from pathlib import Path
from statistics import median

import sqlcipher3.dbapi2 as driver

from bench.kit import PASSPHRASE, Row, at_most, folder, table
from storage.messages import MESSAGE
from storage.profile import Profile
from storage.records import (
    AccountRecord,
    Address,
    DeliveryState,
    Direction,
    Encryption,
    MessageRecord,
    StanzaId,
)
from storage.store import Store
from tests.fakes.profiles import CHEAP

MESSAGES = 1_000_000
CHATS = 50
BATCH = 5000
WORDS = ("ferry", "nine", "crane", "thermos", "scarf", "harbour", "lighthouse", "ticket", "seat", "pier")
START = datetime(2024, 1, 1, tzinfo=UTC)
QUERIES = ("lighthouse needle", "needle 77", "thermos")


def _message(number: int, conversation: int, rng: random.Random) -> MessageRecord:
    text = " ".join(rng.choices(WORDS, k=14)) + (f" needle {number}" if number % 10_000 == 77 else "")
    return MessageRecord(
        conversation_id=conversation,  # type: ignore[arg-type]
        direction=Direction.IN if number % 3 else Direction.OUT,
        sender=Address(f"friend{conversation}@example.org"),
        time=START + timedelta(seconds=30 * number),
        body=text,
        state=DeliveryState.RECEIVED,
        encryption=Encryption.OMEMO_2,
        stanza_id=StanzaId(f"archive-{number}"),
        origin_id=f"origin-{number}",
    )


async def _fill(store: Store, count: int) -> list[int]:
    account = await store.accounts.add(AccountRecord(Address("me@example.org"), "secret"))
    chats = [
        (await store.conversations.ensure(account.id, Address(f"friend{n}@example.org")))[0].id
        for n in range(CHATS)
    ]
    rng = random.Random(7)
    for first in range(0, count, BATCH):
        await store.messages.add_many(
            [_message(n, rng.choice(chats), rng) for n in range(first, min(first + BATCH, count))]
        )
    return [int(chat) for chat in chats]


async def _timed(times: int, work: Callable[[], Awaitable[object]]) -> float:
    """Median milliseconds."""
    spent = []
    for _ in range(times):
        started = time.perf_counter()
        await work()
        spent.append((time.perf_counter() - started) * 1000)
    return median(spent)


async def measure(root: Path, count: int) -> list[Row]:
    path, plain = root / "profile", root / "plain.db"
    profile = await Profile.create(path, PASSPHRASE, cost=CHEAP)
    filling = time.perf_counter()
    with ProcessPoolExecutor(1, get_context("spawn")) as other:
        yardstick = other.submit(_fill_plain, plain, count)
        chats = await _fill(profile.store, count)
        filling = time.perf_counter() - filling
        await asyncio.wrap_future(yardstick)
    await profile.close()

    async def reopen() -> None:
        opened = await Profile.open(path, PASSPHRASE, cost=CHEAP)
        await opened.store.conversations.list()
        await opened.close()

    opening = await _timed(5, reopen)
    profile = await Profile.open(path, PASSPHRASE, cost=CHEAP)
    store, rng = profile.store, random.Random(1)
    page = await _timed(40, lambda: store.messages.page(rng.choice(chats), None))  # type: ignore[arg-type]
    searches = [await _timed(10, lambda text=text: store.search.find(text)) for text in QUERIES]  # type: ignore[misc]
    listing = await _timed(20, store.conversations.list)
    await profile.close()
    bare_page, bare_search = _bare(plain)
    size = f"{count:,} messages"
    return [
        at_most(f"{size}: open (without Argon2) and list", opening, 200, "ms", f"filled in {filling:.0f} s"),
        at_most(f"{size}: newest page of 50", page, 5, "ms", f"plain SQLite {bare_page:.2f} ms"),
        at_most(f"{size}: conversations list", listing, 20, "ms"),
        at_most(f"{size}: search, slowest of three", max(searches), 50, "ms", f"plain {bare_search:.2f} ms"),
    ]


def _fill_plain(path: Path, count: int) -> None:
    """The same without encryption; runs in another process meanwhile."""
    connection = driver.connect(path)
    for script in sorted(files("storage").joinpath("migrations").iterdir(), key=lambda f: f.name):
        if script.name.endswith(".sql"):
            connection.executescript(script.read_text(encoding="utf-8"))
    rng = random.Random(7)  # foreign keys are not enforced here: messages alone will do
    made = (_message(number, rng.randint(1, CHATS), rng) for number in range(count))
    connection.executemany(MESSAGE.insert, map(MESSAGE.dump, made))
    connection.commit()
    connection.close()


def _bare(path: Path) -> tuple[float, float]:
    """Milliseconds of a page and of the slowest search."""
    connection, rng = driver.connect(path), random.Random(1)
    page = "SELECT * FROM message WHERE conversation_id = ? ORDER BY time DESC, id DESC LIMIT 50"
    search = "SELECT rowid FROM message_text WHERE message_text MATCH ? ORDER BY rowid DESC LIMIT 50"
    pages = [_once(connection, page, rng.randint(1, CHATS)) for _ in range(40)]
    searches = [median(_once(connection, search, f'"{text}"') for _ in range(10)) for text in QUERIES]
    connection.close()
    return median(pages), max(searches)


def _once(connection: "driver.Connection", statement: str, value: object) -> float:
    started = time.perf_counter()
    connection.execute(statement, (value,)).fetchall()
    return (time.perf_counter() - started) * 1000


def run(count: int = MESSAGES) -> list[Row]:
    with folder() as root:
        return asyncio.run(measure(root, count))


if __name__ == "__main__":
    print(table(run(int(sys.argv[1]) if len(sys.argv) > 1 else MESSAGES)))
