# SPDX-License-Identifier: AGPL-3.0-or-later
"""The open conversation: its header, timeline and composer, always about the same one."""

from PySide6.QtCore import Property, QObject, Signal

from ui.chat.composer import Composer
from ui.chat.header import Header
from ui.chat.timeline import Timeline
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.model import Conversation, ConversationId, Message


class Chat(QObject):
    """View model of ChatView.qml."""

    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._wanted: ConversationId | None = None
        self._conversation: Conversation | None = None
        self.header = Header(core, tasks, self)
        self.timeline = Timeline(core, tasks, self)
        self.composer = Composer(core, tasks, self)

    @property
    def conversation(self) -> Conversation | None:
        return self._conversation

    async def open(self, conversation_id: ConversationId, message: Message | None = None) -> None:
        """Show a conversation, at a message of it if one is given."""
        self._wanted = conversation_id
        if self._conversation is None or self._conversation.id != conversation_id:
            conversation = await self._core.chats.get(conversation_id)
            if self._wanted == conversation_id:  # else a later call was quicker
                await self._show(conversation)
        if message is not None and self._wanted == conversation_id:
            await self.timeline.reveal(message)

    async def close(self) -> None:
        """Show no conversation."""
        self._wanted = None
        await self._show(None)

    async def _show(self, conversation: Conversation | None) -> None:
        self._conversation = conversation
        self.composer.show(conversation)
        self.changed.emit()
        self._tasks.spawn(self.header.show(conversation), name="header")
        await self.timeline.show(conversation)

    def _get_id(self) -> int:
        return int(self._conversation.id) if self._conversation else 0

    def _get_header(self) -> QObject:
        return self.header

    def _get_timeline(self) -> QObject:
        return self.timeline

    def _get_composer(self) -> QObject:
        return self.composer

    conversationId = Property(int, _get_id, notify=changed)
    headerModel = Property(QObject, _get_header, constant=True)
    timelineModel = Property(QObject, _get_timeline, constant=True)
    composerModel = Property(QObject, _get_composer, constant=True)
