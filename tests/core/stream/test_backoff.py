# SPDX-License-Identifier: AGPL-3.0-or-later
"""Waits grow, differ, and end."""

import random

import pytest

from xmppclient.errors import ConnectionLost, NetworkUnreachable
from xmppclient.stream.backoff import STABLE, STORM, Backoff
from xmppclient.stream.timing import Timing


@pytest.fixture
def backoff() -> Backoff:
    return Backoff(Timing(), random.Random(1))


def test_waits_double_up_to_five_minutes(backoff: Backoff) -> None:
    waits = [backoff.wait(NetworkUnreachable(), 0.0) for _ in range(30)]

    assert 1.0 <= waits[0] <= 1.25
    assert all(0.75 * 2**n <= wait <= 1.25 * 2**n for n, wait in enumerate(waits[1:8], 1))
    assert all(225 <= wait <= 300 for wait in waits[9:])


def test_two_clients_do_not_wait_in_step() -> None:
    one, two = (Backoff(Timing(), random.Random(seed)) for seed in (1, 2))

    assert one.wait(NetworkUnreachable(), 0.0) != two.wait(NetworkUnreachable(), 0.0) or (
        one.wait(NetworkUnreachable(), 0.0) != two.wait(NetworkUnreachable(), 0.0)
    )


def test_a_lost_connection_is_made_again_at_once(backoff: Backoff) -> None:
    assert backoff.wait(ConnectionLost(), 100.0) == 0.0


def test_flt_021_a_server_that_drops_us_again_and_again_is_not_stormed(backoff: Backoff) -> None:
    waits = [backoff.wait(ConnectionLost(), 100.0 + n) for n in range(5)]

    assert waits[0] == 0.0
    assert waits[1:] == sorted(waits[1:])
    assert waits[1] >= 1.0
    assert waits[4] > 5


def test_after_a_quiet_while_a_loss_is_answered_at_once_again(backoff: Backoff) -> None:
    backoff.wait(ConnectionLost(), 100.0)

    assert backoff.wait(ConnectionLost(), 100.0 + STORM + 1) == 0.0


def test_a_stable_session_forgives_earlier_failures(backoff: Backoff) -> None:
    for _ in range(10):
        backoff.wait(NetworkUnreachable(), 0.0)
    backoff.succeeded(STABLE)

    assert backoff.wait(NetworkUnreachable(), 0.0) < 1.5
