# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one can do, in a room, with whoever wrote a message, and with it as a moderator."""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.ask import Question, Questions
from ui.chat.actions import MessageActions
from ui.chat.room import OpenRoom
from ui.models.text import one_line
from ui.roster.block import BlockChoice
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.model import (
    Affiliation,
    ConversationId,
    DeliveryState,
    Direction,
    Message,
    MessageId,
    Occupant,
    Power,
)

CONTEXT: Final = "room"
MODERATE: Final = QT_TRANSLATE_NOOP("room", "Take this message back for everybody?")
MODERATE_TEXT: Final = QT_TRANSLATE_NOOP(
    "room",
    "The room asks every program inside to delete the words. Not every one does, and somebody may have read "
    "or copied them already. Everybody sees that a moderator did it.",
)
MODERATE_YES: Final = QT_TRANSLATE_NOOP("room", "Take back")
KICK: Final = QT_TRANSLATE_NOOP("room", "Remove {name} from the room?")
KICK_TEXT: Final = QT_TRANSLATE_NOOP("room", "They leave the room now, and may come back.")
KICK_YES: Final = QT_TRANSLATE_NOOP("room", "Remove")
BAN: Final = QT_TRANSLATE_NOOP("room", "Ban {name} from the room?")
BAN_TEXT: Final = QT_TRANSLATE_NOOP("room", "They leave the room now and cannot come back: {address}")
BAN_YES: Final = QT_TRANSLATE_NOOP("room", "Ban")


class RoomActions(QObject):
    """More rows of MessageMenu.qml; about the message that ``actions`` looks at."""

    changed = Signal()
    opened = Signal(int)
    """Somebody is to be written to in private: open this conversation."""

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        room: OpenRoom,
        actions: MessageActions,
        questions: Questions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._room = room
        self._actions = actions
        self._questions = questions
        self.blocking = BlockChoice(core, tasks, self)
        for signal in (actions.changed, room.changed, room.peopleChanged):
            signal.connect(self.changed)

    @property
    def _message(self) -> Message | None:
        """The message, if somebody else wrote it in a room."""
        message = self._actions.message
        theirs = message is not None and message.direction is Direction.IN
        return message if theirs and self._room.room is not None else None

    def _author(self) -> Occupant | None:
        """Whoever wrote the message, if that very person is in the room now."""
        message = self._message
        if message is None:
            return None
        found = self._room.people.live(message.sender, message.nick, message.occupant_id)
        return None if found is None or found.ours else found

    def _here(self) -> ConversationId:
        assert self._room.room is not None
        return self._room.room.conversation_id

    # What the user does

    @Slot()
    def writePrivately(self) -> None:
        if (who := self._author()) is not None:
            self._tasks.spawn(self._write(self._here(), who.nick), "private message")

    async def _write(self, room: ConversationId, nick: str) -> None:
        self.opened.emit(int((await self._core.rooms.private_chat(room, nick)).id))

    @Slot()
    def moderate(self) -> None:
        """Take the message back for everybody, after a question."""
        if self._message is not None and self._get_can_moderate():
            self._tasks.spawn(self._moderate(self._message.id), "moderate a message")

    async def _moderate(self, message_id: MessageId) -> None:
        if await self._questions.ask(_question(MODERATE, MODERATE_TEXT, MODERATE_YES)):
            await self._core.rooms.moderate(message_id)

    @Slot()
    def kick(self) -> None:
        if (who := self._author()) is not None and self._get_can_kick():
            self._tasks.spawn(self._kick(self._here(), who.nick), "remove somebody")

    async def _kick(self, room: ConversationId, nick: str) -> None:
        if await self._questions.ask(_question(KICK, KICK_TEXT, KICK_YES, name=one_line(nick))):
            await self._core.rooms.kick(room, nick)

    @Slot()
    def ban(self) -> None:
        if (who := self._author()) is not None and self._get_can_ban():
            self._tasks.spawn(self._ban(self._here(), who), "ban somebody")

    async def _ban(self, room: ConversationId, who: Occupant) -> None:
        question = _question(BAN, BAN_TEXT, BAN_YES, name=one_line(who.nick), address=who.jid)
        if await self._questions.ask(question):
            await self._core.rooms.set_affiliation(room, who.jid, Affiliation.OUTCAST)

    @Slot()
    def block(self) -> None:
        """Block somebody whose address the room shows, everywhere and not only in the room."""
        room, message = self._room.room, self._message
        if room is not None and message is not None and self._get_can_block():
            self.blocking.choose(room.account_id, message.sender, one_line(message.nick) or message.sender)

    # What the menu shows

    def _get_name(self) -> str:
        return one_line(self._message.nick) if self._message else ""

    def _get_can_write(self) -> bool:
        return self._author() is not None

    def _get_can_moderate(self) -> bool:
        room, message = self._room.room, self._message
        if room is None or message is None or message.retracted or not message.stanza_id:
            return False
        readable = message.state in (DeliveryState.RECEIVED, DeliveryState.UNDECRYPTABLE)
        return readable and Power.MODERATE in room.powers and room.traits.moderation

    def _may(self, power: Power) -> bool:
        who = self._author()
        return who is not None and power in who.powers

    def _get_can_kick(self) -> bool:
        return self._may(Power.KICK)

    def _get_can_ban(self) -> bool:
        who = self._author()
        return who is not None and bool(who.jid) and Power.BAN in who.powers

    def _get_can_block(self) -> bool:
        message = self._message
        return message is not None and self._room.people.is_real(message.sender)

    name = Property(str, _get_name, notify=changed)
    canWrite = Property(bool, _get_can_write, notify=changed)
    canModerate = Property(bool, _get_can_moderate, notify=changed)
    canKick = Property(bool, _get_can_kick, notify=changed)
    canBan = Property(bool, _get_can_ban, notify=changed)
    canBlock = Property(bool, _get_can_block, notify=changed)
    blockingModel = Property(QObject, lambda self: self.blocking, constant=True)


def _question(title: str, text: str, yes: str, **values: object) -> Question:
    return Question(
        say(CONTEXT, title, **values), say(CONTEXT, text, **values), say(CONTEXT, yes), danger=True
    )
