# SPDX-License-Identifier: AGPL-3.0-or-later
"""Routes of accounts become ways and dialers here: chosen before the first packet, never exchanged for
another."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final
from weakref import WeakSet

from xmppclient.address import domain
from xmppclient.clock import Clock
from xmppclient.errors import (
    BadBridge,
    BadOnionKey,
    BadRoute,
    InvalidAddress,
    OnionKeyWrong,
    ProxyUnavailable,
    TorFailed,
    TorMissing,
    TransportMissing,
)
from xmppclient.model import Account, AccountId, Address, Tls
from xmppclient.net.dialer import Dialer, DirectDialer
from xmppclient.net.endpoints import SrvRecord, onion_of, parse
from xmppclient.net.find import Finder
from xmppclient.net.guard import Guard
from xmppclient.net.isolation import Isolation
from xmppclient.net.ledger import Entry, Ledger
from xmppclient.net.way import ClosedWay, DirectWay, Found, ProxyWay, Way
from xmppclient.route import DIRECT, Purpose, Route, RouteKind, TorStatus, parse_route
from xmppclient.tasks import TaskOwner

if TYPE_CHECKING:
    from xmppclient.net.http import HttpClient
    from xmppclient.net.proxied import ProxyDialer
    from xmppclient.net.tor import OwnTor

BRIDGES: Final = "routes/bridges"  # settings: lines
RESOLVERS: Final = "routes/dns"  # ``host:port``, with commas between


async def _no_settings(key: str) -> str:
    return ""


def _nobody_listens(status: TorStatus) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a router has to do with; made up in tests."""

    folder: Path | None = None  # for our own tor; None: there is none
    setting: Callable[[str], Awaitable[str]] = _no_settings
    on_tor: Callable[[TorStatus], None] = _nobody_listens
    clock: Clock | None = None


class Router:
    """One for the program. What it hands out stays on the route that the account has when it is asked."""

    def __init__(
        self, around: Surroundings | None = None, finder: Finder | None = None, tor: "OwnTor | None" = None
    ) -> None:
        self._around = around or Surroundings()
        self.finder = finder or Finder()
        self.ledger = Ledger(self._around.clock)
        self.guard = Guard()
        self._isolation = Isolation()
        self._tasks = TaskOwner("router")
        self._tor = tor
        self._bridged = False
        self._routes: dict[AccountId, str] = {}  # of accounts, as they are stored now
        self._clients: WeakSet[HttpClient] = WeakSet()

    def way(self, account: Account, purpose: Purpose) -> Way:
        """Never raises: a route that cannot be used fails when it is gone."""
        self.heed(account.route)
        try:
            route = parse_route(account.route)
        except BadRoute:
            error = ProxyUnavailable("the route is not understood; nothing was sent")
            return ClosedWay(Route(RouteKind.SOCKS), error)
        if route.direct:
            return DirectWay(partial(self._complain_if_moved, account))
        return ProxyWay(
            route, partial(self._find, route, account), partial(self._login, route, account, purpose)
        )

    def dialer(self, account: Account, purpose: Purpose = Purpose.XMPP) -> Dialer:
        """Never raises: a route that cannot be used fails when it is dialled."""
        way = self.way(account, purpose)
        if way.route.direct:
            return DirectDialer(partial(self._begin, account), purpose, partial(self._websockets, account))
        return self._proxied(way, account, purpose)

    def http(self, account: Account) -> "HttpClient":
        """Files of one account, on circuits of their own."""
        from xmppclient.net.http import HttpClient

        client = HttpClient(self.way(account, Purpose.HTTP), self.ledger, account)
        self._clients.add(client)
        return client

    def settle(self, account: Account) -> None:
        """The account is stored with this route. What was handed out for another one leads nowhere from now
        on, and files that are still on their way there are cut off."""
        self.heed(account.route)
        self._routes[account.id] = account.route
        for client in tuple(self._clients):
            if client.account.id == account.id and client.account.route != account.route:
                client.cut()

    def heed(self, route: str) -> None:
        """Somebody uses this route, or will. From the first one on that is not direct, nothing leaves the
        program past ``net/``, until it ends."""
        if route != str(DIRECT):
            self.guard.watch()

    def new_identity(self, account: Address) -> None:
        """Other circuits for everything of this account that connects from now on."""
        self._isolation.renew(account)

    @property
    def tor(self) -> "OwnTor":
        """Our own; made when first asked for, started when first needed. Raises ``TorMissing``."""
        if self._tor is None:
            if self._around.folder is None:
                raise TorMissing("a tor of our own needs a folder")
            from xmppclient.net.tor import OwnTor

            self._tor = OwnTor(self._around.folder, self._around.on_tor, self._tasks)
        return self._tor

    @property
    def tor_status(self) -> TorStatus:
        """Of our own; it is not made for the sake of this question."""
        return TorStatus() if self._tor is None else self._tor.status

    async def prepare_tor(self) -> "OwnTor":
        """Our own, with the bridges of the profile. Raises ``TorMissing``, ``TransportMissing``."""
        tor = self.tor
        if not self._bridged:
            lines = await self._around.setting(BRIDGES)
            if not self._bridged:  # others may have been set meanwhile
                await tor.set_bridges(tuple(lines.splitlines()))
                self._bridged = True
        return tor

    def check_bridges(self, lines: tuple[str, ...]) -> None:
        """Before they are stored. Raises ``TorMissing``, ``BadBridge``, ``TransportMissing``."""
        self.tor.check_bridges(lines)

    async def set_bridges(self, lines: tuple[str, ...]) -> None:
        """Our own tor uses these and no others; whether it comes up with them, its status says. Raises as
        ``check_bridges`` does; then nothing was changed."""
        await self.tor.set_bridges(lines)
        self._bridged = True

    def tor_log(self) -> tuple[str, ...]:
        """What our own tor said."""
        return () if self._tor is None else self._tor.log()

    async def stop_tor(self) -> None:
        """Our own ends; it is started again when a connection needs it."""
        if self._tor is not None:
            await self._tor.stop()

    async def close(self) -> None:
        """End what was started for routes."""
        if self._tor is not None:
            await self._tor.close()
        await self._tasks.close()
        self.guard.release()

    def _proxied(self, way: Way, account: Account, purpose: Purpose) -> "ProxyDialer":
        from xmppclient.net.proxied import ProxyDialer

        return ProxyDialer(
            way,
            partial(self._begin, account),
            partial(self._srv, account),
            purpose,
            onion_key=bool(account.onion_key),
            websockets=partial(self._websockets, account),
            forget_onions=self._forget_onions,
        )

    async def _forget_onions(self) -> None:
        if self._tor is not None:
            await self._tor.forget_onions()

    async def _srv(self, account: Account, name: str) -> Sequence[SrvRecord]:
        from xmppclient.net import dns

        asking = self._proxied(self.way(account, Purpose.DNS), account, Purpose.DNS)
        return await dns.lookup_srv(name, dns.resolvers(await self._around.setting(RESOLVERS)), asking.open)

    async def _websockets(self, account: Account, name: str) -> Sequence[str]:
        from xmppclient.net.host_meta import find_websockets

        return await find_websockets(name, self.http(account).fetch)

    def _begin(self, account: Account, purpose: Purpose, route: str, destination: str) -> Entry:
        """Before each connection. Raises ``ProxyUnavailable`` if the account goes another way meanwhile."""
        self._complain_if_moved(account)
        return self.ledger.begin(purpose, account.jid, route, destination)

    def _complain_if_moved(self, account: Account) -> None:
        if self._routes.get(account.id, account.route) != account.route:
            raise ProxyUnavailable("the account goes another way now")

    def _login(self, route: Route, account: Account, purpose: Purpose) -> tuple[str, str]:
        """A login that the user gave is the only one that such a proxy takes."""
        return (route.user, route.password) if route.user else self._isolation.login(account.jid, purpose)

    async def _find(self, route: Route, account: Account) -> Found:
        """Where the proxy of a route listens now. Raises ``RouteError``."""
        self._complain_if_moved(account)
        if route.host:
            return Found(route.host, route.port)
        if route.kind is RouteKind.TOR and (tor := await self.finder.first()):
            return Found(tor.host, tor.port)
        return await self._own_tor(account)

    async def _own_tor(self, account: Account) -> Found:
        try:
            tor = await self.prepare_tor()
            found = Found(*await tor.socks(), own=True)
            for onion in _onions(account) if account.onion_key else ():
                await tor.authorize(onion, account.onion_key)
        except BadOnionKey as error:
            raise OnionKeyWrong(str(error)) from error
        except (BadBridge, TransportMissing) as error:
            raise TorFailed(f"its bridges cannot be used: {error}") from error
        return found


def _onions(account: Account) -> list[str]:
    """The onion services that the account's key may be for."""
    hosts: list[str] = [domain(account.jid)]
    for text in account.connect:
        with suppress(InvalidAddress):
            hosts += [endpoint.host for endpoint in parse(text, Tls.DIRECT)]
    return sorted({onion for host in hosts if (onion := onion_of(host))})
