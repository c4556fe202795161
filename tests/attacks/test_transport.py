# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks on TLS and on the order of a stream's steps (ATT-001…016, 019)."""

import socket
import ssl
import warnings
from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.fakes.attack import Attack
from tests.fakes.certificates import Pki
from tests.fakes.evil_server import (
    BIND,
    FORGED,
    HEADER,
    HOST,
    PASSWORD,
    PROCEED,
    SASL,
    EvilServer,
    Peer,
    Scram,
    b64,
    mechanisms,
    stream_error,
)
from tests.fakes.victim import QUICK, Victim, account, running
from xmppclient.errors import (
    CertificateRejected,
    ConnectError,
    PolicyViolation,
    ServerRefused,
    TlsFailed,
    WeakAuthOnly,
)
from xmppclient.model import ConnectionState, Tls
from xmppclient.net.dialer import DirectDialer
from xmppclient.net.endpoints import Endpoint, SrvRecord

TLS_KINDS = pytest.mark.parametrize("direct", [False, True], ids=["starttls", "direct"])


async def honest(peer: Peer) -> None:
    await peer.session()


async def refused(attack: Attack, tls: ssl.SSLContext, *, direct: bool) -> ConnectError:
    server, victim = await attack(honest, tls, direct=direct)
    error = await victim.failure()
    assert "<auth" not in server.heard
    assert victim.told.states[-1] is ConnectionState.OFFLINE
    return error


@TLS_KINDS
async def test_an_honest_server_is_let_in(attack: Attack, direct: bool) -> None:
    _, victim = await attack(honest, direct=direct)

    await victim.started()

    assert victim.told.all("mechanism") == ["SCRAM-SHA-256"]


@TLS_KINDS
async def test_att_001_a_self_signed_certificate_is_refused(attack: Attack, pki: Pki, direct: bool) -> None:
    error = await refused(attack, pki.server(HOST, self_signed=True), direct=direct)

    assert isinstance(error, CertificateRejected)
    assert "self-signed" in str(error)


@TLS_KINDS
async def test_att_002_a_certificate_for_another_host_is_refused(
    attack: Attack, pki: Pki, direct: bool
) -> None:
    error = await refused(attack, pki.server("evil.test", "127.0.0.1"), direct=direct)

    assert isinstance(error, CertificateRejected)


@TLS_KINDS
@pytest.mark.parametrize("days", [(-10, -1), (1, 10)], ids=["expired", "not yet valid"])
async def test_att_003_a_certificate_of_another_time_is_refused(
    attack: Attack, pki: Pki, direct: bool, days: tuple[float, float]
) -> None:
    error = await refused(attack, pki.server(HOST, days=days), direct=direct)

    assert isinstance(error, CertificateRejected)


@TLS_KINDS
async def test_att_004_a_common_name_proves_nothing(attack: Attack, pki: Pki, direct: bool) -> None:
    error = await refused(attack, pki.server(common_name=HOST), direct=direct)

    assert isinstance(error, CertificateRejected)


async def test_att_005_see_other_host_before_tls_is_not_followed(attack: Attack) -> None:
    elsewhere = await attack.serve(honest)

    async def script(peer: Peer) -> None:
        await peer.hear("<stream:stream[^>]*>")
        peer.say(HEADER + stream_error("see-other-host", elsewhere.connect))

    server, victim = await attack(script)

    assert isinstance(await victim.failure(), PolicyViolation)
    assert (len(server.peers), len(elsewhere.peers)) == (1, 0)


@pytest.mark.parametrize("moment", ["before login", "in the session"])
async def test_att_006_see_other_host_inside_tls_is_not_followed(attack: Attack, moment: str) -> None:
    elsewhere = await attack.serve(honest)

    async def script(peer: Peer) -> None:
        if moment == "before login":
            await peer.starttls()
            await peer.hear("<stream:stream[^>]*>")
            peer.say(HEADER)
        else:
            await peer.session()
        peer.say(stream_error("see-other-host", elsewhere.connect))

    _, victim = await attack(script)

    assert isinstance(await victim.failure(), PolicyViolation)
    assert not elsewhere.peers


async def stripped(attack: Attack, offer: str) -> None:
    """Somebody on the way has left ``<starttls/>`` out: not a byte more is said."""

    async def script(peer: Peer) -> None:
        await peer.features(offer)

    server, victim = await attack(script, allow_plain=True)

    assert isinstance(await victim.failure(), TlsFailed)
    assert server.heard.count("<") == 2  # <?xml?> and the stream header
    assert not victim.told.all("started")


async def test_att_007_without_starttls_login_is_not_used(attack: Attack) -> None:
    await stripped(attack, mechanisms("LOGIN"))


@pytest.mark.parametrize("name", ["ANONYMOUS", "EXTERNAL"])
async def test_att_008_without_starttls_no_session_without_password(attack: Attack, name: str) -> None:
    await stripped(attack, mechanisms(name))


async def test_att_009_without_tls_and_login_nothing_is_bound(attack: Attack) -> None:
    await stripped(attack, BIND)


async def test_att_009_inside_tls_nothing_is_bound_without_login(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(BIND)

    server, victim = await attack(script)

    assert isinstance(await victim.failure(), WeakAuthOnly)
    assert "<iq" not in server.heard


async def test_att_010_without_starttls_even_scram_is_not_used(attack: Attack) -> None:
    await stripped(attack, mechanisms("PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256"))


async def test_att_011_a_stanza_before_tls_ends_the_connection(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.hear("<stream:stream[^>]*>")
        peer.say(HEADER + FORGED)

    _, victim = await attack(script)

    assert isinstance(await victim.failure(), PolicyViolation)
    assert not victim.told.bodies


async def test_att_012_what_is_glued_behind_proceed_is_never_delivered(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls(behind=FORGED)

    server, victim = await attack(script)

    assert isinstance(await victim.failure(), PolicyViolation)
    assert not victim.told.bodies
    assert "<auth" not in server.heard


async def test_att_012_half_a_stanza_behind_proceed_does_not_reach_the_next_stream(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.features("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")
        await peer.hear("<starttls[^>]*/>")
        peer.say(PROCEED + "<message><body>")
        await peer.handshake()
        peer.say("forged</body></message>")
        await peer.session()

    _, victim = await attack(script)
    await victim.failure()

    assert not victim.told.bodies


MOMENTS = ["before the features", "before the challenge", "behind success", "before the binding"]


@pytest.mark.parametrize("moment", MOMENTS)
async def test_att_013_a_stanza_before_the_session_ends_the_connection(attack: Attack, moment: str) -> None:
    def injected(now: str) -> str:
        return FORGED if now == moment else ""

    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.hear("<stream:stream[^>]*>")
        offer = mechanisms("SCRAM-SHA-256")
        peer.say(HEADER + injected(MOMENTS[0]) + f"<stream:features>{offer}</stream:features>")
        proof = await _scram(peer, injected(MOMENTS[1]))
        peer.say(f"<success xmlns='{SASL}'>{b64(proof)}</success>" + injected(MOMENTS[2]))
        await peer.features(BIND)
        await peer.hear("</iq>")
        peer.say(injected(MOMENTS[3]))

    _, victim = await attack(script)

    assert isinstance(await victim.failure(), PolicyViolation)
    assert not victim.told.bodies
    assert not victim.told.all("started")


async def _scram(peer: Peer, before: str) -> str:
    scram = Scram(await peer.sasl("auth"), 4096, PASSWORD)
    peer.say(before)
    peer.challenge(scram.first)
    scram.finish(await peer.sasl("response"))
    return scram.proof


async def test_att_014_a_blocked_tls_port_does_not_lead_to_plain_text(attack: Attack, pki: Pki) -> None:
    async def blocked(peer: Peer) -> None:
        peer.reset()

    async def stripping(peer: Peer) -> None:
        await peer.features(mechanisms("PLAIN", "SCRAM-SHA-1"), BIND)

    first = await attack.serve(blocked)
    second = await attack.serve(stripping)
    alice = account(first.connect, pki.ca_pem, tls=Tls.AUTO)
    both = replace(alice, connect=(first.connect, second.connect))
    async with running(Victim(both, replace(QUICK, connect=0.5))) as victim:
        await victim.failure()

    assert second.peers
    assert "<auth" not in second.heard + first.heard
    assert "<iq" not in second.heard


async def test_att_015_a_refused_starttls_is_tried_again_later(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.features("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>", mechanisms("PLAIN"))
        await peer.hear("<starttls[^>]*/>")
        peer.say("<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:stream>")

    server, victim = await attack(script, allow_plain=True)

    assert isinstance(await victim.failure(), TlsFailed)
    assert victim.told.all("connection")[-1].retry_at is not None
    assert "<auth" not in server.heard


@TLS_KINDS
async def test_att_016_old_tls_is_refused(attack: Attack, pki: Pki, direct: bool) -> None:
    context = pki.server(HOST)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")

    server, victim = await attack(honest, context, direct=direct)

    assert isinstance(await victim.failure(), TlsFailed)
    assert "<auth" not in server.heard


class Spoofed:
    """A resolver that somebody on the way has answered."""

    def __init__(self, *servers: EvilServer) -> None:
        self._ports = [int(server.connect.rpartition(":")[2]) for server in servers]
        self.asked: list[str] = []

    async def open(self, endpoint: Endpoint) -> socket.socket:
        return await DirectDialer().open(replace(endpoint, host="127.0.0.1"))

    async def srv(self, name: str) -> Sequence[SrvRecord]:
        self.asked.append(name)
        direct = name.startswith("_xmpps-")
        return [SrvRecord("evil.test", port) for port in self._ports[direct::2]]

    async def websockets(self, domain: str) -> Sequence[str]:
        raise AssertionError("nobody asked for it")


async def test_att_019_a_forged_record_leads_to_a_server_that_gets_nothing(attack: Attack, pki: Pki) -> None:
    theirs = pki.server("evil.test")  # good for where the record leads, which is not what counts
    starttls, direct = await attack.serve(honest, theirs), await attack.serve(honest, theirs, direct=True)
    alice = replace(account("", pki.ca_pem, tls=Tls.AUTO), connect=())

    async with running(Victim(alice, QUICK, spoofed := Spoofed(starttls, direct))) as victim:
        error = await victim.failure()

    assert isinstance(error, CertificateRejected)
    assert spoofed.asked == [f"_xmpps-client._tcp.{HOST}", f"_xmpp-client._tcp.{HOST}"]
    for server in (starttls, direct):
        assert server.peers
        assert server.inside == ""


async def test_att_019_a_record_may_lead_anywhere_if_the_certificate_is_that_of_the_domain(
    attack: Attack, pki: Pki
) -> None:
    server = await attack.serve(honest)
    alice = replace(account("", pki.ca_pem), connect=())

    async with running(Victim(alice, QUICK, Spoofed(server))) as victim:
        await victim.started()


async def test_a_server_that_says_nothing_at_all_does_not_hold_us(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.listen()

    _, victim = await attack(script, options={"timing": replace(QUICK, connect=0.3)})

    assert isinstance(await victim.failure(), TlsFailed)


async def test_a_server_silent_to_the_login_does_not_hold_us(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.starttls()
        await peer.listen()

    _, victim = await attack(script, options={"timing": replace(QUICK, login=0.3)})

    assert isinstance(await victim.failure(), ServerRefused)


async def test_a_server_silent_to_the_handshake_does_not_hold_us(attack: Attack) -> None:
    async def script(peer: Peer) -> None:
        await peer.features("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")
        await peer.hear("<starttls[^>]*/>")
        peer.say(PROCEED)

    _, victim = await attack(script, options={"timing": replace(QUICK, connect=0.5)})

    assert isinstance(await victim.failure(), TlsFailed)
