# SPDX-License-Identifier: AGPL-3.0-or-later
"""Counting of XEP-0198: nothing is marked as sent that the server cannot have."""

import pytest
from hypothesis import given, strategies as st

from xmppclient.errors import PolicyViolation
from xmppclient.stream.sm import MODULUS, Ledger, parse_count


def ledger(*tokens: str | None, acknowledged: int = 0) -> Ledger:
    it = Ledger(acknowledged=acknowledged)
    for number, token in enumerate(tokens):
        it.send(f"<m{number}/>", token)
    return it


def test_tokens_come_in_the_order_they_were_sent() -> None:
    assert ledger("a", None, "b", "c").settle(3) == ["a", "b"]


def test_what_was_settled_is_not_settled_again() -> None:
    it = ledger("a", "b")

    assert (it.settle(1), it.settle(1), it.settle(2)) == (["a"], [], ["b"])


@pytest.mark.parametrize("handled", [3, 100, MODULUS - 1, MODULUS, MODULUS + 1, -1])
def test_flt_009_a_count_too_high_settles_nothing(handled: int) -> None:
    it = ledger("a", "b")

    with pytest.raises(PolicyViolation):
        it.settle(handled)
    assert [sent.token for sent in it.open] == ["a", "b"]


def test_flt_009_a_count_lower_than_before_settles_nothing() -> None:
    it = ledger("a", "b", acknowledged=5)

    with pytest.raises(PolicyViolation):
        it.settle(4)
    assert len(it.open) == 2


def test_flt_009_counts_wrap_at_two_to_the_32() -> None:
    it = ledger("a", "b", "c", acknowledged=MODULUS - 2)

    assert it.sent == 1
    assert it.settle(MODULUS - 1) == ["a"]
    assert it.settle(1) == ["b", "c"]


def test_what_is_received_wraps_too() -> None:
    it = Ledger(received=MODULUS - 1)
    it.receive()

    assert it.received == 0


@pytest.mark.parametrize("text", [None, "", "-1", "1.0", "x", "٣", "99999999999", " 1"])
def test_a_count_that_is_none_is_refused(text: str | None) -> None:
    with pytest.raises(PolicyViolation):
        parse_count(text)


@given(st.integers(0, MODULUS - 1), st.lists(st.integers(0, 5), max_size=20))
def test_every_token_is_settled_once_and_in_order(start: int, steps: list[int]) -> None:
    tokens = [str(number) for number in range(sum(steps))]
    it = ledger(*tokens, acknowledged=start)
    settled, handled = [], start
    for step in steps:
        handled = (handled + step) % MODULUS
        settled += it.settle(handled)
    assert settled == tokens
    assert not it.open
