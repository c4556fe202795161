# SPDX-License-Identifier: AGPL-3.0-or-later
"""The language of the window: its texts, its times and numbers, the side it is read from.

``make translations`` makes the files in ``resources/i18n``. Where no language was ever
spoken, the window shows the English of the source.
"""

from collections.abc import Iterable
from importlib import resources
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QMetaMethod,
    QMetaType,
    QObject,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ru": "Русский",
    "zh_CN": "简体中文",
    "ar": "العربية",
    "fa": "فارسی",
}
"""Code and own name of every language."""
TEXTS: Final = (
    QMetaType.Type.QString.value,
    QMetaType.Type.QStringList.value,
    QMetaType.Type.QVariantList.value,
)
"""The types of properties that may hold words."""
NOBODY_HAS_IT: Final = "?"


def first_spoken(tags: Iterable[str]) -> str:
    """Our code for the first of these languages that we speak; "" if there is none, as for the locale C."""
    ours = {QLocale(code).language(): code for code in LANGUAGES}
    wanted = (QLocale(tag).language() for tag in tags)
    return next((ours[language] for language in wanted if language in ours), "")


def texts_of(code: str) -> bytes:
    """The compiled texts of a language."""
    return (resources.files("resources") / "i18n" / f"xmppclient_{code}.qm").read_bytes()


class Translation(QObject):
    """Speaks one language at a time, until it is destroyed. Make it before the first view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._texts = b""  # Qt reads them in place
        self._translators: list[QTranslator] = []

    def speak(self, code: str = "") -> bool:
        """From now on speak ``code``, without one the system's language. Whether that is news."""
        code = code if code in LANGUAGES else first_spoken(QLocale.system().uiLanguages())
        if code == self._code:
            return False
        self._forget()
        self._code = code
        if code:
            self._install()
        QLocale.setDefault(_locale(code))
        QGuiApplication.setLayoutDirection(QLocale().textDirection())
        return True

    def _forget(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

    def _install(self) -> None:
        own, qts = QTranslator(self), QTranslator(self)
        self._texts = texts_of(self._code)
        own.load(self._texts)
        where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qts.load(f"qtbase_{self._code}", where)  # the words of its own file dialog
        self._translators = [qts, own]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        # At its first text each asks Python for an override. Qt's QML loader must not be the one to ask:
        # it is on a thread of its own, and Python may be waiting for it.
        QCoreApplication.translate("", NOBODY_HAS_IT)


def read_again(root: QObject) -> None:
    """Let every view read the texts of ``root`` and of what belongs to it once more."""
    for owner in (root, *root.findChildren(QObject)):
        for signal in _signals_of_texts(owner):
            signal.invoke(owner)


def _signals_of_texts(owner: QObject) -> list[QMetaMethod]:
    meta = owner.metaObject()
    properties = [meta.property(number) for number in range(meta.propertyCount())]
    found = {
        one.notifySignalIndex(): one.notifySignal()
        for one in properties
        if one.hasNotifySignal() and one.metaType().id() in TEXTS
    }
    return [signal for signal in found.values() if signal.parameterCount() == 0]


def _locale(code: str) -> QLocale:
    """The system's own forms of times and numbers, if they are of this language."""
    system = QLocale.system()
    return system if not code or system.language() == QLocale(code).language() else QLocale(code)
