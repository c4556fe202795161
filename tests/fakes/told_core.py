# SPDX-License-Identifier: AGPL-3.0-or-later
"""The made-up core of the gallery, as the command line uses a core: with sessions and an outbox."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from ui.gallery import fake_data
from ui.gallery.fake_accounts import FakeAccounts
from ui.gallery.fake_core import FakeCore, FakeProfile
from xmppclient.errors import UnknownAccount
from xmppclient.events import MessageAdded
from xmppclient.model import Account, AccountId, Connection, DeliveryState, ProfileState


class Omemo:
    async def wait_ready(self, limit: float) -> None:
        """The keys are published at once."""


class Outbound:
    async def quiet(self) -> None:
        """Everything goes out at once."""


@dataclass
class Session:
    connection: Connection
    omemo: Omemo = field(default_factory=Omemo)
    outbound: Outbound = field(default_factory=Outbound)


class Sessions:
    """Connected as soon as somebody asks."""

    def __init__(self, accounts: FakeAccounts) -> None:
        self._accounts = accounts
        self._running: dict[AccountId, Session] = {}
        self.afterwards: Callable[[], Awaitable[None]] | None = None

    @property
    def started(self) -> list[AccountId]:
        return list(self._running)

    async def start(self, account: Account) -> Session:
        session = self._running.setdefault(account.id, Session(self._accounts.connection(account.id)))
        if self.afterwards:
            await self.afterwards()
        return session

    def get(self, account_id: AccountId) -> Session:
        return self._running[account_id]


class Outbox:
    async def pending(self, account_id: AccountId) -> tuple[object, ...]:
        return ()


class Store:
    outbox = Outbox()


class ToldProfile(FakeProfile):
    store = Store()


class ToldAccounts(FakeAccounts):
    async def find(self, jid: str) -> Account:
        for account in await self.list():
            if account.jid == jid:
                return account
        raise UnknownAccount(jid)


class ToldCore(FakeCore):
    """Has one account; what is sent has reached the server a moment later."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.profile = ToldProfile(ProfileState.LOCKED)
        self.accounts = ToldAccounts(self.bus, fake_data.accounts()[:1])
        self.sessions = Sessions(self.accounts)
        self.bus.subscribe(MessageAdded, self._send)

    def _send(self, event: MessageAdded) -> None:
        if event.message.state is DeliveryState.QUEUED:
            self.chats.change(replace(event.message, state=DeliveryState.SENT))
