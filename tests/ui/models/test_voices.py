# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who speaks in a room: names, colours, and those who only look like somebody."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ui.models.room_people import RoomPeople, folded
from ui.models.text import tint_of
from ui.models.voices import ChatVoices, name_of
from xmppclient.model import (
    AccountId,
    Address,
    Affiliation,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Kind,
    Message,
    MessageId,
    Occupant,
    Quote,
    Reaction,
    Role,
)

ROOM = Address("r@rooms.example")
ME = Address("me@a.example")
ANA = Address("ana@a.example")
EVE = Address("eve@evil.example")
WHEN = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
HERE = Conversation(ConversationId(1), AccountId(1), ROOM, Kind.GROUPCHAT)


@pytest.fixture
def people() -> RoomPeople:
    people = RoomPeople(ROOM)
    people.know({ANA: "Ana Sousa", Address("leila@a.example"): "Leila"})
    return people


@pytest.fixture
def voices(people: RoomPeople) -> ChatVoices:
    return ChatVoices(HERE, ME, people)


def said(sender: str, nick: str, occupant_id: str = "", number: int = 1) -> Message:
    return Message(
        HERE.id, Direction.IN, Address(sender), WHEN, "hello", DeliveryState.RECEIVED, MessageId(number),
        nick=nick, occupant_id=occupant_id,
    )  # fmt: skip


def occupant(nick: str, jid: str = "", occupant_id: str = "", **more: object) -> Occupant:
    made = Occupant(nick, Role.PARTICIPANT, Affiliation.NONE, Address(jid), occupant_id)
    return replace(made, **more)  # type: ignore[arg-type]  # field names


def test_a_contact_has_the_name_we_gave_and_the_nick_as_a_hint(voices: ChatVoices) -> None:
    voice = voices.of(said(ANA, "Captain"))

    assert (voice.name, voice.hint, voice.alarm) == ("Ana Sousa", "Captain", "")
    assert voice.tint == tint_of(ANA)
    assert voices.of(said(ANA, "ana")).hint == ""  # it says nothing that the name does not


def test_att_076_a_colour_belongs_to_a_person_and_not_to_a_nick(voices: ChatVoices) -> None:
    one, same = (voices.of(said(f"{ROOM}/{nick}", nick, "id-1")) for nick in ("Bob", "Robert"))
    other = voices.of(said(f"{ROOM}/Bob", "Bob", "id-4"))

    assert one.tint == same.tint == tint_of("id-1")
    assert other.tint != one.tint


def test_att_076_who_takes_the_name_of_a_contact_is_marked_with_the_address(voices: ChatVoices) -> None:
    voice = voices.of(said(EVE, "Ana  SOUSA"))

    assert voice.alarm == "only looks like Ana Sousa"
    assert voice.hint == EVE


def test_att_076_where_addresses_are_hidden_nobody_can_prove_to_be_a_contact(voices: ChatVoices) -> None:
    assert voices.of(said(f"{ROOM}/Leila", "Leila", "x")).alarm == (
        "looks like Leila; the room hides who it is"
    )


def test_att_076_what_the_room_says_of_a_look_alike_stays_when_they_have_left(
    voices: ChatVoices, people: RoomPeople
) -> None:
    people.reset(
        [occupant("Bj\u04e9rn", occupant_id="fake", imitates="Björn"), occupant("Björn", "", "real")]
    )
    people.change((), ("Bj\u04e9rn",))

    assert "Björn" in voices.of(said(f"{ROOM}/Bj\u04e9rn", "Bj\u04e9rn", "fake")).alarm
    assert voices.of(said(f"{ROOM}/Björn", "Björn", "real")).alarm == ""


def test_a_contact_in_the_room_is_not_taken_for_a_look_alike_of_their_own(
    voices: ChatVoices, people: RoomPeople
) -> None:
    people.reset([occupant("Leila", "leila@a.example", "id-l")])

    assert voices.of(said(f"{ROOM}/Leila", "Leila", "id-l")).alarm == ""
    assert voices.of(said(f"{ROOM}/Leila", "Leila", "another")).alarm != ""


def test_att_076_a_name_brings_no_direction_and_no_line_of_its_own(voices: ChatVoices) -> None:
    voice = voices.of(said(f"{ROOM}/x", "Eve\n\u202eevE\u2066"))

    assert voice.name == "Eve evE"


def test_invisible_letters_do_not_make_another_name() -> None:
    assert folded("L\u200beila\u2060") == folded("leila") == folded("ＬＥＩＬＡ")


def test_a_hat_is_shown_while_its_owner_is_there(voices: ChatVoices, people: RoomPeople) -> None:
    people.reset([occupant("Bob", "", "id-1", hats=("Host", "Umpire"))])
    assert voices.of(said(f"{ROOM}/Bob", "Bob", "id-1")).hint == "Host"
    assert voices.of(said(f"{ROOM}/Bob", "Bob", "id-2")).hint == ""


def test_a_quote_knows_who_of_two_with_one_nick_was_quoted(voices: ChatVoices) -> None:
    first = voices.of(said(f"{ROOM}/Bob", "Bob", "id-1", number=1))
    voices.of(said(f"{ROOM}/Bob", "Bob", "id-4", number=2))

    assert voices.quoted(Quote(MessageId(1), Address(f"{ROOM}/Bob"), "", "Bob")).tint == first.tint
    assert voices.quoted(Quote(MessageId(9), ME, "")).own


@pytest.mark.parametrize(
    ("sender", "nick", "name", "tint"),
    [
        (ANA, "Captain", "Ana Sousa", tint_of(ANA)),
        (f"{ROOM}/id-1", "Bob", "Bob", tint_of("id-1")),
        (f"{ROOM}/id-9", "", "Yuki", tint_of("id-9")),  # the nick is known from the room
        (f"{ROOM}/Zoe", "", "Zoe", tint_of(f"{ROOM}/Zoe")),
    ],
)
def test_who_reacted_is_named(
    voices: ChatVoices, people: RoomPeople, sender: str, nick: str, name: str, tint: int
) -> None:
    people.reset([occupant("Yuki", "", "id-9")])
    voice = voices.reacted(Reaction(MessageId(1), Address(sender), ("👍",), WHEN, nick))

    assert (voice.name, voice.tint) == (name, tint)


def test_our_own_reaction_is_ours(voices: ChatVoices) -> None:
    assert voices.reacted(Reaction(MessageId(1), ME, ("👍",), WHEN, "me")).own


def test_a_conversation_is_called_by_us_then_by_itself_then_by_its_address() -> None:
    private = Conversation(ConversationId(2), AccountId(1), Address(f"{ROOM}/Bob"), Kind.OCCUPANT)

    assert name_of(replace(HERE, name="Mine"), "Theirs") == "Mine"
    assert name_of(HERE, "Theirs\n") == "Theirs"
    assert name_of(HERE) == ROOM
    assert name_of(private) == "Bob"
