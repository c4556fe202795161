# SPDX-License-Identifier: AGPL-3.0-or-later
"""The core as a front end sees it: small protocols, grouped by what a person does.

``xmppclient.core.Core`` fulfils them for real, ``tests/fakes`` and ``ui/gallery`` with
data made up. Commands are coroutines and raise errors of ``xmppclient.errors`` or
``storage.errors`` (re-exported there); news comes as events on ``bus``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from xmppclient.events import EventBus
from xmppclient.model import (
    Account,
    AccountId,
    Address,
    Connection,
    Contact,
    Conversation,
    ConversationId,
    Device,
    Message,
    MessageId,
    Policy,
    Presence,
    ProfileState,
    Request,
    SearchHit,
    Tls,
    Trust,
)


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What a person enters to log in."""

    jid: str
    password: str
    connect: tuple[str, ...] = ()
    tls: Tls = Tls.AUTO
    ca_file: str = ""
    route: str = "direct"
    allow_plain: bool = False
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
    def connection(self, account_id: AccountId) -> Connection: ...
    async def reconnect(self, account_id: AccountId) -> None: ...


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

    async def send(self, conversation_id: ConversationId, body: str, policy: Policy | None = None) -> Message:
        """Commit a message and queue it; returns once it is safe on disk."""
        ...

    async def retry(self, message_id: MessageId) -> None: ...
    async def mark_read(self, conversation_id: ConversationId) -> None: ...
    async def save_draft(self, conversation_id: ConversationId, text: str) -> None: ...
    async def set_policy(self, conversation_id: ConversationId, policy: Policy) -> None: ...
    async def set_flags(
        self, conversation_id: ConversationId, *, pinned: bool | None = None, muted: bool | None = None
    ) -> None: ...
    async def search(
        self, text: str, conversation_id: ConversationId | None = None, limit: int = 50
    ) -> tuple[SearchHit, ...]: ...


class ContactsApi(Protocol):
    """Roster, presence and requests."""

    async def list(self, account_id: AccountId) -> tuple[Contact, ...]: ...
    async def add(
        self, account_id: AccountId, jid: str, name: str = "", groups: tuple[str, ...] = ()
    ) -> None: ...
    async def remove(self, account_id: AccountId, jid: Address) -> None: ...
    async def requests(self) -> tuple[Request, ...]: ...
    async def accept(self, account_id: AccountId, jid: Address) -> None: ...
    async def deny(self, account_id: AccountId, jid: Address) -> None: ...
    async def block(self, account_id: AccountId, jid: Address) -> None: ...
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
    def settings(self) -> SettingsApi: ...
    async def start(self) -> None:
        """Connect every enabled account; the profile must be open."""
        ...

    async def close(self) -> None: ...
