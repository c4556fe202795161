# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QAbstractItemModel

from tests.ui.kit import tasks_of, until
from ui.chat.conversations import Conversations
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.models.conversations import Role


class List:
    def __init__(self, core: FakeCore, conversations: Conversations) -> None:
        self.core = core
        self.conversations = conversations
        self.chosen: list[int] = []
        conversations.chosen.connect(self.chosen.append)

    def names(self) -> list[str]:
        model = self.conversations.property("model")
        assert isinstance(model, QAbstractItemModel)
        return [model.data(model.index(row, 0), Role.NAME) for row in range(model.rowCount())]


@pytest.fixture
async def chats() -> AsyncIterator[List]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        conversations = Conversations(core, tasks)
        await conversations.load()
        yield List(core, conversations)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LEILA", ["Leila Haddad"]),
        ("example.cn", ["李伟"]),
        ("شیرین", ["شیرین"]),
        (" mum ", ["Mum"]),
        ("a.*b", []),
        ("nobody", []),
    ],
)
async def test_search_finds_names_and_addresses(chats: List, text: str, found: list[str]) -> None:
    chats.conversations.search(text)

    assert chats.names() == found


async def test_stepping_follows_the_list_and_stops_at_its_ends(chats: List) -> None:
    chats.conversations.step(1)
    assert chats.chosen == [fake_data.LEILA]

    chats.conversations.set_current(fake_data.LEILA)
    chats.conversations.step(-1)
    chats.conversations.step(1)
    chats.conversations.set_current(fake_data.MUM)
    chats.conversations.step(100)

    assert chats.chosen[1:3] == [fake_data.LEILA, fake_data.CREW]
    assert chats.names()[-1] == "Tomás Reyes"
    assert chats.chosen[3] == fake_data.EMPTY


async def test_the_chosen_row_is_followed_when_it_moves(chats: List) -> None:
    chats.conversations.set_current(fake_data.JONAS)
    before = chats.conversations.property("currentRow")
    chats.core.chats.receive(fake_data.JONAS, "up")
    await until(lambda: chats.conversations.property("currentRow") == 1)

    assert before > 1


async def test_muted_chats_do_not_count_as_unread(chats: List) -> None:
    assert chats.conversations.property("unread") == 7
    chats.conversations.mute(fake_data.LI_WEI, 0)
    await until(lambda: chats.conversations.property("unread") == 5)


async def test_a_chat_is_pinned_and_unpinned(chats: List) -> None:
    chats.conversations.setPinned(fake_data.EMPTY, True)
    await until(lambda: chats.names()[1] == "Tomás Reyes")
    chats.conversations.setPinned(fake_data.EMPTY, False)
    await until(lambda: chats.names()[-1] == "Tomás Reyes")
