# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from storage import actions
from storage.errors import StorageError
from storage.records import (
    AccountRecord,
    ActionId,
    ActionKind,
    ActionRecord,
    ActionState,
    Address,
    ConversationRecord,
    Encryption,
    MessageKey,
    StanzaId,
    Trust,
)
from storage.store import Store
from tests.storage.build import address, at, message


def action(chat: ConversationRecord, target: str = "t1", **more: object) -> ActionRecord:
    """A reaction of the other side that waits for its target."""
    record = ActionRecord(chat.id, ActionKind.REACTION, chat.address, target, at(0))
    return replace(record, **more)  # type: ignore[arg-type]


async def test_an_action_comes_back_with_everything(store: Store, chat: ConversationRecord) -> None:
    target = await store.messages.add(message(chat))
    record = action(
        chat,
        kind=ActionKind.CORRECTION,
        state=ActionState.REFUSED,
        message_id=target.id,
        body="öther",
        emojis=("\U0001f44d", "\u2764"),
        encryption=Encryption.OMEMO_2,
        trust=Trust.VERIFIED,
        fingerprint="ab" * 32,
        origin_id="o1",
        stanza_id=StanzaId("s1"),
        attribute_id="a1",
        nick="Bob",
    )

    stored = await store.actions.add(record)

    assert stored == replace(record, id=stored.id)
    assert await store.actions.get(stored.id) == stored


async def test_those_that_wait_for_a_message_come_oldest_first(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    other, _ = await store.conversations.ensure(account.id, address("carol"))
    later = await store.actions.add(action(chat, time=at(2)))
    earlier = await store.actions.add(action(chat, "t2", time=at(1)))
    await store.actions.add(action(chat, "elsewhere"))
    await store.actions.add(action(chat, state=ActionState.REFUSED))
    await store.actions.add(action(other))

    assert await store.actions.waiting(chat.id, {"t1", "t2"}) == (earlier, later)
    assert await store.actions.waiting(chat.id, ()) == ()


async def test_a_settled_action_waits_no_more(store: Store, chat: ConversationRecord) -> None:
    target = await store.messages.add(message(chat))
    stored = await store.actions.add(action(chat))

    settled = await store.actions.settle(stored.id, ActionState.APPLIED, target.id)

    assert settled == replace(stored, state=ActionState.APPLIED, message_id=target.id)
    assert await store.actions.waiting(chat.id, ["t1"]) == ()
    named = await store.actions.set_stanza_id(stored.id, StanzaId("s9"))
    assert named == replace(settled, stanza_id="s9")


async def test_an_action_that_is_gone_cannot_change(store: Store) -> None:
    with pytest.raises(StorageError, match="no action 9"):
        await store.actions.settle(ActionId(9), ActionState.APPLIED, None)


async def test_an_own_action_is_found_by_its_origin_id(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    await store.actions.add(action(chat, origin_id="o1"))
    assert await store.actions.by_origin(account.id, "o1") is None

    own = await store.actions.add(action(chat, origin_id="o1", sender=account.jid))

    assert await store.actions.by_origin(account.id, "o1") == own
    assert await store.actions.by_origin(account.id, "") is None
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    assert await store.actions.by_origin(other.id, "o1") is None


async def test_actions_are_recognised_as_messages_are(store: Store, chat: ConversationRecord) -> None:
    by_stanza = await store.actions.add(action(chat, stanza_id="s1"))
    by_origin = await store.actions.add(action(chat, origin_id="o2"))
    keys = [
        MessageKey(chat.address, "s1", "", ""),
        MessageKey(chat.address, "", "o2", chat.address),
        MessageKey(chat.address, "", "o2", "eve@b.test"),
    ]

    known = await store.actions.known_many(chat.account_id, keys)

    assert known == {keys[0]: by_stanza, keys[1]: by_origin}


async def test_only_so_many_actions_wait_and_the_oldest_go(
    store: Store, chat: ConversationRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "MAX_WAITING", 3)
    kept = await store.actions.add(action(chat, state=ActionState.APPLIED))
    stored = [await store.actions.add(action(chat, body=str(n))) for n in range(5)]

    assert await store.actions.waiting(chat.id, ["t1"]) == tuple(stored[2:])
    assert await store.actions.get(kept.id) == kept


async def test_an_action_is_found_by_its_id_in_its_own_chat(
    store: Store, chat: ConversationRecord, account: AccountRecord
) -> None:
    await store.actions.add(action(chat, origin_id="c1"))
    newest = await store.actions.add(action(chat, origin_id="c1"))
    other, _ = await store.conversations.ensure(account.id, Address("eve@e.test"))

    assert await store.actions.by_reference(chat.id, "c1") == newest
    assert await store.actions.by_reference(other.id, "c1") is None
    assert await store.actions.by_reference(chat.id, "") is None
