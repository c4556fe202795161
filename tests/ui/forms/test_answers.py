# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from ui.forms.answers import FormAnswers
from ui.gallery.fake_server import form
from xmppclient.model import Field, FieldKind, Form

OWNERS = Field("owners", FieldKind.LINES, "Owners", ("a@a.test", "b@b.test"))


@pytest.fixture
def answers() -> FormAnswers:
    made = FormAnswers()
    made.take(Form("", "", (OWNERS, Field("", FieldKind.FIXED, values=("Only words",)))))
    return made


def test_several_lines_stand_below_each_other_and_empty_ones_do_not_count(answers: FormAnswers) -> None:
    row = answers.rows.find("owners")
    assert row is not None
    assert row.value == "a@a.test\nb@b.test"
    answers.answer("owners", "a@a.test\n\n  c@c.test ")

    assert answers.answers["owners"] == ("a@a.test", "c@c.test")


def test_what_is_being_typed_is_not_taken_away_under_the_cursor(answers: FormAnswers) -> None:
    answers.answer("owners", "a@a.test\n")
    row = answers.rows.find("owners")

    assert row is not None
    assert row.value == "a@a.test\n"


def test_words_without_a_name_are_shown_and_ask_nothing(answers: FormAnswers) -> None:
    assert [(row.name, row.kind) for row in answers.rows.rows] == [
        ("owners", "lines"),
        ("Only words", "fixed"),
    ]


def test_a_field_without_label_is_called_what_the_caller_calls_it() -> None:
    answers = FormAnswers(label=str.upper)
    answers.take(Form("", "", (Field("nick", FieldKind.TEXT), Field("x", FieldKind.TEXT, "Other"))))

    assert [row.label for row in answers.rows.rows] == ["NICK", "Other"]


def test_a_form_that_comes_again_keeps_the_answers_but_not_those_about_a_picture() -> None:
    answers = FormAnswers()
    answers.take(form())
    answers.answer("username", "zoe")
    answers.answer("ocr", "KW")
    answers.take(form())

    assert (answers.first("username"), answers.first("ocr")) == ("zoe", "")
