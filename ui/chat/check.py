# SPDX-License-Identifier: AGPL-3.0-or-later
"""«Check this chat»: is everything here that the server's archive holds?"""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.errors import words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.model import CheckReport, Conversation

CONTEXT: Final = "check"
ALL_HERE: Final = QT_TRANSLATE_NOOP("check", "Everything is here")
FOUND: Final = QT_TRANSLATE_NOOP("check", "Missing messages were found and stored")
NOT_ALL: Final = QT_TRANSLATE_NOOP("check", "The archive could not be read to its end")
COMPARED: Final = QT_TRANSLATE_NOOP("check", "Messages compared with the archive: {count}")
STORED: Final = QT_TRANSLATE_NOOP("check", "Missing here, now stored: {count}")
UNREADABLE: Final = QT_TRANSLATE_NOOP("check", "Of these, not readable on this device: {count}")
ONLY_HERE: Final = QT_TRANSLATE_NOOP(
    "check", "Here, but not in the archive: {count}. The server may have deleted them, or never kept them."
)


def report_lines(report: CheckReport) -> list[str]:
    """What was found, the numbers that are not zero."""
    lines = [say(CONTEXT, COMPARED, count=report.compared)]
    for source, count in (
        (STORED, report.stored),
        (UNREADABLE, report.unreadable),
        (ONLY_HERE, report.only_here),
    ):
        if count:
            lines.append(say(CONTEXT, source, count=count))
    return lines


class ChatCheck(QObject):
    """View model of CheckSheet.qml."""

    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._conversation: Conversation | None = None
        self._report: CheckReport | None = None
        self._error = ""
        self._running = False

    def show(self, conversation: Conversation | None) -> None:
        self._conversation, self._report, self._error, self._running = conversation, None, "", False
        self.changed.emit()

    @Slot()
    def start(self) -> None:
        if self._conversation is not None and not self._running:
            self._running, self._report, self._error = True, None, ""
            self.changed.emit()
            self._tasks.spawn(self._check(self._conversation), name="check a chat")

    async def _check(self, conversation: Conversation) -> None:
        report, error = None, ""
        try:
            report = await self._core.chats.check(conversation.id)
        except (XmppClientError, StorageError) as trouble:
            error = words(trouble)
        if self._conversation is not None and self._conversation.id == conversation.id:
            self._report, self._error, self._running = report, error, False
            self.changed.emit()

    def _get_title(self) -> str:
        if self._report is None:
            return ""
        source = NOT_ALL if not self._report.complete else FOUND if self._report.stored else ALL_HERE
        return say(CONTEXT, source)

    def _get_lines(self) -> list[str]:
        return report_lines(self._report) if self._report else []

    def _get_good(self) -> bool:
        return self._report is not None and self._report.complete

    running = Property(bool, lambda self: self._running, notify=changed)
    error = Property(str, lambda self: self._error, notify=changed)
    title = Property(str, _get_title, notify=changed)
    lines = Property("QStringList", _get_lines, notify=changed)  # type: ignore[arg-type]  # a name of Qt's
    good = Property(bool, _get_good, notify=changed)
