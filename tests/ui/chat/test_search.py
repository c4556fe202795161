# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt

from tests.ui.kit import tasks_of, until
from ui.chat.search import MessageSearch
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.models.hits import excerpt_of, hit_rows
from xmppclient.model import SearchHit, SearchQuery


class Desk:
    def __init__(self, core: FakeCore, search: MessageSearch) -> None:
        self.core = core
        self.search = search
        self.asked: list[str] = []
        self._find = core.chats.find
        core.chats.find = self._count  # type: ignore[method-assign]

    async def _count(self, query: SearchQuery, limit: int = 50) -> tuple[SearchHit, ...]:
        self.asked.append(query.text)
        return await self._find(query, limit)

    def names(self) -> list[str]:
        model = self.search.property("model")
        assert isinstance(model, QAbstractItemModel)
        return [
            model.data(model.index(row, 0), Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())
        ]


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Desk(core, MessageSearch(core, tasks))


async def test_messages_are_looked_for_when_the_typing_pauses(desk: Desk) -> None:
    for end in range(1, 6):
        desk.search.search("ferry"[:end])
    await until(lambda: desk.names() == ["Leila Haddad"])

    assert desk.asked == ["ferry"]


async def test_one_letter_finds_nothing_and_clears(desk: Desk) -> None:
    desk.search.search("ferry")
    await until(desk.names)
    desk.search.search("f")

    assert desk.names() == []
    assert desk.asked == ["ferry"]


async def test_messages_of_strangers_are_not_found(desk: Desk) -> None:
    desk.search.search("you have won")
    await until(lambda: desk.asked)

    assert desk.names() == []


async def test_a_chosen_message_is_handed_on(desk: Desk) -> None:
    chosen: list[SearchHit] = []
    desk.search.chosen.connect(chosen.append)
    desk.search.search("thermos")
    await until(desk.names)
    hit = (await desk.core.chats.search("thermos"))[0]
    desk.search.choose(hit.message.id)
    desk.search.choose(12345)

    assert [found.message.id for found in chosen] == [hit.message.id]


@pytest.mark.parametrize(
    ("body", "text", "excerpt"),
    [
        ("short text", "text", "short text"),
        (
            "a long beginning of a message that goes on and then the word comes",
            "word",
            "…goes on and then the word comes",
        ),
        ("x" * 60 + "word", "word", "…" + "x" * 24 + "word"),
        ("line\none", "ONE", "line one"),
        ("nothing of it", "zebra", "nothing of it"),
    ],
)
def test_the_excerpt_begins_shortly_before_the_word(body: str, text: str, excerpt: str) -> None:
    assert excerpt_of(body, text) == excerpt


async def test_own_messages_are_marked_as_ours() -> None:
    core = FakeCore()
    hits = await core.chats.search("lighthouse")
    (row,) = hit_rows(hits, "lighthouse", fake_data.today_at(12, 0).date())

    assert row.excerpt.startswith("You: …")
