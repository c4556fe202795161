# SPDX-License-Identifier: AGPL-3.0-or-later
"""The composition root of everything below the front ends."""

from pathlib import Path

from xmppclient.clock import Clock, SystemClock
from xmppclient.core.accounts import Accounts
from xmppclient.core.chats import Chats
from xmppclient.core.contacts import Contacts
from xmppclient.core.devices import Devices
from xmppclient.core.files import Files
from xmppclient.core.host import Host
from xmppclient.core.profile import ProfileHolder
from xmppclient.core.repair import Repair
from xmppclient.core.rooms import Rooms
from xmppclient.core.routes import Routes
from xmppclient.core.sessions import Sessions
from xmppclient.core.settings import Settings
from xmppclient.events import EventBus, TorChanged
from xmppclient.model import ProfileState
from xmppclient.net.router import Router, Surroundings


class Core:
    """Fulfils ``xmppclient.api.CoreApi``.

    ``folder`` is where the profile lives; nothing is read before ``profile`` is asked.
    """

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.bus = EventBus()
        self.profile = ProfileHolder(folder)
        self.settings = Settings(self.profile)
        clock = clock or SystemClock()
        self.router = Router(
            Surroundings(
                folder / "tor",
                setting=self._setting,
                on_tor=lambda status: self.bus.publish(TorChanged(status)),
                clock=clock,
            )
        )
        self.sessions = Sessions(self.profile, self.bus, clock, self.router)
        self.accounts = Accounts(self.profile, self.sessions, self.bus, self.router)
        self.chats = Chats(self.profile, self.sessions, self.bus)
        self.contacts = Contacts(self.profile, self.sessions, self.bus)
        self.devices = Devices(self.profile, self.sessions)
        self.repair = Repair(self.profile, self.sessions)
        self.rooms = Rooms(self.profile, self.sessions, self.bus)
        self.files = Files(self.profile, self.sessions, self.bus, self.router, self.chats)
        self.routes = Routes(self.profile, self.sessions, self.accounts, self.router)
        self.host = Host(self.bus, self._bridges)

    def set_active(self, active: bool) -> None:
        """Somebody looks at the window, or nobody does: hidden, locked (XEP-0352)."""
        self.sessions.set_active(active)

    async def start(self) -> None:
        """Connect every enabled account; returns before they are online. The profile must be open."""
        await self.routes.start()
        for account in await self.profile.store.accounts.list():
            if account.enabled:
                await self.sessions.start(account)

    async def _setting(self, key: str) -> str:
        """Also for what connects before there is a profile: an address that is made in a first run."""
        return await self.settings.get(key) if self.profile.state is ProfileState.OPEN else ""

    async def _bridges(self) -> tuple[str, ...]:
        return await self.routes.bridges() if self.profile.state is ProfileState.OPEN else ()

    async def close(self) -> None:
        """Close streams (2 s at most each), then the store. Safe to call twice."""
        await self.host.stop()
        await self.accounts.close()
        await self.sessions.close()
        await self.router.close()
        await self.profile.close()
