# SPDX-License-Identifier: AGPL-3.0-or-later
from storage.records import AccountRecord, Address, RequestRecord
from storage.store import Store
from tests.storage.build import address, at


async def test_requests_are_listed_newest_first_of_one_account_or_all(
    store: Store, account: AccountRecord
) -> None:
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    old = RequestRecord(account.id, address("old"), "Old", "hi", at(1))
    new = RequestRecord(other.id, address("new"), "", "", at(2))
    for record in (old, new):
        await store.requests.put(record)

    assert await store.requests.list() == (new, old)
    assert await store.requests.list(account.id) == (old,)
    assert await store.requests.get(account.id, address("old")) == old
    assert await store.requests.get(account.id, address("new")) is None


async def test_a_second_request_replaces_the_first(store: Store, account: AccountRecord) -> None:
    await store.requests.put(RequestRecord(account.id, address("eve"), "", "hi", at(1)))
    await store.requests.put(RequestRecord(account.id, address("eve"), "", "hello?", at(2)))

    assert [record.text for record in await store.requests.list()] == ["hello?"]
    await store.requests.remove(account.id, address("eve"))
    assert await store.requests.list() == ()


async def test_blocking_forgets_the_request(store: Store, account: AccountRecord) -> None:
    await store.requests.put(RequestRecord(account.id, address("eve"), "", "hi", at(1)))

    await store.requests.block(account.id, address("eve"))
    await store.requests.block(account.id, address("eve"))

    assert await store.requests.list() == ()
    assert await store.requests.blocked(account.id) == frozenset({address("eve")})
    await store.requests.unblock(account.id, address("eve"))
    assert await store.requests.blocked(account.id) == frozenset()
