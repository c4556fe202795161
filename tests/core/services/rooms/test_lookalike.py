# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names, as they are shown and compared (ATT-076)."""

import pytest
from hypothesis import given, strategies as st

from xmppclient.services.rooms.lookalike import BLANK, MAX_NICK, imitates, shown, skeleton


@pytest.mark.parametrize(
    ("nick", "seen"),
    [
        ("Anna", "Anna"),
        ("  Anna \n Lena ", "Anna Lena"),
        ("a\u202eb\u2066c\u200bd\ufeffe", "abcde"),
        ("a\u2028b", "ab"),
        ("\u200b\u2060", BLANK),
        ("\u3164\u2800", BLANK),
        ("", BLANK),
        ("\u05d0\u05d1", "\u05d0\u05d1"),
        ("Zoë 🙂", "Zoë 🙂"),
    ],
)
def test_nothing_hides_in_what_is_shown(nick: str, seen: str) -> None:
    assert shown(nick) == seen


@pytest.mark.parametrize(
    "nick",
    [
        "paypal",
        "pаypаl",  # Cyrillic
        "PAYPAL",
        "ρaypal",  # Greek
        "paypaI",  # a capital I
        "paypa1",
        "p\u00e1ypal",
        "p\u200baypal",
        "ｐａｙｐａｌ",  # full width
        "𝓹𝓪𝔂𝓹𝓪𝓵",
        "pay pal",
    ],
)
def test_names_that_look_alike_have_one_skeleton(nick: str) -> None:
    assert skeleton(nick) == skeleton("paypal")


@pytest.mark.parametrize(("one", "other"), [("anna", "hanna"), ("bob", "rob"), ("иван", "ivan"), ("x", "y")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_only_another_name_is_imitated() -> None:
    assert imitates("anna", ["anna"]) == ""
    assert imitates("Anna", ["zoe", "anna"]) == "anna"
    assert imitates("rnax", ["max"]) == "max"
    assert imitates("zoe", ["anna"]) == ""


@given(st.text(max_size=300))
def test_whatever_it_is_it_can_be_shown_and_compared(nick: str) -> None:
    assert 0 < len(shown(nick)) <= MAX_NICK
    assert skeleton(shown(nick)) == skeleton(nick)
