# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts that are made, changed and deleted on real servers."""

import secrets
from dataclasses import replace

import pytest

from tests.core.core.conftest import Home
from tests.fakes.attack import Attack
from tests.fakes.certificates import Pki
from tests.fakes.evil_server import Peer, stream_error
from tests.fakes.victim import account as victim_account
from tests.faults.people import come
from tests.lab.lab import Lab
from tests.policy.logs import LogWatch
from xmppclient.api import NewAccount
from xmppclient.errors import (
    AccountExists,
    AuthFailed,
    InvalidAddress,
    NetworkUnreachable,
    NotConnected,
    RegistrationRefused,
    UnusablePassword,
)
from xmppclient.model import Account, ConnectionState, Tls
from xmppclient.net.dialer import DirectDialer
from xmppclient.session import AccountSession
from xmppclient.stream.login import check_login

PASSWORD = "four words nobody guesses"


def keys_rest(session: AccountSession) -> bool:
    """Whether nothing about our keys is under way, which would complain if it was cut off."""
    starting = session.omemo._starting
    return session.omemo.ready and starting is not None and starting.done()


class Visit:
    """Somebody who wants an account on a server."""

    def __init__(self, home: Home, server: Lab) -> None:
        self.home = home
        self.accounts = home.core.accounts
        self._server = server
        self.jid = f"new-{secrets.token_hex(6)}@{server.hosts[0]}"

    def new(self, jid: str = "", password: str = PASSWORD, **more: object) -> NewAccount:
        options = {"connect": (self._server.connect,), "tls": Tls(self._server.tls)} | more
        return NewAccount(jid or self.jid, password, ca_file=str(self._server.ca_file), **options)  # type: ignore[arg-type]

    async def join(self) -> Account:
        await self.accounts.registration(self.new())
        account = await self.accounts.register(self.new(), {})
        await self.online(account)
        return account

    async def online(self, account: Account) -> None:
        """Until nothing is under way, so that it can be ended quietly."""
        await come(lambda: self.accounts.connection(account.id).state is ConnectionState.ONLINE)
        await come(lambda: keys_rest(self.home.core.sessions.get(account.id)))

    async def check(self, password: str) -> None:
        """Log in from elsewhere."""
        account = await self.accounts.find(self.jid)
        await check_login(replace(account, password=password, resource="elsewhere"), DirectDialer())

    async def stored(self, account: Account) -> str:
        found = await self.home.core.profile.store.accounts.get(account.id)
        assert found
        return found.password


@pytest.fixture
async def visit(home: Home, server: Lab) -> Visit:
    return Visit(home, server)


async def test_an_account_is_made_and_goes_online(visit: Visit) -> None:
    asked = await visit.accounts.registration(visit.new("alpha.test"))
    assert {"username", "password"} <= {field.name for field in asked.form.fields}

    account = await visit.accounts.register(visit.new(), {})

    await visit.online(account)
    assert account.jid == visit.jid
    assert await visit.stored(account) == PASSWORD


async def test_a_name_that_is_taken_is_refused_and_nothing_is_stored(visit: Visit) -> None:
    before = await visit.accounts.list()

    with pytest.raises(RegistrationRefused) as refused:
        await visit.accounts.register(visit.new("u1@alpha.test"), {})

    assert refused.value.condition == "conflict"
    assert await visit.accounts.list() == before


async def test_the_password_is_changed_there_and_here(visit: Visit) -> None:
    account = await visit.join()

    await visit.accounts.change_password(account.id, "another one")

    assert await visit.stored(account) == "another one"
    await visit.check("another one")
    with pytest.raises(AuthFailed):
        await visit.check(PASSWORD)
    assert visit.accounts.connection(account.id).state is ConnectionState.ONLINE


async def test_a_change_that_was_cut_off_after_the_server_made_it_locks_nobody_out(visit: Visit) -> None:
    account = await visit.join()
    session = visit.home.core.sessions.get(account.id)
    ask = session.stream.request

    async def lost(*arguments: object, **more: object) -> object:
        await ask(*arguments, **more)  # type: ignore[arg-type]
        raise NotConnected  # the answer is lost

    session.stream.request = lost  # type: ignore[method-assign, assignment]
    with pytest.raises(NotConnected):
        await visit.accounts.change_password(account.id, "another one")
    assert await visit.stored(account) == PASSWORD
    await visit.home.core.sessions.stop(account.id)

    await visit.accounts.reconnect(account.id)

    await visit.online(account)
    assert await visit.stored(account) == "another one"


async def test_a_change_that_never_reached_the_server_leaves_the_old_password(visit: Visit) -> None:
    account = await visit.join()
    await visit.home.core.profile.store.settings.set(f"account/{account.id}/new_password", "never sent")
    await visit.home.core.sessions.stop(account.id)

    await visit.accounts.reconnect(account.id)

    await visit.online(account)
    assert await visit.stored(account) == PASSWORD
    await come(lambda: _other_is_forgotten(visit, account))


async def _other_is_forgotten(visit: Visit, account: Account) -> bool:
    settings = visit.home.core.profile.store.settings
    return await settings.get(f"account/{account.id}/new_password") == ""


async def test_the_account_is_deleted_there_then_here(visit: Visit) -> None:
    account = await visit.join()

    await visit.accounts.cancel_registration(account.id)

    assert account.jid not in {kept.jid for kept in await visit.accounts.list()}
    again = await visit.accounts.register(visit.new(), {})  # the name is free
    assert again.jid == account.jid


@pytest.mark.parametrize(("said", "deleted"), [("not-authorized", True), ("system-shutdown", False)])
async def test_a_server_may_end_the_stream_instead_of_answering(
    home: Home, attack: Attack, pki: Pki, said: str, deleted: bool, expected_log: LogWatch
) -> None:
    expected_log.may_come("OMEMO is not available yet")

    async def abrupt(peer: Peer) -> None:
        await peer.session()
        await peer.hear("<remove")
        peer.say(stream_error(said))
        peer.close()

    server = await attack.serve(abrupt)
    accounts = home.core.accounts
    account = await home.core.profile.store.accounts.add(victim_account(server.connect, pki.ca_pem))
    await accounts.reconnect(account.id)
    await come(lambda: accounts.connection(account.id).state is ConnectionState.SYNCING)

    try:
        await accounts.cancel_registration(account.id)
    except NotConnected:
        assert not deleted

    assert (account.jid in {kept.jid for kept in await accounts.list()}) is not deleted


async def test_without_a_connection_nothing_is_changed_or_deleted(home: Home) -> None:
    await home.core.start()

    with pytest.raises(NotConnected):
        await home.core.accounts.change_password(home.account.id, "another one")
    with pytest.raises(NotConnected):
        await home.core.accounts.cancel_registration(home.account.id)

    assert await home.core.accounts.list() == (home.account,)


@pytest.mark.parametrize(
    ("new", "answers", "error"),
    [
        (NewAccount("", "pw"), {}, InvalidAddress),
        (NewAccount("a.test", "pw"), {}, InvalidAddress),
        (NewAccount("a b@a.test", "pw"), {}, InvalidAddress),
        (NewAccount("x@a.test", ""), {}, UnusablePassword),
        (NewAccount("a.test", "pw"), {"username": ("alice",)}, AccountExists),
        (NewAccount("x@a.test", "pw", ("127.0.0.1:9",)), {}, NetworkUnreachable),
    ],
)
async def test_what_cannot_be_made_is_not_stored(
    home: Home, new: NewAccount, answers: dict[str, tuple[str, ...]], error: type[Exception]
) -> None:
    with pytest.raises(error):
        await home.core.accounts.register(new, answers)

    assert await home.core.accounts.list() == (home.account,)


@pytest.mark.parametrize("wrong", ["", " ", "@@@"])
async def test_no_server_cannot_be_asked(home: Home, wrong: str) -> None:
    with pytest.raises(InvalidAddress):
        await home.core.accounts.registration(NewAccount(wrong, ""))


async def test_an_answer_names_the_account(visit: Visit) -> None:
    name = visit.jid.partition("@")[0]
    answers = {"username": (name,), "password": ("from the form",)}

    account = await visit.accounts.register(visit.new("alpha.test", "", start=False), answers)

    assert account.jid == visit.jid
    assert await visit.stored(account) == "from the form"
