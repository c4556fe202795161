# SPDX-License-Identifier: AGPL-3.0-or-later
import unicodedata
from itertools import pairwise

import pytest

from xmppclient.demo import habits
from xmppclient.demo.cast import EVERYBODY, Character
from xmppclient.demo.habits import Habit, Utterance


def script(text: str) -> set[str]:
    """The first words of the Unicode names of its letters: ARABIC, CJK, LATIN."""
    return {unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()}


def said(answer: tuple[Utterance, ...]) -> list[str]:
    return [utterance.text for utterance in answer]


@pytest.mark.parametrize("text", ["ahoy", "سلام", "two\nlines", " "])
def test_the_echo_says_the_same_after_a_moment(text: str) -> None:
    (utterance,) = habits.echo(text, 3)

    assert utterance.text == text
    assert 0 < utterance.after < 2


def test_one_answers_in_several_short_messages_with_an_emoji_among_them() -> None:
    answers = [said(habits.in_bursts("hi", turn)) for turn in range(len(habits.BURSTS))]

    assert all(len(answer) > 1 for answer in answers)
    assert any(unicodedata.category(sign) == "So" for answer in answers for text in answer for sign in text)


@pytest.mark.parametrize(("habit", "wanted"), [(habits.in_arabic, "ARABIC"), (habits.in_chinese, "CJK")])
@pytest.mark.parametrize("text", ["hello", "really?", "صحيح؟", "真的？"])
def test_others_answer_in_their_own_language(habit: Habit, wanted: str, text: str) -> None:
    answers = [said(habit(text, turn)) for turn in range(9)]

    assert all(script(text) == {wanted} for answer in answers for text in answer)


@pytest.mark.parametrize("habit", [habits.in_arabic, habits.in_chinese])
@pytest.mark.parametrize("mark", ["?", "؟", "？"])
def test_a_question_gets_another_answer_than_a_statement(habit: Habit, mark: str) -> None:
    assert habit(f"a{mark} ", 0) != habit("a", 0)


@pytest.mark.parametrize("habit", [habits.in_bursts, habits.in_arabic, habits.in_chinese])
def test_nobody_says_the_same_twice_in_a_row(habit: Habit) -> None:
    answers = [said(habit("so", turn)) for turn in range(20)]

    assert all(before != after for before, after in pairwise(answers))


def test_thanks_are_said_once() -> None:
    first, second, third = (said(habits.thankful("come in", turn)) for turn in range(3))

    assert first != second == third


@pytest.mark.parametrize("who", EVERYBODY, ids=lambda who: who.local)
def test_everybody_leaves_time_to_read(who: Character) -> None:
    assert all(utterance.after > 0.5 for utterance in who.habit("hi", 0))
    assert not who.unasked or who.unasked[0].after > 15
