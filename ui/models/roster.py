# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of the contacts list. Pure functions; the words are said here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCollator, QLocale, Qt

from ui.models.text import initial_of, one_line, tint_of
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import AccountId, Address, Contact, Presence, Show, Subscription

CONTEXT = "roster"
DOTS = {
    Show.CHAT: "online",
    Show.ONLINE: "online",
    Show.AWAY: "away",
    Show.XA: "away",
    Show.DND: "busy",
    Show.OFFLINE: "",
}
"""Availability as ``Avatar.presence`` names it."""
SHOW_WORDS = {
    Show.CHAT: QT_TRANSLATE_NOOP("roster", "Online, happy to talk"),
    Show.ONLINE: QT_TRANSLATE_NOOP("roster", "Online"),
    Show.AWAY: QT_TRANSLATE_NOOP("roster", "Away"),
    Show.XA: QT_TRANSLATE_NOOP("roster", "Away for longer"),
    Show.DND: QT_TRANSLATE_NOOP("roster", "Do not disturb"),
    Show.OFFLINE: QT_TRANSLATE_NOOP("roster", "Offline"),
}
ASKED = QT_TRANSLATE_NOOP("roster", "Waiting for their answer")
BLOCKED = QT_TRANSLATE_NOOP("roster", "Blocked")
ONE_WAY = {
    Subscription.NONE: QT_TRANSLATE_NOOP("roster", "Neither of you sees when the other is online"),
    Subscription.FROM: QT_TRANSLATE_NOOP("roster", "Sees when you are online; you do not see them"),
}
UNSEEN = QT_TRANSLATE_NOOP("roster", "{presence} · does not see when you are online")
SPOKEN = QT_TRANSLATE_NOOP("roster", "{name}, {address}. {line}")


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One person as the list shows them."""

    name: str
    address: Address
    account_id: AccountId
    initial: str
    tint: int
    presence: str  # "", online, away, busy
    line: str  # presence or what is missing, in words
    pending: bool  # they have not answered yet
    blocked: bool
    via: str  # the own account, unless it is the first
    spoken: str


def contact_key(row: ContactRow) -> tuple[AccountId, Address]:
    return row.account_id, row.address


def contact_row(contact: Contact, presence: Presence, via: str = "", *, blocked: bool = False) -> ContactRow:
    name = one_line(contact.name) or contact.jid
    line = say(CONTEXT, BLOCKED) if blocked else contact_line(contact, presence)
    return ContactRow(
        name=name,
        address=contact.jid,
        account_id=contact.account_id,
        initial=initial_of(name),
        tint=tint_of(contact.jid),
        presence="" if blocked else DOTS[presence.show],
        line=line,
        pending=contact.ask and not blocked,
        blocked=blocked,
        via=via,
        spoken=say(CONTEXT, SPOKEN, name=name, address=contact.jid, line=line),
    )


def contact_line(contact: Contact, presence: Presence) -> str:
    """Whether they are there, or why that cannot be known."""
    if contact.subscription in ONE_WAY:
        return say(CONTEXT, ASKED if contact.ask else ONE_WAY[contact.subscription])
    shown = one_line(presence.status) or say(CONTEXT, SHOW_WORDS[presence.show])
    return say(CONTEXT, UNSEEN, presence=shown) if contact.subscription is Subscription.TO else shown


def arrange(rows: Iterable[ContactRow], wanted: str = "") -> list[ContactRow]:
    """By name, in the order of the user's language; only those that contain ``wanted``."""
    needle = wanted.casefold().strip()
    found = [row for row in rows if needle in row.name.casefold() or needle in row.address]
    return sorted(found, key=_by_name())


def _by_name() -> Callable[[ContactRow], tuple[object, str]]:
    locale = QLocale()
    named = locale.language() is not QLocale.Language.C  # "C" would sort by code point
    collator = QCollator(locale if named else QLocale(QLocale.Language.English))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return lambda row: (collator.sortKey(row.name), row.address)
