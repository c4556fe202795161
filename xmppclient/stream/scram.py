# SPDX-License-Identifier: AGPL-3.0-or-later
"""SCRAM, the arithmetic of it (RFC 5802, RFC 7677).

Pure: bytes in, bytes out, no network. What a server may choose is bounded: a low
iteration count would let it guess passwords, a huge one would freeze the client.
"""

import hashlib
import hmac
import secrets
from base64 import b64encode
from binascii import Error as Base64Error, a2b_base64

from slixmpp.util.sasl.client import saslprep

from xmppclient.errors import AuthFailed, PolicyViolation, WeakAuthOnly

MIN_ITERATIONS = 4_096  # RFC 7677 §4
MAX_ITERATIONS = 10_000_000
NONCE_BYTES = 24
MAX_MESSAGE = 4_096  # bytes of a server's SCRAM message

UNBOUND = "n,,"  # no channel binding (RFC 5802 §7), or none of a kind that we have
MISSED = "y,,"  # we could, and were not offered any: a server that offered knows that somebody left it out
BOUND = "p=tls-server-end-point,,"  # RFC 5929 §4: the only kind that Python's ssl has with TLS 1.3


class Scram:
    """One exchange. ``hash_name`` is hashlib's: sha1, sha256, sha512.

    ``header`` says whether the login is bound to the connection, and ``binding`` is what to.
    ``nonce`` is for the vectors of the RFC only.
    """

    def __init__(
        self,
        hash_name: str,
        user: str,
        password: str,
        nonce: str = "",
        *,
        header: str = UNBOUND,
        binding: bytes = b"",
    ) -> None:
        self._hash = hash_name
        self._header = header
        self._binding = binding
        self._password = _prepared(password).encode()
        self._nonce = nonce or secrets.token_urlsafe(NONCE_BYTES)
        self._first_bare = f"n={_escaped(_prepared(user))},r={self._nonce}"
        self._server_signature = b""

    def first(self) -> bytes:
        """client-first-message."""
        return (self._header + self._first_bare).encode()

    def final(self, challenge: bytes) -> bytes:
        """client-final-message. Derives the key, so call it off the loop.

        Raises ``PolicyViolation`` for a server-first-message that is none, ``WeakAuthOnly`` for an
        iteration count outside the bounds.
        """
        text = _decoded(challenge)
        nonce, salt, iterations = self._read(text)
        without_proof = f"c={_base64(self._header.encode() + self._binding)},r={nonce}"
        signed = f"{self._first_bare},{text},{without_proof}".encode()
        salted = hashlib.pbkdf2_hmac(self._hash, self._password, salt, iterations)
        client_key = self._hmac(salted, b"Client Key")
        signature = self._hmac(hashlib.new(self._hash, client_key).digest(), signed)
        self._server_signature = self._hmac(self._hmac(salted, b"Server Key"), signed)
        proof = bytes(a ^ b for a, b in zip(client_key, signature, strict=True))
        return f"{without_proof},p={_base64(proof)}".encode()

    def verify(self, last: bytes) -> None:
        """Demand the server's proof that it knows the password too. Raises ``PolicyViolation``."""
        text = _decoded(last)
        value = text.split(",")[0]
        if not self._server_signature or not value.startswith("v="):
            raise PolicyViolation("the server did not prove that it knows the password")
        if not hmac.compare_digest(_unbase64(value[2:]), self._server_signature):
            raise PolicyViolation("the server's proof is wrong")

    def _read(self, text: str) -> tuple[str, bytes, int]:
        """Nonce, salt and iterations of a server-first-message."""
        parts = text.split(",")
        if len(parts) < 3 or [part[:2] for part in parts[:3]] != ["r=", "s=", "i="]:
            raise PolicyViolation("not a SCRAM challenge")
        nonce, salt, count = (part[2:] for part in parts[:3])
        if not nonce.startswith(self._nonce) or len(nonce) == len(self._nonce):
            raise PolicyViolation("the server did not extend our nonce")
        if not (count.isascii() and count.isdecimal() and len(count) <= 10):
            raise PolicyViolation("not an iteration count")
        if not MIN_ITERATIONS <= int(count) <= MAX_ITERATIONS:
            raise WeakAuthOnly(f"the server asks for {int(count)} iterations")
        return nonce, _unbase64(salt), int(count)

    def _hmac(self, key: bytes, message: bytes) -> bytes:
        return hmac.digest(key, message, self._hash)


def _prepared(text: str) -> str:
    """SASLprep (RFC 4013). Raises ``AuthFailed`` if the text holds forbidden characters."""
    try:
        return str(saslprep(text))
    except UnicodeError as error:
        raise AuthFailed("the password holds characters that are not allowed") from error


def _escaped(user: str) -> str:
    return user.replace("=", "=3D").replace(",", "=2C")


def _decoded(message: bytes) -> str:
    try:
        text = message.decode()
    except UnicodeDecodeError as error:
        raise PolicyViolation("a SCRAM message is not UTF-8") from error
    if len(message) > MAX_MESSAGE:
        raise PolicyViolation("a SCRAM message is too long")
    return text


def _base64(data: bytes) -> str:
    return b64encode(data).decode()


def _unbase64(text: str) -> bytes:
    try:
        return a2b_base64(text, strict_mode=True)
    except (Base64Error, ValueError) as error:
        raise PolicyViolation("not base64") from error
