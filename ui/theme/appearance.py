# SPDX-License-Identifier: AGPL-3.0-or-later
"""The user's choice of look: scheme, text size, motion, language. Kept in the settings, shown by Theme.

Settings keys: ``theme`` (system, light, dark), ``text_size`` (small, normal, large),
``reduced_motion`` ("1" or ""), ``language`` (a code, "" is the system's). Unknown values
count as the first of each.
"""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QQmlEngine

from ui.tasks import UiTasks
from ui.translation import LANGUAGES
from xmppclient.api import SettingsApi

SCHEMES: Final = ("system", "light", "dark")
SIZES: Final = ("normal", "small", "large")
MOTION: Final = ("", "1")
ALLOWED: Final = {
    "theme": SCHEMES,
    "text_size": SIZES,
    "reduced_motion": MOTION,
    "language": ("", *LANGUAGES),
}


class Appearance(QObject):
    """Applies the look to an engine's Theme and remembers changes."""

    changed = Signal()
    languageChosen = Signal(str)

    def __init__(self, settings: SettingsApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks
        self._themes: list[QObject] = []
        self._values = {key: allowed[0] for key, allowed in ALLOWED.items()}

    def attach(self, engine: QQmlEngine) -> None:
        """From now on the Theme of ``engine`` follows this object."""
        theme = engine.singletonInstance("ui.theme", "Theme")
        if not isinstance(theme, QObject):
            raise LookupError("the engine knows no ui.theme; call prepare() first")
        self._themes.append(theme)
        self._show()

    async def load(self) -> None:
        """Read the choice from the settings; the profile must be open."""
        for key, allowed in ALLOWED.items():
            value = await self._settings.get(key)
            self._values[key] = value if value in allowed else allowed[0]
        self._show()
        self.languageChosen.emit(self._values["language"])

    def _get_scheme(self) -> str:
        return self._values["theme"]

    def _get_text_size(self) -> str:
        return self._values["text_size"]

    def _get_reduced_motion(self) -> bool:
        return bool(self._values["reduced_motion"])

    def _get_language(self) -> str:
        return self._values["language"]

    def _get_languages(self) -> list[dict[str, str]]:
        """Each language but the system's, named in itself."""
        return [{"value": code, "text": name} for code, name in LANGUAGES.items()]

    scheme = Property(str, _get_scheme, notify=changed)
    textSize = Property(str, _get_text_size, notify=changed)
    reducedMotion = Property(bool, _get_reduced_motion, notify=changed)
    language = Property(str, _get_language, notify=changed)
    languages = Property(list, _get_languages, constant=True)

    @Slot(str)
    def setScheme(self, value: str) -> None:
        self._set("theme", value if value in SCHEMES else SCHEMES[0])

    @Slot(str)
    def setTextSize(self, value: str) -> None:
        self._set("text_size", value if value in SIZES else SIZES[0])

    @Slot(bool)
    def setReducedMotion(self, value: bool) -> None:
        self._set("reduced_motion", MOTION[value])

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Speak ``code`` from now on; "" is the system's language."""
        before = self._values["language"]
        self._set("language", code if code in LANGUAGES else "")
        if self._values["language"] != before:
            self.languageChosen.emit(self._values["language"])

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
