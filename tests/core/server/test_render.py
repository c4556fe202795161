# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from pathlib import Path

import pytest

from xmppclient.route import Federation
from xmppclient.server import Certificate, Feature, Ports, ServerConfig
from xmppclient.server.config import USUAL, OnionWay
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


def test_a_websocket_is_served_only_where_that_was_asked_for_and_with_tls() -> None:
    usual = render(CONFIG, PORTS, CERTIFICATE, as_root=False)
    features = USUAL | {Feature.WEBSOCKET}
    served = render(replace(CONFIG, features=features), PORTS, CERTIFICATE, as_root=False)

    assert '"websocket"' not in usual
    assert '"websocket"' in served
    assert served.count('http_host = "127.0.0.1"') == 1
    assert "consider_websocket_secure" not in served


def test_it_talks_only_to_the_servers_that_it_is_told_of() -> None:
    alone = render(CONFIG, PORTS, CERTIFICATE, as_root=False)
    federated = render(replace(CONFIG, peers={"c.test": 99}), PORTS, CERTIFICATE, as_root=False)

    assert 'modules_disabled = { "s2s"; }' in alone
    assert "neighbours" not in alone
    assert "modules_disabled = {  }" in federated or "modules_disabled = { }" in federated
    assert 'neighbours = { ["c.test"] = 99; }' in federated
    assert "s2s_secure_auth = true" in federated
    assert "s2s_ports = { 5; }" in federated


def onion(federation: Federation) -> str:
    config = replace(
        CONFIG,
        hosts=("abc.onion",),
        features=USUAL | {Feature.INVITES},
        onion=OnionWay(9050, federation),
        certificate=CERTIFICATE,
    )
    return render(config, PORTS, CERTIFICATE, as_root=False)


@pytest.mark.parametrize("federation", Federation)
def test_a_server_on_an_onion_never_asks_dns(federation: Federation) -> None:
    assert '"tor_only"' in onion(federation)


def test_a_server_on_an_onion_talks_to_onions_only_and_every_service_of_it_does() -> None:
    text = onion(Federation.ONION)

    assert "onions_only = true" in text
    assert "onions_socks5_port = 9050" in text
    assert text.count('"dialback"; "onions"; ') == 3  # the server, its rooms, its upload
    assert 'modules_disabled = { "s2s"; }' not in text


def test_a_server_on_an_onion_reaches_the_others_through_tor_too() -> None:
    text = onion(Federation.CLEAR)

    assert "onions_only = false" in text
    assert "onions_tor_all = true" in text


def test_a_server_on_an_onion_can_keep_to_itself() -> None:
    text = onion(Federation.OFF)

    assert 'modules_disabled = { "s2s"; }' in text
    assert '"onions"' not in text


def test_files_on_an_onion_go_over_the_http_that_tor_encrypts() -> None:
    text = onion(Federation.ONION)

    assert 'http_external_url = "http://abc.onion/"' in text
    assert "https_ports = {  }" in text or "https_ports = { }" in text


def test_with_an_invitation_alone_people_register_on_an_onion() -> None:
    text = onion(Federation.ONION)

    assert "registration_invite_only = true" in text
    assert '"invites_register"' in text
