# SPDX-License-Identifier: AGPL-3.0-or-later
"""A core made of plain values: fulfils ``CoreApi`` without a server and without a store.

It behaves like the real one in what a view can see: commands store first, then announce;
sends are answered with a queued message; errors are those of ``xmppclient.errors``.
"""

from collections.abc import Mapping
from typing import Final

from ui.gallery import fake_data, fake_everyday, fake_room_data
from ui.gallery.fake_accounts import FakeAccounts
from ui.gallery.fake_chats import FakeChats
from ui.gallery.fake_people import FakeContacts, FakeDevices
from ui.gallery.fake_repair import FakeRepair
from ui.gallery.fake_rooms import FakeRooms
from ui.gallery.fake_routes import FakeFiles, FakeHost, FakeRoutes
from xmppclient.errors import WrongPassphrase
from xmppclient.events import EventBus
from xmppclient.model import ProfileState

PASSPHRASE: Final = "correct horse"  # noqa: S105 - made up


class FakeProfile:
    """A profile that opens with ``PASSPHRASE``."""

    def __init__(self, state: ProfileState) -> None:
        self.state = state
        self.folder = "/home/nora/.local/share/xmppclient"
        self.passphrase: str | None = PASSPHRASE

    async def create(self, passphrase: str | None, *, keyring: bool = False) -> None:
        self.passphrase = passphrase
        self.state = ProfileState.OPEN

    async def unlock(self, passphrase: str | None) -> None:
        if self.state is not ProfileState.KEYRING and passphrase != self.passphrase:
            raise WrongPassphrase
        self.state = ProfileState.OPEN

    async def change_passphrase(self, old: str, new: str) -> None:
        if old != self.passphrase:
            raise WrongPassphrase
        self.passphrase = new


class FakeSettings:
    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    async def get(self, key: str) -> str:
        return self.values.get(key, "")

    async def set(self, key: str, value: str) -> None:
        self.values[key] = value

    async def all(self) -> Mapping[str, str]:
        return dict(self.values)


class FakeCore:
    """``CoreApi`` on made-up data; ``empty`` has no account and no chat yet."""

    def __init__(self, state: ProfileState = ProfileState.OPEN, *, empty: bool = False) -> None:
        self.bus = EventBus()
        self.profile = FakeProfile(state)
        self.accounts = FakeAccounts(self.bus, () if empty else fake_data.accounts())
        chats = () if empty else (*fake_data.chats(), *fake_everyday.chats(), *fake_room_data.chats())
        self.chats = FakeChats(self.bus, chats)
        self.contacts = FakeContacts(
            self.bus,
            () if empty else fake_data.contacts(),
            () if empty else fake_data.requests(),
            () if empty else fake_data.BLOCKED,
        )
        self.devices = FakeDevices(self.bus, () if empty else fake_data.devices())
        self.repair = FakeRepair(self.bus, self.chats)
        self.rooms = FakeRooms(
            self.bus,
            self.chats,
            () if empty else fake_room_data.rooms(),
            () if empty else fake_room_data.invitations(),
        )
        self.routes = FakeRoutes(self.bus, self.accounts)
        self.files = FakeFiles(self.chats)
        self.host = FakeHost(self.bus)
        self.settings = FakeSettings()
        self.started = False
        self.active = True

    def set_active(self, active: bool) -> None:
        self.active = active

    async def start(self) -> None:
        self.started = True

    async def close(self) -> None:
        self.started = False
