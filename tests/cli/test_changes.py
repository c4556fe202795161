# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people do with messages, between two profiles and a real server, all of it encrypted."""

from pathlib import Path

from tests.cli.conftest import Friends
from tests.fakes.cli import CommandLine, Json, joined
from tests.lab.lab import ProsodyLab


def told(friends: Friends, text: str) -> tuple[Json, Json]:
    """A new message of Ann's: as she has it, and as Ben has it."""
    ann, ben = friends
    (sent,) = ann("send", ben.jid, text).good().lines
    return sent, heard(ben, ann, sent)


def heard(person: CommandLine, author: CommandLine, sent: Json) -> Json:
    person("sync").good()
    lines = person.history(author.jid, "--limit", "500")
    (found,) = [line for line in lines if line["origin_id"] == sent["origin_id"]]
    return found


def test_an_answer_arrives_with_what_it_answers(friends: Friends) -> None:
    ann, ben = friends
    sent, seen = told(friends, "shall we sail?")

    (answer,) = ben("send", ann.jid, "at nine", "--reply-to", seen["id"]).good().lines

    assert (answer["reply_to_id"], answer["encryption"]) == (seen["id"], "omemo:2")
    arrived = heard(ann, ben, answer)
    assert (arrived["body"], arrived["reply_to_id"]) == ("at nine", sent["id"])
    assert arrived["reply_to"] in (sent["origin_id"], sent["stanza_id"])


def test_a_correction_replaces_the_text_and_keeps_the_old_one(friends: Friends) -> None:
    ann, ben = friends
    sent, seen = told(friends, "the fery leaves")

    (changed,) = ann("send", ben.jid, "the ferry leaves", "--replace", sent["id"]).good().lines

    assert (changed["id"], changed["body"], changed["edited"]) == (sent["id"], "the ferry leaves", True)
    ben("sync").good()
    result = ben("message", "show", seen["id"]).good()
    assert [line["body"] for line in result.lines] == ["the fery leaves", "the ferry leaves"]
    assert ben.history("--search", "fery") == []


def test_reactions_arrive_and_are_taken_back(friends: Friends) -> None:
    ann, ben = friends
    sent, seen = told(friends, "cake!")

    (line,) = ben("send", ann.jid, "--react", "🎂 👍", "--to-message", seen["id"]).good().lines
    assert [(r["from"], sorted(r["emojis"])) for r in line["reactions"]] == [(ben.jid, sorted("🎂👍"))]
    ann("sync").good()
    (line,) = ann("message", "show", sent["id"]).good().lines
    assert [r["from"] for r in line["reactions"]] == [ben.jid]

    ben("send", ann.jid, "--react", "", "--to-message", seen["id"]).good()
    ann("sync").good()
    assert ann("message", "show", sent["id"]).good().lines[0]["reactions"] == []


def test_a_retracted_message_loses_its_words_on_both_sides(friends: Friends) -> None:
    ann, ben = friends
    sent, seen = told(friends, "the password is swordfish")

    (line,) = ann("send", ben.jid, "--retract", sent["id"]).good().lines
    assert (line["retracted"], line["body"]) == (True, "")
    ben("sync").good()

    (line,) = ben("message", "show", seen["id"]).good().lines
    assert (line["retracted"], line["body"]) == (True, "")
    assert ben.history("--search", "swordfish") == []


def test_somebody_elses_message_cannot_be_changed(friends: Friends) -> None:
    ann, ben = friends
    _, seen = told(friends, "mine")

    ben("send", ann.jid, "yours", "--replace", seen["id"]).bad(1)
    ben("send", ann.jid, "--retract", seen["id"]).bad(1)


def test_a_spoiler_arrives_with_its_hint(friends: Friends) -> None:
    ann, ben = friends
    (sent,) = ann("send", ben.jid, "the butler", "--spoiler", "who did it").good().lines

    assert heard(ben, ann, sent)["spoiler"] == "who did it"


def test_a_deleted_message_does_not_come_back(friends: Friends) -> None:
    ann, ben = friends
    sent, seen = told(friends, "only for today")

    ben("message", "delete", seen["id"]).good()
    ben("sync").good()

    origins = [line["origin_id"] for line in ben.history(ann.jid, "--limit", "500")]
    assert sent["origin_id"] not in origins
    ben("message", "show", seen["id"]).bad(1, "no such message")


def test_a_chat_agrees_with_the_archive(friends: Friends) -> None:
    told(friends, "one to compare")

    (line,) = friends.ben("chat", "check", friends.ann.jid).good().of("report")

    assert line["complete"]
    assert line["stored"] == 0
    assert line["compared"] > 0


def test_listening_tells_of_a_changed_message(friends: Friends) -> None:
    ann, ben = friends
    sent, seen = told(friends, "draught")
    ann("send", ben.jid, "draft", "--replace", sent["id"]).good()

    lines = ben("listen", "--for", "1.5").good().of("message")

    changed = [line for line in lines if line.get("changed") and line["id"] == seen["id"]]
    assert changed[-1]["body"] == "draft"


def test_history_of_one_person_from_a_time_on(friends: Friends) -> None:
    ann, ben = friends
    sent, _ = told(friends, "timely")

    found = ann.history(ben.jid, "--from", ann.jid, "--since", sent["time"], "--search", "timely")

    assert [line["body"] for line in found] == ["timely"]


def test_what_a_distrusted_device_wrote_is_read_once_it_is_trusted(lab: ProsodyLab, tmp_path: Path) -> None:
    cat, dan = joined(tmp_path, lab, "cat"), joined(tmp_path, lab, "dan")
    cat("send", dan.jid, "before").good()
    dan("send", cat.jid, "hello").good()
    (device,) = dan("devices", cat.jid).good().of("device")
    dan("trust", cat.jid, device["fingerprint"], "--distrust").good()
    cat("send", dan.jid, "between").good()
    dan("sync").good()

    (line,) = dan("unreadable").good().of("unreadable")
    assert (line["from"], line["reason"], line["body"]) == (cat.jid, "distrusted", "")
    dan("unreadable", "--retry", line["id"]).bad(3, "distrusted")
    (again,) = dan("unreadable").good().of("unreadable")
    assert (again["step"], again["tries"] > line["tries"]) == ("reread", True)

    dan("trust", cat.jid, device["fingerprint"]).good()
    assert dan("unreadable").good().lines == []
    assert dan.history(cat.jid)[-1]["body"] == "between"
