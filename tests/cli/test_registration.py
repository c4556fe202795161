# SPDX-License-Identifier: AGPL-3.0-or-later
"""An account from its making to its end, on a real server."""

import secrets

from tests.fakes.cli import CommandLine
from tests.lab.lab import Account, Lab


def test_an_account_is_made_used_and_deleted(cli: CommandLine, server: Lab) -> None:
    account = Account(f"new-{secrets.token_hex(6)}@{server.hosts[0]}", "four words nobody guesses")

    (line,) = cli("account", "register", account.jid, *cli.login(account, server)).good().of("account")
    assert (line["account"], line["state"]) == (account.jid, "online")
    (info,) = cli("account", "info", account.jid).good().of("server")
    assert info["can_change_password"]
    assert info["can_block"]
    (kept,) = cli("account", "archive", account.jid, "default=always").good().of("archive")
    assert kept["default"] == "always"
    new = cli.file("new", "other words nobody guesses")
    cli("account", "password", account.jid, "--new-password-file", new).good()
    cli("sync").good()
    cli("account", "remove", account.jid, "--on-server").good()

    assert cli("account", "list").good().lines == []
    again = Account(account.jid, "other words nobody guesses")
    cli("account", "add", again.jid, *cli.login(again, server)).bad(4, "password")


def test_a_name_that_somebody_has_is_refused(cli: CommandLine, server: Lab) -> None:
    taken = server.account()

    cli("account", "register", taken.jid, *cli.login(taken, server)).bad(1, "conflict")

    assert cli("account", "list").good().lines == []
