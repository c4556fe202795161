# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from ui.gallery import fake_data, fake_room_data
from ui.gallery.fake_core import FakeCore
from ui.models.rooms import KnownRooms, hint_of, state_words
from xmppclient.errors import RoomGone
from xmppclient.events import ConversationRemoved
from xmppclient.model import RoomState


@pytest.fixture
async def core() -> FakeCore:
    return FakeCore()


@pytest.fixture
async def rooms(core: FakeCore) -> KnownRooms:
    rooms = KnownRooms(core)
    await rooms.load()
    return rooms


async def test_a_room_is_called_by_its_title(core: FakeCore, rooms: KnownRooms) -> None:
    crew = replace(await core.chats.get(fake_data.CREW), name="")
    assert rooms.name(crew) == "Harbour crew"

    core.rooms.change(fake_data.CREW, title="Crane crew")
    assert rooms.name(crew) == "Crane crew"
    assert rooms.name(replace(crew, name="Ours")) == "Ours"


async def test_att_077_private_messages_say_in_which_room(core: FakeCore, rooms: KnownRooms) -> None:
    whisper = await core.chats.get(fake_room_data.WHISPER)
    assert rooms.place(whisper) == "private, in Sailing"
    assert rooms.place(await core.chats.get(fake_data.LEILA)) == ""

    core.bus.publish(ConversationRemoved(fake_data.FIRST, fake_room_data.SAILING))
    assert rooms.place(whisper) == "private, in sailing@rooms.example"


async def test_only_what_is_seen_is_told(core: FakeCore, rooms: KnownRooms) -> None:
    told: list[int] = []
    rooms.changed.connect(told.append)
    core.rooms.change(fake_data.CREW, occupants=7, subject="else")
    assert told == []

    core.rooms.change(fake_data.CREW, state=RoomState.WAITING)
    assert told == [fake_data.CREW]


def test_a_closed_room_is_closed_for_everybody() -> None:
    pier = fake_room_data.pier()

    assert isinstance(pier.reason, RoomGone)
    assert state_words(pier) == "the room is closed"
    assert state_words(fake_room_data.choir()) == "the room does not let you in"
    assert state_words(fake_room_data.crew()) == ""


def test_a_room_that_waits_for_a_decision_says_so() -> None:
    assert hint_of(fake_room_data.night()) == "held"
    assert state_words(fake_room_data.night()) == "waits for your decision"
    assert [hint_of(room) for room in (None, fake_room_data.crew(), fake_room_data.choir())] == [
        "", "", "refused",
    ]  # fmt: skip
