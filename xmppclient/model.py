# SPDX-License-Identifier: AGPL-3.0-or-later
"""The values a front end may see: frozen records of the store, and live state."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from storage.records import (
    AccountId,
    AccountRecord as Account,
    Address,
    ArchivePoint,
    ConversationId,
    ConversationRecord as Conversation,
    DeliveryState,
    DeviceRecord as Device,
    Direction,
    Encryption,
    Kind,
    MessageId,
    MessageRecord as Message,
    Policy,
    RequestRecord as Request,
    RosterRecord as Contact,
    SearchHit,
    StanzaId,
    Subscription,
    Tls,
    Trust,
)
from xmppclient.errors import ConnectError, Reconnect

__all__ = [
    "Account", "AccountId", "Address", "ArchivePoint", "Connection", "ConnectionState", "Contact",
    "Conversation", "ConversationId", "DeliveryState", "Device", "Direction", "Encryption",
    "Kind", "Message", "MessageId", "Policy", "Presence", "ProfileState", "Request",
    "SearchHit", "Show", "StanzaId", "Subscription", "Tls", "Trust",
]  # fmt: skip


class ConnectionState(Enum):
    """The life of one account's connection."""

    OFFLINE = "offline"  # not wanted, or stopped by an error that time does not cure
    CONNECTING = "connecting"
    AUTHENTICATING = "authenticating"
    SYNCING = "syncing"  # session is up, history is being fetched
    ONLINE = "online"
    WAITING = "waiting"  # will try again
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Connection:
    """What the connection line shows."""

    account_id: AccountId
    state: ConnectionState
    route: str = "direct"
    address: str = ""  # host:port in use
    reason: ConnectError | None = None
    retry_at: datetime | None = None

    @property
    def refusal(self) -> ConnectError | None:
        """Why it ended for good: an error that time does not cure."""
        ended = self.state in (ConnectionState.OFFLINE, ConnectionState.CLOSED)
        final = self.reason is not None and self.reason.reconnect is Reconnect.NEVER
        return self.reason if ended and final else None


class Show(Enum):
    """Availability (RFC 6121 §4.7.2.1), best first."""

    CHAT = "chat"
    ONLINE = "online"
    AWAY = "away"
    XA = "xa"
    DND = "dnd"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class Presence:
    account_id: AccountId
    jid: Address
    show: Show
    status: str = ""


class ProfileState(Enum):
    """What must happen before a profile can be used."""

    MISSING = "missing"  # first run
    LOCKED = "locked"  # needs a passphrase
    KEYRING = "keyring"  # opens without asking
    OPEN = "open"
