# SPDX-License-Identifier: AGPL-3.0-or-later
"""The way of one account and purpose out of this computer: through which proxy, and as whom."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from xmppclient.errors import RouteError
from xmppclient.route import DIRECT, Route


@dataclass(frozen=True, slots=True)
class Proxy:
    """A SOCKS5 proxy and the login that keeps our circuits apart; no login if ``user`` is empty."""

    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)


class Way(Protocol):
    """Asked anew for every connection, since a tor may come and go."""

    async def proxy(self) -> Proxy | None:
        """Through whom; None on the direct route only. Raises ``RouteError``; then nothing may be sent."""
        ...

    def describe(self) -> str:
        """Kind and place of the route, never credentials."""
        ...

    @property
    def route(self) -> Route:
        """What the user chose."""
        ...

    @property
    def own(self) -> bool:
        """Whether it leads through our own tor, as far as is known by now."""
        ...


class DirectWay:
    """No proxy. ``check`` raises ``RouteError`` once the account goes another way."""

    own = False
    route = DIRECT

    def __init__(self, check: Callable[[], None] = lambda: None) -> None:
        self._check = check

    async def proxy(self) -> None:
        """Raises ``RouteError``."""
        self._check()

    def describe(self) -> str:
        return str(DIRECT)


@dataclass(frozen=True, slots=True)
class Found:
    """Where the proxy of a route listens now."""

    host: str
    port: int
    own: bool = False  # a tor of ours


class ProxyWay:
    """Through the proxy that ``find`` tells, logged in as ``login`` says at that moment."""

    def __init__(
        self, route: Route, find: Callable[[], Awaitable[Found]], login: Callable[[], tuple[str, str]]
    ) -> None:
        self.route = route
        self._find = find
        self._login = login
        self._place = route.place
        self.own = False

    async def proxy(self) -> Proxy:
        """Raises ``RouteError``."""
        found = await self._find()
        self.own = found.own
        self._place = f"[{found.host}]:{found.port}" if ":" in found.host else f"{found.host}:{found.port}"
        user, password = self._login()
        return Proxy(found.host, found.port, user, password)

    def describe(self) -> str:
        kind = "own-tor" if self.own else self.route.kind.value
        return f"{kind}://{self._place}" if self._place else kind


class ClosedWay:
    """A route that cannot be used: nothing leaves the computer."""

    own = False

    def __init__(self, route: Route, error: RouteError) -> None:
        self.route = route
        self._error = error

    async def proxy(self) -> Proxy:
        """Raises ``RouteError``, always."""
        raise self._error

    def describe(self) -> str:
        return "none"
