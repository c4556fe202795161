# SPDX-License-Identifier: AGPL-3.0-or-later
"""What kind of room it is, what it gives away, and what of that the user has not agreed to (ATT-079).

Most of it is in the answer to disco#info (XEP-0045 §6.4). That a room writes a public log is
told by a status code alone, and a change of anonymity by a code before anything else.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from xmppclient import ns
from xmppclient.model import RoomTraits
from xmppclient.xep.disco import Info
from xmppclient.xep.muc import Code
from xmppclient.xep.muc_admin import MODERATE_OLD

NONANONYMOUS, SEMIANONYMOUS = "muc_nonanonymous", "muc_semianonymous"
MEMBERS_ONLY, OPEN = "muc_membersonly", "muc_open"
ROOM_INFO = "http://jabber.org/protocol/muc#roominfo"
MAX_FEATURES = 200  # kept
MAX_TEXT = 500  # characters of a description
MAX_NAME = 200
MAX_RATE = 1e6  # messages an hour
MAX_SLOW = 24 * 3600  # seconds
LIMITS = "urn:xmpp:stream-limits:0"
ACTIVITY = "{urn:xmpp:muc-activity}message-activity"  # XEP-0502
SUBJECT = ("muc#roominfo_subjectmod", "muc#roominfo_changesubject", "muc#roomconfig_changesubject")
"""The field of XEP-0045 §15.5.4, and what ejabberd and Prosody call it."""

ANONYMITY = {
    Code.REAL_ADDRESSES: NONANONYMOUS,
    Code.NOW_REAL_ADDRESSES: NONANONYMOUS,
    Code.NOW_SEMI_ANONYMOUS: SEMIANONYMOUS,
    Code.NOW_ANONYMOUS: SEMIANONYMOUS,
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a room answered."""

    features: tuple[str, ...] = ()
    title: str = ""
    description: str = ""
    slow: int = 0  # seconds between two messages (XEP-0500 §4.2)
    occupants: int | None = None
    open_subject: bool = False  # everybody may change the subject
    open_invites: bool = False  # every member may invite
    activity: float | None = None  # messages an hour (XEP-0502)


def is_room(info: Info) -> bool:
    """Whether this is a room at all, and not a person or a server."""
    return ns.MUC in info.features and any(i.category == "conference" for i in info.identities)


def told(info: Info) -> Told:
    """An answer to disco#info, in our words."""
    form = info.form(ROOM_INFO)

    def field(name: str) -> str:
        return next(iter(form.get(name, ())), "")

    names = (identity.name for identity in info.identities if identity.category == "conference")
    return Told(
        features=tuple(sorted(info.features))[:MAX_FEATURES],
        title=(field("muc#roomconfig_roomname") or next(names, ""))[:MAX_NAME],
        description=field("muc#roominfo_description")[:MAX_TEXT],
        slow=min(_number(field("muc#roominfo_slow_mode_duration")) or 0, MAX_SLOW),
        occupants=_number(field("muc#roominfo_occupants")),
        open_subject=any(field(name) in ("1", "true") for name in SUBJECT),
        open_invites=field("muc#roomconfig_allowinvites") in ("1", "true"),
        activity=_rate(field(ACTIVITY)),
    )


def traits(features: Collection[str], *, logged: bool = False) -> RoomTraits:
    """The traits of a room with these features; none at all: it was never asked."""
    return RoomTraits(
        known=bool(features),
        members_only=MEMBERS_ONLY in features,
        nonanonymous=NONANONYMOUS in features and SEMIANONYMOUS not in features,
        persistent="muc_persistent" in features,
        public="muc_public" in features,
        moderated="muc_moderated" in features,
        password="muc_passwordprotected" in features,
        archived=ns.MAM in features,
        logged=logged,
        occupant_ids=ns.OCCUPANT_ID in features,
        moderation=ns.MODERATE in features or MODERATE_OLD in features,
    )


def exposures(room: RoomTraits) -> frozenset[str]:
    """Codes of what a room gives away; nothing is known of one that was never asked."""
    if not room.known:
        return frozenset({"logged"} if room.logged else ())
    found = {"real_addresses" if room.nonanonymous else "semi_anonymous"}
    found |= {"anyone"} if not room.members_only else set()
    found |= {name for name in ("logged", "archived") if getattr(room, name)}
    found |= {"listed"} if room.public else set()
    return frozenset(found)


def after(features: Iterable[str], codes: Collection[int]) -> tuple[str, ...]:
    """The features when a status code has said something else about anonymity."""
    kept = tuple(features)
    for code, feature in ANONYMITY.items():
        if code in codes and kept:
            kept = tuple(f for f in kept if f not in (NONANONYMOUS, SEMIANONYMOUS))
            kept += (feature,)
    return kept


def log_after(logged: bool, codes: Collection[int]) -> bool:
    """Whether a room writes a public log, when these codes came."""
    return Code.LOGGED in codes or (logged and Code.NOT_LOGGED not in codes)


def newly(accepted: Collection[str], now: Collection[str]) -> tuple[str, ...]:
    """The codes of what the user has not agreed to."""
    return tuple(sorted(set(now) - set(accepted)))


def _number(text: str) -> int | None:
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None


def _rate(text: str) -> float | None:
    """What cannot be a number of messages is none."""
    try:
        rate = float(text)
    except ValueError:
        return None
    return rate if 0 <= rate < MAX_RATE else None
