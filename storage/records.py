# SPDX-License-Identifier: AGPL-3.0-or-later
"""Frozen rows and enums of the store.

Enums are stored by name. Times are UTC-aware ``datetime``; in the database they are
integers, microseconds since 1970. The rest of the program sees these records through
``xmppclient.model``.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import NewType

Address = NewType("Address", str)  # a bare JID, normalised; a full JID where said so
AccountId = NewType("AccountId", int)
ConversationId = NewType("ConversationId", int)
MessageId = NewType("MessageId", int)  # ours
ActionId = NewType("ActionId", int)
StanzaId = NewType("StanzaId", str)  # theirs (XEP-0359)


class Kind(Enum):
    """What a conversation is."""

    CHAT = "chat"
    GROUPCHAT = "groupchat"  # a room (XEP-0045)
    OCCUPANT = "occupant"  # private messages with somebody in a room; the address is the occupant JID


class Direction(Enum):
    IN = "in"
    OUT = "out"


class Encryption(Enum):
    """How one message travelled."""

    NONE = "none"
    OMEMO_1 = "omemo:1"  # eu.siacs.conversations.axolotl (XEP-0384 0.3)
    OMEMO_2 = "omemo:2"  # urn:xmpp:omemo:2


class Policy(Enum):
    """What a conversation demands. Never lowered by the program."""

    OMEMO = "omemo"
    NONE = "none"


class Trust(Enum):
    """What the user thinks of a device."""

    VERIFIED = "verified"
    BLIND = "blind"  # trusted without comparison, until the first verification
    UNDECIDED = "undecided"
    DISTRUSTED = "distrusted"


class DeliveryState(Enum):
    QUEUED = "queued"  # committed, not yet known to the server
    BLOCKED = "blocked"  # waits for a decision of the user (trust)
    SENT = "sent"  # the server has it
    DELIVERED = "delivered"  # XEP-0184
    READ = "read"  # XEP-0333
    FAILED = "failed"
    RECEIVED = "received"  # incoming, readable
    UNDECRYPTABLE = "undecryptable"  # incoming, kept as ciphertext


class ActionKind(Enum):
    """What a person does to a message besides writing it."""

    CORRECTION = "correction"  # XEP-0308
    RETRACTION = "retraction"  # XEP-0424
    REACTION = "reaction"  # XEP-0444


class ActionState(Enum):
    WAITING = "waiting"  # its target is not here (yet)
    APPLIED = "applied"
    REFUSED = "refused"  # who sent it may not do that to its target


class Affiliation(Enum):
    """A lasting place in a room (XEP-0045 §5.2), highest first."""

    OWNER = "owner"
    ADMIN = "admin"
    MEMBER = "member"
    NONE = "none"
    OUTCAST = "outcast"  # banned


class Tls(Enum):
    AUTO = "auto"
    DIRECT = "direct"
    STARTTLS = "starttls"


class Subscription(Enum):
    """RFC 6121 §2.1.2.5."""

    NONE = "none"
    TO = "to"
    FROM = "from"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """One account with everything needed to log in. ``id`` is 0 before it is stored."""

    jid: Address
    password: str = field(repr=False)
    id: AccountId = AccountId(0)
    enabled: bool = True
    resource: str = ""  # random, made once
    connect: tuple[str, ...] = ()  # addresses as ``net.endpoints`` reads them, in order; empty: SRV
    tls: Tls = Tls.AUTO
    ca_pem: str = ""  # certificates trusted in addition to the system's
    route: str = field(default="direct", repr=False)  # may have the login of a proxy in it
    allow_plain: bool = False
    best_mechanism: str = ""  # strongest SASL mechanism seen; never go below
    blind_trust: bool = True  # blind trust before verification (contacts only)
    pin: str = ""  # SHA-256 of the one certificate to accept, 64 hex digits; empty: whatever is valid
    onion_key: str = field(default="", repr=False)  # x25519 key of a private onion service, base32


@dataclass(frozen=True, slots=True)
class CertificateRecord:
    """A certificate with which a login of the account trusted a server."""

    account_id: AccountId
    host: Address  # the name it stands for: the account's domain, or the onion address that was dialled
    fingerprint: str  # SHA-256 of the certificate, 64 hex digits
    key: str  # SHA-256 of its public key (SubjectPublicKeyInfo), 64 hex digits
    issuer: str
    not_before: datetime
    not_after: datetime
    first_seen: datetime
    last_seen: datetime
    noted: bool = False  # the user has seen that it is another one


@dataclass(frozen=True, slots=True)
class ConversationRecord:
    """One row of the conversations list, with what the row shows."""

    id: ConversationId
    account_id: AccountId
    address: Address
    kind: Kind = Kind.CHAT
    name: str = ""  # roster name, or what the user called it; empty: show the address
    policy: Policy = Policy.OMEMO
    is_request: bool = False  # a stranger: lives in the requests inbox
    pinned: bool = False
    muted: bool = False
    draft: str = ""
    unread: int = 0
    last_message: "MessageRecord | None" = None
    last_activity: datetime | None = None
    archived: bool = False  # out of the list until something new comes
    mentions: int = 0  # unread messages that name us
    mentions_only: bool = False  # notify about those alone
    muted_until: datetime | None = None  # None while muted: for ever
    read_id: StanzaId = StanzaId("")  # up to where it was displayed on some device of ours (XEP-0490)
    keep: int = 0  # seconds after which messages are deleted here; 0: never
    ephemeral: int = 0  # seconds that messages we send ask to live (XEP-0466); 0: for ever
    send_receipts: bool | None = None  # None: as the settings say
    send_markers: bool | None = None
    send_typing: bool | None = None


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """One message, as shown. ``id`` is 0 before it is stored."""

    conversation_id: ConversationId
    direction: Direction
    sender: Address  # bare JID of whoever wrote it; in a room that hides it, the occupant JID
    time: datetime  # shown and ordered by; archive or server time for incoming
    body: str = field(repr=False)
    state: DeliveryState
    id: MessageId = MessageId(0)
    encryption: Encryption = Encryption.NONE
    trust: Trust | None = None  # of the writing device, when it arrived
    fingerprint: str = ""  # 64 hex digits of the Curve25519 identity key
    reason: str = ""  # why FAILED, BLOCKED or UNDECRYPTABLE: a code of errors, not words
    origin_id: str = ""  # XEP-0359, chosen by the sender
    stanza_id: StanzaId = StanzaId("")  # XEP-0359, by our own archive (or the room's)
    attribute_id: str = ""  # the id attribute of <message/>
    nick: str = ""
    reply_to: str = ""
    replaces: str = ""
    retracted: bool = False
    ciphertext: bytes = field(default=b"", repr=False)  # the stanza, while UNDECRYPTABLE
    reply_sender: Address = Address("")  # whom a reply says it answers (XEP-0461)
    edited: bool = False  # ``body`` is a correction; earlier texts are revisions
    pinned: bool = False
    mention: bool = False  # names us
    spoiler: str | None = None  # hint of a XEP-0382 spoiler, perhaps empty; None: no spoiler
    attachment: str = ""  # URL of a file that the message is about
    timer: int = 0  # seconds it asks to live once seen (XEP-0466); 0: for ever
    expires: datetime | None = None  # deleted here then
    markable: bool = False  # its author wants to know when it is displayed (XEP-0333)
    occupant_id: str = ""  # XEP-0421, where the room gives it
    left_out: tuple[str, ...] = ()  # members of a room that it could not be encrypted to
    moderated_by: str = ""  # nick or address of the moderator who took it back (XEP-0425)
    moderation_reason: str = field(default="", repr=False)  # in the moderator's words, perhaps none
    reactions: "tuple[ReactionRecord, ...]" = ()
    links: "tuple[LinkRecord, ...]" = ()
    quote: "QuoteRecord | None" = None  # the stored message that ``reply_to`` names


@dataclass(frozen=True, slots=True)
class ReactionRecord:
    """All reactions of one person to a message."""

    message_id: MessageId
    sender: Address
    emojis: tuple[str, ...]
    time: datetime
    nick: str = ""  # in a room


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """What the sender says about a link (XEP-0511); nothing of it was fetched."""

    message_id: MessageId
    url: str
    title: str = ""
    description: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True)
class QuoteRecord:
    """What a reply answers, as it is stored here."""

    message_id: MessageId
    sender: Address
    body: str = field(repr=False)
    nick: str = ""
    retracted: bool = False
    covered: bool = False  # it is a spoiler (XEP-0382)


@dataclass(frozen=True, slots=True)
class RevisionRecord:
    """A text that a correction replaced, and when it had been written."""

    id: int
    message_id: MessageId
    body: str = field(repr=False)
    time: datetime


@dataclass(frozen=True, slots=True)
class ActionRecord:
    """A correction, retraction or reaction. ``id`` is 0 before it is stored."""

    conversation_id: ConversationId
    kind: ActionKind
    sender: Address
    target: str  # the id that it names its message by
    time: datetime
    state: ActionState = ActionState.WAITING
    id: ActionId = ActionId(0)
    message_id: MessageId | None = None  # the target, once it is here
    body: str = field(default="", repr=False)  # of a correction; the reason of a moderator
    emojis: tuple[str, ...] = ()  # of a reaction
    encryption: Encryption = Encryption.NONE
    trust: Trust | None = None
    fingerprint: str = ""
    origin_id: str = ""
    stanza_id: StanzaId = StanzaId("")
    attribute_id: str = ""
    nick: str = ""
    occupant_id: str = ""


@dataclass(frozen=True, slots=True)
class ForgottenRecord:
    """A message, or action, deleted here. No words of it are left, only its names."""

    conversation_id: ConversationId
    sender: Address
    origin_id: str
    stanza_id: StanzaId
    time: datetime  # that of the message
    expired: bool = False  # its time was over; else somebody deleted it
    nick: str = ""  # in a room


@dataclass(frozen=True, slots=True)
class RepairRecord:
    """What was tried to read a message; ``step`` is a code."""

    message_id: MessageId
    step: str
    tries: int
    last_tried: datetime


@dataclass(frozen=True, slots=True)
class MessageKey:
    """By what a message is recognised when it comes a second time.

    The archive's ``stanza_id`` is asked first, then ``origin_id`` with ``sender`` (both are
    needed, since an origin id is chosen by the sender). ``address`` is the conversation's. In a room
    the same ``nick`` counts as the same sender: whose it is may not have been known the first time.
    """

    address: Address
    stanza_id: str = ""
    origin_id: str = ""
    sender: str = ""
    nick: str = ""


@dataclass(frozen=True, slots=True)
class OutboxRecord:
    """What the server is not known to have: a message or an action, never both.

    ``position`` orders the lane.
    """

    position: int
    account_id: AccountId
    message: MessageRecord | None
    to: Address
    attempts: int = 0
    action: ActionRecord | None = None


@dataclass(frozen=True, slots=True)
class RosterRecord:
    account_id: AccountId
    jid: Address
    name: str = ""
    subscription: Subscription = Subscription.NONE
    ask: bool = False  # our own request is pending
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """A stranger asks to see our presence (RFC 6121 §3.1)."""

    account_id: AccountId
    jid: Address
    nick: str
    text: str
    received: datetime


@dataclass(frozen=True, slots=True)
class DeviceRecord:
    """One OMEMO device of a contact or of ours."""

    account_id: AccountId
    jid: Address
    device_id: int
    fingerprint: str  # 64 hex digits of the Curve25519 identity key
    trust: Trust
    label: str = ""
    active: bool = True  # still in the owner's published list
    namespaces: frozenset[Encryption] = frozenset()
    first_seen: datetime | None = None
    last_seen: datetime | None = None  # last message from it
    this_device: bool = False


@dataclass(frozen=True, slots=True)
class IntervalRecord:
    """A stretch of an archive (XEP-0313) that is stored without a hole, both ends included.

    ``peer`` empty: every message of the archive; else only those with that address.
    """

    account_id: AccountId
    archive: Address  # own bare JID, or a room
    first_id: StanzaId  # empty: unknown, the archive's beginning
    first_time: datetime
    last_id: StanzaId
    last_time: datetime
    from_start: bool = False  # nothing older is in the archive
    peer: Address = Address("")
    id: int = 0


@dataclass(frozen=True, slots=True)
class RoomRecord:
    """What is kept of a room between sessions; its conversation has the address and the name."""

    conversation_id: ConversationId
    nick: str  # the one we want
    password: str = field(default="", repr=False)
    autojoin: bool = True  # we are in it: joined in each session, and on our other devices
    title: str = ""  # what the room calls itself
    description: str = ""
    subject: str = ""
    subject_nick: str = ""  # who set it
    features: tuple[str, ...] = ()  # its disco features as last seen; empty: never asked
    logged: bool = False  # says that it writes a public log (status 170)
    max_stanza: int = 0  # bytes (XEP-0478); 0: unknown
    accepted: tuple[str, ...] = ()  # codes of exposures that the user agreed to
    held: tuple[str, ...] = ()  # codes of what changed; nothing is sent until the user decides
    silent: tuple[str, ...] = ()  # members without keys that the user was told about
    newcomers: tuple[str, ...] = ()  # members who were added by others since the user was told
    affiliations_version: str = ""  # XEP-0463
    avatar_hash: str = ""  # SHA-1, hex (XEP-0486)
    avatar: bytes = field(default=b"", repr=False)
    bookmark: str = ""  # what other programs keep in its bookmark (XEP-0402 §4.3), as XML


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """An entry of a room's affiliation lists."""

    conversation_id: ConversationId
    jid: Address  # bare
    affiliation: Affiliation
    nick: str = ""  # reserved, or last seen


@dataclass(frozen=True, slots=True)
class OccupantRecord:
    """Who an occupant id (XEP-0421) belongs to, as the room told when they were there."""

    conversation_id: ConversationId
    occupant_id: str
    nick: str
    jid: Address = Address("")  # real bare JID; empty: the room hides it
    last_seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class InvitationRecord:
    """Somebody asks us into a room (XEP-0045 §7.8.2, XEP-0249). One for each room."""

    account_id: AccountId
    room: Address
    sender: Address  # who sent it, as far as servers vouch; empty: the room does not say
    received: datetime
    reason: str = ""
    password: str = field(default="", repr=False)
    direct: bool = False  # came from the person, not through the room


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What to look for; every condition must hold."""

    text: str = ""
    account_id: AccountId | None = None
    conversation_id: ConversationId | None = None
    sender: Address | None = None  # as the messages have it: a bare JID, or an occupant of a room
    since: datetime | None = None  # this time included
    until: datetime | None = None  # this time not included
    with_files: bool = False
    before: "MessageRecord | None" = None  # only what is older: the next page


@dataclass(frozen=True, slots=True)
class SearchHit:
    message: MessageRecord
    conversation: ConversationRecord
