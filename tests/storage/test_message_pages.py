# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from storage.decoration import QUOTES
from storage.message_pages import EXPIRED, NEXT_DUE, OVERDUE, REFERENCED
from storage.records import (
    AccountRecord,
    Address,
    ConversationRecord,
    DeliveryState,
    Direction,
    Kind,
    LinkRecord,
    MessageId,
    MessageKey,
    MessageRecord,
    QuoteRecord,
    StanzaId,
)
from storage.store import Store
from tests.storage.build import address, at, message


def bodies(records: tuple[MessageRecord, ...]) -> list[str]:
    return [record.body for record in records]


async def filled(store: Store, chat: ConversationRecord, count: int) -> tuple[MessageRecord, ...]:
    """Oldest first; two of them at each time."""
    return await store.messages.add_many(message(chat, str(n), time=at(n // 2)) for n in range(count))


async def test_what_comes_after_a_message_is_next_to_it_and_newest_first(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await filled(store, chat, 8)

    assert bodies(await store.messages.after(chat.id, stored[2], limit=3)) == ["5", "4", "3"]
    assert bodies(await store.messages.after(chat.id, stored[6], limit=3)) == ["7"]
    assert await store.messages.after(chat.id, stored[7]) == ()


@given(st.integers(0, 9), st.integers(1, 12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
async def test_pages_around_before_and_after_fit_together(
    store: Store, chat: ConversationRecord, place: int, limit: int
) -> None:
    stored = await store.messages.page(chat.id) or (await filled(store, chat, 10))[::-1]
    middle = stored[place]

    around = await store.messages.around(middle.id, limit)

    first = stored.index(around[0])
    assert around == stored[first : first + len(around)]
    assert middle in around
    assert len(around) <= limit
    newer = await store.messages.after(chat.id, middle, 50)
    assert (*newer, middle, *await store.messages.page(chat.id, middle)) == stored


async def test_around_a_message_that_is_gone_there_is_nothing(store: Store) -> None:
    assert await store.messages.around(MessageId(9)) == ()


async def test_pinned_messages_are_newest_first(store: Store, chat: ConversationRecord) -> None:
    stored = await filled(store, chat, 6)
    for one in (stored[4], stored[1]):
        assert await store.messages.set_pinned(one.id, True) == replace(one, pinned=True)
    await store.messages.set_pinned(stored[2].id, True)
    await store.messages.set_pinned(stored[2].id, False)

    assert bodies(await store.messages.pinned(chat.id)) == ["4", "1"]


@pytest.mark.parametrize(
    ("kind", "best"),
    [(Kind.CHAT, ["origin", "attribute", "stanza"]), (Kind.GROUPCHAT, ["stanza", "origin", "attribute"])],
)
async def test_which_id_a_reference_means_depends_on_the_kind(
    kind: Kind, best: list[str], store: Store, account: AccountRecord
) -> None:
    chat, _ = await store.conversations.ensure(account.id, address("room"), kind)
    other, _ = await store.conversations.ensure(account.id, address("carol"))
    await store.messages.add(message(other, "elsewhere", origin_id="x", stanza_id="x"))
    for name in ("origin", "attribute", "stanza"):
        ids = {f"{name}_id": "x"} if name != "attribute" else {"attribute_id": "x", "origin_id": "y"}
        await store.messages.add(message(chat, name, **ids))

    for expected in best:
        found = await store.messages.by_reference(chat.id, "x")
        assert found
        assert found.body == expected
        await store.messages.remove(found.id)
    assert await store.messages.by_reference(chat.id, "x") is None
    assert await store.messages.by_reference(chat.id, "") is None


async def test_a_later_message_cannot_take_the_id_of_an_earlier_one(
    store: Store, chat: ConversationRecord
) -> None:
    first = await store.messages.add(message(chat, "first", origin_id="x", time=at(5)))
    await store.messages.add(message(chat, "second", origin_id="x", time=at(1)))

    assert await store.messages.by_reference(chat.id, "x") == first


async def test_a_reply_carries_what_it_answers(store: Store, chat: ConversationRecord) -> None:
    asked = await store.messages.add(message(chat, "lunch?", origin_id="o1", nick="Bob"))
    reply = await store.messages.add(message(chat, "yes", reply_to="o1", time=at(1)))
    await store.messages.add(message(chat, "lost", reply_to="nothing", time=at(2)))

    lost, answer, plain = await store.messages.page(chat.id)

    assert answer.quote == QuoteRecord(asked.id, chat.address, "lunch?", "Bob")
    assert answer == replace(reply, quote=answer.quote) == await store.messages.get(reply.id)
    assert lost.quote is plain.quote is None
    await store.messages.retract(asked.id)
    again = await store.messages.get(reply.id)
    assert again
    assert again.quote == QuoteRecord(asked.id, chat.address, "", "Bob", retracted=True)


async def test_a_quote_tells_that_its_original_is_covered(store: Store, chat: ConversationRecord) -> None:
    await store.messages.add(message(chat, "she dies", origin_id="o1", spoiler="the end"))
    reply = await store.messages.add(message(chat, "no!", reply_to="o1", time=at(1)))
    found = await store.messages.get(reply.id)

    assert found
    assert found.quote
    assert found.quote.covered


async def test_links_come_with_their_message_and_are_replaced_together(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await store.messages.add(message(chat))
    one = LinkRecord(stored.id, "https://b.test/", "Title", "About", "b.test")
    two = replace(one, url="https://b.test/2")

    assert (await store.messages.set_links(stored.id, (one, two, two))).links == (one, two)
    assert (await store.messages.page(chat.id))[0].links == (one, two)
    assert (await store.messages.set_links(stored.id, (two,))).links == (two,)


async def test_a_page_takes_few_queries_however_long(store: Store, chat: ConversationRecord) -> None:
    """And no third one where nothing is a reply."""

    async def queries() -> int:
        statements: list[str] = []
        await store.database.read(lambda connection: connection.set_trace_callback(statements.append))
        await store.messages.page(chat.id)
        return len(statements)

    await store.messages.add_many(message(chat, origin_id=f"o{n}", time=at(n)) for n in range(40))
    assert await queries() == 3
    await store.messages.add_many(message(chat, reply_to=f"o{n}", time=at(n)) for n in range(40))
    assert await queries() == 4


@pytest.mark.parametrize("query", [REFERENCED, QUOTES])
async def test_references_are_looked_up_by_the_indexes(store: Store, query: str) -> None:
    plan = " ".join([row[3] for row in await store.database.fetch(f"EXPLAIN QUERY PLAN {query}", "[]")])

    for name in ("origin", "attribute", "stanza"):
        assert f"message_by_{name} ({name}_id=? AND conversation_id=?)" in plan
    assert "SCAN m" not in plan


async def test_a_message_is_due_when_it_expires(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add(message(chat))
    await store.messages.add(message(chat))
    assert await store.messages.next_due() is None

    expiring = await store.messages.set_expires(stored.id, at(60))

    assert expiring.expires == await store.messages.next_due() == at(60)
    assert await store.messages.due(at(59.9)) == ()
    assert await store.messages.due(at(60)) == (expiring,)
    await store.messages.set_expires(stored.id, None)
    assert await store.messages.due(at(999)) == ()


async def test_a_message_is_due_when_its_conversation_keeps_it_no_longer(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    """But not before the server has it."""
    other, _ = await store.conversations.ensure(account.id, address("carol"))
    await store.messages.add(message(other, time=at(-9999)))
    for state in (DeliveryState.QUEUED, DeliveryState.BLOCKED):
        await store.messages.add(message(chat, time=at(-100), state=state, direction=Direction.OUT))
    old = await store.messages.add(message(chat, time=at(0)))
    both = await store.messages.add(message(chat, time=at(5), expires=at(20)))
    await store.messages.add(message(chat, time=at(50)))

    await store.conversations.set_expiry(chat.id, keep=10)

    assert await store.messages.next_due() == at(10)
    assert await store.messages.due(at(9)) == ()
    assert await store.messages.due(at(10)) == (old,)
    assert set(await store.messages.due(at(30))) == {old, both}
    await store.messages.delete([old.id, both.id], expired=True)
    assert await store.messages.next_due() == at(60)


async def test_what_is_due_comes_in_bounded_numbers(store: Store, chat: ConversationRecord) -> None:
    await store.conversations.set_expiry(chat.id, keep=10)
    await store.messages.add_many(message(chat, time=at(n / 1000)) for n in range(600))

    assert len(await store.messages.due(at(60))) == 500
    assert await store.messages.due(at(10)) != ()


@pytest.mark.parametrize(("query", "values"), [(EXPIRED, (5, 5)), (OVERDUE, (5, 5)), (NEXT_DUE, ())])
async def test_what_is_due_is_found_by_the_indexes(store: Store, query: str, values: tuple[int, ...]) -> None:
    plan = [row[3] for row in await store.database.fetch(f"EXPLAIN QUERY PLAN {query}", *values)]

    assert not any(step in ("SCAN m", "SCAN message") for step in plan)


async def test_a_queued_reply_is_sent_with_what_it_answers(store: Store, chat: ConversationRecord) -> None:
    asked = await store.messages.add(message(chat, "lunch?", stanza_id=StanzaId("s1")))
    reply = await store.messages.add(
        message(chat, "yes", reply_to="s1", time=asked.time + timedelta(seconds=1))
    )
    await store.outbox.put(chat.account_id, reply.id, chat.address)

    (row,) = await store.outbox.pending(chat.account_id)

    assert row.message
    assert row.message.quote == QuoteRecord(asked.id, chat.address, "lunch?")


async def test_in_a_room_the_id_of_the_room_goes_before_what_a_sender_chose(
    store: Store, account: AccountRecord
) -> None:
    """Anybody there can give a message the id that the room gave to another one."""
    room, _ = await store.conversations.ensure(account.id, address("room"), Kind.GROUPCHAT)
    impostor = await store.messages.add(message(room, "no", origin_id="s1", attribute_id="s1"))
    meant = await store.messages.add(
        message(room, "yes", stanza_id="s1", origin_id="o1", nick="Bob", sender=Address("room@b.test/Bob"))
    )
    reply = await store.messages.add(message(room, "indeed", reply_to="s1", time=at(1)))

    assert await store.messages.by_reference(room.id, "s1") == meant
    assert await store.messages.by_reference(room.id, "o1") == meant
    quote = QuoteRecord(meant.id, meant.sender, "yes", "Bob")
    assert await store.messages.get(reply.id) == replace(reply, quote=quote)
    await store.messages.remove(meant.id)
    assert await store.messages.by_reference(room.id, "s1") == impostor


async def test_private_messages_in_a_room_are_no_room(store: Store, account: AccountRecord) -> None:
    """Between two people the id that the sender chose goes first; the address is a full one."""
    occupant = Address("room@b.test/Bob")
    private, new = await store.conversations.ensure(account.id, occupant, Kind.OCCUPANT)
    room, _ = await store.conversations.ensure(account.id, Address("room@b.test"), Kind.GROUPCHAT)
    chosen = await store.messages.add(message(private, "a", origin_id="x"))
    await store.messages.add(message(private, "b", stanza_id="x"))
    await store.messages.add(message(room, "c", origin_id="x"))

    assert new
    assert await store.conversations.find(account.id, occupant) == await store.conversations.get(private.id)
    assert await store.messages.by_reference(private.id, "x") == chosen
    key = MessageKey(occupant, "", "x", occupant)
    assert await store.messages.known_many(account.id, [key]) == {key: chosen}
