# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.accounts.account_form import AccountForm
from ui.errors import words
from ui.gallery.fake_core import FakeCore
from xmppclient.api import NewAccount
from xmppclient.errors import (
    AccountExists,
    AuthFailed,
    BadOnionKey,
    BadPin,
    CertificateRejected,
    DiskFull,
    InvalidAddress,
    InvalidCertificateFile,
    NetworkUnreachable,
)
from xmppclient.model import Account, ProfileState, Tls


class Accounts:
    """Takes note of what is added; raises what it is told to, or waits."""

    def __init__(self) -> None:
        self.tried: list[NewAccount] = []
        self.error: Exception | None = None
        self.hang = False

    async def add(self, new: NewAccount) -> Account:
        self.tried.append(new)
        if self.hang:
            await asyncio.sleep(60)
        if self.error:
            raise self.error
        return Account(new.jid, new.password)  # type: ignore[arg-type]


class Desk:
    def __init__(self, form: AccountForm, accounts: Accounts) -> None:
        self.form = form
        self.accounts = accounts
        self.added: list[object] = []
        self.failed: list[int] = []
        form.added.connect(self.added.append)
        form.failed.connect(lambda: self.failed.append(1))

    def fill(self, **fields: str) -> None:
        for name, text in ({"address": "me@a.test", "password": "secret"} | fields).items():
            place = self.form if name in ("address", "password") else self.form.way_model
            place.edit(name, text)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core, accounts = FakeCore(ProfileState.OPEN, empty=True), Accounts()
    core.accounts = accounts  # type: ignore[assignment]
    async with tasks_of(core) as tasks:
        yield Desk(AccountForm(core, tasks), accounts)


async def test_an_account_is_logged_in_with_what_was_typed(desk: Desk) -> None:
    desk.fill(address=" me@a.test ", server="xmpp.a.test:5222", caFile="/ca.pem")
    desk.form.way_model.setTls("starttls")
    desk.form.setAllowPlain(True)
    desk.form.submit()
    await until(lambda: desk.added)

    assert desk.accounts.tried == [
        NewAccount(
            "me@a.test",
            "secret",
            ("xmpp.a.test:5222",),
            Tls.STARTTLS,
            "/ca.pem",
            route="direct",
            allow_plain=True,
        )
    ]


async def test_the_password_is_forgotten_once_it_was_used(desk: Desk) -> None:
    desk.fill()
    desk.form.submit()
    await until(lambda: desk.added)

    assert (desk.form.password, desk.form.busy) == ("", False)


@pytest.mark.parametrize("address", ["", "me", "@a.test", "me@", "me@a@b", "me @a.test"])
async def test_what_is_no_address_is_not_tried(desk: Desk, address: str) -> None:
    desk.fill(address=address)
    desk.form.submit()

    assert desk.form.addressProblem == words(InvalidAddress())
    assert not desk.form.busy


async def test_a_missing_password_is_said_at_its_field(desk: Desk) -> None:
    desk.fill(password="")
    desk.form.submit()

    assert desk.form.passwordProblem
    assert not desk.form.addressProblem


@pytest.mark.parametrize("server", ["a.test", "a.test:", ":5222", "a b:1", "[::1]"])
async def test_a_server_needs_host_and_port(desk: Desk, server: str) -> None:
    desk.fill(server=server)
    desk.form.submit()

    assert "host:port" in desk.form.way_model.serverProblem
    assert desk.form.way_model.wantsAdvanced


@pytest.mark.parametrize("server", ["", "a.test:5222", "[2001:db8::1]:5223", "127.0.0.1:1"])
async def test_a_server_may_be_left_out_or_given_by_name_or_number(desk: Desk, server: str) -> None:
    desk.fill(server=server)

    assert desk.form.check()


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (AuthFailed("not-authorized"), "passwordProblem"),
        (AccountExists("me@a.test"), "addressProblem"),
        (CertificateRejected("has expired"), "problem"),
        (NetworkUnreachable("x"), "problem"),
        (DiskFull("x"), "problem"),
    ],
)
async def test_a_refusal_is_said_where_it_can_be_cured(desk: Desk, error: Exception, field: str) -> None:
    desk.accounts.error = error
    desk.fill()
    desk.form.submit()
    await until(lambda: desk.failed)

    assert desk.form.property(field) == words(error)
    assert desk.form.password == "secret", "so that one field can be mended"
    assert not desk.form.busy


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (InvalidCertificateFile("/ca.pem"), "caFileProblem"),
        (BadPin("x"), "pinProblem"),
        (BadOnionKey("x"), "onionKeyProblem"),
    ],
)
async def test_a_refusal_of_the_way_is_said_at_its_field(desk: Desk, error: Exception, field: str) -> None:
    desk.accounts.error = error
    desk.fill()
    desk.form.submit()
    await until(lambda: desk.failed)

    assert desk.form.way_model.property(field) == words(error)
    assert not desk.form.problem


async def test_mending_a_field_takes_its_problem_away(desk: Desk) -> None:
    desk.fill(address="nonsense", password="")
    desk.form.check()
    desk.form.edit("address", "me@a.test")

    assert (desk.form.addressProblem, desk.form.passwordProblem != "") == ("", True)


async def test_an_attempt_can_be_cancelled(desk: Desk) -> None:
    desk.accounts.hang = True
    desk.fill()
    desk.form.submit()
    await until(lambda: desk.accounts.tried)
    desk.form.cancel()
    await until(lambda: desk.failed)

    assert (desk.form.busy, desk.form.problem, desk.added) == (False, "", [])


async def test_pressing_twice_tries_once(desk: Desk) -> None:
    desk.accounts.hang = True
    desk.fill()
    desk.form.submit()
    desk.form.submit()
    await until(lambda: desk.accounts.tried)

    assert len(desk.accounts.tried) == 1


async def test_the_domain_is_told_while_connecting(desk: Desk) -> None:
    desk.fill()

    assert desk.form.domain == "a.test"
