# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from xmppclient.xep.xep_0444 import MAX_EMOJIS, is_emoji, reactions


@pytest.mark.parametrize(
    "text",
    [
        "👍",
        "❤️",
        "❤",
        "👍🏽",
        "🏳️‍🌈",
        "👩‍❤️‍💋‍👨",
        "👨🏻‍👩🏼‍👧🏽‍👦🏾",
        "🇩🇪",
        "1️⃣",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "🫠",
        "🐢",
        "☺️",
        "‼️",
        "©️",
    ],
)
def test_an_emoji_of_any_kind_is_a_reaction(text: str) -> None:
    assert is_emoji(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a",
        "ok",
        "1",
        "👍👍",
        "👍 ",
        "<b>",
        "🇩",
        "\u202e👍",
        "👍\u0301",
        "\u200d",
        "中",
        "👍" * 30,
        "👍a",
    ],
)
def test_att_066_anything_else_is_none(text: str) -> None:
    assert not is_emoji(text)


def test_att_066_each_counts_once_and_there_is_an_end() -> None:
    many = [chr(0x1F600 + number) for number in range(60)]

    assert reactions(["👍", "spam", "👍", " ❤️ "]) == ("👍", "❤️")
    assert reactions(many) == tuple(many[:MAX_EMOJIS])
