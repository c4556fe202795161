# SPDX-License-Identifier: AGPL-3.0-or-later
"""One line about a room: its name here, its subject, the own nickname, whom to ban."""

from collections.abc import Coroutine
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.rooms.state import answer_words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.model import Affiliation, Conversation, Room

CONTEXT: Final = "rooms"
NICK, SUBJECT, TITLE, BAN = "nick", "subject", "title", "ban"
TITLES: Final = {
    NICK: QT_TRANSLATE_NOOP("rooms", "Your nickname here"),
    SUBJECT: QT_TRANSLATE_NOOP("rooms", "Subject"),
    TITLE: QT_TRANSLATE_NOOP("rooms", "What you call this room"),
    BAN: QT_TRANSLATE_NOOP("rooms", "Ban an address"),
}
HINTS: Final = {
    NICK: QT_TRANSLATE_NOOP("rooms", "Everybody in the room sees it, and that you changed it."),
    SUBJECT: QT_TRANSLATE_NOOP(
        "rooms", "Everybody in the room sees it. A subject is never encrypted, not even in a private group."
    ),
    TITLE: QT_TRANSLATE_NOOP(
        "rooms", "Only you see it, on all your devices. Empty: what the room calls itself."
    ),
    BAN: QT_TRANSLATE_NOOP("rooms", "Whoever has this address cannot come in, and leaves at once."),
}  # fmt: skip


class RoomEdit(QObject):
    """View model of EditSheet.qml."""

    changed = Signal()
    wanted = Signal()
    done = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._room: Room | None = None
        self._conversation: Conversation | None = None
        self._what = ""
        self._problem = ""
        self._busy = False

    def take(self, room: Room, conversation: Conversation | None) -> None:
        self._room, self._conversation = room, conversation

    @Slot(str)
    def begin(self, what: str) -> None:
        """Edit ``nick``, ``subject`` or ``title``, or ask for an address to ``ban``."""
        self._what = what
        self._say("")
        self.wanted.emit()

    @Slot(str)
    def submit(self, text: str) -> None:
        """Take it over; ``done`` or ``problem`` follows."""
        if self._room is not None and not self._busy:
            self._say("", busy=True)
            self._tasks.spawn(self._submit(self._work(self._room, text.strip())), "change a room")

    async def _submit(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except (XmppClientError, StorageError) as error:
            self._say(answer_words(error))
        else:
            self._say("")
            self.done.emit()

    def _work(self, room: Room, text: str) -> Coroutine[Any, Any, None]:
        match self._what:
            case "nick":
                return self._core.rooms.set_nick(room.conversation_id, text)
            case "subject":
                return self._core.rooms.set_subject(room.conversation_id, text)
            case "ban":
                return self._core.rooms.set_affiliation(room.conversation_id, text, Affiliation.OUTCAST)
            case _:
                return self._core.rooms.set_title(room.conversation_id, text)

    def _say(self, problem: str, *, busy: bool = False) -> None:
        self._problem, self._busy = problem, busy
        self.changed.emit()

    def _text(self) -> str:
        if self._room is None:
            return ""
        called = self._conversation.name if self._conversation else ""
        return {NICK: self._room.nick, SUBJECT: self._room.subject, TITLE: called}.get(self._what, "")

    def _words(self, source: dict[str, str]) -> str:
        return say(CONTEXT, source[self._what]) if self._what else ""

    what = Property(str, lambda self: self._what, notify=changed)
    title = Property(str, lambda self: self._words(TITLES), notify=changed)
    hint = Property(str, lambda self: self._words(HINTS), notify=changed)
    text = Property(str, _text, notify=changed)
    needed = Property(bool, lambda self: self._what in (NICK, BAN), notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
