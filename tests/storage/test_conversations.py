# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

from storage.records import (
    AccountRecord,
    Address,
    ConversationId,
    ConversationRecord,
    Kind,
    Policy,
    StanzaId,
)
from storage.store import Store
from tests.storage.build import address, at, message


async def addresses(store: Store, requests: bool | None = False) -> list[str]:
    return [record.address.partition("@")[0] for record in await store.conversations.list(requests=requests)]


async def test_a_conversation_is_made_once(store: Store, account: AccountRecord) -> None:
    first, made = await store.conversations.ensure(account.id, address("bob"), name="Bob", at=at(5))
    second, again = await store.conversations.ensure(account.id, address("bob"), Kind.GROUPCHAT, name="Other")

    assert (made, again) == (True, False)
    assert first == second
    assert first == ConversationRecord(first.id, account.id, address("bob"), name="Bob", last_activity=at(5))


async def test_a_conversation_demands_omemo_until_the_user_says_otherwise(
    store: Store, chat: ConversationRecord
) -> None:
    assert chat.policy is Policy.OMEMO

    await store.conversations.set_policy(chat.id, Policy.NONE)

    assert await store.conversations.get(chat.id) == replace(chat, policy=Policy.NONE)


async def test_the_same_address_of_two_accounts_are_two_conversations(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    second, made = await store.conversations.ensure(other.id, chat.address)

    assert made
    assert await store.conversations.list(account.id) == (chat,)
    assert await store.conversations.list(other.id) == (second,)
    assert len(await store.conversations.list()) == 2


async def test_what_is_not_there_is_none(store: Store, account: AccountRecord) -> None:
    assert await store.conversations.get(ConversationId(9)) is None
    assert await store.conversations.find(account.id, address("nobody")) is None


async def test_the_list_shows_pinned_then_newest_first(store: Store, account: AccountRecord) -> None:
    for seconds, name in enumerate(("old", "pinned", "middle", "new")):
        record, _ = await store.conversations.ensure(account.id, address(name), at=at(seconds))
        await store.conversations.set_flags(record.id, pinned=name == "pinned")

    assert await addresses(store) == ["pinned", "new", "middle", "old"]
    old = await store.conversations.find(account.id, address("old"))
    assert old
    await store.messages.add(message(old, time=at(99)))
    assert await addresses(store) == ["pinned", "old", "new", "middle"]


async def test_requests_are_a_list_of_their_own(store: Store, account: AccountRecord) -> None:
    await store.conversations.ensure(account.id, address("friend"), at=at(1))
    stranger, _ = await store.conversations.ensure(account.id, address("eve"), is_request=True, at=at(2))

    assert await addresses(store) == ["friend"]
    assert await addresses(store, requests=True) == ["eve"]
    assert await addresses(store, requests=None) == ["eve", "friend"]
    await store.conversations.set_request(stranger.id, False)
    assert await addresses(store) == ["eve", "friend"]


async def test_the_list_carries_the_last_message(store: Store, chat: ConversationRecord) -> None:
    """By time, whatever the order they came in."""
    newest = await store.messages.add(message(chat, "newest", time=at(10)))
    await store.messages.add(message(chat, "older", time=at(5)))

    (record,) = await store.conversations.list()

    assert record.last_message == newest
    assert record.last_activity == at(10)


async def test_the_list_is_one_query(store: Store, chat: ConversationRecord) -> None:
    await store.messages.add(message(chat))
    statements: list[str] = []
    await store.database.read(lambda connection: connection.set_trace_callback(statements.append))

    await store.conversations.list()

    assert len(statements) == 1


async def test_the_last_message_follows_every_change(store: Store, chat: ConversationRecord) -> None:
    first = await store.messages.add(message(chat, "first", time=at(1)))
    second = await store.messages.add(message(chat, "second", time=at(2)))

    async def last() -> tuple[str, object]:
        record = await store.conversations.get(chat.id)
        assert record
        return (record.last_message.body if record.last_message else "", record.last_activity)

    assert await last() == ("second", at(2))
    await store.messages.set_stanza_id(first.id, StanzaId("s"), at(3))  # the server counts otherwise
    assert await last() == ("first", at(3))
    await store.messages.remove(first.id)
    assert await last() == ("second", at(2))
    await store.messages.remove(second.id)
    assert await last() == ("", at(2))


async def test_of_messages_at_the_same_time_the_later_stored_is_last(
    store: Store, chat: ConversationRecord
) -> None:
    await store.messages.add_many([message(chat, "a"), message(chat, "b")])

    record = await store.conversations.get(chat.id)

    assert record
    assert record.last_message
    assert record.last_message.body == "b"


async def test_unread_messages_are_counted_and_read_at_once(store: Store, chat: ConversationRecord) -> None:
    await store.conversations.add_unread(chat.id, 2)
    await store.conversations.add_unread(chat.id, 1)
    assert (await store.conversations.list())[0].unread == 3

    await store.conversations.mark_read(chat.id)

    assert (await store.conversations.list())[0].unread == 0


async def test_each_setter_changes_its_own_field_only(store: Store, chat: ConversationRecord) -> None:
    await store.conversations.set_draft(chat.id, "half a sen")
    await store.conversations.set_name(chat.id, "Bob")
    await store.conversations.set_flags(chat.id, muted=True)
    assert await store.conversations.get(chat.id) == replace(chat, draft="half a sen", name="Bob", muted=True)

    await store.conversations.set_flags(chat.id, pinned=True)
    await store.conversations.set_flags(chat.id)
    await store.conversations.set_flags(chat.id, muted=False)

    assert await store.conversations.get(chat.id) == replace(
        chat, draft="half a sen", name="Bob", pinned=True
    )


async def test_the_list_sorts_few_rows_and_reads_the_last_messages_by_their_id(store: Store) -> None:
    from storage.conversations import LIST

    plan = [row[3] for row in await store.database.fetch(f"EXPLAIN QUERY PLAN {LIST}", None, False)]

    assert "SEARCH m USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN" in plan


async def test_every_flag_changes_alone(store: Store, chat: ConversationRecord) -> None:
    await store.conversations.set_flags(chat.id, archived=True)
    await store.conversations.set_flags(chat.id, mentions_only=True)
    flagged = replace(chat, archived=True, mentions_only=True)
    assert await store.conversations.list() == (flagged,)

    await store.conversations.set_flags(chat.id, archived=False, pinned=True)

    assert await store.conversations.get(chat.id) == replace(flagged, archived=False, pinned=True)


async def test_the_end_of_silence_counts_together_with_silence(
    store: Store, chat: ConversationRecord
) -> None:
    await store.conversations.set_flags(chat.id, muted=True, muted_until=at(60))
    assert await store.conversations.get(chat.id) == replace(chat, muted=True, muted_until=at(60))
    await store.conversations.set_flags(chat.id, pinned=False, muted_until=at(99))
    assert await store.conversations.get(chat.id) == replace(chat, muted=True, muted_until=at(60))

    await store.conversations.set_flags(chat.id, muted=True)
    assert await store.conversations.get(chat.id) == replace(chat, muted=True)
    await store.conversations.set_flags(chat.id, muted=True, muted_until=at(60))
    await store.conversations.set_flags(chat.id, muted=False)
    assert await store.conversations.get(chat.id) == chat


async def test_privacy_and_expiry_are_kept(store: Store, chat: ConversationRecord) -> None:
    await store.conversations.set_privacy(chat.id, receipts=False, markers=True, typing=None)
    await store.conversations.set_expiry(chat.id, keep=60)
    await store.conversations.set_expiry(chat.id, ephemeral=5)
    await store.conversations.set_read_id(chat.id, StanzaId("s1"))

    assert await store.conversations.get(chat.id) == replace(
        chat, send_receipts=False, send_markers=True, keep=60, ephemeral=5, read_id=StanzaId("s1")
    )
    await store.conversations.set_privacy(chat.id, receipts=None, markers=None, typing=True)
    await store.conversations.set_expiry(chat.id, keep=0, ephemeral=0)
    assert await store.conversations.get(chat.id) == replace(chat, send_typing=True, read_id=StanzaId("s1"))


async def test_mentions_are_counted_beside_unread_messages(store: Store, chat: ConversationRecord) -> None:
    async def counted() -> tuple[int, int]:
        (record,) = await store.conversations.list()
        return record.unread, record.mentions

    await store.conversations.add_unread(chat.id, 3, mentions=1)
    await store.conversations.add_unread(chat.id)
    assert await counted() == (4, 1)
    await store.conversations.set_unread(chat.id, 2, mentions=2)
    assert await counted() == (2, 2)
    await store.conversations.mark_read(chat.id)
    assert await counted() == (0, 0)


async def test_what_a_conversation_is_may_turn_out_later(store: Store, chat: ConversationRecord) -> None:
    await store.conversations.set_kind(chat.id, Kind.GROUPCHAT)

    assert await store.conversations.get(chat.id) == replace(chat, kind=Kind.GROUPCHAT)
    again, made = await store.conversations.ensure(chat.account_id, chat.address, Kind.CHAT)
    assert (again.kind, made) == (Kind.GROUPCHAT, False)
