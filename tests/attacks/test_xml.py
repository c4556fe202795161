# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks with XML (ATT-035…049)."""

import asyncio
import resource
import time
from pathlib import Path

import pytest

from tests.fakes.attack import Attack
from tests.fakes.evil_server import FORGED, HEADER, HOST, JID, SM, EvilServer, Peer, Script
from tests.fakes.stall import longest_stall
from tests.fakes.victim import Victim
from xmppclient.errors import ConnectError, PolicyViolation

MARKER = "marker-of-the-attacker"
HELLO = "<message from='bob@b.test/x'><body>hello</body></message>"
XML_DECLARATION = "<?xml version='1.0'?>"


async def in_session(attack: Attack, *parts: str | bytes) -> tuple[EvilServer, Victim]:
    """An honest session in which the server then says these parts."""

    async def script(peer: Peer) -> None:
        await peer.session(SM)
        for part in parts:
            peer.say(part)
            await peer.drained()
        await peer.listen()

    return await attack(script)


async def cut(attack: Attack, *parts: str | bytes) -> tuple[ConnectError, EvilServer, Victim]:
    """The same, when it has to end the connection."""
    server, victim = await in_session(attack, *parts)
    return await victim.failure(), server, victim


def after_login(server: EvilServer) -> str:
    """What the client said once its session was up."""
    return server.heard.partition("urn:xmpp:carbons:2")[2].partition("</iq>")[2]


def prolog(text: str, *, byte_by_byte: bool = False) -> Script:
    async def script(peer: Peer) -> None:
        await peer.hear("<stream:stream[^>]*>")
        data = XML_DECLARATION + text + HEADER.removeprefix(XML_DECLARATION) + "<stream:features/>"
        for piece in data if byte_by_byte else [data]:
            peer.say(piece)
            if byte_by_byte:
                await asyncio.sleep(0)

    return script


@pytest.mark.parametrize("byte_by_byte", [False, True])
@pytest.mark.parametrize(
    "doctype", ["<!DOCTYPE x [<!ENTITY a 'expanded'>]>", "<!DOCTYPE x>", "<!DOCTYPE x SYSTEM 'x.dtd'>"]
)
async def test_att_035_a_document_type_is_refused(attack: Attack, doctype: str, byte_by_byte: bool) -> None:
    _, victim = await attack(prolog(doctype, byte_by_byte=byte_by_byte))

    error = await victim.failure()

    assert isinstance(error, PolicyViolation)
    assert "document type" in str(error)


async def test_att_035_a_document_type_inside_tls_is_refused(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await prolog("<!DOCTYPE x [<!ENTITY a 'expanded'>]>")(peer)

    _, victim = await attack(script)

    assert "document type" in str(await victim.failure())


async def test_att_036_a_billion_laughs_cost_nothing(attack: Attack) -> None:
    entities = "<!ENTITY l0 'lol'>" + "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    bomb = f"<!DOCTYPE x [{entities}]><stream:stream a='&l9;'"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # KiB
    async with longest_stall() as stall:
        _, victim = await attack(prolog(bomb))
        assert isinstance(await victim.failure(), PolicyViolation)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 20 * 1024
    assert stall() < 0.5


async def test_att_037_external_entities_are_not_read(attack: Attack, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("<stream:features/>")
    elsewhere = await attack.serve(_listen)
    url = f"http://{elsewhere.connect}/x.dtd"
    for doctype in (f"<!DOCTYPE x [<!ENTITY f SYSTEM '{secret.as_uri()}'>]>", f"<!DOCTYPE x SYSTEM '{url}'>"):
        _, victim = await attack(prolog(doctype))
        assert isinstance(await victim.failure(), PolicyViolation)
    assert not elsewhere.peers


async def _listen(peer: Peer) -> None:
    await peer.listen()


def nested(depth: int) -> str:
    """A message in which elements stand ``depth`` deep, the stream counted."""
    return "<message from='bob@b.test'>" + "<a>" * (depth - 2) + "</a>" * (depth - 2) + "</message>"


@pytest.mark.parametrize("depth", [129, 1_000, 100_000, 1_000_000])
async def test_att_038_deep_nesting_ends_the_connection(attack: Attack, depth: int) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    async with longest_stall() as stall:
        error, _, victim = await cut(attack, nested(depth), HELLO)
    assert "nested" in str(error)
    assert not victim.told.all("message")
    assert stall() < 0.5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60 * 1024  # the bomb itself included


async def test_att_038_lawful_nesting_arrives(attack: Attack) -> None:
    _, victim = await in_session(attack, nested(128))

    await victim.told.until(lambda: victim.told.all("message"))


MEBI = 1024 * 1024
GIANTS = {
    "body": ("<message from='bob@b.test'><body>", "x"),
    "attribute": ("<message from='bob@b.test' a='", "x"),
    "tag": ("<", "x"),
    "children": ("<message from='bob@b.test'>", "<a/>"),
    "comment": ("<message from='bob@b.test'><!--", "x"),
    "blanks between stanzas": ("", " "),
}


@pytest.mark.parametrize(("head", "filler"), GIANTS.values(), ids=GIANTS.keys())
async def test_att_039_an_endless_stanza_ends_the_connection(attack: Attack, head: str, filler: str) -> None:
    piece = filler * (MEBI // len(filler))
    async with longest_stall() as stall:
        error, _, victim = await cut(attack, head, *[piece] * 20)
    assert "larger" in str(error) or "more than" in str(error)
    assert not victim.told.all("message")
    assert stall() < 0.5


async def test_att_039_before_the_login_64_kib_are_the_limit(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.features("<a>" + "x" * 70 * 1024)

    _, victim = await attack(script)

    assert "larger" in str(await victim.failure())


async def test_att_039_a_large_but_lawful_stanza_arrives(attack: Attack) -> None:
    body = "x" * (MEBI + MEBI // 2)
    _, victim = await in_session(attack, f"<message from='bob@b.test'><body>{body}</body></message>")

    await victim.told.until(lambda: victim.told.bodies == [body])


async def test_att_040_very_many_children_cost_bounded_time(attack: Attack) -> None:
    key = "<key rid='1' prekey='true'>QUJD</key>"
    keys = key * 50_000
    began = time.process_time()
    async with longest_stall() as stall:
        _, victim = await in_session(attack, f"<message from='bob@b.test'><e>{keys}</e></message>", HELLO)
        await victim.told.until(lambda: len(victim.told.all("message")) == 2)
    assert time.process_time() - began < 5
    assert stall() < 0.5


async def test_att_040_half_a_million_children_end_the_connection(attack: Attack) -> None:
    error, _, victim = await cut(attack, f"<message from='bob@b.test'>{'<a/>' * 500_000}</message>", HELLO)

    assert "more than" in str(error)
    assert not victim.told.all("message")


async def broken(attack: Attack, data: bytes) -> None:
    error, _, victim = await cut(attack, data, HELLO)

    assert isinstance(error, PolicyViolation)
    assert not victim.told.all("message")
    assert victim.told.all("connection")[-1].retry_at is not None  # tried again, with a wait


CHARACTERS = {
    "invalid UTF-8": b"\xff\xfe",
    "overlong UTF-8": b"\xc0\xbc",
    "surrogate": b"\xed\xa0\x80",
    "NUL": b"\x00",
    "control character": b"\x01",
    "reference to NUL": b"&#0;",
    "reference to a surrogate": b"&#xD800;",
}


@pytest.mark.parametrize("data", CHARACTERS.values(), ids=CHARACTERS.keys())
async def test_att_041_forbidden_characters_end_the_connection(attack: Attack, data: bytes) -> None:
    await broken(attack, b"<message><body>" + data + b"</body></message>")


MALFORMED_XML = {
    "not closed": b"<message><body></message></body>",
    "unbound prefix": b"<x:message/>",
    "attribute twice": b"<message to='a' to='b'/>",
    "unknown entity": b"<message><body>&marker;</body></message>",
    "no tags": b"<<<>>>",
    "document type in the middle": b"<!DOCTYPE x>",
    "declaration in the middle": b"<?xml version='1.0'?>",
}


@pytest.mark.parametrize("data", MALFORMED_XML.values(), ids=MALFORMED_XML.keys())
async def test_att_042_malformed_xml_ends_the_connection(attack: Attack, data: bytes) -> None:
    await broken(attack, data)


async def test_att_043_what_was_received_is_not_echoed(attack: Attack) -> None:
    error, server, _ = await cut(attack, f"<message><body>{MARKER}</body><{MARKER}></message>")

    assert MARKER not in server.heard
    assert "stream:error" not in server.heard
    assert MARKER not in str(error)


async def test_att_044_nothing_is_taken_after_the_end_of_the_stream(attack: Attack) -> None:
    _, _, victim = await cut(attack, "</stream:stream>" + HEADER + FORGED)

    assert not victim.told.bodies


async def test_att_045_a_stanza_inside_another_or_of_another_namespace_is_none(attack: Attack) -> None:
    inner = FORGED.replace("<message", "<message xmlns='jabber:client'")
    _, victim = await in_session(
        attack,
        f"<message from='bob@b.test'><x xmlns='urn:x'>{inner}</x></message>",
        f"<x xmlns='urn:x'>{inner}</x>",
        FORGED.replace("<message", "<message xmlns='jabber:server'"),
        f"<iq type='result' id='1' from='{HOST}'>{inner}</iq>",
        HELLO,
    )
    await victim.told.until(lambda: "hello" in victim.told.bodies)

    assert victim.told.bodies == ["", "hello"]


async def test_att_046_comments_and_instructions_in_text_are_harmless(attack: Attack) -> None:
    _, victim = await in_session(
        attack, "<message from='bob@b.test'><body>he<!-- x --><?php y?>llo<![CDATA[ <&]]></body></message>"
    )

    await victim.told.until(lambda: victim.told.bodies == ["hello <&"])


async def test_att_047_stanzas_may_come_byte_by_byte(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session()
        for character in HELLO * 3:
            peer.say(character)
            await asyncio.sleep(0)

    _, victim = await attack(script)

    await victim.told.until(lambda: victim.told.bodies == ["hello"] * 3)


async def test_att_047_a_giant_token_in_drops_costs_bounded_time(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.session()
        peer.say("<message from='bob@b.test' a='" + "x" * MEBI)
        for _ in range(10_000):
            peer.say("x>" * 20)
            await peer.drained()
            await asyncio.sleep(0)
        peer.say("'><body>hello</body></message>")

    began = time.process_time()
    _, victim = await attack(script)
    await victim.told.until(lambda: victim.told.bodies == ["hello"], timeout=20)

    assert time.process_time() - began < 2


MALFORMED = ["@@@///", "a@b@c", "@", "/x", "x" * 5000, "bob@b.test/&#10;x", "a b@c.test", "bob@-x-.test"]


@pytest.mark.parametrize("jid", MALFORMED)
async def test_att_048_malformed_addresses_are_ignored_without_an_answer(attack: Attack, jid: str) -> None:
    server, victim = await in_session(
        attack,
        f"<message from='{jid}'><body>x</body></message>",
        f"<message from='bob@b.test' to='{jid}'><body>x</body></message>",
        f"<presence from='{jid}' type='subscribe'/>",
        f"<iq from='{jid}' type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
        HELLO,
        "<r xmlns='urn:xmpp:sm:3'/>",
    )
    await victim.told.until(lambda: "<a " in after_login(server))

    assert victim.told.bodies == ["hello"]
    assert not victim.told.all("presence")
    assert after_login(server) == "<a xmlns='urn:xmpp:sm:3' h='5'/>"


async def test_att_049_unknown_and_incomplete_stanzas_do_no_harm(attack: Attack) -> None:
    server, victim = await in_session(
        attack,
        "<unknown/><x xmlns='urn:x'/>",
        "<iq/><iq type='get'/><iq id='1'/><iq type='strange' id='2'/><iq type='result' id='3'/>",
        "<iq type='error' id='4'/><iq type='get' id='5'/>",
        "<message/><presence/>",
        HELLO,
    )
    await victim.told.until(lambda: "hello" in victim.told.bodies)

    assert after_login(server).count("<iq") == 1  # the request with an id is answered, uniformly
    assert "service-unavailable" in after_login(server)


async def test_a_declaration_of_another_encoding_is_refused(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.hear("<stream:stream[^>]*>")
        peer.say(HEADER.replace("version='1.0'?", "version='1.0' encoding='iso-8859-1'?"))

    _, victim = await attack(script)

    assert "UTF-8" in str(await victim.failure())


async def test_a_stream_of_another_kind_is_refused(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.hear("<stream:stream[^>]*>")
        peer.say(f"<html><body>{JID}</body></html>")

    _, victim = await attack(script)

    assert "not an XMPP stream" in str(await victim.failure())
