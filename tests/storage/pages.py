# SPDX-License-Identifier: AGPL-3.0-or-later
"""What lies in the pages of a database, for whoever has the key."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from storage.database import DatabaseKey

KEY = DatabaseKey(b"k" * 32, b"i" * 16)
PAGE, USABLE = 4096, 4096 - 80  # bytes of a page of SQLCipher, and without vector and authentication


def pages(path: Path) -> bytes:
    """Every page of a database decrypted, free ones and free space too (AES-256-CBC, IV at the end)."""
    content, clear = path.read_bytes(), b""
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        vector = page[USABLE : USABLE + 16]
        head = 0 if start else 16  # the salt
        decryptor = Cipher(AES(KEY.secret), CBC(vector)).decryptor()
        clear += decryptor.update(page[head:USABLE])
    return clear
