# SPDX-License-Identifier: AGPL-3.0-or-later
"""When a chat makes itself heard, as devices tell each other (XEP-0492)."""

from copy import deepcopy
from enum import Enum
from xml.etree.ElementTree import Element

from xmppclient.ns import q

NOTIFY = "urn:xmpp:notification-settings:1"
TAG = q(NOTIFY, "notify")
CATEGORY, TYPE = "identity-category", "identity-type"
OURS = ("client", "pc")  # as in our answer to disco#info


class When(Enum):
    ALWAYS = "always"
    ON_MENTION = "on-mention"
    NEVER = "never"


def read(notify: Element) -> When | None:
    """What counts for us: the setting closest to what we are (§3)."""
    for identity in (OURS, (OURS[0], None), (None, None)):
        for child in notify:
            if _identity(child) == identity and (when := _when(child)):
                return when
    return None


def write(when: When, before: Element | None = None) -> Element:
    """The setting for everybody. What ``before`` says about other kinds of programs is kept, and so
    are details in words that we do not know (§3)."""
    old = list(before) if before is not None else []
    replaced = [child for child in old if _counts_for_us(child)]
    notify = Element(TAG)
    setting = Element(q(NOTIFY, when.value))
    setting.extend([deepcopy(detail) for child in replaced for detail in child][:1])
    notify.append(setting)
    notify.extend(deepcopy(child) for child in old if not _counts_for_us(child))
    return notify


def _counts_for_us(child: Element) -> bool:
    return _identity(child) in (OURS, (OURS[0], None), (None, None))


def _identity(child: Element) -> tuple[str | None, str | None]:
    return child.get(CATEGORY), child.get(TYPE)


def _when(child: Element) -> When | None:
    return next((when for when in When if child.tag == q(NOTIFY, when.value)), None)
