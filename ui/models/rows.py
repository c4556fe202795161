# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of a timeline: a message with everything its bubble needs, made once.

Rows stand newest first, so the older neighbour of row ``i`` is ``i + 1``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from ui.errors import failure_words, reason_words
from ui.models.gaps import Gaps, GapWords
from ui.models.parts import DELETED, Part, cards_of, file_of, quote_of, reactions_of, words_of
from ui.models.text import Display, display, is_action, isolated, one_line
from ui.models.voices import Voice, Voices, nick_of
from ui.models.when import clock, day_of, day_words, full_when
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Address, DeliveryState, Direction, Encryption, Message, Trust

CONTEXT: Final = "timeline"
GROUP: Final = timedelta(minutes=10)
"""Messages of one sender closer than this stand together."""
CURABLE: Final = frozenset({"no_session", "broken_session", "too_many_skipped"})
"""Reasons that ``devices.repair`` cures."""

STATE_WORDS: Final = {
    DeliveryState.QUEUED: QT_TRANSLATE_NOOP("timeline", "Waiting to be sent"),
    DeliveryState.BLOCKED: QT_TRANSLATE_NOOP("timeline", "Waits for your decision"),
    DeliveryState.SENT: QT_TRANSLATE_NOOP("timeline", "Sent"),
    DeliveryState.DELIVERED: QT_TRANSLATE_NOOP("timeline", "Delivered"),
    DeliveryState.READ: QT_TRANSLATE_NOOP("timeline", "Read"),
    DeliveryState.FAILED: QT_TRANSLATE_NOOP("timeline", "Not sent"),
    DeliveryState.RECEIVED: "",
    DeliveryState.UNDECRYPTABLE: "",
}
LOCK_WORDS: Final = {
    "verified": QT_TRANSLATE_NOOP("timeline", "Encrypted, device verified"),
    "encrypted": QT_TRANSLATE_NOOP("timeline", "Encrypted"),
    "doubtful": QT_TRANSLATE_NOOP("timeline", "Encrypted by a device you do not trust"),
    "plain": QT_TRANSLATE_NOOP("timeline", "Not encrypted"),
}
NOW_PLAIN: Final = QT_TRANSLATE_NOOP("timeline", "From here on messages are not encrypted")
NOW_SECRET: Final = QT_TRANSLATE_NOOP("timeline", "From here on messages are encrypted")
PROBLEM_TRUST: Final = QT_TRANSLATE_NOOP("timeline", "A new device waits for your decision. Not sent yet.")
PROBLEM_NO_DEVICES: Final = QT_TRANSLATE_NOOP(
    "timeline", "Nobody there can read encrypted messages yet. Not sent yet."
)
PROBLEM_ROOM: Final = QT_TRANSLATE_NOOP(
    "timeline", "The room gives away more than before. Not sent until you have decided."
)
PROBLEM_FAILED: Final = QT_TRANSLATE_NOOP("timeline", "This message was not sent.")
BLOCKED: Final = {"no_devices": PROBLEM_NO_DEVICES, "room": PROBLEM_ROOM}
"""Why a message waits, by its reason; any other waits for a decision about devices."""
MODERATED: Final = QT_TRANSLATE_NOOP("timeline", "Taken back by a moderator, {name}")
MODERATED_BY_NOBODY: Final = QT_TRANSLATE_NOOP("timeline", "Taken back by a moderator")
MODERATED_WHY: Final = QT_TRANSLATE_NOOP("timeline", "{who}: “{reason}”")
LEFT_OUT: Final = QT_TRANSLATE_NOOP("timeline", "Could not be encrypted for {names}: they cannot read it")
LEFT_OUT_MORE: Final = QT_TRANSLATE_NOOP(
    "timeline", "Could not be encrypted for {names} and {count} more: they cannot read it"
)
MOST_LEFT_OUT: Final = 5
NAMES_YOU: Final = QT_TRANSLATE_NOOP("timeline", "names you")
EDITED: Final = QT_TRANSLATE_NOOP("timeline", "edited")
PINNED: Final = QT_TRANSLATE_NOOP("timeline", "pinned")
SPOILER: Final = QT_TRANSLATE_NOOP("timeline", "Spoiler, covered")
REPLY: Final = QT_TRANSLATE_NOOP("timeline", "in reply to {name}: {text}")
FILE: Final = QT_TRANSLATE_NOOP("timeline", "File {name}")
EXPIRES: Final = QT_TRANSLATE_NOOP("timeline", "Deleted here on {when}")
TIMED: Final = QT_TRANSLATE_NOOP("timeline", "Deleted some time after it was read")


@dataclass(slots=True, eq=False)
class Row:
    """One message as its delegate shows it."""

    message: Message
    voice: Voice
    shown: Display
    clock: str
    day: date
    state: str
    lock: str
    problem: str  # why it cannot be read or was not sent, in words
    cure: str  # "", "repair", "retry", "decide"
    spoken: str  # for screen readers
    head: bool = True  # first of its group
    tail: bool = True  # last of its group
    date_words: str = ""  # the day it was written
    day_words: str = ""  # the same, on the first message of a day only
    note: str = ""  # a system line above the message
    unread_line: bool = False
    gap: GapWords | None = None  # what the server has above this message, and we do not
    whole: bool = False  # a long body shown in full
    bare: bool = False  # the cover of a spoiler was taken off
    quote: Part | None = None
    file: Part | None = None
    reactions: list[Part] = field(default_factory=list)
    cards: list[Part] = field(default_factory=list)
    left_out: str = ""  # who could not read it, in words

    @property
    def names_us(self) -> bool:
        return self.message.mention and not self.voice.own and not self.message.retracted

    @property
    def covered(self) -> bool:
        """The body is a spoiler nobody has uncovered (XEP-0382)."""
        return self.message.spoiler is not None and not self.bare and not self.message.retracted

    @property
    def hint(self) -> str:
        return one_line(self.message.spoiler or "")

    @property
    def expiry(self) -> str:
        """When the message goes, in words; "" if it stays."""
        if self.message.retracted:
            return ""
        if self.message.expires is not None:
            return say(CONTEXT, EXPIRES, when=full_when(self.message.expires))
        return say(CONTEXT, TIMED) if self.message.timer else ""


def make_row(message: Message, voices: Voices, *, whole: bool = False, bare: bool = False) -> Row:
    """Prepare a message; what depends on its neighbours is set by ``join``."""
    voice = voices.of(message)
    row = Row(
        message=message,
        voice=voice,
        shown=display("" if message.retracted else words_of(message), actor=voice.name, whole=whole),
        clock=clock(message.time),
        day=day_of(message.time),
        state=_state(message),
        lock=lock_of(message),
        problem=_problem(message),
        cure=_cure(message),
        spoken="",
        whole=whole,
        bare=bare,
    )
    if not message.retracted:
        row.left_out = left_out_words(message, voices)
        row.quote, row.file = quote_of(message, voices), file_of(message)
        row.reactions, row.cards = reactions_of(message.reactions, voices), cards_of(message.links)
    row.spoken = _spoken(row)
    return row


def _state(message: Message) -> str:
    if message.state is DeliveryState.UNDECRYPTABLE:
        return DeliveryState.UNDECRYPTABLE.value
    return "" if message.direction is Direction.IN else message.state.value


def lock_of(message: Message) -> str:
    """How a message travelled: verified, encrypted, doubtful, plain."""
    if message.encryption is Encryption.NONE and message.state is not DeliveryState.UNDECRYPTABLE:
        return "plain"
    if message.trust is Trust.VERIFIED:
        return "verified"
    return "doubtful" if message.trust in (Trust.UNDECIDED, Trust.DISTRUSTED) else "encrypted"


def left_out_words(message: Message, voices: Voices) -> str:
    """Which members of the room cannot read a message, because they have no keys."""
    if not message.left_out:
        return ""
    names = [isolated(voices.person(Address(jid)).name) for jid in message.left_out[:MOST_LEFT_OUT]]
    more = len(message.left_out) - len(names)
    said = ", ".join(names)
    return say(CONTEXT, LEFT_OUT_MORE, names=said, count=more) if more else say(CONTEXT, LEFT_OUT, names=said)


def moderated_words(message: Message) -> str:
    """That a moderator took a message back, and why (XEP-0425)."""
    name = one_line(nick_of(Address(message.moderated_by)) or message.moderated_by)
    who = say(CONTEXT, MODERATED, name=isolated(name)) if name else say(CONTEXT, MODERATED_BY_NOBODY)
    reason = one_line(message.moderation_reason)
    return say(CONTEXT, MODERATED_WHY, who=who, reason=reason) if reason else who


def _problem(message: Message) -> str:
    if message.retracted:
        return moderated_words(message) if message.moderated_by else say(CONTEXT, DELETED)
    match message.state:
        case DeliveryState.UNDECRYPTABLE:
            return reason_words(message.reason)
        case DeliveryState.BLOCKED:
            return say(CONTEXT, BLOCKED.get(message.reason, PROBLEM_TRUST))
        case DeliveryState.FAILED:
            return failure_words(message.reason) or say(CONTEXT, PROBLEM_FAILED)
        case _:
            return ""


def _cure(message: Message) -> str:
    if message.retracted:
        return ""
    match message.state:
        case DeliveryState.UNDECRYPTABLE:
            return "repair" if message.reason in CURABLE and message.fingerprint else ""
        case DeliveryState.BLOCKED:
            return "decide"
        case DeliveryState.FAILED:
            return "retry"
        case _:
            return ""


def _spoken(row: Row) -> str:
    message = row.message
    said = _spoken_body(row)
    if row.quote:
        said = f"{say(CONTEXT, REPLY, name=row.quote['name'], text=row.quote['text'])}. {said}"
    ends = [say(CONTEXT, LOCK_WORDS[row.lock])]
    marks = ((EDITED, message.edited), (PINNED, message.pinned), (NAMES_YOU, row.names_us))
    ends += [say(CONTEXT, word) for word, told in marks if told]
    ends += [row.left_out] if row.left_out else []
    ends += [f"{part['emoji']} {part['count']}" for part in row.reactions]
    if row.voice.own and (word := STATE_WORDS[message.state]):
        ends.append(say(CONTEXT, word))
    who = ", ".join(filter(None, (row.voice.name, row.voice.alarm)))
    return f"{who}, {row.clock}: {said}. {', '.join(ends)}"


def _spoken_body(row: Row) -> str:
    if row.message.retracted or row.state == DeliveryState.UNDECRYPTABLE.value:
        return row.problem
    if row.covered:
        return ": ".join(filter(None, (say(CONTEXT, SPOILER), row.hint)))
    if row.file:
        return ". ".join(filter(None, (say(CONTEXT, FILE, name=row.file["name"]), words_of(row.message))))
    return row.message.body


def join(rows: Sequence[Row], index: int, today: date, *, complete: bool, gaps: Gaps | None = None) -> bool:
    """Set what depends on the neighbours of a row; whether anything changed.

    ``complete``: nothing older exists than the last row, so it opens its day for sure.
    """
    row = rows[index]
    older = rows[index + 1] if index + 1 < len(rows) else None
    newer = rows[index - 1] if index > 0 else None
    before = _joined(row)
    opens_day = complete if older is None else older.day != row.day
    row.date_words = day_words(row.day, today)
    row.day_words = row.date_words if opens_day else ""
    row.gap = gaps.between(older.message if older else None, row.message, complete=complete) if gaps else None
    row.note = _note(older, row)
    row.head = older is None or not _together(older, row)
    row.tail = newer is None or not _together(row, newer)
    return before != _joined(row)


def _joined(row: Row) -> tuple[object, ...]:
    return row.head, row.tail, row.date_words, row.day_words, row.note, row.gap


def _together(older: Row, newer: Row) -> bool:
    return (
        older.message.sender == newer.message.sender
        and older.message.nick == newer.message.nick
        and older.message.occupant_id == newer.message.occupant_id
        and older.day == newer.day
        and newer.message.time - older.message.time < GROUP
        and not newer.unread_line
        and newer.gap is None
        and not _note(older, newer)
        and not is_action(newer.message.body)
        and not is_action(older.message.body)
    )


def _note(older: Row | None, newer: Row) -> str:
    if older is None or (older.lock == "plain") == (newer.lock == "plain"):
        return ""
    return say(CONTEXT, NOW_PLAIN if newer.lock == "plain" else NOW_SECRET)
