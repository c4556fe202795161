# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from hypothesis import given, strategies as st

from ui.accounts.strength import SHORTEST, Strength, guess_bits, strength


@pytest.mark.parametrize(
    ("passphrase", "judged"),
    [
        ("", Strength.SHORT),
        ("Tr0ub4d", Strength.SHORT),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("password1234", Strength.WEAK),
        ("Sommer2024", Strength.WEAK),
        ("ferry ferry ferry ferry", Strength.WEAK),
        ("lighthouse ferry thermos", Strength.WEAK),
        ("lighthouse ferry thermos boathouse", Strength.FAIR),
        ("lighthouse ferry thermos boathouse crane", Strength.STRONG),
        ("q7#Vk2!mZ9&xLp4", Strength.STRONG),
    ],
)
def test_a_passphrase_is_judged_by_what_it_takes_to_guess_it(passphrase: str, judged: Strength) -> None:
    assert strength(passphrase) is judged


@given(st.text(max_size=SHORTEST - 1))
def test_what_is_too_short_is_never_anything_else(passphrase: str) -> None:
    assert strength(passphrase) is Strength.SHORT


@given(st.text(max_size=200))
def test_any_text_can_be_judged(passphrase: str) -> None:
    assert guess_bits(passphrase) >= 0
