# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from pathlib import Path

import pytest

from xmppclient.server import Certificate, Feature, Ports, ServerConfig
from xmppclient.server.render import render

PORTS = Ports(1, 2, 3, 4, 5)
CERTIFICATE = Certificate(Path("/c.crt"), Path("/c.key"))
CONFIG = ServerConfig(Path("/f"), ("a.test", "b.test"))


@pytest.mark.parametrize(("as_root", "line"), [(True, "run_as_root = true"), (False, "run_as_root = false")])
def test_prosody_runs_as_whoever_starts_it(as_root: bool, line: str) -> None:
    assert line in render(CONFIG, PORTS, CERTIFICATE, as_root=as_root).splitlines()


def test_every_interface_is_loopback() -> None:
    lines = render(CONFIG, PORTS, CERTIFICATE, as_root=False).splitlines()

    interfaces = [line for line in lines if "interfaces" in line.partition("=")[0]]
    assert len(interfaces) == 4
    assert {line.partition(" = ")[2] for line in interfaces} == {'{ "127.0.0.1"; }'}


def test_every_host_has_rooms_and_all_share_one_upload_service() -> None:
    text = render(CONFIG, PORTS, CERTIFICATE, as_root=False)

    for host in CONFIG.hosts:
        assert f'VirtualHost "{host}"' in text
        assert f'Component "muc.{host}" "muc"' in text
    assert text.count('"http_file_share"\n') == 1
    assert text.count('disco_items = { { "upload.a.test"; "files"; }; }') == len(CONFIG.hosts)


def test_strangers_register_only_where_that_was_asked_for() -> None:
    closed = render(CONFIG, PORTS, CERTIFICATE, as_root=False)
    opened = render(
        replace(CONFIG, features=frozenset({Feature.REGISTRATION})), PORTS, CERTIFICATE, as_root=False
    )

    assert "allow_registration = true" not in closed
    assert "register_ibr" not in closed
    assert "allow_registration = true" in opened
    assert '"register_ibr"' in opened


def test_it_talks_only_to_the_servers_that_it_is_told_of() -> None:
    alone = render(CONFIG, PORTS, CERTIFICATE, as_root=False)
    federated = render(replace(CONFIG, peers={"c.test": 99}), PORTS, CERTIFICATE, as_root=False)

    assert 'modules_disabled = { "s2s"; }' in alone
    assert "neighbours" not in alone
    assert "modules_disabled = {  }" in federated or "modules_disabled = { }" in federated
    assert 'neighbours = { ["c.test"] = 99; }' in federated
    assert "s2s_secure_auth = true" in federated
    assert "s2s_ports = { 5; }" in federated
