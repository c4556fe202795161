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
    ann("send", ben.jid, "spam", "--encryption", "none")  # refused by the server, or by nobody
    ben("sync").good()

    assert ben("roster", "list").lines == []
    assert ben.history() == []


def test_who_is_unblocked_gets_through_again(lab: ProsodyLab, tmp_path: Path) -> None:
    ann, ben = joined(tmp_path, lab, "ann"), joined(tmp_path, lab, "ben")
    assert [line["jid"] for line in ben("roster", "block", ann.jid).good().of("blocked")] == [ann.jid]
    assert ben("roster", "unblock", ann.jid).good().lines == []
    server = ann.jid.rpartition("@")[2]
    (line,) = ben("roster", "block", server, "--server").good().of("blocked")
    assert (line["jid"], line["server"]) == (server, True)
    assert ben("roster", "unblock", server, "--server").good().lines == []

    ann("send", ben.jid, "hello again", "--encryption", "none").good()
    ben("sync").good()

    assert [line["body"] for line in ben.history()] == ["hello again"]


def test_not_an_address_is_wrong_usage(nowhere: CommandLine) -> None:
    for action in ("add", "accept", "deny", "remove", "block"):
        nowhere("roster", action, "@@@").bad(2, "not an address")
