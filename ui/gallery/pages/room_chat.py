# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of conversations in rooms, and of sheets of a conversation."""

from collections.abc import Awaitable, Callable
from typing import Any

from ui.chat.chat import Chat
from ui.gallery import fake_data, fake_room_chats, fake_room_data
from ui.gallery.fake_core import FakeCore
from ui.gallery.pages.chat import shell_with
from ui.gallery.pages.everyday import doing, newest
from ui.gallery.stage import Page, Stage, View
from ui.theme.engine import view_file
from xmppclient.errors import NickInUse, RoomKicked, RoomPasswordWrong
from xmppclient.events import KeysProgress, RoomNoticed
from xmppclient.model import ConversationId, Message, Power, Role, RoomState

Build = Callable[[Stage], Awaitable[View]]
Fill = Callable[[FakeCore], None]
Act = Callable[[Chat, FakeCore], object]
CREW, SAILING, NIGHT = fake_data.CREW, fake_room_data.SAILING, fake_room_data.NIGHT


def room(
    conversation_id: ConversationId,
    fill: Fill | None = None,
    act: Act | None = None,
    **changes: Any,
) -> Build:
    """A conversation in a room that is like this; ``act`` happens once it is shown."""

    async def build(stage: Stage) -> View:
        await fake_room_chats.quiet(stage.core, conversation_id)
        if fill is not None:
            fill(stage.core)
        if changes:
            stage.core.rooms.change(conversation_id, **changes)
        chat = Chat(stage.core, stage.tasks, stage.parent)
        await chat.open(conversation_id)
        then = (lambda: act(chat, stage.core)) if act is not None else None
        return View(view_file("ui.chat", "ChatView"), {"chat": chat}, then)

    return build


def window(conversation_id: ConversationId, fill: Fill) -> Build:
    """The same in the whole window."""

    async def build(stage: Stage) -> View:
        await fake_room_chats.quiet(stage.core, conversation_id)
        for enrich in (fake_room_chats.fill_crew, fake_room_chats.fill_sailing, fake_room_chats.fill_whisper):
            enrich(stage.core)
        return await shell_with(conversation_id)(stage)

    return build


def _look(chat: Chat, wanted: Callable[[Message], bool]) -> None:
    chat.actions.look(newest(chat, wanted).id)


def _name(chat: Chat, _core: FakeCore) -> None:
    chat.composer.restored.emit("Thank you, @b")


def _info(chat: Chat, _core: FakeCore) -> None:
    _look(chat, lambda message: bool(message.left_out))
    chat.actions.info()


def _moderate(chat: Chat, _core: FakeCore) -> None:
    _look(chat, lambda message: message.nick == "Bjӧrn")
    chat.room_actions.moderate()


def _keys(_chat: Chat, core: FakeCore) -> None:
    core.bus.publish(KeysProgress(fake_data.FIRST, CREW, 12, 80))


def _noticed(_chat: Chat, core: FakeCore) -> None:
    core.bus.publish(RoomNoticed(fake_data.FIRST, CREW, "kicked", ("Pavel", "Ana", "noise at night")))


def _slow(chat: Chat, _core: FakeCore) -> None:
    chat.composer.restored.emit("One thing more: who brings the bell?")
    chat.composer.send()
    chat.composer.restored.emit("And the rope?")


async def _long(stage: Stage) -> View:
    """Everything long at once."""
    core = stage.core
    await fake_room_chats.quiet(core, SAILING)
    await core.chats.set_policy(SAILING, (await core.chats.get(CREW)).policy)
    core.chats.rename(SAILING, "")
    core.rooms.change(
        SAILING, title="Sailing, boats of every kind, their history and how to keep them alive " * 2,
        subject="A subject that goes on and on, as subjects do. " * 12,
        silent=tuple(f"somebody.with.a.long.name.{n}@a-very-long-host-name.example.org" for n in range(9)),
    )  # fmt: skip
    return await room(SAILING, fake_room_chats.fill_sailing)(stage)


async def _empty(stage: Stage) -> View:
    await stage.core.chats.clear(NIGHT)
    stage.core.rooms.change(NIGHT, held=(), subject="")
    return await room(NIGHT)(stage)


def _sheet(name: str) -> Build:
    """A sheet that the menu of a chat opens."""
    return doing(lambda chat: chat.openSheet(name), fake_data.LEILA)


def _subject(chat: Chat, _core: FakeCore) -> None:
    chat.openSheet("subject")


PRIVATE: dict[str, Any] = {"silent": ()}
LISTENER: dict[str, Any] = {"role": Role.VISITOR, "powers": frozenset[Power](), "slow": 0}

PAGES = (
    Page("room-chat", room(CREW, fake_room_chats.fill_crew, **PRIVATE)),
    Page("room-chat-window", window(CREW, fake_room_chats.fill_crew)),
    Page("room-chat-public", room(SAILING, fake_room_chats.fill_sailing)),
    Page("room-chat-silent", room(CREW)),
    Page("room-chat-newcomers", room(CREW, newcomers=("eve@elsewhere.example", "lina@rooms.example"))),
    Page("room-chat-held", room(NIGHT, fake_room_chats.fill_night)),
    Page("room-chat-refused", room(fake_room_data.CHOIR)),
    Page("room-chat-destroyed", room(fake_room_data.PIER)),
    Page("room-chat-password", room(CREW, state=RoomState.REFUSED, reason=RoomPasswordWrong())),
    Page("room-chat-nick", room(CREW, state=RoomState.REFUSED, reason=NickInUse())),
    Page("room-chat-kicked", room(CREW, state=RoomState.REFUSED, reason=RoomKicked("Noise at night."))),
    Page("room-chat-joining", room(CREW, state=RoomState.JOINING, **PRIVATE)),
    Page("room-chat-outside", room(CREW, state=RoomState.OUTSIDE, occupants=0, **PRIVATE)),
    Page("room-chat-visitor", room(SAILING, fake_room_chats.fill_sailing, **LISTENER)),
    Page("room-chat-slow", room(SAILING, None, _slow, role=Role.PARTICIPANT)),
    Page("room-chat-naming", room(SAILING, fake_room_chats.fill_sailing, _name)),
    Page("room-chat-keys", room(CREW, None, _keys, **PRIVATE)),
    Page("room-chat-noticed", room(CREW, fake_room_chats.fill_crew, _noticed, **PRIVATE)),
    Page("room-chat-info", room(CREW, fake_room_chats.fill_crew, _info, **PRIVATE)),
    Page("room-chat-subject", room(CREW, None, _subject, **PRIVATE)),
    Page("room-chat-moderate", room(SAILING, fake_room_chats.fill_sailing, _moderate)),
    Page("room-chat-private", room(fake_room_data.WHISPER, fake_room_chats.fill_whisper)),
    Page("room-chat-long", _long),
    Page("room-chat-empty", _empty),
    Page("chat-check", _sheet("check")),
    Page("chat-told", _sheet("told")),
    Page("chat-block", _sheet("block")),
)
