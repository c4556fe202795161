# SPDX-License-Identifier: AGPL-3.0-or-later
"""QR codes as pictures. Black on white whatever the theme, as cameras want them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ui.pictures import png_url

QUIET: Final = 4  # modules of white around it (ISO/IEC 18004)


def code_url(modules: Sequence[Sequence[bool]]) -> str:
    """One pixel for each module, to be enlarged without smoothing; empty for no modules."""
    if not modules:
        return ""
    side = len(modules) + 2 * QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x + QUIET, y + QUIET, Qt.GlobalColor.black)
    return png_url(image)
