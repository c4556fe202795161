# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one conversation is told about us, where it differs from the settings."""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.events import ConversationChanged
from xmppclient.model import Conversation, Kind, Policy

CHOICES: Final = {None: "default", True: "on", False: "off"}
MEANT: Final = {word: told for told, word in CHOICES.items()}


class Told(QObject):
    """View model of ToldSheet.qml: receipts, read marks, typing; each "default", "on" or "off"."""

    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._conversation: Conversation | None = None
        listen(self, core.bus, ConversationChanged, self._on_conversation)

    def show(self, conversation: Conversation | None) -> None:
        self._conversation = conversation
        self.changed.emit()

    def _on_conversation(self, event: ConversationChanged) -> None:
        if self._conversation is not None and self._conversation.id == event.conversation.id:
            self.show(event.conversation)

    @Slot(str)
    def setReceipts(self, choice: str) -> None:
        self._set("receipts", choice)

    @Slot(str)
    def setMarkers(self, choice: str) -> None:
        self._set("markers", choice)

    @Slot(str)
    def setTyping(self, choice: str) -> None:
        self._set("typing", choice)

    def _set(self, what: str, choice: str) -> None:
        if (here := self._conversation) is None:
            return
        told = {"receipts": here.send_receipts, "markers": here.send_markers, "typing": here.send_typing}
        told[what] = MEANT[choice]
        self._tasks.spawn(self._core.chats.set_privacy(here.id, **told), name="what a chat is told")

    def _get_person(self) -> bool:
        """Nobody in a room is told that a message arrived (XEP-0184 §5.3)."""
        return self._conversation is not None and self._conversation.kind is not Kind.GROUPCHAT

    def _get_offered(self) -> bool:
        """A public room is told nothing, whatever the settings say."""
        return self._get_person() or (
            self._conversation is not None and self._conversation.policy is not Policy.NONE
        )

    def _get_receipts(self) -> str:
        return CHOICES[self._conversation.send_receipts if self._conversation else None]

    def _get_markers(self) -> str:
        return CHOICES[self._conversation.send_markers if self._conversation else None]

    def _get_typing(self) -> str:
        return CHOICES[self._conversation.send_typing if self._conversation else None]

    person = Property(bool, _get_person, notify=changed)
    offered = Property(bool, _get_offered, notify=changed)
    receipts = Property(str, _get_receipts, notify=changed)
    markers = Property(str, _get_markers, notify=changed)
    typing = Property(str, _get_typing, notify=changed)
