# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files on their way."""

import asyncio
from dataclasses import replace

from ui.chat.chat import Chat
from ui.gallery import fake_data
from ui.gallery.stage import Page, Stage, View
from ui.theme.engine import view_file
from xmppclient.events import TransferProgressed
from xmppclient.model import ConversationId, Message, MessageId, Policy

KEY = "0a" * 44
UPLOADED = "/home/nora/Pictures/The jetty, before the storm took it.jpg"


async def _under_way(stage: Stage) -> View:
    """One file is saved, one is being saved, one is being sent, one nobody asked for."""
    here, core = fake_data.ANA, stage.core
    chat = Chat(core, stage.tasks, stage.parent)
    files = [_offer(stage, name) for name in ("jetty.jpg", "minutes-of-the-meeting.pdf", "song.opus")]

    async def save(message_id: MessageId, path: str, *, replace: bool = False) -> None:
        if message_id != files[0].id:
            await asyncio.Event().wait()

    async def send(conversation_id: ConversationId, path: str, policy: Policy | None = None) -> Message:
        await asyncio.Event().wait()
        raise AssertionError

    core.files.save = save  # type: ignore[method-assign]
    core.files.send = send  # type: ignore[method-assign]
    chat.files.ask_where = Answer("/home/nora/Downloads/jetty.jpg")
    chat.files.ask_which = Answer(UPLOADED)
    await core.chats.mark_read(here)
    await chat.open(here)
    for message in files[:2]:
        chat.files.save(message.id)
    chat.files.attach()
    await asyncio.sleep(0.05)
    for key, done in ((str(files[1].id), 43), (UPLOADED, 71)):
        core.bus.publish(TransferProgressed(chat.conversation.account_id, key, done, 100))  # type: ignore[union-attr]
    return View(view_file("ui.chat", "ChatView"), {"chat": chat})


def _offer(stage: Stage, name: str) -> Message:
    url = f"aesgcm://files.harbour.example/8f2/{name}#{KEY}"
    message = replace(stage.core.chats.receive(fake_data.ANA, url), attachment=url)
    stage.core.chats.change(message)
    return message


class Answer:
    """Somebody who chose this in the dialog."""

    def __init__(self, path: str) -> None:
        self._path = path

    async def __call__(self, title: str, suggestion: str) -> str:
        return self._path


PAGES = (Page("chat-files", _under_way),)
