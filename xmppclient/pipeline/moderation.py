# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a room says when a moderator took a message back (XEP-0425, both of its forms). Pure."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from xmppclient import ns

MAX = 256  # characters of an id, a name or a reason
FASTEN = "urn:xmpp:fasten:0"  # XEP-0422, which the older form is built on
MODERATE_OLD = "urn:xmpp:message-moderate:0"
RETRACT_OLD = "urn:xmpp:message-retract:0"


@dataclass(frozen=True, slots=True)
class Moderation:
    """``target`` is the room's id of the message, ``by`` the nick or address of whoever did it."""

    target: str
    by: str
    reason: str


def read_moderation(message: Element) -> Moderation | None:
    """None: something else. That it comes from the room itself is for the caller to check."""
    new = message.find(ns.q(ns.RETRACT, "retract"))
    if new is not None:
        return _moderation(
            new, new.find(ns.q(ns.MODERATE, "moderated")), new.find(ns.q(ns.RETRACT, "reason"))
        )
    old = message.find(ns.q(FASTEN, "apply-to"))
    moderated = None if old is None else old.find(ns.q(MODERATE_OLD, "moderated"))
    if old is None or moderated is None or moderated.find(ns.q(RETRACT_OLD, "retract")) is None:
        return None
    return _moderation(old, moderated, moderated.find(ns.q(MODERATE_OLD, "reason")))


def _moderation(names: Element, moderated: Element | None, reason: Element | None) -> Moderation | None:
    target = names.get("id", "")
    if moderated is None or not target or len(target) > MAX:
        return None
    by = moderated.get("by", "")
    text = "" if reason is None else reason.text or ""
    return Moderation(target, (by.partition("/")[2] or by)[:MAX], text[:MAX])
