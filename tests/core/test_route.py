# SPDX-License-Identifier: AGPL-3.0-or-later
"""Routes as text: what is stored is what was meant, and what is not understood is refused."""

import pytest
from hypothesis import given, strategies as st

from xmppclient.api import NewAccount
from xmppclient.errors import BadRoute
from xmppclient.model import Account, AccountId, Address, Connection, ConnectionState
from xmppclient.route import DIRECT, I2P, OWN_TOR, TOR, HowToConnect, Route, RouteKind, parse_route, shown

MARK = "m4rk"

WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("direct", DIRECT),
        (" tor ", TOR),
        ("own-tor", OWN_TOR),
        ("i2p", I2P),
        ("tor://127.0.0.1:9050", Route(RouteKind.TOR, "127.0.0.1", 9050)),
        ("i2p://[::1]:4447", Route(RouteKind.I2P, "::1", 4447)),
        ("socks5://proxy.example:1080/", Route(RouteKind.SOCKS, "proxy.example", 1080)),
        ("socks5://me:p%40ss@[2001:db8::1]:1", Route(RouteKind.SOCKS, "2001:db8::1", 1, "me", "p@ss")),
    ],
)
def test_a_route_is_read_and_written_again(text: str, route: Route) -> None:
    assert parse_route(text) == route
    assert parse_route(str(route)) == route


@given(user=WORDS, password=WORDS)
def test_any_credentials_survive_being_stored(user: str, password: str) -> None:
    route = Route(RouteKind.SOCKS, "127.0.0.1", 1080, user, password)

    assert parse_route(str(route)) == route


@pytest.mark.parametrize(
    "text",
    [
        "", "Direct", "direct://x:1", "own-tor://127.0.0.1:9050", "tor:", "tor://", "tor://:9050", "tor://host",
        "socks5://host:0", "socks5://host:65536", "socks5://host:-1", "socks5://host:x", "socks4://host:1",
        "socks5h://host:1", "http://host:1", "socks5://host:1/path", "socks5://host:1?x", "socks5://host:1#x",
        "socks5://user@host:1", "socks5://:password@host:1", "socks5://ho st:1", "socks5://host,other:1",
        f"socks5://{'u' * 256}:p@host:1", "//host:1", "socks5:host:1",
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(BadRoute):
        parse_route(text)


@given(st.text(max_size=60))
def test_whatever_is_entered_is_a_route_or_is_refused(text: str) -> None:
    try:
        route = parse_route(text)
    except BadRoute:
        return
    assert parse_route(str(route)) == route


def test_a_password_is_not_shown() -> None:
    route = parse_route("socks5://me:topsecret@127.0.0.1:1080")

    assert "topsecret" not in repr(route)
    assert shown(str(route)) == "socks5://127.0.0.1:1080"
    assert (shown("tor"), shown("i2p"), shown("nonsense:topsecret@")) == ("tor", "i2p", "?")


def test_only_the_direct_route_is_direct_and_only_some_lead_to_onions() -> None:
    kinds = {kind: Route(kind) for kind in RouteKind}

    assert [kind for kind, route in kinds.items() if route.direct] == [RouteKind.DIRECT]
    assert {kind for kind, route in kinds.items() if not route.onions} == {RouteKind.DIRECT, RouteKind.I2P}


def test_what_is_written_of_a_record_by_mistake_has_no_secret() -> None:
    route, secret = f"socks5://me:{MARK}@192.0.2.1:9", MARK
    records = [
        Account(Address("a@b.test"), secret, route=route, onion_key=secret),
        Connection(AccountId(1), ConnectionState.ONLINE, route),
        NewAccount("a@b.test", secret, route=route, onion_key=secret, token=secret),
        HowToConnect("b.test", token=secret, onion_key=secret),
        parse_route(route),
    ]

    assert all(MARK not in repr(record) for record in records)


@pytest.mark.parametrize(
    ("text", "seals"),
    [
        ("tor", True),
        ("own-tor", True),
        ("tor://127.0.0.1:9050", True),
        ("tor://[::1]:9050", True),
        ("tor://localhost:9050", True),
        ("tor://10.152.152.10:9050", False),
        ("tor://gateway.lan:9050", False),
        ("socks5://127.0.0.1:9050", False),
        ("i2p", False),
        ("direct", False),
    ],
)
def test_only_a_tor_of_this_computer_may_take_the_place_of_tls(text: str, seals: bool) -> None:
    assert parse_route(text).seals is seals
