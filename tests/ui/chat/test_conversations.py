# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel

from tests.ui.kit import tasks_of, until
from ui.chat.conversations import Conversations
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.models.conversations import Role, is_muted
from xmppclient.model import ConversationId


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

    def spoken(self, conversation_id: ConversationId) -> str:
        """What a screen reader says of a row."""
        every = self.conversations.all
        return str(every.data(every.index(every.row_number(conversation_id)), Role.SPOKEN))


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


async def test_what_is_archived_stands_apart_until_something_new_comes(chats: List) -> None:
    assert "Tide table" not in chats.names()
    chats.conversations.setArchived(fake_data.MUM, True)
    await until(lambda: "Mum" not in chats.names())
    assert chats.conversations.property("archived") == 2

    chats.conversations.showArchive(True)
    assert set(chats.names()) == {"Mum", "Tide table"}
    chats.core.chats.receive(fake_data.MUM, "hello?")
    await until(lambda: chats.names() == ["Tide table"])
    chats.conversations.showArchive(False)
    assert "Mum" in chats.names()


async def test_a_search_finds_what_is_archived(chats: List) -> None:
    chats.conversations.search("tide")

    assert chats.names() == ["Tide table"]


async def test_a_narrowed_search_shows_messages_only(chats: List) -> None:
    before = chats.names()
    chats.conversations.searchIn(fake_data.MUM)
    assert chats.names() == []
    chats.conversations.messages.clear()

    assert chats.names() == before


async def test_a_muted_chat_counts_when_it_names_us(chats: List) -> None:
    before = chats.conversations.property("unread")
    chats.conversations.mute(fake_data.ANA, 0)  # 2 unread, one of them names us
    await until(lambda: chats.conversations.property("unread") == before - 1)


async def test_a_mute_that_is_over_is_none(chats: List) -> None:
    old = await chats.core.chats.get(fake_data.MUM)

    assert is_muted(replace(old, muted=True))
    assert is_muted(replace(old, muted=True, muted_until=datetime.now(UTC) + timedelta(minutes=1)))
    assert not is_muted(replace(old, muted=True, muted_until=datetime.now(UTC) - timedelta(minutes=1)))
    assert not is_muted(old)


async def test_until_when_it_is_muted_can_be_heard(chats: List) -> None:
    chats.conversations.mute(fake_data.ANA, 8)
    await until(lambda: "muted until" in chats.spoken(fake_data.ANA))

    assert "names you" in chats.spoken(fake_data.ANA)


async def test_a_room_may_be_quiet_but_for_mentions(chats: List) -> None:
    before = chats.conversations.property("unread")
    chats.conversations.setMentionsOnly(fake_data.CREW, True)
    await until(lambda: chats.conversations.property("unread") == before - 3)


async def test_a_chat_is_deleted_only_after_a_question(chats: List) -> None:
    chats.conversations.remove(fake_data.MUM)
    await until(lambda: chats.conversations.questions.property("open"))
    chats.conversations.questions.answer(False)
    await until(lambda: not chats.conversations.questions.property("open"))
    assert "Mum" in chats.names()

    chats.conversations.remove(fake_data.MUM)
    await until(lambda: chats.conversations.questions.property("open"))
    chats.conversations.questions.answer(True)
    await until(lambda: "Mum" not in chats.names())
