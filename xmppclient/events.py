# SPDX-License-Identifier: AGPL-3.0-or-later
"""Frozen events and the bus that carries them.

Delivery is synchronous, by exact type, in the order of subscription. A handler that
raises is logged and the others still run. Events are published after the commit.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from xmppclient.errors import StorageError, XmppClientError
from xmppclient.model import (
    AccountId,
    Address,
    Connection,
    Conversation,
    ConversationId,
    Device,
    Message,
    MessageId,
    Occupant,
    Outage,
    Presence,
    Request,
    Room,
)
from xmppclient.route import Certificate, CertificateNews, HostStatus, TorStatus

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Event:
    """Base of all events."""


@dataclass(frozen=True, slots=True)
class AccountsChanged(Event):
    """An account was added, changed or removed."""


@dataclass(frozen=True, slots=True)
class ConnectionChanged(Event):
    connection: Connection


@dataclass(frozen=True, slots=True)
class CertificateChanged(Event):
    """A server shows another certificate than before; it was valid, so the login went on (ATT-017)."""

    account_id: AccountId
    news: CertificateNews
    certificate: Certificate


@dataclass(frozen=True, slots=True)
class TorChanged(Event):
    """Our own tor started, moved on, or ended."""

    status: TorStatus


@dataclass(frozen=True, slots=True)
class HostChanged(Event):
    """The server of one's own started, moved on, or ended."""

    status: HostStatus


@dataclass(frozen=True, slots=True)
class TransferProgressed(Event):
    """Bytes of a file went or came; ``key`` is the path of what is sent or the id of a message."""

    account_id: AccountId
    key: str
    done: int
    total: int  # 0: unknown


@dataclass(frozen=True, slots=True)
class MessageAdded(Event):
    account_id: AccountId
    message: Message


@dataclass(frozen=True, slots=True)
class MessageChanged(Event):
    """Delivery state, readability or content of a message changed."""

    account_id: AccountId
    message: Message


@dataclass(frozen=True, slots=True)
class MessageRemoved(Event):
    """A message was deleted here, by hand or because its time was over."""

    account_id: AccountId
    conversation_id: ConversationId
    message_id: MessageId


@dataclass(frozen=True, slots=True)
class TypingChanged(Event):
    """Somebody began or stopped writing (XEP-0085)."""

    account_id: AccountId
    conversation_id: ConversationId
    jid: Address
    composing: bool


@dataclass(frozen=True, slots=True)
class GapsChanged(Event):
    """The stored parts of an account's archive changed."""

    account_id: AccountId


@dataclass(frozen=True, slots=True)
class UnreadableChanged(Event):
    """The repair desk has another line, lost one, or tried something."""

    account_id: AccountId


@dataclass(frozen=True, slots=True)
class BlockedChanged(Event):
    """Whom the account blocks changed."""

    account_id: AccountId


@dataclass(frozen=True, slots=True)
class OutageChanged(Event):
    """The server announced an outage, or that it is over (None)."""

    account_id: AccountId
    outage: Outage | None


@dataclass(frozen=True, slots=True)
class ConversationChanged(Event):
    """A conversation is new, or what its row shows changed."""

    conversation: Conversation


@dataclass(frozen=True, slots=True)
class ConversationCleared(Event):
    """Every message of a conversation was deleted here."""

    account_id: AccountId
    conversation_id: ConversationId


@dataclass(frozen=True, slots=True)
class ConversationRemoved(Event):
    account_id: AccountId
    conversation_id: ConversationId


@dataclass(frozen=True, slots=True)
class RoomChanged(Event):
    """State, subject, traits or our place in a room changed, or the room is new."""

    room: Room


@dataclass(frozen=True, slots=True)
class OccupantsChanged(Event):
    """Who is in a room changed; many changes come as one (at most some ten a second)."""

    account_id: AccountId
    conversation_id: ConversationId
    changed: tuple[Occupant, ...] = ()  # new, or different, by nick
    gone: tuple[str, ...] = ()  # nicks
    reset: bool = False  # everybody who is there is in ``changed``; forget the others


@dataclass(frozen=True, slots=True)
class MembersChanged(Event):
    """The affiliation lists of a room, or what is known of its members' keys."""

    account_id: AccountId
    conversation_id: ConversationId


@dataclass(frozen=True, slots=True)
class RoomNoticed(Event):
    """Something happened that people in the room should see, once: a code with values.

    Codes: subject, renamed, kicked, banned, removed, left_out, invited, declined, voice_asked, slow_down,
    affiliation, role, configured, size, member_added, outsider (both: names, 10 at most, and how many),
    other_person (in a private conversation there), and those of ``Room.held``.
    """

    account_id: AccountId
    conversation_id: ConversationId
    code: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InvitationsChanged(Event):
    """Invitations into rooms came or were answered."""

    account_id: AccountId


@dataclass(frozen=True, slots=True)
class RoomActivity(Event):
    """Something was written in a bookmarked room that we are not in (XEP-0502)."""

    account_id: AccountId
    conversation_id: ConversationId


@dataclass(frozen=True, slots=True)
class KeysProgress(Event):
    """Keys of many devices are being fetched for a message; ``done`` of ``total``."""

    account_id: AccountId
    conversation_id: ConversationId
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class RosterChanged(Event):
    account_id: AccountId


@dataclass(frozen=True, slots=True)
class RequestReceived(Event):
    request: Request


@dataclass(frozen=True, slots=True)
class RequestsChanged(Event):
    account_id: AccountId


@dataclass(frozen=True, slots=True)
class PresenceChanged(Event):
    presence: Presence


@dataclass(frozen=True, slots=True)
class DevicesChanged(Event):
    """Devices of an address or their trust changed."""

    account_id: AccountId
    jid: Address


@dataclass(frozen=True, slots=True)
class SessionRenewed(Event):
    """A broken OMEMO session was begun anew by itself; what was written in it stays unreadable."""

    account_id: AccountId
    jid: Address
    device_id: int


@dataclass(frozen=True, slots=True)
class TrustRequired(Event):
    """A message waits until the user decides about these devices."""

    account_id: AccountId
    conversation_id: ConversationId
    devices: tuple[Device, ...]


@dataclass(frozen=True, slots=True)
class ArchiveSynced(Event):
    """A page of history was stored, or the catch-up is complete."""

    account_id: AccountId
    messages: int
    seconds: float
    complete: bool


@dataclass(frozen=True, slots=True)
class ProblemOccurred(Event):
    """Work in the background failed; ``error`` has words in every front end."""

    account_id: AccountId | None
    error: XmppClientError | StorageError


E = TypeVar("E", bound=Event)


class Subscription:
    """Ends a subscription; calling ``cancel`` twice does nothing."""

    def __init__(self, handlers: list[Callable[[Any], None]], handler: Callable[[Any], None]) -> None:
        self._handlers = handlers
        self._handler = handler

    def cancel(self) -> None:
        if self._handler in self._handlers:
            self._handlers.remove(self._handler)


class EventBus:
    """Carries events from the core to whoever listens."""

    def __init__(self) -> None:
        self._handlers: dict[type[Event], list[Callable[[Any], None]]] = {}

    def subscribe(self, kind: type[E], handler: Callable[[E], None]) -> Subscription:
        """Call ``handler`` for every event of exactly this type."""
        handlers = self._handlers.setdefault(kind, [])
        handlers.append(handler)
        return Subscription(handlers, handler)

    def publish(self, event: Event) -> None:
        for handler in tuple(self._handlers.get(type(event), ())):
            try:
                handler(event)
            except Exception:
                log.exception("a listener of %s failed", type(event).__name__)
