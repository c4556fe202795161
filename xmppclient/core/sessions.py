# SPDX-License-Identifier: AGPL-3.0-or-later
"""The running sessions, one for each connected account."""

import asyncio
from collections import defaultdict
from typing import TYPE_CHECKING

from xmppclient.clock import Clock
from xmppclient.core.profile import ProfileHolder
from xmppclient.errors import NotConnected, UnknownAccount
from xmppclient.events import EventBus
from xmppclient.model import Account, AccountId
from xmppclient.net.router import Router

if TYPE_CHECKING:
    from xmppclient.session import AccountSession


class Sessions:
    """Starts, finds and stops sessions, one step of an account after the other: what is stopped while it
    starts must not connect afterwards, least of all by the way that the account has just left."""

    def __init__(self, profile: ProfileHolder, bus: EventBus, clock: Clock, router: Router) -> None:
        self._profile = profile
        self._bus = bus
        self.clock = clock
        self._router = router
        self._active = True
        self._running: dict[AccountId, AccountSession] = {}
        self._steps: defaultdict[AccountId, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def start(self, account: Account) -> "AccountSession":
        """Connect an account as it is stored now; if it is running, stop waiting and try at once.

        Raises ``UnknownAccount``.
        """
        async with self._steps[account.id]:
            if session := self._running.get(account.id):
                session.stream.start()
                return session
            return await self._start(await self._stored(account.id))

    async def restart(self, account_id: AccountId) -> None:
        """Stop it, and start it again as it is stored now, if it is enabled; nothing if it does not run.

        Raises ``UnknownAccount``.
        """
        async with self._steps[account_id]:
            if session := self._running.pop(account_id, None):
                await session.stop()
                account = await self._stored(account_id)
                if account.enabled:
                    await self._start(account)

    def set_active(self, active: bool) -> None:
        """Tell every server, now and when it is connected, whether somebody looks (XEP-0352)."""
        self._active = active
        for session in self._running.values():
            session.activity.set(active)

    def find(self, account_id: AccountId) -> "AccountSession | None":
        return self._running.get(account_id)

    def get(self, account_id: AccountId) -> "AccountSession":
        """Raises ``NotConnected`` if the account is not running."""
        if session := self._running.get(account_id):
            return session
        raise NotConnected

    async def stop(self, account_id: AccountId) -> None:
        async with self._steps[account_id]:
            if session := self._running.pop(account_id, None):
                await session.stop()

    async def close(self) -> None:
        """Stop all at the same time."""
        await asyncio.gather(*map(self.stop, list(self._running)))

    async def _start(self, account: Account) -> "AccountSession":
        from xmppclient.session import AccountSession  # slow to import: not before it is needed

        store = self._profile.store
        session = AccountSession(account, store, self._bus, self.clock, self._router, active=self._active)
        self._running[account.id] = session
        await session.start()
        return session

    async def _stored(self, account_id: AccountId) -> Account:
        """Whoever read it before may have read another route. Raises ``UnknownAccount``."""
        if account := await self._profile.store.accounts.get(account_id):
            return account
        raise UnknownAccount(str(account_id))
