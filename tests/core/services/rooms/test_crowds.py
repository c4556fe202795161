# SPDX-License-Identifier: AGPL-3.0-or-later
"""Large rooms, many rooms (FLT-040): how often something is told and written, not how fast."""

import asyncio
from xml.etree.ElementTree import Element

import pytest

from storage.records import OccupantRecord, RoomRecord
from tests.fakes.account_kit import AccountKit
from tests.fakes.fake_rooms import ORCHARD, FakeRoom, Person
from tests.fakes.rooms_kit import Scene
from xmppclient.errors import RequestTimedOut
from xmppclient.events import OccupantsChanged, RoomChanged
from xmppclient.model import Address, Kind, RoomState
from xmppclient.xep import disco

CROWD = 1000
JOINED = RoomState.JOINED


class Writes:
    """Counts what is written of occupants."""

    def __init__(self, kit: AccountKit, monkeypatch: pytest.MonkeyPatch) -> None:
        self.batches: list[int] = []
        self.others = 0
        rooms = kit.store.rooms
        put, change = rooms.put_occupants, rooms.change

        async def put_occupants(records: tuple[OccupantRecord, ...]) -> None:
            await put(records)
            self.batches.append(len(records))

        async def counted(conversation_id: object, **fields: object) -> object:
            self.others += 1
            return await change(conversation_id, **fields)  # type: ignore[arg-type]

        monkeypatch.setattr(rooms, "put_occupants", put_occupants)
        monkeypatch.setattr(rooms, "change", counted)


def crowded(scene: Scene, address: Address = ORCHARD, size: int = CROWD) -> FakeRoom:
    room = scene.service.add(address)
    for number in range(size):
        jid = f"guest{number}@g.test"
        room.people[f"guest{number}"] = Person(
            f"guest{number}", f"{jid}/x", "none", occupant_id=room.id_of(jid)
        )
    return room


async def test_flt_040_a_thousand_people_are_one_event_and_one_write(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xmppclient.services.rooms.room.STORE_PAUSE", 0.01)
    writes = Writes(scene.kit, monkeypatch)
    crowded(scene)

    live = await scene.rooms.join(ORCHARD)
    await scene.kit.until(lambda: writes.batches)

    (event,) = scene.heard(OccupantsChanged)
    assert event.reset
    assert len(event.changed) == CROWD + 1
    assert len(scene.heard(RoomChanged)) < 10
    assert writes.batches == [CROWD + 1]
    assert writes.others < 10
    assert len(await scene.kit.store.rooms.occupants(live.conversation_id)) == CROWD + 1


async def test_flt_040_a_thousand_who_come_and_go_are_few_events(scene: Scene) -> None:
    room, _ = await scene.inside()
    before = len(scene.heard(OccupantsChanged))
    for number in range(CROWD):
        scene.service.come(room, f"guest{number}", f"guest{number}@g.test/x", "none")
        scene.service.go(room, f"guest{number}")
        if number % 100 == 0:
            await asyncio.sleep(0)
    await scene.kit.until(lambda: len(scene.heard(OccupantsChanged)) > before)
    assert len(scene.heard(OccupantsChanged)) - before < 10


async def test_who_was_seen_is_stored_once(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xmppclient.services.rooms.room.STORE_PAUSE", 0.01)
    writes = Writes(scene.kit, monkeypatch)
    room, _ = await scene.inside()
    await scene.kit.until(lambda: writes.batches == [2])
    scene.service.go(room, "bob")
    scene.service.come(room, "bob", "bob@b.test/phone")
    await asyncio.sleep(0.05)
    assert writes.batches == [2]


async def test_flt_040_two_hundred_rooms_take_turns(scene: Scene) -> None:
    kit = scene.kit
    rooms = [scene.service.add(Address(f"room{number}@muc.test")) for number in range(200)]
    for room in rooms:
        chat, _ = await kit.store.conversations.ensure(kit.ctx.id, room.address, Kind.GROUPCHAT)
        await kit.store.rooms.put(RoomRecord(chat.id, "alice"))
    await scene.rooms.load()

    scene.rooms.ended()
    scene.rooms.start()
    last = {room.address for room in rooms}
    kit.bus.subscribe(RoomChanged, lambda e: last.discard(e.room.address) if e.room.state is JOINED else None)
    await kit.until(lambda: not last)

    assert [room.joins for room in rooms] == [1] * 200
    assert scene.service.most_entering <= 4
    assert scene.rooms.turns.most == 4
    assert len(scene.heard(OccupantsChanged)) == 200


async def test_who_wrote_in_the_archive_is_known_after_a_restart_and_when_they_are_gone(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xmppclient.services.rooms.room.STORE_PAUSE", 0.01)
    room, live = await scene.inside()
    scene.service.go(room, "bob")
    store = scene.kit.store.rooms
    for _ in range(1000):
        if len(await store.occupants(live.conversation_id)) == 2:
            break
        await asyncio.sleep(0.002)

    again = Scene(scene.kit)
    await again.rooms.load()
    found = again.rooms.of(ORCHARD)
    assert found is not None
    assert found.identities.of("id-bob@b.test") == "bob@b.test"
    again.services.close()


async def test_the_rooms_of_a_silent_server_keep_no_others_waiting(scene: Scene) -> None:
    kit = scene.kit
    asked: list[str] = []

    async def ask(request: Element) -> Element:
        to = kit.stream.requests[-1][2]
        if to.endswith("dead.test"):
            asked.append(to)
            await asyncio.sleep(0.01)
            raise RequestTimedOut
        return scene.service._disco(request)

    kit.stream.answers[disco.QUERY] = ask
    for number in range(30):
        address = Address(f"room{number}@{'dead' if number < 25 else 'muc'}.test")
        scene.service.add(address)
        chat, _ = await kit.store.conversations.ensure(kit.ctx.id, address, Kind.GROUPCHAT)
        await kit.store.rooms.put(RoomRecord(chat.id, "alice"))
    await scene.rooms.load()
    scene.rooms.ended()
    scene.rooms.start()

    await kit.until(lambda: sum(one.state is JOINED for one in scene.rooms.all()) == 5)
    assert len(asked) <= 4
    await kit.until(lambda: sum(one.state is RoomState.WAITING for one in scene.rooms.all()) == 25)
    assert len(asked) <= 4
