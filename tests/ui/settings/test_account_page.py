# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.kit import tasks_of, until
from ui.ask import Questions
from ui.gallery import fake_data, fake_server
from ui.gallery.fake_core import FakeCore
from ui.settings.account_page import AccountPage
from xmppclient.errors import NotConnected, RequestError
from xmppclient.model import Outage


class Desk:
    def __init__(self, core: FakeCore, page: AccountPage, questions: Questions) -> None:
        self.core, self.page, self.questions = core, page, questions


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        questions = Questions()
        page = AccountPage(core, tasks, questions)
        page.show((await core.accounts.list())[0])
        await until(lambda: page.archiving)
        yield Desk(core, page, questions)


async def test_the_server_is_described_in_words(desk: Desk) -> None:
    assert desk.page.software == "Prosody 0.12.3"
    assert all(row.offered for row in desk.page.offers.rows)
    first = desk.page.contacts.rows[0]
    assert (first.kind, first.address) == ("Report abuse", "abuse@example.org")
    assert [row.address for row in desk.page.contacts.rows][1:] == [
        "help@rooms.example.org",
        "admin@example.org",
        "https://status.example.org",
    ]


async def test_what_is_not_offered_is_told_too(desk: Desk) -> None:
    desk.core.accounts.info = fake_server.BARE
    await desk.page.load((await desk.core.accounts.list())[0])

    assert not any(row.offered for row in desk.page.offers.rows)
    assert not desk.page.canChangePassword


async def test_without_a_connection_the_page_says_so(desk: Desk) -> None:
    desk.core.accounts.fail_with = NotConnected()
    await desk.page.load((await desk.core.accounts.list())[0])

    assert "needs a connection" in desk.page.problem
    assert not desk.page.loaded


async def test_what_the_server_archives_is_changed(desk: Desk) -> None:
    assert desk.page.archiving == "roster"
    assert "bank-bot@example.org" in desk.page.exceptions
    desk.page.setArchiving("never")
    await until(lambda: desk.page.archiving == "never")

    assert desk.core.accounts.preferences.never == ("bank-bot@example.org",), "the lists stay"


@pytest.mark.parametrize(
    ("first", "second", "said"), [("short", "short", "at least 8"), ("long enough", "differs", "differ")]
)
async def test_a_password_that_will_not_do_is_not_sent(
    desk: Desk, first: str, second: str, said: str
) -> None:
    desk.page.changePassword(first, second)

    assert said in desk.page.passwordProblem
    assert not desk.page.busy
    assert desk.core.accounts.passwords == []


async def test_the_password_is_changed(desk: Desk) -> None:
    done: list[int] = []
    desk.page.passwordChanged.connect(lambda: done.append(1))
    desk.page.changePassword("four words", "four words")
    await until(lambda: done)

    assert desk.core.accounts.passwords == ["four words"]
    assert not desk.page.busy


async def test_a_refused_password_says_why(desk: Desk) -> None:
    desk.core.accounts.fail_with = RequestError("not-acceptable", "too easy")
    desk.page.changePassword("four words", "four words")
    await until(lambda: desk.page.passwordProblem)

    assert "too easy" in desk.page.passwordProblem


async def test_removing_here_leaves_the_account_on_the_server(desk: Desk) -> None:
    desk.page.removeHere()
    await until(lambda: desk.questions.open)
    assert fake_data.ME in desk.questions.title
    assert "stays on the server" in desk.questions.text
    desk.questions.answer(True)
    await until(lambda: not desk.questions.open)

    assert desk.core.accounts.cancelled == []
    assert fake_data.ME not in [account.jid for account in await desk.core.accounts.list()]


async def test_deleting_on_the_server_is_asked_in_clear_words(desk: Desk) -> None:
    desk.page.removeOnServer()
    await until(lambda: desk.questions.open)
    assert "Nobody can bring it back" in desk.questions.text
    desk.questions.answer(False)
    await until(lambda: not desk.questions.open)
    assert desk.core.accounts.cancelled == []

    desk.page.removeOnServer()
    await until(lambda: desk.questions.open)
    desk.questions.answer(True)
    await until(lambda: desk.core.accounts.cancelled)


async def test_an_outage_is_shown_while_it_lasts(desk: Desk) -> None:
    now = datetime.now(UTC)
    desk.core.accounts.announce(fake_data.FIRST, Outage("new disks", end=now + timedelta(hours=1)))
    assert desk.page.outage.startswith("Your server is out of order until")
    assert "new disks" in desk.page.outage

    desk.core.accounts.announce(fake_data.FIRST, Outage("old", end=now - timedelta(hours=1)))
    assert desk.page.outage == ""
