# SPDX-License-Identifier: AGPL-3.0-or-later
"""Drawing the eye to the window when something came that its user wants to know of.

The desktop marks the window in its own way; no word of a message leaves the program for it.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow

from ui.bridge import listen
from ui.models.conversations import is_muted
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import UnknownConversation
from xmppclient.events import MessageAdded
from xmppclient.model import Conversation, Direction, Message

FRESH: Final = timedelta(minutes=2)
"""What is older was read from an archive: nobody is called for history."""
UNTIL_SEEN: Final = 0  # ms; the mark stays until the window has the keyboard


def calls(conversation: Conversation, message: Message) -> bool:
    """Whether a message is worth a call: of nobody strange, in no quiet chat, unless it names us.

    A muted chat is quiet whatever is said; one that asks for mentions only calls for those.
    """
    if message.direction is not Direction.IN or message.retracted or conversation.is_request:
        return False
    if is_muted(conversation):
        return False
    return message.mention or not conversation.mentions_only


class Alerts(QObject):
    """Marks ``window`` while somebody looks elsewhere."""

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        window: QWindow,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._window = window
        self._now = now
        listen(self, core.bus, MessageAdded, self._on_added)

    def _on_added(self, event: MessageAdded) -> None:
        fresh = self._now() - event.message.time < FRESH
        if fresh and event.message.direction is Direction.IN and not self._window.isActive():
            self._tasks.spawn(self._call(event.message), "call for a message")

    async def _call(self, message: Message) -> None:
        try:
            conversation = await self._core.chats.get(message.conversation_id)
        except UnknownConversation:
            return  # deleted meanwhile
        if calls(conversation, message):
            self._window.alert(UNTIL_SEEN)
