# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from hypothesis import given, strategies as st

from storage.grams import fold, grams, match, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ÀÉÎõü", "aeiou"),
        ("Việt", "viet"),
        ("東京", "東京"),
        ("한국어", "한국어"),
        ("Ёлка", "елка"),
        ("Άλφα", "αλφα"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("がガｶﾞ", "がガガ"),
        ("ＡＢＣ", "abc"),
        ("ABC", "abc"),
    ],
)
def test_folding_takes_case_diacritics_and_width_away(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_place_in_a_word_gives_a_gram() -> None:
    assert grams("Been there").split() == ["bee", "een", "en", "n", "the", "her", "ere", "re", "e"]


def test_a_character_of_a_script_without_spaces_stands_alone_too() -> None:
    assert grams("東京で").split() == ["東京で", "京で", "で", "東", "京"]


@given(st.text(max_size=12))
def test_no_character_is_special_to_the_index(text: str) -> None:
    """Nothing in a gram could end its quotes, or part it."""
    terms = match(words(text)).split(" AND ") if words(text) else []

    for term in terms:
        gram = term.removesuffix(" *")
        assert gram[0] == gram[-1] == '"'
        assert all(c.isalnum() or not c.isascii() for c in gram[1:-1])


@given(st.text(max_size=20), st.data())
def test_a_text_has_the_grams_that_a_part_of_it_asks_for(text: str, data: st.DataObject) -> None:
    folded = fold(text).split()
    if not folded:
        return
    word = data.draw(st.sampled_from(folded))
    start = data.draw(st.integers(0, len(word) - 1))
    part = word[start : data.draw(st.integers(start + 1, len(word)))]
    held = grams(text).split()

    for term in match([part]).split(" AND "):
        gram = term.removesuffix(" *").strip('"')
        assert gram in held or (term.endswith("*") and any(one.startswith(gram) for one in held))


def test_a_half_of_a_surrogate_pair_is_left_out_of_a_query() -> None:
    assert words("a\ud800b \udc00") == ("ab",)
