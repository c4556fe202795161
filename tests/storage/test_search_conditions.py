# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from sqlite3 import Connection

import pytest
import sqlcipher3
from hypothesis import HealthCheck, given, settings, strategies as st

from storage import search
from storage.errors import StorageError
from storage.grams import fold
from storage.messages import MESSAGE
from storage.migrate import migrate
from storage.records import (
    AccountId,
    Address,
    ConversationId,
    ConversationRecord,
    DeliveryState,
    Kind,
    MessageId,
    MessageRecord,
    SearchQuery,
)
from storage.search import Search
from storage.store import Store
from tests.storage.build import address, at, message

ALPHABET = "aAäbcÉe東京かが😀ا%_\\\"*' -"
ACCOUNT_OF = {1: 1, 2: 1, 3: 2}  # of each conversation
PLACES = [
    ConversationRecord(ConversationId(c), AccountId(a), address(f"chat{c}")) for c, a in ACCOUNT_OF.items()
]


@dataclass(frozen=True)
class Way:
    near: int
    few: int


async def found(store: Store, query: SearchQuery, limit: int = 50) -> list[str]:
    return [hit.message.body for hit in await store.search.find(query, limit)]


@pytest.fixture
async def told(store: Store, chat: ConversationRecord) -> Store:
    bob, carol = address("bob"), address("carol")
    await store.messages.add_many(
        (
            message(chat, "one word", time=at(1), sender=bob),
            message(chat, "two word", time=at(2), sender=carol),
            message(chat, "three word", time=at(3), sender=bob, attachment="https://b.test/3"),
            message(chat, "", time=at(4), sender=carol, attachment="https://b.test/4"),
            message(chat, "", time=at(5), sender=bob, retracted=True),
            message(chat, "", time=at(6), sender=bob, state=DeliveryState.UNDECRYPTABLE, ciphertext=b"word"),
        )
    )
    return store


@pytest.mark.parametrize(
    ("query", "bodies"),
    [
        (SearchQuery("word"), ["three word", "two word", "one word"]),
        (SearchQuery("word", sender=address("bob")), ["three word", "one word"]),
        (SearchQuery("word", since=at(2)), ["three word", "two word"]),
        (SearchQuery("word", until=at(2)), ["one word"]),
        (SearchQuery("word", since=at(2), until=at(3)), ["two word"]),
        (SearchQuery("word", with_files=True), ["three word"]),
        (SearchQuery(with_files=True), ["", "three word"]),
        (SearchQuery(with_files=True, sender=address("carol")), [""]),
        (SearchQuery(sender=address("bob")), ["three word", "one word"]),
        (SearchQuery(since=at(2), until=at(4)), ["three word", "two word"]),
        (SearchQuery(sender=address("nobody")), []),
        (SearchQuery(account_id=AccountId(1)), []),
        (SearchQuery(conversation_id=ConversationId(1)), []),
    ],
)
async def test_every_condition_must_hold(told: Store, query: SearchQuery, bodies: list[str]) -> None:
    assert await found(told, query) == bodies


async def test_the_next_page_begins_where_the_last_one_ended(store: Store, chat: ConversationRecord) -> None:
    times = (1, 2, 2, 2, 3)
    await store.messages.add_many(message(chat, f"word {n}", time=at(t)) for n, t in enumerate(times))
    pages, before = [], None
    while hits := await store.search.find(SearchQuery("word", before=before), limit=2):
        pages.append([hit.message.body for hit in hits])
        before = hits[-1].message

    assert pages == [["word 4", "word 3"], ["word 2", "word 1"], ["word 0"]]


async def test_a_search_that_is_cancelled_ends_and_the_next_one_runs(
    told: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, ends = asyncio.Event(), ["stopped"]
    loop = asyncio.get_running_loop()

    def long(connection: Connection, *_: object) -> tuple[()]:
        loop.call_soon_threadsafe(started.set)
        numbers = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n LIMIT 50000000)"
        connection.execute(f"{numbers} SELECT max(i) FROM n").fetchall()
        ends.append("came to its end")
        return ()

    with monkeypatch.context() as patch:
        patch.setattr(search, "_find", long)
        task = asyncio.create_task(told.search.find("word"))
        await started.wait()
    assert len(await told.messages.page(ConversationId(1))) == 6  # pages do not wait for it
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert len(await told.search.find("word")) == 3
    assert ends == ["stopped"]


async def test_a_search_in_a_closed_store_says_so(told: Store) -> None:
    await told.close()

    with pytest.raises(StorageError):
        await told.search.find("word")


@pytest.fixture
def database() -> Iterator[Connection]:
    """Without a key and a file: many small histories in a short time."""
    connection: Connection = sqlcipher3.connect(":memory:", isolation_level=None)
    migrate(connection)
    for place in PLACES:
        connection.execute(
            "INSERT INTO conversation (id, account_id, address, kind, name, policy, is_request,"
            " last_activity) VALUES (?, ?, ?, 'CHAT', '', 'OMEMO', 0, 0)",
            (place.id, place.account_id, place.address),
        )
    yield connection
    connection.close()


def histories() -> st.SearchStrategy[list[MessageRecord]]:
    """Messages whose ids lie in several blocks and say nothing about their times."""
    one = st.builds(
        message,
        st.sampled_from(PLACES),
        st.text(ALPHABET, max_size=9),
        time=st.integers(0, 5).map(at),
        sender=st.sampled_from("abc").map(address),
        attachment=st.sampled_from(["", "https://b.test/"]),
        id=st.integers(1, 9000).map(MessageId),
    )
    return st.lists(one, max_size=15, unique_by=lambda record: record.id)


def queries() -> st.SearchStrategy[SearchQuery]:
    times = st.none() | st.integers(0, 6).map(at)
    return st.builds(
        SearchQuery,
        text=st.text(ALPHABET, min_size=1, max_size=4),
        account_id=st.none() | st.sampled_from([AccountId(1), AccountId(2)]),
        conversation_id=st.none() | st.sampled_from([place.id for place in PLACES]),
        sender=st.none() | st.sampled_from("abc").map(address),
        since=times,
        until=times,
        with_files=st.booleans(),
        before=st.none()
        | st.builds(message, st.just(PLACES[0]), time=st.integers(0, 5).map(at), id=st.integers(1, 9000)),
    )


def matches(query: SearchQuery, record: MessageRecord) -> bool:
    """What a query means, without an index."""
    return all(
        (
            all(word in fold(record.body) for word in fold(query.text).split()),
            query.account_id in {None, ACCOUNT_OF[record.conversation_id]},
            query.conversation_id in {None, record.conversation_id},
            query.sender in {None, record.sender},
            not query.since or record.time >= query.since,
            not query.until or record.time < query.until,
            not query.with_files or record.attachment,
            not query.before or (record.time, record.id) < (query.before.time, query.before.id),
            record.body or record.attachment,
        )
    )


class _Here:
    """A database that is asked on this thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def look(self, work, *args):  # type: ignore[no-untyped-def]
        return work(self._connection, *args)


@given(
    histories(), queries(), st.integers(1, 5), st.sampled_from([Way(2000, 10000), Way(0, 10000), Way(3, -1)])
)
@settings(max_examples=250, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_index_finds_what_reading_everything_would_find(
    database: Connection, history: list[MessageRecord], query: SearchQuery, limit: int, way: Way
) -> None:
    database.execute("DELETE FROM message")
    database.execute("DELETE FROM message_block")
    database.executemany(MESSAGE.insert, map(MESSAGE.dump, history))
    expected = sorted(
        (record for record in history if matches(query, record)), key=lambda r: (r.time, r.id), reverse=True
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "NEAR", way.near)
        patch.setattr(search, "FEW", way.few)
        hits = asyncio.run(Search(_Here(database)).find(query, limit))  # type: ignore[arg-type]

    if query.text.split() or query.sender or query.since or query.until or query.with_files:
        assert [hit.message.id for hit in hits] == [record.id for record in expected[:limit]]
    else:
        assert hits == ()


async def test_messages_of_a_room_are_found_and_told_apart_by_who_wrote_them(
    store: Store, chat: ConversationRecord
) -> None:
    """A room that hides addresses has writers too: their occupant addresses."""
    room, _ = await store.conversations.ensure(chat.account_id, address("room"), Kind.GROUPCHAT)
    hidden = Address("room@b.test/Carol")
    await store.messages.add_many(
        (
            message(chat, "word alone", time=at(1), sender=address("bob")),
            message(room, "word of bob", time=at(2), sender=address("bob"), nick="Bob"),
            message(room, "word of carol", time=at(3), sender=hidden, nick="Carol"),
        )
    )

    hits = await store.search.find("word")

    assert [(hit.message.nick, hit.conversation.kind) for hit in hits] == [
        ("Carol", Kind.GROUPCHAT),
        ("Bob", Kind.GROUPCHAT),
        ("", Kind.CHAT),
    ]
    assert await found(store, SearchQuery("word", sender=hidden)) == ["word of carol"]
    assert await found(store, SearchQuery("word", conversation_id=room.id, sender=address("bob"))) == [
        "word of bob"
    ]
