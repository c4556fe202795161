# SPDX-License-Identifier: AGPL-3.0-or-later
"""Links that say how to connect, given and taken."""

import hashlib
import secrets
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.cli import CommandLine, joined
from tests.fakes.profiles import PASSPHRASE
from tests.lab.fixtures import lab_without
from tests.lab.lab import ProsodyLab, run
from xmppclient.cli.commands.share import drawn
from xmppclient.cli.words import USAGE
from xmppclient.core import Core
from xmppclient.server import Feature
from xmppclient.sharing import from_link, qr

PIN = "0f" * 32
KEY = "AB34" * 13
LINK = f"xmpp:zoe@b.test?roster;connect=192.0.2.1:443;route=tor;pin={PIN};onion-key={KEY}"


def add(cli: CommandLine, *options: str) -> list[str]:
    return ["account", "add", "--password-file", cli.file("password", "pw"), "--no-check", *options]


def shared(cli: CommandLine, *options: str) -> str:
    (line,) = cli("share", *options).good().of("share")
    return str(line["link"])


async def _default(cli: CommandLine, route: str) -> None:
    core = Core(cli.profile)
    try:
        await core.profile.unlock(PASSPHRASE)
        await core.routes.set_default(route)
    finally:
        await core.close()


def test_what_is_shared_is_how_we_connect_and_nothing_secret(cli: CommandLine) -> None:
    cli(*add(cli, "--link", LINK, "--route", "tor://127.0.0.1:9050")).good()

    how = from_link(shared(cli, "zoe@b.test", "--token", "T0"))
    assert (how.jid, how.token, how.register) == ("zoe@b.test", "T0", False)
    assert (how.connect, how.route, how.pin, how.onion_key) == (("192.0.2.1:443",), "tor", PIN, "")
    assert from_link(shared(cli, "zoe@b.test", "--onion-key")).onion_key == KEY


def test_a_proxy_of_ones_own_is_not_shared(cli: CommandLine) -> None:
    cli(*add(cli, "zoe@b.test", "--route", "socks5://me:secret@192.0.2.7:1080")).good()

    assert shared(cli, "zoe@b.test") == "xmpp:zoe@b.test?roster"


def test_a_link_comes_as_a_code_too(cli: CommandLine) -> None:
    cli(*add(cli, "zoe@b.test")).good()

    (line,) = cli("share", "zoe@b.test", "--qr").good().of("share")
    assert line["qr"] == ["".join(str(int(dark)) for dark in row) for row in qr(line["link"])]
    text = cli.run(*cli.options, "share", "zoe@b.test", "--qr")
    assert text.out.splitlines()[-1] == line["link"]
    assert "█" in text.out
    assert "\x1b" not in text.out  # no terminal, no colours


def test_a_code_is_drawn_with_quiet_around_it() -> None:
    code = qr("xmpp:zoe@b.test?roster")
    lines = drawn(code, colours=False).split("\n")

    dark = [[character in half for character in line] for line in lines for half in ("▀█", "▄█")]
    size = len(code)
    assert {len(line) for line in lines} == {size + 8}
    assert [row[4 : size + 4] for row in dark[4 : size + 4]] == [list(row) for row in code]
    assert sum(map(sum, dark)) == sum(map(sum, code))
    assert all(line.startswith("\x1b[30;107m") for line in drawn(code, colours=True).split("\n"))


def test_a_link_fills_in_an_account_and_says_so(cli: CommandLine) -> None:
    result = cli(*add(cli, "--link", LINK)).good()

    (told,) = result.of("link")
    assert (told["jid"], told["connect"], told["route"]) == ("zoe@b.test", ["192.0.2.1:443"], "tor")
    assert (told["pin"], told["onion_key"], told["left_out"]) == (PIN, True, "")
    (account,) = cli("account", "list").good().of("account")
    assert (account["account"], account["route"]) == ("zoe@b.test", "tor")


def test_a_person_reads_what_a_link_sets(cli: CommandLine) -> None:
    text = cli.run(*cli.options, *add(cli, "--link", LINK)).out

    for words in ("zoe@b.test", "192.0.2.1:443", "route: tor", PIN, "key of its onion"):
        assert words in text
    assert KEY not in text


def test_att_117_who_is_trusted_by_a_link_alone_is_told_before_a_password_is_asked(cli: CommandLine) -> None:
    for action in ("add", "register"):
        result = cli.run(*cli.options, "account", action, "--link", LINK)  # there is nobody to ask
        assert "nobody but the link says which server is b.test" in result.out
        assert "chose who gets the password" in result.out
    (told,) = cli(*add(cli, "--link", LINK)).good().of("link")
    assert told["unvouched"]
    assert "careful" not in cli.run(*cli.options, *add(cli, "ann@b.test", "--link", LINK, "--pin", PIN)).out
    assert "careful" not in cli.run(*cli.options, *add(cli, "--link", "xmpp:amy@b.test?roster")).out


def test_options_count_more_than_a_link(cli: CommandLine) -> None:
    pin = "ab" * 32
    options = ["--connect", "198.51.100.9:5222", "--route", "direct", "--pin", pin]
    (told,) = cli(*add(cli, "ann@b.test", "--link", LINK, *options)).good().of("link")

    assert (told["jid"], told["connect"], told["pin"]) == ("ann@b.test", [], "")
    how = from_link(shared(cli, "ann@b.test"))
    assert (how.connect, how.route, how.pin) == (("198.51.100.9:5222",), "direct", pin)


def test_att_117_a_link_never_leads_away_from_the_route_of_the_profile(cli: CommandLine) -> None:
    run(_default(cli, "own-tor"))
    (told,) = cli(*add(cli, "--link", "xmpp:zoe@b.test?roster;route=direct")).good().of("link")
    text = cli.run(*cli.options, *add(cli, "--link", "xmpp:ann@b.test?roster;route=direct")).out
    cli(*add(cli, "--link", "xmpp:bea@b.test?roster;route=direct", "--route", "direct")).good()

    assert (told["route"], told["left_out"]) == ("", "direct")
    assert "not its route direct: yours is own-tor; --route would change it" in text
    routes = {line["account"]: line["route"] for line in cli("account", "list").good().of("account")}
    assert routes == {"zoe@b.test": "own-tor", "ann@b.test": "own-tor", "bea@b.test": "direct"}


def test_without_a_link_the_route_is_that_of_the_profile(cli: CommandLine) -> None:
    run(_default(cli, "i2p"))
    (account,) = cli(*add(cli, "zoe@b.test")).good().of("account")

    assert account["route"] == "i2p"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--link", "xmpp:zoe@b.test?remove"], "unknown action"),
        (["--link", "https://b.test/invite/#T0"], "paste its xmpp: link"),
        (["ann@a.test", "--link", LINK], "the link is about b.test"),
    ],
)
def test_a_bad_link_changes_nothing(cli: CommandLine, options: list[str], words: str) -> None:
    cli(*add(cli, *options)).bad(USAGE, words)

    assert cli("account", "list").good().lines == []


class House:
    """A server that lets in who was invited, and how a link leads there."""

    def __init__(self, lab: ProsodyLab) -> None:
        self.lab = lab
        host, _, port = lab.connect.partition(":")
        shown = ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate((host, int(port))))
        self.way = f";connect={lab.connect};pin={hashlib.sha256(shown).hexdigest()}"

    def invitation(self) -> str:
        return self.lab.invitation() + self.way

    def register(self, cli: CommandLine, link: str, *options: str) -> list[str]:
        password = cli.file("password", "four words nobody guesses")
        return ["account", "register", "--link", link, "--password-file", password, *options]


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    with lab_without(Feature.REGISTRATION) as lab:
        yield House(lab)


def test_an_invitation_makes_an_account_without_any_other_word(cli: CommandLine, house: House) -> None:
    name, link = f"new-{secrets.token_hex(6)}", house.invitation()
    result = cli(*house.register(cli, link, "--field", f"username={name}")).good()

    (told,) = result.of("link")
    (account,) = result.of("account")
    assert told["invitation"]
    assert (account["account"], account["state"]) == (f"{name}@{house.lab.hosts[0]}", "online")


def test_an_invitation_that_is_used_up_is_refused(cli: CommandLine, house: House) -> None:
    link = house.invitation()
    cli(*house.register(cli, link, f"new-{secrets.token_hex(6)}@{house.lab.hosts[0]}")).good()

    again = house.register(cli, link, f"new-{secrets.token_hex(6)}@{house.lab.hosts[0]}")
    result = cli(*again)
    assert result.status == 1
    assert "does not take this invitation" in result.err
    assert len(cli("account", "list").good().lines) == 1


def test_an_invitation_that_nobody_gave_is_refused(cli: CommandLine, house: House) -> None:
    link = house.invitation().replace("preauth=", "preauth=x")
    result = cli(*house.register(cli, link, f"new-{secrets.token_hex(6)}@{house.lab.hosts[0]}"))

    assert result.status == 1
    assert "does not take this invitation" in result.err
    assert cli("account", "list").good().lines == []


def test_without_an_invitation_nobody_gets_in(cli: CommandLine, house: House) -> None:
    bare = f"xmpp:{house.lab.hosts[0]}?register{house.way}"
    result = cli(*house.register(cli, bare, f"new-{secrets.token_hex(6)}@{house.lab.hosts[0]}"))

    assert result.status == 1
    assert cli("account", "list").good().lines == []


def test_who_was_invited_is_let_in_without_a_question(house: House, tmp_path: Path) -> None:
    ann, ben = joined(tmp_path, house.lab, "ann"), joined(tmp_path, house.lab, "ben")
    ben("roster", "add", house.lab.contact_invitation(ann.jid)).good()
    ben("sync").good()

    (contact,) = ann("roster", "list").good().lines
    assert (contact["jid"], contact["subscription"]) == (ben.jid, "both")


def test_the_invitation_of_a_contact_makes_an_account_beside_them(
    cli: CommandLine, house: House, tmp_path: Path
) -> None:
    ann = joined(tmp_path, house.lab, "ann")
    name, link = f"new-{secrets.token_hex(6)}", house.lab.contact_invitation(ann.jid) + house.way
    cli(*house.register(cli, link, "--field", f"username={name}")).good()

    (contact,) = cli("roster", "list").good().lines
    assert (contact["account"], contact["jid"]) == (f"{name}@{house.lab.hosts[0]}", ann.jid)
    assert contact["subscription"] == "both"


def test_a_link_that_makes_an_account_adds_no_contact(cli: CommandLine) -> None:
    cli("roster", "add", "xmpp:b.test?register;preauth=T0").bad(USAGE, "account register --link")
