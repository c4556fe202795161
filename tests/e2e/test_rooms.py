# SPDX-License-Identifier: AGPL-3.0-or-later
"""Three people with two devices each in a private group, on each kind of server."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple, Self

import pytest

from tests.e2e.person import Json, Listener
from tests.e2e.stranger import Stranger
from tests.e2e.test_devices import changed
from tests.fakes.cli import CommandLine
from tests.lab.federation import Federation
from tests.lab.fixtures import lab_without, running
from tests.lab.lab import Account, Lab, ProsodyLab, run
from xmppclient.server import Feature, ThrowAwayFolder


class Device(CommandLine):
    """Commands run in this process, which is quick; what is to be killed runs in one of its own."""

    def join(self, lab: Lab, account: Account) -> Self:
        self.jid = account.jid
        self.make().add(account, lab).good()
        return self

    @contextmanager
    def listening(self, room: str) -> Iterator[Listener]:
        """``listen`` in a process, once it is in the room."""
        command = [sys.executable, "-m", "xmppclient", *self.options, "listen", "--json"]
        listener = Listener(command, {**os.environ, "HOME": str(self.folder)})
        try:
            listener.until(lambda line: inside(line, room))
            yield listener
        finally:
            listener.end()

    def everything(self) -> list[Json]:
        return self.history("--limit", "1000")

    def named(self, origin_id: str) -> Json:
        """What it has of a message."""
        (line,) = [line for line in self.everything() if line["origin_id"] == origin_id]
        return line

    def told(self, subject: str) -> list[Json]:
        """Its messages about something."""
        return [line for line in self.everything() if line["body"].startswith(f"{subject}: ")]


def inside(line: Json, room: str) -> bool:
    return (line["event"], line.get("conversation"), line.get("state")) == ("room", room, "joined")


class Club(NamedTuple):
    """Ann has ``phone`` and ``laptop``, Ben ``desk`` and ``tablet``, Cem ``pad`` and ``box``."""

    lab: Lab
    room: str
    phone: Device
    laptop: Device
    desk: Device
    tablet: Device
    pad: Device
    box: Device

    @property
    def devices(self) -> tuple[Device, ...]:
        return self[2:]

    def says(self, device: Device, text: str, *more: str) -> Json:
        (line,) = device("send", self.room, text, *more).good().lines
        assert (line["kind"], line["conversation"], line["state"]) == ("groupchat", self.room, "sent")
        return line


@pytest.fixture(scope="module", params=["prosody", "ejabberd"])
def lab(request: pytest.FixtureRequest) -> Iterator[Lab]:
    """Both are restarted here; ejabberd takes too long to start for one of our own."""
    if request.param == "ejabberd":
        yield request.getfixturevalue("ejabberd_lab")
        return
    with ThrowAwayFolder("lab") as folder, running(ProsodyLab(folder.path / "p", durable=True)) as made:
        yield made


@pytest.fixture(scope="module")
def club(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> Club:
    """Made by one, who invites the others; their second devices learn of it by themselves."""
    folder = tmp_path_factory.mktemp("club")
    ann, ben, cem = (lab.account(prefix=name) for name in ("ann", "ben", "cem"))
    owners = {"phone": ann, "laptop": ann, "desk": ben, "tablet": ben, "pad": cem, "box": cem}
    devices = [Device(folder / name).join(lab, account) for name, account in owners.items()]
    for one, other in ((0, 1), (1, 0), (2, 3), (3, 2), (4, 5), (5, 4)):
        approve(devices[one], devices[other])
    made = Club(lab, lab.address("club"), *devices)
    people = ["--invite", ben.jid, "--invite", cem.jid]
    (room,) = made.phone("room", "create", made.room, "--name", "Our club", *people).good().lines
    assert (room["private"], room["archived"], room["public"]) == (True, True, False)
    for device in (made.desk, made.pad):
        device("room", "accept", made.room).good()
    for device in (made.laptop, made.tablet, made.box):
        device("sync").good()
    return made


def approve(one: Device, other: Device) -> None:
    """``one`` trusts the device of ``other``, which has the same account."""
    (mine,) = [line for line in other("devices").good().lines if line["this_device"]]
    one("trust", one.jid, mine["fingerprint"]).good()


def test_whatever_one_writes_all_six_devices_read_once(club: Club) -> None:
    with club.laptop.listening(club.room) as at_laptop, club.tablet.listening(club.room) as at_tablet:
        said = [
            club.says(club.phone, "live: ann"),
            club.says(club.desk, "live: ben"),
            club.says(club.pad, "live: cem"),
        ]
        heard = [[at.message(line["body"]) for line in said] for at in (at_laptop, at_tablet)]
    for device in (club.phone, club.desk, club.box):
        device("sync").good()

    for lines in heard:
        assert {line["encryption"] for line in lines} == {"omemo:2"}
        assert [line["from"] for line in lines] == [club.phone.jid, club.desk.jid, club.pad.jid]
        assert [line["kind"] for line in lines] == ["groupchat"] * 3
    assert [line["direction"] for line in heard[0]] == ["out", "in", "in"]
    for device in club.devices:
        live = device.told("live")
        assert [line["body"] for line in live] == [line["body"] for line in said], device.folder
        assert {line["encryption"] for line in live} == {"omemo:2"}
        assert len({line["stanza_id"] for line in live}) == 3
        assert [line["from"] for line in live if line["direction"] == "out"] == [device.jid]


def test_answers_corrections_reactions_and_retractions_reach_everybody(club: Club) -> None:
    with club.tablet.listening(club.room) as at_tablet:
        edited, slip = club.says(club.phone, "done: frist"), club.says(club.phone, "done: a slip")
        club.phone("send", club.room, "done: first", "--replace", edited["id"]).good()
        club.phone("send", club.room, "--retract", slip["id"]).good()
        club.pad("sync").good()
        there = club.pad.named(edited["origin_id"])
        club.says(club.pad, "done: an answer", "--reply-to", there["id"])
        club.pad("send", club.room, "--react", "🐢", "--to-message", there["id"]).good()
        seen = changed(at_tablet, edited["origin_id"], body="done: first")
        assert changed(at_tablet, slip["origin_id"], retracted=True)["body"] == ""
        answer = at_tablet.message("done: an answer")
        at_tablet.until(lambda line: line.get("origin_id") == edited["origin_id"] and bool(line["reactions"]))

    assert (answer["reply_to_id"], seen["edited"]) == (seen["id"], True)
    for device in (club.laptop, club.box):
        device("sync").good()
        lines = {line["origin_id"]: line for line in device.everything()}
        assert lines[edited["origin_id"]]["body"] == "done: first", device.folder
        assert [one["emojis"] for one in lines[edited["origin_id"]]["reactions"]] == [["🐢"]]
        assert (lines[slip["origin_id"]]["retracted"], lines[slip["origin_id"]]["body"]) == (True, "")
        assert not {"done: frist", "done: a slip"} & {line["body"] for line in lines.values()}


def test_after_a_kill_and_a_restart_of_the_server_all_is_there_once_though_the_authors_are_gone(
    club: Club,
) -> None:
    with club.tablet.listening(club.room) as at_tablet:
        club.says(club.phone, "gone: before")
        at_tablet.message("gone: before")
        at_tablet.kill()
    club.says(club.phone, "gone: while dead")
    club.says(club.pad, "gone: from cem")
    run(club.lab.restart())
    club.says(club.desk, "gone: after")

    told = ["gone: before", "gone: while dead", "gone: from cem", "gone: after"]
    senders = [club.phone.jid, club.phone.jid, club.pad.jid, club.desk.jid]
    for device in (club.phone, club.tablet, club.box):
        device("sync").good()
        lines = device.told("gone")
        assert [line["body"] for line in lines] == told, device.folder
        assert {line["encryption"] for line in lines} == {"omemo:2"}
        assert [line["from"] for line in lines] == senders


def test_a_member_without_keys_keeps_nobody_from_reading(club: Club) -> None:
    guest = club.lab.account(prefix="guest")
    club.phone("room", "affiliation", club.room, guest.jid, "member").good()

    sent = club.says(club.phone, "guest: not for you")
    club.desk("sync").good()

    assert (sent["left_out"], sent["encryption"]) == ([guest.jid], "omemo:2")
    assert [line["body"] for line in club.desk.told("guest")] == ["guest: not for you"]
    club.phone("room", "affiliation", club.room, guest.jid, "none").good()
    club.phone("send", club.lab.address("elsewhere"), "a room of others").bad(1, "room join")


def test_order_can_be_kept(club: Club) -> None:
    with club.tablet.listening(club.room) as at_tablet:
        there = club.phone("room", "occupants", club.room).good().lines
        (nick,) = [line["nick"] for line in there if line["jid"] == club.desk.jid]
        club.pad("room", "kick", club.room, nick).bad(1, "not let you")
        club.phone("room", "kick", club.room, nick, "--reason", "asleep").good()
        at_tablet.until(lambda line: line["event"] == "room" and line["reason"] == "RoomKicked")
    club.tablet("room", "join", club.room).good()
    with Stranger(club.lab, club.lab.account(prefix="eve")) as eve:
        eve.say(f"<presence to='{club.room}/eve'><x xmlns='http://jabber.org/protocol/muc'/></presence>")
        eve.until("registration-required")
        club.phone("room", "ban", club.room, eve.jid).good()
        (banned,) = club.phone("room", "members", club.room, "--banned").good().lines
    (line,) = club.phone("room", "subject", club.room, "Order").good().lines

    assert (banned["jid"], line["subject"]) == (eve.jid, "Order")


def test_a_group_of_two_servers_survives_the_end_of_one(
    federation: Federation, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("federation")
    alpha, beta = federation.alpha, federation.beta
    ann = Device(folder / "ann").join(alpha, alpha.account(prefix="ann"))
    ben = Device(folder / "ben").join(beta, beta.account(prefix="ben"))
    room = beta.address("group")
    ben("room", "create", room, "--invite", ann.jid).good()
    ann("room", "accept", room).good()

    with ann.listening(room) as at_ann:
        (sent,) = ben("send", room, "across").good().lines
        heard = at_ann.message("across")
    (answer,) = ann("send", room, "and back").good().lines
    run(beta.restart())
    ben("sync").good()
    (after,) = ann("send", room, "still here").good().lines
    ben("sync").good()

    assert [line["left_out"] for line in (sent, answer, after)] == [[], [], []]
    assert (heard["from"], heard["encryption"]) == (ben.jid, "omemo:2")
    lines = ben.everything()
    assert [line["body"] for line in lines] == ["across", "and back", "still here"]
    assert [line["from"] for line in lines] == [ben.jid, ann.jid, ann.jid]
    assert {line["encryption"] for line in lines} == {"omemo:2"}


def test_att_079_nobody_writes_into_a_group_that_has_changed_until_they_agree(club: Club) -> None:
    room = club.lab.address("changing")
    club.phone("room", "create", room, "--invite", club.desk.jid).good()
    club.desk("room", "accept", room).good()
    club.phone("room", "config", room, "membersonly=no").good()

    club.desk("send", room, "who reads this?").bad(3, "room accept")
    (told,) = [line for line in club.desk("room", "list").good().lines if line["conversation"] == room]
    (agreed,) = club.desk("room", "accept", room).good().of("room")

    assert (told["held"], told["members_only"]) == (["anyone"], False)
    assert (agreed["held"], agreed["state"]) == ([], "joined")
    club.phone("room", "destroy", room, "--reason", "over").good()
    club.desk("sync").good()
    (gone,) = [line for line in club.desk("room", "list").good().lines if line["conversation"] == room]
    assert gone["state"] in ("refused", "outside")


def test_att_077_private_messages_and_a_room_of_strangers(club: Club) -> None:
    """Addresses are hidden there, so a private message is not one of a contact."""
    room = club.lab.address("channel")
    (made,) = club.phone("room", "create", room, "--public", "--name", "Channel").good().lines
    (joined,) = club.desk("room", "join", room, "--nick", "Benny").good().lines
    club.box("room", "join", room, "--nick", "Cemile").good()
    with club.box.listening(room) as at_box:
        (said,) = club.desk("send", room, "good morning").good().lines
        heard = at_box.message("good morning")
        (whispered,) = (
            club.desk("send", f"{room}/Cemile", "only for you", "--encryption", "none").good().lines
        )
        private = at_box.message("only for you")

    assert (made["private"], joined["nick"]) == (False, "Benny")
    assert (said["encryption"], heard["from"], heard["nick"]) == ("none", f"{room}/Benny", "Benny")
    assert (whispered["kind"], private["kind"]) == ("occupant", "occupant")
    assert (private["conversation"], private["encryption"]) == (f"{room}/Benny", "none")


def test_where_a_room_has_no_archive_what_it_remembers_is_read_once(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("forgetful")
    with lab_without(Feature.ARCHIVE) as lab:
        ann, ben = (Device(folder / n).join(lab, lab.account(prefix=n)) for n in ("ann", "ben"))
        room = lab.address("channel")
        (made,) = ann("room", "create", room, "--public").good().lines
        ann("send", room, "before you came").good()
        ben("room", "join", room).good()
        for number in range(3):
            ann("send", room, f"missed {number}").good()
        for _ in range(2):
            for device in (ann, ben):
                device("room", "info", room).good()

    told = ["before you came", *(f"missed {number}" for number in range(3))]
    assert not made["archived"]
    for device in (ann, ben):
        assert [line["body"] for line in device.everything()] == told
