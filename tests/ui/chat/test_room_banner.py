# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from ui.chat.room_banner import Banner, banner_of
from ui.chat.room_words import notice_words
from ui.gallery import fake_room_data
from ui.gallery.fake_data import CREW, FIRST
from ui.models.room_people import RoomPeople
from xmppclient.errors import BadNick, NickInUse, RoomBanned, RoomKicked, RoomPasswordWrong
from xmppclient.model import Address, Conversation, Kind, Policy, Room, RoomState

ROOM = fake_room_data.crew()
HERE = Conversation(CREW, FIRST, ROOM.address, Kind.GROUPCHAT)
PLAIN = replace(HERE, policy=Policy.NONE)


def banner(conversation: Conversation, room: Room | None, quiet: frozenset[str] = frozenset()) -> Banner:
    people = RoomPeople(ROOM.address)
    people.know({Address("pavel@old.example"): "Pavel"})
    return banner_of(conversation, room, people, quiet)


def test_a_chat_of_two_has_no_banner_of_a_room() -> None:
    assert banner(replace(PLAIN, kind=Kind.CHAT), None).text == ""


def test_who_cannot_read_is_named_once() -> None:
    told = banner(HERE, ROOM)
    assert "Pavel" in told.text
    assert told.closable

    assert banner(HERE, ROOM, frozenset(ROOM.silent)).text == ""
    assert "and 6 more" in banner(HERE, replace(ROOM, silent=tuple(f"p{n}@a.example" for n in range(9)))).text


def test_who_was_added_by_others_comes_before_who_cannot_read() -> None:
    told = banner(HERE, replace(ROOM, newcomers=("eve@e.example", "pavel@old.example")))

    assert "eve@e.example" in told.text
    assert "Pavel" in told.text
    assert told.closable


def test_that_nothing_is_encrypted_stays_in_sight() -> None:
    public = banner(PLAIN, fake_room_data.sailing())

    assert "anybody may enter" in public.text
    assert not public.closable
    assert "servers of everybody" not in public.text
    assert "anybody" not in banner(PLAIN, ROOM).text  # only members may enter


def test_att_077_private_messages_say_that_a_nick_is_all_that_is_known() -> None:
    whisper = Conversation(CREW, FIRST, Address("r@rooms.example/Eve"), Kind.OCCUPANT, policy=Policy.NONE)

    assert "You know Eve by a nickname only" in banner(whisper, None).text
    assert not banner(whisper, None).closable


def test_att_079_a_room_that_changed_is_said_before_anything_else() -> None:
    held = banner(PLAIN, replace(fake_room_data.night(), state=RoomState.JOINED))

    assert "hides now who its members are" in held.text
    assert "Nothing is sent" in held.text
    assert (held.kind, held.action) == ("danger", "decide")
    assert "gives away more" in banner(HERE, replace(ROOM, held=("something-new",))).text


@pytest.mark.parametrize(
    ("reason", "action"),
    [
        (RoomPasswordWrong(), "password"),
        (NickInUse(), "nick"),
        (BadNick(), "nick"),
        (RoomKicked("noise"), "rejoin"),
        (RoomBanned(), "rejoin"),
    ],
)
def test_a_refusal_says_what_to_do(reason: Exception, action: str) -> None:
    refused = banner(HERE, replace(ROOM, state=RoomState.REFUSED, reason=reason))  # type: ignore[arg-type]

    assert refused.action == action
    assert refused.action_words


def test_att_080_a_closed_room_names_another_and_nobody_goes_there() -> None:
    gone = banner(PLAIN, fake_room_data.pier())

    assert "new-pier@rooms.example" in gone.text
    assert "“We moved to a larger house.”" in gone.text
    assert gone.action == "follow"
    assert banner(PLAIN, replace(fake_room_data.pier(), successor=Address(""))).action == ""


@pytest.mark.parametrize(
    ("code", "values", "words"),
    [
        ("kicked", ("Pavel", "", "noise"), "Pavel was removed from the room: “noise”"),
        ("kicked", ("Pavel", "Ana", "noise"), "Ana removed Pavel from the room: “noise”"),
        ("banned", ("Eve\n\u202eevE", "", ""), "Eve evE was banned from the room"),
        ("removed", ("Pavel", "", ""), "Pavel is no member any more and had to leave"),
        ("renamed", ("Ana", "Anna"), "Ana is called Anna now"),
        ("renamed", ("Nora_",), "You are called Nora_ here now"),
        ("subject", ("Ana", "Paint"), "Ana changed the subject: Paint"),
        ("subject", ("", "Paint\nmore"), "The subject is now: Paint more"),
        ("subject", ("Ana", ""), "The room has no subject any more"),
        ("declined", ("omar@example.org", "too far"), "omar@example.org declined the invitation: “too far”"),
        ("affiliation", ("admin",), "What you are in this room now: admin"),
        ("role", ("moderator",), "What you are in this room now: moderator"),
        ("role", ("king",), ""),
        ("left_out", ("Ana", "Bo"), "Ana, Bo cannot read what you wrote, for want of keys"),
        ("logged", (), "What is said in this room is recorded now."),
        ("configured", (), "The settings of the room changed"),
        ("size", ("31",), "31 people may read along here by now: nobody can know them all"),
        ("kicked", (), ""),
        ("something-new", ("x",), ""),
    ],
)  # fmt: skip
def test_what_happens_is_said_in_one_line(code: str, values: tuple[str, ...], words: str) -> None:
    assert notice_words(code, values) == words
