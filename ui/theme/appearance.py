# SPDX-License-Identifier: AGPL-3.0-or-later
"""The user's choice of look: scheme, text size, motion. Kept in the settings, shown by Theme.

Settings keys: ``theme`` (system, light, dark), ``text_size`` (small, normal, large),
``reduced_motion`` ("1" or ""). Unknown values count as the first of each.
"""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QQmlEngine

from ui.tasks import UiTasks
from xmppclient.api import SettingsApi

SCHEMES: Final = ("system", "light", "dark")
SIZES: Final = ("normal", "small", "large")
MOTION: Final = ("", "1")


class Appearance(QObject):
    """Applies the look to an engine's Theme and remembers changes."""

    changed = Signal()

    def __init__(self, settings: SettingsApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self._themes: list[QObject] = []
        self._values = {"theme": SCHEMES[0], "text_size": SIZES[0], "reduced_motion": MOTION[0]}

    def attach(self, engine: QQmlEngine) -> None:
        """From now on the Theme of ``engine`` follows this object."""
        theme = engine.singletonInstance("ui.theme", "Theme")
        if not isinstance(theme, QObject):
            raise LookupError("the engine knows no ui.theme; call prepare() first")
        self._themes.append(theme)
        self._show()

    async def load(self) -> None:
        """Read the choice from the settings; the profile must be open."""
        for key, allowed in (("theme", SCHEMES), ("text_size", SIZES), ("reduced_motion", MOTION)):
            value = await self._settings.get(key)
            self._values[key] = value if value in allowed else allowed[0]
        self._show()

    def _get_scheme(self) -> str:
        return self._values["theme"]

    def _get_text_size(self) -> str:
        return self._values["text_size"]

    def _get_reduced_motion(self) -> bool:
        return bool(self._values["reduced_motion"])

    scheme = Property(str, _get_scheme, notify=changed)
    textSize = Property(str, _get_text_size, notify=changed)
    reducedMotion = Property(bool, _get_reduced_motion, notify=changed)

    @Slot(str)
    def setScheme(self, value: str) -> None:
        self._set("theme", value if value in SCHEMES else SCHEMES[0])

    @Slot(str)
    def setTextSize(self, value: str) -> None:
        self._set("text_size", value if value in SIZES else SIZES[0])

    @Slot(bool)
    def setReducedMotion(self, value: bool) -> None:
        self._set("reduced_motion", MOTION[value])

    def _set(self, key: str, value: str) -> None:
        if self._values[key] != value:
            self._values[key] = value
            self._show()
            self._tasks.spawn(self._settings.set(key, value), name=f"save {key}")

    def _show(self) -> None:
        for theme in self._themes:
            theme.setProperty("scheme", self._values["theme"])
            theme.setProperty("textSize", self._values["text_size"])
            theme.setProperty("reducedMotion", bool(self._values["reduced_motion"]))
        self.changed.emit()
