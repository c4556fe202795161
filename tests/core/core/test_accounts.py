# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.core.conftest import Home
from tests.fakes.account_kit import ALICE
from tests.lab.lab import ProsodyLab
from tests.policy.logs import LogWatch
from xmppclient.api import NewAccount
from xmppclient.core.accounts import read_certificates
from xmppclient.errors import (
    AccountExists,
    AuthFailed,
    InvalidAddress,
    InvalidCertificateFile,
    UnknownAccount,
)
from xmppclient.model import Tls


def new(jid: str = "new@a.test", **more: object) -> NewAccount:
    return NewAccount(jid, "pw", check=False, start=False, **more)  # type: ignore[arg-type]


async def test_an_account_gets_a_random_resource_and_what_was_entered(home: Home) -> None:
    first = await home.core.accounts.add(new("One@A.Test", tls=Tls.DIRECT, connect=("a.test:5223",)))
    second = await home.core.accounts.add(new("two@a.test"))

    assert (first.jid, first.tls, first.connect) == ("one@a.test", Tls.DIRECT, ("a.test:5223",))
    assert first.resource
    assert first.resource != second.resource
    assert home.kinds == ["AccountsChanged", "AccountsChanged"]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (new("a.test"), InvalidAddress),
        (new("a@a.test", connect=("a.test:port",)), InvalidAddress),
        (new("a@a.test", ca_file="/nowhere"), InvalidCertificateFile),
        (new(ALICE), AccountExists),
        (new("ALICE@a.test"), AccountExists),
    ],
)
async def test_what_cannot_be_is_not_stored(home: Home, wrong: NewAccount, error: type[Exception]) -> None:
    with pytest.raises(error):
        await home.core.accounts.add(wrong)

    assert await home.core.accounts.list() == (home.account,)
    assert home.kinds == []


async def test_a_refused_password_is_not_stored(home: Home, lab: ProsodyLab) -> None:
    account = lab.account()
    login = NewAccount(account.jid, "wrong", connect=(lab.connect,), tls=Tls.DIRECT, ca_file=str(lab.ca_file))

    with pytest.raises(AuthFailed):
        await home.core.accounts.add(login)

    assert await home.core.accounts.list() == (home.account,)


async def test_the_login_that_worked_is_remembered(home: Home, lab: ProsodyLab) -> None:
    account = lab.account()
    login = NewAccount(
        account.jid,
        account.password,
        connect=(lab.connect,),
        tls=Tls.DIRECT,
        ca_file=str(lab.ca_file),
        start=False,
    )

    added = await home.core.accounts.add(login)

    assert added.best_mechanism.startswith("SCRAM-")


async def test_a_removed_account_takes_everything_of_its_own_with_it(
    home: Home, expected_log: LogWatch
) -> None:
    expected_log("the keys stay published")
    await home.core.start()
    await home.core.chats.open(home.account.id, "bob@b.test")

    await home.core.accounts.remove(home.account.id)

    assert await home.core.accounts.list() == ()
    assert await home.core.chats.list() == ()
    assert home.core.sessions.find(home.account.id) is None
    with pytest.raises(UnknownAccount):
        await home.core.accounts.find(ALICE)


async def test_a_changed_account_starts_again_with_what_was_changed(home: Home) -> None:
    await home.core.start()
    before = home.core.sessions.get(home.account.id)

    changed = await home.core.accounts.change(replace(home.account, password="new"))

    assert await home.core.accounts.find(ALICE) == changed
    after = home.core.sessions.get(home.account.id)
    assert after is not before
    assert after.ctx.account.password == "new"


async def test_a_disabled_account_stops(home: Home) -> None:
    await home.core.start()

    await home.core.accounts.change(replace(home.account, enabled=False))

    assert home.core.sessions.find(home.account.id) is None


@pytest.mark.parametrize("content", [b"", b"no certificate", b"\xff\xfe"])
def test_a_file_without_a_certificate_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "ca.pem").write_bytes(content)

    with pytest.raises(InvalidCertificateFile):
        read_certificates(str(tmp_path / "ca.pem"))
