# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens in a room, in one quiet sentence (``RoomNoticed``). A pure function."""

from typing import Final

from ui.chat.room_banner import SHORT
from ui.models.text import isolated, one_line
from ui.words import QT_TRANSLATE_NOOP, say

CONTEXT: Final = "room"
SUBJECT: Final = QT_TRANSLATE_NOOP("room", "{who} changed the subject")
SUBJECT_GONE: Final = QT_TRANSLATE_NOOP("room", "The subject changed")
RENAMED: Final = QT_TRANSLATE_NOOP("room", "{who} is called {other} now")
KICKED: Final = QT_TRANSLATE_NOOP("room", "{who} was removed from the room")
BANNED: Final = QT_TRANSLATE_NOOP("room", "{who} was banned from the room")
REMOVED: Final = QT_TRANSLATE_NOOP("room", "{who} is no member any more")
LEFT_OUT: Final = QT_TRANSLATE_NOOP("room", "{who} cannot read what you wrote, for want of keys")
INVITED: Final = QT_TRANSLATE_NOOP("room", "{who} was invited")
DECLINED: Final = QT_TRANSLATE_NOOP("room", "{who} declined the invitation")
VOICE: Final = QT_TRANSLATE_NOOP("room", "{who} asks to speak")
SLOW: Final = QT_TRANSLATE_NOOP("room", "The room wants messages slower: wait a moment")
PLACE: Final = QT_TRANSLATE_NOOP("room", "The place of {who} in the room changed")
CONFIGURED: Final = QT_TRANSLATE_NOOP("room", "The settings of the room changed")
SIZE: Final = QT_TRANSLATE_NOOP("room", "The room has grown: {who} people can read along")
WHY: Final = QT_TRANSLATE_NOOP("room", "{what}: “{reason}”")
SENTENCES: Final = {
    "renamed": RENAMED,
    "kicked": KICKED,
    "banned": BANNED,
    "removed": REMOVED,
    "left_out": LEFT_OUT,
    "invited": INVITED,
    "declined": DECLINED,
    "voice_asked": VOICE,
    "affiliation": PLACE,
    "role": PLACE,
    "size": SIZE,
}
"""By code; the first value is who, of "renamed" the second is the new nick."""
ALONE: Final = {"configured": CONFIGURED, "slow_down": SLOW}
REASONED: Final = frozenset({"kicked", "banned", "removed", "declined"})
"""Their last value, after who (and by whom), may be a reason."""


def notice_words(code: str, values: tuple[str, ...]) -> str:
    """ "" for a code without words."""
    shown = [isolated(one_line(value)) for value in values]
    who, other = (*shown, "", "")[:2]
    if code == "subject":
        return say(CONTEXT, SUBJECT, who=who) if who else say(CONTEXT, SUBJECT_GONE)
    if code in SHORT or code in ALONE:
        return say(CONTEXT, SHORT.get(code) or ALONE[code])
    if code not in SENTENCES or not who:
        return ""
    said = say(CONTEXT, SENTENCES[code], who=", ".join(shown) if code == "left_out" else who, other=other)
    reason = shown[-1] if code in REASONED and len(shown) > 1 else ""
    return say(CONTEXT, WHY, what=said, reason=reason) if reason else said
