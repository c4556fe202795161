# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt

from tests.ui.kit import tasks_of, until
from ui.chat.search import MOST, MessageSearch
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.models.hits import excerpt_of, hit_rows
from xmppclient.model import SearchHit, SearchQuery


class Desk:
    def __init__(self, core: FakeCore, search: MessageSearch) -> None:
        self.core = core
        self.search = search
        self.queries: list[SearchQuery] = []
        self._find = core.chats.find
        core.chats.find = self._count  # type: ignore[method-assign]

    async def _count(self, query: SearchQuery, limit: int = 50) -> tuple[SearchHit, ...]:
        self.queries.append(query)
        return await self._find(query, limit)

    @property
    def asked(self) -> list[str]:
        return [query.text for query in self.queries]

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


async def test_one_letter_is_looked_for_and_none_clears(desk: Desk) -> None:
    desk.search.search("f")
    await until(desk.names)
    desk.search.search("")

    assert desk.names() == []
    assert desk.asked == ["f"]


async def test_who_types_on_is_not_kept_waiting_by_the_search_before(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[str] = []
    find = desk.core.chats.find

    async def slow(query: SearchQuery, limit: int = 50) -> tuple[SearchHit, ...]:
        if query.text == "fe":
            try:
                await asyncio.sleep(60)
            finally:
                ended.append(query.text)
        return await find(query, limit)

    monkeypatch.setattr(desk.core.chats, "find", slow)
    desk.search.search("fe")
    await until(lambda: desk.search.property("searching"))
    desk.search.search("ferry")
    await until(desk.names)

    assert ended == ["fe"]


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


# Narrowed searches


async def test_one_chinese_letter_is_a_word(desk: Desk) -> None:
    desk.search.search("谢")
    await until(lambda: "李伟" in desk.names())


async def test_a_search_in_one_chat_lists_it_and_nothing_else(desk: Desk) -> None:
    desk.search.search_in(await desk.core.chats.get(fake_data.MUM))
    assert desk.search.property("chat") == "Mum"
    assert (desk.search.property("narrowed"), desk.search.property("idle")) == (True, True)
    desk.search.search("Sunday")
    await until(lambda: len(desk.names()) == 2)
    assert set(desk.names()) == {"Mum"}

    desk.search.clear()
    assert (desk.names(), desk.search.property("narrowed")) == ([], False)


async def test_a_person_is_chosen_from_those_one_talks_to(desk: Desk) -> None:
    opened: list[int] = []
    desk.search.picker.opened.connect(lambda: opened.append(1))
    desk.search.pickPerson()
    await until(lambda: opened)
    assert all(not place.room for place in desk.search.picker.property("model").rows)
    desk.search.picker.search("leila")
    desk.search.picker.chooseFirst()
    await until(desk.names)

    assert desk.search.property("person") == "Leila Haddad"
    assert desk.queries[-1].sender == "leila@example.org"
    desk.search.clearPerson()
    assert desk.names() == []


async def test_files_are_found_without_a_word(desk: Desk) -> None:
    desk.search.setFiles(True)
    await until(lambda: desk.names() == ["Ana Sousa"])
    model = desk.search.property("model")

    assert model.rows[0].excerpt == "jetty.jpg"


async def test_a_time_bounds_the_search(desk: Desk) -> None:
    desk.search.search("ferry")
    desk.search.setSpan("week")
    await until(desk.names)
    since = desk.queries[-1].since
    assert since is not None
    assert timedelta(days=6) < datetime.now(UTC) - since < timedelta(days=8)

    desk.search.setSpan("")
    await until(lambda: desk.queries[-1].since is None)


async def test_older_hits_come_page_by_page(desk: Desk) -> None:
    for number in range(70):
        desk.core.chats.receive(fake_data.MUM, f"needle {number}")
    desk.search.search("needle")
    await until(lambda: len(desk.names()) == MOST)
    assert desk.search.property("hasMore")
    desk.search.more()
    await until(lambda: len(desk.names()) == 2 * MOST)
    desk.search.more()
    await until(lambda: len(desk.names()) == 70)

    assert not desk.search.property("hasMore")
    bodies = [row.excerpt for row in desk.search.property("model").rows]
    assert bodies == [f"needle {number}" for number in reversed(range(70))]


async def test_each_month_is_named_once(desk: Desk) -> None:
    today = fake_data.today_at(12, 0).date()
    hits = await desk.core.chats.find(SearchQuery("the"), 200)
    groups = [row.group for row in hit_rows(hits, "the", today) if row.group]

    assert groups[0] == "Last seven days"
    assert len(groups) == len(set(groups))


async def test_a_slow_answer_to_an_old_question_is_not_shown(desk: Desk) -> None:
    gate = asyncio.Event()
    find = desk.core.chats.find

    async def slow(query: SearchQuery, limit: int = 50) -> tuple[SearchHit, ...]:
        if query.text == "Sunday":
            await gate.wait()
        return await find(query, limit)

    desk.core.chats.find = slow  # type: ignore[method-assign]
    desk.search.search("Sunday")
    await until(lambda: desk.search.property("searching"))
    desk.search.search("ferry")
    await until(lambda: desk.names() == ["Leila Haddad"])
    gate.set()
    await asyncio.sleep(0.02)

    assert desk.names() == ["Leila Haddad"]
