# SPDX-License-Identifier: AGPL-3.0-or-later
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from xmppclient.server import Authority, Certificate


def verify(authority: Authority, certificate: Certificate, name: str) -> None:
    root = x509.load_pem_x509_certificate(authority.ca_file.read_bytes())
    leaf = x509.load_pem_x509_certificate(certificate.certificate.read_bytes())
    verifier = PolicyBuilder().store(Store([root])).build_server_verifier(x509.DNSName(name))
    verifier.verify(leaf, [])


def test_a_certificate_holds_for_its_names_alone(tmp_path: Path) -> None:
    authority = Authority.at(tmp_path)
    certificate = authority.issue("a.test", "*.a.test")

    verify(authority, certificate, "a.test")
    verify(authority, certificate, "muc.a.test")
    with pytest.raises(VerificationError):
        verify(authority, certificate, "b.test")


def test_an_expired_certificate_can_be_made_for_tests(tmp_path: Path) -> None:
    authority = Authority.at(tmp_path)
    now = datetime.now(UTC)
    certificate = authority.issue("a.test", begins=now - timedelta(days=9), ends=now - timedelta(days=1))

    with pytest.raises(VerificationError):
        verify(authority, certificate, "a.test")


def test_the_authority_stays_the_same_in_its_folder(tmp_path: Path) -> None:
    first = Authority.at(tmp_path).ca_file.read_bytes()

    assert Authority.at(tmp_path).ca_file.read_bytes() == first
    assert Authority.at(tmp_path / "other").ca_file.read_bytes() != first


def test_private_keys_are_readable_by_their_owner_alone(tmp_path: Path) -> None:
    certificate = Authority.at(tmp_path).issue("a.test", file_name="mine")

    for key in (certificate.key, tmp_path / "ca.key"):
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
        load_pem_private_key(key.read_bytes(), None)
    assert certificate.certificate.name == "mine.crt"
