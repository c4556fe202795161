# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures of rooms: fetched once from the room, believed only if they have the hash."""

import asyncio
from xml.etree.ElementTree import tostring

import pytest

from tests.fakes.account_kit import AccountKit
from tests.fakes.fake_stream import refuse, result, xml
from tests.fakes.live_rooms import ORCHARD, LiveRoomsFake
from xmppclient.errors import BadPicture, RoomForbidden
from xmppclient.model import Room
from xmppclient.ns import VCARD_UPDATE
from xmppclient.services.rooms.avatars import HASH, ROOM_INFO, RoomAvatars
from xmppclient.xep import forms, vcard
from xmppclient.xep.disco import Info

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40
OTHER = b"\x89PNG\r\n\x1a\n" + b"1" * 40
NAME = vcard.picture_hash(PNG)


@pytest.fixture
def live(kit: AccountKit) -> LiveRoomsFake:
    return LiveRoomsFake(kit)


@pytest.fixture
def avatars(kit: AccountKit, live: LiveRoomsFake) -> RoomAvatars:
    kit.stream.answers[vcard.TAG] = lambda _: result(tostring(vcard.write(PNG)).decode())
    return RoomAvatars(kit.ctx, kit.stream, live)


@pytest.fixture
async def room(live: LiveRoomsFake) -> Room:
    return await live.add()


def told(*hashes: str) -> Info:
    return Info(forms=({forms.FORM_TYPE: (ROOM_INFO,), HASH: hashes},))


def presence(name: str, sender: str = ORCHARD) -> str:
    return f"<presence from='{sender}'><x xmlns='{VCARD_UPDATE}'><photo>{name}</photo></x></presence>"


async def rest() -> None:
    tasks = [task for task in asyncio.all_tasks() if task.get_name().endswith("picture of a room")]
    await asyncio.gather(*tasks)


async def picture(kit: AccountKit, room: Room) -> tuple[bytes, str]:
    await rest()
    record = await kit.store.rooms.get(room.conversation_id)
    assert record
    return record.avatar, record.avatar_hash


async def test_a_picture_that_discovery_names_is_fetched_once(
    kit: AccountKit, avatars: RoomAvatars, room: Room
) -> None:
    for _ in range(3):
        avatars.told(room.conversation_id, told(NAME))
        assert await picture(kit, room) == (PNG, NAME)

    assert [to for _, _, to in kit.stream.requests] == [ORCHARD]


async def test_one_that_presence_of_the_room_names_is_fetched(
    kit: AccountKit, avatars: RoomAvatars, room: Room
) -> None:
    assert avatars.take(xml(presence(NAME)))

    assert await picture(kit, room) == (PNG, NAME)


async def test_a_picture_with_another_hash_is_not_shown(
    kit: AccountKit, avatars: RoomAvatars, room: Room
) -> None:
    avatars.told(room.conversation_id, told(vcard.picture_hash(OTHER)))

    assert await picture(kit, room) == (b"", "")


async def test_a_picture_that_was_taken_away_is_gone(
    kit: AccountKit, avatars: RoomAvatars, room: Room
) -> None:
    avatars.take(xml(presence(NAME)))
    await rest()
    avatars.take(xml(presence("")))

    assert await picture(kit, room) == (b"", "")


@pytest.mark.parametrize("sender", [f"{ORCHARD}/Eve", "eve@e.test/x", "muc.a.test"])
async def test_nobody_else_names_the_picture(
    kit: AccountKit, avatars: RoomAvatars, room: Room, sender: str
) -> None:
    assert not avatars.take(xml(presence(NAME, sender)))
    assert await picture(kit, room) == (b"", "")
    assert kit.stream.requests == []


async def test_a_room_without_pictures_is_asked_for_none(
    kit: AccountKit, avatars: RoomAvatars, room: Room
) -> None:
    avatars.told(room.conversation_id, Info())
    avatars.told(room.conversation_id, told("no hash"))
    await rest()

    assert kit.stream.requests == []


async def test_a_room_that_refuses_stays_without(kit: AccountKit, avatars: RoomAvatars, room: Room) -> None:
    kit.stream.answers[vcard.TAG] = refuse("service-unavailable")
    avatars.told(room.conversation_id, told(NAME))

    assert await picture(kit, room) == (b"", "")


async def test_an_owner_gives_the_room_a_picture_and_takes_it_away(
    kit: AccountKit, avatars: RoomAvatars, room: Room
) -> None:
    await avatars.set(room.conversation_id, ORCHARD, PNG)
    assert await picture(kit, room) == (PNG, NAME)
    sent = kit.stream.requests[-1]
    assert (sent[0], sent[2]) == ("set", ORCHARD)

    await avatars.set(room.conversation_id, ORCHARD, b"")
    assert await picture(kit, room) == (b"", "")
    assert len(kit.stream.requests[-1][1]) == 0


@pytest.mark.parametrize("content", [b"<svg/>", b"GIF89a", PNG + b"0" * vcard.MAX_PICTURE])
async def test_what_is_no_picture_is_not_sent(
    kit: AccountKit, avatars: RoomAvatars, room: Room, content: bytes
) -> None:
    with pytest.raises(BadPicture):
        await avatars.set(room.conversation_id, ORCHARD, content)
    assert kit.stream.requests == []


async def test_who_may_not_changes_nothing(kit: AccountKit, avatars: RoomAvatars, room: Room) -> None:
    kit.stream.answers[vcard.TAG] = refuse("forbidden")

    with pytest.raises(RoomForbidden):
        await avatars.set(room.conversation_id, ORCHARD, PNG)
    assert await picture(kit, room) == (b"", "")
