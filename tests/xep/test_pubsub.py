# SPDX-License-Identifier: AGPL-3.0-or-later
"""Requests to nodes and their news."""

from xml.etree.ElementTree import Element, fromstring, tostring

import pytest

from xmppclient.xep import pubsub


def test_a_private_publication_names_its_conditions() -> None:
    text = tostring(pubsub.publish("n", "i", Element("{p}p"), pubsub.PRIVATE)).decode()

    assert "publish-options" in text
    assert "whitelist" in text


def test_the_items_of_an_answer_are_read() -> None:
    answer = fromstring(
        "<iq xmlns='jabber:client'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='n'>"
        "<item id='1'><p xmlns='p'/></item><item id='2'/></items></pubsub></iq>"
    )
    first, second = pubsub.read_items(answer)

    assert (first.id, second.id, second.payload) == ("1", "2", None)
    assert first.payload is not None
    assert first.payload.tag == "{p}p"


def test_news_are_items_and_what_was_taken_away() -> None:
    event = pubsub.read_event(
        fromstring(
            "<message xmlns='jabber:client'><event xmlns='http://jabber.org/protocol/pubsub#event'>"
            "<items node='n'><item id='1'/><retract id='2'/></items></event></message>"
        )
    )

    assert event is not None
    assert (event.node, [item.id for item in event.items], event.retracted) == ("n", ["1"], ("2",))


@pytest.mark.parametrize(
    "inner",
    [
        "",
        "<event xmlns='http://jabber.org/protocol/pubsub#event'/>",
        "<event xmlns='http://jabber.org/protocol/pubsub#event'><items/></event>",
    ],
)
def test_what_is_no_news_is_none(inner: str) -> None:
    assert pubsub.read_event(fromstring(f"<message xmlns='jabber:client'>{inner}</message>")) is None
