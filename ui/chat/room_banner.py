# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one thing that somebody has to know before writing into a room. Pure functions.

Most important first: we are not inside; it changed, and nothing is sent; nothing is encrypted;
somebody was added who can read it; some members cannot read what is encrypted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ui.models.room_people import RoomPeople
from ui.models.text import isolated, one_line
from ui.models.voices import nick_of
from ui.rooms.state import refusal_words
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient import errors as e
from xmppclient.model import Address, Conversation, Kind, Policy, Room, RoomState

CONTEXT: Final = "room"
PLAIN_PUBLIC: Final = QT_TRANSLATE_NOOP(
    "room", "Not encrypted: anybody may enter this room and read it, and so can its server."
)
PLAIN_ROOM: Final = QT_TRANSLATE_NOOP(
    "room", "Not encrypted: the room’s server, and those of everybody inside, can read what is written."
)
PLAIN_PERSON: Final = QT_TRANSLATE_NOOP(
    "room", "Private, but not encrypted. You know {nick} by a nickname only, in {room}."
)
SILENT: Final = QT_TRANSLATE_NOOP("room", "Cannot read what is written here, for want of keys: {names}")
SILENT_MORE: Final = QT_TRANSLATE_NOOP(
    "room", "Cannot read what is written here, for want of keys: {names} and {count} more"
)
NEWCOMERS: Final = QT_TRANSLATE_NOOP("room", "Others let them in, and they can read along now: {names}")
NEWCOMERS_MORE: Final = QT_TRANSLATE_NOOP(
    "room", "Others let them in, and they can read along now: {names} and {count} more"
)
HELD: Final = QT_TRANSLATE_NOOP("room", "{what} Nothing is sent until you have decided.")
SHORT: Final = {
    "semi_anonymous": QT_TRANSLATE_NOOP("room", "This room hides now who its members are."),
    "real_addresses": QT_TRANSLATE_NOOP("room", "This room shows your address to everybody now."),
    "anyone": QT_TRANSLATE_NOOP("room", "Anybody may enter this room now."),
    "logged": QT_TRANSLATE_NOOP("room", "What is said in this room is recorded now."),
    "listed": QT_TRANSLATE_NOOP("room", "This room is listed publicly now."),
    "archived": QT_TRANSLATE_NOOP("room", "This room keeps an archive now."),
}
"""What ``Room.held`` may say, shorter than in the question about it."""
CHANGED: Final = QT_TRANSLATE_NOOP("room", "This room gives away more than before.")
MOVED: Final = QT_TRANSLATE_NOOP("room", "It names another one: {address}.")
LOOK: Final = QT_TRANSLATE_NOOP("room", "Decide…")
ENTER: Final = QT_TRANSLATE_NOOP("room", "Enter again")
PASSWORD: Final = QT_TRANSLATE_NOOP("room", "Enter the password…")
ANOTHER_NICK: Final = QT_TRANSLATE_NOOP("room", "Another nickname…")
FOLLOW: Final = QT_TRANSLATE_NOOP("room", "Look at it…")
MOST_NAMES: Final = 3


@dataclass(frozen=True, slots=True)
class Banner:
    text: str = ""
    kind: str = "warning"
    icon: str = "alert"
    action: str = ""  # "decide", "rejoin", "password", "nick", "follow"
    action_words: str = ""
    closable: bool = False


def banner_of(
    conversation: Conversation | None,
    room: Room | None,
    people: RoomPeople,
    quiet: frozenset[str],
    place: str = "",
) -> Banner:
    """``quiet``: members without keys of whom the user knows; ``place``: the room of private messages."""
    if conversation is None or conversation.kind is Kind.CHAT:
        return Banner()
    if conversation.kind is Kind.OCCUPANT:
        return _private(conversation.address, place)
    if room is not None and room.state is RoomState.REFUSED:
        return _refused(room)
    if room is not None and room.held:
        return Banner(_held(room.held), "danger", "shield-alert", "decide", say(CONTEXT, LOOK))
    if conversation.policy is Policy.NONE:
        open_to_all = room is None or not room.traits.members_only
        return Banner(say(CONTEXT, PLAIN_PUBLIC if open_to_all else PLAIN_ROOM), "warning", "lock-open")
    if room is not None and room.newcomers:
        return Banner(
            _naming(NEWCOMERS, NEWCOMERS_MORE, room.newcomers, people), "warning", "eye", closable=True
        )
    return _silent(room, people, quiet) if room else Banner()


def _private(address: Address, place: str) -> Banner:
    room, nick = place or address.partition("/")[0], one_line(nick_of(address))
    text = say(CONTEXT, PLAIN_PERSON, nick=isolated(nick), room=isolated(room))
    return Banner(text, "warning", "lock-open")


def _held(codes: tuple[str, ...]) -> str:
    what = [say(CONTEXT, SHORT[code]) for code in codes if code in SHORT]
    return say(CONTEXT, HELD, what=" ".join(what) or say(CONTEXT, CHANGED))


def _refused(room: Room) -> Banner:
    action, source = _way_in(room)
    return Banner(_why(room), "danger", "block", action, say(CONTEXT, source) if source else "")


def _why(room: Room) -> str:
    """Why we are not in a room, and where it says that it went."""
    said = refusal_words(room.reason) if room.reason else ""
    return f"{said} {say(CONTEXT, MOVED, address=one_line(room.successor))}" if room.successor else said


def _way_in(room: Room) -> tuple[str, str]:
    """What the user can do about a refusal: an action and the words on its button."""
    match room.reason:
        case e.RoomGone():
            return ("follow", FOLLOW) if room.successor else ("", "")
        case e.RoomPasswordWrong():
            return "password", PASSWORD
        case e.NickInUse() | e.BadNick():
            return "nick", ANOTHER_NICK
        case _:
            return "rejoin", ENTER


def _silent(room: Room, people: RoomPeople, quiet: frozenset[str]) -> Banner:
    without = [jid for jid in room.silent if jid not in quiet]
    if not without:
        return Banner()
    return Banner(_naming(SILENT, SILENT_MORE, without, people), "info", "key", closable=True)


def _naming(few: str, many: str, jids: Sequence[str], people: RoomPeople) -> str:
    shown = [people.contact(Address(jid)) or jid for jid in jids[:MOST_NAMES]]
    names, more = ", ".join(isolated(one_line(name)) for name in shown), len(jids) - len(shown)
    return say(CONTEXT, many, names=names, count=more) if more else say(CONTEXT, few, names=names)
