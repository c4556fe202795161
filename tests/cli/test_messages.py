# SPDX-License-Identifier: AGPL-3.0-or-later
import os
import signal
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Friends
from tests.e2e.person import Listener
from tests.fakes.cli import CommandLine, joined
from tests.lab.lab import ProsodyLab
from xmppclient.errors import RequestError
from xmppclient.server.config import free_ports
from xmppclient.services.archive import Archive

MESSAGE_KEYS = {
    "event", "id", "account", "conversation", "kind", "direction", "from", "nick", "time", "body",
    "encryption", "trust", "fingerprint", "state", "reason", "stanza_id", "origin_id", "reply_to",
    "reply_to_id", "replaces", "edited", "retracted", "spoiler", "mention", "pinned", "expires",
    "reactions", "attachments", "left_out", "moderated_by",
}  # fmt: skip
CONNECTION_KEYS = {"event", "account", "state", "route", "address", "reason", "retry_in"}


def test_a_message_is_sent_encrypted_and_printed(friends: Friends) -> None:
    ann, ben = friends

    (line,) = ann("send", ben.jid, "first").good().lines

    assert line.keys() == MESSAGE_KEYS
    assert (line["event"], line["account"], line["conversation"]) == ("message", ann.jid, ben.jid)
    assert (line["kind"], line["direction"], line["from"], line["body"]) == ("chat", "out", ann.jid, "first")
    assert (line["encryption"], line["state"], line["reason"]) == ("omemo:2", "sent", "")
    assert datetime.fromisoformat(line["time"]).utcoffset() == timedelta(0)


def test_listening_prints_what_was_missed_and_that_it_is_online(friends: Friends) -> None:
    ann, ben = friends
    ann("send", ben.jid, "missed one").good()
    ann("send", ben.jid, "missed two").good()

    result = ben("listen", "--count", "2").good()
    later = ben("listen", "--for", "0.8").good()

    assert len(result.bodies) == 2
    (online,) = [line for line in later.of("connection") if line["state"] == "online"]
    assert online.keys() == CONNECTION_KEYS
    assert online["account"] == ben.jid
    (synced,) = later.of("synced")
    assert synced.keys() >= {"conversation", "messages", "seconds"}
    message = ben.history(ann.jid, "--search", "missed two")[0]
    assert (message["direction"], message["state"], message["from"]) == ("in", "received", ann.jid)
    assert (message["trust"], len(message["fingerprint"])) == ("blind", 64)


def test_text_comes_from_standard_input_as_it_is(friends: Friends) -> None:
    ann, ben = friends

    ann("send", ben.jid, "-", stdin="two\nlines 👍\n").good()

    assert ann.history("--limit", "1")[0]["body"] == "two\nlines 👍\n"


def test_passphrase_and_text_may_both_come_from_standard_input(friends: Friends) -> None:
    ann, ben = friends
    passphrase = Path(ann.passphrase_file).read_text(encoding="utf-8")
    options = ["--profile", str(ann.profile), "--passphrase-file", "-"]

    ann.run(*options, "send", ben.jid, "-", stdin=f"{passphrase}\nbehind it").good()

    assert ann.history("--limit", "1")[0]["body"] == "behind it"


def test_what_xml_cannot_carry_does_not_spoil_a_message(friends: Friends) -> None:
    ann, ben = friends

    ann("send", ben.jid, "a\x00b\x1bc\udcffd").good()

    ben("sync").good()
    (line,) = ben.history(ann.jid, "--limit", "1")
    assert (line["body"], line["state"]) == ("a\ufffdb\ufffdc\ufffdd", "received")


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_is_not_sent(friends: Friends, text: str) -> None:
    friends.ann("send", friends.ben.jid, text).bad(2, "no words")


def test_flt_042_what_is_too_long_is_refused_and_not_stored(friends: Friends) -> None:
    result = friends.ann("send", friends.ben.jid, "-", stdin="x" * 100_000).bad(1, "too long")

    assert result.out == ""


def test_only_when_asked_for_it_goes_out_readable(friends: Friends) -> None:
    ann, ben = friends
    ann("send", ben.jid, "readable", "--encryption", "none").good()
    ben("sync").good()

    (line,) = ben.history("--search", "readable")
    assert (line["encryption"], line["trust"]) == ("none", None)
    (after,) = ann("send", ben.jid, "and then not").good().lines
    assert after["encryption"] == "omemo:2"


def test_a_recipient_without_devices_is_refused_and_nothing_sent(friends: Friends, lab: ProsodyLab) -> None:
    other = lab.account()

    result = friends.ann("send", other.jid, "secret").bad(3, other.jid, "--encryption none")

    (line,) = result.lines
    assert (line["state"], line["reason"]) == ("failed", "no_devices")


def test_a_device_that_waits_for_a_decision_blocks_until_it_is_trusted(
    lab: ProsodyLab, tmp_path: Path
) -> None:
    cat, dan = joined(tmp_path, lab, "cat"), joined(tmp_path, lab, "dan")
    cat("account", "set", cat.jid, "blind-trust=no").good()
    result = cat("send", dan.jid, "patience").bad(3, "decision", dan.jid)
    assert [line["state"] for line in result.lines] == ["blocked"]
    (device,) = cat("devices", dan.jid).good().lines
    assert device["trust"] == "undecided"
    assert device["fingerprint"] in result.err

    fingerprint = device["fingerprint"]
    groups = [fingerprint[start : start + 8].upper() for start in range(0, 64, 8)]
    (trusted,) = cat("trust", dan.jid, *groups).good().of("device")

    assert trusted["trust"] == "verified"
    cat("sync").good()
    assert [line["state"] for line in cat.history(dan.jid)] == ["sent"]
    cat("trust", dan.jid, fingerprint, "--distrust").good()
    assert cat("devices", dan.jid).lines[0]["trust"] == "distrusted"
    cat("trust", dan.jid, fingerprint, "--undo").good()
    assert cat("devices", dan.jid).lines[0]["trust"] == "undecided"
    cat("trust", dan.jid, "00" * 32).bad(1, "no such device")


def test_what_cannot_be_sent_in_time_waits_and_goes_with_the_next_command(
    lab: ProsodyLab, tmp_path: Path
) -> None:
    eva, fay = joined(tmp_path, lab, "eva"), joined(tmp_path, lab, "fay")
    eva("account", "set", eva.jid, f"connect=127.0.0.1:{free_ports(1)[0]}").good()
    started = time.monotonic()

    result = eva("send", fay.jid, "later", "--timeout", "0.5").bad(1, "outbox")

    assert time.monotonic() - started < 10
    assert [line["state"] for line in result.lines] == ["queued"]
    assert [line["state"] for line in eva.history()] == ["queued"]
    eva("account", "set", eva.jid, f"connect={lab.connect}").good()
    eva("sync").good()
    assert [line["state"] for line in eva.history()] == ["sent"]
    fay("sync").good()
    assert [line["body"] for line in fay.history()] == ["later"]


def test_a_password_that_was_changed_ends_every_command_at_once(lab: ProsodyLab, tmp_path: Path) -> None:
    gil = joined(tmp_path, lab, "gil")
    gil("account", "set", gil.jid, "password=changed elsewhere").good()

    gil("send", lab.account().jid, "hello").bad(4, "password")
    gil("sync").bad(4, "password")
    gil("listen").bad(4, "password")

    assert [line["state"] for line in gil.history()] == ["queued"]


def test_flt_011_a_server_without_an_archive_ends_a_catch_up_with_the_reason(
    friends: Friends, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(_: Archive) -> int:
        raise RequestError("service-unavailable")

    monkeypatch.setattr(Archive, "catch_up", refuse)

    friends.ann("sync").bad(1, "service-unavailable")


def test_the_same_words_may_be_sent_twice(friends: Friends) -> None:
    ann, ben = friends
    for _ in range(2):
        ann("send", ben.jid, "again and again").good()
    ben("sync").good()

    assert len(ben.history("--search", "again and again")) == 2


def test_history_can_be_searched_limited_and_cut(friends: Friends, lab: ProsodyLab) -> None:
    ann, ben = friends
    for word in ("zebra one", "zebra two", "zebra three"):
        ann("send", ben.jid, word).good()
    ann("send", lab.account().jid, "zebra elsewhere")

    hits = ann.history(ben.jid, "--search", "ZEBRA")
    assert [line["body"] for line in hits] == ["zebra one", "zebra two", "zebra three"]
    assert {line["event"] for line in hits} == {"message"}
    assert len(ann.history("--search", "zebra")) == 4
    assert [line["body"] for line in ann.history(ben.jid, "--limit", "2")] == ["zebra two", "zebra three"]
    earlier = ann.history(ben.jid, "--before", hits[1]["time"], "--limit", "1")
    assert [line["body"] for line in earlier] == ["zebra one"]
    assert ann.history("nobody@alpha.test") == []
    ann("history", "--before", "yesterday").bad(2, "--before")


def test_words_for_people_cannot_rewrite_the_terminal(friends: Friends) -> None:
    ann, ben = friends
    ann("send", ben.jid, "bell\x9b31m").good()

    text = ann.run(*ann.options, "history", "--limit", "1").good().out

    assert "bell\\x9b31m" in text
    assert "→" in text


def program(person: CommandLine, *arguments: str) -> Listener:
    command = [sys.executable, "-m", "xmppclient", *person.options, *arguments, "--json"]
    return Listener(command, dict(os.environ))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_listening_cleanly(friends: Friends, number: signal.Signals) -> None:
    ann, ben = friends
    listener = program(ben, "listen")
    listener.until(lambda line: line.get("state") == "online")
    ben("history").bad(6, str(listener.process.pid))
    ann("send", ben.jid, f"before {number.name}").good()
    listener.message(f"before {number.name}")

    listener.process.send_signal(number)

    assert listener.process.wait(20) == 0
    assert listener.process.stderr is not None
    assert listener.process.stderr.read() == ""
    listener.end()
    assert ben.history(ann.jid, "--limit", "1")[0]["body"] == f"before {number.name}"


def test_flt_050_a_signal_while_a_message_waits_leaves_it_in_the_outbox(nowhere: CommandLine) -> None:
    sender = program(nowhere, "send", "ben@alpha.test", "patience")
    deadline = time.monotonic() + 20
    while not (nowhere.profile / "store.db-wal").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(1)
    sender.process.send_signal(signal.SIGTERM)
    assert sender.process.wait(20) == 0
    sender.end()

    assert [(line["body"], line["state"]) for line in nowhere.history()] == [("patience", "queued")]
