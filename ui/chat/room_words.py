# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens in a room, in one quiet sentence (``RoomNoticed``). A pure function."""

from typing import Final

from ui.chat.info import AFFILIATIONS, CONTEXT as INFO, ROLES
from ui.chat.room_banner import SHORT
from ui.models.text import isolated, one_line
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Affiliation, Role

CONTEXT: Final = "room"
SUBJECT: Final = QT_TRANSLATE_NOOP("room", "{who} changed the subject: {text}")
SUBJECT_ALONE: Final = QT_TRANSLATE_NOOP("room", "The subject is now: {text}")
SUBJECT_GONE: Final = QT_TRANSLATE_NOOP("room", "The room has no subject any more")
RENAMED: Final = QT_TRANSLATE_NOOP("room", "{who} is called {other} now")
YOU_RENAMED: Final = QT_TRANSLATE_NOOP("room", "You are called {who} here now")
PLACE: Final = QT_TRANSLATE_NOOP("room", "What you are in this room now: {what}")
LEFT_OUT: Final = QT_TRANSLATE_NOOP("room", "{who} cannot read what you wrote, for want of keys")
ADDED: Final = QT_TRANSLATE_NOOP("room", "Can read along from now on: {who}")
ADDED_MORE: Final = QT_TRANSLATE_NOOP("room", "Can read along from now on: {who} and {count} more")
OUTSIDER: Final = QT_TRANSLATE_NOOP("room", "In this room without belonging to it: {who}")
OUTSIDER_MORE: Final = QT_TRANSLATE_NOOP(
    "room", "In this room without belonging to it: {who} and {count} more"
)
WHY: Final = QT_TRANSLATE_NOOP("room", "{what}: “{reason}”")
ALONE: Final = {
    "configured": QT_TRANSLATE_NOOP("room", "The settings of the room changed"),
    "slow_down": QT_TRANSLATE_NOOP("room", "The room wants messages slower: wait a moment"),
}
ABOUT: Final = {
    "invited": QT_TRANSLATE_NOOP("room", "{who} was invited"),
    "declined": QT_TRANSLATE_NOOP("room", "{who} declined the invitation"),
    "voice_asked": QT_TRANSLATE_NOOP("room", "{who} asks to be allowed to write"),
    "size": QT_TRANSLATE_NOOP("room", "{who} people may read along here by now: nobody can know them all"),
    "kicked": QT_TRANSLATE_NOOP("room", "{who} was removed from the room"),
    "banned": QT_TRANSLATE_NOOP("room", "{who} was banned from the room"),
    "other_person": QT_TRANSLATE_NOOP("room", "Somebody else is called {who} now"),
    "removed": QT_TRANSLATE_NOOP("room", "{who} is no member any more and had to leave"),
}
"""By code; the first value is who."""
BY: Final = {
    "kicked": QT_TRANSLATE_NOOP("room", "{other} removed {who} from the room"),
    "banned": QT_TRANSLATE_NOOP("room", "{other} banned {who} from the room"),
}
"""The same with the second value: who did it. The third is the reason."""


def notice_words(code: str, values: tuple[str, ...]) -> str:
    """ "" for a code without words."""
    first, second, third = (*map(one_line, values), "", "", "")[:3]
    who, other = isolated(first), isolated(second)
    match code:
        case "subject":
            return _subject(who, second)
        case "renamed":
            return (
                say(CONTEXT, RENAMED, who=who, other=other) if other else say(CONTEXT, YOU_RENAMED, who=who)
            )
        case "affiliation" | "role":
            return _place(code, first)
        case "left_out":
            return say(CONTEXT, LEFT_OUT, who=", ".join(isolated(one_line(value)) for value in values))
        case "member_added":
            return _people(ADDED, ADDED_MORE, values)
        case "outsider":
            return _people(OUTSIDER, OUTSIDER_MORE, values)
        case "declined" if first:
            return _because(say(CONTEXT, ABOUT[code], who=who), second)
        case _ if code in SHORT or code in ALONE:
            return say(CONTEXT, SHORT.get(code) or ALONE[code])
        case _ if code in BY and first and second:
            return _because(say(CONTEXT, BY[code], who=who, other=other), third)
        case _ if code in ABOUT and first:
            return _because(say(CONTEXT, ABOUT[code], who=who), third)
        case _:
            return ""


def _subject(who: str, text: str) -> str:
    if not text:
        return say(CONTEXT, SUBJECT_GONE)
    return say(CONTEXT, SUBJECT if who else SUBJECT_ALONE, who=who, text=isolated(text))


def _people(few: str, many: str, values: tuple[str, ...]) -> str:
    """Some names, and last how many there are."""
    names = [isolated(one_line(value)) for value in values[:-1]]
    more = int(values[-1]) - len(names) if values and values[-1].isdecimal() else 0
    return say(CONTEXT, many if more > 0 else few, who=", ".join(names), count=more)


def _place(code: str, value: str) -> str:
    """Our own role or affiliation changed."""
    try:
        source = AFFILIATIONS[Affiliation(value)] if code == "affiliation" else ROLES[Role(value)]
    except ValueError:
        return ""
    return say(CONTEXT, PLACE, what=say(INFO, source)) if source else ""


def _because(what: str, reason: str) -> str:
    return say(CONTEXT, WHY, what=what, reason=isolated(reason)) if reason else what
