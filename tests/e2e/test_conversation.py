# SPDX-License-Identifier: AGPL-3.0-or-later
"""Command line to command line: talking, being away, dying, and coming back."""

import asyncio
from pathlib import Path

from tests.e2e.conftest import Pair
from tests.e2e.person import ARRIVED, Person
from tests.lab.lab import Account, Lab, ProsodyLab


def bodies(person: Person, direction: str = "in") -> list[str]:
    return [line["body"] for line in person.history() if line["direction"] == direction]


def test_people_talk_encrypted_both_ways(pair: Pair) -> None:
    ann, ben = pair
    with ben.listening() as listener:
        (sent,) = ann.succeed("send", ben.jid, "مرحبا, 你好, hello")
        heard = listener.message("مرحبا, 你好, hello")
    (answer,) = ben.succeed("send", ann.jid, "and back")
    ann.succeed("sync")

    assert sent["state"] in ARRIVED
    assert (sent["encryption"], answer["encryption"]) == ("omemo:2", "omemo:2")
    assert (heard["encryption"], heard["from"], heard["kind"]) == ("omemo:2", ann.jid, "chat")
    assert len(heard["fingerprint"]) == 64
    assert heard["origin_id"] == sent["origin_id"]
    assert [line["body"] for line in ann.history(ben.jid)][-2:] == ["مرحبا, 你好, hello", "and back"]


def test_what_was_sent_to_somebody_away_is_there_when_they_come(pair: Pair) -> None:
    ann, ben = pair
    for number in range(3):
        ann.succeed("send", ben.jid, f"number {number}")
    with ben.listening() as listener:
        listener.message("number 2")

    assert bodies(ben)[-3:] == [f"number {number}" for number in range(3)]
    assert {line["state"] for line in ben.history()} <= {"received", *ARRIVED}


def test_a_killed_listener_has_everything_once_after_its_return(pair: Pair) -> None:
    ann, ben = pair
    with ben.listening() as listener:
        ann.succeed("send", ben.jid, "before")
        listener.message("before")
        listener.kill()
    ann.succeed("send", ben.jid, "while dead")
    ben.succeed("sync")
    ann.succeed("send", ben.jid, "after")
    ben.succeed("sync")

    assert bodies(ben)[-3:] == ["before", "while dead", "after"]
    assert bodies(ben).count("before") == 1


def test_both_devices_of_a_person_have_the_whole_conversation(lab: ProsodyLab, tmp_path: Path) -> None:
    ann, ben = (Person(tmp_path / name, lab, lab.account(prefix=name)) for name in ("ann", "ben"))
    laptop = _second_device(tmp_path / "laptop", lab, ann)
    for person in (ann, ben, laptop):
        person.join()
    _approve(ann, laptop)
    _approve(laptop, ann)

    with laptop.listening() as listener:
        ann.succeed("send", ben.jid, "from the phone")
        carbon = listener.message("from the phone")
        ben.succeed("send", ann.jid, "to both")
        listener.message("to both")
    ann.succeed("sync")

    assert (carbon["direction"], carbon["state"], carbon["trust"]) == ("out", "sent", "verified")
    assert bodies(ann) == bodies(laptop) == ["to both"]


def test_a_new_device_of_ones_own_reads_nothing_before_it_is_approved(
    lab: ProsodyLab, tmp_path: Path
) -> None:
    ann, ben = (Person(tmp_path / name, lab, lab.account(prefix=name)) for name in ("ann", "ben"))
    laptop = _second_device(tmp_path / "laptop", lab, ann)
    for person in (ann, ben, laptop):
        person.join()

    ann.succeed("send", ben.jid, "not for the laptop")
    laptop.succeed("sync")

    (row,) = laptop.history()
    assert (row["state"], row["body"]) == ("undecryptable", "")
    assert row["reason"] == "not_for_this_device"


def test_the_server_may_die_in_the_middle(fragile_pair: Pair, private_lab: ProsodyLab) -> None:
    ann, ben = fragile_pair
    with ben.listening() as listener:
        ann.succeed("send", ben.jid, "before")
        listener.message("before")
        asyncio.run(private_lab.kill())
        refused = ann.run("send", ben.jid, "into the void", "--timeout", "3")
        assert refused.status == 1
        assert [line["state"] for line in refused.lines] == ["queued"]
        assert refused.errors.count("\n") == 1
        asyncio.run(private_lab.restart())
        ann.succeed("sync")
        listener.message("into the void")

    assert bodies(ben) == ["before", "into the void"]
    assert all(line["state"] in ARRIVED for line in ann.history())


def test_nobody_is_asked_or_told_before_a_stranger_is_accepted(lab: ProsodyLab, tmp_path: Path) -> None:
    ann, ben = (Person(tmp_path / name, lab, lab.account(prefix=name)) for name in ("ann", "ben"))
    for person in (ann, ben):
        person.join()
    with ben.listening() as listener:
        ann.succeed("send", ben.jid, "we have not met")
        heard = listener.message("we have not met")
    ben.succeed("roster", "accept", ann.jid)
    ben.succeed("send", ann.jid, "now we have")
    ann.succeed("sync")

    assert heard["trust"] == "undecided"
    assert bodies(ann) == ["now we have"]


def _second_device(folder: Path, lab: Lab, owner: Person) -> Person:
    return Person(folder, lab, Account(owner.jid, owner.password))


def _approve(one: Person, other: Person) -> None:
    """``one`` trusts the device of ``other``, which has the same account."""
    (mine,) = [line for line in other.succeed("devices") if line["this_device"]]
    one.succeed("trust", one.jid, mine["fingerprint"])
