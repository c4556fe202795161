# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of what people do with messages and conversations every day."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from ui.chat.chat import Chat
from ui.chat.conversations import Conversations
from ui.gallery import fake_data
from ui.gallery.pages.chat import chat_with, shell_with
from ui.gallery.stage import Page, Stage, View
from ui.models.messages import MessageListModel
from ui.theme.engine import view_file
from xmppclient.errors import NotConnected
from xmppclient.model import Address, ConversationId, Message

Build = Callable[[Stage], Awaitable[View]]
Act = Callable[[Chat], object]


def doing(act: Act, conversation_id: ConversationId = fake_data.ANA) -> Build:
    """A conversation in which something is being done."""

    async def build(stage: Stage) -> View:
        chat = Chat(stage.core, stage.tasks, stage.parent)
        await chat.open(conversation_id)
        return View(view_file("ui.chat", "ChatView"), {"chat": chat}, lambda: act(chat))

    return build


def newest(chat: Chat, wanted: Callable[[Message], bool]) -> Message:
    """The newest message that fits."""
    model = chat.timeline.property("model")
    assert isinstance(model, MessageListModel)
    return next(message for message in model.messages() if wanted(message))


def _look(chat: Chat, wanted: Callable[[Message], bool]) -> None:
    chat.actions.look(newest(chat, wanted).id)


def _reply(chat: Chat) -> None:
    _look(chat, lambda m: m.spoiler is None and bool(m.links))
    chat.actions.reply()


def _edit(chat: Chat) -> None:
    chat.composer.editLast()


def _spoiler(chat: Chat) -> None:
    chat.composer.toggleSpoiler()


def _info(chat: Chat) -> None:
    _look(chat, lambda m: m.edited)
    chat.actions.info()


def _forward(chat: Chat) -> None:
    _look(chat, lambda m: bool(m.body) and m.spoiler is None)
    chat.actions.forward()


def _retract(chat: Chat) -> None:
    _look(chat, lambda m: m.edited)
    chat.actions.retract()


def _jump(chat: Chat) -> None:
    """To the gap, far up."""
    _look(chat, lambda m: m.quote is not None and m.edited)
    chat.actions.original()


async def _blocked(stage: Stage) -> View:
    await stage.core.contacts.block(fake_data.FIRST, (await stage.core.chats.get(fake_data.OMAR)).address)
    return await chat_with(fake_data.OMAR)(stage)


async def _typing(stage: Stage) -> View:
    view = await chat_with(fake_data.LEILA)(stage)
    return View(view.file, view.properties, lambda: stage.core.chats.types(fake_data.LEILA))


async def _ephemeral(stage: Stage) -> View:
    await stage.core.chats.set_expiry(fake_data.MUM, ephemeral=3600)
    return await chat_with(fake_data.MUM)(stage)


def gap(*, trouble: bool) -> Build:
    """The archive is being read into a gap, or could not be."""

    async def build(stage: Stage) -> View:
        async def fill(conversation_id: ConversationId, gap_id: int) -> int:
            if trouble:
                raise NotConnected
            await asyncio.sleep(60)
            return 0

        stage.core.chats.fill = fill  # type: ignore[method-assign]
        return await doing(_jump)(stage)

    return build


async def _crowded(stage: Stage) -> View:
    """Everything at once, and everything long."""
    chats, here = stage.core.chats, fake_data.LONG_NAME
    asked = chats.receive(here, "Which of the *two* is it, then? " * 6)
    for number in range(16):
        chats.reacted(
            asked.id, Address(f"guest{number}@a.example"), tuple(chr(0x1F600 + n) for n in range(number))
        )
    url = "https://files.harbour.example/" + "a-very-long-name-of-a-file-" * 6 + ".tar.gz"
    chats.change(replace(chats.receive(here, url), attachment=url))
    chats.change(replace(chats.receive(here, "?"), spoiler="Who did it, where, with what, and why " * 5))
    chats.receive(here, "```\ndef quote(line):\n    return line + '*'\n```\n> said *before*\nand `now` سلام")
    await chats.send(here, "An answer to it. " * 12, reply_to=asked.id)
    await chats.pin(asked.id, True)
    await chats.set_expiry(here, ephemeral=7 * 86_400)
    return await doing(_reply_newest, here)(stage)


def _reply_newest(chat: Chat) -> None:
    _look(chat, lambda m: bool(m.reactions))
    chat.actions.reply()


async def _archive(stage: Stage) -> View:
    model = Conversations(stage.core, stage.tasks, stage.parent)
    await model.load()
    return View(
        view_file("ui.chat", "ConversationList"), {"conversations": model}, lambda: model.showArchive(True)
    )


async def _narrowed(stage: Stage) -> View:
    """A search that is narrowed to a chat and to files."""
    model = Conversations(stage.core, stage.tasks, stage.parent)
    await model.load()
    model.searchIn(fake_data.ANA)
    model.search("the")
    await asyncio.sleep(0.3)
    return View(view_file("ui.chat", "ConversationList"), {"conversations": model})


def _sheet(name: str) -> Act:
    """Open a sheet of the chat by what opens it in the view."""

    def act(chat: Chat) -> None:
        opener: QObject = getattr(chat, name)
        opener()  # type: ignore[operator]

    return act


PAGES = (
    Page("everyday", shell_with(fake_data.ANA)),
    Page("chat-everyday", chat_with(fake_data.ANA)),
    Page("chat-reply", doing(_reply)),
    Page("chat-edit", doing(_edit)),
    Page("chat-spoiler", doing(_spoiler)),
    Page("chat-info", doing(_info)),
    Page("chat-forward", doing(_forward)),
    Page("chat-retract", doing(_retract)),
    Page("chat-quoted", doing(_jump)),
    Page("chat-gap", gap(trouble=False)),
    Page("chat-gap-trouble", gap(trouble=True)),
    Page("chat-auto-delete", doing(_sheet("openExpiry"))),
    Page("chat-blocked", _blocked),
    Page("chat-typing", _typing),
    Page("chat-ephemeral", _ephemeral),
    Page("chat-crowded", _crowded),
    Page("archive", _archive),
    Page("search-narrowed", _narrowed),
)
