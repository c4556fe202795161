# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which conversation a message belongs to and what it claims to be. Pure."""

from dataclasses import dataclass

from xmppclient import ns
from xmppclient.address import bare
from xmppclient.model import Address, Direction
from xmppclient.pipeline import content
from xmppclient.pipeline.cipher import ENCRYPTED_TAGS
from xmppclient.pipeline.content import BODY, Content
from xmppclient.pipeline.envelope import Envelope
from xmppclient.pipeline.placement import SIGNALS, TABLE
from xmppclient.pipeline.senders import Claim, allowed

RICH = frozenset(TABLE) - {BODY}  # what makes a message more than its words
ACTING = frozenset({content.RETRACT, content.REACTIONS})  # what needs no words
ORIGIN_ID = ns.q(ns.SID, "origin-id")
CONDITION = "{" + ns.STANZAS + "}"
ROOM_USER = "{http://jabber.org/protocol/muc#user}x"  # XEP-0045: private messages, invitations


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

    @property
    def sent_id(self) -> str:
        """The id its author gave it: the origin-id, else the id attribute."""
        return self.origin_id or self.attribute_id

    @property
    def author(self) -> Address:
        """The bare JID of whoever wrote it."""
        return bare(self.envelope.sender)


@dataclass(frozen=True, slots=True)
class Signal:
    """Something about other messages or about writing: receipt, marker, chat state. Not stored."""

    envelope: Envelope
    peer: Address
    direction: Direction
    content: Content


@dataclass(frozen=True, slots=True)
class Bounce:
    """The other side, or a server, could not deliver our message."""

    sender: Address
    attribute_id: str
    condition: str  # RFC 6120 §8.3.3


def classify(envelope: Envelope, account: Address) -> Draft | Signal | Bounce | None:
    """Sort a message; None: nothing that a conversation shows.

    Rooms are not joined by this version, so what claims to come from one is dropped (ATT-072).
    """
    message = envelope.message
    kind = message.get("type", "normal")
    if kind == "error":
        return _bounce(envelope)
    tags = {child.tag for child in message}
    if kind == "groupchat" or ROOM_USER in tags:
        return None
    outgoing = bare(envelope.sender) == account
    peer = bare(envelope.to if outgoing else envelope.sender)
    direction = Direction.OUT if outgoing else Direction.IN
    body = message.findtext(BODY) or ""
    encrypted = not tags.isdisjoint(ENCRYPTED_TAGS)
    if body or encrypted or not tags.isdisjoint(ACTING):
        origin = message.find(ORIGIN_ID) if ORIGIN_ID in tags else None
        origin_id = "" if origin is None else origin.get("id", "")
        rich = not tags.isdisjoint(RICH)
        return Draft(envelope, peer, direction, encrypted, body, origin_id, message.get("id", ""), rich)
    if tags.isdisjoint(SIGNALS):
        return None
    return Signal(envelope, peer, direction, content.read(child for child in message if child.tag in SIGNALS))


def _bounce(envelope: Envelope) -> Bounce | None:
    error = envelope.message.find(ns.q(ns.CLIENT, "error"))
    conditions = [] if error is None else [child.tag for child in error if child.tag.startswith(CONDITION)]
    condition = conditions[0].removeprefix(CONDITION) if conditions else "undefined-condition"
    identifier = envelope.message.get("id", "")
    return Bounce(envelope.sender, identifier, condition) if identifier else None


def bounce_counts(bounce: Bounce, account: Address, recipient: Address) -> bool:
    """Whether this sender may say that our message to ``recipient`` failed."""
    return allowed(Claim.DELIVERY_ERROR, bounce.sender, account, recipient)
