# SPDX-License-Identifier: AGPL-3.0-or-later
from storage.records import AccountRecord, Address, ConversationRecord, RepairRecord
from storage.store import Store
from tests.storage.build import at, message


async def test_tries_are_counted_and_the_last_step_is_kept(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add(message(chat))
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))

    await store.repairs.note(stored.id, "again", at(1))
    await store.repairs.note(stored.id, "renew", at(2))

    expected = {stored.id: RepairRecord(stored.id, "renew", 2, at(2))}
    assert await store.repairs.of(chat.account_id) == await store.repairs.of(None) == expected
    assert await store.repairs.of(other.id) == {}


async def test_a_repaired_message_has_no_record_any_more(store: Store, chat: ConversationRecord) -> None:
    one, two = await store.messages.add_many([message(chat), message(chat)])
    for stored in (one, two):
        await store.repairs.note(stored.id, "again", at(1))

    await store.repairs.clear(one.id)
    assert set(await store.repairs.of(None)) == {two.id}
    await store.messages.remove(two.id)
    assert await store.repairs.of(None) == {}
