# SPDX-License-Identifier: AGPL-3.0-or-later
"""What services do in rooms: by which names, and how little they tell."""

from xml.etree.ElementTree import Element

import pytest

from storage.records import OccupantRecord
from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, blank_profile as blank_profile
from tests.fakes.everyday import MARKABLE, REQUEST, displayed, react, reply, state
from tests.fakes.fake_cipher import sealed
from tests.fakes.fake_server import EVERYTHING, FakeServer
from tests.fakes.fake_stream import xml
from tests.fakes.room_scenes import ROOM, FakeRoom, numbered, occupant, room, said
from xmppclient import ns
from xmppclient.errors import NotChangeable, RoomHidesAddresses, UnknownDevice
from xmppclient.events import OccupantsChanged, TypingChanged
from xmppclient.model import (
    Address,
    Affiliation,
    DeliveryState,
    Kind,
    Message,
    Occupant,
    Policy,
    Role,
    StanzaId,
)
from xmppclient.pipeline import content
from xmppclient.services import read_sync
from xmppclient.services.read_sync import NODE, ReadSync

ON = ("privacy/markers", "privacy/typing", "privacy/receipts")


@pytest.fixture
async def talkative(kit: AccountKit) -> AccountKit:
    """The user wants others to know everything."""
    for setting in ON:
        await kit.store.settings.set(setting, "on")
    return kit


def told(kit: AccountKit) -> list[tuple[str, str, str, str]]:
    """(to, type, displayed, chat state) of what was sent besides messages."""
    found = [(stanza, content.read(stanza)) for stanza in kit.stream.sent]
    return [(s.get("to", ""), s.get("type", ""), c.displayed, c.chat_state) for s, c in found]


async def only(kit: AccountKit) -> Message:
    (message,) = await kit.shown(ROOM)
    return message


async def ours(kit: AccountKit, *, returned: bool = True) -> Message:
    """A message of ours in the room."""
    kit.outbound.open(resumed=False)
    (message,) = await kit.send("mine", to=ROOM, policy=Policy.NONE)
    await kit.until(lambda: kit.stream.tracked)
    if returned:
        await kit.arrive(said("mine", "alice", numbered("r1", message.origin_id)))
    return await only(kit)


def last(kit: AccountKit) -> Element:
    return kit.stream.tracked[-1][0]


# What others are told


async def test_a_private_room_is_told_what_was_read_if_that_is_wanted(talkative: AccountKit) -> None:
    kit = talkative
    await room(kit)
    await kit.arrive(said("read me", inner=MARKABLE + REQUEST + numbered("r1", "o1"), id="a1"))

    await kit.displayed.mark_read(await kit.chat(ROOM))

    assert told(kit) == [(ROOM, "groupchat", "r1", "")]


async def test_by_default_no_room_is_told_anything(kit: AccountKit) -> None:
    await room(kit)
    await kit.arrive(said("read me", inner=MARKABLE + REQUEST + numbered("r1", "o1"), id="a1"))

    await kit.displayed.mark_read(await kit.chat(ROOM))
    await kit.typing.set(await kit.chat(ROOM), True)

    assert told(kit) == []


async def test_a_room_that_is_not_private_is_told_nothing(talkative: AccountKit) -> None:
    kit = talkative
    await room(kit, private=False)
    await kit.arrive(said("read me", inner=MARKABLE + REQUEST + numbered("r1", "o1"), id="a1"))

    await kit.displayed.mark_read(await kit.chat(ROOM))
    await kit.typing.set(await kit.chat(ROOM), True)

    assert told(kit) == []


async def test_typing_is_told_to_a_private_room_if_that_is_wanted(talkative: AccountKit) -> None:
    kit = talkative
    await room(kit)

    await kit.typing.set(await kit.chat(ROOM), True)

    assert told(kit) == [(ROOM, "groupchat", "", "composing")]


async def test_a_marker_is_owed_also_after_a_restart(talkative: AccountKit) -> None:
    kit = talkative
    await room(kit)
    await kit.arrive(said("read me", inner=MARKABLE + numbered("r1")))
    (stored,) = await kit.shown(ROOM)

    assert stored.markable


# What others tell


async def test_who_writes_in_a_room_is_told_apart(kit: AccountKit) -> None:
    made = await room(kit, anonymous=True)
    made.people["eve"] = EVE

    await kit.arrive(said("", "bob", state("composing")), said("", "eve", state("composing")))
    await kit.until(lambda: len(kit.heard(TypingChanged)) == 2)
    await kit.arrive(said("done", "bob"))
    await kit.until(lambda: len(kit.heard(TypingChanged)) == 3)

    writing = [(event.jid, event.composing) for event in kit.heard(TypingChanged)]
    assert writing == [(f"{ROOM}/bob", True), (f"{ROOM}/eve", True), (f"{ROOM}/bob", False)]


async def test_what_our_other_device_displayed_in_a_room_is_read(kit: AccountKit) -> None:
    await room(kit)
    await kit.arrive(said("one", inner=numbered("r1")))
    kit.clock.move(1)
    await kit.arrive(said("two", inner=numbered("r2")))

    await kit.arrive(said("", "alice", displayed("r1")))
    await kit.settled()

    assert (await kit.chat(ROOM)).unread == 1


# Read positions


async def test_a_position_in_a_room_is_one_of_the_room(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_sync, "QUIET", 0.01)
    await room(kit)
    server = FakeServer(kit, *EVERYTHING)
    sync = ReadSync(kit.ctx, server.pep, kit.displayed.apply_remote)
    kit.displayed.on_read(sync.read)
    await kit.arrive(said("one", inner=numbered("r1")))

    await kit.displayed.mark_read(await kit.chat(ROOM))
    await kit.until(lambda: server.nodes.get(NODE))

    (payload,) = server.nodes[NODE].values()
    assert payload[0].attrib == {"by": ROOM, "id": "r1"}


@pytest.mark.parametrize(("by", "counts"), [(ROOM, True), (ALICE, False), ("other@muc.a.test", False)])
async def test_only_ids_of_the_room_count_as_positions_there(kit: AccountKit, by: str, counts: bool) -> None:
    await room(kit)
    applied: list[tuple[Address, StanzaId]] = []

    async def apply(peer: Address, position: StanzaId) -> None:
        applied.append((peer, position))

    server = FakeServer(kit, *EVERYTHING)
    payload = xml(f"<displayed xmlns='{NODE}'><stanza-id xmlns='{ns.SID}' by='{by}' id='r1'/></displayed>")
    server.nodes[NODE] = {ROOM: payload}

    await ReadSync(kit.ctx, server.pep, apply).start()

    assert applied == ([(ROOM, StanzaId("r1"))] if counts else [])


# Acting


async def test_an_answer_names_the_message_by_the_room_and_its_author_by_nick(kit: AccountKit) -> None:
    await room(kit)
    kit.outbound.open(resumed=False)
    await kit.arrive(said("question", inner=numbered("r1", "o1")))

    await kit.send("answer", to=ROOM, policy=Policy.NONE, reply_to=await only(kit))
    await kit.until(lambda: kit.stream.tracked)

    element = last(kit).find(ns.q(ns.REPLY, "reply"))
    assert element is not None
    assert element.attrib == {"to": f"{ROOM}/bob", "id": "r1"}


async def test_what_the_room_gave_no_name_is_answered_without_one(kit: AccountKit) -> None:
    await room(kit, names_messages=False)
    kit.outbound.open(resumed=False)
    await kit.arrive(said("question", inner=numbered("", "o1")))

    await kit.send("answer", to=ROOM, policy=Policy.NONE, reply_to=await only(kit))
    await kit.until(lambda: kit.stream.tracked)

    assert last(kit).find(ns.q(ns.REPLY, "reply")) is None


async def test_an_answer_to_us_says_whom_it_answers(kit: AccountKit) -> None:
    await room(kit)
    message = await ours(kit)

    await kit.arrive(said("yes", inner=reply("r1", f"{ROOM}/alice") + numbered("r2")))

    answer = (await kit.shown(ROOM))[-1]
    assert (answer.reply_to, answer.reply_sender) == ("r1", f"{ROOM}/alice")
    assert answer.quote is not None
    assert answer.quote.message_id == message.id


async def test_a_correction_goes_by_our_id_the_rest_by_that_of_the_room(kit: AccountKit) -> None:
    await room(kit)
    message = await ours(kit)
    chat = await kit.chat(ROOM)

    await kit.actions.correct(message, chat, "better")
    await kit.actions.react(await only(kit), chat, ("👍",))
    await kit.actions.retract(await only(kit), chat)
    await kit.until(lambda: len(kit.stream.tracked) >= 3)

    said_so = [content.read(stanza) for stanza, _ in kit.stream.tracked[1:]]
    assert said_so[0].replaces == message.origin_id
    assert said_so[-1].retracts == "r1"
    assert {stanza.get("type") for stanza, _ in kit.stream.tracked} == {"groupchat"}


async def test_an_action_of_ours_has_arrived_when_it_comes_back(kit: AccountKit) -> None:
    await room(kit)
    message = await ours(kit)
    await kit.actions.react(message, await kit.chat(ROOM), ("👍",))
    await kit.until(lambda: len(kit.stream.tracked) == 2)
    token = kit.stream.tokens[-1]

    kit.outbound.acked(token)
    await kit.settled()
    assert await kit.store.outbox.count(kit.ctx.id) == 1

    await kit.arrive(said("", "alice", react("r1", "👍") + numbered("r2", token)))
    assert await kit.store.outbox.count(kit.ctx.id) == 0
    assert [one.emojis for one in (await only(kit)).reactions] == [("👍",)]


async def test_what_has_not_come_back_has_no_name_yet(kit: AccountKit) -> None:
    await room(kit)
    message = await ours(kit, returned=False)

    with pytest.raises(NotChangeable):
        await kit.actions.retract(message, await kit.chat(ROOM))
    with pytest.raises(NotChangeable):
        await kit.actions.react(message, await kit.chat(ROOM), ("👍",))

    assert await kit.queued() == ["mine"]


# Repair


async def hidden(kit: AccountKit) -> FakeRoom:
    """Somebody whom the room hid wrote something encrypted."""
    made = await room(kit, anonymous=True, occupant_ids=True)
    await kit.arrive(said("", inner=sealed("secret") + occupant("b0b") + numbered("r1", "o1")))
    assert (await only(kit)).reason == "sender_hidden"
    return made


async def test_who_became_known_can_be_read(kit: AccountKit) -> None:
    made = await hidden(kit)
    await kit.store.rooms.put_occupants([OccupantRecord(made.conversation_id, "b0b", "bob", BOB)])

    bob = Occupant("bob", Role.PARTICIPANT, Affiliation.MEMBER, BOB, "b0b")
    kit.bus.publish(OccupantsChanged(kit.ctx.id, made.conversation_id, (bob,)))
    await kit.until(lambda: kit.cipher.read_as)
    await kit.settled()

    message = await only(kit)
    assert (message.body, message.sender, message.state) == ("secret", BOB, DeliveryState.RECEIVED)
    assert kit.cipher.read_as == [(BOB, ROOM)]


async def test_the_archive_may_know_who_wrote_it(kit: AccountKit) -> None:
    made = await room(kit, anonymous=True)
    secret = sealed("secret")
    await kit.arrive(said("", inner=secret + numbered("m0", "o1")))
    made.anonymous = False
    kit.archive_of(ROOM).keep(said("", inner=secret + numbered("x", "o1")))

    await kit.archive.catch_up_room(ROOM)

    message = await only(kit)
    assert (message.body, message.sender) == ("secret", BOB)


async def test_nobody_known_is_neither_asked_nor_given_a_new_session(kit: AccountKit) -> None:
    await hidden(kit)

    with pytest.raises(RoomHidesAddresses):
        await kit.repair.ask_again(await only(kit), await kit.chat(ROOM))
    with pytest.raises(UnknownDevice):
        await kit.repair.renew(await only(kit))


async def test_a_known_person_is_asked_again_alone(kit: AccountKit) -> None:
    await room(kit)
    kit.cipher.unreadable["secret"] = "no_session"
    await kit.arrive(said("", inner=sealed("secret") + numbered("r1", "o1")))

    await kit.repair.ask_again(await only(kit), await kit.chat(ROOM), "please")

    assert (await kit.bodies(ROOM), await kit.bodies(BOB)) == ([""], ["please"])
    assert (await kit.chat(BOB)).kind is Kind.CHAT


async def test_what_could_not_be_read_in_a_room_is_read_again_as_its_author_wrote_it(kit: AccountKit) -> None:
    await room(kit)
    kit.cipher.unreadable["secret"] = "not_ready"
    await kit.arrive(said("", inner=sealed("secret") + numbered("r1", "o1")))
    kit.cipher.unreadable.clear()
    made = kit.ctx.rooms.of(ROOM)
    assert isinstance(made, FakeRoom)
    made.people = {"bob": EVE}  # who has the nick now

    assert await kit.repair.try_again(await only(kit))

    assert kit.cipher.read_as == [(BOB, ROOM)]
    assert (await only(kit)).sender == BOB
