# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks on the login and the binding (ATT-021…034). The server is verified, and hostile."""

import asyncio
import logging
import random
import time
from base64 import b64encode
from collections.abc import Callable
from xml.etree.ElementTree import fromstring

import pytest

from tests.core.stream.test_wire import Transport
from tests.fakes.attack import Attack
from tests.fakes.evil_server import (
    BIND,
    HOST,
    JID,
    PASSWORD,
    SASL,
    SUCCESS,
    EvilServer,
    Peer,
    Script,
    b64,
    failure,
    mechanisms,
)
from tests.fakes.stall import longest_stall
from tests.fakes.victim import Victim, account
from xmppclient.errors import AuthFailed, ConnectError, PolicyViolation, WeakAuthOnly
from xmppclient.log import QUIET
from xmppclient.model import Address, ConnectionState
from xmppclient.stream.sasl import authenticate
from xmppclient.stream.scram import Scram
from xmppclient.stream.trust import Shown, Trust
from xmppclient.stream.wire import Wire

PLAIN = b64encode(f"\0alice\0{PASSWORD}".encode()).decode()


async def refused(attack: Attack, script: Script, kind: type[ConnectError], **changes: object) -> EvilServer:
    """Run the script; the login must fail with ``kind`` and no session may begin."""
    server, victim = await attack(script, **changes)
    error = await victim.failure()
    assert isinstance(error, kind), repr(error)
    assert not victim.told.all("started")
    assert PLAIN not in server.heard
    return server


def offers(*names: str) -> Script:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(mechanisms(*names))

    return script


async def test_att_021_plain_is_not_used_unless_allowed(attack: Attack) -> None:
    server = await refused(attack, offers("PLAIN"), WeakAuthOnly)

    assert "<auth" not in server.heard


async def test_att_021_plain_is_not_used_where_scram_was_once_used(attack: Attack) -> None:
    await refused(attack, offers("PLAIN"), WeakAuthOnly, allow_plain=True, best_mechanism="SCRAM-SHA-1")


async def test_att_021_a_weaker_scram_than_before_is_not_used(attack: Attack) -> None:
    await refused(attack, offers("SCRAM-SHA-1"), WeakAuthOnly, best_mechanism="SCRAM-SHA-256")


async def test_plain_is_used_inside_tls_if_the_account_allows_it(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(mechanisms("PLAIN"))
        await peer.hear(PLAIN)
        peer.say(SUCCESS)
        await peer.features(BIND)
        await peer.bind()

    server, victim = await attack(script, allow_plain=True)
    await victim.started()

    assert PLAIN not in server.clear
    assert victim.told.all("mechanism") == ["PLAIN"]


async def test_att_022_no_other_mechanism_follows_a_failed_one(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(mechanisms("SCRAM-SHA-512", "SCRAM-SHA-256", "PLAIN", "LOGIN", "ANONYMOUS"))
        await peer.sasl("auth")
        peer.say(failure("not-authorized"))
        await peer.features(mechanisms("PLAIN", "LOGIN", "ANONYMOUS"))

    server, victim = await attack(script, allow_plain=True)

    assert isinstance(await victim.failure(), AuthFailed)
    assert victim.told.states[-1] is ConnectionState.OFFLINE
    assert server.heard.count("<auth") == 1
    assert len(server.peers) == 1


async def test_att_022_a_refused_password_is_not_carried_to_the_next_address(attack: Attack) -> None:
    async def refusing(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(mechanisms("SCRAM-SHA-256"))
        await peer.sasl("auth")
        peer.say(failure("not-authorized"))

    second = await attack.serve(offers("SCRAM-SHA-256"))
    first = await attack.serve(refusing)
    _, victim = await attack(refusing, connect=(first.connect, second.connect))

    assert isinstance(await victim.failure(), AuthFailed)
    assert not second.peers


async def test_no_login_is_tried_on_a_wire_without_tls() -> None:
    wire, transport = Wire(), Transport()
    wire.connection_made(transport)
    features = fromstring(f"<features>{mechanisms('SCRAM-SHA-256', 'PLAIN')}</features>")
    shown = Shown(Address(HOST), b"", Trust.AUTHORITY)

    with pytest.raises(PolicyViolation):
        await authenticate(wire, features, account("127.0.0.1:1", "", allow_plain=True), shown)
    assert not transport.written


async def _success_early(peer: Peer, text: Callable[[str], str]) -> None:
    await peer.starttls()
    await peer.features(mechanisms("SCRAM-SHA-256"))
    nonce = (await peer.sasl("auth")).rpartition("r=")[2]
    peer.say(f"<success xmlns='{SASL}'>{b64(text(nonce))}</success>")


@pytest.mark.parametrize(
    "text",
    [lambda nonce: f"r={nonce}x,s=c2FsdA==,i=4096", lambda nonce: "", lambda nonce: "v=AAAA"],
    ids=["server-first", "empty", "a proof of nothing"],
)
async def test_att_023_success_before_the_exchange_is_refused(
    attack: Attack, text: Callable[[str], str]
) -> None:
    async def script(peer: Peer) -> None:
        await _success_early(peer, text)
        await peer.features(BIND)
        await peer.bind()

    await refused(attack, script, PolicyViolation)


PROOFS = {
    "wrong": lambda proof: "v=" + b64("x" * 32),
    "of another length": lambda proof: proof[:-4],
    "missing": lambda proof: "",
    "an error instead": lambda proof: "e=other-error",
    "not base64": lambda proof: "v=?",
    "hidden behind an extension": lambda proof: f"x=1,{proof}",
}


@pytest.mark.parametrize("forge", PROOFS.values(), ids=PROOFS.keys())
@pytest.mark.parametrize("step", ["success", "challenge"])
async def test_att_024_a_server_that_does_not_prove_itself_is_refused(
    attack: Attack, forge: Callable[[str], str], step: str
) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        scram = await peer.scram()
        peer.say(f"<{step} xmlns='{SASL}'>{b64(forge(scram.proof))}</{step}>")
        if step == "challenge":
            peer.say(SUCCESS)
        await peer.features(BIND)
        await peer.bind()

    await refused(attack, script, PolicyViolation)


async def test_a_proof_in_a_step_of_its_own_is_accepted(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        scram = await peer.scram()
        peer.challenge(scram.proof)
        await peer.hear("<response[^>]*>=</response>")
        peer.say(SUCCESS)
        await peer.features(BIND)
        await peer.bind()

    _, victim = await attack(script)

    await victim.started()


async def test_att_025_success_at_once_is_refused(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(mechanisms("SCRAM-SHA-256"))
        peer.say(SUCCESS)
        await peer.features(BIND)
        await peer.bind()

    await refused(attack, script, PolicyViolation)


def asks_for(iterations: int | str) -> Script:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(mechanisms("SCRAM-SHA-256"))
        nonce = (await peer.sasl("auth")).rpartition("r=")[2]
        peer.challenge(f"r={nonce}x,s=c2FsdA==,i={iterations}")

    return script


@pytest.mark.parametrize("iterations", [0, 1, 4095])
async def test_att_026_few_iterations_are_refused(attack: Attack, iterations: int) -> None:
    server = await refused(attack, asks_for(iterations), WeakAuthOnly)

    assert "<response" not in server.heard


@pytest.mark.parametrize("iterations", [10_000_001, 10**9, 9_999_999_999])
async def test_att_027_very_many_iterations_are_refused(attack: Attack, iterations: int) -> None:
    await refused(attack, asks_for(iterations), WeakAuthOnly)


async def test_att_027_many_iterations_do_not_hold_the_loop(attack: Attack) -> None:
    server, _ = await attack(asks_for(2_000_000))
    began = time.perf_counter()
    async with longest_stall() as stall:
        while "<response" not in server.heard:
            assert time.perf_counter() - began < 30
            await asyncio.sleep(0.001)
    assert stall() < max(0.1, (time.perf_counter() - began) / 3)


CHALLENGES = {
    "nonce not extended": "r={nonce},s=c2FsdA==,i=4096",
    "another nonce": "r=abc,s=c2FsdA==,i=4096",
    "reserved attribute": "m=1,r={nonce}x,s=c2FsdA==,i=4096",
    "no name for the salt": "r={nonce}x,x=c2FsdA==,i=4096",
    "another order": "s=c2FsdA==,r={nonce}x,i=4096",
    "no salt": "r={nonce}x,i=4096",
    "salt not base64": "r={nonce}x,s=?,i=4096",
    "count not a number": "r={nonce}x,s=c2FsdA==,i=many",
    "negative count": "r={nonce}x,s=c2FsdA==,i=-4096",
    "digits of another script": "r={nonce}x,s=c2FsdA==,i=٤٠٩٦",
    "junk": ",,,===",
    "nothing": "",
    "very long": "r={nonce}" + "x" * 5000 + ",s=c2FsdA==,i=4096",
}


@pytest.mark.parametrize("challenge", CHALLENGES.values(), ids=CHALLENGES.keys())
async def test_att_028_a_broken_challenge_is_refused(attack: Attack, challenge: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(mechanisms("SCRAM-SHA-256"))
        nonce = (await peer.sasl("auth")).rpartition("r=")[2]
        peer.challenge(challenge.replace("{nonce}", nonce))

    server = await refused(attack, script, PolicyViolation)

    assert "<response" not in server.heard


def test_att_029_the_nonce_comes_from_the_system_not_from_a_seed() -> None:
    random.seed(1)
    first = Scram("sha256", "alice", PASSWORD).first()
    random.seed(1)
    second = Scram("sha256", "alice", PASSWORD).first()

    assert first != second
    assert len(first.rpartition(b"r=")[2]) >= 22  # 128 bits in base64


@pytest.mark.parametrize(
    "name", ["EXTERNAL", "ANONYMOUS", "LOGIN", "DIGEST-MD5", "CRAM-MD5", "X-OAUTH2", "SCRAM-SHA-256-PLUS"]
)
async def test_att_030_only_listed_mechanisms_are_used(attack: Attack, name: str) -> None:
    server = await refused(attack, offers(name), WeakAuthOnly, allow_plain=True)

    assert "<auth" not in server.heard


async def bound_to(attack: Attack, jid: str) -> None:
    async def script(peer: Peer) -> None:
        await peer.login()
        await peer.features(BIND)
        await peer.bind(jid)

    await refused(attack, script, PolicyViolation)


@pytest.mark.parametrize("jid", ["mallory@evil.test/r1", f"mallory@{HOST}/r1", f"{HOST}/r1"])
async def test_att_031_only_our_own_address_is_bound(attack: Attack, jid: str) -> None:
    await bound_to(attack, jid)


@pytest.mark.parametrize("jid", ["", JID, "@@@///", f"{JID}/{'x' * 2000}", f"{JID}/&#9;x"])
async def test_att_032_only_a_well_formed_full_address_is_bound(attack: Attack, jid: str) -> None:
    await bound_to(attack, jid)


async def test_att_034_no_log_holds_the_credentials(attack: Attack, caplog: pytest.LogCaptureFixture) -> None:
    async def script(peer: Peer) -> None:
        await peer.session()
        peer.say("<message from='bob@b.test'><body>marker-in-a-body</body></message>")
        await peer.hear("never")

    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.DEBUG)
    try:
        _, victim = await attack(script)
        victim.stream.client.plugin  # noqa: B018  slixmpp at work, too
        await victim.told.until(lambda: victim.told.bodies)
    finally:
        root.setLevel(level)

    for secret in (PASSWORD, PLAIN, b64encode(PASSWORD.encode()).decode(), "marker-in-a-body", "p="):
        assert secret not in caplog.text
    assert PASSWORD not in repr(victim.stream.client.credentials)


def test_att_034_the_libraries_stay_quiet_whatever_the_level_of_the_root(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    libraries = [logging.getLogger(name) for name in (*QUIET, "slixmpp.xmlstream", "omemo.session_manager")]
    for logger in (logging.getLogger(), *libraries):
        monkeypatch.setattr(logger, "level", logging.DEBUG if logger.name == "root" else logging.NOTSET)
    logging.getLogger("slixmpp").manager._clear_cache()  # type: ignore[attr-defined]

    asyncio.run(_make_a_stream())

    assert not [logger.name for logger in libraries if logger.isEnabledFor(logging.DEBUG)]


async def _make_a_stream() -> None:
    Victim(account("127.0.0.1:1", ""))
