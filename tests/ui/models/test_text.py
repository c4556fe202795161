# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from hypothesis import given, strategies as st
from PySide6.QtGui import QTextDocument

from ui.models.text import (
    SHOWN_CHARACTERS,
    SHOWN_LINES,
    clean,
    display,
    find_links,
    initial_of,
    is_big_emoji,
    is_rtl,
    one_line,
    tint_of,
)


def links(text: str) -> list[str]:
    return [text[start:end] for start, end in find_links(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see https://a.example/x.", ["https://a.example/x"]),
        ("(https://a.example/b_(c))", ["https://a.example/b_(c)"]),
        ("HTTPS://A.example, http://b.example!", ["HTTPS://A.example", "http://b.example"]),
        ("xmpp:room@a.example?join mailto:me@a.example", ["xmpp:room@a.example?join", "mailto:me@a.example"]),
        ("no link: example.org, javascript:alert(1), file:///etc/passwd", []),
        ('https://a.example/"onmouseover=1', ["https://a.example/"]),
        ("https://a.example\u202ecod.exe", ["https://a.example"]),
    ],
)
def test_links_end_where_the_sentence_goes_on(text: str, found: list[str]) -> None:
    assert links(text) == found


def test_markup_of_a_stranger_is_never_markup() -> None:
    shown = display('<img src="http://evil.example/x"> <b>https://a.example/?a=1&b=2</b>')

    assert shown.rich
    assert "<img" not in shown.text
    assert "<b>" not in shown.text
    assert '<a href="https://a.example/?a=1&amp;b=2">' in shown.text


def test_text_without_a_link_stays_plain() -> None:
    shown = display("<b>bold?</b> & so on")

    assert (shown.text, shown.rich) == ("<b>bold?</b> & so on", False)


@given(st.text(max_size=200))
def test_what_is_shown_reads_like_what_was_written(body: str) -> None:
    text = f"https://a.example/ {body}"
    document = QTextDocument()
    document.setHtml(display(text).text)
    squeezed = "".join(document.toPlainText().replace("\xa0", " ").split())

    assert squeezed == "".join(clean(text).strip("\n").replace("\ufffc", "").split()) or "\ufffc" in body


@given(st.text(max_size=300))
def test_any_text_can_be_shown(body: str) -> None:
    shown = display(body, actor="Somebody")

    assert shown.rich or "\x00" not in shown.text
    assert "\n" not in one_line(body)


def test_a_very_long_message_is_cut_until_asked_for() -> None:
    body = "word " * SHOWN_CHARACTERS

    assert display(body).cut
    assert len(display(body).text) <= SHOWN_CHARACTERS
    assert not display(body, whole=True).cut
    assert display("\n".join("x" * (SHOWN_LINES + 1))).cut


@pytest.mark.parametrize("text", ["👍", "👍🏽", "👩‍👩‍👧‍👦", "🇩🇪", "❤️", "1️⃣", "🎉 🎉 🎉", "☕"])
def test_up_to_three_emoji_alone_are_big(text: str) -> None:
    assert is_big_emoji(text)


@pytest.mark.parametrize("text", ["", "ok", "👍 ok", "🎉🎉🎉🎉", "1", "#", "李"])
def test_other_text_is_not_big(text: str) -> None:
    assert not is_big_emoji(text)


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("سلام", True),
        ("שלום world", True),
        ("12:30 مرحبا", True),
        ("hello سلام", False),
        ("123", False),
        ("", False),
    ],
)
def test_the_first_strong_letter_decides_the_direction(text: str, rtl: bool) -> None:
    assert is_rtl(text) is rtl


def test_a_name_cannot_turn_its_neighbours_around() -> None:
    assert one_line("Eve\u202e\u2066gnp.\n\n exe\x07") == "Evegnp. exe"


def test_an_action_names_its_actor() -> None:
    assert display("/me waves", actor="Leila").text == "* Leila waves"
    assert display("/meow", actor="Leila").text == "/meow"


def test_avatars_have_a_letter_and_a_lasting_colour() -> None:
    assert initial_of("«李伟»") == "李"
    assert initial_of("--") == "#"
    assert tint_of("a@b.example") == tint_of("a@b.example")
    assert 0 <= tint_of("x", 3) < 3
