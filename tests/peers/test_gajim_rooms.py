# SPDX-License-Identifier: AGPL-3.0-or-later
"""A private group of ours with Gajim in it."""

from typing import NamedTuple

import pytest

from tests.e2e.person import Person
from tests.e2e.test_devices import changed
from tests.lab.lab import ProsodyLab
from tests.peers.gajim import Gajim


class Group(NamedTuple):
    ann: Person
    gajim: Gajim
    room: str


@pytest.fixture(scope="module")
def group(lab: ProsodyLab, gajim: Gajim, tmp_path_factory: pytest.TempPathFactory) -> Group:
    """Made by us; Gajim was invited and came."""
    ann = Person(tmp_path_factory.mktemp("peers") / "ann", lab, lab.account(prefix="ann"))
    ann.join()
    room = lab.address("group")
    ann.succeed("room", "create", room, "--name", "With Gajim")
    ann.succeed("room", "invite", room, gajim.jid, "--text", "come in")
    assert gajim.invited(room)["from"].partition("/")[0] in (ann.jid, room)
    gajim.join(room)
    return Group(ann, gajim, room)


def test_both_read_what_the_other_encrypts(group: Group) -> None:
    ann, gajim, room = group
    (sent,) = ann.succeed("send", room, "to Gajim")
    heard = gajim.hears("to Gajim")
    with ann.listening() as listener:
        gajim.write(room, "from Gajim")
        answer = listener.message("from Gajim")

    assert (sent["encryption"], sent["left_out"]) == ("omemo:1", [])
    assert heard["encrypted"]
    assert (answer["encryption"], answer["from"], answer["kind"]) == ("omemo:1", gajim.jid, "groupchat")


def test_corrections_are_understood_both_ways(group: Group) -> None:
    ann, gajim, room = group
    (sent,) = ann.succeed("send", room, "a mistkae")
    gajim.hears("a mistkae")
    ann.succeed("send", room, "a mistake", "--replace", sent["id"])
    assert gajim.hears("a mistake")["encrypted"]

    with ann.listening() as listener:
        gajim.write(room, "Gajim: frist")
        first = listener.message("Gajim: frist")
        gajim.correct(room, "Gajim: first")
        line = changed(listener, first["origin_id"], body="Gajim: first")
    assert (line["edited"], line["encryption"]) == (True, "omemo:1")


def test_what_gajim_wrote_while_we_were_away_is_read_afterwards(group: Group) -> None:
    ann, gajim, room = group
    with ann.listening() as listener:
        listener.until(lambda line: line["event"] == "room" and line["state"] == "joined")
        listener.kill()
    for number in range(3):
        gajim.write(room, f"away {number}")
        gajim.hears(f"away {number}")  # the room has it
    ann.succeed("sync")
    (last,) = ann.succeed("send", room, "back again")
    gajim.hears("back again")

    lines = ann.history(room, "--limit", "100")
    bodies = [line["body"] for line in lines]
    assert bodies[-4:] == ["away 0", "away 1", "away 2", "back again"]
    assert len(set(bodies)) == len(bodies)
    assert {line["encryption"] for line in lines} == {"omemo:1"}
    assert last["state"] == "sent"
