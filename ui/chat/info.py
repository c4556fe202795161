# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everything known about one message: when, how safe, by which device, what it said before."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal

from ui.models.records import RecordModel
from ui.models.rows import LOCK_WORDS, STATE_WORDS, lock_of
from ui.models.text import clean
from ui.models.when import full_when
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.model import Encryption, Message, MessageId

CONTEXT: Final = "info"
WRITTEN: Final = QT_TRANSLATE_NOOP("info", "Written")
STATE: Final = QT_TRANSLATE_NOOP("info", "State")
SAFETY: Final = QT_TRANSLATE_NOOP("info", "Encryption")
DEVICE: Final = QT_TRANSLATE_NOOP("info", "Fingerprint of the device")
EXPIRES: Final = QT_TRANSLATE_NOOP("info", "Deleted here")
FROM: Final = QT_TRANSLATE_NOOP("info", "From")
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


def facts_of(message: Message) -> list[Fact]:
    facts = [
        Fact(say(CONTEXT, FROM), message.sender),
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

    def show(self, message: Message) -> None:
        self._id = message.id
        self._facts.show(facts_of(message))
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
