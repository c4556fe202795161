# SPDX-License-Identifier: AGPL-3.0-or-later
"""A stranger learns nothing from a whole session: not by any service of it (ATT-097, 125…130).

Before somebody is accepted nothing is sent to them, nothing is asked of them, and no
notification is due.
"""

import asyncio

import pytest

from tests.core.test_session import Life, life as life
from tests.fakes.account_kit import ALICE, BOB, EVE, chat_message, ids
from tests.fakes.fake_server import EVERYTHING
from tests.fakes.fake_stream import result, xml
from tests.policy.logs import LogWatch
from xmppclient.errors import RequestError
from xmppclient.events import ConversationChanged, MessageAdded, PresenceChanged, RequestReceived
from xmppclient.xep import disco, pubsub

SERVERS = ("", "a.test", ALICE)
SIGNALS = {
    "receipt": "<request xmlns='urn:xmpp:receipts'/>",
    "marker": "<markable xmlns='urn:xmpp:chat-markers:0'/>",
    "typing": "<composing xmlns='http://jabber.org/protocol/chatstates'/>",
    "attention": "<attention xmlns='urn:xmpp:attention:0'/>",
    "link": "<x xmlns='jabber:x:oob'><url>https://tracker.test/pixel</url></x>",
    "reply": "<reply xmlns='urn:xmpp:reply:0' to='alice@a.test' id='x'/>",
    "reaction": "<reactions xmlns='urn:xmpp:reactions:0' id='x'><reaction>👍</reaction></reactions>",
    "retraction": "<retract xmlns='urn:xmpp:message-retract:1' id='x'/>",
    "timer": "<ephemeral xmlns='urn:xmpp:ephemeral:0' timer='1'/>",
}
ADDITIONS = (
    "",
    "<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='v'/>",
    "<x xmlns='vcard-temp:x:update'><photo>abc</photo></x>",
)
NODES = (
    "urn:xmpp:mds:displayed:0",
    "urn:xmppclient:notification-settings",
    "urn:xmpp:omemo:2:devices",
    "eu.siacs.conversations.axolotl.devicelist",
    "urn:xmpp:avatar:metadata",
    "http://jabber.org/protocol/nick",
    "urn:xmpp:bookmarks:1",
)


def offers(stream_life: Life) -> None:
    """A server with all that the services use."""
    features = "".join(f"<feature var='{feature}'/>" for feature in EVERYTHING)
    inner = f"<identity category='pubsub' type='pep'/>{features}"
    query = f"<query xmlns='{disco.DISCO_INFO}'>{inner}</query>"
    stream_life.stream.answers[disco.QUERY] = lambda _: result(query)


async def begun(stream_life: Life) -> int:
    """A session that is quiet; how many stanzas it has sent."""
    offers(stream_life)
    await stream_life.online()
    before = -1
    while before != (before := len(stream_life.stream.requests)):  # noqa: ASYNC110 - nothing says so
        await asyncio.sleep(0.03)
    return len(stream_life.stream.sent)


async def settled(stream_life: Life) -> None:
    await stream_life.session.inbound.idle()
    await asyncio.sleep(0.05)


def asked_of_others(stream_life: Life) -> list[str]:
    return [to for _, _, to in stream_life.stream.requests if to not in SERVERS]


@pytest.mark.parametrize("body", ["", "hello"])
async def test_att_127_a_strangers_message_is_not_answered(life: Life, body: str) -> None:
    before = await begun(life)

    for name, signal in SIGNALS.items():
        life.session.on_message(xml(chat_message(body, f"{EVE}/x", signal + ids(name), id=name)))
    await settled(life)

    assert life.stream.sent[before:] == []
    assert life.stream.tracked == []
    assert asked_of_others(life) == []


async def test_att_125_att_126_a_strangers_presence_is_not_answered(life: Life) -> None:
    seen: list[PresenceChanged] = []
    life.bus.subscribe(PresenceChanged, seen.append)
    before = await begun(life)

    for kind in ("", "subscribe", "subscribed", "unsubscribed", "probe", "unavailable"):
        attribute = f"type='{kind}'" if kind else ""
        for inner in ADDITIONS:
            life.session.on_presence(xml(f"<presence from='{EVE}/x' {attribute}>{inner}</presence>"))
    await settled(life)

    assert life.stream.sent[before:] == []
    assert asked_of_others(life) == []
    assert seen == []


BAD = (
    "<body/>",
    "<encrypted xmlns='eu.siacs.conversations.axolotl'/>",
    "<encrypted xmlns='urn:xmpp:omemo:2'><header sid='x'/><payload>?</payload></encrypted>",
    "<received xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'/></received>",
    "<result xmlns='urn:xmpp:mam:2' queryid='x' id='1'/>",
    "<event xmlns='http://jabber.org/protocol/pubsub#event'><items/></event>",
    "<replace xmlns='urn:xmpp:message-correct:0'/>",
    "<reactions xmlns='urn:xmpp:reactions:0'><reaction>no emoji</reaction></reactions>",
    "<fallback xmlns='urn:xmpp:fallback:0'><body start='-1' end='z'/></fallback><body>x</body>",
    "<ephemeral xmlns='urn:xmpp:ephemeral:0' timer='never'/><body>x</body>",
    "<error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>",
)


@pytest.mark.parametrize("kind", ["chat", "normal", "error", "groupchat", "headline", "nonsense"])
async def test_att_129_what_is_wrong_with_a_stanza_is_told_to_nobody(
    life: Life, expected_log: LogWatch, kind: str
) -> None:
    expected_log("nobody asked for")
    before = await begun(life)

    for inner in BAD:
        life.session.on_message(
            xml(f"<message from='{EVE}/x' to='{ALICE}' type='{kind}' id='b'>{inner}</message>")
        )
    await settled(life)

    assert life.stream.sent[before:] == []
    assert life.stream.tracked == []
    assert asked_of_others(life) == []


async def test_att_061_a_strangers_nodes_change_nothing(life: Life) -> None:
    before = await begun(life)
    settings = await life.store.settings.all()

    payload = "<item id='bob@b.test'><never xmlns='urn:x'/></item>"
    for node in NODES:
        event = f"<event xmlns='{pubsub.EVENT}'><items node='{node}'>{payload}</items></event>"
        life.session.on_message(xml(f"<message from='{EVE}' type='headline'>{event}</message>"))
    await settled(life)

    assert life.stream.sent[before:] == []
    assert asked_of_others(life) == []
    assert await life.store.settings.all() == settings


async def test_a_strangers_words_wait_among_the_requests(life: Life) -> None:
    await begun(life)
    told: list[object] = []
    for kind in (MessageAdded, ConversationChanged, RequestReceived):
        life.bus.subscribe(kind, told.append)

    life.session.on_message(xml(chat_message("hello", f"{EVE}/x", id="m1")))
    await settled(life)

    (chat,) = await life.store.conversations.list(requests=True)
    assert (chat.address, chat.is_request) == (EVE, True)
    assert [event.conversation.is_request for event in told if isinstance(event, ConversationChanged)] == [
        True
    ]


async def test_only_our_server_is_asked_when_a_session_begins(life: Life) -> None:
    await begun(life)

    assert asked_of_others(life) == []
    assert life.stream.presences() == [("", "")]


async def test_att_062_a_stranger_does_not_reach_the_block_list(life: Life) -> None:
    await begun(life)

    for sender in (EVE, BOB):
        with pytest.raises(RequestError):
            life.stream.push(
                f"<iq type='set' id='1' from='{sender}'><block xmlns='urn:xmpp:blocking'>"
                "<item jid='carol@c.test'/></block></iq>"
            )
    await settled(life)

    assert await life.store.requests.blocked(life.account.id) == frozenset()


async def test_requests_that_a_session_answers_are_few(life: Life) -> None:
    await begun(life)

    assert set(life.stream.handlers) == {
        "{jabber:iq:roster}query",
        "{urn:xmpp:blocking}block",
        "{urn:xmpp:blocking}unblock",
    }
