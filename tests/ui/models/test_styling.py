# SPDX-License-Identifier: AGPL-3.0-or-later
import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, strategies as st

from ui.models.styling import Style, lines_of, spans_of
from ui.models.text import SHOWN_CHARACTERS, display

NASTY = ("*", "_", "~", "`", ">", " ", "\n", "a", "```", "\t")


def styled(line: str) -> list[tuple[str, Style]]:
    return [(line[span.start : span.end], span.style) for span in spans_of(line)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("*strong span*", ["*strong span*"]),
        ("plain _emphasis_ plain", ["_emphasis_"]),
        ("`pre` plain *strong*", ["`pre`", "*strong*"]),
        ("*strong*plain*", ["*strong*"]),
        ("* plain *strong*", ["*strong*"]),
        ("everyone ~dis~likes", ["~dis~"]),
        ("*_both_*", ["*_both_*", "_both_"]),
        ("*`code` and bold*", ["*`code` and bold*", "`code`"]),
    ],
)
def test_styles_are_found_as_the_xep_says(line: str, found: list[str]) -> None:
    assert [text for text, _ in styled(line)] == found


@pytest.mark.parametrize(
    "line", ["not strong*", "*not strong", "*not *strong", "**", "***", "****", "2*3*4", "snake_case_name"]
)
def test_what_is_no_style_stays_plain(line: str) -> None:
    assert styled(line) == []


def test_nothing_inside_code_is_styled() -> None:
    assert styled("`*a*`") == [("`*a*`", Style.CODE)]


def test_a_style_does_not_leave_its_line() -> None:
    assert "<b>" not in display("*not\nstrong*").text


def test_a_block_of_code_ends_at_its_fence() -> None:
    lines = list(lines_of("```py\n*x*\n```\n*bold*"))

    assert [line.code for line in lines] == [True, True, True, False]
    assert display("```\n*x*\n```").text.count("<b>") == 0


def test_a_block_of_code_ends_with_its_quotation() -> None:
    assert [(line.quotes, line.code) for line in lines_of("> ```\n> code\nplain")] == [
        (1, True), (1, True), (0, False),
    ]  # fmt: skip


def test_quotations_nest() -> None:
    assert [line.quotes for line in lines_of(">> a\n> b\nc")] == [2, 1, 0]


def test_a_link_is_not_cut_by_directives() -> None:
    shown = display("_see https://a.example/b_c now_")

    assert '<a href="https://a.example/b_c">https://a.example/b_c</a>' in shown.text
    assert shown.text.count("<i>") == shown.text.count("</i>") == 1


def test_att_115_markup_of_a_stranger_is_never_markup_inside_styles() -> None:
    shown = display('*<img src="file:///etc/passwd">* `<script>` > <b>x</b>')

    assert shown.rich
    for tag in ("<img", "<script", "</b>x"):
        assert tag not in shown.text
    assert "&lt;img src=&quot;file:///etc/passwd&quot;&gt;" in shown.text


def test_att_115_plain_words_are_not_rich() -> None:
    assert not display("<b>no style</b> here").rich


@given(st.lists(st.sampled_from(NASTY), max_size=60).map("".join))
def test_spans_nest_and_never_cross(line: str) -> None:
    for text in line.split("\n"):
        open_until: list[int] = []
        for span in spans_of(text):
            while open_until and open_until[-1] <= span.start:
                open_until.pop()
            assert span.end - span.start > 2
            assert not open_until or span.end < open_until[-1]
            open_until.append(span.end)


@given(st.lists(st.sampled_from(NASTY), max_size=60).map("".join))
def test_tags_are_closed_in_order(body: str) -> None:
    stack: list[str] = []
    shown = display(body)
    for part in shown.text.split("<")[1:] if shown.rich else []:
        name = part.split(">")[0].split(" ")[0]
        if name.startswith("/"):
            assert stack.pop() == name[1:]
        else:
            stack.append(name)
    assert stack == []


def steps(body: str) -> int:
    """How many lines of Python run to find the styles of a body."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        for line in lines_of(body):
            spans_of(line.text, line.start)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("nasty", ["*a ", "*_~`", "> ", "```\n", "*a*", "_ *", "*`_~a ", "*a*b ", "~_*"])
def test_att_120_hostile_styling_takes_steps_that_only_grow_with_its_length(nasty: str) -> None:
    assert steps(nasty * 2000) < 4.5 * steps(nasty * 500)


def test_att_120_more_than_is_shown_is_not_styled() -> None:
    body = "*bold* " * SHOWN_CHARACTERS

    assert "<b>" not in display(body, whole=True).text
