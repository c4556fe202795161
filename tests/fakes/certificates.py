# SPDX-License-Identifier: AGPL-3.0-or-later
"""Certificates good and bad, for servers that lie."""

import hashlib
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.x509.oid import NameOID

Key = ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey

DAY = timedelta(days=1)


class Pki:
    """An authority that clients trust through ``ca_pem``."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("Test authority")
        builder = _builder(self._name, self._name, self._key, days=(-1, 30))
        usage = x509.KeyUsage(
            digital_signature=True, content_commitment=False, key_encipherment=False, data_encipherment=False,
            key_agreement=False, key_cert_sign=True, crl_sign=True, encipher_only=False, decipher_only=False,
        )  # fmt: skip
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        builder = builder.add_extension(usage, critical=True)
        builder = builder.add_extension(_key_id(self._key), critical=False)
        self._certificate = builder.sign(self._key, hashes.SHA256())
        self.ca_pem = _pem(self._certificate)
        self._shown: dict[ssl.SSLContext, bytes] = {}

    def server(
        self,
        *names: str,
        common_name: str = "",
        days: tuple[float, float] = (-1, 30),
        self_signed: bool = False,
        key: Key | None = None,
        hash_algorithm: hashes.HashAlgorithm | None = None,
    ) -> ssl.SSLContext:
        """A server's context with a certificate for these DNS names (none: no SAN at all).

        ``days`` from now it begins and ends; ``key`` is that of the certificate before.
        """
        key = key or new_key()
        subject = _name(common_name or names[0])
        signer: Key = key if self_signed else self._key
        builder = _builder(subject, subject if self_signed else self._name, key, days)
        if names:
            san = x509.SubjectAlternativeName([x509.DNSName(name) for name in names])
            builder = builder.add_extension(san, critical=False)
        builder = builder.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
        without_hash = isinstance(signer, ed25519.Ed25519PrivateKey)
        certificate = builder.sign(signer, None if without_hash else hash_algorithm or hashes.SHA256())
        context = _context(certificate, key)
        self._shown[context] = certificate.public_bytes(serialization.Encoding.DER)
        return context

    def der(self, context: ssl.SSLContext) -> bytes:
        """The certificate of a context that ``server`` made."""
        return self._shown[context]

    def pin(self, context: ssl.SSLContext) -> str:
        return hashlib.sha256(self.der(context)).hexdigest()


def new_key() -> Key:
    return ec.generate_private_key(ec.SECP256R1())


def _builder(
    subject: x509.Name, issuer: x509.Name, key: Key, days: tuple[float, float]
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer)
    builder = builder.public_key(key.public_key()).serial_number(x509.random_serial_number())
    return builder.not_valid_before(now + days[0] * DAY).not_valid_after(now + days[1] * DAY)


def _context(certificate: x509.Certificate, key: Key) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as folder:
        chain = Path(folder) / "chain.pem"
        secret = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        chain.write_bytes(_pem(certificate).encode() + secret)
        context.load_cert_chain(chain)
    return context


def _key_id(key: Key) -> x509.SubjectKeyIdentifier:
    return x509.SubjectKeyIdentifier.from_public_key(key.public_key())


def _pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])
