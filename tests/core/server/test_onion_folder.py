# SPDX-License-Identifier: AGPL-3.0-or-later
import base64
import hashlib
import stat
from pathlib import Path

import pytest
from cryptography import x509

from xmppclient.errors import HostRunning, ServerFailed
from xmppclient.server.onion_folder import OnionFolder, new_identity


def test_an_address_is_an_onion_of_version_3_with_its_checksum() -> None:
    domain = new_identity().domain

    raw = base64.b32decode(domain.removesuffix(".onion").upper())
    public, check, version = raw[:32], raw[32:34], raw[34:]
    assert check == hashlib.sha3_256(b".onion checksum" + public + version).digest()[:2]
    assert version == b"\x03"


def test_a_server_stays_who_it_is(tmp_path: Path) -> None:
    first = OnionFolder(tmp_path / "server")
    first.close()

    again = OnionFolder(tmp_path / "server")
    again.close()

    assert again.identity == first.identity
    assert again.fingerprint == first.fingerprint


def test_keys_are_readable_by_their_owner_alone(tmp_path: Path) -> None:
    folder = OnionFolder(tmp_path / "server")
    folder.close()

    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    for name in ("host.json", "server.key"):
        assert stat.S_IMODE((folder.path / name).stat().st_mode) == 0o600
    assert folder.identity.key not in repr(folder.identity)


def test_the_certificate_names_the_server_and_its_services(tmp_path: Path) -> None:
    folder = OnionFolder(tmp_path / "server")
    folder.close()

    shown = x509.load_pem_x509_certificate(folder.certificate.certificate.read_bytes())
    names = shown.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    domain = folder.identity.domain
    assert names.get_values_for_type(x509.DNSName) == [domain, f"muc.{domain}", f"upload.{domain}"]


def test_a_folder_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    first = OnionFolder(tmp_path)
    try:
        with pytest.raises(HostRunning):
            OnionFolder(tmp_path)
    finally:
        first.close()

    OnionFolder(tmp_path).close()


def test_a_folder_with_something_else_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("chapter one")
    mode = tmp_path.stat().st_mode

    with pytest.raises(HostRunning):
        OnionFolder(tmp_path)

    assert [entry.name for entry in tmp_path.iterdir()] == ["thesis.txt"]
    assert tmp_path.stat().st_mode == mode


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(HostRunning):
        OnionFolder(tmp_path / "file")


def test_an_interrupted_first_start_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "held").touch()
    (tmp_path / "host.json.new").write_text("half")

    OnionFolder(tmp_path).close()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 2}', '{"version": 1, "domain": "x"}'])
def test_a_damaged_identity_is_not_replaced_by_another(tmp_path: Path, text: str) -> None:
    (tmp_path / "host.json").write_text(text)

    with pytest.raises(ServerFailed, match=r"host\.json"):
        OnionFolder(tmp_path)

    assert (tmp_path / "host.json").read_text() == text
