# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one does to a whole conversation: mute, archive, clear, delete."""

from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject

from ui.ask import Question, Questions
from ui.models.voices import name_of
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.model import ConversationId, Kind

CONTEXT: Final = "upkeep"
CLEAR: Final = QT_TRANSLATE_NOOP("upkeep", "Delete every message with {name}?")
CLEAR_TEXT: Final = QT_TRANSLATE_NOOP(
    "upkeep",
    "All messages are deleted on this computer, and the server does not bring them back. "
    "Others, and your other devices, keep theirs.",
)
CLEAR_YES: Final = QT_TRANSLATE_NOOP("upkeep", "Delete messages")
REMOVE: Final = QT_TRANSLATE_NOOP("upkeep", "Delete the chat with {name}?")
REMOVE_TEXT: Final = QT_TRANSLATE_NOOP(
    "upkeep",
    "The chat and its messages are deleted on this computer. "
    "The contact stays, and others keep their messages.",
)
LEAVE_TEXT: Final = QT_TRANSLATE_NOOP(
    "upkeep",
    "You leave the room, on your other devices too. The chat and its messages are deleted on this computer; "
    "others keep their messages.",
)
REMOVE_YES: Final = QT_TRANSLATE_NOOP("upkeep", "Delete chat")


class Upkeep(QObject):
    """Does it, after a question where it cannot be taken back."""

    def __init__(
        self, core: CoreApi, tasks: UiTasks, questions: Questions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._questions = questions

    def set_flags(
        self,
        conversation_id: int,
        *,
        pinned: bool | None = None,
        archived: bool | None = None,
        mentions_only: bool | None = None,
    ) -> None:
        work = self._core.chats.set_flags(
            ConversationId(conversation_id), pinned=pinned, archived=archived, mentions_only=mentions_only
        )
        self._tasks.spawn(work, name="change a conversation")

    def mute(self, conversation_id: int, hours: int) -> None:
        """Be quiet for so many hours; 0: for ever; less: no more."""
        until = datetime.now(UTC) + timedelta(hours=hours) if hours > 0 else None
        work = self._core.chats.set_flags(
            ConversationId(conversation_id), muted=hours >= 0, muted_until=until
        )
        self._tasks.spawn(work, name="mute")

    def mark_read(self, conversation_id: int) -> None:
        self._tasks.spawn(self._core.chats.mark_read(ConversationId(conversation_id)), name="mark read")

    def clear(self, conversation_id: int) -> None:
        self._tasks.spawn(self._clear(ConversationId(conversation_id)), name="clear a conversation")

    async def _clear(self, conversation_id: ConversationId) -> None:
        if await self._sure(conversation_id, CLEAR, CLEAR_TEXT, CLEAR_YES):
            await self._core.chats.clear(conversation_id)

    def remove(self, conversation_id: int) -> None:
        self._tasks.spawn(self._remove(ConversationId(conversation_id)), name="delete a conversation")

    async def _remove(self, conversation_id: ConversationId) -> None:
        room = (await self._core.chats.get(conversation_id)).kind is Kind.GROUPCHAT
        if not await self._sure(conversation_id, REMOVE, LEAVE_TEXT if room else REMOVE_TEXT, REMOVE_YES):
            return
        if room:
            await self._core.rooms.leave(conversation_id)
        await self._core.chats.remove(conversation_id)

    async def _sure(self, conversation_id: ConversationId, title: str, text: str, yes: str) -> bool:
        rooms = {room.conversation_id: room.title for room in await self._core.rooms.list()}
        name = name_of(await self._core.chats.get(conversation_id), rooms.get(conversation_id, ""))
        question = Question(say(CONTEXT, title, name=name), say(CONTEXT, text), say(CONTEXT, yes), True)
        return await self._questions.ask(question)
