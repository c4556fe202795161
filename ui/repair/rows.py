# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of the repair desk, in words. Pure functions."""

from dataclasses import dataclass
from datetime import date

from ui.errors import reason_words
from ui.models.text import initial_of, one_line, tint_of
from ui.models.when import full_when, short_when
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import MessageId, Unreadable

CONTEXT = "repair"
TRIED = {
    "reread": QT_TRANSLATE_NOOP("repair", "Tried to read it again"),
    "renewed": QT_TRANSLATE_NOOP("repair", "Renewed the session with this device"),
    "asked": QT_TRANSLATE_NOOP("repair", "Asked the sender to send it again"),
    "automatic": QT_TRANSLATE_NOOP("repair", "Repaired the session by itself"),
}
"""What was done, by the codes of the core (services.repair.Step)."""
UNKNOWN_STEP = QT_TRANSLATE_NOOP("repair", "Tried to repair it")
ONCE = QT_TRANSLATE_NOOP("repair", "{step}, {when}.")
OFTEN = QT_TRANSLATE_NOOP("repair", "{step}, {when}; {count} tries so far.")
NOTHING = QT_TRANSLATE_NOOP("repair", "Nothing was tried yet.")
SPOKEN = QT_TRANSLATE_NOOP("repair", "From {name}, {when}. {why} {tried}")


@dataclass(frozen=True, slots=True)
class RepairRow:
    """One message that cannot be read."""

    name: str
    message_id: MessageId
    conversation_id: int
    initial: str
    tint: int
    when: str
    why: str
    tried: str
    can_renew: bool
    spoken: str


def repair_row(line: Unreadable, today: date) -> RepairRow:
    message, conversation = line.message, line.conversation
    name = one_line(message.nick) or one_line(conversation.name) or message.sender
    why, tried = reason_words(message.reason), tried_words(line, today)
    return RepairRow(
        name=name,
        message_id=message.id,
        conversation_id=conversation.id,
        initial=initial_of(name),
        tint=tint_of(conversation.address),
        when=short_when(message.time, today),
        why=why,
        tried=tried,
        can_renew=line.can_renew,
        spoken=say(CONTEXT, SPOKEN, name=name, when=full_when(message.time), why=why, tried=tried),
    )


def tried_words(line: Unreadable, today: date) -> str:
    """What was done about it until now."""
    if not line.tries or line.last_tried is None:
        return say(CONTEXT, NOTHING)
    step = say(CONTEXT, TRIED.get(line.step, UNKNOWN_STEP))
    return say(
        CONTEXT, OFTEN if line.tries > 1 else ONCE,
        step=step, when=short_when(line.last_tried, today), count=line.tries,
    )  # fmt: skip
