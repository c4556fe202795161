# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from tests.ui.kit import until
from ui.ask import Question, Questions, finished, pick_file, pick_target

REALLY = Question("Really?", "It is gone then.", "Remove", danger=True)


async def test_a_question_is_shown_until_it_is_answered() -> None:
    questions = Questions()
    asking = asyncio.ensure_future(questions.ask(REALLY))
    await until(lambda: questions.open)

    assert (questions.title, questions.text, questions.yes, questions.danger) == (
        "Really?", "It is gone then.", "Remove", True,
    )  # fmt: skip
    questions.answer(True)
    assert await asking
    assert not questions.open


async def test_closing_it_means_no() -> None:
    questions = Questions()
    asking = asyncio.ensure_future(questions.ask(REALLY))
    await until(lambda: questions.open)
    questions.answer(False)
    questions.answer(True)

    assert not await asking


async def test_an_answer_without_a_question_is_nothing() -> None:
    questions = Questions()
    questions.answer(True)
    asking = asyncio.ensure_future(questions.ask(REALLY))
    await until(lambda: questions.open)

    assert not asking.done()
    questions.answer(False)
    await asking


async def test_a_second_question_waits_for_its_turn() -> None:
    questions = Questions()
    first = asyncio.ensure_future(questions.ask(REALLY))
    second = asyncio.ensure_future(questions.ask(Question("And this?", "", "Yes")))
    await until(lambda: questions.title == "Really?")
    questions.answer(False)
    await until(lambda: questions.title == "And this?")
    questions.answer(True)

    assert (await first, await second) == (False, True)


async def test_a_question_that_is_not_wanted_any_more_goes_away() -> None:
    questions = Questions()
    asking = asyncio.ensure_future(questions.ask(REALLY))
    await until(lambda: questions.open)
    asking.cancel()
    await until(lambda: not questions.open)


async def test_the_loop_goes_on_while_a_dialog_is_open() -> None:
    dialog, ticks = QDialog(), list[int]()

    async def tick() -> None:
        while True:
            ticks.append(1)
            await asyncio.sleep(0.002)

    ticking = asyncio.ensure_future(tick())
    QTimer.singleShot(60, dialog.accept)

    assert await finished(dialog)
    assert len(ticks) > 5
    ticking.cancel()


async def test_a_dialog_dismissed_is_a_no() -> None:
    dialog = QDialog()
    QTimer.singleShot(0, dialog.reject)

    assert not await finished(dialog)


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager
async def test_no_file_is_chosen_when_the_dialog_is_dismissed() -> None:
    def dismiss() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QFileDialog):
                widget.reject()

    QTimer.singleShot(50, dismiss)

    assert await pick_file("Choose", "All files (*)") == ""


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize("code", list(QDialog.DialogCode))
async def test_a_file_goes_where_the_dialog_says_or_nowhere(code: QDialog.DialogCode) -> None:
    def answer() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QFileDialog):
                widget.done(code)

    QTimer.singleShot(50, answer)

    chosen = await pick_target("Save", "photo.jpg")
    assert chosen.rpartition("/")[2] == ("photo.jpg" if code is QDialog.DialogCode.Accepted else "")
