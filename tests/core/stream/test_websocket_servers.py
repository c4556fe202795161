# SPDX-License-Identifier: AGPL-3.0-or-later
"""XMPP over WebSocket with real servers."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, SubElement

import pytest
import pytest_asyncio

from tests.fakes.evil_server import EvilServer, Peer
from tests.fakes.onions import ONION, OnionDialer
from tests.fakes.socks_server import SocksServer
from tests.fakes.victim import QUICK, Victim, running
from tests.lab.lab import Lab
from tests.lab.tcpfault import FaultProxy
from xmppclient.errors import AuthFailed, CertificateRejected, ProxyUnavailable, ServerRefused, TlsFailed
from xmppclient.model import Account, Address, ConnectionState
from xmppclient.net.dialer import DirectDialer
from xmppclient.net.host_meta import WEBSOCKET
from xmppclient.net.router import Router
from xmppclient.ns import CLIENT, q
from xmppclient.route import Federation
from xmppclient.server import Feature, Prosody, ServerConfig
from xmppclient.server.config import OnionWay, free_ports
from xmppclient.stream.login import check_login

HASTY = replace(QUICK, first_wait=0.1, longest_wait=0.5, idle=0.5, answer=1.0, tick=0.1)


class Place:
    """A server, and a way to its WebSocket that may be cut."""

    def __init__(self, lab: Lab, proxy: FaultProxy, stack: AsyncExitStack) -> None:
        self.lab = lab
        self.proxy = proxy
        self._stack = stack

    def account(self, **changes: Any) -> Account:
        jid, password = self.lab.account()
        place = self.lab.websocket.replace(urlsplit(self.lab.websocket).netloc, self.proxy.connect)
        made = Account(
            Address(jid), password, resource="r1", connect=(place,), ca_pem=self.lab.ca_file.read_text()
        )
        return replace(made, **changes)

    async def web(self, proxy: SocksServer) -> EvilServer:
        """The web server of the domain, behind a proxy; it names the WebSocket of the XMPP server."""
        files = self.lab.authority.issue(self.lab.hosts[0], file_name="web")
        tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        tls.load_cert_chain(files.certificate, files.key)
        links = {"links": [{"rel": WEBSOCKET, "href": self.lab.websocket}]}

        async def script(peer: Peer) -> None:
            await peer.hear("GET /.well-known/host-meta.json HTTP/1.1")
            page = json.dumps(links)
            peer.say(f"HTTP/1.1 200 OK\r\nContent-Length: {len(page)}\r\n\r\n{page}")

        server = await self._stack.enter_async_context(EvilServer(script, tls, direct=True))
        host, _, port = server.connect.partition(":")
        proxy.names[f"{self.lab.hosts[0]}:443"] = (host, int(port))
        place = urlsplit(self.lab.websocket)
        proxy.names[place.netloc] = (str(place.hostname), place.port or 0)
        return server

    async def online(self, account: Account) -> Victim:
        victim = Victim(account, HASTY)
        await self._stack.enter_async_context(running(victim))
        await victim.started()
        victim.stream.caught_up()
        victim.stream.send(Element(q(CLIENT, "presence")))
        await victim.told.until(lambda: victim.told.all("presence"))
        return victim


@pytest_asyncio.fixture
async def place(server: Lab) -> AsyncIterator[Place]:
    port = urlsplit(server.websocket).port
    assert port is not None
    async with FaultProxy("127.0.0.1", port) as proxy, AsyncExitStack() as stack:
        yield Place(server, proxy, stack)


def message(to: Address, body: str) -> Element:
    element = Element(q(CLIENT, "message"), to=to, type="chat")
    SubElement(element, q(CLIENT, "body")).text = body
    return element


async def test_messages_go_both_ways(place: Place) -> None:
    alice, bob = await place.online(place.account()), await place.online(place.account())

    alice.stream.send_tracked(message(bob.stream.bound, "<über> & so"), "1")
    await bob.told.until(lambda: bob.told.bodies == ["<über> & so"])
    bob.stream.send_tracked(message(alice.stream.bound, "x" * 100_000), "2")
    await alice.told.until(lambda: alice.told.bodies == ["x" * 100_000])

    await alice.told.until(lambda: alice.told.all("acked") == ["1"])
    await bob.told.until(lambda: bob.told.all("acked") == ["2"])


async def test_flt_003_a_cut_session_is_resumed_and_loses_nothing(place: Place) -> None:
    bob = await place.online(replace(place.account(), connect=(place.lab.websocket,)))
    alice = await place.online(place.account())
    sent = [str(number) for number in range(40)]
    for number in sent:
        alice.stream.send_tracked(message(bob.stream.bound, number), number)
        if number in ("10", "25"):
            place.proxy.reset()
            await alice.told.until(lambda: not alice.stream_is_up)
            await alice.told.until(lambda: alice.stream_is_up)

    await alice.told.until(lambda: alice.told.all("acked") == sent)
    await bob.told.until(lambda: len(bob.told.bodies) >= len(sent))
    assert alice.told.all("started") == [False, True, True]
    assert bob.told.bodies == sent


async def test_flt_004_a_black_hole_is_noticed_and_left(place: Place) -> None:
    alice = await place.online(place.account())
    place.proxy.black_hole()
    await alice.told.until(lambda: alice.told.all("ended"))
    place.proxy.heal()

    await alice.started(2)


async def test_leaving_is_said_and_answered(place: Place) -> None:
    alice = await place.online(place.account())
    began = asyncio.get_running_loop().time()
    await alice.stream.stop()

    assert alice.told.states[-1] is ConnectionState.OFFLINE
    assert asyncio.get_running_loop().time() - began < HASTY.close  # it did not have to be cut


async def test_a_wrong_password_is_refused(place: Place) -> None:
    with pytest.raises(AuthFailed):
        await check_login(place.account(password="wrong"), DirectDialer())


async def test_att_001_the_certificate_counts_here_too(place: Place) -> None:
    with pytest.raises(CertificateRejected):
        await check_login(place.account(ca_pem=""), DirectDialer())
    assert place.proxy.accepted


async def test_a_wrong_path_is_said_to_be_no_websocket(place: Place) -> None:
    account = place.account()
    elsewhere = replace(account, connect=(f"wss://{place.proxy.connect}/nothing-here",))

    with pytest.raises(ServerRefused, match="HTTP status"):
        await asyncio.wait_for(check_login(elsewhere, DirectDialer()), 20)


async def test_the_domain_is_asked_for_its_websocket_on_the_route_of_the_account(place: Place) -> None:
    with SocksServer() as proxy:
        web = await place.web(proxy)
        account = place.account(connect=("wss:",), route=proxy.route)
        router = Router()
        try:
            assert (await check_login(account, router.dialer(account))).mechanism.startswith("SCRAM")
        finally:
            await router.close()

    asked = [request.place for request in proxy.requests]
    assert asked == [f"{place.lab.hosts[0]}:443", urlsplit(place.lab.websocket).netloc]
    assert len({request.user for request in proxy.requests}) == 2  # a circuit for each purpose
    assert "user-agent" not in web.heard.lower()


async def test_att_110_without_the_proxy_nobody_is_asked(place: Place) -> None:
    with SocksServer() as proxy:
        web = await place.web(proxy)
        proxy.stop()
        account = place.account(connect=("wss:",), route=proxy.route)
        router = Router()
        try:
            with pytest.raises(ProxyUnavailable):
                await check_login(account, router.dialer(account))
        finally:
            await router.close()

    assert not web.peers


async def test_inside_an_onion_it_goes_without_tls(tmp_path: Path) -> None:
    jid = f"zoe@{ONION}"
    features = frozenset({Feature.RESUMPTION, Feature.WEBSOCKET})
    config = ServerConfig(
        tmp_path, (ONION,), {jid: "pw"}, features, onion=OnionWay(free_ports(1)[0], Federation.OFF)
    )
    async with Prosody(config) as server:
        place = f"ws://{ONION}:{server.ports.http}/xmpp-websocket"
        zoe = Account(Address(jid), "pw", resource="r1", connect=(place,), route="tor")
        checked = await check_login(zoe, OnionDialer())
        with pytest.raises(TlsFailed):
            await check_login(replace(zoe, route="direct"), OnionDialer())

    assert checked.mechanism == "SCRAM-SHA-256"
