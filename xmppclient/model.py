# SPDX-License-Identifier: AGPL-3.0-or-later
"""The values a front end may see: frozen records of the store, and live state."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from storage.records import (
    AccountId,
    AccountRecord as Account,
    ActionKind,
    ActionRecord as Action,
    ActionState,
    Address,
    Affiliation,
    CertificateRecord as SeenCertificate,
    ConversationId,
    ConversationRecord as Conversation,
    DeliveryState,
    DeviceRecord as Device,
    Direction,
    Encryption,
    IntervalRecord as Interval,
    InvitationRecord as Invitation,
    Kind,
    LinkRecord as Link,
    MessageId,
    MessageRecord as Message,
    Policy,
    QuoteRecord as Quote,
    ReactionRecord as Reaction,
    RequestRecord as Request,
    RevisionRecord as Revision,
    RosterRecord as Contact,
    SearchHit,
    SearchQuery,
    StanzaId,
    Subscription,
    Tls,
    Trust,
)
from xmppclient.errors import ConnectError, Reconnect
from xmppclient.room import (
    Keys,
    Level,
    Member,
    Occupant,
    Power,
    PrivacyPoint,
    Role,
    Room,
    RoomItem,
    RoomPreview,
    RoomPrivacy,
    RoomState,
    RoomTraits,
)

__all__ = [
    "Account", "AccountId", "Action", "ActionKind", "ActionState", "Address", "Affiliation",
    "ArchivePreferences", "CheckReport", "Connection", "ConnectionState", "Contact", "Conversation",
    "ConversationId", "DeliveryState", "Device", "Direction", "Encryption", "Field", "FieldKind", "Form",
    "Gap", "Interval", "Invitation", "Keys", "Kind", "Level", "Link", "Member", "Message", "MessageId",
    "Occupant", "Outage", "Policy", "Power", "Presence", "PrivacyPoint", "ProfileState", "Quote",
    "Reaction", "Registration", "Request", "Revision", "Role", "Room", "RoomItem", "RoomPreview",
    "RoomPrivacy", "RoomState", "RoomTraits", "SearchHit", "SearchQuery", "SeenCertificate", "ServerInfo",
    "Show", "StanzaId", "Subscription", "Tls", "Trust", "Unreadable",
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
    route: str = field(default="direct", repr=False)  # may have the login of a proxy in it
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


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of a conversation that the archive may hold and we have not read."""

    conversation_id: ConversationId
    id: int  # names it in ``ChatsApi.fill``
    after: datetime | None  # the newest stored before it; None: it reaches to the beginning
    before: datetime  # the oldest stored after it
    filling: bool = False


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What comparing a conversation with the archive found ("check this chat")."""

    conversation_id: ConversationId
    compared: int  # messages that the archive holds
    stored: int  # missing here; now stored
    unreadable: int  # of these, not readable
    only_here: int  # ours that the archive does not hold
    complete: bool  # False: the archive was not read to its end


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line of the repair desk."""

    message: Message
    conversation: Conversation
    step: str = ""  # what was tried last, a code; empty: nothing yet
    tries: int = 0
    last_tried: datetime | None = None
    can_renew: bool = False  # its device is known, so a session with it can be begun anew


class FieldKind(Enum):
    """How a field of a form is filled in (XEP-0004 §3.3)."""

    TEXT = "text"
    HIDDEN_TEXT = "hidden text"  # typed without being shown
    LINES = "lines"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    CHOICES = "choices"
    FIXED = "fixed"  # words only


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    kind: FieldKind
    label: str = ""
    values: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()  # (value, label)
    required: bool = False
    description: str = ""
    media: bytes = b""  # a picture that belongs to it: a CAPTCHA (XEP-0158, XEP-0231)
    media_type: str = ""
    media_url: str = ""  # shown, never fetched


@dataclass(frozen=True, slots=True)
class Form:
    """A data form (XEP-0004) or the fields of XEP-0077, for a person to fill in."""

    title: str
    instructions: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Registration:
    """What a server wants to know of a new account. ``link``: it registers on a page of its own."""

    form: Form
    link: str = ""


@dataclass(frozen=True, slots=True)
class Outage:
    """A planned or unplanned outage, as the server announced it (XEP-0455)."""

    message: str
    begin: datetime | None = None
    end: datetime | None = None
    planned: bool = True


@dataclass(frozen=True, slots=True)
class ServerInfo:
    """What the account's server can do and who runs it."""

    software: str  # name and version, if it tells; may be empty
    contacts: tuple[tuple[str, str], ...]  # (kind, address) of XEP-0157, e.g. ("abuse", "mailto:…")
    features: frozenset[str]
    max_stanza: int = 0  # bytes (XEP-0478); 0: unknown
    can_block: bool = False
    can_report: bool = False
    can_archive: bool = False
    can_push_read: bool = False  # private PEP nodes for read marks
    can_change_password: bool = False


@dataclass(frozen=True, slots=True)
class ArchivePreferences:
    """What the server archives (XEP-0441). ``default``: "always", "never" or "roster"."""

    default: str
    always: tuple[Address, ...] = ()
    never: tuple[Address, ...] = ()
