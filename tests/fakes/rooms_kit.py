# SPDX-License-Identifier: AGPL-3.0-or-later
"""The services of rooms on an account kit, real ones, and a fake service of rooms behind them."""

from collections.abc import AsyncIterator
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import ALICE, AccountKit, E, kit as kit
from tests.fakes.fake_rooms import ORCHARD, FakeRoom, FakeRooms
from tests.fakes.fake_server import EVERYTHING, FakeServer
from xmppclient.events import RoomNoticed
from xmppclient.model import Address, Message, Room
from xmppclient.pipeline.envelope import open_live
from xmppclient.services.rooms.kit import RoomKit
from xmppclient.services.rooms.room import LiveRoom
from xmppclient.xep import muc


class Scene:
    """Alice with a connection, and what a session does with what arrives."""

    def __init__(self, kit: AccountKit) -> None:
        self.kit = kit
        server = FakeServer(kit, *EVERYTHING)
        lanes = kit.inbound, kit.outbound, kit.archive
        self.services = RoomKit(kit.ctx, kit.stream, kit.roster, server.discovery, server.pep, *lanes)
        self.rooms = self.services.live
        self.service = FakeRooms(kit.stream, self.deliver)
        kit.processor.listen(kit.outbound.on_filed)

    async def begin(self) -> None:
        """A session starts."""
        await self.rooms.load()
        self.kit.outbound.open(resumed=False)
        self.rooms.start()

    def deliver(self, stanza: Element) -> None:
        if stanza.tag == muc.PRESENCE:
            if not self.rooms.take_presence(stanza):
                self.kit.presences.take(stanza)
        elif not (self.kit.archive.take(stanza) or self.rooms.take_message(stanza)):
            now, book = self.kit.clock.now(), self.kit.ctx.rooms
            if envelope := open_live(stanza, ALICE, now, rooms=book):
                self.kit.inbound.accept(envelope)

    async def inside(self, **options: object) -> tuple[FakeRoom, LiveRoom]:
        """In the orchard, with Bob."""
        room = self.service.add(**options)
        self.service.come(room, "bob", "bob@b.test/phone")
        return room, await self.rooms.join(ORCHARD)

    def shown(self) -> Room:
        room = self.rooms.of(ORCHARD)
        assert room is not None
        return room.describe()

    def notices(self) -> list[tuple[str, ...]]:
        return [(one.code, *one.values) for one in self.kit.heard(RoomNoticed)]

    def heard(self, kind: type[E]) -> list[E]:
        return self.kit.heard(kind)

    async def messages(self, room: Address = ORCHARD) -> list[Message]:
        await self.kit.inbound.idle()
        return await self.kit.shown(room)

    async def bodies(self, room: Address = ORCHARD) -> list[str]:
        return [message.body for message in await self.messages(room)]


@pytest.fixture
async def scene(kit: AccountKit) -> AsyncIterator[Scene]:
    """A session that has begun, without rooms."""
    made = Scene(kit)
    await made.begin()
    yield made
    made.services.close()
