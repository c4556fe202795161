# SPDX-License-Identifier: AGPL-3.0-or-later
"""A core made of plain values: fulfils ``CoreApi`` without a server and without a store.

It behaves like the real one in what a view can see: commands store first, then announce;
sends are answered with a queued message; errors are those of ``xmppclient.errors``.
"""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from ui.gallery import fake_data
from ui.gallery.fake_data import Chat
from ui.gallery.fake_history import MOST, History
from xmppclient.api import NewAccount
from xmppclient.errors import InvalidAddress, UnknownAccount, UnknownDevice, WrongPassphrase
from xmppclient.events import (
    AccountsChanged,
    ConnectionChanged,
    ConversationChanged,
    ConversationRemoved,
    DevicesChanged,
    EventBus,
    MessageAdded,
    MessageChanged,
    PresenceChanged,
    RequestsChanged,
    RosterChanged,
)
from xmppclient.model import (
    Account,
    AccountId,
    Address,
    Connection,
    ConnectionState,
    Contact,
    Conversation,
    ConversationId,
    DeliveryState,
    Device,
    Direction,
    Encryption,
    Message,
    MessageId,
    Policy,
    Presence,
    ProfileState,
    Request,
    SearchHit,
    Show,
    Trust,
)

PASSPHRASE: Final = "correct horse"  # noqa: S105 - made up


class FakeProfile:
    """A profile that opens with ``PASSPHRASE``."""

    def __init__(self, state: ProfileState) -> None:
        self.state = state
        self.folder = "/home/nora/.local/share/xmppclient"
        self.passphrase: str | None = PASSPHRASE

    async def create(self, passphrase: str | None, *, keyring: bool = False) -> None:
        self.passphrase = passphrase
        self.state = ProfileState.OPEN

    async def unlock(self, passphrase: str | None) -> None:
        if self.state is not ProfileState.KEYRING and passphrase != self.passphrase:
            raise WrongPassphrase
        self.state = ProfileState.OPEN

    async def change_passphrase(self, old: str, new: str) -> None:
        if old != self.passphrase:
            raise WrongPassphrase
        self.passphrase = new


class FakeAccounts:
    """Accounts, all of them online unless a test says otherwise with ``connect``."""

    def __init__(self, bus: EventBus, accounts: Iterable[Account]) -> None:
        self._bus = bus
        self._accounts = {account.id: account for account in accounts}
        self._connections: dict[AccountId, Connection] = {}

    async def list(self) -> tuple[Account, ...]:
        return tuple(self._accounts.values())

    async def add(self, new: NewAccount) -> Account:
        if "@" not in new.jid:
            raise InvalidAddress(new.jid)
        account = Account(Address(new.jid), new.password, AccountId(max(self._accounts, default=0) + 1))
        return await self.change(replace(account, route=new.route, tls=new.tls))

    async def change(self, account: Account) -> Account:
        self._accounts[account.id] = account
        self._bus.publish(AccountsChanged())
        return account

    async def remove(self, account_id: AccountId) -> None:
        self._accounts.pop(account_id)
        self._bus.publish(AccountsChanged())

    def connection(self, account_id: AccountId) -> Connection:
        if account_id not in self._accounts:
            raise UnknownAccount(str(account_id))
        online = Connection(account_id, ConnectionState.ONLINE, self._accounts[account_id].route)
        return self._connections.get(account_id, online)

    async def reconnect(self, account_id: AccountId) -> None:
        self.connect(Connection(account_id, ConnectionState.CONNECTING))

    def connect(self, connection: Connection) -> None:
        """Change the state of a connection, as the network would."""
        self._connections[connection.account_id] = connection
        self._bus.publish(ConnectionChanged(connection))


class FakeChats:
    """Conversations. ``fail_with`` makes every following send raise; ``delay`` makes them slow."""

    def __init__(self, bus: EventBus, chats: Iterable[Chat]) -> None:
        self._bus = bus
        self._chats = {chat.conversation.id: chat for chat in chats}
        self._now = fake_data.today_at(9, 50)  # later than all that is made up
        self.fail_with: Exception | None = None
        self.broken: Exception | None = None  # every page raises it
        self.delay = 0.0
        self.sent: list[str] = []
        self.retried: list[MessageId] = []
        self.read: list[ConversationId] = []

    async def list(self, *, requests: bool = False) -> tuple[Conversation, ...]:
        found = (chat.conversation for chat in self._chats.values())
        return tuple(c for c in found if c.is_request == requests)

    async def get(self, conversation_id: ConversationId) -> Conversation:
        return self._chats[conversation_id].conversation

    async def open(self, account_id: AccountId, jid: str) -> Conversation:
        if "@" not in jid:
            raise InvalidAddress(jid)
        for chat in self._chats.values():
            if (chat.conversation.account_id, chat.conversation.address) == (account_id, jid):
                return chat.conversation
        made = Conversation(ConversationId(max(self._chats, default=0) + 1), account_id, Address(jid))
        self._chats[made.id] = Chat(made, History(made.id, 0))
        return self._put(made)

    async def page(
        self, conversation_id: ConversationId, before: Message | None = None, limit: int = 50
    ) -> tuple[Message, ...]:
        await asyncio.sleep(self.delay)
        if self.broken is not None:
            raise self.broken
        return self.history(conversation_id).page(before, limit)

    async def send(self, conversation_id: ConversationId, body: str, policy: Policy | None = None) -> Message:
        await asyncio.sleep(self.delay)
        if self.fail_with is not None:
            raise self.fail_with
        self.sent.append(body)
        conversation = self._chats[conversation_id].conversation
        plain = (policy or conversation.policy) is Policy.NONE
        encryption = Encryption.NONE if plain else Encryption.OMEMO_2
        return self.add(
            Message(conversation_id, Direction.OUT, fake_data.ME, self._tick(), body,
                    DeliveryState.QUEUED, encryption=encryption)
        )  # fmt: skip

    async def retry(self, message_id: MessageId) -> None:
        self.retried.append(message_id)
        self.change(replace(self._message(message_id), state=DeliveryState.QUEUED, reason=""))

    async def mark_read(self, conversation_id: ConversationId) -> None:
        self.read.append(conversation_id)
        self._put(replace(self._chats[conversation_id].conversation, unread=0))

    async def save_draft(self, conversation_id: ConversationId, text: str) -> None:
        self._put(replace(self._chats[conversation_id].conversation, draft=text))

    async def set_policy(self, conversation_id: ConversationId, policy: Policy) -> None:
        self._put(replace(self._chats[conversation_id].conversation, policy=policy))

    async def set_flags(
        self, conversation_id: ConversationId, *, pinned: bool | None = None, muted: bool | None = None
    ) -> None:
        old = self._chats[conversation_id].conversation
        pinned = old.pinned if pinned is None else pinned
        self._put(replace(old, pinned=pinned, muted=old.muted if muted is None else muted))

    async def search(
        self, text: str, conversation_id: ConversationId | None = None, limit: int = 50
    ) -> tuple[SearchHit, ...]:
        hits = [
            SearchHit(message, chat.conversation)
            for chat in self._chats.values()
            if conversation_id in (None, chat.conversation.id)
            for message in chat.history.page(None, 200)
            if text.casefold() in message.body.casefold()
        ]
        return tuple(sorted(hits, key=lambda hit: hit.message.time, reverse=True)[:limit])

    def history(self, conversation_id: ConversationId) -> History:
        return self._chats[conversation_id].history

    def receive(self, conversation_id: ConversationId, body: str) -> Message:
        """A message of the other side arrives."""
        conversation = self._chats[conversation_id].conversation
        self._chats[conversation_id].conversation = replace(conversation, unread=conversation.unread + 1)
        return self.add(
            Message(conversation_id, Direction.IN, conversation.address, self._tick(), body,
                    DeliveryState.RECEIVED, encryption=Encryption.OMEMO_2, trust=Trust.BLIND)
        )  # fmt: skip

    def add(self, message: Message) -> Message:
        """Store a message and announce it."""
        chat = self._chats[message.conversation_id]
        stored = chat.history.add(message)
        self._bus.publish(MessageAdded(chat.conversation.account_id, stored))
        self._put(replace(chat.conversation, last_message=stored, last_activity=stored.time))
        return stored

    def change(self, message: Message) -> None:
        """Replace a message and announce it."""
        chat = self._chats[message.conversation_id]
        chat.history.put(message)
        self._bus.publish(MessageChanged(chat.conversation.account_id, message))

    def _tick(self) -> datetime:
        self._now = max(self._now + timedelta(seconds=1), datetime.now(UTC))
        return self._now

    def drop(self, conversation_id: ConversationId) -> None:
        """A conversation is deleted."""
        chat = self._chats.pop(conversation_id)
        self._bus.publish(ConversationRemoved(chat.conversation.account_id, conversation_id))

    def _message(self, message_id: MessageId) -> Message:
        history = self.history(ConversationId(message_id // MOST))
        return history.at(message_id % MOST)

    def _put(self, conversation: Conversation) -> Conversation:
        self._chats[conversation.id].conversation = conversation
        self._bus.publish(ConversationChanged(conversation))
        return conversation


class FakeContacts:
    def __init__(self, bus: EventBus, contacts: Iterable[Contact], requests: Iterable[Request]) -> None:
        self._bus = bus
        self._contacts = {(contact.account_id, contact.jid): contact for contact in contacts}
        self._requests = {(request.account_id, request.jid): request for request in requests}
        self._presences = fake_data.presences()
        self.done: list[tuple[str, Address]] = []

    async def list(self, account_id: AccountId) -> tuple[Contact, ...]:
        return tuple(c for c in self._contacts.values() if c.account_id == account_id)

    async def add(
        self, account_id: AccountId, jid: str, name: str = "", groups: tuple[str, ...] = ()
    ) -> None:
        if "@" not in jid:
            raise InvalidAddress(jid)
        contact = Contact(account_id, Address(jid), name, ask=True, groups=groups)
        self._contacts[account_id, contact.jid] = contact
        self._bus.publish(RosterChanged(account_id))

    async def remove(self, account_id: AccountId, jid: Address) -> None:
        self._contacts.pop((account_id, jid), None)
        self._bus.publish(RosterChanged(account_id))

    async def requests(self) -> tuple[Request, ...]:
        return tuple(self._requests.values())

    async def accept(self, account_id: AccountId, jid: Address) -> None:
        self._settle("accept", account_id, jid)

    async def deny(self, account_id: AccountId, jid: Address) -> None:
        self._settle("deny", account_id, jid)

    async def block(self, account_id: AccountId, jid: Address) -> None:
        self._settle("block", account_id, jid)

    def presence(self, account_id: AccountId, jid: Address) -> Presence:
        show, status = self._presences.get(jid, (Show.OFFLINE, ""))
        return Presence(account_id, jid, show, status)

    def appear(self, presence: Presence) -> None:
        """Somebody's availability changes."""
        self._presences[presence.jid] = presence.show, presence.status
        self._bus.publish(PresenceChanged(presence))

    def _settle(self, how: str, account_id: AccountId, jid: Address) -> None:
        self._requests.pop((account_id, jid), None)
        self.done.append((how, jid))
        self._bus.publish(RequestsChanged(account_id))


class FakeDevices:
    def __init__(self, bus: EventBus, devices: Iterable[Device]) -> None:
        self._bus = bus
        self._devices = list(devices)
        self.repaired: list[str] = []

    async def list(self, account_id: AccountId, jid: Address | None = None) -> tuple[Device, ...]:
        wanted = (account_id, jid or fake_data.ME)
        return tuple(device for device in self._devices if (device.account_id, device.jid) == wanted)

    async def set_trust(self, account_id: AccountId, jid: Address, fingerprint: str, trust: Trust) -> None:
        for index, device in enumerate(self._devices):
            if (device.account_id, device.jid, device.fingerprint) == (account_id, jid, fingerprint):
                self._devices[index] = replace(device, trust=trust)
                self._bus.publish(DevicesChanged(account_id, jid))
                return
        raise UnknownDevice(fingerprint)

    async def repair(self, account_id: AccountId, jid: Address, fingerprint: str) -> None:
        self.repaired.append(fingerprint)


class FakeSettings:
    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    async def get(self, key: str) -> str:
        return self._values.get(key, "")

    async def set(self, key: str, value: str) -> None:
        self._values[key] = value

    async def all(self) -> Mapping[str, str]:
        return dict(self._values)


class FakeCore:
    """``CoreApi`` on made-up data; ``empty`` has no account and no chat yet."""

    def __init__(self, state: ProfileState = ProfileState.OPEN, *, empty: bool = False) -> None:
        self.bus = EventBus()
        self.profile = FakeProfile(state)
        self.accounts = FakeAccounts(self.bus, () if empty else fake_data.accounts())
        self.chats = FakeChats(self.bus, () if empty else fake_data.chats())
        self.contacts = FakeContacts(
            self.bus, () if empty else fake_data.contacts(), () if empty else fake_data.requests()
        )
        self.devices = FakeDevices(self.bus, () if empty else fake_data.devices())
        self.settings = FakeSettings()
        self.started = False

    async def start(self) -> None:
        self.started = True

    async def close(self) -> None:
        self.started = False
