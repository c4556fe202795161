# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures from elsewhere, made harmless: read as what they claim to be, and drawn anew for a view."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath

WIDEST: Final = 2000  # px, each side
AVATARS: Final = {b"\x89PNG\r\n\x1a\n": b"png", b"\xff\xd8\xff": b"jpeg"}
"""By how the file begins: what Qt calls it."""
LARGEST_AVATAR: Final = 512 * 1024  # bytes
SIDE: Final = 176  # px: the largest place of an avatar, on a dense screen
CORNER: Final = 0.3  # of the side of a room's avatar, as Avatar.qml has it


def read_picture(data: bytes, kind: bytes) -> QImage | None:
    """The first frame; the reader believes the kind that was announced and nothing else."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > WIDEST:
        return None
    image = reader.read()
    return None if image.isNull() else image


def png_url(image: QImage) -> str:
    """The picture as a ``data:`` URL."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return f"data:image/png;base64,{bytes(buffer.data().toBase64().data()).decode('ascii')}"


@lru_cache(maxsize=64)
def room_avatar_url(data: bytes) -> str:
    """The avatar of a room with round corners; empty if it is no picture that we show."""
    kind = next((kind for start, kind in AVATARS.items() if data.startswith(start)), b"")
    if not kind or len(data) > LARGEST_AVATAR:
        return ""
    image = read_picture(data, kind)
    return "" if image is None else png_url(_cornered(image))


def _cornered(image: QImage) -> QImage:
    """The middle of it as a square with round corners."""
    grown, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(QSize(SIDE, SIDE), grown, smooth)
    result = QImage(QSize(SIDE, SIDE), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(QColor(0, 0, 0, 0))
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, SIDE, SIDE), SIDE * CORNER, SIDE * CORNER)
    painter.setClipPath(path)
    painter.drawImage((SIDE - scaled.width()) // 2, (SIDE - scaled.height()) // 2, scaled)
    painter.end()
    return result
