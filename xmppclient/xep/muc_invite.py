# SPDX-License-Identifier: AGPL-3.0-or-later
"""Invitations into rooms: through the room (XEP-0045 §7.8.2) and from the person (XEP-0249)."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from xmppclient.address import bare, full
from xmppclient.errors import InvalidAddress
from xmppclient.model import Address
from xmppclient.ns import CLIENT, CONFERENCE, MUC_USER, q

X = q(MUC_USER, "x")
INVITE = q(MUC_USER, "invite")
DECLINE = q(MUC_USER, "decline")
REASON = q(MUC_USER, "reason")
DIRECT = q(CONFERENCE, "x")
MAX_TEXT = 500  # characters of a reason
MAX_PASSWORD = 500  # characters


@dataclass(frozen=True, slots=True)
class Invite:
    """An invitation as it came."""

    room: Address
    sender: Address  # of the stanza if ``direct``, else whom the room names; empty: nobody
    reason: str = ""
    password: str = field(default="", repr=False)
    direct: bool = False


@dataclass(frozen=True, slots=True)
class Decline:
    """Somebody does not want to come (§7.8.2)."""

    room: Address
    sender: Address
    reason: str = ""


def mediated(room: str, jid: str, reason: str = "") -> Element:
    """Ask the room to invite somebody. It adds its password itself."""
    message = Element(q(CLIENT, "message"), to=room)
    invite = SubElement(SubElement(message, X), INVITE, to=jid)
    if reason.strip():
        SubElement(invite, REASON).text = reason.strip()[:MAX_TEXT]
    return message


def direct(room: str, jid: str, reason: str = "", password: str = "") -> Element:
    """Invite somebody ourselves."""
    given = {"jid": room, "reason": reason.strip()[:MAX_TEXT], "password": password}
    message = Element(q(CLIENT, "message"), to=jid)
    SubElement(message, DIRECT, {name: value for name, value in given.items() if value})
    return message


def read(message: Element) -> Invite | None:
    """The invitation in a message; None if there is none, or a room or sender that cannot be.

    One through a room must come from that room, one that a person sends names the room: whom it
    claims to be from besides does not count (ATT-074).
    """
    if message.get("type") in ("error", "groupchat"):
        return None
    try:
        return _mediated(message) or _direct(message)
    except InvalidAddress:
        return None


def read_decline(message: Element) -> Decline | None:
    """Only a room itself says so; what somebody inside says to all is a message."""
    found = message.find(f"{X}/{DECLINE}")
    if found is None or message.get("type") in ("error", "groupchat"):
        return None
    try:
        room = full(message.get("from", ""))
        if "/" in room:
            return None
        return Decline(room, bare(found.get("from", "")), _cut(found.findtext(REASON)))
    except InvalidAddress:
        return None


def _mediated(message: Element) -> Invite | None:
    x = message.find(X)
    invite = x.find(INVITE) if x is not None else None
    sender = full(message.get("from", ""))
    if x is None or invite is None or "@" not in sender or "/" in sender:
        return None
    password = (x.findtext(q(MUC_USER, "password")) or "")[:MAX_PASSWORD]
    inviter = full(invite.get("from", ""))
    shown = inviter if bare(inviter) == sender else bare(inviter)  # an occupant, or a person
    return Invite(sender, shown, _cut(invite.findtext(REASON)), password)


def _direct(message: Element) -> Invite | None:
    x = message.find(DIRECT)
    if x is None:
        return None
    room, sender = full(x.get("jid", "")), bare(message.get("from", ""))
    if "@" not in room or "/" in room or "@" not in sender or sender == room:
        return None
    password = x.get("password", "")[:MAX_PASSWORD]
    return Invite(room, sender, _cut(x.get("reason")), password, direct=True)


def _cut(text: str | None) -> str:
    return (text or "").strip()[:MAX_TEXT]
