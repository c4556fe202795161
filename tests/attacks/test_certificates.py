# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks by servers with another certificate: pins, onions, and what the user gets to see (ATT-017)."""

import ssl
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.fakes.attack import Attack
from tests.fakes.certificates import Pki, new_key
from tests.fakes.evil_server import (
    BIND,
    HOST,
    JID,
    SUCCESS,
    EvilServer,
    Peer,
    mechanisms,
)
from tests.fakes.onions import ONION, OTHER, OnionDialer
from tests.fakes.victim import QUICK, Victim, account, running
from xmppclient.errors import (
    CertificateRejected,
    ConnectError,
    NetworkUnreachable,
    TlsFailed,
    WeakAuthOnly,
    WrongCertificate,
)
from xmppclient.model import Account, AccountId, Address, ConnectionState, SeenCertificate
from xmppclient.services.certificates import first_record
from xmppclient.stream.doorstep import approach
from xmppclient.stream.trust import Shown, Trust

TLS_KINDS = pytest.mark.parametrize("direct", [False, True], ids=["starttls", "direct"])
NOW = datetime.now(UTC)


async def honest(peer: Peer) -> None:
    await peer.session()


def at(server: EvilServer, options: str) -> tuple[str, ...]:
    return (f"{server.connect};{options}",)


@TLS_KINDS
async def test_a_pinned_certificate_needs_no_authority_and_no_name(
    attack: Attack, pki: Pki, direct: bool
) -> None:
    own = pki.server("elsewhere.test", self_signed=True, days=(-20, -10))

    _, victim = await attack(honest, own, direct=direct, pin=pki.pin(own))
    await victim.started()

    assert victim.shown == Shown(Address(HOST), pki.der(own), Trust.PIN)


@TLS_KINDS
async def test_att_017_another_certificate_than_the_pinned_one_gets_nothing(
    attack: Attack, pki: Pki, good: ssl.SSLContext, direct: bool
) -> None:
    valid = pki.server(HOST)  # signed by the authority, for the right name, and not the one

    server, victim = await attack(honest, valid, direct=direct, pin=pki.pin(good), allow_plain=True)
    error = await victim.failure()

    assert isinstance(error, WrongCertificate)
    assert error.certificate is not None
    assert error.certificate.fingerprint == pki.pin(valid)
    assert victim.told.states[-1] is ConnectionState.OFFLINE
    assert server.peers
    assert server.inside == ""


async def test_att_017_a_pin_of_an_address_counts_more_than_that_of_the_account(
    attack: Attack, pki: Pki, good: ssl.SSLContext
) -> None:
    own = pki.server("forwarder.test", self_signed=True)
    forwarder = await attack.serve(honest, own)

    _, victim = await attack(honest, pin=pki.pin(good), connect=at(forwarder, f"pin={pki.pin(own)}"))
    await victim.started()

    assert victim.shown.der == pki.der(own)


async def test_a_wrong_pinned_address_is_passed_over_and_told_first(
    attack: Attack, pki: Pki, good: ssl.SSLContext
) -> None:
    wrong = await attack.serve(honest)
    right = await attack.serve(honest)
    pinned = at(wrong, f"pin={'0' * 64}")
    _, victim = await attack(honest, connect=(*pinned, right.connect))
    await victim.started()
    assert wrong.inside == ""

    _, victim = await attack(honest, connect=("127.0.0.1:1", *pinned, "127.0.0.1:1"))
    assert isinstance(await victim.failure(), WrongCertificate)


async def test_addresses_are_tried_in_order(attack: Attack) -> None:
    async def never(peer: Peer) -> None:
        raise AssertionError("the one before it worked")

    second, third = await attack.serve(honest), await attack.serve(never)

    _, victim = await attack(honest, connect=("127.0.0.1:1", second.connect, third.connect))
    await victim.started()

    assert not third.peers


def overheard(context: ssl.SSLContext) -> list[str | None]:
    """The server names that clients say in the clear."""
    names: list[str | None] = []
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    return names


@TLS_KINDS
@pytest.mark.parametrize(("sni", "said"), [("none", None), ("www.example.com", "www.example.com")])
async def test_beside_a_pin_another_server_name_goes_out_or_none(
    attack: Attack, pki: Pki, direct: bool, sni: str, said: str | None
) -> None:
    own = pki.server(HOST)
    names = overheard(own)
    server = await attack.serve(honest, own, direct=direct)
    kind = "direct" if direct else "starttls"

    address = at(server, f"tls={kind};pin={pki.pin(own)};sni={sni}")
    _, victim = await attack(honest, connect=address)
    await victim.started()

    assert names == [said]


@TLS_KINDS
async def test_without_options_the_server_name_is_the_domain(attack: Attack, pki: Pki, direct: bool) -> None:
    context = pki.server(HOST)
    names = overheard(context)

    _, victim = await attack(honest, context, direct=direct)
    await victim.started()

    assert names == [HOST]


async def test_direct_tls_says_what_it_is_by_alpn(attack: Attack, pki: Pki) -> None:
    context = pki.server(HOST)
    context.set_alpn_protocols(["http/1.1", "xmpp-client"])
    chosen: list[Any] = []

    async def script(peer: Peer) -> None:
        chosen.append(peer.alpn)
        await peer.session()

    _, victim = await attack(script, context, direct=True)
    await victim.started()

    assert chosen == ["xmpp-client"]


# what was refused


@TLS_KINDS
async def test_a_refused_certificate_is_shown_and_gets_nothing(
    attack: Attack, pki: Pki, direct: bool
) -> None:
    evil = pki.server("evil.test", "*.evil.test")
    server, victim = await attack(honest, evil, direct=direct)

    error = await victim.failure()

    assert isinstance(error, CertificateRejected)
    assert not isinstance(error, WrongCertificate)
    assert "mismatch" in str(error)
    assert error.certificate is not None
    assert error.certificate.names == ("evil.test", "*.evil.test")
    assert error.certificate.fingerprint == pki.pin(evil)
    assert server.inside == ""


async def test_a_refused_certificate_that_does_not_come_again_is_refused_all_the_same(
    attack: Attack, pki: Pki
) -> None:
    async def once(peer: Peer) -> None:
        if len(server.peers) > 1:
            peer.reset()
        await peer.session()

    server, victim = await attack(once, pki.server("evil.test"))

    error = await victim.failure()

    assert isinstance(error, CertificateRejected)
    assert error.certificate is None


# onions


class Visit:
    """Somebody at a server behind an onion; what a login trusted is remembered."""

    def __init__(self, attack: Attack, pki: Pki) -> None:
        self._attack = attack
        self._pki = pki
        self.dialer = OnionDialer()
        self.seen: list[SeenCertificate] = []

    def known(self, host: str) -> list[SeenCertificate]:
        return [one for one in self.seen if one.host == host]

    def account(self, server: EvilServer, host: str = ONION, **changes: Any) -> Account:
        port = server.connect.rpartition(":")[2]
        jid = Address(f"alice@{ONION}")
        base = account(f"{host}:{port}", self._pki.ca_pem, route="tor", jid=jid)
        return replace(base, **changes)

    async def started(self, server: EvilServer, **changes: Any) -> Shown:
        async with running(self._victim(server, **changes)) as victim:
            await victim.started()
            if record := first_record(AccountId(1), victim.shown, NOW):
                self.seen.append(record)
            return victim.shown

    async def failed(self, server: EvilServer, **changes: Any) -> ConnectError:
        async with running(self._victim(server, **changes)) as victim:
            return await victim.failure()

    def _victim(self, server: EvilServer, **changes: Any) -> Victim:
        return Victim(self.account(server, **changes), QUICK, self.dialer, known=self.known)


@pytest.fixture
def visit(attack: Attack, pki: Pki) -> Visit:
    return Visit(attack, pki)


async def at_onion(peer: Peer) -> None:
    await peer.login()
    await peer.features(BIND)
    await peer.bind(f"alice@{ONION}/r1")


async def test_an_onion_that_nobody_signs_is_trusted_on_first_use(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    own = pki.server(ONION, self_signed=True)
    server = await attack.serve(at_onion, own)

    for _ in range(2):
        assert await visit.started(server) == Shown(Address(ONION), pki.der(own), Trust.FIRST_USE)


async def test_att_017_another_certificate_at_a_known_onion_gets_nothing(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    await visit.started(await attack.serve(at_onion, pki.server(ONION, self_signed=True)))
    liar = await attack.serve(at_onion, pki.server(ONION, self_signed=True))

    error = await visit.failed(liar)

    assert isinstance(error, WrongCertificate)
    assert error.certificate is not None
    assert liar.inside == ""


async def test_a_renewed_certificate_of_the_same_key_is_the_same_onion(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    key = new_key()
    await visit.started(await attack.serve(at_onion, pki.server(ONION, self_signed=True, key=key)))
    renewed = pki.server(ONION, self_signed=True, key=key, days=(-3, -1))

    shown = await visit.started(await attack.serve(at_onion, renewed))

    assert shown.trust is Trust.FIRST_USE


async def test_an_onion_is_not_first_used_with_a_certificate_of_another_time(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    server = await attack.serve(at_onion, pki.server(ONION, self_signed=True, days=(-3, -1)))

    assert isinstance(await visit.failed(server), CertificateRejected)
    assert server.inside == ""


async def test_an_onion_that_an_authority_signs_has_to_renew_in_time(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    key = new_key()
    await visit.started(await attack.serve(at_onion, pki.server(ONION, key=key)))
    late = await attack.serve(at_onion, pki.server(ONION, key=key, days=(-3, -1)))

    error = await visit.failed(late)

    assert "expired" in str(error)
    assert late.inside == ""


async def test_only_the_dialled_onion_is_trusted_on_first_use(attack: Attack, pki: Pki, visit: Visit) -> None:
    server = await attack.serve(at_onion, pki.server(ONION, self_signed=True))

    error = await visit.failed(server, host="forwarder.test")

    assert type(error) is CertificateRejected
    assert server.inside == ""


async def test_an_onion_address_of_a_normal_domain_shows_the_certificate_of_the_domain(
    attack: Attack, pki: Pki, good: ssl.SSLContext, visit: Visit
) -> None:
    server = await attack.serve(honest)

    shown = await visit.started(server, jid=Address(JID))

    assert shown == Shown(Address(HOST), pki.der(good), Trust.AUTHORITY)
    assert visit.dialer.asked == [f"{ONION}:{server.connect.rpartition(':')[2]}"]


async def test_an_onion_address_of_a_normal_domain_may_also_have_its_own(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    server = await attack.serve(honest, pki.server("other.test"))

    assert (await visit.started(server, jid=Address(JID))).host == ONION


async def test_a_pin_at_an_onion_is_all_that_counts(attack: Attack, pki: Pki, visit: Visit) -> None:
    own = pki.server(ONION, self_signed=True)
    server = await attack.serve(at_onion, own)

    assert (await visit.started(server, pin=pki.pin(own))).trust is Trust.PIN
    assert isinstance(await visit.failed(server, pin="0" * 64), WrongCertificate)


async def plain(peer: Peer) -> None:
    await peer.starttls()
    await peer.features(mechanisms("PLAIN"))
    await peer.hear("<auth [^>]*>[^<]*</auth>")
    peer.say(SUCCESS)
    await peer.features(BIND)
    await peer.bind(f"alice@{ONION}/r1")


async def test_att_021_no_password_is_shown_to_what_only_came_first(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    server = await attack.serve(plain, pki.server(ONION, self_signed=True))

    assert isinstance(await visit.failed(server, allow_plain=True), WeakAuthOnly)
    assert "<auth" not in server.heard


async def test_a_password_may_be_shown_to_a_pinned_onion_if_the_account_allows_it(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    own = pki.server(ONION, self_signed=True)
    server = await attack.serve(plain, own)

    assert (await visit.started(server, allow_plain=True, pin=pki.pin(own))).vouched


async def at_the_door(peer: Peer) -> None:
    await peer.starttls()
    await peer.features("<register xmlns='http://jabber.org/features/iq-register'/>")


async def test_who_makes_an_account_is_the_onion_that_asked(attack: Attack, pki: Pki, visit: Visit) -> None:
    server = await attack.serve(at_the_door, pki.server(ONION, self_signed=True))
    liar = await attack.serve(at_the_door, pki.server(ONION, self_signed=True))
    door = await approach(visit.account(server), visit.dialer)
    await door.close()
    seen = first_record(AccountId(0), door.shown, NOW)
    assert seen is not None
    visit.seen.append(seen)

    with pytest.raises(WrongCertificate):
        await approach(visit.account(liar), visit.dialer, known=visit.known)
    assert liar.inside == ""


# a WebSocket inside an onion, without TLS


@pytest.mark.parametrize(
    ("jid", "route", "url"),
    [
        (JID, "tor", ONION),
        (f"alice@{OTHER}", "tor", ONION),
        (f"alice@{ONION}", "direct", ONION),
        (f"alice@{ONION}", "socks5://127.0.0.1:9", ONION),
        (f"alice@{ONION}", "i2p", ONION),
    ],
)
async def test_without_tls_only_the_own_onion_is_visited_and_only_by_tor(
    visit: Visit, jid: str, route: str, url: str
) -> None:
    alice = account(f"ws://{url}/xmpp", "", jid=Address(jid), route=route)

    async with running(Victim(alice, QUICK, visit.dialer)) as victim:
        error = await victim.failure()

    assert isinstance(error, TlsFailed)
    assert not visit.dialer.asked


async def test_a_certificate_problem_is_told_before_an_address_that_is_silent(
    attack: Attack, pki: Pki
) -> None:
    evil = await attack.serve(honest, pki.server("evil.test"))

    _, victim = await attack(honest, connect=("127.0.0.1:1", evil.connect, "127.0.0.1:1"))

    error = await victim.failure()
    assert isinstance(error, CertificateRejected)
    assert not isinstance(error, NetworkUnreachable)
