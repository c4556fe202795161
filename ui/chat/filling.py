# SPDX-License-Identifier: AGPL-3.0-or-later
"""Gaps of the open conversation: shown, and filled from the archive when one comes to them."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from ui.bridge import listen
from ui.errors import words
from ui.models.gaps import Gaps, GapWords
from ui.models.messages import MessageListModel
from ui.models.refresh import Refresh
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.events import GapsChanged
from xmppclient.model import Conversation


class Filling(QObject):
    """Knows the gaps of one conversation at a time and reads the archive into them."""

    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._conversation: Conversation | None = None
        self._model: MessageListModel | None = None
        self._gaps = Gaps()
        self._seen: dict[int, datetime] = {}  # gaps tried by themselves, and how far they reached then
        self._news = Refresh(tasks, self._load, "gaps")
        listen(self, core.bus, GapsChanged, self._on_gaps)

    async def show(self, conversation: Conversation | None, model: MessageListModel | None) -> None:
        self._conversation, self._model = conversation, model
        self._gaps, self._seen = Gaps(), {}
        await self._load()

    async def _load(self) -> None:
        here = self._conversation
        if here is None:
            return
        gaps = Gaps(await self._core.chats.gaps(here.id))
        if self._conversation is not None and self._conversation.id == here.id:
            gaps.keep_state(self._gaps)
            self._gaps = gaps
            self._repaint()

    def _on_gaps(self, event: GapsChanged) -> None:
        if self._conversation is not None and self._conversation.account_id == event.account_id:
            self._news.ask()

    def come_to(self, gap_ids: Iterable[int]) -> None:
        """Fill what has come into view, each stretch once; after trouble only when asked."""
        for gap_id in gap_ids:
            gap = self._gaps.of(gap_id)
            if gap is not None and self._seen.get(gap_id) != gap.before:
                self._seen[gap_id] = gap.before
                self.fill(gap_id)

    def fill(self, gap_id: int) -> None:
        if self._conversation is not None and self._gaps.of(gap_id) is not None:
            self._tasks.spawn(self._fill(self._conversation, gap_id), name="fill a gap")

    async def _fill(self, conversation: Conversation, gap_id: int) -> None:
        self._state(conversation, gap_id, filling=True)
        try:
            await self._core.chats.fill(conversation.id, gap_id)
        except (XmppClientError, StorageError) as error:
            self._state(conversation, gap_id, error=words(error))
        else:
            self._state(conversation, gap_id)
            self._news.ask()

    def _state(
        self, conversation: Conversation, gap_id: int, *, filling: bool = False, error: str = ""
    ) -> None:
        if self._conversation is not None and self._conversation.id == conversation.id:
            self._gaps.state(gap_id, filling=filling, error=error)
            self._repaint()

    def alone(self) -> GapWords | None:
        """What the server may have of a conversation that has no message here."""
        return self._gaps.alone()

    def _repaint(self) -> None:
        if self._model is not None:
            self._model.set_gaps(self._gaps)
        self.changed.emit()
