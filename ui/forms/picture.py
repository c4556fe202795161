# SPDX-License-Identifier: AGPL-3.0-or-later
"""A picture that a server sent inside its form, made harmless for a view."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

FORMATS = {
    "image/png": (b"png", b"\x89PNG\r\n\x1a\n"),
    "image/jpeg": (b"jpeg", b"\xff\xd8\xff"),
    "image/gif": (b"gif", b"GIF8"),
}
"""By media type: what Qt calls it, and how its file begins."""
LARGEST = 512 * 1024  # bytes
WIDEST = 2000  # px, each side


def picture_url(data: bytes, media_type: str) -> str:
    """The picture drawn anew, as a ``data:`` URL; empty if it is none that we show."""
    kind, start = FORMATS.get(media_type.partition(";")[0].strip().lower(), (b"", b""))
    if not kind or not data.startswith(start) or len(data) > LARGEST:
        return ""
    image = _read(data, kind)
    return "" if image is None else f"data:image/png;base64,{_png(image)}"


def _read(data: bytes, kind: bytes) -> QImage | None:
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


def _png(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().toBase64().data()).decode("ascii")
