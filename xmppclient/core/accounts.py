# SPDX-License-Identifier: AGPL-3.0-or-later
"""Adding, changing and removing accounts."""

import asyncio
import logging
import secrets
from pathlib import Path

from xmppclient import address
from xmppclient.api import NewAccount
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import (
    AccountExists,
    InvalidCertificateFile,
    NotConnected,
    OmemoUnavailable,
    RequestError,
    RequestTimedOut,
    UnknownAccount,
)
from xmppclient.events import AccountsChanged, EventBus
from xmppclient.model import Account, AccountId, Connection, ConnectionState

log = logging.getLogger(__name__)

CHECK_LIMIT = 30.0  # seconds


class Accounts:
    """The accounts of the profile."""

    def __init__(self, profile: ProfileHolder, sessions: Sessions, bus: EventBus) -> None:
        self._profile = profile
        self._sessions = sessions
        self._bus = bus

    async def list(self) -> tuple[Account, ...]:
        return await self._profile.store.accounts.list()

    async def add(self, new: NewAccount) -> Account:
        """Log in once, store the account and connect it; ``new`` may leave out the first and the last.

        Raises ``InvalidAddress``, ``AccountExists``, ``InvalidCertificateFile`` or
        ``ConnectError``; then nothing was stored.
        """
        account = await asyncio.to_thread(self._draft, new)
        store = self._profile.store
        if await store.accounts.by_jid(account.jid):
            raise AccountExists(account.jid)
        if new.check:
            account = await self._check(account)
        account = await store.accounts.add(account)
        if new.start:
            await self._sessions.start(account)
        self._bus.publish(AccountsChanged())
        return account

    async def store(self, account: Account) -> None:
        """Store a changed account; it counts from the next connection on."""
        await self._profile.store.accounts.update(account)
        self._bus.publish(AccountsChanged())

    async def change(self, account: Account) -> Account:
        """Store a changed account; a running session starts again with it."""
        await self.store(account)
        await self._sessions.stop(account.id)
        if account.enabled:
            await self._sessions.start(account)
        return account

    async def remove(self, account_id: AccountId) -> None:
        """Disconnect an account and delete everything it stored here.

        While it is connected its keys are withdrawn first, so that nobody writes to them.
        """
        if session := self._sessions.find(account_id):
            try:
                await session.omemo.withdraw()
            except (OmemoUnavailable, RequestError, RequestTimedOut, NotConnected) as error:
                log.warning("the keys stay published: %r", error)
        await self._sessions.stop(account_id)
        await self._profile.store.accounts.remove(account_id)
        self._bus.publish(AccountsChanged())

    async def find(self, jid: str) -> Account:
        """Raises ``UnknownAccount``."""
        if account := await self._profile.store.accounts.by_jid(address.bare(jid)):
            return account
        raise UnknownAccount(jid)

    def connection(self, account_id: AccountId) -> Connection:
        if session := self._sessions.find(account_id):
            return session.connection
        return Connection(account_id, ConnectionState.OFFLINE)

    async def reconnect(self, account_id: AccountId) -> None:
        """Try at once instead of waiting, also after an error that stopped the account."""
        if account := await self._profile.store.accounts.get(account_id):
            await self._sessions.start(account)

    def _draft(self, new: NewAccount) -> Account:
        """Reads the certificate file, so it runs in a thread."""
        from xmppclient.net.endpoints import parse  # raises InvalidAddress

        for text in new.connect:
            parse(text)
        return Account(
            jid=address.person(new.jid),
            password=new.password,
            resource=secrets.token_urlsafe(6),
            connect=new.connect,
            tls=new.tls,
            ca_pem=read_certificates(new.ca_file) if new.ca_file else "",
            route=new.route,
            allow_plain=new.allow_plain,
        )

    async def _check(self, account: Account) -> Account:
        from dataclasses import replace

        from xmppclient.net.dialer import dialer_for
        from xmppclient.stream.login import check_login

        mechanism = await check_login(account, dialer_for(account.route), CHECK_LIMIT)
        return replace(account, best_mechanism=mechanism)


def read_certificates(path: str) -> str:
    """The text of a PEM file. Raises ``InvalidCertificateFile``."""
    try:
        text = Path(path).read_text(encoding="ascii")
    except (OSError, UnicodeError) as error:
        raise InvalidCertificateFile(path) from error
    if "BEGIN CERTIFICATE" not in text:
        raise InvalidCertificateFile(path)
    return text
