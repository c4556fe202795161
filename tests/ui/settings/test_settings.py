# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.gallery import fake_data
from ui.gallery.fake_core import PASSPHRASE, FakeCore
from ui.gallery.fake_server import LETTERS
from ui.settings.settings import SettingsViewModel
from xmppclient.errors import AuthFailed
from xmppclient.model import Connection, ConnectionState

NEW = "four words nobody expects"


class Desk:
    def __init__(self, core: FakeCore, model: SettingsViewModel) -> None:
        self.core = core
        self.model = model

    @property
    def first(self) -> object:
        return self.model.accounts.rows[0]


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        model = SettingsViewModel(core, tasks)
        await model.load()
        yield Desk(core, model)


async def test_every_account_is_listed_with_its_state(desk: Desk) -> None:
    assert [row.address for row in desk.model.accounts.rows] == [fake_data.ME, fake_data.WORK]
    desk.core.accounts.connect(
        Connection(fake_data.FIRST, ConnectionState.OFFLINE, reason=AuthFailed("not-authorized"))
    )
    await until(lambda: desk.model.accounts.rows[0].tone == "danger")


async def test_an_account_is_turned_off_and_on(desk: Desk) -> None:
    desk.model.setEnabled(fake_data.FIRST, False)
    await until(lambda: not desk.model.accounts.rows[0].in_use)
    desk.model.setEnabled(fake_data.FIRST, True)
    await until(lambda: desk.model.accounts.rows[0].in_use)


async def test_blind_trust_is_chosen_for_each_account(desk: Desk) -> None:
    desk.model.setBlindTrust(fake_data.FIRST, False)
    await until(lambda: not desk.model.accounts.rows[0].blind_trust)

    assert desk.model.accounts.rows[1].blind_trust


async def test_an_account_is_connected_at_once(desk: Desk) -> None:
    desk.model.reconnect(fake_data.FIRST)
    await until(lambda: desk.model.accounts.rows[0].line == "Connecting…")


async def test_the_page_of_an_account_opens_and_leads_back(desk: Desk) -> None:
    desk.model.openAccount(fake_data.SECOND)
    assert (desk.model.page, desk.model.accountPage.address) == ("account", fake_data.WORK)
    desk.model.closePage()

    assert desk.model.page == ""


async def test_a_removed_account_has_no_page(desk: Desk) -> None:
    desk.model.openAccount(fake_data.FIRST)
    desk.model.accountPage.removeHere()
    await until(lambda: desk.model.questions.open)
    desk.model.questions.answer(True)
    await until(lambda: len(desk.model.accounts.rows) == 1)

    assert desk.model.page == ""


async def test_an_address_is_made_on_a_server(desk: Desk) -> None:
    added: list[int] = []
    desk.model.accountAdded.connect(lambda: added.append(1))
    desk.model.join.setDomain("example.org")
    desk.model.join.ask()
    await until(lambda: desk.model.join.known)
    for name, text in (("username", "zoe"), ("password", "pw"), ("ocr", LETTERS)):
        desk.model.join.answer(name, text)
    desk.model.join.submit()
    await until(lambda: added)

    assert "zoe@example.org" in [account.jid for account in await desk.core.accounts.list()]


async def test_an_account_is_added(desk: Desk) -> None:
    added: list[int] = []
    desk.model.accountAdded.connect(lambda: added.append(1))
    desk.model.account.edit("address", "third@c.test")
    desk.model.account.edit("password", "secret")
    desk.model.account.submit()
    await until(lambda: len(desk.model.accounts.rows) == 3)

    assert added == [1]


def choose(desk: Desk, passphrase: str) -> None:
    desk.model.passphrase.setFirst(passphrase)
    desk.model.passphrase.setSecond(passphrase)


async def test_the_passphrase_is_changed(desk: Desk) -> None:
    changed: list[int] = []
    desk.model.passphraseChanged.connect(lambda: changed.append(1))
    choose(desk, NEW)
    desk.model.changePassphrase(PASSPHRASE)
    await until(lambda: changed)

    assert desk.core.profile.passphrase == NEW
    assert desk.model.passphrase.first == "", "not kept once it is used"


async def test_the_old_passphrase_has_to_be_right(desk: Desk) -> None:
    choose(desk, NEW)
    desk.model.changePassphrase("nope")
    await until(lambda: desk.model.oldProblem)

    assert desk.core.profile.passphrase == PASSPHRASE
    assert not desk.model.busy


async def test_a_weak_new_one_is_not_even_tried(desk: Desk) -> None:
    choose(desk, "short")
    desk.model.changePassphrase(PASSPHRASE)

    assert desk.model.passphrase.problem
    assert not desk.model.busy


async def test_closing_the_sheet_forgets_what_was_typed(desk: Desk) -> None:
    choose(desk, NEW)
    desk.model.forgetPassphrases()

    assert desk.model.passphrase.first == ""
