# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which conversation a message belongs to and what it claims to be. Pure."""

from dataclasses import dataclass, replace

from xmppclient import ns
from xmppclient.address import bare
from xmppclient.model import Address, Direction, Kind
from xmppclient.pipeline import content
from xmppclient.pipeline.cipher import ENCRYPTED_TAGS
from xmppclient.pipeline.content import BODY, Content
from xmppclient.pipeline.envelope import Envelope
from xmppclient.pipeline.moderation import Moderation, read_moderation
from xmppclient.pipeline.placement import SIGNALS, TABLE
from xmppclient.pipeline.rooms import Author, RoomBook, RoomView
from xmppclient.pipeline.senders import Claim, allowed

RICH = frozenset(TABLE) - {BODY}  # what makes a message more than its words
ACTING = frozenset({content.RETRACT, content.REACTIONS})  # what needs no words
ORIGIN_ID = ns.q(ns.SID, "origin-id")
CONDITION = "{" + ns.STANZAS + "}"
ROOM_USER = ns.q(ns.MUC_USER, "x")  # private messages, invitations (XEP-0045 §7.5, §7.8.2)


@dataclass(frozen=True, slots=True)
class Draft:
    """A chat message, before it is read. ``body`` is what stands outside any encryption."""

    envelope: Envelope
    peer: Address
    direction: Direction
    encrypted: bool
    body: str
    origin_id: str  # XEP-0359, or empty
    attribute_id: str
    rich: bool = False  # there may be more than words
    kind: Kind = Kind.CHAT
    room: RoomView | None = None  # in which it was said to everybody
    writer: Author | None = None  # there, or of a private message in a room
    moderation: Moderation | None = None  # the room took somebody's message back

    @property
    def sent_id(self) -> str:
        """The id its author gave it: the origin-id, else the id attribute."""
        return self.origin_id or self.attribute_id

    @property
    def author(self) -> Address:
        """The bare JID of whoever wrote it; the occupant JID if a room hides it."""
        return self.writer.address if self.writer else bare(self.envelope.sender)

    @property
    def real(self) -> bool:
        """Whether ``author`` is a person, whose keys there may be."""
        return self.writer is None or self.writer.real or self.writer.ours

    @property
    def nick(self) -> str:
        return self.writer.nick if self.writer else ""

    @property
    def occupant_id(self) -> str:
        return self.writer.occupant_id if self.writer else ""


@dataclass(frozen=True, slots=True)
class Signal:
    """Something about other messages or about writing: receipt, marker, chat state. Not stored."""

    envelope: Envelope
    peer: Address
    direction: Direction
    content: Content
    kind: Kind = Kind.CHAT
    writer: Author | None = None  # in a room

    @property
    def author(self) -> Address:
        return self.writer.address if self.writer else self.peer


@dataclass(frozen=True, slots=True)
class Bounce:
    """The other side, or a server, could not deliver our message."""

    sender: Address
    attribute_id: str
    condition: str  # RFC 6120 §8.3.3


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message belongs, and who wrote it."""

    peer: Address
    direction: Direction
    kind: Kind = Kind.CHAT
    room: RoomView | None = None
    writer: Author | None = None


def classify(envelope: Envelope, account: Address, rooms: RoomBook) -> Draft | Signal | Bounce | None:
    """Sort a message; None: nothing that a conversation shows.

    What claims to come from a room that we are not in is dropped (ATT-072).
    """
    kind = envelope.message.get("type", "normal")
    if kind == "error":
        return _bounce(envelope)
    if kind == "groupchat":
        return _from_room(envelope, account, rooms)
    place = _private(envelope, account, rooms)
    return _sort(envelope, place) if place else None


def _from_room(envelope: Envelope, account: Address, rooms: RoomBook) -> Draft | Signal | None:
    """Somebody spoke to everybody in a room, or the room itself did.

    A message of ours is one that the room says is ours; an id proves nothing (ATT-081).
    """
    room = rooms.of(envelope.room) if envelope.room else None
    if room is None:
        return None
    nick = envelope.sender.partition("/")[2]
    if not nick:
        return _moderated(envelope, room)
    writer = envelope.writer or room.author(envelope.message, nick, archived=True)
    if writer.ours:
        writer = replace(writer, address=account)
    direction = Direction.OUT if writer.ours else Direction.IN
    return _sort(envelope, Place(room.address, direction, Kind.GROUPCHAT, room, writer))


def _moderated(envelope: Envelope, room: RoomView) -> Draft | None:
    """Only the room itself can take back what somebody said there (ATT-065)."""
    moderation = read_moderation(envelope.message)
    if moderation is None:
        return None
    writer = Author(moderation.by, room.address)
    draft = _draft(envelope, Place(room.address, Direction.IN, Kind.GROUPCHAT, room, writer))
    return replace(draft, body="", encrypted=False, moderation=moderation)


def _private(envelope: Envelope, account: Address, rooms: RoomBook) -> Place | None:
    """Between two: us and a person, or us and somebody in a room, who is never taken for the
    person of that address (ATT-077)."""
    outgoing = bare(envelope.sender) == account
    other = envelope.to if outgoing else envelope.sender
    peer, _, nick = other.partition("/")
    direction = Direction.OUT if outgoing else Direction.IN
    room = rooms.of(Address(peer))
    if room is None:
        claimed = envelope.message.find(ROOM_USER) is not None
        return None if claimed else Place(Address(peer), direction)
    if not nick:
        return None  # what a room says is no message
    told = room.author(envelope.message, nick, archived=True).occupant_id
    writer = Author(nick, account, ours=True) if outgoing else Author(nick, other, occupant_id=told)
    return Place(other, direction, Kind.OCCUPANT, writer=writer if outgoing else envelope.writer or writer)


def _sort(envelope: Envelope, place: Place) -> Draft | Signal | None:
    message = envelope.message
    tags = {child.tag for child in message}
    draft = _draft(envelope, place)
    if draft.body or draft.encrypted or not tags.isdisjoint(ACTING):
        return draft
    if tags.isdisjoint(SIGNALS):
        return None
    said = content.read(child for child in message if child.tag in SIGNALS)
    return Signal(envelope, place.peer, place.direction, said, place.kind, place.writer)


def _draft(envelope: Envelope, place: Place) -> Draft:
    message = envelope.message
    tags = {child.tag for child in message}
    origin = message.find(ORIGIN_ID) if ORIGIN_ID in tags else None
    return Draft(
        envelope,
        place.peer,
        place.direction,
        encrypted=not tags.isdisjoint(ENCRYPTED_TAGS),
        body=message.findtext(BODY) or "",
        origin_id="" if origin is None else origin.get("id", ""),
        attribute_id=message.get("id", ""),
        rich=not tags.isdisjoint(RICH),
        kind=place.kind,
        room=place.room,
        writer=place.writer,
    )


def _bounce(envelope: Envelope) -> Bounce | None:
    error = envelope.message.find(ns.q(ns.CLIENT, "error"))
    conditions = [] if error is None else [child.tag for child in error if child.tag.startswith(CONDITION)]
    condition = conditions[0].removeprefix(CONDITION) if conditions else "undefined-condition"
    identifier = envelope.message.get("id", "")
    return Bounce(envelope.sender, identifier, condition) if identifier else None


def bounce_counts(bounce: Bounce, account: Address, recipient: Address, kind: Kind = Kind.CHAT) -> bool:
    """Whether this sender may say that our message to ``recipient`` failed. In a room everybody knows
    the ids of our messages, so there only the room or a server may."""
    claim = Claim.DELIVERY_ERROR if kind is Kind.CHAT else Claim.ROOM_ERROR
    return allowed(claim, bounce.sender, account, recipient)
