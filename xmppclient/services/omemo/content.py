# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the two versions encrypt: 0.3 the body alone, omemo:2 a XEP-0420 envelope. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime
from xml.etree.ElementTree import Element

from xmppclient import ns
from xmppclient.address import bare
from xmppclient.clock import parse_stamp
from xmppclient.errors import DecryptFailed, InvalidAddress
from xmppclient.model import Address
from xmppclient.services.omemo.values import Reason
from xmppclient.xep import xep_0420

BODY = ns.q(ns.CLIENT, "body")


def plaintexts(
    text: str, beside: tuple[Element, ...], *, sender: Address, to: Address, time: datetime
) -> dict[str, bytes]:
    """The plaintext of each version. ``beside`` is what only an envelope can hold."""
    body = Element(BODY)
    body.text = text
    return {
        ns.OMEMO_1: text.encode(),
        ns.OMEMO_2: xep_0420.wrap([body, *beside], sender=sender, to=to, time=time),
    }


@dataclass(frozen=True, slots=True)
class Arrived:
    """What is known of the stanza that a payload came in."""

    message: Element
    sender: Address
    sent: datetime | None  # when an archive says it was sent
    room: Address | None  # where it was written

    def to(self, own: Address) -> Address:
        """Whom it is for: the room, or the bare JID it is addressed to."""
        if self.room is not None:
            return self.room
        try:
            return bare(self.message.get("to", "")) or own
        except InvalidAddress:
            return own


def opened(
    namespace: str, plaintext: bytes, arrived: Arrived, *, own: Address, now: datetime
) -> tuple[str | None, tuple[Element, ...]]:
    """The text of a decrypted payload (None for an envelope without a body), and what stands beside
    it in the envelope.

    Raises ``DecryptFailed``: malformed, or written for another stanza. In a room an envelope must
    say whom it is for (XEP-0384 §4.4.1).
    """
    try:
        if namespace == ns.OMEMO_1:
            return plaintext.decode(), ()
        envelope = _normalised(xep_0420.unwrap(plaintext))
        if arrived.room is not None and envelope.to is None:
            raise xep_0420.EnvelopeMismatch("to")
        sent = arrived.sent or _delayed(arrived.message)
        xep_0420.check(envelope, sender=arrived.sender, to=arrived.to(own), now=now, sent=sent)
        beside = tuple(child for child in envelope.content if child.tag != BODY)
        return envelope.text(BODY), beside
    except xep_0420.EnvelopeMismatch as error:
        raise DecryptFailed(Reason.ENVELOPE_MISMATCH, str(error)) from error
    except ValueError as error:
        raise DecryptFailed(Reason.MALFORMED, type(error).__name__) from error


def _normalised(envelope: xep_0420.Envelope) -> xep_0420.Envelope:
    """With bare JIDs as we write them. Raises ``EnvelopeMismatch`` for what is no address."""
    try:
        sender = None if envelope.sender is None else bare(envelope.sender)
        return replace(envelope, sender=sender, to=None if envelope.to is None else bare(envelope.to))
    except InvalidAddress as error:
        raise xep_0420.EnvelopeMismatch("address") from error


def _delayed(message: Element) -> datetime | None:
    """When a delayed stanza was sent (XEP-0203)."""
    delay = message.find(ns.q(ns.DELAY, "delay"))
    return None if delay is None else parse_stamp(delay.get("stamp", ""))
