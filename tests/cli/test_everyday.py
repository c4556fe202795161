# SPDX-License-Identifier: AGPL-3.0-or-later
"""The commands of the everyday features on a made-up core: their words, keys and statuses."""

from pathlib import Path

import pytest

from tests.cli.told import ANA, Told
from tests.fakes.cli import Result
from tests.fakes.told_core import ToldCore
from tests.lab.lab import run
from ui.gallery import fake_data
from ui.gallery.fake_server import LETTERS, elsewhere, legacy_form
from xmppclient.model import Registration

LEILA = "leila@example.org"
ME = "nora@example.org"


def test_a_message_answers_another(told: Told) -> None:
    asked = told.find("paint left")

    (line,) = told("send", ANA, "plenty", "--reply-to", asked["id"]).good().lines

    assert (line["body"], line["reply_to_id"], line["state"]) == ("plenty", asked["id"], "sent")


def test_a_message_is_corrected(told: Told) -> None:
    wrong = told.find("Half a bucket")

    (line,) = told("send", ANA, "A whole bucket", "--replace", wrong["id"]).good().lines

    assert (line["id"], line["body"], line["edited"]) == (wrong["id"], "A whole bucket", True)


def test_a_message_is_retracted(told: Told) -> None:
    (line,) = told("send", ANA, "--retract", told.find("Half a bucket")["id"]).good().lines

    assert (line["retracted"], line["body"]) == (True, "")


def test_reactions_are_set_and_taken_back(told: Told) -> None:
    target = told.find("paint left")["id"]

    (line,) = told("send", ANA, "--react", "👍 🎨", "--to-message", target).good().lines
    assert [(r["from"], r["emojis"]) for r in line["reactions"]] == [(ME, ["👍", "🎨"])]
    (line,) = told("send", ANA, "--react", "", "--to-message", target).good().lines
    assert line["reactions"] == []


def test_a_text_is_hidden_behind_a_hint(told: Told) -> None:
    (line,) = told("send", ANA, "it sank", "--spoiler", "the boat").good().lines

    assert (line["spoiler"], line["body"]) == ("the boat", "it sank")


def test_a_message_of_another_chat_cannot_be_named(told: Told) -> None:
    theirs = told.find("boarding", peer=LEILA)["id"]

    told("send", ANA, "x", "--reply-to", theirs).bad(1, "no such message")
    told("send", ANA, "--retract", "nonsense").bad(1, "no such message")


@pytest.mark.parametrize(
    "words",
    [
        ["--react", "👍"],
        ["text", "--to-message", "1"],
        ["text", "--react", "👍", "--to-message", "1"],
        ["text", "--retract", "1"],
        ["--retract", "1", "--react", "👍", "--to-message", "1"],
        ["--replace", "1"],
        ["text", "--replace", "1", "--reply-to", "2"],
        ["text", "--replace", "1", "--spoiler", "x"],
    ],
    ids=" ".join,
)
def test_one_thing_at_a_time(told: Told, words: list[str]) -> None:
    told("send", ANA, *words).bad(2, "--help")


def test_history_is_filtered_by_person_time_and_files(told: Told) -> None:
    from_ana = told.history(ANA, "--from", ANA)
    assert {line["from"] for line in from_ana} == {ANA}
    (photo,) = told.history("--files")
    assert photo["attachments"] == [
        {
            "name": "jetty.jpg", "size": None, "media_type": "image/jpeg", "path": None,
            "url": "https://files.harbour.example/8f2/jetty.jpg", "encrypted": False,
        }
    ]  # fmt: skip
    later = told.history(ANA, "--since", photo["time"])
    assert later[0]["id"] == photo["id"]
    assert photo["id"] not in [line["id"] for line in told.history(ANA, "--until", photo["time"])]
    told("history", "--since", "yesterday").bad(2, "--since")


def test_reactions_corrections_and_retractions_are_in_the_history(told: Told) -> None:
    assert [r["emojis"] for r in told.find("plan for the week")["reactions"]] == [["👍", "🎉"], ["⛵"]]
    assert told.find("painting")["edited"]
    assert [line["body"] for line in told.history(ANA) if line["retracted"]] == ["", ""]


def test_chats_are_listed_and_changed(told: Told) -> None:
    changes = ["pinned=yes", "muted=2030-01-01T00:00", "keep=3600", "ephemeral=60", "receipts=off"]

    (line,) = told("chat", "set", ANA, *changes, "typing=default", "archived=no").good().of("chat")

    assert (line["pinned"], line["muted"], line["muted_until"]) == (True, True, "2030-01-01T00:00:00Z")
    assert (line["keep"], line["ephemeral"]) == (3600, 60)
    assert (line["receipts"], line["typing"]) == (False, None)
    assert ANA in [line["conversation"] for line in told("chat", "list").good().of("chat")]


@pytest.mark.parametrize(
    "change", ["pinned=perhaps", "keep=-1", "keep=soon", "colour=red", "muted=later", "x"]
)
def test_a_chat_is_not_changed_by_half(told: Told, change: str) -> None:
    told("chat", "set", ANA, "mentions-only=yes", change).bad(2)

    chats = run(told.core.chats.list())
    assert not any(chat.mentions_only for chat in chats if chat.address == ANA)


def test_a_chat_is_compared_with_the_archive(told: Told) -> None:
    (line,) = told("chat", "check", ANA).good().of("report")

    assert (line["compared"], line["stored"], line["unreadable"], line["only_here"]) == (412, 3, 1, 2)
    assert line["complete"]


def test_gaps_are_shown_filled_and_told_by_sync(told: Told) -> None:
    (gap,) = told("chat", "gaps", ANA).good().of("gap")

    assert gap["conversation"] == ANA
    assert gap["after"] < gap["before"]
    assert told("chat", "gaps", ANA, "--fill").good().lines == []
    assert len(told.core.chats.history(fake_data.ANA).page(None, 100)) > 40


def test_a_chat_is_read_cleared_and_removed(told: Told) -> None:
    (line,) = told("chat", "read", ANA).good().of("chat")
    assert (line["unread"], line["mentions"]) == (0, 0)
    assert told("chat", "clear", ANA).good().of("chat")[0]["last_activity"] is None
    assert told("chat", "remove", ANA).good().of("chat")[0]["removed"]
    told("chat", "read", "nobody@example.org").bad(1, "no such conversation")


def test_one_message_is_shown_with_its_earlier_texts(told: Told) -> None:
    result = told("message", "show", told.find("painting")["id"]).good()

    assert [line["body"] for line in result.of("revision")] == [
        "I take the painting on Wednesday.",
        "I take the painting on Thursday, port side first.",
    ]
    assert result.lines[-1]["body"].endswith("first.")


def test_one_message_is_pinned_forwarded_and_deleted(told: Told) -> None:
    chosen = told.find("paint left")["id"]

    assert told("message", "pin", chosen).good().lines[0]["pinned"]
    assert not told("message", "unpin", chosen).good().lines[0]["pinned"]
    (sent,) = told("message", "forward", chosen, LEILA).good().lines
    assert (sent["conversation"], sent["body"], sent["state"]) == (
        LEILA,
        "Is there still paint left?",
        "sent",
    )
    assert told("message", "delete", chosen).good().of("removed")[0]["id"] == chosen


def test_what_cannot_be_read_is_listed_with_its_reason(told: Told) -> None:
    lines = told("unreadable").good().of("unreadable")

    assert {line["reason"] for line in lines} >= {"broken_session", "tampered"}
    assert [line["can_renew"] for line in lines if line["reason"] == "tampered"] == [False]
    broken = next(line for line in lines if line["reason"] == "broken_session")
    told("unreadable", "--renew", broken["id"]).good()
    assert told.core.repair.done[0][0] == "renewed"
    told("unreadable", "--ask", broken["id"]).good()
    told("unreadable", "--retry", broken["id"]).bad(3, "broken_session")
    told("unreadable", "--retry", "1", "--ask", "2").bad(2, "--help")


def test_settings_are_shown_changed_and_preset(told: Told) -> None:
    (line,) = told("settings").good().lines
    assert line == {
        "event": "settings", "preset": "private",
        "receipts": "contacts", "markers": "off", "typing": "off", "read-sync": "on",
    }  # fmt: skip
    (line,) = told("settings", "typing=on").good().lines
    assert (line["typing"], line["preset"]) == ("on", None)
    (line,) = told("settings", "preset=paranoid").good().lines
    assert (line["receipts"], line["preset"]) == ("off", "paranoid")


@pytest.mark.parametrize("change", ["colour=red", "typing=contacts", "preset=lax", "typing"])
def test_a_setting_that_does_not_exist_changes_nothing(told: Told, change: str) -> None:
    told("settings", "typing=on", change).bad(2)


def test_people_and_servers_are_blocked_unblocked_and_reported(told: Told) -> None:
    assert {line["jid"]: line["server"] for line in told("roster", "blocked").good().of("blocked")} == {
        "casino@spam.example": False, "ex@example.org": False, "bulk-mail.example": True,
    }  # fmt: skip
    lines = told("roster", "block", "spam.example", "--server").good().of("blocked")
    assert "spam.example" in [line["jid"] for line in lines]
    told("roster", "block", "spam.example").bad(2, "not an address")
    told("roster", "block", "x@spam.example", "--server").bad(2, "not an address")
    lines = told("roster", "unblock", "ex@example.org").good().of("blocked")
    assert "ex@example.org" not in [line["jid"] for line in lines]
    shown = told.find("boarding", peer=LEILA)["id"]
    told("roster", "report", LEILA, "--abuse", "--text", "threats", "--message", shown).good()
    (report,) = told.core.contacts.reports
    assert (report.jid, report.abuse, report.text, report.messages) == (LEILA, True, "threats", (int(shown),))


def register(told: Told, *options: str, jid: str = "zoe@example.org") -> Result:
    return told("account", "register", jid, "--password-file", told.file("password", "pw"), *options)


def test_an_account_is_made_on_a_server_that_asks_questions(told: Told, tmp_path: Path) -> None:
    picture = tmp_path / "letters.png"

    register(told, "--field", "over16=1", "--captcha-file", str(picture)).bad(2, "ocr")
    assert picture.read_bytes().startswith(b"\x89PNG")
    register(told, "--field", "over16=1", "--field", "ocr=wrong").bad(1, "letters do not match")
    (line,) = register(told, "--field", "over16=1", "--field", f"ocr={LETTERS}").good().of("account")
    assert (line["account"], line["state"]) == ("zoe@example.org", "online")


def test_a_name_that_is_taken_is_refused(told: Told) -> None:
    register(told, "--field", f"ocr={LETTERS}", jid="nora@example.org").bad(1, "conflict")


def test_a_server_without_forms_needs_name_and_password(told: Told) -> None:
    def ask_little(core: ToldCore) -> None:
        core.accounts.question = Registration(legacy_form())

    told.prepare = ask_little
    register(told).bad(1, "letters")  # answered whole; the made-up server wants its letters all the same


def test_a_server_that_registers_on_its_page_says_where(told: Told) -> None:
    def send_away(core: ToldCore) -> None:
        core.accounts.question = elsewhere()

    told.prepare = send_away
    register(told).bad(1, "https://example.org/join")


def test_the_password_is_changed_on_the_server(told: Told) -> None:
    told("account", "password", ME, "--new-password-file", told.file("new", "fresh\n")).good()
    assert told.core.accounts.passwords == ["fresh"]
    told("account", "password", ME).bad(2, "new password")


def test_the_server_is_described(told: Told) -> None:
    (line,) = told("account", "info", ME).good().of("server")

    assert line["software"] == "Prosody 0.12.3"
    assert {"kind": "abuse", "address": "mailto:abuse@example.org"} in line["contacts"]
    assert (line["can_block"], line["can_change_password"], line["max_stanza"]) == (True, True, 262_144)


def test_what_the_server_archives_is_shown_and_changed(told: Told) -> None:
    (line,) = told("account", "archive", ME).good().of("archive")
    assert (line["default"], line["always"]) == ("roster", [])
    (line,) = told("account", "archive", ME, "default=never", f"always={ANA},{LEILA}").good().of("archive")
    assert (line["default"], line["always"]) == ("never", [ANA, LEILA])
    for wrong in ("default=perhaps", "sometimes=x", "default"):
        told("account", "archive", ME, wrong).bad(2)


def test_an_account_is_deleted_on_the_server_only_when_asked(told: Told) -> None:
    told("account", "remove", ME).good()
    assert told.core.accounts.cancelled == []
    told("account", "remove", ME, "--on-server").good()
    assert len(told.core.accounts.cancelled) == 1
