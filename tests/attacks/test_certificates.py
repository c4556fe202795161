# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks by servers with another certificate: pins, and what the user gets to see (ATT-017)."""

import ssl
from typing import Any

import pytest

from tests.fakes.attack import Attack
from tests.fakes.certificates import Pki
from tests.fakes.evil_server import (
    HOST,
    EvilServer,
    Peer,
)
from xmppclient.errors import (
    CertificateRejected,
    NetworkUnreachable,
    WrongCertificate,
)
from xmppclient.model import Address, ConnectionState
from xmppclient.stream.trust import Shown, Trust

TLS_KINDS = pytest.mark.parametrize("direct", [False, True], ids=["starttls", "direct"])


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


async def test_a_certificate_problem_is_told_before_an_address_that_is_silent(
    attack: Attack, pki: Pki
) -> None:
    evil = await attack.serve(honest, pki.server("evil.test"))

    _, victim = await attack(honest, connect=("127.0.0.1:1", evil.connect, "127.0.0.1:1"))

    error = await victim.failure()
    assert isinstance(error, CertificateRejected)
    assert not isinstance(error, NetworkUnreachable)
