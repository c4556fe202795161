# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.roster.requests import RequestsViewModel
from xmppclient.model import Address

PETRA = Address("petra@garden.example")
SPAM = Address("winner@spam.example")


class Inbox:
    def __init__(self, core: FakeCore, model: RequestsViewModel) -> None:
        self.core = core
        self.model = model
        self.opened: list[int] = []
        model.opened.connect(self.opened.append)

    @property
    def addresses(self) -> list[str]:
        return [row.address for row in self.model.strangers.rows]


@pytest.fixture
async def inbox() -> AsyncIterator[Inbox]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        model = RequestsViewModel(core, tasks)
        await model.load()
        yield Inbox(core, model)


async def test_who_asks_and_who_writes_is_listed(inbox: Inbox) -> None:
    assert inbox.addresses == [PETRA, SPAM]
    assert inbox.model.count == 2
    assert [row.writes for row in inbox.model.strangers.rows] == [False, True]


async def test_accepting_lets_somebody_in(inbox: Inbox) -> None:
    inbox.model.accept(fake_data.FIRST, PETRA)
    await until(lambda: inbox.addresses == [SPAM])

    assert inbox.core.contacts.done == [("accept", PETRA)]
    assert inbox.opened == []


async def test_accepting_somebody_who_wrote_opens_what_they_wrote(inbox: Inbox) -> None:
    inbox.model.accept(fake_data.FIRST, SPAM)
    await until(lambda: inbox.opened)

    assert inbox.opened == [fake_data.STRANGER]


async def test_refusing_asks_nobody(inbox: Inbox) -> None:
    inbox.model.deny(fake_data.FIRST, PETRA)
    await until(lambda: PETRA not in inbox.addresses)

    assert inbox.core.contacts.done == [("deny", PETRA)]


async def test_blocking_asks_first(inbox: Inbox) -> None:
    asked: list[str] = []
    inbox.model.blocking.wanted.connect(lambda: asked.append(inbox.model.blocking.name))
    inbox.model.block(fake_data.FIRST, PETRA)
    assert asked == [PETRA]
    assert inbox.core.contacts.done == []
    inbox.model.blocking.block(False)
    await until(lambda: inbox.core.contacts.done)

    assert inbox.core.contacts.done == [("block", PETRA)]


async def test_a_whole_server_is_blocked(inbox: Inbox) -> None:
    inbox.model.block(fake_data.FIRST, SPAM)
    inbox.model.blocking.block(True)
    await until(lambda: inbox.core.contacts.done)

    assert "spam.example" in await inbox.core.contacts.blocked(fake_data.FIRST)


async def test_a_report_says_why_and_blocks(inbox: Inbox) -> None:
    inbox.model.block(fake_data.FIRST, SPAM)
    inbox.model.blocking.report(True, " threats ")
    await until(lambda: inbox.core.contacts.done)

    (report,) = inbox.core.contacts.reports
    assert (report.jid, report.abuse, report.text) == (SPAM, True, "threats")
    assert SPAM in await inbox.core.contacts.blocked(fake_data.FIRST)


async def test_a_stranger_who_writes_appears(inbox: Inbox) -> None:
    inbox.core.chats.receive(fake_data.STRANGER, "Hello? Answer!")
    await until(lambda: inbox.model.strangers.rows[0].address == SPAM)

    assert inbox.model.strangers.rows[0].text == "Hello? Answer!"


async def test_a_chat_with_a_friend_is_no_news_here(inbox: Inbox) -> None:
    read: list[int] = []
    inbox.model.changed.connect(lambda: read.append(1))
    inbox.core.chats.receive(fake_data.MUM, "Hello")
    inbox.core.chats.receive(fake_data.STRANGER, "Hello")
    await until(lambda: read)

    assert read == [1]
