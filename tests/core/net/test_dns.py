# SPDX-License-Identifier: AGPL-3.0-or-later
"""ATT-133: on a route names are asked for through it, or not at all."""

import socket
from collections.abc import Iterator
from typing import NoReturn

import dns.message
import dns.rcode
import dns.rrset
import pytest

from tests.fakes.dns_server import Answer, DnsServer, records, refusal
from tests.fakes.routed import ONION, account, place, places
from tests.fakes.socks_server import SocksServer
from xmppclient import errors as e
from xmppclient.net import dialer as dialer_module
from xmppclient.net.dns import may_be_asked, resolvers
from xmppclient.net.endpoints import SrvRecord, candidates
from xmppclient.net.router import Router, Surroundings
from xmppclient.route import Purpose

NAME = "_xmpps-client._tcp.example.org"
SECRET_NAMES = [
    ONION, f"upload.{ONION}", "forum.i2p", "localhost", "a.localhost", "printer.local", "127.0.0.1", "::1",
    "10.0.0.1", "intranet",
]  # fmt: skip


@pytest.fixture
def proxy() -> Iterator[SocksServer]:
    with SocksServer() as server:
        yield server


@pytest.fixture
def router(monkeypatch: pytest.MonkeyPatch) -> Router:
    async def setting(key: str) -> str:
        return "9.9.9.9:53,dns.example:5353" if key == "routes/dns" else ""

    monkeypatch.setattr("xmppclient.net.guard.Guard.watch", lambda self: None)
    return Router(Surroundings(setting=setting))


@pytest.fixture
def no_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody on this computer may be asked for a name."""

    def asked(*args: object, **options: object) -> NoReturn:
        raise AssertionError(f"a name was looked up here: {args}")

    for name in ("gethostbyname", "gethostbyname_ex", "gethostbyaddr"):
        monkeypatch.setattr(socket, name, asked)
    original = socket.getaddrinfo

    def numbers_only(host: str, *args: object, **options: object) -> object:
        return original(host, *args, flags=socket.AI_NUMERICHOST, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(socket, "getaddrinfo", numbers_only)
    monkeypatch.setattr(dialer_module, "lookup_srv", asked)


async def found(router: Router, proxy: SocksServer, name: str = NAME) -> list[SrvRecord]:
    return list(await router.dialer(account(proxy.route)).srv(name))


@pytest.mark.usefixtures("no_questions")
async def test_att_133_records_are_asked_for_through_the_proxy(proxy: SocksServer, router: Router) -> None:
    async with DnsServer(records("5 1 443 xmpp.example.org.", "7 2 5223 b.example.org.")) as server:
        proxy.names["9.9.9.9:53"] = ("127.0.0.1", server.port)

        rows = await found(router, proxy)

    assert sorted(rows, key=lambda row: row.port) == [
        SrvRecord("xmpp.example.org", 443, 5, 1),
        SrvRecord("b.example.org", 5223, 7, 2),
    ]
    assert server.asked == [f"{NAME}."]
    assert places(proxy.requests) == ["9.9.9.9:53"]
    (line,) = router.ledger.snapshot()
    assert (line.purpose, line.destination) == (Purpose.DNS, "9.9.9.9:53")
    assert line.ended


@pytest.mark.usefixtures("no_questions")
async def test_att_133_nobody_here_is_asked_on_the_whole_way_to_a_server(
    proxy: SocksServer, router: Router
) -> None:
    async with DnsServer(records("5 1 443 xmpp.example.org.")) as server:
        proxy.names["9.9.9.9:53"] = ("127.0.0.1", server.port)
        proxy.names["xmpp.example.org:443"] = ("127.0.0.1", server.port)
        user = account(proxy.route, "ann@example.org")
        dialer = router.dialer(user)

        for endpoint in await candidates(user, dialer.srv):
            (await dialer.open(endpoint)).close()

    assert "xmpp.example.org:443" in places(proxy.requests)


@pytest.mark.usefixtures("no_questions")
@pytest.mark.parametrize("host", SECRET_NAMES)
@pytest.mark.parametrize("kind", ["direct", "socks5", "tor", "i2p"])
async def test_att_133_names_that_no_name_server_may_hear_are_asked_of_none(
    host: str, kind: str, proxy: SocksServer, router: Router
) -> None:
    route = kind if kind == "direct" else f"{kind}://127.0.0.1:{proxy.port}"

    assert await router.dialer(account(route)).srv(f"_xmpp-client._tcp.{host}") == ()
    assert not may_be_asked(host)
    assert not proxy.requests


async def test_i2p_has_no_name_servers(proxy: SocksServer, router: Router) -> None:
    assert await router.dialer(account(f"i2p://127.0.0.1:{proxy.port}")).srv(NAME) == ()
    assert not proxy.requests


async def test_a_name_without_records_has_none(proxy: SocksServer, router: Router) -> None:
    for answer in (records(), refusal(dns.rcode.NXDOMAIN)):
        async with DnsServer(answer) as server:
            proxy.names["9.9.9.9:53"] = ("127.0.0.1", server.port)
            assert await found(router, proxy) == []


async def test_the_next_resolver_is_asked_when_one_does_not_know(proxy: SocksServer, router: Router) -> None:
    async with (
        DnsServer(refusal(dns.rcode.SERVFAIL)) as bad,
        DnsServer(records("1 1 1 a.example.org.")) as good,
    ):
        proxy.names["9.9.9.9:53"] = ("127.0.0.1", bad.port)
        proxy.names["dns.example:5353"] = ("127.0.0.1", good.port)

        assert await found(router, proxy) == [SrvRecord("a.example.org", 1, 1, 1)]


def _other_id(query: dns.message.Message) -> bytes:
    answer = records("1 1 1 evil.example.")(query)
    return bytes([answer[0] ^ 1]) + answer[1:]


def _truncated(query: dns.message.Message) -> bytes:
    return records("1 1 1 evil.example.")(query)[:-4]


def _addresses(query: dns.message.Message) -> bytes:
    """Not what was asked for."""
    response = dns.message.make_response(query)
    response.answer.append(dns.rrset.from_text(query.question[0].name, 60, "IN", "A", "1.2.3.4"))
    return response.to_wire()


@pytest.mark.parametrize("answer", [_other_id, _truncated, lambda query: b"", lambda query: b"\x00" * 40])
async def test_an_answer_that_makes_no_sense_is_none(
    answer: Answer, proxy: SocksServer, router: Router
) -> None:
    async with DnsServer(answer) as server:
        proxy.names["9.9.9.9:53"] = ("127.0.0.1", server.port)

        with pytest.raises(e.DnsFailed):
            await found(router, proxy)


@pytest.mark.parametrize("answer", [_addresses, records("1 1 1 evil.example.", name="other.example.org.")])
async def test_what_was_not_asked_for_does_not_count(
    answer: Answer, proxy: SocksServer, router: Router
) -> None:
    async with DnsServer(answer) as server:
        proxy.names["9.9.9.9:53"] = ("127.0.0.1", server.port)

        assert await found(router, proxy) == []


async def test_a_thousand_records_are_cut(proxy: SocksServer, router: Router) -> None:
    async with DnsServer(records(*(f"1 1 {port} a.example.org." for port in range(1, 1000)))) as server:
        proxy.names["9.9.9.9:53"] = ("127.0.0.1", server.port)

        assert len(await found(router, proxy)) == 50


async def test_where_no_resolver_can_be_reached_the_name_is_unknown_and_the_route_is_not_left(
    proxy: SocksServer, router: Router
) -> None:
    with pytest.raises(e.DnsFailed):
        await found(router, proxy)
    assert places(proxy.requests) == ["9.9.9.9:53", "dns.example:5353"]


async def test_a_dead_proxy_is_told_as_what_it_is(proxy: SocksServer, router: Router) -> None:
    proxy.stop()

    with pytest.raises(e.ProxyUnavailable):
        await found(router, proxy)


async def test_questions_have_a_circuit_of_their_own(proxy: SocksServer, router: Router) -> None:
    proxy.reply = 1
    with pytest.raises(e.DnsFailed):
        await found(router, proxy)
    with pytest.raises(e.RouteError):
        await router.dialer(account(proxy.route)).open(place())

    asking, *_, stream = proxy.requests
    assert asking.user.partition("/")[::2] == (stream.user.partition("/")[0], "dns")


def test_resolvers_are_public_ones_unless_they_are_set() -> None:
    assert [str(server) for server in resolvers("")] == ["9.9.9.9:53", "1.1.1.1:53"]
    assert [str(server) for server in resolvers("[2620:fe::fe]:53, nonsense")] == ["[2620:fe::fe]:53"]
