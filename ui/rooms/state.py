# SPDX-License-Identifier: AGPL-3.0-or-later
"""A room in words: whether we are in it and why not, and what kind of room it is. Pure functions."""

from typing import Final

from ui.errors import words
from ui.models.text import clean, one_line
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.errors import RoomError, RoomUnreachable
from xmppclient.model import Room, RoomState, RoomTraits

CONTEXT: Final = "rooms"
OUTSIDE: Final = QT_TRANSLATE_NOOP("rooms", "You are not in this room.")
STATES: Final = {
    RoomState.JOINING: QT_TRANSLATE_NOOP("rooms", "Entering the room…"),
    RoomState.SYNCING: QT_TRANSLATE_NOOP("rooms", "Reading what was written meanwhile…"),
    RoomState.WAITING: QT_TRANSLATE_NOOP("rooms", "The room cannot be reached. It is tried again."),
}
SILENT: Final = QT_TRANSLATE_NOOP("rooms", "The server of the room does not answer. Try again later.")
THEIR_WORDS: Final = QT_TRANSLATE_NOOP("rooms", "{ours} It says: “{theirs}”")
MAX_TEXT: Final = 2000  # characters of a subject or description
MAX_WORDS: Final = 200  # characters of what a room says
PRIVATE: Final = QT_TRANSLATE_NOOP("rooms", "Private group")
PUBLIC: Final = QT_TRANSLATE_NOOP("rooms", "Public channel")
ROOM: Final = QT_TRANSLATE_NOOP("rooms", "Group chat")
UNKNOWN: Final = QT_TRANSLATE_NOOP("rooms", "Unknown kind of room")
MODERATED: Final = QT_TRANSLATE_NOOP("rooms", "Moderated")
PASSWORD: Final = QT_TRANSLATE_NOOP("rooms", "Password")
PASSING: Final = QT_TRANSLATE_NOOP("rooms", "Vanishes when everybody has left")
SLOW: Final = QT_TRANSLATE_NOOP("rooms", "One message every {seconds} seconds")


def state_words(room: Room) -> str:
    """What a banner says; nothing while all is well."""
    if room.state is RoomState.JOINED:
        return ""
    if room.reason is None:
        return say(CONTEXT, STATES.get(room.state, OUTSIDE))
    return refusal_words(room.reason)


def answer_words(error: Exception) -> str:
    """What came of something that was asked once, and is not tried again by itself."""
    return say(CONTEXT, SILENT) if isinstance(error, RoomUnreachable) else refusal_words(error)


def refusal_words(error: Exception) -> str:
    """What an error says, with what the room itself says of it, cut short and quoted."""
    ours = words(error)
    theirs = one_line(error.text, MAX_WORDS) if isinstance(error, RoomError) else ""
    return say(CONTEXT, THEIR_WORDS, ours=ours, theirs=theirs) if theirs else ours


def their_text(text: str) -> str:
    """A subject or description, cut where nobody reads on, without what would not be seen (ATT-078)."""
    return clean(text[: 2 * MAX_TEXT]).strip()[:MAX_TEXT]


def kind_words(traits: RoomTraits) -> str:
    if not traits.known:
        return say(CONTEXT, UNKNOWN)
    if traits.private:
        return say(CONTEXT, PRIVATE)
    return say(CONTEXT, ROOM if traits.members_only or not traits.public else PUBLIC)


def trait_words(traits: RoomTraits, slow: int = 0) -> list[str]:
    """What kind of room it is, beside what the privacy meter says."""
    if not traits.known:
        return []
    told = (
        (traits.moderated, MODERATED),
        (traits.password, PASSWORD),
        (not traits.persistent, PASSING),
        (slow > 0, SLOW),
    )
    return [say(CONTEXT, source, seconds=slow) for there, source in told if there]
