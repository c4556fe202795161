# SPDX-License-Identifier: AGPL-3.0-or-later
"""Links that say how to connect."""

import pytest
from hypothesis import given, strategies as st

from xmppclient.errors import BadLink
from xmppclient.model import Account, Address
from xmppclient.route import HowToConnect
from xmppclient.sharing import (
    MAX_LINK,
    from_link,
    new_account,
    preset,
    preset_of,
    qr,
    route_from,
    to_link,
    unvouched,
)

ONION = f"{'a2' * 28}.onion"
PIN = "0f" * 32
KEY = "AB34" * 13
EVERYTHING = HowToConnect(
    jid=f"alice@{ONION}",
    token="k3yOfTheHouse-0123456789",
    register=True,
    connect=("chat.example.org:5223", "[2001:db8::7]:443"),
    route="tor",
    pin=PIN,
    onion_key=KEY,
)

NAMES = st.text("abcdefghijklmnopqrstuvwxyz0123456789._-+=%?#;äøü", min_size=1, max_size=20)
HOSTS = st.sampled_from(["example.org", ONION, "xn--bcher-kva.example", "192.0.2.1"])
TOKENS = st.text(
    st.characters(min_codepoint=33, max_codepoint=0x24F, exclude_categories=["C", "Z"]), max_size=60
)
PLACES = st.builds(
    "{}:{}{}".format,
    st.sampled_from(["a.example", "192.0.2.7", "[::1]"]),
    st.integers(1, 65535),
    st.sampled_from(["", ";tls=direct", f";pin={PIN};sni=none"]),
) | st.sampled_from(["wss:", f"wss://a.example:8443/ws?x=1&y=%20;pin={PIN}", f"wss://[::1]/;pin={PIN}"])
HOWS = st.builds(
    HowToConnect,
    jid=st.builds("{}@{}".format, NAMES, HOSTS) | HOSTS,
    token=TOKENS,
    register=st.booleans(),
    connect=st.lists(PLACES, max_size=8).map(tuple),
    route=st.sampled_from(["", "direct", "tor", "own-tor", "i2p"]),
    pin=st.sampled_from(["", PIN]),
    onion_key=st.sampled_from(["", KEY]),
)


@given(HOWS)
def test_what_is_written_is_read_again(how: HowToConnect) -> None:
    assert from_link(to_link(how)) == how


@given(st.text() | st.text("xmp:?;=%a@b/#rosteringpu&0f", max_size=80).map("xmpp:".__add__))
def test_any_text_is_a_link_or_a_bad_link(text: str) -> None:
    try:
        how = from_link(text)
    except BadLink:
        return
    assert from_link(to_link(how)) == how


@pytest.mark.parametrize(
    ("link", "meaning"),
    [
        ("xmpp:bob@example.org", HowToConnect("bob@example.org")),
        ("XMPP:bob@example.org?roster", HowToConnect("bob@example.org")),
        (
            "xmpp:bob@example.org?roster;preauth=1tMFqYDdKhfe2pwp;name=Bob+B.",
            HowToConnect("bob@example.org", "1tMFqYDdKhfe2pwp"),
        ),
        (
            "xmpp:bob@example.org?roster;preauth=T0;ibr=y",
            HowToConnect("bob@example.org", "T0", ibr=True),
        ),
        ("xmpp:example.org?register;preauth=T0", HowToConnect("example.org", "T0", register=True)),
        ("xmpp:new@example.org?register;preauth=T0", HowToConnect("new@example.org", "T0", register=True)),
        ("  xmpp:b%C3%BCro@example.org?roster\n", HowToConnect("büro@example.org")),
        ("xmpp:bücher@example.org", HowToConnect("bücher@example.org")),
    ],
)
def test_links_of_other_programs_are_read(link: str, meaning: HowToConnect) -> None:
    assert from_link(link) == meaning


@pytest.mark.parametrize(
    "link",
    [
        "xmpp:example.org?register;connect=wss://example.org/ws",
        "xmpp:example.org?register;connect=wss://Web.Example.org:8443/ws",
        f"xmpp:zoe@{ONION}?roster;connect=ws://{ONION}/ws",
        f"xmpp:example.org?register;connect=wss://hoster.example/ws;pin={PIN}",
    ],
)
def test_a_websocket_is_that_of_the_domain_or_pinned(link: str) -> None:
    assert from_link(link).connect[0].startswith("ws")


def test_a_page_on_the_web_is_not_fetched_but_explained() -> None:
    with pytest.raises(BadLink, match="paste its xmpp: link"):
        from_link("https://example.org/invite/#T0")


def test_what_no_link_can_say_is_not_written() -> None:
    with pytest.raises(BadLink):
        to_link(HowToConnect("example.org", route="socks5://me:secret@192.0.2.1:1080"))


def test_a_link_with_everything_fits_a_code_that_a_phone_can_read() -> None:
    code = qr(to_link(EVERYTHING))

    version = (len(code) - 17) // 4
    assert all(len(row) == len(code) for row in code)
    assert version <= 15  # 77 modules: a module is 3 pixels in 300


def test_a_code_has_its_three_finders_and_their_timing() -> None:
    code = qr("xmpp:alice@example.org?roster")
    size = len(code)

    ring = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert [
            "".join(str(int(dark)) for dark in row[left : left + 7]) for row in code[top : top + 7]
        ] == ring
    assert [code[6][column] for column in range(8, size - 8)] == [n % 2 == 0 for n in range(8, size - 8)]


def test_a_text_too_long_for_a_code_is_said_to_be() -> None:
    with pytest.raises(BadLink, match="QR"):
        qr("x" * MAX_LINK)


@pytest.mark.parametrize(
    ("route", "told"),
    [
        ("direct", "direct"),
        ("tor", "tor"),
        ("tor://127.0.0.1:9150", "tor"),
        ("i2p", "i2p"),
        ("own-tor", "own-tor"),
        ("socks5://me:secret@192.0.2.1:1080", ""),
        ("nonsense", ""),
    ],
)
def test_of_a_route_only_its_kind_is_told(route: str, told: str) -> None:
    assert preset(route) == told


@pytest.mark.parametrize(
    ("default", "link", "taken"),
    [
        ("direct", "", "direct"),
        ("direct", "tor", "tor"),
        ("tor", "direct", "tor"),
        ("tor", "", "tor"),
        ("own-tor", "i2p", "own-tor"),
        ("socks5://192.0.2.1:1080", "direct", "socks5://192.0.2.1:1080"),
    ],
)
def test_a_link_never_leads_away_from_the_route_of_the_profile(default: str, link: str, taken: str) -> None:
    assert route_from(HowToConnect("example.org", route=link), default) == taken


def test_an_account_is_filled_in_from_a_link() -> None:
    new = new_account(EVERYTHING, "direct", password="pw")

    assert (new.jid, new.password, new.token) == (EVERYTHING.jid, "pw", EVERYTHING.token)
    assert (new.connect, new.route, new.pin, new.onion_key) == (EVERYTHING.connect, "tor", PIN, KEY)
    assert not new.allow_plain
    assert not new.ca_file


def test_the_address_of_who_invites_is_not_the_new_one() -> None:
    invited = from_link("xmpp:bob@example.org?roster;preauth=T0;ibr=y")

    assert new_account(invited, "direct").jid == "example.org"
    assert new_account(invited, "direct", "me@example.org").token == "T0"


def test_the_token_of_a_contact_makes_no_account() -> None:
    assert not new_account(from_link("xmpp:bob@example.org?roster;preauth=T0"), "direct").token


def test_a_link_is_not_used_for_another_server() -> None:
    with pytest.raises(BadLink, match=r"example\.org"):
        new_account(from_link("xmpp:example.org?register;preauth=T0"), "direct", "me@example.net")


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("xmpp:zoe@b.test?roster", False),
        ("xmpp:zoe@b.test?roster;connect=192.0.2.1:443", False),  # an authority vouches for b.test
        (f"xmpp:zoe@b.test?roster;pin={'ab' * 32}", True),
        (f"xmpp:zoe@b.test?roster;connect=192.0.2.1:443%3Bpin={'ab' * 32}", True),
        (f"xmpp:{'a' * 56}.onion?register;pin={'ab' * 32}", False),
        (f"xmpp:{'a' * 56}.onion?register;pin={'ab' * 32};connect={'a' * 56}.onion:5222", False),
        (f"xmpp:{'a' * 56}.onion?register;pin={'ab' * 32};connect={'b' * 56}.onion:5222", True),
        (f"xmpp:{'a' * 56}.onion?register;pin={'ab' * 32};connect=192.0.2.1:443", True),
    ],
)
def test_att_117_a_pin_in_a_link_means_that_nobody_else_vouches(link: str, *, expected: bool) -> None:
    assert unvouched(from_link(link)) is expected


@pytest.mark.parametrize(
    ("route", "jid", "connect", "told"),
    [
        ("socks5://127.0.0.1:9050", f"nora@{ONION}", (), "tor"),
        ("socks5://10.0.0.1:1080", "nora@example.org", (f"{ONION}:5222",), "tor"),
        ("socks5://10.0.0.1:1080", "nora@example.org", (f"{ONION}:5222", "example.org:443"), ""),
        ("socks5://10.0.0.1:1080", "nora@example.org", (), ""),
        ("own-tor", f"nora@{ONION}", (), "own-tor"),
        ("direct", "nora@example.org", (), "direct"),
    ],
)
def test_who_has_only_onions_is_told_to_take_tor(
    route: str, jid: str, connect: tuple[str, ...], told: str
) -> None:
    account = Account(jid=Address(jid), password="", route=route, connect=connect)

    assert preset_of(account) == told
