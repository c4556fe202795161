# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from storage.records import AccountRecord, Address, DeviceRecord, Encryption, Trust
from storage.store import Store
from tests.storage.build import address, at


@pytest.fixture
def device(account: AccountRecord) -> DeviceRecord:
    return DeviceRecord(
        account.id,
        address("bob"),
        42,
        "ab" * 32,
        Trust.BLIND,
        label="phone",
        namespaces=frozenset({Encryption.OMEMO_1, Encryption.OMEMO_2}),
        first_seen=at(1),
        last_seen=at(2),
    )


async def test_a_device_comes_back_with_everything(store: Store, device: DeviceRecord) -> None:
    await store.devices.upsert(device)

    assert await store.devices.get(device.account_id, device.jid, device.fingerprint) == device
    assert await store.devices.get(device.account_id, device.jid, "cd" * 32) is None


async def test_what_is_known_longer_stays(store: Store, device: DeviceRecord) -> None:
    await store.devices.upsert(device)
    await store.devices.upsert(
        replace(device, label="", first_seen=at(50), last_seen=None, active=False, trust=Trust.VERIFIED)
    )

    assert await store.devices.list(device.account_id) == (
        replace(device, active=False, trust=Trust.VERIFIED),
    )


async def test_a_label_that_is_given_replaces_the_old(store: Store, device: DeviceRecord) -> None:
    await store.devices.upsert(device)
    await store.devices.upsert(replace(device, label="laptop", last_seen=at(9)))

    assert await store.devices.list(device.account_id) == (replace(device, label="laptop", last_seen=at(9)),)


async def test_devices_are_listed_by_address_or_all(store: Store, device: DeviceRecord) -> None:
    newer = replace(device, fingerprint="cd" * 32, device_id=7, first_seen=at(5))
    carol = replace(device, jid=address("carol"))
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    for record in (newer, carol, device, replace(device, account_id=other.id)):
        await store.devices.upsert(record)

    assert await store.devices.list(device.account_id, address("bob")) == (device, newer)
    assert await store.devices.list(device.account_id) == (device, newer, carol)


async def test_trust_is_of_one_fingerprint(store: Store, device: DeviceRecord) -> None:
    other = replace(device, fingerprint="cd" * 32, device_id=7)
    for record in (device, other):
        await store.devices.upsert(record)

    await store.devices.set_trust(device.account_id, device.jid, device.fingerprint, Trust.DISTRUSTED)

    assert [r.trust for r in await store.devices.list(device.account_id)] == [Trust.BLIND, Trust.DISTRUSTED]


async def test_a_device_was_last_seen_at_the_latest_time(store: Store, device: DeviceRecord) -> None:
    await store.devices.upsert(replace(device, last_seen=None))
    for seconds in (5, 9, 7):
        await store.devices.touch(device.account_id, device.jid, device.fingerprint, at(seconds))

    stored = await store.devices.get(device.account_id, device.jid, device.fingerprint)
    assert stored
    assert stored.last_seen == at(9)


async def test_devices_of_many_addresses_are_kept_and_listed_at_once(
    store: Store, device: DeviceRecord
) -> None:
    carol, dave = (replace(device, jid=address(name)) for name in ("carol", "dave"))
    await store.devices.upsert_many([device, carol, dave])

    found = await store.devices.list_many(device.account_id, [carol.jid, device.jid, address("erin")])
    assert found == (device, carol)


async def test_usable_and_verified_devices_are_counted_by_address(store: Store, device: DeviceRecord) -> None:
    others = [
        replace(device, fingerprint=f"{number:064}", device_id=number, trust=trust, active=active)
        for number, (trust, active) in enumerate(
            [(Trust.VERIFIED, True), (Trust.VERIFIED, False), (Trust.DISTRUSTED, True)]
        )
    ]
    lost = replace(device, jid=address("carol"), active=False)
    await store.devices.upsert_many([device, *others, lost])

    assert await store.devices.tally(device.account_id) == {device.jid: (2, 1), lost.jid: (0, 0)}
