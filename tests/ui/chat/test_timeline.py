# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl

from tests.ui.kit import tasks_of, until
from ui.chat.chat import Chat
from ui.chat.timeline import Timeline
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.models.message_roles import Role
from ui.models.messages import MessageListModel
from ui.tasks import UiTasks
from xmppclient.errors import DatabaseDamaged
from xmppclient.events import ConversationChanged
from xmppclient.model import ConversationId, DeliveryState, Message


class Bench:
    def __init__(self, core: FakeCore, tasks: UiTasks) -> None:
        self.core = core
        self.opened_urls: list[str] = []
        self.timeline = Timeline(core, tasks, open_url=self._open)

    def _open(self, url: QUrl) -> bool:
        self.opened_urls.append(url.toString())
        return True

    async def show(self, conversation_id: ConversationId) -> None:
        await self.timeline.show(await self.core.chats.get(conversation_id))

    @property
    def model(self) -> MessageListModel:
        model = self.timeline.property("model")
        assert isinstance(model, MessageListModel)
        return model

    def last(self, conversation_id: ConversationId, state: DeliveryState) -> Message:
        page = self.core.chats.history(conversation_id).page(None, 50)
        return next(message for message in page if message.state is state)


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Bench(core, tasks)


async def test_a_message_that_arrives_appears(bench: Bench) -> None:
    await bench.show(fake_data.LEILA)
    before = bench.model.rowCount()
    bench.core.chats.receive(fake_data.LEILA, "hello")
    bench.core.chats.receive(fake_data.MUM, "elsewhere")
    await until(lambda: bench.model.rowCount() == before + 1)

    assert bench.model.data(bench.model.index(0), Role.BODY) == "hello"


async def test_a_chat_is_read_only_while_somebody_looks_at_its_end(bench: Bench) -> None:
    await bench.show(fake_data.LI_WEI)
    assert bench.core.chats.read == []

    bench.timeline.setActive(True)
    await until(lambda: bench.core.chats.read == [fake_data.LI_WEI])

    bench.timeline.setAtEnd(False)
    bench.core.chats.receive(fake_data.LI_WEI, "unseen")
    await until(lambda: bench.timeline.property("fresh") == 1)
    assert bench.core.chats.read == [fake_data.LI_WEI]

    bench.timeline.setAtEnd(True)
    await until(lambda: len(bench.core.chats.read) == 2)
    assert bench.timeline.property("fresh") == 0


async def test_what_came_while_nobody_looked_stands_below_the_unread_line(bench: Bench) -> None:
    await bench.show(fake_data.MUM)
    bench.timeline.setActive(True)
    bench.timeline.setActive(False)
    for number in range(3):
        bench.core.chats.receive(fake_data.MUM, f"{number}")
    bench.timeline.setActive(True)

    assert bench.model.unread_row() == 2
    assert bench.model.data(bench.model.index(2), Role.BODY) == "0"
    await until(lambda: bench.core.chats.read)


async def test_nothing_opens_before_the_user_has_seen_where_it_leads(bench: Bench) -> None:
    asked: list[tuple[str, str, list[str]]] = []
    bench.timeline.linkChosen.connect(lambda *what: asked.append(what))
    bench.timeline.chooseLink("https://bank.example@evil.example/x")
    bench.timeline.chooseLink("file:///etc/passwd")
    bench.timeline.openLink("javascript:alert(1)")

    assert [(link, host) for link, host, _ in asked] == [
        ("https://bank.example@evil.example/x", "evil.example")
    ]
    assert bench.opened_urls == []
    bench.timeline.openLink("https://a.example/")
    assert bench.opened_urls == ["https://a.example/"]


async def test_the_other_chat_s_messages_never_appear_here(bench: Bench) -> None:
    await bench.show(fake_data.LEILA)
    await bench.show(fake_data.MUM)
    bench.core.chats.receive(fake_data.LEILA, "late")
    bench.model.flush()

    assert bench.model.rowCount() == len(bench.core.chats.history(fake_data.MUM))


async def test_the_first_message_of_all_ends_the_emptiness(bench: Bench) -> None:
    account = fake_data.accounts()[0]
    nobody = await bench.core.chats.open(account.id, "nobody.yet@example.org")
    await bench.show(nobody.id)
    assert bench.timeline.property("empty")
    told: list[bool] = []
    bench.timeline.changed.connect(lambda: told.append(bench.timeline.property("empty")))

    await bench.core.chats.send(nobody.id, "hello")
    bench.model.flush()

    assert told[-1:] == [False]


async def test_a_changed_name_is_changed_everywhere(bench: Bench) -> None:
    await bench.show(fake_data.LEILA)
    leila = await bench.core.chats.get(fake_data.LEILA)
    bench.core.bus.publish(ConversationChanged(replace(leila, name="Leila H.")))

    spoken = [bench.model.data(bench.model.index(row), Role.SPOKEN) for row in range(bench.model.rowCount())]
    assert any(words.startswith("Leila H.,") for words in spoken)
    assert not any("Haddad," in words for words in spoken)


async def test_the_last_chosen_conversation_wins() -> None:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        chat = Chat(core, tasks)
        core.chats.delay = 0.02
        slow = tasks.spawn(chat.open(fake_data.LEILA), name="first")
        await asyncio.sleep(0)
        await chat.open(fake_data.MUM)
        await slow

        assert chat.conversation is not None
        assert chat.conversation.id == fake_data.MUM
        model = chat.timeline.property("model")
        assert model.rowCount() == len(core.chats.history(fake_data.MUM))


async def test_a_store_that_cannot_be_read_says_so_and_can_be_asked_again(bench: Bench) -> None:
    bench.core.chats.broken = DatabaseDamaged()
    await bench.show(fake_data.LEILA)
    assert "damaged" in bench.timeline.property("error")
    assert not bench.timeline.property("empty")

    bench.core.chats.broken = None
    bench.timeline.again()
    await until(lambda: bench.model.rowCount())
    assert bench.timeline.property("error") == ""


async def test_an_old_message_is_found_and_shown(bench: Bench) -> None:
    await bench.show(fake_data.HUGE)
    wanted = bench.core.chats.history(fake_data.HUGE).at(99_000)
    rows: list[int] = []
    bench.timeline.revealed.connect(rows.append)
    await bench.timeline.reveal(wanted.id)

    assert bench.model.data(bench.model.index(rows[0]), Role.MESSAGE_ID) == wanted.id
    assert bench.timeline.property("detached")
    bench.timeline.toLatest()
    await until(lambda: not bench.timeline.property("detached"))
