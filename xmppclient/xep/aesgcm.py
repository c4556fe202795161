# SPDX-License-Identifier: AGPL-3.0-or-later
"""Encrypted files and their addresses (XEP-0454): AES-256-GCM, the tag behind the ciphertext.

An address ``aesgcm://host/path#…`` carries initialization vector and key behind its ``#``. Vectors of
12 bytes are written; the 16 bytes of old programs are read, too. The scheme stands for https. Inside
an onion, where plain http is encrypted by Tor, a port other than 443 says that http is meant:
``http://….onion/`` becomes ``aesgcm://….onion:80/``.
"""

import re
import secrets
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from xmppclient.errors import FileDamaged, UnsafeAddress

SCHEME = "aesgcm"
KEY = 32  # bytes
IV = 12
TAG = 16
MAX_URL = 4096  # characters

_ADDRESS = re.compile(r"aesgcm://([^\s#\\]+)#((?:[0-9a-fA-F]{2}){44}|(?:[0-9a-fA-F]{2}){48})")


@dataclass(frozen=True, slots=True)
class Secret:
    """What opens a file. Each file has its own."""

    iv: bytes = field(repr=False)
    key: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "Secret":
        return cls(secrets.token_bytes(IV), secrets.token_bytes(KEY))


def encrypted(url: str) -> bool:
    """Whether this is meant as the address of an encrypted file."""
    return url[: len(SCHEME) + 3].lower() == f"{SCHEME}://"


def parse(url: str) -> tuple[str, Secret]:
    """Where the ciphertext is, and what opens it. Raises ``UnsafeAddress`` (ATT-105)."""
    match = _ADDRESS.fullmatch(url) if len(url) <= MAX_URL else None
    if match is None:
        raise UnsafeAddress("not the address of an encrypted file")
    place, secret = match[1], bytes.fromhex(match[2])
    return f"{_scheme(place)}://{place}", Secret(secret[:-KEY], secret[-KEY:])


def write(url: str, secret: Secret) -> str:
    """The address to send. Raises ``UnsafeAddress`` for one that could not be read again."""
    scheme, _, place = url.partition("://")
    if scheme == "http" and urlsplit(url).port is None:
        host, slash, path = place.partition("/")
        place = f"{host}:80{slash}{path}"
    written = f"{SCHEME}://{place}#{(secret.iv + secret.key).hex()}"
    if parse(written)[0] != f"{scheme}://{place}":
        raise UnsafeAddress("this address cannot be written as that of an encrypted file")
    return written


def _scheme(place: str) -> str:
    try:
        parts = urlsplit(f"//{place}")
        inside = (parts.hostname or "").endswith(".onion") and parts.port not in (None, 443)
    except ValueError:
        raise UnsafeAddress("no such port") from None
    return "http" if inside else "https"


class Encryptor:
    """Encrypts a file piece by piece."""

    def __init__(self, secret: Secret) -> None:
        self._context = Cipher(algorithms.AES(secret.key), modes.GCM(secret.iv)).encryptor()

    def update(self, plaintext: bytes) -> bytes:
        return self._context.update(plaintext)

    def finish(self) -> bytes:
        """What is still missing, and the tag."""
        return self._context.finalize() + self._context.tag


class Decryptor:
    """Decrypts a file piece by piece. What it gives is worth nothing before ``finish``."""

    def __init__(self, secret: Secret) -> None:
        self._context = Cipher(algorithms.AES(secret.key), modes.GCM(secret.iv)).decryptor()
        self._last = b""  # perhaps the tag

    def update(self, ciphertext: bytes) -> bytes:
        data = self._last + ciphertext
        self._last = data[-TAG:]
        return self._context.update(data[:-TAG])

    def finish(self) -> bytes:
        """What is still missing. Raises ``FileDamaged`` if the file is not the one that was sent."""
        try:
            if len(self._last) == TAG:
                return self._context.finalize_with_tag(self._last)
        except InvalidTag:
            pass
        raise FileDamaged("the tag is wrong")
