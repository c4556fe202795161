# SPDX-License-Identifier: AGPL-3.0-or-later
"""Nodes of our own account: private ones stay private, and nobody else speaks for them."""

from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import ALICE, AccountKit
from tests.fakes.fake_server import EVERYTHING, FakeServer, event
from xmppclient.errors import NotOffered, RequestError
from xmppclient.services import notify_sync, read_sync
from xmppclient.stream.answers import FEATURES
from xmppclient.xep import pubsub
from xmppclient.xep.pubsub import NodeEvent

NODE = "urn:test:private"


@pytest.fixture
def server(kit: AccountKit) -> FakeServer:
    return FakeServer(kit, *EVERYTHING)


def thing(text: str = "") -> Element:
    element = Element("{urn:test}thing")
    element.text = text
    return element


async def test_a_private_node_is_made_for_us_alone_and_keeps_everything(server: FakeServer) -> None:
    await server.pep.publish(NODE, "a", thing())
    await server.pep.publish(NODE, "b", thing())

    assert server.options[NODE]["pubsub#access_model"] == "whitelist"
    assert server.options[NODE]["pubsub#max_items"] == "max"
    assert [item.id for item in await server.pep.items(NODE)] == ["a", "b"]


async def test_an_open_node_of_that_name_is_closed_before_anything_is_put_into_it(
    server: FakeServer,
) -> None:
    server.options[NODE] = dict(pubsub.OPEN)
    server.nodes[NODE] = {}

    await server.pep.publish(NODE, "a", thing("secret"))

    assert server.options[NODE]["pubsub#access_model"] == "whitelist"
    assert list(server.nodes[NODE]) == ["a"]


async def test_nothing_is_put_into_a_node_that_stays_open(server: FakeServer) -> None:
    server.options[NODE] = dict(pubsub.OPEN)
    server.nodes[NODE] = {}
    server.kit.stream.answers[f"{{{pubsub.OWNER}}}pubsub"] = lambda _: Element("iq")  # says yes, does nothing

    with pytest.raises(RequestError):
        await server.pep.publish(NODE, "a", thing("secret"))

    assert server.nodes[NODE] == {}


async def test_a_server_that_refuses_options_gets_a_configured_node(server: FakeServer) -> None:
    server.refuses_max_items = True

    await server.pep.publish(NODE, "a", thing())

    assert server.options[NODE]["pubsub#max_items"] == "max"
    assert list(server.nodes[NODE]) == ["a"]


async def test_flt_013_a_server_without_private_nodes_gets_nothing(kit: AccountKit) -> None:
    server = FakeServer(kit)

    with pytest.raises(NotOffered):
        await server.pep.publish(NODE, "a", thing())

    assert server.nodes == {}


async def test_a_node_that_is_not_there_is_empty(server: FakeServer) -> None:
    assert await server.pep.items(NODE) == ()


async def test_what_is_taken_away_is_gone(server: FakeServer) -> None:
    await server.pep.publish(NODE, "a", thing())
    await server.pep.retract(NODE, "a")

    assert await server.pep.items(NODE) == ()


@pytest.mark.parametrize(
    ("sender", "counts"),
    [
        (ALICE, True),
        ("", True),
        (f"{ALICE}/phone", False),
        ("a.test", False),
        ("bob@b.test", False),
        ("eve@e.test", False),
        ("alice@a.test.evil.test", False),
    ],
)
def test_att_061_only_our_own_account_speaks_for_our_nodes(
    server: FakeServer, sender: str, counts: bool
) -> None:
    heard: list[NodeEvent] = []
    server.pep.on_event(NODE, heard.append)

    taken = server.pep.take(event(NODE, "<item id='a'/>", sender))

    assert (bool(heard), taken) == (counts, counts)


def test_news_of_other_nodes_are_left_to_others(server: FakeServer) -> None:
    assert not server.pep.take(event("urn:other", "<item id='a'/>"))


def test_nodes_that_somebody_waits_for_are_named_to_the_server() -> None:
    assert {f"{node}+notify" for node in (read_sync.NODE, notify_sync.NODE)} <= set(FEATURES)
