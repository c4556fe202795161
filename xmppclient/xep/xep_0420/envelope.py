# SPDX-License-Identifier: AGPL-3.0-or-later
"""Wrap content into a XEP-0420 envelope, take it out again, check its affixes. Pure functions.

The profile is the one of XEP-0384 §4.4.1: padding always, ``from`` always, ``to`` and
``time`` written by us and checked where present.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import Element, ParseError, SubElement, TreeBuilder, XMLParser, tostring

NAMESPACE = "urn:xmpp:sce:1"
MAX_SIZE = 256 * 1024  # bytes of one envelope
MIN_LENGTH = 256  # bytes of an envelope before the random part of its padding (§4)
MAX_RANDOM = 200  # characters of random padding (§4)
MARGIN = timedelta(days=1)  # how far the time affix may be from when the stanza was sent

# What a server processes must not come from inside an envelope (§8).
SERVER_PROCESSED = frozenset(
    {
        "urn:xmpp:hints",
        "urn:xmpp:sid:0",
        "http://jabber.org/protocol/address",
        "urn:xmpp:eme:0",
    }
)
ORIGIN_ID = "{urn:xmpp:sid:0}origin-id"  # the one element of its namespace that may be inside


class EnvelopeMalformed(ValueError):
    """Not an envelope, or one that the profile forbids."""


class EnvelopeMismatch(ValueError):
    """The affixes contradict the stanza the envelope came in."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """What an envelope held. Addresses are as written, None where the affix is missing."""

    content: tuple[Element, ...]
    sender: str | None
    to: str | None
    time: datetime | None

    def text(self, tag: str) -> str | None:
        """The text of the first element with this qualified tag; None if there is none."""
        return next((child.text or "" for child in self.content if child.tag == tag), None)


def wrap(content: Iterable[Element], *, sender: str, to: str, time: datetime) -> bytes:
    """An envelope of ``content``, serialised; padded to a least size plus a random length."""
    envelope = Element(_q("envelope"))
    SubElement(envelope, _q("content")).extend(content)
    SubElement(envelope, _q("time"), stamp=time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    SubElement(envelope, _q("to"), jid=to)
    SubElement(envelope, _q("from"), jid=sender)
    padding = SubElement(envelope, _q("rpad"))
    length = max(0, MIN_LENGTH - len(tostring(envelope))) + secrets.randbelow(MAX_RANDOM + 1)
    padding.text = secrets.token_urlsafe(length)[:length]
    return tostring(envelope, encoding="unicode").encode()


def unwrap(data: bytes) -> Envelope:
    """Parse an envelope. Raises ``EnvelopeMalformed``; DTDs and entities are refused."""
    envelope = _parse(data)
    if envelope.tag != _q("envelope"):
        raise EnvelopeMalformed("not an envelope")
    contents = envelope.findall(_q("content"))
    if len(contents) != 1:
        raise EnvelopeMalformed(f"{len(contents)} content elements")
    if envelope.find(_q("rpad")) is None:
        raise EnvelopeMalformed("no padding")
    return Envelope(
        content=tuple(child for child in contents[0] if _allowed(child)),
        sender=_affix(envelope, "from", "jid"),
        to=_affix(envelope, "to", "jid"),
        time=_time(_affix(envelope, "time", "stamp")),
    )


def check(envelope: Envelope, *, sender: str, to: str, now: datetime, sent: datetime | None = None) -> None:
    """Compare the affixes with the stanza: bare JIDs of its sender and recipient.

    ``sent`` is when the stanza was sent, as far as an archive or a delay tells; None
    leaves only the future out of bounds. Raises ``EnvelopeMismatch`` (§4).
    """
    if envelope.sender is None or _bare(envelope.sender) != sender:
        raise EnvelopeMismatch("from")
    if envelope.to is not None and _bare(envelope.to) != to:
        raise EnvelopeMismatch("to")
    if envelope.time is None:
        return
    if envelope.time > (sent or now) + MARGIN or (sent and envelope.time < sent - MARGIN):
        raise EnvelopeMismatch("time")


def _q(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _bare(jid: str) -> str:
    return jid.partition("/")[0]


def _allowed(child: Element) -> bool:
    namespace = child.tag[1:].partition("}")[0] if child.tag.startswith("{") else ""
    return bool(namespace) and (namespace not in SERVER_PROCESSED or child.tag == ORIGIN_ID)


def _affix(envelope: Element, name: str, attribute: str) -> str | None:
    found = envelope.findall(_q(name))
    if len(found) > 1:
        raise EnvelopeMalformed(f"{len(found)} {name} elements")
    return found[0].get(attribute, "") if found else None


def _time(stamp: str | None) -> datetime | None:
    if stamp is None:
        return None
    try:
        time = datetime.fromisoformat(stamp)
    except ValueError as error:
        raise EnvelopeMalformed("time") from error
    if time.tzinfo is None:
        raise EnvelopeMalformed("time without a zone")
    return time.astimezone(UTC)


class _NoDoctype(TreeBuilder):
    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise EnvelopeMalformed("a document type declaration")


def _parse(data: bytes) -> Element:
    if len(data) > MAX_SIZE:
        raise EnvelopeMalformed(f"{len(data)} bytes")
    parser = XMLParser(target=_NoDoctype())  # noqa: S314 - the target refuses what makes XML dangerous
    try:
        parser.feed(data)
        root: Element = parser.close()
    except (ParseError, UnicodeError, LookupError) as error:
        raise EnvelopeMalformed("not XML") from error
    return root
