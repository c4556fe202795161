# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.chat.header import Header
from ui.chat.typing import OwnTyping
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.tasks import UiTasks


class Desk:
    def __init__(self, core: FakeCore, tasks: UiTasks) -> None:
        self.core = core
        self.header = Header(core, tasks)
        self.typing = OwnTyping(core, tasks)

    async def type(self, text: str) -> None:
        self.typing.typed(await self.core.chats.get(fake_data.MUM), text)

    @property
    def told(self) -> list[bool]:
        return [composing for _, composing in self.core.chats.typed]


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Desk(core, tasks)


async def test_it_is_told_once_that_we_write(desk: Desk) -> None:
    for text in ("h", "he", "hey"):
        await desk.type(text)
    await until(lambda: desk.told == [True])

    desk.typing.stop()
    desk.typing.stop()
    await until(lambda: desk.told == [True, False])


async def test_an_empty_field_means_that_we_stopped(desk: Desk) -> None:
    await desk.type("h")
    await desk.type("")
    await until(lambda: desk.told == [True, False])


async def test_a_pause_means_that_we_stopped(desk: Desk) -> None:
    desk.typing._idle.setInterval(10)
    await desk.type("h")
    await until(lambda: desk.told == [True, False])


async def test_a_message_that_is_sent_says_it_by_itself(desk: Desk) -> None:
    await desk.type("h")
    desk.typing.sent()
    desk.typing.stop()
    await until(lambda: desk.told == [True])
    await desk.type("again")
    await until(lambda: desk.told == [True, True])


async def test_the_head_says_who_writes_until_the_message_is_there(desk: Desk) -> None:
    await desk.header.show(await desk.core.chats.get(fake_data.LEILA))
    desk.core.chats.types(fake_data.MUM)
    assert desk.header.property("typing") == ""

    desk.core.chats.types(fake_data.LEILA)
    assert desk.header.property("subtitle") == "Encrypted, all devices verified · typing…"
    desk.core.chats.receive(fake_data.LEILA, "done")
    assert desk.header.property("typing") == ""


async def test_the_head_forgets_who_writes_when_they_stop_or_fall_silent(desk: Desk) -> None:
    await desk.header.show(await desk.core.chats.get(fake_data.LEILA))
    desk.core.chats.types(fake_data.LEILA)
    desk.core.chats.types(fake_data.LEILA, composing=False)
    assert desk.header.property("typing") == ""

    desk.header.typists._forget.setInterval(10)
    desk.core.chats.types(fake_data.LEILA)
    await until(lambda: desk.header.property("typing") == "")
