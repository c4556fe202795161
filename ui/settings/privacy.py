# SPDX-License-Identifier: AGPL-3.0-or-later
"""What others are told by themselves: four switches and three presets."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.privacy import MARKERS, PRESETS, READ_SYNC, RECEIPTS, TYPING, Choice, preset_of


class PrivacyViewModel(QObject):
    """Reads and writes the settings of ``xmppclient.privacy``."""

    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._values: dict[str, str] = {}

    async def load(self) -> None:
        """Read everything; the profile must be open."""
        self._values = dict(await self._core.settings.all())
        self.changed.emit()

    @Slot(str)
    def choose(self, preset: str) -> None:
        """Let every switch be as in a preset."""
        self._set(PRESETS[preset])

    @Slot(bool)
    def setReceipts(self, on: bool) -> None:
        self._switch(RECEIPTS, on)

    @Slot(bool)
    def setMarkers(self, on: bool) -> None:
        self._switch(MARKERS, on)

    @Slot(bool)
    def setTyping(self, on: bool) -> None:
        self._switch(TYPING, on)

    @Slot(bool)
    def setReadSync(self, on: bool) -> None:
        self._switch(READ_SYNC, on)

    def _switch(self, choice: Choice, on: bool) -> None:
        self._set({choice.key: choice.values[0 if on else -1]})

    def _set(self, values: Mapping[str, str]) -> None:
        self._values.update(values)
        self.changed.emit()
        self._tasks.spawn(self._store(dict(values)), "change privacy")

    async def _store(self, values: dict[str, str]) -> None:
        for key, value in values.items():
            await self._core.settings.set(key, value)

    def _is_on(self, choice: Choice) -> bool:
        return choice.of(self._values) != choice.values[-1]

    def _preset_words(self) -> str:
        match preset_of(self._values):
            case "comfortable":
                return self.tr(
                    "Others see what most messengers show: what arrived, what you read, when you write."
                )
            case "private":
                return self.tr("Contacts learn that a message arrived, and nothing else by itself.")
            case "paranoid":
                return self.tr("Nobody is told anything by itself, not even your other devices.")
            case _:
                return self.tr("A mixture of your own.")

    preset = Property(str, lambda self: preset_of(self._values), notify=changed)
    presetWords = Property(str, _preset_words, notify=changed)
    receipts = Property(bool, lambda self: self._is_on(RECEIPTS), notify=changed)
    markers = Property(bool, lambda self: self._is_on(MARKERS), notify=changed)
    typing = Property(bool, lambda self: self._is_on(TYPING), notify=changed)
    readSync = Property(bool, lambda self: self._is_on(READ_SYNC), notify=changed)
