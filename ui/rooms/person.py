# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one can do with somebody in a room: the model of their menu."""

from collections.abc import Callable, Coroutine
from typing import Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.ask import Question, Questions
from ui.rooms.people import Person
from ui.rooms.state import answer_words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.model import Affiliation, ConversationId, Power, Role, Room, RoomState

CONTEXT: Final = "rooms"
KICK, BAN = "kick", "ban"
TITLES: Final = {
    KICK: QT_TRANSLATE_NOOP("rooms", "Remove {name} from the room?"),
    BAN: QT_TRANSLATE_NOOP("rooms", "Ban {name}?"),
}
TEXTS: Final = {
    KICK: QT_TRANSLATE_NOOP("rooms", "They leave at once and may come back if the room lets them in."),
    BAN: QT_TRANSLATE_NOOP("rooms", "They leave at once and cannot come back until somebody lifts the ban."),
}
YES: Final = {
    KICK: QT_TRANSLATE_NOOP("rooms", "Remove"),
    BAN: QT_TRANSLATE_NOOP("rooms", "Ban"),
}
PLACES: Final = (Affiliation.OWNER, Affiliation.ADMIN, Affiliation.MEMBER, Affiliation.NONE)
APPOINTED: Final = (Affiliation.OWNER, Affiliation.ADMIN)


class PersonMenu(QObject):
    """View model of PersonMenu.qml. ``look`` chooses the person, the rest is about them."""

    changed = Signal()
    opened = Signal(int)
    """Write in this conversation."""
    devicesWanted = Signal(int)
    """Show the devices of whom this conversation is with."""
    reasonWanted = Signal()
    """Ask for a reason: ``question``, ``explanation`` and ``yes`` have the words."""
    placed = Signal()
    """The lists of the room are different now."""
    settled = Signal()
    """What was asked about is done."""

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        questions: Questions,
        find: Callable[[str], Person | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._questions = questions
        self._find = find
        self._room: Room | None = None
        self._person: Person | None = None
        self._asked = ""
        self._problem = ""
        self._busy = False

    def take(self, room: Room) -> None:
        self._room = room
        self.changed.emit()

    @Slot(str)
    def look(self, key: str) -> None:
        """From now on everything is about this person."""
        self._person, self._problem = self._find(key), ""
        self.changed.emit()

    @Slot()
    def write(self) -> None:
        """Private messages: with the person if the room shows who it is, else with the nick."""
        if (person := self._person) and self._room:
            self._tasks.spawn(self._write(self._room, person), "private messages")

    @Slot()
    def verify(self) -> None:
        if (person := self._person) and person.jid and self._room:
            self._tasks.spawn(self._verify(self._room, person), "devices of a member")

    @Slot(str)
    def setPlace(self, affiliation: str) -> None:
        """Make them an owner, an admin, a member, or nothing of it; an owner only after asking."""
        if (person := self._person) and self._room:
            self._tasks.spawn(self._set_place(person, Affiliation(affiliation)), "set affiliation")

    @Slot(bool)
    def setModerator(self, on: bool) -> None:
        self._set_role(Role.MODERATOR if on else Role.PARTICIPANT)

    @Slot(bool)
    def setVoice(self, on: bool) -> None:
        self._set_role(Role.PARTICIPANT if on else Role.VISITOR)

    @Slot(str)
    def ask(self, what: str) -> None:
        """Ask for a reason before ``kick`` or ``ban``."""
        self._asked = what
        self._say("")
        self.reasonWanted.emit()

    @Slot(str)
    def go(self, reason: str) -> None:
        """Do what was asked about; ``settled`` or ``problem`` follows."""
        if (person := self._person) and self._room and not self._busy:
            self._say("", busy=True)
            self._tasks.spawn(self._go(person, reason.strip()), self._asked)

    async def _write(self, room: Room, person: Person) -> None:
        if person.nick:
            conversation = await self._core.rooms.private_chat(room.conversation_id, person.nick)
        else:
            conversation = await self._core.chats.open(room.account_id, person.jid)
        self.opened.emit(int(conversation.id))

    async def _verify(self, room: Room, person: Person) -> None:
        conversation = await self._core.chats.open(room.account_id, person.jid)
        self.devicesWanted.emit(int(conversation.id))

    async def _set_place(self, person: Person, affiliation: Affiliation) -> None:
        question = Question(
            self.tr("Make {name} an owner?").format(name=person.name),
            self.tr("Owners may do everything in this room: change it, close it, and remove you from it."),
            self.tr("Make owner"),
            danger=True,
        )
        if affiliation is not Affiliation.OWNER or await self._questions.ask(question):
            await self._core.rooms.set_affiliation(self._here(), person.jid, affiliation)
            self.placed.emit()

    async def _go(self, person: Person, reason: str) -> None:
        try:
            await self._work(person, reason)
        except (XmppClientError, StorageError) as error:
            self._say(answer_words(error))
        else:
            self._say("")
            self.placed.emit()
            self.settled.emit()

    def _work(self, person: Person, reason: str) -> Coroutine[Any, Any, None]:
        if self._asked == KICK:
            return self._core.rooms.kick(self._here(), person.nick, reason)
        return self._core.rooms.set_affiliation(self._here(), person.jid, Affiliation.OUTCAST, reason)

    def _set_role(self, role: Role) -> None:
        if (person := self._person) and self._room and person.nick:
            work = self._core.rooms.set_role(self._here(), person.nick, role)
            self._tasks.spawn(work, "set role")

    def _say(self, problem: str, *, busy: bool = False) -> None:
        self._problem, self._busy = problem, busy
        self.changed.emit()

    def _here(self) -> ConversationId:
        assert self._room is not None
        return self._room.conversation_id

    # What the menu shows

    def _may(self, power: Power) -> bool:
        person = self._person
        return self._inside() and person is not None and not person.ours and power in person.powers

    def _inside(self) -> bool:
        return self._room is not None and self._room.state is RoomState.JOINED

    def _can_write(self) -> bool:
        person = self._person
        if person is None or person.ours or person.affiliation is Affiliation.OUTCAST:
            return False
        return bool(person.jid) or self._inside()

    def _can_verify(self) -> bool:
        person = self._person
        return person is not None and bool(person.jid) and not person.ours

    def _places(self) -> list[str]:
        """What they can be made, beside what they are."""
        person = self._person
        if person is None or not person.jid or not self._may(Power.MEMBERS):
            return []
        fixed = person.affiliation in APPOINTED and not self._may(Power.ADMINS)
        if fixed or person.affiliation is Affiliation.OUTCAST:
            return []
        allowed = [place for place in PLACES if place not in APPOINTED or self._may(Power.ADMINS)]
        return [place.value for place in allowed if place is not person.affiliation]

    def _can_moderate(self, now: bool) -> bool:
        """Whether they can be made a moderator, or unmade one (§9.6, §9.7)."""
        person = self._person
        if person is None or not person.nick or not self._may(Power.MEMBERS):
            return False
        return person.affiliation not in APPOINTED and (person.role is Role.MODERATOR) == now

    def _can_voice(self, now: bool) -> bool:
        person = self._person
        if person is None or not person.nick or not self._may(Power.VOICE):
            return False
        return person.role is (Role.PARTICIPANT if now else Role.VISITOR)

    def _can_kick(self) -> bool:
        return self._person is not None and bool(self._person.nick) and self._may(Power.KICK)

    def _can_ban(self) -> bool:
        person = self._person
        if person is None or person.affiliation is Affiliation.OUTCAST:
            return False
        return bool(person.jid) and self._may(Power.BAN)

    def _can_free(self) -> bool:
        person = self._person
        return person is not None and person.affiliation is Affiliation.OUTCAST and self._may(Power.BAN)

    def _is_useful(self) -> bool:
        """Whether there is anything in the menu."""
        roles = any(self._can_moderate(now) or self._can_voice(now) for now in (True, False))
        removal = self._can_kick() or self._can_ban() or self._can_free()
        return self._can_write() or self._can_verify() or bool(self._places()) or roles or removal

    def _name(self) -> str:
        return self._person.name if self._person else ""

    def _words(self, source: dict[str, str]) -> str:
        return say(CONTEXT, source[self._asked], name=self._name()) if self._asked else ""

    name = Property(str, _name, notify=changed)
    canWrite = Property(bool, _can_write, notify=changed)
    canVerify = Property(bool, _can_verify, notify=changed)
    places = Property("QStringList", _places, notify=changed)  # type: ignore[arg-type]  # a name of Qt's
    canMakeModerator = Property(bool, lambda self: self._can_moderate(False), notify=changed)
    canUnmakeModerator = Property(bool, lambda self: self._can_moderate(True), notify=changed)
    canGiveVoice = Property(bool, lambda self: self._can_voice(False), notify=changed)
    canTakeVoice = Property(bool, lambda self: self._can_voice(True), notify=changed)
    canKick = Property(bool, _can_kick, notify=changed)
    canBan = Property(bool, _can_ban, notify=changed)
    canFree = Property(bool, _can_free, notify=changed)
    useful = Property(bool, _is_useful, notify=changed)
    question = Property(str, lambda self: self._words(TITLES), notify=changed)
    explanation = Property(str, lambda self: self._words(TEXTS), notify=changed)
    yes = Property(str, lambda self: self._words(YES), notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
