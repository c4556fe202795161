# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server in words: what it offers and who runs it. Pure functions."""

from dataclasses import dataclass

from ui.models.text import one_line
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import ServerInfo

CONTEXT = "server"
MOST_SHOWN = 300  # characters of what a server says
KINDS = {
    "abuse": QT_TRANSLATE_NOOP("server", "Report abuse"),
    "support": QT_TRANSLATE_NOOP("server", "Help"),
    "admin": QT_TRANSLATE_NOOP("server", "Who runs it"),
    "security": QT_TRANSLATE_NOOP("server", "Security"),
    "feedback": QT_TRANSLATE_NOOP("server", "Feedback"),
    "sales": QT_TRANSLATE_NOOP("server", "Sales"),
    "status": QT_TRANSLATE_NOOP("server", "State of the server"),
}
OFFERS = {
    "can_archive": QT_TRANSLATE_NOOP("server", "Keeps messages until all your devices have them"),
    "can_block": QT_TRANSLATE_NOOP("server", "Blocks people before their messages reach you"),
    "can_report": QT_TRANSLATE_NOOP("server", "Takes reports about spam and abuse"),
    "can_push_read": QT_TRANSLATE_NOOP("server", "Tells your devices what you have read"),
    "can_change_password": QT_TRANSLATE_NOOP("server", "Lets you change the password here"),
}
LARGEST = QT_TRANSLATE_NOOP("server", "Largest message: {size} kB")


@dataclass(frozen=True, slots=True)
class OfferRow:
    """Something a server can do, or cannot."""

    text: str
    offered: bool


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A way to whoever runs the server (XEP-0157)."""

    address: str
    kind: str


def offers(info: ServerInfo) -> list[OfferRow]:
    rows = [OfferRow(say(CONTEXT, text), bool(getattr(info, name))) for name, text in OFFERS.items()]
    if info.max_stanza:
        rows.append(OfferRow(say(CONTEXT, LARGEST, size=info.max_stanza // 1000), True))
    return rows


def contact_rows(info: ServerInfo) -> list[ContactRow]:
    return [
        ContactRow(_readable(address), say(CONTEXT, KINDS.get(kind, KINDS["admin"])))
        for kind, address in info.contacts
    ]


def _readable(address: str) -> str:
    """An address as people write it, without ``mailto:`` or ``xmpp:`` and what follows a ``?``."""
    scheme, found, rest = address.partition(":")
    plain = rest.partition("?")[0] if found and scheme in ("mailto", "xmpp") else address
    return one_line(plain, MOST_SHOWN)
