# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stanzas of rooms (XEP-0045): going in and out, and what presence in a room says.

Hats are those of XEP-0317, occupant ids those of XEP-0421. Everything read here was written
by a server, and much of it by whoever is in the room: texts are cut, numbers are checked.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from xml.etree.ElementTree import Element, SubElement

from xmppclient import errors, ns
from xmppclient.address import bare
from xmppclient.errors import InvalidAddress, RoomError
from xmppclient.model import Address, Affiliation, Role, Show
from xmppclient.ns import q
from xmppclient.room import NOBODY
from xmppclient.xep import forms

PRESENCE = q(ns.CLIENT, "presence")
MESSAGE = q(ns.CLIENT, "message")
BODY = q(ns.CLIENT, "body")
SUBJECT = q(ns.CLIENT, "subject")
JOIN = q(ns.MUC, "x")
USER = q(ns.MUC_USER, "x")
ITEM = q(ns.MUC_USER, "item")
STATUS = q(ns.MUC_USER, "status")
REASON = q(ns.MUC_USER, "reason")
DESTROY = q(ns.MUC_USER, "destroy")
OCCUPANT = q(ns.OCCUPANT_ID, "occupant-id")

VOICE = "http://jabber.org/protocol/muc#request"

MAX_TEXT = 300  # characters of a status or a reason
MAX_SUBJECT = 2000  # characters (ATT-078)
MAX_HATS = 10
MAX_CODES = 50
ROLES = {role.value: role for role in Role}
SHOWS = frozenset(show.value for show in Show)
AFFILIATIONS = {affiliation.value: affiliation for affiliation in Affiliation}


class Code(IntEnum):
    """Status codes (XEP-0045 §15.6)."""

    REAL_ADDRESSES = 100
    CONFIGURED = 104
    OURSELVES = 110
    LOGGED = 170
    NOT_LOGGED = 171
    NOW_REAL_ADDRESSES = 172
    NOW_SEMI_ANONYMOUS = 173
    NOW_ANONYMOUS = 174
    CREATED = 201
    NICK_ASSIGNED = 210
    BANNED = 301
    RENAMED = 303
    KICKED = 307
    NOT_AFFILIATED = 321
    MEMBERS_ONLY = 322
    SHUTDOWN = 332
    ERROR = 333


PRIVACY = frozenset(
    {
        Code.REAL_ADDRESSES,
        Code.CONFIGURED,
        Code.LOGGED,
        Code.NOT_LOGGED,
        Code.NOW_REAL_ADDRESSES,
        Code.NOW_SEMI_ANONYMOUS,
        Code.NOW_ANONYMOUS,
    }
)
"""What a message may say about the room itself."""


@dataclass(frozen=True, slots=True)
class RoomPresence:
    """One occupant, as a presence shows them. A thousand of these are a large room."""

    nick: str
    available: bool
    role: Role = Role.NONE
    affiliation: Affiliation = Affiliation.NONE
    jid: Address = NOBODY  # real bare JID, if the room tells it
    codes: frozenset[int] = frozenset()
    show: str = "online"
    status: str = ""
    occupant_id: str = ""  # counts only where the room announces them (ATT-071)
    hats: tuple[str, ...] = ()
    new_nick: str = ""  # with ``Code.RENAMED``
    actor: str = ""  # nick of who did it
    reason: str = ""
    destroyed: bool = False
    successor: Address = NOBODY


@dataclass(frozen=True, slots=True)
class History:
    """What of its recent past a room without an archive is asked for (§7.2.14)."""

    most: int = 0  # messages
    since: datetime | None = None


def join(occupant: Address, password: str, history: History) -> Element:
    """Presence that enters a room (§7.2)."""
    presence = Element(PRESENCE, to=occupant)
    x = SubElement(presence, JOIN)
    if password:
        SubElement(x, q(ns.MUC, "password")).text = password
    asked = SubElement(x, q(ns.MUC, "history"))
    if history.since:
        asked.set("since", history.since.strftime("%Y-%m-%dT%H:%M:%SZ"))
    else:
        asked.set("maxstanzas", str(history.most))
    return presence


def leave(occupant: Address) -> Element:
    """Presence that leaves a room (§7.14)."""
    return Element(PRESENCE, to=occupant, type="unavailable")


def rename(occupant: Address) -> Element:
    """Presence that asks for another nick (§7.6)."""
    return Element(PRESENCE, to=occupant)


def set_subject(room: Address, text: str, stanza_id: str) -> Element:
    """A message that changes the subject (§8.1): a subject and no body."""
    message = Element(MESSAGE, to=room, type="groupchat", id=stanza_id)
    SubElement(message, SUBJECT).text = text
    return message


def read_presence(presence: Element, nick: str) -> RoomPresence | None:
    """Somebody came, changed or went; None if this is no presence of an occupant."""
    x = presence.find(USER)
    kind = presence.get("type")
    if x is None or kind not in (None, "unavailable") or not nick:
        return None
    item = x.find(ITEM)
    item = Element(ITEM) if item is None else item
    actor, destroy = item.find(q(ns.MUC_USER, "actor")), x.find(DESTROY)
    return RoomPresence(
        nick=nick,
        available=kind is None,
        role=ROLES.get(item.get("role", ""), Role.NONE),
        affiliation=AFFILIATIONS.get(item.get("affiliation", ""), Affiliation.NONE),
        jid=_jid(item.get("jid", "")),
        codes=codes(x),
        show=_show(presence),
        status=_cut(presence.findtext(q(ns.CLIENT, "status"))),
        occupant_id=occupant_id(presence),
        hats=_hats(presence),
        new_nick=item.get("nick", ""),
        actor="" if actor is None else _cut(actor.get("nick") or actor.get("jid")),
        reason=_cut(item.findtext(REASON) if destroy is None else destroy.findtext(REASON)),
        destroyed=destroy is not None,
        successor=NOBODY if destroy is None else _jid(destroy.get("jid", "")),
    )


def codes(x: Element) -> frozenset[int]:
    """The status codes of a ``<x/>``."""
    texts: Iterable[str] = (status.get("code", "") for status in x.findall(STATUS)[:MAX_CODES])
    return frozenset(int(text) for text in texts if len(text) == 3 and text.isascii() and text.isdigit())


def privacy_codes(message: Element) -> frozenset[int]:
    """What a message of the room itself says about its configuration (§10.2.1)."""
    x = message.find(USER)
    return frozenset() if x is None else codes(x) & PRIVACY


def subject(message: Element) -> str | None:
    """The new subject; None if the message does not change it: with a body, it is a message (§8.1)."""
    found = message.find(SUBJECT)
    if found is None or message.find(BODY) is not None or message.get("type") != "groupchat":
        return None
    return _cut(found.text, MAX_SUBJECT)


def voice_request(message: Element) -> str:
    """The nick of somebody who asks to be allowed to speak (§8.6); empty: this is no such message."""
    form = message.find(forms.X)
    fields = forms.values(form) if form is not None else {}
    asked = fields.get(forms.FORM_TYPE) == (VOICE,)
    return next(iter(fields.get("muc#roomnick", ())), "") if asked else ""


def occupant_id(stanza: Element) -> str:
    """The id of whoever sent it; empty if there is none, or more than one (XEP-0421 §3)."""
    found = stanza.findall(OCCUPANT)
    return found[0].get("id", "")[:MAX_TEXT] if len(found) == 1 else ""


def is_history(message: Element, room: Address) -> bool:
    """Whether a room repeats what was said before we came (§7.2.14)."""
    return any(delay.get("from") == room for delay in message.iterfind(q(ns.DELAY, "delay")))


def item_jid(message: Element) -> Address:
    """The real address that an archive names beside a message (XEP-0313 §5.1.2)."""
    found = message.findall(f"{USER}/{ITEM}")
    return _jid(found[0].get("jid", "")) if len(found) == 1 else NOBODY


REFUSALS: dict[str, Callable[[str], RoomError]] = {
    "not-authorized": errors.RoomPasswordWrong,
    "registration-required": errors.RoomMembersOnly,
    "forbidden": errors.RoomBanned,
    "conflict": errors.NickInUse,
    "not-acceptable": errors.BadNick,
    "jid-malformed": errors.BadNick,
    "service-unavailable": errors.RoomFull,
    "item-not-found": errors.RoomLocked,
    "not-allowed": errors.RoomLocked,
    "gone": errors.RoomGone,
}
"""What an error says to somebody who wants to enter (§7.2.15)."""


def refusal(condition: str, text: str) -> RoomError:
    """Why we may not enter; whatever is not about us means that the room cannot be reached."""
    return REFUSALS.get(condition, errors.RoomUnreachable)(text)


def _show(presence: Element) -> str:
    said = presence.findtext(q(ns.CLIENT, "show")) or ""
    return said if said in SHOWS else "online"


def _hats(presence: Element) -> tuple[str, ...]:
    found = presence.findall(f"{q(ns.HATS, 'hats')}/{q(ns.HATS, 'hat')}")[:MAX_HATS]
    return tuple(title for hat in found if (title := _cut(hat.get("title"), 50)))


def _jid(text: str) -> Address:
    try:
        return bare(text)
    except InvalidAddress:
        return NOBODY


def _cut(text: str | None, length: int = MAX_TEXT) -> str:
    return (text or "").strip()[:length]
