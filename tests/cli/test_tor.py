# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our own tor from the command line. It is real; its network has nobody in it."""

import pytest

from tests.fakes.cli import CommandLine
from tests.fakes.tor_kit import NOWHERE
from xmppclient.net.tor import programs
from xmppclient.net.tor.private import FILE

BRIDGE = "127.0.0.1:1"


@pytest.fixture
def nowhere(cli: CommandLine) -> CommandLine:
    folder = cli.profile / "tor"
    folder.mkdir(mode=0o700)
    (folder / FILE).write_text("\n".join(NOWHERE))
    return cli


def test_the_status_says_what_could_be_used(cli: CommandLine) -> None:
    (line,) = cli("tor", "status").good().of("tor-status")

    assert line["program"].endswith("/tor")
    assert (line["bridges"], line["hint"]) == (0, "")


def test_where_there_is_no_tor_it_is_said_how_to_get_it(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(programs, "usual_folders", list)

    (line,) = cli("tor", "status").good().of("tor-status")
    assert line["program"] is None
    assert "install" in line["hint"] or "pacman" in line["hint"]
    cli("tor", "start").bad(4, "Nothing was sent")


def test_it_runs_for_as_long_as_it_was_told(nowhere: CommandLine) -> None:
    said = nowhere("tor", "start", "--for", "0.5").good().of("tor")

    assert [line["state"] for line in said][:2] == ["starting", "connecting"]


def test_the_log_is_printed_also_if_it_does_not_become_ready(nowhere: CommandLine) -> None:
    result = nowhere("tor", "log", "--timeout", "0.5")

    assert result.status == 4
    assert result.of("tor-log")
    assert "127.0.0.1" not in result.out


def test_bridges_are_kept_until_none_are_wanted(cli: CommandLine) -> None:
    file = cli.file("bridges", f"# from a friend\n\n {BRIDGE}\n")

    cli("tor", "bridges", file).good()
    assert cli("tor", "bridges").good().of("bridges")[0]["lines"] == [BRIDGE]

    cli("tor", "bridges", "--none").good()
    assert cli("tor", "bridges").good().of("bridges")[0]["lines"] == []


def test_bridges_come_by_standard_input_and_bad_ones_change_nothing(cli: CommandLine) -> None:
    cli("tor", "bridges", "-", stdin=f"{BRIDGE}\n").good()

    cli("tor", "bridges", "-", stdin="nonsense\n").bad(2, "not a bridge line")
    cli("tor", "bridges", str(cli.folder / "missing")).bad(1, "cannot be read")

    assert cli("tor", "bridges").good().of("bridges")[0]["lines"] == [BRIDGE]


def test_the_doctor_knows_where_tor_is(cli: CommandLine) -> None:
    found = {line["name"]: line for line in cli("doctor").of("check")}

    assert found["tor"]["ok"]
    assert found["tor"]["text"].endswith("/tor")
