# SPDX-License-Identifier: AGPL-3.0-or-later
from tests.fakes.omemo_people import Ticks
from xmppclient.services.omemo.backoff import Backoff


def backoff(ticks: Ticks, most: int = 10) -> Backoff[str]:
    return Backoff(60, 200, most, ticks)


def test_each_failure_in_a_row_waits_longer_up_to_a_limit() -> None:
    ticks = Ticks()
    failing = backoff(ticks)
    pauses = []
    for _ in range(4):
        failing.miss("bob")
        began = ticks.time
        while failing.waits("bob"):
            ticks.time += 1
        pauses.append(ticks.time - began)

    assert pauses == [60, 120, 200, 200]


def test_the_same_failure_seen_twice_counts_once() -> None:
    ticks = Ticks()
    failing = backoff(ticks)
    failing.miss("bob")
    failing.miss("bob")
    ticks.time += 61

    assert not failing.waits("bob")
    assert "bob" in failing


def test_what_worked_begins_from_the_start() -> None:
    ticks = Ticks()
    failing = backoff(ticks)
    failing.miss("bob")
    failing.forget("bob")
    assert "bob" not in failing
    failing.miss("bob")
    ticks.time += 61

    assert not failing.waits("bob")


def test_only_so_many_failures_are_remembered_and_the_oldest_goes() -> None:
    failing = backoff(Ticks(), most=2)
    for name in ("bob", "carol", "dave"):
        failing.miss(name)

    assert [failing.waits(name) for name in ("bob", "carol", "dave")] == [False, True, True]


def test_those_that_are_chosen_are_forgotten() -> None:
    failing = backoff(Ticks())
    for name in ("bob", "carol"):
        failing.miss(name)
    failing.forget_all(lambda name: name == "bob")

    assert [failing.waits(name) for name in ("bob", "carol")] == [False, True]
