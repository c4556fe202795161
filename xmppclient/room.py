# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a front end sees of rooms (XEP-0045): live state, people, and what a room gives away."""

from dataclasses import dataclass, field
from enum import Enum

from storage.records import AccountId, Address, Affiliation, ConversationId
from xmppclient.errors import XmppClientError

NOBODY = Address("")
MANY = 30  # members above which nobody can know everybody who reads


class RoomState(Enum):
    """Whether we are in a room."""

    OUTSIDE = "outside"  # not wanted, or not connected
    JOINING = "joining"
    SYNCING = "syncing"  # inside; what was written meanwhile is being read
    JOINED = "joined"
    WAITING = "waiting"  # dropped, or not reachable; will try again
    REFUSED = "refused"  # ``reason`` says why, and only the user can change it


class Role(Enum):
    """What somebody may do while they are there (XEP-0045 §5.1), highest first."""

    MODERATOR = "moderator"
    PARTICIPANT = "participant"
    VISITOR = "visitor"  # may not speak
    NONE = "none"


class Power(Enum):
    """What we may do in a room, or to somebody in it."""

    SPEAK = "speak"
    SUBJECT = "subject"
    INVITE = "invite"
    MODERATE = "moderate"  # take back messages of others (XEP-0425)
    KICK = "kick"
    VOICE = "voice"  # give or take the right to speak
    BAN = "ban"
    MEMBERS = "members"  # grant and revoke membership
    ADMINS = "admins"  # appoint admins, owners and moderators
    CONFIGURE = "configure"
    DESTROY = "destroy"


@dataclass(frozen=True, slots=True)
class RoomTraits:
    """What kind of room it is (XEP-0045 §4.2), by its service discovery."""

    known: bool = False  # False: never asked, so the rest says nothing
    members_only: bool = False
    nonanonymous: bool = False  # everybody sees real addresses
    persistent: bool = False
    public: bool = False  # listed
    moderated: bool = False
    password: bool = False
    archived: bool = False  # XEP-0313
    logged: bool = False
    occupant_ids: bool = False  # XEP-0421
    moderation: bool = False  # XEP-0425

    @property
    def private(self) -> bool:
        """Only members come in and everybody knows who is there: OMEMO can work (XEP-0384 §5.9)."""
        return self.known and self.members_only and self.nonanonymous


@dataclass(frozen=True, slots=True)
class Room:
    """A room as its conversation shows it."""

    conversation_id: ConversationId
    account_id: AccountId
    address: Address
    nick: str  # in use, or wanted
    state: RoomState = RoomState.OUTSIDE
    reason: XmppClientError | None = None
    title: str = ""
    description: str = ""
    subject: str = ""
    subject_nick: str = ""
    role: Role = Role.NONE  # ours
    affiliation: Affiliation = Affiliation.NONE
    traits: RoomTraits = RoomTraits()
    powers: frozenset[Power] = frozenset()
    occupants: int = 0  # present, ourselves included
    members: int = 0  # owners, admins and members, as far as the lists may be read
    autojoin: bool = True
    held: tuple[str, ...] = ()  # codes; nothing is sent until ``RoomsApi.decide``
    silent: tuple[str, ...] = ()  # members without keys, who cannot read what is encrypted
    newcomers: tuple[str, ...] = ()  # who can read along since others added them, until ``RoomsApi.greet``
    avatar: bytes = field(default=b"", repr=False)
    successor: Address = NOBODY  # where a destroyed room says it moved; never followed by itself
    slow: int = 0  # seconds between two messages (slow mode); 0: none


@dataclass(frozen=True, slots=True)
class Occupant:
    """Somebody who is in a room now."""

    nick: str
    role: Role
    affiliation: Affiliation
    jid: Address = NOBODY  # real bare JID; empty: the room hides it
    occupant_id: str = ""
    show: str = "online"  # a value of ``Show``
    status: str = ""
    hats: tuple[str, ...] = ()  # titles (XEP-0317)
    ours: bool = False
    imitates: str = ""  # a contact, or somebody else here, whom the nick can be taken for (ATT-076)
    powers: frozenset[Power] = frozenset()  # what we may do to them


class Keys(Enum):
    """Whether a member can read what is encrypted."""

    UNKNOWN = "unknown"
    NONE = "none"  # no device: they cannot
    UNVERIFIED = "unverified"
    VERIFIED = "verified"  # every device


@dataclass(frozen=True, slots=True)
class Member:
    """An entry of the affiliation lists, present or not."""

    jid: Address
    affiliation: Affiliation
    nick: str = ""
    present: bool = False
    ours: bool = False
    keys: Keys = Keys.UNKNOWN
    powers: frozenset[Power] = frozenset()


class Level(Enum):
    """How much a point of the privacy meter matters."""

    GOOD = "good"
    NOTE = "note"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class PrivacyPoint:
    """One honest sentence; the front ends have the words for its ``code``.

    Codes: size, size_unknown, real_addresses, semi_anonymous, members_only, anyone, password, listed,
    hidden, archived, not_archived, logged, unencrypted, encrypted, unverified, without_keys, server, unknown.
    """

    code: str
    level: Level
    values: tuple[str, ...] = ()  # numbers and names for the words


@dataclass(frozen=True, slots=True)
class RoomPrivacy:
    """The privacy meter of a room, most important first."""

    points: tuple[PrivacyPoint, ...]

    @property
    def warnings(self) -> tuple[PrivacyPoint, ...]:
        return tuple(point for point in self.points if point.level is Level.WARNING)


@dataclass(frozen=True, slots=True)
class RoomPreview:
    """What a room tells about itself before anybody joins."""

    address: Address
    title: str
    description: str
    traits: RoomTraits
    occupants: int | None  # None: it does not say
    privacy: RoomPrivacy
    nick: str = ""  # reserved for us there
    activity: float | None = None  # messages an hour (XEP-0502); None: it does not say


@dataclass(frozen=True, slots=True)
class RoomItem:
    """A line of the list of public rooms of a service."""

    address: Address
    name: str
    occupants: int | None = None
