# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tor and transports are found where systems keep them; where not, it is said how to get them."""

import platform
import sys
from pathlib import Path

import pytest

from xmppclient.errors import TorMissing, TransportMissing
from xmppclient.net.tor.bridges import parse_bridges
from xmppclient.net.tor.programs import TRANSPORTS, Programs, libraries, this_system, usual_folders
from xmppclient.net.tor.transports import transport_commands

OBFS4 = "obfs4 192.0.2.1:443 cert=abc"


def program(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def test_tor_is_found_in_the_folders_that_are_searched(tmp_path: Path) -> None:
    tor = program(tmp_path / "sbin", "tor")

    assert Programs([tmp_path / "bin", tmp_path / "sbin"]).tor() == tor


@pytest.mark.parametrize(
    ("system", "words"),
    [
        ("debian", "sudo apt install tor"),
        ("fedora", "sudo dnf install tor"),
        ("arch", "sudo pacman -S tor"),
        ("suse", "sudo zypper install tor"),
        ("darwin", "brew install tor"),
        ("win32", "Tor Expert Bundle"),
        ("linux", "install tor with the package manager"),
    ],
)
def test_where_tor_is_missing_it_is_said_how_to_get_it(tmp_path: Path, system: str, words: str) -> None:
    with pytest.raises(TorMissing, match=words):
        Programs([tmp_path], system).tor()


@pytest.mark.parametrize(
    ("system", "transport", "words"),
    [
        ("debian", "obfs4", "apt install obfs4proxy"),
        ("debian", "snowflake", "apt install snowflake-client"),
        ("debian", "webtunnel", "Tor Browser, which brings lyrebird"),
        ("fedora", "obfs4", "dnf install obfs4"),
        ("arch", "snowflake", "pacman -S lyrebird"),
        ("darwin", "webtunnel", "brew install lyrebird"),
        ("win32", "meek_lite", "Tor Expert Bundle"),
    ],
)
def test_a_missing_transport_names_its_package(
    tmp_path: Path, system: str, transport: str, words: str
) -> None:
    with pytest.raises(TransportMissing, match=f"^{transport}: .*{words}"):
        Programs([tmp_path], system).transport(transport)


def test_the_better_program_for_a_transport_is_taken(tmp_path: Path) -> None:
    second = program(tmp_path, "obfs4proxy")
    assert Programs([tmp_path]).transport("obfs4") == second

    first = program(tmp_path, "lyrebird")
    assert Programs([tmp_path]).transport("obfs4") == first


@pytest.mark.parametrize("system", ["debian", "fedora", "arch", "suse", "darwin", "win32", "linux"])
@pytest.mark.parametrize("transport", TRANSPORTS)
def test_every_transport_has_words_on_every_system(system: str, transport: str) -> None:
    assert "install" in Programs([], system).transport_hint(transport) or system == "arch"


@pytest.mark.parametrize(
    ("release", "system"),
    [
        ({"ID": "debian"}, "debian"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "debian"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "fedora"),
        ({"ID": "manjaro", "ID_LIKE": "arch"}, "arch"),
        ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, "suse"),
        ({"ID": "nixos"}, "linux"),
    ],
)
def test_the_family_of_a_system_is_known(
    monkeypatch: pytest.MonkeyPatch, release: dict[str, str], system: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: release)

    assert this_system() == system


@pytest.mark.parametrize(
    ("system", "somewhere"),
    [
        (
            "linux",
            ".local/share/torbrowser/tbb/x86_64/tor-browser/Browser/TorBrowser/Tor/PluggableTransports",
        ),
        ("darwin", "/Applications/Tor Browser.app/Contents/MacOS/Tor/PluggableTransports"),
        ("win32", "Desktop/Tor Browser/Browser/TorBrowser/Tor/PluggableTransports"),
    ],
)
def test_the_programs_of_tor_browser_are_looked_for(
    monkeypatch: pytest.MonkeyPatch, system: str, somewhere: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)

    assert any(somewhere in str(folder) for folder in usual_folders())


def test_a_tor_that_brings_libraries_gets_them(tmp_path: Path) -> None:
    tor = program(tmp_path / "browser", "tor")
    assert libraries(tor) == {}

    (tor.parent / "libevent-2.1.so.7").touch()
    assert libraries(tor) == {"LD_LIBRARY_PATH": str(tor.parent)}


def test_a_transport_in_a_folder_with_spaces_is_called_by_another_name(tmp_path: Path) -> None:
    found = program(tmp_path / "Tor Browser", "lyrebird")
    folder = tmp_path / "tor"

    for _ in range(2):
        commands = transport_commands(parse_bridges([OBFS4]), Programs([found.parent]), folder)

    assert commands == {"obfs4": "transports/lyrebird"}
    assert (folder / commands["obfs4"]).resolve() == found


def test_bridges_without_a_transport_need_no_program(tmp_path: Path) -> None:
    assert transport_commands(parse_bridges(["192.0.2.1:443"]), Programs([]), tmp_path) == {}
