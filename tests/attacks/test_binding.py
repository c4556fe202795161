# SPDX-License-Identifier: AGPL-3.0-or-later
"""Logins that are bound to the server's certificate, and what happens when they are not any more (ATT-018).

The server here works out what a login is bound to by itself, and so does every vector.
"""

import asyncio
import hashlib
from xml.etree.ElementTree import fromstring

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.core.stream.test_wire import Transport
from tests.fakes.attack import Attack
from tests.fakes.certificates import Pki
from tests.fakes.evil_server import (
    BIND,
    HOST,
    Peer,
    Scram,
    bindings,
    failure,
    mechanisms,
)
from tests.fakes.onions import ONION
from tests.fakes.victim import account
from xmppclient.errors import AuthFailed, BindingLost, ConnectionLost, PolicyViolation, WeakAuthOnly
from xmppclient.model import Address, ConnectionState
from xmppclient.stream.negotiation import look
from xmppclient.stream.sasl import authenticate, choose, remembered
from xmppclient.stream.trust import Shown, Trust
from xmppclient.stream.wire import Wire

BOUND = ("SCRAM-SHA-256", "SCRAM-SHA-256-PLUS")
END_POINT = bindings("tls-exporter", "tls-server-end-point")
HASHES = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}


class Logins:
    """A script that lets in, and what each client said of binding."""

    def __init__(self, *offer: str) -> None:
        self.offer = offer
        self.seen: list[Scram] = []

    async def __call__(self, peer: Peer) -> None:
        scram = await peer.login(*self.offer)
        self.seen.append(scram)
        await peer.features(BIND)
        await peer.bind()


@pytest.mark.parametrize("direct", [False, True], ids=["starttls", "direct"])
@pytest.mark.parametrize("name", HASHES)
async def test_a_login_is_bound_to_the_hash_of_the_certificate(
    attack: Attack, pki: Pki, direct: bool, name: str
) -> None:
    own = pki.server(HOST, hash_algorithm=HASHES[name])
    logins = Logins(mechanisms(*BOUND), END_POINT)

    _, victim = await attack(logins, own, direct=direct)
    await victim.started()

    assert victim.told.all("mechanism") == ["SCRAM-SHA-256-PLUS"]
    (scram,) = logins.seen
    assert scram.header == "p=tls-server-end-point,,"
    assert scram.bound_to == hashlib.new(name, pki.der(own)).digest()
    assert scram.honest


async def test_att_018_somebody_in_between_cannot_pass_a_bound_login_on(attack: Attack, pki: Pki) -> None:
    """They have a certificate that is valid, too; the real server sees that it is not its own."""
    real, theirs = pki.der(pki.server(HOST)), pki.server(HOST)

    async def relayed(peer: Peer) -> None:
        await peer.starttls()
        scram = await peer.scram(mechanisms(*BOUND), END_POINT)
        assert scram.honest
        assert scram.bound_to != hashlib.sha256(real).digest()
        peer.say(failure("not-authorized"))

    _, victim = await attack(relayed, theirs)

    assert isinstance(await victim.failure(), AuthFailed)


LOST = {
    "no PLUS": (mechanisms("SCRAM-SHA-256"),),
    "no PLUS of a stronger hash": (mechanisms("SCRAM-SHA-512"),),
    "no kinds": (mechanisms(*BOUND),),
    "other kinds": (mechanisms(*BOUND), bindings("tls-exporter", "tls-unique")),
    "only PLUS, of other kinds": (mechanisms("SCRAM-SHA-256-PLUS"), bindings("tls-exporter")),
}


@pytest.mark.parametrize("offer", LOST.values(), ids=LOST.keys())
async def test_att_018_a_binding_that_disappears_is_missed(attack: Attack, offer: tuple[str, ...]) -> None:
    server, victim = await attack(Logins(*offer), best_mechanism="SCRAM-SHA-256-PLUS")

    assert isinstance(await victim.failure(), BindingLost)
    assert victim.told.states[-1] is ConnectionState.OFFLINE
    assert "<auth" not in server.heard


async def test_att_018_the_binding_of_this_run_is_remembered(attack: Attack) -> None:
    offers = [(mechanisms(*BOUND), END_POINT), (mechanisms("SCRAM-SHA-256"),)]

    async def script(peer: Peer) -> None:
        await Logins(*offers.pop(0))(peer)
        peer.close()

    _, victim = await attack(script)

    assert isinstance(await victim.failure(), BindingLost)


SAID = {
    "nothing offered": ((mechanisms("SCRAM-SHA-256"),), "y,,"),
    "kinds without a mechanism": ((mechanisms("SCRAM-SHA-256"), END_POINT), "y,,"),
    "mechanisms without a kind of ours": ((mechanisms(*BOUND), bindings("tls-exporter")), "n,,"),
    "mechanisms without any kind": ((mechanisms(*BOUND),), "n,,"),
}


@pytest.mark.parametrize(("offer", "said"), SAID.values(), ids=SAID.keys())
async def test_att_018_the_server_hears_whether_we_missed_its_offer(
    attack: Attack, offer: tuple[str, ...], said: str
) -> None:
    logins = Logins(*offer)

    _, victim = await attack(logins)
    await victim.started()

    assert [(scram.header, scram.bound_to) for scram in logins.seen] == [(said, b"")]
    assert victim.told.all("mechanism") == ["SCRAM-SHA-256"]


async def test_where_the_hash_is_not_defined_nothing_is_bound(attack: Attack, pki: Pki) -> None:
    logins = Logins(mechanisms(*BOUND), END_POINT)

    own = pki.server(HOST, self_signed=True, key=Ed25519PrivateKey.generate())

    _, victim = await attack(logins, own, pin=pki.pin(own))
    await victim.started()

    assert logins.seen[0].header == "n,,"


def test_a_bound_mechanism_comes_first_but_none_weaker_than_before() -> None:
    both = ["SCRAM-SHA-512", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-1-PLUS", "PLAIN-PLUS", "PLAIN"]

    assert choose(both, "", allow_plain=True, bindable=True) == "SCRAM-SHA-256-PLUS"
    assert choose(both, "SCRAM-SHA-512", allow_plain=True, bindable=True) == "SCRAM-SHA-512"
    assert choose(both, "", allow_plain=True) == "SCRAM-SHA-512"
    assert choose(["PLAIN-PLUS", "PLAIN"], "", allow_plain=True, bindable=True) == "PLAIN"
    with pytest.raises(WeakAuthOnly):
        choose(["SCRAM-SHA-1-PLUS"], "SCRAM-SHA-256-PLUS", allow_plain=True, bindable=True)


def test_a_websocket_does_not_make_us_forget_what_can_be_bound_elsewhere() -> None:
    assert remembered("SCRAM-SHA-256-PLUS", "SCRAM-SHA-256") == "SCRAM-SHA-256-PLUS"
    assert remembered("SCRAM-SHA-256", "SCRAM-SHA-512") == "SCRAM-SHA-512"
    assert remembered("SCRAM-SHA-256", "SCRAM-SHA-256-PLUS") == "SCRAM-SHA-256-PLUS"


# without TLS, inside the account's own onion


def clear_wire() -> tuple[Wire, Transport]:
    wire, transport = Wire(), Transport()
    wire.connection_made(transport)
    return wire, transport


async def test_inside_its_own_onion_scram_needs_no_tls() -> None:
    wire, transport = clear_wire()
    features = fromstring(f"<features>{mechanisms('SCRAM-SHA-256', 'PLAIN')}</features>")
    shown = Shown(Address(ONION), b"", Trust.ONION)
    asyncio.get_running_loop().call_soon(wire.eof_received)  # the server goes when it has heard that

    with pytest.raises(ConnectionLost):
        await authenticate(wire, features, account("127.0.0.1:1", ""), shown)
    assert b"mechanism='SCRAM-SHA-256'" in transport.written


async def test_inside_its_own_onion_no_password_is_sent_without_tls() -> None:
    wire, transport = clear_wire()
    features = fromstring(f"<features>{mechanisms('PLAIN')}</features>")
    alice = account("127.0.0.1:1", "", allow_plain=True)

    with pytest.raises(WeakAuthOnly):
        await authenticate(wire, features, alice, Shown(Address(ONION), b"", Trust.ONION))
    assert not transport.written


@pytest.mark.parametrize("trust", [Trust.AUTHORITY, Trust.PIN, Trust.FIRST_USE])
async def test_nothing_else_is_asked_or_told_without_tls(trust: Trust) -> None:
    wire, transport = clear_wire()
    features = fromstring(f"<features>{mechanisms('SCRAM-SHA-256')}</features>")
    shown = Shown(Address(ONION), b"", trust)

    with pytest.raises(PolicyViolation):
        await authenticate(wire, features, account("127.0.0.1:1", ""), shown)
    with pytest.raises(PolicyViolation):
        await look(wire, account("127.0.0.1:1", ""), shown)
    assert not transport.written
