# SPDX-License-Identifier: AGPL-3.0-or-later
"""Certificates of servers (X.509, in DER): for people who compare them, for logins bound to one."""

import asyncio
import hashlib
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from xmppclient.errors import BadPin
from xmppclient.route import Certificate

if TYPE_CHECKING:
    from cryptography import x509

LONGEST_NAME = 200  # characters of a name that reach a person
MOST_NAMES = 50

_PIN = re.compile(r"[0-9a-f]{64}")
_BETWEEN = str.maketrans("", "", ": \t\n")


def fingerprint(der: bytes) -> str:
    """SHA-256 of a certificate, 64 hex digits: what a pin is compared with."""
    return hashlib.sha256(der).hexdigest()


def parse_pin(text: str) -> str:
    """A fingerprint as people and other programs write it, with colons, spaces, capitals; empty stays empty.

    Raises ``BadPin``.
    """
    pin = text.translate(_BETWEEN).lower()
    if pin and not _PIN.fullmatch(pin):
        raise BadPin(text[:100])
    return pin


async def prepare() -> None:
    """Load what reading a certificate takes, off the loop: 50 ms, once. Most logins show what is known."""
    await asyncio.to_thread(import_module, "cryptography.x509")


def describe(der: bytes) -> Certificate:
    """What a person can compare; what would change the look of other words is left out of names.

    Raises ``ValueError`` for what cannot be read: a handshake takes more than the library knows.
    """
    with _reading():
        certificate = _load(der)
        names = _names(certificate)
        return Certificate(
            names=names,
            subject=_called(certificate.subject) or next(iter(names), ""),
            issuer=_called(certificate.issuer, organisation=True),
            fingerprint=fingerprint(der),
            key=_key(certificate),
            not_before=certificate.not_valid_before_utc,
            not_after=certificate.not_valid_after_utc,
            self_signed=certificate.issuer == certificate.subject,
        )


def end_point(der: bytes) -> bytes:
    """What a login is bound to: the hash of the certificate (RFC 5929 §4.1).

    Empty where that is not defined: a signature without a hash of its own (Ed25519).
    """
    try:
        with _reading():
            algorithm = _load(der).signature_hash_algorithm
    except ValueError:
        return b""
    name = algorithm.name.replace("-", "_") if algorithm is not None else ""
    if name not in hashlib.algorithms_available:
        return b""
    return hashlib.new("sha256" if name in ("md5", "sha1") else name, der).digest()


@contextmanager
def _reading() -> Iterator[None]:
    """Everything that a strange certificate makes the library raise or complain of, as ``ValueError``."""
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm

    strange = (
        UnsupportedAlgorithm,
        TypeError,
        x509.DuplicateExtension,
        x509.InvalidVersion,
        x509.UnsupportedGeneralNameType,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except strange as error:
            raise ValueError(f"a strange certificate: {error}") from error


def _load(der: bytes) -> "x509.Certificate":
    from cryptography import x509

    return x509.load_der_x509_certificate(der)


def _names(certificate: "x509.Certificate") -> tuple[str, ...]:
    """The DNS names and addresses that it is for."""
    from cryptography import x509

    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, ValueError):
        return ()
    names = [*found.get_values_for_type(x509.DNSName), *found.get_values_for_type(x509.IPAddress)]
    return tuple(_shown(name) for name in names[:MOST_NAMES])


def _called(name: "x509.Name", *, organisation: bool = False) -> str:
    """The organisation or the common name: authorities change the latter at will ("R10", "R11")."""
    from cryptography.x509.oid import NameOID

    wanted = [NameOID.ORGANIZATION_NAME] * organisation + [NameOID.COMMON_NAME]
    for oid in wanted:
        for attribute in name.get_attributes_for_oid(oid):
            return _shown(attribute.value)
    return _shown(name.rfc4514_string())


def _shown(text: object) -> str:
    return "".join(letter for letter in str(text)[:LONGEST_NAME] if letter.isprintable())


def _key(certificate: "x509.Certificate") -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    info = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(info).hexdigest()
