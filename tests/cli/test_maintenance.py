# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.fakes.cli import CommandLine


def test_the_passphrase_can_be_changed(cli: CommandLine) -> None:
    new = cli.file("new", "another one")

    cli("passphrase", "change", "--new-passphrase-file", new).good()

    cli("account", "list").bad(5)
    cli.passphrase_file = new
    cli("account", "list").good()


def test_a_wrong_old_or_an_empty_new_passphrase_changes_nothing(cli: CommandLine) -> None:
    cli("passphrase", "change", "--new-passphrase-file", cli.file("new", "")).bad(2, "new passphrase")
    right, cli.passphrase_file = cli.passphrase_file, cli.file("wrong", "wrong")
    cli("passphrase", "change", "--new-passphrase-file", cli.file("new", "another")).bad(5)

    cli.passphrase_file = right
    cli("account", "list").good()


def test_the_doctor_looks_without_opening_anything(cli: CommandLine) -> None:
    result = cli.run("--profile", str(cli.profile), "doctor", "--json").good()

    found = {line["name"]: line for line in result.of("check")}
    assert found.keys() >= {"python", "slixmpp", "store", "window", "keyring", "tor", "profile"}
    assert all(line["ok"] for line in found.values() if line["needed"])
    assert "locked" in found["profile"]["text"]


def test_the_doctor_fails_when_something_needed_is_missing(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xmppclient.cli.commands.maintenance.PACKAGES", ("no-such-package",))

    result = cli("doctor")

    assert result.status == 1
    assert [line["ok"] for line in result.lines if line["name"] == "no-such-package"] == [False]
