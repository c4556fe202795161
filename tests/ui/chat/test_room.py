# SPDX-License-Identifier: AGPL-3.0-or-later
"""A conversation in a room, as its view models see it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from tests.ui.kit import tasks_of, until
from ui.chat import floor
from ui.chat.chat import Chat
from ui.gallery import fake_data, fake_room_chats, fake_room_data
from ui.gallery.fake_core import FakeCore
from ui.models.message_roles import Role as Column
from ui.models.messages import MessageListModel
from xmppclient.events import KeysProgress, RoomNoticed
from xmppclient.model import (
    Address,
    Affiliation,
    ConversationId,
    Message,
    Occupant,
    Policy,
    Power,
    Role,
    RoomState,
)

CREW, SAILING, NIGHT = fake_data.CREW, fake_room_data.SAILING, fake_room_data.NIGHT


class Bench:
    def __init__(self, core: FakeCore, chat: Chat) -> None:
        self.core = core
        self.chat = chat

    async def open(
        self, conversation_id: ConversationId, fill: Callable[[FakeCore], None] | None = None
    ) -> None:
        if fill is not None:
            fill(self.core)
        await self.chat.open(conversation_id)
        await until(lambda: list(self.chat.room.people.present()) or conversation_id != CREW)

    @property
    def model(self) -> MessageListModel:
        model = self.chat.timeline.property("model")
        assert isinstance(model, MessageListModel)
        return model

    def look(self, wanted: Callable[[Message], bool]) -> QObject:
        """The rows of the menu for the newest message that fits."""
        self.chat.actions.look(next(message for message in self.model.messages() if wanted(message)).id)
        return self.chat.room_actions

    def column(self, role: Column) -> list[object]:
        return [self.model.data(self.model.index(row), role) for row in range(self.model.rowCount())]


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Bench(core, Chat(core, tasks))


# The head


async def test_the_head_says_how_many_are_there_and_what_it_is_about(bench: Bench) -> None:
    await bench.open(CREW)
    header = bench.chat.header

    assert header.property("subtitle") == "Encrypted · 4 people"
    assert header.property("subject") == "Painting on Thursday, bring brushes"
    assert header.property("subjectAuthor") == "Set by Ana"
    assert header.property("presence") == ""


async def test_the_head_says_that_we_are_not_inside(bench: Bench) -> None:
    await bench.open(CREW)
    bench.core.rooms.change(CREW, state=RoomState.JOINING)

    assert bench.chat.header.property("subtitle") == "Encrypted · entering the room…"
    assert bench.chat.header.property("subject") == ""


async def test_att_078_a_subject_is_one_line_and_not_endless(bench: Bench) -> None:
    await bench.open(CREW)
    bench.core.rooms.change(CREW, subject="a\n\u202eb" * 90_000)

    assert "\n" not in str(bench.chat.header.property("subject"))
    assert len(str(bench.chat.header.property("subject"))) < 200
    assert len(str(bench.chat.header.property("wholeSubject"))) < 5000


async def test_att_077_private_messages_never_look_like_a_contact(bench: Bench) -> None:
    await bench.open(fake_room_data.WHISPER)
    header = bench.chat.header

    assert header.property("subtitle") == "Not encrypted · private, in Sailing"
    assert "by a nickname only, in Sailing" in str(bench.chat.room.property("banner"))
    assert header.property("presence") == ""


# People


async def test_what_becomes_known_of_people_repaints_their_rows_only(bench: Bench) -> None:
    await bench.open(SAILING, fake_room_chats.fill_sailing)
    await until(lambda: list(bench.chat.room.people.present()))
    bench.model.flush()
    changed: list[int] = []
    bench.model.modelReset.connect(lambda: changed.append(-1))
    bench.model.dataChanged.connect(lambda top, bottom: changed.append(top.row()))
    impostor = Occupant("sailor0042", Role.PARTICIPANT, Affiliation.NONE, occupant_id="o43", imitates="Yuki")
    bench.core.rooms.occupy(SAILING, (impostor,))

    rows = [row for row, name in enumerate(bench.column(Column.NAME)) if name == "sailor0042"]
    assert set(changed) >= set(rows[:1])
    assert -1 not in changed
    assert "looks like Yuki; the room hides who it is" in bench.column(Column.ALARM)


async def test_flt_040_a_room_of_1200_opens_as_quickly_as_others(bench: Bench) -> None:
    counted = asyncio.Event()
    people = bench.core.rooms.occupants

    async def slow(conversation_id: ConversationId) -> tuple[Occupant, ...]:
        await counted.wait()
        return await people(conversation_id)

    bench.core.rooms.occupants = slow  # type: ignore[method-assign]
    await bench.chat.open(SAILING)
    assert bench.model.rowCount() > 0  # messages do not wait for people
    assert list(bench.chat.room.people.present()) == []

    counted.set()
    await until(lambda: len(list(bench.chat.room.people.present())) == fake_room_data.CROWD)


async def test_names_of_contacts_are_followed(bench: Bench) -> None:
    await bench.open(CREW, fake_room_chats.fill_crew)
    assert "Tomás Reyes" in bench.column(Column.NAME)
    await bench.core.contacts.remove(fake_data.FIRST, Address("tomas@harbour.example"))

    await until(lambda: "Tomás" in bench.column(Column.NAME) and "" in bench.column(Column.ALARM))


# What is shown of messages


async def test_what_happened_to_messages_of_a_room_is_said(bench: Bench) -> None:
    await bench.open(CREW, fake_room_chats.fill_crew)

    assert "Taken back by a moderator, Ana: “wrong harbour”" in bench.column(Column.PROBLEM)
    assert "This message was deleted" in bench.column(Column.PROBLEM)
    assert bench.column(Column.NAMES_US).count(True) == 1
    told = [words for words in bench.column(Column.LEFT_OUT) if words]
    assert told[0] == (
        "Could not be encrypted for p0@old.example, p1@old.example, p2@old.example, p3@old.example, "
        "p4@old.example and 2 more: they cannot read it"
    )
    spoken = " ".join(map(str, bench.column(Column.SPOKEN)))
    assert "names you" in spoken
    assert "only looks like Tomás Reyes" in spoken


async def test_why_nothing_goes_into_a_room_is_said_in_words(bench: Bench) -> None:
    await bench.open(NIGHT, fake_room_chats.fill_night)
    problems = bench.column(Column.PROBLEM)

    assert (
        "This room hides who its members are, so nothing can be encrypted for them. Nothing was sent."
        in problems
    )
    assert "The room gives away more than before. Not sent until you have decided." in problems


async def test_a_message_that_the_room_holds_back_leads_to_the_question(bench: Bench) -> None:
    wanted: list[tuple[str, int]] = []
    bench.chat.roomWanted.connect(lambda what, where: wanted.append((what, where)))
    await bench.open(NIGHT, fake_room_chats.fill_night)
    bench.look(lambda message: message.reason == "room")
    bench.chat.actions.cure()
    bench.chat.actOnRoom()
    bench.chat.composer.floor.act()

    assert wanted == [("decide", NIGHT)] * 3


async def test_about_a_message_it_is_said_who_wrote_it(bench: Bench) -> None:
    await bench.open(CREW, fake_room_chats.fill_crew)
    bench.look(lambda message: message.sender == "nobody@spam.example")
    bench.chat.actions.info()
    facts = {row.label: row.value for row in bench.chat.info.property("facts").rows}
    assert facts["From"] == "nobody@spam.example"
    assert facts["Nickname"] == "Tomás Reyes (only looks like Tomás Reyes)"
    assert "In the room" not in facts  # whoever it is, they are not there

    bench.look(lambda message: message.sender == "ana@harbour.example" and bool(message.body))
    bench.chat.actions.info()
    facts = {row.label: row.value for row in bench.chat.info.property("facts").rows}
    assert facts["In the room"] == "admin, moderator, Harbour master"


# What one can do


async def test_the_author_of_a_message_can_be_written_to_in_private(bench: Bench) -> None:
    opened: list[int] = []
    bench.chat.opened.connect(opened.append)
    await bench.open(SAILING, fake_room_chats.fill_sailing)
    await until(lambda: list(bench.chat.room.people.present()))
    rows = bench.look(lambda message: message.nick == "Yuki" or message.occupant_id == "o1")
    assert rows.property("canWrite")
    bench.chat.room_actions.writePrivately()
    await until(lambda: opened)

    assert opened == [fake_room_data.WHISPER]


async def test_att_077_nobody_is_written_to_because_of_a_nick_alone(bench: Bench) -> None:
    await bench.open(SAILING, fake_room_chats.fill_sailing)
    await until(lambda: list(bench.chat.room.people.present()))
    taken = Occupant("sailor0042", Role.PARTICIPANT, Affiliation.NONE, occupant_id="another")
    bench.core.rooms.occupy(SAILING, (taken,))
    rows = bench.look(lambda message: message.nick == "sailor0042" and message.occupant_id == "o43")

    assert not rows.property("canWrite")
    assert not rows.property("canKick")


async def test_a_moderator_takes_a_message_back_after_a_question(bench: Bench) -> None:
    await bench.open(SAILING, fake_room_chats.fill_sailing)
    await until(lambda: list(bench.chat.room.people.present()))
    rows = bench.look(lambda message: message.nick == "Bjӧrn")
    assert [rows.property(name) for name in ("canModerate", "canKick", "canBan", "canBlock")] == [
        True, True, False, False,
    ]  # fmt: skip
    for answer in (False, True):
        bench.chat.room_actions.moderate()
        await until(lambda: bench.chat.questions.property("open"))
        bench.chat.questions.answer(answer)
        await until(lambda: not bench.chat.questions.property("open"))

    await until(lambda: [what for what, *_ in bench.core.rooms.done] == ["moderate"])


async def test_without_powers_nothing_is_offered(bench: Bench) -> None:
    bench.core.rooms.change(SAILING, powers=frozenset({Power.SPEAK}), role=Role.PARTICIPANT)
    await bench.open(SAILING, fake_room_chats.fill_sailing)
    await until(lambda: list(bench.chat.room.people.present()))
    rows = bench.look(lambda message: message.occupant_id == "o1")

    assert [rows.property(name) for name in ("canModerate", "canKick", "canBan")] == [False] * 3


async def test_somebody_is_banned_or_blocked_by_address(bench: Bench) -> None:
    await bench.open(CREW, fake_room_chats.fill_crew)
    rows = bench.look(lambda message: message.nick == "Ana" and bool(message.body))
    assert [rows.property(name) for name in ("canKick", "canBan", "canBlock")] == [True] * 3
    bench.chat.room_actions.ban()
    await until(lambda: bench.chat.questions.property("open"))
    bench.chat.questions.answer(True)
    await until(lambda: bench.core.rooms.done)
    assert bench.core.rooms.done[-1][2:4] == ("ana@harbour.example", Affiliation.OUTCAST)

    wanted: list[str] = []
    bench.chat.room_actions.blocking.wanted.connect(lambda: wanted.append("block"))
    bench.chat.room_actions.block()
    assert wanted == ["block"]
    bench.chat.room_actions.blocking.block(False)
    await asyncio.sleep(0.01)
    assert "ana@harbour.example" in await bench.core.contacts.blocked(fake_data.FIRST)


async def test_in_a_chat_of_two_the_menu_has_no_rows_of_a_room(bench: Bench) -> None:
    await bench.open(fake_data.LEILA)
    rows = bench.look(lambda message: True)
    names = ("canWrite", "canModerate", "canKick", "canBan", "canBlock")

    assert [rows.property(name) for name in names] == [False] * 5


# Writing


async def test_a_visitor_asks_to_speak(bench: Bench) -> None:
    bench.core.rooms.change(SAILING, powers=frozenset(), role=Role.VISITOR)
    await bench.open(SAILING)
    place = bench.chat.composer.floor
    assert place.property("closed") == "You may read here, and not write."
    bench.chat.composer.edit("hello")
    assert not bench.chat.composer.property("canSend")
    bench.chat.composer.send()
    await asyncio.sleep(0.02)
    assert bench.core.chats.sent == []

    place.act()
    await until(lambda: bench.core.rooms.done == [("voice", SAILING)])
    assert place.property("action") == ""
    bench.core.rooms.change(SAILING, powers=frozenset({Power.SPEAK}), role=Role.PARTICIPANT)
    assert place.property("closed") == ""


@pytest.mark.parametrize("state", [RoomState.JOINING, RoomState.SYNCING, RoomState.WAITING])
async def test_one_may_write_while_the_room_is_being_entered(bench: Bench, state: RoomState) -> None:
    bench.core.rooms.change(CREW, state=state)
    await bench.open(CREW)

    assert bench.chat.composer.floor.property("closed") == ""


async def test_outside_of_a_room_one_may_enter_again(bench: Bench) -> None:
    bench.core.rooms.change(CREW, state=RoomState.OUTSIDE)
    await bench.open(CREW)
    assert bench.chat.composer.floor.property("action") == "Enter"
    bench.chat.composer.floor.act()

    await until(lambda: ("rejoin", CREW) in bench.core.rooms.done)


async def test_in_slow_mode_the_next_message_waits(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    monkeypatch.setattr(floor, "monotonic", lambda: now[0])
    bench.core.rooms.change(SAILING, role=Role.PARTICIPANT, slow=10)
    await bench.open(SAILING)
    composer = bench.chat.composer
    composer.edit("one")
    composer.send()
    await until(lambda: bench.core.chats.sent == ["one"])
    assert composer.floor.property("wait") == 10
    composer.edit("two")
    assert not composer.property("canSend")
    composer.send()
    assert bench.core.chats.sent == ["one"]

    now[0] += 10
    composer.floor._count()
    assert composer.property("canSend")


async def test_moderators_do_not_wait(bench: Bench) -> None:
    await bench.open(SAILING)
    bench.chat.composer.edit("one")
    bench.chat.composer.send()

    assert bench.chat.composer.floor.property("wait") == 0


async def test_keys_of_many_are_fetched_in_sight(bench: Bench) -> None:
    await bench.open(CREW)
    room = bench.chat.room
    assert room.property("progress") < 0
    bench.core.bus.publish(KeysProgress(fake_data.FIRST, CREW, 20, 80))
    assert (room.property("progress"), room.property("progressWords")) == (0.25, "Fetching keys: 20 of 80")
    bench.core.bus.publish(KeysProgress(fake_data.FIRST, CREW, 80, 80))
    assert room.property("progress") < 0


async def test_members_without_keys_are_named_until_somebody_has_read_it(bench: Bench) -> None:
    await bench.open(CREW)
    assert "pavel@old.example" in str(bench.chat.room.property("banner"))
    bench.chat.closeBanner()
    assert bench.chat.room.property("banner") == ""
    await until(lambda: "pavel@old.example" in bench.core.settings.values.get(f"rooms/silent/{CREW}", ""))

    await bench.chat.open(fake_data.LEILA)
    await bench.chat.open(CREW)
    assert bench.chat.room.property("banner") == ""
    bench.core.rooms.change(CREW, silent=("pavel@old.example", "new@old.example"))
    assert "new@old.example" in str(bench.chat.room.property("banner"))


async def test_newcomers_are_shown_until_somebody_has_seen_them(bench: Bench) -> None:
    bench.core.rooms.change(CREW, newcomers=("eve@e.example",))
    await bench.open(CREW)
    assert "eve@e.example" in str(bench.chat.room.property("banner"))

    bench.chat.closeBanner()

    await until(lambda: ("greet", CREW) in bench.core.rooms.done)
    assert "pavel@old.example" in str(bench.chat.room.property("banner"))


async def test_the_banner_follows_what_the_chat_demands(bench: Bench) -> None:
    bench.core.rooms.change(CREW, silent=())
    await bench.open(CREW)
    await bench.core.chats.set_policy(CREW, Policy.NONE)

    assert "Not encrypted" in str(bench.chat.room.property("banner"))


async def test_what_happens_is_told_where_it_happens_only(bench: Bench) -> None:
    told: list[str] = []
    bench.chat.noticed.connect(told.append)
    await bench.open(CREW)
    bench.core.bus.publish(RoomNoticed(fake_data.FIRST, SAILING, "kicked", ("Eve",)))
    bench.core.bus.publish(RoomNoticed(fake_data.FIRST, CREW, "kicked", ("Pavel",)))

    assert told == ["Pavel was removed from the room"]


async def test_another_chat_knows_nothing_of_the_room_before(bench: Bench) -> None:
    await bench.open(NIGHT)
    await bench.chat.open(fake_data.LEILA)

    assert bench.chat.room.property("banner") == ""
    assert bench.chat.composer.floor.property("closed") == ""
    assert bench.chat.composer.property("placeholder") == "Message Leila Haddad, end-to-end encrypted"
    assert bench.chat.room.room is None


async def test_a_room_without_a_name_of_ours_is_called_by_its_title(bench: Bench) -> None:
    bench.core.chats.rename(CREW, "")
    bench.core.rooms.change(CREW, title="Crane crew")
    await bench.open(CREW)

    assert bench.chat.header.property("name") == "Crane crew"
    assert "Crane crew" in str(bench.chat.composer.property("placeholder"))
    assert replace(await bench.core.rooms.get(CREW)).title == "Crane crew"


# The menu of the conversation


async def test_deleting_the_chat_of_a_room_leaves_the_room(bench: Bench) -> None:
    await bench.open(CREW)
    bench.chat.remove()
    await until(lambda: bench.chat.questions.property("open"))
    assert "You leave the room" in str(bench.chat.questions.property("text"))
    bench.chat.questions.answer(True)
    await until(lambda: bench.core.rooms.done)

    assert bench.core.rooms.done == [("leave", CREW)]


@pytest.mark.parametrize(
    ("conversation_id", "person", "offered"),
    [(fake_data.LEILA, True, True), (CREW, False, True), (SAILING, False, False)],
)
async def test_a_room_is_told_less_and_a_public_one_nothing(
    bench: Bench, conversation_id: ConversationId, person: bool, offered: bool
) -> None:
    await bench.open(conversation_id)

    assert bench.chat.told.property("person") is person
    assert bench.chat.told.property("offered") is offered


async def test_what_one_may_not_do_is_not_offered(bench: Bench) -> None:
    await bench.open(SAILING)
    assert (bench.chat.property("mayInvite"), bench.chat.property("mayChangeSubject")) == (True, True)

    told: list[int] = []
    bench.chat.changed.connect(lambda: told.append(1))
    bench.core.rooms.change(SAILING, powers=frozenset({Power.SPEAK}))
    assert told
    assert (bench.chat.property("mayInvite"), bench.chat.property("mayChangeSubject")) == (False, False)


async def test_a_room_calls_for_mentions_only_if_one_wants_so(bench: Bench) -> None:
    await bench.open(CREW)
    assert not bench.chat.property("mentionsOnly")
    bench.chat.setMentionsOnly(True)

    await until(lambda: bench.chat.property("mentionsOnly"))
