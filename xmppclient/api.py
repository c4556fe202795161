# SPDX-License-Identifier: AGPL-3.0-or-later
"""The core as a front end sees it: small protocols, grouped by what a person does.

``xmppclient.core.Core`` fulfils them for real, ``tests/fakes`` and ``ui/gallery`` with
data made up. Commands are coroutines and raise errors of ``xmppclient.errors`` or
``storage.errors`` (re-exported there); news comes as events on ``bus``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from xmppclient.events import EventBus
from xmppclient.model import (
    Account,
    AccountId,
    Address,
    Affiliation,
    ArchivePreferences,
    CheckReport,
    Connection,
    Contact,
    Conversation,
    ConversationId,
    Device,
    Form,
    Gap,
    Invitation,
    Member,
    Message,
    MessageId,
    Occupant,
    Outage,
    Policy,
    Presence,
    ProfileState,
    Registration,
    Request,
    Revision,
    Role,
    Room,
    RoomItem,
    RoomPreview,
    RoomPrivacy,
    SearchHit,
    SearchQuery,
    ServerInfo,
    Tls,
    Trust,
    Unreadable,
)
from xmppclient.route import (
    Certificate,
    FoundTor,
    HostPlan,
    HostStatus,
    HowToConnect,
    OutgoingConnection,
    TorStatus,
)


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What a person enters to log in."""

    jid: str
    password: str = field(repr=False)
    connect: tuple[str, ...] = ()
    tls: Tls = Tls.AUTO
    ca_file: str = ""
    route: str = field(default="", repr=False)  # as ``parse_route`` reads it; empty: the profile's
    allow_plain: bool = False
    pin: str = ""
    onion_key: str = field(default="", repr=False)
    token: str = field(default="", repr=False)  # of an invitation, for ``register`` (XEP-0445)
    check: bool = True  # log in once before storing
    start: bool = True  # connect after storing


class ProfileApi(Protocol):
    """The encrypted store and its lock."""

    @property
    def state(self) -> ProfileState: ...
    @property
    def folder(self) -> str: ...
    async def create(self, passphrase: str | None, *, keyring: bool = False) -> None: ...
    async def unlock(self, passphrase: str | None) -> None: ...
    async def change_passphrase(self, old: str, new: str) -> None: ...


class AccountsApi(Protocol):
    async def list(self) -> tuple[Account, ...]: ...
    async def add(self, new: NewAccount) -> Account: ...
    async def change(self, account: Account) -> Account: ...
    async def remove(self, account_id: AccountId) -> None: ...
    async def registration(self, new: NewAccount) -> Registration:
        """Ask the server of ``new.jid`` (a domain, or the wished address) what it wants to know
        (XEP-0077)."""
        ...

    async def register(self, new: NewAccount, answers: Mapping[str, tuple[str, ...]]) -> Account:
        """Make an account on the server and add it. Raises ``RegistrationRefused``, perhaps with a
        new form."""
        ...

    async def change_password(self, account_id: AccountId, new: str) -> None: ...
    async def cancel_registration(self, account_id: AccountId) -> None:
        """Delete the account on the server, then here."""
        ...

    async def server_info(self, account_id: AccountId) -> ServerInfo: ...
    async def archive_preferences(self, account_id: AccountId) -> ArchivePreferences: ...
    async def set_archive_preferences(self, account_id: AccountId, wanted: ArchivePreferences) -> None: ...
    def outage(self, account_id: AccountId) -> Outage | None: ...
    def connection(self, account_id: AccountId) -> Connection: ...
    async def reconnect(self, account_id: AccountId) -> None: ...
    async def certificate(self, account_id: AccountId) -> Certificate | None:
        """What the server showed at the last login; None if there was none."""
        ...

    async def note_certificate(self, account_id: AccountId) -> None:
        """The user has seen that it is another one."""
        ...

    async def pin(self, account_id: AccountId, fingerprint: str) -> Account:
        """Accept this certificate only (64 hex digits, colons and spaces allowed) and connect; empty:
        whatever is valid. Raises ``BadPin``."""
        ...


class ChatsApi(Protocol):
    """Conversations and their messages."""

    async def list(self, *, requests: bool = False) -> tuple[Conversation, ...]: ...
    async def get(self, conversation_id: ConversationId) -> Conversation: ...
    async def open(self, account_id: AccountId, jid: str) -> Conversation: ...
    async def page(
        self, conversation_id: ConversationId, before: Message | None = None, limit: int = 50
    ) -> tuple[Message, ...]:
        """Messages newest first, strictly older than ``before``."""
        ...

    async def after(
        self, conversation_id: ConversationId, after: Message, limit: int = 50
    ) -> tuple[Message, ...]:
        """Messages newest first, strictly newer than ``after``: those next to it."""
        ...

    async def around(self, message_id: MessageId, limit: int = 50) -> tuple[Message, ...]:
        """A message with its neighbours, newest first. Raises ``UnknownMessage``."""
        ...

    async def message(self, message_id: MessageId) -> Message: ...
    async def send(
        self,
        conversation_id: ConversationId,
        body: str,
        policy: Policy | None = None,
        *,
        reply_to: MessageId | None = None,
        spoiler: str | None = None,
    ) -> Message:
        """Commit a message and queue it; returns once it is safe on disk."""
        ...

    async def retry(self, message_id: MessageId) -> None: ...
    async def correct(self, message_id: MessageId, body: str) -> Message:
        """Replace the text of a message of ours (XEP-0308)."""
        ...

    async def retract(self, message_id: MessageId) -> Message:
        """Ask everybody to delete a message of ours (XEP-0424), and delete its words here."""
        ...

    async def react(self, message_id: MessageId, emojis: tuple[str, ...]) -> Message:
        """Set our reactions to a message (XEP-0444), in place of those before; () takes them back."""
        ...

    async def forward(self, message_id: MessageId, conversation_id: ConversationId) -> Message: ...
    async def delete(self, message_id: MessageId) -> None:
        """Delete a message here; the archive does not bring it back."""
        ...

    async def pin(self, message_id: MessageId, pinned: bool) -> Message: ...
    async def pinned(self, conversation_id: ConversationId) -> tuple[Message, ...]: ...
    async def revisions(self, message_id: MessageId) -> tuple[Revision, ...]: ...
    async def clear(self, conversation_id: ConversationId) -> None:
        """Delete every message of a conversation here."""
        ...

    async def remove(self, conversation_id: ConversationId) -> None:
        """Delete a conversation here, with its messages."""
        ...

    async def set_typing(self, conversation_id: ConversationId, composing: bool) -> None:
        """We write, or stopped; told to the other side only if the settings say so."""
        ...

    async def mark_read(self, conversation_id: ConversationId) -> None: ...
    async def save_draft(self, conversation_id: ConversationId, text: str) -> None: ...
    async def set_policy(self, conversation_id: ConversationId, policy: Policy) -> None: ...
    async def set_flags(
        self,
        conversation_id: ConversationId,
        *,
        pinned: bool | None = None,
        muted: bool | None = None,
        muted_until: datetime | None = None,
        archived: bool | None = None,
        mentions_only: bool | None = None,
    ) -> None:
        """Change what is not None. ``muted_until`` counts together with ``muted``."""
        ...

    async def set_privacy(
        self,
        conversation_id: ConversationId,
        *,
        receipts: bool | None,
        markers: bool | None,
        typing: bool | None,
    ) -> None:
        """What this conversation is told; None: as the settings say."""
        ...

    async def set_expiry(
        self, conversation_id: ConversationId, *, keep: int | None = None, ephemeral: int | None = None
    ) -> None:
        """Seconds, 0 for ever: ``keep`` deletes here, ``ephemeral`` also asks the other side (XEP-0466)."""
        ...

    async def search(
        self, text: str, conversation_id: ConversationId | None = None, limit: int = 50
    ) -> tuple[SearchHit, ...]: ...
    async def find(self, query: SearchQuery, limit: int = 50) -> tuple[SearchHit, ...]: ...
    async def gaps(self, conversation_id: ConversationId) -> tuple[Gap, ...]:
        """Parts of the conversation not read from the archive yet, newest first."""
        ...

    async def fill(self, conversation_id: ConversationId, gap_id: int) -> int:
        """Read a page of the archive into a gap, from its newer end; returns how many were new."""
        ...

    async def check(self, conversation_id: ConversationId) -> CheckReport:
        """Compare the conversation with the whole archive and store what is missing."""
        ...


class RepairApi(Protocol):
    """The repair desk: what could not be read, why, and what can be done."""

    async def list(self, account_id: AccountId | None = None) -> tuple[Unreadable, ...]:
        """Newest first."""
        ...

    async def try_again(self, message_id: MessageId) -> bool:
        """Read it once more; True: it is readable now."""
        ...

    async def renew(self, message_id: MessageId) -> None:
        """Begin the session with its device anew."""
        ...

    async def ask_again(self, message_id: MessageId) -> None:
        """Send its author a short text that asks to send it again."""
        ...


class ContactsApi(Protocol):
    """Roster, presence and requests."""

    async def list(self, account_id: AccountId) -> tuple[Contact, ...]: ...
    async def add(
        self,
        account_id: AccountId,
        jid: str,
        name: str = "",
        groups: tuple[str, ...] = (),
        *,
        token: str = "",
    ) -> None:
        """``token`` is of an invitation that they gave us (XEP-0379)."""
        ...

    async def remove(self, account_id: AccountId, jid: Address) -> None: ...
    async def requests(self) -> tuple[Request, ...]: ...
    async def accept(self, account_id: AccountId, jid: Address) -> None: ...
    async def deny(self, account_id: AccountId, jid: Address) -> None: ...
    async def block(self, account_id: AccountId, jid: Address) -> None:
        """Block a person or a whole server (a domain), here and on our server (XEP-0191)."""
        ...

    async def unblock(self, account_id: AccountId, jid: Address) -> None: ...
    async def blocked(self, account_id: AccountId) -> tuple[Address, ...]: ...
    async def report(
        self,
        account_id: AccountId,
        jid: Address,
        *,
        abuse: bool = False,
        text: str = "",
        messages: tuple[MessageId, ...] = (),
    ) -> None:
        """Block and report to our server as spam, or abuse (XEP-0377)."""
        ...

    def presence(self, account_id: AccountId, jid: Address) -> Presence: ...


class DevicesApi(Protocol):
    """Who can read this: OMEMO devices and trust."""

    async def list(self, account_id: AccountId, jid: Address | None = None) -> tuple[Device, ...]:
        """Devices of an address; of the account itself when ``jid`` is None."""
        ...

    async def set_trust(
        self, account_id: AccountId, jid: Address, fingerprint: str, trust: Trust
    ) -> None: ...
    async def repair(self, account_id: AccountId, jid: Address, fingerprint: str) -> None: ...
    async def exposed(self, conversation_id: ConversationId) -> tuple[str, ...]:
        """Codes of what servers see of the messages of a conversation, as it is encrypted now."""
        ...


class RoomsApi(Protocol):
    """Group chats (XEP-0045). Errors are those of ``RoomError``, and of requests."""

    async def list(self) -> tuple[Room, ...]:
        """Every room that has a conversation, in or out."""
        ...

    async def get(self, conversation_id: ConversationId) -> Room:
        """Raises ``UnknownConversation`` if it is no room."""
        ...

    async def services(self, account_id: AccountId) -> tuple[Address, ...]:
        """Where the account's own server keeps rooms."""
        ...

    async def browse(self, account_id: AccountId, service: str = "") -> tuple[RoomItem, ...]:
        """The public rooms of a service (disco#items), by default of the own server."""
        ...

    async def preview(self, account_id: AccountId, jid: str) -> RoomPreview:
        """What a room says of itself and what it would give away; nobody there learns that we ask
        who we are."""
        ...

    async def join(
        self, account_id: AccountId, jid: str, *, nick: str = "", password: str = ""
    ) -> Conversation:
        """Enter a room and stay in it, also in later sessions; returns once we are inside."""
        ...

    async def rejoin(self, conversation_id: ConversationId) -> None:
        """Try now, with what is known."""
        ...

    async def leave(self, conversation_id: ConversationId) -> None:
        """Leave and stay out; what was said stays here."""
        ...

    async def create(
        self,
        account_id: AccountId,
        name: str,
        *,
        public: bool = False,
        jid: str = "",
        invite: tuple[str, ...] = (),
    ) -> Conversation:
        """A private group made for OMEMO, with a random address; or a public channel. The named people
        become members and are invited. Raises ``RoomExists``, ``NoRoomService``."""
        ...

    async def destroy(
        self, conversation_id: ConversationId, reason: str = "", successor: str = ""
    ) -> None: ...
    async def occupants(self, conversation_id: ConversationId) -> tuple[Occupant, ...]:
        """Who is there now, by role and then nick."""
        ...

    async def members(self, conversation_id: ConversationId, *, outcasts: bool = False) -> tuple[Member, ...]:
        """The affiliation lists as stored, asked for anew in the background."""
        ...

    async def set_nick(self, conversation_id: ConversationId, nick: str) -> None: ...
    async def set_subject(self, conversation_id: ConversationId, subject: str) -> None: ...
    async def set_title(self, conversation_id: ConversationId, title: str) -> None:
        """What we call a room, on all our devices; empty: what it calls itself."""
        ...

    async def set_avatar(self, conversation_id: ConversationId, picture: bytes) -> None:
        """Raises ``BadPicture``; empty takes it away."""
        ...

    async def invite(self, conversation_id: ConversationId, jid: str, text: str = "") -> None:
        """Invite somebody; into a members-only room they become a member first."""
        ...

    async def invitations(self) -> tuple[Invitation, ...]: ...
    async def accept_invitation(
        self, account_id: AccountId, room: Address, nick: str = ""
    ) -> Conversation: ...
    async def decline_invitation(self, account_id: AccountId, room: Address) -> None:
        """Forget it; nobody is told."""
        ...

    async def kick(self, conversation_id: ConversationId, nick: str, reason: str = "") -> None: ...
    async def set_role(
        self, conversation_id: ConversationId, nick: str, role: Role, reason: str = ""
    ) -> None: ...
    async def set_affiliation(
        self, conversation_id: ConversationId, jid: str, affiliation: Affiliation, reason: str = ""
    ) -> None:
        """``OUTCAST`` bans."""
        ...

    async def moderate(self, message_id: MessageId, reason: str = "") -> None:
        """Take back somebody's message for everybody (XEP-0425)."""
        ...

    async def request_voice(self, conversation_id: ConversationId) -> None: ...
    async def configuration(self, conversation_id: ConversationId) -> Form: ...
    async def configure(
        self, conversation_id: ConversationId, answers: Mapping[str, tuple[str, ...]]
    ) -> None: ...
    async def private_chat(self, conversation_id: ConversationId, nick: str) -> Conversation:
        """Where private messages with an occupant go: with the person if the room shows who it is, else
        a conversation of its own that is never one with a contact (ATT-077)."""
        ...

    async def privacy(self, conversation_id: ConversationId) -> RoomPrivacy: ...
    async def greet(self, conversation_id: ConversationId) -> None:
        """The user has seen ``Room.newcomers``."""
        ...

    async def decide(self, conversation_id: ConversationId, go_on: bool) -> None:
        """About ``Room.held``: go on in the room as it is now, or leave it."""
        ...


class RoutesApi(Protocol):
    """How this computer is left: routes, our own tor, and what went out."""

    async def default(self) -> str:
        """The route that new accounts begin with."""
        ...

    async def set_default(self, route: str, *, everywhere: bool = False) -> None:
        """``everywhere``: every account that exists takes it too, at once. Raises ``BadRoute``."""
        ...

    async def found(self) -> tuple[FoundTor, ...]:
        """Tors that answer on this computer now. Only this computer is asked."""
        ...

    def tor(self) -> TorStatus: ...
    async def start_tor(self) -> None:
        """Returns once it runs, before it is ready; ``TorChanged`` tells the rest. Raises ``TorMissing``,
        ``TorFailed``."""
        ...

    async def stop_tor(self) -> None: ...
    def tor_log(self) -> tuple[str, ...]:
        """What tor said, oldest first, for bug reports; addresses of bridges are left out."""
        ...

    async def bridges(self) -> tuple[str, ...]: ...
    async def set_bridges(self, lines: tuple[str, ...]) -> None:
        """Bridge lines as people get them; () uses none. A running tor takes them at once; if it
        does not come up with them, ``tor`` says so. They are for this run only while the profile is not open.
        Raises ``BadBridge``, ``TransportMissing``; then nothing was changed."""
        ...

    async def new_identity(self, account_id: AccountId) -> None:
        """Other circuits for everything of this account, from now on; it connects anew."""
        ...

    def connections(self) -> tuple[OutgoingConnection, ...]:
        """What went out in the last day, newest first."""
        ...

    def clear_connections(self) -> None: ...
    async def share(self, account_id: AccountId, *, token: str = "", onion_key: bool = False) -> HowToConnect:
        """How somebody else reaches this account's server as we do. The key of a private onion is left
        out unless asked for."""
        ...

    def link(self, how: HowToConnect) -> str:
        """One ``xmpp:`` link that says it all."""
        ...

    def read_link(self, text: str) -> HowToConnect:
        """Raises ``BadLink``. Nothing is done; the user confirms first."""
        ...

    def qr(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """The dark modules of a QR code, row by row, without its quiet zone."""
        ...


class FilesApi(Protocol):
    """Files through the server's upload service (XEP-0363), on the account's route."""

    async def send(self, conversation_id: ConversationId, path: str, policy: Policy | None = None) -> Message:
        """Upload a file, encrypted if the conversation is (XEP-0454), and send its address."""
        ...

    async def save(self, message_id: MessageId, path: str, *, replace: bool = False) -> None:
        """Fetch the file that a message offers and write it to ``path``, whole or not at all. What is
        there already is not touched (``FileExists``) unless ``replace``."""
        ...


class HostApi(Protocol):
    """A server of one's own, on an onion address."""

    def status(self) -> HostStatus: ...
    async def start(self, plan: HostPlan) -> None:
        """Set it up if it is new, run it, publish its onion. Raises ``ServerError``, ``RouteError``."""
        ...

    async def stop(self) -> None: ...
    async def invite(self, name: str = "") -> HowToConnect:
        """An invitation for one new account, perhaps with this name."""
        ...


class SettingsApi(Protocol):
    async def get(self, key: str) -> str: ...
    async def set(self, key: str, value: str) -> None: ...
    async def all(self) -> Mapping[str, str]: ...


class CoreApi(Protocol):
    """Everything a front end may ask for."""

    @property
    def bus(self) -> EventBus: ...
    @property
    def profile(self) -> ProfileApi: ...
    @property
    def accounts(self) -> AccountsApi: ...
    @property
    def chats(self) -> ChatsApi: ...
    @property
    def contacts(self) -> ContactsApi: ...
    @property
    def devices(self) -> DevicesApi: ...
    @property
    def repair(self) -> RepairApi: ...
    @property
    def rooms(self) -> RoomsApi: ...
    @property
    def routes(self) -> RoutesApi: ...
    @property
    def files(self) -> FilesApi: ...
    @property
    def host(self) -> HostApi: ...
    @property
    def settings(self) -> SettingsApi: ...
    def set_active(self, active: bool) -> None:
        """Somebody looks at the window, or nobody does: hidden, locked (XEP-0352)."""
        ...

    async def start(self) -> None:
        """Connect every enabled account; the profile must be open."""
        ...

    async def close(self) -> None: ...
