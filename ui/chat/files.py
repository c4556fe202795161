# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files of messages: fetched when somebody says so and where they say, and sent from this computer."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.ask import pick_file, pick_target
from ui.bridge import listen
from ui.chat.timeline import Timeline
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient import filename
from xmppclient.api import CoreApi
from xmppclient.events import TransferProgressed
from xmppclient.model import Conversation, ConversationId, Message, MessageId

CONTEXT: Final = "files"
SAVE: Final = QT_TRANSLATE_NOOP("files", "Save the file")
SEND: Final = QT_TRANSLATE_NOOP("files", "Send a file")
ANY: Final = QT_TRANSLATE_NOOP("files", "All files (*)")
SAVING: Final = QT_TRANSLATE_NOOP("files", "Saving… {percent} %")
SAVED: Final = QT_TRANSLATE_NOOP("files", "Saved as {name}")
SENDING: Final = QT_TRANSLATE_NOOP("files", "Sending {name}… {percent} %")


@dataclass(slots=True)
class Transfer:
    """A file on its way, or saved."""

    name: str  # on this computer
    task: asyncio.Task[None] | None  # None: it has arrived
    value: float = 0.0

    @property
    def percent(self) -> int:
        return int(100 * self.value)


class FileTransfers(QObject):
    """View model of FileLine.qml and SendingBar.qml."""

    changed = Signal()

    def __init__(
        self, core: CoreApi, tasks: UiTasks, timeline: Timeline, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.ask_where: Callable[[str, str], Awaitable[str]] = pick_target
        self.ask_which: Callable[[str, str], Awaitable[str]] = pick_file
        self._core = core
        self._tasks = tasks
        self._timeline = timeline
        self._conversation: Conversation | None = None
        self._saved: dict[MessageId, Transfer] = {}
        self._sent: dict[ConversationId, Transfer] = {}
        self._by_key: dict[str, Transfer] = {}  # what runs, by the key of its events
        listen(self, core.bus, TransferProgressed, self._on_progress)

    def show(self, conversation: Conversation | None) -> None:
        self._conversation = conversation
        self.changed.emit()

    # Saving

    @Slot(int)
    def save(self, message_id: int) -> None:
        """Ask where to, then fetch the file of a message."""
        message = self._timeline.message(message_id)
        if message is not None and message.attachment and not self._saving(message.id):
            self._tasks.spawn(self._save(message), name="save a file")

    @Slot(int)
    def stop(self, message_id: int) -> None:
        """Fetch it no further; nothing of it is kept."""
        transfer = self._saved.get(MessageId(message_id))
        if transfer is not None and transfer.task is not None:
            transfer.task.cancel()

    def _saving(self, message_id: MessageId) -> bool:
        return message_id in self._saved and self._saved[message_id].task is not None

    async def _save(self, message: Message) -> None:
        path = await self.ask_where(say(CONTEXT, SAVE), filename.of_url(message.attachment))
        if not path or self._saving(message.id):
            return
        transfer = self._saved[message.id] = Transfer(Path(path).name, asyncio.current_task())
        try:  # the dialog has asked whether something may be replaced
            await self._run(
                str(message.id), transfer, lambda: self._core.files.save(message.id, path, replace=True)
            )
        except BaseException:
            del self._saved[message.id]
            raise
        finally:
            self.changed.emit()

    # Sending

    @Slot()
    def attach(self) -> None:
        """Ask which file, then send it into this conversation."""
        if self._conversation is not None and self._conversation.id not in self._sent:
            self._tasks.spawn(self._attach(self._conversation), name="send a file")

    @Slot()
    def stopSending(self) -> None:
        """Nothing is sent then."""
        transfer = self._sent.get(self._conversation.id) if self._conversation else None
        if transfer is not None and transfer.task is not None:
            transfer.task.cancel()

    async def _attach(self, conversation: Conversation) -> None:
        path = await self.ask_which(say(CONTEXT, SEND), say(CONTEXT, ANY))
        if not path or conversation.id in self._sent:
            return
        transfer = self._sent[conversation.id] = Transfer(Path(path).name, asyncio.current_task())
        try:
            await self._run(path, transfer, lambda: self._core.files.send(conversation.id, path))
        finally:
            del self._sent[conversation.id]
            self.changed.emit()

    # Both

    async def _run(self, key: str, transfer: Transfer, work: Callable[[], Awaitable[object]]) -> None:
        self._by_key[key] = transfer
        self.changed.emit()
        try:
            await work()
        finally:
            del self._by_key[key]
            transfer.task = None

    def _on_progress(self, event: TransferProgressed) -> None:
        transfer = self._by_key.get(event.key)
        if transfer is not None and event.total:
            transfer.value = event.done / event.total
            self.changed.emit()

    # What the views show

    def _get_saving(self) -> dict[str, Any]:
        return {str(message_id): _shown(transfer) for message_id, transfer in self._saved.items()}

    def _get_sending(self) -> dict[str, Any] | None:
        transfer = self._sent.get(self._conversation.id) if self._conversation else None
        if transfer is None:
            return None
        text = say(CONTEXT, SENDING, name=transfer.name, percent=transfer.percent)
        return {"value": transfer.value, "text": text}

    saving = Property("QVariantMap", _get_saving, notify=changed)  # type: ignore[arg-type]  # a name of Qt's
    """By message: ``running``, ``value`` from 0 to 1, ``text``."""
    sending = Property("QVariant", _get_sending, notify=changed)  # type: ignore[arg-type]
    """Into this conversation: ``value`` and ``text``; null if nothing is."""


def _shown(transfer: Transfer) -> dict[str, Any]:
    if transfer.task is None:
        return {"running": False, "value": 1.0, "text": say(CONTEXT, SAVED, name=transfer.name)}
    text = say(CONTEXT, SAVING, percent=transfer.percent)
    return {"running": True, "value": transfer.value, "text": text}
