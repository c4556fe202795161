# SPDX-License-Identifier: AGPL-3.0-or-later
"""A certificate authority of our own, for servers that no public one knows."""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

LIFETIME = timedelta(days=3650)
_SIGNS_CERTIFICATES = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)


@dataclass(frozen=True, slots=True)
class Certificate:
    """PEM files of a certificate and its private key."""

    certificate: Path
    key: Path


class Authority:
    """Issues certificates that whoever trusts ``ca_file`` accepts."""

    def __init__(self, folder: Path, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> None:
        self._folder = folder
        self._certificate = certificate
        self._key = key

    @property
    def ca_file(self) -> Path:
        return self._folder / "ca.crt"

    @classmethod
    def at(cls, folder: Path) -> Self:
        """The authority kept in ``folder``; made there the first time."""
        files = Certificate(folder / "ca.crt", folder / "ca.key")
        if not (files.certificate.exists() and files.key.exists()):
            _make_root(files)
        key = serialization.load_pem_private_key(files.key.read_bytes(), None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise TypeError(f"{files.key} is not an elliptic curve key")
        return cls(folder, x509.load_pem_x509_certificate(files.certificate.read_bytes()), key)

    def issue(
        self,
        *names: str,
        file_name: str = "server",
        begins: datetime | None = None,
        ends: datetime | None = None,
    ) -> Certificate:
        """A certificate for these DNS names or IP addresses, written as ``file_name``.crt and .key.

        Valid from yesterday for ten years unless said otherwise (tests want expired ones).
        """
        files = Certificate(self._folder / f"{file_name}.crt", self._folder / f"{file_name}.key")
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = (
            _for_names(_builder(names[0], key, self._certificate.subject, begins, ends), names)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )
        _write(files, certificate, key)
        return files


def self_signed(files: Certificate, *names: str) -> None:
    """A certificate nobody vouches for, with its key, for whoever knows its fingerprint."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = _for_names(_builder(names[0], key, None, None, None), names).sign(key, hashes.SHA256())
    _write(files, certificate, key)


def fingerprint(files: Certificate) -> str:
    """SHA-256 of the certificate, 64 hex digits. Raises ``OSError``, ``ValueError``."""
    certificate = x509.load_pem_x509_certificate(files.certificate.read_bytes())
    return certificate.fingerprint(hashes.SHA256()).hex()


def _make_root(files: Certificate) -> None:
    files.certificate.parent.mkdir(parents=True, exist_ok=True)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = (
        _builder("Authority of this folder", key, None, None, None)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_SIGNS_CERTIFICATES, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    _write(files, certificate, key)


def _builder(
    common_name: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: x509.Name | None,
    begins: datetime | None,
    ends: datetime | None,
) -> x509.CertificateBuilder:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    begins = begins or datetime.now(UTC) - timedelta(days=1)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends or begins + LIFETIME)
    )


def _for_names(builder: x509.CertificateBuilder, names: Sequence[str]) -> x509.CertificateBuilder:
    return (
        builder.add_extension(x509.SubjectAlternativeName([_general_name(n) for n in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _write(files: Certificate, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> None:
    files.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files.key.touch(mode=0o600)
    files.key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
