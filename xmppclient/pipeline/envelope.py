# SPDX-License-Identifier: AGPL-3.0-or-later
"""What arrived, unpacked: one message and how it came."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from xml.etree.ElementTree import Element

from xmppclient import ns
from xmppclient.address import bare, domain, full
from xmppclient.clock import parse_stamp
from xmppclient.errors import InvalidAddress
from xmppclient.model import Address, StanzaId
from xmppclient.pipeline.cipher import is_encrypted
from xmppclient.pipeline.rooms import Author, RoomBook, RoomView
from xmppclient.pipeline.senders import Claim, allowed

NOT_A_ROOM = Address("")
CARBON_TAGS = (ns.q(ns.CARBONS, "received"), ns.q(ns.CARBONS, "sent"))


class Origin(Enum):
    LIVE = "live"
    CARBON = "carbon"  # another device of ours sent or received it
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Envelope:
    """One ``<message/>`` whose addresses are syntactically right and whose way is trusted."""

    message: Element
    origin: Origin
    sender: Address  # full JID
    to: Address  # full JID
    time: datetime  # when it was sent, as far as our own server says so
    stanza_id: StanzaId = StanzaId("")  # given by our own archive or the room, else empty
    room: Address = NOT_A_ROOM  # whose message to everybody it is; empty: none, so it is our own archive's
    writer: Author | None = None  # who said it there, if that was told when it came: nicks change hands


def open_live(
    element: Element, account: Address, now: datetime, *, stored: bool = True, rooms: RoomBook | None = None
) -> Envelope | None:
    """Unpack a message from the stream; carbons are unwrapped (XEP-0280 §11).

    ``account`` is the own bare JID. ``stored``: the server may be delivering what it kept
    for us, so its delay stamps count; at any other time they can only be forged. None: the
    message is to be ignored (forged or nested carbon, invalid address, a room that is none of
    ``rooms``).
    """
    wrappers = [child for child in element if child.tag in CARBON_TAGS]
    trusted = (account, domain(account)) if stored else ()
    try:
        if element.get("type") == "groupchat":
            return _from_room(element, account, trusted, now, rooms or RoomBook())
        if not wrappers:
            envelope = _envelope(element, Origin.LIVE, account, _stamp(element, trusted, now))
            return _whispered(envelope, rooms or RoomBook())
        if len(wrappers) > 1 or not _carbon_allowed(element, account):
            return None
        return _open_carbon(wrappers[0], account, trusted, now)
    except InvalidAddress:
        return None


def open_archived(result: Element, account: Address, room: Address = NOT_A_ROOM) -> Envelope | None:
    """Unpack a MAM ``<result/>`` (XEP-0313 §4.2) of our own archive, or of a room's.

    None: not a message between us and somebody, or not of that room (ATT-058).
    """
    forwarded = result.find(ns.q(ns.FORWARD, "forwarded"))
    inner = _only_message(forwarded)
    delay = None if forwarded is None else forwarded.find(ns.q(ns.DELAY, "delay"))
    time = None if delay is None else parse_stamp(delay.get("stamp", ""))
    identifier = result.get("id", "")
    if inner is None or time is None or not identifier:
        return None
    try:
        envelope = _envelope(inner, Origin.ARCHIVE, account, time, StanzaId(identifier), room)
    except InvalidAddress:
        return None
    said_to_everybody = inner.get("type") == "groupchat"
    if room:
        return envelope if said_to_everybody and bare(envelope.sender) == room else None
    if said_to_everybody:
        return None
    return envelope if account in (bare(envelope.sender), bare(envelope.to)) else None


def _whispered(envelope: Envelope, rooms: RoomBook) -> Envelope:
    """A private message in a room bears who has the nick now, since nicks change hands."""
    room, _, nick = envelope.sender.partition("/")
    found = rooms.of(Address(room)) if nick else None
    if found is None:
        return envelope
    return replace(envelope, writer=Author(nick, envelope.sender, occupant_id=found.holder(nick)))


def _carbon_allowed(carrier: Element, account: Address) -> bool:
    """A carbon must name its sender: servers do (XEP-0280 §11)."""
    sender = carrier.get("from", "")
    return bool(sender) and allowed(Claim.CARBON, full(sender), account)


def _open_carbon(
    wrapper: Element, account: Address, trusted: tuple[Address, ...], now: datetime
) -> Envelope | None:
    forwarded = wrapper.find(ns.q(ns.FORWARD, "forwarded"))
    inner = _only_message(forwarded)
    if inner is None or any(child.tag in CARBON_TAGS for child in inner):
        return None
    if inner.get("type") in ("groupchat", "error"):
        return None
    envelope = _envelope(inner, Origin.CARBON, account, _stamp(inner, trusted, now))
    ours, theirs = bare(envelope.sender), bare(envelope.to)
    sent = wrapper.tag == CARBON_TAGS[1]
    return envelope if account == (ours if sent else theirs) else None


def _from_room(
    message: Element, account: Address, trusted: tuple[Address, ...], now: datetime, rooms: RoomBook
) -> Envelope | None:
    """What was said to everybody in a room of ours (ATT-072).

    It names its messages only if it announces that (ATT-068). If it does not, it sends its history
    by itself (XEP-0045 §7.2.14), and its stamps count; else somebody inside may have forged them.
    """
    room = rooms.of(bare(message.get("from", "")))
    if room is None:
        return None
    sender = full(message.get("from", ""))
    nick = sender.partition("/")[2]
    stamped_by = trusted if room.names_messages else (*trusted, room.address)
    named = _stanza_id(message, room.address) if room.names_messages else StanzaId("")
    return Envelope(
        message,
        Origin.LIVE,
        sender=sender,
        to=full(message.get("to") or account),
        time=_stamp(message, stamped_by, now),
        stanza_id=named,
        room=room.address,
        writer=_writer(message, room, nick) if nick else None,
    )


def _writer(message: Element, room: RoomView, nick: str) -> Author:
    """Who has the nick. What a room remembers may have been said by somebody who had it before: only
    keys can tell, so what is not encrypted is nobody's for sure."""
    writer = room.author(message, nick, archived=False)
    remembered = not room.names_messages and _is_delayed_by(message, room.address)
    if not remembered or writer.ours or writer.occupant_id or is_encrypted(message):
        return writer
    return Author(nick, Address(f"{room.address}/{nick}"))


def _is_delayed_by(message: Element, address: Address) -> bool:
    return any(delay.get("from") == address for delay in message.iterfind(ns.q(ns.DELAY, "delay")))


def _only_message(forwarded: Element | None) -> Element | None:
    found = [] if forwarded is None else forwarded.findall(ns.q(ns.CLIENT, "message"))
    return found[0] if len(found) == 1 else None


def _envelope(
    message: Element,
    origin: Origin,
    account: Address,
    time: datetime,
    stanza_id: StanzaId = StanzaId(""),
    room: Address = NOT_A_ROOM,
) -> Envelope:
    return Envelope(
        message,
        origin,
        sender=full(message.get("from") or account),
        to=full(message.get("to") or account),
        time=time,
        stanza_id=stanza_id or _stanza_id(message, account),
        room=room,
    )


def _stanza_id(message: Element, by: Address) -> StanzaId:
    """The id given by our own archive, or the room; any other is a claim (XEP-0359 §5). Of two in one
    name, one is forged, and nobody can tell which."""
    found = [child for child in message.iterfind(ns.q(ns.SID, "stanza-id")) if child.get("by") == by]
    return StanzaId(found[0].get("id", "")) if len(found) == 1 else StanzaId("")


def _stamp(message: Element, trusted: tuple[Address, ...], now: datetime) -> datetime:
    """The newest delay stamp of our own server (offline storage), never later than now; else now.

    A sender may forge older ones in our server's name.
    """
    delays = [d for d in message.iterfind(ns.q(ns.DELAY, "delay")) if d.get("from") in trusted]
    stamps = [stamp for delay in delays if (stamp := parse_stamp(delay.get("stamp", "")))]
    return min(max(stamps, default=now), now)
