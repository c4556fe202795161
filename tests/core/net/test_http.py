# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files over HTTP: what goes out, through whom, and what every kind of failure is called."""

import asyncio
import hashlib
import socket
import ssl
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import replace

import pytest

from tests.fakes.certificates import Pki
from tests.fakes.evil_http import EvilHttp, endless, evil_http, hang, part, raw, say
from tests.fakes.socks_server import SocksServer
from xmppclient.errors import (
    FileHostUntrusted,
    FileTooLarge,
    FileUnreadable,
    HostBehindProxyUnknown,
    NetworkUnreachable,
    OnionNeedsTor,
    OnionNotFound,
    PortBehindProxyClosed,
    ProxyUnavailable,
    TransferInterrupted,
    TransferRefused,
    UnsafeAddress,
)
from xmppclient.model import Account, AccountId, Address
from xmppclient.net.http import HttpClient
from xmppclient.net.router import Router
from xmppclient.route import Purpose

LIMIT = 1_000_000
PKI = Pki()
CONTEXT = PKI.server("localhost")
ANN = Account(Address("ann@a.test"), "secret", connect=("127.0.0.1:5222",), ca_pem=PKI.ca_pem)


@pytest.fixture
async def server() -> AsyncIterator[EvilHttp]:
    async with evil_http(CONTEXT) as evil:
        yield evil


@pytest.fixture
async def router() -> AsyncIterator[Router]:
    router = Router()
    yield router
    await router.close()


@pytest.fixture
def http(router: Router) -> HttpClient:
    return router.http(ANN)


async def pieces(*data: bytes) -> AsyncGenerator[bytes, None]:
    for piece in data:
        yield piece


async def test_a_file_is_put_as_it_is_and_nobody_is_told_who_asks(http: HttpClient, server: EvilHttp) -> None:
    server.script = say(201)
    seen: list[tuple[int, int]] = []

    await http.put(
        server.url("/up?v=1"), {"Authorization": "x"}, pieces(b"a" * 5, b"b"), 6, lambda *at: seen.append(at)
    )

    asked = server.asked[0]
    assert (asked.method, asked.target, asked.body) == ("PUT", "/up?v=1", b"aaaaab")
    assert asked.headers.keys() == {"host", "content-length", "authorization", "connection"}
    assert seen == [(5, 6), (6, 6)]


async def test_a_file_is_got_and_progress_told(http: HttpClient, server: EvilHttp) -> None:
    server.script = say(200, b"x" * 300_000)
    seen: list[tuple[int, int]] = []
    found = bytearray()

    async def take(chunk: bytes) -> None:
        found.extend(chunk)

    assert await http.get(server.url(), take, LIMIT, lambda *at: seen.append(at)) == 300_000

    assert bytes(found) == b"x" * 300_000
    assert seen[-1] == (300_000, 300_000)
    assert server.asked[0].headers.keys() == {"host", "accept-encoding", "connection"}


async def test_what_goes_is_written_down(router: Router, server: EvilHttp) -> None:
    server.script = say(200, b"x" * 1000)

    await router.http(ANN).fetch(server.url(), LIMIT)

    line = router.ledger.snapshot()[0]
    assert (line.purpose, line.account, line.route) == (Purpose.HTTP, ANN.jid, "direct")
    assert (line.destination, line.received, line.failure) == (f"localhost:{server.port}", 1000, "")
    assert line.ended


@pytest.mark.parametrize("status", [403, 404, 410, 413, 500, 507])
async def test_a_refusal_has_its_status(http: HttpClient, server: EvilHttp, status: int) -> None:
    server.script = say(status)

    with pytest.raises(TransferRefused) as put:
        await http.put(server.url(), {}, pieces(b"x"), 1)
    with pytest.raises(TransferRefused) as got:
        await http.fetch(server.url(), LIMIT)

    assert put.value.status == got.value.status == status


async def test_a_refusal_is_heard_while_the_file_is_on_its_way(http: HttpClient, server: EvilHttp) -> None:
    server.script, server.early = say(413), True

    async def body() -> AsyncGenerator[bytes, None]:
        for _ in range(10_000):
            yield b"x" * 10_000

    with pytest.raises((TransferRefused, TransferInterrupted)):
        await http.put(server.url(), {}, body(), 100_000_000)


async def test_what_the_file_raises_comes_out(http: HttpClient, server: EvilHttp) -> None:
    async def body() -> AsyncGenerator[bytes, None]:
        yield b"x"
        raise FileUnreadable("it was changed")

    with pytest.raises(FileUnreadable):
        await http.put(server.url(), {}, body(), 2)


async def test_an_interrupted_answer_is_no_file(http: HttpClient, server: EvilHttp) -> None:
    server.script = part(b"x" * 10, 20)

    with pytest.raises(TransferInterrupted):
        await http.fetch(server.url(), LIMIT)


async def test_nobody_there_is_said_so(http: HttpClient, server: EvilHttp) -> None:
    with pytest.raises(NetworkUnreachable):
        await http.fetch("https://localhost:1/x", LIMIT)


async def test_a_host_without_an_address_cannot_be_reached(
    http: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*args: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    with pytest.raises(NetworkUnreachable):
        await http.fetch("https://nowhere.test/x", LIMIT)


@pytest.mark.parametrize(
    "context",
    [
        PKI.server("other.test"),
        PKI.server("localhost", self_signed=True),
        PKI.server("localhost", days=(-2, -1)),
    ],
    ids=["other name", "self-signed", "expired"],
)
async def test_a_server_that_cannot_prove_its_name_gets_nothing(
    http: HttpClient, context: ssl.SSLContext
) -> None:
    async with evil_http(context) as evil:
        with pytest.raises(FileHostUntrusted):
            await http.put(evil.url(), {}, pieces(b"secret"), 6)

        assert evil.asked == []


async def test_a_pinned_certificate_of_the_own_server_counts(router: Router) -> None:
    context = PKI.server("localhost", self_signed=True)
    async with evil_http(context) as evil:
        evil.script = say(200, b"here")
        pin = await _fingerprint(evil)
        account = replace(ANN, connect=("localhost:5222",), pin=pin)
        elsewhere = replace(account, connect=("127.0.0.1:5222",))
        wrong = replace(account, pin="0" * 64)

        assert await router.http(account).fetch(evil.url(), LIMIT) == b"here"
        for other in (elsewhere, wrong):
            with pytest.raises(FileHostUntrusted):
                await router.http(other).fetch(evil.url(), LIMIT)
        with SocksServer() as proxy:
            proxy.names["localhost"] = ("127.0.0.1", evil.port)
            assert await router.http(replace(account, route=proxy.route)).fetch(evil.url(), LIMIT) == b"here"
            with pytest.raises(FileHostUntrusted):
                await router.http(replace(wrong, route=proxy.route)).fetch(evil.url(), LIMIT)
        assert len(evil.asked) == 2


async def _fingerprint(evil: EvilHttp) -> str:
    import asyncio

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    _, writer = await asyncio.open_connection("127.0.0.1", evil.port, ssl=context)
    der = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    writer.close()
    return hashlib.sha256(der).hexdigest()


@pytest.mark.parametrize("begun", [True, False])
async def test_flt_016_a_file_does_not_go_on_by_the_way_that_its_account_has_left(
    router: Router, server: EvilHttp, *, begun: bool
) -> None:
    account = replace(ANN, id=AccountId(1))
    stays, leaves = router.http(replace(account, id=AccountId(2))), router.http(account)
    router.settle(account)
    server.script = endless(b"x" * 1000, 0.01) if begun else hang()

    async def move(chunk: bytes) -> None:
        router.settle(replace(account, route="socks5://127.0.0.1:1"))

    if not begun:
        asyncio.get_running_loop().call_later(0.2, router.settle, replace(account, route="tor"))
    with pytest.raises(TransferInterrupted):
        await leaves.get(server.url("/f"), move, 1 << 40)
    with pytest.raises(ProxyUnavailable):
        await leaves.get(server.url("/f"), move, 1 << 40)

    assert len(server.asked) == 1
    server.script = say(200, b"x")
    assert await stays.fetch(server.url("/f"), LIMIT) == b"x"


async def test_too_long_a_head_is_no_answer(http: HttpClient, server: EvilHttp) -> None:
    server.script = raw(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n")

    with pytest.raises((TransferInterrupted, NetworkUnreachable)):
        await http.fetch(server.url(), LIMIT)


async def test_compressed_answers_are_not_blown_up(http: HttpClient, server: EvilHttp) -> None:
    server.script = say(200, b"\x1f\x8bnot really", {"Content-Encoding": "gzip"})

    assert await http.fetch(server.url(), LIMIT) == b"\x1f\x8bnot really"


async def test_the_proxy_is_told_the_name_and_who_we_are(router: Router, server: EvilHttp) -> None:
    server.script = say(200, b"through")
    server.name = "files.test"
    async with evil_http(PKI.server("files.test")) as evil:
        evil.name, evil.script = "files.test", say(200, b"through")
        with SocksServer() as proxy:
            proxy.names["files.test"] = ("127.0.0.1", evil.port)
            http = router.http(replace(ANN, route=proxy.route))

            assert await http.fetch(evil.url(), LIMIT) == b"through"

        request = proxy.requests[0]
        assert (request.host, request.port) == ("files.test", evil.port)
        assert request.user


async def test_att_110_a_dead_proxy_is_an_error_and_nothing_goes_directly(
    router: Router, server: EvilHttp
) -> None:
    with SocksServer() as proxy:
        http = router.http(replace(ANN, route=proxy.route))

    with pytest.raises(ProxyUnavailable):
        await http.fetch(server.url(), LIMIT)
    with pytest.raises(ProxyUnavailable):
        await http.put(server.url(), {}, pieces(b"x"), 1)

    assert server.connections == 0


async def test_a_proxy_may_have_a_name(router: Router, server: EvilHttp) -> None:
    server.script = say(200, b"through")
    with SocksServer() as proxy:
        proxy.names["localhost"] = ("127.0.0.1", server.port)
        route = f"socks5://localhost:{proxy.port}"

        assert await router.http(replace(ANN, route=route)).fetch(server.url(), LIMIT) == b"through"
        assert router.guard.watching

    with pytest.raises(ProxyUnavailable):
        await router.http(replace(ANN, route=route)).fetch(server.url(), LIMIT)


async def test_the_guard_lets_a_direct_account_go_where_it_wants(router: Router, server: EvilHttp) -> None:
    server.script = say(200, b"straight")
    router.guard.watch()

    assert await router.http(ANN).fetch(server.url(), LIMIT) == b"straight"


async def test_every_exchange_is_a_connection_of_its_own_and_a_new_identity_a_new_login(
    router: Router, server: EvilHttp
) -> None:
    server.script = say(200, b"through")
    with SocksServer() as proxy:
        proxy.names["localhost"] = ("127.0.0.1", server.port)
        account = replace(ANN, route=proxy.tor_route)
        http = router.http(account)
        for _ in range(2):
            await http.fetch(server.url(), LIMIT)
        router.new_identity(account.jid)
        await http.fetch(server.url(), LIMIT)
        await router.http(replace(account, jid=Address("ben@a.test"))).fetch(server.url(), LIMIT)

    logins = [(request.user, request.password) for request in proxy.requests]
    assert logins[0] == logins[1]
    assert len(set(logins)) == 3


async def test_the_proxy_s_refusal_has_its_name(router: Router, server: EvilHttp) -> None:
    with SocksServer() as proxy:
        http = router.http(replace(ANN, route=proxy.tor_route))
        for reply, error in ((4, HostBehindProxyUnknown), (5, PortBehindProxyClosed), (0xF0, OnionNotFound)):
            proxy.reply = reply
            with pytest.raises(error):
                await http.fetch(server.url(), LIMIT)

    assert router.ledger.snapshot()[0].failure == "OnionNotFound"
    assert server.connections == 0


async def test_a_server_behind_the_proxy_proves_its_name_as_any_other(
    router: Router, server: EvilHttp
) -> None:
    with SocksServer() as proxy:
        proxy.names["files.test"] = ("127.0.0.1", server.port)
        http = router.http(replace(ANN, route=proxy.route))
        with pytest.raises(FileHostUntrusted):
            await http.put(f"https://files.test:{server.port}/", {}, pieces(b"secret"), 6)

    assert server.asked == []


async def test_an_onion_needs_tor(http: HttpClient) -> None:
    with pytest.raises(OnionNeedsTor):
        await http.fetch("http://abcdefgh.onion/x", LIMIT)


async def test_plain_http_works_inside_an_onion_and_with_a_tor_only(router: Router) -> None:
    async with evil_http(None) as evil:
        evil.script = say(200, b"in here")
        with SocksServer() as proxy:
            proxy.names["abcdefgh.onion"] = proxy.names["other.onion"] = ("127.0.0.1", evil.port)
            account = replace(ANN, jid=Address("ann@abcdefgh.onion"))
            by_tor = router.http(replace(account, route=proxy.tor_route))
            by_some_proxy = router.http(replace(account, route=proxy.route))

            assert await by_tor.fetch("http://abcdefgh.onion/x", LIMIT) == b"in here"
            assert await by_tor.fetch("http://other.onion/x", LIMIT) == b"in here"
            await by_tor.put("http://abcdefgh.onion/x", {}, pieces(b"x"), 1)
            with pytest.raises(UnsafeAddress):
                await by_tor.put("http://other.onion/x", {}, pieces(b"x"), 1)
            by_tor_elsewhere = router.http(replace(account, route="tor://192.0.2.1:9050"))
            for not_sealed in (by_some_proxy, by_tor_elsewhere):
                with pytest.raises(UnsafeAddress):
                    await not_sealed.fetch("http://abcdefgh.onion/x", LIMIT)

        assert len(evil.asked) == 3


async def test_att_107_more_than_was_allowed_is_not_taken(http: HttpClient, server: EvilHttp) -> None:
    taken = 0

    async def take(chunk: bytes) -> None:
        nonlocal taken
        taken += len(chunk)

    server.script = endless(b"x" * 10_000)
    with pytest.raises(FileTooLarge):
        await http.get(server.url(), take, LIMIT)
    assert taken <= LIMIT

    server.script = say(200, headers={"Content-Length": str(LIMIT + 1)})
    with pytest.raises(FileTooLarge):
        await http.get(server.url(), take, LIMIT)


async def test_att_108_redirects_are_not_followed(http: HttpClient, server: EvilHttp) -> None:
    for status in (301, 302, 303, 307, 308):
        server.scripts["/file"] = say(status, headers={"Location": server.url("/elsewhere")})
        with pytest.raises(UnsafeAddress):
            await http.fetch(server.url(), LIMIT)

    assert {asked.target for asked in server.asked} == {"/file"}
