# SPDX-License-Identifier: AGPL-3.0-or-later
"""Choosing an emoji: those used last, then all of them, or those a word finds."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot

from ui.models.base import RowModel
from ui.models.emoji import Emoji, all_emoji, find_emoji
from ui.models.text import is_one_emoji
from ui.tasks import UiTasks
from xmppclient.api import SettingsApi

RECENT: Final = "recent_emoji"
"""Settings key: emoji used last, newest first, separated by spaces."""
KEPT: Final = 18


class Role(IntEnum):
    EMOJI = Qt.ItemDataRole.UserRole + 1
    NAME = Qt.ItemDataRole.UserRole + 2


NAMES: Final = {Role.EMOJI: "emoji", Role.NAME: "name"}
GETTERS: Final = {
    Role.EMOJI: lambda emoji: emoji.text,
    Role.NAME: lambda emoji: emoji.name,
    Qt.ItemDataRole.DisplayRole: lambda emoji: emoji.text,
}


class EmojiListModel(RowModel[Emoji]):
    def show(self, rows: list[Emoji]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def first(self) -> Emoji | None:
        return self._rows[0] if self._rows else None


class EmojiPicker(QObject):
    """View model of EmojiPicker.qml."""

    changed = Signal()

    def __init__(self, settings: SettingsApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self._recent: list[str] = []
        self._text = ""
        self._model = EmojiListModel(NAMES, GETTERS, self)

    @Slot()
    def open(self) -> None:
        """Make the list ready; it is not before it is looked at."""
        self.search("")
        self._tasks.spawn(self._load(), name="recent emoji")

    async def _load(self) -> None:
        stored = (await self._settings.get(RECENT)).split()
        self._recent = [text for text in stored if is_one_emoji(text)][:KEPT]
        if not self._text:
            self.search("")

    @Slot(str)
    def search(self, text: str) -> None:
        self._text = text.strip()
        self._model.show(find_emoji(self._text) if self._text else self._all())
        self.changed.emit()

    def _all(self) -> list[Emoji]:
        known = {emoji.text: emoji for emoji in all_emoji()}
        recent = [known[text] for text in self._recent if text in known]
        return recent + [emoji for emoji in all_emoji() if emoji not in recent]

    @Slot(result=str)
    def first(self) -> str:
        """What Enter takes."""
        found = self._model.first()
        return found.text if found else ""

    @Slot(str)
    def used(self, text: str) -> None:
        """Remember it for the next time."""
        self._recent = [text, *(other for other in self._recent if other != text)][:KEPT]
        self._tasks.spawn(self._settings.set(RECENT, " ".join(self._recent)), name="save emoji")

    def _get_model(self) -> QObject:
        return self._model

    def _get_count(self) -> int:
        return self._model.rowCount()

    model = Property(QObject, _get_model, constant=True)
    count = Property(int, _get_count, notify=changed)
