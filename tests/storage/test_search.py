# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from sqlite3 import Connection
from unicodedata import normalize

import pytest

from storage import search
from storage.records import (
    AccountId,
    AccountRecord,
    Address,
    ConversationId,
    ConversationRecord,
    DeliveryState,
    SearchQuery,
)
from storage.store import Store
from tests.storage.build import address, at, message

BODIES = (
    "Ein schöner Café-Besuch in Zürich",
    "今日は東京で会議があります",
    "100% sure_thing \\o/ *bold* (a OR b)",
    'he said "quotes" and it\'s fine',
    "Việt Nam, tiếng Việt",
    "ПРИВЕТ мир",
    "NEAR(one two) body:col -minus ^caret +plus",
    "\U0001f469\u200d\U0001f680 emoji \U0001f600 here",
    "你好，聊天记录已经加密保存",
    "مرحبا بالعالم",
    "marks that q\u0323\u0307 cannot merge",
)


WAYS = {"looked at": (2_000, 10_000), "few": (0, 10_000), "many": (0, -1)}


@pytest.fixture(autouse=True, params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every way of finding."""
    near, few = WAYS[request.param]
    monkeypatch.setattr(search, "NEAR", near)
    monkeypatch.setattr(search, "FEW", few)


@pytest.fixture
async def spoken(store: Store, chat: ConversationRecord) -> Store:
    await store.messages.add_many(message(chat, body, time=at(n)) for n, body in enumerate(BODIES))
    return store


async def found(store: Store, text: str) -> list[int]:
    return [BODIES.index(hit.message.body) for hit in await store.search.find(text)]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("schöner", [0]),
        ("SCHÖNER", [0]),
        ("schoner cafe", [0]),
        ("höne", [0]),
        ("zürich schön", [0]),
        ("schön nirgends", []),
        (normalize("NFD", "schöner café"), [0]),
        (normalize("NFD", "zü"), [0]),
        ("q\u0323\u0307", [10, 3]),
        ("ÑÖT", [10]),
        ("東京で", [1]),
        ("東京", [1]),
        ("東", [1]),
        ("会議 東京", [1]),
        ("京東", []),
        ("聊天记录", [8]),
        ("记录", [8]),
        ("100%", [2]),
        ("0%", [2]),
        ("%", [2]),
        ("_", [2]),
        ("e_t", [2]),
        ("x_y", []),
        ("\\o", [2]),
        ("\\", [2]),
        ("\\o/", [2]),
        ("*bo", [2]),
        ("*", [2]),
        ("(a OR", [2]),
        ("OR", [2]),
        ('"quotes"', [3]),
        ('"', [3]),
        ("it's", [3]),
        ("viet", [4]),
        ("tieng", [4]),
        ("tiếng", [4]),
        ("привет", [5]),
        ("Мир", [5]),
        ("ми", [5]),
        ("МИ", [5]),
        ("NEAR(one", [6]),
        ("body:col", [6]),
        ("-minus", [6]),
        ("^ca", [6]),
        ("😀", [7]),
        ("👩‍🚀", [7]),
        ("emoji 😀", [7]),
        ("بالعالم", [9]),
        ("مر", [9]),
        ("ب", [9]),
        ("\u0645\u064e\u0631\u062d\u0628\u0627", [9]),  # with a vowel mark
        ("日", [1]),
        ("で", [1]),
        ("て", []),
        ("安", []),
        ("已", [8]),
        ("ｃａｆｅ", [0]),
        ("m", [10, 7, 6, 4]),
        ("xq", []),
        ("ẞ", []),
        ("in", [6, 3, 2, 0]),
        ("", []),
        ("   ", []),
        ("\0", []),
        ("schöner\0café", [0]),
    ],
)
async def test_words_are_found_wherever_they_stand(spoken: Store, text: str, bodies: list[int]) -> None:
    assert await found(spoken, text) == bodies


async def test_every_part_of_a_message_finds_it(spoken: Store) -> None:
    for number, body in enumerate(BODIES):
        for start in range(0, len(body) - 6, 3):
            part = body[start : start + 5]
            assert number in await found(spoken, part) or not part.split(), part


async def test_the_newest_comes_first_whenever_it_was_stored(store: Store, chat: ConversationRecord) -> None:
    await store.messages.add_many(message(chat, f"word {n}", time=at(n)) for n in (5, 9, 1, 7, 3))

    assert [hit.message.body[-1] for hit in await store.search.find("word")] == list("97531")
    assert [hit.message.body[-1] for hit in await store.search.find("word", limit=2)] == list("97")


async def test_a_search_can_be_kept_to_a_conversation_or_an_account(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    second, _ = await store.conversations.ensure(account.id, address("dave"))
    third, _ = await store.conversations.ensure(other.id, address("dave"))
    await store.messages.add_many(message(c, f"word {c.id}") for c in (chat, second, third))

    async def places(**scope: int) -> set[int]:
        return {hit.conversation.id for hit in await store.search.find("word", **scope)}  # type: ignore[arg-type]

    assert await places() == {chat.id, second.id, third.id}
    assert await places(account_id=account.id) == {chat.id, second.id}
    assert await places(conversation_id=second.id) == {second.id}
    assert await places(account_id=other.id, conversation_id=second.id) == set()


async def test_a_hit_brings_its_conversation(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add(message(chat, "word"))

    (hit,) = await store.search.find("word")

    assert hit.message == stored
    assert hit.conversation == await store.conversations.get(chat.id)


async def test_what_changes_or_goes_is_found_as_it_is(store: Store, chat: ConversationRecord) -> None:
    first, second = await store.messages.add_many([message(chat, "apple"), message(chat, "banana")])
    await store.messages.set_state(first.id, DeliveryState.READ)
    await store.messages.remove(second.id)
    await store.database.execute("UPDATE message SET body = 'cherry' WHERE id = ?", first.id)

    assert [len(await store.search.find(word)) for word in ("apple", "banana", "cherry")] == [0, 0, 1]
    await store.database.execute("INSERT INTO message_text (message_text) VALUES ('integrity-check')")


async def test_what_was_deleted_leaves_the_index(store: Store, chat: ConversationRecord) -> None:
    """The grams of other messages are gone with theirs, not only struck out."""
    secrets = await store.messages.add_many(message(chat, f"xyzzy{n}") for n in range(20))
    await store.messages.add(message(chat, "plain"))

    async def stored(gram: bytes) -> bool:
        blocks = await store.database.fetch("SELECT block FROM message_text_data")
        return any(gram in block for (block,) in blocks)

    assert await stored(b"xyz")
    for secret in secrets:
        await store.messages.remove(secret.id)
    assert not await stored(b"xyz")
    assert await stored(b"pla")


async def test_a_change_of_state_does_not_touch_the_index(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add(message(chat, "apple"))
    before = await store.database.fetch("SELECT id, block FROM message_text_data ORDER BY id")

    await store.messages.set_state(stored.id, DeliveryState.READ)

    assert await store.database.fetch("SELECT id, block FROM message_text_data ORDER BY id") == before


async def test_a_rolled_back_message_is_not_found(store: Store, chat: ConversationRecord) -> None:
    with pytest.raises(ZeroDivisionError):
        await _store_and_fail(store, chat)

    assert await store.search.find("apple") == ()


async def _store_and_fail(store: Store, chat: ConversationRecord) -> None:
    async with store.transaction():
        await store.messages.add(message(chat, "apple"))
        assert len(await store.search.find("apple")) == 1
        raise ZeroDivisionError


async def test_an_undecryptable_message_is_not_found_by_its_ciphertext(
    store: Store, chat: ConversationRecord
) -> None:
    record = message(chat, "fallback text", state=DeliveryState.UNDECRYPTABLE, ciphertext=b"fallback")
    await store.messages.add(replace(record))

    assert await store.search.find("fallback") == ()


@pytest.mark.parametrize(
    ("query", "plan"),
    [
        (SearchQuery("x"), "SCAN m USING INDEX message_newest"),
        (SearchQuery("x", account_id=AccountId(1)), "SCAN m USING INDEX message_newest"),
        (SearchQuery("x", since=at(0)), "SEARCH m USING INDEX message_newest (time>?)"),
        (SearchQuery("x", conversation_id=ConversationId(1)), "SEARCH m USING INDEX message_by_time"),
        (SearchQuery("x", sender=address("bob")), "SEARCH m USING INDEX message_by_sender"),
        (SearchQuery(with_files=True), "SCAN m USING INDEX message_with_file"),
        (SearchQuery(with_files=True, sender=address("bob")), "SCAN m USING INDEX message_with_file"),
    ],
)
async def test_looking_at_messages_needs_no_sorting(
    store: Store, chat: ConversationRecord, query: SearchQuery, plan: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.messages.add(message(chat, "x"))
    monkeypatch.setattr(search, "FEW", 0)  # every account is a big one

    def steps(connection: Connection) -> list[str]:
        scope = search.Scope(connection, query)
        rows = connection.execute(f"EXPLAIN QUERY PLAN {scope.sql}", scope.values)
        return [row[3] for row in rows]

    how, *more = await store.database.read(steps)
    assert how.startswith(plan)
    assert not any("TEMP B-TREE" in step for step in more)
