# SPDX-License-Identifier: AGPL-3.0-or-later
"""The project's icons (resources/icons), drawn in any colour and size.

A view writes ``Icon { name: "lock" }``; the provider answers ``image://icon/NAME/AARRGGBB``.
Drawing once and caching the picture is cheaper than a live vector shape in every bubble.
"""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

DEFAULT_PX = 24


@cache
def _source(name: str) -> str:
    return files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")


def draw_icon(name: str, colour: QColor, side: int) -> QImage:
    """The icon ``name`` in one colour, ``side`` x ``side`` px, on nothing.

    Raises FileNotFoundError for a name without a file.
    """
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    svg = _source(name).replace("currentColor", colour.name(QColor.NameFormat.HexRgb))
    painter = QPainter(image)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


class IconProvider(QQuickImageProvider):
    """Serves ``image://icon/NAME/AARRGGBB``."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, colour = id.partition("/")
        side = requestedSize.width() if requestedSize.width() > 0 else DEFAULT_PX
        return draw_icon(name, QColor(f"#{colour}"), side)
