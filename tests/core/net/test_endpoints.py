# SPDX-License-Identifier: AGPL-3.0-or-later
"""Addresses of the user, and what a resolver may make us do."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from xmppclient.errors import DnsFailed, InvalidAddress
from xmppclient.model import Account, Address, Tls
from xmppclient.net.endpoints import MAX_ENDPOINTS, Endpoint, SrvRecord, candidates, onion_of, ordered, parse

ALICE = Account(Address("alice@alpha.test"), "pw")
DIRECT, STARTTLS = "_xmpps-client._tcp.alpha.test", "_xmpp-client._tcp.alpha.test"


class Dns:
    def __init__(self, **records: Sequence[SrvRecord]) -> None:
        self.records = {DIRECT: records.get("direct", ()), STARTTLS: records.get("starttls", ())}
        self.asked: list[str] = []

    async def __call__(self, name: str) -> Sequence[SrvRecord]:
        self.asked.append(name)
        return self.records[name]


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("xmpp.example.org:5222", "xmpp.example.org", 5222),
        ("127.0.0.1:1", "127.0.0.1", 1),
        ("[::1]:65535", "::1", 65535),
        ("[2001:DB8::0:1]:5222", "2001:db8::1", 5222),
        (" example.org:5222 ", "example.org", 5222),
    ],
)
def test_an_address_is_host_and_port(text: str, host: str, port: int) -> None:
    assert {(endpoint.host, endpoint.port) for endpoint in parse(text)} == {(host, port)}


@pytest.mark.parametrize(
    "text",
    ["", "example.org", "example.org:", ":5222", "example.org:0", "example.org:65536", "::1:5222", "[::1]",
     "[::1:5222", "[example.org]:5222", "[:::]:1", "a b:1", "http://example.org:80", "user@example.org:5222",
     "example.org:5222/x", "example.org:-1", "example.org:٥٢", "example.org:5222:5223", "[1.2.3.4]:5"],
)  # fmt: skip
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(InvalidAddress):
        parse(text)


@given(st.text(max_size=30))
def test_no_text_breaks_the_parser(text: str) -> None:
    try:
        endpoints = parse(text)
    except InvalidAddress:
        return
    assert all(parse(str(endpoint), endpoint.tls) == (endpoint,) for endpoint in endpoints)


def test_auto_tries_both_kinds_of_tls_the_customary_first() -> None:
    assert [endpoint.tls for endpoint in parse("a.test:5222")] == [Tls.STARTTLS, Tls.DIRECT]
    assert [endpoint.tls for endpoint in parse("a.test:5223")] == [Tls.DIRECT, Tls.STARTTLS]
    assert [endpoint.tls for endpoint in parse("a.test:443", Tls.STARTTLS)] == [Tls.STARTTLS]


async def test_own_addresses_are_used_in_order_and_nobody_is_asked() -> None:
    dns = Dns()
    account = replace(ALICE, connect=("b.test:1", "[::1]:2"), tls=Tls.DIRECT)

    assert await candidates(account, dns) == (
        Endpoint("b.test", 1, Tls.DIRECT),
        Endpoint("::1", 2, Tls.DIRECT),
    )
    assert not dns.asked


async def test_direct_tls_records_come_first() -> None:
    dns = Dns(direct=[SrvRecord("tls.test.", 5223)], starttls=[SrvRecord("start.test", 5222)])

    assert await candidates(ALICE, dns) == (
        Endpoint("tls.test", 5223, Tls.DIRECT),
        Endpoint("start.test", 5222, Tls.STARTTLS),
    )


async def test_only_the_wanted_kind_of_tls_is_asked_for() -> None:
    dns = Dns(starttls=[SrvRecord("start.test", 5222)])
    await candidates(replace(ALICE, tls=Tls.STARTTLS), dns)

    assert dns.asked == [STARTTLS]


async def test_without_records_the_domain_itself_is_tried() -> None:
    assert (await candidates(ALICE, Dns()))[0] == Endpoint("alpha.test", 5222, Tls.STARTTLS)


async def test_a_silent_resolver_is_no_obstacle() -> None:
    async def silent(name: str) -> Sequence[SrvRecord]:
        raise DnsFailed(name)

    assert (await candidates(ALICE, silent))[0] == Endpoint("alpha.test", 5222, Tls.STARTTLS)


async def test_att_020_a_domain_that_offers_nothing_is_believed() -> None:
    nothing = [SrvRecord(".", 0)]

    with pytest.raises(DnsFailed):
        await candidates(ALICE, Dns(direct=nothing, starttls=nothing))


async def test_att_020_useless_records_are_left_out() -> None:
    dns = Dns(
        starttls=[SrvRecord(".", 5222), SrvRecord("a.test", 0), SrvRecord("", 1), SrvRecord("b.test", 5222)]
    )

    assert await candidates(ALICE, dns) == (Endpoint("b.test", 5222, Tls.STARTTLS),)


async def test_att_020_thousands_of_records_are_cut() -> None:
    many = [SrvRecord(f"h{n}.test", 5222, n) for n in range(5000)]

    found = await candidates(ALICE, Dns(direct=many, starttls=many))

    assert len(found) == MAX_ENDPOINTS


def test_records_are_tried_by_priority_and_drawn_by_weight() -> None:
    heavy, light, last = SrvRecord("h", 1, 1, 90), SrvRecord("l", 1, 1, 10), SrvRecord("z", 1, 2, 100)
    rng = random.Random(7)
    firsts = Counter(ordered([last, light, heavy], rng)[0].target for _ in range(1000))

    assert set(firsts) == {"h", "l"}
    assert 850 < firsts["h"] < 950
    assert ordered([last, light, heavy], rng)[-1] == last


PIN = "ab" * 32
COLONS = ":".join(["AB"] * 32)


def test_an_address_may_carry_options() -> None:
    assert parse(f"a.test:9443;tls=direct;pin={COLONS};sni=none") == (
        Endpoint("a.test", 9443, Tls.DIRECT, PIN, ""),
    )
    assert parse(f"[::1]:5222; pin={PIN}; sni=www.example.com", Tls.STARTTLS) == (
        Endpoint("::1", 5222, Tls.STARTTLS, PIN, "www.example.com"),
    )
    assert [endpoint.tls for endpoint in parse("a.test:443;tls=starttls", Tls.DIRECT)] == [Tls.STARTTLS]


@pytest.mark.parametrize(
    "text",
    ["a.test:1;", "a.test:1;pin", "a.test:1;pin=", "a.test:1;pin=abc", "a.test:1;tls=auto", "a.test:1;tls=no",
     "a.test:1;sni=none", "a.test:1;sni=b.test", f"a.test:1;pin={PIN};sni=", f"a.test:1;pin={PIN};sni=b test",
     f"a.test:1;pin={PIN};sni=.b", "a.test:1;tls=direct;tls=direct", f"a.test:1;pin={PIN};pin={PIN}",
     "a.test:1;route=direct", ";tls=direct", f"a.test:1;pin={PIN};sni=b\n.test"],
)  # fmt: skip
def test_an_option_that_is_not_understood_is_refused(text: str) -> None:
    with pytest.raises(InvalidAddress):
        parse(text)


def test_a_websocket_is_an_address() -> None:
    assert parse("wss://a.test/xmpp?x=1") == (
        Endpoint("a.test", 443, Tls.DIRECT, url="wss://a.test/xmpp?x=1"),
    )
    assert parse(f"wss://[::1]:5281/ws;pin={PIN}") == (
        Endpoint("::1", 5281, Tls.DIRECT, PIN, url="wss://[::1]:5281/ws"),
    )
    (inside,) = parse(f"ws://upload.{'b' * 56}.onion/xmpp")
    assert (inside.port, inside.clear, inside.onion) == (80, True, f"{'b' * 56}.onion")
    assert [endpoint.host for endpoint in parse("ws:5222")] == ["ws", "ws"]


@pytest.mark.parametrize(
    "text",
    ["ws://a.test/", "ws://a.test.onion.evil.test/", f"ws://b.onion/;pin={PIN}", "wss://", "wss:///x",
     "wss://u:p@a.test/", "wss://a.test/#f", "wss://a.test:0/", "wss://a.test/a b", "wss://a.test/;tls=direct",
     "wss://a.test/\u00e4", f"wss://a.test/;pin={PIN};sni=none", "https://a.test/", "wss:x", "WSS:", "ws:"],
)  # fmt: skip
def test_a_websocket_elsewhere_or_without_tls_is_refused(text: str) -> None:
    with pytest.raises(InvalidAddress):
        parse(text)


@pytest.mark.parametrize(
    ("host", "onion"),
    [("b.onion", "b.onion"), ("X.B.Onion.", "b.onion"), ("onion", ""), ("b.onion.test", ""), ("", "")],
)
def test_an_onion_is_known_by_its_end(host: str, onion: str) -> None:
    assert onion_of(host) == onion


async def test_the_domain_may_be_asked_for_its_websocket() -> None:
    async def names(host: str) -> Sequence[str]:
        assert host == "alpha.test"
        return ["ws://alpha.test/", "wss://web.alpha.test/ws", "javascript:", "wss://b@c.test/"]

    asking = replace(ALICE, connect=(f"wss:;pin={PIN}", "b.test:5222"), tls=Tls.STARTTLS)

    assert await candidates(asking, Dns(), names) == (
        Endpoint("web.alpha.test", 443, Tls.DIRECT, PIN, url="wss://web.alpha.test/ws"),
        Endpoint("b.test", 5222, Tls.STARTTLS),
    )


async def test_a_domain_that_names_no_websocket_leaves_the_other_addresses() -> None:
    async def silent(host: str) -> Sequence[str]:
        raise DnsFailed(host)

    asking = replace(ALICE, connect=("wss:", "b.test:5222"), tls=Tls.STARTTLS)

    assert await candidates(asking, Dns(), silent) == (Endpoint("b.test", 5222, Tls.STARTTLS),)
    with pytest.raises(DnsFailed):
        await candidates(replace(ALICE, connect=("wss:",)), Dns(), silent)
