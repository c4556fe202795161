# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up accounts and their made-up server."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from ui.gallery import fake_server
from xmppclient.api import NewAccount
from xmppclient.errors import BadPin, InvalidAddress, RegistrationRefused, UnknownAccount, WrongCertificate
from xmppclient.events import (
    AccountsChanged,
    CertificateChanged,
    ConnectionChanged,
    EventBus,
    OutageChanged,
)
from xmppclient.model import (
    Account,
    AccountId,
    Address,
    ArchivePreferences,
    Connection,
    ConnectionState,
    Outage,
    Registration,
    ServerInfo,
)
from xmppclient.net.endpoints import repin
from xmppclient.route import Certificate, CertificateNews

TAKEN: Final = "nora"  # a name that somebody has already


class FakeAccounts:
    """Accounts, all of them online unless a test says otherwise with ``connect``.

    The server asks for the letters ``fake_server.LETTERS``; ``fail_with`` makes whatever needs
    the server raise.
    """

    def __init__(self, bus: EventBus, accounts: Iterable[Account]) -> None:
        self._bus = bus
        self._accounts = {account.id: account for account in accounts}
        self._connections: dict[AccountId, Connection] = {}
        self._outages: dict[AccountId, Outage] = {}
        self.question = Registration(fake_server.form())
        self.info = fake_server.INFO
        self.preferences = ArchivePreferences("roster", never=(Address("bank-bot@example.org"),))
        self.passwords: list[str] = []
        self.cancelled: list[AccountId] = []
        self.certificates = {account.id: fake_server.certificate() for account in self._accounts.values()}
        self.noted: list[AccountId] = []
        self.fail_with: Exception | None = None

    async def list(self) -> tuple[Account, ...]:
        return tuple(self._accounts.values())

    async def add(self, new: NewAccount) -> Account:
        if "@" not in new.jid:
            raise InvalidAddress(new.jid)
        account = Account(Address(new.jid), new.password, AccountId(max(self._accounts, default=0) + 1))
        how = replace(account, route=new.route, tls=new.tls, connect=new.connect, pin=new.pin)
        return await self.change(replace(how, onion_key=new.onion_key))

    async def change(self, account: Account) -> Account:
        self._accounts[account.id] = account
        self._bus.publish(AccountsChanged())
        return account

    async def remove(self, account_id: AccountId) -> None:
        self._accounts.pop(account_id)
        self._bus.publish(AccountsChanged())

    async def registration(self, new: NewAccount) -> Registration:
        self._ask()
        if "." not in new.jid:
            raise InvalidAddress(new.jid)
        return self.question

    async def register(self, new: NewAccount, answers: Mapping[str, tuple[str, ...]]) -> Account:
        self._ask()
        name = "".join(answers.get("username", ()))
        if name == TAKEN:
            raise RegistrationRefused("conflict", registration=self.question)
        if "".join(answers.get("ocr", ())).upper() != fake_server.LETTERS:
            raise RegistrationRefused(
                "not-acceptable", "The letters do not match the picture.", self.question
            )
        server = new.jid.rpartition("@")[2]
        password = "".join(answers.get("password", ()))
        return await self.add(replace(new, jid=f"{name}@{server}", password=password))

    async def change_password(self, account_id: AccountId, new: str) -> None:
        self._ask()
        self.passwords.append(new)

    async def cancel_registration(self, account_id: AccountId) -> None:
        self._ask()
        self.cancelled.append(account_id)
        await self.remove(account_id)

    async def server_info(self, account_id: AccountId) -> ServerInfo:
        self._ask()
        return self.info

    async def archive_preferences(self, account_id: AccountId) -> ArchivePreferences:
        self._ask()
        return self.preferences

    async def set_archive_preferences(self, account_id: AccountId, wanted: ArchivePreferences) -> None:
        self._ask()
        self.preferences = wanted

    def outage(self, account_id: AccountId) -> Outage | None:
        return self._outages.get(account_id)

    def connection(self, account_id: AccountId) -> Connection:
        if account_id not in self._accounts:
            raise UnknownAccount(str(account_id))
        online = Connection(account_id, ConnectionState.ONLINE, self._accounts[account_id].route)
        return self._connections.get(account_id, online)

    async def reconnect(self, account_id: AccountId) -> None:
        self.connect(Connection(account_id, ConnectionState.CONNECTING))

    async def certificate(self, account_id: AccountId) -> Certificate | None:
        return self.certificates.get(account_id)

    async def note_certificate(self, account_id: AccountId) -> None:
        self.noted.append(account_id)
        self._bus.publish(AccountsChanged())

    async def pin(self, account_id: AccountId, fingerprint: str) -> Account:
        pin = fingerprint.replace(":", "").replace(" ", "").lower()
        if pin and not re.fullmatch("[0-9a-f]{64}", pin):
            raise BadPin(fingerprint)
        account = await self.change(self._pinned(account_id, pin))
        await self.reconnect(account_id)
        return account

    def _pinned(self, account_id: AccountId, pin: str) -> Account:
        """The pin of an address that refused it is replaced, else the account has one."""
        account, refusal = self._accounts[account_id], self.connection(account_id).refusal
        if isinstance(refusal, WrongCertificate) and refusal.pinned:
            connect = tuple(repin(text, refusal.pinned, pin) for text in account.connect)
            if connect != account.connect:
                return replace(account, connect=connect)
        return replace(account, pin=pin)

    def surprise(self, account_id: AccountId, news: CertificateNews, certificate: Certificate) -> None:
        """At a login the server showed another certificate than before."""
        self.certificates[account_id] = certificate
        self._bus.publish(CertificateChanged(account_id, news, certificate))

    def connect(self, connection: Connection) -> None:
        """Change the state of a connection, as the network would."""
        self._connections[connection.account_id] = connection
        self._bus.publish(ConnectionChanged(connection))

    def announce(self, account_id: AccountId, outage: Outage | None) -> None:
        """The server tells of an outage, or that it is over."""
        if outage is None:
            self._outages.pop(account_id, None)
        else:
            self._outages[account_id] = outage
        self._bus.publish(OutageChanged(account_id, outage))

    def _ask(self) -> None:
        if self.fail_with is not None:
            raise self.fail_with
