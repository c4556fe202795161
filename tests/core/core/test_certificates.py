# SPDX-License-Identifier: AGPL-3.0-or-later
"""An account, the certificates that its server shows, and the one that it accepts."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from tests.core.core.conftest import Home
from tests.fakes.attack import Attack
from tests.fakes.certificates import Pki
from tests.fakes.evil_server import HOST, JID, PASSWORD, Peer
from tests.lab.lab import HOSTS, ProsodyLab
from xmppclient.api import NewAccount
from xmppclient.errors import BadPin, CertificateRejected, UnknownAccount, WrongCertificate
from xmppclient.events import CertificateChanged, ConnectionChanged
from xmppclient.model import Account, AccountId, ConnectionState, Tls
from xmppclient.net.certificates import describe
from xmppclient.route import Certificate, CertificateNews
from xmppclient.services.omemo.service import Omemo

LIMIT = 30.0  # seconds

T = TypeVar("T")


async def honest(peer: Peer) -> None:
    await peer.session()


async def stored(home: Home, connect: str, pki: Pki, /, **changes: object) -> Account:
    new = NewAccount(JID, PASSWORD, (connect,), Tls.STARTTLS, check=False, start=False)
    account = await home.core.accounts.add(new)
    account = replace(account, ca_pem=pki.ca_pem, **changes)  # type: ignore[arg-type]
    await home.core.accounts.store(account)
    return account


async def until(condition: Callable[[], Awaitable[T | None]]) -> T:
    """Wait for something that happens by itself."""
    async with asyncio.timeout(LIMIT):
        while (result := await condition()) is None:  # noqa: ASYNC110 - anything may change it
            await asyncio.sleep(0.01)
    return result


async def logged_in(home: Home, account: Account) -> Certificate:
    return await until(lambda: home.core.accounts.certificate(account.id))


async def refused(home: Home) -> CertificateRejected:
    """Wait until an account gives up, and return why."""

    async def reason() -> CertificateRejected | None:
        told = [event.connection for event in home.news if isinstance(event, ConnectionChanged)]
        ended = [one.reason for one in told if one.state is ConnectionState.OFFLINE]
        return next((error for error in ended if isinstance(error, CertificateRejected)), None)

    return await until(reason)


@pytest.fixture
def without_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """No OMEMO: the servers here answer nothing after the login."""

    async def nothing(omemo: Omemo) -> None: ...

    monkeypatch.setattr(Omemo, "start", nothing)


async def test_the_first_login_says_which_certificate_it_was(home: Home, lab: ProsodyLab) -> None:
    alice = lab.account()
    login = NewAccount(
        alice.jid, alice.password, (lab.connect,), Tls.DIRECT, ca_file=str(lab.ca_file), start=False
    )

    added = await home.core.accounts.add(login)

    shown = await home.core.accounts.certificate(added.id)
    assert shown is not None
    (record,) = await home.core.profile.store.certificates.list(added.id)
    assert (record.fingerprint, record.host, record.noted) == (shown.fingerprint, HOSTS[0], True)


async def test_the_server_that_made_an_account_is_the_first_that_is_trusted(
    home: Home, attack: Attack, pki: Pki, good: ssl.SSLContext, tmp_path: Path
) -> None:
    async def makes(peer: Peer) -> None:
        await peer.starttls()
        await peer.features("<register xmlns='http://jabber.org/features/iq-register'/>")
        for inner in ("<query xmlns='jabber:iq:register'><username/><password/></query>", ""):
            request = await peer.hear('<iq [^>]*id="([^"]+)".*?</iq>')
            peer.say(f"<iq type='result' from='{HOST}' id='{request[1]}'>{inner}</iq>")

    server = await attack.serve(makes)
    (tmp_path / "ca.pem").write_text(pki.ca_pem)
    new = NewAccount(JID, PASSWORD, (server.connect,), ca_file=str(tmp_path / "ca.pem"), start=False)

    added = await home.core.accounts.register(new, {})

    (record,) = await home.core.profile.store.certificates.list(added.id)
    assert (record.fingerprint, record.host) == (pki.pin(good), HOST)


async def test_an_account_that_never_logged_in_has_seen_no_certificate(home: Home) -> None:
    assert await home.core.accounts.certificate(home.account.id) is None
    await home.core.start()
    assert await home.core.accounts.certificate(home.account.id) is None


@pytest.mark.usefixtures("without_keys")
async def test_att_017_a_certificate_of_somebody_else_is_told_until_it_was_seen(
    home: Home, attack: Attack, pki: Pki
) -> None:
    first, second = pki.server(HOST, days=(-1, 90)), pki.server(HOST, days=(-1, 90))
    one, two = await attack.serve(honest, first), await attack.serve(honest, second)
    alice = await stored(home, one.connect, pki)
    await home.core.sessions.start(alice)
    await logged_in(home, alice)

    await home.core.accounts.change(replace(alice, connect=(two.connect,)))

    async def changed() -> CertificateChanged | None:
        return next((event for event in home.news if isinstance(event, CertificateChanged)), None)

    news = await until(changed)
    assert news.account_id == alice.id
    assert news.news is CertificateNews.REPLACED
    assert news.certificate == describe(pki.der(second))

    await home.core.accounts.reconnect(alice.id)
    await home.core.accounts.note_certificate(alice.id)
    assert all(one.noted for one in await home.core.profile.store.certificates.list(alice.id))


@pytest.mark.usefixtures("without_keys")
async def test_a_pinned_account_connects_again_and_accepts_nothing_else(
    home: Home, attack: Attack, pki: Pki
) -> None:
    server = await attack.serve(honest, own := pki.server(HOST, self_signed=True))
    alice = await stored(home, server.connect, pki)
    await home.core.sessions.start(alice)
    error = await refused(home)
    assert error.certificate is not None

    pinned = await home.core.accounts.pin(alice.id, error.certificate.fingerprint.upper())

    assert pinned.pin == pki.pin(own)
    await logged_in(home, alice)
    home.news.clear()
    await home.core.accounts.pin(alice.id, "00" * 32)
    assert isinstance(await refused(home), WrongCertificate)


@pytest.mark.usefixtures("without_keys")
async def test_without_a_pin_what_was_trusted_is_forgotten(home: Home, attack: Attack, pki: Pki) -> None:
    server = await attack.serve(honest)
    alice = await stored(home, server.connect, pki, enabled=False)
    await home.core.sessions.start(alice)
    await logged_in(home, alice)

    unpinned = await home.core.accounts.pin(alice.id, "")

    assert unpinned.pin == ""
    assert await home.core.accounts.certificate(alice.id) is None


@pytest.mark.usefixtures("without_keys")
async def test_what_is_accepted_takes_the_place_of_the_pin_that_refused_it(
    home: Home, attack: Attack, pki: Pki, good: ssl.SSLContext
) -> None:
    server = await attack.serve(honest)
    elsewhere = f"127.0.0.1:1;tls=starttls;pin={'cd' * 32};sni=none"
    old = f"{server.connect};pin={':'.join(['AB'] * 32)};sni=none"
    alice = await stored(home, server.connect, pki, connect=(elsewhere, old), pin="ef" * 32)
    await home.core.sessions.start(alice)
    error = await refused(home)
    assert isinstance(error, WrongCertificate)
    assert error.pinned == "ab" * 32

    accepted = await home.core.accounts.pin(alice.id, pki.pin(good))

    assert accepted.connect == (elsewhere, f"{server.connect};pin={pki.pin(good)};sni=none")
    assert accepted.pin == "ef" * 32
    await logged_in(home, alice)


async def test_what_is_no_pin_changes_nothing(home: Home) -> None:
    with pytest.raises(BadPin):
        await home.core.accounts.pin(home.account.id, "12:34")
    with pytest.raises(UnknownAccount):
        await home.core.accounts.pin(AccountId(99), "ab" * 32)
    with pytest.raises(BadPin):
        await home.core.accounts.add(NewAccount("b@b.test", "pw", pin="no pin", check=False, start=False))

    assert await home.core.accounts.list() == (home.account,)


async def test_a_pin_is_stored_in_one_form(home: Home) -> None:
    new = NewAccount("b@b.test", "pw", pin=":".join(["AB"] * 32), check=False, start=False)

    assert (await home.core.accounts.add(new)).pin == "ab" * 32
