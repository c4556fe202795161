# SPDX-License-Identifier: AGPL-3.0-or-later
"""The messages of one conversation, newest first.

The model holds a window of the history, anywhere in it: pages come as one scrolls up
(``fetchMore``) or down (``look``), pages far from view are dropped at both ends and fetched
again when needed, so its size does not depend on the history's. News is collected and
inserted in batches.
"""

import asyncio
from bisect import bisect_left
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.models.base import BATCH_MS, ROOT, Index, RowModel
from ui.models.gaps import Gaps
from ui.models.message_roles import GETTERS, NAMES
from ui.models.rows import Row, join, make_row
from ui.models.voices import Voices
from ui.tasks import UiTasks
from xmppclient.errors import UnknownMessage
from xmppclient.model import Direction, Message, MessageId

PAGE: Final = 50
LONGEST: Final = 6 * PAGE
"""Rows kept; more are dropped at the end that is farther from view."""
NEAR: Final = PAGE
"""Newer pages are fetched when fewer rows than this lie below the view."""


class Pages(Protocol):
    """The stored history of one conversation; every page is newest first."""

    async def older(self, before: Message | None, limit: int) -> Sequence[Message]: ...
    async def newer(self, after: Message, limit: int) -> Sequence[Message]: ...
    async def around(self, message_id: MessageId, limit: int) -> Sequence[Message]:
        """Raises ``UnknownMessage``."""
        ...


def newest_first(messages: Iterable[Message]) -> list[Message]:
    return sorted(messages, key=_key, reverse=True)


def _key(message: Message) -> tuple[datetime, MessageId]:
    return message.time, message.id


def _age(message: Message) -> tuple[float, int]:
    """Grows along the rows: newest first."""
    return -message.time.timestamp(), -message.id


class MessageListModel(RowModel[Row]):
    """A window of one conversation's messages."""

    stateChanged = Signal()
    """``loading``, ``complete``, ``detached`` or ``arrived`` changed."""

    def __init__(
        self,
        pages: Pages,
        voices: Voices,
        tasks: UiTasks,
        parent: QObject | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(NAMES, GETTERS, parent)
        self._pages = pages
        self._voices = voices
        self._tasks = tasks
        self._today = today
        self._row_of: dict[MessageId, Row] = {}
        self._gaps = Gaps()
        self._added: dict[MessageId, Message] = {}
        self._changed: dict[MessageId, Message] = {}
        self._turn = asyncio.Lock()
        self._unread_from: MessageId | None = None
        self.loading = False
        self.complete = False  # the oldest message is loaded
        self.detached = False  # newer messages exist than the newest row
        self.arrived = 0  # incoming messages that wait below the window
        self._batch = QTimer(self, interval=BATCH_MS, singleShot=True)
        self._batch.timeout.connect(self.flush)

    # What a view asks

    def canFetchMore(self, parent: Index) -> bool:
        return not (parent.isValid() or self.complete or self.loading)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._set_loading(True)
            self._tasks.spawn(self._fetch_older(), name="older messages")

    # What the owner asks

    def message(self, message_id: int) -> Message | None:
        row = self._row_of.get(MessageId(message_id))
        return row.message if row else None

    def messages(self) -> Iterable[Message]:
        """Those of the window, newest first."""
        return (row.message for row in self._rows)

    def is_new(self, message: Message) -> bool:
        """Whether it belongs below everything that is loaded, and was not read from the archive late."""
        return not self._rows or _key(message) > _key(self._rows[0].message)

    def row_number(self, message_id: int) -> int:
        """Where a message stands; -1 if it is not loaded."""
        row = self._row_of.get(MessageId(message_id))
        return self._rows.index(row) if row else -1

    def unread_row(self) -> int:
        """Where the unread line is; -1 if there is none."""
        return self.row_number(self._unread_from) if self._unread_from is not None else -1

    def gaps_in(self, newest: int, oldest: int) -> list[int]:
        """The gaps that stand above rows ``newest`` to ``oldest``."""
        return [row.gap.id for row in self._rows[max(newest, 0) : oldest + 1] if row.gap]

    async def start(self, unread: int = 0, limit: int = PAGE) -> None:
        """Load the newest messages, and the unread ones up to a bound; mark the first unread."""
        limit = min(max(limit, unread + PAGE // 2), LONGEST)
        async with self._load():
            page = list(await self._pages.older(None, limit))
            self._replace(page, detached=False, complete=len(page) < limit)
        self.mark_unread(unread)

    async def show(self, message_id: MessageId) -> bool:
        """Load the window around a message of the history; False if it is not there."""
        if message_id in self._row_of:
            return True
        async with self._load():
            try:
                page = list(await self._pages.around(message_id, 2 * PAGE))
            except UnknownMessage:
                return False
            newer = list(await self._pages.newer(page[0], PAGE)) if page else []
            self._replace(newer + page, detached=len(newer) == PAGE, complete=False)
        return message_id in self._row_of

    def _replace(self, page: list[Message], *, detached: bool, complete: bool) -> None:
        self.beginResetModel()
        self.detached = detached
        self._rows = self._make_all(page)
        self._row_of = {row.message.id: row for row in self._rows}
        self.complete = complete
        self.arrived = 0
        for index in range(len(self._rows)):
            self._join(index)
        self.endResetModel()

    def mark_unread(self, count: int) -> None:
        """Draw the unread line above the ``count`` newest incoming messages."""
        incoming = [row for row in self._rows if row.message.direction is Direction.IN]
        marked = incoming[count - 1] if 0 < count <= len(incoming) else None
        self._unread_from = marked.message.id if marked else None
        for index, row in enumerate(self._rows):
            if row.unread_line != (row is marked):
                row.unread_line = row is marked
                self._touch(index, index + 1)
                self._rejoin(index - 1, index + 2)

    def set_gaps(self, gaps: Gaps) -> None:
        """Show where messages are missing."""
        self._gaps = gaps
        self._rejoin(0, len(self._rows))

    def show_whole(self, message_id: int) -> None:
        """Show a long message in full."""
        if row := self._row_of.get(MessageId(message_id)):
            self._rebuild(row.message, whole=True, bare=row.bare)

    def uncover(self, message_id: int) -> None:
        """Show what a spoiler covers, or cover it again."""
        if row := self._row_of.get(MessageId(message_id)):
            self._rebuild(row.message, whole=row.whole, bare=not row.bare)

    # What happens in the conversation

    def add(self, message: Message) -> None:
        """A message was stored; it appears with the next batch."""
        self._added[message.id] = message
        self._start_batch()

    def change(self, message: Message) -> None:
        """A message changed; it repaints with the next batch."""
        self._changed[message.id] = message
        self._start_batch()

    def remove(self, message_id: MessageId) -> None:
        """A message was deleted."""
        self._added.pop(message_id, None)
        self._changed.pop(message_id, None)
        if row := self._row_of.get(message_id):
            place = self._rows.index(row)
            self._remove_rows(place, place + 1)
            self._rejoin(place - 1, place + 1)

    def refresh(self) -> None:
        """Names or the day changed: make all rows again."""
        for row in tuple(self._rows):
            self._rebuild(row.message, whole=row.whole, bare=row.bare)
        self._rejoin(0, len(self._rows))

    def revoice(self) -> None:
        """More is known of the people: make those rows again whose author looks different now."""
        for row in tuple(self._rows):
            if self._voices.of(row.message) != row.voice:
                self._rebuild(row.message, whole=row.whole, bare=row.bare)

    def _start_batch(self) -> None:
        if not self._batch.isActive():
            self._batch.start()

    @Slot()
    def flush(self) -> None:
        """Apply what was collected, unless a page is on its way that may hold it already."""
        if self.loading:
            return self._batch.start()
        added, self._added = self._added, {}
        changed, self._changed = self._changed, {}
        self._insert(newest_first(m for m in added.values() if m.id not in self._row_of))
        for message in changed.values():
            if (row := self._row_of.get(message.id)) is not None:
                self._change(row, message)
        return None

    def _change(self, old: Row, message: Message) -> None:
        if message.time == old.message.time:
            self._rebuild(message, whole=old.whole, bare=old.bare)
        else:  # the archive knows better when it was
            self.remove(message.id)
            self._insert([message])

    def _rebuild(self, message: Message, *, whole: bool, bare: bool) -> None:
        old = self._row_of[message.id]
        index = self._rows.index(old)
        new = self._make(message, whole=whole, bare=bare)
        new.unread_line = old.unread_line
        self._rows[index] = self._row_of[message.id] = new
        self._join(index)
        self._touch(index, index + 1)
        self._rejoin(index - 1, index + 2)

    def _insert(self, messages: list[Message]) -> None:
        """Insert messages, newest first, each run of neighbours at once."""
        run: list[Message] = []
        place = 0
        for message in messages:
            if (where := self._place(message)) < 0:
                continue
            if run and where != place:
                self._insert_run(place, run)
                where += len(run)
                run = []
            place = where
            run.append(message)
        if run:
            self._insert_run(place, run)

    def _place(self, message: Message) -> int:
        """The row where a message belongs; -1 if that is outside the window."""
        where = bisect_left(self._rows, _age(message), key=lambda row: _age(row.message))
        if where == 0 and self.detached:
            self.arrived += message.direction is Direction.IN
            self.stateChanged.emit()
            return -1
        return -1 if where == len(self._rows) and self._rows and not self.complete else where

    def _insert_run(self, place: int, messages: list[Message]) -> None:
        self._insert_rows(place, self._make_all(messages))

    def _insert_rows(self, place: int, rows: list[Row]) -> None:
        self.beginInsertRows(ROOT, place, place + len(rows) - 1)
        self._rows[place:place] = rows
        self._row_of.update((row.message.id, row) for row in rows)
        for index in range(place, place + len(rows)):
            self._join(index)
        self.endInsertRows()
        self._rejoin(place - 1, place)
        self._rejoin(place + len(rows), place + len(rows) + 1)
        if len(self._rows) == len(rows):
            self.stateChanged.emit()  # it was empty

    # The window moves

    async def _fetch_older(self) -> None:
        async with self._load():
            self._append(await self._pages.older(self._rows[-1].message if self._rows else None, PAGE))

    def _append(self, page: Sequence[Message]) -> None:
        self.complete = len(page) < PAGE
        rows = self._make_all([message for message in page if message.id not in self._row_of])
        if rows:
            self._insert_rows(len(self._rows), rows)
        elif self._rows:
            self._rejoin(len(self._rows) - 1, len(self._rows))

    def look(self, newest: int, oldest: int) -> None:
        """The view shows rows ``newest`` to ``oldest``: fetch below it, drop what is far away."""
        if self.loading:
            return
        self._trim(newest, oldest)
        if self.detached and newest < NEAR:
            self._set_loading(True)
            self._tasks.spawn(self._fetch_newer(), name="newer messages")

    def _trim(self, newest: int, oldest: int) -> None:
        """Drop one page too many at the end that is farther from view."""
        newer, older = newest, len(self._rows) - 1 - oldest
        if len(self._rows) < LONGEST + PAGE or max(newer, older) < 2 * PAGE:
            return
        if newer > older:
            self.detached = True
            self._remove_rows(0, PAGE)
        else:
            self.complete = False
            self._remove_rows(len(self._rows) - PAGE, len(self._rows))

    async def _fetch_newer(self) -> None:
        """Fetch the page below the newest row."""
        async with self._load():
            if self.detached and self._rows:
                self._prepend(await self._pages.newer(self._rows[0].message, PAGE))

    def _prepend(self, page: Sequence[Message]) -> None:
        self.detached = len(page) == PAGE
        if rows := self._make_all([message for message in page if message.id not in self._row_of]):
            self._insert_rows(0, rows)
        if not self.detached:
            self.arrived = 0

    def _remove_rows(self, first: int, end: int) -> None:
        self.beginRemoveRows(ROOT, first, end - 1)
        for row in self._rows[first:end]:
            del self._row_of[row.message.id]
        del self._rows[first:end]
        self.endRemoveRows()
        self.stateChanged.emit()

    # Small tools

    def _make(self, message: Message, *, whole: bool = False, bare: bool = False) -> Row:
        row = make_row(message, self._voices, whole=whole, bare=bare)
        row.unread_line = message.id == self._unread_from
        return row

    def _make_all(self, messages: Sequence[Message]) -> list[Row]:
        """Rows newest first, made oldest first: what is quoted is known before what quotes it."""
        return [self._make(message) for message in reversed(messages)][::-1]

    def _join(self, index: int) -> bool:
        return join(self._rows, index, self._today(), complete=self.complete, gaps=self._gaps)

    def _rejoin(self, first: int, end: int) -> None:
        for index in range(max(first, 0), min(end, len(self._rows))):
            if self._join(index):
                self._touch(index, index + 1)

    @asynccontextmanager
    async def _load(self) -> AsyncIterator[None]:
        """One load at a time: each changes the window that the next one starts from."""
        async with self._turn:
            self._set_loading(True)
            try:
                yield
            finally:
                self._set_loading(False)

    def _set_loading(self, loading: bool) -> None:
        self.loading = loading
        self.stateChanged.emit()
