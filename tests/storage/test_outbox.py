# SPDX-License-Identifier: AGPL-3.0-or-later
from storage.records import (
    AccountRecord,
    ActionKind,
    ActionRecord,
    Address,
    ConversationRecord,
    DeliveryState,
    Direction,
    Kind,
    MessageRecord,
)
from storage.store import Store
from tests.storage.build import address, at, message


async def queued(store: Store, chat: ConversationRecord, body: str, seconds: float = 0) -> MessageRecord:
    record = message(chat, body, direction=Direction.OUT, state=DeliveryState.QUEUED, time=at(seconds))
    stored = await store.messages.add(record)
    await store.outbox.put(chat.account_id, stored.id, chat.address)
    return stored


async def test_messages_are_pending_in_the_order_they_were_put(
    store: Store, chat: ConversationRecord
) -> None:
    """Whatever their times: a clock may jump."""
    messages = [await queued(store, chat, body, seconds) for body, seconds in (("a", 9), ("b", 1), ("c", 5))]

    pending = await store.outbox.pending(chat.account_id)

    assert [record.message for record in pending] == messages
    assert {(record.account_id, record.to, record.attempts) for record in pending} == {
        (chat.account_id, address("bob"), 0)
    }
    assert [record.position for record in pending] == sorted(record.position for record in pending)


async def test_a_message_put_twice_is_sent_once_and_keeps_its_place(
    store: Store, chat: ConversationRecord
) -> None:
    first = await queued(store, chat, "a")
    await queued(store, chat, "b")

    position = await store.outbox.put(chat.account_id, first.id, chat.address)

    pending = await store.outbox.pending(chat.account_id)
    assert [record.message and record.message.body for record in pending] == ["a", "b"]
    assert position == pending[0].position


async def test_a_message_put_again_after_it_left_goes_last(store: Store, chat: ConversationRecord) -> None:
    first = await queued(store, chat, "a")
    await queued(store, chat, "b")
    await store.outbox.remove(first.id)
    await store.outbox.put(chat.account_id, first.id, chat.address)

    pending = await store.outbox.pending(chat.account_id)
    assert [record.message and record.message.body for record in pending] == ["b", "a"]


async def test_a_place_is_never_given_twice(store: Store, chat: ConversationRecord) -> None:
    first = await queued(store, chat, "a")
    (before,) = await store.outbox.pending(chat.account_id)
    await store.outbox.remove(first.id)
    await queued(store, chat, "b")

    (after,) = await store.outbox.pending(chat.account_id)
    assert after.position > before.position


async def test_attempts_are_counted(store: Store, chat: ConversationRecord) -> None:
    stored = await queued(store, chat, "a")
    await store.outbox.bump_attempts(stored.id)
    await store.outbox.bump_attempts(stored.id)

    assert (await store.outbox.pending(chat.account_id))[0].attempts == 2


async def test_each_account_has_its_own_outbox(store: Store, chat: ConversationRecord) -> None:
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    await queued(store, chat, "a")

    assert await store.outbox.count(chat.account_id) == 1
    assert await store.outbox.count(other.id) == 0
    assert await store.outbox.pending(other.id) == ()


async def test_the_state_of_a_pending_message_is_that_of_today(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await queued(store, chat, "a")
    await store.messages.set_state(stored.id, DeliveryState.BLOCKED, "trust")

    (record,) = await store.outbox.pending(chat.account_id)

    assert record.message
    assert record.message.state is DeliveryState.BLOCKED


async def test_messages_and_actions_are_in_one_lane(store: Store, chat: ConversationRecord) -> None:
    first = await queued(store, chat, "a")
    action = await store.actions.add(
        ActionRecord(chat.id, ActionKind.REACTION, Address("alice@a.test"), "t", at(0), emojis=("x",))
    )
    position = await store.outbox.put_action(chat.account_id, action.id, chat.address)
    second = await queued(store, chat, "b")

    assert await store.outbox.put_action(chat.account_id, action.id, chat.address) == position
    pending = await store.outbox.pending(chat.account_id)
    assert [(row.message, row.action) for row in pending] == [(first, None), (None, action), (second, None)]
    assert await store.outbox.count(chat.account_id) == 3
    await store.outbox.remove_action(action.id)
    assert [row.message for row in await store.outbox.pending(chat.account_id)] == [first, second]


async def test_an_action_leaves_the_outbox_with_its_target(store: Store, chat: ConversationRecord) -> None:
    target = await store.messages.add(message(chat, "a"))
    action = await store.actions.add(
        ActionRecord(chat.id, ActionKind.REACTION, chat.address, "t", at(0), message_id=target.id)
    )
    await store.outbox.put_action(chat.account_id, action.id, chat.address)

    await store.messages.delete([target.id])

    assert await store.outbox.pending(chat.account_id) == ()


async def test_what_was_taken_may_have_been_seen(store: Store, chat: ConversationRecord) -> None:
    stored = await queued(store, chat, "hello")
    (row,) = await store.outbox.pending(chat.account_id)
    assert await store.outbox.untouched(stored.id)

    assert await store.outbox.take(row.position)
    assert not await store.outbox.untouched(stored.id)
    await store.outbox.remove(stored.id)

    assert not await store.outbox.take(row.position)
    assert not await store.outbox.untouched(stored.id)


async def test_addresses_that_are_not_ready_are_left_out(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    room, _ = await store.conversations.ensure(account.id, address("room"), Kind.GROUPCHAT)
    await queued(store, room, "later")
    first = await queued(store, chat, "now")
    action = await store.actions.add(
        ActionRecord(room.id, ActionKind.REACTION, account.jid, "t", at(0), emojis=("x",))
    )
    await store.outbox.put_action(account.id, action.id, room.address)

    assert await store.outbox.recipients(account.id) == {room.address, chat.address}
    pending = await store.outbox.pending(account.id, without={room.address})

    assert [row.message for row in pending] == [first]
    assert len(await store.outbox.pending(account.id)) == 3
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    assert await store.outbox.recipients(other.id) == frozenset()
