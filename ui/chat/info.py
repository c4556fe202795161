# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everything known about one message: when, how safe, by which device, what it said before."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal

from ui.models.records import RecordModel
from ui.models.rows import LOCK_WORDS, STATE_WORDS, left_out_words, lock_of, moderated_words
from ui.models.text import clean, one_line
from ui.models.voices import ChatVoices
from ui.models.when import full_when
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.model import Affiliation, Encryption, Message, MessageId, Occupant, Role

CONTEXT: Final = "info"
WRITTEN: Final = QT_TRANSLATE_NOOP("info", "Written")
STATE: Final = QT_TRANSLATE_NOOP("info", "State")
SAFETY: Final = QT_TRANSLATE_NOOP("info", "Encryption")
DEVICE: Final = QT_TRANSLATE_NOOP("info", "Fingerprint of the device")
EXPIRES: Final = QT_TRANSLATE_NOOP("info", "Deleted here")
FROM: Final = QT_TRANSLATE_NOOP("info", "From")
NICK: Final = QT_TRANSLATE_NOOP("info", "Nickname")
PLACE: Final = QT_TRANSLATE_NOOP("info", "In the room")
READERS: Final = QT_TRANSLATE_NOOP("info", "Readers")
AFTERWARDS: Final = QT_TRANSLATE_NOOP("info", "Afterwards")
ROLES: Final = {
    Role.MODERATOR: QT_TRANSLATE_NOOP("info", "moderator"),
    Role.PARTICIPANT: QT_TRANSLATE_NOOP("info", "may write"),
    Role.VISITOR: QT_TRANSLATE_NOOP("info", "may only read"),
    Role.NONE: "",
}
AFFILIATIONS: Final = {
    Affiliation.OWNER: QT_TRANSLATE_NOOP("info", "owner"),
    Affiliation.ADMIN: QT_TRANSLATE_NOOP("info", "admin"),
    Affiliation.MEMBER: QT_TRANSLATE_NOOP("info", "member"),
    Affiliation.NONE: QT_TRANSLATE_NOOP("info", "guest"),
    Affiliation.OUTCAST: QT_TRANSLATE_NOOP("info", "banned"),
}
OMEMO_1: Final = QT_TRANSLATE_NOOP("info", "{how} (OMEMO 0.3: names and reactions travel unencrypted)")
OMEMO_2: Final = QT_TRANSLATE_NOOP("info", "{how} (OMEMO 2)")
SHOWN_TEXT: Final = 4000
"""Characters of an earlier text that are shown."""


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str
    mono: bool = False


@dataclass(frozen=True, slots=True)
class Earlier:
    """A text that a correction replaced."""

    id: int
    when: str
    text: str


def fingerprint_words(fingerprint: str) -> str:
    """Eight groups of eight digits."""
    return " ".join(fingerprint[at : at + 8] for at in range(0, len(fingerprint), 8))


def safety_words(message: Message) -> str:
    how = say("timeline", LOCK_WORDS[lock_of(message)])
    match message.encryption:
        case Encryption.OMEMO_1:
            return say(CONTEXT, OMEMO_1, how=how)
        case Encryption.OMEMO_2:
            return say(CONTEXT, OMEMO_2, how=how)
        case _:
            return how


def place_words(occupant: Occupant | None) -> str:
    """What somebody is in the room, while they are there."""
    if occupant is None:
        return ""
    sources = (AFFILIATIONS[occupant.affiliation], ROLES[occupant.role])
    return ", ".join((*(say(CONTEXT, source) for source in sources if source), *map(one_line, occupant.hats)))


def room_facts(message: Message, voices: ChatVoices | None) -> list[Fact]:
    """What only messages of a room have."""
    if voices is None or voices.people is None:
        return []
    nick = one_line(message.nick)
    voice = voices.of(message)
    live = voices.people.live(message.sender, message.nick, message.occupant_id)
    return [
        Fact(say(CONTEXT, NICK), f"{nick} ({voice.alarm})" if voice.alarm else nick),
        Fact(say(CONTEXT, PLACE), place_words(live)),
        Fact(say(CONTEXT, READERS), left_out_words(message, voices)),
        Fact(say(CONTEXT, AFTERWARDS), moderated_words(message) if message.moderated_by else ""),
    ]


def facts_of(message: Message, voices: ChatVoices | None = None) -> list[Fact]:
    facts = [
        Fact(say(CONTEXT, FROM), message.sender),
        *room_facts(message, voices),
        Fact(say(CONTEXT, WRITTEN), full_when(message.time)),
        Fact(say(CONTEXT, STATE), say("timeline", STATE_WORDS[message.state])),
        Fact(say(CONTEXT, SAFETY), safety_words(message)),
        Fact(say(CONTEXT, DEVICE), fingerprint_words(message.fingerprint), mono=True),
        Fact(say(CONTEXT, EXPIRES), full_when(message.expires) if message.expires else ""),
    ]
    return [fact for fact in facts if fact.value]


class MessageInfo(QObject):
    """View model of InfoSheet.qml."""

    opened = Signal()
    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._id = MessageId(0)
        self._facts: RecordModel[Fact] = RecordModel(Fact, lambda fact: fact.label, self)
        self._earlier: RecordModel[Earlier] = RecordModel(Earlier, lambda text: text.id, self)

    def show(self, message: Message, voices: ChatVoices | None = None) -> None:
        self._id = message.id
        self._facts.show(facts_of(message, voices))
        self._earlier.show([])
        self.opened.emit()
        if message.edited:
            self._tasks.spawn(self._load(message.id), name="earlier texts")

    async def _load(self, message_id: MessageId) -> None:
        texts = await self._core.chats.revisions(message_id)
        if message_id == self._id:
            rows = [Earlier(text.id, full_when(text.time), clean(text.body)[:SHOWN_TEXT]) for text in texts]
            self._earlier.show(rows)

    def _get_facts(self) -> QObject:
        return self._facts

    def _get_earlier(self) -> QObject:
        return self._earlier

    facts = Property(QObject, _get_facts, constant=True)
    earlier = Property(QObject, _get_earlier, constant=True)
