# SPDX-License-Identifier: AGPL-3.0-or-later
"""host, as far as it needs no Tor network; the rest is in tests/e2e/test_host.py."""

from pathlib import Path

import pytest

from tests.fakes.cli import CommandLine
from xmppclient.server.onion_folder import OnionFolder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "server"


def test_without_prosody_its_package_is_named(
    cli: CommandLine, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    cli("host", "--folder", str(folder)).bad(1, "prosody")

    assert not folder.exists()


def test_a_folder_with_something_else_is_not_touched(cli: CommandLine, folder: Path) -> None:
    folder.mkdir()
    (folder / "thesis.txt").touch()

    cli("host", "--folder", str(folder)).bad(1, "Nothing was touched")

    assert [entry.name for entry in folder.iterdir()] == ["thesis.txt"]


def test_a_second_one_in_the_same_folder_is_refused(cli: CommandLine, folder: Path) -> None:
    running = OnionFolder(folder)
    try:
        cli("host", "--folder", str(folder)).bad(1, "runs in this folder already")
    finally:
        running.close()


def test_bridges_that_are_none_are_refused(cli: CommandLine, folder: Path) -> None:
    lines = cli.file("bridges", "rm -rf /")

    cli("host", "--folder", str(folder), "--bridges-file", lines).bad(2, "bridge")


def test_nobody_is_invited_to_a_server_that_is_not_there(cli: CommandLine, folder: Path) -> None:
    cli("host", "invite", "--folder", str(folder)).bad(1, "no server")


def test_an_invitation_changes_nothing_about_the_server(cli: CommandLine, folder: Path) -> None:
    cli("host", "invite", "--folder", str(folder), "--private").bad(2, "--folder and --name alone")
