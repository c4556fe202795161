# SPDX-License-Identifier: AGPL-3.0-or-later
"""From a connected socket to a session: TLS, then login, then resumption or a new binding.

Straight-line code on purpose: what is not asked for at a step ends the connection, so no
step can be left out, repeated or swapped by a server or by somebody on the way
(threats H-1…H-4, H-10).
"""

import ssl
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement
from xml.sax.saxutils import quoteattr

from xmppclient.address import bare, domain, full
from xmppclient.errors import InvalidAddress, PolicyViolation, ServerRefused, TlsFailed
from xmppclient.model import Account, Address, Tls
from xmppclient.ns import CLIENT, q
from xmppclient.stream import translate
from xmppclient.stream.parser import BEFORE_LOGIN
from xmppclient.stream.sasl import authenticate
from xmppclient.stream.serial import serialize
from xmppclient.stream.sm import parse_count
from xmppclient.stream.tags import BIND, FEATURES, IQ, SM, STANZAS, STREAM_ERROR, STREAMS, TLS
from xmppclient.stream.trust import Shown, Trust
from xmppclient.stream.wire import Wire

FOOTER = "</stream:stream>"
MAX_EARLY = 1_000  # stanzas that may come before stream management is agreed on
MAX_RESUME_SECONDS = 86_400

_BIND_ID = "bind"


@dataclass(frozen=True, slots=True)
class Resumable:
    """A session that may be picked up again (XEP-0198 §5)."""

    id: str
    received: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What was agreed on. Either ``handled`` is set (resumed) or ``bound``."""

    bound: Address = Address("")
    handled: int | None = None  # resumed: how many of our stanzas the server has
    lost_at: int | None = None  # resumption failed: how many it had, if it says so
    managed: bool = False  # XEP-0198 is on
    resume_id: str = ""  # empty: cannot be resumed
    early: list[Element] = field(default_factory=list)
    features: Element = field(default_factory=lambda: Element(FEATURES))  # what the stream offers


async def secure(wire: Wire, tls: Tls, context: ssl.SSLContext, host: str, name: str, timeout: float) -> None:
    """TLS, from the first byte or by STARTTLS, which asks ``host`` for it. ``name`` is what the handshake
    says in the clear (empty: nothing) and, where ``context`` verifies, whom the certificate must be for.

    Raises ``TlsFailed``, ``CertificateRejected``, ``PolicyViolation``, ``ServerRefused``.
    """
    if tls is not Tls.DIRECT:
        await _ask_for_tls(wire, host)
    await wire.upgrade(context, name, timeout)


async def look(wire: Wire, account: Account, shown: Shown) -> Element:
    """What the server offers to somebody who does not log in; only TLS, or its own onion, lets us ask.

    Raises ``PolicyViolation``, ``ServerRefused``.
    """
    if not wire.secure and shown.trust is not Trust.ONION:
        raise PolicyViolation("nothing is asked outside TLS")
    return await _open(wire, domain(account.jid))


async def log_in(wire: Wire, account: Account, shown: Shown) -> str:
    """Prove to the server who we are, and let it prove the same; return the SASL mechanism."""
    features = await _open(wire, domain(account.jid))
    return await authenticate(wire, features, account, shown)


async def enter(wire: Wire, account: Account, previous: Resumable | None) -> Entry:
    """Pick up the previous session, or bind a new one. Needs ``log_in``.

    Raises ``PolicyViolation``, ``ServerRefused``.
    """
    features = await _open(wire, domain(account.jid))
    managed = features.find(q(SM, "sm")) is not None
    lost_at = None
    if previous is not None and managed:
        answer = await _resume(wire, previous)
        if answer.tag == q(SM, "resumed"):
            handled = parse_count(answer.get("h"))
            return Entry(handled=handled, managed=True, resume_id=previous.id, features=features)
        lost_at = parse_count(answer.get("h")) if "h" in answer.attrib else None
    if features.find(q(BIND, "bind")) is None:
        raise PolicyViolation("the server offers no resource binding")
    bound = await _bind(wire, account)
    if not managed:
        return Entry(bound, lost_at=lost_at, features=features)
    answer, early = await _enable(wire)
    resume_id = answer.get("id", "") if answer.get("resume") in ("true", "1") else ""
    return Entry(bound, None, lost_at, answer.tag == q(SM, "enabled"), resume_id, early, features)


async def _open(wire: Wire, host: str) -> Element:
    """Begin a stream and return the server's features."""
    wire.restart(
        f"<?xml version='1.0'?><stream:stream to={quoteattr(host)} version='1.0' xml:lang='en' "
        f"xmlns='{CLIENT}' xmlns:stream='{STREAMS}'>",
        BEFORE_LOGIN,
    )
    return await _expect(wire, FEATURES)


async def _ask_for_tls(wire: Wire, host: str) -> None:
    features = await _open(wire, host)
    if features.find(q(TLS, "starttls")) is None:
        raise TlsFailed("the server does not offer TLS")
    wire.write(f"<starttls xmlns='{TLS}'/>")
    answer = await _expect(wire, q(TLS, "proceed"), q(TLS, "failure"))
    if answer.tag != q(TLS, "proceed"):
        raise TlsFailed("the server refused to start TLS")


async def _resume(wire: Wire, previous: Resumable) -> Element:
    wire.write(serialize(Element(q(SM, "resume"), h=str(previous.received), previd=previous.id)))
    return await _expect(wire, q(SM, "resumed"), q(SM, "failed"))


async def _bind(wire: Wire, account: Account) -> Address:
    """Ask for our resource; the server may choose another, but no other account (threats H-10)."""
    request = Element(IQ, type="set", id=_BIND_ID)
    bind = SubElement(request, q(BIND, "bind"))
    if account.resource:
        SubElement(bind, q(BIND, "resource")).text = account.resource
    wire.write(serialize(request))
    answer = await _expect(wire, IQ)
    if answer.get("id") != _BIND_ID or answer.get("type") not in ("result", "error"):
        raise PolicyViolation("a request before the session began")
    if answer.get("type") == "error":
        raise ServerRefused(f"no session: {translate.stanza_error(answer)}")
    return _own(answer.findtext(f"{q(BIND, 'bind')}/{q(BIND, 'jid')}") or "", account)


def _own(text: str, account: Account) -> Address:
    try:
        bound = full(text)
        if bare(bound) == bare(account.jid) and "/" in bound:
            return bound
    except InvalidAddress:
        pass
    raise PolicyViolation("the server bound us to another address")


async def _enable(wire: Wire) -> tuple[Element, list[Element]]:
    """Switch XEP-0198 on; stanzas may come before the answer."""
    early: list[Element] = []
    wire.write(f"<enable xmlns='{SM}' resume='true' max='{MAX_RESUME_SECONDS}'/>")
    while len(early) < MAX_EARLY:
        answer = await _expect(wire, q(SM, "enabled"), q(SM, "failed"), *STANZAS)
        if answer.tag not in STANZAS:
            return answer, early
        early.append(answer)
    raise PolicyViolation("no answer to stream management")


async def _expect(wire: Wire, *tags: str) -> Element:
    """The next element, which must be one of ``tags``."""
    element = await wire.receive()
    if element.tag == STREAM_ERROR:
        raise translate.stream_error(element, secure=wire.secure)
    if element.tag not in tags:
        raise PolicyViolation("the server sent something else than asked for")
    return element
