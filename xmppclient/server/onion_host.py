# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server of one's own on an onion address: Prosody and tor, kept alive together."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Protocol
from urllib.parse import unquote

from xmppclient.errors import (
    ConnectError,
    ServerError,
    ServerFailed,
    TorFailed,
    TransportMissing,
    XmppClientError,
)
from xmppclient.route import Federation, HostPlan, HostState, HostStatus, HowToConnect, TorState, TorStatus
from xmppclient.server.accounts import file_name
from xmppclient.server.config import LOOPBACK, USUAL, Feature, OnionWay, ServerConfig
from xmppclient.server.invites import invite
from xmppclient.server.modules import module_folders
from xmppclient.server.onion_folder import OnionFolder
from xmppclient.server.prosody import Prosody, find_prosody

FEATURES: Final = USUAL - {Feature.OFFLINE} | {Feature.INVITES}
KEPT: Final = "1y"  # how long the server keeps what was said
GRACE: Final = 3.0  # seconds Prosody has to end by itself
MAX_LOG: Final = 4 * 1024 * 1024  # bytes
LOOK: Final = 0.5  # seconds between two looks at what runs
WAITS: Final = (1.0, 2.0, 5.0, 15.0, 60.0)  # seconds before the next try
STEADY: Final = 120.0  # seconds after which a failure counts as the first again


class Tor(Protocol):
    """What is used of a tor process of our own. It begins anew by itself, on another port."""

    async def set_bridges(self, lines: tuple[str, ...]) -> None: ...
    async def socks(self) -> tuple[str, int]: ...
    async def publish(
        self, ports: Mapping[int, tuple[str, int]], key: str = "", clients: tuple[str, ...] = ()
    ) -> tuple[str, str]: ...
    async def unpublish(self, onion: str) -> None: ...
    async def close(self) -> None: ...


class OnionHost:
    """``start`` it, let ``keep`` run as a task, ``close`` it: then it is over."""

    def __init__(
        self,
        plan: HostPlan,
        make_tor: Callable[[Path, Callable[[TorStatus], None]], Tor],
        on_status: Callable[[HostStatus], None],
    ) -> None:
        """Sets the folder up if it is new. Raises ``ServerError``."""
        find_prosody()
        self._plugins = module_folders(_needed(plan))
        self._plan = plan
        self._on_status = on_status
        self._folder = OnionFolder(Path(plan.folder), private=plan.private)
        self._identity = self._folder.identity
        self._status = HostStatus(
            domain=self._identity.domain, fingerprint=self._folder.fingerprint, accounts=self._accounts()
        )
        self._tor = make_tor(self._folder.path / "tor", self._tor_moved)
        self._server: Prosody | None = None
        self._socks = (LOOPBACK, 0)
        self._published: dict[int, tuple[str, int]] = {}
        self._lost: XmppClientError | None = None  # tor was connected and is not any more

    @property
    def status(self) -> HostStatus:
        return self._status

    async def start(self) -> None:
        """Run it and publish its address. Raises ``ServerError``, ``RouteError``, ``BadBridge``,
        ``TransportMissing``; then ``close`` it."""
        self._say(state=HostState.STARTING, problem=None, progress=0)
        await self._tor.set_bridges(self._plan.bridges)
        socks = await self._tor.socks()
        self._lost = None
        if socks != self._socks or not self._server or not self._server.running:
            await self._serve(socks)
        await self._publish(self._ports())
        self._say(state=HostState.RUNNING, progress=100)

    async def keep(self) -> None:
        """Start again whatever ends, until cancelled."""
        failures = 0
        while True:
            began = time.monotonic()
            problem: XmppClientError | None = await self._trouble()
            failures = 0 if time.monotonic() - began > STEADY else failures
            while problem:
                self._say(state=HostState.FAILED, problem=problem)
                await asyncio.sleep(WAITS[min(failures, len(WAITS) - 1)])
                failures += 1
                problem = await self._try()

    async def invite(self, name: str = "") -> HowToConnect:
        """An invitation for one new account. Raises ``ServerError``."""
        return await invite(self._folder.path, name)

    async def close(self) -> None:
        """End both, and let go of the folder."""
        try:
            stops = [self._tor.close(), *([self._server.stop(GRACE)] if self._server else [])]
            await asyncio.gather(*stops)
        finally:
            self._folder.close()

    async def _try(self) -> XmppClientError | None:
        try:
            await self.start()
        except (ServerError, ConnectError, TransportMissing) as error:
            return error
        return None

    async def _trouble(self) -> XmppClientError:
        """Wait until something ended."""
        while True:
            await asyncio.sleep(LOOK)
            if self._server is None or not self._server.running:
                return ServerFailed("Prosody ended")
            if self._lost:
                return self._lost
            self._server.trim_log(MAX_LOG)
            if (accounts := self._accounts()) != self._status.accounts:
                self._say(accounts=accounts)

    async def _serve(self, socks: tuple[str, int]) -> None:
        """Run Prosody, anew if it knows another port of tor's."""
        config = self._config(socks)
        if self._server:
            await self._server.stop(GRACE)
            self._server.config = config
        else:
            self._server = Prosody(config)
        self._server.forget_log()
        await self._server.start()
        self._socks = socks

    async def _publish(self, ports: dict[int, tuple[str, int]]) -> None:
        """Unless tor knows it already; a tor that began anew does."""
        if ports == self._published:
            return
        self._say(state=HostState.PUBLISHING)
        self._published = {}
        await self._tor.unpublish(self._identity.domain)
        clients = (self._identity.client,) if self._plan.private else ()
        await self._tor.publish(ports, self._identity.key, clients)
        self._published = ports

    def _config(self, socks: tuple[str, int]) -> ServerConfig:
        unwanted = {Feature.ROOMS} if not self._plan.rooms else set()
        unwanted |= {Feature.UPLOAD} if not self._plan.upload else set()
        return ServerConfig(
            self._folder.path,
            (self._identity.domain,),
            features=FEATURES - unwanted,
            keep=KEPT,
            onion=OnionWay(socks[1], federation(self._plan)),
            certificate=self._folder.certificate,
            plugins=self._plugins,
        )

    def _ports(self) -> dict[int, tuple[str, int]]:
        """Ports of the onion, and where they lead."""
        if self._server is None:
            raise RuntimeError("the server was not started")
        ports = self._server.ports
        inside = {5222: ports.starttls, 5223: ports.direct_tls}
        if self._plan.upload:
            inside[80] = ports.http
        if federation(self._plan) is not Federation.OFF:
            inside[5269] = ports.s2s
        return {port: (LOOPBACK, target) for port, target in inside.items()}

    def _accounts(self) -> tuple[str, ...]:
        domain = self._identity.domain
        folder = self._folder.path / "data" / file_name(domain) / "accounts"
        names = (path.stem for path in folder.glob("*.dat"))
        return tuple(sorted(f"{unquote(name)}@{domain}" for name in names))

    def _tor_moved(self, status: TorStatus) -> None:
        if status.state is not TorState.READY:
            self._lost = status.problem or TorFailed("tor is not connected")
        if self._status.state is HostState.STARTING:
            self._say(progress=status.progress, hint=status.hint)

    def _say(self, **changes: Any) -> None:
        status = replace(self._status, **changes)
        if status != self._status:
            self._status = status
            self._on_status(status)


def federation(plan: HostPlan) -> Federation:
    """With whom it can talk: nobody reaches a private one to find out that it is who it says."""
    return Federation.OFF if plan.private else plan.federation


def _needed(plan: HostPlan) -> tuple[str, ...]:
    """Modules that are not part of every Prosody."""
    own = ("invites", "invites_register", "http_file_share")
    return own if federation(plan) is Federation.OFF else (*own, "onions")
