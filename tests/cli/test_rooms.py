# SPDX-License-Identifier: AGPL-3.0-or-later
"""``room`` and what other commands do in rooms, on a made-up core: words, keys and statuses."""

import asyncio
from pathlib import Path

import pytest

from tests.cli.told import Told
from tests.fakes.told_core import ToldCore
from ui.gallery import fake_room_data as made_up
from xmppclient.cli import room_words
from xmppclient.errors import RoomFull
from xmppclient.events import InvitationsChanged, RoomNoticed
from xmppclient.model import Field, FieldKind, Form, Level, PrivacyPoint, RoomState

CREW = "harbour@rooms.example"
NIGHT = "night@rooms.example"
ROOM_KEYS = {
    "event", "account", "conversation", "state", "reason", "joined", "nick", "title", "description",
    "subject", "role", "affiliation", "powers", "occupants", "members", "held", "silent", "newcomers",
    "successor", "slow", "private", "members_only", "nonanonymous", "persistent", "public", "moderated",
    "password", "archived", "logged", "occupant_ids", "moderation",
}  # fmt: skip


def test_a_private_group_is_made_at_an_address_or_at_one_made_up(told: Told) -> None:
    (line,) = told("room", "create", "Boats@rooms.example", "--invite", "ana@harbour.example").good().lines
    assert line.keys() == ROOM_KEYS
    assert (line["event"], line["state"], line["conversation"]) == ("room", "joined", "boats@rooms.example")
    assert (line["private"], line["affiliation"], line["joined"]) == (True, "owner", True)
    assert told.core.rooms.done == [
        ("create", "Boats", False, "boats@rooms.example", ("ana@harbour.example",))
    ]

    told("room", "create", "Three of us").good()
    assert told.core.rooms.done == [("create", "Three of us", False, "", ())]


def test_a_public_channel_says_that_it_is_not_private(told: Told) -> None:
    (line,) = told("room", "create", "boats@rooms.example", "--public", "--name", "Boats").good().lines

    assert (line["private"], line["public"], line["title"]) == (False, True, "Boats")
    told("room", "create", CREW).bad(1, "exists already")


def test_a_room_is_joined_with_nick_and_password(told: Told) -> None:
    (line,) = told("room", "join", "gardening@rooms.example", "--nick", "Rose").good().lines
    assert (line["state"], line["nick"]) == ("joined", "Rose")

    told("room", "join", "vault@rooms.example").bad(1, "password")
    told("room", "join", "vault@rooms.example", "--password-file", told.file("secret", "sesame\n")).good()
    told("room", "join", "banned@rooms.example").bad(1, "banned")
    told("room", "join", "gardening@rooms.example", "--nick", "Ana").bad(1, "--nick")
    told("room", "join", "no-address").bad(2, "address")


def test_rooms_are_listed_without_a_network(told: Told) -> None:
    lines = told("room", "list").good().of("room")

    by_address = {line["conversation"]: line for line in lines}
    assert by_address[CREW]["title"] == "Harbour crew"
    assert by_address["choir@rooms.example"]["reason"] == "RoomMembersOnly"
    assert by_address["old-pier@rooms.example"]["successor"] == "new-pier@rooms.example"
    assert told.core.sessions.started == []


def test_members_and_those_who_are_there_are_shown(told: Told) -> None:
    members = told("room", "members", CREW).good().of("member")
    assert {(line["jid"], line["keys"]) for line in members} >= {
        ("pavel@old.example", "none"),
        ("ana@harbour.example", "verified"),
    }
    assert {line["affiliation"] for line in members} == {"owner", "admin", "member"}
    (banned,) = told("room", "members", CREW, "--banned").good().of("member")
    assert banned["jid"] == "casino@spam.example"

    there = told("room", "occupants", CREW).good().of("occupant")
    assert {line["nick"] for line in there} == {"Ana", "Nora", "Tomás", "李伟"}
    assert [line["jid"] for line in there if line["nick"] == "Ana"] == ["ana@harbour.example"]


def test_who_imitates_somebody_is_marked(told: Told) -> None:
    result = told.run(*told.options, "room", "occupants", "sailing@rooms.example").good()

    assert "looks like Björn" in result.out


def test_order_is_kept(told: Told) -> None:
    done = []
    for command in (
        ("invite", CREW, "leila@example.org", "--text", "come"),
        ("kick", CREW, "Tomás", "--reason", "asleep"),
        ("ban", CREW, "casino@spam.example"),
        ("affiliation", CREW, "leila@example.org", "admin"),
        ("role", CREW, "李伟", "visitor"),
        ("voice", CREW),
    ):
        told("room", *command).good()
        done += [tuple(str(getattr(word, "value", word)) for word in what) for what in told.core.rooms.done]

    assert [(what, *rest) for what, _, *rest in done] == [
        ("invite", "leila@example.org", "come"),
        ("kick", "Tomás", "asleep"),
        ("affiliation", "casino@spam.example", "outcast", ""),
        ("affiliation", "leila@example.org", "admin", ""),
        ("role", "李伟", "visitor", ""),
        ("voice",),
    ]


def test_subject_nick_name_and_picture_are_set(told: Told, tmp_path: Path) -> None:
    assert told("room", "subject", CREW, "Storm on Friday").good().lines[0]["subject"] == "Storm on Friday"
    assert told("room", "nick", CREW, "Captain").good().lines[0]["nick"] == "Captain"
    told("room", "nick", CREW, "Ana").bad(1, "nick")
    told("room", "name", CREW, "The crew").good()
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    told("room", "avatar", CREW, str(picture)).good()
    assert told.core.rooms.done[-1][2] == 8
    told("room", "avatar", CREW, "/nowhere.png").bad(2, "picture")


def test_the_configuration_is_shown_and_only_what_is_named_changes(told: Told) -> None:
    fields = {line["name"]: line for line in told("room", "config", CREW).good().of("field")}
    assert fields["muc#roomconfig_membersonly"]["values"] == ["1"]
    assert [o["value"] for o in fields["muc#roomconfig_whois"]["options"]] == ["moderators", "anyone"]

    told("room", "config", CREW, "roomname=Crew", "publicroom=yes", "muc#roomconfig_whois=moderators").good()
    (answers,) = [what[2] for what in told.core.rooms.done if what[0] == "configure"]
    assert answers == {
        "muc#roomconfig_roomname": ("Crew",),
        "muc#roomconfig_publicroom": ("1",),
        "muc#roomconfig_whois": ("moderators",),
    }


@pytest.mark.parametrize("wrong", ["whois=everybody", "publicroom=perhaps", "colour=blue", "roomname"])
def test_a_configuration_that_there_is_not_changes_nothing(told: Told, wrong: str) -> None:
    told("room", "config", CREW, "roomname=Crew", wrong).bad(2)

    assert "configure" not in [what[0] for what in told.core.rooms.done]


def test_a_room_tells_what_it_gives_away_before_anybody_joins(told: Told) -> None:
    lines = told("room", "info", "gardening@rooms.example").good()
    (about,) = lines.of("preview")
    assert (about["title"], about["public"]) == ("Gardening", True)
    assert about.keys() >= {"occupants", "activity", "nick", "private"}
    assert ("anyone", "warning") in {(line["code"], line["level"]) for line in lines.of("privacy")}

    inside = told("room", "info", CREW).good()
    assert [line["state"] for line in inside.of("room")] == ["joined"]
    assert "encrypted" in {line["code"] for line in inside.of("privacy")}


def test_public_rooms_are_found(told: Told) -> None:
    lines = told("room", "browse").good().of("item")

    assert {"conversation", "title", "occupants"} <= lines[0].keys()
    assert "gardening@rooms.example" in {line["conversation"] for line in lines}


def test_an_invitation_is_accepted_or_forgotten(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xmppclient.cli.commands.room.A_MOMENT", 0.05)
    lines = told("room", "invitations").good().of("invitation")
    assert {line["conversation"]: line["from"] for line in lines} == {
        "lighthouse@rooms.example": "leila@example.org",
        "win-big@spam.example": None,
    }

    (line,) = told("room", "accept", "lighthouse@rooms.example").good().of("room")
    assert (line["state"], line["private"]) == ("joined", True)
    told("room", "decline", "win-big@spam.example").good()
    assert told.core.rooms.done == [("decline", "win-big@spam.example")]
    told("room", "accept", "nobody-asked@rooms.example").bad(1, "no such room")


def test_an_invitation_may_come_a_moment_later(told: Told) -> None:
    def invite(core: ToldCore) -> None:
        *earlier, late = core.rooms._invitations
        core.rooms._invitations = earlier

        def arrive() -> None:
            core.rooms._invitations = [*earlier, late]
            core.bus.publish(InvitationsChanged(late.account_id))

        async def soon() -> None:
            asyncio.get_running_loop().call_later(0.05, arrive)

        core.sessions.afterwards = soon

    told.prepare = invite
    told("room", "decline", "win-big@spam.example").good()


def test_att_079_a_room_that_changed_waits_for_a_decision(told: Told) -> None:
    told("send", NIGHT, "to whom?").bad(3, "room accept")

    (line,) = told("room", "accept", NIGHT).good().of("room")
    assert (line["held"], line["state"]) == ([], "joined")
    (line,) = told("room", "decline", NIGHT).good().of("room")
    assert (line["joined"], line["state"]) == (False, "outside")


def test_a_text_for_a_room_goes_into_it(told: Told) -> None:
    (line,) = told("send", CREW, "low tide at six").good().lines

    assert (line["kind"], line["conversation"], line["state"]) == ("groupchat", CREW, "sent")
    assert told.history(CREW, "--limit", "1")[0]["kind"] == "groupchat"
    assert {line["nick"] for line in told.history(CREW) if line["direction"] == "in"} >= {"Ana"}


def test_a_text_for_somebody_in_a_room_goes_to_them_alone(told: Told) -> None:
    (line,) = told("send", "sailing@rooms.example/Björn", "well tied").good().lines
    assert (line["kind"], line["conversation"]) == ("occupant", "sailing@rooms.example/Björn")
    assert told.history("sailing@rooms.example/Björn")[-1]["kind"] == "occupant"

    (line,) = told("send", f"{CREW}/Ana", "and you").good().lines  # the room shows who Ana is
    assert (line["kind"], line["conversation"]) == ("chat", "ana@harbour.example")


def test_what_keeps_us_out_is_said_and_not_waited_for(told: Told) -> None:
    told("send", "choir@rooms.example", "may I?").bad(1, "members")
    told("room", "members", "choir@rooms.example").bad(1, "members")
    told("room", "subject", "nowhere@rooms.example", "x").bad(1, "room join")
    told("send", "gardening@rooms.example", "is this a person?").bad(1, "room join")

    def leave(core: ToldCore) -> None:
        core.rooms.change(made_up.CREW, autojoin=False, state=RoomState.OUTSIDE)

    told.prepare = leave
    told("send", CREW, "hello?").bad(1, "room join")


def test_a_room_that_does_not_answer_is_given_up(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xmppclient.cli.rooms.ENTERING", 0.01)

    def wait(core: ToldCore) -> None:
        core.rooms.change(made_up.CREW, state=RoomState.WAITING)

    told.prepare = wait
    told("room", "members", CREW).bad(4, "does not answer")
    told.prepare = lambda core: setattr(core.rooms, "fail_with", RoomFull())
    told("room", "kick", CREW, "Ana").bad(1, "full")


def test_a_message_of_somebody_else_is_taken_back(told: Told) -> None:
    theirs = [line for line in told.history(CREW) if line["direction"] == "in"][-1]

    (line,) = told("room", "moderate", CREW, theirs["id"], "--reason", "spam").good().of("message")

    assert (line["retracted"], line["moderated_by"]) == (True, "Nora")


def test_who_cannot_read_is_told_with_the_message(told: Told) -> None:
    (line,) = told("send", CREW, "not for everybody").good().lines

    assert line["left_out"] == []


def test_a_room_is_left_and_closed(told: Told) -> None:
    (line,) = told("room", "leave", CREW).good().of("room")
    assert (line["joined"], line["state"]) == (False, "outside")
    told("room", "leave", "gardening@rooms.example").bad(1, "room join")

    told("room", "destroy", CREW, "--reason", "enough", "--successor", "new@rooms.example").good()
    assert told.core.rooms.done[0][2:] == ("enough", "new@rooms.example")


def test_listening_tells_what_happens_in_rooms(told: Told) -> None:
    def happen(core: ToldCore) -> None:
        async def later() -> None:
            core.rooms.occupy(made_up.CREW, (), gone=("Tomás",))
            core.rooms.change(made_up.CREW, subject="Fog")
            account = core.rooms.change(made_up.CREW, subject="Fog").account_id
            core.bus.publish(RoomNoticed(account, made_up.CREW, "subject", ("Ana", "Fog")))

        core.sessions.afterwards = later

    told.prepare = happen
    result = told("listen", "--for", "0.3").good()

    assert [line["nick"] for line in result.of("occupant")] == ["Tomás"]
    assert [line["subject"] for line in result.of("room")][-1] == "Fog"
    assert len({str(line) for line in result.of("room")}) == len(result.of("room"))  # only what changed
    assert [(line["code"], line["values"]) for line in result.of("notice")] == [("subject", ["Ana", "Fog"])]


def test_every_code_of_a_room_has_words() -> None:
    codes = {point.code for meter in made_up.privacy().values() for point in meter.points}

    assert codes <= room_words.PRIVACY.keys()
    assert room_words.privacy_words(PrivacyPoint("size", Level.NOTE, ("41",))).startswith("41 ")
    assert {"semi_anonymous", "real_addresses", "anyone", "logged", "listed", "archived"} <= (
        room_words.NOTICES.keys()
    )


@pytest.mark.parametrize(
    ("code", "values", "words"),
    [
        ("renamed", ("Ann", "Anna"), "Ann is now Anna"),
        ("renamed", ("Anna",), "you are now Anna there"),
        ("subject", ("Ann", "Fog {0}"), "the subject is now: Fog {0}"),
        ("subject", ("Ann", ""), "the room has no subject any more"),
        ("role", ("visitor",), "your role is now visitor"),
        ("left_out", ("a@b.test", "c@b.test"), "cannot read what is encrypted: a@b.test, c@b.test"),
        (
            "member_added",
            ("a@b.test", "c@b.test", "12"),
            "can read along from now on: a@b.test, c@b.test and 10 more",
        ),
        ("outsider", ("eve", "1"), "in the room without belonging to it: eve"),
        ("something new", (), "something new"),
    ],
)
def test_what_happens_is_one_sentence(code: str, values: tuple[str, ...], words: str) -> None:
    assert room_words.notice_words(code, values) == words


def test_control_characters_of_a_room_do_not_reach_the_terminal(told: Told) -> None:
    def spoil(core: ToldCore) -> None:
        core.rooms.change(made_up.CREW, title="a\x1b[2Jb")
        core.rooms.form = Form("", "", (Field("x", FieldKind.TEXT, "l\x1bl", ("v\x1bv",)),))

    told.prepare = spoil
    for command in (("room", "list"), ("room", "config", CREW)):
        assert "\x1b" not in told.run(*told.options, *command).good().out
