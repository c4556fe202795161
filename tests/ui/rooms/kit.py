# SPDX-License-Identifier: AGPL-3.0-or-later
"""The view models of rooms on made-up rooms, and what they told the window."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.ui.kit import tasks_of
from ui.gallery.fake_core import FakeCore
from ui.rooms.rooms import RoomsViewModel


class House:
    """Everything about rooms, without a window."""

    def __init__(self, core: FakeCore, rooms: RoomsViewModel) -> None:
        self.core, self.rooms = core, rooms
        self.opened: list[int] = []
        self.devices: list[int] = []
        self.sheets: list[str] = []
        rooms.opened.connect(self.opened.append)
        rooms.devicesWanted.connect(self.devices.append)
        rooms.wanted.connect(self.sheets.append)

    @property
    def done(self) -> list[tuple[object, ...]]:
        return self.core.rooms.done


@asynccontextmanager
async def house(*, empty: bool = False) -> AsyncIterator[House]:
    core = FakeCore(empty=empty)
    async with tasks_of(core) as tasks:
        rooms = RoomsViewModel(core, tasks)
        await rooms.load()
        yield House(core, rooms)
