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
from xmppclient.net.endpoints import MAX_ENDPOINTS, Endpoint, SrvRecord, candidates, ordered, parse

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
