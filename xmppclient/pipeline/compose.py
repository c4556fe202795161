# SPDX-License-Identifier: AGPL-3.0-or-later
"""Outgoing ``<message/>`` stanzas."""

import secrets
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns
from xmppclient.model import Address, Encryption, Kind

FALLBACK = "This message is encrypted with OMEMO, which your program cannot read."
EME_NAMESPACE = {Encryption.OMEMO_1: ns.OMEMO_1, Encryption.OMEMO_2: ns.OMEMO_2}


def chat(to: Address, origin_id: str, kind: Kind = Kind.CHAT) -> Element:
    """An empty message with its stable id (XEP-0359), to be archived (XEP-0334)."""
    message = _message(to, origin_id, kind)
    SubElement(message, ns.q(ns.SID, "origin-id"), {"id": origin_id})
    SubElement(message, ns.q(ns.HINTS, "store"))
    return message


def plain(
    to: Address, origin_id: str, body: str, beside: Iterable[Element] = (), kind: Kind = Kind.CHAT
) -> Element:
    """An unencrypted message; without a body if there are no words."""
    message = chat(to, origin_id, kind)
    if body:
        SubElement(message, ns.q(ns.CLIENT, "body")).text = body
    message.extend(beside)
    return message


def encrypted(
    to: Address,
    origin_id: str,
    elements: tuple[Element, ...],
    strongest: Encryption,
    beside: Iterable[Element] = (),
    kind: Kind = Kind.CHAT,
) -> Element:
    """A message whose words are only inside ``elements`` (XEP-0384), marked by XEP-0380.

    ``beside``: what ``placement`` leaves outside.
    """
    message = chat(to, origin_id, kind)
    message.extend(elements)
    SubElement(message, ns.q(ns.EME, "encryption"), {"namespace": EME_NAMESPACE[strongest], "name": "OMEMO"})
    SubElement(message, ns.q(ns.CLIENT, "body")).text = FALLBACK
    message.extend(beside)
    return message


def signal(to: Address, elements: Iterable[Element], hints: Iterable[str], kind: Kind = Kind.CHAT) -> Element:
    """A message about messages or writing: no words, and ``hints`` of XEP-0334 say who keeps it."""
    message = _message(to, secrets.token_urlsafe(12), kind)
    message.extend(elements)
    for hint in hints:
        SubElement(message, ns.q(ns.HINTS, hint))
    return message


def _message(to: Address, identifier: str, kind: Kind) -> Element:
    """To everybody in a room, or to one; somebody in a room is told that it came through there
    (XEP-0045 §7.5)."""
    of_type = "groupchat" if kind is Kind.GROUPCHAT else "chat"
    message = Element(ns.q(ns.CLIENT, "message"), {"to": to, "type": of_type, "id": identifier})
    if kind is Kind.OCCUPANT:
        SubElement(message, ns.q(ns.MUC_USER, "x"))
    return message
