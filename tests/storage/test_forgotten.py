# SPDX-License-Identifier: AGPL-3.0-or-later
from hypothesis import HealthCheck, given, settings, strategies as st

from storage.records import (
    AccountRecord,
    ActionKind,
    ActionRecord,
    ActionState,
    Address,
    ConversationRecord,
    ForgottenRecord,
    MessageKey,
    StanzaId,
)
from storage.store import Store
from tests.storage.build import address, at, message

IDS = st.sampled_from(["", "x", "y"])
SENDERS = st.sampled_from([address("bob"), address("eve"), Address("")])
NAMES = st.tuples(IDS, IDS, SENDERS)


def names(chat: ConversationRecord, stanza_id: str = "", origin_id: str = "") -> ForgottenRecord:
    return ForgottenRecord(chat.id, chat.address, origin_id, StanzaId(stanza_id), at(0))


async def test_what_is_forgotten_is_recognised_by_its_names(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    await store.forgotten.add([names(chat, "s1"), names(chat, "", "o1")])
    keys = [
        MessageKey(chat.address, "s1", "other", "eve@b.test"),
        MessageKey(chat.address, "s2", "o1", chat.address),
        MessageKey(chat.address, "s2", "o1", "eve@b.test"),
        MessageKey(address("carol"), "s1", "o1", chat.address),
        MessageKey(chat.address),
    ]

    assert await store.forgotten.known_many(account.id, keys) == set(keys[:2])


@given(st.lists(NAMES, max_size=4), st.lists(NAMES, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
async def test_messages_actions_and_forgotten_ones_are_recognised_alike(
    store: Store,
    chat: ConversationRecord,
    stored: list[tuple[str, str, Address]],
    asked: list[tuple[str, str, Address]],
) -> None:
    await store.conversations.clear(chat.id)
    await store.database.execute("DELETE FROM forgotten")
    for stanza_id, origin_id, sender in stored:
        ids = {"stanza_id": StanzaId(stanza_id), "origin_id": origin_id}
        await store.messages.add(message(chat, sender=sender, **ids))
        waiting = ActionRecord(chat.id, ActionKind.REACTION, sender, "t", at(0), **ids)  # type: ignore[arg-type]
        await store.actions.add(waiting)
        await store.forgotten.add([ForgottenRecord(chat.id, sender, origin_id, StanzaId(stanza_id), at(0))])
    keys = {MessageKey(chat.address, *one) for one in asked}

    messages = await store.messages.known_many(chat.account_id, keys)
    actions = await store.actions.known_many(chat.account_id, keys)

    assert set(messages) == set(actions) == await store.forgotten.known_many(chat.account_id, keys)
    for key, found in messages.items():
        same = await store.messages.known(
            chat.id, stanza_id=key.stanza_id, origin_id=key.origin_id, sender=Address(key.sender)
        )
        assert same
        assert (same.stanza_id, same.origin_id) in {
            (found.stanza_id, same.origin_id),
            (same.stanza_id, found.origin_id),
        }


async def test_a_deleted_message_and_what_was_done_to_it_are_remembered(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    """The correction holds words too; it must not come back and wait for its target."""
    stored = await store.messages.add(message(chat, stanza_id="s1", origin_id="o1"))
    nameless = await store.messages.add(message(chat))
    await store.actions.add(
        ActionRecord(
            chat.id, ActionKind.CORRECTION, chat.address, "o1", at(1), ActionState.APPLIED,
            message_id=stored.id, body="new words", stanza_id=StanzaId("s2"),
        )
    )  # fmt: skip

    deleted = await store.messages.delete([stored.id, nameless.id])

    assert {one.id for one in deleted} == {stored.id, nameless.id}
    keys = [MessageKey(chat.address, "s1"), MessageKey(chat.address, "s2")]
    assert await store.forgotten.known_many(account.id, keys) == set(keys)
    assert await store.database.fetch("SELECT count(*) FROM forgotten") == [(2,)]
    assert await store.database.fetch("SELECT count(*) FROM action") == [(0,)]


async def test_names_of_expired_messages_are_dropped_some_day_those_of_deleted_ones_never(
    store: Store, chat: ConversationRecord
) -> None:
    old, new, deleted = await store.messages.add_many(
        message(chat, stanza_id=name, time=at(time)) for name, time in (("s1", 0), ("s2", 9), ("s3", 0))
    )
    await store.messages.delete([old.id, new.id], expired=True)
    await store.messages.delete([deleted.id])

    assert await store.forgotten.prune(at(5)) == 1

    keys = [MessageKey(chat.address, name) for name in ("s1", "s2", "s3")]
    assert await store.forgotten.known_many(chat.account_id, keys) == set(keys[1:])


async def test_what_was_deleted_in_a_room_is_recognised_by_the_nick_too(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    stored = await store.messages.add(message(chat, origin_id="o1", nick="Bob"))
    waiting = ActionRecord(
        chat.id, ActionKind.REACTION, address("eve"), "t", at(0), origin_id="o2", nick="Eve"
    )
    await store.actions.add(waiting)
    await store.messages.delete([stored.id])
    await store.conversations.clear(chat.id)
    keys = [
        MessageKey(chat.address, "", "o1", "robert@b.test", "Bob"),
        MessageKey(chat.address, "", "o2", "evelyn@b.test", "Eve"),
        MessageKey(chat.address, "", "o1", "robert@b.test", "Robert"),
    ]

    assert await store.forgotten.known_many(account.id, keys) == set(keys[:2])
