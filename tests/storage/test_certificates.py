# SPDX-License-Identifier: AGPL-3.0-or-later
"""Certificates that were seen: kept by host, seen again, noted, forgotten."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.records import AccountRecord, Address, CertificateRecord
from storage.store import Store
from tests.storage.build import NOON

HOUR = timedelta(hours=1)


@pytest.fixture
def first(account: AccountRecord) -> CertificateRecord:
    return CertificateRecord(
        account_id=account.id,
        host=Address("a.test"),
        fingerprint="ab" * 32,
        key="cd" * 32,
        issuer="an authority",
        not_before=NOON - HOUR,
        not_after=NOON + 24 * HOUR,
        first_seen=NOON,
        last_seen=NOON,
    )


async def test_a_certificate_comes_back_as_it_was(store: Store, first: CertificateRecord) -> None:
    await store.certificates.put(first)

    assert await store.certificates.list(first.account_id) == (first,)


async def test_one_seen_again_keeps_its_first_day_and_its_note(
    store: Store, first: CertificateRecord
) -> None:
    await store.certificates.put(first)
    await store.certificates.note(first.account_id)
    await store.certificates.put(replace(first, first_seen=NOON + HOUR, last_seen=NOON + HOUR))

    assert await store.certificates.list(first.account_id) == (
        replace(first, last_seen=NOON + HOUR, noted=True),
    )


async def test_a_clock_that_went_back_takes_nothing_away(store: Store, first: CertificateRecord) -> None:
    await store.certificates.put(first)
    await store.certificates.put(replace(first, last_seen=NOON - HOUR))

    assert (await store.certificates.list(first.account_id))[0].last_seen == NOON


async def test_the_one_seen_last_comes_first(store: Store, first: CertificateRecord) -> None:
    newer = replace(first, fingerprint="ef" * 32, last_seen=NOON + HOUR)
    for record in (newer, first):
        await store.certificates.put(record)

    assert await store.certificates.list(first.account_id) == (newer, first)


async def test_hosts_are_told_apart(store: Store, first: CertificateRecord) -> None:
    await store.certificates.put(first)
    await store.certificates.put(replace(first, host=Address("x.onion")))

    assert {record.host for record in await store.certificates.list(first.account_id)} == {
        "a.test",
        "x.onion",
    }


async def test_what_is_forgotten_is_gone(store: Store, first: CertificateRecord) -> None:
    await store.certificates.put(first)
    await store.certificates.forget(first.account_id)

    assert await store.certificates.list(first.account_id) == ()
