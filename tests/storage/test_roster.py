# SPDX-License-Identifier: AGPL-3.0-or-later
from storage.records import AccountRecord, Address, RosterRecord, Subscription
from storage.store import Store
from tests.storage.build import address


async def test_a_contact_comes_back_with_everything(store: Store, account: AccountRecord) -> None:
    record = RosterRecord(account.id, address("bob"), "Bob", Subscription.BOTH, True, ("Friends", "Work"))

    await store.roster.put(record)

    assert await store.roster.get(account.id, address("bob")) == record
    assert await store.roster.get(account.id, address("carol")) is None


async def test_a_push_replaces_the_contact(store: Store, account: AccountRecord) -> None:
    await store.roster.put(RosterRecord(account.id, address("bob"), "Bob"))
    await store.roster.put(RosterRecord(account.id, address("bob"), "Robert", Subscription.TO))

    assert await store.roster.list(account.id) == (
        RosterRecord(account.id, address("bob"), "Robert", Subscription.TO),
    )


async def test_a_whole_roster_replaces_the_old_one_of_its_account(
    store: Store, account: AccountRecord
) -> None:
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    await store.roster.put(RosterRecord(account.id, address("old")))
    await store.roster.put(RosterRecord(other.id, address("old")))

    await store.roster.replace_all(
        account.id, (RosterRecord(account.id, address(name)) for name in ("b", "a")), "v2"
    )

    assert [record.jid for record in await store.roster.list(account.id)] == [address("a"), address("b")]
    assert len(await store.roster.list(other.id)) == 1
    assert await store.roster.version(account.id) == "v2"
    assert await store.roster.version(other.id) == ""


async def test_a_version_is_kept(store: Store, account: AccountRecord) -> None:
    await store.roster.set_version(account.id, "v3")

    assert await store.roster.version(account.id) == "v3"


async def test_a_removed_contact_is_gone(store: Store, account: AccountRecord) -> None:
    await store.roster.put(RosterRecord(account.id, address("bob")))
    await store.roster.remove(account.id, address("bob"))

    assert await store.roster.list(account.id) == ()
