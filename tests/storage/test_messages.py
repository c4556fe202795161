# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from typing import Any

import pytest

from storage.actions import ACTION
from storage.errors import StorageError
from storage.forgotten import FORGOTTEN
from storage.messages import MESSAGE
from storage.recognition import known_many
from storage.records import (
    AccountRecord,
    Address,
    ConversationRecord,
    DeliveryState,
    Direction,
    Encryption,
    Kind,
    MessageId,
    MessageKey,
    MessageRecord,
    StanzaId,
    Trust,
)
from storage.rows import Table
from storage.store import Store
from tests.storage.build import NOON, address, at, message

FULL = {
    "encryption": Encryption.OMEMO_2,
    "trust": Trust.VERIFIED,
    "fingerprint": "ab" * 32,
    "reason": "why",
    "origin_id": "o1",
    "stanza_id": StanzaId("s1"),
    "attribute_id": "a1",
    "nick": "Bob",
    "reply_to": "r1",
    "replaces": "p1",
    "retracted": True,
    "markable": True,
    "occupant_id": "id-1",
    "left_out": ("carol@b.test",),
    "moderated_by": "Carol",
    "moderation_reason": "off topic",
}


def locked(chat: ConversationRecord, **more: object) -> MessageRecord:
    """A message that could not be decrypted."""
    return message(
        chat, "", state=DeliveryState.UNDECRYPTABLE, reason="no-session", ciphertext=b"<m/>", **more
    )


async def test_a_message_comes_back_with_everything(store: Store, chat: ConversationRecord) -> None:
    record = message(chat, "Grüße\n\t東京 \U0001f469\u200d\U0001f680 'quoted' \"%_\\", **FULL)

    stored = await store.messages.add(record)

    assert stored == replace(record, id=stored.id)
    assert await store.messages.get(stored.id) == stored


async def test_many_messages_get_their_ids_in_order(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add_many(message(chat, str(n), time=at(-n)) for n in range(5))

    assert [record.body for record in stored] == ["0", "1", "2", "3", "4"]
    assert [record.id for record in stored] == sorted(record.id for record in stored)
    assert await store.messages.add_many(()) == ()


async def test_many_messages_are_stored_all_or_none(store: Store, chat: ConversationRecord) -> None:
    with pytest.raises(StorageError):
        await store.messages.add_many([message(chat), message(replace(chat, id=99))])

    assert await store.messages.page(chat.id) == ()


async def test_a_page_is_newest_first_and_strictly_older(store: Store, chat: ConversationRecord) -> None:
    """Also where several messages have the same time, and none is shown twice or left out."""
    times = [1, 3, 3, 3, 2, 5, 3]
    await store.messages.add_many(message(chat, str(n), time=at(t)) for n, t in enumerate(times))

    pages, before = [], None
    while page := await store.messages.page(chat.id, before, limit=2):
        pages.append([record.body for record in page])
        before = page[-1]

    assert pages == [["5", "6"], ["3", "2"], ["1", "4"], ["0"]]


async def test_a_page_is_of_one_conversation(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    other, _ = await store.conversations.ensure(account.id, address("carol"))
    await store.messages.add(message(other))
    await store.messages.add(message(chat))

    assert len(await store.messages.page(chat.id)) == 1


async def test_a_page_is_found_by_the_index(store: Store) -> None:
    plan = await store.database.fetch(
        "EXPLAIN QUERY PLAN SELECT * FROM message m WHERE m.conversation_id = 1 AND (m.time, m.id) < (5, 5)"
        " ORDER BY m.time DESC, m.id DESC LIMIT 50"
    )

    (step,) = [row[3] for row in plan]  # and no step that sorts
    assert step.startswith("SEARCH m USING INDEX message_by_time (conversation_id=? AND ")


async def test_a_message_is_known_by_the_id_of_the_archive(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add(message(chat, stanza_id="s1", origin_id="o1"))

    assert await store.messages.known(chat.id, stanza_id="s1") == stored
    assert await store.messages.known(chat.id, stanza_id="s1", origin_id="other", sender=None) == stored
    assert await store.messages.known(chat.id, stanza_id="s2") is None


async def test_an_origin_id_is_known_only_with_its_sender(store: Store, chat: ConversationRecord) -> None:
    """Anybody may choose the origin id that another one chose."""
    stored = await store.messages.add(message(chat, origin_id="o1"))

    assert await store.messages.known(chat.id, origin_id="o1", sender=chat.address) == stored
    assert await store.messages.known(chat.id, origin_id="o1", sender=address("eve")) is None
    assert await store.messages.known(chat.id, origin_id="o1") is None


async def test_messages_without_ids_are_not_the_same(store: Store, chat: ConversationRecord) -> None:
    await store.messages.add(message(chat))

    assert await store.messages.known(chat.id, sender=chat.address) is None
    keys = [MessageKey(chat.address, sender=chat.address)]
    assert await store.messages.known_many(chat.account_id, keys) == {}


async def test_a_message_of_another_conversation_is_not_known(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    other, _ = await store.conversations.ensure(account.id, address("carol"))
    await store.messages.add(message(chat, stanza_id="s1", origin_id="o1"))

    assert await store.messages.known(other.id, stanza_id="s1", origin_id="o1", sender=chat.address) is None


async def test_of_a_page_of_the_archive_the_known_ones_are_told(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    by_stanza = await store.messages.add(message(chat, stanza_id="s1"))
    by_origin = await store.messages.add(message(chat, origin_id="o2"))
    decoy = await store.messages.add(message(chat, origin_id="o1"))
    keys = [
        MessageKey(chat.address, "s1", "o1", chat.address),
        MessageKey(chat.address, "s2", "o2", chat.address),
        MessageKey(chat.address, "s2", "o2", "eve@b.test"),
        MessageKey(address("carol"), "s1", "o2", chat.address),
        MessageKey(chat.address, "", "o1", chat.address),
    ]

    assert await store.messages.known_many(account.id, keys) == {
        keys[0]: by_stanza,
        keys[1]: by_origin,
        keys[4]: decoy,
    }
    assert await store.messages.known_many(other.id, keys) == {}
    assert await store.messages.known_many(account.id, []) == {}


@pytest.mark.parametrize("table", [MESSAGE, ACTION, FORGOTTEN], ids=lambda table: str(table.name))
async def test_a_page_of_the_archive_is_looked_up_by_the_indexes(store: Store, table: Table[Any]) -> None:
    sql = f"EXPLAIN QUERY PLAN {known_many(table)}"
    plan = [row[3] for row in await store.database.fetch(sql, 1, "[]")]

    steps = [step for step in plan if " m" in step]
    assert steps == [
        f"SEARCH m USING INDEX {table.name}_by_{name} ({name}_id=? AND conversation_id=?)"
        for name in ("stanza", "origin")
    ]


async def test_an_own_message_is_found_by_its_origin_id(store: Store, chat: ConversationRecord) -> None:
    await store.messages.add(message(chat, origin_id="o1"))
    own = await store.messages.add(message(chat, direction=Direction.OUT, origin_id="o1"))

    assert await store.messages.by_origin(chat.account_id, "o1") == own
    assert await store.messages.by_origin(chat.account_id, "") is None
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    assert await store.messages.by_origin(other.id, "o1") is None


async def test_a_state_changes_with_its_reason(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add(message(chat, state=DeliveryState.QUEUED))

    failed = await store.messages.set_state(stored.id, DeliveryState.FAILED, "not-allowed")
    sent = await store.messages.set_state(stored.id, DeliveryState.SENT)

    assert failed == replace(stored, state=DeliveryState.FAILED, reason="not-allowed")
    assert sent == replace(stored, state=DeliveryState.SENT) == await store.messages.get(stored.id)


async def test_a_stanza_id_may_bring_the_time_of_the_archive(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add(message(chat))

    assert await store.messages.set_stanza_id(stored.id, StanzaId("s1")) == replace(stored, stanza_id="s1")
    assert await store.messages.set_stanza_id(stored.id, StanzaId("s1"), at(9)) == replace(
        stored, stanza_id=StanzaId("s1"), time=at(9)
    )


async def test_a_message_that_is_gone_cannot_change(store: Store) -> None:
    with pytest.raises(StorageError, match="no message 9"):
        await store.messages.set_state(MessageId(9), DeliveryState.SENT)


async def test_a_ciphertext_is_kept_and_never_a_text_beside_it(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await store.messages.add(replace(locked(chat), body="fallback"))
    readable = await store.messages.add(message(chat, "text", ciphertext=b"<m/>"))

    assert (stored.body, stored.ciphertext) == ("", b"<m/>")
    assert (readable.body, readable.ciphertext) == ("text", b"")
    assert await store.messages.get(stored.id) == stored


async def test_undecryptable_messages_are_listed_oldest_first(store: Store, chat: ConversationRecord) -> None:
    later = await store.messages.add(locked(chat, time=at(2)))
    await store.messages.add(message(chat, time=at(1)))
    earlier = await store.messages.add(locked(chat, time=at(0)))
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))

    assert await store.messages.undecryptable(chat.account_id) == (earlier, later)
    assert await store.messages.undecryptable(other.id) == ()


async def test_what_could_be_read_at_last_takes_the_place_of_the_ciphertext(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await store.messages.add(locked(chat, stanza_id="s1", time=NOON))
    text = replace(stored, body="now readable", state=DeliveryState.RECEIVED, reason="", trust=Trust.BLIND)

    repaired = await store.messages.replace_undecryptable(stored.id, replace(text, id=MessageId(0)))

    assert repaired == replace(text, ciphertext=b"") == await store.messages.get(stored.id)
    assert await store.messages.undecryptable(chat.account_id) == ()
    assert [hit.message.id for hit in await store.search.find("now readable")] == [stored.id]
    with pytest.raises(StorageError, match="no ciphertext"):
        await store.messages.replace_undecryptable(stored.id, text)


async def test_a_removed_message_leaves_the_outbox_too(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add(message(chat))
    await store.outbox.put(chat.account_id, stored.id, chat.address)

    await store.messages.remove(stored.id)
    await store.messages.remove(stored.id)

    assert await store.messages.get(stored.id) is None
    assert await store.outbox.pending(chat.account_id) == ()


async def test_an_archive_page_takes_few_turns_of_the_database(
    store: Store, chat: ConversationRecord
) -> None:
    """Begin, keys and values, messages, commit: not one turn for each row."""
    commits: list[str] = []
    await store.database.run(lambda connection: connection.set_trace_callback(commits.append))
    commits.clear()

    async with store.transaction():
        await store.omemo.apply(chat.account_id, {f"k{n}": "v" * 100 for n in range(100)})
        await store.messages.add_many(message(chat, str(n)) for n in range(50))

    assert sum(step.startswith(("BEGIN", "COMMIT")) for step in commits) == 2
    assert sum(step.startswith(("SAVEPOINT", "RELEASE")) for step in commits) == 4


async def test_in_a_room_the_same_nick_is_the_same_sender(store: Store, account: AccountRecord) -> None:
    """Whose it is may not have been known the first time, or not any more the second."""
    room, _ = await store.conversations.ensure(account.id, address("room"), Kind.GROUPCHAT)
    stored = await store.messages.add(
        message(room, sender=Address("room@b.test/Bob"), nick="Bob", origin_id="o1")
    )
    nameless = await store.messages.add(message(room, sender=address("carol"), origin_id="o2"))
    keys = [
        MessageKey(room.address, "s1", "o1", "bob@b.test", "Bob"),
        MessageKey(room.address, "s1", "o1", "eve@b.test", "Eve"),
        MessageKey(room.address, "s1", "o1", "eve@b.test", ""),
        MessageKey(room.address, "s1", "o2", "eve@b.test", ""),
        MessageKey(room.address, "s1", "o2", "carol@b.test", "Carol"),
        MessageKey(room.address, "s1", "o3", "bob@b.test", "Bob"),
        MessageKey(room.address, "s1", "", "bob@b.test", "Bob"),
    ]

    assert await store.messages.known_many(account.id, keys) == {keys[0]: stored, keys[4]: nameless}


async def test_a_message_that_wants_to_be_marked_keeps_saying_so(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await store.messages.add(message(chat, markable=True, occupant_id="id-1"))

    assert stored.markable
    assert await store.messages.page(chat.id) == (stored,)
