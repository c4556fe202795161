# SPDX-License-Identifier: AGPL-3.0-or-later
from pathlib import Path

from tests.fakes.cli import CommandLine, joined
from tests.lab.lab import ProsodyLab


def contacts(person: CommandLine) -> dict[str, str]:
    lines = person("roster", "list").good().of("roster")
    return {line["jid"]: line["subscription"] for line in lines}


def test_people_become_contacts_by_one_asking_and_the_other_accepting(
    lab: ProsodyLab, tmp_path: Path
) -> None:
    ann, ben = joined(tmp_path, lab, "ann"), joined(tmp_path, lab, "ben")

    (line,) = ann("roster", "add", ben.jid, "--name", "Ben", "--group", "Friends").good().lines
    assert line.keys() >= {"account", "jid", "name", "subscription", "groups"}
    assert (line["jid"], line["name"], line["groups"], line["ask"]) == (ben.jid, "Ben", ["Friends"], True)
    (request,) = ben("roster", "list").good().of("subscription_request")
    assert request.keys() >= {"account", "jid", "nick", "text"}
    assert (request["account"], request["jid"]) == (ben.jid, ann.jid)
    ben("roster", "accept", ann.jid).good()
    ann("sync").good()

    assert (contacts(ann), contacts(ben)) == ({ben.jid: "both"}, {ann.jid: "both"})
    assert ben("roster", "list").of("subscription_request") == []


def test_a_request_can_be_denied_and_a_contact_removed(lab: ProsodyLab, tmp_path: Path) -> None:
    ann, ben = joined(tmp_path, lab, "ann"), joined(tmp_path, lab, "ben")
    ann("roster", "add", ben.jid).good()
    assert len(ben("roster", "list").of("subscription_request")) == 1

    ben("roster", "deny", ann.jid).good()
    ann("roster", "remove", ben.jid).good()

    assert ben("roster", "list").lines == []
    assert contacts(ann) == {}


def test_nothing_more_comes_from_somebody_who_is_blocked(lab: ProsodyLab, tmp_path: Path) -> None:
    ann, ben = joined(tmp_path, lab, "ann"), joined(tmp_path, lab, "ben")
    ben("roster", "block", ann.jid).good()

    ann("roster", "add", ben.jid).good()
    ann("send", ben.jid, "spam").good()
    ben("sync").good()

    assert ben("roster", "list").lines == []
    assert ben.history() == []


def test_not_an_address_is_wrong_usage(nowhere: CommandLine) -> None:
    for action in ("add", "accept", "deny", "remove", "block"):
        nowhere("roster", action, "@@@").bad(2, "not an address")
