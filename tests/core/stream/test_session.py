# SPDX-License-Identifier: AGPL-3.0-or-later
"""A session against a server that plays by its script: requests, acknowledgements, resumption."""

import asyncio
import re
from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement, tostring

import pytest

from tests.fakes.attack import Attack
from tests.fakes.evil_server import BIND, HOST, JID, SM, Peer, Script, stream_error
from tests.fakes.victim import QUICK, Victim
from tests.policy.logs import LogWatch
from xmppclient.errors import (
    AuthFailed,
    Conflict,
    ConnectionLost,
    NotConnected,
    PolicyViolation,
    RequestError,
    RequestTimedOut,
    ServerRefused,
)
from xmppclient.model import ConnectionState
from xmppclient.ns import CLIENT, q
from xmppclient.stream.timing import Timing

QUERY = Element("{urn:x}query")
RESUMED = "<resumed xmlns='urn:xmpp:sm:3' previd='resume-me' h='{}'/>"


def message(body: str) -> Element:
    element = Element(q(CLIENT, "message"), to="bob@b.test", type="chat")
    SubElement(element, q(CLIENT, "body")).text = body
    return element


async def honest(peer: Peer) -> None:
    await peer.session(SM)


def answering(template: str) -> Script:
    """An honest session that answers one request; ``{id}`` is the request's."""

    async def script(peer: Peer) -> None:
        await peer.session()
        request = await peer.hear('<iq [^>]*id="([^"]+)"[^>]*><query')
        peer.say(template.replace("{id}", request[1]))

    return script


async def asking(attack: Attack, template: str, to: str = "", timeout: float = 0.3) -> Element:
    _, victim = await attack(answering(template))
    await victim.started()
    return await victim.stream.request("get", QUERY, to, timeout)


# requests


@pytest.mark.parametrize("sender", ["", f"from='{HOST}'", f"from='{JID}'", f"from='{JID}/r1'"])
async def test_our_server_answers_with_any_of_its_names(attack: Attack, sender: str) -> None:
    answer = await asking(attack, f"<iq type='result' id='{{id}}' {sender}><done xmlns='urn:x'/></iq>")

    assert answer[0].tag == "{urn:x}done"


@pytest.mark.parametrize("sender", ["eve@e.test", f"mallory@{HOST}", "e.test", f"{JID}/other", "@@@///"])
async def test_att_052_nobody_else_answers_for_our_server(attack: Attack, sender: str) -> None:
    with pytest.raises(RequestTimedOut):
        await asking(attack, f"<iq type='result' id='{{id}}' from='{sender}'/>")


async def test_att_052_only_who_was_asked_answers(attack: Attack) -> None:
    with pytest.raises(RequestTimedOut):
        await asking(attack, f"<iq type='result' id='{{id}}' from='{HOST}'/>", to="bob@b.test/x")
    await asking(attack, "<iq type='result' id='{id}' from='bob@b.test/x'/>", to="Bob@B.test/x")


async def test_an_error_is_raised_with_its_condition(attack: Attack) -> None:
    error = (
        "<error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
        "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>no such thing</text></error>"
    )
    with pytest.raises(RequestError, match="item-not-found: no such thing"):
        await asking(attack, f"<iq type='error' id='{{id}}'>{error}</iq>")


async def test_a_request_of_the_server_reaches_its_handler(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session()
        peer.say("<iq type='set' id='7'><push xmlns='urn:x'/></iq>")
        await peer.hear('<iq type="result" id="7"/>')
        peer.say("<message from='bob@b.test'><body>answered</body></message>")

    heard: list[str] = []
    _, victim = await attack(script)
    victim.stream.on_iq("{urn:x}push", lambda iq: heard.append(iq[0].tag))
    await victim.told.until(lambda: victim.told.bodies == ["answered"])

    assert heard == ["{urn:x}push"]


async def test_flt_049_a_listener_that_fails_does_not_end_the_stream(
    attack: Attack, expected_log: LogWatch
) -> None:
    async def script(peer: Peer) -> None:
        await peer.session(SM)
        peer.say("<message from='eve@e.test' type='error'><body>1</body></message>")
        peer.say("<message from='eve@e.test'><body>2</body></message><r xmlns='urn:xmpp:sm:3'/>")

    server, victim = await attack(script)
    expected_log("a handler failed")
    original = victim.told.on_message

    def fail(element: Element) -> None:
        original(element)
        raise ValueError("marker")

    victim.told.on_message = fail  # type: ignore[method-assign]
    await victim.told.until(lambda: "h='2'" in server.heard)

    assert victim.told.bodies == ["1", "2"]
    assert "eve" not in server.heard


# order and acknowledgement


async def test_stanzas_are_written_at_once_and_in_order(attack: Attack) -> None:
    server, victim = await attack(honest)
    await victim.started()
    for number in range(100):
        victim.stream.send_tracked(message(str(number)), str(number))
    await victim.told.until(lambda: "<body>99</body>" in server.heard)

    assert re.findall("<body>([0-9]+)</body>", server.heard) == [str(number) for number in range(100)]
    assert server.heard.count("<r xmlns='urn:xmpp:sm:3'/>") == 1  # one question for one turn of the loop


async def test_tokens_are_told_when_the_server_has_the_stanza(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session(SM)
        await peer.hear("<r ")
        peer.say("<a xmlns='urn:xmpp:sm:3' h='2'/>")  # carbons and the first message
        await peer.hear("<presence")
        peer.say("<a xmlns='urn:xmpp:sm:3' h='3'/>")

    _, victim = await attack(script)
    await victim.started()
    victim.stream.send_tracked(message("1"), "one")
    victim.stream.send_tracked(message("2"), "two")
    await victim.told.until(lambda: victim.told.all("acked") == ["one"])
    victim.stream.send(Element(q(CLIENT, "presence")))
    await victim.told.until(lambda: victim.told.all("acked") == ["one", "two"])


@pytest.mark.parametrize("count", ["99", "4294967295", "x", ""])
async def test_flt_009_an_impossible_count_acknowledges_nothing(attack: Attack, count: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.session(SM)
        await peer.hear("<r ")
        peer.say(f"<a xmlns='urn:xmpp:sm:3' h='{count}'/>")

    _, victim = await attack(script)
    await victim.started()
    victim.stream.send_tracked(message("1"), "one")

    assert isinstance(await victim.failure(), PolicyViolation)
    assert not victim.told.all("acked")


async def test_flt_010_without_stream_management_an_answered_ping_acknowledges(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session()
        ping = await peer.hear('<body>2</body></message><iq [^>]*id="(ping-[^"]+)"')
        peer.say(f"<iq type='result' id='{ping[1]}' from='eve@e.test'/>")
        peer.say("<message from='bob@b.test'><body>forged pong passed</body></message>")
        await peer.hear("<presence")
        peer.say(f"<iq type='error' id='{ping[1]}' from='{HOST}'/>")

    _, victim = await attack(script)
    await victim.started()
    victim.stream.send_tracked(message("1"), "one")
    victim.stream.send_tracked(message("2"), "two")
    await victim.told.until(lambda: victim.told.bodies)
    assert not victim.told.all("acked")
    victim.stream.send(Element(q(CLIENT, "presence")))

    await victim.told.until(lambda: victim.told.all("acked") == ["one", "two"])


async def test_flt_010_every_answered_ping_counts_however_many_are_open(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session()
        pings = [(await peer.hear('id="(ping-[^"]+)"'))[1] for _ in range(3)]
        peer.say(f"<iq type='result' id='{pings[1]}' from='{HOST}'/><iq type='result' id='{pings[0]}'/>")

    _, victim = await attack(script)
    await victim.started()
    for number in "123":
        victim.stream.send_tracked(message(number), number)
        await asyncio.sleep(0)
    await victim.told.until(lambda: victim.told.all("acked") == ["1", "2"])
    await asyncio.sleep(0.05)

    assert not victim.told.all("ended")


async def test_the_server_is_told_what_we_received(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session(SM)
        peer.say("<message/><presence/><iq type='result' id='x'/><r xmlns='urn:xmpp:sm:3'/><x xmlns='y'/>")
        await peer.hear("<a xmlns='urn:xmpp:sm:3' h='3'/>")
        peer.say("<message from='bob@b.test'><body>counted</body></message>")

    _, victim = await attack(script)

    await victim.told.until(lambda: "counted" in victim.told.bodies)


async def test_stanzas_between_binding_and_stream_management_are_not_lost(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.login()
        await peer.features(BIND, SM)
        await peer.bind()
        await peer.hear("<enable[^>]*>")
        peer.say("<message from='bob@b.test'><body>early</body></message>")
        peer.say("<enabled xmlns='urn:xmpp:sm:3' id='resume-me' resume='true'/>")

    _, victim = await attack(script)

    await victim.told.until(lambda: victim.told.bodies == ["early"])
    assert [name for name, _ in victim.told.events][-2:] == ["started", "message"]


# losing and resuming


def resuming(first: Script, second: Script) -> Script:
    """One script for the first connection, another from the second on."""
    connections: list[Peer] = []

    async def script(peer: Peer) -> None:
        connections.append(peer)
        await (first if len(connections) == 1 else second)(peer)

    return script


async def cut_at_message(peer: Peer) -> None:
    await peer.session(SM)
    await peer.hear("<body>3</body>")
    peer.reset()


async def test_flt_003_what_was_not_acknowledged_is_written_again_in_order(attack: Attack) -> None:
    async def second(peer: Peer) -> None:
        await peer.login()
        await peer.features(BIND, SM)
        resume = await peer.hear("<resume [^>]*/>")
        assert 'previd="resume-me"' in resume[0]
        peer.say(RESUMED.format(2))  # carbons and message 1
        await peer.hear("<body>4</body>")
        peer.say("<a xmlns='urn:xmpp:sm:3' h='5'/>")

    server, victim = await attack(resuming(cut_at_message, second))
    await victim.started()
    for number in "123":
        victim.stream.send_tracked(message(number), number)
    victim.stream.caught_up()
    await victim.started(2)
    victim.stream.send_tracked(message("4"), "4")
    await victim.told.until(lambda: victim.told.all("acked") == ["1", "2", "3", "4"])

    assert victim.told.all("started") == [False, True]
    assert re.findall("<body>(.)</body>", server.peers[1].heard) == ["2", "3", "4"]
    assert victim.told.states[-1] is ConnectionState.ONLINE


async def test_a_request_survives_a_resumption(attack: Attack) -> None:
    async def first(peer: Peer) -> None:
        await peer.session(SM)
        await peer.hear("<query")
        peer.reset()

    async def second(peer: Peer) -> None:
        await peer.login()
        await peer.features(BIND, SM)
        await peer.hear("<resume [^>]*/>")
        peer.say(RESUMED.format(0))
        request = await peer.hear('id="([^"]+)"[^>]*><query')
        peer.say(f"<iq type='result' id='{request[1]}'/>")

    _, victim = await attack(resuming(first, second))
    await victim.started()

    assert (await victim.stream.request("get", QUERY, timeout=5)).get("type") == "result"


async def test_flt_008_after_a_refused_resumption_nothing_is_sent_again(attack: Attack) -> None:
    async def second(peer: Peer) -> None:
        await peer.login()
        await peer.features(BIND, SM)
        await peer.hear("<resume [^>]*/>")
        peer.say("<failed xmlns='urn:xmpp:sm:3' h='2'><item-not-found/></failed>")
        await peer.bind()
        await peer.hear("<enable[^>]*>")
        peer.say("<enabled xmlns='urn:xmpp:sm:3'/>")
        await peer.hear("<body>new</body>")

    server, victim = await attack(resuming(cut_at_message, second))
    await victim.started()
    waiting = asyncio.ensure_future(victim.stream.request("get", QUERY))
    await asyncio.sleep(0)
    for number in "123":
        victim.stream.send_tracked(message(number), number)
    await victim.started(2)
    victim.stream.send_tracked(message("new"), "new")
    await victim.told.until(lambda: "<body>new</body>" in server.heard)

    assert victim.told.all("started") == [False, False]
    assert victim.told.all("acked") == []  # h=2: carbons and the request
    assert "<body>1</body>" not in server.peers[1].heard
    with pytest.raises(NotConnected):
        await waiting


async def test_what_a_lost_session_had_is_told_even_if_it_cannot_be_resumed(attack: Attack) -> None:
    async def second(peer: Peer) -> None:
        await peer.login()
        await peer.features(BIND, SM)
        await peer.hear("<resume [^>]*/>")
        peer.say("<failed xmlns='urn:xmpp:sm:3' h='3'><item-not-found/></failed>")
        await peer.bind()
        peer.say("<failed xmlns='urn:xmpp:sm:3'/>")

    _, victim = await attack(resuming(cut_at_message, second))
    await victim.started()
    for number in "123":
        victim.stream.send_tracked(message(number), number)

    await victim.told.until(lambda: victim.told.all("acked") == ["1", "2"])


async def test_flt_009_a_resumption_with_an_impossible_count_is_no_resumption(attack: Attack) -> None:
    async def second(peer: Peer) -> None:
        await peer.login()
        await peer.features(BIND, SM)
        await peer.hear("<resume [^>]*/>")
        peer.say(RESUMED.format(99))

    _, victim = await attack(resuming(cut_at_message, second))
    await victim.started()
    for number in "123":
        victim.stream.send_tracked(message(number), number)

    assert isinstance(await victim.failure(), PolicyViolation)
    assert not victim.told.all("acked")
    assert victim.told.all("started") == [False]


async def test_while_disconnected_sending_fails_and_nothing_is_kept(attack: Attack) -> None:
    async def first(peer: Peer) -> None:
        await peer.session()
        peer.reset()

    async def second(peer: Peer) -> None:
        await peer.session()
        await peer.hear("<presence")

    server, victim = await attack(resuming(first, second))
    await victim.started()
    await victim.told.until(lambda: victim.told.all("ended"))
    for send in (
        lambda: victim.stream.send(message("lost")),
        lambda: victim.stream.send_tracked(message("lost"), "lost"),
        lambda: victim.stream.client.send_message("bob@b.test", "lost"),
    ):
        with pytest.raises(NotConnected):
            send()
    with pytest.raises(NotConnected):
        await victim.stream.request("get", QUERY)
    await victim.started(2)
    victim.stream.send(Element(q(CLIENT, "presence")))
    await victim.told.until(lambda: "<presence" in server.heard)

    assert "lost" not in server.heard


async def test_without_stream_management_requests_end_with_the_connection(attack: Attack) -> None:
    async def first(peer: Peer) -> None:
        await peer.session()
        await peer.hear("<query")
        peer.reset()

    _, victim = await attack(resuming(first, honest))
    await victim.started()

    with pytest.raises(NotConnected):
        await asyncio.wait_for(victim.stream.request("get", QUERY), 5)


# ends


@pytest.mark.parametrize(
    ("condition", "kind", "state"),
    [
        ("conflict", Conflict, ConnectionState.OFFLINE),
        ("not-authorized", AuthFailed, ConnectionState.OFFLINE),
        ("system-shutdown", ServerRefused, ConnectionState.WAITING),
        ("policy-violation", ServerRefused, ConnectionState.WAITING),
    ],
)
async def test_flt_021_a_stream_error_decides_whether_to_try_again(
    attack: Attack, condition: str, kind: type[Exception], state: ConnectionState
) -> None:
    async def script(peer: Peer) -> None:
        await peer.session(SM)
        peer.say(stream_error(condition) + "</stream:stream>")
        peer.close()

    server, victim = await attack(script)

    assert isinstance(await victim.failure(), kind)
    assert victim.told.states[-1] is state
    assert len(server.peers) == 1


async def test_a_server_that_ends_the_stream_is_believed_at_once(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session(SM)
        peer.say("</stream:stream>")
        await asyncio.sleep(60)

    _, victim = await attack(script)

    await victim.told.until(lambda: victim.told.all("ended"), timeout=2)


@pytest.mark.parametrize("condition", ["conflict", "not-authorized"])
async def test_an_unverified_server_cannot_stop_an_account_for_good(attack: Attack, condition: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.hear("<stream:stream[^>]*>")
        peer.say("<stream:stream xmlns:stream='http://etherx.jabber.org/streams'>" + stream_error(condition))

    _, victim = await attack(script)

    assert isinstance(await victim.failure(), ServerRefused)
    assert victim.told.states[-1] is ConnectionState.WAITING


@pytest.mark.parametrize("feature", [SM, ""], ids=["stream management", "ping"])
async def test_flt_004_a_silent_server_is_noticed(attack: Attack, feature: str) -> None:
    async def first(peer: Peer) -> None:
        await peer.session(*([feature] if feature else []))
        await asyncio.sleep(60)

    timing = replace(QUICK, idle=0.2, answer=0.3, tick=0.05)
    _, victim = await attack(resuming(first, honest), options={"timing": timing})
    await victim.told.until(lambda: victim.told.all("ended"), timeout=3)

    lost = [told.reason for told in victim.told.all("connection") if told.reason]
    assert isinstance(lost[0], ConnectionLost)
    await victim.started(2)


def test_flt_004_the_defaults_notice_within_30_seconds() -> None:
    timing = Timing()
    assert timing.idle + timing.answer + 2 * timing.tick < 30


async def test_an_answering_server_is_not_cut(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session(SM)
        while True:
            await peer.hear("<r ")
            peer.say("<a xmlns='urn:xmpp:sm:3' h='1'/>")

    timing = replace(QUICK, idle=0.05, answer=0.3, tick=0.02)
    _, victim = await attack(script, options={"timing": timing})
    await victim.started()
    await asyncio.sleep(0.8)

    assert not victim.told.all("ended")


async def test_stop_says_goodbye_and_reports_offline_once(attack: Attack) -> None:
    server, victim = await attack(honest)
    await victim.started()
    victim.stream.send(message("last words"))
    await victim.stream.stop()

    assert "last words" in server.heard
    assert server.heard.endswith("</stream:stream>")
    assert victim.told.states.count(ConnectionState.OFFLINE) == 1
    assert victim.stream.bound == JID


async def test_a_stopped_stream_can_be_started_again(attack: Attack) -> None:
    _, victim = await attack(honest)
    await victim.started()
    await victim.stream.stop()
    victim.stream.start()

    await victim.started(2)
    assert victim.told.all("started") == [False, False]


async def test_start_ends_a_wait(attack: Attack) -> None:
    async def first(peer: Peer) -> None:
        peer.reset()

    _, victim = await attack(resuming(first, honest))
    await victim.failure()
    victim.stream.start()

    await victim.started()


async def test_the_states_of_a_good_day(attack: Attack) -> None:
    server, victim = await attack(honest)
    await victim.started()
    victim.stream.caught_up()
    victim.stream.caught_up()
    await victim.stream.stop()

    states = ConnectionState
    assert victim.told.states == [
        states.CONNECTING,
        states.AUTHENTICATING,
        states.SYNCING,
        states.ONLINE,
        states.OFFLINE,
    ]
    assert {told.address for told in victim.told.all("connection")[:4]} == {server.connect}


async def test_presence_of_rooms_and_of_people_is_told(attack: Attack) -> None:
    room = "<x xmlns='http://jabber.org/protocol/muc#user'/>"

    async def script(peer: Peer) -> None:
        await peer.session()
        peer.say(f"<presence from='room@muc.test/nick'>{room}</presence>")
        peer.say(f"<presence from='eve@e.test' type='subscribe'>{room}</presence>")
        peer.say("<presence from='bob@b.test/x'/>")

    _, victim = await attack(script)
    await victim.told.until(lambda: len(victim.told.all("presence")) == 3)

    senders = [element.get("from") for element in victim.told.all("presence")]
    assert senders == ["room@muc.test/nick", "eve@e.test", "bob@b.test/x"]


async def test_presence_that_is_sent_has_our_caps(attack: Attack) -> None:
    server, victim = await attack(honest)
    await victim.started()
    victim.stream.send(Element(q(CLIENT, "presence")))
    await victim.told.until(lambda: "urn:xmppclient" in server.heard)

    assert "slixmpp" not in server.heard


async def test_slixmpp_plugins_work_over_the_stream(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session()
        request = await peer.hear('<iq [^>]*><query xmlns="jabber:iq:roster"')
        name = re.findall('id="([^"]+)"', request[0])[0]
        peer.say(f"<iq type='result' id='{name}'><query xmlns='jabber:iq:roster'/></iq>")

    _, victim = await attack(script)
    await victim.started()
    answer = await victim.stream.client.make_iq_get(queryxmlns="jabber:iq:roster").send()

    assert str(victim.stream.client.boundjid) == f"{JID}/r1"
    assert b"roster" in tostring(answer.xml)


async def test_a_client_that_exists_is_told_of_sessions(attack: Attack) -> None:
    server, victim = await attack(resuming(cut_at_message, honest))
    client = victim.stream.client
    await victim.started()

    assert client.session_bind_event.is_set()
    assert client is victim.stream.client
    assert isinstance(victim, Victim)
    assert server.peers


# what the stream itself offers


async def test_the_offers_of_a_stream_are_those_after_the_login(attack: Attack) -> None:
    limits = "<limits xmlns='urn:xmpp:stream-limits:0'><max-bytes>20000</max-bytes></limits>"

    async def limited(peer: Peer) -> None:
        await peer.session(SM, limits)

    _, victim = await attack(limited)
    assert len(victim.stream.features) == 0
    await victim.started()

    assert victim.stream.features.findtext("{*}limits/{*}max-bytes") == "20000"


async def test_what_is_no_stanza_is_not_counted_and_not_repeated(attack: Attack) -> None:
    async def counting(peer: Peer) -> None:
        await peer.session(SM)
        await peer.hear("<inactive[^>]*/>")
        await peer.hear("<r [^>]*/>")
        peer.say("<a xmlns='urn:xmpp:sm:3' h='2'/>")  # carbons and the message

    _, victim = await attack(counting)
    await victim.started()
    victim.stream.send_nonza(Element("{urn:xmpp:csi:0}inactive"))
    victim.stream.send_tracked(message("counted"), "one")

    await victim.told.until(lambda: victim.told.all("acked"))
    assert victim.told.all("acked") == ["one"]
    assert victim.stream_is_up


async def test_a_nonza_needs_a_connection(attack: Attack) -> None:
    async def silent(peer: Peer) -> None:
        await peer.hear("never")

    _, victim = await attack(silent)

    with pytest.raises(NotConnected):
        victim.stream.send_nonza(Element("{urn:xmpp:csi:0}inactive"))


async def test_an_error_carries_what_came_with_it(attack: Attack) -> None:
    inner = "<query xmlns='urn:x'><form/></query><error type='cancel'><conflict xmlns='{stanzas}'/></error>"
    stanzas = "urn:ietf:params:xml:ns:xmpp-stanzas"
    with pytest.raises(RequestError) as refused:
        await asking(attack, f"<iq type='error' id='{{id}}'>{inner.format(stanzas=stanzas)}</iq>")

    assert refused.value.answer is not None
    assert refused.value.answer.find("{urn:x}query/{urn:x}form") is not None
