# SPDX-License-Identifier: AGPL-3.0-or-later
"""The stream against real servers, over a network that fails."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement

import pytest
import pytest_asyncio

from tests.fakes.victim import QUICK, Victim, running
from tests.lab.lab import Lab, ProsodyLab
from tests.lab.tcpfault import FaultProxy
from xmppclient.errors import AuthFailed, CertificateRejected, NetworkUnreachable
from xmppclient.model import Account, Address, ConnectionState, Tls
from xmppclient.net.dialer import DirectDialer
from xmppclient.ns import CLIENT, q
from xmppclient.stream.login import check_login

HASTY = replace(QUICK, first_wait=0.1, longest_wait=0.5, idle=0.5, answer=1.0, tick=0.1)


class Place:
    """A server, and a faulty way to it."""

    def __init__(self, lab: Lab, proxy: FaultProxy, stack: AsyncExitStack) -> None:
        self.lab = lab
        self.proxy = proxy
        self._stack = stack

    def account(self, *, through_proxy: bool = False) -> Account:
        jid, password = self.lab.account()
        return Account(
            Address(jid),
            password,
            resource="r1",
            connect=(self.proxy.connect if through_proxy else self.lab.connect,),
            tls=Tls(self.lab.tls),
            ca_pem=self.lab.ca_file.read_text(),
        )

    async def online(self, account: Account) -> Victim:
        victim = Victim(account, HASTY)
        await self._stack.enter_async_context(running(victim))
        await victim.started()
        victim.stream.caught_up()
        victim.stream.send(Element(q(CLIENT, "presence")))
        await victim.told.until(lambda: victim.told.all("presence"))
        return victim


@pytest_asyncio.fixture
async def place(lab: ProsodyLab) -> AsyncIterator[Place]:
    async for it in _place(lab):
        yield it


@pytest_asyncio.fixture
async def either(server: Lab) -> AsyncIterator[Place]:
    async for it in _place(server):
        yield it


@pytest_asyncio.fixture
async def own_place(private_lab: ProsodyLab) -> AsyncIterator[Place]:
    """A server that may be killed."""
    async for it in _place(private_lab):
        yield it


async def _place(lab: Lab) -> AsyncIterator[Place]:
    host, _, port = lab.connect.rpartition(":")
    async with FaultProxy(host, int(port)) as proxy, AsyncExitStack() as stack:
        yield Place(lab, proxy, stack)


def message(to: Address, body: str) -> Element:
    element = Element(q(CLIENT, "message"), to=to, type="chat")
    SubElement(element, q(CLIENT, "body")).text = body
    return element


# logging in


async def test_login_by_direct_tls_and_by_starttls(either: Place) -> None:
    account = either.account()
    assert (await check_login(account, DirectDialer())).mechanism == "SCRAM-SHA-256"

    starttls = replace(account, connect=(either.lab.starttls,), tls=Tls.STARTTLS)
    assert (await check_login(starttls, DirectDialer())).mechanism == "SCRAM-SHA-256"


async def test_auto_finds_the_kind_of_tls_of_an_address(either: Place) -> None:
    account = replace(either.account(), tls=Tls.AUTO)

    for address in (either.lab.connect, either.lab.starttls):
        checked = await check_login(replace(account, connect=(address,)), DirectDialer())
        assert checked.mechanism == "SCRAM-SHA-256"


async def test_a_wrong_password_is_refused_and_not_tried_again(either: Place) -> None:
    account = replace(either.account(through_proxy=True), password="wrong")

    with pytest.raises(AuthFailed):
        await check_login(account, DirectDialer())
    victim = Victim(account, HASTY)
    async with running(victim):
        assert isinstance(await victim.failure(), AuthFailed)
        await asyncio.sleep(0.3)
    assert either.proxy.accepted == 2


async def test_an_authority_that_is_not_trusted_is_refused(place: Place) -> None:
    with pytest.raises(CertificateRejected):
        await check_login(replace(place.account(), ca_pem=""), DirectDialer())


async def test_the_second_address_is_used_when_the_first_is_dead(place: Place) -> None:
    account = place.account()
    place.proxy.refuse()
    both = replace(account, connect=(place.proxy.connect, *account.connect))

    assert (await check_login(both, DirectDialer())).mechanism == "SCRAM-SHA-256"


async def test_nobody_there_is_said_so(place: Place) -> None:
    account = replace(place.account(), connect=("127.0.0.1:1",))

    with pytest.raises(NetworkUnreachable):
        await check_login(account, DirectDialer())


# faults


async def test_flt_003_a_cut_cable_loses_nothing_and_keeps_the_order(either: Place) -> None:
    alice = await either.online(either.account(through_proxy=True))
    bob = await either.online(either.account())
    sent = [str(number) for number in range(60)]
    for number in sent:
        alice.stream.send_tracked(message(bob.stream.bound, number), number)
        if number in ("10", "40"):
            either.proxy.reset()
            await alice.told.until(lambda: not alice.stream_is_up)
            await alice.told.until(lambda: alice.stream_is_up)

    await alice.told.until(lambda: alice.told.all("acked") == sent)
    await bob.told.until(lambda: len(bob.told.bodies) >= len(sent))

    assert alice.told.all("started") == [False, True, True]
    assert bob.told.bodies == sent


async def test_flt_004_a_black_hole_is_noticed_and_left(place: Place) -> None:
    alice = await place.online(place.account(through_proxy=True))
    place.proxy.black_hole()
    began = time.monotonic()
    await alice.told.until(lambda: alice.told.all("ended"))

    assert time.monotonic() - began < 30
    place.proxy.heal()
    await alice.started(2)


async def test_flt_005_a_half_close_makes_us_reconnect(place: Place) -> None:
    alice = await place.online(place.account(through_proxy=True))
    place.proxy.half_close()

    await alice.started(2)


async def test_flt_020_a_byte_that_changed_on_the_way_costs_nothing(place: Place) -> None:
    alice = await place.online(place.account(through_proxy=True))
    place.proxy.corrupt()
    answer = await alice.stream.request("get", Element("{jabber:iq:roster}query"), timeout=5)

    assert answer.get("type") == "result"
    assert alice.told.all("started") == [False, True]


async def test_flt_001_a_killed_server_that_comes_back_is_found_again(own_place: Place) -> None:
    alice = await own_place.online(own_place.account())
    await own_place.lab.kill()
    await alice.told.until(lambda: ConnectionState.WAITING in alice.told.states)
    await own_place.lab.restart()
    await alice.started(2)

    assert alice.told.all("started") == [False, False]
    answer = await alice.stream.request("get", Element("{jabber:iq:roster}query"))
    assert answer.get("type") == "result"


async def test_flt_021_two_clients_with_one_resource_do_not_fight(place: Place) -> None:
    account = place.account()
    first = await place.online(account)
    second = await place.online(account)
    await first.failure()
    await asyncio.sleep(0.5)

    assert first.told.states[-1] is ConnectionState.OFFLINE
    assert second.told.all("ended") == []
