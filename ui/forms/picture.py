# SPDX-License-Identifier: AGPL-3.0-or-later
"""A picture that a server sent inside its form, made harmless for a view."""

from ui.pictures import png_url, read_picture

FORMATS = {
    "image/png": (b"png", b"\x89PNG\r\n\x1a\n"),
    "image/jpeg": (b"jpeg", b"\xff\xd8\xff"),
    "image/gif": (b"gif", b"GIF8"),
}
"""By media type: what Qt calls it, and how its file begins."""
LARGEST = 512 * 1024  # bytes


def picture_url(data: bytes, media_type: str) -> str:
    """The picture drawn anew, as a ``data:`` URL; empty if it is none that we show."""
    kind, start = FORMATS.get(media_type.partition(";")[0].strip().lower(), (b"", b""))
    if not kind or not data.startswith(start) or len(data) > LARGEST:
        return ""
    image = read_picture(data, kind)
    return "" if image is None else png_url(image)
