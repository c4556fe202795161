# SPDX-License-Identifier: AGPL-3.0-or-later
"""What we answer when asked, and to whom (threats §2.H).

Our own server and those the account lets ask learn a fixed list of features and that we
are alive. Everybody else, and every other question, gets the one error that also a client
without the feature gives: nobody learns from it who is a contact.
"""

import logging
from collections.abc import Callable
from xml.etree.ElementTree import Element, SubElement

from xmppclient.address import bare, domain
from xmppclient.errors import RequestError
from xmppclient.model import Address
from xmppclient.ns import (
    BOOKMARKS,
    CHAT_STATES,
    CLIENT,
    CONFERENCE,
    CORRECT,
    EME,
    EPHEMERAL,
    FALLBACK,
    HINTS,
    MARKERS,
    MENTIONS,
    OMEMO_1,
    OMEMO_2,
    OOB,
    REACTIONS,
    RECEIPTS,
    REFERENCE,
    REPLY,
    RETRACT,
    SID,
    SPOILER,
    STANZAS,
    q,
)
from xmppclient.stream.protocol import IqHandler
from xmppclient.stream.tags import CAPS, DISCO_INFO, IQ, PING
from xmppclient.xep import disco
from xmppclient.xep.disco import Identity

log = logging.getLogger(__name__)

CAPS_NODE = "urn:xmppclient"
IDENTITY = Identity("client", "pc")
NODES = (
    f"{OMEMO_1}.devicelist",
    f"{OMEMO_2}:devices",
    "urn:xmpp:mds:displayed:0",  # XEP-0490
    "urn:xmppclient:notification-settings",  # XEP-0492, see ``services.notify_sync``
    BOOKMARKS,
)
"""Whose news we want (XEP-0163 §4.3.3). The same for everybody who uses this program."""
FEATURES = tuple(
    sorted(
        {
            CAPS,
            CHAT_STATES,
            CONFERENCE,
            CORRECT,
            DISCO_INFO,
            EME,
            EPHEMERAL,
            FALLBACK,
            HINTS,
            MARKERS,
            MENTIONS,
            f"{MENTIONS}#channel",
            OOB,
            PING,
            REACTIONS,
            RECEIPTS,
            REFERENCE,
            REPLY,
            RETRACT,
            SID,
            SPOILER,
            *(f"{node}+notify" for node in NODES),
        }
    )
)
"""What this program understands, whatever of it is switched on: a choice must not show (ATT-130)."""
UNIFORM = "service-unavailable"


VERSION = disco.verification(disco.Info((IDENTITY,), frozenset(FEATURES)))


def with_caps(presence: Element) -> Element:
    """Available presence says what we can do (XEP-0115); other presence is returned as it is."""
    if presence.get("type") is not None:
        return presence
    announced = Element(presence.tag, presence.attrib)
    announced.extend(presence)
    SubElement(announced, q(CAPS, "c"), {"hash": "sha-1", "node": CAPS_NODE, "ver": VERSION})
    return announced


class Answers:
    """Answers incoming requests of one account."""

    def __init__(self, account: Address, may_answer: Callable[[Address], bool]) -> None:
        self._server = frozenset({"", account, domain(account)})
        self._may_answer = may_answer
        self._handlers: dict[str, IqHandler] = {}

    def register(self, payload: str, handler: IqHandler) -> None:
        """Let ``handler`` answer sets with this child."""
        self._handlers[payload] = handler

    def to(self, iq: Element) -> Element:
        """The answer to a get or set."""
        try:
            if not self._trusted(iq.get("from", "")):
                raise RequestError(UNIFORM)
            payload = next(iter(iq), None)
            if payload is None:
                raise RequestError(UNIFORM)
            child = self._get(payload) if iq.get("type") == "get" else self._set(iq, payload)
        except RequestError as error:
            return _reply(iq, "error", _error(error.condition))
        except Exception:
            log.exception("a request could not be answered")
            return _reply(iq, "error", _error(UNIFORM))
        return _reply(iq, "result", child)

    def _trusted(self, sender: str) -> bool:
        asker = bare(sender)
        return asker in self._server or self._may_answer(asker)

    def _get(self, payload: Element) -> Element | None:
        if payload.tag == q(PING, "ping"):
            return None
        if payload.tag == q(DISCO_INFO, "query"):
            return _features(payload.get("node", ""))
        raise RequestError(UNIFORM)

    def _set(self, iq: Element, payload: Element) -> Element | None:
        handler = self._handlers.get(payload.tag)
        if handler is None:
            raise RequestError(UNIFORM)
        return handler(iq)


def _features(node: str) -> Element:
    if node not in ("", f"{CAPS_NODE}#{VERSION}"):
        raise RequestError(UNIFORM)
    query = Element(q(DISCO_INFO, "query"), {"node": node} if node else {})
    SubElement(query, q(DISCO_INFO, "identity"), category=IDENTITY.category, type=IDENTITY.kind)
    for feature in FEATURES:
        SubElement(query, q(DISCO_INFO, "feature"), var=feature)
    return query


def _reply(iq: Element, kind: str, child: Element | None) -> Element:
    reply = Element(IQ, type=kind, id=iq.get("id", ""))
    if sender := iq.get("from"):
        reply.set("to", sender)
    if child is not None:
        reply.append(child)
    return reply


def _error(condition: str) -> Element:
    error = Element(q(CLIENT, "error"), type="cancel")
    SubElement(error, q(STANZAS, condition))
    return error
