# SPDX-License-Identifier: AGPL-3.0-or-later
"""Searching in the messages of all conversations while one types."""

from datetime import date
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from ui.models.hits import HitRow, hit_rows
from ui.models.records import RecordModel
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.model import SearchHit

PAUSE_MS: Final = 180
MOST: Final = 30
SHORTEST: Final = 2
"""Characters that are worth a search."""


class MessageSearch(QObject):
    """View model of the lower part of ConversationList.qml."""

    chosen = Signal(object)
    """The user wants to see this ``SearchHit``."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._text = ""
        self._hits: dict[int, SearchHit] = {}
        self._rows: RecordModel[HitRow] = RecordModel(HitRow, lambda row: row.message_id, self)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._start)

    def search(self, text: str) -> None:
        """Look for ``text`` once the typing pauses; too short a text finds nothing."""
        self._text = text.strip()
        if len(self._text) < SHORTEST:
            self._pause.stop()
            self._show((), self._text)
        else:
            self._pause.start()

    @Slot()
    def _start(self) -> None:
        self._tasks.spawn(self._search(self._text), name="search")

    async def _search(self, text: str) -> None:
        hits = await self._core.chats.search(text, limit=MOST)
        if text == self._text:  # else more was typed meanwhile
            self._show(hits, text)

    def _show(self, hits: tuple[SearchHit, ...], text: str) -> None:
        self._hits = {int(hit.message.id): hit for hit in hits if not hit.conversation.is_request}
        self._rows.show(hit_rows(self._hits.values(), text, date.today()))

    @Slot(int)
    def choose(self, message_id: int) -> None:
        if hit := self._hits.get(message_id):
            self.chosen.emit(hit)

    def _get_model(self) -> QObject:
        return self._rows

    model = Property(QObject, _get_model, constant=True)
