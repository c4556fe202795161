# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import Iterable
from dataclasses import replace
from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from storage import search
from storage.records import AccountRecord, Address, ConversationRecord, DeliveryState
from storage.search import fold
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


@pytest.fixture(autouse=True, params=["collected", "walked"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways of finding: few matches are collected, for many the messages are walked."""
    if request.param == "walked":
        monkeypatch.setattr(search, "FEW", -1)


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
        (normalize("NFD", "ü"), [0]),
        ("q\u0323\u0307", [10]),
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
        ("in", [6, 3, 2, 0]),
        ("", []),
        ("   ", []),
        ("\0", []),
        ("schöner\0café", [0]),
    ],
)
async def test_words_are_found_wherever_they_stand(spoken: Store, text: str, bodies: list[int]) -> None:
    assert await found(spoken, text) == bodies


@given(st.text(max_size=12))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_character_is_special_to_the_index(text: str) -> None:
    """A query is quoted for FTS5 so that it is one phrase and nothing else."""
    quoted = search.phrase(text)

    assert quoted[0] == quoted[-1] == '"'
    assert quoted[1:-1].replace('""', "").count('"') == 0
    assert quoted[1:-1].replace('""', '"') == text


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
    await store.database.execute(
        "INSERT INTO message_text (message_text, rank) VALUES ('integrity-check', 1)"
    )


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
    ("text", "folded"),
    [
        ("ÀÉÎõü", "aeiou"),
        ("Việt", "viet"),
        ("東京", "東京"),
        ("한국어", "한국어"),
        ("Ёлка", "елка"),
        ("ABC", "abc"),
    ],
)
def test_folding_takes_case_and_diacritics_away(text: str, folded: str) -> None:
    assert fold(text) == folded


def _plan(rows: Iterable[tuple[object, ...]]) -> list[str]:
    return [str(row[3]) for row in rows]


async def test_a_walk_needs_no_sorting(store: Store) -> None:
    everywhere = await store.database.fetch(
        "EXPLAIN QUERY PLAN SELECT * FROM message m WHERE m.body LIKE '%x%' ORDER BY m.time DESC, m.id DESC"
    )
    inside = await store.database.fetch(
        "EXPLAIN QUERY PLAN SELECT * FROM message m WHERE m.conversation_id = 1 AND m.body LIKE '%x%'"
        " ORDER BY m.time DESC, m.id DESC"
    )

    assert _plan(everywhere) == ["SCAN m USING INDEX message_newest"]
    assert _plan(inside) == ["SEARCH m USING INDEX message_by_time (conversation_id=?)"]
