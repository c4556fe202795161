# SPDX-License-Identifier: AGPL-3.0-or-later
"""The typeface: the desktop's own, with one exception and one addition.

DejaVu Sans and Bitstream Vera are what fontconfig answers when the desktop named nothing;
then a quieter face is taken if one is installed. A colour emoji face is always appended,
so that emoji do not fall to a monochrome symbol font first.
"""

from collections.abc import Collection

from PySide6.QtGui import QFont, QFontDatabase

FALLBACKS_NOBODY_CHOSE = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "Sans", "Sans Serif"})
QUIET_FACES = ("Inter", "Noto Sans", "Open Sans", "Cantarell", "Roboto", "Liberation Sans")
EMOJI_FACES = ("Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji", "Twemoji")


def choose_families(system: str, installed: Collection[str]) -> list[str]:
    """Families to ask for, best first, given the desktop's family and what is installed."""
    quiet = [face for face in QUIET_FACES if face in installed]
    text = quiet[:1] if system in FALLBACKS_NOBODY_CHOSE and quiet else [system]
    return text + [face for face in EMOJI_FACES if face in installed][:1]


def interface_font(system: QFont) -> QFont:
    """The font of the whole application, made from the desktop's."""
    font = QFont(system)
    font.setFamilies(
        choose_families(
            QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family(),
            frozenset(QFontDatabase.families()),
        )
    )
    return font
