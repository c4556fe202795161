# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks on making an account: nothing leaves without TLS, nothing on the web is touched (ATT-033)."""

import asyncio
import ssl
from base64 import b64encode
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.fakes.attack import Attack
from tests.fakes.certificates import Pki
from tests.fakes.evil_server import BIND, HOST, STARTTLS, EvilServer, Peer, mechanisms
from tests.fakes.victim import account
from xmppclient.errors import (
    CertificateRejected,
    InvitationRefused,
    PolicyViolation,
    RegistrationClosed,
    RegistrationRefused,
    ServerRefused,
    TlsFailed,
)
from xmppclient.model import Account, FieldKind
from xmppclient.net.router import Router
from xmppclient.services.registration import Registrar

BY_TOKEN = "<register xmlns='urn:xmpp:ibr-token:0'/>"
OFFER = "<register xmlns='http://jabber.org/features/iq-register'/>"
PNG = b"\x89PNG\r\n\x1a\n" + b"letters"
FIELDS = "<instructions>Welcome</instructions><username/><password/><email/>"
CAPTCHA = (
    "<x xmlns='jabber:x:data' type='form'><title>Join</title>"
    "<field type='hidden' var='FORM_TYPE'><value>jabber:iq:register</value></field>"
    "<field type='hidden' var='challenge'><value>{challenge}</value></field>"
    "<field type='text-single' var='username'><required/></field>"
    "<field type='text-private' var='password'><required/></field>"
    "<field type='text-single' var='ocr' label='Letters'><media xmlns='urn:xmpp:media-element'>"
    "<uri type='image/png'>https://tracker.test/ocr.png</uri>"
    "<uri type='image/png'>cid:sha1+1@bob.xmpp.org</uri></media></field></x>"
    "<data xmlns='urn:xmpp:bob' cid='sha1+1@bob.xmpp.org' type='image/png'>{picture}</data>"
).format(challenge="{challenge}", picture=b64encode(PNG).decode())


async def welcome(peer: Peer, *features: str) -> None:
    """TLS, then the features of somebody who makes accounts."""
    await peer.starttls()
    await peer.features(*(features or (OFFER,)))


async def answer(peer: Peer, inner: str = "", kind: str = "result") -> str:
    """Answer the next request; what it was."""
    request = await peer.hear('<iq [^>]*id="([^"]+)"[^>]*>(.*?)</iq>')
    peer.say(f"<iq type='{kind}' from='{HOST}' id='{request[1]}'>{inner}</iq>")
    return request[2]


def query(inner: str) -> str:
    return f"<query xmlns='jabber:iq:register'>{inner}</query>"


def refusal(condition: str, form: str = "") -> str:
    error = f"<error type='modify'><{condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
    return (query(form) if form else "") + error


class Newcomer:
    """Somebody without an account."""

    def __init__(self, attack: Attack, pki: Pki) -> None:
        self.serve = attack.serve
        self.registrar = Registrar(Router().dialer)
        self._ca = pki.ca_pem

    def account(self, server: EvilServer) -> Account:
        return account(server.connect, self._ca)


@pytest_asyncio.fixture
async def newcomer(attack: Attack, pki: Pki) -> AsyncIterator[Newcomer]:
    made = Newcomer(attack, pki)
    yield made
    await made.registrar.close()


ANSWERS = {"username": ("alice",), "password": ("pässword",), "email": ("a@e.test",), "ocr": ("7nHL3",)}


async def test_att_033_without_tls_nothing_is_asked(newcomer: Newcomer) -> None:
    async def naked(peer: Peer) -> None:
        await peer.features(OFFER, mechanisms("SCRAM-SHA-256"))

    server = await newcomer.serve(naked)

    with pytest.raises(TlsFailed):
        await newcomer.registrar.submit(newcomer.account(server), ANSWERS)
    assert "register" not in server.heard
    assert "word" not in server.heard


async def test_att_033_another_hosts_certificate_gets_no_password(newcomer: Newcomer, pki: Pki) -> None:
    other: ssl.SSLContext = pki.server("evil.test")
    server = await newcomer.serve(welcome, other)

    with pytest.raises(CertificateRejected):
        await newcomer.registrar.submit(newcomer.account(server), ANSWERS)
    assert "register" not in server.heard


async def test_a_server_that_offers_no_registration_is_not_asked(newcomer: Newcomer) -> None:
    async def closed(peer: Peer) -> None:
        await welcome(peer, mechanisms("SCRAM-SHA-256"), BIND)

    server = await newcomer.serve(closed)

    with pytest.raises(RegistrationClosed):
        await newcomer.registrar.ask(newcomer.account(server))
    assert "jabber:iq:register" not in server.heard


async def test_an_invitation_is_shown_before_anything_is_asked(newcomer: Newcomer) -> None:
    heard: list[str] = []

    async def inviting(peer: Peer) -> None:
        await welcome(peer, BY_TOKEN)
        heard.append(await answer(peer))
        heard.append(await answer(peer, query(FIELDS)))
        heard.append(await answer(peer))

    server = await newcomer.serve(inviting)
    asked = await newcomer.registrar.ask(newcomer.account(server), "T0<&>")
    await newcomer.registrar.submit(newcomer.account(server), ANSWERS, "T0<&>")

    assert [field.name for field in asked.form.fields] == ["username", "password", "email"]
    assert heard[0] == '<preauth xmlns="urn:xmpp:pars:0" token="T0&lt;&amp;&gt;"/>'
    assert "alice" in heard[2]
    assert len(server.peers) == 1


async def test_an_invitation_is_shown_again_on_another_connection(newcomer: Newcomer) -> None:
    heard: list[str] = []

    async def hasty(peer: Peer) -> None:
        await welcome(peer, BY_TOKEN)
        heard.append(await answer(peer))
        if len(heard) == 1:
            await answer(peer, query(FIELDS))
            peer.say("</stream:stream>")
            peer.close()
        else:
            heard.append(await answer(peer))

    server = await newcomer.serve(hasty)
    await newcomer.registrar.ask(newcomer.account(server), "T0")
    await asyncio.sleep(0.2)
    await newcomer.registrar.submit(newcomer.account(server), ANSWERS, "T0")

    assert ["preauth" in text for text in heard] == [True, True, False]


@pytest.mark.parametrize("condition", ["item-not-found", "forbidden", "service-unavailable"])
async def test_a_refused_invitation_is_the_end_of_it(newcomer: Newcomer, condition: str) -> None:
    async def full(peer: Peer) -> None:
        await welcome(peer, OFFER, BY_TOKEN)
        await answer(peer, refusal(condition), "error")

    server = await newcomer.serve(full)

    with pytest.raises(InvitationRefused, match=condition):
        await newcomer.registrar.submit(newcomer.account(server), ANSWERS, "T0")
    assert "jabber:iq:register" not in server.heard


async def test_an_invitation_is_not_shown_to_who_does_not_want_it(newcomer: Newcomer) -> None:
    server = await newcomer.serve(welcome)

    with pytest.raises(InvitationRefused):
        await newcomer.registrar.ask(newcomer.account(server), "T0")
    assert "T0" not in server.heard


@pytest.mark.parametrize("condition", ["service-unavailable", "not-allowed", "forbidden"])
async def test_a_server_that_refuses_to_ask_is_closed(newcomer: Newcomer, condition: str) -> None:
    async def closed(peer: Peer) -> None:
        await welcome(peer)
        await answer(peer, refusal(condition), "error")

    server = await newcomer.serve(closed)

    with pytest.raises(RegistrationClosed):
        await newcomer.registrar.ask(newcomer.account(server))


async def test_plain_fields_are_asked_for_and_sent_back(newcomer: Newcomer) -> None:
    heard: list[str] = []

    async def plain(peer: Peer) -> None:
        await welcome(peer)
        await answer(peer, query(FIELDS))
        heard.append(await answer(peer))

    server = await newcomer.serve(plain)
    asked = await newcomer.registrar.ask(newcomer.account(server))
    await newcomer.registrar.submit(newcomer.account(server), ANSWERS)

    assert asked.form.instructions == "Welcome"
    assert [(f.name, f.kind, f.required) for f in asked.form.fields] == [
        ("username", FieldKind.TEXT, True),
        ("password", FieldKind.HIDDEN_TEXT, True),
        ("email", FieldKind.TEXT, True),
    ]
    assert "<username>alice</username><password>pässword</password><email>a@e.test</email>" in heard[0]
    assert "<auth" not in server.heard
    assert len(server.peers) == 1


async def test_a_picture_that_came_along_is_shown_and_the_web_is_left_alone(newcomer: Newcomer) -> None:
    heard: list[str] = []

    async def puzzle(peer: Peer) -> None:
        await welcome(peer)
        await answer(peer, query(CAPTCHA.format(challenge="c1")))
        heard.append(await answer(peer))

    server = await newcomer.serve(puzzle)
    asked = await newcomer.registrar.ask(newcomer.account(server))
    await newcomer.registrar.submit(newcomer.account(server), ANSWERS)

    assert [f.name for f in asked.form.fields] == ["username", "password", "ocr"]
    assert (asked.form.fields[2].media, asked.form.fields[2].media_type) == (PNG, "image/png")
    assert '<field var="challenge" type="hidden"><value>c1</value></field>' in heard[0]
    assert "7nHL3" in heard[0]
    assert "a@e.test" not in heard[0]  # nobody asked for it


async def test_a_wrong_answer_may_lead_to_the_next_puzzle(newcomer: Newcomer) -> None:
    heard: list[str] = []

    async def strict(peer: Peer) -> None:
        await welcome(peer)
        await answer(peer, query(CAPTCHA.format(challenge="c1")))
        await answer(peer, refusal("not-allowed", CAPTCHA.format(challenge="c2")), "error")
        heard.append(await answer(peer))

    server = await newcomer.serve(strict)
    await newcomer.registrar.ask(newcomer.account(server))
    with pytest.raises(RegistrationRefused) as refused:
        await newcomer.registrar.submit(newcomer.account(server), ANSWERS)
    assert refused.value.registration
    assert refused.value.registration.form.title == "Join"

    await newcomer.registrar.submit(newcomer.account(server), ANSWERS)
    assert "c2" in heard[0]


async def test_a_name_that_is_taken_is_said_so(newcomer: Newcomer) -> None:
    async def full(peer: Peer) -> None:
        await welcome(peer)
        await answer(peer, query(FIELDS))
        await answer(peer, refusal("conflict"), "error")
        await answer(peer)

    server = await newcomer.serve(full)
    await newcomer.registrar.ask(newcomer.account(server))
    with pytest.raises(RegistrationRefused) as refused:
        await newcomer.registrar.submit(newcomer.account(server), ANSWERS)
    await newcomer.registrar.submit(newcomer.account(server), ANSWERS)

    assert refused.value.condition == "conflict"
    assert refused.value.registration is None


async def test_a_server_that_did_not_wait_gets_the_answers_on_a_new_connection(newcomer: Newcomer) -> None:
    heard: list[str] = []

    async def impatient(peer: Peer) -> None:
        await welcome(peer)
        if len(heard) == 0:
            heard.append(await answer(peer, query(CAPTCHA.format(challenge="c1"))))
            peer.say("</stream:stream>")
            peer.close()
        else:
            heard.append(await answer(peer))

    server = await newcomer.serve(impatient)
    await newcomer.registrar.ask(newcomer.account(server))
    await asyncio.sleep(0.2)
    await newcomer.registrar.submit(newcomer.account(server), ANSWERS)

    assert "c1" in heard[1]
    assert len(server.peers) == 2


async def test_answers_that_may_have_arrived_are_not_sent_twice(newcomer: Newcomer) -> None:
    async def dying(peer: Peer) -> None:
        await welcome(peer)
        await answer(peer, query(FIELDS))
        await peer.hear("</iq>")
        peer.reset()

    server = await newcomer.serve(dying)
    await newcomer.registrar.ask(newcomer.account(server))

    with pytest.raises(ServerRefused):
        await newcomer.registrar.submit(newcomer.account(server), ANSWERS)
    assert len(server.peers) == 1


async def test_a_page_of_its_own_is_told_and_not_visited(newcomer: Newcomer) -> None:
    async def elsewhere(peer: Peer) -> None:
        await welcome(peer)
        link = "<x xmlns='jabber:x:oob'><url>https://join.test/</url></x>"
        await answer(peer, query(f"<instructions>Go there</instructions>{link}"))

    server = await newcomer.serve(elsewhere)
    asked = await newcomer.registrar.ask(newcomer.account(server))

    assert (asked.link, asked.form.fields, asked.form.instructions) == ("https://join.test/", (), "Go there")


@pytest.mark.parametrize(
    "said",
    [
        "<message from='alpha.test'><body>hello</body></message>",
        "<iq type='result' id='another'/>",
        "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>",
        STARTTLS,
        "</broken>",
    ],
)
async def test_anything_but_the_answer_ends_it(newcomer: Newcomer, said: str) -> None:
    async def chatty(peer: Peer) -> None:
        await welcome(peer)
        await peer.hear("</iq>")
        peer.say(said)

    server = await newcomer.serve(chatty)

    with pytest.raises(PolicyViolation):
        await newcomer.registrar.ask(newcomer.account(server))
