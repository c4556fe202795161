# SPDX-License-Identifier: AGPL-3.0-or-later
"""Searching in the messages of all conversations while one types: by words, person, chat, time, files."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from ui.chat.picker import ConversationPicker
from ui.models.hits import HitRow, hit_rows
from ui.models.records import RecordModel
from ui.models.voices import name_of
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.model import Conversation, ConversationId, SearchHit, SearchQuery

PAUSE_MS: Final = 180
MOST: Final = 30
"""Hits of one page."""
SPANS: Final = {"": 0, "day": 1, "week": 7, "month": 31, "year": 366}
"""How many days back a search goes, by the name of the choice."""
NOTHING: Final = SearchQuery()


class MessageSearch(QObject):
    """View model of SearchFilters.qml and Hits.qml."""

    chosen = Signal(object)
    """The user wants to see this ``SearchHit``."""
    changed = Signal()

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        parent: QObject | None = None,
        *,
        called: Callable[[Conversation], str] = name_of,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._called = called
        self._query = NOTHING
        self._chat: Conversation | None = None
        self._person: Conversation | None = None
        self._span = ""
        self._hits: dict[int, SearchHit] = {}
        self._last: SearchHit | None = None  # the oldest one that was found, shown or not
        self._more = self._searching = False
        self._rows: RecordModel[HitRow] = RecordModel(HitRow, lambda row: row.message_id, self)
        self.picker = ConversationPicker(core, tasks, self)
        self.picker.chosen.connect(self._picked)
        self._picks_person = False
        self._looking: asyncio.Task[None] | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._start)

    # What the user does

    def search(self, text: str) -> None:
        """Look for ``text`` once the typing pauses; too short a text finds nothing."""
        self._set(replace(self._query, text=text.strip()))

    def search_in(self, conversation: Conversation) -> None:
        """Look in one conversation only."""
        self._chat = conversation
        self._set(replace(self._query, conversation_id=conversation.id))

    @Slot(bool)
    def setFiles(self, files: bool) -> None:
        """Look for messages with files only."""
        self._set(replace(self._query, with_files=files))

    @Slot(str)
    def setSpan(self, span: str) -> None:
        """How far back to look: "" for everything, "day", "week", "month", "year"."""
        self._span = span
        days = SPANS[span]
        since = datetime.now(UTC) - timedelta(days=days) if days else None
        self._set(replace(self._query, since=since))

    @Slot()
    def pickPerson(self) -> None:
        self._picks_person = True
        self.picker.open(people_only=True)

    @Slot()
    def pickChat(self) -> None:
        self._picks_person = False
        self.picker.open()

    @Slot(object)
    def _picked(self, conversation: Conversation) -> None:
        if not self._picks_person:
            self.search_in(conversation)
            return
        self._person = conversation
        self._set(replace(self._query, sender=conversation.address))

    @Slot()
    def clearPerson(self) -> None:
        self._person = None
        self._set(replace(self._query, sender=None))

    @Slot()
    def clearChat(self) -> None:
        self._chat = None
        self._set(replace(self._query, conversation_id=None))

    @Slot()
    def clear(self) -> None:
        """Neither words nor conditions any more."""
        self._chat = self._person = None
        self._span = ""
        self._set(NOTHING)

    @Slot(int)
    def choose(self, message_id: int) -> None:
        if hit := self._hits.get(message_id):
            self.chosen.emit(hit)

    @Slot()
    def more(self) -> None:
        """Older hits."""
        if self._more and not self._searching and self._last is not None:
            query = replace(self._query, before=self._last.message)
            self._tasks.spawn(self._search(query), name="search on")

    # Looking

    def _set(self, query: SearchQuery) -> None:
        if query == self._query:
            return
        self._query = query
        if self._is_worth(query):
            self._pause.start()
        else:
            self._pause.stop()
            self._show((), first=True)
        self.changed.emit()

    def _is_worth(self, query: SearchQuery) -> bool:
        """One chat alone says nothing of what is looked for."""
        return bool(query.text or query.with_files or query.sender or query.since)

    @Slot()
    def _start(self) -> None:
        if self._looking:
            self._looking.cancel()  # the store searches for one at a time
        self._looking = self._tasks.spawn(self._search(self._query), name="search")

    async def _search(self, query: SearchQuery) -> None:
        self._searching = True
        self.changed.emit()
        try:
            hits = await self._core.chats.find(query, MOST)
        finally:
            self._searching = False
            self.changed.emit()
        if replace(query, before=None) == self._query:  # else something else is wanted by now
            self._show(hits, first=query.before is None)

    def _show(self, hits: tuple[SearchHit, ...], *, first: bool) -> None:
        found = {int(hit.message.id): hit for hit in hits if not hit.conversation.is_request}
        self._hits = found if first else self._hits | found
        self._last = hits[-1] if hits else None
        self._more = len(hits) == MOST
        self._rows.show(hit_rows(self._hits.values(), self._query.text, date.today(), self._called))
        self.changed.emit()

    # What the view shows

    def _get_model(self) -> QObject:
        return self._rows

    def _get_narrowed(self) -> bool:
        query = self._query
        return bool(query.with_files or query.sender or query.conversation_id or query.since)

    def _get_idle(self) -> bool:
        return not self._is_worth(self._query)

    def _get_files(self) -> bool:
        return self._query.with_files

    def _get_person(self) -> str:
        return self._called(self._person) if self._person else ""

    def _get_chat(self) -> str:
        return self._called(self._chat) if self._chat else ""

    def _get_picker(self) -> QObject:
        return self.picker

    @property
    def conversation_id(self) -> ConversationId | None:
        """The one conversation that is searched."""
        return self._query.conversation_id

    model = Property(QObject, _get_model, constant=True)
    pickerModel = Property(QObject, _get_picker, constant=True)
    narrowed = Property(bool, _get_narrowed, notify=changed)
    idle = Property(bool, _get_idle, notify=changed)
    files = Property(bool, _get_files, notify=changed)
    person = Property(str, _get_person, notify=changed)
    chat = Property(str, _get_chat, notify=changed)
    span = Property(str, lambda self: self._span, notify=changed)
    searching = Property(bool, lambda self: self._searching, notify=changed)
    hasMore = Property(bool, lambda self: self._more, notify=changed)
