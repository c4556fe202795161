# SPDX-License-Identifier: AGPL-3.0-or-later
"""What others learn from a chat, in words. A pure function."""

from dataclasses import dataclass

from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Conversation, Policy, Subscription

CONTEXT = "privacy"
DIRECT = QT_TRANSLATE_NOOP("privacy", "Direct connection: your server sees your internet address")
ROUTED = QT_TRANSLATE_NOOP("privacy", "Through {route}: your server does not see your internet address")
SEES_META = QT_TRANSLATE_NOOP("privacy", "Both servers see who writes and when, not what")
SEES_ALL = QT_TRANSLATE_NOOP("privacy", "Both servers can read what is written here")
PRESENCE = QT_TRANSLATE_NOOP("privacy", "They see when you are online")
HIDDEN = QT_TRANSLATE_NOOP("privacy", "They do not see when you are online")
STORED = QT_TRANSLATE_NOOP("privacy", "Stored encrypted on this computer")


@dataclass(frozen=True, slots=True)
class PrivacyRow:
    """One honest sentence."""

    text: str
    icon_name: str
    tone: str  # muted, success, danger


def privacy_rows(conversation: Conversation, route: str, subscription: Subscription) -> list[PrivacyRow]:
    """``subscription`` is that of the contact; NONE for somebody who is none."""
    encrypted = conversation.policy is Policy.OMEMO
    seen = subscription in (Subscription.FROM, Subscription.BOTH)
    return [
        PrivacyRow(say(CONTEXT, DIRECT), "globe", "muted")
        if route == "direct"
        else PrivacyRow(say(CONTEXT, ROUTED, route=route), "onion", "success"),
        PrivacyRow(say(CONTEXT, SEES_META), "eye", "muted")
        if encrypted
        else PrivacyRow(say(CONTEXT, SEES_ALL), "eye", "danger"),
        PrivacyRow(say(CONTEXT, PRESENCE if seen else HIDDEN), "person" if seen else "eye-off", "muted"),
        PrivacyRow(say(CONTEXT, STORED), "lock", "success"),
    ]
