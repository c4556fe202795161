# SPDX-License-Identifier: AGPL-3.0-or-later
"""Routes of accounts become ways and dialers here: chosen before the first packet, never exchanged for
another."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from xmppclient.clock import Clock
from xmppclient.errors import BadRoute, ProxyUnavailable, TorMissing
from xmppclient.model import Account, Address
from xmppclient.net.dialer import ClosedDialer, Dialer, DirectDialer
from xmppclient.net.find import Finder
from xmppclient.net.guard import Guard
from xmppclient.net.isolation import Isolation
from xmppclient.net.ledger import Ledger
from xmppclient.net.way import ClosedWay, DirectWay, Found, ProxyWay, Way
from xmppclient.route import Purpose, Route, RouteKind, TorStatus, parse_route
from xmppclient.tasks import TaskOwner

if TYPE_CHECKING:
    from xmppclient.net.tor import OwnTor

BRIDGES = "routes/bridges"  # settings: lines
RESOLVERS = "routes/dns"  # ``host:port``, with commas between


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

    def __init__(self, around: Surroundings | None = None, finder: Finder | None = None) -> None:
        self._around = around or Surroundings()
        self.finder = finder or Finder()
        self.ledger = Ledger(self._around.clock)
        self.guard = Guard()
        self._isolation = Isolation()
        self._tasks = TaskOwner("router")
        self._tor: OwnTor | None = None

    def way(self, account: Account, purpose: Purpose) -> Way:
        """Never raises: a route that cannot be used fails when it is gone. From the first one on that is
        not direct, nothing leaves the program past ``net/``."""
        try:
            route = parse_route(account.route)
        except BadRoute:
            return ClosedWay(Route(RouteKind.SOCKS), ProxyUnavailable(f"not a route: {account.route!r}"), "?")
        if route.direct:
            return DirectWay(route)
        self.guard.watch()
        return ProxyWay(route, lambda: self._find(route), lambda: self._login(route, account.jid, purpose))

    def dialer(self, account: Account, purpose: Purpose = Purpose.XMPP) -> Dialer:
        """Never raises: a route that cannot be used fails when it is dialled."""
        way = self.way(account, purpose)
        return DirectDialer() if isinstance(way, DirectWay) else ClosedDialer(account.route)

    def new_identity(self, account: Address) -> None:
        """Other circuits for everything of this account that connects from now on."""
        self._isolation.renew(account)

    @property
    def tor(self) -> "OwnTor":
        """Our own; made when first asked for, started when first needed. Raises ``TorMissing``."""
        if self._tor is None:
            from xmppclient.net.tor import OwnTor

            if self._around.folder is None:
                raise TorMissing("a tor of our own needs a folder")
            self._tor = OwnTor(self._around.folder, self._around.on_tor, self._tasks)
        return self._tor

    async def close(self) -> None:
        """End what was started for routes."""
        if self._tor is not None:
            await self._tor.close()
        await self._tasks.close()
        self.guard.release()

    def _login(self, route: Route, account: Address, purpose: Purpose) -> tuple[str, str]:
        """A login that the user gave is the only one that such a proxy takes."""
        return (route.user, route.password) if route.user else self._isolation.login(account, purpose)

    async def _find(self, route: Route) -> Found:
        """Where the proxy of a route listens now. Raises ``RouteError``."""
        if route.host:
            return Found(route.host, route.port)
        if route.kind is RouteKind.TOR and (tor := await self.finder.first()):
            return Found(tor.host, tor.port)
        return Found(*await self.tor.socks(), own=True)
