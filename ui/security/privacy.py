# SPDX-License-Identifier: AGPL-3.0-or-later
"""What others learn from a chat, in words. A pure function."""

from dataclasses import dataclass

from ui.models.routes import known
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Conversation, Kind, Policy, Subscription
from xmppclient.route import RouteKind

CONTEXT = "privacy"
DIRECT = QT_TRANSLATE_NOOP("privacy", "Direct connection: your server sees your internet address")
ROUTED = {
    RouteKind.TOR: QT_TRANSLATE_NOOP(
        "privacy", "Through Tor: your server does not see your internet address"
    ),
    RouteKind.I2P: QT_TRANSLATE_NOOP(
        "privacy", "Through I2P: your server does not see your internet address"
    ),
    RouteKind.SOCKS: QT_TRANSLATE_NOOP(
        "privacy", "Through a proxy: your server sees its internet address, and the proxy sees yours"
    ),
}
UNKNOWN = QT_TRANSLATE_NOOP("privacy", "The route is not known, so nothing is sent")
SEES_META = QT_TRANSLATE_NOOP("privacy", "Both servers see who writes and when, not what")
SEES_ALL = QT_TRANSLATE_NOOP("privacy", "Both servers can read what is written here")
ROOM_SEES_ALL = QT_TRANSLATE_NOOP("privacy", "The room’s server and yours can read what is written here")
IN_ROOM = QT_TRANSLATE_NOOP("privacy", "They see when you are in the room")
PRESENCE = QT_TRANSLATE_NOOP("privacy", "They see when you are online")
HIDDEN = QT_TRANSLATE_NOOP("privacy", "They do not see when you are online")
STORED = QT_TRANSLATE_NOOP("privacy", "Stored encrypted on this computer")
EXPOSED = QT_TRANSLATE_NOOP("privacy", "Servers can see {what}")
PARTS = {
    "body": QT_TRANSLATE_NOOP("privacy", "every word"),
    "file": QT_TRANSLATE_NOOP("privacy", "where files are"),
    "link": QT_TRANSLATE_NOOP("privacy", "titles of links"),
    "mention": QT_TRANSLATE_NOOP("privacy", "who is mentioned"),
    "reply": QT_TRANSLATE_NOOP("privacy", "which message is answered"),
    "correction": QT_TRANSLATE_NOOP("privacy", "that a message was corrected"),
    "retraction": QT_TRANSLATE_NOOP("privacy", "that a message was taken back"),
    "reaction": QT_TRANSLATE_NOOP("privacy", "reactions, with their emojis"),
    "spoiler": QT_TRANSLATE_NOOP("privacy", "that a text is a spoiler"),
    "timer": QT_TRANSLATE_NOOP("privacy", "how long a message is to live"),
    "receipt": QT_TRANSLATE_NOOP("privacy", "that a message arrived"),
    "marker": QT_TRANSLATE_NOOP("privacy", "that a message was read, if that is told"),
    "typing": QT_TRANSLATE_NOOP("privacy", "that somebody writes, if that is told"),
}
"""What stands outside the ciphertext, by the codes of the core (pipeline.placement). Marks that say
nothing by themselves have no words."""
SILENT = frozenset({"fallback"})


@dataclass(frozen=True, slots=True)
class PrivacyRow:
    """One honest sentence."""

    text: str
    icon_name: str
    tone: str  # muted, success, danger


def privacy_rows(
    conversation: Conversation, route: str, subscription: Subscription, exposed: tuple[str, ...] = ()
) -> list[PrivacyRow]:
    """``subscription`` is that of the contact; NONE for somebody who is none.

    ``exposed`` are the codes of what travels outside the ciphertext.
    """
    encrypted = conversation.policy is Policy.OMEMO
    if conversation.kind is Kind.OCCUPANT:
        return _private_rows(route)
    seen = subscription in (Subscription.FROM, Subscription.BOTH)
    return [
        _route_row(route),
        PrivacyRow(say(CONTEXT, SEES_META), "eye", "muted")
        if encrypted
        else PrivacyRow(say(CONTEXT, SEES_ALL), "eye", "danger"),
        *_exposed_rows(exposed, encrypted=encrypted),
        PrivacyRow(say(CONTEXT, PRESENCE if seen else HIDDEN), "person" if seen else "eye-off", "muted"),
        PrivacyRow(say(CONTEXT, STORED), "lock", "success"),
    ]


def _route_row(route: str) -> PrivacyRow:
    """Never what a stored route says of its proxy: that may be a password."""
    way = known(route)
    if way is None:
        return PrivacyRow(say(CONTEXT, UNKNOWN), "alert", "danger")
    if way.direct:
        return PrivacyRow(say(CONTEXT, DIRECT), "globe", "muted")
    kind = RouteKind.TOR if way.kind is RouteKind.OWN_TOR else way.kind
    hidden = kind is not RouteKind.SOCKS
    return PrivacyRow(
        say(CONTEXT, ROUTED[kind]), "onion" if hidden else "globe", "success" if hidden else "muted"
    )


def _private_rows(route: str) -> list[PrivacyRow]:
    """Of private messages in a room, which are never encrypted."""
    return [
        _route_row(route),
        PrivacyRow(say(CONTEXT, ROOM_SEES_ALL), "eye", "danger"),
        PrivacyRow(say(CONTEXT, IN_ROOM), "person", "muted"),
        PrivacyRow(say(CONTEXT, STORED), "lock", "success"),
    ]


def exposed_words(codes: tuple[str, ...]) -> str:
    """What stands outside the ciphertext, in one sentence; empty if it is nothing."""
    parts = [say(CONTEXT, PARTS[code]) for code in codes if code in PARTS]
    return say(CONTEXT, EXPOSED, what=", ".join(parts)) if parts else ""


def _exposed_rows(codes: tuple[str, ...], *, encrypted: bool) -> list[PrivacyRow]:
    """One row with everything, or none."""
    text = exposed_words(codes)
    return [PrivacyRow(text, "shield-alert", "muted" if encrypted else "danger")] if text else []
