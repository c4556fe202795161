# SPDX-License-Identifier: AGPL-3.0-or-later
"""A store of 1,000,000 messages: opening it, the newest page, searches.

Yardstick: the same schema and the same rows in a database without encryption, read by the
bare driver: a page, and every text one after the other.

    python -m bench.store [MESSAGES]
"""

import asyncio
import random
import sys
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path
from statistics import median

import sqlcipher3.dbapi2 as driver

from bench.kit import PASSPHRASE, Row, at_most, folder, table
from storage.messages import MESSAGE
from storage.migrate import migrate
from storage.profile import Profile
from storage.records import (
    AccountRecord,
    Address,
    DeliveryState,
    Direction,
    Encryption,
    MessageRecord,
    SearchQuery,
    StanzaId,
)
from storage.store import Store
from tests.fakes.profiles import CHEAP

MESSAGES = 1_000_000
CHATS = 50
BATCH = 5000
WORDS = ("ferry", "nine", "crane", "thermos", "scarf", "harbour", "lighthouse", "ticket", "seat", "pier")
START = datetime(2024, 1, 1, tzinfo=UTC)
DAYS = ("monday", "tuesday", "friday", "sunday")  # two in a message, seldom all
HAN = [chr(0x4E00 + 3 * n) for n in range(3000)]
OFTEN = [round(1e9 / (n + 1)) for n in range(3000)]  # how often each of them, as in a language
OLD = 3000  # messages with a word and a character that nobody uses any more
FRIEND = Address("friend7@example.org")
SEARCHES: dict[str, list[SearchQuery]] = {
    "words: rare, single, everywhere": [
        SearchQuery(text) for text in ("lighthouse needle", "needle 77", "thermos", "crane ancient")
    ],
    "four common words that rarely meet": [SearchQuery(" ".join(DAYS))],
    "one character: often, seldom, long ago, never": [
        SearchQuery(text) for text in (HAN[0], "o", HAN[2900], "龘", "鿿", "q")
    ],
    "two characters: seldom together, never": [
        SearchQuery(text) for text in (HAN[2] + HAN[7], HAN[300] + HAN[700], "zq")
    ],
    "words of a person, long ago, of a day, with files": [
        SearchQuery("needle", sender=FRIEND),
        SearchQuery(" ".join(DAYS), sender=FRIEND),
        SearchQuery("ancient", until=START + timedelta(days=1)),
        SearchQuery("thermos", since=START + timedelta(days=100), until=START + timedelta(days=101)),
        SearchQuery("龘", with_files=True),
    ],
    "everything of a person, of a day, files": [
        SearchQuery(sender=FRIEND),
        SearchQuery(since=START + timedelta(days=100), until=START + timedelta(days=101)),
        SearchQuery(with_files=True, sender=FRIEND),
    ],
}


def _message(number: int, conversation: int, rng: random.Random) -> MessageRecord:
    return MessageRecord(
        conversation_id=conversation,  # type: ignore[arg-type]
        direction=Direction.IN if number % 3 else Direction.OUT,
        sender=Address(f"friend{conversation}@example.org"),
        time=START + timedelta(seconds=30 * number),
        body=_text(number, rng),
        state=DeliveryState.RECEIVED,
        encryption=Encryption.OMEMO_2,
        stanza_id=StanzaId(f"archive-{number}"),
        origin_id=f"origin-{number}",
        attachment=f"https://example.org/{number}" if number % 500 == 3 else "",
    )


def _text(number: int, rng: random.Random) -> str:
    if number % 5 == 4:
        return "".join(rng.choices(HAN, OFTEN, k=16))
    words = rng.choices(WORDS, k=12) + (rng.sample(DAYS, 2) if number % 50_000 != 5 else [*DAYS])
    if number % 10_000 == 77:
        words += ["needle", str(number)]
    if number < OLD:
        words += ["ancient", "龘"]
    return " ".join(words)


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
    found = {name: await _slowest(store, queries) for name, queries in SEARCHES.items()}
    listing = await _timed(20, store.conversations.list)
    await profile.close()
    bare_page, bare_search = _bare(plain)
    reading = f"plain SQLite that reads all texts {bare_search:.0f} ms"
    size = f"{count:,} messages"
    return [
        at_most(f"{size}: open (without Argon2) and list", opening, 200, "ms", f"filled in {filling:.0f} s"),
        at_most(f"{size}: newest page of 50", page, 5, "ms", f"plain SQLite {bare_page:.2f} ms"),
        at_most(f"{size}: conversations list", listing, 20, "ms"),
        *(at_most(f"search {name}", slowest, 100, "ms", reading) for name, slowest in found.items()),
    ]


async def _slowest(store: Store, queries: list[SearchQuery]) -> float:
    """Median milliseconds of the query that takes longest."""
    return max([await _timed(10, lambda query=query: store.search.find(query)) for query in queries])  # type: ignore[misc]


def _fill_plain(path: Path, count: int) -> None:
    """The same without encryption; runs in another process meanwhile."""
    connection = driver.connect(path)
    migrate(connection)
    connection.execute("BEGIN")
    rng = random.Random(7)  # foreign keys are not enforced here: messages alone will do
    made = (_message(number, rng.randint(1, CHATS), rng) for number in range(count))
    connection.executemany(MESSAGE.insert, map(MESSAGE.dump, made))
    connection.commit()
    connection.close()


def _bare(path: Path) -> tuple[float, float]:
    """Milliseconds of a page and of a search for what is nowhere."""
    connection, rng = driver.connect(path), random.Random(1)
    page = "SELECT * FROM message WHERE conversation_id = ? ORDER BY time DESC, id DESC LIMIT 50"
    search = "SELECT * FROM message WHERE body LIKE ? ORDER BY time DESC, id DESC LIMIT 50"
    pages = [_once(connection, page, rng.randint(1, CHATS)) for _ in range(40)]
    searches = [_once(connection, search, "%nowhere%") for _ in range(5)]
    connection.close()
    return median(pages), median(searches)


def _once(connection: "driver.Connection", statement: str, value: object) -> float:
    started = time.perf_counter()
    connection.execute(statement, (value,)).fetchall()
    return (time.perf_counter() - started) * 1000


def run(count: int = MESSAGES) -> list[Row]:
    with folder() as root:
        return asyncio.run(measure(root, count))


if __name__ == "__main__":
    print(table(run(int(sys.argv[1]) if len(sys.argv) > 1 else MESSAGES)))
