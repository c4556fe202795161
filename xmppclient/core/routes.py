# SPDX-License-Identifier: AGPL-3.0-or-later
"""How this computer is left, as a front end sees it: routes, our own tor, and what went out."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from xmppclient import sharing
from xmppclient.core.accounts import DEFAULT_ROUTE, Accounts
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.sessions import Sessions
from xmppclient.errors import UnknownAccount
from xmppclient.model import Account, AccountId, ProfileState
from xmppclient.net.router import BRIDGES, Router
from xmppclient.route import FoundTor, HowToConnect, OutgoingConnection, TorStatus, parse_route


class Routes:
    """Fulfils ``api.RoutesApi``."""

    def __init__(
        self, profile: ProfileHolder, sessions: Sessions, accounts: Accounts, router: Router
    ) -> None:
        self._profile = profile
        self._sessions = sessions
        self._accounts = accounts
        self._router = router

    async def start(self) -> None:
        """Before anybody connects: if the profile or any account has a route, nothing goes past it."""
        self._router.heed(await self.default())
        for account in await self._accounts.list():
            self._router.settle(account)

    async def default(self) -> str:
        """The route that new accounts begin with."""
        return await self._accounts.default_route()

    async def set_default(self, route: str, *, everywhere: bool = False) -> None:
        """``everywhere``: every account that exists takes it too; those that run start again with it.
        Raises ``BadRoute``."""
        text = str(parse_route(route))
        self._router.heed(text)
        await self._profile.store.settings.set(DEFAULT_ROUTE, text)
        if everywhere:
            others = [account for account in await self._accounts.list() if account.route != text]
            await self._move([replace(account, route=text) for account in others])

    async def found(self) -> tuple[FoundTor, ...]:
        """Tors that answer on this computer now. Only this computer is asked."""
        return await self._router.finder.all()

    def tor(self) -> TorStatus:
        return self._router.tor_status

    async def start_tor(self) -> None:
        """Returns once it runs, before it is ready. Raises ``TorMissing``, ``TorFailed``,
        ``TransportMissing``."""
        await (await self._router.prepare_tor()).start()

    async def stop_tor(self) -> None:
        await self._router.stop_tor()

    def tor_log(self) -> tuple[str, ...]:
        return self._router.tor_log()

    async def bridges(self) -> tuple[str, ...]:
        return tuple((await self._profile.store.settings.get(BRIDGES)).splitlines())

    async def set_bridges(self, lines: tuple[str, ...]) -> None:
        """For this run only while the profile is not open: there is nowhere to keep them. They are kept even
        if tor does not come up with them; its status says that.

        Raises ``BadBridge``, ``TransportMissing``; then nothing was changed."""
        self._router.check_bridges(lines)
        if self._profile.state is ProfileState.OPEN:
            await self._profile.store.settings.set(BRIDGES, "\n".join(lines))
        await self._router.set_bridges(lines)

    async def new_identity(self, account_id: AccountId) -> None:
        """Other circuits for everything of this account, from now on; it connects anew."""
        account = await self._account(account_id)
        self._router.new_identity(account.jid)
        await self._sessions.restart(account_id)

    def connections(self) -> tuple[OutgoingConnection, ...]:
        return self._router.ledger.snapshot()

    def clear_connections(self) -> None:
        self._router.ledger.clear()

    async def share(self, account_id: AccountId, *, token: str = "", onion_key: bool = False) -> HowToConnect:
        """How somebody else reaches this account's server as we do, without credentials."""
        account = await self._account(account_id)
        return HowToConnect(
            account.jid, token, connect=account.connect, route=sharing.preset_of(account),
            pin=account.pin, onion_key=account.onion_key if onion_key else "",
        )  # fmt: skip

    def link(self, how: HowToConnect) -> str:
        return sharing.to_link(how)

    def read_link(self, text: str) -> HowToConnect:
        """Raises ``BadLink``."""
        return sharing.from_link(text)

    def qr(self, text: str) -> tuple[tuple[bool, ...], ...]:
        return sharing.qr(text)

    async def _move(self, accounts: Sequence[Account]) -> None:
        """To another route: from when all are stored nothing new goes the old way; then what runs is cut off,
        all at the same time, and starts again."""
        for account in accounts:
            await self._accounts.store(account)
        await asyncio.gather(*(self._sessions.restart(account.id) for account in accounts))

    async def _account(self, account_id: AccountId) -> Account:
        if account := await self._profile.store.accounts.get(account_id):
            return account
        raise UnknownAccount(str(account_id))
