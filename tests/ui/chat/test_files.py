# SPDX-License-Identifier: AGPL-3.0-or-later
"""Saving the file of a message, and sending one, in the window."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.ui.kit import accessible_tree, find, item, page, tasks_of, until
from ui.chat.chat import Chat
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.gallery.pages.files import Answer
from ui.tasks import UiTasks
from xmppclient.errors import TransferInterrupted
from xmppclient.events import TransferProgressed
from xmppclient.model import Message, MessageId

_NAME = QAccessible.Text.Name
URL = f"aesgcm://files.example.org/a/p%E2%80%AEgpj.exe#{'0a' * 44}"


class Desk:
    """An open conversation with a file in it; nobody is asked, and files wait until they are let go."""

    def __init__(self, core: FakeCore, tasks: UiTasks) -> None:
        self.core, self.tasks = core, tasks
        self.chat = Chat(core, tasks)
        self.files = self.chat.files
        self.files.ask_where = self._where
        self.files.ask_which = Answer("/home/me/photo.jpg")
        self.answer = "/home/me/saved.exe"
        self.proposed = ""
        self.let_go = asyncio.Event()
        self.failed: list[object] = []
        tasks.failed.connect(self.failed.append)
        real_save, real_send = core.files.save, core.files.send

        async def save(message_id: MessageId, path: str, *, replace: bool = False) -> None:
            await self.let_go.wait()
            await real_save(message_id, path, replace=replace)

        async def send(*args: Any) -> Message:
            await self.let_go.wait()
            return await real_send(*args)

        core.files.save, core.files.send = save, send  # type: ignore[method-assign]

    async def _where(self, title: str, proposed: str) -> str:
        self.proposed = proposed
        return self.answer

    async def offer(self) -> Message:
        message = replace(self.core.chats.receive(fake_data.ANA, URL), attachment=URL)
        self.core.chats.change(message)
        await self.chat.open(fake_data.ANA)
        return message

    def shown(self, message: Message) -> Any:
        return self.files.property("saving").get(str(message.id))

    @property
    def sending(self) -> Any:
        return self.files.property("sending")

    def progress(self, key: str, done: int, total: int = 100) -> None:
        assert self.chat.conversation
        self.core.bus.publish(TransferProgressed(self.chat.conversation.account_id, key, done, total))


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Desk(core, tasks)


async def test_a_file_is_saved_where_the_user_says(desk: Desk) -> None:
    message = await desk.offer()
    assert desk.shown(message) is None

    desk.files.save(message.id)
    await until(lambda: desk.shown(message))
    desk.progress(str(message.id), 43)
    assert desk.shown(message) == {"running": True, "value": 0.43, "text": "Saving… 43 %"}

    desk.let_go.set()
    await until(lambda: not desk.shown(message)["running"])
    assert desk.shown(message)["text"] == "Saved as saved.exe"
    assert desk.core.files.saved == {message.id: "/home/me/saved.exe"}


async def test_att_112_the_name_that_is_proposed_is_honest(desk: Desk) -> None:
    message = await desk.offer()
    desk.answer = ""

    desk.files.save(message.id)
    await until(lambda: desk.proposed)

    assert desk.proposed == "pgpj.exe"
    assert desk.shown(message) is None


async def test_saving_can_be_stopped_and_begun_again(desk: Desk) -> None:
    message = await desk.offer()
    desk.files.save(message.id)
    await until(lambda: desk.shown(message))

    desk.files.stop(message.id)
    await until(lambda: desk.shown(message) is None)
    assert desk.core.files.saved == {}

    desk.let_go.set()
    desk.files.save(message.id)
    await until(lambda: desk.core.files.saved)
    assert desk.failed == []


async def test_what_goes_wrong_is_told_and_can_be_tried_again(desk: Desk) -> None:
    message = await desk.offer()
    desk.core.files.fail_with = TransferInterrupted("cut")
    desk.let_go.set()

    desk.files.save(message.id)
    await until(lambda: desk.failed)

    assert isinstance(desk.failed[0], TransferInterrupted)
    assert desk.shown(message) is None


async def test_a_file_is_saved_once_at_a_time(desk: Desk) -> None:
    message = await desk.offer()
    for _ in range(3):
        desk.files.save(message.id)
    await until(lambda: desk.shown(message))
    desk.files.save(message.id)
    desk.files.stop(message.id)

    await until(lambda: desk.shown(message) is None)


async def test_a_file_is_sent_into_the_open_conversation(desk: Desk) -> None:
    await desk.offer()
    desk.files.attach()
    await until(lambda: desk.sending)
    desk.progress("/home/me/photo.jpg", 7)
    assert desk.sending == {"value": 0.07, "text": "Sending photo.jpg… 7 %"}

    await desk.chat.open(fake_data.LONG_NAME)
    assert desk.sending is None

    desk.let_go.set()
    await desk.chat.open(fake_data.ANA)
    await until(lambda: desk.sending is None)
    newest = (await desk.core.chats.page(fake_data.ANA, limit=1))[0]
    assert newest.body.endswith("/photo.jpg")


async def test_sending_can_be_stopped(desk: Desk) -> None:
    await desk.offer()
    desk.files.attach()
    await until(lambda: desk.sending)
    before = await desk.core.chats.page(fake_data.ANA, limit=1)

    desk.files.stopSending()
    await until(lambda: desk.sending is None)

    assert await desk.core.chats.page(fake_data.ANA, limit=1) == before
    assert desk.failed == []


async def test_the_buttons_say_what_they_do(qtbot: object) -> None:
    async with page("chat-files") as shown:
        await until(lambda: find(shown.window.contentItem(), _is_save_button))
        names = {node.text(_NAME) for node in accessible_tree(shown.window)}

        assert {"Save song.opus…", "Stop saving minutes-of-the-meeting.pdf", "Do not send it"} <= names
        assert "File minutes-of-the-meeting.pdf on files.harbour.example. Saving… 43 %" in names
        assert not item(shown, "attachButton").isEnabled()


def _is_save_button(candidate: QQuickItem) -> bool:
    return candidate.objectName() == "saveFile"
