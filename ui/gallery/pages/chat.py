# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of the main window and its conversations."""

import asyncio
from collections.abc import Awaitable, Callable

from ui.chat.chat import Chat
from ui.chat.conversations import Conversations
from ui.gallery import fake_data
from ui.gallery.stage import Page, Stage, View
from ui.shell.shell import ShellViewModel
from ui.theme.engine import view_file
from xmppclient.errors import DatabaseDamaged
from xmppclient.model import ConversationId

Build = Callable[[Stage], Awaitable[View]]


def shell_with(conversation_id: ConversationId | None) -> Build:
    """The main window with a conversation open."""

    async def build(stage: Stage) -> View:
        shell = ShellViewModel(stage.core, stage.tasks, stage.parent, appearance=stage.appearance)
        await shell.enter()
        if conversation_id is not None:
            shell.openConversation(conversation_id)
        return View(view_file("ui.shell", "Main"), {"shell": shell})

    return build


def chat_with(conversation_id: ConversationId) -> Build:
    """One conversation alone."""

    async def build(stage: Stage) -> View:
        chat = Chat(stage.core, stage.tasks, stage.parent)
        await chat.open(conversation_id)
        return View(view_file("ui.chat", "ChatView"), {"chat": chat})

    return build


async def link(stage: Stage) -> View:
    """The question before a link opens."""
    chat = Chat(stage.core, stage.tasks, stage.parent)
    await chat.open(fake_data.BOT)
    url = "http://bank.example@xn--bnk-rla.example/login"
    return View(view_file("ui.chat", "ChatView"), {"chat": chat}, lambda: chat.timeline.chooseLink(url))


async def unreadable(stage: Stage) -> View:
    """A store that cannot be read."""
    chat = Chat(stage.core, stage.tasks, stage.parent)
    stage.core.chats.broken = DatabaseDamaged()
    await chat.open(fake_data.LEILA)
    return View(view_file("ui.chat", "ChatView"), {"chat": chat})


async def search(stage: Stage) -> View:
    """Conversations and messages that were found."""
    model = Conversations(stage.core, stage.tasks, stage.parent)
    await model.load()
    model.search("har")
    await asyncio.sleep(0.3)
    return View(view_file("ui.chat", "ConversationList"), {"conversations": model})


async def conversations(stage: Stage) -> View:
    model = Conversations(stage.core, stage.tasks, stage.parent)
    await model.load()
    model.set_current(fake_data.LEILA)
    return View(view_file("ui.chat", "ConversationList"), {"conversations": model})


PAGES = (
    Page("chat", shell_with(fake_data.LEILA)),
    Page("window-empty", shell_with(None)),
    Page("room", shell_with(fake_data.CREW)),
    Page("conversations", conversations),
    Page("chat-problems", chat_with(fake_data.JONAS)),
    Page("chat-plain", chat_with(fake_data.BOT)),
    Page("chat-rtl", chat_with(fake_data.SHIRIN)),
    Page("chat-long", chat_with(fake_data.LONG_NAME)),
    Page("chat-empty", chat_with(fake_data.EMPTY)),
    Page("chat-link", link),
    Page("chat-unreadable", unreadable),
    Page("search", search),
    Page("chat-huge", chat_with(fake_data.HUGE)),
)
