# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions that are awaited. Nothing here runs a nested event loop.

A dialog's ``exec()`` inside a task would freeze every other task; these open and let the
loop go on until the answer is there.
"""

import asyncio
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before something that cannot be taken back lightly."""

    title: str
    text: str
    yes: str  # the words on the button that goes on: what happens, not "OK"
    danger: bool = False


class Questions(QObject):
    """Shows one question at a time in a view (``AskSheet``); a second one waits its turn."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._answer: asyncio.Future[bool] | None = None
        self._turn = asyncio.Lock()

    async def ask(self, question: Question) -> bool:
        """Show ``question`` and wait. Closing it, or cancelling this task, means no."""
        async with self._turn:
            self._answer = asyncio.get_running_loop().create_future()
            self._show(question)
            try:
                return await self._answer
            finally:
                self._show(None)

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        if self._question and self._answer and not self._answer.done():
            self._answer.set_result(yes)

    def _show(self, question: Question | None) -> None:
        self._question = question
        self.changed.emit()

    open = Property(bool, lambda self: self._question is not None, notify=changed)
    title = Property(str, lambda self: self._question.title if self._question else "", notify=changed)
    text = Property(str, lambda self: self._question.text if self._question else "", notify=changed)
    yes = Property(str, lambda self: self._question.yes if self._question else "", notify=changed)
    danger = Property(bool, lambda self: bool(self._question and self._question.danger), notify=changed)


async def finished(dialog: QDialog) -> bool:
    """Open ``dialog`` and wait until it is accepted or not; it is deleted afterwards."""
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def answer(code: int) -> None:
        if not future.done():
            future.set_result(code)

    dialog.finished.connect(answer)
    dialog.open()
    try:
        return await future == QDialog.DialogCode.Accepted
    finally:
        dialog.close()
        dialog.deleteLater()


async def pick_file(title: str, filters: str, parent: QWidget | None = None) -> str:
    """Let the user choose a file that exists; empty if none was chosen."""
    dialog = QFileDialog(parent, title, "", filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog.selectedFiles()[0] if await finished(dialog) else ""


async def pick_target(title: str, name: str, parent: QWidget | None = None) -> str:
    """Let the user choose where a file goes, ``name`` at first; empty if nowhere.

    Whether something that is there already may be replaced is asked by the dialog.
    """
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    dialog = QFileDialog(parent, title, downloads)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    return dialog.selectedFiles()[0] if await finished(dialog) else ""
