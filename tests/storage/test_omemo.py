# SPDX-License-Identifier: AGPL-3.0-or-later
from storage.records import AccountRecord, Address
from storage.store import Store


async def test_values_are_stored_replaced_and_deleted_at_once(store: Store, account: AccountRecord) -> None:
    await store.omemo.apply(account.id, {"a": "1", "b": "2", "c": "3"})
    await store.omemo.apply(account.id, {"a": "10", "b": None, "never": None, "d": ""})

    assert await store.omemo.load_all(account.id) == {"a": "10", "c": "3", "d": ""}


async def test_each_account_has_its_own_values(store: Store, account: AccountRecord) -> None:
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    await store.omemo.apply(account.id, {"a": "1"})
    await store.omemo.apply(other.id, {"a": None})

    assert await store.omemo.load_all(account.id) == {"a": "1"}
    assert await store.omemo.load_all(other.id) == {}
