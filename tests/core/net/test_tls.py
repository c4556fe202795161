# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every connection demands of TLS."""

import ssl
from pathlib import Path

import pytest

from tests.fakes.certificates import Pki
from xmppclient.errors import TlsFailed
from xmppclient.net.tls import client_context


def test_certificates_and_names_are_always_checked() -> None:
    context = client_context()

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert not context.hostname_checks_common_name
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_the_authorities_of_the_account_are_added() -> None:
    before = client_context().cert_store_stats()["x509_ca"]

    assert client_context(Pki().ca_pem).cert_store_stats()["x509_ca"] == before + 1


def test_a_broken_authority_is_refused() -> None:
    with pytest.raises(TlsFailed):
        client_context("not PEM")


def test_att_139_session_keys_are_written_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))

    assert not client_context().keylog_filename
