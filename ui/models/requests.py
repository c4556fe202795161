# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of the requests inbox: strangers who ask or write, one row a person."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from ui.models.text import initial_of, one_line, tint_of
from ui.models.when import short_when
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import AccountId, Address, Conversation, DeliveryState, Request

CONTEXT = "requests"
TEXT_SHOWN = 300  # characters of a stranger's text
WANTS = QT_TRANSLATE_NOOP("requests", "Wants to see when you are online")
WRITES = QT_TRANSLATE_NOOP("requests", "Wrote to you")
BOTH = QT_TRANSLATE_NOOP("requests", "Wrote to you and wants to see when you are online")
LOCKED = QT_TRANSLATE_NOOP("requests", "An encrypted message; it can be read once you accept.")
SPOKEN = QT_TRANSLATE_NOOP("requests", "{name}, {address}. {what}. {text}")
LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One stranger: what they want, and what they wrote."""

    name: str
    address: Address
    account_id: AccountId
    initial: str
    tint: int
    what: str
    text: str
    when: str
    writes: bool  # there are messages; refusing deletes them
    via: str  # the own account, if there are several
    spoken: str


def request_key(row: RequestRow) -> tuple[AccountId, Address]:
    return row.account_id, row.address


@dataclass(slots=True)
class _Stranger:
    request: Request | None = None
    conversation: Conversation | None = None

    @property
    def time(self) -> datetime:
        asked = self.request.received if self.request else LONG_AGO
        wrote = self.conversation.last_activity if self.conversation else None
        return max(asked, wrote or LONG_AGO)


def request_rows(
    requests: Iterable[Request],
    conversations: Iterable[Conversation],
    today: date,
    via: dict[AccountId, str],
) -> list[RequestRow]:
    """Everybody who waits, newest first. ``via`` names the own accounts, if that matters."""
    strangers: dict[tuple[AccountId, Address], _Stranger] = {}
    for request in requests:
        strangers.setdefault((request.account_id, request.jid), _Stranger()).request = request
    for conversation in conversations:
        place = conversation.account_id, conversation.address
        strangers.setdefault(place, _Stranger()).conversation = conversation
    newest_first = sorted(strangers.items(), key=lambda entry: entry[1].time, reverse=True)
    return [_row(*place, stranger, today, via.get(place[0], "")) for place, stranger in newest_first]


def _row(account_id: AccountId, address: Address, stranger: _Stranger, today: date, via: str) -> RequestRow:
    """The name a stranger gives is shown beside the address, never instead of it."""
    name = one_line(stranger.request.nick if stranger.request else "") or address
    what, text = say(CONTEXT, _what(stranger)), _text(stranger)
    return RequestRow(
        name=name,
        address=address,
        account_id=account_id,
        initial=initial_of(address),
        tint=tint_of(address),
        what=what,
        text=text,
        when=short_when(stranger.time, today) if stranger.time > LONG_AGO else "",
        writes=stranger.conversation is not None,
        via=via,
        spoken=say(CONTEXT, SPOKEN, name=name, address=address, what=what, text=text),
    )


def _what(stranger: _Stranger) -> str:
    if stranger.request and stranger.conversation:
        return BOTH
    return WANTS if stranger.request else WRITES


def _text(stranger: _Stranger) -> str:
    message = stranger.conversation.last_message if stranger.conversation else None
    if message is None:
        return one_line(stranger.request.text, TEXT_SHOWN) if stranger.request else ""
    if message.state is DeliveryState.UNDECRYPTABLE:
        return say(CONTEXT, LOCKED)
    return one_line(message.body, TEXT_SHOWN)
