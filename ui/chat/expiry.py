# SPDX-License-Identifier: AGPL-3.0-or-later
"""How long messages of a conversation live: here, and where they are sent to (XEP-0466)."""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.models.when import span_words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.events import ConversationChanged
from xmppclient.model import Conversation, ConversationId

CONTEXT: Final = "expiry"
HOUR: Final = 3_600
DAY: Final = 24 * HOUR
KEPT: Final = (0, DAY, 7 * DAY, 30 * DAY, 365 * DAY)
"""Seconds one may choose for «delete here»."""
ASKED: Final = (0, 5 * 60, HOUR, DAY, 7 * DAY)
"""Seconds one may choose for messages that disappear everywhere."""
NEVER: Final = QT_TRANSLATE_NOOP("expiry", "Never")


class Expiry(QObject):
    """View model of ExpirySheet.qml."""

    changed = Signal()
    opened = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._conversation: Conversation | None = None
        listen(self, core.bus, ConversationChanged, self._on_conversation)

    async def open(self, conversation_id: ConversationId) -> None:
        self._conversation = await self._core.chats.get(conversation_id)
        self.changed.emit()
        self.opened.emit()

    def _on_conversation(self, event: ConversationChanged) -> None:
        if self._conversation is not None and self._conversation.id == event.conversation.id:
            self._conversation = event.conversation
            self.changed.emit()

    @Slot(str)
    def setKeep(self, seconds: str) -> None:
        """Delete messages here after so long."""
        self._set(keep=int(seconds))

    @Slot(str)
    def setEphemeral(self, seconds: str) -> None:
        """Ask the other side to delete what we write from now on."""
        self._set(ephemeral=int(seconds))

    def _set(self, **seconds: int) -> None:
        if self._conversation is not None:
            work = self._core.chats.set_expiry(self._conversation.id, **seconds)
            self._tasks.spawn(work, name="auto-delete")

    def _options(self, spans: tuple[int, ...], now: int) -> list[dict[str, str]]:
        known = spans if now in spans else (*spans, now)
        return [
            {"value": str(span), "text": span_words(span) if span else say(CONTEXT, NEVER)} for span in known
        ]

    def _get_keep(self) -> str:
        return str(self._conversation.keep if self._conversation else 0)

    def _get_ephemeral(self) -> str:
        return str(self._conversation.ephemeral if self._conversation else 0)

    def _get_keep_options(self) -> list[dict[str, str]]:
        return self._options(KEPT, int(self._get_keep()))

    def _get_ephemeral_options(self) -> list[dict[str, str]]:
        return self._options(ASKED, int(self._get_ephemeral()))

    keep = Property(str, _get_keep, notify=changed)
    ephemeral = Property(str, _get_ephemeral, notify=changed)
    keepOptions = Property("QVariantList", _get_keep_options, notify=changed)  # type: ignore[arg-type]  # a name of Qt's
    ephemeralOptions = Property("QVariantList", _get_ephemeral_options, notify=changed)  # type: ignore[arg-type]  # a name of Qt's
