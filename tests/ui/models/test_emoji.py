# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from ui.models.emoji import MOST, all_emoji, find_emoji
from ui.models.text import is_one_emoji


def test_every_one_is_an_emoji_once_and_has_a_name() -> None:
    texts = [emoji.text for emoji in all_emoji()]

    assert len(texts) == len(set(texts)) > 900
    assert [text for text in texts if not is_one_emoji(text)] == []
    assert all(emoji.name for emoji in all_emoji())


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("thumbs up", "👍"),
        ("love", "❤️"),
        ("lol", "😂"),
        ("FERRIS", "🎡"),
        ("coffee", "☕"),
        ("party pop", "🎉"),
    ],
)
def test_an_emoji_is_found_by_its_words(words: str, found: str) -> None:
    assert found in [emoji.text for emoji in find_emoji(words)]


def test_a_search_is_bounded_and_may_find_nothing() -> None:
    assert len(find_emoji("a")) <= MOST
    assert find_emoji("xyzzy") == []
    assert len(find_emoji(" ")) == len(all_emoji())
