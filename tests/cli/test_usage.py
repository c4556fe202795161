# SPDX-License-Identifier: AGPL-3.0-or-later
"""The grammar, and what ends a command before it has begun."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from storage.lock import ProfileLock
from tests.fakes.cli import CommandLine
from xmppclient.cli import parser
from xmppclient.cli.words import USAGE

WRONG = [
    ["unknown"],
    ["send"],
    ["send", "bob@b.test"],
    ["send", "bob@b.test", "x", "--encryption", "rot13"],
    ["send", "bob@b.test", "x", "--timeout", "0"],
    ["send", "bob@b.test", "x", "--timeout", "soon"],
    ["listen", "--count", "-1"],
    ["listen", "--count", "1.5"],
    ["listen", "--for", "inf"],
    ["history", "--limit", "0"],
    ["account"],
    ["account", "add"],
    ["account", "add", "a@b", "--tls", "none"],
    ["account", "set", "a@b"],
    ["roster", "add"],
    ["trust", "a@b"],
    ["trust", "a@b", "ab", "--undo", "--distrust"],
    ["--log-level", "loud", "doctor"],
    ["--unknown"],
]


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_one_line_and_status_2(cli: CommandLine, arguments: list[str]) -> None:
    result = cli.run(*arguments).bad(USAGE, "--help")

    assert result.out == ""


@pytest.mark.parametrize(
    "arguments", [["account", "list", "--json"], ["account", "--json", "list"]], ids=" ".join
)
def test_json_may_stand_anywhere_after_the_command(cli: CommandLine, arguments: list[str]) -> None:
    assert cli.run(*cli.options, *arguments).good().out == ""


@pytest.mark.parametrize("where", range(1, 4))
def test_json_may_stand_between_the_words_of_a_message(where: int) -> None:
    words = ["send", "bob@b.test", "hello"]
    words.insert(where, "--json")

    args = parser.build().parse_args(words)

    assert (args.to, args.text, args.json) == ("bob@b.test", "hello", True)


def test_without_a_command_the_window_opens() -> None:
    assert parser.build().parse_args([]).handler == "window:gui"


def test_profile_and_passphrase_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XMPPCLIENT_PROFILE", "/a")
    monkeypatch.setenv("XMPPCLIENT_PASSPHRASE_FILE", "/b")

    assert parser.build().parse_args(["doctor"]).profile == "/a"
    args = parser.build().parse_args(["--profile", "/c", "doctor"])
    assert (args.profile, args.passphrase_file) == ("/c", "/b")


def test_the_first_command_makes_the_profile_and_sets_its_passphrase(tmp_path: Path) -> None:
    cli = CommandLine(tmp_path)

    cli("account", "list").good()

    assert sorted(path.name for path in cli.profile.iterdir() if path.suffix in (".xck", ".db")) == [
        "keys.xck",
        "store.db",
    ]
    cli("account", "list").good()
    cli.file("passphrase", "another")
    cli("account", "list").bad(5, "passphrase")


def test_a_passphrase_comes_from_standard_input_too(cli: CommandLine) -> None:
    text = Path(cli.passphrase_file).read_text(encoding="utf-8")

    assert cli.run(
        "--profile", str(cli.profile), "--passphrase-file", "-", "history", stdin=f"{text}\n"
    ).good()


def test_without_a_passphrase_the_store_stays_locked(cli: CommandLine) -> None:
    cli.run("--profile", str(cli.profile), "history").bad(5, "--passphrase-file")


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(cli: CommandLine) -> None:
    before = {path: path.read_bytes() for path in cli.profile.iterdir() if path.suffix == ".xck"}
    cli.file("passphrase", "wrong")

    cli("history").bad(5, "passphrase")

    assert {path: path.read_bytes() for path in before} == before


def test_a_passphrase_file_that_is_not_there_is_wrong_usage(cli: CommandLine) -> None:
    cli.run("--profile", str(cli.profile), "--passphrase-file", "/nowhere", "history").bad(2, "passphrase")


def test_a_profile_in_use_names_the_process(cli: CommandLine) -> None:
    lock = ProfileLock(cli.profile / "lock")
    try:
        cli("history").bad(6, str(os.getpid()))
    finally:
        lock.release()
    cli("history").good()


def test_a_damaged_key_file_is_told_and_kept(cli: CommandLine) -> None:
    (cli.profile / "keys.xck").write_bytes(b"garbage")

    cli("history").bad(5, "key file")

    assert (cli.profile / "keys.xck").read_bytes() == b"garbage"


def test_a_folder_that_cannot_be_made_is_one_line(cli: CommandLine) -> None:
    options = ["--profile", cli.passphrase_file + "/profile", "--passphrase-file", cli.passphrase_file]

    cli.run(*options, "account", "list").bad(1)


def test_a_fault_of_the_program_is_one_line_without_a_traceback(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("xmppclient.cli.commands.history.history", lambda run: 1 / 0)

    cli("history").bad(1, "ZeroDivisionError")


@pytest.mark.parametrize("level", ["ERROR", "error", "INFO"])
def test_a_level_of_the_log_may_be_chosen(cli: CommandLine, level: str) -> None:
    assert cli.run("--log-level", level, *cli.options, "history").status == 0


def test_a_reader_that_ends_early_is_no_fault(cli: CommandLine) -> None:
    command = [sys.executable, "-m", "xmppclient", *cli.options, "doctor", "--json"]
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, text=True, check=False)
    finally:
        os.close(write)

    assert (done.returncode, done.stderr) == (1, "")
