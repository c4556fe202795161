# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which conversation a message belongs to and what it claims to be. Pure."""

from dataclasses import dataclass

from xmppclient import ns
from xmppclient.address import bare
from xmppclient.model import Address, Direction
from xmppclient.pipeline.cipher import is_encrypted
from xmppclient.pipeline.envelope import Envelope
from xmppclient.pipeline.senders import Claim, allowed

BODY = ns.q(ns.CLIENT, "body")
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

    @property
    def sent_id(self) -> str:
        """The id its author gave it: the origin-id, else the id attribute."""
        return self.origin_id or self.attribute_id

    @property
    def author(self) -> Address:
        """The bare JID of whoever wrote it."""
        return bare(self.envelope.sender)


@dataclass(frozen=True, slots=True)
class Bounce:
    """The other side, or a server, could not deliver our message."""

    sender: Address
    attribute_id: str
    condition: str  # RFC 6120 §8.3.3


def classify(envelope: Envelope, account: Address) -> Draft | Bounce | None:
    """Sort a message; None: nothing that a conversation shows.

    Rooms are not joined by this version, so what claims to come from one is dropped (ATT-072).
    """
    kind = envelope.message.get("type", "normal")
    if kind == "error":
        return _bounce(envelope)
    if kind == "groupchat" or envelope.message.find(ROOM_USER) is not None:
        return None
    body = envelope.message.findtext(BODY) or ""
    encrypted = is_encrypted(envelope.message)
    if not body and not encrypted:
        return None
    outgoing = bare(envelope.sender) == account
    origin = envelope.message.find(ns.q(ns.SID, "origin-id"))
    return Draft(
        envelope,
        peer=bare(envelope.to if outgoing else envelope.sender),
        direction=Direction.OUT if outgoing else Direction.IN,
        encrypted=encrypted,
        body=body,
        origin_id="" if origin is None else origin.get("id", ""),
        attribute_id=envelope.message.get("id", ""),
    )


def _bounce(envelope: Envelope) -> Bounce | None:
    error = envelope.message.find(ns.q(ns.CLIENT, "error"))
    conditions = [] if error is None else [child.tag for child in error if child.tag.startswith(CONDITION)]
    condition = conditions[0].removeprefix(CONDITION) if conditions else "undefined-condition"
    identifier = envelope.message.get("id", "")
    return Bounce(envelope.sender, identifier, condition) if identifier else None


def bounce_counts(bounce: Bounce, account: Address, recipient: Address) -> bool:
    """Whether this sender may say that our message to ``recipient`` failed."""
    return allowed(Claim.DELIVERY_ERROR, bounce.sender, account, recipient)
