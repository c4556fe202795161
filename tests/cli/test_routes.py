# SPDX-License-Identifier: AGPL-3.0-or-later
"""Routes from the command line: set before anything is sent, shown without passwords."""

from collections.abc import Iterator

import pytest

from tests.fakes.cli import CommandLine
from tests.fakes.routed import SERVER, places
from tests.fakes.socks_server import SocksServer, Stage
from tests.lab.lab import Account, ProsodyLab

KEY = "A" * 52
PIN = "AB:" * 31 + "AB"


@pytest.fixture
def proxy() -> Iterator[SocksServer]:
    with SocksServer() as server:
        yield server


def add(cli: CommandLine, jid: str, *options: str) -> None:
    cli("account", "add", jid, "--password-file", cli.file("password", "pw"), "--no-check", *options).good()


def routes_of(cli: CommandLine) -> dict[str, str]:
    (line,) = cli("routes").good().of("routes")
    return dict(line["accounts"])


def test_an_account_logs_in_through_a_proxy_that_finds_the_name(
    cli: CommandLine, lab: ProsodyLab, account: Account, proxy: SocksServer
) -> None:
    host, _, port = lab.connect.rpartition(":")
    proxy.names[f"{SERVER}:443"] = (host, int(port))
    login = cli.login(account, lab)
    login[login.index("--connect") + 1] = f"{SERVER}:443"

    (line,) = cli("account", "add", account.jid, *login, "--route", proxy.route).good().of("account")
    log = cli("connections").good().of("outgoing")
    (again,) = cli("identity", account.jid).good().of("identity")

    assert (line["route"], line["state"]) == (proxy.route, "online")
    assert {request.place for request in proxy.requests} == {f"{SERVER}:443"}
    assert [(entry["purpose"], entry["destination"]) for entry in log] == [("xmpp", f"{SERVER}:443")]
    assert log[0]["sent"] > 500
    assert log[0]["received"] > 500
    assert again["account"] == account.jid
    assert proxy.requests[-1].user != proxy.requests[-2].user


def test_a_dead_proxy_stores_nothing_and_says_that_nothing_was_sent(
    cli: CommandLine, lab: ProsodyLab, account: Account, proxy: SocksServer
) -> None:
    proxy.stop()

    cli("account", "add", account.jid, *cli.login(account, lab), "--route", proxy.route).bad(
        4, "Nothing was sent"
    )

    assert routes_of(cli) == {}


def test_the_route_of_the_profile_is_inherited(cli: CommandLine) -> None:
    add(cli, "first@a.test")
    (line,) = cli("routes", "--default", "own-tor").good().of("routes")
    assert line["default"] == "own-tor"
    add(cli, "second@a.test")
    add(cli, "third@a.test", "--route", "direct")

    assert routes_of(cli) == {"first@a.test": "direct", "second@a.test": "own-tor", "third@a.test": "direct"}


def test_everywhere_changes_every_account_without_connecting(cli: CommandLine, proxy: SocksServer) -> None:
    add(cli, "first@a.test", "--connect", f"{SERVER}:443")
    add(cli, "second@a.test", "--connect", f"{SERVER}:443")

    cli("routes", "--default", proxy.route, "--everywhere").good()

    assert set(routes_of(cli).values()) == {proxy.route}
    assert proxy.accepted == 0


def test_a_route_is_checked_where_it_is_named(cli: CommandLine) -> None:
    add(cli, "first@a.test")
    for command in (
        ("routes", "--default", "socks4://127.0.0.1:1"),
        ("account", "set", "first@a.test", "route=tor://"),
        ("account", "add", "x@a.test", "--password-file", cli.file("p", "pw"), "--route", "wifi"),
    ):
        cli(*command).bad(2, "route")
    cli.run(*cli.options, "routes", "--everywhere").bad(2, "--default")

    assert routes_of(cli) == {"first@a.test": "direct"}


def test_pin_and_onion_key_are_set_and_checked(cli: CommandLine) -> None:
    add(cli, "first@a.test", "--pin", PIN, "--onion-key", KEY)
    (line,) = cli("account", "list").good().of("account")
    assert (line["pin"], line["onion_key"]) == ("ab" * 32, True)

    cli("account", "set", "first@a.test", "pin=", "onion-key=", "route=i2p").good()
    (line,) = cli("account", "list").good().of("account")
    assert (line["pin"], line["onion_key"], line["route"]) == ("", False, "i2p")

    cli("account", "set", "first@a.test", "pin=abc").bad(2)
    cli("account", "set", "first@a.test", "onion-key=abc").bad(2)


def test_passwords_of_proxies_are_never_shown(cli: CommandLine, proxy: SocksServer) -> None:
    proxy.junk[Stage.REQUEST] = b"nonsense"
    route = f"socks5://me:topsecret@127.0.0.1:{proxy.port}"
    add(cli, "first@a.test", "--route", route, "--connect", f"{SERVER}:443")
    cli("routes", "--default", route).good()

    connecting = ("connections", "--timeout", "0.5")
    commands = (("routes",), ("account", "list"), connecting, ("listen", "--for", "0.2"))
    said = [cli(*command) for command in commands]
    said += [cli.run(*cli.options, *command) for command in commands[:3]]

    assert "topsecret" not in "".join(result.out + result.err for result in said)
    assert all(place == f"{SERVER}:443" for place in places(proxy.requests))
    assert {request.password for request in proxy.requests} == {"topsecret"}


def test_what_went_out_is_shown_though_the_connection_failed(cli: CommandLine, proxy: SocksServer) -> None:
    proxy.reply = 2
    add(cli, "first@a.test", "--route", proxy.route, "--connect", f"{SERVER}:443;tls=direct")

    result = cli("connections", "--account", "first@a.test", "--timeout", "0.5")

    assert result.status == 4
    assert {line["failure"] for line in result.of("outgoing")} == {"ProxyForbids"}


def test_the_route_of_another_account_is_left_alone(cli: CommandLine) -> None:
    add(cli, "first@a.test", "--route", "tor")
    add(cli, "second@a.test")
    cli("account", "set", "second@a.test", "route=i2p").good()

    assert routes_of(cli) == {"first@a.test": "tor", "second@a.test": "i2p"}
