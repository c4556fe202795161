# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks by the proxy itself, and faults of it under a running stream (ATT-133, 140, FLT-016, 017)."""

import ssl
from collections.abc import Iterator
from typing import Any

import pytest

from tests.fakes.attack import Attack
from tests.fakes.certificates import Pki
from tests.fakes.evil_server import HOST, JID, PASSWORD, EvilServer, Peer, mechanisms
from tests.fakes.routed import ONION, places, unreached
from tests.fakes.socks_server import SocksServer, Stage
from tests.fakes.victim import QUICK, Victim, account, running
from xmppclient import errors as e
from xmppclient.errors import ConnectError
from xmppclient.model import ConnectionState, Tls
from xmppclient.net.router import Router
from xmppclient.stream.timing import Timing

TLS_KINDS = pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.DIRECT], ids=["starttls", "direct"])
AGAIN = Timing(connect=3.0, login=5.0, first_wait=0.05, longest_wait=0.1, close=0.3)


@pytest.fixture
def proxy() -> Iterator[SocksServer]:
    with SocksServer() as server:
        yield server


@pytest.fixture
def router() -> Iterator[Router]:
    made = Router()
    yield made
    made.guard.release()


def place_of(server: EvilServer) -> tuple[str, int]:
    host, _, port = server.connect.rpartition(":")
    return host, int(port)


def victim_of(router: Router, route: str, pki: Pki, timing: Timing = QUICK, **changes: Any) -> Victim:
    """A stream to a name that only the proxy knows."""
    user = account(f"{HOST}:5222", pki.ca_pem, route=route, **changes)
    return Victim(user, timing, router.dialer(user))


async def honest(peer: Peer) -> None:
    await peer.session()
    await peer.listen()


async def failure(victim: Victim) -> ConnectError:
    async with running(victim):
        return await victim.failure()


@TLS_KINDS
async def test_an_honest_proxy_leads_to_an_honest_server(
    tls: Tls, attack: Attack, pki: Pki, proxy: SocksServer, router: Router
) -> None:
    proxy.names[HOST] = place_of(await attack.serve(honest, direct=tls is Tls.DIRECT))

    async with running(victim_of(router, proxy.route, pki, tls=tls)) as victim:
        await victim.started()

    assert places(proxy.requests) == [f"{HOST}:5222"]


@TLS_KINDS
@pytest.mark.parametrize("kind", ["other name", "self-signed", "expired", "unknown authority"])
async def test_att_140_a_proxy_that_leads_elsewhere_gets_nothing(
    kind: str, tls: Tls, attack: Attack, pki: Pki, proxy: SocksServer, router: Router
) -> None:
    shown: ssl.SSLContext = {
        "other name": lambda: pki.server("elsewhere.test"),
        "self-signed": lambda: pki.server(HOST, self_signed=True),
        "expired": lambda: pki.server(HOST, days=(-20, -10)),
        "unknown authority": lambda: Pki().server(HOST),
    }[kind]()
    server = await attack.serve(honest, shown, direct=tls is Tls.DIRECT)
    proxy.elsewhere = place_of(server)

    victim = victim_of(router, proxy.route, pki, tls=tls, allow_plain=True)
    error = await failure(victim)

    assert isinstance(error, e.CertificateRejected)
    assert victim.told.states[-1] is not ConnectionState.ONLINE
    assert "<auth" not in server.heard
    assert PASSWORD not in server.heard
    assert JID not in server.heard


async def test_att_140_a_proxy_that_leads_to_a_server_without_tls_gets_nothing(
    attack: Attack, pki: Pki, proxy: SocksServer, router: Router
) -> None:
    async def naked(peer: Peer) -> None:
        await peer.features(mechanisms("PLAIN"))
        await peer.listen()

    server = await attack.serve(naked)
    proxy.elsewhere = place_of(server)

    error = await failure(victim_of(router, proxy.route, pki, allow_plain=True))

    assert isinstance(error, e.TlsFailed)
    assert "<auth" not in server.heard
    assert JID not in server.heard


async def test_att_140_a_proxy_that_is_no_tor_cannot_answer_for_a_known_onion(
    attack: Attack, pki: Pki, proxy: SocksServer, router: Router
) -> None:
    """The address of an onion proves something only if a tor looks it up."""
    mine, theirs = pki.server(ONION, self_signed=True), pki.server(ONION, self_signed=True)
    server = await attack.serve(honest, theirs, direct=True)
    proxy.elsewhere = place_of(server)

    victim = victim_of(
        router, proxy.tor_route, pki, connect=(f"{ONION}:5223",), tls=Tls.DIRECT, pin=pki.pin(mine)
    )
    error = await failure(victim)

    assert isinstance(error, e.WrongCertificate)
    assert "<auth" not in server.heard


@pytest.mark.parametrize("route", ["socks5", "tor", "i2p"])
async def test_flt_016_while_the_proxy_is_dead_nothing_goes_past_it_however_often_it_is_tried(
    route: str, pki: Pki, proxy: SocksServer, router: Router
) -> None:
    proxy.stop()
    with unreached() as port:
        there = f"127.0.0.1:{port}"
        victim = victim_of(router, f"{route}://127.0.0.1:{proxy.port}", pki, AGAIN, connect=(there,))
        async with running(victim):
            waiting = ConnectionState.WAITING
            await victim.told.until(lambda: victim.told.states.count(waiting) >= 4)

    errors = [connection.reason for connection in victim.told.all("connection") if connection.reason]
    assert {type(error) for error in errors} == {e.ProxyUnavailable}


async def test_flt_018_a_refused_login_at_the_proxy_is_not_tried_again(
    pki: Pki, proxy: SocksServer, router: Router
) -> None:
    proxy.login = ("me", "right")
    victim = victim_of(router, f"socks5://me:wrong@127.0.0.1:{proxy.port}", pki, AGAIN)

    async with running(victim):
        error = await victim.failure()

        assert isinstance(error, e.ProxyLoginRefused)
        assert victim.told.states[-1] is ConnectionState.OFFLINE
    assert not proxy.requests


async def test_flt_016_a_proxy_that_comes_back_is_used_again(
    attack: Attack, pki: Pki, proxy: SocksServer, router: Router
) -> None:
    proxy.names[HOST] = place_of(await attack.serve(honest, direct=True))
    async with running(victim_of(router, proxy.route, pki, AGAIN, tls=Tls.DIRECT)) as victim:
        await victim.started()
        proxy.stop()
        await victim.told.until(lambda: ConnectionState.WAITING in victim.told.states)

        proxy.start()

        await victim.started(2)


async def test_flt_017_a_lost_circuit_is_replaced_and_accounts_stay_apart(
    attack: Attack, pki: Pki, proxy: SocksServer, router: Router
) -> None:
    proxy.names[HOST] = place_of(await attack.serve(honest, direct=True))
    async with running(victim_of(router, proxy.tor_route, pki, AGAIN, tls=Tls.DIRECT)) as victim:
        await victim.started()
        proxy.cut()
        await victim.started(2)
    alice = {(request.user, request.password) for request in proxy.requests}

    other = victim_of(router, proxy.tor_route, pki, tls=Tls.DIRECT, jid=f"eve@{HOST}")
    async with running(other):
        await other.told.until(lambda: len(proxy.requests) > 2)

    assert len(alice) == 1
    assert proxy.requests[-1].user not in {user for user, _ in alice}


async def test_a_proxy_that_hangs_keeps_nobody_for_ever(pki: Pki, proxy: SocksServer, router: Router) -> None:
    proxy.hang = Stage.REQUEST
    quick = Timing(connect=0.2, far=0.5, login=1.0, first_wait=30.0, longest_wait=60.0, close=0.3)

    error = await failure(victim_of(router, proxy.route, pki, quick))

    assert error.reconnect is not e.Reconnect.NEVER
