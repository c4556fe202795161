# SPDX-License-Identifier: AGPL-3.0-or-later
"""Three people with two devices each in a private group, on each kind of server."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

import pytest

from tests.e2e.person import Json, Person
from tests.e2e.stranger import Stranger
from tests.e2e.test_devices import changed, everything, named, this_device, together
from tests.lab.fixtures import running
from tests.lab.lab import Lab, ProsodyLab, run
from xmppclient.server import ThrowAwayFolder


class Club(NamedTuple):
    """Ann has ``phone`` and ``laptop``, Ben ``desk`` and ``tablet``, Cem ``pad`` and ``box``."""

    lab: Lab
    room: str
    phone: Person
    laptop: Person
    desk: Person
    tablet: Person
    pad: Person
    box: Person

    @property
    def devices(self) -> tuple[Person, ...]:
        return self[2:]

    def says(self, device: Person, text: str, *more: str) -> Json:
        (line,) = device.succeed("send", self.room, text, *more)
        assert (line["kind"], line["conversation"], line["state"]) == ("groupchat", self.room, "sent")
        return line

    def bodies(self, device: Person) -> list[str]:
        return [line["body"] for line in device.history(self.room, "--limit", "1000")]


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
    devices = [Person(folder / name, lab, account) for name, account in owners.items()]
    together(person.join for person in devices)
    keys = together(partial(this_device, person) for person in devices)
    others = (keys[1], keys[0], keys[3], keys[2], keys[5], keys[4])
    together(
        partial(person.succeed, "trust", person.jid, key) for person, key in zip(devices, others, strict=True)
    )
    made = Club(lab, lab.address("club"), *devices)
    people = ["--invite", ben.jid, "--invite", cem.jid]
    (room,) = made.phone.succeed("room", "create", made.room, "--name", "Our club", *people)
    assert (room["private"], room["archived"], room["public"]) == (True, True, False)
    together(partial(device.succeed, "room", "accept", made.room) for device in (made.desk, made.pad))
    together(partial(device.succeed, "sync") for device in made.devices)
    return made


def test_whatever_one_writes_all_six_devices_read_once(club: Club) -> None:
    with club.laptop.listening() as at_laptop, club.tablet.listening() as at_tablet:
        listeners = (at_laptop, at_tablet)
        for listener in listeners:
            listener.until(lambda line: line["event"] == "room" and line["state"] == "joined")
        said = [
            club.says(club.phone, "live: ann"),
            club.says(club.desk, "live: ben"),
            club.says(club.pad, "live: cem"),
        ]
        heard = [[listener.message(line["body"]) for line in said] for listener in listeners]
    together(partial(device.succeed, "sync") for device in club.devices)

    for lines in heard:
        assert {line["encryption"] for line in lines} == {"omemo:2"}
        assert [line["from"] for line in lines] == [club.phone.jid, club.desk.jid, club.pad.jid]
        assert [line["kind"] for line in lines] == ["groupchat"] * 3
    assert [line["direction"] for line in heard[0]] == ["out", "in", "in"]
    for device, lines in zip(club.devices, together(map(everything, club.devices)), strict=True):
        live = [line for line in lines if line["body"].startswith("live: ")]
        assert [line["body"] for line in live] == [line["body"] for line in said], device.folder
        assert {line["encryption"] for line in live} == {"omemo:2"}
        assert len({line["stanza_id"] for line in live}) == 3
        mine = [line for line in live if line["direction"] == "out"]
        assert [line["from"] for line in mine] == [device.jid]


def test_answers_corrections_reactions_and_retractions_reach_everybody(club: Club) -> None:
    with club.tablet.listening() as at_tablet:
        edited, slip = club.says(club.phone, "done: frist"), club.says(club.phone, "done: a slip")
        club.phone.succeed("send", club.room, "done: first", "--replace", edited["id"])
        club.phone.succeed("send", club.room, "--retract", slip["id"])
        club.pad.succeed("sync")
        there = named(club.pad, edited["origin_id"])
        club.says(club.pad, "done: an answer", "--reply-to", there["id"])
        club.pad.succeed("send", club.room, "--react", "🐢", "--to-message", there["id"])
        assert changed(at_tablet, edited["origin_id"], body="done: first")["edited"]
        assert changed(at_tablet, slip["origin_id"], retracted=True)["body"] == ""
        answer = at_tablet.message("done: an answer")
        seen = named_by(at_tablet.seen, edited["origin_id"])
        at_tablet.until(lambda line: line.get("origin_id") == edited["origin_id"] and bool(line["reactions"]))
    together(partial(device.succeed, "sync") for device in (club.laptop, club.box, club.desk))

    assert answer["reply_to_id"] == seen["id"]
    for device in (club.laptop, club.box, club.desk):
        lines = {line["origin_id"]: line for line in everything(device)()}
        assert lines[edited["origin_id"]]["body"] == "done: first", device.folder
        assert [one["emojis"] for one in lines[edited["origin_id"]]["reactions"]] == [["🐢"]]
        assert (lines[slip["origin_id"]]["retracted"], lines[slip["origin_id"]]["body"]) == (True, "")
        assert not {"done: frist", "done: a slip"} & {line["body"] for line in lines.values()}


def test_after_a_kill_and_a_restart_of_the_server_all_is_there_once_though_the_authors_are_gone(
    club: Club,
) -> None:
    with club.tablet.listening() as at_tablet:
        at_tablet.until(lambda line: line["event"] == "room" and line["state"] == "joined")
        club.says(club.phone, "gone: before")
        at_tablet.message("gone: before")
        at_tablet.kill()
    club.says(club.phone, "gone: while dead")
    club.says(club.pad, "gone: from cem")
    run(club.lab.restart())
    together(partial(device.succeed, "sync") for device in (club.tablet, club.desk, club.laptop, club.box))
    club.says(club.desk, "gone: after")
    together(partial(device.succeed, "sync") for device in (club.phone, club.tablet, club.box))

    told = ["gone: before", "gone: while dead", "gone: from cem", "gone: after"]
    for device in (club.phone, club.tablet, club.box):
        lines = [line for line in everything(device)() if line["body"].startswith("gone: ")]
        assert [line["body"] for line in lines] == told, device.folder
        assert {line["encryption"] for line in lines} == {"omemo:2"}
        assert [line["from"] for line in lines] == [
            *(club.phone.jid,) * 2, club.pad.jid, club.desk.jid,
        ]  # fmt: skip


def test_a_member_without_keys_keeps_nobody_from_reading(club: Club) -> None:
    guest = club.lab.account(prefix="guest")
    club.phone.succeed("room", "affiliation", club.room, guest.jid, "member")

    sent = club.says(club.phone, "not for the guest")
    club.desk.succeed("sync")

    assert (sent["left_out"], sent["encryption"]) == ([guest.jid], "omemo:2")
    assert club.bodies(club.desk)[-1] == "not for the guest"
    club.phone.succeed("room", "affiliation", club.room, guest.jid, "none")


def test_order_can_be_kept(club: Club) -> None:
    with club.tablet.listening() as at_tablet:
        at_tablet.until(lambda line: line["event"] == "room" and line["state"] == "joined")
        there = club.phone.succeed("room", "occupants", club.room)
        (nick,) = [line["nick"] for line in there if line["jid"] == club.desk.jid]
        assert club.pad.run("room", "kick", club.room, nick).status == 1  # only moderators may
        club.phone.succeed("room", "kick", club.room, nick, "--reason", "asleep")
        at_tablet.until(lambda line: line["event"] == "room" and line["reason"] == "RoomKicked")
    club.tablet.succeed("room", "join", club.room)
    with Stranger(club.lab, club.lab.account(prefix="eve")) as eve:
        eve.say(f"<presence to='{club.room}/eve'><x xmlns='http://jabber.org/protocol/muc'/></presence>")
        eve.until("registration-required")
        club.phone.succeed("room", "ban", club.room, eve.jid)
        eve.heard = ""
        eve.say(f"<presence to='{club.room}/eve'><x xmlns='http://jabber.org/protocol/muc'/></presence>")
        eve.until("forbidden")
    (line,) = club.phone.succeed("room", "subject", club.room, "Order")
    assert line["subject"] == "Order"


def named_by(lines: list[Json], origin_id: str) -> Json:
    return next(line for line in lines if line.get("origin_id") == origin_id)
