# SPDX-License-Identifier: AGPL-3.0-or-later
"""A picture with letters in it, as a server shows to tell people from programs."""

import struct
import zlib
from typing import Final

LETTERS: Final = {  # five columns wide, one number a line, the left column is the highest bit
    "K": (17, 18, 20, 24, 20, 18, 17),
    "7": (31, 1, 2, 4, 8, 8, 8),
    "W": (17, 17, 17, 21, 21, 27, 17),
    "M": (17, 27, 21, 17, 17, 17, 17),
    "4": (2, 6, 10, 18, 31, 2, 2),
}
SCALE: Final = 7  # px for each dot
MARGIN: Final = 14  # px
PAPER, INK, NOISE = 240, 60, 190  # grey


def captcha(word: str) -> bytes:
    """``word`` in crooked letters, as PNG; letters of ``LETTERS`` only."""
    width, height = len(word) * 6 * SCALE + 2 * MARGIN, 8 * SCALE + 2 * MARGIN
    rows = (bytes([0, *(_pixel(word, x, y) for x in range(width))]) for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (_chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(b"".join(rows))), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _pixel(word: str, x: int, y: int) -> int:
    place, column = divmod((x - MARGIN) // SCALE, 6)
    lean = (x // 5 + place * 3) % SCALE  # letters stand uneven
    line = (y - MARGIN - lean) // SCALE
    inside = 0 <= place < len(word) and 0 <= column < 5 and 0 <= line < 7
    if inside and LETTERS[word[place]][line] >> (4 - column) & 1:
        return INK
    return NOISE if (x * 7 + y * 13) % 97 < 9 else PAPER


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
