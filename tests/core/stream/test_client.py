# SPDX-License-Identifier: AGPL-3.0-or-later
"""slixmpp confined: requests pass, answers come back, nothing else happens."""

import asyncio
from xml.etree.ElementTree import Element, fromstring

import pytest
from slixmpp.exceptions import IqError, IqTimeout

from tests.policy.logs import LogWatch
from xmppclient.errors import NotConnected
from xmppclient.model import Address
from xmppclient.stream.client import Client
from xmppclient.stream.guard import listen

ME = Address("alice@a.test/r1")


class Outlet:
    def __init__(self) -> None:
        self.sent: list[Element] = []
        self.closed = False

    def __call__(self, element: Element) -> None:
        if self.closed:
            raise NotConnected("closed")
        self.sent.append(element)


@pytest.fixture
def outlet() -> Outlet:
    return Outlet()


@pytest.fixture
async def client(outlet: Outlet) -> Client:
    client = Client(Address("alice@a.test"), outlet)
    client.begin(ME)
    await asyncio.sleep(0)
    return client


def answer(to: Element, kind: str = "result", sender: str = "a.test") -> Element:
    return fromstring(f"<iq xmlns='jabber:client' type='{kind}' id='{to.get('id')}' from='{sender}'/>")


async def test_a_request_of_a_plugin_is_sent_at_once_and_answered(client: Client, outlet: Outlet) -> None:
    future = client.make_iq_get(queryxmlns="jabber:iq:roster").send()
    client.take(answer(outlet.sent[0]))

    assert (await future)["type"] == "result"


async def test_an_answer_of_somebody_else_does_not_count(client: Client, outlet: Outlet) -> None:
    future = client.make_iq_get(queryxmlns="x", ito="bob@b.test").send(timeout=0.05)
    client.take(answer(outlet.sent[0], sender="eve@e.test"))

    with pytest.raises(IqTimeout):
        await future


async def test_an_error_reaches_the_plugin(client: Client, outlet: Outlet) -> None:
    future = client.make_iq_get(queryxmlns="x").send()
    client.take(answer(outlet.sent[0], "error"))

    with pytest.raises(IqError):
        await future


async def test_a_lost_session_ends_waiting_at_once(client: Client) -> None:
    future = client.make_iq_get(queryxmlns="x").send(timeout=100)
    client.end()

    with pytest.raises(IqTimeout):
        await asyncio.wait_for(future, 1)
    assert not client.session_bind_event.is_set()


async def test_without_a_connection_sending_fails_and_leaves_nothing_behind(
    client: Client, outlet: Outlet
) -> None:
    outlet.closed = True

    with pytest.raises(NotConnected):
        client.make_iq_get(queryxmlns="x").send()
    client.end()

    outlet.closed = False
    client.begin(ME)
    assert not outlet.sent


async def test_plugins_send_neither_presence_nor_errors(client: Client, outlet: Outlet) -> None:
    client.send_presence()
    client.make_iq_error("1").send()
    client.make_iq_result("1").send()
    client.make_message("bob@b.test", mtype="error").send()

    assert not outlet.sent


async def test_an_exception_in_a_plugin_is_answered_by_silence(
    client: Client, outlet: Outlet, expected_log: LogWatch
) -> None:
    expected_log("a plugin failed: ValueError")

    def fail(message: object) -> None:
        raise ValueError("marker")

    client.add_event_handler("pubsub_publish", fail)
    client.take(pep_event())

    assert not outlet.sent


async def test_a_guarded_handler_hears_pep_events(client: Client) -> None:
    heard: list[str] = []
    listen(client, "pubsub_publish", lambda message: heard.append(message["from"].bare))

    client.take(pep_event())

    assert heard == ["bob@b.test"]


async def test_only_the_event_of_a_message_reaches_plugins(client: Client) -> None:
    heard: list[str] = []
    listen(client, "message", lambda message: heard.append("message"))
    listen(client, "pubsub_publish", lambda message: heard.append(message["body"]))

    event = pep_event()
    event.append(fromstring("<body xmlns='jabber:client'>also text</body>"))
    client.take(event)

    assert heard == [""]


async def test_slixmpp_has_no_network(client: Client) -> None:
    for use in (client.connect, lambda: client.send_raw("x"), lambda: client.data_received(b"x")):
        with pytest.raises(RuntimeError):
            use()


def pep_event() -> Element:
    items = "<items node='n'><item id='1'><x xmlns='urn:x'/></item></items>"
    return fromstring(
        "<message xmlns='jabber:client' from='bob@b.test' to='alice@a.test/r1'>"
        f"<event xmlns='http://jabber.org/protocol/pubsub#event'>{items}</event></message>"
    )
