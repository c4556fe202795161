# SPDX-License-Identifier: AGPL-3.0-or-later
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, strategies as st

from xmppclient.xep.xep_0428 import Fallback, read, without, write


def fallback(inner: str) -> Fallback:
    return read(fromstring(f"<fallback xmlns='urn:xmpp:fallback:0' for='f'>{inner}</fallback>"))


@pytest.mark.parametrize(
    ("inner", "ranges"),
    [
        ("", None),
        ("<body/>", None),
        ("<subject/>", ()),
        ("<body start='0' end='3'/>", ((0, 3),)),
        ("<body end='3'/>", ((0, 3),)),
        ("<body start='0' end='3'/><body start='5' end='6'/>", ((0, 3), (5, 6))),
        ("<body start='3' end='3'/>", ()),
        ("<body start='-1' end='3'/>", ()),
        ("<body start='0' end='99999999999999999999'/>", ()),
        ("<body start='x' end='٣'/>", ()),
    ],
)
def test_ranges_are_read_as_numbers_or_not_at_all(
    inner: str, ranges: tuple[tuple[int, int], ...] | None
) -> None:
    assert fallback(inner) == Fallback("f", ranges)


def test_ranges_count_code_points() -> None:
    quote = "> 👨‍👩‍👧 é\n"

    assert without(quote + "yes", [Fallback("f", ((0, len(quote)),))]) == "yes"


@pytest.mark.parametrize("body", ["", "   ", "hidden"])
def test_words_are_never_hidden_completely(body: str) -> None:
    assert without(body, [Fallback("f", ((0, 100),))]) == body


def test_overlapping_ranges_are_cut_once() -> None:
    assert without("abcdef", [Fallback("f", ((0, 3), (2, 4))), Fallback("g", ((5, 6),))]) == "e"


@given(st.text(), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50))))
def test_no_range_breaks_a_text(body: str, ranges: list[tuple[int, int]]) -> None:
    kept = without(body, [Fallback("f", tuple(ranges))])

    assert set(kept) <= set(body)


def test_what_is_written_is_read_the_same() -> None:
    for one in (Fallback("f"), Fallback("f", ((0, 3), (5, 6)))):
        assert read(write(one)) == one
