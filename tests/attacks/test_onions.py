# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks at onions: what nobody signs is trusted on first use, and only there (ATT-017, ATT-021)."""

import asyncio
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
    Reconnect,
    TlsFailed,
    WeakAuthOnly,
    WrongCertificate,
)
from xmppclient.model import Account, AccountId, Address, ConnectionState, SeenCertificate
from xmppclient.services.certificates import first_record
from xmppclient.stream.doorstep import approach
from xmppclient.stream.timing import Timing
from xmppclient.stream.trust import Shown, Trust

NOW = datetime.now(UTC)


async def honest(peer: Peer) -> None:
    await peer.session()


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
        async with running(self.victim(server, **changes)) as victim:
            await victim.started()
            self.remember(victim)
            return victim.shown

    async def failed(self, server: EvilServer, **changes: Any) -> ConnectError:
        async with running(self.victim(server, **changes)) as victim:
            return await victim.failure()

    def remember(self, victim: Victim) -> None:
        if record := first_record(AccountId(1), victim.shown, NOW):
            self.seen.append(record)

    def victim(self, server: EvilServer, timing: Timing = QUICK, **changes: Any) -> Victim:
        return Victim(self.account(server, **changes), timing, self.dialer, known=self.known)


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


async def test_an_onion_is_asked_once_only_when_it_is_known(attack: Attack, pki: Pki, visit: Visit) -> None:
    faces = [pki.server(ONION, self_signed=True) for _ in range(2)]
    later = [faces[0], faces[0], faces[0], faces[1]]  # twice for the first login, once for the next

    remembered = asyncio.Event()

    async def leaving(peer: Peer) -> None:
        peer.show(later.pop(0) if later else faces[1])
        await at_onion(peer)
        await remembered.wait()
        peer.close()

    server = await attack.serve(leaving)
    async with running(visit.victim(server, timing=replace(QUICK, first_wait=0.01))) as victim:
        await victim.started()
        visit.remember(victim)
        remembered.set()
        await victim.told.until(lambda: victim.told.states[-1] is ConnectionState.OFFLINE)
        error = victim.told.all("connection")[-1].reason

    assert isinstance(error, WrongCertificate)
    assert len(victim.told.all("started")) == 2
    assert len(server.peers) == 6  # the liar twice more: an authority might have signed it


async def test_an_onion_that_goes_between_two_looks_is_tried_again(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    async def going(peer: Peer) -> None:
        if len(server.peers) > 1:
            peer.reset()
        await at_onion(peer)

    server = await attack.serve(going, pki.server(ONION, self_signed=True))

    error = await visit.failed(server)

    assert error.reconnect is Reconnect.LATER


async def test_att_017_another_certificate_at_a_known_onion_gets_nothing(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    await visit.started(await attack.serve(at_onion, pki.server(ONION, self_signed=True)))
    liar = await attack.serve(at_onion, pki.server(ONION, self_signed=True))

    error = await visit.failed(liar)

    assert isinstance(error, WrongCertificate)
    assert error.certificate is not None
    assert liar.inside == ""


async def at_home(peer: Peer) -> None:
    await peer.login()
    await peer.features(BIND)
    await peer.bind(f"{JID}/r1")


async def test_att_017_an_onion_is_not_first_used_where_the_domain_is_known(
    attack: Attack, pki: Pki, visit: Visit
) -> None:
    """A proxy that is no tor would else take the place of a server that an authority vouched for."""
    signed = await attack.serve(at_home, pki.server(HOST))
    shown = await visit.started(signed, jid=JID, connect=(signed.connect,))
    liar = await attack.serve(at_home, pki.server(ONION, self_signed=True))

    error = await visit.failed(liar, jid=JID)

    assert (shown.host, shown.trust) == (HOST, Trust.AUTHORITY)
    assert isinstance(error, WrongCertificate)
    assert liar.inside == ""


async def test_a_known_server_may_show_its_key_at_its_onion(attack: Attack, pki: Pki, visit: Visit) -> None:
    key = new_key()
    signed = await attack.serve(at_home, pki.server(HOST, key=key))
    await visit.started(signed, jid=JID, connect=(signed.connect,))
    same = await attack.serve(at_home, pki.server(ONION, self_signed=True, key=key))

    assert (await visit.started(same, jid=JID)).trust is Trust.FIRST_USE


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
        (f"alice@{ONION}", "tor://192.0.2.1:9050", ONION),
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
