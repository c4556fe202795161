# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is stored of an archive: intervals that grow and join by the ids at their ends."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings, strategies as st

from storage.archive import join
from storage.records import AccountId, AccountRecord, Address, IntervalRecord, StanzaId
from storage.store import Store
from tests.storage.build import address, at

ARCHIVE = Address("alice@a.test")
FIRST = AccountId(1)


def stretch(first: int, last: int, account: AccountId | None = None, **more: object) -> IntervalRecord:
    """From message ``first`` to message ``last``, a second each."""
    made = IntervalRecord(
        account or FIRST, ARCHIVE, StanzaId(f"s{first}"), at(first), StanzaId(f"s{last}"), at(last)
    )
    return replace(made, **more)  # type: ignore[arg-type]


def ends(intervals: tuple[IntervalRecord, ...]) -> list[tuple[str, str]]:
    return [(one.first_id, one.last_id) for one in intervals]


async def covered(store: Store, account: AccountRecord, *stretches: IntervalRecord) -> list[tuple[str, str]]:
    for one in stretches:
        await store.archive.cover(replace(one, account_id=account.id))
    return ends(await store.archive.intervals(account.id, ARCHIVE))


async def test_each_archive_and_each_address_has_its_own_intervals(
    store: Store, account: AccountRecord
) -> None:
    own = stretch(1, 2, account.id)
    room = replace(own, archive=address("room"))
    bob = replace(own, peer=address("bob"))
    for one in (own, room, bob):
        await store.archive.cover(one)

    assert [replace(one, id=0) for one in await store.archive.intervals(account.id, ARCHIVE)] == [own]
    assert len(await store.archive.intervals(account.id, address("room"))) == 1
    assert len(await store.archive.intervals(account.id, ARCHIVE, address("bob"))) == 1
    assert await store.archive.newest(account.id, address("other")) is None


async def test_an_interval_grows_at_either_end_and_keeps_its_name(
    store: Store, account: AccountRecord
) -> None:
    first = await store.archive.cover(stretch(5, 6, account.id))
    newer = await store.archive.cover(stretch(6, 9, account.id))
    older = await store.archive.cover(stretch(2, 5, account.id))

    assert (newer.id, older.id) == (first.id, first.id)
    assert await store.archive.newest(account.id, ARCHIVE) == older
    assert (older.first_id, older.first_time, older.last_id, older.last_time) == ("s2", at(2), "s9", at(9))


async def test_what_lies_between_two_intervals_joins_them(store: Store, account: AccountRecord) -> None:
    assert await covered(store, account, stretch(1, 3), stretch(7, 9)) == [("s7", "s9"), ("s1", "s3")]
    assert await covered(store, account, stretch(3, 7)) == [("s1", "s9")]


async def test_intervals_that_share_no_id_stay_apart_whatever_their_times_say(
    store: Store, account: AccountRecord
) -> None:
    ahead = stretch(1, 3, last_time=at(50))  # our clock was wrong

    assert len(await covered(store, account, ahead, stretch(7, 60))) == 2


async def test_what_comes_after_a_message_with_a_time_that_was_too_late_is_the_end(
    store: Store, account: AccountRecord
) -> None:
    ahead = stretch(1, 3, last_time=at(50))

    assert await covered(store, account, ahead, stretch(3, 7, first_time=at(50))) == [("s1", "s7")]


async def test_an_archive_that_was_empty_grows_from_its_beginning(
    store: Store, account: AccountRecord
) -> None:
    empty = stretch(0, 0, account.id, first_id=StanzaId(""), last_id=StanzaId(""), from_start=True)
    await store.archive.cover(empty)
    grown = await store.archive.cover(
        replace(stretch(0, 3, account.id), first_id=StanzaId(""), from_start=True)
    )

    assert await store.archive.intervals(account.id, ARCHIVE) == (grown,)
    assert (grown.last_id, grown.from_start) == ("s3", True)


async def test_covering_is_part_of_the_callers_transaction(store: Store, account: AccountRecord) -> None:
    async def interrupted() -> None:
        async with store.transaction():
            await store.archive.cover(stretch(1, 2, account.id))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await interrupted()

    assert await store.archive.newest(account.id, ARCHIVE) is None


pairs = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted)


@settings(max_examples=200)
@given(st.lists(pairs, min_size=1, max_size=12))
def test_nothing_counts_as_covered_that_no_interval_held(parts: list[list[int]]) -> None:
    """In any order of covering: joined intervals hold only what one of their parts held."""
    held: list[IntervalRecord] = []
    for low, high in parts:
        new = stretch(low, high)
        touching = [o for o in held if {o.first_id, o.last_id} & {new.first_id, new.last_id}]
        held = [o for o in held if o not in touching] + [join(new, touching)]

    for one in held:
        for second in range(seconds(one.first_time), seconds(one.last_time)):
            assert any(low <= second < high for low, high in parts)


def seconds(time: datetime) -> int:
    return round((time - at(0)).total_seconds())
