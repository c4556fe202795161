# SPDX-License-Identifier: AGPL-3.0-or-later
"""The running sessions, one for each connected account."""

import asyncio
from typing import TYPE_CHECKING

from xmppclient.clock import Clock
from xmppclient.core.profile import ProfileHolder
from xmppclient.errors import NotConnected
from xmppclient.events import EventBus
from xmppclient.model import Account, AccountId
from xmppclient.net.router import Router

if TYPE_CHECKING:
    from xmppclient.session import AccountSession


class Sessions:
    """Starts, finds and stops sessions."""

    def __init__(self, profile: ProfileHolder, bus: EventBus, clock: Clock, router: Router) -> None:
        self._profile = profile
        self._bus = bus
        self.clock = clock
        self._router = router
        self._active = True
        self._running: dict[AccountId, AccountSession] = {}

    async def start(self, account: Account) -> "AccountSession":
        """Connect an account; if it is running, stop waiting and try at once."""
        if session := self._running.get(account.id):
            session.stream.start()
            return session
        from xmppclient.session import AccountSession  # slow to import: not before it is needed

        store = self._profile.store
        session = AccountSession(account, store, self._bus, self.clock, self._router, active=self._active)
        self._running[account.id] = session
        await session.start()
        return session

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
        if session := self._running.pop(account_id, None):
            await session.stop()

    async def close(self) -> None:
        """Stop all at the same time."""
        sessions, self._running = list(self._running.values()), {}
        await asyncio.gather(*(session.stop() for session in sessions))
