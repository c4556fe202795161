# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dialers: to the server or through the proxy, closed where the route is."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.fakes.routed import ONION, SERVER, account, place, places, unreached
from tests.fakes.socks_server import SocksServer, Stage
from tests.meta.sources import ROOT
from xmppclient import errors as e
from xmppclient.errors import RouteError
from xmppclient.net import proxied as module, socks
from xmppclient.net.dialer import DirectDialer
from xmppclient.net.proxied import ProxyDialer
from xmppclient.net.router import Router

REPLIES = [
    (0x01, e.ProxyFailed),
    (0x02, e.ProxyForbids),
    (0x03, e.NetworkBehindProxyDown),
    (0x04, e.HostBehindProxyUnknown),
    (0x05, e.PortBehindProxyClosed),
    (0x06, e.ProxyTimedOut),
    (0x07, e.ProxyUnsuitable),
    (0x08, e.ProxyUnsuitable),
    (0x09, e.ProxyConfused),
    (0xEF, e.ProxyConfused),
    (0xF0, e.OnionNotFound),
    (0xF1, e.OnionUnreachable),
    (0xF2, e.OnionUnreachable),
    (0xF3, e.OnionUnreachable),
    (0xF4, e.OnionKeyNeeded),
    (0xF5, e.OnionKeyWrong),
    (0xF6, e.BadOnionAddress),
    (0xF7, e.OnionUnreachable),
    (0xFF, e.ProxyConfused),
]

HTTP = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"
JUNK = [
    (Stage.GREETING, HTTP, e.ProxyConfused),
    (Stage.GREETING, b"\x05\x01", e.ProxyConfused),  # a method that we did not offer
    (Stage.GREETING, b"\x05\x77", e.ProxyConfused),
    (Stage.GREETING, b"\x05", e.ProxyUnavailable),  # half a word, then it hangs up
    (Stage.LOGIN, HTTP, e.ProxyConfused),
    (Stage.REQUEST, HTTP, e.ProxyConfused),
    (Stage.REQUEST, b"\x04\x5a\x00\x00\x00\x00\x00\x00", e.ProxyConfused),  # SOCKS4
    (Stage.REQUEST, b"\x05\x00\x00\x07\x00\x00", e.ProxyConfused),  # an address of no known kind
    (Stage.REQUEST, b"\x05\x00\x77\x01\x00\x00", e.ProxyConfused),
    (Stage.REQUEST, b"\x05\x00\x00\x01\x7f", e.ProxyUnavailable),
]


@pytest.fixture
def proxy() -> Iterator[SocksServer]:
    with SocksServer() as server:
        yield server


@pytest.fixture
def router() -> Iterator[Router]:
    made = Router()
    yield made
    made.guard.release()


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening


async def failure(router: Router, route: str, host: str = SERVER, port: int = 5222) -> RouteError:
    with pytest.raises(RouteError) as caught:
        await router.dialer(account(route)).open(place(host, port))
    return caught.value


async def test_a_name_goes_to_the_proxy_and_bytes_come_back(
    proxy: SocksServer, router: Router, server: socket.socket
) -> None:
    proxy.names[f"{SERVER}:5222"] = server.getsockname()

    with await router.dialer(account(proxy.route)).open(place()) as sock:
        there, _ = server.accept()
        with there:
            there.sendall(b"hello")
            assert await asyncio.get_running_loop().sock_recv(sock, 100) == b"hello"
        assert sock.getpeername() == ("127.0.0.1", proxy.port)

    assert places(proxy.requests) == [f"{SERVER}:5222"]


@pytest.mark.parametrize(("code", "kind"), REPLIES)
async def test_flt_018_every_refusal_of_a_proxy_is_an_error_of_its_own(
    code: int, kind: type[RouteError], proxy: SocksServer, router: Router
) -> None:
    proxy.reply = code

    with unreached() as port:
        error = await failure(router, proxy.route, "127.0.0.1", port)

    assert type(error) is kind
    assert proxy.accepted == 1


async def test_flt_018_wrong_credentials_are_said_and_not_tried_again(
    proxy: SocksServer, router: Router
) -> None:
    proxy.login = ("alice", "right")

    error = await failure(router, f"socks5://alice:wrong@127.0.0.1:{proxy.port}")

    assert type(error) is e.ProxyLoginRefused
    assert error.reconnect is e.Reconnect.NEVER
    assert not proxy.requests


async def test_flt_018_a_proxy_that_wants_something_else_than_we_have_is_said_so(
    proxy: SocksServer, router: Router
) -> None:
    proxy.junk[Stage.GREETING] = b"\x05\xff"

    assert type(await failure(router, proxy.route)) is e.ProxyLoginRefused


async def test_the_credentials_of_a_route_are_used(
    proxy: SocksServer, router: Router, server: socket.socket
) -> None:
    proxy.login = ("alice", "p@ss:word")
    proxy.names[SERVER] = server.getsockname()

    (
        await router.dialer(account(f"socks5://alice:p%40ss%3Aword@127.0.0.1:{proxy.port}")).open(place())
    ).close()

    assert [(request.user, request.password) for request in proxy.requests] == [proxy.login]


async def test_credentials_that_no_proxy_understands_reach_none(proxy: SocksServer, router: Router) -> None:
    error = await failure(router, f"socks5://%C3%A4:%C3%B6@127.0.0.1:{proxy.port}")

    assert type(error) is e.ProxyLoginRefused
    assert not proxy.requests


async def test_a_proxy_without_logins_works_too(
    proxy: SocksServer, router: Router, server: socket.socket
) -> None:
    proxy.logins = False
    proxy.names[SERVER] = server.getsockname()

    (await router.dialer(account(proxy.route)).open(place())).close()

    assert [request.user for request in proxy.requests] == [""]


@pytest.mark.parametrize(("stage", "junk", "kind"), JUNK)
async def test_flt_016_what_speaks_no_socks_is_said_so(
    stage: Stage, junk: bytes, kind: type[RouteError], proxy: SocksServer, router: Router
) -> None:
    proxy.junk[stage] = junk

    with unreached() as port:
        assert type(await failure(router, proxy.route, "127.0.0.1", port)) is kind


@pytest.mark.parametrize("stage", Stage)
async def test_flt_016_a_proxy_that_hangs_up_means_no_connection(
    stage: Stage, proxy: SocksServer, router: Router
) -> None:
    proxy.hang_up = stage

    with unreached() as port:
        error = await failure(router, proxy.route, "127.0.0.1", port)

    assert type(error) is e.ProxyUnavailable
    assert error.reconnect is e.Reconnect.LATER


@pytest.mark.parametrize(
    ("stage", "kind"),
    [
        (Stage.GREETING, e.ProxyUnavailable),
        (Stage.LOGIN, e.ProxyTimedOut),
        (Stage.REQUEST, e.ProxyTimedOut),
    ],
)
async def test_flt_016_a_proxy_that_hangs_is_given_up(
    stage: Stage, kind: type[RouteError], proxy: SocksServer, router: Router, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy.hang = stage
    monkeypatch.setattr(socks, "TO_PROXY", 0.3 if stage is Stage.GREETING else 30.0)
    monkeypatch.setattr(socks, "TO_HOST", 0.3)

    with unreached() as port:
        assert type(await failure(router, proxy.route, "127.0.0.1", port)) is kind


async def test_flt_016_a_proxy_that_takes_no_connection_is_given_up(
    router: Router, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(host: str, port: int) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(module, "reach", never)
    monkeypatch.setattr(module, "TO_PROXY", 0.05)

    with unreached() as port:
        error = await failure(router, "socks5://127.0.0.1:1", "127.0.0.1", port)

    assert type(error) is e.ProxyUnavailable


@pytest.mark.parametrize("kind", ["socks5", "tor", "i2p"])
async def test_flt_016_a_dead_proxy_means_no_connection(
    kind: str, proxy: SocksServer, router: Router
) -> None:
    proxy.stop()

    with unreached() as port:
        error = await failure(router, f"{kind}://127.0.0.1:{proxy.port}", "127.0.0.1", port)

    assert type(error) is e.ProxyUnavailable


async def test_flt_016_a_proxy_that_dies_takes_its_connections_along_and_may_come_back(
    proxy: SocksServer, router: Router, server: socket.socket
) -> None:
    proxy.names[SERVER] = server.getsockname()
    dialer = router.dialer(account(proxy.route))
    with await dialer.open(place()) as sock:
        proxy.stop()
        assert await asyncio.get_running_loop().sock_recv(sock, 1) == b""
    with pytest.raises(e.ProxyUnavailable):
        await dialer.open(place())

    proxy.start()

    (await dialer.open(place())).close()


async def test_flt_017_a_lost_circuit_ends_the_connection_and_the_next_one_has_the_same_login(
    proxy: SocksServer, router: Router, server: socket.socket
) -> None:
    proxy.names[SERVER] = server.getsockname()
    dialer = router.dialer(account(proxy.tor_route))
    with await dialer.open(place()) as sock:
        proxy.cut()
        assert await asyncio.get_running_loop().sock_recv(sock, 1) == b""

    (await dialer.open(place())).close()

    assert len({(request.user, request.password) for request in proxy.requests}) == 1


@pytest.mark.parametrize("host", ["x" * 64 + ".example", "a..b", ".example", "x." * 150 + "org"])
async def test_what_is_no_name_is_asked_of_nobody(host: str, proxy: SocksServer, router: Router) -> None:
    assert type(await failure(router, proxy.route, host)) is e.HostBehindProxyUnknown
    assert not proxy.requests


@pytest.mark.parametrize("host", [ONION, f"upload.{ONION}", ONION.upper() + "."])
@pytest.mark.parametrize("route", ["direct", "i2p"])
async def test_att_133_an_onion_is_asked_of_nobody_who_does_not_lead_there(
    host: str, route: str, router: Router
) -> None:
    with pytest.raises(e.OnionNeedsTor):
        await router.dialer(account(route)).open(place(host))
    assert router.ledger.snapshot() == ()


@pytest.mark.parametrize("route", ["direct", "tor"])
async def test_a_host_of_i2p_is_asked_of_nobody_who_does_not_lead_there(route: str, router: Router) -> None:
    with pytest.raises(e.ProxyUnsuitable):
        await router.dialer(account(route)).open(place("forum.i2p"))


async def test_onions_go_to_a_named_proxy_as_they_are(proxy: SocksServer, router: Router) -> None:
    proxy.reply = 1

    await failure(router, proxy.route, ONION)

    assert places(proxy.requests) == [f"{ONION}:5222"]


async def test_who_gave_a_key_that_a_tor_of_others_does_not_have_is_told_so(
    proxy: SocksServer, router: Router
) -> None:
    proxy.reply = 0xF4

    with pytest.raises(e.OnionKeyNotTaken):
        await router.dialer(account(proxy.tor_route, onion_key="A" * 52)).open(place(ONION))


@pytest.mark.parametrize("route", ["", "socks4://127.0.0.1:1", "tor://", "http://127.0.0.1:1", "Direct"])
async def test_a_route_that_is_not_understood_is_closed(route: str, router: Router) -> None:
    closed = router.dialer(account(route))

    with unreached() as port, pytest.raises(e.ProxyUnavailable, match="nothing was sent"):
        await closed.open(place("127.0.0.1", port))
    with pytest.raises(e.ProxyUnavailable):
        await closed.srv("_xmpp-client._tcp.example.org")


async def test_an_attempt_that_is_cancelled_leaves_nothing_open(proxy: SocksServer, router: Router) -> None:
    proxy.hang = Stage.REQUEST
    attempt = asyncio.ensure_future(router.dialer(account(proxy.route)).open(place()))
    await asyncio.to_thread(proxy.asked.acquire)

    attempt.cancel()
    await asyncio.gather(attempt, return_exceptions=True)

    (line,) = router.ledger.snapshot()
    assert line.ended is not None
    assert line.failure == "Cancelled"


def test_the_direct_route_is_direct(router: Router) -> None:
    assert isinstance(router.dialer(account("direct")), DirectDialer)
    assert isinstance(router.dialer(account("tor")), ProxyDialer)


def test_what_only_routes_need_is_not_loaded_for_a_direct_account() -> None:
    """Memory and start-up of somebody without a route stay as they were."""
    heavy = ("python_socks", "dns", "aiohttp", "aiohttp_socks", "segno", "wsproto", "xmppclient.net.tor")
    script = (
        "import sys, xmppclient.core, xmppclient.session\n"
        f"heavy = tuple(f'{{name}}.' for name in {heavy})\n"
        "print([name for name in sys.modules if f'{name}.'.startswith(heavy)])"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert result.stdout.strip() == "[]"
