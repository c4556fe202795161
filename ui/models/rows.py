# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of a timeline: a message with everything its bubble needs, made once.

Rows stand newest first, so the older neighbour of row ``i`` is ``i + 1``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from ui.errors import reason_words
from ui.models.text import Display, display, initial_of, is_action, one_line, tint_of
from ui.models.when import clock, day_of, day_words
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
PROBLEM_FAILED: Final = QT_TRANSLATE_NOOP("timeline", "This message was not sent.")


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: as shown, and whether that is us."""

    name: str
    initial: str = ""
    tint: int = 0
    own: bool = False


Voices = Callable[[Message], Voice]


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
    whole: bool = False  # a long body shown in full


def person(name: str, address: Address, *, own: bool = False) -> Voice:
    shown = one_line(name) or one_line(address)
    return Voice(shown, initial_of(shown), tint_of(address), own)


def make_row(message: Message, voice: Voice, *, whole: bool = False) -> Row:
    """Prepare a message; what depends on its neighbours is set by ``join``."""
    shown = display(message.body, actor=voice.name, whole=whole)
    state = "" if message.direction is Direction.IN else message.state.value
    if message.state is DeliveryState.UNDECRYPTABLE:
        state = DeliveryState.UNDECRYPTABLE.value
    row = Row(
        message=message,
        voice=voice,
        shown=shown,
        clock=clock(message.time),
        day=day_of(message.time),
        state=state,
        lock=lock_of(message),
        problem=_problem(message),
        cure=_cure(message),
        spoken="",
        whole=whole,
    )
    row.spoken = _spoken(row)
    return row


def lock_of(message: Message) -> str:
    """How a message travelled: verified, encrypted, doubtful, plain."""
    if message.encryption is Encryption.NONE and message.state is not DeliveryState.UNDECRYPTABLE:
        return "plain"
    if message.trust is Trust.VERIFIED:
        return "verified"
    return "doubtful" if message.trust in (Trust.UNDECIDED, Trust.DISTRUSTED) else "encrypted"


def _problem(message: Message) -> str:
    match message.state:
        case DeliveryState.UNDECRYPTABLE:
            return reason_words(message.reason)
        case DeliveryState.BLOCKED:
            return say(CONTEXT, PROBLEM_NO_DEVICES if message.reason == "no_devices" else PROBLEM_TRUST)
        case DeliveryState.FAILED:
            return say(CONTEXT, PROBLEM_FAILED)
        case _:
            return ""


def _cure(message: Message) -> str:
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
    body = row.problem if row.state == DeliveryState.UNDECRYPTABLE.value else row.message.body
    ends = [say(CONTEXT, LOCK_WORDS[row.lock])]
    if row.voice.own and (word := STATE_WORDS[row.message.state]):
        ends.append(say(CONTEXT, word))
    return f"{row.voice.name}, {row.clock}: {body}. {', '.join(ends)}"


def join(rows: Sequence[Row], index: int, today: date, *, complete: bool) -> bool:
    """Set what depends on the neighbours of a row; whether anything changed.

    ``complete``: nothing older exists than the last row, so it opens its day for sure.
    """
    row = rows[index]
    older = rows[index + 1] if index + 1 < len(rows) else None
    newer = rows[index - 1] if index > 0 else None
    before = (row.head, row.tail, row.date_words, row.day_words, row.note)
    opens_day = complete if older is None else older.day != row.day
    row.date_words = day_words(row.day, today)
    row.day_words = row.date_words if opens_day else ""
    row.note = _note(older, row)
    row.head = older is None or not _together(older, row)
    row.tail = newer is None or not _together(row, newer)
    return before != (row.head, row.tail, row.date_words, row.day_words, row.note)


def _together(older: Row, newer: Row) -> bool:
    return (
        older.message.sender == newer.message.sender
        and older.message.nick == newer.message.nick
        and older.day == newer.day
        and newer.message.time - older.message.time < GROUP
        and not newer.unread_line
        and not _note(older, newer)
        and not is_action(newer.message.body)
        and not is_action(older.message.body)
    )


def _note(older: Row | None, newer: Row) -> str:
    if older is None or (older.lock == "plain") == (newer.lock == "plain"):
        return ""
    return say(CONTEXT, NOW_PLAIN if newer.lock == "plain" else NOW_SECRET)
