# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, strategies as st

from storage.records import (
    AccountId,
    ActionKind,
    ActionRecord,
    Address,
    ConversationId,
    DeviceRecord,
    Encryption,
    MessageId,
    RosterRecord,
    Subscription,
    Trust,
)
from storage.rows import Table, from_micros, to_micros

DEVICE = DeviceRecord(
    account_id=AccountId(1),
    jid=Address("bob@b.test"),
    device_id=7,
    fingerprint="ab" * 32,
    trust=Trust.BLIND,
    namespaces=frozenset({Encryption.OMEMO_2, Encryption.OMEMO_1}),
    first_seen=datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC),
)


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_time_comes_back_exactly(time: datetime) -> None:
    assert from_micros(to_micros(time)) == time


def test_a_time_of_another_zone_comes_back_as_the_same_moment() -> None:
    local = datetime(2026, 7, 1, 12, tzinfo=timezone(timedelta(hours=5, minutes=30)))

    assert from_micros(to_micros(local)) == local
    assert from_micros(to_micros(local)).tzinfo is UTC


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_micros(datetime(2026, 1, 1))


def test_a_record_comes_back_as_it_was() -> None:
    table = Table("device", DeviceRecord)

    assert table.load(table.dump(DEVICE)) == DEVICE


def test_enums_are_stored_by_name_and_times_as_microseconds() -> None:
    row = dict(
        zip(Table("device", DeviceRecord).columns, Table("device", DeviceRecord).dump(DEVICE), strict=True)
    )

    assert row["trust"] == "BLIND"
    assert row["namespaces"] == '["OMEMO_1", "OMEMO_2"]'
    assert row["first_seen"] == 1767323045678901
    assert row["last_seen"] is None


def test_a_tuple_of_texts_keeps_its_order_and_any_character() -> None:
    table = Table("roster", RosterRecord)
    record = RosterRecord(
        AccountId(1), Address("b@b.test"), subscription=Subscription.BOTH, groups=('z "x"', "a,b", "雪")
    )

    assert table.load(table.dump(record)) == record


def test_only_the_named_fields_are_changed() -> None:
    sets, values = Table("device", DeviceRecord).changes({"trust": Trust.VERIFIED, "label": "phone"})

    assert (sets, values) == ('"trust" = ?, "label" = ?', ("VERIFIED", "phone"))


def test_a_value_that_may_be_missing_is_kept_when_it_is_there() -> None:
    """Whether or not its type needs another form in the database."""
    table = Table("action", ActionRecord)
    plain = ActionRecord(ConversationId(1), ActionKind.REACTION, Address("b@b.test"), "t", from_micros(5))
    full = replace(plain, message_id=MessageId(7), trust=Trust.BLIND)

    assert replace(table.load(table.dump(plain)), id=plain.id) == plain
    assert replace(table.load(table.dump(full)), id=full.id) == full
