# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server of one's own, as a front end sees it."""

from xmppclient.errors import HostRunning, ServerFailed
from xmppclient.events import EventBus
from xmppclient.route import HostPlan, HostStatus, HowToConnect


class Host:
    """Fulfils ``api.HostApi``. Nothing of the server is imported before it is started."""

    def __init__(self, bus: EventBus) -> None:
        self._bus = bus
        self._status = HostStatus()

    def status(self) -> HostStatus:
        return self._status

    async def start(self, plan: HostPlan) -> None:
        """Set it up if it is new, run it, publish its onion. Raises ``ServerError``, ``RouteError``."""
        raise HostRunning(plan.folder)

    async def stop(self) -> None:
        """End it in an orderly way; nothing happens if it does not run."""

    async def invite(self, name: str = "") -> HowToConnect:
        """An invitation for one new account, perhaps with this name. Raises ``ServerError``."""
        raise ServerFailed(f"it does not run; {name} cannot be invited")
