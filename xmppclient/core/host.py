# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server of one's own, as a front end sees it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from xmppclient.errors import HostRunning, ServerFailed, XmppClientError
from xmppclient.events import EventBus, HostChanged
from xmppclient.route import HostPlan, HostState, HostStatus, HowToConnect, TorStatus
from xmppclient.tasks import TaskOwner

Bridges = Callable[[], Awaitable[tuple[str, ...]]]

if TYPE_CHECKING:
    from xmppclient.server.onion_host import OnionHost, Tor


class MakeTor(Protocol):
    """Makes a tor that keeps its state in ``folder``."""

    def __call__(self, folder: Path, on_status: Callable[[TorStatus], None], tasks: TaskOwner) -> "Tor": ...


def own_tor(folder: Path, on_status: Callable[[TorStatus], None], tasks: TaskOwner) -> "Tor":
    """A tor for the server alone: accounts of this program use another, and end without it."""
    from xmppclient.net.tor import OwnTor

    return OwnTor(folder, on_status, tasks)


async def no_bridges() -> tuple[str, ...]:
    """Where the Tor network is not blocked."""
    return ()


class Host:
    """Fulfils ``api.HostApi``. Nothing of the server is imported before it is started."""

    def __init__(self, bus: EventBus, bridges: Bridges = no_bridges, make_tor: MakeTor = own_tor) -> None:
        """``bridges`` are those of the profile, for a plan that names none."""
        self._bus = bus
        self._bridges = bridges
        self._make_tor = make_tor
        self._status = HostStatus()
        self._host: OnionHost | None = None
        self._tasks = TaskOwner("host")
        self._tor_tasks = TaskOwner("host/tor")

    def status(self) -> HostStatus:
        return self._status

    async def start(self, plan: HostPlan) -> None:
        """Set it up if it is new, run it, publish its onion. Raises ``ServerError``, ``RouteError``,
        ``BadBridge``, ``TransportMissing``."""
        if self._host:
            raise HostRunning(plan.folder)
        try:
            await self._start(replace(plan, bridges=plan.bridges or await self._bridges()))
        except XmppClientError as error:
            await self._end()
            self._tell(HostStatus(HostState.FAILED, problem=error))
            raise
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """End it in an orderly way; nothing happens if it does not run."""
        if self._host:
            await self._end()
            self._tell(replace(self._status, state=HostState.OFF, problem=None, progress=0))

    async def _end(self) -> None:
        host, self._host = self._host, None
        if host:
            await self._tasks.close()
            await host.close()
            await self._tor_tasks.close()

    async def invite(self, name: str = "") -> HowToConnect:
        """An invitation for one new account, perhaps with this name. Raises ``ServerError``,
        ``InvalidAddress``."""
        if not self._host:
            raise ServerFailed("it does not run")
        return await self._host.invite(name)

    async def _start(self, plan: HostPlan) -> None:
        host = self._host = self._make(plan)
        attempt = self._tasks.spawn(self._attempt(host), "start")  # stop() ends it
        await asyncio.wait({attempt})
        if attempt.cancelled():
            raise asyncio.CancelledError
        if problem := attempt.result():
            raise problem
        self._tasks.spawn(host.keep(), "keep")

    def _make(self, plan: HostPlan) -> "OnionHost":
        from xmppclient.server.onion_host import OnionHost

        return OnionHost(
            plan, lambda folder, on_status: self._make_tor(folder, on_status, self._tor_tasks), self._tell
        )

    @staticmethod
    async def _attempt(host: "OnionHost") -> XmppClientError | None:
        try:
            await host.start()
        except XmppClientError as error:
            return error
        return None

    def _tell(self, status: HostStatus) -> None:
        self._status = status
        self._bus.publish(HostChanged(status))
