# SPDX-License-Identifier: AGPL-3.0-or-later
"""Versions of affiliation lists (XEP-0463): a room tells only what has changed since we were there."""

from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from xmppclient.ns import MUC, MUC_USER, q

FEATURE = "urn:xmpp:muc:affiliations:1"
MAV = q(FEATURE, "mav")
MAX_VERSION = 200  # characters


class Step(NamedTuple):
    """From one version of the lists to another; without ``since`` these are the whole lists."""

    since: str
    until: str


def ask(join: Element, since: str) -> None:
    """Let the presence that enters a room ask for what changed since a version; empty: for all (§5.1)."""
    x = join.find(q(MUC, "x"))
    if x is not None:
        SubElement(x, MAV, {"since": since} if since else {})


def read(stanza: Element) -> Step | None:
    """The versions that a room names in a message or a presence."""
    found = stanza.find(f"{q(MUC_USER, 'x')}/{MAV}")
    if found is None:
        return None
    return Step(found.get("since", "")[:MAX_VERSION], found.get("until", "")[:MAX_VERSION])
