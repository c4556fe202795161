# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.fakes.cli import CommandLine
from tests.fakes.profiles import temporary_profile
from tests.lab.lab import Account, ProsodyLab, run
from tests.policy.network import Guard
from xmppclient.server.config import free_ports

KEYS = {"event", "account", "connect", "tls", "route", "state"}


def accounts(cli: CommandLine) -> list[str]:
    return [line["account"] for line in cli("account", "list").good().lines]


def test_an_account_is_checked_stored_and_can_be_written_to(
    cli: CommandLine, lab: ProsodyLab, account: Account
) -> None:
    (line,) = cli.add(account, lab).good().of("account")

    assert line.keys() >= KEYS
    assert (line["account"], line["connect"], line["state"]) == (account.jid, [lab.connect], "online")
    assert accounts(cli) == [account.jid]
    (device,) = cli("devices").good().of("device")
    assert (device["own"], device["this_device"], len(device["fingerprint"])) == (True, True, 64)


def test_the_password_comes_from_standard_input_too(
    cli: CommandLine, lab: ProsodyLab, account: Account
) -> None:
    login = cli.login(account, lab)
    login[login.index("--password-file") + 1] = "-"

    cli("account", "add", account.jid, *login, stdin=f"{account.password}\n").good()


def test_a_refused_login_stores_nothing(cli: CommandLine, lab: ProsodyLab, account: Account) -> None:
    cli.add(Account(account.jid, "wrong"), lab).bad(4, "password")

    assert accounts(cli) == []


def test_an_unreachable_server_stores_nothing(cli: CommandLine, lab: ProsodyLab, account: Account) -> None:
    login = cli.login(account, lab)
    login[login.index("--connect") + 1] = f"127.0.0.1:{free_ports(1)[0]}"

    cli("account", "add", account.jid, *login).bad(4, "does not answer")

    assert accounts(cli) == []


def test_att_001_an_unknown_authority_stores_nothing_and_says_what_to_do(
    cli: CommandLine, lab: ProsodyLab, account: Account
) -> None:
    login = cli.login(account, lab)
    del login[login.index("--ca-file") :]

    cli("account", "add", account.jid, *login).bad(4, "certificate", "--ca-file")

    assert accounts(cli) == []


def test_without_a_check_nothing_leaves_the_machine(cli: CommandLine, loopback_only: Guard) -> None:
    cli(
        "account", "add", "ann@alpha.test", "--password-file", cli.file("password", "pw"), "--no-check"
    ).good()

    assert accounts(cli) == ["ann@alpha.test"]
    assert loopback_only.attempts == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["not an address"], "not an address"),
        (["alpha.test"], "not an address"),
        (["a@alpha.test", "--connect", "nonsense:port"], "not an address"),
        (["a@alpha.test", "--ca-file", "/nowhere"], "certificate"),
        (["a@alpha.test", "--password-file", "/nowhere"], "password"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(cli: CommandLine, arguments: list[str], words: str) -> None:
    password = [] if "--password-file" in arguments else ["--password-file", cli.file("password", "pw")]

    cli("account", "add", *arguments, *password).bad(2, words)

    assert accounts(cli) == []


def test_without_a_password_nothing_is_tried(cli: CommandLine) -> None:
    cli("account", "add", "a@alpha.test").bad(2, "password")


def test_nobody_is_asked_where_an_onion_is(cli: CommandLine) -> None:
    password, onion = cli.file("password", "pw"), f"{'a' * 56}.onion"
    more = ("--password-file", password, "--no-check")
    for jid, words in ((f"ann@{onion}", "server at its onion"), ("ann@alpha.test", "server found by DNS")):
        added = cli.run(*cli.options, "account", "add", jid, *more).good().out
        assert words in next(line for line in added.splitlines() if jid in line)

    listed = cli.run(*cli.options, "account", "list").good().out
    assert (listed.count("server at its onion"), listed.count("found by DNS")) == (1, 1)


def test_an_account_is_added_once(nowhere: CommandLine) -> None:
    password = nowhere.file("password", "pw")

    nowhere("account", "add", "ann@alpha.test", "--password-file", password, "--no-check").bad(1, "already")


def test_settings_of_an_account_can_be_changed(nowhere: CommandLine) -> None:
    changes = [
        "tls=starttls",
        "blind-trust=no",
        "enabled=off",
        "allow-plain=yes",
        "connect=a.test:1,b.test:2",
    ]

    (line,) = nowhere("account", "set", "ann@alpha.test", *changes).good().of("account")

    assert (line["tls"], line["blind_trust"], line["enabled"]) == ("starttls", False, False)
    assert (line["allow_plain"], line["connect"]) == (True, ["a.test:1", "b.test:2"])
    assert nowhere("account", "list").good().lines == [line]


async def _seen(cli: CommandLine) -> int:
    """How many certificates are remembered."""
    profile = await temporary_profile(cli.profile)
    try:
        (account,) = await profile.store.accounts.list()
        return len(await profile.store.certificates.list(account.id))
    finally:
        await profile.close()


def test_an_emptied_pin_forgets_the_certificates_of_before(
    cli: CommandLine, lab: ProsodyLab, account: Account
) -> None:
    cli.add(account, lab).good()
    assert run(_seen(cli)) == 1

    cli("account", "set", account.jid, "pin=").good()

    assert run(_seen(cli)) == 0


@pytest.mark.parametrize("change", ["colour=red", "tls=none", "tls", "enabled=perhaps"])
def test_a_setting_that_does_not_exist_changes_nothing(nowhere: CommandLine, change: str) -> None:
    before = nowhere("account", "list").lines

    nowhere("account", "set", "ann@alpha.test", "blind-trust=no", change).bad(2)

    assert nowhere("account", "list").lines == before


def test_a_removed_account_is_gone_and_others_are_unknown(nowhere: CommandLine) -> None:
    nowhere("account", "remove", "ann@alpha.test").good()

    assert accounts(nowhere) == []
    nowhere("account", "remove", "ann@alpha.test").bad(1, "ann@alpha.test")
    nowhere("account", "set", "ann@alpha.test", "tls=direct").bad(1, "ann@alpha.test")
    nowhere("send", "ben@alpha.test", "hello").bad(1, "account add")
    nowhere("listen").bad(1, "account add")


def test_of_several_accounts_one_must_be_named(nowhere: CommandLine) -> None:
    password = nowhere.file("password", "pw")
    nowhere("account", "add", "second@alpha.test", "--password-file", password, "--no-check").good()

    nowhere("send", "ben@alpha.test", "hello").bad(1, "--account")
