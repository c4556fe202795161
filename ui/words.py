# SPDX-License-Identifier: AGPL-3.0-or-later
"""Texts of the window that are written in Python, translatable like those in QML."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

ISOLATED = "\u2068{}\u2069"
"""A name from elsewhere keeps its direction, and the sentence around it keeps its own."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for ``lupdate``, which knows this name; it is translated when it is said.

    Qt's own function of this name is the same, but typed as returning an object.
    """
    return text


def QT_TRANSLATE_N_NOOP(context: str, text: str, comment: None, count: int) -> str:
    """Mark a text with ``%n``, which has a form for each kind of number; see ``count_words``.

    ``comment`` and ``count`` mean nothing but to ``lupdate``, which knows a plural by them.
    """
    return text


def say(context: str, source: str, **values: object) -> str:
    """``source`` in the user's language, its ``{names}`` filled in."""
    said = QCoreApplication.translate(context, source)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return said.format(**{name: ISOLATED.format(value) for name, value in values.items()})
    return said.format(**values)


def count_words(context: str, source: str, count: int) -> str:
    """``source`` in the user's language, in the form that belongs to ``count``."""
    said = QCoreApplication.translate(context, source, None, count)
    return said.replace("(s)", "" if count == 1 else "s")  # where no language is installed
